// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AdminForms.h"
#include "FromJson.h"
#include "Online.h"

#include "base/File.h"

/// What the commands about organizations and their people share.
namespace seabridge::cli {

/// The value that the file spells (FromJson.h).
template <class T>
[[nodiscard]] std::expected<T, Problem> fromJsonFile(std::string_view path) {
    const auto text = base::readFile(std::filesystem::path(path), kMaxJsonBytes);
    if (!text) return failed(text.error());
    auto value = fromJson<T>(base::textOf(*text));
    if (!value) return refused(fmt::format("{}: {}", path, value.error().detail));
    return std::move(*value);
}
[[nodiscard]] std::expected<Json, Problem> jsonFile(std::string_view path);

/// "clerk,approver" or "none" as bits; wrong use for an unknown word.
[[nodiscard]] std::expected<std::uint8_t, Problem> rolesFrom(std::string_view words);
/// "clerk,approver", "none"
[[nodiscard]] std::string rolesText(std::uint8_t roles);

[[nodiscard]] std::vector<Command> orgCommands();
[[nodiscard]] std::vector<Command> calendarCommands();  // org calendar
[[nodiscard]] std::vector<Command> userCommands();
[[nodiscard]] std::vector<Command> deputyCommands();    // user deputy
[[nodiscard]] std::vector<Command> deviceLedgerCommands();
[[nodiscard]] std::vector<Command> policyCommands();
[[nodiscard]] Command epochCommand();                   // member epoch
[[nodiscard]] std::vector<Command> memberCommands();  // member, consortium

}  // namespace seabridge::cli

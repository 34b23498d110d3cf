// SPDX-License-Identifier: GPL-3.0-or-later
#include "Help.h"

#include "Online.h"

#include <algorithm>

#include <fmt/format.h>

namespace seabridge::cli {

namespace {

constexpr std::string_view kHead =
    "seabridge-cli: Seabridge for scripts, tests and support\n"
    "\n"
    "  seabridge-cli COMMAND [options]\n"
    "  seabridge-cli --help | COMMAND --help\n"
    "\n";

constexpr std::string_view kConventions =
    "Options that every command takes:\n"
    "  --json             prints one JSON value (of cbor and verify: one a line); a problem is\n"
    "                     {\"error\":{\"code\":...,\"detail\":...}} on standard output\n"
    "  --data DIR         the profile folder: vault, rates. Default ~/.local/share/seabridge\n"
    "  --passphrase-fd N  reads the vault's passphrase from file descriptor N, up to its end or\n"
    "                     first line break. Without it the terminal asks, without echo\n"
    "  --help             the command's page\n"
    "\n"
    "Options may be written --name VALUE or --name=VALUE. Dates are 2024-03-05, times\n"
    "2024-03-05T10:00:00Z. Keys, ids and hashes are hexadecimal.\n"
    "Exit codes: 0 done, 1 refused or failed, 2 wrong use, 3 not found.\n";

std::string usageOf(const Command& command) {
    std::string out = "seabridge-cli " + nameOf(command);
    if (!command.operands.empty()) out += fmt::format(" {}", command.operands);
    for (const auto& option : command.options)
        out += option.value.empty() ? fmt::format(" [{}]", option.name)
                                    : fmt::format(" [{} {}]", option.name, option.value);
    return out;
}

std::string pageOf(const Command& command) {
    const auto takes = [&](std::string_view option) {
        return std::ranges::find(command.options, option, &Option::name) != command.options.end();
    };
    return fmt::format("{}\n  {}\n{}{}{}{}", usageOf(command), command.summary,
                       command.details.empty() ? "" : "\n", command.details,
                       takes("--timeout") ? kOnlineDetails : "",
                       takes("--no-wait") ? kSubmitDetails : "");
}

}  // namespace

std::string nameOf(const Command& command) {
    return command.name.empty() ? std::string(command.group)
                                : fmt::format("{} {}", command.group, command.name);
}

std::string helpOf(const Command& command) {
    return fmt::format("{}\n{}", pageOf(command), kConventions);
}

std::string helpOf(std::span<const Command> commands, std::string_view group) {
    std::string list, pages;
    for (const auto& command : commands) {
        if (!group.empty() && command.group != group) continue;
        list += fmt::format("  {:<23}{}\n", nameOf(command), command.summary);
        pages += fmt::format("\n{}", pageOf(command));
    }
    return fmt::format("{}Commands:\n{}\n{}{}", kHead, list, kConventions, pages);
}

}  // namespace seabridge::cli

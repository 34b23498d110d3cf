// SPDX-License-Identifier: GPL-3.0-or-later
#include "People.h"

namespace seabridge::cli {

std::expected<Json, Problem> jsonFile(std::string_view path) {
    const auto text = base::readFile(std::filesystem::path(path), kMaxJsonBytes);
    if (!text) return failed(text.error());
    auto json = parseJson(base::textOf(*text));
    if (!json) return refused(fmt::format("{}: {}", path, json.error().detail));
    return std::move(*json);
}

std::expected<std::uint8_t, Problem> rolesFrom(std::string_view words) {
    std::uint8_t out = 0;
    if (words == "none") return out;
    while (true) {
        const auto comma = words.find(',');
        const auto word = words.substr(0, comma);
        ledger::Role role{};
        const auto done = detail::readEnum(Json(std::string(word)), role, "role");
        if (!done || role == ledger::Role::Peer)
            return wrongUse(fmt::format("no role: {}", word));
        out = static_cast<std::uint8_t>(out | ledger::bit(role));
        if (comma == std::string_view::npos) return out;
        words.remove_prefix(comma + 1);
    }
}

std::string rolesText(std::uint8_t roles) {
    std::string out;
    for (unsigned shift = 0; shift < 8; ++shift) {
        const auto role = static_cast<ledger::Role>(1U << shift);
        if ((roles & ledger::bit(role)) == 0 || !isKnown(role)) continue;
        out += fmt::format("{}{}", out.empty() ? "" : ",", nameOf(role));
    }
    return out.empty() ? "none" : out;
}

std::vector<Command> peopleCommands() {
    std::vector<Command> out;
    for (auto* group : {orgCommands, calendarCommands, userCommands, deputyCommands,
                        deviceLedgerCommands, policyCommands, memberCommands})
        std::ranges::move(group(), std::back_inserter(out));
    return out;
}

}  // namespace seabridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "PolicyText.h"

#include <array>

namespace seabridge::cli {

namespace {

std::string countOf(std::uint8_t count) {
    static constexpr std::array<std::string_view, 9> kWords{
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight"};
    return count < kWords.size() ? std::string(kWords[count]) : std::to_string(count);
}

std::string peopleOf(const ledger::RoleNeed& need) {
    const bool one = need.count == 1;
    switch (need.role) {
        case ledger::Role::Clerk: return one ? "clerk" : "clerks";
        case ledger::Role::Approver: return one ? "approver" : "approvers";
        case ledger::Role::Compliance: return one ? "compliance officer" : "compliance officers";
        case ledger::Role::Finance: return one ? "finance person" : "finance people";
        case ledger::Role::Admin: return one ? "administrator" : "administrators";
        case ledger::Role::Peer: return one ? "peer" : "peers";
    }
    return {};
}

std::string listOf(const std::vector<ledger::UserId>& users) {
    std::string out;
    for (const auto& user : users) out += (out.empty() ? "" : ", ") + base::toHex(user);
    return out;
}

std::string whatOf(const ledger::PolicyFinding& finding) {
    using ledger::PolicyFlaw;
    const auto role = finding.role ? nameOf(*finding.role) : std::string_view();
    switch (finding.flaw) {
        case PolicyFlaw::NobodySatisfies:
            return fmt::format("nobody can satisfy it; people missing: {}, one role short: {}",
                               finding.missing, role);
        case PolicyFlaw::OnePersonSatisfies:
            return fmt::format("one person is enough: {}", listOf(finding.users));
        case PolicyFlaw::OnePersonBlocks:
            return fmt::format("it cannot be satisfied without each of: {}",
                               listOf(finding.users));
        case PolicyFlaw::RoleWithoutHolder: return fmt::format("nobody has the role {}", role);
        case PolicyFlaw::NeverDecides:
            return fmt::format("it never decides: rule {} fits first", finding.covers.value_or(0));
        case PolicyFlaw::NoDayLimit:
            return "one person may do that any number of times a day: it has no perDay";
        case PolicyFlaw::NoFirmOffer:
            return "quotes: no firm offer is possible, for its sum is sealed and every rule has a "
                   "limit";
    }
    return {};
}

}  // namespace

std::string wordsOf(Online& online, const ledger::Rule& rule) {
    std::string out(nameOf(rule.action));
    if (rule.upTo) out += fmt::format(" of up to {}", online.decimal(*rule.upTo));
    if (rule.counterparty) out += fmt::format(" with {}", base::toHex(*rule.counterparty));
    if (rule.perDay) out += fmt::format(", {} a day in all", online.decimal(*rule.perDay));
    out += ":";
    for (std::size_t i = 0; i < rule.needs.size(); ++i)
        out += fmt::format("{}{} {}", i == 0 ? " " : " and ", countOf(rule.needs[i].count),
                           peopleOf(rule.needs[i]));
    return out;
}

std::string wordsOf(const ledger::PolicyFinding& finding) {
    if (!finding.rule || !finding.action) return whatOf(finding);
    return fmt::format("rule {} ({}): {}", *finding.rule, nameOf(*finding.action),
                       whatOf(finding));
}

std::expected<std::vector<ledger::User>, Problem> ownPeople(Online& online) {
    const auto own = online.get<ledger::Organization>(online.self().org);
    if (!own) return std::unexpected(own.error());
    std::vector<ledger::User> out;
    const auto& ids = own->users;
    for (std::size_t at = 0; at < ids.size(); at += lightnode::kMaxProveKeys) {
        std::vector<ledger::Key> keys;
        for (auto i = at; i < std::min(ids.size(), at + lightnode::kMaxProveKeys); ++i)
            keys.push_back(ledger::User::keyOf(ids[i]));
        const auto proven = online.prove(std::move(keys));
        if (!proven) return std::unexpected(proven.error());
        for (const auto& value : proven->values) {
            auto user = app::NodeDriver::entityOf<ledger::User>(value);
            if (!user) return failed(user.error());
            if (*user) out.push_back(std::move(**user));
        }
    }
    return out;
}

}  // namespace seabridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "OwnDeputies.h"
#include "People.h"

namespace seabridge::cli {

std::expected<std::optional<ledger::Deputies>, Problem> ownDeputies(Online& online) {
    const auto proven = online.prove({ledger::Deputies::keyOf(online.self().org)});
    if (!proven) return std::unexpected(proven.error());
    auto found = app::NodeDriver::entityOf<ledger::Deputies>(proven->values.front());
    if (!found) return failed(found.error());
    return std::move(*found);
}

namespace {

std::string termText(const ledger::Deputyship& term) {
    return fmt::format("{} is represented by {} as {} from {} until {}\n", base::toHex(term.user),
                       base::toHex(term.deputy), rolesText(term.roles), base::isoOf(term.from),
                       base::isoOf(term.until));
}

Outcome showDeputies(Online& online, const std::optional<ledger::UserId>& user) {
    const auto deputies = ownDeputies(online);
    if (!deputies) return std::unexpected(deputies.error());
    std::vector<ledger::Deputyship> terms;
    if (*deputies)
        for (const auto& term : (*deputies)->terms)
            if (!user || term.user == *user) terms.push_back(term);
    std::string text;
    for (const auto& term : terms) text += termText(term);
    return online.showValue(text.empty() ? "nobody is represented\n" : std::move(text), terms);
}

std::expected<ledger::DeputyTerm, Problem> termFrom(Online& online,
                                                         const Arguments& arguments) {
    const auto roles = arguments.value("--roles");
    const auto until = arguments.value("--until");
    if (!roles || !until) return wrongUse("--name needs --roles and --until");
    const auto deputy = online.user(*arguments.value("--name"));
    if (!deputy) return std::unexpected(deputy.error());
    const auto bits = rolesFrom(*roles);
    if (!bits) return std::unexpected(bits.error());
    const auto last = timeFrom(*until);
    if (!last) return std::unexpected(last.error());
    auto first = online.driver().status().blockTime;
    if (const auto from = arguments.value("--from")) {
        const auto time = timeFrom(*from);
        if (!time) return std::unexpected(time.error());
        first = *time;
    }
    return ledger::DeputyTerm{*deputy, *bits, first, *last};
}

Outcome deputy(const Arguments& arguments) {
    const bool names = arguments.value("--name").has_value();
    const bool ends = arguments.has("--end");
    if (names && ends) return wrongUse("either --name or --end");
    const auto& words = arguments.operands();
    if ((names || ends) && words.empty()) return wrongUse("USER is missing");
    const auto opened = Online::open(arguments);
    if (!opened) return std::unexpected(opened.error());
    auto& online = **opened;
    std::optional<ledger::UserId> user;
    if (!words.empty()) {
        const auto id = online.user(words[0]);
        if (!id) return std::unexpected(id.error());
        user = *id;
    }
    if (!names && !ends) return showDeputies(online, user);
    ledger::SetDeputy action{*user, {}};
    if (names) {
        const auto term = termFrom(online, arguments);
        if (!term) return std::unexpected(term.error());
        action.term = *term;
    }
    return online.submit(std::move(action), fmt::format(",\"user\":\"{}\"", base::toHex(*user)));
}

constexpr std::string_view kDeputyDetails =
    "  Without --name or --end: shows who is represented, of all people or of USER.\n"
    "  --name DEPUTY   DEPUTY may sign in USER's place, instead of a deputy named before\n"
    "  --roles LIST    of USER's own roles, those that DEPUTY has for that time\n"
    "  --from TIME     block time (2026-11-23T09:15:00Z) [now]\n"
    "  --until TIME    at most 366 days later\n"
    "  --end           ends it\n"
    "  For oneself (me) one's own yes is enough; for others the rule on administration decides.\n"
    "  A deputy is one person: maker and approver stay two, and what USER signs too counts once.\n"
    "  JSON: {\"proof\":{...},\"value\":[{\"user\",\"deputy\",\"roles\",\"from\",\"until\"}]}, or\n"
    "  {\"id\":TX,\"outcome\":...,\"height\":N,\"pending\"?:TX,\"user\":ID}\n";

}  // namespace

std::vector<Command> deputyCommands() {
    return {
        {.group = "user",
         .name = "deputy",
         .operands = "[USER]",
         .summary = "Names who signs in a person's place for a time, or shows it",
         .details = kDeputyDetails,
         .options = submitOptions({{"--name", "DEPUTY"}, {"--roles", "LIST"}, {"--from", "TIME"},
                                   {"--until", "TIME"}, {"--end"}}),
         .maxOperands = 1,
         .run = deputy},
    };
}

}  // namespace seabridge::cli

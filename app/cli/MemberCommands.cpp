// SPDX-License-Identifier: GPL-3.0-or-later
// Ballots of the consortium: who its members are, its parameters, its rules, whether it runs.
#include "People.h"

#include "ledger/ParameterId.h"
#include "ledger/Rules.h"

#include <charconv>

namespace seabridge::cli {

namespace {

std::string_view statusWord(ledger::MemberStatus status) {
    switch (status) {
        case ledger::MemberStatus::Admitted: return "admitted";
        case ledger::MemberStatus::Active: return "active";
        case ledger::MemberStatus::Suspended: return "suspended";
        case ledger::MemberStatus::Expelled: return "expelled";
    }
    return "";
}

std::string memberRoles(const ledger::Member& member) {
    std::string out;
    for (const auto& [word, role] : kMemberRoles)
        if (member.has(role)) out += (out.empty() ? "" : ",") + std::string(word);
    return out.empty() ? "none" : out;
}

Outcome admit(const Arguments& arguments) {
    const auto path = arguments.operands()[0];
    auto json = jsonFile(path);
    if (!json) return std::unexpected(json.error());
    auto action = admissionFrom(std::move(*json));
    if (!action) return refused(fmt::format("{}: {}", path, action.error().detail));
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    return (*online)->submit(std::move(*action));
}

Outcome rotate(const Arguments& arguments) {
    const auto path = arguments.operands()[0];
    auto json = jsonFile(path);
    if (!json) return std::unexpected(json.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto membership = (*online)->get<ledger::Membership>();
    if (!membership) return std::unexpected(membership.error());
    const auto* own = membership->find((*online)->self().org);
    if (own == nullptr) return refused("this organization is no member");
    auto action = rotationFrom(std::move(*json), *own);
    if (!action) return refused(fmt::format("{}: {}", path, action.error().detail));
    return (*online)->submit(std::move(*action));
}

template <class Action>
Outcome against(const Arguments& arguments) {
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto org = (*online)->org(arguments.operands()[0]);
    if (!org) return std::unexpected(org.error());
    return (*online)->submit(Action{*org, std::string(arguments.operands()[1])});
}

template <class Action>
Outcome withReason(const Arguments& arguments) {
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    return (*online)->submit(Action{std::string(arguments.operands()[0])});
}

std::string lineOf(const ledger::Member& member) {
    return fmt::format("{}  {:<9}  {}  {}\n", base::toHex(member.org), statusWord(member.status),
                       member.requestEndpoint, memberRoles(member));
}

std::string memberText(const ledger::Member& member) {
    return fmt::format("member     {}\nstatus     {}\nroles      {}\npeer key   {}\n"
                       "curve key  {}\nrequests   {}\nannounces  {}\n",
                       base::toHex(member.org), statusWord(member.status), memberRoles(member),
                       base::toHex(member.peerKey.bytes), base::toHex(member.curveKey),
                       member.requestEndpoint, member.announceEndpoint);
}

Outcome showMembers(const Arguments& arguments) {
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto membership = (*online)->get<ledger::Membership>();
    if (!membership) return std::unexpected(membership.error());
    if (arguments.operands().empty()) {
        std::string text;
        for (const auto& member : membership->members) text += lineOf(member);
        const auto n = membership->signers().size();
        text += fmt::format("{} active, {} certify, {} may be malicious\n", n,
                            ledger::quorumOf(n), ledger::faultsOf(n));
        return (*online)->showValue(std::move(text), *membership);
    }
    const auto org = (*online)->org(arguments.operands()[0]);
    if (!org) return std::unexpected(org.error());
    const auto* member = membership->find(*org);
    if (member == nullptr) return notFound("no member");
    return (*online)->showValue(memberText(*member), *member);
}

std::optional<std::int64_t> wholeNumberFrom(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::optional<ledger::ParameterId> parameterFrom(std::string_view name) {
    for (std::uint8_t number = 1; number <= ledger::kParameterCount; ++number)
        if (nameOf(static_cast<ledger::ParameterId>(number)) == name)
            return static_cast<ledger::ParameterId>(number);
    return std::nullopt;
}

Outcome set(const Arguments& arguments) {
    const auto id = parameterFrom(arguments.operands()[0]);
    if (!id) return wrongUse(fmt::format("no parameter: {}", arguments.operands()[0]));
    const auto value = wholeNumberFrom(arguments.operands()[1]);
    if (!value) return wrongUse("VALUE is a whole number");
    const auto range = ledger::rangeOf(*id);
    if (*value < range.least || *value > range.most)
        return wrongUse(fmt::format("{} is {} to {}", nameOf(*id), range.least, range.most));
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    return (*online)->submit(ledger::SetParameter{*id, *value});
}

Outcome changeRules(const Arguments& arguments) {
    const auto number = wholeNumberFrom(arguments.operands()[0]);
    if (!number || *number < 1 || *number > std::numeric_limits<std::uint32_t>::max())
        return wrongUse("NUMBER is a rules number");
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    return (*online)->submit(ledger::ChangeRules{static_cast<std::uint32_t>(*number)});
}

Outcome showConsortium(const Arguments& arguments) {
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto proven =
        (*online)->prove({ledger::Parameters::keyOf(), ledger::Governance::keyOf()});
    if (!proven) return std::unexpected(proven.error());
    const auto parameters = app::NodeDriver::entityOf<ledger::Parameters>(proven->values[0]);
    const auto governance = app::NodeDriver::entityOf<ledger::Governance>(proven->values[1]);
    if (!parameters) return failed(parameters.error());
    if (!governance) return failed(governance.error());
    if (!*parameters) return notFound("no parameters");
    const auto decided = governance->value_or(ledger::Governance());
    auto text = fmt::format("{:<18} {}\n{:<18} {}\n", "rulesNumber", (*parameters)->rulesNumber,
                            "halted", decided.halted ? "yes" : "no");
    if (decided.rules)
        text += fmt::format("{:<18} {} from height {}\n", "rules decided", decided.rules->number,
                            decided.rules->from);
    for (std::uint8_t number = 1; number <= ledger::kParameterCount; ++number) {
        const auto id = static_cast<ledger::ParameterId>(number);
        const auto range = ledger::rangeOf(id);
        text += fmt::format("{:<18} {:<14} ({} to {})\n", nameOf(id),
                            ledger::valueOf(**parameters, id), range.least, range.most);
    }
    return (*online)->show(std::move(text),
                           fmt::format("{{\"parameters\":{},\"governance\":{}}}",
                                       codec::toJson(**parameters), codec::toJson(decided)));
}

constexpr std::string_view kBallotJson =
    "  A ballot: the administrators of the other members say yes by `approve`. It needs\n"
    "  floor(2n/3)+1 of the n active members; one whom it concerns has no vote.\n"
    "  JSON: {\"id\":TX,\"outcome\":\"done\"|\"waiting\",\"height\":N,\"pending\"?:TX}\n";

constexpr std::string_view kAdmitDetails =
    "  FILE.json: {org, roles, peer: {signing, curve, possession}, requestEndpoint,\n"
    "  announceEndpoint}: what `seabridge-peer init --org` prints, with roles: compliance, rates,\n"
    "  clearing, issuer, and the endpoints where others reach the peer, tcp://HOST:PORT. The\n"
    "  organization is registered; possession is its peer key's signature for its id on this\n"
    "  network. The member counts and signs only after its own peer, which is then started, has\n"
    "  caught up and said so by itself.\n"
    "  A ballot: the administrators of the other members say yes by `approve`. It needs\n"
    "  floor(2n/3)+1 of the n active members.\n"
    "  JSON: {\"id\":TX,\"outcome\":\"done\"|\"waiting\",\"height\":N,\"pending\"?:TX}\n";

constexpr std::string_view kRotateDetails =
    "  FILE.json: {peer: {signing, curve, possession}, requestEndpoint?, announceEndpoint?}, for the\n"
    "  own organization: what `seabridge-peer rotate` prints. Endpoints that are not named stay; to\n"
    "  change them only, give the keys that it has. The old keys are revoked: from the block after\n"
    "  the ballot on the peer runs with the new ones (`seabridge-peer rotate --use`, a restart).\n"
    "  Besides the own policy's yes it is a ballot, as `member admit`. JSON as there.\n";

constexpr std::string_view kShowMembersDetails =
    "  All members, or one of them. JSON: {\"proof\":{...},\"value\":{\"members\":[MEMBER...]}}, or\n"
    "  the MEMBER as value. Exits 3 if the organization is no member.\n";

constexpr std::string_view kSetDetails =
    "  NAME and the range of VALUE are as `consortium show` lists them. A ballot, as\n"
    "  `consortium halt`.\n"
    "  JSON: {\"id\":TX,\"outcome\":\"done\"|\"waiting\",\"height\":N,\"pending\"?:TX}\n";

constexpr std::string_view kRulesDetails =
    "  NUMBER is the one in force plus one. It comes into force rulesDelay blocks after the ballot;\n"
    "  a peer that does not know it stops there and says so. A ballot, as `consortium halt`.\n"
    "  JSON: {\"id\":TX,\"outcome\":\"done\"|\"waiting\",\"height\":N,\"pending\"?:TX}\n";

constexpr std::string_view kConsortiumShowDetails =
    "  JSON: {\"proof\":{...},\"value\":{\"parameters\":{...},\"governance\":{\"halted\":...,\n"
    "  \"lastActivation\":N|null,\"rules\":{\"number\":N,\"from\":HEIGHT}|null}}}\n";

Command ballot(std::string_view group, std::string_view name, std::string_view operands,
               std::string_view summary, std::string_view details, std::size_t count,
               Outcome (*run)(const Arguments&)) {
    return {.group = group,
            .name = name,
            .operands = operands,
            .summary = summary,
            .details = details,
            .options = submitOptions(),
            .minOperands = count,
            .maxOperands = count,
            .run = run};
}

}  // namespace

std::vector<Command> memberCommands() {
    using namespace ledger;
    return {
        ballot("member", "admit", "FILE.json", "Admits an organization as a member, by ballot",
               kAdmitDetails, 1, admit),
        epochCommand(),
        ballot("member", "expel", "ORG REASON", "Ends a membership, by ballot", kBallotJson, 2,
               against<ExpelMember>),
        ballot("member", "rotate", "FILE.json", "Gives the own peer other keys or endpoints",
               kRotateDetails, 1, rotate),
        {.group = "member",
         .name = "show",
         .operands = "[ORG]",
         .summary = "Shows the members and how many of them certify, proven",
         .details = kShowMembersDetails,
         .options = onlineOptions(),
         .maxOperands = 1,
         .run = showMembers},
        ballot("member", "suspend", "ORG REASON", "Takes a member out of every quorum, by ballot",
               kBallotJson, 2, against<SuspendMember>),
        ballot("consortium", "halt", "REASON", "Halts the ledger but for ballots and evidence",
               kBallotJson, 1, withReason<Halt>),
        ballot("consortium", "resume", "REASON", "Ends a halt, by ballot", kBallotJson, 1,
               withReason<Resume>),
        ballot("consortium", "rules", "NUMBER", "Adopts the next rules number, by ballot",
               kRulesDetails, 1, changeRules),
        ballot("consortium", "set", "NAME VALUE", "Changes a parameter, by ballot", kSetDetails, 2,
               set),
        {.group = "consortium",
         .name = "show",
         .operands = "",
         .summary = "Shows parameters with their ranges, and what was decided, proven",
         .details = kConsortiumShowDetails,
         .options = onlineOptions(),
         .run = showConsortium},
    };
}

}  // namespace seabridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "People.h"
#include "PolicyText.h"

namespace seabridge::cli {

namespace {

using Rules = std::vector<ledger::Rule>;

Outcome showPolicy(const Arguments& arguments) {
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto& words = arguments.operands();
    const auto org = (*online)->org(words.empty() ? "me" : words[0]);
    if (!org) return std::unexpected(org.error());
    const auto policy = (*online)->get<ledger::Policy>(*org);
    if (!policy) return std::unexpected(policy.error());
    std::string text;
    for (std::size_t i = 0; i < policy->rules.size(); ++i)
        text += fmt::format("{:>2}  {}\n", i, wordsOf(**online, policy->rules[i]));
    return (*online)->showValue(std::move(text), *policy);
}

/// What `after` brings that the present policy has not, as lines and as a JSON member.
struct Warnings {
    std::string text;
    std::string json;
};

std::expected<Warnings, Problem> warningsOf(Online& online, const Rules& before,
                                            const Rules& after) {
    const auto people = ownPeople(online);
    if (!people) return std::unexpected(people.error());
    const auto findings = ledger::newFindings(before, after, *people);
    Warnings out{{}, fmt::format(",\"warnings\":{}", codec::toJson(findings))};
    for (const auto& finding : findings)
        out.text += fmt::format("\nwarning: {}", wordsOf(finding));
    return out;
}

Outcome submit(Online& online, const Rules& before, Rules after) {
    const auto warnings = warningsOf(online, before, after);
    if (!warnings) return std::unexpected(warnings.error());
    auto answer = online.submit(ledger::SetPolicy{std::move(after)}, warnings->json);
    if (answer) answer->text += warnings->text;
    return answer;
}

Outcome changePolicy(const Arguments& arguments) {
    auto rules = fromJsonFile<Rules>(arguments.operands()[0]);
    if (!rules) return std::unexpected(rules.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto policy = (*online)->get<ledger::Policy>((*online)->self().org);
    if (!policy) return std::unexpected(policy.error());
    return submit(**online, policy->rules, std::move(*rules));
}

Outcome addRule(const Arguments& arguments) {
    auto rule = fromJsonFile<ledger::Rule>(arguments.operands()[0]);
    if (!rule) return std::unexpected(rule.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto policy = (*online)->get<ledger::Policy>((*online)->self().org);
    if (!policy) return std::unexpected(policy.error());
    auto rules = policy->rules;
    rules.insert(arguments.has("--first") ? rules.begin() : rules.end(), std::move(*rule));
    return submit(**online, policy->rules, std::move(rules));
}

std::expected<Rules, Problem> rulesToLint(Online& online, const Arguments& arguments) {
    if (!arguments.operands().empty()) return fromJsonFile<Rules>(arguments.operands()[0]);
    auto policy = online.get<ledger::Policy>(online.self().org);
    if (!policy) return std::unexpected(policy.error());
    return std::move(policy->rules);
}

Outcome lint(const Arguments& arguments) {
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto rules = rulesToLint(**online, arguments);
    if (!rules) return std::unexpected(rules.error());
    const auto people = ownPeople(**online);
    if (!people) return std::unexpected(people.error());
    const auto findings = ledger::lint(*rules, *people);
    if (findings.empty())
        return (*online)->showValue(fmt::format("{} rules, nothing found\n", rules->size()),
                                    findings);
    std::string lines;
    for (const auto& finding : findings)
        lines += fmt::format("{}{}", lines.empty() ? "" : "\n", wordsOf(finding));
    return std::unexpected(
        Problem{Exit::Failed, "findings", std::move(lines),
                fmt::format(",\"findings\":{}", codec::toJson(findings))});
}

constexpr std::string_view kPolicyShowDetails =
    "  ORG is 32 hex digits or me, which is the default; another organization's policy is not\n"
    "  shown (exit 1, not-entitled). The first rule that fits an action decides.\n"
    "  JSON: {\"proof\":{...},\"value\":{\"org\":ID,\"rules\":[RULE...]}}\n";

constexpr std::string_view kPolicyChangeDetails =
    "  FILE.json is the whole new policy, an array of rules:\n"
    "    {action, upTo?: {currency: {code}, amountMinor}, counterparty?: ORG,\n"
    "     needs: [{role, count}], perDay?: {currency: {code}, amountMinor}}\n"
    "  action: administration, quotes, payments, deposits, settlement, conversion, goods, kyc,\n"
    "  rates, issuance, consortium. The first rule that fits decides; several needs are several\n"
    "  people. perDay is the sum that may be given under the rule on one UTC day; where it is\n"
    "  used up, the next rule that fits decides. Refused if the organization's people could no\n"
    "  longer change it (would-lock-out). What policy lint would newly find is a warning.\n"
    "  JSON: {\"id\":TX,\"outcome\":\"done\"|\"waiting\",\"height\":N,\"pending\"?:TX,\n"
    "  \"warnings\":[FINDING...]}\n";

constexpr std::string_view kPolicyAddDetails =
    "  RULE.json is one rule as of policy change; it is put behind the present ones, so it\n"
    "  decides only where none of them fits.\n"
    "  --first   puts it before them, so that it decides wherever it fits\n"
    "  JSON as of policy change.\n";

constexpr std::string_view kLintDetails =
    "  Of the own organization's policy and people: rules that nobody can satisfy, that one person\n"
    "  satisfies alone (goods events and rates apart) or as often a day as wanted, that one person\n"
    "  can block, that never decide; roles that nobody has; quotes that can never be firm.\n"
    "  FILE.json: a policy as of policy change instead of the one in force. Exits 1 when there is\n"
    "  anything.\n"
    "  JSON: {\"proof\":{...},\"value\":[]}, else {\"error\":{\"code\":\"findings\",\"detail\",\n"
    "  \"findings\":[{\"flaw\",\"rule\"?,\"action\"?,\"users\",\"role\"?,\"covers\"?,\"missing\"}]}}\n";

}  // namespace

std::vector<Command> policyCommands() {
    return {
        {.group = "policy",
         .name = "add",
         .operands = "RULE.json",
         .summary = "Adds a rule to the own organization's policy",
         .details = kPolicyAddDetails,
         .options = submitOptions({{"--first"}}),
         .minOperands = 1,
         .maxOperands = 1,
         .run = addRule},
        {.group = "policy",
         .name = "change",
         .operands = "FILE.json",
         .summary = "Replaces the own organization's policy",
         .details = kPolicyChangeDetails,
         .options = submitOptions(),
         .minOperands = 1,
         .maxOperands = 1,
         .run = changePolicy},
        {.group = "policy",
         .name = "lint",
         .operands = "[FILE.json]",
         .summary = "Finds rules that one person satisfies, can block, or nobody can satisfy",
         .details = kLintDetails,
         .options = onlineOptions(),
         .maxOperands = 1,
         .run = lint},
        {.group = "policy",
         .name = "show",
         .operands = "[ORG]",
         .summary = "Shows who must say yes to what, proven",
         .details = kPolicyShowDetails,
         .options = onlineOptions(),
         .maxOperands = 1,
         .run = showPolicy},
    };
}

}  // namespace seabridge::cli

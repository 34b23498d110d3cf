// SPDX-License-Identifier: GPL-3.0-or-later
#include "People.h"

namespace seabridge::cli {

namespace {

std::string textOf(Online& online, const ledger::Rule& rule) {
    auto out = fmt::format("{:<15}", nameOf(rule.action));
    if (rule.upTo) out += fmt::format(" up to {}", online.decimal(*rule.upTo));
    if (rule.counterparty) out += fmt::format(" with {}", base::toHex(*rule.counterparty));
    out += ":";
    for (const auto& need : rule.needs) out += fmt::format(" {} {}", need.count, nameOf(need.role));
    return out;
}

Outcome show(const Arguments& arguments) {
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto& words = arguments.operands();
    const auto org = (*online)->org(words.empty() ? "me" : words[0]);
    if (!org) return std::unexpected(org.error());
    const auto policy = (*online)->get<ledger::Policy>(*org);
    if (!policy) return std::unexpected(policy.error());
    std::string text;
    for (std::size_t i = 0; i < policy->rules.size(); ++i)
        text += fmt::format("{:>2}  {}\n", i, textOf(**online, policy->rules[i]));
    return (*online)->showValue(std::move(text), *policy);
}

Outcome change(const Arguments& arguments) {
    auto rules = fromJsonFile<std::vector<ledger::Rule>>(arguments.operands()[0]);
    if (!rules) return std::unexpected(rules.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    return (*online)->submit(ledger::SetPolicy{std::move(*rules)});
}

Outcome add(const Arguments& arguments) {
    auto rule = fromJsonFile<ledger::Rule>(arguments.operands()[0]);
    if (!rule) return std::unexpected(rule.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    auto policy = (*online)->get<ledger::Policy>((*online)->self().org);
    if (!policy) return std::unexpected(policy.error());
    auto& rules = policy->rules;
    rules.insert(arguments.has("--first") ? rules.begin() : rules.end(), std::move(*rule));
    return (*online)->submit(ledger::SetPolicy{std::move(rules)});
}

constexpr std::string_view kShowDetails =
    "  ORG is 32 hex digits or me, which is the default; another organization's policy is not\n"
    "  shown (exit 1, not-entitled). The first rule that fits an action decides.\n"
    "  JSON: {\"proof\":{...},\"value\":{\"org\":ID,\"rules\":[RULE...]}}\n";

constexpr std::string_view kChangeDetails =
    "  FILE.json is the whole new policy, an array of rules:\n"
    "    {action, upTo?: {currency: {code}, amountMinor}, counterparty?: ORG,\n"
    "     needs: [{role, count}]}\n"
    "  action: administration, quotes, payments, deposits, settlement, conversion, goods, kyc,\n"
    "  rates, issuance, consortium. The first rule that fits decides; several needs are several\n"
    "  people. Refused if the organization's people could no longer change it (would-lock-out).\n"
    "  JSON: {\"id\":TX,\"outcome\":\"done\"|\"waiting\",\"height\":N,\"pending\"?:TX}\n";

constexpr std::string_view kAddDetails =
    "  RULE.json is one rule as of policy change; it is put behind the present ones, so it\n"
    "  decides only where none of them fits.\n"
    "  --first   puts it before them, so that it decides wherever it fits\n"
    "  JSON as of policy change.\n";

}  // namespace

std::vector<Command> policyCommands() {
    return {
        {.group = "policy",
         .name = "add",
         .operands = "RULE.json",
         .summary = "Adds a rule to the own organization's policy",
         .details = kAddDetails,
         .options = submitOptions({{"--first"}}),
         .minOperands = 1,
         .maxOperands = 1,
         .run = add},
        {.group = "policy",
         .name = "change",
         .operands = "FILE.json",
         .summary = "Replaces the own organization's policy",
         .details = kChangeDetails,
         .options = submitOptions(),
         .minOperands = 1,
         .maxOperands = 1,
         .run = change},
        {.group = "policy",
         .name = "show",
         .operands = "[ORG]",
         .summary = "Shows who must say yes to what, proven",
         .details = kShowDetails,
         .options = onlineOptions(),
         .maxOperands = 1,
         .run = show},
    };
}

}  // namespace seabridge::cli

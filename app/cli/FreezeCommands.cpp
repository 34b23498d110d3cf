// SPDX-License-Identifier: GPL-3.0-or-later
// Freeze orders, clawback, and what wins among them.
#include "Online.h"

#include "ledger/Freeze.h"
#include "ledger/Precedence.h"

#include <limits>

namespace seabridge::cli {

namespace {

std::optional<ledger::LegalBasis> basisFrom(std::string_view word) {
    for (unsigned number = 1; number <= std::numeric_limits<std::uint8_t>::max(); ++number)
        if (const auto basis = static_cast<ledger::LegalBasis>(number);
            isKnown(basis) && nameOf(basis) == word)
            return basis;
    return std::nullopt;
}

struct Ground {
    ledger::LegalBasis basis;
    std::string reference;
};

std::expected<Ground, Problem> groundFrom(const Arguments& arguments) {
    const auto basis = basisFrom(arguments.value("--basis").value_or(""));
    if (!basis) return wrongUse("--basis is one of those that --help lists");
    const auto reference = arguments.value("--reference");
    if (!reference || reference->empty()) return wrongUse("--reference is missing");
    return Ground{*basis, std::string(*reference)};
}

/// A date holds through its last millisecond.
std::expected<base::TimeMs, Problem> endFrom(std::string_view text) {
    const auto time = timeFrom(text);
    return time && !text.contains('T') ? *time + base::kDayMs : time;
}

/// Without the organization, which only the ledger knows as "me".
std::expected<ledger::FreezeOrder, Problem> freezeOrderFrom(const Arguments& arguments) {
    ledger::FreezeOrder out;
    auto ground = groundFrom(arguments);
    if (!ground) return std::unexpected(ground.error());
    out.basis = ground->basis;
    out.reference = std::move(ground->reference);
    const auto until = endFrom(arguments.value("--until").value_or(""));
    if (!until) return std::unexpected(until.error());
    out.until = *until;
    if (const auto text = arguments.value("--from")) {
        const auto from = timeFrom(*text);
        if (!from) return std::unexpected(from.error());
        out.from = *from;
    }
    const auto appeal = arguments.value("--appeal");
    if (!appeal || appeal->empty()) return wrongUse("--appeal is missing");
    out.appeal = std::string(*appeal);
    if (const auto code = arguments.value("--currency")) {
        if (!ledger::isCurrencyCode(*code))
            return wrongUse(fmt::format("no currency code: {}", *code));
        out.currency = ledger::CurrencyId{std::string(*code)};
    }
    if (arguments.has("--everything")) out.reach = ledger::FreezeReach::Everything;
    return out;
}

Outcome freeze(const Arguments& arguments) {
    auto order = freezeOrderFrom(arguments);
    if (!order) return std::unexpected(order.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto org = (*online)->org(arguments.operands()[0]);
    if (!org) return std::unexpected(org.error());
    order->org = *org;
    return (*online)->submit(std::move(*order));
}

Outcome lift(const Arguments& arguments) {
    const auto& words = arguments.operands();
    const auto order = hashFrom(words[1], "ORDER");
    if (!order) return std::unexpected(order.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto org = (*online)->org(words[0]);
    if (!org) return std::unexpected(org.error());
    return (*online)->submit(ledger::LiftFreeze{*org, *order, std::string(words[2])});
}

Outcome clawBack(const Arguments& arguments) {
    const auto& words = arguments.operands();
    auto ground = groundFrom(arguments);
    if (!ground) return std::unexpected(ground.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto holder = (*online)->org(words[0]);
    if (!holder) return std::unexpected(holder.error());
    const auto amount = (*online)->money(words[1], words[2]);
    if (!amount) return std::unexpected(amount.error());
    return (*online)->submit(
        ledger::ClawBack{*holder, *amount, ground->basis, std::move(ground->reference)});
}

/// Text of others on a terminal: quoted, so that no control character gets through.
std::string freezeText(const ledger::FreezeInForce& order,
                       const std::optional<ledger::FreezeRecord>& record, base::TimeMs now) {
    auto out = fmt::format("order      {}\nin force   {}, {} to {}\ncurrency   {}\nstops      {}\n",
                           base::toHex(order.order), order.isAt(now) ? "yes" : "no",
                           base::isoOf(order.from), base::isoOf(order.until),
                           order.currency ? order.currency->code : "all that may be frozen",
                           nameOf(order.reach));
    if (record)
        out += fmt::format("basis      {} {}\nappeal     {}\nproposed   by {}\n",
                           nameOf(record->basis), codec::jsonQuoted(record->reference),
                           codec::jsonQuoted(record->appeal), base::toHex(record->orderedBy));
    return out;
}

Outcome showFreezes(const Arguments& arguments) {
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto& words = arguments.operands();
    const auto org = (*online)->org(words.empty() ? "me" : words[0]);
    if (!org) return std::unexpected(org.error());
    const auto freezes = (*online)->get<ledger::Freezes>(*org);
    if (!freezes && freezes.error().exit == Exit::NotFound)
        return (*online)->show("no freeze orders\n", "[]");
    if (!freezes) return std::unexpected(freezes.error());
    std::vector<ledger::Key> keys{ledger::Freezes::keyOf(*org)};
    for (const auto& order : freezes->orders)
        keys.push_back(ledger::FreezeRecord::keyOf(order.order));
    const auto proven = (*online)->prove(std::move(keys));
    if (!proven) return std::unexpected(proven.error());
    const auto now = (*online)->driver().status().blockTime;
    std::string text, json;
    for (std::size_t i = 0; i < freezes->orders.size(); ++i) {
        const auto& order = freezes->orders[i];
        const auto found = app::NodeDriver::entityOf<ledger::FreezeRecord>(proven->values[i + 1]);
        const auto record = found ? *found : std::optional<ledger::FreezeRecord>();
        text += freezeText(order, record, now);
        json += fmt::format("{}{{\"freeze\":{},\"inForce\":{},\"record\":{}}}",
                            json.empty() ? "" : ",", codec::toJson(order), order.isAt(now),
                            record ? codec::toJson(*record) : "null");
    }
    return (*online)->show(text.empty() ? "no freeze orders\n" : text, "[" + json + "]");
}

Outcome showPrecedences(const Arguments& arguments) {
    std::string text, json;
    for (const auto& row : ledger::precedences()) {
        text += fmt::format("{:<10} {:<8} {:<6} frozen: {:<11} {:<9} {}\n", nameOf(row.act),
                            nameOf(row.money), nameOf(row.side), nameOf(row.frozen),
                            nameOf(row.wins), nameOf(row.outcome));
        json += fmt::format("{}{{\"act\":\"{}\",\"money\":\"{}\",\"account\":\"{}\","
                            "\"frozen\":\"{}\",\"wins\":\"{}\",\"outcome\":\"{}\"}}",
                            json.empty() ? "" : ",", nameOf(row.act), nameOf(row.money),
                            nameOf(row.side), nameOf(row.frozen), nameOf(row.wins),
                            nameOf(row.outcome));
    }
    if (arguments.has("--markdown")) text = ledger::precedencesAsMarkdown();
    return Answer{std::move(text), "[" + json + "]"};
}

constexpr std::string_view kFreezeDetails =
    "  Money of ORG (32 hex digits) stays where it is for a time. Only currencies defined with the\n"
    "  right to freeze. ORG has no vote and hears of it when it is decided.\n"
    "  --basis CODE       court-order, authority-order, sanctions, money-laundering, insolvency,\n"
    "                     fraud, mistaken-payment or contract\n"
    "  --reference TEXT   of the document\n"
    "  --until DATE       its end, at most 366 days ahead; a date includes its last day (UTC)\n"
    "  --appeal TEXT      where ORG is heard\n"
    "  --currency CUR     in that currency; absent: in every one that may be frozen\n"
    "  --from DATE        its start; absent or past: when it is decided\n"
    "  --everything       nothing of others arrives either; else only sending stops\n"
    "  A ballot of the members without ORG: floor(2n/3)+1 of those n say yes by `approve`. What a\n"
    "  freeze wins against: `consortium precedence`. TX is the order.\n"
    "  JSON: {\"id\":TX,\"outcome\":\"done\"|\"waiting\",\"height\":N,\"pending\"?:TX}\n";

constexpr std::string_view kLiftDetails =
    "  Ends ORDER (64 hex digits, as `consortium freezes ORG` lists it) before its time. A ballot\n"
    "  as `consortium freeze`, ORG has no vote.\n"
    "  JSON: {\"id\":TX,\"outcome\":\"done\"|\"waiting\",\"height\":N,\"pending\"?:TX}\n";

constexpr std::string_view kFreezesDetails =
    "  Orders against ORG (32 hex digits or me, the default) that were not lifted. What is frozen\n"
    "  and until when may be read by anybody; why and where to appeal by ORG and the member that\n"
    "  proposed it.\n"
    "  JSON: {\"proof\":{...},\"value\":[{\"freeze\":{...},\"inForce\":BOOL,\"record\":{...}|null}\n"
    "  ...]}\n";

constexpr std::string_view kPrecedenceDetails =
    "  A row for each state, from the table that the rules themselves ask. Needs no ledger.\n"
    "  --markdown   as core/ledger/PRECEDENCE.md\n"
    "  JSON: [{\"act\":WORD,\"money\":WORD,\"account\":WORD,\"frozen\":WORD,\"wins\":WORD,\n"
    "  \"outcome\":WORD}...]\n";

constexpr std::string_view kClawBackDetails =
    "  For the issuer of a currency that was defined with this right. The holder's free money\n"
    "  ceases to be; held money is out of reach (money-held). The holder sees it with its basis.\n"
    "  --basis CODE       court-order, authority-order, sanctions, money-laundering, insolvency,\n"
    "                     fraud, mistaken-payment or contract\n"
    "  --reference TEXT   of the document\n"
    "  JSON as of currency define.\n";

}  // namespace

std::vector<Command> freezeCommands() {
    return {
        {.group = "consortium",
         .name = "freeze",
         .operands = "ORG",
         .summary = "Freezes money of an organization, by ballot",
         .details = kFreezeDetails,
         .options = submitOptions({{"--basis", "CODE"}, {"--reference", "TEXT"},
                                   {"--until", "DATE"}, {"--appeal", "TEXT"},
                                   {"--currency", "CUR"}, {"--from", "DATE"}, {"--everything"}}),
         .minOperands = 1,
         .maxOperands = 1,
         .run = freeze},
        {.group = "consortium",
         .name = "freezes",
         .operands = "[ORG]",
         .summary = "Shows the freeze orders against an organization, proven",
         .details = kFreezesDetails,
         .options = onlineOptions(),
         .maxOperands = 1,
         .run = showFreezes},
        {.group = "consortium",
         .name = "lift",
         .operands = "ORG ORDER REASON",
         .summary = "Lifts a freeze order, by ballot",
         .details = kLiftDetails,
         .options = submitOptions(),
         .minOperands = 3,
         .maxOperands = 3,
         .run = lift},
        {.group = "consortium",
         .name = "precedence",
         .operands = "",
         .summary = "Prints what wins among freeze, hold, claim and clawback",
         .details = kPrecedenceDetails,
         .options = {{"--markdown"}},
         .run = showPrecedences},
        {.group = "currency",
         .name = "clawback",
         .operands = "ORG AMOUNT CUR",
         .summary = "Takes money of an own currency from a holder",
         .details = kClawBackDetails,
         .options = submitOptions({{"--basis", "CODE"}, {"--reference", "TEXT"}}),
         .minOperands = 3,
         .maxOperands = 3,
         .run = clawBack},
    };
}

}  // namespace seabridge::cli

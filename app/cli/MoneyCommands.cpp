// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeedText.h"
#include "FromJson.h"
#include "Online.h"

#include <algorithm>
#include <set>

namespace seabridge::cli {

namespace {

std::string_view currencyWord(ledger::CurrencyKind kind) {
    switch (kind) {
        case ledger::CurrencyKind::CentralBank: return "central-bank";
        case ledger::CurrencyKind::DepositToken: return "deposit-token";
        case ledger::CurrencyKind::FirmToken: return "firm-token";
    }
    return "";
}

std::optional<ledger::CurrencyKind> kindFrom(std::string_view word) {
    using enum ledger::CurrencyKind;
    for (const auto kind : {CentralBank, DepositToken, FirmToken})
        if (word == currencyWord(kind)) return kind;
    return std::nullopt;
}

std::expected<ledger::CurrencyId, Problem> currencyFrom(std::string_view code) {
    if (!ledger::isCurrencyCode(code)) return wrongUse(fmt::format("no currency code: {}", code));
    return ledger::CurrencyId{std::string(code)};
}

// ---- currency

std::expected<ledger::DefineCurrency, Problem> definitionFrom(const Arguments& arguments) {
    ledger::DefineCurrency out;
    const auto id = currencyFrom(arguments.operands()[0]);
    if (!id) return std::unexpected(id.error());
    out.id = *id;
    const auto name = arguments.value("--name");
    if (!name) return wrongUse("--name is missing");
    out.name = std::string(*name);
    const auto kind = kindFrom(arguments.value("--kind").value_or(""));
    if (!kind) return wrongUse("--kind is central-bank, deposit-token or firm-token");
    out.currencyKind = *kind;
    const auto scale = numberFrom(arguments.value("--scale").value_or(""), ledger::kMaxScale);
    if (!scale) return wrongUse(fmt::format("--scale is 0 to {}", ledger::kMaxScale));
    out.scale = static_cast<std::uint8_t>(*scale);
    if (const auto cap = arguments.value("--cap")) {
        const auto minor = ledger::minorFromDecimal(*cap, out.scale);
        if (!minor || *minor == 0) return wrongUse("--cap is an amount above 0");
        out.capMinor = *minor;
    }
    out.mayFreeze = arguments.has("--may-freeze");
    out.mayClawBack = arguments.has("--may-claw-back");
    return out;
}

Outcome define(const Arguments& arguments) {
    const auto action = definitionFrom(arguments);
    if (!action) return std::unexpected(action.error());
    const auto online = Online::open(arguments);
    return online ? (*online)->submit(*action) : std::unexpected(online.error());
}

Outcome issue(const Arguments& arguments) {
    const auto& words = arguments.operands();
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto to = (*online)->org(words[0]);
    if (!to) return std::unexpected(to.error());
    const auto amount = (*online)->money(words[1], words[2]);
    if (!amount) return std::unexpected(amount.error());
    return (*online)->submit(ledger::IssueCurrency{
        *to, *amount, std::string(arguments.value("--evidence").value_or(""))});
}

Outcome showCurrency(const Arguments& arguments) {
    const auto id = currencyFrom(arguments.operands()[0]);
    if (!id) return std::unexpected(id.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto currency = (*online)->get<ledger::Currency>(*id);
    if (!currency) return std::unexpected(currency.error());
    const auto both =
        (*online)->prove({ledger::Currency::keyOf(*id), ledger::Supply::keyOf(*id)});
    if (!both) return std::unexpected(both.error());
    const auto supply = app::NodeDriver::entityOf<ledger::Supply>(both->values[1]);
    if (!supply) return failed(supply.error());
    const auto total = supply->value_or(ledger::Supply{*id});
    const auto shown = [&](std::int64_t minor) {
        return ledger::decimalFromMinor(minor, currency->scale);
    };
    auto answer = (*online)->showValue(
        fmt::format("currency     {} {}\nkind         {}\nplaces       {}\nissuer       {}\n"
                    "cap          {}\nmay freeze   {}\nclaw back    {}\noutstanding  {}\n"
                    "held         {}\n",
                    id->code, currency->name, currencyWord(currency->kind), currency->scale,
                    base::toHex(currency->issuer),
                    currency->capMinor == 0 ? "none" : shown(currency->capMinor),
                    currency->mayFreeze ? "yes" : "no", currency->mayClawBack ? "yes" : "no",
                    shown(total.outstandingMinor), shown(total.heldMinor)),
        *currency);
    answer.json.insert(answer.json.size() - 1,
                       fmt::format(",\"supply\":{{\"outstanding\":\"{}\",\"held\":\"{}\"}}",
                                   shown(total.outstandingMinor), shown(total.heldMinor)));
    return answer;
}

// ---- pay, wallet

Outcome pay(const Arguments& arguments) {
    const auto& words = arguments.operands();
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto to = (*online)->org(words[0]);
    if (!to) return std::unexpected(to.error());
    const auto amount = (*online)->money(words[1], words[2]);
    if (!amount) return std::unexpected(amount.error());
    return (*online)->submit(
        ledger::Pay{*to, *amount, std::string(arguments.value("--note").value_or(""))});
}

/// Of every amount that the own organization's complete feed ever told, and of the genesis.
std::expected<std::set<ledger::CurrencyId>, Problem> currenciesOf(Online& online) {
    std::set<ledger::CurrencyId> out;
    for (const auto& currency : online.profile().genesis()->currencies) out.insert(currency.id);
    const auto topic = ledger::topicOf(online.self().org);
    const auto complete =
        online.driver().waitComplete(topic, online.driver().status().height, online.patience());
    if (!complete) return failed(complete.error());
    for (auto before = complete->size; before > 0;) {
        const auto page = online.driver().feedPage(topic, before, kFeedPage);
        if (!page) return failed(page.error());
        if (page->empty()) break;
        for (const auto& item : *page)
            if (item.entry.effect.amount) out.insert(item.entry.effect.amount->currency);
        before = page->back().position;
    }
    return out;
}

Outcome wallet(const Arguments& arguments) {
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto currencies = currenciesOf(**online);
    if (!currencies) return std::unexpected(currencies.error());
    std::vector<ledger::Key> keys;
    for (const auto& id : *currencies) {
        keys.push_back(ledger::Account::keyOf((*online)->self().org, id));
        keys.push_back(ledger::Currency::keyOf(id));
    }
    if (keys.size() > lightnode::kMaxProveKeys) return refused("too many currencies");
    if (keys.empty()) return (*online)->show("no accounts\n", "[]");
    const auto proven = (*online)->prove(std::move(keys));
    if (!proven) return std::unexpected(proven.error());
    std::string text, json;
    for (std::size_t i = 0; i + 1 < proven->values.size(); i += 2) {
        const auto account = app::NodeDriver::entityOf<ledger::Account>(proven->values[i]);
        const auto currency = app::NodeDriver::entityOf<ledger::Currency>(proven->values[i + 1]);
        if (!account) return failed(account.error());
        if (!currency) return failed(currency.error());
        if (!*account || !*currency) continue;
        const auto free = ledger::decimalFromMinor((*account)->freeMinor, (*currency)->scale);
        const auto held = ledger::decimalFromMinor((*account)->heldMinor, (*currency)->scale);
        text += fmt::format("{:<12} {:>24} free {:>24} held\n", (*currency)->id.code, free, held);
        json += fmt::format("{}{{\"currency\":{},\"free\":\"{}\",\"held\":\"{}\"}}",
                            json.empty() ? "" : ",", codec::jsonQuoted((*currency)->id.code), free,
                            held);
    }
    return (*online)->show(text.empty() ? "no accounts\n" : text, "[" + json + "]");
}

// ---- rates publish

Outcome publishRate(const Arguments& arguments) {
    const auto pair = arguments.operands()[0];
    const auto slash = pair.find('/');
    if (slash == std::string_view::npos) return wrongUse("PAIR is as USD/CNY");
    const auto base = currencyFrom(pair.substr(0, slash));
    if (!base) return std::unexpected(base.error());
    const auto quote = currencyFrom(pair.substr(slash + 1));
    if (!quote) return std::unexpected(quote.error());
    const auto rate = ledger::rateFromDecimal(arguments.operands()[1]);
    if (!rate) return wrongUse(fmt::format("no rate: {}", arguments.operands()[1]));
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    return (*online)->submit(ledger::PublishRate{*base, *quote, *rate},
                             ",\"rate\":" + codec::toJson(*rate));
}

constexpr std::string_view kDefineDetails =
    "  CUR is 3 to 12 of A-Z, 0-9 and '-'. Its scale and rights are fixed for ever. A quorum of\n"
    "  the members has to agree, so it mostly waits. Name, kind and scale have to be given.\n"
    "  --name NAME       for people\n"
    "  --kind KIND       central-bank, deposit-token (members with the issuer role) or firm-token\n"
    "                    (any attested organization)\n"
    "  --scale N         decimal places, 0 to 18\n"
    "  --cap AMOUNT      the largest supply, a decimal; absent: none\n"
    "  --may-freeze      the members may freeze accounts in it by ballot\n"
    "  --may-claw-back   its issuer may take free money of it back\n"
    "  JSON: {\"id\":TX,\"outcome\":\"done\"|\"waiting\",\"height\":N,\"pending\"?:TX}\n";

constexpr std::string_view kIssueDetails =
    "  For the issuer; ORG (32 hex digits or me) is attested. AMOUNT is a decimal: 1000.00\n"
    "  --evidence TEXT   reference of the backing, on the ledger\n"
    "  JSON as of currency define.\n";

constexpr std::string_view kCurrencyShowDetails =
    "  The definition, and what is outstanding and held, of one block.\n"
    "  JSON: {\"proof\":{...},\"value\":{...},\"supply\":{\"outstanding\":DECIMAL,\n"
    "  \"held\":DECIMAL}}\n";

constexpr std::string_view kPayDetails =
    "  Gives free money of the own organization to ORG (32 hex digits). AMOUNT is a decimal\n"
    "  in the currency's scale. All members see payments, with their notes.\n"
    "  --note TEXT   for both sides\n"
    "  JSON: {\"id\":TX,\"outcome\":\"done\"|\"waiting\",\"height\":N,\"pending\"?:TX}\n";

constexpr std::string_view kWalletDetails =
    "  All accounts of the own organization, under one block. The list is whole: its currencies\n"
    "  are those of the consortium file and of the organization's complete feed.\n"
    "  JSON: {\"proof\":{...},\"value\":[{\"currency\":CUR,\"free\":DECIMAL,\n"
    "  \"held\":DECIMAL}...]}\n";

constexpr std::string_view kPublishDetails =
    "  For members with the rates role. USD/CNY 7.1032 says that one USD is 7.1032 CNY; kept\n"
    "  as an exact fraction. The reference rate is the lower median of the members' fresh rates.\n"
    "  JSON: {\"id\":TX,\"outcome\":...,\"height\":N,\"pending\"?:TX,\n"
    "  \"rate\":{\"numerator\":N,\"denominator\":N}}\n";

}  // namespace

std::vector<Command> moneyCommands() {
    return {
        {.group = "currency",
         .name = "define",
         .operands = "CUR",
         .summary = "Defines a digital currency of the own organization",
         .details = kDefineDetails,
         .options = submitOptions({{"--name", "NAME"}, {"--kind", "KIND"}, {"--scale", "N"},
                                   {"--cap", "AMOUNT"}, {"--may-freeze"}, {"--may-claw-back"}}),
         .minOperands = 1,
         .maxOperands = 1,
         .run = define},
        {.group = "currency",
         .name = "issue",
         .operands = "ORG AMOUNT CUR",
         .summary = "Makes new money of an own currency",
         .details = kIssueDetails,
         .options = submitOptions({{"--evidence", "TEXT"}}),
         .minOperands = 3,
         .maxOperands = 3,
         .run = issue},
        {.group = "currency",
         .name = "show",
         .operands = "CUR",
         .summary = "Shows a currency and its supply, proven",
         .details = kCurrencyShowDetails,
         .options = onlineOptions(),
         .minOperands = 1,
         .maxOperands = 1,
         .run = showCurrency},
        {.group = "pay",
         .name = {},
         .operands = "ORG AMOUNT CUR",
         .summary = "Pays another organization",
         .details = kPayDetails,
         .options = submitOptions({{"--note", "TEXT"}}),
         .minOperands = 3,
         .maxOperands = 3,
         .run = pay},
        {.group = "wallet",
         .name = {},
         .operands = {},
         .summary = "Shows the own organization's accounts, proven",
         .details = kWalletDetails,
         .options = onlineOptions(),
         .run = wallet},
        {.group = "rates",
         .name = "publish",
         .operands = "PAIR DECIMAL",
         .summary = "Submits the own member's rate of a pair",
         .details = kPublishDetails,
         .options = submitOptions(),
         .minOperands = 2,
         .maxOperands = 2,
         .run = publishRate},
    };
}

}  // namespace seabridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "Online.h"
#include "Orders.h"
#include "ledger/Deals.h"

namespace seabridge::cli {

namespace {

/// Most commands here: the operands are read, then the ledger is asked, then an action goes out.
struct Opened {
    ledger::TradeId order;
    std::unique_ptr<Online> online;
};

std::expected<Opened, Problem> openFor(const Arguments& arguments) {
    auto order = orderFrom(arguments.operands()[0]);
    if (!order) return std::unexpected(order.error());
    auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    return Opened{std::move(*order), std::move(*online)};
}

std::expected<ledger::OrgId, Problem> ownerIn(const Arguments& arguments, const Online& online) {
    const auto owner = arguments.value("--owner");
    if (!owner) return wrongUse("--owner ORG is missing");
    return online.org(*owner);
}

Outcome postDeposit(const Arguments& arguments) {
    const auto opened = openFor(arguments);
    if (!opened) return std::unexpected(opened.error());
    auto& online = *opened->online;
    auto trade = online.get<ledger::Trade>(opened->order);
    if (!trade) return std::unexpected(trade.error());
    if (!trade->isParty(online.self().org)) return refused("not a party of this order");
    const auto deposit = trade->depositOf(online.self().org);
    if (!deposit) return refused("the contract asks no deposit of this organization");
    const auto amount = online.decimal(deposit->required);
    auto answer = online.submit(ledger::PostDeposit{opened->order, deposit->required},
                                fmt::format(",\"amount\":\"{}\"", amount));
    if (answer) answer->text += fmt::format("\ndeposit {}", amount);
    return answer;
}

template <class Kind>
Outcome aboutDeposit(const Arguments& arguments) {
    const auto opened = openFor(arguments);
    if (!opened) return std::unexpected(opened.error());
    const auto owner = ownerIn(arguments, *opened->online);
    if (!owner) return std::unexpected(owner.error());
    return opened->online->submit(Kind{opened->order, *owner});
}

/// Block time moves in steps of some seconds; what happened just now waits for it to get there.
void waitForBlockTime(Online& online, base::TimeMs time) {
    constexpr base::TimeMs kNearMs = 30 * base::kSecondMs;
    auto& driver = online.driver();
    if (time - driver.status().blockTime > kNearMs) return;
    // Where it does not get there the rules say so.
    (void)driver.waitUntil([&] { return driver.status().blockTime >= time; }, online.patience());
}

template <ledger::GoodsEvent kEvent>
Outcome record(const Arguments& arguments) {
    const auto at = arguments.value("--at");
    if (!at) return wrongUse("--at TIME is missing");
    const auto time = timeFrom(*at);
    if (!time) return std::unexpected(time.error());
    std::optional<base::Hash> paper;
    if (const auto hex = arguments.value("--document")) {
        const auto hash = hashFrom(*hex, "--document");
        if (!hash) return std::unexpected(hash.error());
        paper = *hash;
    }
    const auto opened = openFor(arguments);
    if (!opened) return std::unexpected(opened.error());
    waitForBlockTime(*opened->online, *time);
    const std::string reference(arguments.value("--reference").value_or(""));
    return opened->online->submit(
        ledger::RecordEvent{opened->order, kEvent, *time, reference, paper});
}

/// --currency where it is given, else the obligation's own.
std::expected<ledger::CurrencyId, Problem> currencyIn(const Arguments& arguments, Online& online,
                                                      const ledger::TradeId& order,
                                                      std::uint32_t index) {
    if (const auto code = arguments.value("--currency")) {
        if (!ledger::isCurrencyCode(*code))
            return wrongUse(fmt::format("no currency code: {}", *code));
        return ledger::CurrencyId{std::string(*code)};
    }
    const auto obligation = online.get<ledger::Obligation>(order, index);
    if (!obligation) return std::unexpected(obligation.error());
    return obligation->amount.currency;
}

struct Amounts {
    ledger::Money gives;
    ledger::Money delivers;
};

/// At the obligation's lock, else at `rate`.
std::expected<Amounts, Problem> amountsOf(const Arguments& arguments, Online& online,
                                          const ledger::TradeId& order, std::uint32_t index,
                                          const std::optional<ledger::RateLock>& rate) {
    const auto currency = currencyIn(arguments, online, order, index);
    if (!currency) return std::unexpected(currency.error());
    const auto obligation = online.get<ledger::Obligation>(order, index);
    if (!obligation) return std::unexpected(obligation.error());
    const auto lock = rate ? rate : obligation->lock;
    if (!lock) return wrongUse("the order locks no rate: --rate is missing");
    const auto base = online.get<ledger::Currency>(lock->base);
    if (!base) return std::unexpected(base.error());
    const auto quote = online.get<ledger::Currency>(lock->quote);
    if (!quote) return std::unexpected(quote.error());
    const auto owed = ledger::owedAt(obligation->amount, *lock, {base->scale, quote->scale});
    if (!owed || owed->currency != *currency)
        return wrongUse("the rate does not convert into " + currency->code);
    return Amounts{*owed, obligation->amount};
}

Outcome settlePay(const Arguments& arguments) {
    const auto index = indexFrom(arguments.operands()[1]);
    if (!index) return std::unexpected(index.error());
    const auto opened = openFor(arguments);
    if (!opened) return std::unexpected(opened.error());
    const auto currency = currencyIn(arguments, *opened->online, opened->order, *index);
    if (!currency) return std::unexpected(currency.error());
    return opened->online->submit(ledger::SettlePlain{opened->order, *index, *currency});
}

Outcome settleConvert(const Arguments& arguments) {
    const auto index = indexFrom(arguments.operands()[1]);
    if (!index) return std::unexpected(index.error());
    const auto provider = arguments.value("--provider");
    if (!provider) return wrongUse("--provider ORG is missing");
    if (!arguments.has("--currency")) return wrongUse("--currency CUR is missing");
    const auto opened = openFor(arguments);
    if (!opened) return std::unexpected(opened.error());
    auto& online = *opened->online;
    const auto org = online.org(*provider);
    if (!org) return std::unexpected(org.error());
    std::optional<ledger::RateLock> rate;
    if (const auto text = arguments.value("--rate")) {
        const auto agreed = rateFrom(*text, arguments.value("--source").value_or("agreed"),
                                     online.driver().status().blockTime);
        if (!agreed) return std::unexpected(agreed.error());
        rate = *agreed;
    }
    const auto amounts = amountsOf(arguments, online, opened->order, *index, rate);
    if (!amounts) return std::unexpected(amounts.error());
    return online.submit(ledger::SettleConverted{opened->order, *index, *org, amounts->gives,
                                                 amounts->delivers, rate});
}

Outcome settleFund(const Arguments& arguments) {
    const auto with = arguments.value("--with");
    if (!with) return wrongUse("--with ORDER2 is missing");
    const auto other = orderFrom(*with);
    if (!other) return std::unexpected(other.error());
    const auto index = indexFrom(arguments.operands()[1]);
    if (!index) return std::unexpected(index.error());
    const auto otherIndex = indexFrom(arguments.operands()[2]);
    if (!otherIndex) return std::unexpected(otherIndex.error());
    const auto opened = openFor(arguments);
    if (!opened) return std::unexpected(opened.error());
    return opened->online->submit(
        ledger::FundObligation{opened->order, *index, *other, *otherIndex});
}

Outcome settleVoid(const Arguments& arguments) {
    const auto hold = hashFrom(arguments.operands()[0], "HOLD");
    if (!hold) return std::unexpected(hold.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    return (*online)->submit(ledger::VoidFunding{*hold});
}

Outcome trace(const Arguments& arguments) {
    const auto opened = openFor(arguments);
    if (!opened) return std::unexpected(opened.error());
    const auto trace = opened->online->desk().trace(opened->order);
    if (!trace) return failed(trace.error());
    return answerOf(*opened->online, *trace);
}

constexpr std::string_view kPostDetails =
    "  The amount is what the contract asks of this organization.\n"
    "  JSON: {\"id\":TXID,\"outcome\":\"done\",\"height\":N,\"amount\":\"USD 1000.00\"}, or\n"
    "  \"waiting\" and \"pending\":TXID.\n";

constexpr std::string_view kReturnDetails =
    "  Both parties have to consent, so it waits for the other one.\n"
    "  --owner ORG        whose deposit\n"
    "  JSON: {\"id\":TXID,\"outcome\":\"done\",\"height\":N}; \"waiting\" and \"pending\":TXID\n"
    "  where more consent is needed.\n";

constexpr std::string_view kEventDetails =
    "  Shipment by the seller; receipt, then acceptance by the buyer; each once.\n"
    "  --at TIME          when it happened, 2026-11-23T09:15:00Z; not in the future\n"
    "  --reference TEXT   number of the bill of lading or note\n"
    "  --document HEX     commitment to the paper, 64 digits\n"
    "  JSON: {\"id\":TXID,\"outcome\":\"done\",\"height\":N}; \"waiting\" and \"pending\":TXID\n"
    "  where more consent is needed.\n";

constexpr std::string_view kSettlePayDetails =
    "  INDEX is the payment's in its order, from 0 (see trade trace).\n"
    "  --currency CUR     the obligation's [default], or the other one of its rate lock\n"
    "  JSON: {\"id\":TXID,\"outcome\":\"done\",\"height\":N}; \"waiting\" and \"pending\":TXID\n"
    "  where more consent is needed.\n";

constexpr std::string_view kConvertDetails =
    "  Gives CUR to the provider, who gives the creditor what is owed, both or nothing. The\n"
    "  provider consents by its own policy, so it may have to wait for it.\n"
    "  --provider ORG     who converts\n"
    "  --currency CUR     what this organization gives\n"
    "  --rate A/B=X       B for one A, such as USD/CNY=7.1032; only without a rate lock\n"
    "  --source TEXT      where that rate is from [agreed]\n"
    "  JSON: {\"id\":TXID,\"outcome\":\"done\",\"height\":N}; \"waiting\" and \"pending\":TXID\n"
    "  where more consent is needed.\n";

constexpr std::string_view kFundDetails =
    "  Payment versus payment: sets the money for INDEX of ORDER aside until the payment\n"
    "  INDEX2 of ORDER2, which runs the other way, is funded for this one; then both are\n"
    "  paid at once. INDEX2 comes after ORDER and INDEX.\n"
    "  --with ORDER2      the other order\n"
    "  JSON: {\"id\":TXID,\"outcome\":\"done\",\"height\":N}; \"waiting\" and \"pending\":TXID\n"
    "  where more consent is needed.\n";

constexpr std::string_view kVoidDetails =
    "  HOLD is the funding's id (see trade trace); only after its deadline.\n"
    "  JSON: {\"id\":TXID,\"outcome\":\"done\",\"height\":N}; \"waiting\" and \"pending\":TXID\n"
    "  where more consent is needed.\n";

constexpr std::string_view kEnforceDetails =
    "  Returns money set aside against a payment that never came, after its deadline; where\n"
    "  there is none, a deposit whose claim window is over. Anybody may; one thing a call.\n"
    "  --owner ORG        whose money\n"
    "  JSON: {\"id\":TXID,\"outcome\":\"done\",\"height\":N}.\n";

constexpr std::string_view kTraceDetails =
    "  The order, its payments and deposits, and all that happened, oldest first. It says up\n"
    "  to which block that is complete, or fails; exits 3 where it is proven that there is no\n"
    "  such order.\n"
    "  JSON: {\"proof\":{...},\"trade\":{...},\"decimal\":\"USD 1000.00\",\"obligations\":\n"
    "  [{...,\"decimal\":...}],\"deposits\":[{\"side\":\"buyer\",\"owner\":ORG,\"state\":\n"
    "  required|posted|returned,\"required\":{...},\"decimal\":...,\"hold\":{...}|null}],\n"
    "  \"fundings\":[{...}],\"events\":[{\"height\":N,\"time\":TIME,\"id\":TXID,\"outcome\":\n"
    "  \"done\",\"decimal\":...|null,\"effect\":{...}}],\"complete\":true,\"completeTo\":N}.\n";

Command orderRow(std::string_view group, std::string_view name, std::string_view operands,
                 std::string_view summary, std::string_view details, std::vector<Option> options,
                 Outcome (*run)(const Arguments&), std::size_t count = 1) {
    return {.group = group, .name = name, .operands = operands, .summary = summary,
            .details = details, .options = std::move(options),
            .minOperands = count, .maxOperands = count, .run = run};
}

std::vector<Option> eventOptions() {
    return submitOptions(
        {{"--at", "TIME"}, {"--reference", "TEXT"}, {"--document", "HEX"}});
}

}  // namespace

std::vector<Command> orderCommands() {
    using ledger::GoodsEvent;
    return {
        orderRow("deposit", "post", "ORDER", "Sets the deposit of an order aside", kPostDetails,
                 submitOptions(), postDeposit),
        orderRow("deposit", "return", "ORDER", "Gives a deposit back to its owner", kReturnDetails,
                 submitOptions({{"--owner", "ORG"}}), aboutDeposit<ledger::ReturnDeposit>),
        orderRow("event", "shipment", "ORDER", "Records that the goods left", kEventDetails,
                 eventOptions(), record<GoodsEvent::Shipment>),
        orderRow("event", "receipt", "ORDER", "Records that the goods came", kEventDetails,
                 eventOptions(), record<GoodsEvent::Receipt>),
        orderRow("event", "acceptance", "ORDER", "Records that the goods are accepted",
                 kEventDetails, eventOptions(), record<GoodsEvent::Acceptance>),
        orderRow("settle", "pay", "ORDER INDEX", "Pays a part of the price", kSettlePayDetails,
                 submitOptions({{"--currency", "CUR"}}), settlePay, 2),
        orderRow("settle", "convert", "ORDER INDEX", "Pays in another currency through a provider",
                 kConvertDetails,
                 submitOptions({{"--provider", "ORG"},
                                {"--currency", "CUR"},
                                {"--rate", "A/B=X"},
                                {"--source", "TEXT"}}),
                 settleConvert, 2),
        orderRow("settle", "fund", "ORDER INDEX INDEX2", "Pays one order against another one",
                 kFundDetails, submitOptions({{"--with", "ORDER2"}}), settleFund, 3),
        orderRow("settle", "void", "HOLD", "Takes money back that found no match", kVoidDetails,
                 submitOptions(), settleVoid),
        orderRow("enforce", "", "ORDER", "Carries out what a deadline brings", kEnforceDetails,
                 submitOptions({{"--owner", "ORG"}}), aboutDeposit<ledger::Enforce>),
        orderRow("trade", "trace", "ORDER", "Shows an order with its whole history", kTraceDetails,
                 onlineOptions(), trace),
    };
}

}  // namespace seabridge::cli

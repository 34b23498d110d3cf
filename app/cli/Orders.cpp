// SPDX-License-Identifier: GPL-3.0-or-later
#include "Orders.h"

#include "ledger/OrderNumber.h"

#include <algorithm>
#include <map>

namespace seabridge::cli {

namespace {

/// Amounts as decimals; each currency is asked for once.
class Decimals {
public:
    explicit Decimals(Online& online) : online_(online) {}

    std::string operator()(const ledger::Money& money) {
        const auto [at, isNew] = scales_.try_emplace(money.currency, -1);
        if (isNew)
            at->second = scaleOf(money.currency);
        if (at->second < 0) return fmt::format("{} minor {}", money.currency.code,
                                               money.amountMinor);
        return fmt::format("{} {}", money.currency.code,
                           ledger::decimalFromMinor(money.amountMinor, at->second));
    }

private:
    int scaleOf(const ledger::CurrencyId& id) {
        const auto found = online_.driver().getNow<ledger::Currency>(online_.patience(), id);
        return found && *found ? (*found)->scale : -1;
    }

    Online& online_;
    std::map<ledger::CurrencyId, int> scales_;
};

std::string_view stateOf(const ledger::TradeDeposit& deposit) {
    if (deposit.returned) return "returned";
    return deposit.hold ? "posted" : "required";
}

const ledger::Hold* holdOf(const app::Trace& trace, const std::optional<ledger::HoldId>& id) {
    const auto found = id ? std::ranges::find(trace.holds, *id, &ledger::Hold::id)
                          : trace.holds.end();
    return found == trace.holds.end() ? nullptr : &*found;
}

std::string depositJson(const app::Trace& trace, std::string_view side,
                        const ledger::TradeDeposit& deposit, Decimals& decimal) {
    const auto* hold = holdOf(trace, deposit.hold);
    const auto& owner = side == "seller" ? trace.trade.seller : trace.trade.buyer;
    return fmt::format("{{\"side\":\"{}\",\"owner\":\"{}\",\"state\":\"{}\",\"required\":{},"
                       "\"decimal\":\"{}\",\"hold\":{}}}",
                       side, base::toHex(owner), stateOf(deposit),
                       codec::toJson(deposit.required), decimal(deposit.required),
                       hold ? codec::toJson(*hold) : "null");
}

std::string depositsJson(const app::Trace& trace, Decimals& decimal) {
    std::string out;
    if (const auto& deposit = trace.trade.sellerDeposit)
        out += depositJson(trace, "seller", *deposit, decimal);
    if (const auto& deposit = trace.trade.buyerDeposit)
        out += (out.empty() ? "" : ",") + depositJson(trace, "buyer", *deposit, decimal);
    return "[" + out + "]";
}

std::string fundingsJson(const app::Trace& trace) {
    std::vector<ledger::Hold> fundings;
    std::ranges::copy_if(trace.holds, std::back_inserter(fundings), [](const auto& hold) {
        return hold.purpose == ledger::HoldPurpose::Funding;
    });
    return codec::toJson(fundings);
}

std::string obligationsJson(const app::Trace& trace, Decimals& decimal) {
    std::string out;
    for (const auto& obligation : trace.obligations) {
        auto json = codec::toJson(obligation);
        json.pop_back();
        out += fmt::format("{}{},\"decimal\":\"{}\"}}", out.empty() ? "" : ",", json,
                           decimal(obligation.amount));
    }
    return "[" + out + "]";
}

std::string eventsJson(const app::Trace& trace, Decimals& decimal) {
    std::string out;
    for (const auto& [position, entry] : trace.events) {
        const auto& amount = entry.effect.amount;
        out += fmt::format("{}{{\"height\":{},\"time\":\"{}\",\"id\":\"{}\",\"outcome\":\"{}\","
                           "\"decimal\":{},\"effect\":{}}}",
                           out.empty() ? "" : ",", entry.height, base::isoOf(entry.time),
                           base::toHex(entry.id), nameOf(entry.outcome),
                           amount ? codec::jsonQuoted(decimal(*amount)) : "null",
                           codec::toJson(entry.effect));
    }
    return "[" + out + "]";
}

std::string whenText(const std::optional<base::TimeMs>& time) {
    return time ? base::isoOf(*time) : std::string("-");
}

std::string dueText(const ledger::Obligation& obligation) {
    if (obligation.dueAt) return "due " + base::isoOf(*obligation.dueAt);
    return fmt::format("due {} days after {}", obligation.due.days, nameOf(obligation.due.basis));
}

std::string factsText(const app::Trace& trace, Decimals& decimal) {
    const auto& trade = trace.trade;
    auto out = fmt::format("order    {}\nseller   {}\nbuyer    {}\ntotal    {}\nshipped  {}\n"
                           "received {}\naccepted {}\n",
                           trade.id, base::toHex(trade.seller), base::toHex(trade.buyer),
                           decimal({trade.currency, trade.totalMinor}), whenText(trade.shippedAt),
                           whenText(trade.receivedAt), whenText(trade.acceptedAt));
    for (const auto& obligation : trace.obligations) {
        out += fmt::format("payment {} {} {}, {}", obligation.index, decimal(obligation.amount),
                           nameOf(obligation.status), dueText(obligation));
        if (obligation.lock)
            out += fmt::format(", rate {}/{} {}", obligation.lock->base.code,
                               obligation.lock->quote.code,
                               decimalOf(obligation.lock->rate).text);
        if (obligation.paid) out += ", paid " + decimal(*obligation.paid);
        out += '\n';
    }
    if (const auto& deposit = trade.sellerDeposit)
        out += fmt::format("deposit of the seller {} {}\n", decimal(deposit->required),
                           stateOf(*deposit));
    if (const auto& deposit = trade.buyerDeposit)
        out += fmt::format("deposit of the buyer {} {}\n", decimal(deposit->required),
                           stateOf(*deposit));
    return out;
}

std::string eventText(const ledger::FeedEntry& entry, Decimals& decimal) {
    const auto& effect = entry.effect;
    auto out = fmt::format("{} block {:>6} {}", base::isoOf(entry.time), entry.height,
                           nameOf(effect.kind));
    const auto event = static_cast<ledger::GoodsEvent>(effect.index.value_or(0));
    if (effect.kind == ledger::EffectKind::GoodsEvent && isKnown(event))
        out += fmt::format(" {}", nameOf(event));
    else if (effect.index) out += fmt::format(" {}", *effect.index);
    if (effect.amount) out += ' ' + decimal(*effect.amount);
    if (effect.party) out += ' ' + base::toHex(*effect.party);
    if (effect.code) out += fmt::format(" ({})", nameOf(*effect.code));
    if (effect.note && !effect.note->empty()) out += ' ' + *effect.note;
    return out + '\n';
}

}  // namespace

std::expected<ledger::TradeId, Problem> orderFrom(std::string_view text) {
    if (!ledger::isOrderNumber(text)) return wrongUse(fmt::format("no order number: {}", text));
    return ledger::TradeId(text);
}

std::expected<std::uint32_t, Problem> indexFrom(std::string_view text) {
    const auto index = numberFrom(text, ledger::Terms::kMaxParts - 1);
    if (!index) return wrongUse(fmt::format("no index of a payment: {}", text));
    return *index;
}

std::expected<ledger::RateLock, Problem> rateFrom(std::string_view text, std::string_view source,
                                                  base::TimeMs date) {
    const auto slash = text.find('/');
    const auto equals = text.find('=');
    if (slash == std::string_view::npos || equals == std::string_view::npos || equals < slash)
        return wrongUse("--rate is like USD/CNY=7.1032");
    const auto rate = ledger::rateFromDecimal(text.substr(equals + 1));
    const auto base = text.substr(0, slash);
    const auto quote = text.substr(slash + 1, equals - slash - 1);
    if (!rate || !ledger::isCurrencyCode(base) || !ledger::isCurrencyCode(quote))
        return wrongUse("--rate is like USD/CNY=7.1032");
    return ledger::RateLock{{std::string(base)}, {std::string(quote)}, *rate, std::string(source),
                            date};
}

Answer answerOf(Online& online, const app::Trace& trace) {
    Decimals decimal(online);
    online.speakOf(trace.height, trace.blockTime);
    const bool isComplete = trace.completeTo >= trace.height;
    auto text = factsText(trace, decimal) + '\n';
    for (const auto& item : trace.events) text += eventText(item.entry, decimal);
    text += fmt::format("complete to block {}\n{}", trace.completeTo, online.proofText());
    return {std::move(text),
            fmt::format("{{\"proof\":{},\"trade\":{},\"decimal\":\"{}\",\"obligations\":{},"
                        "\"deposits\":{},\"fundings\":{},\"events\":{},\"complete\":{},"
                        "\"completeTo\":{}}}",
                        online.proofJson(), codec::toJson(trace.trade),
                        decimal({trace.trade.currency, trace.trade.totalMinor}),
                        obligationsJson(trace, decimal), depositsJson(trace, decimal),
                        fundingsJson(trace), eventsJson(trace, decimal), isComplete,
                        trace.completeTo)};
}

}  // namespace seabridge::cli

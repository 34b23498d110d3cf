// SPDX-License-Identifier: GPL-3.0-or-later
// From proven entities to the lines of a view.
#include "workstation/Projection.h"
#include "workstation/Summary.h"

#include <algorithm>
#include <limits>

namespace seabridge::app {
namespace {

using api::View;
using lightnode::Identity;

struct Waiting {
    const ledger::Pending* pending;
    ledger::Body body;
};

/// Pendings that are open by block time and can be read.
std::vector<Waiting> waitingOf(const Known& known, TimeMs now) {
    std::vector<Waiting> out;
    for (const auto& [id, pending] : known.pendings) {
        if (pending.statusAt(now) != ledger::PendingStatus::Open) continue;
        auto body = codec::decoded<ledger::Body>(pending.body);
        if (body) out.push_back({&pending, std::move(*body)});
    }
    return out;
}

TimeMs openedAt(const Known& known, const base::Hash& id) {
    const auto found = known.openedAt.find(id);
    return found == known.openedAt.end() ? 0 : found->second;
}

api::InboxRow inboxRow(const Waiting& waiting, const Identity& self, const Opened& opened) {
    const auto& pending = *waiting.pending;
    api::InboxRow row;
    row.id = pending.id;
    row.org = pending.org;
    row.by = waiting.body.user;
    row.summary = summaryOf(waiting.body.action);
    row.action = waiting.body.action;
    if (const auto blob = sealedReasonOf(waiting.body.action)) row.reason = opened.reason(*blob);
    row.validUntil = pending.validUntil;
    row.approvals = pending.approvals.size();
    row.isOwn = waiting.body.user == self.user;
    row.hasApproved = std::ranges::any_of(pending.approvals, [&](const auto& approval) {
        return approval.user == self.user;
    });
    row.mayApprove = !row.hasApproved && pending.isPrincipal(self.org);
    return row;
}

void presentInbox(const Known& known, const Identity& self, const std::vector<Waiting>& waiting,
                  const Opened& opened, View& out) {
    for (const auto& one : waiting) out.inbox.push_back(inboxRow(one, self, opened));
    std::ranges::stable_sort(out.inbox, std::greater(),
                             [&](const auto& row) { return openedAt(known, row.id); });
    for (const auto& [id, row] : known.ended) {
        const auto pending = known.pendings.find(id);
        if (pending != known.pendings.end() && pending->second.org == self.org)
            out.ended.push_back(row);
    }
    std::ranges::stable_sort(out.ended, std::greater(), &api::EndedRow::time);
    if (out.ended.size() > api::kMaxEndedRows) out.ended.resize(api::kMaxEndedRows);
}

/// A quote of ours that nobody else knows of yet.
std::optional<api::QuoteRow> sendingRow(const Waiting& waiting, const Identity& self) {
    const auto* action = std::get_if<ledger::PublishQuote>(&waiting.body.action);
    if (action == nullptr || waiting.pending->org != self.org) return {};
    api::QuoteRow row;
    row.id = waiting.pending->id;
    row.stage = api::QuoteStage::Sending;
    row.isOurs = true;
    row.maker = self.org;
    row.recipients = action->recipients;
    row.expiresAt = action->expiresAt;
    row.isFirm = action->firm;
    row.counters = action->counters;
    return row;
}

api::QuoteRow quoteRow(const Known& known, const ledger::Quote& quote, const Identity& self,
                       TimeMs now) {
    api::QuoteRow row;
    row.id = quote.id;
    row.isOurs = quote.maker == self.org;
    row.status = row.isOurs ? quote.statusAt(now) : quote.statusFor(self.org, now);
    row.stage = row.status == ledger::QuoteStatus::Open ? api::QuoteStage::Open
                                                        : api::QuoteStage::Ended;
    row.maker = quote.maker;
    row.recipients = quote.recipients;
    row.expiresAt = quote.expiresAt;
    row.isFirm = quote.firm;
    row.counters = quote.counters;
    if (const auto time = openedAt(known, quote.id)) row.openedAt = time;
    const auto order = known.orders.find(quote.id);
    if (order != known.orders.end()) row.order = order->second;
    return row;
}

void addFacts(api::QuoteRow& row, const Opened& opened, const ledger::Quote& quote) {
    auto facts = opened.quote(quote);
    if (!facts) return;
    row.total = std::move(facts->total);
    row.number = std::move(facts->number);
}

/// The quote that a waiting publication will make, as far as its document is found by it.
ledger::Quote quoteOf(const ledger::PublishQuote& action) {
    ledger::Quote out;
    out.commitment = action.commitment;
    return out;
}

void markAccepting(const std::vector<Waiting>& waiting, const Identity& self, View& out) {
    for (const auto& one : waiting) {
        const auto* action = std::get_if<ledger::AcceptQuote>(&one.body.action);
        if (action == nullptr || one.pending->org != self.org) continue;
        const auto row = std::ranges::find(out.quotes, action->quote, &api::QuoteRow::id);
        if (row != out.quotes.end() && row->stage == api::QuoteStage::Open)
            row->stage = api::QuoteStage::Accepting;
    }
}

/// The newest of what has ended.
void cutEnded(std::vector<api::QuoteRow>& rows) {
    std::size_t ended = 0;
    std::erase_if(rows, [&](const auto& row) {
        return row.stage == api::QuoteStage::Ended && ++ended > api::kMaxEndedRows;
    });
}

void presentQuotes(const Known& known, const Identity& self, TimeMs now,
                   const std::vector<Waiting>& waiting, const Opened& opened, View& out) {
    for (const auto& one : waiting)
        if (auto row = sendingRow(one, self)) {
            addFacts(*row, opened, quoteOf(std::get<ledger::PublishQuote>(one.body.action)));
            out.quotes.push_back(std::move(*row));
        }
    for (const auto& [id, quote] : known.quotes)
        out.quotes.push_back(quoteRow(known, quote, self, now));
    std::ranges::stable_sort(out.quotes, std::greater(),
                             [&](const auto& row) { return openedAt(known, row.id); });
    cutEnded(out.quotes);
    for (auto& row : out.quotes) {
        const auto quote = known.quotes.find(row.id);
        if (quote != known.quotes.end()) addFacts(row, opened, quote->second);
    }
    markAccepting(waiting, self, out);
}

void addDeposit(const ledger::Trade& trade, const std::optional<ledger::TradeDeposit>& deposit,
                const OrgId& owner, const Identity& self, View& out) {
    if (!deposit) return;
    const auto state = deposit->returned ? api::DepositState::Returned
                       : deposit->hold   ? api::DepositState::Held
                                         : api::DepositState::Required;
    out.deposits.push_back({trade.id, owner, owner == self.org, deposit->required, state});
}

api::GoodsState goodsOf(const ledger::Trade& trade) {
    if (trade.acceptedAt) return api::GoodsState::Accepted;
    if (trade.receivedAt) return api::GoodsState::Received;
    return trade.shippedAt ? api::GoodsState::Shipped : api::GoodsState::Contracted;
}

/// Looks at what is owed and fills what the order's line says of it.
void addMoney(const Known& known, api::OrderRow& row, std::uint32_t count) {
    std::uint32_t settled = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto found = known.obligations.find({row.id, i});
        if (found == known.obligations.end()) continue;
        const auto& obligation = found->second;
        if (obligation.ended()) ++settled;
        else if (obligation.dueAt)
            row.nextDue = std::min(row.nextDue.value_or(*obligation.dueAt), *obligation.dueAt);
    }
    row.money = settled == count ? api::MoneyState::Paid
                : settled > 0    ? api::MoneyState::PartPaid
                                 : api::MoneyState::Unpaid;
}

void presentOrders(const Known& known, const Identity& self, View& out) {
    for (const auto& [id, trade] : known.trades) {
        api::OrderRow row;
        row.id = id;
        row.quote = trade.quote;
        row.seller = trade.seller;
        row.buyer = trade.buyer;
        row.weSell = trade.seller == self.org;
        row.total = {trade.currency, trade.totalMinor};
        row.contractedAt = trade.contractedAt;
        row.goods = goodsOf(trade);
        addMoney(known, row, trade.obligations);
        out.orders.push_back(std::move(row));
        addDeposit(trade, trade.sellerDeposit, trade.seller, self, out);
        addDeposit(trade, trade.buyerDeposit, trade.buyer, self, out);
    }
    std::ranges::stable_sort(out.orders, std::greater(), &api::OrderRow::contractedAt);
}

// A sum beyond 64 bits stays at the limit; the ledger's own totals never come near it.
void addTo(std::int64_t& sum, std::int64_t amount) {
    if (__builtin_add_overflow(sum, amount, &sum)) sum = std::numeric_limits<std::int64_t>::max();
}

void presentDue(const Known& known, const Identity& self, TimeMs now, View& out) {
    std::map<std::pair<TimeMs, ledger::CurrencyId>, api::DueRow> sums;
    for (const auto& [key, obligation] : known.obligations) {
        if (obligation.ended()) continue;
        const bool weOwe = obligation.debtor == self.org;
        const bool isOverdue = obligation.dueAt && *obligation.dueAt < now;
        out.obligations.push_back({obligation, weOwe, isOverdue});
        if (!obligation.dueAt || (!weOwe && obligation.creditor != self.org)) continue;
        const auto day = *obligation.dueAt / base::kDayMs * base::kDayMs;
        auto& row = sums[{day, obligation.amount.currency}];
        row.day = day;
        row.currency = obligation.amount.currency;
        addTo(weOwe ? row.payMinor : row.receiveMinor, obligation.amount.amountMinor);
        ++row.count;
    }
    std::ranges::stable_sort(out.obligations, {}, [](const auto& row) {
        return row.obligation.dueAt.value_or(std::numeric_limits<TimeMs>::max());
    });
    for (auto& [key, row] : sums) out.due.push_back(std::move(row));
}

void presentMoney(const Known& known, View& out) {
    for (const auto& [id, currency] : known.currencies) out.scales[id] = currency.scale;
    for (const auto& [id, account] : known.accounts) {
        const auto currency = known.currencies.find(id);
        // Without its scale an amount could only be shown wrongly.
        if (currency == known.currencies.end()) continue;
        out.accounts.push_back({id, currency->second.name, currency->second.scale,
                                account.freeMinor, account.heldMinor});
    }
}

void presentParties(const Known& known, View& out) {
    for (const auto& [id, org] : known.organizations)
        out.parties[id] = {id, org.names, org.country,
                           org.status == ledger::OrgStatus::Suspended, !org.readingKeys.empty()};
}

void presentCases(const Known& known, const Identity& self, View& out) {
    out.standing = known.standing;
    for (const auto& [id, kycCase] : known.cases) {
        api::KycCaseRow row{kycCase, kycCase.attester == self.org, {}};
        if (const auto time = openedAt(known, id)) row.requestedAt = time;
        out.cases.push_back(std::move(row));
    }
    std::ranges::stable_sort(out.cases, std::greater(), [](const auto& row) {
        return row.requestedAt.value_or(0);
    });
}

}  // namespace

void present(const Known& known, const Identity& self, TimeMs blockTime, const Opened& opened,
             api::View& out) {
    out.self = api::Self{self.org, self.user, known.user ? known.user->roles : std::uint8_t{0}};
    const auto waiting = waitingOf(known, blockTime);
    presentInbox(known, self, waiting, opened, out);
    presentQuotes(known, self, blockTime, waiting, opened, out);
    presentOrders(known, self, out);
    presentDue(known, self, blockTime, out);
    presentMoney(known, out);
    presentParties(known, out);
    presentCases(known, self, out);
    presentAffairs(known, self, blockTime, out);
    presentStaff(known, self, out);
    presentCalendar(known, blockTime, out);
}

}  // namespace seabridge::app

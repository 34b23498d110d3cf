// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk knows for certain: an order with its history, and what waits.
#include "Desk.h"

#include "ledger/ParameterId.h"

#include <algorithm>
#include <set>

namespace seabridge::app {

using base::ErrorCode;
using base::fail;

namespace {

constexpr int kMaxRounds = 8;

/// All that is known of an order under one block, and what else belongs to it.
struct Gathered {
    std::optional<ledger::Trade> trade;
    std::vector<ledger::Obligation> obligations;
    std::vector<ledger::Hold> holds;

    [[nodiscard]] std::vector<ledger::Key> keys(const ledger::TradeId& order) const {
        std::vector<ledger::Key> out{ledger::Trade::keyOf(order)};
        if (!trade) return out;
        for (std::uint32_t i = 0; i < trade->obligations; ++i)
            out.push_back(ledger::Obligation::keyOf(order, i));
        for (const auto& deposit : {trade->sellerDeposit, trade->buyerDeposit})
            if (deposit && deposit->hold) out.push_back(ledger::Hold::keyOf(*deposit->hold));
        for (const auto& obligation : obligations)
            if (obligation.hold) out.push_back(ledger::Hold::keyOf(*obligation.hold));
        return out;
    }
};

/// Adds the entity if the value is one of that family.
template <class Entity>
Result<void> addTo(std::vector<Entity>& out, const lightnode::ProvenValue& value) {
    if (value.key.family != Entity::kFamily) return {};
    auto entity = NodeDriver::entityOf<Entity>(value);
    if (!entity) return std::unexpected(entity.error());
    // It was named by what is proven under the same block or an earlier one.
    if (!*entity) return fail(ErrorCode::NotProven, "order");
    out.push_back(std::move(**entity));
    return {};
}

Result<Gathered> gathered(const lightnode::Proven& proven) {
    Gathered out;
    auto trade = NodeDriver::entityOf<ledger::Trade>(proven.values.front());
    if (!trade) return std::unexpected(trade.error());
    out.trade = std::move(*trade);
    for (const auto& value : proven.values) {
        if (const auto done = addTo(out.obligations, value); !done)
            return std::unexpected(done.error());
        if (const auto done = addTo(out.holds, value); !done) return std::unexpected(done.error());
    }
    return out;
}

/// Opened and not ended, newest first.
std::vector<ledger::PendingId> openOf(const std::vector<FeedItem>& history) {
    std::set<ledger::PendingId> ended;
    std::vector<ledger::PendingId> out;
    for (auto item = history.rbegin(); item != history.rend(); ++item) {
        const auto& effect = item->entry.effect;
        if (!effect.ref) continue;
        if (ledger::endsPending(effect.kind)) ended.insert(*effect.ref);
        if (effect.kind == ledger::EffectKind::PendingOpened && ended.insert(*effect.ref).second)
            out.push_back(*effect.ref);
    }
    return out;
}

}  // namespace

Result<Trace> Desk::trace(const ledger::TradeId& order) {
    // Until what was asked under one block is all that this block says belongs to it.
    Gathered known;
    std::optional<lightnode::Proven> proven;
    for (int round = 0; round < kMaxRounds; ++round) {
        const auto keys = known.keys(order);
        auto next = driver_.proveNow(keys, patience_);
        if (!next) return std::unexpected(next.error());
        auto now = gathered(*next);
        if (!now) return std::unexpected(now.error());
        if (!now->trade) return fail(ErrorCode::NotFound, "order");
        known = std::move(*now);
        if (known.keys(order) != keys) continue;
        proven = std::move(*next);
        break;
    }
    if (!proven) return fail(ErrorCode::Busy, "order-changes");
    const auto topic = ledger::topicOfTrade(order);
    const auto complete = driver_.waitComplete(topic, proven->header.height, patience_);
    if (!complete) return std::unexpected(complete.error());
    auto events = history(topic, 0);
    if (!events) return std::unexpected(events.error());
    return Trace{proven->header.height, proven->header.time, std::move(*known.trade),
                 std::move(known.obligations), std::move(known.holds), complete->height,
                 std::move(*events)};
}

Result<Inbox> Desk::inbox() {
    const auto topic = ledger::topicOf(self_.org);
    const auto complete = driver_.waitComplete(topic, driver_.status().height, patience_);
    if (!complete) return std::unexpected(complete.error());
    const auto items = history(topic, driver_.status().blockTime - longestWait());
    if (!items) return std::unexpected(items.error());
    const auto open = openOf(*items);
    Inbox out{complete->height, 0, {}};
    // Once at least: the block's time is wanted too. What expired does not say so in the feed.
    constexpr auto kAtOnce = lightnode::kMaxProveKeys - 1;
    for (std::size_t at = 0; at == 0 || at < open.size(); at += kAtOnce) {
        std::vector<ledger::Key> keys{ledger::Parameters::keyOf()};
        for (auto i = at; i < std::min(open.size(), at + kAtOnce); ++i)
            keys.push_back(ledger::Pending::keyOf(open[i]));
        const auto proven = driver_.proveNow(std::move(keys), patience_);
        if (!proven) return std::unexpected(proven.error());
        if (const auto done = addOpen(*proven, out); !done) return std::unexpected(done.error());
    }
    return out;
}

/// A transaction may have been made when it could be valid for longer than now.
TimeMs Desk::longestWait() const {
    const auto most = ledger::rangeOf(ledger::ParameterId::ValidUntilMaxMs).most;
    return std::max(most, profile_.genesis()->parameters.validUntilMaxMs) + base::kDayMs;
}

/// The pendings after the first value that are open.
Result<void> Desk::addOpen(const lightnode::Proven& proven, Inbox& out) const {
    out.blockTime = proven.header.time;
    for (const auto& value : std::span(proven.values).subspan(1)) {
        auto pending = NodeDriver::entityOf<ledger::Pending>(value);
        if (!pending) return std::unexpected(pending.error());
        if (!*pending || (*pending)->statusAt(out.blockTime) != ledger::PendingStatus::Open)
            continue;
        auto body = codec::decoded<ledger::Body>((*pending)->body);
        if (!body) return fail(ErrorCode::VersionTooNew, "pending");
        InboxItem item{std::move(**pending), std::move(*body)};
        item.isOwn = item.body.user == self_.user;
        item.hasApproved = std::ranges::any_of(item.pending.approvals, [&](const auto& approval) {
            return approval.user == self_.user;
        });
        out.items.push_back(std::move(item));
    }
    return {};
}

}  // namespace seabridge::app

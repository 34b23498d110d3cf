// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/Rollback.h"

#include "NodeRecords.h"
#include "store/ChainTables.h"
#include "store/Write.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace seabridge::app {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::size_t kPage = 500;

/// Of this device's transactions in the vault, settled or not.
Result<std::set<std::uint64_t>> knownTickets(store::Database& database,
                                             const crypto::PublicKey& device,
                                             std::size_t& outgoing) {
    std::set<std::uint64_t> out;
    const auto unsettled = storedOutgoing(database);
    if (!unsettled) return std::unexpected(unsettled.error());
    outgoing = unsettled->size();
    for (const auto& item : *unsettled)
        if (item.device == device) out.insert(item.ticket);
    const store::TransactionTable table(database);
    base::Hash after;
    for (bool more = true; more;) {
        const auto page = table.page(after, kPage);
        if (!page) return std::unexpected(page.error());
        more = page->size() == kPage;
        if (!page->empty()) after = page->back().id;
        for (const auto& row : *page) {
            const auto transaction = codec::decoded<ledger::Transaction>(row.bytes);
            const auto body = transaction ? ledger::bodyOf(*transaction) : std::nullopt;
            if (!body) return fail(ErrorCode::Damaged, "transaction");
            if (transaction->key == device) out.insert(body->ticket);
        }
    }
    return out;
}

Result<std::uint64_t> knownEntries(store::Database& database, const ledger::Topic& topic) {
    const auto progress = storedProgress(database, topic);
    if (!progress) return std::unexpected(progress.error());
    if (!*progress) return 0;
    const auto& [same, newest, older] = **progress;
    return newest.size - newest.from + (older ? older->size - older->from : 0);
}

std::vector<std::uint64_t> unknownTickets(const ledger::Tickets& proven,
                                          const std::set<std::uint64_t>& known) {
    std::vector<std::uint64_t> out;
    const auto window = std::min(proven.top, ledger::Tickets::kWindow);
    for (auto ticket = proven.top - window + 1; ticket <= proven.top; ++ticket)
        if (proven.isUsed(ticket) && !known.contains(ticket)) out.push_back(ticket);
    return out;
}

}  // namespace

Comparison::Comparison(NodeDriver& looking)
    : looking_(looking), self_(*looking.profile().identity()),
      topic_(ledger::topicOf(self_.org)),
      tickets_(std::make_shared<std::optional<Result<lightnode::Proven>>>()) {
    // All that comes in while looking is what the vault lacks: it begins where the vault ends.
    looking_.listen({.onHead = {},
                     .onEntries =
                         [this](const ledger::Topic& of,
                                const std::vector<ledger::FeedEntry>& more) {
                             if (of == topic_)
                                 std::ranges::copy(more, back_inserter(out_.entries));
                         },
                     .onSettled = {},
                     .onAlarm = {}});
}

Comparison::~Comparison() {
    looking_.listen({});
    if (asked_ != 0) looking_.cancel(asked_);
}

Result<void> Comparison::begin() {
    auto& database = looking_.profile().vault().database();
    const auto entries = knownEntries(database, topic_);
    if (!entries) return std::unexpected(entries.error());
    out_.known = *entries;
    auto known = knownTickets(database, self_.device, out_.outgoing);
    if (!known) return std::unexpected(known.error());
    known_ = std::move(*known);
    return {};
}

Result<bool> Comparison::isComplete() {
    const auto status = looking_.statusOf(topic_);
    if (!status) return false;
    if (status->isDenied) return fail(ErrorCode::NotEntitled, "feed");
    if (status->isUnreadable) return fail(ErrorCode::VersionTooNew, "feed");
    if (!status->isComplete || status->height < target_) return false;
    out_.completeTo = status->height;
    return true;
}

void Comparison::askTickets() {
    looking_.listen({});
    std::ranges::stable_sort(out_.entries, {}, [](const ledger::FeedEntry& entry) {
        return std::tuple(entry.height, entry.index);
    });
    asked_ = looking_.prove({ledger::Tickets::keyOf(self_.device)},
                            [slot = tickets_](Result<lightnode::Proven> proven) {
                                *slot = std::move(proven);
                            });
}

Result<Missed> Comparison::conclude(const lightnode::Proven& proven) {
    out_.height = proven.header.height;
    out_.blockTime = proven.header.time;
    const auto tickets = NodeDriver::entityOf<ledger::Tickets>(proven.values.front());
    if (!tickets) return std::unexpected(tickets.error());
    if (*tickets) out_.tickets = unknownTickets(**tickets, known_);
    if (*tickets) out_.lastTicket = (*tickets)->top;
    return std::move(out_);
}

std::optional<Result<Missed>> Comparison::poll() {
    const auto status = looking_.status();
    if (status.isStopped) return fail(ErrorCode::Misconduct, "stopped");
    switch (step_) {
        case Step::Begin:
            if (const auto done = begin(); !done) return std::unexpected(done.error());
            step_ = Step::Head;
            return {};
        case Step::Head:
            if (!status.isCurrent || status.isStale) return {};
            target_ = status.height;
            looking_.follow(topic_);
            step_ = Step::Feed;
            return {};
        case Step::Feed: {
            const auto isDone = isComplete();
            if (!isDone) return std::unexpected(isDone.error());
            if (!*isDone) return {};
            askTickets();
            step_ = Step::Tickets;
            return {};
        }
        case Step::Tickets:
            if (!*tickets_) return {};
            asked_ = 0;
            if (!**tickets_) return std::unexpected((*tickets_)->error());
            return conclude(***tickets_);
    }
    return {};
}

Result<Missed> missedBy(NodeDriver& looking, milliseconds timeout) {
    ENSURE(looking.profile().identity().has_value());
    Comparison comparison(looking);
    std::optional<Result<Missed>> end;
    while (!end) {
        const auto step = comparison.steps();
        const auto done = looking.waitUntil(
            [&] {
                if (!end) end = comparison.poll();
                return end || comparison.steps() != step;
            },
            timeout);
        if (!done && !end) return std::unexpected(done.error());
    }
    return std::move(*end);
}

Result<void> acceptRollback(NodeDriver& looking, const Missed& seen) {
    const auto status = looking.status();
    if (status.isStopped) return fail(ErrorCode::Misconduct, "stopped");
    if (!status.isCurrent || status.isStale || status.height < seen.height)
        return fail(ErrorCode::Stale, "head");
    auto& vault = looking.profile().vault();
    if (const auto done = vault.acceptRollback(); !done) return done;
    return store::write(vault.database(), [&](store::Transaction& transaction) {
        return storeLastTicket(transaction, seen.lastTicket);
    });
}

}  // namespace seabridge::app

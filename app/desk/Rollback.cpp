// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/Rollback.h"

#include "NodeRecords.h"
#include "store/ChainTables.h"

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

/// All that comes in while looking is what the vault lacks: it begins where the vault ends.
Result<void> gather(NodeDriver& looking, const ledger::Topic& topic, Missed& out,
                    milliseconds timeout) {
    looking.listen({.onHead = {},
                    .onEntries =
                        [&](const ledger::Topic& of, const std::vector<ledger::FeedEntry>& more) {
                            if (of == topic) std::ranges::copy(more, back_inserter(out.entries));
                        },
                    .onSettled = {},
                    .onAlarm = {}});
    const auto complete = [&]() -> Result<lightnode::TopicStatus> {
        if (const auto current = looking.waitCurrent(timeout); !current)
            return std::unexpected(current.error());
        return looking.waitComplete(topic, looking.status().height, timeout);
    }();
    looking.listen({});
    if (looking.status().isStopped) return fail(ErrorCode::Misconduct, "stopped");
    if (!complete) return std::unexpected(complete.error());
    out.completeTo = complete->height;
    std::ranges::stable_sort(out.entries, {}, [](const ledger::FeedEntry& entry) {
        return std::tuple(entry.height, entry.index);
    });
    return {};
}

}  // namespace

Result<Missed> missedBy(NodeDriver& looking, milliseconds timeout) {
    auto& database = looking.profile().vault().database();
    const auto self = looking.profile().identity();
    ENSURE(self.has_value());
    if (looking.evidence()) return fail(ErrorCode::Misconduct, "stopped");
    const auto topic = ledger::topicOf(self->org);
    Missed out;
    const auto entries = knownEntries(database, topic);
    if (!entries) return std::unexpected(entries.error());
    out.known = *entries;
    const auto known = knownTickets(database, self->device, out.outgoing);
    if (!known) return std::unexpected(known.error());
    if (const auto done = gather(looking, topic, out, timeout); !done)
        return std::unexpected(done.error());
    const auto proven = looking.proveNow({ledger::Tickets::keyOf(self->device)}, timeout);
    if (!proven) return std::unexpected(proven.error());
    out.height = proven->header.height;
    out.blockTime = proven->header.time;
    const auto tickets = NodeDriver::entityOf<ledger::Tickets>(proven->values.front());
    if (!tickets) return std::unexpected(tickets.error());
    if (*tickets) out.tickets = unknownTickets(**tickets, *known);
    if (*tickets) out.lastTicket = (*tickets)->top;
    return out;
}

Result<void> acceptRollback(NodeDriver& looking, const Missed& seen) {
    const auto status = looking.status();
    if (status.isStopped) return fail(ErrorCode::Misconduct, "stopped");
    if (!status.isCurrent || status.isStale || status.height < seen.height)
        return fail(ErrorCode::Stale, "head");
    auto& vault = looking.profile().vault();
    if (const auto done = vault.acceptRollback(); !done) return done;
    auto transaction = vault.database().begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto done = storeLastTicket(*transaction, seen.lastTicket);
    return done ? transaction->commit() : done;
}

}  // namespace seabridge::app

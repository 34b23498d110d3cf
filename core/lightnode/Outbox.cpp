// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/Outbox.h"

#include <algorithm>

namespace seabridge::lightnode {

base::Result<std::uint64_t> Outbox::nextTicket(const ledger::Tickets& proven) const {
    const auto ticket = std::max(proven.top, highestTicket_) + 1;
    auto lowest = proven.top;
    for (const auto& [id, item] : items_)
        if (item.outgoing.device == device_) lowest = std::min(lowest, item.outgoing.ticket);
    // Executing the newest first must not push the oldest one out of the window.
    if (ticket - lowest >= ledger::Tickets::kWindow)
        return base::fail(base::ErrorCode::Busy, "tickets");
    return ticket;
}

void Outbox::add(Outgoing outgoing) {
    if (outgoing.device == device_) highestTicket_ = std::max(highestTicket_, outgoing.ticket);
    const auto id = outgoing.id;
    items_.insert_or_assign(id, Item{std::move(outgoing), std::nullopt});
}

std::vector<ledger::TxId> Outbox::due(TimeMs mono) {
    std::vector<ledger::TxId> out;
    for (auto& [id, item] : items_) {
        if (item.sentAt && mono - *item.sentAt < kResendMs) continue;
        item.sentAt = mono;
        out.push_back(id);
    }
    return out;
}

const Outgoing* Outbox::find(const ledger::TxId& id) const {
    const auto found = items_.find(id);
    return found == items_.end() ? nullptr : &found->second.outgoing;
}

std::vector<Settled> Outbox::see(const std::vector<ledger::FeedEntry>& entries) {
    std::vector<Settled> out;
    for (const auto& entry : entries)
        if (items_.erase(entry.id) > 0)
            out.push_back({entry.id, {Outcome::Kind::Executed, entry.outcome, entry.height}});
    return out;
}

std::vector<Settled> Outbox::judge(const FeedView& feed,
                                   const std::optional<ledger::Tickets>& tickets,
                                   Height ticketsAt) {
    std::vector<Settled> out;
    for (auto at = items_.begin(); at != items_.end();) {
        const auto& outgoing = at->second.outgoing;
        std::optional<Outcome::Kind> end;
        if (feed.from <= outgoing.feedFrom) {
            if (tickets && tickets->device == outgoing.device && ticketsAt <= feed.height &&
                tickets->isUsed(outgoing.ticket))
                end = Outcome::Kind::Lost;
            else if (feed.time > outgoing.validUntil)
                end = Outcome::Kind::Expired;
        }
        if (!end) {
            ++at;
            continue;
        }
        out.push_back({at->first, {*end, ledger::Reject::None, 0}});
        at = items_.erase(at);
    }
    return out;
}

}  // namespace seabridge::lightnode

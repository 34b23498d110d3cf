// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Identity.h"
#include "lightnode/Effects.h"

#include <algorithm>
#include <map>

namespace seabridge::lightnode {

inline constexpr TimeMs kResendMs = 5 * base::kSecondMs;

/// Signed transactions until it is proven what became of them (ledger.md section 8, 6). One thread.
class Outbox {
public:
    /// `lastTicket` is the highest that is known to have been signed; absent: isOlderThan() cannot
    /// tell.
    Outbox(crypto::PublicKey device, std::optional<std::uint64_t> lastTicket)
        : device_(device), highestTicket_(lastTicket.value_or(0)),
          knowsAll_(lastTicket.has_value()) {}

    [[nodiscard]] bool knowsAll() const { return knowsAll_; }
    /// `proven` is the highest ticket that was used: from now on isOlderThan() can tell. The highest
    /// that is known now.
    std::uint64_t learn(std::uint64_t proven) {
        knowsAll_ = true;
        return highestTicket_ = std::max(highestTicket_, proven);
    }
    /// The device has used a ticket that is not known here: what is known was rolled back.
    [[nodiscard]] bool isOlderThan(const ledger::Tickets& proven) const {
        return knowsAll_ && proven.top > highestTicket_;
    }

    /// The next ticket after the proven ones and every one given out here. Busy if it would leave
    /// the window of those that are still on their way.
    [[nodiscard]] base::Result<std::uint64_t> nextTicket(const ledger::Tickets& proven) const;
    /// Takes a signed transaction in, new or stored by an earlier run.
    void add(Outgoing outgoing);

    /// Ids that are due to be sent (again) at `mono`; they count as sent then.
    [[nodiscard]] std::vector<ledger::TxId> due(TimeMs mono);
    [[nodiscard]] const Outgoing* find(const ledger::TxId& id) const;
    [[nodiscard]] bool empty() const { return items_.empty(); }
    [[nodiscard]] std::size_t size() const { return items_.size(); }

    /// Settles what a verified entry of the own feed tells.
    [[nodiscard]] std::vector<Settled> see(const std::vector<ledger::FeedEntry>& entries);

    /// The own feed is verified from `from` up to the header of `height` and `time`.
    struct FeedView {
        std::uint64_t from = 0;
        Height height = 0;
        TimeMs time = 0;
    };
    /// Settles what can no longer appear: `tickets`, proven at `ticketsAt`, count only if the feed
    /// is verified up to there or later.
    [[nodiscard]] std::vector<Settled> judge(const FeedView& feed,
                                             const std::optional<ledger::Tickets>& tickets,
                                             Height ticketsAt);

private:
    struct Item {
        Outgoing outgoing;
        std::optional<TimeMs> sentAt;
    };
    std::map<ledger::TxId, Item> items_;
    crypto::PublicKey device_;
    std::uint64_t highestTicket_;
    bool knowsAll_;
};

}  // namespace seabridge::lightnode

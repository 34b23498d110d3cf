// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Block.h"
#include "ledger/Consortium.h"
#include "ledger/Reader.h"

#include <vector>

namespace seabridge::ledger {

/// Cuts the order into blocks: the run of entries after the last block up to the first, not void,
/// with transactions, or the first that brings the block time to the interval, or the longest run
/// (ledger.md section 6). A pure function of the entries and the state before them, so honest
/// members cannot disagree about a block's content.
class Cut {
public:
    /// `before` is the state of the last block, `lastTime` its time, `lastId` its header's id:
    /// without it no epoch begins here. Keeps copies only.
    Cut(const Reader& before, const NetworkId& network, TimeMs lastTime,
        const base::Hash& lastId = {});

    /// Takes the next entry of the order; true if it completes the block. Not after that.
    [[nodiscard]] bool add(base::ByteView entry);
    /// The same for a run that came as a block: a void entry is known by its hash only, and what a
    /// server calls void is believed only because the certified entries root covers all hashes.
    [[nodiscard]] bool add(const RunItem& item);

    [[nodiscard]] bool complete() const { return complete_; }
    [[nodiscard]] const std::vector<RunItem>& run() const { return run_; }
    /// Raw, in order: transactionsOf(run()), kept from when the entries were judged.
    [[nodiscard]] const std::vector<base::Bytes>& transactions() const { return transactions_; }
    [[nodiscard]] TimeMs time() const { return time_; }
    /// The order's state after the run; becomes an entity of the block's state.
    [[nodiscard]] const OrderState& after() const { return order_; }
    /// Position of the next entry that add() takes.
    [[nodiscard]] std::uint64_t nextPosition() const { return order_.nextPosition; }

private:
    struct Judged {
        bool isVoid = true;
        std::vector<base::Bytes> transactions = {};
        OrgId maker;
        std::uint64_t sequence = 0;
        TimeMs clock = 0;
    };
    [[nodiscard]] bool add(Judged judged, RunItem item);
    /// True if `entry` opens a later epoch after the last block; then the order is that one's. It
    /// completes no block.
    [[nodiscard]] bool opensEpoch(base::ByteView entry);
    [[nodiscard]] Judged judge(base::ByteView entry);
    [[nodiscard]] bool overQuota(const OrgId& maker, std::size_t bytes) const;
    void count(const Judged& judged, std::size_t bytes);
    [[nodiscard]] TimeMs timeByClocks() const;

    NetworkId network_;
    base::Hash lastId_;
    Membership membership_;
    Parameters parameters_;
    OrderState order_;
    TimeMs lastTime_;
    TimeMs time_;
    std::vector<RunItem> run_;
    std::vector<base::Bytes> transactions_;
    bool complete_ = false;
};

}  // namespace seabridge::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeerConfig.h"
#include "peer/Snapshot.h"
#include "store/PeerStore.h"
#include "store/Snapshots.h"

#include <atomic>
#include <thread>

namespace seabridge::app {

/// Takes a peer's snapshots on a thread of its own, from the snapshot before and the records on
/// the disk: the core thread hands over where they lie and goes on. Core thread only.
class SnapshotTaker {
public:
    /// `genesis` outlives it.
    SnapshotTaker(store::Snapshots files, const ledger::Genesis& genesis, SnapshotConfig limits)
        : files_(std::move(files)), genesis_(genesis), limits_(limits) {}
    /// Gives up what is under way.
    ~SnapshotTaker();
    SnapshotTaker(const SnapshotTaker&) = delete;
    SnapshotTaker& operator=(const SnapshotTaker&) = delete;

    [[nodiscard]] const store::Snapshots& files() const { return files_; }
    /// The peer started from that one; nothing: from none.
    void startedFrom(std::optional<ledger::Height> height);
    /// A certified record came to the store, also one read at the start.
    void note(std::size_t bytes);
    /// Enough came since the last one, and none is under way.
    [[nodiscard]] bool isDue() const;

    /// Where the next one's records begin.
    [[nodiscard]] ledger::Height nextFrom() const { return base_.value_or(0) + 1; }
    /// `records` from nextFrom() to `height`; `signers` as of there.
    void begin(ledger::Height height, peer::SnapshotSigners signers,
               store::CertifiedReader records);
    /// The outcome, once, when one came to its end.
    [[nodiscard]] std::optional<base::Result<ledger::Height>> finished();

private:
    struct Job {
        std::optional<ledger::Height> base;
        ledger::Height height = 0;
        peer::SnapshotSigners signers;
        store::CertifiedReader records;
    };
    [[nodiscard]] base::Result<void> take(const Job& job) const;
    [[nodiscard]] base::Result<void> goesOn() const;
    /// The next older snapshot.
    [[nodiscard]] std::optional<ledger::Height> before(std::optional<ledger::Height> height) const;

    store::Snapshots files_;
    const ledger::Genesis& genesis_;
    SnapshotConfig limits_;
    std::optional<ledger::Height> base_;  ///< the newest good one
    std::uint64_t blocks_ = 0;            ///< since the last, taken or tried
    std::uint64_t bytes_ = 0;
    std::atomic<bool> stop_ = false;
    std::atomic<bool> isDone_ = false;
    base::Result<ledger::Height> outcome_;  ///< the thread's until isDone_
    std::thread thread_;
};

}  // namespace seabridge::app

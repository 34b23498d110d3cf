// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/File.h"
#include "ledger/Block.h"

#include <deque>

namespace seabridge::store {

using base::Result;

/// What may never be forgotten of a peer's votes.
struct VoteLockState {
    static constexpr std::size_t kRing = 64;

    ledger::Height floor = 0;              ///< no vote at or below it
    std::deque<ledger::VoteTarget> votes;  ///< newest last, at most kRing; older ones: the floor
    std::uint64_t epoch = 0;               ///< no vote of an earlier one
    ledger::Height blind = 0;  ///< up to here there may be votes that this lock does not know
    bool operator==(const VoteLockState&) const = default;
};

/// A small file of its own, outside every backup: a copy that comes back from one would let the
/// peer sign a second header for one height (ledger.md section 6). Two slots of one page with
/// checksums, written in turn, so a write that a crash cuts short leaves the state before it.
/// One thread, one process.
class VoteLock {
public:
    /// A new lock, there with its state or not at all. InUse if the file exists: it is never
    /// replaced.
    [[nodiscard]] static Result<VoteLock> create(const std::filesystem::path& path,
                                                 const VoteLockState& initial = {});
    /// What it says is on the disk when it returns, whatever became of who wrote it. NotFound;
    /// Damaged if no slot is whole: treat it as missing, but tell.
    [[nodiscard]] static Result<VoteLock> open(const std::filesystem::path& path);

    /// On the disk when it returns; only then may the vote leave. Misconduct, and nothing written,
    /// for another header at an epoch and height that has a vote, one at or below the floor, or one
    /// of an epoch that was left.
    [[nodiscard]] Result<void> lock(const ledger::VoteTarget& target);
    /// No vote at or below `floor` ever again; a lower one than before changes nothing.
    [[nodiscard]] Result<void> raiseFloor(ledger::Height floor);
    /// No vote of an epoch before `epoch` ever again. `floor` is that of its votes and may be lower
    /// than before; `blind` is kept if it is lower. Misconduct for an epoch that was left.
    [[nodiscard]] Result<void> enterEpoch(std::uint64_t epoch, ledger::Height floor,
                                          ledger::Height blind);
    [[nodiscard]] const VoteLockState& state() const { return state_; }
    /// True if one slot was not whole at open(): a write that a crash cut short, or damage, and then
    /// the last vote is forgotten.
    [[nodiscard]] bool wasTorn() const { return wasTorn_; }

private:
    VoteLock(base::Descriptor file, VoteLockState state, std::uint64_t sequence, bool wasTorn)
        : file_(std::move(file)), state_(std::move(state)), sequence_(sequence),
          wasTorn_(wasTorn) {}
    [[nodiscard]] Result<void> write(VoteLockState next);

    base::Descriptor file_;
    VoteLockState state_;
    std::uint64_t sequence_;  // of the newest slot; an odd one lies in the second
    bool wasTorn_;
    bool broken_ = false;     // a write failed, so what the file says is unknown
};

}  // namespace seabridge::store

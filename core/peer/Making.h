// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Sign.h"
#include "ledger/Block.h"
#include "peer/Effects.h"

#include <deque>
#include <map>
#include <unordered_set>

namespace seabridge::peer {

/// Makes this member's order entries: transactions by size or time, and the clock when there are
/// none. Keeps what was appended until the order shows it, and appends it again if it does not.
class Making {
public:
    static constexpr std::int64_t kCutMs = 200;       ///< oldest transaction waits no longer
    static constexpr std::size_t kOutstanding = 4;    ///< own entries not yet certified
    static constexpr std::int64_t kPatienceMs = 2000; ///< then one more goes all the same
    static constexpr std::int64_t kClockMs = 5000;    ///< an empty entry after so much silence
    static constexpr std::int64_t kJumpMs = 10'000;   ///< or where the wall clock went so far on
    static constexpr std::int64_t kRetryMs = 3000;    ///< not seen in the order: once more
    static constexpr std::int64_t kMaxRetryMs = 60'000;  ///< the pause doubles up to it
    static constexpr std::size_t kMaxOutstanding = 16;   ///< then transactions wait in the pool
    static constexpr std::size_t kPoolBytes = 16'000'000;
    static constexpr std::size_t kOrgPoolBytes = kPoolBytes / 8;  ///< of one organization

    Making(const ledger::NetworkId& network, const OrgId& self) : network_(network), self_(self) {}

    /// Queues a raw transaction of `org`; false if the pool or that organization's share of it is
    /// full. One that is in it already is fine.
    [[nodiscard]] bool submit(const OrgId& org, Bytes raw);
    /// An entry takes at most so much of one organization, or one transaction; the rest waits for
    /// the next one.
    void limitOrg(std::size_t bytes) { orgEntryBytes_ = bytes; }
    /// A block was executed, in place of what was executed at its height and above.
    void note(const ledger::Block& block);

    /// `ordered` is the own sequence number that the tip has seen, `certified` the one that the
    /// certified head has: an entry at or below it that no block holds counts nowhere any more, and
    /// its transactions go into a new one.
    [[nodiscard]] Effects tick(const crypto::SigningKey& key, std::uint64_t epoch,
                               std::uint64_t ordered, std::uint64_t certified, Now now);

    /// Transactions that are in no entry yet.
    [[nodiscard]] std::size_t pooled() const { return pool_.size(); }
    [[nodiscard]] std::size_t pooledBytes() const { return poolBytes_; }

private:
    struct Outstanding {
        std::uint64_t sequence = 0;
        Bytes entry;
        TimeMs sentMono = 0;
        std::int64_t retryMs = kRetryMs;
        bool isClock = false;  ///< without transactions
        base::Hash hash = {};
        Height height = 0;     ///< of the block that holds it; 0: none
    };
    struct Pooled {
        Bytes raw;
        OrgId org;
        base::Hash hash;
        TimeMs sinceMono = 0;  ///< when it came, or its organization's share was used up; 0: unknown
    };
    [[nodiscard]] bool enter(const Pooled& item);
    void leave(const Pooled& item);
    /// For an entry, and out of the pool; first come first served within the shares.
    [[nodiscard]] std::vector<Bytes> takeShares(TimeMs mono);
    /// What an entry could take now, were it not for its own size.
    [[nodiscard]] std::size_t ripeBytes() const;
    void takeBack(const Outstanding& item);
    /// Entries of another epoch are void in this one: their transactions go into new ones.
    void beginEpoch(std::uint64_t epoch, std::uint64_t ordered);
    void repeatLost(std::uint64_t ordered, Now now, Effects& out);
    [[nodiscard]] bool isDue(Now now) const;
    [[nodiscard]] Bytes make(const crypto::SigningKey& key, std::uint64_t epoch,
                             std::uint64_t ordered, Now now);

    ledger::NetworkId network_;
    OrgId self_;
    std::deque<Pooled> pool_;
    std::unordered_set<base::Hash> pooled_;
    std::size_t poolBytes_ = 0;
    std::map<OrgId, std::size_t> bytesOf_;            ///< in the pool
    std::size_t orgEntryBytes_ = ledger::kMaxEntryBytes;
    std::deque<Outstanding> outstanding_;             ///< not yet certified, oldest first
    std::uint64_t epoch_ = 0;
    std::uint64_t lastSequence_ = 0;
    TimeMs lastMadeMono_ = -kClockMs;
    TimeMs lastMadeWall_ = 0;
};

}  // namespace seabridge::peer

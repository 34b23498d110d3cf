// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ledger/Genesis.h"
#include "lightnode/Head.h"
#include "lightnode/VoteWatch.h"
#include "net/Protocol.h"

#include <deque>
#include <map>
#include <set>

namespace seabridge::lightnode {

inline constexpr TimeMs kStaleMs = 45 * base::kSecondMs;
/// Peers are asked in turn, so that the newest blocks may be named by few for some seconds.
inline constexpr Height kNearBlocks = 8;
inline constexpr TimeMs kAnchorMs = 180 * base::kDayMs;

/// Which certified head to believe (ledger.md section 8, 1 to 3). Skips within one membership only,
/// walks the change headers otherwise; never goes back (reliability.md T9, T13, T17). One thread.
class HeadTracker {
public:
    enum class Verdict {
        Advanced,
        Confirmed,
        Behind,
        Unlinked,        ///< certified, but linked to a head before the present one: ask again
        UnknownMembers,  ///< signed by members that this node knows nothing of: ask for the changes
    };

    /// Pins header 0. InvalidInput with Genesis::problem().
    [[nodiscard]] static base::Result<HeadTracker> fromGenesis(const ledger::Genesis& genesis);

    /// Goes on from a head that this desk verified before or that a person vouches for (vault,
    /// checkpoint), and the changes of the membership that led to it; without them nothing older
    /// than the head is judged. NotProven unless it is of this network, certified by the signers in
    /// it, and each change by the members before it.
    [[nodiscard]] base::Result<void> restore(Head trusted, std::vector<Head> changes = {});

    /// Double votes that were found and told of in an earlier run. Stops if more than f of those who
    /// sign now are among them. After restore().
    void remember(const std::vector<Evidence>& doubleVotes);

    /// What `member`'s peer calls the newest certified head, or a change header above ours. An
    /// error counts against that peer but for Misconduct (see evidence(); from then on every call
    /// answers it).
    [[nodiscard]] base::Result<Verdict> take(const OrgId& member, const net::HeadReply& reply,
                                             TimeMs mono);

    [[nodiscard]] const Head& head() const { return head_; }
    /// The changes of the membership below the head that this node walked, the oldest first.
    [[nodiscard]] const std::vector<Head>& changes() const { return changes_; }
    /// The lowest header known to be certified at `height` or above; null above the newest head.
    [[nodiscard]] const ledger::Header* nearest(Height height) const;
    [[nodiscard]] const ledger::NetworkId& network() const { return head_.header.network; }
    [[nodiscard]] std::size_t faults() const { return ledger::faultsOf(head_.signers.size()); }
    /// The highest height that peers of f + 1 members have named, or a successor of it.
    [[nodiscard]] Height currentHeight() const;
    [[nodiscard]] bool isCurrent() const { return namedBy().size() > faults(); }
    /// The same of a head that lies at most kNearBlocks behind: less is not to be relied on, because
    /// up to f peers may drip old certified heads, one before the last becomes stale.
    [[nodiscard]] bool isNearlyCurrent() const;
    /// Members whose peers named the newest head.
    [[nodiscard]] std::vector<OrgId> namedBy() const;
    /// True unless a head was first heard of within kStaleMs.
    [[nodiscard]] bool isStale(TimeMs mono) const { return !newsAt_ || mono - *newsAt_ > kStaleMs; }
    /// Since a head was first heard of; nothing before the first.
    [[nodiscard]] std::optional<TimeMs> heardMs(TimeMs mono) const {
        return newsAt_ ? std::optional(mono - *newsAt_) : std::nullopt;
    }
    /// Why everything stopped.
    [[nodiscard]] const std::optional<Evidence>& evidence() const { return evidence_; }
    /// Other proof of misconduct stops the tracker too. The first evidence is kept.
    void stop(Evidence evidence);
    /// Members that were seen to vote twice at one height. Up to f of those who sign now are
    /// survived; one more stops the tracker, also where the members have become fewer.
    [[nodiscard]] std::set<OrgId> doubleVoters() const;
    /// The proof of it, once for each member.
    [[nodiscard]] std::vector<Evidence> takeDoubleVotes() { return std::exchange(doubleVotes_, {}); }

private:
    [[nodiscard]] base::Result<bool> check(const net::HeadReply& reply) const;
    [[nodiscard]] base::Hash membersAt(Height height) const;
    [[nodiscard]] const Head* contradicted(const ledger::Header& header) const;
    [[nodiscard]] base::Result<Verdict> advance(Head said, const net::HeadReply& reply);
    void watchVotes(const net::HeadReply& reply);
    [[nodiscard]] bool tooManyVotedTwice() const;
    /// By what one of those who sign now did, if there are too many of them.
    void stopAtDoubleVoters();
    void become(Head head);
    void remember(Head head);

    explicit HeadTracker(Head genesis);

    Head head_;
    std::vector<Head> changes_;          ///< below head_, ordered
    std::deque<Head> known_;             ///< the last heads seen, any order
    std::map<OrgId, Height> named_;      ///< by peers of trusted signers
    std::optional<TimeMs> newsAt_;
    std::optional<Evidence> evidence_;
    VoteWatch votes_;
    std::map<OrgId, Evidence> votedTwice_;
    std::vector<Evidence> doubleVotes_;  ///< not taken yet
};

/// True if `votes` certify `header` for `signers`.
[[nodiscard]] bool isCertified(const ledger::Header& header,
                               const std::optional<ledger::Certificate>& votes,
                               std::span<const ledger::Signer> signers);

}  // namespace seabridge::lightnode

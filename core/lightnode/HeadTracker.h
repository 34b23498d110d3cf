// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ledger/Genesis.h"
#include "lightnode/Head.h"
#include "net/Protocol.h"

#include <deque>
#include <map>

namespace seabridge::lightnode {

inline constexpr TimeMs kStaleMs = 45 * base::kSecondMs;
inline constexpr TimeMs kAnchorMs = 180 * base::kDayMs;

/// Which certified head to believe (ledger.md section 8, 1 to 3). Skips within one membership only;
/// never goes back (reliability.md T9, T13, T17). One thread.
class HeadTracker {
public:
    enum class Verdict { Advanced, Confirmed, Behind };

    /// Pins header 0. InvalidInput with Genesis::problem().
    [[nodiscard]] static base::Result<HeadTracker> fromGenesis(const ledger::Genesis& genesis);

    /// Goes on from a head that this desk verified before or that a person vouches for (vault,
    /// checkpoint). NotProven unless it is of this network and certified by the signers in it.
    [[nodiscard]] base::Result<void> restore(Head trusted);

    /// What `member`'s peer calls the newest certified head. An error counts against that peer but
    /// for VersionTooNew (the membership changed: this release cannot follow) and Misconduct (see
    /// evidence(); from then on every call answers it).
    [[nodiscard]] base::Result<Verdict> take(const OrgId& member, const net::HeadReply& reply,
                                             TimeMs mono);

    [[nodiscard]] const Head& head() const { return head_; }
    /// The lowest header known to be certified at `height` or above; null above the newest head.
    [[nodiscard]] const ledger::Header* nearest(Height height) const;
    [[nodiscard]] const ledger::NetworkId& network() const { return head_.header.network; }
    [[nodiscard]] std::size_t faults() const { return ledger::faultsOf(head_.signers.size()); }
    /// The highest height that peers of f + 1 members have named, or a successor of it.
    [[nodiscard]] Height currentHeight() const;
    [[nodiscard]] bool isCurrent() const { return namedBy().size() > faults(); }
    /// Members whose peers named the newest head.
    [[nodiscard]] std::vector<OrgId> namedBy() const;
    /// True unless a head was first heard of within kStaleMs.
    [[nodiscard]] bool isStale(TimeMs mono) const { return !newsAt_ || mono - *newsAt_ > kStaleMs; }
    /// Since a head was first heard of; nothing before the first.
    [[nodiscard]] std::optional<TimeMs> heardMs(TimeMs mono) const {
        return newsAt_ ? std::optional(mono - *newsAt_) : std::nullopt;
    }
    [[nodiscard]] const std::optional<Evidence>& evidence() const { return evidence_; }
    /// Other proof of misconduct stops the tracker too. The first evidence is kept.
    void stop(Evidence evidence);

private:
    [[nodiscard]] base::Result<void> check(const net::HeadReply& reply) const;
    [[nodiscard]] const Head* contradicted(const ledger::Header& header) const;
    void remember(Head head);

    Head head_;
    std::deque<Head> known_;             ///< the last heads seen, any order
    std::map<OrgId, Height> named_;      ///< by peers of trusted signers
    std::optional<TimeMs> newsAt_;
    std::optional<Evidence> evidence_;
};

}  // namespace seabridge::lightnode

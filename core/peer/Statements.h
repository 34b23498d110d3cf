// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/EpochChange.h"

#include <map>
#include <set>

namespace seabridge::peer {

/// Where the order goes on.
struct NextEpoch {
    std::uint64_t epoch = 0;
    ledger::OrgId holder;
    bool operator==(const NextEpoch&) const = default;
};

/// The members' statements for a later epoch: of each the newest, with the headers that came with
/// it. What one member can make this keep is bounded.
class Statements {
public:
    explicit Statements(const ledger::NetworkId& network) : network_(network) {}

    /// The statement if it is one of `signers`' and newer than what is kept of him.
    [[nodiscard]] const ledger::EpochStatement* add(const ledger::SignedStatement& said,
                                                    std::vector<ledger::Header> headers,
                                                    std::span<const ledger::Signer> signers);
    /// The same for what the member `from` sends: its own only, and of those one new between two
    /// tend(), since each may cost many checks. Its peer says it again.
    [[nodiscard]] const ledger::EpochStatement* hear(const ledger::OrgId& from,
                                                     const ledger::SignedStatement& said,
                                                     std::vector<ledger::Header> headers,
                                                     std::span<const ledger::Signer> signers);
    /// About once a second.
    void tend() { heard_.clear(); }
    /// Where others sign than before, or with other keys: judges all anew, and forgets what is no
    /// longer one's who signs. One such would void the whole opening.
    void judgeFor(std::span<const ledger::Signer> signers);
    struct Kept {
        ledger::SignedStatement said;
        ledger::EpochStatement statement;
        std::vector<ledger::Header> headers;
    };
    /// Those that want exactly this, ordered by member. Who knows a later certified header than
    /// `certified` is heard once the asker knows it too.
    [[nodiscard]] std::vector<Kept> of(const NextEpoch& next, ledger::Height certified) const;
    /// The highest epoch above `epoch` that `quorum` members want with one holder.
    [[nodiscard]] std::optional<NextEpoch> agreed(std::size_t quorum, std::uint64_t epoch) const;
    [[nodiscard]] const std::map<ledger::OrgId, Kept>& all() const { return kept_; }

private:
    ledger::NetworkId network_;
    std::map<ledger::OrgId, Kept> kept_;
    std::vector<ledger::Signer> signers_;  ///< that all of it was judged for last
    std::set<ledger::OrgId> heard_;        ///< who sent a new one since tend()
};

}  // namespace seabridge::peer

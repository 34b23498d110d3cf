// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Block.h"
#include "ledger/Feed.h"

#include <optional>
#include <vector>

/// What a light node believes, and what it keeps against those who said two things.
namespace seabridge::lightnode {

using base::Bytes;
using base::TimeMs;
using ledger::Height;
using ledger::OrgId;

/// A header with what certifies it. Height 0 is pinned and has no certificate.
struct Head {
    ledger::Header header;
    std::optional<ledger::Certificate> certificate;
    std::vector<ledger::Signer> signers;  ///< hash to header.members

    static void fields(auto& self, auto&& visit) {
        visit("header", self.header);
        visit("certificate", self.certificate);
        visit("signers", self.signers);
    }
};

enum class Offence : std::uint8_t {
    ForkedHeads = 1,    ///< both certified, and they cannot both be true
    RewrittenFeed = 2,  ///< `other` commits to a feed that does not extend the one under `known`
    DoubleVote = 3,     ///< one member of `known` (= `other`) voted for two headers of one height
};
[[nodiscard]] constexpr bool isKnown(Offence offence) {
    return offence >= Offence::ForkedHeads && offence <= Offence::DoubleVote;
}

/// Proof that somebody lied: one member, or at least the common members of two quorums. Kept and
/// exportable; a third party judges it with the genesis alone (Misconduct.h).
struct Evidence {
    Offence offence = Offence::ForkedHeads;
    Head known;
    Head other;
    std::optional<ledger::Topic> topic = {};  ///< of a rewritten feed
    /// Of a rewritten feed: the encoded page or feed head that shows it. Of forked heads, if the
    /// headers alone do not show it: the encoded net::HeaderLink.
    Bytes proof = {};
    std::vector<ledger::Vote> votes = {};  ///< the two of a double vote
    /// The changes of the membership from the genesis on that lead to both heads.
    std::vector<Head> changes = {};

    static void fields(auto& self, auto&& visit) {
        visit("offence", self.offence);
        visit("known", self.known);
        visit("other", self.other);
        visit("topic", self.topic);
        visit("proof", self.proof);
        visit("votes", self.votes);
        visit("changes", self.changes);
    }
};

}  // namespace seabridge::lightnode

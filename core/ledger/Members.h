// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Possession.h"
#include "ledger/Call.h"
#include "ledger/Consortium.h"
#include "ledger/Draft.h"
#include "ledger/Identity.h"

/// What the kinds that change the membership share. A change takes effect from the next block on:
/// this one is still signed by the members before it.
namespace seabridge::ledger {

/// The keys of a member's peer with the proof that their holder wants them enrolled for this
/// organization (crypto::possessionStatement over its id). Nothing is ever sealed to a peer, so
/// its transport key keeps the place of the sealing key.
struct PeerKeys {
    crypto::PublicKey signing;
    CurveKey curve;
    crypto::Signature possession;

    [[nodiscard]] crypto::DevicePublicKeys device() const;
    [[nodiscard]] bool proven(const NetworkId& network, const OrgId& org) const;
    static void fields(auto& self, auto&& visit) {
        visit("signing", self.signing);
        visit("curve", self.curve);
        visit("possession", self.possession);
    }
};
/// What `possession` signs.
[[nodiscard]] base::Bytes peerStatement(const NetworkId& network, const OrgId& org,
                                        const PeerKeys& keys);

/// Keys that may be enrolled: BadKey.
[[nodiscard]] Reject checkPeerKeys(const PeerKeys& keys);
/// "tcp://host:port", at most kMaxEndpointBytes: BadText.
[[nodiscard]] Reject checkEndpoints(const std::string& request, const std::string& announce);
inline constexpr std::size_t kMaxEndpointBytes = 200;

/// Enrols the keys of `member`'s peer under its user with the role peer (a new user,
/// userIdOf(call.id, 0), if it has none) and puts them into `member`; keys it has already stay as they
/// are, others that it had are revoked. BadKey, KeyInUse, BadCount.
[[nodiscard]] Reject enrolPeer(Draft& draft, const Call& call, Member& member,
                               const PeerKeys& keys);
/// Revokes the device of the member's peer and takes its user's role.
void retirePeer(Draft& draft, const Member& member);

/// The member leaves the order and gets that status. UnknownMember; AlreadyEnded if it has it, or a
/// later one; WouldLockOut for the last active one.
[[nodiscard]] Reject removeMember(Draft& draft, const OrgId& org, MemberStatus status);

/// Tells the membership's feed and that organization's.
void tellMembership(Draft& draft, const OrgId& org, Effect effect);

}  // namespace seabridge::ledger

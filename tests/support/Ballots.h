// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Scene.h"

#include <vector>

/// Members deciding together, so that tests read as sentences:
///     vote(scene, {"Bank", "Second", "Third"}, Halt{"fire drill"});
namespace seabridge::support {

/// The first member's administrator proposes it; then the other one and both of every further
/// member say yes, each of which must be accepted. The ballot's id.
PendingId vote(Scene& scene, const std::vector<std::string>& members, const Action& action);
[[nodiscard]] PendingStatus statusOf(const Scene& scene, const PendingId& id);

/// A peer's keys that derive from `label`, with the proof for that organization.
[[nodiscard]] PeerKeys peerKeysOf(const Scene& scene, const std::string& label, const OrgId& org);
/// An admission of that organization with the keys of `label`, without member roles.
[[nodiscard]] AdmitMember admissionOf(const Scene& scene, const std::string& org,
                                      const std::string& label);
/// The organization's peer acts as "peer" from now on, with the keys of `label`.
void meetPeer(Scene& scene, const std::string& org, const std::string& label);

/// A head so many blocks before the next one, certified by the peers of `by`; if none is named,
/// of all present members.
[[nodiscard]] MemberReady readyOn(const Scene& scene, Height back = 1,
                                  std::vector<std::string> by = {});
/// Admits by those members' votes, meets its peer, and lets it become active.
void admit(Scene& scene, const std::vector<std::string>& members, const std::string& org,
           const std::string& label);

[[nodiscard]] Member memberOf(const Scene& scene, const std::string& org);

}  // namespace seabridge::support

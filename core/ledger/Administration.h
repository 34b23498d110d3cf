// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Call.h"
#include "ledger/Draft.h"
#include "ledger/Identity.h"

/// What the kinds that change an organization's people, keys and policy share.
namespace seabridge::ledger {

/// Only bits of the roles that a person may have: any but Peer.
[[nodiscard]] bool arePersonRoles(std::uint8_t roles);

/// The organization's people who have not left. Without a Peer: it is no person.
[[nodiscard]] std::vector<User> peopleOf(const Reader& reader, const Organization& organization);

/// WouldLockOut unless `policy` lets these people change users, devices and policy.
[[nodiscard]] Reject mustStayGovernable(const Policy& policy, const std::vector<User>& people);
/// WouldLockOut unless two of them are administrators (product: always two persons).
[[nodiscard]] Reject mustKeepTwoAdmins(const std::vector<User>& people);

/// Marks key bytes as used for ever; KeyInUse if they are, or kept for another action that waits.
[[nodiscard]] Reject claimKey(Draft& draft, const Call& call, base::ByteView keyBytes);

/// Stores a device of `user`, marks its keys, tells the organization. `subject` is what the proof
/// of possession names. BadKey, KeyInUse.
[[nodiscard]] Reject enrol(Draft& draft, const Call& call, const EnrolledKeys& device,
                           base::ByteView subject, const User& user);

}  // namespace seabridge::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Engine.h"
#include "ledger/Feed.h"
#include "ledger/Reader.h"
#include "ledger/State.h"

namespace seabridge::ledger {

/// True if `key` may sign as `user` of `org`: an active device of somebody who has a role. Without
/// that no transaction of it executes, whatever it says.
[[nodiscard]] bool maySign(const Reader& reader, const crypto::PublicKey& key, const OrgId& org,
                           const UserId& user);
/// True if people of `org` may read the feed: their own, their trades', and the public ones.
[[nodiscard]] bool mayRead(const Reader& reader, const OrgId& org, const Topic& topic);
/// True if people of `org` may read the entity: a public one, or one whose owners' feeds they may
/// read one of. Absence may be proven to anyone (that a key exists can be tested: README).
[[nodiscard]] bool mayRead(const Reader& reader, const OrgId& org, const Key& key,
                           const Entry& entry);
/// True if the body may be given to people of `org`: submitted by it, or waiting (or having waited)
/// for its yes, or naming it once it was carried out. `outcome` is that of the transaction in its
/// block; what became of one that waited, the state says.
[[nodiscard]] bool mayReadBody(const Reader& reader, const TxId& id, const Body& body,
                               Reject outcome, const OrgId& org);

}  // namespace seabridge::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Clock.h"
#include "crypto/Seal.h"

#include <cstdint>
#include <string>

/// Names of things on the ledger. An id derives from the transaction that made the thing, so
/// nobody hands out numbers and nobody can choose another's.
namespace seabridge::ledger {

struct OrgIdTag;
struct UserIdTag;

using OrgId = base::FixedBytes<16, OrgIdTag>;
using UserId = base::FixedBytes<16, UserIdTag>;
/// SHA-256 of the genesis: which ledger this is.
using NetworkId = base::Hash;
/// SHA-256 of a transaction's body.
using TxId = base::Hash;
/// The transaction that published it.
using QuoteId = base::Hash;
using HoldId = base::Hash;
using PendingId = base::Hash;
/// The order number: "SB-26-CN-US-000702-5".
using TradeId = std::string;
/// A device's or peer's transport key (X25519, as CURVE uses it).
using CurveKey = crypto::CurvePublicKey;

using Height = std::uint64_t;
using base::TimeMs;

/// The organization that transaction `id` registers.
[[nodiscard]] OrgId orgIdOf(const TxId& id);
/// The `index`-th user that transaction `id` makes.
[[nodiscard]] UserId userIdOf(const TxId& id, std::uint32_t index);
/// The `index`-th hold that transaction `id` makes.
[[nodiscard]] HoldId holdIdOf(const TxId& id, std::uint32_t index);

}  // namespace seabridge::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Sign.h"
#include "ledger/Ids.h"
#include "ledger/tx/Kinds.h"

#include <span>

/// The signed unit of change (ledger.md section 2).
namespace seabridge::ledger {

inline constexpr std::size_t kMaxTransactionBytes = 64 * 1024;
inline constexpr const char* kTxDomain = "seabridge/tx/1";

/// What a person's device signs.
struct Body {
    std::string domain = kTxDomain;
    NetworkId network;
    OrgId org;
    UserId user;
    std::uint64_t ticket = 0;
    TimeMs validUntil = 0;
    Action action;

    static void fields(auto& self, auto&& visit) {
        visit("domain", self.domain);
        visit("network", self.network);
        visit("org", self.org);
        visit("user", self.user);
        visit("ticket", self.ticket);
        visit("validUntil", self.validUntil);
        visit("action", self.action);
    }
};

/// [body, key, signature]. The body stays the exact bytes that were signed; it carries the key
/// itself, so signatures are checked before any state is known.
struct Transaction {
    base::Bytes body;
    crypto::PublicKey key;
    crypto::Signature signature;

    [[nodiscard]] TxId id() const;
    /// Of the whole with its signature: the leaf of the transactions root, and what blinds hide
    /// behind.
    [[nodiscard]] base::Hash whole() const;
    [[nodiscard]] bool signatureHolds() const;
    static void fields(auto& self, auto&& visit) {
        visit("body", self.body);
        visit("key", self.key);
        visit("signature", self.signature);
    }
};

[[nodiscard]] Transaction signTransaction(const Body& body, const crypto::SigningKey& key);
/// The body if it is well-formed and of this format; nothing otherwise.
[[nodiscard]] std::optional<Body> bodyOf(const Transaction& transaction);

}  // namespace seabridge::ledger

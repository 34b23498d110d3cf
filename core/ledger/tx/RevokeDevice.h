// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Sign.h"
#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// Ends a device of the sender's organization for good, and the deputies that were named with it:
/// whoever had it in his hands gave those roles away. NotEntitled for the key of a member's peer.
struct RevokeDevice {
    static constexpr Kind kKind = Kind::RevokeDevice;
    static constexpr bool kMayWait = true;
    static constexpr bool kRunsWhileHalted = true;
    static constexpr std::size_t kMaxEntities = 6;

    crypto::PublicKey device;  ///< its signing key

    static void fields(auto& self, auto&& visit) {
        visit("device", self.device);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Identity.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// Enrols a device of a person of the sender's organization. Refuses keys that anyone uses
/// already (KeyInUse). A leaver and a peer's own user get none (NotEntitled).
struct EnrolDevice {
    static constexpr Kind kKind = Kind::EnrolDevice;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 10;

    UserId user;
    EnrolledKeys device;  ///< possession shown for the user's id

    static void fields(auto& self, auto&& visit) {
        visit("user", self.user);
        visit("device", self.device);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger

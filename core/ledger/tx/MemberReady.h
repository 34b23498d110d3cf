// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Block.h"
#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// An admitted member's peer has caught up and makes its organization active from the next block
/// on. Sent by that peer's key as the user with the role peer. The head that it names is certified
/// by the present members and at most Parameters::readyMaxAge blocks old, so a peer that is far
/// behind cannot become one of those without whom nothing is certified. NotEntitled, NotCertified,
/// StaleHead; NotDue until Parameters::activationPause blocks after the last activation.
struct MemberReady {
    static constexpr Kind kKind = Kind::MemberReady;
    static constexpr bool kMayWait = false;
    static constexpr bool kRunsWhileHalted = true;
    static constexpr std::size_t kMaxEntities = 6;

    Header header;
    Certificate certificate;

    static void fields(auto& self, auto&& visit) {
        visit("header", self.header);
        visit("certificate", self.certificate);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/ExpelMember.h"

#include "ledger/Ballot.h"
#include "ledger/Members.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

Reject ExpelMember::check() const {
    return isText(reason, kMaxNoteBytes) ? Reject::None : Reject::BadText;
}

Consent ExpelMember::consent(const Reader& reader, const Call&) const {
    return ballotOf(reader, Quorum::OfAll, interested());
}

Reject ExpelMember::plan(Draft& draft, const Call&) const {
    if (const auto refused = removeMember(draft, org, MemberStatus::Expelled);
        refused != Reject::None)
        return refused;
    tellMembership(draft, org, {.kind = EffectKind::MemberExpelled, .note = reason});
    return Reject::None;
}

}  // namespace seabridge::ledger

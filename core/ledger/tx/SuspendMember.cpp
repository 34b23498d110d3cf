// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/SuspendMember.h"

#include "ledger/Ballot.h"
#include "ledger/Members.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

Reject SuspendMember::check() const {
    return isText(reason, kMaxNoteBytes) ? Reject::None : Reject::BadText;
}

Consent SuspendMember::consent(const Reader& reader, const Call&) const {
    return ballotOf(reader, Quorum::OfAll, interested());
}

Reject SuspendMember::plan(Draft& draft, const Call&) const {
    if (const auto refused = removeMember(draft, org, MemberStatus::Suspended);
        refused != Reject::None)
        return refused;
    tellMembership(draft, org, {.kind = EffectKind::MemberSuspended, .note = reason});
    return Reject::None;
}

}  // namespace seabridge::ledger

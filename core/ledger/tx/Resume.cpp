// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/Resume.h"

#include "ledger/Ballot.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

Reject Resume::check() const {
    return isText(reason, kMaxNoteBytes) ? Reject::None : Reject::BadText;
}

Consent Resume::consent(const Reader& reader, const Call&) const {
    return ballotOf(reader, Quorum::OfElectorate);
}

Reject Resume::plan(Draft& draft, const Call& call) const {
    auto governance = governanceOf(draft);
    if (!governance.halted) return Reject::AlreadyEnded;
    governance.halted = false;
    draft.put(governance);
    draft.tell(membershipTopic(),
               {.kind = EffectKind::Resumed, .user = call.user, .note = reason});
    return Reject::None;
}

}  // namespace seabridge::ledger

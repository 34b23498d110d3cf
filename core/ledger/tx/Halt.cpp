// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/Halt.h"

#include "ledger/Ballot.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

Reject Halt::check() const {
    return isText(reason, kMaxNoteBytes) ? Reject::None : Reject::BadText;
}

Consent Halt::consent(const Reader& reader, const Call&) const {
    return ballotOf(reader, Quorum::OfElectorate);
}

Reject Halt::plan(Draft& draft, const Call& call) const {
    auto governance = governanceOf(draft);
    if (governance.halted) return Reject::AlreadyEnded;
    governance.halted = true;
    draft.put(governance);
    draft.tell(membershipTopic(),
               {.kind = EffectKind::Halted, .user = call.user, .note = reason});
    return Reject::None;
}

}  // namespace seabridge::ledger

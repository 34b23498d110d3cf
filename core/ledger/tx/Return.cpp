// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/Return.h"

#include "ledger/Rules.h"
#include "ledger/Waiting.h"

namespace seabridge::ledger {

Reject Return::check() const {
    return isText(reason, kMaxNoteBytes) ? Reject::None : Reject::BadText;
}

Consent Return::consent(const Reader&, const Call&) const { return Consent::free(); }

Reject Return::plan(Draft& draft, const Call& call) const {
    return stopPending(draft, call, pending, PendingStatus::Returned, reason);
}

}  // namespace seabridge::ledger

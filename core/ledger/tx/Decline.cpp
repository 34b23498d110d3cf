// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/Decline.h"

#include "ledger/Rules.h"
#include "ledger/Waiting.h"

namespace seabridge::ledger {

Reject Decline::check() const {
    return isText(reason, kMaxNoteBytes) ? Reject::None : Reject::BadText;
}

Consent Decline::consent(const Reader&, const Call&) const { return Consent::free(); }

Reject Decline::plan(Draft& draft, const Call& call) const {
    return stopPending(draft, call, pending, PendingStatus::Declined, reason);
}

}  // namespace seabridge::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Outcomes.h"
#include "ui/text/Words.h"
#include "ui/text/WordsContext.h"

namespace seabridge::text {

QString outcomeWords(const QString& title, const api::Submission& submission) {
    switch (submission.state) {
        case api::SubmitState::Done:
            //: %1 is the action's name, such as "Post deposit".
            return Words::tr("%1: done and proven on the ledger.").arg(title);
        case api::SubmitState::Waiting:
            return Words::tr("%1: signed. It waits for the next signature.").arg(title);
        case api::SubmitState::Refused:
            //: %2 is a whole sentence that says why.
            return Words::tr("%1: refused. %2").arg(title, words(submission.reject));
        case api::SubmitState::Unsettled:
            return Words::tr(
                       "%1: signed and on its way. What becomes of it will be shown here; do "
                       "not sign it again.")
                .arg(title);
        case api::SubmitState::Expired:
            return Words::tr(
                       "%1: expired before it reached the ledger. Nothing happened; sign "
                       "again if it is still wanted.")
                .arg(title);
        case api::SubmitState::Lost:
            return Words::tr(
                       "%1: another transaction of this device came first. Look at the "
                       "history before signing again.")
                .arg(title);
    }
    return unknownWord();
}

}  // namespace seabridge::text

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/network/OutcomeWords.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Outcomes.h"
#include "ui/text/Parties.h"

namespace seabridge::screens {

OutcomeLine OutcomeWords::lineOf(const api::View& view, const api::OutcomeRow& row,
                                 text::Language language) {
    const QString title = text::actionTitle(view, row.summary);
    QStringList facts;
    if (const QString about = text::actionFacts(view, row.summary, language); !about.isEmpty())
        facts << about;
    if (row.knownSince > 0)
        //: %1 is a time: since then this computer knows how it ended.
        facts << tr("known since %1").arg(text::formatTime(row.knownSince, text::ownZone(view)));
    return {row.result.id.value_or(ledger::TxId()), pillOf(row.result.state),
            text::outcomeWords(title, row.result), facts.join(QStringLiteral(" · ")),
            //: For the screen reader; %1 is what was signed, such as "Pay".
            tr("Dismiss: %1").arg(title)};
}

widgets::Pill OutcomeWords::pillOf(api::SubmitState state) {
    using theme::Tone;
    using enum api::SubmitState;
    using widgets::pill;
    switch (state) {
        case Done:
            //: How what was signed ended, short: it was carried out.
            return pill("circle-check", tr("Done"), Tone::Ok);
        case Waiting:
            //: The same: it waits for the next signature.
            return pill("clock", tr("Waits"), Tone::Info);
        case Refused:
            //: The same: the rules forbid it.
            return pill("circle-x", tr("Refused"), Tone::Bad);
        case Expired:
            //: The same: it never reached the ledger.
            return pill("hourglass", tr("Expired"), Tone::Warn);
        case Lost:
            //: The same: another transaction of this device came first.
            return pill("triangle-alert", tr("Overtaken"), Tone::Warn);
        case StillOpen:
        case Unsettled:
            break;
    }
    return pill("circle-dashed", tr("On its way"), Tone::Neutral);
}

}  // namespace seabridge::screens

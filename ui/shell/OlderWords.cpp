// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OlderWords.h"

#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

namespace seabridge::shell {

namespace {

struct OlderWords {
    Q_DECLARE_TR_FUNCTIONS(OlderWords)
};

QString failedWords(const base::Error& failure) {
    if (failure.code == base::ErrorCode::NotFound)
        return OlderWords::tr("The ledger does not know this device, so there is nothing to compare "
                              "the vault with. Ask an administrator to enrol the device, then open "
                              "the vault again.");
    if (failure.code == base::ErrorCode::Misconduct)
        return OlderWords::tr("The ledger contradicts what this vault holds as proven, so it cannot "
                              "be accepted. Sign nothing more, and tell the consortium operator and "
                              "your compliance officer.");
    return text::words(failure.code);
}

}  // namespace

std::vector<widgets::Fact> comparedFacts(const api::View& view,
                                         const api::MissedByVault& missed) {
    const QString at = text::formatTime(missed.blockTime, text::ownZone(view));
    return {
        //: %1 is the number of a block.
        {OlderWords::tr("Own history"),
         OlderWords::tr("complete up to block %1").arg(text::countOf(missed.completeTo)), at},
        {OlderWords::tr("Entries in this vault"), text::countOf(missed.known)},
        {OlderWords::tr("Entries it lacks"), text::countOf(missed.unknown), {}, missed.unknown > 0},
        //: What this device signed after the copy of the vault was made.
        {OlderWords::tr("Signed here later"), text::countOf(missed.tickets), {},
         missed.tickets > 0},
        //: What the vault had signed, and what became of that is not known in it.
        {OlderWords::tr("Signed before, outcome open"), text::countOf(missed.outgoing),
         missed.outgoing == 0 ? QString() : OlderWords::tr("sent on once the vault is accepted")}};
}

std::vector<MissedLine> missedLines(const api::View& view, const api::MissedByVault& missed) {
    std::vector<MissedLine> out;
    for (const auto& entry : missed.newest)
        out.push_back({text::formatTime(entry.time, text::ownZone(view)),
                       text::words(entry.effect.kind),
                       QString::fromStdString(entry.effect.trade.value_or("")),
                       text::countOf(entry.height)});
    return out;
}

QString comparedWords(const api::View& view) {
    if (!view.older) return {};
    if (view.older->failure) return failedWords(*view.older->failure);
    if (!view.older->missed)
        return view.proof.height == 0
                   ? OlderWords::tr("It is being compared with the ledger. Nothing can be said "
                                    "before enough members have answered with proof.")
                   //: %1 is the number of a block.
                   : OlderWords::tr("It is being compared with the ledger, at block %1 so far.")
                         .arg(text::countOf(view.proof.height));
    const auto& missed = *view.older->missed;
    if (missed.unknown == 0 && missed.tickets == 0)
        return OlderWords::tr("The ledger knows nothing of this device or your organization that "
                              "the vault lacks. Drafts and other things that only the later vault "
                              "held are gone.");
    return OlderWords::tr("This happened after the copy was made; it is brought in from the ledger. "
                          "What only the later vault held is gone for good: drafts, names, and "
                          "reading keys that were never shared. Read what was signed before you "
                          "sign anything again.");
}

}  // namespace seabridge::shell

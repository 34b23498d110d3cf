// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ProofState.h"

#include "api/View.h"
#include "ui/text/Format.h"
#include "ui/text/Words.h"
#include "ui/text/WordsContext.h"

namespace seabridge::text {

namespace {

Doubt fewConfirm(const api::Proof& proof) {
    return {Words::tr("Not confirmed yet"),
            //: %1 and %2 are numbers of members.
            Words::tr("Too few members' peers confirm the newest block known here (%1, needed: "
                      "%2), so something may be missing. It goes on by itself once more of them "
                      "answer.")
                .arg(formatCount(std::ssize(proof.namedBy)),
                     formatCount(static_cast<std::int64_t>(proof.faultsTolerated) + 1))};
}

Doubt catchesUp(const api::View& view) {
    return {Words::tr("Catching up"),
            //: %1 and %2 are numbers of blocks.
            Words::tr("All is proven to block %1, and the newest block is %2: what happened in "
                      "between is on its way.")
                .arg(formatCount(static_cast<std::int64_t>(view.coverage.completeTo)),
                     formatCount(static_cast<std::int64_t>(view.proof.height)))};
}

}  // namespace

std::optional<Doubt> doubtOf(const api::View& view, const Doubt& unproven) {
    switch (proofStateOf(view)) {
        case ProofState::Complete: return {};
        case ProofState::NotProven: return unproven;
        case ProofState::Behind: return catchesUp(view);
        case ProofState::Unconfirmed: return fewConfirm(view.proof);
        case ProofState::Stale:
            return Doubt{Words::tr("Without news"),
                         Words::tr("No new block has come for 45 seconds, so what happened since "
                                   "is not known here. It goes on by itself once enough members' "
                                   "peers answer.")};
        case ProofState::Stopped:
            return Doubt{Words::tr("Stopped"),
                         Words::tr("A member's misconduct was proven, so nothing more is taken "
                                   "from this network and something may be missing. Call your "
                                   "consortium before you sign anything.")};
        case ProofState::Failed:
            return Doubt{Words::tr("The desk has stopped"),
                         view.failure ? words(view.failure->code) : QString()};
    }
    return unproven;
}

QString doubtPhrase(const api::View& view) {
    switch (proofStateOf(view)) {
        case ProofState::Complete: return {};
        //: These stand in notes, beside what is shown.
        case ProofState::NotProven: return Words::tr("not proven yet");
        case ProofState::Behind: return Words::tr("catching up");
        case ProofState::Unconfirmed: return Words::tr("not confirmed yet");
        case ProofState::Stale: return Words::tr("without news");
        case ProofState::Stopped: return Words::tr("stopped");
        case ProofState::Failed: return Words::tr("the desk has stopped");
    }
    return unknownWord();
}

QString proofWords(ProofState state, std::uint64_t height, std::int64_t ageMs) {
    const QString block = formatCount(static_cast<std::int64_t>(height));
    const QString age = ageWords(ageMs);
    switch (state) {
        case ProofState::Complete:
            //: Proof badge. %1 is a block number, %2 an age such as "2 s ago".
            return Words::tr("Proven complete to block %1 · %2").arg(block, age);
        case ProofState::NotProven:
            if (height == 0) return Words::tr("Not proven yet");
            //: Proof badge, amber. %1 is a block number, %2 an age.
            return Words::tr("Not proven yet · block %1 · %2").arg(block, age);
        case ProofState::Behind:
            //: Proof badge, amber. %1 is a block number, %2 an age.
            return Words::tr("Catching up · block %1 · %2").arg(block, age);
        case ProofState::Unconfirmed:
            //: Proof badge, amber. %1 is a block number, %2 an age.
            return Words::tr("Not confirmed yet · block %1 · %2").arg(block, age);
        case ProofState::Stale:
            //: Proof badge, amber. %1 is a block number, %2 an age.
            return Words::tr("Out of date · block %1 · %2").arg(block, age);
        case ProofState::Stopped:
            //: Proof badge, red.
            return Words::tr("Stopped: misconduct was proven");
        case ProofState::Failed: return Words::tr("The desk has stopped");
    }
    return unknownWord();
}

}  // namespace seabridge::text

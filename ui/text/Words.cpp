// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Words.h"

#include "base/Clock.h"
#include "ui/text/Format.h"
#include "ui/text/WordsContext.h"

namespace seabridge::text {

QString unknownWord() { return Words::tr("not known to this version"); }

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
        case ProofState::Stale:
            //: Proof badge, amber. %1 is a block number, %2 an age.
            return Words::tr("Out of date · block %1 · %2").arg(block, age);
    }
    return unknownWord();
}

QString deadlineWords(const QString& here, const QString& there) {
    //: A deadline in the reader's time zone (%1) and the counterparty's (%2).
    return Words::tr("%1 here · %2 there").arg(here, there);
}

QString ageWords(std::int64_t ageMs) {
    if (ageMs < base::kSecondMs) return Words::tr("just now");
    //: s, min, h and d are the units second, minute, hour and day.
    if (ageMs < base::kMinuteMs) return Words::tr("%1 s ago").arg(ageMs / base::kSecondMs);
    if (ageMs < base::kHourMs) return Words::tr("%1 min ago").arg(ageMs / base::kMinuteMs);
    if (ageMs < base::kDayMs) return Words::tr("%1 h ago").arg(ageMs / base::kHourMs);
    return Words::tr("%1 d ago").arg(formatCount(ageMs / base::kDayMs));
}

}  // namespace seabridge::text

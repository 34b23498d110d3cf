// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Words.h"

#include "base/Clock.h"
#include "ui/text/Format.h"
#include "ui/text/WordsContext.h"

namespace seabridge::text {

QString unknownWord() { return Words::tr("not known to this version"); }

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

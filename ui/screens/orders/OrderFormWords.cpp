// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/orders/OrderFormWords.h"

#include "ui/text/Format.h"

#include <QtCore/QCoreApplication>

namespace seabridge::screens {

namespace {
struct OrderFormWords {
    Q_DECLARE_TR_FUNCTIONS(OrderFormWords)
};
}  // namespace

QString eventTimeFault(std::optional<base::TimeMs> typed, base::TimeMs earliest,
                       base::TimeMs latest, const QTimeZone& zone) {
    if (!typed) return OrderFormWords::tr("Write it as 2026-11-23 17:00.");
    if (*typed > latest)
        return OrderFormWords::tr("Not after %1.").arg(text::formatTime(latest, zone));
    if (*typed < earliest)
        return OrderFormWords::tr("Not before %1.").arg(text::formatTime(earliest, zone));
    return {};
}

QString eventReferenceFault() {
    return OrderFormWords::tr("Shorten it, without invisible characters.");
}

}  // namespace seabridge::screens

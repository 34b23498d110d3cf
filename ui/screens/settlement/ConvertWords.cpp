// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settlement/ConvertWay.h"

#include <QtCore/QCoreApplication>

namespace seabridge::screens {

namespace {
struct ConvertWords {
    Q_DECLARE_TR_FUNCTIONS(ConvertWords)
};
}  // namespace

QString rateLabel(const QString& base, const QString& quote) {
    //: "Rate USD/CNY: CNY for one USD"
    return ConvertWords::tr("Rate %1/%2: %2 for one %1").arg(base, quote);
}

QString providerFault() {
    return ConvertWords::tr("Choose who converts.");
}

QString rateFault() {
    return ConvertWords::tr("Write the rate as 7.1032.");
}

QString sourceFault() {
    return ConvertWords::tr("Say where the rate is from.");
}

}  // namespace seabridge::screens

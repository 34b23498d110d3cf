// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trade/QuoteParts.h"

#include <QtCore/QString>

#include <optional>

/// Numbers of a quotation's lines as people type and read them. Exact: never floating point.
namespace seabridge::screens {

/// "2,400" of (2400, 0), "12.5" of (125, 1).
[[nodiscard]] QString quantityText(const trade::Scaled& quantity);
/// A price of minor units as one of major units: "12.40" of (1240, 0), "0.0125" of (125, 2), with
/// `scale` the currency's.
[[nodiscard]] QString priceText(const trade::Scaled& minor, int scale);
/// Nothing for what is no number, for a negative one and for too many places.
[[nodiscard]] std::optional<trade::Scaled> quantityFrom(const QString& typed);
[[nodiscard]] std::optional<trade::Scaled> priceFrom(const QString& typed, int scale);
/// "8481.80", "8481.80.9090": digits in groups as customs write them; else as it is.
[[nodiscard]] QString hsText(const QString& code);
/// What was typed without points and blanks, in half width.
[[nodiscard]] QString hsFrom(const QString& typed);

}  // namespace seabridge::screens

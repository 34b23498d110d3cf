// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/GoodsWords.h"

#include <QtCore/QString>

#include <optional>

/// Numbers of a quotation's lines as people type and read them. Exact: never floating point.
namespace seabridge::screens {

using text::hsText;
using text::priceText;
using text::quantityText;
/// Nothing for what is no number, for a negative one and for too many places.
[[nodiscard]] std::optional<trade::Scaled> quantityFrom(const QString& typed);
[[nodiscard]] std::optional<trade::Scaled> priceFrom(const QString& typed, int scale);
/// What was typed without points and blanks, in half width.
[[nodiscard]] QString hsFrom(const QString& typed);

}  // namespace seabridge::screens

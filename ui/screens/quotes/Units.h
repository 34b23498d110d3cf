// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/GoodsWords.h"

#include <QtCore/QStringList>

/// Units of measure by UN/ECE Recommendation 20, those that firms trade goods in.
namespace seabridge::screens {

/// The codes, most used first.
[[nodiscard]] const QStringList& unitCodes();
using text::unitWords;
/// The code of what people write: "pcs", "件", "台", "kg", "ｋｇ", "C62". In capitals and half width,
/// but otherwise as typed, where it is none we know.
[[nodiscard]] QString unitFrom(const QString& typed);

}  // namespace seabridge::screens

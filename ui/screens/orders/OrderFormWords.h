// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QtCore/QString>
#include <QtCore/QTimeZone>

#include <optional>

/// What is wrong in the form for a goods event; "" for nothing.
namespace seabridge::screens {

[[nodiscard]] QString eventTimeFault(std::optional<base::TimeMs> typed, base::TimeMs earliest,
                                     base::TimeMs latest, const QTimeZone& zone);
[[nodiscard]] QString eventReferenceFault();

}  // namespace seabridge::screens

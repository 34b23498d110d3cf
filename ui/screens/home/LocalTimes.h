// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/home/HomeWords.h"

namespace seabridge::screens {

/// Date and time by block time, here and in the countries of the partners, with their offsets:
/// "Friday 2026-11-20 · China 09:12 UTC+8 · US east 20:12 UTC−5 (Thu)". "" before any block.
[[nodiscard]] QString localTimes(const api::View& view, text::Language language);

}  // namespace seabridge::screens

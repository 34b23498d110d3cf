// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"

#include <QtCore/QString>

namespace seabridge::text {

/// What became of an action that was signed as `title`: one or two sentences.
[[nodiscard]] QString outcomeWords(const QString& title, const api::Submission& submission);
/// Why the same thing cannot be signed now: it was, and nothing is known of it yet.
[[nodiscard]] QString underWayWords();

}  // namespace seabridge::text

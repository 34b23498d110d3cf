// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"

#include <QtCore/QString>

namespace seabridge::text {

/// What became of an action that was signed as `title`: one or two sentences.
[[nodiscard]] QString outcomeWords(const QString& title, const api::Submission& submission);
/// Why the same thing cannot be signed now: it was, and nothing is known of it yet.
[[nodiscard]] QString underWayWords();

/// Texts of the sheet that asks whether `title` is to be signed once more while it is open.
struct AgainWords {
    QString title;
    QString consequence;
    QString arming;       ///< of the box to be ticked
    QString open;         ///< label: what was signed
    QString until;        ///< label: until when it can be carried out
    QString transaction;  ///< label: its id
};
[[nodiscard]] AgainWords againWords(const QString& title);

}  // namespace seabridge::text

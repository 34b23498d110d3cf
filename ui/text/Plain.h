// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// Text that others wrote (names, notes, file names): shown as characters, never as orders.
namespace seabridge::text {

/// Every control, bidirectional, invisible and private character and lone surrogate as its code,
/// "⟨U+202E⟩": nothing is hidden and nothing turns the line around. The list is that of
/// base::isPlainText with the blank letters added.
[[nodiscard]] QString plain(const QString& untrusted);

/// plain(), between FSI and PDI (Unicode UAX 9), for a place in a sentence of ours.
[[nodiscard]] QString isolated(const QString& untrusted);

/// plain() for a tool tip: those read HTML unless it is escaped (reliability.md part 4).
[[nodiscard]] QString safeTip(const QString& untrusted);

/// For CSV and the clipboard: a text that a spreadsheet would run as a formula begins with ' .
[[nodiscard]] QString withoutFormula(const QString& cell);

}  // namespace seabridge::text

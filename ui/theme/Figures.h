// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace seabridge::theme {

/// Family with nothing but ten digits of one width.
inline const QString kFiguresFamily = QStringLiteral("Seabridge Figures");

/// Makes that family out of the installed Inter, once in a program. Qt 6.4 cannot ask a font for
/// its OpenType feature `tnum`, so the ten glyphs that the feature would choose get a character
/// map of their own; the outlines stay Inter's. False, and digits stay proportional, where Inter
/// is missing or has no such feature.
bool loadFigures();

}  // namespace seabridge::theme

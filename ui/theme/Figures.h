// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace seabridge::theme {

/// Families with nothing but ten digits of one width, alike but for the name. Qt 6.4 caches what
/// stands behind the first family of a font by that family's name alone, so Chinese and Japanese
/// need different first families, or both get the shapes of whichever came first.
inline const QString kFiguresChinese = QStringLiteral("Seabridge Figures SC");
inline const QString kFiguresJapanese = QStringLiteral("Seabridge Figures JP");

/// Makes these families out of the installed Inter, once in a program. Qt 6.4 cannot ask a font for
/// its OpenType feature `tnum`, so the ten glyphs that the feature would choose get a character
/// map of their own; the outlines stay Inter's. False, and digits stay proportional, where Inter
/// is missing or has no such feature.
bool loadFigures();

}  // namespace seabridge::theme

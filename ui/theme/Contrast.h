// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <vector>

namespace seabridge::theme {

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance).
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// WCAG 2.2 level AA: 1.4.3 for text, 1.4.11 for edges of controls and the focus ring.
inline constexpr double kTextContrast = 4.5;
inline constexpr double kEdgeContrast = 3.0;

/// A colour that is painted on another one somewhere in the program.
struct Pair {
    const char* what;
    QColor ink;
    QColor ground;
    double atLeast;
};

/// Every pair in use; who paints a new one adds it here, and ThemeTest checks it in both themes.
[[nodiscard]] std::vector<Pair> pairsOf(const Tokens& tokens);

}  // namespace seabridge::theme

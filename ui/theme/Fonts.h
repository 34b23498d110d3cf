// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/Language.h"

#include <QtCore/QStringList>
#include <QtGui/QFont>

namespace seabridge::theme {

/// What a piece of text is for. Sizes in pixels at 100 %, never below 12.
enum class FontRole {
    Body,     ///< 13
    Strong,   ///< 13, semibold: what a row is about
    Note,     ///< 12: labels, second lines
    Section,  ///< 13, semibold: head of a card
    Title,    ///< 20, semibold: head of a page
    Figure,   ///< 21, semibold: a key figure
};

/// Latin in Inter, digits in Inter's tabular figures, Chinese characters in the shapes of the
/// text's language: 直 骨 角 differ. Text in a foreign language (a partner's name) is given the
/// font of its own language. Needs loadFigures() before for tabular digits.
[[nodiscard]] QFont fontFor(text::Language language, FontRole role);

/// Families that Debian's fonts-inter and fonts-noto-cjk bring and that are missing here.
[[nodiscard]] QStringList missingFamilies();

}  // namespace seabridge::theme

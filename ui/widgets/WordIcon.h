// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

class QPushButton;

namespace seabridge::widgets {

/// Puts an icon before a button's word, with more room between them than the style leaves (its four
/// pixels are fixed). For buttons without a word Theme::icon() is right. Again on StyleChange.
void setWordIcon(QPushButton& button, const theme::Theme& theme, const QString& name,
                 const QColor& color);
/// In the colour of texts.
void setWordIcon(QPushButton& button, const theme::Theme& theme, const QString& name);

}  // namespace seabridge::widgets

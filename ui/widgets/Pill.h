// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QtCore/QSize>

class QPainter;
class QWidget;

namespace seabridge::widgets {

/// Icon, word and tone of a state, in a rounded box of one line. The three always stand together.
struct Pill {
    QString icon;  ///< name in resources/icons.txt
    QString word;
    theme::Tone tone = theme::Tone::Neutral;

    bool operator==(const Pill&) const = default;
};
[[nodiscard]] inline Pill pill(const char* icon, const QString& word, theme::Tone tone) {
    return {QString::fromLatin1(icon), word, tone};
}

[[nodiscard]] QSize sizeOfPill(const Pill& pill, const QFont& font);
/// Paints within `box`, eliding the word where the box is narrow.
void paintPill(QPainter& painter, const QRect& box, const Pill& pill, const theme::Theme& theme,
               const QWidget& on);

}  // namespace seabridge::widgets

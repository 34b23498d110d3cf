// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QScrollArea>

namespace seabridge::widgets {

/// A scroll area that asks for the height of the tallest page it has held, so that it scrolls only
/// where the window has no room for that, and what lies above it does not jump from page to page.
class GrowingScroll : public QScrollArea {
    Q_OBJECT
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int tallest_ = 0;
};

}  // namespace seabridge::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/rates/Pairs.h"
#include "ui/theme/Theme.h"

#include <QtWidgets/QWidget>

class QPainter;

namespace seabridge::screens {

/// Paints arrow, sign and number at the right of `box` in the colour of the language's custom; the
/// painter's font is used.
void paintChange(QPainter& painter, const QRect& box, const Change& change,
                 const theme::Theme& theme, qreal devicePixelRatio);

/// A change with its arrow. `theme` outlives it.
class ChangeMark : public QWidget {
    Q_OBJECT
public:
    explicit ChangeMark(const theme::Theme& theme, QWidget* parent = nullptr);
    /// Nothing hides it.
    void present(const std::optional<Change>& change);
    [[nodiscard]] const std::optional<Change>& change() const { return change_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& theme_;
    std::optional<Change> change_;
};

}  // namespace seabridge::screens

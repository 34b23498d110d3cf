// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QtWidgets/QComboBox>

namespace seabridge::widgets {

/// A choice of many. Qt's own arrow is a picture file in one colour; this one is of the theme, and
/// the wheel changes nothing on its way down a page. `theme` outlives it.
class Choice : public QComboBox {
    Q_OBJECT
public:
    explicit Choice(const theme::Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    const theme::Theme& theme_;
};

}  // namespace seabridge::widgets

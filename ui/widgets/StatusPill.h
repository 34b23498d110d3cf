// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Pill.h"

#include <QtWidgets/QWidget>

namespace seabridge::widgets {

/// Shows a state. `theme` outlives it.
class StatusPill : public QWidget {
    Q_OBJECT
public:
    explicit StatusPill(const theme::Theme& theme, QWidget* parent = nullptr);
    void show(const Pill& pill);
    using QWidget::show;
    [[nodiscard]] const Pill& pill() const { return pill_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont pillFont() const;
    const theme::Theme& theme_;
    Pill pill_;
};

}  // namespace seabridge::widgets

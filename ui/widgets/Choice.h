// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QComboBox>

namespace seabridge::widgets {

/// A choice of many. It is as narrow as its layout wants it, and the wheel changes nothing on its
/// way down a page.
class Choice : public QComboBox {
    Q_OBJECT
public:
    explicit Choice(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

}  // namespace seabridge::widgets

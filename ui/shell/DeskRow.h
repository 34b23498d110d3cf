// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Desks.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SafeLabel.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace seabridge::shell {

/// The desks of a demo, one click apart, by firm. Ctrl+1 to Ctrl+9 by the keyboard.
class DeskRow : public QWidget {
    Q_OBJECT
public:
    DeskRow(const theme::Theme& theme, const std::vector<Desk>& desks, QWidget* parent = nullptr);
    void mark(std::size_t desk);

signals:
    void wanted(std::size_t desk);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    const theme::Theme& theme_;
    std::vector<Desk> desks_;
    widgets::SafeLabel* what_;
    std::vector<widgets::SafeLabel*> firms_;  ///< null where the firm is the one before
    std::vector<QPushButton*> people_;
};

}  // namespace seabridge::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/SafeLabel.h"

class QPushButton;

namespace seabridge::widgets {

/// What an empty page says: why it is empty and what to do first. Shown for proven emptiness only;
/// where nothing is proven yet, the page says that instead.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const theme::Theme& theme, const QString& icon, QWidget* parent = nullptr);
    /// Without `action` there is no button.
    void present(const QString& title, const QString& sentence, const QString& action = {});

signals:
    void actionWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showIcon();
    const theme::Theme& theme_;
    QString iconName_;
    QLabel* icon_;
    SafeLabel* title_;
    SafeLabel* sentence_;
    QPushButton* button_;
};

}  // namespace seabridge::widgets

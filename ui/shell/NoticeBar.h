// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QPushButton;

namespace seabridge::widgets {
class SafeLabel;
}

namespace seabridge::shell {

/// The newest notice, over the lower edge of its parent, until it was read or its time is over.
/// What went wrong stays until it is closed.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    NoticeBar(const theme::Theme& theme, QWidget* parent);
    void say(theme::Tone tone, const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void place();
    const theme::Theme& theme_;
    widgets::SafeLabel* sentence_;
    QPushButton* close_;
    QTimer time_;
    theme::Tone tone_ = theme::Tone::Neutral;
};

}  // namespace seabridge::shell

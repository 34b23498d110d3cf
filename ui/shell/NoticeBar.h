// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <deque>

class QPushButton;

namespace seabridge::widgets {
class SafeLabel;
}

namespace seabridge::shell {

/// The newest notice, over the lower edge of its parent, until it was read or its time is over.
/// What went wrong stays until it is closed, and what comes meanwhile is told after it; also over a
/// lock: behind one nothing is shown, and what was not read by then or came meanwhile (an answer to
/// what was signed) is told after it.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    NoticeBar(const theme::Theme& theme, QWidget* parent);
    void say(theme::Tone tone, const QString& sentence);
    /// Nothing is shown while it is held.
    void hold(bool isHeld);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Notice {
        theme::Tone tone;
        QString sentence;
    };

    void retranslate();
    void place();
    void show(const Notice& notice);
    /// Forgets the sentence.
    void clear();
    /// The one shown was read, or nothing holds them any more.
    void showNext();
    const theme::Theme& theme_;
    widgets::SafeLabel* sentence_;
    QPushButton* close_;
    QTimer time_;
    theme::Tone tone_ = theme::Tone::Neutral;
    std::deque<Notice> kept_;
    bool isHeld_ = false;
};

}  // namespace seabridge::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QtWidgets/QWidget>

namespace seabridge::widgets {

/// One thing that happened, or will.
struct TimelineItem {
    QString icon;  ///< name in resources/icons.txt
    theme::Tone tone = theme::Tone::Neutral;
    QString title;
    QString time;           ///< behind the title
    QString note;           ///< below; "" for none
    bool isProven = false;  ///< marked at the right edge
};

/// What happened to one thing, from top to bottom. For the keyboard and for reading aloud it is a
/// list; texts are plain. `theme` outlives it.
class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(const theme::Theme& theme, QWidget* parent = nullptr);
    void setItems(std::vector<TimelineItem> items);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int heightOf(const TimelineItem& item, int width) const;
    void paintItem(QPainter& painter, const TimelineItem& item, const QRect& box) const;
    [[nodiscard]] int noteHeight(const TimelineItem& item, int width) const;
    [[nodiscard]] int headHeight(const TimelineItem& item, int width) const;
    const theme::Theme& theme_;
    std::vector<TimelineItem> items_;
};

}  // namespace seabridge::widgets

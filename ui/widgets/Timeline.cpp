// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Timeline.h"

#include "ui/text/Plain.h"
#include "ui/theme/Fonts.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace seabridge::widgets {

namespace {

constexpr int kDisc = 20;
constexpr int kIcon = 12;
constexpr int kTextLeft = 30;
constexpr int kMark = 14;
constexpr int kPad = 8;
constexpr int kMinWidth = 180;
constexpr int kWrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QFont fontOf(const theme::Theme& theme, theme::FontRole role) {
    return theme::fontFor(theme.language(), role);
}

int textWidth(int width) {
    return std::max(40, width - kTextLeft - kMark - 6);
}

}  // namespace

Timeline::Timeline(const theme::Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Timeline::setItems(std::vector<TimelineItem> items) {
    items_ = std::move(items);
    QStringList spoken;
    for (auto& item : items_) {
        item.title = text::plain(item.title);
        item.note = text::plain(item.note);
        spoken << item.title + QStringLiteral(" ") + item.time + QStringLiteral(", ") + item.note;
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int Timeline::headHeight(const TimelineItem& item, int width) const {
    const QFontMetrics strong(fontOf(theme_, theme::FontRole::Strong));
    const QFontMetrics note(fontOf(theme_, theme::FontRole::Note));
    const int one = strong.horizontalAdvance(item.title) + 6 + note.horizontalAdvance(item.time);
    // The time goes to a line of its own where it does not fit behind the title.
    if (one <= textWidth(width)) return strong.height();
    return strong.boundingRect(0, 0, textWidth(width), 10'000, kWrap, item.title).height() +
           (item.time.isEmpty() ? 0 : note.height());
}

int Timeline::noteHeight(const TimelineItem& item, int width) const {
    if (item.note.isEmpty()) return 0;
    const QFontMetrics metrics(fontOf(theme_, theme::FontRole::Note));
    return metrics.boundingRect(0, 0, textWidth(width), 10'000, kWrap, item.note).height() + 2;
}

int Timeline::heightOf(const TimelineItem& item, int width) const {
    return 2 * kPad + std::max(kDisc, headHeight(item, width) + noteHeight(item, width));
}

int Timeline::heightForWidth(int width) const {
    int height = 0;
    for (const auto& item : items_) height += heightOf(item, width);
    return height;
}

QSize Timeline::sizeHint() const {
    return {260, heightForWidth(std::max(width(), kMinWidth))};
}
QSize Timeline::minimumSizeHint() const {
    return {kMinWidth, heightForWidth(std::max(width(), kMinWidth))};
}

void Timeline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    int top = 0;
    for (const auto& item : items_) {
        const QRect box(0, top, width(), heightOf(item, width()));
        if (top > 0) painter.fillRect(QRect(0, top, width(), 1), theme_.tokens().border);
        paintItem(painter, item, box);
        top += box.height();
    }
}

void Timeline::paintItem(QPainter& painter, const TimelineItem& item, const QRect& box) const {
    const auto colors = theme::colorsOf(theme_.tokens(), item.tone);
    const QRect disc(box.left(), box.top() + kPad, kDisc, kDisc);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    painter.drawEllipse(disc);
    const int inset = (kDisc - kIcon) / 2;
    painter.drawPixmap(disc.left() + inset, disc.top() + inset,
                       theme_.pixmap(item.icon, colors.text, kIcon, devicePixelRatioF()));
    const int left = box.left() + kTextLeft;
    const int wide = textWidth(box.width());
    const QFont strong = fontOf(theme_, theme::FontRole::Strong);
    const QFont quiet = fontOf(theme_, theme::FontRole::Note);
    const int head = headHeight(item, box.width());
    painter.setFont(strong);
    painter.setPen(theme_.tokens().text);
    painter.drawText(QRect(left, box.top() + kPad, wide, head), kWrap, item.title);
    painter.setFont(quiet);
    painter.setPen(theme_.tokens().muted);
    const QFontMetrics titleMetrics(strong);
    const bool behind = head <= titleMetrics.height();
    const QRect timeBox = behind
                              ? QRect(left + titleMetrics.horizontalAdvance(item.title) + 6,
                                      box.top() + kPad, wide, head)
                              : QRect(left, box.top() + kPad + head - QFontMetrics(quiet).height(),
                                      wide, QFontMetrics(quiet).height());
    painter.drawText(timeBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, item.time);
    painter.drawText(QRect(left, box.top() + kPad + head + 2, wide, box.height()), kWrap,
                     item.note);
    if (item.isProven)
        painter.drawPixmap(box.right() - kMark, box.top() + kPad + 2,
                           theme_.pixmap(QStringLiteral("circle-check"), theme_.tokens().ok, kMark,
                                         devicePixelRatioF()));
}

void Timeline::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
}

}  // namespace seabridge::widgets

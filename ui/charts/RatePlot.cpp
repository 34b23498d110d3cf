// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/RatePlot.h"

#include "ui/theme/Fonts.h"

#include <QtGui/QPainter>

namespace seabridge::charts {

namespace {

constexpr double kTagHeight = 20;
constexpr double kTagPadding = 6;
constexpr double kBeside = 96;  ///< right of the plot, where tags stand
constexpr double kBelow = 30;
constexpr double kLineWidth = 1.6;
constexpr int kSmoothPoints = 1200;  ///< above, the line is a thicket, smoothed for nothing

QFont tagFont(const theme::Theme& theme) {
    return theme::fontFor(theme.language(), theme::FontRole::Note);
}

/// A tag whose left edge or, if `isCentred`, whose middle is at `x`.
void paintTag(QPainter& painter, QPointF at, bool isCentred, const QString& text,
              const QColor& ground, const QColor& ink) {
    const double width = painter.fontMetrics().horizontalAdvance(text) + 2 * kTagPadding;
    const QRectF box(isCentred ? at.x() - width / 2 : at.x(), at.y() - kTagHeight / 2, width,
                     kTagHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
}

}  // namespace

RatePlot::RatePlot(const theme::Theme& theme, QGraphicsItem* parent)
    : QGraphicsItem(parent), theme_(theme) {
    setCacheMode(DeviceCoordinateCache);
    setZValue(10);
}

void RatePlot::setContent(PlotContent content) {
    if (content.area != content_.area) prepareGeometryChange();
    content_ = std::move(content);
    update();
}

QRectF RatePlot::boundingRect() const { return content_.area.adjusted(0, -1, kBeside, 1); }

void RatePlot::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const theme::Tokens& tokens = theme_.tokens();
    painter->save();
    painter->setClipRect(content_.area);
    painter->setRenderHint(QPainter::Antialiasing, content_.line.size() < kSmoothPoints);
    if (!content_.band.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accentWeak);
        painter->drawPolygon(content_.band);
    }
    painter->setBrush(Qt::NoBrush);
    const bool isDense = content_.line.size() >= kSmoothPoints;
    painter->setPen(QPen(tokens.accent, isDense ? 1.0 : kLineWidth));
    painter->drawPolyline(content_.line);
    if (!content_.boxes.empty()) paintBoxes(*painter);
    // Beside a line the mean must not be its twin.
    const bool isQuiet = !content_.line.isEmpty();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isQuiet ? tokens.warn : tokens.accent, isQuiet ? 1.2 : kLineWidth));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(content_.mean);
    painter->restore();
    if (!content_.lastText.isEmpty()) paintLast(*painter);
}

void RatePlot::paintBoxes(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor& ground = theme_.tokens().surface;
    const double width = std::max(1.0, content_.boxWidth);
    for (const bool isRise : {true, false}) {
        const QColor color = isRise ? theme_.rise() : theme_.fall();
        painter.setPen(QPen(color, 1));
        painter.setBrush(isRise ? ground : color);
        for (const PlotContent::Box& box : content_.boxes) {
            if (box.isRise != isRise) continue;
            const double x = std::round(box.x);
            painter.drawLine(QPointF(x, box.high), QPointF(x, box.low));
            const double top = std::round(std::min(box.open, box.close));
            const double height = std::max(1.0, std::abs(box.open - box.close));
            painter.drawRect(QRectF(std::round(x - width / 2), top, std::round(width),
                                    std::round(height)));
        }
    }
}

void RatePlot::paintLast(QPainter& painter) const {
    const theme::Tokens& tokens = theme_.tokens();
    const QRectF& area = content_.area;
    const double y = std::clamp(content_.lastY, area.top(), area.bottom());
    painter.setPen(QPen(tokens.accent, 1, Qt::DotLine));
    if (y == content_.lastY)
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right() + 4, y));
    painter.setFont(tagFont(theme_));
    painter.setRenderHint(QPainter::Antialiasing);
    paintTag(painter, {area.right() + 4, std::clamp(y, area.top() + 9, area.bottom() - 9)}, false,
             content_.lastText, tokens.accent, tokens.onAccent);
}

Crosshair::Crosshair(const theme::Theme& theme, QGraphicsItem* parent)
    : QGraphicsItem(parent), theme_(theme) {
    setZValue(11);
}

void Crosshair::setMark(const std::optional<Mark>& mark) {
    if (mark == mark_) return;
    prepareGeometryChange();
    mark_ = mark;
    update();
}

QRectF Crosshair::boundingRect() const {
    return mark_ ? mark_->area.adjusted(-60, 0, kBeside, kBelow) : QRectF();
}

void Crosshair::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    if (!mark_) return;
    const theme::Tokens& tokens = theme_.tokens();
    const QRectF& area = mark_->area;
    const double x = std::round(mark_->x);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(tokens.muted, 1, Qt::DashLine));
    painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    if (mark_->y) {
        const double y = std::round(*mark_->y);
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(tagFont(theme_));
    const double half = painter->fontMetrics().horizontalAdvance(mark_->day) / 2.0 + kTagPadding;
    const double middle = std::clamp(x, area.left() + half, area.right() - half);
    paintTag(*painter, {middle, area.bottom() + 2 + kTagHeight / 2}, true, mark_->day, tokens.text,
             tokens.surface);
    if (!mark_->y) return;
    painter->setBrush(tokens.surface);
    painter->setPen(QPen(tokens.text, 1.5));
    painter->drawEllipse(QPointF(mark_->x, *mark_->y), 3.5, 3.5);
    paintTag(*painter, {area.right() + 4, *mark_->y}, false, mark_->value, tokens.text,
             tokens.surface);
}

}  // namespace seabridge::charts

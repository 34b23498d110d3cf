// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/RatePlot.h"

#include "ui/theme/Fonts.h"

#include <QtGui/QPainter>

#include <cmath>
#include <ranges>

namespace seabridge::charts {

namespace {

constexpr double kTagHeight = 20;
constexpr double kTagPadding = 6;
constexpr double kLineWidth = 1.6;
constexpr double kSmoothGap = 1.5;  ///< pixels between points; below, a line is a thicket
constexpr double kLabelGap = 8;

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

/// So many points that they stand in nearly every column.
bool isDense(const QPolygonF& line) {
    if (line.size() < 3) return false;
    return (line.back().x() - line.front().x()) / static_cast<double>(line.size()) < kSmoothGap;
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

QRectF RatePlot::boundingRect() const {
    return content_.area.adjusted(0, -kTagHeight / 2, kRoomRight, kRoomBelow);
}

void RatePlot::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->save();
    painter->setClipRect(content_.area);
    paintBand(*painter);
    if (!content_.boxes.empty()) paintBoxes(*painter);
    paintLines(*painter);
    painter->restore();
    painter->setFont(tagFont(theme_));
    paintLabels(*painter);
    if (!content_.lastText.isEmpty()) paintLast(*painter);
}

void RatePlot::paintBand(QPainter& painter) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.tokens().accentWeak);
    if (!isDense(content_.bandTop)) {
        QPolygonF outline = content_.bandTop;
        for (const QPointF& point : std::views::reverse(content_.bandFoot)) outline << point;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawPolygon(outline);
        return;
    }
    // A polygon with a corner in every column takes long to fill; strips do not.
    painter.setRenderHint(QPainter::Antialiasing, false);
    std::vector<QRect> strips;
    for (qsizetype i = 1; i < content_.bandTop.size(); ++i) {
        const QPoint top = content_.bandTop[i].toPoint();
        const int left = content_.bandTop[i - 1].toPoint().x();
        const int foot = content_.bandFoot[i].toPoint().y();
        if (left < top.x()) strips.emplace_back(left, top.y(), top.x() - left, foot - top.y());
    }
    painter.drawRects(strips.data(), static_cast<int>(strips.size()));
}

void RatePlot::paintLines(QPainter& painter) const {
    const theme::Tokens& tokens = theme_.tokens();
    const auto draw = [&](const QPolygonF& line, const QColor& color, double width) {
        const bool isThicket = isDense(line);
        painter.setRenderHint(QPainter::Antialiasing, !isThicket);
        painter.setPen(QPen(color, isThicket ? 1.0 : width));
        painter.drawPolyline(line);
    };
    painter.setBrush(Qt::NoBrush);
    // Beside a line the mean must not be its twin, and where both are thickets, not hide it.
    const bool isBeside = !content_.line.isEmpty();
    const bool isUnder = isBeside && isDense(content_.mean);
    if (!isUnder) draw(content_.line, tokens.accent, kLineWidth);
    draw(content_.mean, isBeside ? tokens.warn : tokens.accent, isBeside ? 1.2 : kLineWidth);
    if (isUnder) draw(content_.line, tokens.accent, kLineWidth);
}

void RatePlot::paintLabels(QPainter& painter) const {
    painter.setPen(QPen(theme_.tokens().border, 1));
    painter.drawLine(content_.area.bottomLeft(), content_.area.bottomRight());
    painter.setPen(theme_.tokens().muted);
    const double height = painter.fontMetrics().height();
    for (const PlotContent::Label& label : content_.labels) {
        const double width = painter.fontMetrics().horizontalAdvance(label.text) + 2;
        if (label.isBelow)
            painter.drawText(QRectF(label.at.x() - width / 2, label.at.y() + kLabelGap, width,
                                    height),
                             Qt::AlignCenter, label.text);
        else
            painter.drawText(QRectF(label.at.x() + kLabelGap + 2, label.at.y() - height / 2, width,
                                    height),
                             Qt::AlignLeft | Qt::AlignVCenter, label.text);
    }
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
    return mark_ ? mark_->area.adjusted(-1, -kTagHeight / 2, kRoomRight, kRoomBelow) : QRectF();
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

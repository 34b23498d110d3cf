// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/RateChart.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

#include <cmath>

namespace seabridge::charts {

namespace {

constexpr double kWheelZoom = 1.2;  ///< one notch
constexpr double kNotch = 120;
constexpr double kKeyZoom = 1.25;
constexpr double kKeyPan = 0.1;
constexpr int kMonth = 30;
constexpr int kRing = 2;

}  // namespace

void RateChart::select(std::optional<std::int32_t> day) {
    selected_ = day && !samples_.empty() ? std::optional(knownDay(*day)) : std::nullopt;
    placeMark();
}

void RateChart::pick(std::int32_t day) {
    pointed_.reset();
    select(day);
    // Never out of sight.
    const double edge = range_.span() * kKeyPan;
    if (day < range_.from) pan(day - range_.from - edge);
    if (day > range_.to) pan(day - range_.to + edge);
    emit selectionChanged();
}

void RateChart::pan(double days) { showRange({range_.from + days, range_.to + days}); }

void RateChart::zoom(double factor, double around) {
    showRange({around - (around - range_.from) * factor, around + (range_.to - around) * factor});
}

bool RateChart::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave && pointed_) {
        pointed_.reset();
        placeMark();
        emit pointerLeft();
    }
    return QChartView::viewportEvent(event);
}

void RateChart::paintEvent(QPaintEvent* event) {
    if (isChanged_) refresh();
    QChartView::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(viewport());
    painter.setPen(QPen(theme_.tokens().focus, kRing));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void RateChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        if (cross_) wear();
}

void RateChart::wheelEvent(QWheelEvent* event) {
    event->accept();
    if (samples_.empty()) return;
    const QPoint turned = event->angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y()))
        return pan(-turned.x() / kNotch * kKeyPan * range_.span());
    zoom(std::pow(kWheelZoom, -turned.y() / kNotch), dayAt(event->position().x()));
}

void RateChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || samples_.empty()) return event->ignore();
    pressedAt_ = event->position();
    pressedRange_ = range_;
    isDragged_ = false;
}

void RateChart::mouseMoveEvent(QMouseEvent* event) {
    if (samples_.empty()) return;
    if (pressedAt_) {
        const double moved = event->position().x() - pressedAt_->x();
        isDragged_ = isDragged_ || std::abs(moved) >= QApplication::startDragDistance();
        const double width = std::max(1.0, area_.width());
        const double days = isDragged_ ? moved / width * range_.span() : 0;
        if (isDragged_) showRange({pressedRange_.from - days, pressedRange_.to - days});
        return;
    }
    const double at = dayAt(event->position().x());
    pointed_.reset();
    if (at >= range_.from && at <= range_.to) pointed_ = knownDay(at);
    placeMark();
    if (pointed_)
        emit pointedAt(*pointed_);
    else
        emit pointerLeft();
}

void RateChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !pressedAt_) return event->ignore();
    pressedAt_.reset();
    if (!isDragged_) pick(knownDay(dayAt(event->position().x())));
}

void RateChart::mouseDoubleClickEvent(QMouseEvent* event) { mousePressEvent(event); }

void RateChart::keyPressEvent(QKeyEvent* event) {
    if (samples_.empty()) return event->ignore();
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    const std::int32_t day = selected_.value_or(knownDay(std::floor(range_.to)));
    const double middle = selected_ && *selected_ > range_.from && *selected_ < range_.to
                              ? *selected_
                              : (range_.from + range_.to) / 2;
    const auto step = [&](int days) { pick(knownDay(selected_ ? day + days : day)); };
    switch (event->key()) {
        case Qt::Key_Left: isControl ? pan(-kKeyPan * range_.span()) : step(-1); break;
        case Qt::Key_Right: isControl ? pan(kKeyPan * range_.span()) : step(1); break;
        case Qt::Key_PageUp: step(-kMonth); break;
        case Qt::Key_PageDown: step(kMonth); break;
        case Qt::Key_Home: pick(samples_.front().day); break;
        case Qt::Key_End: pick(samples_.back().day); break;
        case Qt::Key_Plus:
        case Qt::Key_Equal: zoom(1 / kKeyZoom, middle); break;
        case Qt::Key_Minus: zoom(kKeyZoom, middle); break;
        case Qt::Key_Escape:
            if (!selected_) return event->ignore();
            select(std::nullopt);
            emit selectionChanged();
            break;
        default: event->ignore();
    }
}

void RateChart::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    viewport()->update();
}

void RateChart::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    viewport()->update();
}

}  // namespace seabridge::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QtWidgets/QGraphicsItem>

#include <optional>

namespace seabridge::charts {

/// What is painted in a plot, in pixels of the scene.
struct PlotContent {
    struct Box {
        double x = 0;
        double open = 0;
        double high = 0;
        double low = 0;
        double close = 0;
        bool isRise = false;
    };
    /// Of an axis: below the plot, its middle at x, or at the right, its middle at y.
    struct Label {
        QPointF at;
        QString text;
        bool isBelow = false;
    };
    QRectF area;
    QPolygonF line;
    QPolygonF mean;
    QPolygonF bandTop;  ///< as many points as bandFoot, at the same x
    QPolygonF bandFoot;
    std::vector<Label> labels;
    std::vector<Box> boxes;
    double boxWidth = 1;
    double lastY = 0;
    QString lastText;  ///< "" for no tag at the right
};

/// Room round a plot for labels and tags, in pixels.
inline constexpr int kRoomRight = 76;
inline constexpr int kRoomBelow = 28;

/// Line, band, candles, last value and the axes' labels as one item: Qt Charts makes an object of
/// each candle, and lays out a page of HTML for each label. Kept as a picture, so that a crosshair
/// moving over it costs nothing.
class RatePlot : public QGraphicsItem {
public:
    explicit RatePlot(const theme::Theme& theme, QGraphicsItem* parent);
    void setContent(PlotContent content);
    [[nodiscard]] const PlotContent& content() const { return content_; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    void paintBand(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintBoxes(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintLast(QPainter& painter) const;
    const theme::Theme& theme_;
    PlotContent content_;
};

/// Two lines through a point, with its day under the plot and its value beside it.
class Crosshair : public QGraphicsItem {
public:
    struct Mark {
        QRectF area;
        double x = 0;
        std::optional<double> y;  ///< none on a day without a value
        QString day;
        QString value;

        bool operator==(const Mark&) const = default;
    };
    explicit Crosshair(const theme::Theme& theme, QGraphicsItem* parent);
    /// Nothing hides it.
    void setMark(const std::optional<Mark>& mark);
    [[nodiscard]] const std::optional<Mark>& mark() const { return mark_; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    const theme::Theme& theme_;
    std::optional<Mark> mark_;
};

}  // namespace seabridge::charts

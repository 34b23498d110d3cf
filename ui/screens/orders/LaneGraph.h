// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace seabridge::screens {

/// A station of an order's way; texts are untrusted.
struct LaneNode {
    QString icon;
    QString title;
    QString note;
    bool isDone = true;  ///< false: it is still to come

    bool operator==(const LaneNode&) const = default;
};

/// The way of the goods from seller to buyer, and of the money back.
struct Lanes {
    LaneNode seller;
    LaneNode buyer;
    std::vector<LaneNode> goods;  ///< from seller to buyer
    std::vector<LaneNode> money;  ///< the same, so that money flows to the left

    bool operator==(const Lanes&) const = default;
};

/// Paints the lanes as nodes with connecting curves; reads them aloud as a sentence. `theme`
/// outlives it.
class LaneGraph : public QWidget {
    Q_OBJECT
public:
    explicit LaneGraph(const theme::Theme& theme, QWidget* parent = nullptr);
    void setLanes(const Lanes& lanes);

    [[nodiscard]] QSize sizeHint() const override { return {820, 190}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {560, 150}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLane(QPainter& painter, const std::vector<LaneNode>& nodes, int middle,
                   bool toTheLeft) const;
    void paintNode(QPainter& painter, const LaneNode& node, const QRect& box) const;
    void paintCurve(QPainter& painter, QPoint from, QPoint to, bool isDone) const;
    void paintHead(QPainter& painter, QPoint tip, bool toTheLeft, const QColor& color) const;
    /// Box of the `index`-th of `count` nodes between the two parties.
    [[nodiscard]] QRect boxAt(std::size_t index, std::size_t count, int middle) const;
    [[nodiscard]] int partyWidth() const;
    [[nodiscard]] QRect sellerBox() const;
    [[nodiscard]] QRect buyerBox() const;

    const theme::Theme& theme_;
    Lanes lanes_;
};

}  // namespace seabridge::screens

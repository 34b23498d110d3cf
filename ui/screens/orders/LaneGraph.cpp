// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/orders/LaneGraph.h"

#include "ui/text/Plain.h"
#include "ui/theme/Fonts.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace seabridge::screens {

namespace {

constexpr int kNodeHeight = 50;
constexpr int kPartyHeight = 70;  // a name in two lines
constexpr int kAnchor = 14;       // goods above the middle of a party, money below it
constexpr int kIcon = 16;
constexpr int kPad = 10;
constexpr int kIconGap = 8;
constexpr int kRadius = 8;
constexpr int kArrow = 5;
constexpr int kWidest = 200;
constexpr int kNarrowest = 124;
constexpr int kNodeGap = 30;  // at least, for the curve

QString spoken(const LaneNode& node) {
    return node.note.isEmpty() ? node.title : node.title + QStringLiteral(" (") + node.note + u')';
}

/// In two lines where one is too short, broken between words where there are any.
std::pair<QString, QString> linesOf(const QString& text, const QFontMetrics& metrics, int width) {
    if (metrics.horizontalAdvance(text) <= width) return {text, {}};
    qsizetype fits = 1;
    while (fits < text.size() && metrics.horizontalAdvance(text.left(fits + 1)) <= width) ++fits;
    const auto space = text.lastIndexOf(u' ', fits);
    const auto at = space > 0 ? space : fits;
    return {text.left(at), metrics.elidedText(text.mid(at).trimmed(), Qt::ElideRight, width)};
}

QString spokenLane(const LaneNode& from, const std::vector<LaneNode>& nodes, const LaneNode& to) {
    QStringList out{spoken(from)};
    for (const auto& node : nodes) out << spoken(node);
    out << spoken(to);
    return out.join(QStringLiteral(" → "));
}

}  // namespace

LaneGraph::LaneGraph(const theme::Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::NoFocus);
}

void LaneGraph::setLanes(const Lanes& lanes) {
    if (lanes == lanes_) return;
    lanes_ = lanes;
    std::vector<LaneNode> back(lanes_.money.rbegin(), lanes_.money.rend());
    setAccessibleDescription(text::plain(spokenLane(lanes_.seller, lanes_.goods, lanes_.buyer) +
                                         QStringLiteral("; ") +
                                         spokenLane(lanes_.buyer, back, lanes_.seller)));
    update();
}

int LaneGraph::partyWidth() const {
    return std::min(kWidest, (width() - 4 * kNodeGap) / 5 + 8);
}

QRect LaneGraph::sellerBox() const {
    return {0, height() / 2 - kPartyHeight / 2, partyWidth(), kPartyHeight};
}

QRect LaneGraph::buyerBox() const {
    const int wide = partyWidth();
    return {width() - wide - 1, height() / 2 - kPartyHeight / 2, wide, kPartyHeight};
}

QRect LaneGraph::boxAt(std::size_t index, std::size_t count, int middle) const {
    const int left = sellerBox().right();
    const int room = buyerBox().left() - left;
    const int nodes = static_cast<int>(count);
    const int wide = std::min(kWidest, (room - (nodes + 1) * kNodeGap) / nodes);
    const int gap = (room - nodes * wide) / (nodes + 1);
    const int at = static_cast<int>(index);
    return {left + gap + at * (wide + gap), middle - kNodeHeight / 2, wide, kNodeHeight};
}

void LaneGraph::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int half = kNodeHeight / 2;
    paintLane(painter, lanes_.goods, std::max(half + 1, height() / 5), false);
    paintLane(painter, lanes_.money, std::min(height() - half - 2, height() - height() / 5), true);
    paintNode(painter, lanes_.seller, sellerBox());
    paintNode(painter, lanes_.buyer, buyerBox());
}

void LaneGraph::paintLane(QPainter& painter, const std::vector<LaneNode>& nodes, int middle,
                          bool toTheLeft) const {
    if (nodes.empty()) return;
    QRect before = sellerBox();
    for (std::size_t i = 0; i <= nodes.size(); ++i) {
        const bool last = i == nodes.size();
        const QRect box = last ? buyerBox() : boxAt(i, nodes.size(), middle);
        // A way is done once what it leads to is.
        const bool isDone =
            toTheLeft ? nodes[i == 0 ? 0 : i - 1].isDone : nodes[last ? i - 1 : i].isDone;
        const int aside = toTheLeft ? kAnchor : -kAnchor;
        const QPoint from(before.right() + 1, before.center().y() + (i == 0 ? aside : 0));
        const QPoint to(box.left(), box.center().y() + (last ? aside : 0));
        paintCurve(painter, from, to, isDone);
        const auto& tokens = theme_.tokens();
        paintHead(painter, toTheLeft ? from : to, toTheLeft,
                  isDone ? tokens.accent : tokens.control);
        if (!last) paintNode(painter, nodes[i], box);
        before = box;
    }
}

void LaneGraph::paintCurve(QPainter& painter, QPoint from, QPoint to, bool isDone) const {
    const int bend = (to.x() - from.x()) / 2;
    QPainterPath path(from);
    path.cubicTo(from + QPoint(bend, 0), to - QPoint(bend, 0), to);
    QPen pen(isDone ? theme_.tokens().accent : theme_.tokens().control, 1.4);
    if (!isDone) pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void LaneGraph::paintHead(QPainter& painter, QPoint tip, bool toTheLeft,
                          const QColor& color) const {
    const int back = toTheLeft ? kArrow : -kArrow;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygon({tip, tip + QPoint(back, -kArrow + 1), tip + QPoint(back, kArrow - 1)}));
}

void LaneGraph::paintNode(QPainter& painter, const LaneNode& node, const QRect& box) const {
    const auto& tokens = theme_.tokens();
    QPen edge(node.isDone ? tokens.border : tokens.control, 1);
    if (!node.isDone) edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    const QColor ink = node.isDone ? tokens.accent : tokens.muted;
    // Where there is little room the words are worth more than the picture.
    const bool hasIcon = box.width() >= kNarrowest;
    const QPixmap icon = theme_.pixmap(node.icon, ink, kIcon, devicePixelRatioF());
    if (hasIcon) painter.drawPixmap(box.left() + kPad, box.center().y() - kIcon / 2, icon);
    const QRect words = box.adjusted(hasIcon ? kPad + kIcon + kIconGap : kPad, 0, -kPad + 4, 0);
    const auto line = [&](const QString& text, theme::FontRole role, const QColor& color,
                          const QRect& place, int vertical) {
        painter.setFont(theme::fontFor(theme_.language(), role));
        painter.setPen(color);
        painter.drawText(
            place, Qt::AlignLeft | vertical | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text::plain(text), Qt::ElideRight, place.width()));
    };
    const QColor& strong = node.isDone ? tokens.text : tokens.muted;
    const QFontMetrics metrics(theme::fontFor(theme_.language(), theme::FontRole::Strong));
    auto [first, second] = box.height() < kPartyHeight
                               ? std::pair(node.title, QString())
                               : linesOf(text::plain(node.title), metrics, words.width());
    // The note is below the middle of what is written.
    const int middle = words.center().y() + (second.isEmpty() ? 0 : metrics.height() / 2);
    const auto above = [&](int from, int to) {
        return QRect(words.left(), from, words.width(), to - from);
    };
    const int between = second.isEmpty() ? middle : middle - metrics.height();
    line(first, theme::FontRole::Strong, strong, above(words.top(), between), Qt::AlignBottom);
    if (!second.isEmpty())
        line(second, theme::FontRole::Strong, strong, above(between, middle), Qt::AlignBottom);
    line(node.note, theme::FontRole::Note, tokens.muted, above(middle + 2, words.bottom()),
         Qt::AlignTop);
}

}  // namespace seabridge::screens

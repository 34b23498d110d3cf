// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rates/PairList.h"

#include "ui/screens/rates/ChangeMark.h"
#include "ui/text/Format.h"
#include "ui/theme/Fonts.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

namespace seabridge::screens {

namespace {

constexpr int kRowHeight = 34;
constexpr int kLeastRows = 8;
constexpr int kRowMargin = 8;
constexpr int kBar = 3;
constexpr int kRing = 2;
constexpr int kChangeWidth = 78;

class PairDelegate : public QStyledItemDelegate {
public:
    PairDelegate(const theme::Theme& theme, PairList& list)
        : QStyledItemDelegate(&list), theme_(theme), list_(list) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {200, kRowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const theme::Tokens& tokens = theme_.tokens();
        const QRect& box = option.rect;
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(box, isChosen ? tokens.select : tokens.surface);
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.border);
        if (isChosen)
            painter->fillRect(QRect(box.left(), box.top(), kBar, box.height()), tokens.accent);
        paintRow(*painter, box.adjusted(kRowMargin, 0, -kRowMargin, -1),
                 list_.rows().row(index.row()));
        if (isChosen && list_.hasFocus()) {
            painter->setPen(QPen(tokens.focus, kRing));
            painter->drawRect(box.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    void paintRow(QPainter& painter, const QRect& box, const PairModel::Row& row) const {
        const theme::Tokens& tokens = theme_.tokens();
        const auto fontOf = [&](theme::FontRole role) {
            return theme::fontFor(theme_.language(), role);
        };
        painter.setPen(tokens.text);
        painter.setFont(fontOf(theme::FontRole::Strong));
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, row.name);
        painter.setFont(fontOf(theme::FontRole::Body));
        if (row.rate.isEmpty()) {
            painter.setPen(tokens.muted);
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, QString(QChar(0x2014)));
            return;
        }
        painter.drawText(box.adjusted(0, 0, -kChangeWidth, 0), Qt::AlignRight | Qt::AlignVCenter,
                         row.rate);
        if (row.change)
            paintChange(painter, box, *row.change, theme_, list_.devicePixelRatioF());
    }

    const theme::Theme& theme_;
    PairList& list_;
};

}  // namespace

void PairModel::setRows(std::vector<Row> rows) {
    if (rows == rows_) return;
    if (rows.size() != rows_.size()) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        return;
    }
    rows_ = std::move(rows);
    emit dataChanged(index(0), index(rowCount() - 1));
}

int PairModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant PairModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
    const Row& at = row(index.row());
    QStringList parts{at.name};
    if (!at.rate.isEmpty()) parts << at.rate;
    if (at.change) parts << at.change->text;
    return parts.join(u' ');
}

PairList::PairList(const theme::Theme& theme, QWidget* parent)
    : QListView(parent), model_(new PairModel(this)) {
    setFrameShape(NoFrame);
    setModel(model_);
    setItemDelegate(new PairDelegate(theme, *this));
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void PairList::present(const RateFeed& feed) {
    std::vector<PairModel::Row> rows;
    for (std::size_t i = 0; i < feed.pairs().size(); ++i) {
        PairModel::Row row{nameOf(feed.pairs()[i]), {}, {}};
        if (const auto& newest = feed.newest()[i]) {
            row.rate = text::formatRate(newest->day.rate, placesOf(newest->day.rate));
            row.change = newest->change;
        }
        rows.push_back(std::move(row));
    }
    isPresenting_ = true;
    model_->setRows(std::move(rows));
    if (currentIndex().row() != static_cast<int>(feed.chosen()))
        setCurrentIndex(model_->index(static_cast<int>(feed.chosen())));
    isPresenting_ = false;
    updateGeometry();
}

QSize PairList::sizeHint() const { return {240, kRowHeight * std::max(1, model_->rowCount())}; }

QSize PairList::minimumSizeHint() const { return {200, kRowHeight * kLeastRows}; }

void PairList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!isPresenting_ && current.isValid()) emit picked(current.row());
}

}  // namespace seabridge::screens

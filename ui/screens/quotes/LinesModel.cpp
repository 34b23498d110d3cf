// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/LinesModel.h"

#include "ui/screens/quotes/Figures.h"
#include "ui/text/Format.h"
#include "ui/text/Plain.h"

namespace seabridge::screens {

namespace {

const char* fieldOf(LineColumn column, trade::Language language) {
    switch (column) {
        case LineColumn::HsCode: return "hsCode";
        case LineColumn::Goods:
            return language == trade::Language::Chinese    ? "description.zh"
                   : language == trade::Language::Japanese ? "description.ja"
                                                           : "description.en";
        case LineColumn::Origin: return "origin";
        case LineColumn::Quantity: return "quantity";
        case LineColumn::Unit: return "unit";
        case LineColumn::Price: return "unitPrice";
        case LineColumn::Amount: return "amountMinor";
        case LineColumn::Place: break;
    }
    return "";
}

bool isNumber(LineColumn column) {
    return column == LineColumn::Place || column == LineColumn::Quantity ||
           column == LineColumn::Price || column == LineColumn::Amount;
}

LineColumn columnOf(const QModelIndex& index) { return static_cast<LineColumn>(index.column()); }

/// A number as it was understood; what cannot be read, as it was typed.
QString shown(const LineForm& line, LineColumn column, const QuoteForm& form, int scale) {
    if (column == LineColumn::Quantity)
        if (const auto read = quantityFrom(line.quantity)) return quantityText(*read);
    if (column == LineColumn::Price)
        if (const auto read = priceFrom(line.price, scale)) return priceText(*read, scale);
    return cellOf(line, column, form.language);
}

}  // namespace

LinesModel::LinesModel(DraftEdit& draft, QObject* parent)
    : QAbstractTableModel(parent), draft_(draft) {
    connect(&draft, &DraftEdit::changed, this, &LinesModel::follow);
    connect(&draft, &DraftEdit::read, this, [this] {
        if (rows_ > 0) emit dataChanged(index(0, 0), index(rows_ - 1, kLineColumns - 1));
    });
}

void LinesModel::setTitles(const QStringList& titles) {
    titles_ = titles;
    emit headerDataChanged(Qt::Horizontal, 0, kLineColumns - 1);
}

/// Rows come and go at the end; the selection stays where it is.
void LinesModel::follow() {
    const int rows = static_cast<int>(draft_.form().lines.size());
    if (rows > rows_) {
        beginInsertRows({}, rows_, rows - 1);
        rows_ = rows;
        endInsertRows();
    } else if (rows < rows_) {
        beginRemoveRows({}, rows, rows_ - 1);
        rows_ = rows;
        endRemoveRows();
    }
    if (rows_ > 0) emit dataChanged(index(0, 0), index(rows_ - 1, kLineColumns - 1));
}

int LinesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : rows_; }

int LinesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kLineColumns;
}

QString LinesModel::amountOf(int row) const {
    const auto& line = draft_.form().lines[static_cast<std::size_t>(row)];
    const int scale = draft_.context().scale;
    const auto quantity = quantityFrom(line.quantity);
    const auto price = priceFrom(line.price, scale);
    if (!quantity || !price) return {};
    const auto amount = trade::lineAmount(*quantity, *price);
    return amount ? text::formatAmount(*amount, scale) : QString();
}

QString LinesModel::faultOf(const QModelIndex& index) const {
    const auto column = columnOf(index);
    if (column == LineColumn::Place) return {};
    const auto& form = draft_.form();
    const auto row = static_cast<std::size_t>(index.row());
    const bool isEmpty = isTyped(column) && cellOf(form.lines[row], column, form.language).isEmpty();
    return draft_.faultOfLine(row, fieldOf(column, form.language), isEmpty);
}

QVariant LinesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows_) return {};
    const auto column = columnOf(index);
    const auto& form = draft_.form();
    const auto& line = form.lines[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            if (column == LineColumn::Place) return QString::number(index.row() + 1);
            if (column == LineColumn::Amount) return amountOf(index.row());
            return text::plain(shown(line, column, form, draft_.context().scale));
        case Qt::EditRole: return cellOf(line, column, form.language);
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
        case Qt::ToolTipRole: return text::safeTip(faultOf(index));
        case Qt::AccessibleDescriptionRole:
        case kFaultRole: return faultOf(index);
        default: return {};
    }
}

bool LinesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !isTyped(columnOf(index))) return false;
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = columnOf(index);
    const auto path = QStringLiteral("lines[%1].%2")
                          .arg(row)
                          .arg(QLatin1String(fieldOf(column, draft_.form().language)));
    draft_.commit();
    draft_.change(path, [&](QuoteForm& form) {
        setCell(form.lines[row], column, form.language, value.toString());
    });
    return true;
}

Qt::ItemFlags LinesModel::flags(const QModelIndex& index) const {
    const auto base = QAbstractTableModel::flags(index);
    return isTyped(columnOf(index)) ? base | Qt::ItemIsEditable : base;
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return titles_.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumber(static_cast<LineColumn>(section))
                                                ? Qt::AlignRight
                                                : Qt::AlignLeft));
    return {};
}

void LinesModel::addLine(int row) {
    draft_.change({}, [row](QuoteForm& form) {
        if (form.lines.size() >= trade::QuoteDocument::kMaxLines) return;
        LineForm fresh;
        if (!form.lines.empty()) {
            fresh.origin = form.lines.back().origin;
            fresh.unit = form.lines.back().unit;
        }
        const bool isWithin = row >= 0 && row <= static_cast<int>(form.lines.size());
        form.lines.insert(isWithin ? form.lines.begin() + row : form.lines.end(), fresh);
    });
}

void LinesModel::duplicate(int row) {
    draft_.change({}, [row](QuoteForm& form) {
        if (form.lines.size() >= trade::QuoteDocument::kMaxLines) return;
        const LineForm copy = form.lines[static_cast<std::size_t>(row)];
        form.lines.insert(form.lines.begin() + row + 1, copy);
    });
}

void LinesModel::remove(int first, int last) {
    draft_.change({}, [first, last](QuoteForm& form) {
        form.lines.erase(form.lines.begin() + first, form.lines.begin() + last + 1);
        if (form.lines.empty()) form.lines.emplace_back();
    });
}

void LinesModel::move(int row, int by) {
    const int to = row + by;
    if (to < 0 || to >= rows_) return;
    draft_.change({}, [row, to](QuoteForm& form) {
        std::swap(form.lines[static_cast<std::size_t>(row)],
                  form.lines[static_cast<std::size_t>(to)]);
    });
}

void LinesModel::clear(const QModelIndexList& cells) {
    draft_.change({}, [&](QuoteForm& form) {
        for (const auto& cell : cells)
            setCell(form.lines[static_cast<std::size_t>(cell.row())], columnOf(cell),
                    form.language, {});
    });
}

std::size_t LinesModel::paste(int row, int column, const QString& text) {
    auto cells = cellsFrom(text);
    if (startsWithTitles(cells)) cells.erase(cells.begin());
    const auto first = static_cast<LineColumn>(std::max(column, 1));
    std::size_t homeless = 0;
    draft_.change({}, [&](QuoteForm& form) {
        homeless = screens::paste(form.lines, static_cast<std::size_t>(std::max(row, 0)), first,
                                  cells, form.language);
    });
    return homeless;
}

}  // namespace seabridge::screens

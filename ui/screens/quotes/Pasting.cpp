// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/Pasting.h"

#include "ui/screens/quotes/Figures.h"
#include "ui/screens/quotes/Units.h"
#include "ui/text/Number.h"

#include <QtCore/QRegularExpression>

namespace seabridge::screens {

namespace {

/// RFC 4180 with the separator given.
class CellReader {
public:
    CellReader(const QString& text, QChar separator) : text_(text), separator_(separator) {}

    std::vector<QStringList> read() {
        while (at_ < text_.size()) step();
        endRow();
        while (!rows_.empty() && rows_.back().join(QString()).trimmed().isEmpty())
            rows_.pop_back();
        return std::move(rows_);
    }

private:
    void step() {
        const QChar c = text_[at_++];
        if (isQuoted_) return quoted(c);
        if (c == u'"' && cell_.isEmpty()) isQuoted_ = true;
        else if (c == separator_) endCell();
        else if (c == u'\n') endRow();
        else if (c != u'\r') cell_ += c;
    }

    void quoted(QChar c) {
        const bool isDoubled = c == u'"' && at_ < text_.size() && text_[at_] == u'"';
        if (isDoubled) ++at_;
        if (c == u'"' && !isDoubled) isQuoted_ = false;
        else cell_ += c;
    }

    void endCell() {
        row_ << cell_.simplified();
        cell_.clear();
    }

    void endRow() {
        endCell();
        rows_.push_back(std::move(row_));
        row_ = {};
        isQuoted_ = false;
    }

    const QString& text_;
    const QChar separator_;
    qsizetype at_ = 0;
    bool isQuoted_ = false;
    QString cell_;
    QStringList row_;
    std::vector<QStringList> rows_;
};

constexpr qsizetype kFewestOfATable = 3;

bool isFigure(const QString& cell) {
    if (text::normalisedNumber(cell)) return true;
    const QString code = hsFrom(cell);
    return !code.isEmpty() &&
           std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool hasFigure(const QStringList& row) { return std::ranges::any_of(row, isFigure); }

bool isBlank(const QStringList& row) { return row.join(QString()).isEmpty(); }

/// In sentences a blank follows each comma; programs that write tables put none.
bool isProse(const QString& text) {
    static const QRegularExpression kTight(QStringLiteral(",\\S"));
    return !text.contains(kTight);
}

/// Whether these rows, split at commas, are a table: neither numbers with thousands nor texts.
bool isTable(const std::vector<QStringList>& rows) {
    const bool areRows = std::ranges::all_of(rows, [](const QStringList& row) {
        return isBlank(row) ||
               (row.size() >= kFewestOfATable && !text::normalisedNumber(row.join(u',')));
    });
    return areRows && std::ranges::any_of(rows, hasFigure);
}

}  // namespace

std::vector<QStringList> cellsFrom(const QString& text) {
    QString plain = text;
    if (plain.startsWith(QChar(0xFEFF))) plain.remove(0, 1);
    if (!plain.contains(u'\t') && !isProse(plain))
        if (auto rows = CellReader(plain, u',').read(); isTable(rows)) return rows;
    return CellReader(plain, u'\t').read();
}

bool isTyped(LineColumn column) {
    return column != LineColumn::Place && column != LineColumn::Amount;
}

QString cellOf(const LineForm& line, LineColumn column, trade::Language language) {
    switch (column) {
        case LineColumn::HsCode: return hsText(line.hsCode);
        case LineColumn::Goods: return QString::fromStdString(line.description.in(language));
        case LineColumn::Origin: return line.origin;
        case LineColumn::Quantity: return line.quantity;
        case LineColumn::Unit: return unitWords(line.unit);
        case LineColumn::Price: return line.price;
        case LineColumn::Place:
        case LineColumn::Amount: break;
    }
    return {};
}

void setCell(LineForm& line, LineColumn column, trade::Language language, const QString& text) {
    switch (column) {
        case LineColumn::HsCode: line.hsCode = hsFrom(text); break;
        case LineColumn::Goods: textIn(line.description, language) = text.toStdString(); break;
        case LineColumn::Origin:
            line.origin = text.normalized(QString::NormalizationForm_KC).trimmed().toUpper();
            break;
        case LineColumn::Quantity: line.quantity = text.trimmed(); break;
        case LineColumn::Unit: line.unit = unitFrom(text); break;
        case LineColumn::Price: line.price = text.trimmed(); break;
        case LineColumn::Place:
        case LineColumn::Amount: break;
    }
}

std::size_t paste(std::vector<LineForm>& lines, std::size_t row, LineColumn column,
                  const std::vector<QStringList>& cells, trade::Language language) {
    std::size_t homeless = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (row + i >= trade::QuoteDocument::kMaxLines) {
            ++homeless;
            continue;
        }
        if (row + i >= lines.size()) lines.resize(row + i + 1);
        int place = static_cast<int>(column);
        for (const QString& cell : cells[i]) {
            if (place >= kLineColumns) break;
            setCell(lines[row + i], static_cast<LineColumn>(place++), language, cell);
        }
    }
    return homeless;
}

bool startsWithTitles(const std::vector<QStringList>& cells) {
    if (cells.empty() || cells.front().size() < kFewestOfATable) return false;
    return !isBlank(cells.front()) && !hasFigure(cells.front()) &&
           std::any_of(cells.begin() + 1, cells.end(), hasFigure);
}

}  // namespace seabridge::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTable.h"

#include "ui/text/Plain.h"
#include "ui/text/TableWords.h"
#include "ui/theme/Fonts.h"

#include <QtCore/QSaveFile>
#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace seabridge::widgets {

namespace {

constexpr int kRowHeight = 36;
constexpr int kSmallestRow = 32;
constexpr int kTwoLines = 42;
constexpr int kCellMargin = 8;
constexpr int kBar = 3;
constexpr int kRing = 2;

/// How much of a text stands on a line of that width, broken between words.
qsizetype lengthOfLine(const QString& text, const QFont& font, int width) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) line.setLineWidth(width);
    layout.endLayout();
    return line.isValid() ? line.textLength() : text.size();
}

/// Paints rows by the tokens. Not the style sheet: a bar at the first cell only is beyond it.
class RowDelegate : public QStyledItemDelegate {
public:
    RowDelegate(const theme::Theme& theme, DataTable& table)
        : QStyledItemDelegate(&table), theme_(theme), table_(table) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const theme::Tokens& tokens = theme_.tokens();
        const QRect& box = option.rect;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool first = table_.horizontalHeader()->visualIndex(index.column()) == 0;
        painter->save();
        painter->fillRect(box, selected ? tokens.select : tokens.surface);
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.border);
        if (selected && first)
            painter->fillRect(QRect(box.left(), box.top(), kBar, box.height()), tokens.accent);
        const auto& model = static_cast<const TableModel&>(*index.model());
        if (const auto pill = model.pillAt(index))
            paintState(*painter, box, *pill);
        else
            paintText(*painter, box, index);
        if (table_.hasFocus() && index.row() == table_.currentIndex().row())
            paintRing(*painter, box, index.column());
        painter->restore();
    }

private:
    void paintState(QPainter& painter, const QRect& box, const Pill& pill) const {
        painter.save();
        painter.setFont(theme::fontFor(theme_.language(), theme::FontRole::Note));
        const QSize size = sizeOfPill(pill, painter.font());
        const QRect place = box.adjusted(kCellMargin, 0, -kCellMargin, -1);
        const QSize fits(std::min(size.width(), place.width()), size.height());
        paintPill(painter,
                  QRect(QPoint(place.left(), place.center().y() - fits.height() / 2), fits), pill,
                  theme_, table_);
        painter.restore();
    }

    void paintText(QPainter& painter, const QRect& box, const QModelIndex& index) const {
        const auto& model = static_cast<const TableModel&>(*index.model());
        const bool strong = model.lookOf(index.column()).isStrong;
        const int side = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask;
        const QRect place = box.adjusted(kCellMargin, 0, -kCellMargin, -1);
        const QString note = model.noteAt(index);
        const auto line = [&](const QString& text, theme::FontRole role, const QColor& color,
                              const QRect& where, int vertical) {
            painter.setFont(theme::fontFor(theme_.language(), role));
            painter.setPen(color);
            painter.drawText(where, side | vertical | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
        };
        const auto role = strong ? theme::FontRole::Strong : theme::FontRole::Body;
        const theme::Tokens& tokens = theme_.tokens();
        const QString text = index.data(Qt::DisplayRole).toString();
        const auto lines = [&](const QString& upper, const QString& lower,
                               theme::FontRole lowerRole, const QColor& lowerColor) {
            const int middle = place.center().y();
            line(upper, role, tokens.text,
                 QRect(place.left(), place.top(), place.width(), middle - place.top()),
                 Qt::AlignBottom);
            line(lower, lowerRole, lowerColor,
                 QRect(place.left(), middle + 2, place.width(), place.bottom() - middle - 2),
                 Qt::AlignTop);
        };
        if (!note.isEmpty()) return lines(text, note, theme::FontRole::Note, tokens.muted);
        // What has the room left over may be long: goods, sentences.
        const bool mayBreak = model.lookOf(index.column()).stretches && box.height() >= kTwoLines;
        const auto fits =
            mayBreak ? lengthOfLine(text, theme::fontFor(theme_.language(), role), place.width())
                     : text.size();
        if (fits < text.size())
            return lines(text.left(fits).trimmed(), text.mid(fits).trimmed(), role, tokens.text);
        line(text, role, tokens.text, place, Qt::AlignVCenter);
    }

    /// Round the whole row: the row is what Enter opens.
    void paintRing(QPainter& painter, const QRect& box, int column) const {
        const QHeaderView& head = *table_.horizontalHeader();
        const QColor& focus = theme_.tokens().focus;
        painter.fillRect(QRect(box.left(), box.top(), box.width(), kRing), focus);
        painter.fillRect(QRect(box.left(), box.bottom() - kRing + 1, box.width(), kRing), focus);
        if (head.visualIndex(column) == 0)
            painter.fillRect(QRect(box.left(), box.top(), kRing, box.height()), focus);
        if (head.visualIndex(column) == head.count() - 1)
            painter.fillRect(QRect(box.right() - kRing + 1, box.top(), kRing, box.height()), focus);
    }

    const theme::Theme& theme_;
    DataTable& table_;
};

/// With the mark by which spreadsheets know UTF-8. At most some 20,000 rows, so a moment.
bool writeCsv(const QString& path, const QString& csv) {
    QSaveFile file(path);
    const QByteArray bytes = QByteArrayLiteral("\xEF\xBB\xBF") + csv.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

}  // namespace

DataTable::DataTable(const theme::Theme& theme, QWidget* parent) : QTableView(parent) {
    setItemDelegate(new RowDelegate(theme, *this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(40);
    setRowHeight(kRowHeight);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { emit opened(index.row()); });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &DataTable::sortBy);
}

void DataTable::sortBy(int column, Qt::SortOrder order) {
    auto* rows = static_cast<TableModel*>(model());
    if (!rows || column >= rows->columnCount()) return;
    if (column >= 0 && !rows->isSortable(column)) {
        const QSignalBlocker quiet(horizontalHeader());
        return horizontalHeader()->setSortIndicator(sorted_, direction_);
    }
    sorted_ = column;
    direction_ = order;
    rows->sort(column, order);
}

void DataTable::show(TableModel* model) {
    setModel(model);
    for (int column = 0; column < model->columnCount(); ++column) {
        const ColumnLook look = model->lookOf(column);
        horizontalHeader()->resizeSection(column, look.widthPx);
        horizontalHeader()->setSectionResizeMode(
            column, look.stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
    }
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void DataTable::setRowHeight(int pixels) {
    verticalHeader()->setDefaultSectionSize(std::clamp(pixels, kSmallestRow, kTwoLineRow));
}

QString DataTable::copied(const QModelIndex& index) const {
    QString cell = index.data(Qt::DisplayRole).toString();
    const auto* rows = static_cast<const TableModel*>(model());
    if (!rows->lookOf(index.column()).isNumber) return text::withoutFormula(cell);
    return cell.replace(QChar(0x2212), u'-');
}

std::vector<QStringList> DataTable::cellsOf(const std::vector<int>& rows) const {
    const auto* table = static_cast<const TableModel*>(model());
    const QHeaderView& head = *horizontalHeader();
    std::vector<QStringList> out(rows.size() + 1);
    for (int place = 0; place < head.count(); ++place) {
        const int column = head.logicalIndex(place);
        QStringList notes;
        for (const int row : rows) notes << table->noteAt(table->index(row, column));
        const bool hasNotes = !std::ranges::all_of(notes, &QString::isEmpty);
        const QString title = table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        out[0] << title;
        if (hasNotes) out[0] << title + QStringLiteral(" (2)");
        for (std::size_t i = 0; i < rows.size(); ++i) {
            out[i + 1] << copied(table->index(rows[i], column));
            if (hasNotes) out[i + 1] << text::withoutFormula(notes[static_cast<qsizetype>(i)]);
        }
    }
    return out;
}

std::vector<int> DataTable::selectedPlaces() const {
    std::vector<int> out;
    if (!model()) return out;
    for (const QModelIndex& row : selectionModel()->selectedRows()) out.push_back(row.row());
    std::ranges::sort(out);
    return out;
}

QString DataTable::selectedAsText() const {
    const auto rows = selectedPlaces();
    if (rows.empty()) return {};
    QString out;
    for (const QStringList& line : cellsOf(rows)) out += line.join(u'\t') + u'\n';
    return out;
}

QString DataTable::asCsv() const {
    auto rows = selectedPlaces();
    if (rows.size() < 2) {
        rows.resize(model() ? static_cast<std::size_t>(model()->rowCount()) : 0);
        std::iota(rows.begin(), rows.end(), 0);
    }
    QString out;
    for (QStringList& line : cellsOf(rows)) {
        for (QString& cell : line)
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        out += line.join(u',') + QStringLiteral("\r\n");
    }
    return out;
}

void DataTable::contextMenuEvent(QContextMenuEvent* event) {
    if (!model() || model()->rowCount() == 0) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("tableMenu"));
    const auto words = text::tableWords();
    auto* copy = menu->addAction(words.copy);
    copy->setObjectName(QStringLiteral("copyRows"));
    copy->setEnabled(selectionModel()->hasSelection());
    connect(copy, &QAction::triggered, this, &DataTable::copySelected);
    auto* save = menu->addAction(words.save);
    save->setObjectName(QStringLiteral("exportCsv"));
    // The rows as they are now: views come in while the dialog is open.
    connect(save, &QAction::triggered, this, [this] { chooseFile(asCsv(), false); });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard
                    ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                    : event->globalPos());
}

void DataTable::copySelected() {
    const QString text = selectedAsText();
    if (!text.isEmpty()) QApplication::clipboard()->setText(text);
}

void DataTable::chooseFile(const QString& csv, bool isAgain) {
    const auto words = text::tableWords();
    auto* dialog = new QFileDialog(this, isAgain ? words.again : words.title);
    dialog->setObjectName(QStringLiteral("csvFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(words.filter);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, csv](const QString& path) {
        if (!writeCsv(path, csv)) chooseFile(csv, true);
    });
    dialog->open();
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copySelected();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();  // Ctrl+Enter belongs to the page: it opens the signing sheet
        return;
    }
    if (enter && currentIndex().isValid()) {
        emit opened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

}  // namespace seabridge::widgets

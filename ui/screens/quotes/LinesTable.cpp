// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/LinesTable.h"

#include "ui/screens/quotes/EditorWords.h"
#include "ui/text/Plain.h"
#include "ui/theme/Fonts.h"

#include <QtGui/QClipboard>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

namespace seabridge::screens {

namespace {

constexpr int kRow = 38;
constexpr int kHead = 32;
constexpr int kMargin = 8;
constexpr int kBar = 3;
constexpr int kRing = 2;
constexpr std::array kWidths{40, 104, 200, 60, 96, 88, 108, 128};

/// Cells as on the other tables; a faulty one has a red edge and keeps what was typed.
class CellDelegate : public QStyledItemDelegate {
public:
    CellDelegate(const theme::Theme& theme, QTableView& table)
        : QStyledItemDelegate(&table), theme_(theme), table_(table) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const auto& tokens = theme_.tokens();
        const QRect& box = option.rect;
        const bool isHere = index.row() == table_.currentIndex().row();
        painter->save();
        painter->fillRect(box, option.state.testFlag(QStyle::State_Selected) || isHere
                                   ? tokens.select
                                   : tokens.surface);
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens.border);
        if (isHere && index.column() == 0)
            painter->fillRect(QRect(box.left(), box.top(), kBar, box.height()), tokens.accent);
        paintText(*painter, box, index);
        const bool isFaulty = !index.data(LinesModel::kFaultRole).toString().isEmpty();
        if (isFaulty) paintEdge(*painter, box, tokens.bad, 1);
        if (table_.hasFocus() && index == table_.currentIndex())
            paintEdge(*painter, box, tokens.focus, kRing);
        painter->restore();
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override {
        auto* edit = new QLineEdit(parent);
        edit->setObjectName(QStringLiteral("cellEdit"));
        edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return edit;
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex&) const override {
        editor->setGeometry(option.rect.adjusted(1, 2, -1, -2));
    }

    /// An open cell is the typist's: it stays as it is when the form is read.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        if (editor->isHidden()) QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override {
        const auto* edit = qobject_cast<QLineEdit*>(editor);
        if (edit && edit->isModified()) QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    void paintText(QPainter& painter, const QRect& box, const QModelIndex& index) const {
        const auto& tokens = theme_.tokens();
        const auto column = static_cast<LineColumn>(index.column());
        const bool isStrong = column == LineColumn::Amount;
        const bool isQuiet = column == LineColumn::Place || column == LineColumn::Unit;
        painter.setFont(theme::fontFor(
            theme_.language(), isStrong ? theme::FontRole::Strong : theme::FontRole::Body));
        painter.setPen(isQuiet ? tokens.muted : tokens.text);
        const QRect place = box.adjusted(kMargin, 0, -kMargin, -1);
        painter.drawText(place, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                          place.width()));
    }

    static void paintEdge(QPainter& painter, const QRect& box, const QColor& color, int width) {
        painter.setPen(QPen(color, width));
        const int inset = width / 2 + 1;
        painter.drawRect(box.adjusted(inset, inset, -inset - 1, -inset - 1));
    }

    const theme::Theme& theme_;
    QTableView& table_;
};

}  // namespace

LinesTable::LinesTable(const theme::Theme& theme, LinesModel& model, QWidget* parent)
    : QTableView(parent), model_(model) {
    setObjectName(QStringLiteral("draftLines"));
    setItemDelegate(new CellDelegate(theme, *this));
    setModel(&model);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRow);
    horizontalHeader()->setFixedHeight(kHead);
    horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < kLineColumns; ++column)
        horizontalHeader()->resizeSection(column, kWidths[static_cast<std::size_t>(column)]);
    horizontalHeader()->setSectionResizeMode(static_cast<int>(LineColumn::Goods),
                                             QHeaderView::Stretch);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, [this] { updateGeometry(); });
}

QSize LinesTable::sizeHint() const {
    return {QTableView::sizeHint().width(), kHead + kRow * std::max(1, model_.rowCount()) + 2};
}

void LinesTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row()) emit lineChanged(current.row());
}

/// Tab within the table goes from cell to cell and leaves it at the last one.
bool LinesTable::focusNextPrevChild(bool next) { return QWidget::focusNextPrevChild(next); }

void LinesTable::keyPressEvent(QKeyEvent* event) {
    if (!actOn(event)) QTableView::keyPressEvent(event);
}

bool LinesTable::actOn(QKeyEvent* event) {
    const auto with = event->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex here = currentIndex();
    const bool isEnd = here.row() == model_.rowCount() - 1 && here.column() == kLineColumns - 1;
    const bool isStart = here.row() <= 0 && here.column() <= 0;
    if ((event->key() == Qt::Key_Tab && isEnd) || (event->key() == Qt::Key_Backtab && isStart)) {
        focusNextPrevChild(event->key() == Qt::Key_Tab);
    } else if (event->matches(QKeySequence::Copy)) copy();
    else if (event->matches(QKeySequence::Paste)) pasteCells();
    else if (isEnter && with == Qt::NoModifier) goDown();
    else if (event->key() == Qt::Key_Insert && with == Qt::NoModifier) addLine();
    else if (event->key() == Qt::Key_D && with == Qt::ControlModifier) duplicateLine();
    else if (event->key() == Qt::Key_Delete && with == Qt::ControlModifier) removeLines();
    else if (event->key() == Qt::Key_Delete) model_.clear(selectedIndexes());
    else if (event->key() == Qt::Key_Up && with == Qt::AltModifier) moveLine(-1);
    else if (event->key() == Qt::Key_Down && with == Qt::AltModifier) moveLine(1);
    else if (isEnter || with == Qt::AltModifier) event->ignore();
    else return false;
    return true;
}

void LinesTable::goDown() {
    const int row = currentIndex().row();
    if (row + 1 == model_.rowCount() && !model_.index(row, 1).data().toString().isEmpty())
        model_.addLine(-1);
    setCurrentIndex(model_.index(std::min(row + 1, model_.rowCount() - 1),
                                 std::max(1, currentIndex().column())));
}

void LinesTable::copy() const {
    QString out;
    int row = -1;
    auto cells = selectedIndexes();
    std::sort(cells.begin(), cells.end());
    for (const auto& cell : cells) {
        if (row >= 0) out += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        out += text::withoutFormula(cell.data().toString());
    }
    if (!out.isEmpty()) QApplication::clipboard()->setText(out);
}

void LinesTable::pasteCells() {
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) return;
    const auto homeless = model_.paste(currentIndex().row(), currentIndex().column(), text);
    if (homeless > 0) emit pastedTooMuch(homeless);
}

/// What stands in the open cell goes to its line before the lines move.
void LinesTable::settleCell() {
    QWidget* open = indexWidget(currentIndex());
    if (open == nullptr) return;
    commitData(open);
    closeEditor(open, QAbstractItemDelegate::NoHint);
}

void LinesTable::addLine() {
    settleCell();
    const int row = currentIndex().isValid() ? currentIndex().row() + 1 : model_.rowCount();
    model_.addLine(row);
    setCurrentIndex(model_.index(std::min(row, model_.rowCount() - 1), 1));
    setFocus(Qt::OtherFocusReason);
}

void LinesTable::duplicateLine() {
    settleCell();
    if (currentIndex().isValid()) model_.duplicate(currentIndex().row());
}

void LinesTable::removeLines() {
    settleCell();
    if (!currentIndex().isValid()) return;
    int first = currentIndex().row();
    int last = first;
    for (const auto& cell : selectedIndexes()) {
        first = std::min(first, cell.row());
        last = std::max(last, cell.row());
    }
    model_.remove(first, last);
}

void LinesTable::moveLine(int by) {
    settleCell();
    const QModelIndex here = currentIndex();
    if (!here.isValid()) return;
    model_.move(here.row(), by);
    const int row = std::clamp(here.row() + by, 0, model_.rowCount() - 1);
    setCurrentIndex(model_.index(row, here.column()));
}

QModelIndex LinesTable::faultyCell() const {
    for (int row = 0; row < model_.rowCount(); ++row)
        for (int column = 0; column < kLineColumns; ++column) {
            const auto cell = model_.index(row, column);
            if (!cell.data(LinesModel::kFaultRole).toString().isEmpty()) return cell;
        }
    return {};
}

bool LinesTable::showFirstFault() {
    const auto cell = faultyCell();
    if (!cell.isValid()) return false;
    setCurrentIndex(cell);
    setFocus(Qt::OtherFocusReason);
    return true;
}

QString LinesTable::firstFault() const {
    const auto cell = faultyCell();
    if (!cell.isValid()) return {};
    return lineFault(static_cast<std::size_t>(cell.row()),
                     cell.data(LinesModel::kFaultRole).toString());
}

}  // namespace seabridge::screens

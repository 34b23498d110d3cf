// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Palette.h"

#include "ui/widgets/DataTable.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>

namespace seabridge::shell {

namespace {

constexpr QSize kSize{620, 440};

constexpr widgets::Column<PaletteItem> kPaletteColumns[]{
    {.look = {.key = "title", .isStrong = true, .widthPx = 260, .stretches = true},
     .text = [](const PaletteItem& item) { return item.title; },
     .note = [](const PaletteItem& item) { return item.note; }},
};

}  // namespace

Palette::Palette(const theme::Theme& theme, std::vector<PaletteItem> items, QWidget* parent)
    : QDialog(parent),
      items_(std::move(items)),
      typed_(new QLineEdit(this)),
      table_(new widgets::DataTable(theme, this)),
      found_(kPaletteColumns) {
    setObjectName(QStringLiteral("palette"));
    setProperty("look", "sheet");
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kSize);
    typed_->setObjectName(QStringLiteral("paletteText"));
    typed_->installEventFilter(this);
    table_->setObjectName(QStringLiteral("paletteItems"));
    table_->show(&found_);
    table_->horizontalHeader()->hide();
    table_->setRowHeight(46);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->addWidget(typed_);
    column->addWidget(table_, 1);
    connect(typed_, &QLineEdit::textChanged, this, &Palette::find);
    connect(table_, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { take(index.row()); });
    retranslate();
    find();
}

void Palette::retranslate() {
    typed_->setPlaceholderText(tr("Search orders, parties, actions"));
    typed_->setAccessibleName(typed_->placeholderText());
    setWindowTitle(typed_->placeholderText());
    table_->setAccessibleName(tr("Found"));
}

void Palette::find() {
    found_.setRows(findItems(items_, typed_->text(), kMaxShown));
    if (found_.rowCount() > 0) table_->selectRow(0);
}

void Palette::take(int row) {
    if (row < 0 || row >= found_.rowCount()) return;
    const PaletteItem item = found_.row(row);
    close();
    emit chosen(item);
}

/// The arrows move in the list while the text keeps the focus.
bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != typed_ || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = table_->currentIndex().row();
    switch (key->key()) {
        case Qt::Key_Down:
            table_->selectRow(std::min(row + 1, found_.rowCount() - 1));
            return true;
        case Qt::Key_Up:
            table_->selectRow(std::max(row - 1, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take(row);
            return true;
        default:
            return QDialog::eventFilter(watched, event);
    }
}

}  // namespace seabridge::shell

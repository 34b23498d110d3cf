// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ListCard.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace seabridge::widgets {

ListFrame::ListFrame(const theme::Theme& theme, const char* tableName, const char* icon,
                     QWidget* parent)
    : Card(parent),
      table_(new DataTable(theme, this)),
      empty_(new EmptyState(theme, QString::fromLatin1(icon), this)),
      pages_(new QStackedWidget(this)) {
    table_->setObjectName(QString::fromLatin1(tableName));
    table_->setRowHeight(kTwoLineRow);
    pages_->addWidget(table_);
    pages_->addWidget(empty_);
    content()->addWidget(pages_, 1);
    connect(table_, &DataTable::opened, this, &ListFrame::picked);
    connect(table_, &DataTable::clicked, this, &ListFrame::picked);
    connect(table_, &DataTable::opened, this, &ListFrame::opened);
}

void ListFrame::showModel(TableModel* model) {
    table_->show(model);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!isSetting_) emit picked();
    });
}

void ListFrame::setTitle(const QString& title, const QString& note) {
    Card::setTitle(title, note);
    table_->setAccessibleName(title);
}

void ListFrame::showRowsOrNone(bool hasRows) {
    pages_->setCurrentIndex(hasRows ? 0 : 1);
}

}  // namespace seabridge::widgets

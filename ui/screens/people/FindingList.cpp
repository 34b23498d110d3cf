// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/FindingList.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>

namespace seabridge::screens {

using widgets::SafeLabel;
using widgets::TextLook;

FindingList::FindingList(const theme::Theme& theme, QWidget* parent)
    : Card(parent), theme_(theme), good_(new SafeLabel(TextLook::Note)) {
    good_->setWraps(true);
    auto* page = new QWidget;
    page->setProperty("look", "page");
    column_ = new QVBoxLayout(page);
    column_->setContentsMargins(0, 0, 6, 0);
    column_->setSpacing(8);
    column_->addWidget(good_);
    column_->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("findings"));
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content()->addWidget(scroll, 1);
}

FindingList::Line& FindingList::lineAt(std::size_t index) {
    while (lines_.size() <= index) {
        auto* row = new QWidget;
        Line line{row, new widgets::StatusPill(theme_, row), new SafeLabel(TextLook::Body, row)};
        line.sentence->setWraps(true);
        auto* layout = new QVBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        layout->addWidget(line.pill, 0, Qt::AlignLeft);
        layout->addWidget(line.sentence);
        column_->insertWidget(column_->count() - 1, row);
        lines_.push_back(line);
    }
    return lines_[index];
}

void FindingList::setFindings(const std::vector<FindingLine>& findings) {
    good_->setVisible(findings.empty());
    if (findings == shown_) return;
    shown_ = findings;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        Line& line = lineAt(i);
        line.pill->show(findings[i].pill);
        line.sentence->setText(findings[i].sentence);
        line.row->show();
    }
    for (std::size_t i = findings.size(); i < lines_.size(); ++i) {
        lines_[i].sentence->setText({});
        lines_[i].row->hide();
    }
}

void FindingList::retranslate() {
    setTitle(tr("Warnings"));
    good_->setText(
        tr("Nothing: no rule can be met by one person alone or stopped by one absence."));
}

}  // namespace seabridge::screens

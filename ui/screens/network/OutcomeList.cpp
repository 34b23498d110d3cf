// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/network/OutcomeList.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace seabridge::screens {

using widgets::SafeLabel;

OutcomeList::OutcomeList(const theme::Theme& theme, QWidget* parent)
    : Card(parent), theme_(theme) {
    setObjectName(QStringLiteral("outcomes"));
    content()->setSpacing(14);
    hide();
}

void OutcomeList::retranslate() {
    title_ = tr("What became of it");
    //: Beside the title: the list has what was signed on this computer and ended later.
    note_ = tr("signed here, ended later");
    //: Button: takes this line off the list, for it has been read.
    dismiss_ = tr("Dismiss");
    setTitle(title_, note_);
}

void OutcomeList::addLine() {
    auto* line = lines_
                     .emplace_back(std::make_unique<Line>(
                         new QWidget(this), new widgets::StatusPill(theme_), new SafeLabel,
                         new SafeLabel(widgets::TextLook::Note), new QPushButton))
                     .get();
    line->sentence->setWraps(true);
    line->facts->setWraps(true);
    line->dismiss->setObjectName(QStringLiteral("dismissOutcome"));
    line->dismiss->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->addWidget(line->pill);
    head->addStretch();
    head->addWidget(line->dismiss);
    auto* column = new QVBoxLayout(line->row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(line->sentence);
    column->addWidget(line->facts);
    content()->addWidget(line->row);
    connect(line->dismiss, &QPushButton::clicked, this,
            [this, line] { emit dismissWanted(line->id); });
}

void OutcomeList::present(const api::View& view) {
    setVisible(!view.outcomes.empty());
    while (lines_.size() < view.outcomes.size()) addLine();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const bool isUsed = i < view.outcomes.size();
        lines_[i]->row->setVisible(isUsed);
        if (isUsed)
            presentLine(*lines_[i],
                        OutcomeWords::lineOf(view, view.outcomes[i], theme_.language()));
    }
}

void OutcomeList::presentLine(Line& line, const OutcomeLine& says) {
    line.id = says.id;
    line.pill->show(says.pill);
    line.sentence->setText(says.sentence);
    line.facts->setText(says.facts);
    line.facts->setVisible(!says.facts.isEmpty());
    line.dismiss->setText(dismiss_);
    line.dismiss->setAccessibleName(says.dismiss);
}

}  // namespace seabridge::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/deposits/DepositDetail.h"

#include "ui/screens/deposits/DepositWords.h"
#include "ui/widgets/Facts.h"
#include "ui/widgets/StatusPill.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace seabridge::screens {

DepositDetail::DepositDetail(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      theme_(theme),
      state_(new widgets::StatusPill(theme, this)),
      facts_(new widgets::Facts(this)),
      sentence_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      act_(new QPushButton(this)),
      decline_(new QPushButton(this)),
      order_(new QPushButton(this)) {
    act_->setObjectName(QStringLiteral("depositAct"));
    act_->setProperty("look", "primary");
    decline_->setObjectName(QStringLiteral("depositDecline"));
    order_->setObjectName(QStringLiteral("depositOrder"));
    sentence_->setWraps(true);
    auto* pill = new QHBoxLayout;
    pill->addWidget(state_);
    pill->addStretch();
    content()->addLayout(pill);
    content()->addWidget(facts_);
    content()->addWidget(sentence_);
    content()->addStretch(1);
    for (QPushButton* button : {act_, decline_, order_}) {
        button->setAutoDefault(false);
        content()->addWidget(button);
    }
    connect(act_, &QPushButton::clicked, this, &DepositDetail::actWanted);
    connect(decline_, &QPushButton::clicked, this, &DepositDetail::declineWanted);
    connect(order_, &QPushButton::clicked, this, &DepositDetail::orderWanted);
}

void DepositDetail::present(const api::View& view, const api::DepositRow& row) {
    const auto step = depositStepOf(view, row);
    setTitle(QString::fromStdString(row.order));
    state_->show(depositPill(view, row));
    facts_->setFacts(depositFacts(view, row, theme_.language()));
    sentence_->setText(depositStepSentence(step, row));
    const QString label = depositStepButton(step, row);
    act_->setText(label);
    act_->setAccessibleName(label);
    act_->setVisible(!label.isEmpty());
    decline_->setVisible(step == DepositStep::Approve);
}

void DepositDetail::retranslate() {
    decline_->setText(tr("Decline"));
    decline_->setAccessibleName(decline_->text());
    order_->setText(tr("Open order"));
    order_->setAccessibleName(order_->text());
}

}  // namespace seabridge::screens

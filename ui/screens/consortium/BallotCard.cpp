// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/BallotCard.h"

#include "ui/text/Plain.h"
#include "ui/widgets/WordIcon.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace seabridge::screens {

using widgets::SafeLabel;
using widgets::TextLook;

namespace {

constexpr int kBallotLabelWidth = 132;
constexpr int kElectorWidth = 220;

/// Names are others' texts and may be longer than any place.
void allowCut(const widgets::Facts& facts) {
    for (auto* label : facts.findChildren<SafeLabel*>()) label->setProperty("mayElide", true);
}

}  // namespace

BallotCard::BallotCard(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      theme_(theme),
      pill_(new widgets::StatusPill(theme, this)),
      title_(new SafeLabel(TextLook::Section)),
      effect_(new SafeLabel(TextLook::Body)),
      meter_(new QuorumMeter(theme)),
      tally_(new SafeLabel(TextLook::Strong)),
      electors_(new widgets::Facts),
      rule_(new SafeLabel(TextLook::Note)),
      facts_(new widgets::Facts),
      approve_(new QPushButton(this)),
      decline_(new QPushButton(this)),
      whyNot_(new SafeLabel(TextLook::Note, this)) {
    title_->setObjectName(QStringLiteral("ballotTitle"));
    effect_->setObjectName(QStringLiteral("ballotEffect"));
    tally_->setObjectName(QStringLiteral("ballotTally"));
    whyNot_->setObjectName(QStringLiteral("ballotWhyNot"));
    for (SafeLabel* label : {title_, effect_, rule_, whyNot_}) label->setWraps(true);
    electors_->setLabelWidth(kElectorWidth);
    facts_->setLabelWidth(kBallotLabelWidth);
    approve_->setObjectName(QStringLiteral("approveBallot"));
    approve_->setProperty("look", "primary");
    decline_->setObjectName(QStringLiteral("declineBallot"));
    decline_->setProperty("look", "danger");
    for (QPushButton* button : {approve_, decline_}) button->setAutoDefault(false);
    lay();
    connect(approve_, &QPushButton::clicked, this, &BallotCard::approveWanted);
    connect(decline_, &QPushButton::clicked, this, &BallotCard::declineWanted);
    showIcons();
}

void BallotCard::lay() {
    auto* page = new QWidget;
    page->setProperty("look", "page");
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(10);
    column->addWidget(title_);
    column->addWidget(effect_);
    column->addWidget(widgets::makeRule(page));
    column->addWidget(tally_);
    column->addWidget(meter_);
    column->addWidget(electors_);
    column->addWidget(rule_);
    column->addWidget(widgets::makeRule(page));
    column->addWidget(facts_);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("ballotScroll"));
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(approve_);
    buttons->addWidget(decline_);
    buttons->addStretch();
    content()->addWidget(pill_, 0, Qt::AlignLeft);
    content()->addWidget(scroll, 1);
    content()->addWidget(whyNot_);
    content()->addLayout(buttons);
}

void BallotCard::present(const api::View& view, const api::BallotRow& ballot,
                         text::Language language) {
    pill_->show(ConsortiumWords::stateOf(ballot));
    title_->setText(ConsortiumWords::titleOf(view, ballot, language));
    effect_->setText(ConsortiumWords::effectOf(view, ballot.action, language));
    const QString tally = ConsortiumWords::tallyOf(ballot);
    tally_->setText(tally);
    meter_->present(ballot, tally);
    electors_->setFacts(ConsortiumWords::electorsOf(view, ballot, language));
    facts_->setFacts(ConsortiumWords::factsOf(view, ballot, language));
    allowCut(*electors_);
    allowCut(*facts_);
    presentButtons(ballot);
}

void BallotCard::presentButtons(const api::BallotRow& ballot) {
    const QString noYes = ballot.mayVote     ? QString()
                          : ballot.hasSigned ? signedAlready_
                                             : notAnElector_;
    approve_->setEnabled(noYes.isEmpty());
    approve_->setToolTip(text::safeTip(noYes));
    approve_->setAccessibleDescription(noYes);
    const QString noNo = ballot.mayStop ? QString() : noVeto_;
    decline_->setEnabled(noNo.isEmpty());
    decline_->setToolTip(text::safeTip(noNo));
    decline_->setAccessibleDescription(noNo);
    whyNot_->setText(noYes.isEmpty() ? noNo : noYes);
    whyNot_->setVisible(!whyNot_->fullText().isEmpty());
    rule_->setText(onlyYes_);
}

void BallotCard::showIcons() {
    widgets::setWordIcon(*approve_, theme_, QStringLiteral("signature"), theme_.tokens().onAccent);
    widgets::setWordIcon(*decline_, theme_, QStringLiteral("circle-x"), theme_.tokens().bad);
}

void BallotCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showIcons();
}

void BallotCard::retranslate() {
    approve_->setText(tr("Approve and sign"));
    decline_->setText(tr("End this ballot"));
    for (QPushButton* button : {approve_, decline_}) button->setAccessibleName(button->text());
    onlyYes_ =
        tr("Only yeses are counted; a member's yes counts once its own rules are met. Who "
           "is against does not sign.");
    signedAlready_ = tr("You have signed already; your yes counts.");
    notAnElector_ = tr("Your organization has no vote on this ballot.");
    noVeto_ =
        tr("Only who proposed it, or a member without whom it cannot pass, can end it. To be "
           "against, do not sign.");
}

}  // namespace seabridge::screens

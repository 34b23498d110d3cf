// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/EpochPage.h"

#include "ui/screens/Screen.h"

#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>

namespace seabridge::screens {

namespace {

using widgets::Column;
using widgets::Pill;
using widgets::SafeLabel;
using widgets::TextLook;

constexpr int kTight = 6;
constexpr int kOrderLabelWidth = 150;
constexpr int kWatchMs = 15'000;

constexpr Column<StatementLine> kStatementColumns[]{
    {.look = {.key = "member", .isStrong = true, .widthPx = 170, .stretches = true},
     .text = [](const StatementLine& row) { return row.name; },
     .note = [](const StatementLine& row) { return row.reach; }},
    {.look = {.key = "statement", .widthPx = 156},
     .text = [](const StatementLine& row) { return row.state.word; },
     .pill = [](const StatementLine& row) { return std::optional<Pill>(row.state); }},
    {.look = {.key = "wants", .widthPx = 190},
     .text = [](const StatementLine& row) { return row.wants; },
     .note = [](const StatementLine& row) { return row.note; }},
};

std::vector<api::VoteState> votesOf(const api::OrderAffairs& order) {
    std::vector<api::VoteState> out;
    for (const auto& row : order.statements) {
        const bool isFor = order.underway && row.said &&
                           row.said->epoch == order.underway->epoch &&
                           row.said->holder == order.underway->holder;
        out.push_back(!isFor           ? api::VoteState::Open
                      : row.knowsVotes ? api::VoteState::Yes
                                       : api::VoteState::Partly);
    }
    return out;
}

}  // namespace

EpochPage::EpochPage(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      stateCard_(new widgets::Card(this)),
      pill_(new widgets::StatusPill(theme, stateCard_)),
      standing_(new SafeLabel(TextLook::Strong, stateCard_)),
      facts_(new widgets::Facts(stateCard_)),
      statements_(new widgets::ListCard<StatementLine>(theme, kStatementColumns, "statements",
                                                       "signature", this)),
      tally_(new SafeLabel(TextLook::Strong)),
      meter_(new QuorumMeter(theme)),
      card_(new EpochCard(theme, this)),
      watch_(new QTimer(this)) {
    standing_->setObjectName(QStringLiteral("orderStanding"));
    standing_->setWraps(true);
    standing_->setProperty("mayElide", true);
    tally_->setObjectName(QStringLiteral("statementTally"));
    meter_->setObjectName(QStringLiteral("statementMeter"));
    facts_->setLabelWidth(kOrderLabelWidth);
    stateCard_->content()->setSpacing(kTight);
    stateCard_->content()->addWidget(pill_, 0, Qt::AlignLeft);
    stateCard_->content()->addWidget(standing_);
    stateCard_->content()->addWidget(facts_);
    auto* heard = new QHBoxLayout;
    heard->setSpacing(kPageGap);
    heard->addWidget(tally_, 2);
    heard->addWidget(meter_, 1);
    statements_->content()->insertLayout(1, heard);
    auto* left = new QVBoxLayout;
    left->setSpacing(kPageGap);
    left->addWidget(stateCard_);
    left->addWidget(statements_, 1);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kPageGap);
    columns->addLayout(left, 15);
    columns->addWidget(card_, 10);
    watch_->setInterval(kWatchMs);
    connect(watch_, &QTimer::timeout, this, &EpochPage::watched);
    connect(card_, &EpochCard::voteWanted, this, &EpochPage::voteWanted);
}

void EpochPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    watch_->start();
    emit watched();
}

void EpochPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    watch_->stop();
}

void EpochPage::present(const api::View& view) {
    const auto language = theme_.language();
    const auto& order = view.affairs.order;
    pill_->show(EpochWords::stateOf(view));
    standing_->setText(EpochWords::standingOf(view, language));
    facts_->setFacts(EpochWords::factsOf(view, language));
    // Names are others' texts and may be longer than any place.
    for (auto* label : facts_->findChildren<SafeLabel*>()) label->setProperty("mayElide", true);
    const QString tally = EpochWords::tallyOf(order);
    const bool isKnown = !order.statements.empty();
    tally_->setText(tally);
    tally_->setVisible(isKnown);
    meter_->setVisible(isKnown);
    meter_->present(votesOf(order), order.needed, tally);
    statements_->showRows(EpochWords::statementsOf(view, language),
                          [](const StatementLine& row) { return row.org; });
    card_->present(view);
}

void EpochPage::retranslate() {
    stateCard_->setTitle(tr("Block production"));
    statements_->setTitle(tr("Statements of the members"), tr("verified here by their signatures"));
    statements_->setColumns({tr("Member and its peer"), tr("What it signed"), tr("For")});
    statements_->setEmpty(
        tr("Not proven yet"),
        tr("The members are shown once peers have proven them. Nothing is lost meanwhile."));
    card_->retranslate();
}

}  // namespace seabridge::screens

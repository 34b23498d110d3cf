// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settlement/PaymentPane.h"

#include "ui/screens/settlement/ConvertWay.h"
#include "ui/screens/settlement/SettlementWords.h"
#include "ui/text/Plain.h"
#include "ui/widgets/Facts.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/StatusPill.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace seabridge::screens {

namespace {

constexpr int kPaneGap = 10;

bool canPay(const api::View& view, const api::ObligationRow& row) {
    return row.weOwe && row.obligation.status == ledger::ObligationStatus::Open &&
           !pendingOfPayment(view, row.obligation);
}

}  // namespace

PaymentPane::PaymentPane(const theme::Theme& theme, QWidget* parent) : Card(parent), theme_(theme) {
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("payScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildBody());
    content()->addWidget(scroll, 1);
    // Made last, so that Tab comes to them last.
    for (QPushButton** button : {&main_, &decline_, &order_}) *button = new QPushButton(this);
    main_->setObjectName(QStringLiteral("payMain"));
    main_->setProperty("look", "primary");
    decline_->setObjectName(QStringLiteral("payDecline"));
    order_->setObjectName(QStringLiteral("payOrder"));
    for (QPushButton* button : {main_, decline_, order_}) {
        button->setAutoDefault(false);
        content()->addWidget(button);
    }
    connect(main_, &QPushButton::clicked, this, &PaymentPane::mainWanted);
    connect(decline_, &QPushButton::clicked, this, &PaymentPane::declineWanted);
    connect(order_, &QPushButton::clicked, this, &PaymentPane::orderWanted);
    connect(ways_, &widgets::Segments::picked, this, &PaymentPane::edited);
    for (PayWay* panel : panels_) connect(panel, &PayWay::changed, this, &PaymentPane::edited);
}

QWidget* PaymentPane::buildBody() {
    auto* body = new QWidget;
    body->setProperty("look", "page");
    state_ = new widgets::StatusPill(theme_, body);
    when_ = new widgets::StatusPill(theme_, body);
    facts_ = new widgets::Facts(body);
    sentence_ = new widgets::SafeLabel(widgets::TextLook::Note, body);
    sentence_->setWraps(true);
    pay_ = new QWidget(body);
    waysTitle_ = new widgets::SafeLabel(widgets::TextLook::Section, pay_);
    ways_ = new widgets::Segments(pay_);
    ways_->setObjectName(QStringLiteral("payWays"));
    panels_ = {new PlainWay(theme_, pay_), new ConvertWay(theme_, pay_),
               new MatchWay(theme_, pay_)};
    outcome_ = new widgets::Facts(pay_);
    auto* pills = new QHBoxLayout;
    pills->setSpacing(6);
    for (widgets::StatusPill* pill : {state_, when_}) pills->addWidget(pill);
    pills->addStretch();
    auto* paying = new QVBoxLayout(pay_);
    paying->setContentsMargins(0, 4, 0, 0);
    paying->setSpacing(kPaneGap);
    paying->addWidget(waysTitle_);
    paying->addWidget(ways_);
    for (PayWay* panel : panels_) paying->addWidget(panel);
    paying->addWidget(outcome_);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(kPaneGap);
    column->addLayout(pills);
    for (QWidget* part : std::initializer_list<QWidget*>{facts_, sentence_, pay_})
        column->addWidget(part);
    column->addStretch(1);
    return body;
}

void PaymentPane::present(const api::View& view, const api::ObligationRow& row,
                          const std::optional<ledger::Hold>& hold) {
    const auto& owed = row.obligation;
    setTitle(QString::fromStdString(owed.trade), duePartWords(owed.index));
    const auto state = dueStatePill(dueStateOf(view, row));
    const auto when = dueGroupPill(dueGroupOf(view, owed));
    state_->show(state);
    when_->show(when);
    when_->setVisible(when != state);
    auto facts = paymentFacts(view, row, theme_.language());
    if (hold)
        for (auto& fact : fundingFacts(view, *hold)) facts.push_back(std::move(fact));
    facts_->setFacts(facts);
    const QString sentence = paymentSentence(view, row, theme_.language());
    sentence_->setText(sentence);
    sentence_->setVisible(!sentence.isEmpty());
    presentWays(view, row);
    presentButtons(view, row, hold);
}

void PaymentPane::presentWays(const api::View& view, const api::ObligationRow& row) {
    pay_->setVisible(canPay(view, row));
    if (!canPay(view, row)) return;
    const auto chosen = static_cast<std::size_t>(std::max(0, ways_->chosen()));
    for (std::size_t i = 0; i < panels_.size(); ++i) {
        panels_[i]->setVisible(i == chosen);
        panels_[i]->present(view, row);
    }
    const auto plan = panels_[chosen]->plan(view, row, false);
    outcome_->setVisible(plan.has_value());
    if (plan) outcome_->setFacts(planFacts(view, *plan, theme_.language()));
}

void PaymentPane::presentButtons(const api::View& view, const api::ObligationRow& row,
                                 const std::optional<ledger::Hold>& hold) {
    const auto* pending = pendingOfPayment(view, row.obligation);
    const bool asked = pending && pending->mayApprove;
    const auto button = mainButton(view, row, hold);
    main_->setText(button.text);
    main_->setAccessibleName(button.text);
    main_->setVisible(!button.text.isEmpty());
    main_->setEnabled(button.obstacle.isEmpty());
    main_->setAccessibleDescription(button.obstacle);
    main_->setToolTip(text::safeTip(button.obstacle));
    decline_->setVisible(asked);
}

std::optional<PaymentPlan> PaymentPane::chosen(const api::View& view,
                                               const api::ObligationRow& row) {
    if (!canPay(view, row)) return std::nullopt;
    return panels_[static_cast<std::size_t>(std::max(0, ways_->chosen()))]->plan(view, row, true);
}

void PaymentPane::retranslate() {
    waysTitle_->setText(tr("How to pay"));
    ways_->setChoices({tr("Plain"), tr("Conversion"),
                       //: payment versus payment, in short
                       tr("PvP")});
    ways_->setAccessibleName(waysTitle_->fullText());
    for (PayWay* panel : panels_) panel->retranslate();
    decline_->setText(tr("Decline"));
    decline_->setAccessibleName(decline_->text());
    order_->setText(tr("Open order"));
    order_->setAccessibleName(order_->text());
}

}  // namespace seabridge::screens

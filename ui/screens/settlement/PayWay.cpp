// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settlement/PayWay.h"

#include "ui/screens/settlement/SettlementWords.h"
#include "ui/text/Deals.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/widgets/Choice.h"
#include "ui/widgets/FieldRow.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace seabridge::screens {

namespace {

using ledger::ObligationStatus;

QString keyOf(const ledger::Obligation& owed) {
    return QString::fromStdString(owed.trade) + u'#' + QString::number(owed.index);
}

bool canMatch(const ledger::Obligation& ours, const ledger::Obligation& theirs) {
    return ours.debtor == theirs.creditor && ours.creditor == theirs.debtor &&
           ours.amount.currency != theirs.amount.currency &&
           theirs.status != ObligationStatus::Settled;
}

QVBoxLayout* columnOf(QWidget* way) {
    auto* column = new QVBoxLayout(way);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    return column;
}

}  // namespace

PlainWay::PlainWay(const theme::Theme& theme, QWidget* parent)
    : PayWay(parent),
      theme_(theme),
      currency_(new widgets::Choice(this)),
      currencyRow_(new widgets::FieldRow(theme, currency_, this)) {
    currency_->setObjectName(QStringLiteral("payCurrency"));
    auto* column = columnOf(this);
    column->addWidget(currencyRow_);
    column->addStretch();
    connect(currency_, &QComboBox::currentIndexChanged, this, &PayWay::changed);
}

void PlainWay::present(const api::View& view, const api::ObligationRow& row) {
    const auto& owed = row.obligation;
    std::vector<widgets::Choice::Option> choices{
        {text::money(view, owed.amount), QString::fromStdString(owed.amount.currency.code)}};
    if (const auto other =
            owed.lock ? text::otherAmount(view, owed.amount, *owed.lock) : std::nullopt)
        choices.push_back(
            {text::money(view, *other) + QStringLiteral(" · ") +
                 text::rateText(*owed.lock, theme_.language()),
             QString::fromStdString(other->currency.code)});
    currency_->offer(choices, widgets::Choice::Otherwise::First);
}

std::optional<PaymentPlan> PlainWay::plan(const api::View& view, const api::ObligationRow& row,
                                          bool) {
    const auto& owed = row.obligation;
    const ledger::CurrencyId currency{currency_->currentData().toString().toStdString()};
    PaymentPlan out{ledger::SettlePlain{owed.trade, owed.index, currency}, owed.amount,
                    owed.amount};
    if (currency == owed.amount.currency) return out;
    const auto other = owed.lock ? text::otherAmount(view, owed.amount, *owed.lock) : std::nullopt;
    if (!other || other->currency != currency) return std::nullopt;
    out.gives = out.receives = *other;
    out.rate = owed.lock;
    return out;
}

void PlainWay::retranslate() {
    currencyRow_->setLabel(tr("Paid in"));
}

MatchWay::MatchWay(const theme::Theme& theme, QWidget* parent)
    : PayWay(parent),
      counter_(new widgets::Choice(this)),
      counterRow_(new widgets::FieldRow(theme, counter_, this)),
      none_(new widgets::SafeLabel(widgets::TextLook::Note, this)) {
    counter_->setObjectName(QStringLiteral("payCounter"));
    none_->setWraps(true);
    auto* column = columnOf(this);
    column->addWidget(counterRow_);
    column->addWidget(none_);
    column->addStretch();
    connect(counter_, &QComboBox::currentIndexChanged, this, &PayWay::changed);
}

void MatchWay::present(const api::View& view, const api::ObligationRow& row) {
    std::vector<widgets::Choice::Option> choices;
    for (const auto& other : view.obligations)
        if (canMatch(row.obligation, other.obligation))
            choices.push_back({text::plain(text::money(view, other.obligation.amount) +
                                           QStringLiteral(" · ") +
                                           QString::fromStdString(other.obligation.trade)),
                               keyOf(other.obligation)});
    counter_->offer(choices, widgets::Choice::Otherwise::First);
    counterRow_->setVisible(!choices.empty());
    none_->setVisible(choices.empty());
}

std::optional<PaymentPlan> MatchWay::plan(const api::View& view, const api::ObligationRow& row,
                                          bool) {
    const auto& owed = row.obligation;
    for (const auto& other : view.obligations) {
        if (!canMatch(owed, other.obligation)) continue;
        if (keyOf(other.obligation) != counter_->currentData().toString()) continue;
        return PaymentPlan{ledger::FundObligation{owed.trade, owed.index, other.obligation.trade,
                                                  other.obligation.index},
                           owed.amount,
                           owed.amount,
                           {},
                           other.obligation.status == ObligationStatus::Funded,
                           other.obligation.amount};
    }
    return std::nullopt;
}

void MatchWay::retranslate() {
    counterRow_->setLabel(tr("Against their payment"));
    none_->setText(
        tr("The creditor owes us nothing in another currency, so there is no payment "
           "to set against this one."));
}

}  // namespace seabridge::screens

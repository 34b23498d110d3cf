// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settlement/ConvertWay.h"

#include "base/Text.h"
#include "ui/text/Deals.h"
#include "ui/text/Number.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/SortOrder.h"
#include "ui/widgets/Choice.h"
#include "ui/widgets/FieldRow.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace seabridge::screens {

namespace {

using Option = widgets::Choice::Option;

constexpr int kLongestRate = 24;
constexpr int kLongestSource = 80;

std::optional<ledger::OrgId> partyOf(const api::View& view, const QString& key) {
    for (const auto& [id, party] : view.parties)
        if (text::hex(id) == key) return id;
    return std::nullopt;
}

}  // namespace

ConvertWay::ConvertWay(const theme::Theme& theme, QWidget* parent)
    : PayWay(parent),
      theme_(theme),
      provider_(new widgets::Choice(this)),
      currency_(new widgets::Choice(this)),
      rate_(new QLineEdit(this)),
      source_(new QLineEdit(this)),
      providerRow_(new widgets::FieldRow(theme, provider_, this)),
      currencyRow_(new widgets::FieldRow(theme, currency_, this)),
      rateRow_(new widgets::FieldRow(theme, rate_, this)),
      sourceRow_(new widgets::FieldRow(theme, source_, this)) {
    provider_->setObjectName(QStringLiteral("payProvider"));
    currency_->setObjectName(QStringLiteral("payGiven"));
    rate_->setObjectName(QStringLiteral("payRate"));
    rate_->setMaxLength(kLongestRate);
    source_->setObjectName(QStringLiteral("paySource"));
    source_->setMaxLength(kLongestSource);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* row : {providerRow_, currencyRow_, rateRow_, sourceRow_}) column->addWidget(row);
    column->addStretch();
    for (const auto* box : {provider_, currency_})
        connect(box, &QComboBox::currentIndexChanged, this, &PayWay::changed);
    connect(provider_, &QComboBox::currentIndexChanged, this,
            [this] { providerRow_->setError({}); });
    for (QLineEdit* field : {rate_, source_})
        connect(field, &QLineEdit::textChanged, this, [this] {
            for (widgets::FieldRow* row : {rateRow_, sourceRow_})
                if (!row->error().isEmpty()) row->setError({});
            emit changed();
        });
    connect(currency_, &QComboBox::currentIndexChanged, this, &ConvertWay::showLabels);
}

std::vector<Option> ConvertWay::providersOf(const api::View& view,
                                            const ledger::Obligation& owed) const {
    std::vector<Option> out;
    for (const auto& [id, party] : view.parties)
        if (id != owed.debtor && id != owed.creditor && !party.isSuspended)
            out.push_back(
                {text::plain(text::partyName(view, id, theme_.language())), text::hex(id)});
    const text::SortOrder order(theme_.language());
    const auto isMember = [&](const Option& choice) {
        return std::ranges::any_of(view.peers, [&](const api::PeerRow& peer) {
            return text::hex(peer.member) == choice.data;
        });
    };
    // Members of the consortium first: banks are among them.
    std::ranges::sort(out, [&](const Option& left, const Option& right) {
        if (isMember(left) != isMember(right)) return isMember(left);
        return order.compare(left.text, right.text) < 0;
    });
    return out;
}

std::vector<Option> ConvertWay::currenciesOf(const api::View& view,
                                             const ledger::Obligation& owed) const {
    std::vector<Option> out;
    const auto add = [&](const ledger::CurrencyId& currency) {
        const QString code = QString::fromStdString(currency.code);
        out.push_back({code, code});
    };
    if (owed.lock) {
        if (const auto other = owed.lock->other(owed.amount.currency)) add(*other);
        return out;
    }
    for (const auto& account : view.accounts)
        if (account.currency != owed.amount.currency) add(account.currency);
    return out;
}

void ConvertWay::present(const api::View& view, const api::ObligationRow& row) {
    const std::pair asked(row.obligation.trade, row.obligation.index);
    if (std::exchange(shown_, asked) != asked) forget();
    owed_ = row.obligation.amount.currency;
    provider_->offer(providersOf(view, row.obligation));
    currency_->offer(currenciesOf(view, row.obligation), widgets::Choice::Otherwise::First);
    const bool isTyped = !row.obligation.lock;
    rateRow_->setVisible(isTyped);
    sourceRow_->setVisible(isTyped);
    showLabels();
}

void ConvertWay::forget() {
    for (QLineEdit* field : {rate_, source_}) {
        const QSignalBlocker quiet(field);
        field->clear();
    }
    const QSignalBlocker quiet(provider_);
    provider_->setCurrentIndex(-1);
    for (widgets::FieldRow* row : {providerRow_, rateRow_, sourceRow_}) row->setError({});
}

ledger::CurrencyId ConvertWay::given() const {
    return {currency_->currentData().toString().toStdString()};
}

std::optional<ledger::RateLock> ConvertWay::rateFor(const api::View& view,
                                                    const ledger::Obligation& owed) const {
    if (owed.lock) return owed.lock;
    const auto number = text::normalisedNumber(rate_->text());
    const auto rate = number ? ledger::rateFromDecimal(number->toStdString()) : std::nullopt;
    if (!rate || given().code.empty()) return std::nullopt;
    const auto [base, quote] = marketPair(given(), owed.amount.currency);
    return ledger::RateLock{base, quote, *rate, source_->text().simplified().toStdString(),
                            view.proof.blockTime};
}

std::optional<PaymentPlan> ConvertWay::plan(const api::View& view, const api::ObligationRow& row,
                                            bool isFinal) {
    const auto& owed = row.obligation;
    const auto provider = partyOf(view, provider_->currentData().toString());
    const auto rate = rateFor(view, owed);
    const auto gives = rate ? text::otherAmount(view, owed.amount, *rate) : std::nullopt;
    const bool hasSource =
        owed.lock || (rate && !rate->source.empty() && base::isPlainText(rate->source));
    if (isFinal) {
        providerRow_->setError(provider ? QString() : providerFault());
        rateRow_->setError(gives ? QString() : rateFault());
        sourceRow_->setError(hasSource ? QString() : sourceFault());
        if (!provider)
            provider_->setFocus();
        else if (!gives)
            rate_->setFocus();
        else if (!hasSource)
            source_->setFocus();
    }
    if (!gives || !provider || (isFinal && !hasSource)) return std::nullopt;
    return PaymentPlan{ledger::SettleConverted{owed.trade, owed.index, *provider, *gives,
                                               owed.amount, owed.lock ? std::nullopt : rate},
                       *gives, owed.amount, rate};
}

void ConvertWay::showLabels() {
    if (given().code.empty() || owed_.code.empty()) return;
    const auto [base, quote] = marketPair(given(), owed_);
    rateRow_->setLabel(
        rateLabel(QString::fromStdString(base.code), QString::fromStdString(quote.code)));
}

void ConvertWay::retranslate() {
    providerRow_->setLabel(tr("Liquidity provider"));
    provider_->setPlaceholderText(tr("Choose who converts"));
    currencyRow_->setLabel(tr("We give"));
    sourceRow_->setLabel(tr("Source of the rate"));
    source_->setPlaceholderText(tr("such as the bank's offer and its number"));
    showLabels();
}

}  // namespace seabridge::screens

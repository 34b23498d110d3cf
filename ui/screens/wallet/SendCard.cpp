// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/wallet/SendCard.h"

#include "ledger/Rules.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/ProofState.h"
#include "ui/text/SortOrder.h"
#include "ui/text/Words.h"
#include "ui/widgets/Choice.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace seabridge::screens {

namespace {

constexpr int kCurrencyWidth = 96;
constexpr int kTitleGap = 4;

}  // namespace

SendCard::SendCard(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      party_(new widgets::Choice),
      currency_(new widgets::Choice),
      amount_(new widgets::AmountEdit),
      note_(new QLineEdit),
      partyRow_(new widgets::FieldRow(theme, party_, this)),
      currencyRow_(new widgets::FieldRow(theme, currency_, this)),
      amountRow_(new widgets::FieldRow(theme, amount_, this)),
      noteRow_(new widgets::FieldRow(theme, note_, this)),
      hint_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      review_(new QPushButton(this)) {
    party_->setObjectName(QStringLiteral("payTo"));
    currency_->setObjectName(QStringLiteral("payCurrency"));
    currency_->setFixedWidth(kCurrencyWidth);
    amount_->setObjectName(QStringLiteral("payAmount"));
    note_->setObjectName(QStringLiteral("payNote"));
    note_->setMaxLength(static_cast<int>(ledger::kMaxNoteBytes));
    hint_->setWraps(true);
    review_->setObjectName(QStringLiteral("reviewPayment"));
    review_->setProperty("look", "primary");
    review_->setAutoDefault(false);
    content()->setSpacing(4);
    content()->addSpacing(kTitleGap);
    content()->addWidget(partyRow_);
    auto* money = new QHBoxLayout;
    money->setSpacing(10);
    money->addWidget(currencyRow_);
    money->addWidget(amountRow_, 1);
    content()->addLayout(money);
    content()->addWidget(noteRow_);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(hint_, 1);
    foot->addWidget(review_, 0, Qt::AlignBottom);
    content()->addStretch();
    content()->addLayout(foot);
    connect(party_, &QComboBox::activated, this, &SendCard::judgeParty);
    connect(currency_, &QComboBox::currentIndexChanged, this, &SendCard::chooseCurrency);
    connect(amount_, &widgets::AmountEdit::judged, this, &SendCard::judgeAmount);
    connect(note_, &QLineEdit::editingFinished, this, &SendCard::judgeNote);
    connect(review_, &QPushButton::clicked, this, &SendCard::review);
}

void SendCard::retranslate() {
    setTitle(tr("Send money"));
    partyRow_->setLabel(tr("To"));
    currencyRow_->setLabel(tr("Currency"));
    amountRow_->setLabel(tr("Amount"));
    noteRow_->setLabel(tr("Note, read by both"));
    party_->setPlaceholderText(tr("Choose a party"));
    review_->setText(tr("Review and sign"));
    review_->setAccessibleName(review_->text());
    chooseParty_ = tr("Choose who receives the money.");
    suspendedText_ = tr("This organization is suspended and cannot receive money.");
    chooseCurrency_ = tr("Choose a currency.");
    zero_ = tr("The amount has to be above zero.");
    notPlain_ = tr("The note is too long or holds invisible characters.");
    noKyc_ = tr("Your organization has no valid KYC attestation, so it cannot pay.");
    notEnrolled_ = tr("This device is not enrolled, so it cannot sign payments.");
    noMoney_ = tr("There is no account to pay from.");
    notProven_ = tr("Balances are not proven yet.");
    paying_ = tr("A payment is on its way. The next one can be made once its outcome is known.");
}

void SendCard::present(const api::View& view, text::Language language) {
    presentParties(view, language);
    presentCurrencies(view);
    presentObstacle(view);
}

void SendCard::presentParties(const api::View& view, text::Language language) {
    std::vector<std::pair<api::OrgId, QString>> parties;
    suspended_.clear();
    for (const auto& [id, party] : view.parties) {
        if (view.self && id == view.self->org) continue;
        parties.emplace_back(id, text::plain(text::partyName(view, id, language)));
        if (party.isSuspended) suspended_.insert(id);
    }
    const text::SortOrder order(language);
    std::ranges::stable_sort(parties, [&](const auto& left, const auto& right) {
        return order.compare(left.second, right.second) < 0;
    });
    if (parties == parties_) return;
    parties_ = std::move(parties);
    std::vector<widgets::Choice::Option> options;
    for (const auto& [id, name] : parties_) options.push_back({name, text::hex(id)});
    party_->offer(options);
}

void SendCard::presentCurrencies(const api::View& view) {
    const bool isSame = std::ranges::equal(
        accounts_, view.accounts, {}, &api::AccountRow::currency, &api::AccountRow::currency);
    accounts_ = view.accounts;
    if (!isSame) {
        std::vector<widgets::Choice::Option> options;
        for (const auto& row : accounts_) {
            const QString code = QString::fromStdString(row.currency.code);
            options.push_back({code, code});
        }
        currency_->offer(options);
        if (currency_->currentIndex() < 0 && !accounts_.empty()) currency_->setCurrentIndex(0);
        chooseCurrency();
    }
}

void SendCard::presentObstacle(const api::View& view) {
    const auto doubt = text::doubtOf(view, {notProven_, {}});
    lacks_ = doubt               ? doubt->title
             : !view.self        ? notEnrolled_
             : accounts_.empty() ? noMoney_
             : !view.mayTrade()  ? noKyc_
                                 : QString();
    showObstacle();
}

void SendCard::setPaying(bool isPaying) {
    isPaying_ = isPaying;
    showObstacle();
}

void SendCard::showObstacle() {
    obstacle_ = isPaying_ ? paying_ : lacks_;
    review_->setEnabled(obstacle_.isEmpty());
    review_->setAccessibleDescription(obstacle_);
    review_->setToolTip(text::safeTip(obstacle_));
    showHint();
}

void SendCard::showHint() {
    hint_->setText(obstacle_.isEmpty() ? WalletWords::payHint(freeText()) : obstacle_);
}

const api::AccountRow* SendCard::account() const {
    const std::string code = currency_->currentData().toString().toStdString();
    const auto found = std::ranges::find(accounts_, ledger::CurrencyId{code},
                                         &api::AccountRow::currency);
    return found == accounts_.end() ? nullptr : &*found;
}

QString SendCard::freeText() const {
    const api::AccountRow* from = account();
    return from ? text::formatMoney({from->currency, from->freeMinor}, from->scale) : QString();
}

void SendCard::chooseCurrency() {
    const api::AccountRow* from = account();
    amount_->setCurrency(from ? QString::fromStdString(from->currency.code) : QString(),
                         from ? from->scale : 2);
    showHint();
}

void SendCard::judgeParty() {
    const auto id = base::fixedFromHex<api::OrgId>(party_->currentData().toString().toStdString());
    partyRow_->setError(!id                         ? chooseParty_
                        : suspended_.contains(*id) ? suspendedText_
                                                   : QString());
}

void SendCard::judgeAmount() {
    const api::AccountRow* from = account();
    currencyRow_->setError(from ? QString() : chooseCurrency_);
    const auto amount = amount_->amountMinor();
    if (!amount) return amountRow_->setError(text::words(amount_->fault()));
    if (*amount == 0) return amountRow_->setError(zero_);
    const bool isOver = from && *amount > from->freeMinor;
    amountRow_->setError(isOver ? WalletWords::overBalance(freeText()) : QString());
}

void SendCard::judgeNote() {
    const bool isGood = ledger::isOptionalText(note_->text().trimmed().toStdString(),
                                               ledger::kMaxNoteBytes);
    noteRow_->setError(isGood ? QString() : notPlain_);
}

void SendCard::review() {
    if (!review_->isEnabled()) return;
    judgeParty();
    judgeAmount();
    judgeNote();
    for (const auto* row : {partyRow_, currencyRow_, amountRow_, noteRow_})
        if (!row->error().isEmpty()) return row->control()->setFocus(Qt::TabFocusReason);
    const auto to = base::fixedFromHex<api::OrgId>(party_->currentData().toString().toStdString());
    emit payWanted({*to, {account()->currency, *amount_->amountMinor()},
                    note_->text().trimmed().toStdString()});
}

void SendCard::clear() {
    party_->setCurrentIndex(-1);
    amount_->clear();
    note_->clear();
    for (auto* row : {partyRow_, currencyRow_, amountRow_, noteRow_}) row->setError({});
}

}  // namespace seabridge::screens

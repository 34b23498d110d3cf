// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/CurrencyForm.h"

#include "ledger/Rules.h"
#include "ui/text/Format.h"
#include "ui/text/Words.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace seabridge::screens {

namespace {

using ledger::CurrencyKind;
using text::AmountFault;
using widgets::FieldRow;

constexpr int kUsualPlaces = 2;
constexpr int kLongestCode = 12;

bool issues(const api::View& view) {
    const auto* own = view.self ? view.affairs.member(view.self->org) : nullptr;
    return own != nullptr && own->status == ledger::MemberStatus::Active &&
           own->has(ledger::MemberRole::Issuer);
}

}  // namespace

bool mayDefineCurrency(const api::View& view) {
    return view.self && (issues(view) || view.mayTrade());
}

CurrencyForm::CurrencyForm(const theme::Theme& theme, QWidget* parent)
    : ProposalForm(parent),
      code_(new QLineEdit),
      places_(new widgets::Choice),
      name_(new QLineEdit),
      kind_(new widgets::Choice),
      cap_(new widgets::AmountEdit),
      freeze_(new QCheckBox),
      clawBack_(new QCheckBox),
      codeRow_(new FieldRow(theme, code_)),
      placesRow_(new FieldRow(theme, places_)),
      nameRow_(new FieldRow(theme, name_)),
      kindRow_(new FieldRow(theme, kind_)),
      capRow_(new FieldRow(theme, cap_)),
      rightsNote_(new widgets::SafeLabel(widgets::TextLook::Note)) {
    code_->setObjectName(QStringLiteral("currencyCode"));
    code_->setMaxLength(kLongestCode);
    places_->setObjectName(QStringLiteral("currencyPlaces"));
    name_->setObjectName(QStringLiteral("currencyName"));
    name_->setMaxLength(static_cast<int>(ledger::kMaxNameBytes));
    kind_->setObjectName(QStringLiteral("currencyKind"));
    cap_->setObjectName(QStringLiteral("currencyCap"));
    freeze_->setObjectName(QStringLiteral("currencyFreeze"));
    clawBack_->setObjectName(QStringLiteral("currencyClawBack"));
    rightsNote_->setWraps(true);
    std::vector<widgets::Choice::Option> places;
    for (int scale = 0; scale <= ledger::kMaxScale; ++scale)
        places.push_back({QString::number(scale), scale});
    places_->offer(places);
    lay();
    clear();
    connect(code_, &QLineEdit::editingFinished, this, [this] {
        judgeCode();
        showScale();
    });
    connect(places_, &QComboBox::currentIndexChanged, this, &CurrencyForm::showScale);
    connect(kind_, &QComboBox::activated, this, [this] { kindRow_->setError({}); });
}

void CurrencyForm::lay() {
    auto* column = makeColumn();
    auto* first = sideBySide({codeRow_, placesRow_});
    first->setStretch(0, 2);
    column->addLayout(first);
    for (auto* row : {nameRow_, kindRow_, capRow_}) column->addWidget(row);
    column->addWidget(freeze_);
    column->addWidget(clawBack_);
    column->addWidget(rightsNote_);
}

void CurrencyForm::present(const api::View& view, text::Language) {
    known_ = view.affairs.currencies;
    issues_ = issues(view);
    mayTrade_ = view.mayTrade();
    obstacle_ = mayDefineCurrency(view) ? QString() : nobody_;
    offerKinds();
}

/// Only what the rules let this organization define.
void CurrencyForm::offerKinds() {
    std::vector<widgets::Choice::Option> kinds;
    for (const auto kind :
         {CurrencyKind::CentralBank, CurrencyKind::DepositToken, CurrencyKind::FirmToken})
        if (kind == CurrencyKind::FirmToken ? mayTrade_ : issues_)
            kinds.push_back({text::words(kind), static_cast<int>(kind)});
    kind_->offer(kinds);
}

std::string CurrencyForm::code() const {
    return code_->text()
        .normalized(QString::NormalizationForm_KC)
        .trimmed()
        .toUpper()
        .toStdString();
}

std::string CurrencyForm::name() const {
    return name_->text().trimmed().toStdString();
}

void CurrencyForm::showScale() {
    cap_->setCurrency(QString::fromStdString(code()), places_->currentData().toInt());
}

void CurrencyForm::judgeCode() {
    const ledger::CurrencyId id{code()};
    const bool isTaken = std::ranges::find(known_, id, &ledger::Currency::id) != known_.end();
    codeRow_->setError(!ledger::isCurrencyCode(id.code) ? badCode_
                       : isTaken                        ? codeTaken_
                                                        : QString());
}

void CurrencyForm::judge() {
    judgeCode();
    nameRow_->setError(ledger::isText(name(), ledger::kMaxNameBytes) ? QString() : noName_);
    kindRow_->setError(kind_->currentIndex() < 0 ? noKind_ : QString());
    const auto fault = cap_->fault();
    const bool isZero = fault == AmountFault::None && cap_->amountMinor() == 0;
    const bool isLarge = cap_->amountMinor().value_or(0) > ledger::kMaxAmountMinor;
    capRow_->setError(isZero                        ? noCap_
                      : isLarge                     ? text::words(AmountFault::TooLarge)
                      : fault == AmountFault::None  ? QString()
                      : fault == AmountFault::Empty ? QString()
                                                    : text::words(fault));
}

std::optional<api::Ballot> CurrencyForm::read() {
    showScale();
    judge();
    if (!areFine({codeRow_, nameRow_, kindRow_, capRow_})) return std::nullopt;
    ledger::DefineCurrency out;
    out.id = {code()};
    out.name = name();
    out.currencyKind = static_cast<CurrencyKind>(kind_->currentData().toInt());
    out.scale = static_cast<std::uint8_t>(places_->currentData().toInt());
    out.capMinor = cap_->amountMinor().value_or(0);
    out.mayFreeze = freeze_->isChecked();
    out.mayClawBack = clawBack_->isChecked();
    return out;
}

void CurrencyForm::clear() {
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{code_, name_, cap_}) edit->clear();
    kind_->setCurrentIndex(-1);
    places_->setCurrentIndex(places_->findData(kUsualPlaces));
    for (QCheckBox* box : {freeze_, clawBack_}) box->setChecked(false);
    for (auto* row : {codeRow_, nameRow_, kindRow_, capRow_}) row->setError({});
    showScale();
}

void CurrencyForm::retranslate() {
    codeRow_->setLabel(tr("Code"));
    code_->setPlaceholderText(tr("such as USD-BANK"));
    placesRow_->setLabel(tr("Decimal places"));
    nameRow_->setLabel(tr("Name"));
    kindRow_->setLabel(tr("Kind"));
    kind_->setPlaceholderText(tr("Choose a kind"));
    capRow_->setLabel(tr("Most that may be issued"));
    cap_->setPlaceholderText(tr("empty: without a cap"));
    freeze_->setText(tr("The members may freeze it by ballot"));
    clawBack_->setText(tr("The issuer may claw it back"));
    for (QCheckBox* box : {freeze_, clawBack_}) box->setAccessibleName(box->text());
    rightsNote_->setText(
        tr("Both rights are fixed here for ever, given or not, so that nobody who holds the "
           "currency is surprised later. Code, places and cap never change either."));
    hint_ =
        tr("Your organization is the issuer. It takes your organization's yes by its own rules on "
           "issuing, and the members' quorum.");
    nobody_ =
        tr("Only a member with the task of issuing, or a firm whose KYC attestation is valid, can "
           "have a currency defined.");
    badCode_ = tr("3 to 12 of A–Z, 0–9, hyphen.");
    codeTaken_ = tr("There is a currency with this code already.");
    noName_ = tr("Give the name by which people know it.");
    noKind_ = tr("Choose the kind.");
    noCap_ = tr("Leave it empty for no cap.");
    offerKinds();
    // In the new words.
    if (firstFaulty({codeRow_, nameRow_, kindRow_, capRow_})) judge();
}

}  // namespace seabridge::screens

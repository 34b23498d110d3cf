// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/FreezeForm.h"

#include "ledger/Rules.h"
#include "ui/screens/consortium/ConsortiumWords.h"
#include "ui/text/Deals.h"
#include "ui/text/NoteWords.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/Words.h"

#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLineEdit>

namespace seabridge::screens {

namespace {

using ledger::FreezeReach;
using ledger::LegalBasis;
using widgets::FieldRow;

constexpr int kDaysAtFirst = 30;
// A day less than the ledger allows, so that a ballot which is decided at once is in time.
constexpr int kMostDays = static_cast<int>(ledger::FreezeOrder::kMaxMs / base::kDayMs) - 1;

void showDates(QDateEdit* edit, const char* name) {
    edit->setObjectName(QString::fromLatin1(name));
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
}

void showText(QLineEdit* edit, const char* name) {
    edit->setObjectName(QString::fromLatin1(name));
    edit->setMaxLength(static_cast<int>(ledger::kMaxNoteBytes));
}

std::string typed(const QLineEdit* edit) {
    return edit->text().simplified().toStdString();
}

/// "" if the ledger takes it; `none` where nothing is typed.
QString faultOf(const QLineEdit* edit, const QString& none) {
    const auto text = typed(edit);
    return text.empty() ? none : text::noteFault(text, ledger::kMaxNoteBytes);
}

}  // namespace

FreezeForm::FreezeForm(const theme::Theme& theme, QWidget* parent)
    : ProposalForm(parent),
      whom_(new widgets::Choice),
      currency_(new widgets::Choice),
      reach_(new widgets::Choice),
      basis_(new widgets::Choice),
      reference_(new QLineEdit),
      from_(new QDateEdit),
      until_(new QDateEdit),
      appeal_(new QLineEdit),
      whomRow_(new FieldRow(theme, whom_)),
      currencyRow_(new FieldRow(theme, currency_)),
      reachRow_(new FieldRow(theme, reach_)),
      basisRow_(new FieldRow(theme, basis_)),
      referenceRow_(new FieldRow(theme, reference_)),
      fromRow_(new FieldRow(theme, from_)),
      untilRow_(new FieldRow(theme, until_)),
      appealRow_(new FieldRow(theme, appeal_)),
      stops_(new widgets::SafeLabel(widgets::TextLook::Note)),
      goesOn_(new widgets::SafeLabel(widgets::TextLook::Note)) {
    whom_->setObjectName(QStringLiteral("freezeWhom"));
    currency_->setObjectName(QStringLiteral("freezeCurrency"));
    reach_->setObjectName(QStringLiteral("freezeReach"));
    basis_->setObjectName(QStringLiteral("freezeBasis"));
    showText(reference_, "freezeReference");
    showText(appeal_, "freezeAppeal");
    showDates(from_, "freezeFrom");
    showDates(until_, "freezeUntil");
    stops_->setObjectName(QStringLiteral("freezeStops"));
    goesOn_->setObjectName(QStringLiteral("freezeGoesOn"));
    for (auto* label : {stops_, goesOn_}) label->setWraps(true);
    lay();
    connect(reach_, &QComboBox::currentIndexChanged, this, &FreezeForm::presentReach);
    connect(whom_, &QComboBox::activated, this, [this] { whomRow_->setError({}); });
    connect(basis_, &QComboBox::activated, this, [this] { basisRow_->setError({}); });
    for (QDateEdit* edit : {from_, until_})
        connect(edit, &QDateEdit::dateChanged, this, [this] { untilRow_->setError({}); });
}

void FreezeForm::lay() {
    auto* column = makeColumn();
    for (QWidget* part :
         std::initializer_list<QWidget*>{whomRow_, currencyRow_, reachRow_, stops_, goesOn_})
        column->addWidget(part);
    column->addSpacing(8);
    column->addLayout(sideBySide({basisRow_, referenceRow_}));
    column->addLayout(sideBySide({fromRow_, untilRow_}));
    column->addWidget(appealRow_);
}

void FreezeForm::present(const api::View& view, text::Language language) {
    presentParties(view, language);
    widgets::Choice::Options currencies{{all_, QString()}};
    for (const auto& currency : view.affairs.currencies)
        if (currency.mayFreeze) {
            const auto code = QString::fromStdString(currency.id.code);
            currencies.push_back({code, code});
        }
    currency_->offer(currencies, widgets::Choice::Otherwise::First);
    zone_ = text::ownZone(view);
    const QDate today = QDateTime::fromMSecsSinceEpoch(view.proof.blockTime, zone_).date();
    if (std::exchange(today_, today) != today) presentDates();
}

/// Not ourselves: who is frozen has no vote.
void FreezeForm::presentParties(const api::View& view, text::Language language) {
    widgets::Choice::Options parties;
    for (const auto& [id, party] : view.parties)
        if (!view.self || view.self->org != id)
            parties.push_back({text::plain(text::partyName(party, language)), text::hex(id)});
    std::ranges::sort(parties, {}, &widgets::Choice::Option::text);
    whom_->offer(parties);
}

/// The first day of the beginning stands for "when it is decided".
void FreezeForm::presentDates() {
    const bool isNew = until_->date() <= today_;
    from_->setDateRange(today_, today_.addDays(kMostDays - 1));
    until_->setDateRange(today_.addDays(1), today_.addDays(kMostDays));
    if (isNew || until_->minimumDate() == until_->date())
        until_->setDate(today_.addDays(kDaysAtFirst));
}

void FreezeForm::presentReach() {
    stops_->setText(ConsortiumWords::stopsSentence(reach()));
    goesOn_->setText(ConsortiumWords::goesOnSentence(reach()));
}

std::optional<api::OrgId> FreezeForm::whom() const {
    return base::fixedFromHex<api::OrgId>(whom_->currentData().toString().toStdString());
}

FreezeReach FreezeForm::reach() const {
    return reach_->currentIndex() < 0 ? FreezeReach::Sending
                                      : static_cast<FreezeReach>(reach_->currentData().toInt());
}

base::TimeMs FreezeForm::begin() const {
    if (from_->date() == from_->minimumDate()) return 0;
    return QDateTime(from_->date(), QTime(0, 0), zone_).toMSecsSinceEpoch();
}

base::TimeMs FreezeForm::end() const {
    return QDateTime(until_->date().addDays(1), QTime(0, 0), zone_).toMSecsSinceEpoch();
}

void FreezeForm::judge() {
    whomRow_->setError(whom() ? QString() : chooseWhom_);
    basisRow_->setError(basis_->currentIndex() < 0 ? chooseBasis_ : QString());
    referenceRow_->setError(faultOf(reference_, noReference_));
    untilRow_->setError(begin() < end() ? QString() : endsFirst_);
    appealRow_->setError(faultOf(appeal_, noAppeal_));
}

std::optional<api::Ballot> FreezeForm::read() {
    judge();
    if (!areFine({whomRow_, basisRow_, referenceRow_, untilRow_, appealRow_})) return std::nullopt;
    ledger::FreezeOrder out;
    out.org = *whom();
    if (const auto code = currency_->currentData().toString(); !code.isEmpty())
        out.currency = ledger::CurrencyId{code.toStdString()};
    out.reach = reach();
    out.basis = static_cast<LegalBasis>(basis_->currentData().toInt());
    out.reference = typed(reference_);
    out.from = begin();
    out.until = end();
    out.appeal = typed(appeal_);
    return out;
}

void FreezeForm::clear() {
    for (widgets::Choice* choice : {whom_, basis_}) choice->setCurrentIndex(-1);
    for (widgets::Choice* choice : {currency_, reach_}) choice->setCurrentIndex(0);
    for (QLineEdit* edit : {reference_, appeal_}) edit->clear();
    from_->setDate(from_->minimumDate());
    until_->setDate(today_.addDays(kDaysAtFirst));
    for (auto* row : {whomRow_, basisRow_, referenceRow_, untilRow_, appealRow_}) row->setError({});
}

/// The choices that are the same in every view.
void FreezeForm::offerCodes() {
    widgets::Choice::Options reaches;
    for (const auto reach : {FreezeReach::Sending, FreezeReach::Everything})
        reaches.push_back({text::words(reach), static_cast<int>(reach)});
    reach_->offer(reaches, widgets::Choice::Otherwise::First);
    widgets::Choice::Options bases;
    for (int number = 1; ledger::isKnown(static_cast<LegalBasis>(number)); ++number)
        bases.push_back({text::words(static_cast<LegalBasis>(number)), number});
    basis_->offer(bases);
}

void FreezeForm::retranslate() {
    whomRow_->setLabel(tr("Whose money"));
    whom_->setPlaceholderText(tr("Choose an organization"));
    currencyRow_->setLabel(tr("Currency"));
    all_ = tr("Every one that may be frozen");
    reachRow_->setLabel(tr("Reach"));
    basisRow_->setLabel(tr("Legal basis"));
    basis_->setPlaceholderText(tr("Choose the ground"));
    referenceRow_->setLabel(tr("Reference"));
    fromRow_->setLabel(tr("Begins"));
    from_->setSpecialValueText(tr("when it is decided"));
    untilRow_->setLabel(tr("Until the end of"));
    appealRow_->setLabel(tr("Where the one frozen can appeal"));
    hint_ =
        tr("Only money of currencies defined with the right to freeze stays where it is. The one "
           "frozen has no vote, hears of it once it is decided, and then reads the legal basis, "
           "the reference and where to appeal. A freeze lasts a year at most; longer takes a new "
           "ballot.");
    chooseWhom_ = tr("Choose whose money it is.");
    chooseBasis_ = tr("Choose the legal basis.");
    noReference_ = tr("Name the document.");
    noAppeal_ = tr("Say where the one frozen is heard.");
    endsFirst_ = tr("The end has to lie after the beginning.");
    offerCodes();
    presentReach();
    // In the new words.
    if (firstFaulty({whomRow_, basisRow_, referenceRow_, untilRow_, appealRow_})) judge();
}

}  // namespace seabridge::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/DecisionPanel.h"

#include "ledger/tx/AttestKyc.h"
#include "ui/screens/kyc/KycWords.h"
#include "ui/screens/kyc/OwnersView.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>

#include <algorithm>

namespace seabridge::screens {

namespace {

constexpr int kBoxes = 4;

bool areIdentifiersGood(const compliance::Dossier& dossier) {
    const auto kind = compliance::registryKindOf(dossier.country);
    const bool isGood = kind ? compliance::checkIdentifier(*kind, dossier.registryId).isGood()
                             : !dossier.registryId.empty();
    const bool hasLei = !dossier.lei.empty();
    return isGood &&
           (!hasLei || compliance::checkIdentifier(compliance::IdKind::Lei, dossier.lei).isGood());
}

bool hasRegistration(const compliance::Dossier& dossier) {
    return std::ranges::any_of(dossier.files, [](const auto& file) {
        return file.kind == compliance::FileKind::Registration;
    });
}

}  // namespace

DecisionPanel::DecisionPanel(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      marks_(new MarkList(theme, this)),
      decisionTitle_(new widgets::SafeLabel(widgets::TextLook::Section, this)),
      level_(new widgets::Segments(this)),
      levelLabel_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      levelNote_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      until_(new QDateEdit(this)),
      untilRow_(new widgets::FieldRow(theme, until_, this)),
      countriesLabel_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      tell_(new QCheckBox(this)),
      refusalNote_(new widgets::SafeLabel(widgets::TextLook::Note, this)) {
    level_->setObjectName(QStringLiteral("kycLevel"));
    until_->setObjectName(QStringLiteral("kycUntil"));
    until_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    until_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    tell_->setObjectName(QStringLiteral("tellApplicant"));
    refusalNote_->setWraps(true);
    content()->addWidget(marks_);
    content()->addSpacing(4);
    content()->addWidget(widgets::makeRule(this));
    content()->addSpacing(4);
    content()->addWidget(decisionTitle_);
    content()->addWidget(levelLabel_);
    content()->addWidget(level_);
    content()->addWidget(levelNote_);
    levelNote_->setObjectName(QStringLiteral("kycLevelNote"));
    levelNote_->setWraps(true);
    connect(level_, &widgets::Segments::picked, this, &DecisionPanel::noteLevel);
    content()->addWidget(untilRow_);
    content()->addWidget(countriesLabel_);
    for (int i = 0; i < kBoxes; ++i) {
        auto* box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("kycCountry%1").arg(i));
        connect(box, &QCheckBox::clicked, this, &DecisionPanel::edited);
        content()->addWidget(box);
        boxes_.push_back(box);
    }
    content()->addStretch(1);
    content()->addWidget(tell_);
    content()->addWidget(refusalNote_);
    connect(tell_, &QCheckBox::toggled, this, &DecisionPanel::noteRefusal);
}

void DecisionPanel::begin(const ledger::KycCase& kycCase, const std::string& country,
                          base::TimeMs now) {
    kycCase_ = kycCase.id;
    level_->choose(0);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone_).date();
    const qint64 most = ledger::AttestKyc::kMaxAheadMs / base::kDayMs - 1;
    until_->setDateRange(today.addDays(1), today.addDays(most));
    until_->setDate(today.addYears(1));
    countries_ = {QStringLiteral("CN"), QStringLiteral("US"), QStringLiteral("JP")};
    const QString own = QString::fromStdString(country);
    if (!own.isEmpty() && !countries_.contains(own)) countries_ << own;
    for (int i = 0; i < kBoxes; ++i) {
        auto* box = boxes_[static_cast<std::size_t>(i)];
        box->setVisible(i < countries_.size());
        // Only what was looked at; more is for a person to say.
        box->setChecked(i < countries_.size() && countries_[i] == own);
    }
    tell_->setChecked(false);
    retranslate();
}

void DecisionPanel::check(const std::optional<compliance::ReadDossier>& read, bool waits) {
    std::vector<Mark> marks;
    obstacle_.clear();
    const auto mark = [&](int index, bool isGood) {
        marks.push_back(isGood ? goodMark(checks_[index]) : badMark(lacks_[index]));
        if (!isGood && obstacle_.isEmpty()) obstacle_ = lacks_[index];
    };
    if (read) {
        const auto& dossier = read->dossier;
        mark(0, !dossier.nativeName.empty() && !dossier.latinName.empty());
        mark(1, areIdentifiersGood(dossier));
        mark(2, areSettled(dossier));
        mark(3, hasRegistration(dossier));
    } else {
        marks.push_back(noteMark(otherForm_));
    }
    marks.push_back(openMark(waits ? waiting_ : secondOfficer_));
    if (waits) obstacle_ = waiting_;
    marks_->setMarks(marks);
}

api::KycDecision DecisionPanel::decision() const {
    api::KycDecision out;
    out.kycCase = kycCase_;
    out.level = static_cast<std::uint8_t>(level_->chosen() + 1);
    // All of the last day, where this office is.
    out.until = QDateTime(until_->date().addDays(1), QTime(0, 0), zone_).toMSecsSinceEpoch() - 1;
    for (int i = 0; i < countries_.size(); ++i)
        if (boxes_[static_cast<std::size_t>(i)]->isChecked())
            out.countries.push_back(countries_[i].toStdString());
    return out;
}

bool DecisionPanel::tellsApplicant() const {
    return tell_->isChecked();
}

QString DecisionPanel::refusalWords() const {
    return tellsApplicant() ? told_ : untold_;
}

void DecisionPanel::noteLevel() {
    levelNote_->setText(levels_.value(std::max(0, level_->chosen())));
}

void DecisionPanel::noteRefusal() {
    refusalNote_->setText(refusalWords());
}

void DecisionPanel::retranslate() {
    setTitle(tr("Before approval"));
    decisionTitle_->setText(tr("Decision"));
    levelLabel_->setText(tr("Level of the review"));
    level_->setChoices({tr("Level 1"), tr("Level 2"), tr("Level 3")});
    levels_ = {tr("Simplified check, where the risk is low."), tr("Standard check."),
               tr("Enhanced due diligence (EDD), where the risk is high.")};
    noteLevel();
    untilRow_->setLabel(tr("Valid until the end of"));
    countriesLabel_->setText(tr("Valid in"));
    for (int i = 0; i < countries_.size() && i < kBoxes; ++i) {
        auto* box = boxes_[static_cast<std::size_t>(i)];
        box->setText(countryName(countries_[i]));
        box->setAccessibleName(countryName(countries_[i]));
    }
    tell_->setText(tr("Tell the applicant the reason"));
    tell_->setAccessibleName(tell_->text());
    told_ = tr("If you refuse: the applicant sees \"not attested\" and the reason that you write.");
    untold_ = tr("If you refuse: the applicant sees \"not attested\" and nothing else. The reason "
                 "stays sealed for this firm.");
    checks_ = {tr("Names in both scripts"), tr("Identifiers hold"), tr("Owners settled"),
               tr("Licence or register extract is there")};
    lacks_ = {tr("A name is missing"), tr("An identifier does not hold"),
              tr("Owners are not settled"), tr("No licence or register extract")};
    otherForm_ = tr("This dossier has another form: check it by hand.");
    secondOfficer_ = tr("A second person approves after you");
    waiting_ = tr("A decision waits for the second person");
    noteRefusal();
}

}  // namespace seabridge::screens

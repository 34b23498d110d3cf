// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/CompanyForm.h"

#include "ui/screens/kyc/KycWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/Choice.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>

namespace seabridge::screens {

namespace {

using compliance::Dossier;
using compliance::IdKind;

constexpr int kAboveField = 24;   ///< the label of a field row
constexpr int kCurrencyWidth = 84;

}  // namespace

struct CompanyForm::TextField {
    const char* path;
    std::string Dossier::*member;
    bool isBusiness;
    int row;
    int column;

    static constexpr int kCount = 11;
    static const TextField kAll[kCount];
};

const CompanyForm::TextField CompanyForm::TextField::kAll[kCount]{
    {"nativeName", &Dossier::nativeName, false, 0, 0},
    {"latinName", &Dossier::latinName, false, 0, 1},
    {"reading", &Dossier::reading, false, 1, 0},
    {"registryId", &Dossier::registryId, false, 2, 0},
    {"lei", &Dossier::lei, false, 2, 1},
    {"addressLocal", &Dossier::addressLocal, false, 3, 0},
    {"addressLatin", &Dossier::addressLatin, false, 3, 1},
    {"hsChapters", &Dossier::hsChapters, true, 0, 0},
    {"business", &Dossier::business, true, 0, 1},
    {"representative", &Dossier::representative, true, 1, 1},
    {"contact", &Dossier::contact, true, 2, 0},
};

CompanyForm::CompanyForm(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      company_(new widgets::Card(this)),
      business_(new widgets::Card(this)),
      companyGrid_(new QGridLayout),
      businessGrid_(new QGridLayout),
      country_(new widgets::Choice(company_)),
      currency_(new widgets::Choice(business_)),
      volume_(new widgets::AmountEdit(business_)) {
    for (auto* grid : {companyGrid_, businessGrid_}) {
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(2);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
    }
    company_->content()->addLayout(companyGrid_);
    business_->content()->addLayout(businessGrid_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(company_);
    column->addWidget(business_);
    for (const TextField& field : TextField::kAll) {
        addText(field);
        // Tab goes by reading order, so the country is made where it stands.
        if (field.member == &Dossier::reading) addCountry();
        if (field.member == &Dossier::business) addVolume();
    }
}

widgets::FieldRow* CompanyForm::rowFor(const std::string& path, QWidget* control,
                                       QWidget* parent) {
    auto* row = new widgets::FieldRow(theme_, control, parent);
    control->setObjectName(QStringLiteral("kyc.") + textOf(path));
    rows_[path] = row;
    return row;
}

void CompanyForm::addText(const TextField& field) {
    auto* card = field.isBusiness ? business_ : company_;
    auto* grid = field.isBusiness ? businessGrid_ : companyGrid_;
    auto* edit = new QLineEdit(card);
    auto* row = rowFor(field.path, edit, card);
    texts_[field.path] = edit;
    connect(edit, &QLineEdit::textEdited, this, &CompanyForm::edited);
    QWidget* place = row;
    if (field.member == &Dossier::registryId) place = withPill(row, edit, registry_);
    if (field.member == &Dossier::lei) place = withPill(row, edit, lei_);
    grid->addWidget(place, field.row, field.column);
}

QWidget* CompanyForm::withPill(widgets::FieldRow* row, QLineEdit* edit, Identifier& out) {
    auto* both = new QWidget(company_);
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(row, 1);
    out = {new widgets::StatusPill(theme_, both), edit};
    auto* column = new QVBoxLayout;
    column->addSpacing(kAboveField);
    column->addWidget(out.pill);
    column->addStretch(1);
    line->addLayout(column);
    out.pill->hide();
    const bool isLei = &out == &lei_;
    connect(edit, &QLineEdit::editingFinished, this, [this, isLei] {
        normalize(isLei ? lei_ : registry_, isLei ? std::optional(IdKind::Lei) : registryKind());
    });
    return both;
}

void CompanyForm::addCountry() {
    for (const QString& code : countryCodes()) country_->addItem(countryWord(code), code);
    country_->setCurrentIndex(-1);
    companyGrid_->addWidget(rowFor("country", country_, company_), 1, 1);
    connect(country_, &QComboBox::currentIndexChanged, this, [this] {
        if (!isSetting_) emit edited();
    });
}

void CompanyForm::addVolume() {
    for (const char* code : {"CNY", "JPY", "USD"}) currency_->addItem(QString::fromLatin1(code));
    currency_->setFixedWidth(kCurrencyWidth);
    volume_->setCurrency(currency_->currentText(), 0);
    auto* both = new QWidget(business_);
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(rowFor("volumeCurrency", currency_, both));
    line->addWidget(rowFor("volume", volume_, both), 1);
    businessGrid_->addWidget(both, 1, 0);
    connect(currency_, &QComboBox::currentTextChanged, this, [this](const QString& code) {
        volume_->setCurrency(code, 0);
        if (!isSetting_) emit edited();
    });
    connect(volume_, &QLineEdit::textEdited, this, &CompanyForm::edited);
}

void CompanyForm::set(const Dossier& dossier) {
    isSetting_ = true;
    for (const TextField& field : TextField::kAll) {
        texts_[field.path]->setText(textOf(dossier.*field.member));
        texts_[field.path]->setCursorPosition(0);
    }
    country_->setCurrentIndex(country_->findData(textOf(dossier.country)));
    const int currency = currency_->findText(textOf(dossier.volumeCurrency));
    currency_->setCurrentIndex(currency < 0 ? 0 : currency);
    volume_->setCurrency(currency_->currentText(), 0);
    if (dossier.volume > 0) volume_->setAmountMinor(dossier.volume);
    else volume_->clear();
    isSetting_ = false;
}

void CompanyForm::fill(Dossier& out) const {
    for (const TextField& field : TextField::kAll)
        out.*field.member = texts_.at(field.path)->text().trimmed().toStdString();
    out.country = country_->currentData().toString().toStdString();
    // What is sent is the number as it is compared, however it was typed.
    if (const auto kind = registryKind(); kind && !out.registryId.empty())
        out.registryId = compliance::checkIdentifier(*kind, out.registryId).normalized;
    if (!out.lei.empty())
        out.lei = compliance::checkIdentifier(IdKind::Lei, out.lei).normalized;
    out.volumeCurrency = currency_->currentText().toStdString();
    // A text that is no amount is a fault, an empty field is only missing.
    out.volume = volume_->text().trimmed().isEmpty() ? 0 : volume_->amountMinor().value_or(-1);
}

void CompanyForm::show(const Dossier& dossier, const std::map<std::string, QString>& errors) {
    for (const auto& [path, row] : rows_) {
        const auto found = errors.find(path);
        const QString error = found == errors.end() ? QString() : found->second;
        if (row->error() != error) row->setError(error);
    }
    rows_["registryId"]->setLabel(fieldWords(dossier, "registryId"));
    showIdentifier(registry_, registryKind());
    showIdentifier(lei_, IdKind::Lei);
}

void CompanyForm::showIdentifier(Identifier& one, std::optional<IdKind> kind) {
    using theme::Tone;
    const std::string typed = one.edit->text().toStdString();
    widgets::Pill pill;
    QString remark;
    if (kind && !typed.empty()) {
        const auto check = compliance::checkIdentifier(*kind, typed);
        const bool warns = check.warning != compliance::IdWarning::None;
        if (check.isGood() && !warns)
            pill = {QStringLiteral("circle-check"), text::goodIdentifierWords(*kind), Tone::Ok};
        if (check.isGood() && warns) remark = text::words(check.warning);
    }
    one.pill->show(pill);
    one.pill->setVisible(!pill.word.isEmpty());
    // A warning stands where an error would; the number may be sent all the same.
    const char* path = &one == &lei_ ? "lei" : "registryId";
    if (!remark.isEmpty() && rows_[path]->error().isEmpty()) rows_[path]->setError(remark);
}

void CompanyForm::normalize(const Identifier& one, std::optional<IdKind> kind) {
    if (!kind || one.edit->text().isEmpty()) return;
    const auto check = compliance::checkIdentifier(*kind, one.edit->text().toStdString());
    if (check.isGood() && textOf(check.normalized) != one.edit->text())
        one.edit->setText(textOf(check.normalized));
}

std::optional<IdKind> CompanyForm::registryKind() const {
    return compliance::registryKindOf(country_->currentData().toString().toStdString());
}

QWidget* CompanyForm::control(const std::string& path) const {
    const auto found = rows_.find(path);
    return found == rows_.end() ? nullptr : found->second->control();
}

void CompanyForm::retranslate(const Dossier& dossier) {
    company_->setTitle(tr("Company"), tr("as it stands in the register"));
    business_->setTitle(tr("Business"), tr("what is traded, how much, and who answers for it"));
    for (const auto& [path, row] : rows_) row->setLabel(fieldWords(dossier, path));
    isSetting_ = true;
    for (int i = 0; i < country_->count(); ++i)
        country_->setItemText(i, countryWord(country_->itemData(i).toString()));
    isSetting_ = false;
}

}  // namespace seabridge::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/DeputyForm.h"

#include "ui/text/Deals.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/PolicyWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/Choice.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace seabridge::screens {

namespace {

using ledger::Role;

constexpr int kDaysAtFirst = 14;
constexpr auto kMostDays = ledger::Deputyship::kMaxTermMs / base::kDayMs - 1;

QDateEdit* dateEdit(const char* name) {
    auto* edit = new QDateEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    return edit;
}

}  // namespace

DeputyForm::DeputyForm(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent),
      deputy_(new widgets::Choice),
      from_(dateEdit("deputyFrom")),
      until_(dateEdit("deputyUntil")),
      deputyRow_(new widgets::FieldRow(theme, deputy_)),
      fromRow_(new widgets::FieldRow(theme, from_)),
      untilRow_(new widgets::FieldRow(theme, until_)),
      rolesLabel_(new widgets::SafeLabel(widgets::TextLook::Note)),
      rolesError_(new widgets::SafeLabel(widgets::TextLook::Error)),
      name_(new QPushButton),
      end_(new QPushButton) {
    deputy_->setObjectName(QStringLiteral("deputy"));
    rolesError_->setObjectName(QStringLiteral("deputyRolesError"));
    name_->setObjectName(QStringLiteral("nameDeputy"));
    end_->setObjectName(QStringLiteral("endDeputy"));
    for (QPushButton* button : {name_, end_}) button->setAutoDefault(false);
    for (const auto role : kRoles) {
        auto* box = new QCheckBox;
        box->setObjectName(QStringLiteral("deputyRole%1").arg(static_cast<int>(role)));
        boxes_.push_back(box);
    }
    lay();
    connect(from_, &QDateEdit::dateChanged, this, &DeputyForm::fitUntil);
    connect(name_, &QPushButton::clicked, this, &DeputyForm::name);
    connect(end_, &QPushButton::clicked, this, [this] {
        if (person_) emit wanted({person_->id, std::nullopt});
    });
}

void DeputyForm::lay() {
    auto* dates = new QHBoxLayout;
    dates->setSpacing(8);
    dates->addWidget(fromRow_, 1);
    dates->addWidget(untilRow_, 1);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(name_);
    acts->addWidget(end_);
    acts->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(deputyRow_);
    column->addLayout(dates);
    column->addWidget(rolesLabel_);
    for (auto* box : boxes_) column->addWidget(box);
    column->addWidget(rolesError_);
    column->addLayout(acts);
}

QDate DeputyForm::today() const {
    return QDateTime::fromMSecsSinceEpoch(now_, zone_).date();
}

void DeputyForm::begin(const api::PersonRow& person) {
    deputy_->clear();
    from_->setDateRange(today(), today().addDays(kMostDays));
    from_->setDate(today());
    fitUntil();
    until_->setDate(today().addDays(kDaysAtFirst));
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        boxes_[i]->setChecked(person.has(kRoles[i]));
    rolesError_->setText({});
}

void DeputyForm::fitUntil() {
    until_->setDateRange(from_->date(), from_->date().addDays(kMostDays));
}

void DeputyForm::present(const api::View& view, const api::PersonRow& person) {
    const bool isOther = !person_ || person_->id != person.id;
    person_ = person;
    now_ = view.proof.blockTime;
    zone_ = text::ownZone(view);
    std::vector<widgets::Choice::Option> offered;
    for (const auto& other : view.staff.people)
        if (other.id != person.id && !other.hasLeft() && !other.isPeer())
            offered.push_back({text::plain(text::personName(view, other.id)), text::hex(other.id)});
    if (isOther) begin(person);
    deputy_->offer(offered);
    // A deputy gets no role that the person does not have.
    for (std::size_t i = 0; i < boxes_.size(); ++i) boxes_[i]->setVisible(person.has(kRoles[i]));
    end_->setVisible(person.deputy.has_value());
}

void DeputyForm::clear() {
    person_.reset();
    deputy_->setCurrentIndex(-1);
    deputyRow_->setError({});
    rolesError_->setText({});
}

std::uint8_t DeputyForm::checkedRoles() const {
    std::uint8_t out = 0;
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        if (boxes_[i]->isChecked() && person_ && person_->has(kRoles[i]))
            out = static_cast<std::uint8_t>(out | ledger::bit(kRoles[i]));
    return out;
}

void DeputyForm::name() {
    const auto id =
        base::fixedFromHex<ledger::UserId>(deputy_->currentData().toString().toStdString());
    const auto roles = checkedRoles();
    deputyRow_->setError(id ? QString() : choose_);
    rolesError_->setText(roles != 0 ? QString() : noRole_);
    if (!id || !person_ || roles == 0) return;
    // From the first moment of the first day to the last of the last one, where the firm is.
    const auto begins = QDateTime(from_->date(), QTime(0, 0), zone_).toMSecsSinceEpoch();
    const auto until =
        QDateTime(until_->date().addDays(1), QTime(0, 0), zone_).toMSecsSinceEpoch() - 1;
    emit wanted({person_->id,
                 ledger::DeputyTerm{*id, roles, std::max<base::TimeMs>(begins, now_), until}});
}

void DeputyForm::retranslate() {
    deputyRow_->setLabel(tr("Stands in as deputy"));
    //: First day of a deputy's time.
    fromRow_->setLabel(tr("From"));
    untilRow_->setLabel(tr("Until the end of"));
    deputy_->setPlaceholderText(tr("nobody"));
    rolesLabel_->setText(tr("In these roles"));
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
        boxes_[i]->setText(text::words(kRoles[i]));
        boxes_[i]->setAccessibleName(rolesLabel_->fullText() + QStringLiteral(": ") +
                                     boxes_[i]->text());
    }
    name_->setText(tr("Name the deputy"));
    end_->setText(tr("End the deputy's time"));
    for (QPushButton* button : {name_, end_}) button->setAccessibleName(button->text());
    choose_ = tr("Choose who stands in.");
    noRole_ = tr("A deputy needs at least one role.");
}

}  // namespace seabridge::screens

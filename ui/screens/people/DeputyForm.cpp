// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/DeputyForm.h"

#include "ui/text/Deals.h"
#include "ui/text/Plain.h"
#include "ui/text/PolicyWords.h"
#include "ui/widgets/Choice.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPushButton>

namespace seabridge::screens {

namespace {

constexpr int kDaysAtFirst = 14;

}  // namespace

DeputyForm::DeputyForm(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent),
      deputy_(new widgets::Choice),
      until_(new QDateEdit),
      deputyRow_(new widgets::FieldRow(theme, deputy_)),
      untilRow_(new widgets::FieldRow(theme, until_)),
      name_(new QPushButton),
      end_(new QPushButton) {
    deputy_->setObjectName(QStringLiteral("deputy"));
    until_->setObjectName(QStringLiteral("deputyUntil"));
    until_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    until_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    name_->setObjectName(QStringLiteral("nameDeputy"));
    end_->setObjectName(QStringLiteral("endDeputy"));
    for (QPushButton* button : {name_, end_}) button->setAutoDefault(false);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(deputyRow_, 3);
    fields->addWidget(untilRow_, 2);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(name_);
    acts->addWidget(end_);
    acts->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(fields);
    column->addLayout(acts);
    connect(name_, &QPushButton::clicked, this, &DeputyForm::name);
    connect(end_, &QPushButton::clicked, this, [this] {
        if (person_) emit wanted({person_->id, std::nullopt});
    });
}

void DeputyForm::present(const api::View& view, const api::PersonRow& person) {
    const bool isOther = !person_ || person_->id != person.id;
    person_ = person;
    now_ = view.proof.blockTime;
    zone_ = text::ownZone(view);
    std::vector<widgets::Choice::Option> offered;
    for (const auto& other : view.staff.people)
        if (other.id != person.id && !other.hasLeft() && !other.isPeer())
            offered.push_back({text::plain(text::personName(view, other.id)),
                               QString::fromStdString(base::toHex(other.id))});
    if (isOther) deputy_->clear();
    deputy_->offer(offered);
    if (isOther) {
        const QDate today = QDateTime::fromMSecsSinceEpoch(now_, zone_).date();
        const auto most = ledger::Deputyship::kMaxTermMs / base::kDayMs - 1;
        until_->setDateRange(today, today.addDays(most));
        until_->setDate(today.addDays(kDaysAtFirst));
    }
    end_->setVisible(person.deputy.has_value());
}

void DeputyForm::clear() {
    person_.reset();
    deputy_->setCurrentIndex(-1);
    deputyRow_->setError({});
}

void DeputyForm::name() {
    const auto id =
        base::fixedFromHex<ledger::UserId>(deputy_->currentData().toString().toStdString());
    deputyRow_->setError(id ? QString() : choose_);
    if (!id || !person_) return;
    // All of the last day, where the firm is.
    const auto until =
        QDateTime(until_->date().addDays(1), QTime(0, 0), zone_).toMSecsSinceEpoch() - 1;
    emit wanted({person_->id, ledger::DeputyTerm{*id, person_->roles, now_, until}});
}

void DeputyForm::retranslate() {
    deputyRow_->setLabel(tr("Stands in as deputy"));
    untilRow_->setLabel(tr("Until the end of"));
    deputy_->setPlaceholderText(tr("nobody"));
    name_->setText(tr("Name the deputy"));
    end_->setText(tr("End the deputy's time"));
    for (QPushButton* button : {name_, end_}) button->setAccessibleName(button->text());
    choose_ = tr("Choose who stands in.");
}

}  // namespace seabridge::screens

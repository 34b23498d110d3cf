// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/PaymentFields.h"

#include "ui/screens/quotes/EditorWords.h"
#include "ui/text/Parties.h"
#include "ui/widgets/Choice.h"

#include <QtCore/QEvent>
#include <QtWidgets/QCheckBox>

namespace seabridge::screens {

namespace {

constexpr int kShareWidth = 104;
constexpr int kKindWidth = 76;
constexpr int kDaysWidth = 64;

constexpr int kLabelWidth = 128;

std::string pathOf(std::size_t index, const char* field) {
    return "parts[" + std::to_string(index) + "]." + field;
}

}  // namespace

PaymentFields::PaymentFields(const Surroundings& around, DraftEdit& draft, QWidget* parent)
    : Card(parent),
      around_(around),
      draft_(draft),
      partList_(new QVBoxLayout),
      add_(new QPushButton(this)),
      seller_(new DepositRow(draft, "sellerDeposit", &QuoteForm::sellerDeposit, this)),
      buyer_(new DepositRow(draft, "buyerDeposit", &QuoteForm::buyerDeposit, this)) {
    add_->setObjectName(QStringLiteral("addPart"));
    add_->setProperty("look", "link");
    add_->setAutoDefault(false);
    partList_->setSpacing(8);
    content()->addLayout(partList_);
    content()->addWidget(add_, 0, Qt::AlignLeft);
    content()->addWidget(seller_);
    content()->addWidget(buyer_);
    connect(add_, &QPushButton::clicked, this, [this] {
        draft_.change({}, [](QuoteForm& form) {
            if (form.parts.size() >= ledger::Terms::kMaxParts) return;
            form.parts.insert(form.parts.end() - 1,
                              {QStringLiteral("30"), true, ledger::DueBasis::Contract,
                               QStringLiteral("7")});
        });
    });
    connect(&draft, &DraftEdit::changed, this, &PaymentFields::showForm);
    connect(&draft, &DraftEdit::read, this, &PaymentFields::showReading);
}

void PaymentFields::retranslate() {
    setTitle(tr("Payment and deposits"), tr("the last part takes the rest"));
    add_->setText(tr("Add a part"));
    add_->setAccessibleName(add_->text());
    seller_->retranslate(tr("Deposit, seller"));
    buyer_->retranslate(tr("Deposit, buyer"));
    for (auto* part : parts_) part->retranslate();
}

void PaymentFields::showForm() {
    const auto count = draft_.form().parts.size();
    while (parts_.size() > count) {
        parts_.back()->deleteLater();
        parts_.back()->hide();
        parts_.pop_back();
    }
    while (parts_.size() < count) {
        auto* row = new PartRow(around_.theme, draft_, parts_.size(), this);
        connect(row, &PartRow::removeWanted, this, [this](std::size_t index) {
            draft_.change({}, [index](QuoteForm& form) {
                if (form.parts.size() > 1)
                    form.parts.erase(form.parts.begin() + static_cast<std::ptrdiff_t>(index));
            });
        });
        row->retranslate();
        partList_->addWidget(row);
        parts_.push_back(row);
    }
    for (auto* part : parts_) part->showForm();
    seller_->showForm();
    buyer_->showForm();
}

void PaymentFields::showReading() {
    const auto& view = around_.door.view();
    for (auto* part : parts_) part->showReading(view);
    const auto& document = draft_.lastReading().document;
    seller_->showReading(view, document.sellerDeposit);
    buyer_->showReading(view, document.buyerDeposit);
}

PartRow::PartRow(const theme::Theme& theme, DraftEdit& draft, std::size_t index, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      draft_(draft),
      index_(index),
      name_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      share_(new QLineEdit(this)),
      kind_(new widgets::Choice(this)),
      days_(new QLineEdit(this)),
      basis_(new widgets::Choice(this)),
      amount_(new widgets::SafeLabel(this)),
      remove_(new QPushButton(this)),
      fault_(new widgets::SafeLabel(widgets::TextLook::Error, this)) {
    const QString number = QString::number(index);
    share_->setObjectName(QStringLiteral("partShare") + number);
    kind_->setObjectName(QStringLiteral("partKind") + number);
    days_->setObjectName(QStringLiteral("partDays") + number);
    basis_->setObjectName(QStringLiteral("partBasis") + number);
    remove_->setObjectName(QStringLiteral("partRemove") + number);
    remove_->setProperty("look", "quiet");
    build();
    tie();
    showIcon();
}

void PartRow::showIcon() { remove_->setIcon(theme_.icon(QStringLiteral("x"))); }

void PartRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showIcon();
}

void PartRow::build() {
    for (QLineEdit* edit : {share_, days_}) {
        edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        draft_.adopt(edit);
    }
    name_->setFixedWidth(kLabelWidth);
    share_->setFixedWidth(kShareWidth);
    kind_->setFixedWidth(kKindWidth);
    days_->setFixedWidth(kDaysWidth);
    amount_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    amount_->setMinimumWidth(kLabelWidth);
    remove_->setAutoDefault(false);
    basis_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{name_, share_, kind_, days_})
        line->addWidget(part);
    line->addWidget(basis_, 1);
    line->addWidget(amount_);
    line->addWidget(remove_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(fault_);
    fault_->hide();
}

void PartRow::tie() {
    connect(share_, &QLineEdit::textEdited, this, [this](const QString& text) {
        change("amountMinor", [&](PartForm& part) { part.share = text; });
    });
    connect(days_, &QLineEdit::textEdited, this, [this](const QString& text) {
        change("due.days", [&](PartForm& part) { part.days = text; });
    });
    connect(kind_, &QComboBox::activated, this, [this] {
        change("kind", [&](PartForm& part) { part.isPercent = kind_->currentData().toBool(); });
    });
    connect(basis_, &QComboBox::activated, this, [this] {
        change("due.basis", [&](PartForm& part) {
            part.basis = static_cast<ledger::DueBasis>(basis_->currentData().toInt());
        });
    });
    connect(remove_, &QPushButton::clicked, this, [this] { emit removeWanted(index_); });
}

void PartRow::change(const char* field, const std::function<void(PartForm&)>& change) {
    draft_.change(QString::fromStdString(pathOf(index_, field)), [&](QuoteForm& form) {
        if (index_ < form.parts.size()) change(form.parts[index_]);
    });
}

void PartRow::retranslate() {
    name_->setText(partLabel(index_));
    share_->setAccessibleName(tr("Share of part %1").arg(index_ + 1));
    days_->setAccessibleName(tr("Days of part %1").arg(index_ + 1));
    kind_->setAccessibleName(tr("Percentage or amount of part %1").arg(index_ + 1));
    basis_->setAccessibleName(tr("What starts the days of part %1").arg(index_ + 1));
    remove_->setAccessibleName(tr("Remove part %1").arg(index_ + 1));
    const QSignalBlocker quiet(basis_);
    basis_->clear();
    for (const auto basis : {ledger::DueBasis::Contract, ledger::DueBasis::Shipment,
                             ledger::DueBasis::Receipt, ledger::DueBasis::Acceptance})
        basis_->addItem(QString(), static_cast<int>(basis));
    const QSignalBlocker silent(kind_);
    kind_->clear();
    kind_->addItem(QStringLiteral("%"), true);
    kind_->addItem(draft_.form().currency, false);
    showForm();
}

void PartRow::showForm() {
    if (index_ >= draft_.form().parts.size()) return;
    const auto& part = draft_.form().parts[index_];
    const bool isLast = index_ + 1 == draft_.form().parts.size();
    kind_->setItemText(1, draft_.form().currency);
    showText(*share_, isLast ? QString() : part.share);
    share_->setReadOnly(isLast);
    share_->setPlaceholderText(isLast ? restWords() : QString());
    kind_->setEnabled(!isLast);
    for (int i = 0; i < basis_->count(); ++i)
        basis_->setItemText(i, daysAfter(static_cast<ledger::DueBasis>(basis_->itemData(i).toInt()),
                                         part.days.trimmed() == QLatin1String("1")));
    showChoice(*kind_, part.isPercent);
    showChoice(*basis_, static_cast<int>(part.basis));
    showText(*days_, part.days);
    remove_->setEnabled(draft_.form().parts.size() > 1);
}

void PartRow::showReading(const api::View& view) {
    const auto& document = draft_.lastReading().document;
    const bool isKnown = index_ < document.parts.size() && document.totalMinor > 0;
    amount_->setText(isKnown ? text::money(view, {document.currency,
                                                  document.parts[index_].amountMinor})
                             : QString());
    QString fault = draft_.faultAt(pathOf(index_, "amountMinor"));
    if (fault.isEmpty()) fault = draft_.faultAt(pathOf(index_, "due.days"));
    fault_->setText(fault);
    fault_->setVisible(!fault.isEmpty());
}

DepositRow::DepositRow(DraftEdit& draft, const char* name, DepositForm QuoteForm::*member,
                       QWidget* parent)
    : QWidget(parent),
      draft_(draft),
      name_(QString::fromLatin1(name)),
      member_(member),
      wanted_(new QCheckBox(this)),
      value_(new QLineEdit(this)),
      kind_(new widgets::Choice(this)),
      amount_(new widgets::SafeLabel(this)),
      fault_(new widgets::SafeLabel(widgets::TextLook::Error, this)) {
    wanted_->setObjectName(name_ + QStringLiteral("Wanted"));
    value_->setObjectName(name_ + QStringLiteral("Value"));
    kind_->setObjectName(name_ + QStringLiteral("Kind"));
    wanted_->setFixedWidth(kLabelWidth);
    value_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value_->setFixedWidth(kShareWidth);
    kind_->setFixedWidth(kKindWidth);
    amount_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    draft.adopt(value_);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{wanted_, value_, kind_})
        line->addWidget(part);
    line->addWidget(fault_, 1);
    line->addWidget(amount_);
    line->addSpacing(38);
    connect(wanted_, &QCheckBox::clicked, this, [this](bool isOn) {
        change([isOn](DepositForm& form) {
            form.isWanted = isOn;
            if (isOn && form.value.isEmpty()) form.value = QStringLiteral("10");
        });
    });
    connect(value_, &QLineEdit::textEdited, this, [this](const QString& text) {
        change([&](DepositForm& form) { form.value = text; });
    });
    connect(kind_, &QComboBox::activated, this, [this] {
        change([this](DepositForm& form) { form.isPercent = kind_->currentData().toBool(); });
    });
}

void DepositRow::change(const std::function<void(DepositForm&)>& change) {
    draft_.change(name_ + QStringLiteral(".amountMinor"),
                  [&](QuoteForm& form) { change(form.*member_); });
}

void DepositRow::retranslate(const QString& label) {
    wanted_->setText(label);
    wanted_->setAccessibleName(label);
    value_->setAccessibleName(label);
    kind_->setAccessibleName(tr("Percentage or amount: %1").arg(label));
    const QSignalBlocker quiet(kind_);
    kind_->clear();
    kind_->addItem(QStringLiteral("%"), true);
    kind_->addItem(draft_.form().currency, false);
    showForm();
}

void DepositRow::showForm() {
    const DepositForm& form = draft_.form().*member_;
    wanted_->setChecked(form.isWanted);
    kind_->setItemText(1, draft_.form().currency);
    showText(*value_, form.value);
    showChoice(*kind_, form.isPercent);
    for (QWidget* part : std::initializer_list<QWidget*>{value_, kind_, amount_})
        part->setVisible(form.isWanted);
}

void DepositRow::showReading(const api::View& view, const std::optional<ledger::Money>& amount) {
    amount_->setText(amount && amount->amountMinor > 0 ? text::money(view, *amount) : QString());
    fault_->setText(draft_.faultAt((name_ + QStringLiteral(".amountMinor")).toStdString()));
}

}  // namespace seabridge::screens

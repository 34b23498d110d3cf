// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/PersonCard.h"

#include "ledger/Administration.h"
#include "ledger/Rules.h"
#include "ui/screens/people/DeputyForm.h"
#include "ui/screens/people/DeviceList.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/PolicyWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/WordIcon.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace seabridge::screens {

namespace {

using ledger::Role;
using widgets::SafeLabel;
using widgets::TextLook;

constexpr int kTextHeight = 76;

}  // namespace

PersonCard::PersonCard(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      theme_(theme),
      pill_(new widgets::StatusPill(theme, this)),
      title_(new SafeLabel(TextLook::Section, this)),
      name_(new QLineEdit),
      nameRow_(new widgets::FieldRow(theme, name_)),
      facts_(new widgets::Facts),
      copyId_(new QPushButton),
      rolesLabel_(new SafeLabel(TextLook::Strong)),
      rolesError_(new SafeLabel(TextLook::Error)),
      change_(new QPushButton),
      leave_(new QPushButton),
      deputy_(new DeputyForm(theme)),
      devicesPart_(new QWidget),
      devicesLabel_(new SafeLabel(TextLook::Strong)),
      devices_(new DeviceList(theme)),
      enrolHint_(new SafeLabel(TextLook::Note)),
      deviceText_(new QPlainTextEdit),
      deviceRow_(new widgets::FieldRow(theme, deviceText_)),
      enrol_(new QPushButton),
      deviceFile_(new QPushButton) {
    title_->setObjectName(QStringLiteral("personTitle"));
    title_->setProperty("mayElide", true);
    name_->setObjectName(QStringLiteral("personName"));
    name_->setMaxLength(static_cast<int>(api::kMaxPersonNameBytes));
    rolesError_->setObjectName(QStringLiteral("rolesError"));
    deviceText_->setObjectName(QStringLiteral("deviceText"));
    deviceText_->setTabChangesFocus(true);
    deviceText_->setFixedHeight(kTextHeight);
    for (const auto role : kRoles) {
        auto* box = new QCheckBox;
        box->setObjectName(QStringLiteral("role%1").arg(static_cast<int>(role)));
        boxes_.push_back(box);
    }
    for (SafeLabel* label : {rolesError_, enrolHint_}) label->setWraps(true);
    change_->setObjectName(QStringLiteral("changeRoles"));
    change_->setProperty("look", "primary");
    leave_->setObjectName(QStringLiteral("hasLeft"));
    leave_->setProperty("look", "danger");
    copyId_->setObjectName(QStringLiteral("copyPersonId"));
    enrol_->setObjectName(QStringLiteral("enrolDevice"));
    deviceFile_->setObjectName(QStringLiteral("deviceFile"));
    for (QPushButton* button : {change_, leave_, copyId_, enrol_, deviceFile_})
        button->setAutoDefault(false);
    lay();
    connectAll();
    showIcons();
}

void PersonCard::lay() {
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title_, 1);
    head->addWidget(pill_);
    content()->addLayout(head);
    auto* page = new QWidget;
    page->setProperty("look", "page");
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(8);
    column->addWidget(nameRow_);
    column->addWidget(facts_);
    column->addWidget(copyId_, 0, Qt::AlignRight);
    column->addWidget(rolesLabel_);
    for (auto* box : boxes_) column->addWidget(box);
    column->addWidget(rolesError_);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(change_);
    acts->addWidget(leave_);
    acts->addStretch();
    column->addLayout(acts);
    column->addWidget(deputy_);
    auto* part = new QVBoxLayout(devicesPart_);
    part->setContentsMargins(0, 6, 0, 0);
    part->setSpacing(8);
    part->addWidget(devicesLabel_);
    part->addWidget(devices_);
    part->addWidget(enrolHint_);
    part->addWidget(deviceRow_);
    auto* enrolling = new QHBoxLayout;
    enrolling->setSpacing(8);
    enrolling->addWidget(enrol_);
    enrolling->addWidget(deviceFile_);
    enrolling->addStretch();
    part->addLayout(enrolling);
    column->addWidget(devicesPart_);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("personScroll"));
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    content()->addWidget(scroll, 1);
}

void PersonCard::connectAll() {
    connect(name_, &QLineEdit::editingFinished, this, [this] {
        const bool isGood = ledger::isOptionalText(typedName(), api::kMaxPersonNameBytes);
        nameRow_->setError(isGood ? QString() : notPlain_);
        if (isGood && row_ && typedName() != row_->name) emit nameTyped(name_->text().trimmed());
    });
    for (auto* box : boxes_)
        connect(box, &QCheckBox::clicked, this, [this] {
            isTouched_ = true;
            judgeRoles();
        });
    connect(change_, &QPushButton::clicked, this, &PersonCard::review);
    connect(leave_, &QPushButton::clicked, this, &PersonCard::leaveWanted);
    connect(deputy_, &DeputyForm::wanted, this, &PersonCard::deputyWanted);
    connect(devices_, &DeviceList::revokeWanted, this, &PersonCard::revokeWanted);
    connect(enrol_, &QPushButton::clicked, this, &PersonCard::enrol);
    connect(deviceFile_, &QPushButton::clicked, this, &PersonCard::chooseFile);
    connect(copyId_, &QPushButton::clicked, this, [this] {
        if (!person_) return;
        QApplication::clipboard()->setText(text::hex(*person_));
        emit idCopied();
    });
}

std::string PersonCard::typedName() const {
    return name_->text().trimmed().toStdString();
}

QString PersonCard::typedDevice() const { return deviceText_->toPlainText(); }

bool PersonCard::asksFor(const ledger::SetUser& change) const {
    return person_ == change.user && checkedRoles() == change.roles;
}

std::uint8_t PersonCard::checkedRoles() const {
    std::uint8_t out = 0;
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        if (boxes_[i]->isChecked()) out = static_cast<std::uint8_t>(out | ledger::bit(kRoles[i]));
    return out;
}

void PersonCard::check(std::uint8_t roles) {
    for (std::size_t i = 0; i < boxes_.size(); ++i)
        boxes_[i]->setChecked((roles & ledger::bit(kRoles[i])) != 0);
}

void PersonCard::show(const std::optional<ledger::UserId>& person) {
    person_ = person;
    row_.reset();
    isTouched_ = false;
    name_->clear();
    nameRow_->setError({});
    check(0);
    deputy_->clear();
    clearDevice();
}

void PersonCard::present(const api::View& view) {
    users_ = usersOf(view);
    const auto* known = person_ ? view.staff.find(*person_) : nullptr;
    const bool isNew = known == nullptr;
    title_->setText(isNew ? newTitle_ : PeopleWords::nameOf(view, *known));
    pill_->setVisible(!isNew);
    facts_->setVisible(!isNew);
    copyId_->setVisible(!isNew);
    devicesPart_->setVisible(!isNew);
    change_->setText(isNew ? add_ : changeText_);
    change_->setAccessibleName(change_->text());
    leave_->setVisible(!isNew);
    deputy_->setVisible(!isNew);
    if (!isNew) {
        facts_->setFacts(PeopleWords::factsOf(view, *known));
        devices_->present(view, known->devices);
        presentPerson(view, *known);
    } else {
        for (auto* box : boxes_) box->setEnabled(true);
        change_->setVisible(true);
    }
    judgeRoles();
}

void PersonCard::presentPerson(const api::View& known, const api::PersonRow& person) {
    const bool isFirst = !row_;
    if (isFirst || (!name_->hasFocus() && row_->name != person.name))
        name_->setText(QString::fromStdString(person.name));
    if (isFirst || !isTouched_) check(person.roles);
    row_ = person;
    pill_->show(PeopleWords::stateOf(person));
    const bool isFixed = person.hasLeft() || person.isPeer();
    deputy_->present(known, person);
    deputy_->setVisible(!isFixed);
    for (auto* box : boxes_) box->setEnabled(!isFixed);
    for (QPushButton* button : {change_, leave_}) button->setVisible(!isFixed);
    for (QWidget* part :
         std::initializer_list<QWidget*>{enrolHint_, deviceRow_, enrol_, deviceFile_})
        part->setVisible(!isFixed);
}

/// As the ledger will judge; it looks again.
void PersonCard::judgeRoles() {
    const auto roles = checkedRoles();
    QString fault;
    if (row_ && (row_->hasLeft() || row_->isPeer())) {
        rolesError_->setText(row_->hasLeft() ? leaver_ : peerText_);
        rolesError_->setLook(TextLook::Note);
        return;
    }
    if (roles == 0)
        fault = isTouched_ || row_ ? noRole_ : QString();
    else if (row_ && roles == row_->roles && isTouched_)
        fault = sameRoles_;
    auto users = users_;
    for (auto& user : users)
        if (person_ && user.id == *person_) user.roles = roles;
    std::erase_if(users,
                  [](const auto& user) { return user.roles == 0 || user.has(ledger::Role::Peer); });
    if (row_ && fault.isEmpty() && ledger::mustKeepTwoAdmins(users) != ledger::Reject::None)
        fault = lockOut_;
    rolesError_->setLook(TextLook::Error);
    rolesError_->setText(fault);
    const bool isReady = fault.isEmpty() && roles != 0 && (!row_ || roles != row_->roles);
    change_->setEnabled(isReady);
    change_->setAccessibleDescription(fault);
    change_->setToolTip(text::safeTip(fault));
}

void PersonCard::review() {
    judgeRoles();
    if (!change_->isEnabled() || !nameRow_->error().isEmpty()) return;
    emit changeWanted({person_, checkedRoles(), row_ ? row_->nameCommitment : base::Hash()});
}

void PersonCard::enrol() {
    const QString typed = deviceText_->toPlainText().trimmed();
    if (typed.isEmpty()) {
        deviceRow_->setError(noText_);
        return deviceText_->setFocus(Qt::TabFocusReason);
    }
    deviceRow_->setError({});
    emit enrolWanted({{}, typed.toStdString()});
}

void PersonCard::chooseFile() {
    auto* dialog = new QFileDialog(this, dialogTitle_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter_);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        emit enrolWanted({std::filesystem::path(path.toStdU16String()), {}});
    });
    dialog->open();
}

void PersonCard::setDeviceFault(const base::Error& error) {
    using base::ErrorCode;
    deviceRow_->setError(error.code == ErrorCode::BadPossession  ? wrongProof_
                         : error.code == ErrorCode::InvalidInput ? wrongText_
                                                                 : text::words(error.code));
}

void PersonCard::clearDevice() {
    deviceText_->clear();
    deviceRow_->setError({});
}

void PersonCard::retranslate() {
    newTitle_ = tr("A new person");
    nameRow_->setLabel(tr("Name, kept in this vault only"));
    name_->setPlaceholderText(tr("the ledger holds no names of people"));
    copyId_->setText(tr("Copy the id"));
    rolesLabel_->setText(tr("Roles"));
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
        boxes_[i]->setText(text::words(kRoles[i]));
        boxes_[i]->setAccessibleName(boxes_[i]->text());
    }
    add_ = tr("Add and sign");
    changeText_ = tr("Change the roles");
    //: Button: opens what a person signs when somebody has left the organization.
    leave_->setText(tr("Mark as left…"));
    devicesLabel_->setText(tr("Devices"));
    enrolHint_->setText(
        tr("On the new device enter this person's id, copy what it shows, and paste it here. "
           "Compare the keys by telephone."));
    deviceRow_->setLabel(tr("What the device shows"));
    enrol_->setText(tr("Enrol and sign"));
    deviceFile_->setText(tr("From a file…"));
    for (QPushButton* button : {leave_, copyId_, enrol_, deviceFile_})
        button->setAccessibleName(button->text());
    noRole_ = tr("A person needs at least one role.");
    sameRoles_ = tr("These are the present roles.");
    lockOut_ = tr("Two administrators have to remain, or nobody could change anything.");
    leaver_ = tr("Who has left does not come back under this id; add a new person.");
    peerText_ = tr("The member's own peer: it is run by the consortium's ballots, not from here.");
    notPlain_ = tr("The name is too long or holds invisible characters.");
    noText_ = tr("Paste what the device shows, or choose its file.");
    wrongText_ = tr("This is not what a new device shows: keys or the proof are missing.");
    wrongProof_ = tr("The proof is for another person or another network.");
    dialogTitle_ = tr("Keys of the new device");
    filter_ = tr("JSON files (*.json)");
    devices_->retranslate();
    deputy_->retranslate();
}

void PersonCard::showIcons() {
    widgets::setWordIcon(*change_, theme_, QStringLiteral("signature"), theme_.tokens().onAccent);
    widgets::setWordIcon(*leave_, theme_, QStringLiteral("log-out"), theme_.tokens().bad);
    widgets::setWordIcon(*copyId_, theme_, QStringLiteral("copy"));
    widgets::setWordIcon(*enrol_, theme_, QStringLiteral("key"));
    widgets::setWordIcon(*deviceFile_, theme_, QStringLiteral("folder-open"));
}

void PersonCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showIcons();
}

}  // namespace seabridge::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EnrolPage.h"

#include "ui/text/Words.h"
#include "ui/widgets/WordIcon.h"

#include <QtCore/QEvent>
#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace seabridge::shell {

namespace {

constexpr int kMostTyped = 64;  ///< with spaces between the groups

/// In groups of eight, for people who compare.
QString grouped(base::ByteView bytes) {
    const QString hex = QString::fromStdString(base::toHex(bytes));
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 8) groups << hex.mid(at, 8);
    return groups.join(QLatin1Char(' '));
}

}  // namespace

EnrolPage::EnrolPage(const theme::Theme& theme, bridge::Door& door, QWidget* parent)
    : Page(theme, parent),
      door_(door),
      title_(new widgets::SafeLabel(widgets::TextLook::Title, this)),
      sentence_(new widgets::SafeLabel(this)),
      facts_(new widgets::Facts(this)),
      person_(new QLineEdit),
      personRow_(new widgets::FieldRow(theme, person_, this)),
      outcome_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      copy_(new QPushButton(this)),
      save_(new QPushButton(this)) {
    setCardWidth(kWidestCardWidth);
    sentence_->setWraps(true);
    outcome_->setWraps(true);
    outcome_->setObjectName(QStringLiteral("keysOutcome"));
    person_->setObjectName(QStringLiteral("enrolPerson"));
    person_->setMaxLength(kMostTyped);
    copy_->setObjectName(QStringLiteral("copyKeys"));
    copy_->setProperty("look", "primary");
    save_->setObjectName(QStringLiteral("saveKeys"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(outcome_, 1);
    buttons->addWidget(save_);
    buttons->addWidget(copy_);
    auto* content = card().content();
    content->addWidget(title_);
    content->addWidget(sentence_);
    content->addWidget(facts_);
    content->addWidget(personRow_);
    content->addLayout(buttons);
    connect(copy_, &QPushButton::clicked, this, &EnrolPage::copy);
    connect(save_, &QPushButton::clicked, this, &EnrolPage::save);
    connect(person_, &QLineEdit::returnPressed, this, &EnrolPage::copy);
    connect(person_, &QLineEdit::textEdited, this, [this] { say(Said::Nothing); });
    showIcons();
    EnrolPage::retranslate();
}

void EnrolPage::present(const api::View& view) {
    keys_ = view.device;
    isProven_ = view.proof.height > 0;
    retranslate();
}

void EnrolPage::prove(std::function<void(const std::string& proof)> then) {
    auto typed = person_->text();
    const auto id = base::fixedFromHex<ledger::UserId>(
        typed.remove(QLatin1Char(' ')).toLower().toStdString());
    if (!id) {
        say(Said::BadId);
        return person_->setFocus(Qt::OtherFocusReason);
    }
    door_.core().proveDevice(
        *id, bridge::Door::reply<std::string>(
                 this, [this, then = std::move(then)](const base::Result<std::string>& proof) {
                     if (!proof) return say(Said::Failed, proof.error().code);
                     then(*proof);
                 }));
}

void EnrolPage::copy() {
    prove([this](const std::string& proof) {
        QGuiApplication::clipboard()->setText(QString::fromStdString(proof));
        say(Said::Copied);
    });
}

void EnrolPage::save() {
    prove([this](const std::string& proof) {
        auto* dialog = new QFileDialog(this, dialogTitle_);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(filter_);
        dialog->setDefaultSuffix(QStringLiteral("json"));
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, proof](const QString& path) { write(path, proof); });
        dialog->open();
    });
}

void EnrolPage::write(const QString& path, const std::string& proof) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(proof.size());
    const bool isDone = file.open(QIODevice::WriteOnly) &&
                        file.write(proof.data(), size) == size && file.commit();
    say(isDone ? Said::Saved : Said::NotSaved);
}

void EnrolPage::say(Said said, std::optional<base::ErrorCode> failure) {
    said_ = said;
    failure_ = failure;
    showOutcome();
}

void EnrolPage::showOutcome() {
    personRow_->setError(said_ == Said::BadId ? badId_ : QString());
    outcome_->setLook(said_ == Said::Copied || said_ == Said::Saved ? widgets::TextLook::Note
                                                                    : widgets::TextLook::Error);
    outcome_->setText(said_ == Said::Copied     ? copied_
                      : said_ == Said::Saved    ? saved_
                      : said_ == Said::NotSaved ? notSaved_
                      : failure_                ? text::words(*failure_)
                                                : QString());
}

void EnrolPage::retranslate() {
    title_->setText(isProven_ ? tr("This device is not enrolled yet")
                              : tr("Looking for this device on the ledger"));
    sentence_->setText(
        isProven_ ? tr("An administrator of your organization adds you at People and tells you "
                       "your person's id. Enter it here and give back what this page copies. Two "
                       "administrators sign; then this page ends by itself. Compare all groups of "
                       "the keys by voice.")
                  : tr("Nothing can be shown before a member has answered with proof."));
    personRow_->setLabel(tr("Person's id"));
    person_->setPlaceholderText(tr("32 digits and letters a to f"));
    copy_->setText(tr("Copy for the administrator"));
    save_->setText(tr("Save as a file…"));
    badId_ = tr("A person's id has 32 digits and letters a to f. An administrator copies it at "
                "People.");
    copied_ = tr("Copied. An administrator pastes it at People, at this person.");
    saved_ = tr("Saved. An administrator opens the file at People, at this person.");
    notSaved_ = tr("The file could not be written. Choose another folder.");
    dialogTitle_ = tr("Keys of this device");
    filter_ = tr("JSON files (*.json)");
    for (QPushButton* button : {copy_, save_}) button->setAccessibleName(button->text());
    for (QWidget* part : std::initializer_list<QWidget*>{personRow_, outcome_, copy_, save_})
        part->setVisible(isProven_ && keys_.has_value());
    std::vector<widgets::Fact> facts;
    if (keys_ && isProven_)
        facts = {{tr("Signing key"), grouped(keys_->signing.bytes)},
                 {tr("Encryption key"), grouped(keys_->sealing)},
                 {tr("Transport key"), grouped(keys_->curve)}};
    facts_->setFacts(facts);
    showOutcome();
}

void EnrolPage::showIcons() {
    widgets::setWordIcon(*copy_, theme(), QStringLiteral("copy"), theme().tokens().onAccent);
    widgets::setWordIcon(*save_, theme(), QStringLiteral("download"));
}

void EnrolPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showIcons();
}

}  // namespace seabridge::shell

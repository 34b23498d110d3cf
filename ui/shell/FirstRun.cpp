// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FirstRun.h"

#include "crypto/Mnemonic.h"
#include "ui/shell/FirstRunWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/SecretEdit.h"
#include "ui/widgets/Segments.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace seabridge::shell {

namespace {

constexpr int kPhraseHeight = 92;

base::Secret secretOf(const QString& text) {
    QByteArray utf8 = text.toUtf8();
    base::Secret out(base::viewOf({utf8.constData(), static_cast<std::size_t>(utf8.size())}));
    base::wipe(utf8.data(), static_cast<std::size_t>(utf8.size()));
    return out;
}

crypto::PhraseLanguage phraseLanguageOf(text::Language language) {
    switch (language) {
        case text::Language::English:
            return crypto::PhraseLanguage::English;
        case text::Language::ChineseSimplified:
            return crypto::PhraseLanguage::ChineseSimplified;
        case text::Language::Japanese:
            return crypto::PhraseLanguage::Japanese;
    }
    return crypto::PhraseLanguage::English;
}

QVBoxLayout* columnOf(QWidget* page) {
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    return column;
}

}  // namespace

FirstRun::FirstRun(const theme::Theme& theme, bridge::Door& door, QWidget* parent)
    : Page(theme, parent),
      door_(door),
      title_(new widgets::SafeLabel(widgets::TextLook::Title, this)),
      sentence_(new widgets::SafeLabel(this)),
      steps_(new QStackedWidget(this)),
      back_(new QPushButton(this)),
      next_(new QPushButton(this)) {
    setCardWidth(kWideCardWidth);
    sentence_->setWraps(true);
    for (QWidget* page :
         {makeWelcome(), makeConsortium(), makeKeys(), makePassphrase(), makeMaking()})
        steps_->addWidget(page);
    back_->setObjectName(QStringLiteral("firstRunBack"));
    next_->setObjectName(QStringLiteral("firstRunNext"));
    next_->setProperty("look", "primary");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back_);
    buttons->addStretch();
    buttons->addWidget(next_);
    auto* content = card().content();
    content->addWidget(title_);
    content->addWidget(sentence_);
    content->addWidget(steps_);
    content->addLayout(buttons);
    connect(back_, &QPushButton::clicked, this, &FirstRun::back);
    connect(next_, &QPushButton::clicked, this, &FirstRun::next);
    FirstRun::retranslate();
    showStep(Welcome);
}

QWidget* FirstRun::makeWelcome() {
    auto* page = new QWidget(this);
    auto* column = columnOf(page);
    for (const auto language : text::kLanguages) {
        auto* choice = new QPushButton(text::nativeNameOf(language), page);
        choice->setObjectName(QStringLiteral("firstRun-") + text::codeOf(language));
        choice->setAccessibleName(text::nativeNameOf(language));
        choice->setCheckable(true);
        choice->setAutoExclusive(true);
        choice->setProperty("look", "nav");
        column->addWidget(choice);
        languages_.push_back(choice);
        connect(choice, &QPushButton::clicked, this,
                [this, language] { emit languageWanted(language); });
    }
    column->addStretch();
    return page;
}

QWidget* FirstRun::makeConsortium() {
    auto* page = new QWidget(this);
    file_ = new QLineEdit(page);
    file_->setObjectName(QStringLiteral("consortiumFile"));
    fileRow_ = new widgets::FieldRow(theme(), file_, page);
    choose_ = new QPushButton(page);
    choose_->setObjectName(QStringLiteral("chooseConsortium"));
    auto* column = columnOf(page);
    column->addWidget(fileRow_);
    column->addWidget(choose_, 0, Qt::AlignLeft);
    column->addStretch();
    connect(choose_, &QPushButton::clicked, this, &FirstRun::chooseFile);
    return page;
}

QWidget* FirstRun::makeKeys() {
    auto* page = new QWidget(this);
    kind_ = new widgets::Segments(page);
    kind_->setObjectName(QStringLiteral("phraseKind"));
    phrase_ = new QPlainTextEdit(page);
    phrase_->setObjectName(QStringLiteral("phrase"));
    phrase_->setFixedHeight(kPhraseHeight);
    phrase_->setTabChangesFocus(true);
    phraseRow_ = new widgets::FieldRow(theme(), phrase_, page);
    phraseRow_->hide();
    auto* column = columnOf(page);
    column->addWidget(kind_);
    column->addWidget(phraseRow_);
    column->addStretch();
    connect(kind_, &widgets::Segments::picked, this,
            [this](int choice) { phraseRow_->setVisible(choice == 1); });
    return page;
}

QWidget* FirstRun::makePassphrase() {
    auto* page = new QWidget(this);
    pass_ = widgets::makeSecretEdit(page);
    pass_->setObjectName(QStringLiteral("newPassphrase"));
    again_ = widgets::makeSecretEdit(page);
    again_->setObjectName(QStringLiteral("newPassphraseAgain"));
    passRow_ = new widgets::FieldRow(theme(), pass_, page);
    againRow_ = new widgets::FieldRow(theme(), again_, page);
    auto* column = columnOf(page);
    column->addWidget(passRow_);
    column->addWidget(againRow_);
    column->addStretch();
    connect(again_, &QLineEdit::returnPressed, this, &FirstRun::next);
    return page;
}

QWidget* FirstRun::makeMaking() {
    auto* page = new QWidget(this);
    making_ = new widgets::SafeLabel(widgets::TextLook::Note, page);
    making_->setWraps(true);
    columnOf(page)->addWidget(making_);
    return page;
}

void FirstRun::showStep(int step) {
    steps_->setCurrentIndex(step);
    retranslate();
    back_->setVisible(step > Welcome && step < Making);
    next_->setEnabled(step != Making);
    if (step == Consortium) file_->setFocus();
    if (step == Passphrase) pass_->setFocus();
}

bool FirstRun::hasOwnPhrase() const {
    return kind_->chosen() == 1;
}

/// Says beside the field what is wrong.
bool FirstRun::isGood(int step) {
    if (step == Consortium) {
        const bool isThere = QFile::exists(file_->text().trimmed());
        fileRow_->setError(isThere ? QString() : firstRunFault(FirstRunFault::NoFile));
        return isThere;
    }
    if (step == Keys) {
        const auto found = hasOwnPhrase() ? crypto::checkPhrase(secretOf(phrase_->toPlainText()))
                                          : base::Result<crypto::PhraseLanguage>();
        phraseRow_->setError(found ? QString() : phraseFault(found.error().detail));
        return found.has_value();
    }
    if (step == Passphrase) {
        const bool isLong = pass_->text().size() >= kLeastPassphrase;
        const bool isSame = pass_->text() == again_->text();
        passRow_->setError(isLong ? QString() : firstRunFault(FirstRunFault::ShortPassphrase));
        againRow_->setError(isSame ? QString() : firstRunFault(FirstRunFault::OtherPassphrase));
        return isLong && isSame;
    }
    return true;
}

void FirstRun::next() {
    const int step = steps_->currentIndex();
    if (!isGood(step)) return;
    if (step == Passphrase)
        create();
    else
        showStep(step + 1);
}

void FirstRun::back() {
    showStep(steps_->currentIndex() - 1);
}

void FirstRun::chooseFile() {
    auto* dialog = new QFileDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, file_, &QLineEdit::setText);
    dialog->open();
}

void FirstRun::create() {
    api::NewProfile wanted;
    wanted.language = phraseLanguageOf(theme().language());
    wanted.passphrase = widgets::takeSecret(*pass_);
    again_->clear();
    if (hasOwnPhrase()) wanted.phrase = secretOf(phrase_->toPlainText());
    wanted.consortium = file_->text().trimmed().toStdString();
    showStep(Making);
    door_.core().createProfile(std::move(wanted),
                               bridge::Door::reply<api::CreatedProfile>(
                                   this, [this](const base::Result<api::CreatedProfile>& made) {
                                       if (!made) tell(made.error());
                                   }));
}

/// Back to the step that can mend it.
void FirstRun::tell(const base::Error& failure) {
    const bool isFile = failure.code == base::ErrorCode::BadConsortium;
    const bool isPhrase = failure.code == base::ErrorCode::BadPhrase;
    showStep(isFile ? Consortium : isPhrase ? Keys : Passphrase);
    widgets::FieldRow* row = isFile ? fileRow_ : isPhrase ? phraseRow_ : passRow_;
    row->setError(isFile ? firstRunFault(FirstRunFault::BadFile) : text::words(failure.code));
}

void FirstRun::retranslate() {
    const auto said = firstRunTexts(steps_->currentIndex());
    title_->setText(said.title);
    sentence_->setText(said.sentence);
    next_->setText(said.next);
    next_->setAccessibleName(said.next);
    back_->setText(tr("Back"));
    back_->setAccessibleName(back_->text());
    // What was said in another language; it is said anew when it is still so.
    for (auto* row : {fileRow_, phraseRow_, passRow_, againRow_}) row->setError({});
    fileRow_->setLabel(tr("Consortium file"));
    choose_->setText(tr("Choose a file"));
    choose_->setAccessibleName(choose_->text());
    kind_->setChoices({tr("A new recovery phrase"), tr("I have a recovery phrase")});
    phraseRow_->setLabel(tr("Recovery phrase"));
    passRow_->setLabel(tr("Vault passphrase"));
    againRow_->setLabel(tr("The same again"));
    making_->setText(tr("Deriving keys and making the encrypted vault."));
    for (std::size_t i = 0; i < languages_.size(); ++i)
        languages_[i]->setChecked(text::kLanguages[i] == theme().language());
}

void FirstRun::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange) retranslate();
}

}  // namespace seabridge::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/consortium/KeysForm.h"

#include "ui/screens/consortium/ConsortiumWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/WordIcon.h"

#include <QtCore/QEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace seabridge::screens {

namespace {

constexpr int kTextHeight = 96;
constexpr int kPauseMs = 250;
constexpr int kKeyLabelWidth = 132;

/// A field of that name in this object, and in nothing else.
QString nameOf(KeysForm::Whose whose, const char* part) {
    return QString::fromLatin1(whose == KeysForm::Newcomer ? "admit" : "rotate") +
           QString::fromLatin1(part);
}

}  // namespace

KeysForm::KeysForm(const theme::Theme& theme, Whose whose, QWidget* parent)
    : ProposalForm(parent),
      theme_(theme),
      whose_(whose),
      text_(new QPlainTextEdit),
      file_(new QPushButton),
      textRow_(new widgets::FieldRow(theme, text_)),
      facts_(new widgets::Facts) {
    text_->setObjectName(nameOf(whose, "Text"));
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(kTextHeight);
    file_->setObjectName(nameOf(whose, "File"));
    file_->setAutoDefault(false);
    facts_->setObjectName(nameOf(whose, "Facts"));
    facts_->setLabelWidth(kKeyLabelWidth);
    auto* column = makeColumn();
    column->addWidget(textRow_);
    column->addWidget(file_, 0, Qt::AlignLeft);
    column->addSpacing(6);
    column->addWidget(facts_);
    pause_.setSingleShot(true);
    pause_.setInterval(kPauseMs);
    connect(&pause_, &QTimer::timeout, this, &KeysForm::give);
    connect(text_, &QPlainTextEdit::textChanged, this, [this] {
        read_.reset();
        pause_.start();
    });
    connect(file_, &QPushButton::clicked, this, &KeysForm::chooseFile);
}

void KeysForm::give() {
    pause_.stop();
    const QString typed = text_->toPlainText().trimmed();
    fault_.reset();
    textRow_->setError({});
    if (typed.isEmpty())
        presentRead();
    else
        emit given({{}, typed.toStdString()});
}

void KeysForm::chooseFile() {
    auto* dialog = new QFileDialog(this, dialogTitle_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter_);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        text_->clear();
        pause_.stop();
        emit given({std::filesystem::path(path.toStdU16String()), {}});
    });
    dialog->open();
}

QString KeysForm::faultOf(const base::Error& error) const {
    if (error.code == base::ErrorCode::NotFound) return noMember_;
    if (error.code == base::ErrorCode::BadPossession) return wrongProof_;
    if (error.code != base::ErrorCode::InvalidInput) return text::words(error.code);
    return wrongText_.arg(QString::fromStdString(error.detail));
}

void KeysForm::setRead(const base::Result<api::Ballot>& read) {
    read_.reset();
    fault_.reset();
    if (read)
        read_ = *read;
    else
        fault_ = read.error();
    textRow_->setError(fault_ ? faultOf(*fault_) : QString());
    shown_.clear();
    facts_->hide();
}

void KeysForm::present(const api::View& view, text::Language language) {
    shown_.clear();
    if (read_ && view.self) {
        const auto action =
            std::visit([](const auto& what) { return ledger::Action(what); }, *read_);
        for (const auto& change :
             ConsortiumWords::changesOf(view, action, view.self->org, language)) {
            // An address that stays, and a status, are said once.
            const bool isNew = !change.before.isEmpty() && change.before != change.after;
            shown_.push_back({change.what, change.after,
                              isNew ? nowIs_.arg(change.before) : QString(), isNew});
        }
    }
    presentRead();
}

void KeysForm::presentRead() {
    facts_->setFacts(read_ ? shown_ : std::vector<widgets::Fact>());
    facts_->setVisible(read_.has_value());
    for (auto* label : facts_->findChildren<widgets::SafeLabel*>())
        label->setProperty("mayElide", true);
}

std::optional<api::Ballot> KeysForm::read() {
    if (pause_.isActive()) give();
    if (!read_ && textRow_->error().isEmpty() && text_->toPlainText().trimmed().isEmpty())
        textRow_->setError(noText_);
    if (!read_) text_->setFocus(Qt::TabFocusReason);
    return read_;
}

void KeysForm::clear() {
    text_->clear();
    pause_.stop();
    read_.reset();
    fault_.reset();
    textRow_->setError({});
    presentRead();
}

void KeysForm::retranslate() {
    const bool isNewcomer = whose_ == Newcomer;
    textRow_->setLabel(isNewcomer ? tr("What the newcomer hands in")
                                  : tr("What seabridge-peer rotate printed"));
    text_->setPlaceholderText(tr("Paste it here, or choose the file."));
    file_->setText(tr("From a file…"));
    file_->setAccessibleName(isNewcomer ? tr("Choose the newcomer's file")
                                        : tr("Choose the file with the new keys"));
    dialogTitle_ = isNewcomer ? tr("File of the organization to be admitted")
                              : tr("New keys of the own peer");
    filter_ = tr("JSON files (*.json)");
    hint_ = isNewcomer
                ? tr("The newcomer hands in its file: organization, tasks, its peer's keys with "
                     "their proof, and addresses. A suspended member comes back the same way.")
                : tr("The peer signs with the new keys from the block after the ballot on, and the "
                     "old ones are revoked for ever. Then: seabridge-peer rotate --use, and a "
                     "restart of the peer. Compare the keys with what the peer printed.");
    noText_ = isNewcomer ? tr("Paste what the newcomer handed in, or choose its file.")
                         : tr("Paste what the peer printed, or choose the file.");
    //: %1 is a technical place in English, such as "peer.signing: not 32 bytes".
    wrongText_ = isNewcomer ? tr("This is not a newcomer's file: %1")
                            : tr("This is not what seabridge-peer rotate prints: %1");
    wrongProof_ = tr("The proof of the keys is for another organization or another network.");
    noMember_ = tr("Your organization is no member, so it has no peer.");
    //: %1 is what it is before the change.
    nowIs_ = tr("now %1");
    // In the new words.
    if (firstFaulty({textRow_})) textRow_->setError(fault_ ? faultOf(*fault_) : noText_);
}

void KeysForm::changeEvent(QEvent* event) {
    ProposalForm::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        widgets::setWordIcon(*file_, theme_, QStringLiteral("folder-open"));
}

}  // namespace seabridge::screens

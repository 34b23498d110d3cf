// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/DocumentsEditor.h"

#include "ui/screens/kyc/KycWords.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/Words.h"
#include "ui/widgets/Choice.h"
#include "ui/widgets/WordIcon.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace seabridge::screens {

namespace {

using compliance::Dossier;
using compliance::FileKind;

constexpr int kDocumentIcon = 16;
constexpr int kKindWidth = 214;
constexpr FileKind kKinds[]{FileKind::Registration, FileKind::Articles, FileKind::Ownership,
                            FileKind::Identity,     FileKind::Address,  FileKind::Other};

}  // namespace

DocumentsEditor::DocumentsEditor(const Surroundings& around, QWidget* parent)
    : Card(parent),
      around_(around),
      hint_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      error_(new widgets::SafeLabel(widgets::TextLook::Error, this)),
      add_(new QPushButton(this)) {
    setAcceptDrops(true);
    hint_->setWraps(true);
    error_->setWraps(true);
    error_->hide();
    add_->setObjectName(QStringLiteral("addDocument"));
    add_->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(add_);
    line->addWidget(hint_, 1);
    content()->addLayout(line);
    content()->addWidget(error_);
    connect(add_, &QPushButton::clicked, this, &DocumentsEditor::choose);
    showIcons();
}

DocumentsEditor::Line& DocumentsEditor::lineAt(std::size_t index) {
    while (lines_.size() <= index) {
        const auto number = lines_.size();
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        Line line{row,
                  new QLabel(row),
                  new widgets::SafeLabel(row),
                  new widgets::SafeLabel(widgets::TextLook::Note, row),
                  new widgets::Choice(row),
                  new QPushButton(row)};
        line.icon->setTextFormat(Qt::PlainText);
        line.icon->setFixedSize(kDocumentIcon, kDocumentIcon);
        line.name->setProperty("mayElide", true);
        line.facts->setProperty("mayElide", true);
        line.kind->setFixedWidth(kKindWidth);
        line.kind->setObjectName(QStringLiteral("documentKind%1").arg(number));
        for (const auto kind : kKinds) line.kind->addItem(kindWords(kind), static_cast<int>(kind));
        line.remove->setObjectName(QStringLiteral("removeDocument%1").arg(number));
        line.remove->setProperty("look", "quiet");
        line.remove->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        line.remove->setAutoDefault(false);
        connect(line.remove, &QPushButton::clicked, this, [this, number] { remove(number); });
        connect(line.kind, &QComboBox::activated, this, [this, number](int chosen) {
            if (number >= files_.size()) return;
            files_[number].kind = kKinds[chosen];
            emit edited();
        });
        auto* words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(line.name);
        words->addWidget(line.facts);
        layout->addWidget(line.icon);
        layout->addLayout(words, 1);
        layout->addWidget(line.kind);
        layout->addWidget(line.remove);
        content()->insertWidget(static_cast<int>(number) + 1, row);
        lines_.push_back(line);
        showIcons();
    }
    return lines_[index];
}

void DocumentsEditor::set(const std::vector<compliance::DossierFile>& files) {
    files_ = files;
    paint();
}

void DocumentsEditor::paint() {
    for (std::size_t i = 0; i < files_.size(); ++i) {
        Line& line = lineAt(i);
        const auto& file = files_[i];
        line.name->setText(textOf(file.name));
        line.facts->setText(QStringList{typeWords(file.type), sizeWords(file.size),
                                        QStringLiteral("SHA-256 ") + text::shortId(file.id)}
                                .join(QStringLiteral(" · ")));
        line.kind->setCurrentIndex(line.kind->findData(static_cast<int>(file.kind)));
        line.row->show();
    }
    for (std::size_t i = files_.size(); i < lines_.size(); ++i) {
        lines_[i].name->setText({});
        lines_[i].row->hide();
    }
    add_->setEnabled(files_.size() < Dossier::kMaxFiles);
    retranslate();
}

void DocumentsEditor::show(const QString& error) {
    error_->setText(error);
    error_->setVisible(!error.isEmpty());
    add_->setAccessibleDescription(error);
}

void DocumentsEditor::choose() {
    auto* dialog = new QFileDialog(this, dialogTitle_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(filter_);
    connect(dialog, &QFileDialog::filesSelected, this, &DocumentsEditor::take);
    dialog->open();
}

void DocumentsEditor::take(const QStringList& paths) {
    for (const QString& path : paths)
        around_.door.core().keepDocument(
            std::filesystem::path(path.toStdU16String()),
            bridge::Door::reply<api::KeptDocument>(this, [this](const auto& kept) {
                added(kept);
            }));
}

void DocumentsEditor::added(const base::Result<api::KeptDocument>& kept) {
    if (!kept) {
        const auto code = kept.error().code;
        const QString why = code == base::ErrorCode::InvalidInput ? wrongType_
                            : code == base::ErrorCode::TooLarge   ? tooLarge_
                                                                  : text::words(code);
        return around_.notices.say(theme::Tone::Bad, why);
    }
    const bool isThere = std::ranges::find(files_, kept->id, &compliance::DossierFile::id) !=
                         files_.end();
    if (isThere || files_.size() >= Dossier::kMaxFiles) return;
    const bool isFirst = files_.empty();
    files_.push_back({kept->id, kept->name, kept->type, kept->size,
                      isFirst ? FileKind::Registration : FileKind::Other, {}});
    paint();
    emit edited();
}

void DocumentsEditor::remove(std::size_t index) {
    if (index >= files_.size()) return;
    const auto id = files_[index].id;
    files_.erase(files_.begin() + static_cast<std::ptrdiff_t>(index));
    around_.door.core().removeDocument(
        id, bridge::Door::reply<void>(this, [this](const base::Result<void>& done) {
            if (!done) around_.notices.say(theme::Tone::Bad, text::words(done.error().code));
        }));
    paint();
    add_->setFocus();
    emit edited();
}

void DocumentsEditor::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void DocumentsEditor::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    take(paths);
    event->acceptProposedAction();
}

void DocumentsEditor::showIcons() {
    const auto& theme = around_.theme;
    widgets::setWordIcon(*add_, theme, QStringLiteral("plus"));
    for (const Line& line : lines_) {
        line.remove->setIcon(theme.icon(QStringLiteral("x")));
        line.icon->setPixmap(theme.pixmap(QStringLiteral("file-text"), theme.tokens().muted,
                                          kDocumentIcon, devicePixelRatioF()));
    }
}

void DocumentsEditor::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showIcons();
}

void DocumentsEditor::retranslate() {
    setTitle(tr("Documents"), tr("encrypted in the vault, sealed for the attesting member"));
    add_->setText(tr("Add documents…"));
    add_->setAccessibleName(tr("Add documents"));
    const QString largest = sizeWords(api::Workstation::kMaxDocumentBytes);
    hint_->setText(tr("Or drop them here: PDF, PNG or JPEG, up to %1 each. Never the side of a "
                      "card with a My Number.")
                       .arg(largest));
    dialogTitle_ = tr("Add documents");
    filter_ = tr("Documents (*.pdf *.png *.jpg *.jpeg)");
    wrongType_ = tr("Only PDF, PNG and JPEG are taken; this file is something else inside.");
    tooLarge_ = tr("The file is larger than %1.").arg(largest);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const Line& line = lines_[i];
        const QString name = i < files_.size() ? text::plain(textOf(files_[i].name)) : QString();
        line.kind->setAccessibleName(tr("What %1 shows").arg(name));
        line.remove->setAccessibleName(tr("Remove %1").arg(name));
        for (int k = 0; k < line.kind->count(); ++k) line.kind->setItemText(k, kindWords(kKinds[k]));
    }
}

}  // namespace seabridge::screens

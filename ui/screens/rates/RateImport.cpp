// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rates/RateImport.h"

#include "ui/screens/rates/RatesWords.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace seabridge::screens {

namespace {
constexpr int kBarSteps = 4;  // two a stage, so that none looks as if it were done
}  // namespace

RateImport::RateImport(bridge::Door& door, bridge::Notices& notices, QWidget* parent)
    : Card(parent),
      door_(door),
      notices_(notices),
      words_(new widgets::SafeLabel(this)),
      bar_(new QProgressBar(this)),
      cancel_(new QPushButton(this)) {
    setObjectName(QStringLiteral("importStrip"));
    words_->setObjectName(QStringLiteral("importStage"));
    cancel_->setObjectName(QStringLiteral("cancelImport"));
    cancel_->setAutoDefault(false);
    bar_->setObjectName(QStringLiteral("importProgress"));
    bar_->setRange(0, kBarSteps);
    bar_->setTextVisible(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(words_);
    row->addWidget(bar_, 1);
    row->addWidget(cancel_);
    content()->addLayout(row);
    connect(cancel_, &QPushButton::clicked, this, [this] { door_.core().cancelImport(); });
    hide();
}

void RateImport::retranslate() {
    cancel_->setText(tr("Cancel"));
    cancel_->setAccessibleName(tr("Cancel the import"));
    showStage(stage_);
}

void RateImport::ask() {
    if (isRunning_) return;
    auto* dialog = new QFileDialog(window(), dialogTitleWords());
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(fileKindWords());
    connect(dialog, &QFileDialog::fileSelected, this, &RateImport::start);
    dialog->open();
}

void RateImport::start(const QString& file) {
    if (isRunning_) return;
    isRunning_ = true;
    showStage(api::ImportStage::Reading);
    show();
    emit runningChanged();
    const auto onStage = [guard = QPointer(this)](api::ImportStage stage) {
        bridge::Door::toGui([guard, stage] {
            if (guard) guard->showStage(stage);
        });
    };
    const QByteArray name = file.toUtf8();
    door_.core().importRates(
        std::filesystem::path(std::u8string(name.begin(), name.end())), onStage,
        bridge::Door::reply<api::RateImport>(this, [this](auto result) { finish(result); }));
}

void RateImport::showStage(api::ImportStage stage) {
    stage_ = stage;
    words_->setText(stageWords(stage));
    bar_->setValue(2 * static_cast<int>(stage) - 1);
    bar_->setAccessibleName(stageWords(stage));
}

void RateImport::finish(const base::Result<api::RateImport>& result) {
    isRunning_ = false;
    hide();
    emit runningChanged();
    if (result) {
        notices_.say(theme::Tone::Ok, importedWords(*result));
        emit imported();
        return;
    }
    const bool isAsked = result.error().code == base::ErrorCode::Cancelled;
    notices_.say(isAsked ? theme::Tone::Info : theme::Tone::Bad, importFaultWords(result.error()));
}

}  // namespace seabridge::screens

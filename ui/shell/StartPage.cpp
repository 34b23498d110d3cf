// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartPage.h"

#include "ui/shell/StartWords.h"
#include "ui/text/Words.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace seabridge::shell {

StartPage::StartPage(const theme::Theme& theme, QWidget* parent)
    : Page(theme, parent),
      title_(new widgets::SafeLabel(widgets::TextLook::Title, this)),
      sentence_(new widgets::SafeLabel(this)),
      step_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      bar_(new QProgressBar(this)),
      cancel_(new QPushButton(this)) {
    sentence_->setWraps(true);
    step_->setWraps(true);
    bar_->setTextVisible(false);
    bar_->setRange(0, 0);
    cancel_->setObjectName(QStringLiteral("startCancel"));
    auto* content = card().content();
    for (QWidget* part : std::initializer_list<QWidget*>{title_, sentence_, bar_, step_})
        content->addWidget(part);
    content->addWidget(cancel_, 0, Qt::AlignRight);
    connect(cancel_, &QPushButton::clicked, this, &StartPage::cancelWanted);
    StartPage::retranslate();
}

void StartPage::present(StartStage stage, std::size_t done, std::size_t total) {
    stage_ = stage;
    bar_->setRange(0, static_cast<int>(total));
    bar_->setValue(static_cast<int>(done));
    retranslate();
}

void StartPage::fail(base::ErrorCode code) {
    failure_ = code;
    bar_->hide();
    retranslate();
}

void StartPage::retranslate() {
    title_->setText(failure_ ? tr("The demo could not start") : tr("Starting the demo"));
    sentence_->setText(
        failure_ ? text::words(*failure_)
                 : tr("Four members' peers start on this computer, and forty-five days of trade "
                      "between invented firms are played through the real programs. Firms, people "
                      "and rates are simulated data."));
    step_->setText(failure_ ? QString() : startWords(stage_));
    bar_->setAccessibleName(step_->fullText());
    cancel_->setText(failure_ ? tr("Close") : tr("Cancel"));
    cancel_->setAccessibleName(cancel_->text());
}

}  // namespace seabridge::shell

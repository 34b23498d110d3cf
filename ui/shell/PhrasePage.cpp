// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PhrasePage.h"

#include "ui/shell/FirstRunWords.h"
#include "ui/shell/PhraseView.h"
#include "ui/text/Words.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace seabridge::shell {

PhrasePage::PhrasePage(const theme::Theme& theme, bridge::Door& door, QWidget* parent)
    : Page(theme, parent),
      door_(door),
      title_(new widgets::SafeLabel(widgets::TextLook::Title, this)),
      sentence_(new widgets::SafeLabel(this)),
      words_(new PhraseView(theme, this)),
      fault_(new widgets::SafeLabel(widgets::TextLook::Error, this)),
      back_(new QPushButton(this)),
      next_(new QPushButton(this)) {
    setCardWidth(kWideCardWidth);
    sentence_->setWraps(true);
    fault_->setWraps(true);
    back_->setObjectName(QStringLiteral("phraseBack"));
    next_->setObjectName(QStringLiteral("phraseNext"));
    next_->setProperty("look", "primary");
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back_);
    buttons->addStretch();
    buttons->addWidget(next_);
    auto* content = card().content();
    content->addWidget(title_);
    content->addWidget(sentence_);
    content->addWidget(words_);
    content->addWidget(fault_);
    content->addLayout(buttons);
    connect(back_, &QPushButton::clicked, this, &PhrasePage::back);
    connect(next_, &QPushButton::clicked, this, &PhrasePage::next);
    next_->setEnabled(false);
    PhrasePage::retranslate();
}

void PhrasePage::begin() {
    if (std::exchange(isBegun_, true)) return;
    door_.core().phrase(bridge::Door::reply<base::Secret>(
        this, [this](const base::Result<base::Secret>& phrase) { show(phrase); }));
}

void PhrasePage::forget() {
    if (!std::exchange(isBegun_, false)) return;
    words_->forget();
    next_->setEnabled(false);
    tell({});
}

void PhrasePage::show(const base::Result<base::Secret>& phrase) {
    if (!isBegun_) return;  // locked meanwhile
    if (!phrase) return tell(phrase.error());
    words_->show(*phrase);
    next_->setEnabled(true);
    retranslate();
}

void PhrasePage::next() {
    tell({});
    if (!words_->isAsking()) {
        words_->ask();
        return retranslate();
    }
    if (!words_->isConfirmed()) return;
    next_->setEnabled(false);
    // Done: the next view asks for another page.
    door_.core().confirmPhrase(
        bridge::Door::reply<void>(this, [this](const base::Result<void>& done) {
            if (done) return;
            next_->setEnabled(true);
            tell(done.error());
        }));
}

void PhrasePage::back() {
    words_->showAgain();
    tell({});
}

void PhrasePage::tell(const std::optional<base::Error>& failure) {
    failure_ = failure ? std::optional(failure->code) : std::nullopt;
    retranslate();
}

void PhrasePage::retranslate() {
    const bool isAsking = words_->isAsking();
    const auto said = phraseTexts(isAsking);
    title_->setText(said.title);
    sentence_->setText(said.sentence);
    next_->setText(said.next);
    next_->setAccessibleName(said.next);
    back_->setText(tr("Back"));
    back_->setAccessibleName(back_->text());
    back_->setVisible(isAsking);
    fault_->setText(failure_ ? text::words(*failure_) : QString());
    fault_->setVisible(failure_.has_value());
    words_->retranslate();
}

}  // namespace seabridge::shell

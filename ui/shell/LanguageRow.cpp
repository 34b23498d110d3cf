// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LanguageRow.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace seabridge::shell {

LanguageRow::LanguageRow(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const auto language : text::kLanguages) {
        auto* choice = new QPushButton(text::nativeNameOf(language), this);
        choice->setObjectName(QStringLiteral("speak-") + text::codeOf(language));
        choice->setAccessibleName(text::nativeNameOf(language));
        choice->setProperty("look", "quiet");
        choice->setAutoDefault(false);
        row->addWidget(choice);
        choices_.push_back(choice);
        connect(choice, &QPushButton::clicked, this, [this, language] { emit wanted(language); });
    }
    row->addStretch();
    showChosen();
}

void LanguageRow::showChosen() {
    for (std::size_t i = 0; i < choices_.size(); ++i)
        choices_[i]->setEnabled(text::kLanguages[i] != theme_.language());
}

void LanguageRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        showChosen();
}

}  // namespace seabridge::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PageHead.h"

#include "ui/widgets/WordIcon.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace seabridge::widgets {

PageHead::PageHead(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      title_(new SafeLabel(TextLook::Title, this)),
      state_(new StatusPill(theme, this)),
      facts_(new SafeLabel(TextLook::Note, this)),
      actions_(new QHBoxLayout) {
    title_->setObjectName(QStringLiteral("pageTitle"));
    facts_->setObjectName(QStringLiteral("pageFacts"));
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(state_);
    second->addWidget(facts_, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title_);
    words->addLayout(second);
    actions_->setSpacing(8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addLayout(actions_);
    state_->hide();
}

void PageHead::present(const QString& title, const QString& facts) {
    title_->setText(title);
    facts_->setText(facts);
}

void PageHead::setState(const Pill& pill) {
    state_->show(pill);
    state_->setVisible(!pill.word.isEmpty());
}

QPushButton* PageHead::addAction(const char* objectName, const char* icon, bool isMain) {
    auto* button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAutoDefault(false);
    if (isMain) button->setProperty("look", "primary");
    actions_->addWidget(button, 0, Qt::AlignTop);
    icons_.emplace_back(button, QString::fromLatin1(icon));
    showIcons();
    return button;
}

void PageHead::addControl(QWidget* control) {
    actions_->addWidget(control, 0, Qt::AlignTop);
}

void PageHead::showIcons() {
    for (const auto& [button, icon] : icons_) {
        const QString look = button->property("look").toString();
        const auto& tokens = theme_.tokens();
        setWordIcon(*button, theme_, icon,
                    look == QLatin1String("primary")  ? tokens.onAccent
                    : look == QLatin1String("danger") ? tokens.bad
                                                      : tokens.text);
    }
}

void PageHead::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showIcons();
}

}  // namespace seabridge::widgets

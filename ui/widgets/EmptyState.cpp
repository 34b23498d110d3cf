// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace seabridge::widgets {

namespace {
constexpr int kEmptyIcon = 32;
constexpr int kTextWidth = 420;
constexpr int kLeastTextWidth = 160;
constexpr int kTextShare = 100;  ///< the sentence takes what there is before the sides do
}  // namespace

EmptyState::EmptyState(const theme::Theme& theme, const QString& icon, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      iconName_(icon),
      icon_(new QLabel(this)),
      title_(new SafeLabel(TextLook::Section, this)),
      sentence_(new SafeLabel(TextLook::Note, this)),
      button_(new QPushButton(this)) {
    icon_->setTextFormat(Qt::PlainText);
    icon_->setFixedSize(kEmptyIcon, kEmptyIcon);
    sentence_->setWraps(true);
    sentence_->setMinimumWidth(kLeastTextWidth);
    sentence_->setMaximumWidth(kTextWidth);
    sentence_->setAlignment(Qt::AlignHCenter);
    button_->setObjectName(QStringLiteral("emptyAction"));
    button_->setProperty("look", "primary");
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch();
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(sentence_, kTextShare);
    line->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*>{icon_, title_})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addLayout(line);
    column->addWidget(button_, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(button_, &QPushButton::clicked, this, &EmptyState::actionWanted);
    showIcon();
}

void EmptyState::present(const QString& title, const QString& sentence, const QString& action) {
    title_->setText(title);
    sentence_->setText(sentence);
    button_->setText(action);
    button_->setAccessibleName(action);
    button_->setVisible(!action.isEmpty());
}

void EmptyState::showIcon() {
    icon_->setPixmap(theme_.pixmap(iconName_, theme_.tokens().muted, kEmptyIcon, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showIcon();
}

}  // namespace seabridge::widgets

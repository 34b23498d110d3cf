// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Card.h"

#include <QtWidgets/QBoxLayout>

namespace seabridge::widgets {

namespace {
constexpr int kCardMargin = 16;
constexpr int kCardGap = 10;
}  // namespace

Card::Card(QWidget* parent)
    : QFrame(parent),
      title_(new SafeLabel(TextLook::Section, this)),
      note_(new SafeLabel(TextLook::Note, this)),
      content_(new QVBoxLayout(this)) {
    setProperty("look", "card");
    content_->setContentsMargins(kCardMargin, kCardMargin, kCardMargin, kCardMargin);
    content_->setSpacing(kCardGap);
    auto* head = new QHBoxLayout;
    head->setSpacing(kCardGap);
    head->addWidget(title_);
    head->addWidget(note_, 1);
    content_->addLayout(head);
    setTitle({});
}

void Card::setTitle(const QString& title, const QString& note) {
    title_->setText(title);
    note_->setText(note);
    title_->setVisible(!title.isEmpty());
    note_->setVisible(!note.isEmpty());
    if (!title.isEmpty()) setAccessibleName(title);
}

QFrame* makeRule(QWidget* parent) {
    auto* rule = new QFrame(parent);
    rule->setProperty("look", "rule");
    return rule;
}

KeyFigure::KeyFigure(QWidget* parent)
    : Card(parent),
      label_(new SafeLabel(TextLook::Note, this)),
      figure_(new SafeLabel(TextLook::Figure, this)),
      note_(new SafeLabel(TextLook::Note, this)) {
    content()->setSpacing(4);
    for (SafeLabel* line : {label_, figure_, note_}) content()->addWidget(line);
}

void KeyFigure::present(const QString& label, const QString& figure, const QString& note) {
    label_->setText(label);
    figure_->setText(figure);
    note_->setText(note);
    setAccessibleName(label);
    setAccessibleDescription(figure + QStringLiteral(", ") + note);
}

}  // namespace seabridge::widgets

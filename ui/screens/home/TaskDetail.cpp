// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/home/TaskDetail.h"

#include "ui/text/Plain.h"
#include "ui/widgets/WordIcon.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace seabridge::screens {

using widgets::SafeLabel;
using widgets::TextLook;

namespace {

constexpr int kTaskLabelWidth = 112;

/// Names are others' texts and may be longer than any place.
void allowCut(const widgets::Facts& facts) {
    for (auto* label : facts.findChildren<SafeLabel*>()) label->setProperty("mayElide", true);
}

}  // namespace

TaskDetail::TaskDetail(const theme::Theme& theme, QWidget* parent)
    : Card(parent),
      theme_(theme),
      pill_(new widgets::StatusPill(theme, this)),
      title_(new SafeLabel(TextLook::Section, this)),
      when_(new SafeLabel(TextLook::Note, this)),
      left_(new widgets::Facts),
      right_(new widgets::Facts),
      scroll_(new widgets::GrowingScroll(this)),
      consequence_(new SafeLabel(TextLook::Note, this)) {
    title_->setObjectName(QStringLiteral("taskTitle"));
    title_->setProperty("mayElide", true);
    consequence_->setWraps(true);
    for (widgets::Facts* facts : {left_, right_}) facts->setLabelWidth(kTaskLabelWidth);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(pill_);
    head->addWidget(title_, 1);
    head->addWidget(when_);
    auto* page = new QWidget;
    page->setProperty("look", "page");
    auto* columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 6, 0);
    columns->setSpacing(32);
    columns->addWidget(left_, 1, Qt::AlignTop);
    columns->addWidget(right_, 1, Qt::AlignTop);
    scroll_->setObjectName(QStringLiteral("taskFacts"));
    scroll_->setWidget(page);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    approve_ = addButton("approve", "signature", "primary");
    sendBack_ = addButton("sendBack", "undo-2", "");
    decline_ = addButton("decline", "circle-x", "danger");
    open_ = addButton("openTask", "corner-down-left", "");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {approve_, sendBack_, decline_}) buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(open_);
    content()->addLayout(head);
    content()->addWidget(scroll_, 1);
    content()->addWidget(consequence_);
    content()->addLayout(buttons);
    connect(approve_, &QPushButton::clicked, this, &TaskDetail::approveWanted);
    connect(sendBack_, &QPushButton::clicked, this, &TaskDetail::returnWanted);
    connect(decline_, &QPushButton::clicked, this, &TaskDetail::declineWanted);
    connect(open_, &QPushButton::clicked, this, &TaskDetail::openWanted);
    showIcons();
}

QPushButton* TaskDetail::addButton(const char* name, const char* icon, const char* look) {
    auto* button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    if (*look != 0) button->setProperty("look", look);
    icons_.emplace_back(button, QString::fromLatin1(icon));
    return button;
}

void TaskDetail::showIcons() {
    const theme::Tokens& tokens = theme_.tokens();
    for (const auto& [button, icon] : icons_)
        widgets::setWordIcon(*button, theme_, icon,
                             button == approve_   ? tokens.onAccent
                             : button == decline_ ? tokens.bad
                                                  : tokens.text);
}

void TaskDetail::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showIcons();
}

void TaskDetail::retranslate() {
    approve_->setText(tr("Approve and sign"));
    sendBack_->setText(tr("Return"));
    decline_->setText(tr("Decline"));
    open_->setText(tr("Open"));
    notYours_ = tr("Your roles may not end what waits; ask an approver.");
    scroll_->setAccessibleName(tr("What waits"));
    for (QPushButton* button : {approve_, sendBack_, decline_, open_})
        button->setAccessibleName(button->text());
}

QPushButton* TaskDetail::mainButton() const { return approve_->isHidden() ? open_ : approve_; }

void TaskDetail::present(const Task& task) {
    pill_->show(task.pill);
    title_->setText(task.title);
    when_->setText(task.when);
    const auto facts = paneFactsOf(task.facts);
    const auto half = facts.begin() + (std::ssize(facts) + 1) / 2;
    left_->setFacts({facts.begin(), half});
    right_->setFacts({half, facts.end()});
    allowCut(*left_);
    allowCut(*right_);
    consequence_->setText(task.consequence);
    const bool isPending = task.pending.has_value();
    for (QPushButton* button : {approve_, sendBack_, decline_}) button->setVisible(isPending);
    for (QPushButton* button : {sendBack_, decline_}) {
        const QString why = task.mayStop ? QString() : notYours_;
        button->setEnabled(task.mayStop);
        button->setAccessibleDescription(why);
        button->setToolTip(text::safeTip(why));
    }
    open_->setVisible(!task.screen.isEmpty());
}

}  // namespace seabridge::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/WaitBar.h"

#include "ui/screens/quotes/PageWords.h"
#include "ui/screens/quotes/SigningWords.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/widgets/SafeLabel.h"

#include <QtCore/QEvent>

namespace seabridge::screens {

namespace {
constexpr int kWaitIcon = 20;
}

const api::InboxRow* waitingFor(const api::View& view, const ledger::QuoteId& quote) {
    for (const auto& row : view.inbox) {
        if (row.id == quote && row.summary.kind == ledger::Kind::PublishQuote) return &row;
        if (row.summary.ref == quote && row.summary.kind != ledger::Kind::PublishQuote) return &row;
    }
    return nullptr;
}

WaitBar::WaitBar(const Surroundings& around, QWidget* parent)
    : QFrame(parent),
      around_(around),
      icon_(new QLabel(this)),
      who_(new widgets::SafeLabel(widgets::TextLook::Strong, this)),
      until_(new widgets::SafeLabel(widgets::TextLook::Note, this)),
      inbox_(new QPushButton(this)),
      return_(new QPushButton(this)),
      decline_(new QPushButton(this)),
      approve_(new QPushButton(this)) {
    setObjectName(QStringLiteral("waitBar"));
    setProperty("look", "card");
    icon_->setTextFormat(Qt::PlainText);
    icon_->setFixedSize(kWaitIcon, kWaitIcon);
    inbox_->setObjectName(QStringLiteral("waitInbox"));
    inbox_->setProperty("look", "link");
    return_->setObjectName(QStringLiteral("waitReturn"));
    decline_->setObjectName(QStringLiteral("waitDecline"));
    approve_->setObjectName(QStringLiteral("waitApprove"));
    approve_->setProperty("look", "primary");
    for (QPushButton* button : {inbox_, return_, decline_, approve_}) button->setAutoDefault(false);
    build();
    connect(inbox_, &QPushButton::clicked, this, [this] {
        if (row_) around_.navigation.go(QString::fromLatin1(kHome), text::hex(row_->id.view()));
    });
    connect(return_, &QPushButton::clicked, this, [this] { ask(Answer::Return); });
    connect(decline_, &QPushButton::clicked, this, [this] { ask(Answer::Decline); });
    connect(approve_, &QPushButton::clicked, this, &WaitBar::approve);
    hide();
}

void WaitBar::build() {
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(who_);
    words->addWidget(until_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(10);
    row->addWidget(icon_);
    row->addLayout(words, 1);
    for (QPushButton* button : {inbox_, return_, decline_, approve_}) row->addWidget(button);
    who_->setProperty("mayElide", true);
    until_->setProperty("mayElide", true);
}

void WaitBar::retranslate() {
    inbox_->setText(tr("Show in the inbox"));
    return_->setText(tr("Return…"));
    decline_->setText(tr("Decline…"));
    approve_->setText(tr("Approve…"));
    for (QPushButton* button : {inbox_, return_, decline_, approve_})
        button->setAccessibleName(button->text());
}

void WaitBar::present(const api::View& view, const ledger::QuoteId& quote,
                      const trade::QuoteDocument* document) {
    const auto* row = waitingFor(view, quote);
    setVisible(row != nullptr);
    row_ = row ? std::optional(*row) : std::nullopt;
    document_ = document ? std::optional(*document) : std::nullopt;
    const bool isAsked = row && row->mayApprove;
    const bool isUnread = row && row->summary.kind == ledger::Kind::PublishQuote && !document_;
    mayApprove_ = isAsked && !isUnread;
    if (!row) return;
    const Reader reader{view, around_.theme.language()};
    who_->setText(waitingWords(reader, *row));
    until_->setText(waitingUntil(reader, *row));
    for (QPushButton* button : {return_, decline_, approve_}) button->setVisible(isAsked);
    const QString why = isUnread ? notReadWords() : QString();
    approve_->setEnabled(why.isEmpty());
    approve_->setAccessibleDescription(why);
    approve_->setToolTip(text::safeTip(why));
    showIcon();
}

void WaitBar::approve() { ask(Answer::Approve); }

void WaitBar::ask(Answer answer) {
    if (!row_) return;
    const Reader reader{around_.door.view(), around_.theme.language()};
    const auto id = row_->id;
    auto& core = around_.door.core();
    const auto request = answer == Answer::Approve  ? approveRequest(
                                                          reader, *row_,
                                                          document_ ? &*document_ : nullptr)
                         : answer == Answer::Return ? returnRequest(reader, *row_)
                                                    : declineRequest(reader, *row_);
    around_.signing.open(
        this, request,
        [&core, id, answer](std::string reason, bridge::Signing::Reply reply) {
            if (answer == Answer::Approve) core.approve(id, std::move(reply));
            else if (answer == Answer::Return) core.sendBack(id, std::move(reason), std::move(reply));
            else core.decline(id, std::move(reason), std::move(reply));
        },
        [this](const api::Submission&) { emit signedHere(); });
}

void WaitBar::showIcon() {
    icon_->setPixmap(around_.theme.pixmap(QStringLiteral("signature"), around_.theme.tokens().warn,
                                          kWaitIcon, devicePixelRatioF()));
}

void WaitBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange) showIcon();
}

}  // namespace seabridge::screens

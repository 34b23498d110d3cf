// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/quotes/QuotePage.h"

#include "ui/screens/quotes/PageWords.h"
#include "ui/screens/quotes/QuotePaper.h"
#include "ui/screens/quotes/SigningWords.h"
#include "ui/screens/quotes/WaitBar.h"
#include "ui/text/Plain.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/Timeline.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

namespace seabridge::screens {

namespace {

constexpr int kSide = 312;
constexpr int kQuoteFoldsBelow = 1'080;

/// A button that says why it does nothing.
void allow(QPushButton& button, const QString& why) {
    button.setEnabled(why.isEmpty());
    button.setAccessibleDescription(why);
    button.setToolTip(text::safeTip(why));
}

}  // namespace

QuotePage::QuotePage(const Surroundings& around, QWidget* parent)
    : QWidget(parent),
      around_(around),
      head_(new widgets::PageHead(around.theme, this)),
      back_(head_->addAction("quoteBack", "arrow-left")),
      copy_(head_->addAction("quoteCopy", "copy")),
      withdraw_(head_->addAction("quoteWithdraw", "ban")),
      decline_(head_->addAction("quoteDecline", "circle-x")),
      counter_(head_->addAction("quoteCounter", "arrow-left-right")),
      accept_(head_->addAction("quoteAccept", "signature", true)),
      bar_(new WaitBar(around, this)),
      stack_(new QStackedWidget(this)),
      paper_(new QuotePaper(around.theme)),
      state_(new widgets::EmptyState(around.theme, QStringLiteral("lock"), this)),
      side_(new widgets::Card(this)),
      validity_(new widgets::Facts(side_)),
      meaning_(new widgets::SafeLabel(widgets::TextLook::Note, side_)),
      historyTitle_(new widgets::SafeLabel(widgets::TextLook::Section, side_)),
      history_(new widgets::Timeline(around.theme, side_)),
      previous_(new QPushButton(side_)),
      order_(new QPushButton(side_)),
      proof_(new widgets::SafeLabel(widgets::TextLook::Note, side_)) {
    previous_->setObjectName(QStringLiteral("quotePrevious"));
    order_->setObjectName(QStringLiteral("quoteOrder"));
    proof_->setObjectName(QStringLiteral("quoteProof"));
    build();
    connectActions();
}

void QuotePage::build() {
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("quoteScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    paper_->setProperty("look", "page");
    scroll->setWidget(paper_);
    stack_->addWidget(scroll);
    stack_->addWidget(state_);
    auto* body = new QHBoxLayout;
    body->setSpacing(14);
    body->addWidget(stack_, 1);
    body->addWidget(buildSide());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(14);
    column->addWidget(head_);
    column->addWidget(bar_);
    column->addLayout(body, 1);
}

QWidget* QuotePage::buildSide() {
    side_->setFixedWidth(kSide);
    meaning_->setWraps(true);
    proof_->setWraps(true);
    auto* column = side_->content();
    column->addWidget(validity_);
    column->addWidget(meaning_);
    column->addSpacing(8);
    column->addWidget(historyTitle_);
    column->addWidget(history_);
    for (QPushButton* link : {previous_, order_}) {
        link->setProperty("look", "link");
        link->setAutoDefault(false);
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    column->addStretch();
    column->addWidget(proof_);
    return side_;
}

void QuotePage::connectActions() {
    connect(back_, &QPushButton::clicked, this, &QuotePage::backWanted);
    connect(copy_, &QPushButton::clicked, this, [this] {
        if (open_) emit copyWanted(*open_);
    });
    connect(counter_, &QPushButton::clicked, this, [this] {
        if (open_) emit counterWanted(*open_);
    });
    connect(accept_, &QPushButton::clicked, this, &QuotePage::accept);
    connect(decline_, &QPushButton::clicked, this, &QuotePage::decline);
    connect(withdraw_, &QPushButton::clicked, this, &QuotePage::withdraw);
    connect(bar_, &WaitBar::signedHere, this, &QuotePage::signedHere);
    connect(state_, &widgets::EmptyState::actionWanted, this, [this] { open(id_); });
    connect(previous_, &QPushButton::clicked, this, [this] {
        const auto* row = rowIn(around_.door.view());
        if (row && row->counters) emit quoteWanted(*row->counters);
    });
    connect(order_, &QPushButton::clicked, this, [this] {
        const auto* row = rowIn(around_.door.view());
        if (row && row->order)
            around_.navigation.go(QString::fromLatin1(kOrders),
                                  QString::fromStdString(*row->order));
    });
}

void QuotePage::retranslate() {
    back_->setText(tr("Back"));
    copy_->setText(tr("Copy to a new draft"));
    withdraw_->setText(tr("Withdraw…"));
    decline_->setText(tr("Decline…"));
    counter_->setText(tr("Counter…"));
    accept_->setText(tr("Accept…"));
    for (QPushButton* button : {back_, copy_, withdraw_, decline_, counter_, accept_})
        button->setAccessibleName(button->text());
    back_->setToolTip(text::safeTip(tr("Back to the list (Esc)")));
    side_->setTitle(tr("Validity"));
    historyTitle_->setText(tr("Negotiation"));
    previous_->setText(tr("Show the offer that this one answers"));
    previous_->setAccessibleName(previous_->text());
    bar_->retranslate();
    paper_->retranslate();
}

void QuotePage::open(const ledger::QuoteId& quote) {
    if (id_ != quote) open_.reset();
    id_ = quote;
    error_.reset();
    around_.door.core().readQuote(
        quote, bridge::Door::reply<api::OpenQuote>(
                   this, [this, quote](auto result) { take(quote, std::move(result)); }));
    present(around_.door.view());
}

void QuotePage::take(const ledger::QuoteId& asked, base::Result<api::OpenQuote> result) {
    if (asked != id_) return;
    if (result) open_ = std::move(*result);
    else error_ = result.error();
    present(around_.door.view());
}

const api::QuoteRow* QuotePage::rowIn(const api::View& view) const {
    const auto found = std::ranges::find(view.quotes, id_, &api::QuoteRow::id);
    return found == view.quotes.end() ? nullptr : &*found;
}

void QuotePage::present(const api::View& view) {
    const auto* row = rowIn(view);
    showHead(view, row);
    showActions(view, row);
    bar_->present(view, id_, open_ ? &open_->document : nullptr);
    showBody(view);
    showSide(view, row);
}

void QuotePage::showHead(const api::View& view, const api::QuoteRow* row) {
    const Reader reader{view, around_.theme.language()};
    head_->present(pageTitle(id_, row, open_ ? &*open_ : nullptr),
                   row ? pageFacts(reader, *row, open_ ? &*open_ : nullptr) : QString());
    head_->setState(row ? pillOf(*row) : widgets::Pill{});
}

void QuotePage::showActions(const api::View& view, const api::QuoteRow* row) {
    const bool isOurs = row && row->isOurs;
    const bool isEnded = row && row->stage == api::QuoteStage::Ended;
    copy_->setVisible(isOurs || isEnded);
    withdraw_->setVisible(isOurs && !isEnded);
    for (QPushButton* button : {decline_, counter_, accept_})
        button->setVisible(row && !isOurs && !isEnded);
    const QString unread = open_ ? QString() : notReadWords();
    allow(*copy_, unread);
    if (!row) return;
    const QString withdraw = whyNotWithdraw(view, *row);
    allow(*withdraw_, withdraw.isEmpty() ? unread : withdraw);
    const QString answer = whyNotAnswer(view, *row);
    for (QPushButton* button : {decline_, counter_, accept_})
        allow(*button, answer.isEmpty() ? unread : answer);
}

void QuotePage::showBody(const api::View& view) {
    if (open_) {
        paper_->show({view, around_.theme.language()}, open_->document);
        return stack_->setCurrentIndex(0);
    }
    const Said said = error_ ? troubleOf(*error_) : openingWords();
    state_->present(said.title, said.sentence, error_ ? tryAgainWords() : QString());
    stack_->setCurrentWidget(state_);
}

void QuotePage::showSide(const api::View& view, const api::QuoteRow* row) {
    const Reader reader{view, around_.theme.language()};
    validity_->setFacts(row ? validityFacts(reader, *row) : std::vector<widgets::Fact>());
    meaning_->setText(row ? firmSentence(row->isFirm) : QString());
    proof_->setText(open_ ? proofLine(reader, *open_) : QString());
    showChain(view, row);
}

void QuotePage::showChain(const api::View& view, const api::QuoteRow* row) {
    history_->setItems(row ? historyOf({view, around_.theme.language()}, *row)
                           : std::vector<widgets::TimelineItem>());
    previous_->setVisible(row && row->counters);
    order_->setVisible(row && row->order);
    if (!row || !row->order) return;
    order_->setText(orderLink(QString::fromStdString(*row->order)));
    order_->setAccessibleName(order_->text());
}

/// The side pane folds where the window is narrow.
void QuotePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    side_->setVisible(width() >= kQuoteFoldsBelow);
}

void QuotePage::act() {
    if (bar_->mayApprove()) return bar_->approve();
    if (accept_->isVisible() && accept_->isEnabled()) accept();
}

void QuotePage::sign(const bridge::SigningRequest& request, bridge::Signing::Command command) {
    around_.signing.open(this, request, std::move(command),
                         [this](const api::Submission&) { emit signedHere(); });
}

void QuotePage::accept() {
    if (!open_) return;
    auto& core = around_.door.core();
    sign(acceptRequest({around_.door.view(), around_.theme.language()}, *open_),
         [&core, id = id_](std::string, auto reply) { core.accept(id, std::move(reply)); });
}

void QuotePage::decline() {
    if (!open_) return;
    auto& core = around_.door.core();
    sign(refuseRequest({around_.door.view(), around_.theme.language()}, *open_),
         [&core, id = id_](std::string reason, auto reply) {
             core.declineQuote(id, std::move(reason), std::move(reply));
         });
}

void QuotePage::withdraw() {
    if (!open_) return;
    auto& core = around_.door.core();
    sign(withdrawRequest({around_.door.view(), around_.theme.language()}, *open_),
         [&core, id = id_](std::string reason, auto reply) {
             core.withdraw(id, std::move(reason), std::move(reply));
         });
}

}  // namespace seabridge::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/orders/OrderPage.h"

#include "ui/screens/orders/EventForm.h"
#include "ui/screens/orders/OrderWords.h"
#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Joined.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/Words.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/GoodsTable.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/RowKeeping.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/StatusPill.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>

#include <algorithm>

namespace seabridge::screens {

namespace {

constexpr int kPaidColumn = 5;
constexpr int kSideWidth = 320;
constexpr int kNarrowSide = 280;
constexpr std::uint8_t kSeesQuotes = ledger::bit(ledger::Role::Clerk) |
                                     ledger::bit(ledger::Role::Approver) |
                                     ledger::bit(ledger::Role::Finance);

bool waitsFor(const api::View& view, const ledger::TradeId& order, ledger::GoodsEvent event) {
    return std::ranges::any_of(view.inbox, [&](const api::InboxRow& row) {
        const auto* waiting = std::get_if<ledger::RecordEvent>(&row.action);
        return waiting != nullptr && waiting->trade == order && waiting->event == event;
    });
}

}  // namespace

OrderSight OrderPage::sight() const {
    return {view(), trace_, around_.theme.language()};
}

void OrderPage::show(const api::OrderTrace& trace) {
    const bool isOther = trace.trade.id != order();
    trace_ = trace;
    if (isOther) {
        document_.reset();
        isRead_ = false;
        form_->hide();
        readDocument();
    }
    // What the form asks for may have happened meanwhile.
    if (form_->isVisible() && nextGoodsEventOf(trace_.trade) != form_->event()) closeForm();
    present();
}

/// Goods and delivery stand in the sealed document, which only its parties can open.
void OrderPage::readDocument() {
    around_.door.core().readQuote(
        trace_.trade.quote,
        bridge::Door::reply<api::OpenQuote>(this, [this, asked = order()](auto opened) {
            if (asked != order()) return;
            isRead_ = true;
            if (opened) document_ = std::move(opened->document);
            presentHead();
            presentGoods();
        }));
}

void OrderPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < kNarrowPage;
    right_->setFixedWidth(isNarrow ? kNarrowSide : kSideWidth);
    figures_[2]->setVisible(!isNarrow);
    payments_->setColumnHidden(kPaidColumn, isNarrow);
    if (!order().empty()) presentGoods();
}

void OrderPage::present() {
    if (order().empty()) return;
    presentHead();
    presentFigures();
    presentPayments();
    presentGoods();
    presentDeposits();
    presentHistory();
    presentActions();
    form_->setLatest(view().proof.blockTime);
}

void OrderPage::presentHead() {
    const bool isLate = std::ranges::any_of(trace_.obligations, [this](const auto& owed) {
        return !owed.ended() && owed.dueAt && *owed.dueAt < view().proof.blockTime;
    });
    QStringList facts{isLate ? orderOverduePill().word
                             : orderMoneyPill(moneyStateOf(trace_.obligations)).word};
    facts << traceCompleteWords(view(), trace_);
    if (document_)
        facts << text::words(document_->delivery.rule).section(u' ', 0, 0) + u' ' +
                     QString::fromStdString(document_->delivery.place);
    head_->present(orderTitle(trace_.trade.id), facts.join(text::kParting));
    head_->setState(orderGoodsPill(goodsStateOf(trace_.trade)));
}

void OrderPage::presentFigures() {
    const auto& trade = trace_.trade;
    const auto paid = paidMinorOf(trace_);
    const auto settled = static_cast<std::size_t>(
        std::ranges::count_if(trace_.obligations, &ledger::Obligation::ended));
    figures_[0]->present(orderFigureLabel(0),
                         text::money(view(), {trade.currency, trade.totalMinor}),
                         orderContractedWords(text::ownDate(view(), trade.contractedAt)));
    figures_[1]->present(orderFigureLabel(1), text::money(view(), {trade.currency, paid}),
                         orderShareWords(paid, trade.totalMinor) + text::kParting +
                             orderPaymentsWords(settled, trace_.obligations.size()));
    const auto held = orderDepositSums(view(), trade);
    figures_[2]->present(orderFigureLabel(2), held.figure, held.note);
}

void OrderPage::presentPayments() {
    widgets::replaceRows(*payments_, *paymentModel_, paymentLines_,
                         orderPaymentLinesOf(view(), trace_, around_.theme.language()),
                         [](const OrderPaymentLine& line) { return line.index; });
}

void OrderPage::presentGoods() {
    const auto& quotes = view().quotes;
    const auto row = std::ranges::find(quotes, trace_.trade.quote, &api::QuoteRow::id);
    const std::string number = document_              ? document_->number
                               : row == quotes.end() ? std::string()
                                                     : row->number;
    quote_->setText(orderQuoteWords(QString::fromStdString(number)));
    quote_->setAccessibleName(quote_->text());
    quote_->setVisible(view().self && (view().self->roles & kSeesQuotes) != 0);
    const bool isGoods = part_->chosen() == 1;
    const QString hint = width() < kNarrowPage ? QString() : paymentsNote_;
    const QString when = document_ ? orderWhenWords(*document_) : QString();
    paymentsCard_->setTitle(isGoods ? goodsTitle_ : paymentsTitle_, isGoods ? when : hint);
    goodsStack_->setCurrentIndex(document_ ? 0 : 1);
    if (!document_)
        return shut_->present(isRead_ ? goodsShut_ : goodsOpening_,
                              isRead_ ? goodsShutWhy_ : QString());
    goods_->setLines(text::goodsLinesOf(view(), *document_, around_.theme.language()),
                     QString::fromStdString(document_->currency.code));
}

void OrderPage::goToQuote() {
    around_.navigation.go(QString::fromLatin1(kQuotes), text::hex(trace_.trade.quote.view()));
}

void OrderPage::presentDeposits() {
    const auto& trade = trace_.trade;
    const std::optional<ledger::TradeDeposit>* deposits[] = {&trade.sellerDeposit,
                                                             &trade.buyerDeposit};
    for (std::size_t i = 0; i < depositLines_.size(); ++i) {
        const auto& line = depositLines_[i];
        const auto& deposit = *deposits[i];
        line.party->setVisible(deposit.has_value());
        line.amount->setVisible(deposit.has_value());
        line.state->setVisible(deposit.has_value());
        if (!deposit) continue;
        line.party->setText(orderRoleWords(i == 0));
        line.amount->setText(text::money(view(), deposit->required));
        line.state->show(orderDepositPill(*deposit));
    }
    const bool hasAny = trade.sellerDeposit || trade.buyerDeposit;
    depositCard_->setVisible(hasAny);
    deposits_->setVisible(hasAny);
}

void OrderPage::presentHistory() {
    graph_->setLanes(orderLanesOf(sight()));
    timeline_->setItems(orderTimelineOf(sight()));
    widgets::replaceRows(*eventTable_, *eventModel_, events_, orderEventLinesOf(sight()),
                         [](const OrderEventLine& line) { return line.position; });
    const auto notes = orderHistoryNotes(view(), trace_);
    traceCard_->setTitle(notes.traceTitle, notes.traceNote);
    historyCard_->setTitle(notes.historyTitle, notes.historyNote);
    graph_->setAccessibleName(notes.traceTitle);
    timeline_->setAccessibleName(notes.historyTitle);
}

bool OrderPage::mayRecord() const {
    return whyNot().isEmpty();
}

QString OrderPage::whyNot() const {
    const auto next = nextGoodsEventOf(trace_.trade);
    if (!next) return eventNothingLeftWords();
    const auto& witness = goodsWitnessOf(trace_.trade, *next);
    if (!view().self || view().self->org != witness)
        return eventOtherSignsWords(
            text::partyName(view(), witness, around_.theme.language()), *next);
    if (waitsFor(view(), order(), *next)) return eventWaitsWords();
    return {};
}

void OrderPage::presentActions() {
    const auto next = nextGoodsEventOf(trace_.trade);
    record_->setVisible(next.has_value());
    if (!next) return;
    const QString why = whyNot();
    record_->setText(eventRecordWords(*next));
    record_->setAccessibleName(record_->text());
    record_->setEnabled(why.isEmpty() && !form_->isVisible());
    record_->setAccessibleDescription(why);
    record_->setToolTip(text::safeTip(why));
}

void OrderPage::mainAction() {
    if (form_->isVisible()) return review();
    if (mayRecord()) openForm();
}

void OrderPage::openForm() {
    const auto next = nextGoodsEventOf(trace_.trade);
    if (!next || !mayRecord()) return;
    const auto& trade = trace_.trade;
    const auto before = *next == ledger::GoodsEvent::Shipment  ? trade.contractedAt
                        : *next == ledger::GoodsEvent::Receipt ? *trade.shippedAt
                                                               : *trade.receivedAt;
    form_->show();
    form_->begin(order(), *next, before, view().proof.blockTime, text::ownZone(view()));
    presentActions();
}

void OrderPage::closeForm() {
    form_->hide();
    presentActions();
    payments_->setFocus();
}

void OrderPage::review() {
    const auto event = form_->reading();
    if (!event) return;
    around_.signing.open(
        this, eventRequest(view(), trace_, *event),
        [this, event = *event](const std::string&, bridge::Signing::Reply reply) {
            around_.door.core().recordEvent(event, std::move(reply));
        },
        [this, event = *event, typed = widgets::contentOf(*form_)](const api::Submission&) {
            const bool isStill = !form_->isHidden() && form_->order() == event.trade &&
                                 form_->event() == event.event &&
                                 widgets::contentOf(*form_) == typed;
            if (isStill) closeForm();
            emit changed();
        });
}

void OrderPage::copyNumber() {
    QApplication::clipboard()->setText(QString::fromStdString(order()));
    around_.notices.say(theme::Tone::Ok, orderCopiedWords(order()));
}

void OrderPage::retranslate() {
    const std::pair<QPushButton*, QString> buttons[] = {
        {back_, tr("All orders")}, {deposits_, tr("Deposits")}, {settle_, tr("Payments")}};
    for (const auto& [button, text] : buttons) {
        button->setText(text);
        button->setAccessibleName(text);
    }
    // An icon alone: the head has little room.
    copy_->setAccessibleName(tr("Copy the order number"));
    copy_->setToolTip(text::safeTip(copy_->accessibleName()));
    look_->setChoices({tr("Graph"), tr("Table")});
    look_->setAccessibleName(tr("How the way of the goods is shown"));
    paymentsTitle_ = tr("Payments");
    goodsTitle_ = tr("Goods");
    part_->setChoices({paymentsTitle_, goodsTitle_});
    part_->setAccessibleName(tr("Payments or goods of the order"));
    paymentsNote_ = tr("Enter opens an unpaid one in Settlement");
    goods_->retranslate();
    goodsOpening_ = tr("The quote is being opened");
    goodsShut_ = tr("The goods cannot be read here");
    goodsShutWhy_ = tr("They stand in the sealed quote. This desk cannot open it, or no peer "
                       "answered in time; open the quote to learn why.");
    payments_->setAccessibleName(tr("Payments"));
    paymentModel_->setTitles(
        {tr("Payment"), tr("Term"), tr("Due date"), tr("Amount"), tr("State"), tr("Paid")});
    eventTable_->setAccessibleName(tr("Events"));
    eventModel_->setTitles({tr("Time"), tr("Event"), tr("Amount"), tr("Reference"), tr("Block")});
    depositCard_->setTitle(tr("Security deposits"));
    form_->retranslate();
    present();
}

}  // namespace seabridge::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/orders/OrderPage.h"

#include "ui/screens/orders/EventForm.h"
#include "ui/screens/orders/OrderWords.h"
#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/Words.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PageHead.h"
#include "ui/widgets/RowKeeping.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/StatusPill.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

namespace seabridge::screens {

namespace {

constexpr int kNarrow = 1100;
constexpr int kPaidColumn = 5;
constexpr int kSideWidth = 320;
constexpr int kNarrowSide = 280;
const QString kParting = QStringLiteral(" · ");

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
        delivery_.clear();
        form_->hide();
        readDocument();
    }
    // What the form asks for may have happened meanwhile.
    if (form_->isVisible() && nextGoodsEventOf(trace_.trade) != form_->event()) closeForm();
    present();
}

/// Incoterm and place stand in the sealed document, which only its parties can open.
void OrderPage::readDocument() {
    around_.door.core().readQuote(
        trace_.trade.quote,
        bridge::Door::reply<api::OpenQuote>(this, [this, asked = order()](auto opened) {
            if (!opened || asked != order()) return;
            const auto& delivery = opened->document.delivery;
            delivery_ = text::words(delivery.rule).section(u' ', 0, 0) + u' ' +
                        QString::fromStdString(delivery.place);
            presentHead();
        }));
}

void OrderPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < kNarrow;
    right_->setFixedWidth(isNarrow ? kNarrowSide : kSideWidth);
    figures_[2]->setVisible(!isNarrow);
    payments_->setColumnHidden(kPaidColumn, isNarrow);
}

void OrderPage::present() {
    if (order().empty()) return;
    presentHead();
    presentFigures();
    presentPayments();
    presentDeposits();
    presentHistory();
    presentActions();
    form_->setLatest(view().proof.blockTime);
}

void OrderPage::presentHead() {
    QStringList facts{orderMoneyPill(moneyStateOf(trace_.obligations)).word};
    facts << traceCompleteWords(view(), trace_);
    if (!delivery_.isEmpty()) facts << delivery_;
    head_->present(orderTitle(trace_.trade.id), facts.join(kParting));
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
                         orderShareWords(paid, trade.totalMinor) + kParting +
                             orderPaymentsWords(settled, trace_.obligations.size()));
    const auto held = orderDepositSums(view(), trade);
    figures_[2]->present(orderFigureLabel(2), held.figure, held.note);
}

void OrderPage::presentPayments() {
    widgets::replaceRows(*payments_, *paymentModel_, paymentLines_,
                         orderPaymentLinesOf(view(), trace_, around_.theme.language()),
                         [](const OrderPaymentLine& line) { return line.index; });
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
        [this](const api::Submission&) {
            closeForm();
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
    paymentsCard_->setTitle(tr("Payments"), tr("Enter opens an unpaid one in Settlement"));
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

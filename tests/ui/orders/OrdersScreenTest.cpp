// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrderSteps.h"

#include "ledger/OrderNumber.h"
#include "ui/screens/orders/LaneGraph.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SafeLabel.h"
#include "ui/widgets/Timeline.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace seabridge;
using namespace seabridge::support;

class OrdersScreenTest : public QObject, private OrderSteps {
    Q_OBJECT
private slots:
    void listsOrdersWithPartyAndStates();
    void searchesByPartyInFullWidthToo();
    void searchesForAPartyThatAnotherScreenNames();
    void saysWhatIsOverdueAndOnWhatADateHangs();
    void tracesACompleteNumberThatIsNotListed();
    void saysWhenThereIsProvenToBeNoSuchOrder();
    void saysWhatWentWrongOtherwise();
    void opensAnOrderByEnterAndReturnsByEsc();
    void tellsTheWholeHistory();
    void showsTheGoodsAndTheirQuote();
    void saysOnWhichDayAPaymentFallsDue();
    void tracesAnewOnlyWhenTheOrderChanged();
    void leavesTheBuyersActsToTheBuyer();
    void goesToDepositsAndSettlement();
    void copiesTheNumber();
    void looksRightInAllLanguagesAndThemes();
    void looksRightWhereThereIsNothing();

private:
    widgets::DataTable& table() { return bench_.child<widgets::DataTable>("orderTable"); }
    QString facts() {
        return bench_.screen()
            .findChild<QWidget*>("orderBack")
            ->parentWidget()
            ->findChild<widgets::SafeLabel*>("pageFacts")
            ->fullText();
    }
};

void OrdersScreenTest::listsOrdersWithPartyAndStates() {
    make(support::sampleView());
    QCOMPARE(table().model()->rowCount(), 3);
    QCOMPARE(table().model()->index(0, 0).data().toString(), QString(kFirst));
    const auto spoken = table().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains("Brio Components, Inc."), qPrintable(spoken));
    QCOMPARE(table().model()->index(1, 1).data().toString(), QString("We buy"));
    QCOMPARE(table().model()->index(0, 3).data().toString(), QString("Received"));
    QCOMPARE(table().model()->index(0, 4).data().toString(), QString("Part paid"));
}

void OrdersScreenTest::searchesByPartyInFullWidthToo() {
    make(support::sampleView());
    auto& search = bench_.child<QLineEdit>("orderSearch");
    search.setText(QString::fromUtf8("ａｏｂａ"));
    QCOMPARE(table().model()->rowCount(), 1);
    QCOMPARE(table().model()->index(0, 0).data().toString(), QString(kSecond));
    for (const char* typed : {"青葉", "アオバ", "atcl", "000688"}) {
        search.setText(QString::fromUtf8(typed));
        QCOMPARE(table().model()->rowCount(), 1);
    }
    search.clear();
    QTest::mouseClick(&bench_.child<QPushButton>("orderFilter2"), Qt::LeftButton);
    QCOMPARE(table().model()->rowCount(), 0);
    QVERIFY(bench_.child<widgets::EmptyState>("orderEmpty").isVisible());
}

/// As the palette does; a name is no order number.
void OrdersScreenTest::searchesForAPartyThatAnotherScreenNames() {
    auto& screen = make(support::sampleView());
    QTest::mouseClick(&bench_.child<QPushButton>("orderFilter2"), Qt::LeftButton);
    screen.open("Brio Components, Inc.");
    bench_.settle();
    QCOMPARE(bench_.station().count("trace"), 0u);
    QVERIFY(table().isVisible());
    QCOMPARE(table().model()->rowCount(), 2);
    QCOMPARE(bench_.child<QLineEdit>("orderSearch").text(), QString("Brio Components, Inc."));
}

void OrdersScreenTest::saysWhatIsOverdueAndOnWhatADateHangs() {
    auto view = support::sampleView();
    view.orders[1].nextDue.reset();
    make(view);
    QCOMPARE(table().model()->index(2, 4).data().toString(), QString("Overdue"));
    QCOMPARE(table().model()->index(1, 5).data().toString(),
             QString("30 days after the date of shipment"));
}

void OrdersScreenTest::tracesACompleteNumberThatIsNotListed() {
    auto view = support::sampleView();
    auto answer = trace(kThird, view);
    std::erase_if(view.orders, [](const auto& row) { return row.id == kThird; });
    make(std::move(view));
    bench_.station().orderTrace = std::move(answer);
    auto& search = bench_.child<QLineEdit>("orderSearch");
    QTest::keyClicks(&search, QString("sb-26-cn-us-000694"));
    QTest::keyClick(&search, Qt::Key_Return);
    QCOMPARE(bench_.station().count("trace"), 0u);
    const char check = *ledger::checkCharacterOf("SB26CNUS000694");
    search.setText("SB-26-CN-US-000694-" + QString(QChar::fromLatin1(check)));
    QTest::keyClick(&search, Qt::Key_Return);
    bench_.settle();
    QCOMPARE(bench_.station().count("trace"), 1u);
    QVERIFY(bench_.child<screens::LaneGraph>("traceGraph").isVisible());
}

void OrdersScreenTest::saysWhenThereIsProvenToBeNoSuchOrder() {
    auto& screen = make(support::sampleView());
    const char check = *ledger::checkCharacterOf("SB26CNUS000999");
    screen.open("SB-26-CN-US-000999-" + QString(QChar::fromLatin1(check)));
    bench_.settle();
    auto& empty = bench_.child<widgets::EmptyState>("orderEmpty");
    QVERIFY(empty.isVisible());
    QString said;
    for (auto* label : empty.findChildren<widgets::SafeLabel*>()) said += label->fullText();
    QVERIFY2(said.contains("Proven to block 48,213"), qPrintable(said));
    bench_.shoot("missing");
}

void OrdersScreenTest::saysWhatWentWrongOtherwise() {
    auto& screen = make(support::sampleView());
    bench_.station().orderTrace = base::fail(base::ErrorCode::TimedOut);
    screen.open(kFirst);
    bench_.settle();
    QVERIFY(table().isVisible());
    QVERIFY(!bench_.lastNotice().isEmpty());
}

void OrdersScreenTest::opensAnOrderByEnterAndReturnsByEsc() {
    auto view = support::sampleView();
    auto answer = trace(kSecond, view);
    make(std::move(view));
    bench_.station().orderTrace = std::move(answer);
    table().setFocus();
    table().selectRow(1);
    QTest::keyClick(&table(), Qt::Key_Return);
    bench_.settle();
    QCOMPARE(bench_.station().argument<ledger::TradeId>("trace", 0), ledger::TradeId(kSecond));
    QVERIFY(!table().isVisible());
    QTest::keyClick(&bench_.child<widgets::DataTable>("orderPayments"), Qt::Key_Escape);
    QVERIFY(table().isVisible());
    QCOMPARE(table().currentIndex().row(), 1);
}

void OrdersScreenTest::tellsTheWholeHistory() {
    openOrder(kFirst);
    const auto told = bench_.child<widgets::Timeline>("orderTimeline").accessibleDescription();
    for (const char* part : {"Quote accepted", "COSU6221837100", "Pacific Clearing Bank",
                             "USD\u00a055,305.00", "Acceptance expected"})
        QVERIFY2(told.contains(QString::fromUtf8(part)), qPrintable(told));
    QVERIFY2(facts().contains("complete to block 48,213, 5 records"), qPrintable(facts()));
    QTRY_VERIFY(facts().contains("FOB"));
    auto& payments = bench_.child<widgets::DataTable>("orderPayments");
    QCOMPARE(payments.model()->rowCount(), 3);
    const auto lock = payments.model()->index(1, 1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(lock.contains("USD/CNY 7.1032"), qPrintable(lock));
    QTest::mouseClick(&bench_.child<QPushButton>("traceLook1"), Qt::LeftButton);
    QCOMPARE(bench_.child<widgets::DataTable>("traceTable").model()->rowCount(), 5);
}

void OrdersScreenTest::showsTheGoodsAndTheirQuote() {
    openOrder(kFirst);
    QTest::mouseClick(&bench_.child<QPushButton>("orderPart1"), Qt::LeftButton);
    auto& goods = bench_.child<widgets::DataTable>("orderGoods");
    QVERIFY(goods.isVisible());
    QCOMPARE(goods.model()->rowCount(), 4);
    QCOMPARE(goods.model()->index(0, 1).data().toString(), QString("8481.80"));
    QCOMPARE(goods.model()->index(0, 3).data().toString(), QString("2,400"));
    bench_.inAllLooks(
        "goods", [&] { QCOMPARE(faultsOf(bench_.screen()).join('\n'), QString()); });
    auto& quote = bench_.child<QPushButton>("orderQuote");
    QCOMPARE(quote.text(), QString("Quote Q-2026-0418"));
    QTest::mouseClick(&quote, Qt::LeftButton);
    QCOMPARE(bench_.went.back(), std::pair(QString("quotes"), QString(64, u'0')));
}

/// What happened is that the date was fixed; the payment falls due later.
void OrdersScreenTest::saysOnWhichDayAPaymentFallsDue() {
    auto view = support::sampleView();
    auto answer = trace(kFirst, view);
    auto entry = answer.events[3].entry;
    entry.effect.kind = ledger::EffectKind::ObligationDue;
    entry.effect.index = 1;
    answer.events.push_back({9, entry});
    auto& screen = make(view);
    bench_.station().orderTrace = std::move(answer);
    screen.open(kFirst);
    bench_.settle();
    const auto told = bench_.child<widgets::Timeline>("orderTimeline").accessibleDescription();
    QVERIFY2(told.contains("Due date fixed"), qPrintable(told));
    QVERIFY2(told.contains("due 2026-12-03"), qPrintable(told));
}

void OrdersScreenTest::tracesAnewOnlyWhenTheOrderChanged() {
    openOrder(kFirst);
    QCOMPARE(bench_.station().count("trace"), 1u);
    auto view = support::sampleView();
    bench_.show(view);
    QCOMPARE(bench_.station().count("trace"), 1u);
    view.orders[0].goods = api::GoodsState::Accepted;
    bench_.show(view);
    QCOMPARE(bench_.station().count("trace"), 2u);
}

void OrdersScreenTest::leavesTheBuyersActsToTheBuyer() {
    openOrder(kFirst);
    auto& record = bench_.child<QPushButton>("orderRecord");
    QVERIFY(!record.isEnabled());
    QVERIFY2(record.accessibleDescription().contains("Brio"),
             qPrintable(record.accessibleDescription()));
    openOrder(kSecond);
    QVERIFY(bench_.child<QPushButton>("orderRecord").isEnabled());
    QCOMPARE(bench_.child<QPushButton>("orderRecord").text(), QString("Record receipt"));
}

void OrdersScreenTest::goesToDepositsAndSettlement() {
    openOrder(kFirst);
    QTest::mouseClick(&bench_.child<QPushButton>("orderDeposits"), Qt::LeftButton);
    QTest::mouseClick(&bench_.child<QPushButton>("orderSettle"), Qt::LeftButton);
    auto& payments = bench_.child<widgets::DataTable>("orderPayments");
    payments.selectRow(1);
    QTest::keyClick(&payments, Qt::Key_Return);
    const QList<std::pair<QString, QString>> expected{
        {"deposits", kFirst}, {"settlement", kFirst}, {"settlement", QString(kFirst) + "#1"}};
    QCOMPARE(bench_.went, expected);
}

void OrdersScreenTest::copiesTheNumber() {
    openOrder(kFirst);
    QTest::mouseClick(&bench_.child<QPushButton>("orderCopy"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), QString(kFirst));
    QVERIFY(bench_.lastNotice().contains(kFirst));
}

void OrdersScreenTest::looksRightInAllLanguagesAndThemes() {
    auto& list = make(support::sampleView());
    bench_.inAllLooks("list", [&] { QCOMPARE(faultsOf(list), QStringList()); });
    list.window()->resize(976, 672);
    bench_.inAllLooks("list-small", [&] { QCOMPARE(faultsOf(list), QStringList()); });
    auto& order = openOrder(kFirst);
    bench_.inAllLooks("order", [&] { QCOMPARE(faultsOf(order), QStringList()); });
    QTest::mouseClick(&bench_.child<QPushButton>("traceLook1"), Qt::LeftButton);
    bench_.shoot("table");
    QCOMPARE(faultsOf(order), QStringList());
    order.window()->resize(976, 672);
    QTest::mouseClick(&bench_.child<QPushButton>("traceLook0"), Qt::LeftButton);
    bench_.inAllLooks("order-small", [&] { QCOMPARE(faultsOf(order), QStringList()); });
    auto& own = openOrder(kThird);
    QTest::mouseClick(&bench_.child<QPushButton>("orderRecord"), Qt::LeftButton);
    bench_.inAllLooks("record", [&] { QCOMPARE(faultsOf(own), QStringList()); });
}

void OrdersScreenTest::looksRightWhereThereIsNothing() {
    auto& empty = make(support::emptyView());
    bench_.inAllLooks("empty", [&] { QCOMPARE(faultsOf(empty), QStringList()); });
    auto& unproven = make(support::unprovenView());
    bench_.shoot("unproven");
    QCOMPARE(faultsOf(unproven), QStringList());
    auto& failed = make(support::failedView());
    QCOMPARE(faultsOf(failed), QStringList());
}

QTEST_MAIN(OrdersScreenTest)
#include "OrdersScreenTest.moc"

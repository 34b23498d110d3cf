// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrderSteps.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace seabridge;
using namespace seabridge::support;

/// What happened to the goods is written down and signed.
class OrderEventTest : public QObject, private OrderSteps {
    Q_OBJECT
private slots:
    void recordsAShipmentWithItsPaper();
    void refusesATimeThatCannotBe();
    void keepsAFormThatALateAnswerIsNotAbout();
};

void OrderEventTest::recordsAShipmentWithItsPaper() {
    auto& screen = openOrder(kThird);
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    auto& number = bench_.child<QLineEdit>("eventNumber");
    QVERIFY(number.isVisible());
    QTest::keyClicks(&number, "COSU6221837100");
    QTest::keyClicks(&bench_.child<QLineEdit>("eventContainer"), "CSQU3054383");
    bench_.shoot("form");
    QCOMPARE(faultsOf(screen), QStringList());
    QTest::keyClick(&number, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench_.station().count("recordEvent"), 0u);
    bench_.signSheet();
    QCOMPARE(bench_.station().count("recordEvent"), 1u);
    const auto event = bench_.station().argument<ledger::RecordEvent>("recordEvent", 0);
    QCOMPARE(event.trade, ledger::TradeId(kThird));
    QVERIFY(event.event == ledger::GoodsEvent::Shipment);
    QCOMPARE(QString::fromStdString(event.reference),
             QString::fromUtf8("COSU6221837100 · CSQU3054383"));
    QVERIFY(event.happenedAt <= kSampleNow && event.happenedAt > kSampleNow - base::kMinuteMs);
    QVERIFY(!number.isVisible());
    QCOMPARE(bench_.station().count("trace"), 2u);
}

void OrderEventTest::refusesATimeThatCannotBe() {
    openOrder(kThird);
    QTest::mouseClick(&bench_.child<QPushButton>("orderRecord"), Qt::LeftButton);
    auto& when = bench_.child<QLineEdit>("eventWhen");
    QTest::keyClick(&when, Qt::Key_Escape);
    QVERIFY(!when.isVisible());
    QTest::mouseClick(&bench_.child<QPushButton>("orderRecord"), Qt::LeftButton);
    when.setText("2027-01-01 10:00");
    QTest::mouseClick(&bench_.child<QPushButton>("eventReview"), Qt::LeftButton);
    QVERIFY2(when.accessibleDescription().startsWith("Not after 2026-11-20"),
             qPrintable(when.accessibleDescription()));
    when.setText(QString::fromUtf8("２０２６／１１／１９　１０：００"));
    QTest::mouseClick(&bench_.child<QPushButton>("eventReview"), Qt::LeftButton);
    QVERIFY(bench_.sheet().isVisible());
}

void OrderEventTest::keepsAFormThatALateAnswerIsNotAbout() {
    openOrder(kThird);
    bench_.station().holdsSubmissions = true;
    QTest::mouseClick(&bench_.child<QPushButton>("orderRecord"), Qt::LeftButton);
    auto& number = bench_.child<QLineEdit>("eventNumber");
    QTest::keyClicks(&number, "COSU6221837100");
    QTest::mouseClick(&bench_.child<QPushButton>("eventReview"), Qt::LeftButton);
    bench_.signSheet();
    QTest::keyClicks(&number, "-B");
    bench_.station().answerHeld();
    bench_.settle();
    QVERIFY(number.isVisible());
    QCOMPARE(number.text(), QString("COSU6221837100-B"));
    QCOMPARE(bench_.station().count("trace"), 2u);
}

QTEST_MAIN(OrderEventTest)
#include "OrderEventTest.moc"

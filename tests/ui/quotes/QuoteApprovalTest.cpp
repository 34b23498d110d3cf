// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScreenBench.h"
#include "ui/screens/quotes/QuotesScreen.h"
#include "ui/text/Parties.h"
#include "ui/widgets/SafeLabel.h"
#include "ui/widgets/Timeline.h"

#include <QtTest/QtTest>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace seabridge;
using support::ScreenBench;

/// The second signature on a quote, on its own page: who gives it, and what it is for.
class QuoteApprovalTest : public QObject {
    Q_OBJECT
private slots:
    void letsAnApproverSignOrReturn();
    void showsAllThatIsSigned();
    void letsNobodySignWhatIsNotOpen();
    void saysForWhomItWaits();
    void saysWhoSignsAfterTheMaker();
    void beginsADraftForAnotherScreen();

private:
    static api::View waitingView() {
        api::View view = support::sampleView();
        view.inbox[0].id = view.quotes[0].id;
        return view;
    }
    screens::QuotesScreen& open(const api::View& view, bool isReadable = true) {
        auto& screen = bench_.make<screens::QuotesScreen>(view);
        api::OpenQuote offer;
        offer.height = 48'210;
        offer.quote.id = view.quotes[0].id;
        offer.document = support::sampleQuote();
        if (isReadable) bench_.station().openQuote = offer;
        screen.open(QString::fromStdString(base::toHex(view.quotes[0].id.view())));
        bench_.settle();
        return screen;
    }
    static QString textsOf(const QWidget& root) {
        QStringList out;
        for (const auto* label : root.findChildren<widgets::SafeLabel*>()) out << label->fullText();
        return out.join('\n');
    }
    ScreenBench bench_;
};

void QuoteApprovalTest::letsAnApproverSignOrReturn() {
    const auto view = waitingView();
    auto& screen = open(view);
    QVERIFY(bench_.child<QWidget>("waitBar").isVisible());
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    bench_.signSheet();
    QCOMPARE(bench_.station().argument<ledger::PendingId>("approve", 0), view.quotes[0].id);
    QTest::mouseClick(&bench_.child<QPushButton>("waitReturn"), Qt::LeftButton);
    QTest::keyClicks(bench_.sheet().findChild<QPlainTextEdit*>(), "last year's price");
    bench_.signSheet();
    QCOMPARE(bench_.station().argument<std::string>("sendBack", 1),
             std::string("last year's price"));
    QTest::mouseClick(&bench_.child<QPushButton>("waitInbox"), Qt::LeftButton);
    QCOMPARE(bench_.went.last().first, QString(screens::kHome));
}

void QuoteApprovalTest::showsAllThatIsSigned() {
    auto& screen = open(waitingView());
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    const QString texts = textsOf(bench_.sheet());
    for (const char* said : {"Line 4 · 8484.10", "12,000 pieces × 2.86 = 34,320.00", "FOB",
                             "Shipment period", "Payment, part 2 of 2", "Security deposit",
                             "Approval rule", "1 of 2", "2 of 2", "USD\u00a0184,350.00",
                             "You are the last to sign"})
        QVERIFY2(texts.contains(QString::fromUtf8(said)), qPrintable(texts));
    if (const QString folder = qEnvironmentVariable("SEABRIDGE_SHOTS"); !folder.isEmpty())
        QVERIFY(bench_.sheet().grab().save(folder + "/approve-sheet.png"));
}

void QuoteApprovalTest::letsNobodySignWhatIsNotOpen() {
    auto& screen = open(waitingView(), false);
    auto& approve = bench_.child<QPushButton>("waitApprove");
    QVERIFY(approve.isVisible() && !approve.isEnabled());
    QVERIFY(!approve.accessibleDescription().isEmpty());
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(bench_.sheet()), std::runtime_error);
    QVERIFY(bench_.child<QPushButton>("waitReturn").isEnabled());
}

void QuoteApprovalTest::saysForWhomItWaits() {
    api::View view = waitingView();
    view.self->user = view.inbox[0].by;
    view.inbox[0].isOwn = view.inbox[0].hasApproved = true;
    view.inbox[0].mayApprove = false;
    open(view);
    const QString texts = textsOf(bench_.child<QWidget>("waitBar"));
    QVERIFY2(texts.contains(QString::fromUtf8("周敏")), qPrintable(texts));
    QVERIFY2(texts.contains("1 of 2"), qPrintable(texts));
    bench_.inAllLooks("waits", [&] { QCOMPARE(support::faultsOf(bench_.screen()), QStringList()); });
}

void QuoteApprovalTest::saysWhoSignsAfterTheMaker() {
    api::View view = waitingView();
    const auto told = [&] {
        auto& screen = bench_.make<screens::QuotesScreen>(view);
        QTest::keyClick(&screen, Qt::Key_N, Qt::ControlModifier);
        bench_.settle();
        QString out;
        for (const auto* line : screen.findChildren<widgets::Timeline*>())
            out += line->accessibleDescription();
        return out;
    };
    // The other clerk has no device to sign with.
    const QString clerks = told();
    QVERIFY2(clerks.contains(QString::fromUtf8("陈晓")), qPrintable(clerks));
    QVERIFY2(!clerks.contains(text::shortId(view.staff.people[2].id)), qPrintable(clerks));
    view.self->user = view.inbox[0].by;
    QVERIFY2(told().contains(QString::fromUtf8("周敏")), qPrintable(told()));
}

void QuoteApprovalTest::beginsADraftForAnotherScreen() {
    auto& screen = bench_.make<screens::QuotesScreen>(waitingView());
    screen.open(QString::fromLatin1(screens::items::kNew));
    bench_.settle();
    QVERIFY(bench_.child<QLineEdit>("draftNumber").isVisible());
}

QTEST_MAIN(QuoteApprovalTest)
#include "QuoteApprovalTest.moc"

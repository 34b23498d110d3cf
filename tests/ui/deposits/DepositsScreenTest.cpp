// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScreenBench.h"
#include "ui/screens/deposits/DepositsScreen.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SafeLabel.h"

#include <QtTest/QtTest>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace {

using namespace seabridge;
using support::faultsOf;
using support::ScreenBench;

constexpr const char* kFirst = "SB-26-CN-US-000702-K";
constexpr const char* kThird = "SB-26-CN-US-000694-P";

/// Without the sample's own request to post, so that nothing waits.
api::View calmView() {
    auto view = support::sampleView();
    std::erase_if(view.inbox, [](const auto& row) {
        return std::holds_alternative<ledger::PostDeposit>(row.action);
    });
    return view;
}

api::InboxRow returnAsked(const api::View& view, const ledger::OrgId& owner) {
    api::InboxRow row;
    row.id.data[0] = 7;
    row.org = support::sampleNames().brio;
    row.action = ledger::ReturnDeposit{kFirst, owner};
    row.summary = {.kind = ledger::Kind::ReturnDeposit, .party = owner, .order = kFirst};
    row.validUntil = view.proof.blockTime + base::kDayMs;
    row.mayApprove = true;
    return row;
}

}  // namespace

class DepositsScreenTest : public QObject {
    Q_OBJECT
private slots:
    void putsFirstWhatAsksForUs();
    void postsWithTheBalanceBeforeAndAfter();
    void saysWhatIsMissingBeforeSigning();
    void asksForAReturnInWords();
    void approvesAReturnThatTheOtherSideAsksFor();
    void declinesItWithAReason();
    void filtersByState();
    void opensTheDepositOfAnOrder();
    void keepsTheSelectionWhenTheViewChanges();
    void looksRightInAllLanguagesAndThemes();
    void looksRightWhereThereIsNothing();

private:
    screens::DepositsScreen& make(api::View view) {
        return bench_.make<screens::DepositsScreen>(std::move(view));
    }
    widgets::DataTable& table() { return bench_.child<widgets::DataTable>("depositTable"); }
    QPushButton& act() { return bench_.child<QPushButton>("depositAct"); }
    static QString wordsOn(const QWidget& widget) {
        QString out;
        for (auto* label : widget.findChildren<widgets::SafeLabel*>())
            if (label->isVisible()) out += label->fullText() + u'\n';
        return out;
    }
    ScreenBench bench_;
};

void DepositsScreenTest::putsFirstWhatAsksForUs() {
    make(calmView());
    QCOMPARE(table().model()->rowCount(), 4);
    QCOMPARE(table().model()->index(0, 0).data().toString(), QString(kThird));
    QCOMPARE(table().model()->index(0, 4).data().toString(), QString("We post it"));
    QCOMPARE(table().currentIndex().row(), 0);
    QCOMPARE(act().text(), QString("Post deposit"));
    // What a partner has to post stands above what is held and what was returned.
    auto view = calmView();
    view.deposits[0].state = api::DepositState::Returned;
    view.deposits[1].state = api::DepositState::Required;
    view.deposits[3].state = api::DepositState::Held;
    bench_.show(view);
    const auto stateAt = [&](int row) { return table().model()->index(row, 3).data().toString(); };
    QCOMPARE(stateAt(1), QString("Required"));
    QCOMPARE(stateAt(2), QString("Held"));
    QCOMPARE(stateAt(3), QString("Returned"));
}

void DepositsScreenTest::postsWithTheBalanceBeforeAndAfter() {
    auto& screen = make(calmView());
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    const QString words = wordsOn(bench_.sheet());
    for (const char* part :
         {"USD\u00a012,600.00", "USD\u00a06,790.00", "USD\u00a024,245.00", "USD\u00a030,055.00"})
        QVERIFY2(words.contains(QString::fromUtf8(part)), qPrintable(words));
    QCOMPARE(bench_.station().count("postDeposit"), 0u);
    bench_.signSheet();
    QCOMPARE(bench_.station().argument<ledger::TradeId>("postDeposit", 0), ledger::TradeId(kThird));
}

void DepositsScreenTest::saysWhatIsMissingBeforeSigning() {
    auto view = calmView();
    view.accounts[2].freeMinor = 100'000;
    auto& screen = make(std::move(view));
    QVERIFY(wordsOn(screen).contains("Short by"));
    QTest::mouseClick(&act(), Qt::LeftButton);
    const QString words = wordsOn(bench_.sheet());
    QVERIFY2(words.contains(QString::fromUtf8("USD\u00a04,810.00 more is needed")),
             qPrintable(words));
    bench_.signSheet();
    QCOMPARE(bench_.station().count("postDeposit"), 0u);
}

void DepositsScreenTest::asksForAReturnInWords() {
    auto& screen = make(calmView());
    screen.open(kFirst);
    QCOMPARE(act().text(), QString("Ask for its return"));
    QTest::mouseClick(&act(), Qt::LeftButton);
    QVERIFY(wordsOn(bench_.sheet()).contains("The other party is asked."));
    bench_.shoot("sheet");
    bench_.signSheet();
    QCOMPARE(bench_.station().argument<ledger::TradeId>("returnDeposit", 0),
             ledger::TradeId(kFirst));
    QVERIFY(bench_.station().argument<ledger::OrgId>("returnDeposit", 1) ==
            support::sampleNames().lingnan);
}

void DepositsScreenTest::approvesAReturnThatTheOtherSideAsksFor() {
    auto view = calmView();
    view.inbox.push_back(returnAsked(view, support::sampleNames().brio));
    const auto id = view.inbox.back().id;
    make(std::move(view));
    QCOMPARE(table().model()->index(0, 3).data().toString(), QString("Return asked"));
    QCOMPARE(act().text(), QString("Approve"));
    bench_.shoot("asked");
    QTest::mouseClick(&act(), Qt::LeftButton);
    bench_.signSheet();
    QVERIFY(bench_.station().argument<ledger::PendingId>("approve", 0) == id);
}

void DepositsScreenTest::declinesItWithAReason() {
    auto view = calmView();
    view.inbox.push_back(returnAsked(view, support::sampleNames().brio));
    make(std::move(view));
    QTest::mouseClick(&bench_.child<QPushButton>("depositDecline"), Qt::LeftButton);
    bench_.signSheet();
    QCOMPARE(bench_.station().count("decline"), 0u);
    bench_.sheet().findChild<QPlainTextEdit*>("sheetReason")->setPlainText("four pieces missing");
    bench_.signSheet();
    QCOMPARE(bench_.station().argument<std::string>("decline", 1),
             std::string("four pieces missing"));
}

void DepositsScreenTest::filtersByState() {
    make(calmView());
    QTest::mouseClick(&bench_.child<QPushButton>("depositFilter2"), Qt::LeftButton);
    QCOMPARE(table().model()->rowCount(), 2);
    QTest::mouseClick(&bench_.child<QPushButton>("depositFilter3"), Qt::LeftButton);
    QCOMPARE(table().model()->rowCount(), 1);
    QVERIFY(!act().isVisible());
}

void DepositsScreenTest::opensTheDepositOfAnOrder() {
    auto& screen = make(calmView());
    screen.open(kFirst);
    QCOMPARE(table().currentIndex().siblingAtColumn(0).data().toString(), QString(kFirst));
    QTest::keyClick(&table(), Qt::Key_Return);
    const QList<std::pair<QString, QString>> expected{{"orders", kFirst}};
    QCOMPARE(bench_.went, expected);
}

void DepositsScreenTest::keepsTheSelectionWhenTheViewChanges() {
    auto view = calmView();
    auto& screen = make(view);
    screen.open(kFirst);
    view.inbox.push_back(returnAsked(view, support::sampleNames().lingnan));
    bench_.show(std::move(view));
    QCOMPARE(table().currentIndex().row(), 0);
    QCOMPARE(table().currentIndex().siblingAtColumn(0).data().toString(), QString(kFirst));
    QCOMPARE(act().text(), QString("Approve"));
}

void DepositsScreenTest::looksRightInAllLanguagesAndThemes() {
    auto& screen = make(calmView());
    bench_.inAllLooks("deposits", [&] { QCOMPARE(faultsOf(screen), QStringList()); });
    screen.window()->resize(976, 672);
    bench_.inAllLooks("small", [&] { QCOMPARE(faultsOf(screen), QStringList()); });
    auto& waiting = make(support::sampleView());
    bench_.shoot("waiting");
    QCOMPARE(faultsOf(waiting), QStringList());
}

void DepositsScreenTest::looksRightWhereThereIsNothing() {
    auto& empty = make(support::emptyView());
    bench_.inAllLooks("empty", [&] { QCOMPARE(faultsOf(empty), QStringList()); });
    auto& unproven = make(support::unprovenView());
    bench_.shoot("unproven");
    QVERIFY(wordsOn(bench_.child<widgets::EmptyState>("depositEmpty")).contains("Not proven yet"));
    QCOMPARE(faultsOf(unproven), QStringList());
    auto& failed = make(support::failedView());
    QCOMPARE(faultsOf(failed), QStringList());
}

QTEST_MAIN(DepositsScreenTest)
#include "DepositsScreenTest.moc"

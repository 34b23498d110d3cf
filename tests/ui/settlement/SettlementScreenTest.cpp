// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScreenBench.h"
#include "ui/screens/settlement/SettlementScreen.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SafeLabel.h"

#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace {

using namespace seabridge;
using support::faultsOf;
using support::kSampleNow;
using support::ScreenBench;

constexpr const char* kFirst = "SB-26-CN-US-000702-K";
constexpr const char* kSecond = "SB-26-JP-CN-000688-3";
constexpr std::size_t kOurs = 2;  // of the sample's obligations: JPY 8,120,000 to Aoba

/// With enough yen on the account.
api::View richView() {
    auto view = support::sampleView();
    view.accounts[1].freeMinor = 9'000'000;
    return view;
}

ledger::RateLock lockOf(const char* rate) {
    return {{"JPY"},
            {"CNY"},
            *ledger::rateFromDecimal(rate),
            "ECB 2026-11-02",
            kSampleNow - 18 * base::kDayMs};
}

/// One that Aoba owes us, in dollars.
api::ObligationRow counterClaim() {
    const auto& who = support::sampleNames();
    api::ObligationRow row;
    row.obligation.trade = kFirst;
    row.obligation.index = 5;
    row.obligation.debtor = who.aoba;
    row.obligation.creditor = who.lingnan;
    row.obligation.amount = {{"USD"}, 5'400'000};
    return row;
}

}  // namespace

class SettlementScreenTest : public QObject {
    Q_OBJECT
private slots:
    void putsPaymentsOnTheBoardByDate();
    void saysWhatIsShort();
    void saysWhenAPaymentWithoutADateFallsDue();
    void doesNotSignWhatTheAccountCannotPay();
    void paysPlainlyWithTheBalanceBeforeAndAfter();
    void paysInTheOtherCurrencyAtTheFixedRate();
    void convertsAtATypedRateRoundedUp();
    void convertsAtTheFixedRateWithoutAnother();
    void asksForWhatIsMissingBesideTheField();
    void fundsAPaymentAgainstAnother();
    void takesFundedMoneyBackAfterItsDeadlineOnly();
    void approvesAPaymentThatWaits();
    void leavesPayingToTheDebtor();
    void keepsWhatIsTypedWhenTheViewChanges();
    void forgetsWhatWasTypedForAnotherPayment();
    void opensAPaymentOfAnOrder();
    void looksRightInAllLanguagesAndThemes();
    void looksRightWhereThereIsNothing();

private:
    screens::SettlementScreen& make(api::View view) {
        return bench_.make<screens::SettlementScreen>(std::move(view));
    }
    screens::SettlementScreen& makeOurs(api::View view) {
        auto& screen = make(std::move(view));
        screen.open(kSecond);
        return screen;
    }
    widgets::DataTable& table() { return bench_.child<widgets::DataTable>("dueTable"); }
    void click(const char* name) {
        QTest::mouseClick(&bench_.child<QPushButton>(name), Qt::LeftButton);
    }
    static QString wordsOn(const QWidget& widget) {
        QString out;
        for (auto* label : widget.findChildren<widgets::SafeLabel*>())
            if (label->isVisible()) out += label->fullText() + u'\n';
        return out;
    }
    void has(const QWidget& widget, std::initializer_list<const char*> parts) {
        const QString words = wordsOn(widget);
        for (const char* part : parts)
            QVERIFY2(words.contains(QString::fromUtf8(part)), qPrintable(words));
    }
    ScreenBench bench_;
};

void SettlementScreenTest::putsPaymentsOnTheBoardByDate() {
    make(support::sampleView());
    QCOMPARE(table().model()->rowCount(), 3);
    QCOMPARE(table().model()->index(0, 3).data().toString(), QString("Overdue"));
    QCOMPARE(table().model()->index(2, 1).data().toString(),
             QString::fromUtf8("−\u00a0JPY\u00a08,120,000"));
    QCOMPARE(bench_.child<QPushButton>("dueFilter1").text(), QString("Overdue 1"));
    QCOMPARE(bench_.child<QPushButton>("dueFilter3").text(), QString("Next 7 days 2"));
    click("dueFilter1");
    QCOMPARE(table().model()->rowCount(), 1);
    click("dueFilter5");
    QVERIFY(bench_.child<widgets::EmptyState>("dueEmpty").isVisible());
}

void SettlementScreenTest::saysWhatIsShort() {
    auto& screen = make(support::sampleView());
    QCOMPARE(table().model()->index(2, 4).data().toString(), QString("Short of funds"));
    has(screen, {"Short by", "JPY\u00a04,920,000", "USD\u00a0113,910.00"});
}

void SettlementScreenTest::saysWhenAPaymentWithoutADateFallsDue() {
    auto view = support::sampleView();
    auto& owed = view.obligations[kOurs].obligation;
    owed.dueAt.reset();
    owed.due = {ledger::DueBasis::Receipt, 30};
    auto& screen = make(std::move(view));
    const auto& rows = *table().model();
    QStringList due;
    for (int row = 0; row < rows.rowCount(); ++row) due << rows.index(row, 2).data().toString();
    QVERIFY2(due.contains("30 d after receipt"), qPrintable(due.join('|')));
    // With one currency its four figures stand side by side.
    view = support::sampleView();
    const auto isDollar = [](const ledger::CurrencyId& id) { return id.code == "USD"; };
    std::erase_if(view.obligations, [&](const auto& row) {
        return !isDollar(row.obligation.amount.currency);
    });
    std::erase_if(view.accounts, [&](const auto& row) { return !isDollar(row.currency); });
    bench_.show(view);
    QStringList figures;
    for (auto* figure : screen.findChildren<widgets::KeyFigure*>())
        if (figure->isVisible()) figures << wordsOn(*figure).section('\n', 0, 0);
    QCOMPARE(figures, QStringList({"To pay", "To receive", "Free", "Free afterwards"}));
}

void SettlementScreenTest::doesNotSignWhatTheAccountCannotPay() {
    makeOurs(support::sampleView());
    click("payMain");
    has(bench_.sheet(), {"JPY\u00a04,920,000 more is needed"});
    bench_.signSheet();
    QCOMPARE(bench_.station().count("settle"), 0u);
}

void SettlementScreenTest::paysPlainlyWithTheBalanceBeforeAndAfter() {
    auto& screen = makeOurs(richView());
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    has(bench_.sheet(), {"Settle a payment", "JPY\u00a09,000,000", "JPY\u00a0880,000"});
    bench_.shoot("sheet");
    QCOMPARE(bench_.station().count("settle"), 0u);
    bench_.signSheet();
    const auto paid = bench_.station().argument<ledger::SettlePlain>("settle", 0);
    QCOMPARE(paid.trade, ledger::TradeId(kSecond));
    QCOMPARE(paid.index, 0u);
    QCOMPARE(paid.currency.code, std::string("JPY"));
}

void SettlementScreenTest::paysInTheOtherCurrencyAtTheFixedRate() {
    auto view = support::sampleView();
    view.obligations[kOurs].obligation.lock = lockOf("0.0478");
    auto& screen = makeOurs(std::move(view));
    // There are yuan enough, so it is not short.
    QCOMPARE(table().model()->index(2, 4).data().toString(), QString("Due soon"));
    has(screen, {"JPY/CNY 0.0478", "CNY\u00a0388,136.00"});
    bench_.child<QComboBox>("payCurrency").setCurrentIndex(1);
    click("payMain");
    has(bench_.sheet(),
        {"JPY/CNY 0.0478 · ECB 2026-11-02", "CNY\u00a01,284,500.00", "CNY\u00a0896,364.00"});
    bench_.signSheet();
    QCOMPARE(bench_.station().argument<ledger::SettlePlain>("settle", 0).currency.code,
             std::string("CNY"));
}

void SettlementScreenTest::convertsAtATypedRateRoundedUp() {
    makeOurs(support::sampleView());
    click("payWays1");
    auto& provider = bench_.child<QComboBox>("payProvider");
    provider.setCurrentIndex(provider.findText("Pacific Clearing Bank"));
    QCOMPARE(bench_.child<QComboBox>("payGiven").currentText(), QString("CNY"));
    bench_.child<QLineEdit>("payRate").setText(QString::fromUtf8("０．０４７８０００１"));
    QTest::keyClicks(&bench_.child<QLineEdit>("paySource"), "offer 4711");
    bench_.shoot("convert");
    QCOMPARE(faultsOf(bench_.screen()), QStringList());
    click("payMain");
    has(bench_.sheet(), {"CNY\u00a0388,136.09", "JPY\u00a08,120,000", "Pacific Clearing Bank",
                         "JPY/CNY 0.04780001 · offer 4711"});
    bench_.shoot("convert-sheet");
    bench_.signSheet();
    const auto made = bench_.station().argument<ledger::SettleConverted>("convert", 0);
    QVERIFY(made.provider == support::sampleNames().bank);
    QVERIFY(made.gives == (ledger::Money{{"CNY"}, 38'813'609}));
    QVERIFY(made.delivers == (ledger::Money{{"JPY"}, 8'120'000}));
    QVERIFY(made.rate && made.rate->rate == *ledger::rateFromDecimal("0.04780001"));
    QCOMPARE(made.rate->base.code, std::string("JPY"));
}

void SettlementScreenTest::convertsAtTheFixedRateWithoutAnother() {
    auto view = support::sampleView();
    view.obligations[kOurs].obligation.lock = lockOf("0.0478");
    makeOurs(std::move(view));
    click("payWays1");
    QVERIFY(!bench_.child<QLineEdit>("payRate").isVisible());
    auto& provider = bench_.child<QComboBox>("payProvider");
    provider.setCurrentIndex(provider.findText("Pacific Clearing Bank"));
    click("payMain");
    bench_.signSheet();
    QVERIFY(!bench_.station().argument<ledger::SettleConverted>("convert", 0).rate);
}

void SettlementScreenTest::asksForWhatIsMissingBesideTheField() {
    makeOurs(support::sampleView());
    click("payWays1");
    click("payMain");
    auto& provider = bench_.child<QComboBox>("payProvider");
    QCOMPARE(provider.accessibleDescription(), QString("Choose who converts."));
    provider.setCurrentIndex(provider.findText("Pacific Clearing Bank"));
    QCOMPARE(provider.accessibleDescription(), QString());
    QCOMPARE(bench_.child<QLineEdit>("payRate").accessibleDescription(),
             QString("Write the rate as 7.1032."));
    QCOMPARE(faultsOf(bench_.screen()), QStringList());
    bench_.child<QLineEdit>("payRate").setText("0.0478");
    QCOMPARE(bench_.child<QLineEdit>("payRate").accessibleDescription(), QString());
    click("payMain");
    QCOMPARE(bench_.child<QLineEdit>("paySource").accessibleDescription(),
             QString("Say where the rate is from."));
}

void SettlementScreenTest::fundsAPaymentAgainstAnother() {
    auto view = richView();
    makeOurs(view);
    click("payWays2");
    has(bench_.screen(), {"The creditor owes us nothing in another currency"});
    view.obligations.push_back(counterClaim());
    makeOurs(std::move(view));
    click("payWays2");
    bench_.shoot("match");
    QCOMPARE(faultsOf(bench_.screen()), QStringList());
    click("payMain");
    has(bench_.sheet(), {"is set aside until", "JPY\u00a0880,000", "JPY\u00a08,932,000"});
    bench_.signSheet();
    const auto made = bench_.station().argument<ledger::FundObligation>("fund", 0);
    QCOMPARE(made.trade, ledger::TradeId(kSecond));
    QCOMPARE(made.otherTrade, ledger::TradeId(kFirst));
    QCOMPARE(made.otherIndex, 5u);
}

void SettlementScreenTest::takesFundedMoneyBackAfterItsDeadlineOnly() {
    ledger::Hold hold;
    hold.id.data[0] = 9;
    hold.owner = support::sampleNames().lingnan;
    hold.amount = {{"JPY"}, 8'120'000};
    hold.purpose = ledger::HoldPurpose::Funding;
    hold.trade = kSecond;
    hold.pairTrade = kFirst;
    hold.pairObligation = 5;
    hold.deadline = kSampleNow + base::kHourMs;
    auto view = richView();
    auto& owed = view.obligations[kOurs].obligation;
    owed.status = ledger::ObligationStatus::Funded;
    owed.hold = hold.id;
    auto& screen = make(view);
    api::OrderTrace trace;
    trace.holds = {hold};
    bench_.station().orderTrace = trace;
    screen.open(kSecond);
    bench_.settle();
    QVERIFY(!bench_.child<QPushButton>("payMain").isEnabled());
    QVERIFY(bench_.child<QPushButton>("payMain").accessibleDescription().startsWith("Possible"));
    bench_.shoot("funded");
    QCOMPARE(faultsOf(screen), QStringList());
    view.proof.blockTime = hold.deadline + 1;
    bench_.show(std::move(view));
    click("payMain");
    bench_.signSheet();
    QVERIFY(bench_.station().argument<ledger::HoldId>("voidFunding", 0) == hold.id);
    QCOMPARE(bench_.station().count("trace"), 1u);
}

void SettlementScreenTest::approvesAPaymentThatWaits() {
    auto view = richView();
    api::InboxRow waiting;
    waiting.id.data[0] = 3;
    waiting.action = ledger::SettlePlain{kSecond, 0, {"JPY"}};
    waiting.summary.kind = ledger::Kind::SettlePlain;
    waiting.validUntil = kSampleNow + base::kDayMs;
    waiting.mayApprove = true;
    waiting.org = view.self->org;
    waiting.by = view.staff.people[1].id;
    waiting.approvals = 1;
    view.inbox.push_back(waiting);
    const std::string by = view.staff.people[1].name;
    auto& screen = makeOurs(std::move(view));
    has(screen, {"Signed by", by.c_str()});
    QCOMPARE(table().model()->index(2, 4).data().toString(), QString("Pending approval"));
    QVERIFY(!bench_.child<QPushButton>("payWays0").isVisible());
    bench_.shoot("approve");
    QCOMPARE(faultsOf(screen), QStringList());
    click("payMain");
    has(bench_.sheet(), {"JPY\u00a0880,000"});
    bench_.signSheet();
    QVERIFY(bench_.station().argument<ledger::PendingId>("approve", 0) == waiting.id);
    click("payDecline");
    bench_.sheet().findChild<QPlainTextEdit*>("sheetReason")->setPlainText("wrong order");
    bench_.signSheet();
    QCOMPARE(bench_.station().argument<std::string>("decline", 1), std::string("wrong order"));
}

void SettlementScreenTest::leavesPayingToTheDebtor() {
    auto& screen = make(support::sampleView());
    screen.open(QString(kFirst) + "#1");
    QCOMPARE(table().model()->index(1, 4).data().toString(), QString("Other party pays"));
    QVERIFY(!bench_.child<QPushButton>("payMain").isVisible());
    has(screen, {"pays it"});
    click("payOrder");
    const QList<std::pair<QString, QString>> expected{{"orders", kFirst}};
    QCOMPARE(bench_.went, expected);
}

void SettlementScreenTest::keepsWhatIsTypedWhenTheViewChanges() {
    auto view = richView();
    makeOurs(view);
    click("payWays1");
    auto& provider = bench_.child<QComboBox>("payProvider");
    provider.setCurrentIndex(provider.findText("Pacific Clearing Bank"));
    bench_.child<QLineEdit>("payRate").setText("0.04");
    view.accounts[1].freeMinor += 1;
    view.obligations[0].isOverdue = false;
    bench_.show(std::move(view));
    QCOMPARE(bench_.child<QLineEdit>("payRate").text(), QString("0.04"));
    QCOMPARE(provider.currentText(), QString("Pacific Clearing Bank"));
    QCOMPARE(table().currentIndex().row(), 2);
}

void SettlementScreenTest::forgetsWhatWasTypedForAnotherPayment() {
    auto view = support::sampleView();
    auto other = view.obligations[kOurs];
    other.obligation.index = 1;
    other.obligation.amount = {{"USD"}, 5'400'000};
    view.obligations.push_back(other);
    auto& screen = makeOurs(std::move(view));
    click("payWays1");
    auto& provider = bench_.child<QComboBox>("payProvider");
    provider.setCurrentIndex(provider.findText("Pacific Clearing Bank"));
    bench_.child<QLineEdit>("payRate").setText("0.0478");
    click("payMain");
    screen.open(QString(kSecond) + "#1");
    bench_.settle();
    QCOMPARE(provider.currentIndex(), -1);
    for (const char* field : {"payRate", "paySource"}) {
        QCOMPARE(bench_.child<QLineEdit>(field).text(), QString());
        QCOMPARE(bench_.child<QLineEdit>(field).accessibleDescription(), QString());
    }
}

void SettlementScreenTest::opensAPaymentOfAnOrder() {
    auto& screen = make(support::sampleView());
    screen.open(QString(kFirst) + "#1");
    QCOMPARE(table().currentIndex().row(), 1);
    screen.open("SB-26-CN-US-000999-X");
    QCOMPARE(table().currentIndex().row(), 1);
}

void SettlementScreenTest::looksRightInAllLanguagesAndThemes() {
    auto view = support::sampleView();
    view.obligations[kOurs].obligation.lock = lockOf("0.0478");
    auto& screen = makeOurs(std::move(view));
    bench_.inAllLooks("settlement", [&] { QCOMPARE(faultsOf(screen), QStringList()); });
    click("payWays1");
    bench_.inAllLooks("conversion", [&] { QCOMPARE(faultsOf(screen), QStringList()); });
    screen.window()->resize(976, 672);
    bench_.inAllLooks("small", [&] { QCOMPARE(faultsOf(screen), QStringList()); });
}

void SettlementScreenTest::looksRightWhereThereIsNothing() {
    auto& empty = make(support::emptyView());
    bench_.inAllLooks("empty", [&] { QCOMPARE(faultsOf(empty), QStringList()); });
    auto& unproven = make(support::unprovenView());
    bench_.shoot("unproven");
    QVERIFY(wordsOn(bench_.child<widgets::EmptyState>("dueEmpty")).contains("Not proven yet"));
    QCOMPARE(faultsOf(unproven), QStringList());
    auto& failed = make(support::failedView());
    QCOMPARE(faultsOf(failed), QStringList());
}

QTEST_MAIN(SettlementScreenTest)
#include "SettlementScreenTest.moc"

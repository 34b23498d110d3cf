// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScreenBench.h"
#include "ui/screens/home/Figures.h"
#include "ui/screens/home/HomeScreen.h"
#include "ui/screens/home/Tasks.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SafeLabel.h"

#include <QtTest/QtTest>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace seabridge;
using namespace seabridge::support;
using ledger::Role;

namespace {

/// The size that a screen has in the smallest window, 1180 x 720.
constexpr QSize kSmall{976, 672};

constexpr std::uint8_t kAll = 31;

/// The sample, with what was returned by somebody else, a quote to answer and a KYC case.
api::View busyView(std::uint8_t roles = kAll) {
    api::View view = sampleView(roles);
    for (auto& row : view.ended) row.by = view.inbox.front().by;
    for (auto& row : view.quotes)
        if (!row.isOurs) row.stage = api::QuoteStage::Open;
    return view;
}

}  // namespace

/// Home by clicks and keys.
class HomeScreenTest : public QObject {
    Q_OBJECT
private slots:
    void init() { bench_ = std::make_unique<ScreenBench>(); }
    void cleanup() { bench_.reset(); }

    void showsWhatWaitsInTheOrderInWhichItEnds();
    void showsToEveryRoleItsOwn();
    void speaksOfADepositOnlyWhereOneIsHeld();
    void tellsAProviderWhatIsConverted();
    void tellsWhyACaseWasDecided();
    void showsWhatAQuoteSaysBeforeItIsSigned();
    void saysWhoSignedAndWhoIsLast();
    void tellsABallotInWordsAndOpensIt();
    void tellsOnlyTheRulesThatChange();
    void signsByTheKeyboardAlone();
    void returnsAndDeclinesWithAReason();
    void opensTheScreenOfATask();
    void keepsTheSelectionThroughNewViews();
    void neverAddsCurrencies();
    void saysNothingWaitsOnlyWhereThatIsProven();
    void looksRightWith_data();
    void looksRightWith();

private:
    static QString textsOf(const QWidget& root) {
        QStringList out;
        for (const auto* label : root.findChildren<widgets::SafeLabel*>()) out << label->fullText();
        return out.join(QLatin1Char('\n'));
    }
    QStringList titles() {
        auto& table = bench_->child<widgets::DataTable>("inboxTable");
        QStringList out;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            out << table.model()->index(row, 1).data().toString();
        return out;
    }
    QString kindAt(int row) {
        auto& table = bench_->child<widgets::DataTable>("inboxTable");
        return table.model()->index(row, 0).data().toString();
    }
    QStringList kinds() {
        QStringList out;
        for (int row = 0; row < titles().size(); ++row) out << kindAt(row);
        return out;
    }
    screens::HomeScreen& make(api::View view) {
        return bench_->make<screens::HomeScreen>(std::move(view));
    }
    QString figure(const char* name) {
        return bench_->child<screens::FigureCard>(name).fullText();
    }
    std::unique_ptr<ScreenBench> bench_;
};

void HomeScreenTest::showsWhatWaitsInTheOrderInWhichItEnds() {
    make(busyView());
    QCOMPARE(kinds(), QStringList({"Approval", "Approval", "Payment", "Quote", "Returned",
                                   "KYC review"}));
    QVERIFY(titles()[0].contains("quote"));
    auto& table = bench_->child<widgets::DataTable>("inboxTable");
    QCOMPARE(table.model()->index(0, 2).data().toString(), QString("in 8 h"));
    QVERIFY(figure("waitingFigure").startsWith("6, 1 due"));
}

void HomeScreenTest::showsToEveryRoleItsOwn() {
    make(busyView(bit(Role::Compliance)));
    QCOMPARE(kinds(), QStringList({"Returned", "KYC review"}));
    bench_->show(busyView(bit(Role::Approver)));
    QCOMPARE(kinds(), QStringList({"Approval", "Approval", "Returned"}));
    bench_->show(busyView(bit(Role::Finance)));
    QCOMPARE(kinds(), QStringList({"Approval", "Payment", "Returned"}));
    // The deposit to post waits for a second signature already, so it is not asked for again.
    api::View view = busyView(bit(Role::Finance));
    std::erase_if(view.inbox,
                  [](const auto& row) { return row.summary.kind == ledger::Kind::PostDeposit; });
    bench_->show(view);
    QCOMPARE(kinds(), QStringList({"Payment", "Returned", "Deposit"}));
}

void HomeScreenTest::speaksOfADepositOnlyWhereOneIsHeld() {
    api::View view = busyView();
    auto& owed = *std::ranges::find(view.obligations, true, &api::ObligationRow::weOwe);
    owed.isOverdue = true;
    owed.obligation.dueAt = kSampleNow - base::kDayMs;
    const auto consequence = [&view] {
        const auto all = screens::tasksOf(screens::readerOf(view, text::Language::English));
        return std::ranges::find(all, screens::TaskKind::Payment, &screens::Task::kind)
            ->consequence;
    };
    QVERIFY(consequence().startsWith("It is overdue"));
    QVERIFY(!consequence().contains("deposit"));
    view.deposits.push_back({owed.obligation.trade, owed.obligation.debtor, true,
                             owed.obligation.amount, api::DepositState::Held});
    QVERIFY(consequence().contains("deposit"));
}

/// The order is private to its parties: what the provider approves stands in the action.
void HomeScreenTest::tellsAProviderWhatIsConverted() {
    auto view = sampleView();
    const auto& who = sampleNames();
    view.inbox.resize(1);
    view.inbox[0].org = who.aoba;
    view.inbox[0].summary = {.kind = ledger::Kind::SettleConverted, .party = who.lingnan};
    view.inbox[0].action =
        ledger::SettleConverted{"SB-26-JP-US-000009-X", 0, who.lingnan, {{"JPY"}, 8'120'000},
                                {{"USD"}, 5'399'900}, {}};
    bench_->make<screens::HomeScreen>(view);
    const auto texts = textsOf(bench_->screen());
    QVERIFY2(texts.contains("JPY\u00a08,120,000"), qPrintable(texts));
    QVERIFY2(texts.contains("USD\u00a053,999.00"), qPrintable(texts));
}

void HomeScreenTest::tellsWhyACaseWasDecided() {
    auto view = sampleView();
    view.inbox.resize(1);
    ledger::AttestKyc attest;
    attest.level = 2;
    view.inbox[0].summary = {.kind = ledger::Kind::AttestKyc};
    view.inbox[0].action = attest;
    view.inbox[0].reason = "Extract and owners agree.";
    bench_->make<screens::HomeScreen>(view);
    QVERIFY(textsOf(bench_->screen()).contains("Extract and owners agree."));
}

void HomeScreenTest::showsWhatAQuoteSaysBeforeItIsSigned() {
    make(busyView());
    const auto review = [this] {
        QTest::mouseClick(&bench_->child<QPushButton>("approve"), Qt::LeftButton);
        return textsOf(bench_->sheet());
    };
    // Nobody signs what could not be read.
    QVERIFY(review().contains("cannot be opened"));
    bench_->signSheet();
    QCOMPARE(bench_->station().count("approve"), std::size_t{0});
    bench_->sheet().close();
    bench_->settle();
    bench_->station().openQuote = api::OpenQuote{48'213, kSampleNow, {}, sampleQuote()};
    const QString texts = review();
    for (const char* said :
         {"Line 1 · 8481.80", "Brass ball valve DN25 · 2,400 pieces × 12.40 = 29,760.00", "FOB",
          "2027-01-05", "(30 %)", "USD\u00a018,435.00", "Security deposit of the buyer",
          "USD\u00a0184,350.00"})
        QVERIFY2(texts.contains(QString::fromUtf8(said)), qPrintable(texts));
    bench_->shoot("home-quote");
    if (const QString folder = qEnvironmentVariable("SEABRIDGE_SHOTS"); !folder.isEmpty())
        QVERIFY(bench_->sheet().grab().save(folder + "/home-quote-sheet.png"));
    bench_->signSheet();
    QCOMPARE(bench_->station().argument<ledger::PendingId>("approve", 0),
             bench_->station().view()->inbox[0].id);
    QVERIFY(textsOf(bench_->screen()).contains("Brass ball valve DN25"));
}

void HomeScreenTest::saysWhoSignedAndWhoIsLast() {
    auto& screen = make(busyView());
    bench_->child<widgets::DataTable>("inboxTable").selectRow(1);
    const QString pane = textsOf(screen);
    QVERIFY2(pane.contains(QString::fromUtf8("陈晓")), qPrintable(pane));
    QVERIFY2(pane.contains("1 of 2"), qPrintable(pane));
    QVERIFY2(pane.contains(QString::fromUtf8("周敏")), qPrintable(pane));
    QTest::mouseClick(&bench_->child<QPushButton>("approve"), Qt::LeftButton);
    const QString texts = textsOf(bench_->sheet());
    for (const char* said : {"You are the last to sign", "Now", "Then", "2 of 2", "Approval rule"})
        QVERIFY2(texts.contains(QString::fromUtf8(said)), qPrintable(texts));
    QVERIFY(!texts.contains("Signatures so far"));
    bench_->sheet().close();
    QTest::mouseClick(&bench_->child<QPushButton>("sendBack"), Qt::LeftButton);
    QVERIFY(!textsOf(bench_->sheet()).contains("Then"));
}

void HomeScreenTest::tellsABallotInWordsAndOpensIt() {
    auto view = sampleView();
    view.inbox.resize(1);
    view.inbox[0].summary = {.kind = ledger::Kind::SetParameter};
    view.inbox[0].action =
        ledger::SetParameter{ledger::ParameterId::ClaimWindowMs, 10 * base::kDayMs};
    bench_->make<screens::HomeScreen>(view);
    const QString texts = textsOf(bench_->screen());
    QVERIFY2(texts.contains("Claim window"), qPrintable(texts));
    QVERIFY2(texts.contains(QString::fromUtf8("7 d → 10 d")), qPrintable(texts));
    QVERIFY(!texts.contains("claimWindowMs") && !texts.contains("864,000,000"));
    QTest::mouseClick(&bench_->child<QPushButton>("openTask"), Qt::LeftButton);
    QCOMPARE(bench_->went.back(),
             std::pair(QString("consortium"),
                       QString::fromStdString(base::toHex(view.inbox[0].id.view()))));
    QCOMPARE(screens::waitingCount(view), std::size_t(titles().size()));
}

void HomeScreenTest::tellsOnlyTheRulesThatChange() {
    auto view = sampleView();
    view.inbox.resize(1);
    view.inbox[0].summary = {.kind = ledger::Kind::SetPolicy};
    auto rules = view.staff.policy->rules;
    rules[1].needs = {{Role::Approver, 2}};
    view.inbox[0].action = ledger::SetPolicy{rules};
    bench_->make<screens::HomeScreen>(view);
    const QString texts = textsOf(bench_->screen());
    QVERIFY2(texts.contains("Rule 2") && !texts.contains("Rule 1\n"), qPrintable(texts));
    QVERIFY2(texts.contains(QString::fromUtf8(" → ")), qPrintable(texts));
    QTest::mouseClick(&bench_->child<QPushButton>("openTask"), Qt::LeftButton);
    QCOMPARE(bench_->went.back(), std::pair(QString("people"), QString("rules")));
}

void HomeScreenTest::signsByTheKeyboardAlone() {
    auto& screen = make(busyView());
    auto& table = bench_->child<widgets::DataTable>("inboxTable");
    screen.setFocus();
    QVERIFY(table.hasFocus());
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier);
    // The difference stands there: USD 12,600.00 are free, and 18,000.00 would go.
    QStringList words;
    for (const auto* label : bench_->sheet().findChildren<widgets::SafeLabel*>())
        words << label->fullText();
    QVERIFY(words.contains(QString::fromUtf8("USD\u00A0\u22125,400.00")));
    if (const QString folder = qEnvironmentVariable("SEABRIDGE_SHOTS"); !folder.isEmpty())
        QVERIFY(bench_->sheet().grab().save(folder + "/home-sheet.png"));
    bench_->signSheet();
    QCOMPARE(bench_->station().count("approve"), std::size_t{1});
    QCOMPARE(bench_->station().argument<ledger::PendingId>("approve", 0),
             bench_->station().view()->inbox[1].id);
    QVERIFY(bench_->lastNotice().contains("done"));
}

void HomeScreenTest::returnsAndDeclinesWithAReason() {
    make(busyView());
    const auto end = [&](const char* button, const char* reason) {
        QTest::mouseClick(&bench_->child<QPushButton>(button), Qt::LeftButton);
        auto* field = bench_->sheet().findChild<QPlainTextEdit*>("sheetReason");
        QTest::keyClicks(field, reason);
        bench_->signSheet();
    };
    end("sendBack", "price of line 4");
    QCOMPARE(bench_->station().argument<std::string>("sendBack", 1),
             std::string("price of line 4"));
    end("decline", "not ours");
    QCOMPARE(bench_->station().argument<std::string>("decline", 1), std::string("not ours"));
    // A clerk sees the quote of a colleague but may not end it.
    bench_->show(busyView(bit(Role::Clerk)));
    QVERIFY(!bench_->child<QPushButton>("decline").isEnabled());
    QVERIFY(!bench_->child<QPushButton>("decline").accessibleDescription().isEmpty());
}

void HomeScreenTest::opensTheScreenOfATask() {
    make(busyView());
    QTest::mouseClick(&bench_->child<QPushButton>("openFirst"), Qt::LeftButton);
    QCOMPARE(bench_->went.back().first, QString("quotes"));
    auto& table = bench_->child<widgets::DataTable>("inboxTable");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(bench_->went.back(),
             std::pair(QString("settlement"), QString("SB-26-JP-CN-000688-3#0")));
    QCOMPARE(bench_->station().count("approve"), std::size_t{0});
    auto& next = bench_->child<widgets::DataTable>("nextPayments");
    next.setFocus();
    QTest::keyClick(&next, Qt::Key_Down);
    QTest::keyClick(&next, Qt::Key_Return);
    QCOMPARE(bench_->went.back().first, QString("settlement"));
}

void HomeScreenTest::keepsTheSelectionThroughNewViews() {
    make(busyView());
    auto& table = bench_->child<widgets::DataTable>("inboxTable");
    table.selectRow(1);
    const QString chosen = titles()[1];
    api::View view = busyView();
    view.inbox.erase(view.inbox.begin());
    bench_->show(view);
    QCOMPARE(table.currentIndex().row(), 0);
    QCOMPARE(titles()[0], chosen);
    QVERIFY(bench_->child<widgets::SafeLabel>("taskTitle").fullText() == chosen);
}

void HomeScreenTest::neverAddsCurrencies() {
    make(busyView());
    const QString next = figure("nextFigure");
    QVERIFY2(next.contains("96,480.00") && next.contains("8,120,000"), qPrintable(next));
    QVERIFY2(figure("riskFigure").contains("113,910.00"), qPrintable(figure("riskFigure")));
    QVERIFY(figure("depositsFigure").contains("18,435.00"));
}

void HomeScreenTest::saysNothingWaitsOnlyWhereThatIsProven() {
    make(emptyView(bit(Role::Clerk)));
    auto& action = bench_->child<QPushButton>("emptyAction");
    QVERIFY(action.isVisible());
    QTest::mouseClick(&action, Qt::LeftButton);
    QCOMPARE(bench_->went.back().first, QString("quotes"));
    QVERIFY(figure("waitingFigure").startsWith("0"));
    bench_->show(unprovenView());
    QCOMPARE(figure("waitingFigure"), QString("—, not proven yet"));
    QVERIFY(!bench_->child<QPushButton>("openFirst").isEnabled());
}

void HomeScreenTest::looksRightWith_data() {
    QTest::addColumn<int>("which");
    int which = 0;
    for (const char* name : {"full", "empty", "unproven", "failed", "stranger"})
        QTest::newRow(name) << which++;
}

void HomeScreenTest::looksRightWith() {
    QFETCH(int, which);
    api::View stranger = emptyView();
    stranger.self.reset();
    const std::array views{busyView(), emptyView(), unprovenView(), failedView(), stranger};
    auto& screen = make(views[static_cast<std::size_t>(which)]);
    bench_->inAllLooks(QStringLiteral("home-%1").arg(QTest::currentDataTag()),
                       [&] { QCOMPARE(faultsOf(screen).join("\n"), QString()); });
    screen.window()->resize(kSmall);
    bench_->settle();
    bench_->inAllLooks(QStringLiteral("home-%1-small").arg(QTest::currentDataTag()),
                       [&] { QCOMPARE(faultsOf(screen).join("\n"), QString()); });
}

QTEST_MAIN(HomeScreenTest)
#include "HomeScreenTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsortiumSteps.h"

#include "ledger/Precedence.h"
#include "ui/widgets/DataTable.h"

#include <QtWidgets/QDateEdit>

#include <set>

using namespace seabridge;
using namespace seabridge::support;
using screens::ConsortiumWords;
using screens::ProposalCard;

/// Freeze orders on the consortium's screen.
class ConsortiumFreezesTest : public QObject, private ConsortiumSteps {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void proposesAFreeze();
    void refusesAFreezeBesideTheFields();
    void saysWhatAFreezeStopsByTheTable();
    void showsOrdersAsFarAsTheyAreProven();
    void proposesToLift();
    void doesNotLiftItsOwnNorWhatHasEnded();
    void opensAnOrderFromTheCalendar();
    void keepsWhatIsTypedWhileViewsCome();
    void looksRightWith_data();
    void looksRightWith();

private:
    void fillFreeze() {
        choose("freezeWhom", hex(sampleNames().aoba));
        choose("freezeBasis", static_cast<int>(ledger::LegalBasis::Sanctions));
        type("freezeReference", "Notice 17");
        type("freezeAppeal", "Ministry, room 2");
    }
};

void ConsortiumFreezesTest::proposesAFreeze() {
    make(sampleView());
    click("consortiumPage2");
    click("proposeFreeze");
    fillFreeze();
    choose("freezeCurrency", QString("JPY"));
    choose("freezeReach", static_cast<int>(ledger::FreezeReach::Everything));
    QVERIFY(child<widgets::SafeLabel>("freezeStops")
                .fullText()
                .contains(ConsortiumWords::stoppedBy(ledger::FreezeReach::Everything)));
    child<QDateEdit>("freezeUntil").setDate(QDate(2026, 12, 31));
    QTest::keyClick(&bench_->screen(), Qt::Key_Return, Qt::ControlModifier);
    const auto sheet = textsOf(bench_->sheet());
    QVERIFY(sheet.contains("when it is decided") && sheet.contains("It does not stop"));
    QCOMPARE(faultsOf(bench_->sheet()).join("\n"), QString());
    bench_->signSheet();
    const auto ballot = proposed<ledger::FreezeOrder>();
    QVERIFY(ballot.org == sampleNames().aoba && ballot.currency->code == "JPY");
    QVERIFY(ballot.reach == ledger::FreezeReach::Everything);
    QVERIFY(ballot.basis == ledger::LegalBasis::Sanctions);
    QCOMPARE(ballot.reference, std::string("Notice 17"));
    QCOMPARE(ballot.appeal, std::string("Ministry, room 2"));
    QCOMPARE(ballot.from, base::TimeMs{0});
    // All of the last day in Guangzhou.
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(ballot.until, QTimeZone("Asia/Shanghai")),
             QDateTime(QDate(2027, 1, 1), QTime(0, 0), QTimeZone("Asia/Shanghai")));
    QVERIFY(ballot.check() == ledger::Reject::None);
}

void ConsortiumFreezesTest::refusesAFreezeBesideTheFields() {
    make(sampleView());
    startProposal(ProposalCard::Freeze);
    click("reviewProposal");
    for (const char* field : {"freezeWhom", "freezeBasis", "freezeReference", "freezeAppeal"})
        QVERIFY2(!errorOf(field).isEmpty(), field);
    fillFreeze();
    auto& from = child<QDateEdit>("freezeFrom");
    auto& until = child<QDateEdit>("freezeUntil");
    from.setDate(until.date().addDays(1));
    click("reviewProposal");
    QVERIFY(errorOf("freezeUntil").contains("after the beginning"));
    QVERIFY(!hasSheet());
    // Ourselves nobody can propose, and no longer than the ledger allows.
    QCOMPARE(child<QComboBox>("freezeWhom").findData(hex(sampleNames().lingnan)), -1);
    until.setDate(until.maximumDate());
    from.setDate(until.date());
    click("reviewProposal");
    bench_->signSheet();
    const auto ballot = proposed<ledger::FreezeOrder>();
    QVERIFY(ballot.until - kSampleNow <= ledger::FreezeOrder::kMaxMs);
    QVERIFY(ballot.from > kSampleNow && ballot.from < ballot.until);
}

void ConsortiumFreezesTest::saysWhatAFreezeStopsByTheTable() {
    using enum ledger::FreezeReach;
    for (const auto reach : {Sending, Everything}) {
        QVERIFY(ConsortiumWords::stoppedBy(reach).contains("payments to others"));
        QVERIFY(ConsortiumWords::unstoppedBy(reach).contains("its own held money coming back"));
        QVERIFY(ConsortiumWords::unstoppedBy(reach).contains("clawback"));
    }
    QVERIFY(ConsortiumWords::unstoppedBy(Sending).contains("payments from others"));
    QVERIFY(ConsortiumWords::stoppedBy(Everything).contains("payments from others"));
    QVERIFY(ConsortiumWords::stoppedBy(Everything).contains("newly issued money"));
    // Nothing is said of both, and every act is said once.
    const auto count = [](const QString& list) { return list.split(", ").size(); };
    for (const auto reach : {Sending, Everything}) {
        std::set<std::pair<ledger::Act, ledger::Side>> acts;
        for (const auto& row : ledger::precedences()) acts.insert({row.act, row.side});
        // The words of the clawback have a comma.
        QCOMPARE(count(ConsortiumWords::stoppedBy(reach)) +
                     count(ConsortiumWords::unstoppedBy(reach)),
                 qsizetype(acts.size()) + 1);
    }
}

void ConsortiumFreezesTest::showsOrdersAsFarAsTheyAreProven() {
    make(sampleView());
    click("consortiumPage2");
    auto& table = child<widgets::DataTable>("freezes");
    const auto* rows = qobject_cast<widgets::TableModel*>(table.model());
    QCOMPARE(rows->rowCount(), 4);
    QStringList states;
    for (int row = 0; row < 4; ++row) states << rows->index(row, 1).data().toString();
    QCOMPARE(states, QStringList({"Not yet in force", "In force", "In force", "Lifted"}));
    QCOMPARE(rows->index(2, 2).data().toString(), QString("not for this desk"));
    auto& card = child<QWidget>("freezeScroll");
    table.selectRow(1);
    bench_->settle();
    QVERIFY(textsOf(card).contains("Registry of the Superior Court, room 12"));
    table.selectRow(2);
    bench_->settle();
    QVERIFY(!textsOf(card).contains("Registry"));
    QVERIFY(textsOf(card).contains("Only the one frozen"));
    table.selectRow(3);
    bench_->settle();
    QVERIFY(textsOf(card).contains("The payment was returned."));
}

void ConsortiumFreezesTest::proposesToLift() {
    make(sampleView());
    click("consortiumPage2");
    child<widgets::DataTable>("freezes").selectRow(1);
    bench_->settle();
    click("proposeLift");
    QCOMPARE(child<QComboBox>("proposalOrder").count(), 2);
    click("reviewProposal");
    QVERIFY(!errorOf("proposalReason").isEmpty());
    type("proposalReason", "The appeal was heard");
    click("reviewProposal");
    bench_->signSheet();
    const auto ballot = proposed<ledger::LiftFreeze>();
    QVERIFY(ballot.order == sampleView().affairs.freezes[1].order);
    QVERIFY(ballot.org == sampleNames().brio);
    QCOMPARE(ballot.reason, std::string("The appeal was heard"));
}

void ConsortiumFreezesTest::doesNotLiftItsOwnNorWhatHasEnded() {
    make(sampleView());
    click("consortiumPage2");
    auto& lift = child<QPushButton>("proposeLift");
    auto& table = child<widgets::DataTable>("freezes");
    QVERIFY(!lift.isEnabled() && lift.accessibleDescription().contains("no vote"));
    table.selectRow(3);
    bench_->settle();
    QVERIFY(!lift.isEnabled() && lift.accessibleDescription().contains("has ended"));
    bench_->show(firmView());
    QVERIFY(!child<QPushButton>("proposeFreeze").isVisible());
    table.selectRow(2);
    bench_->settle();
    QVERIFY(!lift.isEnabled() && lift.accessibleDescription().contains("active member"));
}

void ConsortiumFreezesTest::opensAnOrderFromTheCalendar() {
    auto view = sampleView();
    ledger::CalendarItem item;
    item.what = ledger::Expiry::Freeze;
    item.ref = view.affairs.freezes[2].order;
    item.org = sampleNames().aoba;
    view.calendar = {item};
    make(view);
    click("consortiumPage3");
    auto& calendar = child<widgets::DataTable>("calendar");
    calendar.selectRow(0);
    QTest::keyClick(&calendar, Qt::Key_Return);
    bench_->settle();
    QVERIFY(child<widgets::DataTable>("freezes").isVisible());
    QCOMPARE(child<widgets::DataTable>("freezes").currentIndex().row(), 2);
}

void ConsortiumFreezesTest::keepsWhatIsTypedWhileViewsCome() {
    make(sampleView());
    startProposal(ProposalCard::Freeze);
    fillFreeze();
    child<QDateEdit>("freezeUntil").setDate(QDate(2027, 1, 15));
    auto later = sampleView();
    later.proof.blockTime += base::kDayMs;
    later.affairs.freezes.pop_back();
    bench_->show(later);
    QCOMPARE(child<QLineEdit>("freezeReference").text(), QString("Notice 17"));
    QCOMPARE(child<QComboBox>("freezeWhom").currentData().toString(), hex(sampleNames().aoba));
    QCOMPARE(child<QDateEdit>("freezeUntil").date(), QDate(2027, 1, 15));
    click("reviewProposal");
    QVERIFY(hasSheet());
}

void ConsortiumFreezesTest::looksRightWith_data() {
    QTest::addColumn<int>("which");
    int which = 0;
    for (const char* name : {"full", "empty", "unproven", "failed"})
        QTest::newRow(name) << which++;
}

void ConsortiumFreezesTest::looksRightWith() {
    QFETCH(int, which);
    const std::array views{sampleView(), emptyView(), unprovenView(), failedView()};
    auto& screen = make(views[static_cast<std::size_t>(which)]);
    const auto look = [&](const char* part) {
        bench_->inAllLooks(
            QStringLiteral("freezes-%1-%2").arg(QTest::currentDataTag(), QLatin1String(part)),
            [&] { QCOMPARE(faultsOf(screen).join("\n"), QString()); });
    };
    click("consortiumPage2");
    if (which == 0) child<widgets::DataTable>("freezes").selectRow(1);
    bench_->settle();
    look("list");
    if (which != 0) return;
    startProposal(ProposalCard::Freeze);
    click("reviewProposal");
    look("form");
    startProposal(ProposalCard::Lift);
    click("reviewProposal");
    look("lift");
    screen.window()->resize(kSmall);
    bench_->settle();
    startProposal(ProposalCard::Freeze);
    look("form-small");
    click("consortiumPage2");
    look("small");
}

QTEST_MAIN(ConsortiumFreezesTest)
#include "ConsortiumFreezesTest.moc"

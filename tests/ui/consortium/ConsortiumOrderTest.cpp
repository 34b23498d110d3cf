// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsortiumSteps.h"

#include "ui/screens/consortium/ConsortiumWords.h"
#include "ui/screens/consortium/EpochWords.h"
#include "ui/screens/consortium/QuorumMeter.h"
#include "ui/widgets/DataTable.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QSpinBox>

using namespace seabridge;
using namespace seabridge::support;
using screens::ConsortiumWords;
using api::EpochBar;
using api::EpochChoice;
using Decided = ledger::EpochDecision::Kind;

namespace {

base::Hash headerOf(std::uint8_t number) {
    base::Hash out;
    out.data.fill(number);
    return out;
}

/// The bank's peer, which holds the order, is away and blocks stand still.
api::View standstill() {
    auto view = sampleView();
    view.proof.isStale = true;
    view.proof.isCurrent = true;
    auto& order = view.affairs.order;
    order.statements[0].isHeard = false;
    order.bar = EpochBar::None;
    return view;
}

/// Two of three needed have signed for epoch 1, one without its lock, and somebody of ours voted.
api::View underway() {
    auto view = standstill();
    auto& order = view.affairs.order;
    const EpochChoice wanted{1, sampleNames().office, {}};
    order.statements[1].said = wanted;
    order.statements[3].said = wanted;
    order.statements[3].knowsVotes = false;
    order.underway = wanted;
    order.decision = ledger::EpochDecision{};
    order.votes = {{view.staff.people[1].id, wanted, kSampleNow + base::kMinuteMs, true},
                   {view.staff.people[2].id, wanted, kSampleNow, false}};
    return view;
}

/// Everybody has signed, and two headers may have been certified.
api::View naming() {
    auto view = underway();
    auto& order = view.affairs.order;
    for (auto& row : order.statements) row.said = order.underway;
    order.decision->kind = Decided::Naming;
    order.decision->candidates = {{view.proof.height + 1, headerOf(0xA1), 2},
                                  {view.proof.height + 1, headerOf(0xB2), 2}};
    return view;
}

}  // namespace

/// How the order goes on, on the consortium's screen, and the vote for another epoch.
class ConsortiumOrderTest : public QObject, private ConsortiumSteps {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void whileBlocksGoOnNothingIsOffered();
    void asksPeersWhileItIsSeen();
    void saysSinceWhenBlocksStandStillAndWhoIsMissing();
    void knowsNotWhetherBlocksGoOnWhereTooFewAreReached();
    void votesByTwoActsForWhatIsProposed();
    void votesForWhatAPersonChose();
    void joinsWhatIsUnderwayAndShowsWhoSigned();
    void namesAHeaderWhereSeveralMayBeCertified();
    void saysWhyItCannotBeVoted_data();
    void saysWhyItCannotBeVoted();
    void saysInWordsWhatIsKept();
    void offersTheOperatorsCommand();
    void saysWhatBecameOfAVote();
    void looksRightWith_data();
    void looksRightWith();

private:
    screens::ConsortiumScreen& makeOrder(api::View view) {
        auto& screen = make(std::move(view));
        click("consortiumPage4");
        return screen;
    }
    [[nodiscard]] QString textOf(const char* name) {
        return child<widgets::SafeLabel>(name).fullText();
    }
    [[nodiscard]] EpochChoice voted() {
        return bench_->station().argument<EpochChoice>("voteEpoch", 0);
    }
};

void ConsortiumOrderTest::whileBlocksGoOnNothingIsOffered() {
    auto& screen = makeOrder(sampleView());
    QVERIFY(textsOf(screen).contains("Nothing needs deciding"));
    QVERIFY(textOf("orderStanding").contains("certified"));
    QVERIFY(!child<QPushButton>("voteEpoch").isVisible());
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    bench_->settle();
    QVERIFY(!hasSheet());
    QVERIFY(textsOf(screen).contains("Pacific Clearing Bank"));
}

void ConsortiumOrderTest::asksPeersWhileItIsSeen() {
    make(sampleView());
    QCOMPARE(bench_->station().count("watchOrder"), std::size_t(0));
    click("consortiumPage4");
    QCOMPARE(bench_->station().count("watchOrder"), std::size_t(1));
}

void ConsortiumOrderTest::saysSinceWhenBlocksStandStillAndWhoIsMissing() {
    makeOrder(standstill());
    QVERIFY(textOf("orderStanding").startsWith("No new block since"));
    QVERIFY(textOf("orderStanding").endsWith("Not reached: Pacific Clearing Bank."));
    const auto& rows = *child<widgets::DataTable>("statements").model();
    QCOMPARE(rows.rowCount(), 4);
    const auto* table = qobject_cast<const widgets::TableModel*>(&rows);
    QCOMPARE(table->noteAt(rows.index(0, 0)), QString("not reached"));
    QCOMPARE(rows.index(1, 1).data().toString(), QString("Not yet"));
    QVERIFY(textOf("epochKept").startsWith("Known once a quorum"));
}

void ConsortiumOrderTest::knowsNotWhetherBlocksGoOnWhereTooFewAreReached() {
    auto view = standstill();
    QCOMPARE(ConsortiumWords::stateOf(view).word, QString("Blocks stand still"));
    for (auto& row : view.affairs.order.statements)
        row.isHeard = row.org == view.affairs.order.statements.front().org;
    QCOMPARE(ConsortiumWords::stateOf(view).word, QString("Without news"));
    makeOrder(view);
    QVERIFY(textOf("orderStanding").startsWith("No news here since"));
    view.proof.isStale = false;
    QCOMPARE(ConsortiumWords::stateOf(view).word, QString("In operation"));
}

void ConsortiumOrderTest::votesByTwoActsForWhatIsProposed() {
    auto& screen = makeOrder(standstill());
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    bench_->settle();
    QVERIFY(hasSheet());
    QCOMPARE(bench_->station().count("voteEpoch"), std::size_t(0));
    bench_->station().submission =
        api::Submission{.state = api::SubmitState::Waiting,
                        .epochVote = ledger::EpochVoteAnswer::Counted};
    bench_->signSheet();
    QVERIFY(voted() == (EpochChoice{1, sampleNames().office, {}}));
    QVERIFY(bench_->lastNotice().contains("waits for more of your people"));
}

void ConsortiumOrderTest::votesForWhatAPersonChose() {
    makeOrder(standstill());
    choose("epochHolder", hex(sampleNames().lingnan));
    child<QSpinBox>("epochNumber").setValue(3);
    // What views bring does not take it back.
    bench_->show(standstill());
    click("voteEpoch");
    bench_->signSheet();
    QVERIFY(voted() == (EpochChoice{3, sampleNames().lingnan, {}}));
}

void ConsortiumOrderTest::joinsWhatIsUnderwayAndShowsWhoSigned() {
    auto& screen = makeOrder(underway());
    QCOMPARE(textOf("statementTally"), QString("Statements for epoch 1: 2 of 4 signed, 3 needed"));
    QCOMPARE(child<screens::QuorumMeter>("statementMeter").accessibleName(),
             textOf("statementTally"));
    const auto& rows = *child<widgets::DataTable>("statements").model();
    QCOMPARE(rows.index(1, 1).data().toString(), QString("Signed"));
    QCOMPARE(rows.index(3, 1).data().toString(), QString("Without its votes"));
    QCOMPARE(textOf("epochPeople"), QString("Your people who voted for this: 1 (needed: 2)"));
    QVERIFY(textsOf(screen).contains("does not count"));
    click("voteEpoch");
    bench_->signSheet();
    QVERIFY(voted() == (EpochChoice{1, sampleNames().office, {}}));
}

void ConsortiumOrderTest::namesAHeaderWhereSeveralMayBeCertified() {
    makeOrder(naming());
    QVERIFY(textOf("epochKept").contains("People can err here"));
    QVERIFY(!child<QPushButton>("voteEpoch").isEnabled());
    QCOMPARE(textOf("epochWhyNot"), QString("Choose which block is kept."));
    choose("epochHeader", hex(headerOf(0xB2)));
    click("voteEpoch");
    bench_->signSheet();
    QVERIFY(voted() == (EpochChoice{1, sampleNames().office, headerOf(0xB2)}));
}

void ConsortiumOrderTest::saysWhyItCannotBeVoted_data() {
    QTest::addColumn<int>("bar");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, EpochBar bar, const char* word) {
        QTest::newRow(name) << static_cast<int>(bar) << QString(word);
    };
    row("no member", EpochBar::NotAMember, "active members");
    row("no role", EpochBar::NoRole, "your roles");
    row("own peer away", EpochBar::OwnPeerAway, "own member's peer");
    row("not proven", EpochBar::NotProven, "not proven");
}

void ConsortiumOrderTest::saysWhyItCannotBeVoted() {
    QFETCH(int, bar);
    QFETCH(QString, word);
    auto view = standstill();
    view.affairs.order.bar = static_cast<EpochBar>(bar);
    auto& screen = makeOrder(view);
    QVERIFY(!child<QPushButton>("voteEpoch").isEnabled());
    QVERIFY2(textOf("epochWhyNot").contains(word), qPrintable(textOf("epochWhyNot")));
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    bench_->settle();
    QVERIFY(!hasSheet());
    // A number that the own member has left behind, and what it has signed already.
    view.affairs.order.bar = EpochBar::None;
    view.affairs.order.statements[2].said = EpochChoice{4, sampleNames().office, {}};
    bench_->show(view);
    QVERIFY(textOf("epochWhyNot").contains("a lower number cannot be used"));
    child<QSpinBox>("epochNumber").setValue(4);
    QVERIFY(textOf("epochWhyNot").contains("has signed this"));
    child<QSpinBox>("epochNumber").setValue(5);
    QVERIFY(child<QPushButton>("voteEpoch").isEnabled());
}

void ConsortiumOrderTest::saysInWordsWhatIsKept() {
    using screens::EpochWords;
    auto view = underway();
    auto& decision = *view.affairs.order.decision;
    QVERIFY(EpochWords::keptOf(view).startsWith("More members have to sign"));
    decision.kind = Decided::Keeps;
    decision.headerId = view.affairs.order.headId;
    QVERIFY(EpochWords::keptOf(view).startsWith("None: new blocks begin after block"));
    decision.headerId = headerOf(1);
    decision.height = 12;
    QCOMPARE(EpochWords::keptOf(view), QString("Block 12 is kept, and new blocks begin after it."));
    decision.kind = Decided::Headers;
    QVERIFY(EpochWords::keptOf(view).contains("not at hand"));
}

void ConsortiumOrderTest::offersTheOperatorsCommand() {
    makeOrder(standstill());
    const auto line = QString("seabridge-peer epoch --config peer.toml --epoch 1 --holder %1 --yes")
                          .arg(hex(sampleNames().office));
    QCOMPARE(child<QLineEdit>("epochCommand").text(), line);
    QVERIFY(child<QLineEdit>("epochCommand").isReadOnly());
    click("copyEpochCommand");
    QCOMPARE(QGuiApplication::clipboard()->text(), line);
}

void ConsortiumOrderTest::saysWhatBecameOfAVote() {
    makeOrder(standstill());
    for (auto number = 1; number <= 12; ++number) {
        const auto answer = static_cast<ledger::EpochVoteAnswer>(number);
        QVERIFY(isKnown(answer));
        auto& said = bench_->station().submission;
        said = api::Submission{};
        said->state = isTaken(answer) ? api::SubmitState::Waiting : api::SubmitState::Refused;
        said->epochVote = answer;
        click("voteEpoch");
        bench_->signSheet();
        QVERIFY(bench_->lastNotice().startsWith("Begin epoch 1"));
        QVERIFY(bench_->lastNotice().contains("refused") != isTaken(answer));
    }
}

void ConsortiumOrderTest::looksRightWith_data() {
    QTest::addColumn<int>("which");
    int which = 0;
    for (const char* name :
         {"standstill", "underway", "naming", "going-on", "firm", "unproven", "failed"})
        QTest::newRow(name) << which++;
}

void ConsortiumOrderTest::looksRightWith() {
    QFETCH(int, which);
    auto firm = standstill();
    firm.self->org = sampleNames().brio;
    firm.affairs.order.bar = EpochBar::NotAMember;
    const std::array views{standstill(), underway(),     naming(),    sampleView(),
                           firm,         unprovenView(), failedView()};
    auto& screen = makeOrder(views[static_cast<std::size_t>(which)]);
    const auto look = [&](const char* size) {
        bench_->inAllLooks(
            QStringLiteral("order-%1%2").arg(QTest::currentDataTag(), QLatin1String(size)),
            [&] { QCOMPARE(faultsOf(screen).join("\n"), QString()); });
    };
    look("");
    if (which > 2) return;
    screen.window()->resize(kSmall);
    bench_->settle();
    look("-small");
}

QTEST_MAIN(ConsortiumOrderTest)
#include "ConsortiumOrderTest.moc"

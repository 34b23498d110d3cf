// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsortiumSteps.h"

#include "ui/screens/consortium/QuorumMeter.h"
#include "ui/widgets/DataTable.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace seabridge;
using namespace seabridge::support;
using screens::ProposalCard;

/// The consortium's screen.
class ConsortiumScreenTest : public QObject, private ConsortiumSteps {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void showsMembersAndWhatTheyBear();
    void showsWhereABallotStands();
    void saysWhatWasDecidedInWords();
    void votesByTwoActsOnly();
    void doesNotVoteTwice();
    void endsABallotWithAReasonWhereItMay();
    void proposesAParameterInItsUnit();
    void refusesAValueBesideTheField();
    void proposesASuspensionWithAReason();
    void haltsAndResumes();
    void offersNoProposalToWhoIsNoMember();
    void goesFromAParameterToItsProposal();
    void showsWhatRunsOutAndGoesThere();
    void looksRightWith_data();
    void looksRightWith();

private:
    void chooseBallot(int row) {
        child<widgets::DataTable>("ballots").selectRow(row);
        bench_->settle();
    }
};

void ConsortiumScreenTest::showsMembersAndWhatTheyBear() {
    make(sampleView());
    const auto& rows = *child<widgets::DataTable>("members").model();
    QCOMPARE(rows.rowCount(), 5);
    QCOMPARE(rows.index(0, 0).data().toString(), QString("Pacific Clearing Bank"));
    QCOMPARE(rows.index(0, 3).data().toString(), QString("Confirms it"));
    QCOMPARE(rows.index(4, 3).data().toString(), QString("Has no vote"));
    QStringList figures;
    for (const auto* card : bench_->screen().findChildren<widgets::KeyFigure*>())
        figures << card->accessibleDescription();
    QVERIFY(figures[0].startsWith("4"));
    QVERIFY(figures[1].startsWith("3"));
    QVERIFY(figures[2].startsWith("1"));
    QVERIFY(figures[3].contains("waiting for your vote: 1"));
}

void ConsortiumScreenTest::showsWhereABallotStands() {
    make(sampleView());
    QCOMPARE(child<widgets::SafeLabel>("ballotTitle").fullText(),
             QString("Interval of idle blocks: 20 s"));
    QVERIFY(child<widgets::SafeLabel>("ballotEffect").fullText().contains("from 15 s to 20 s"));
    QCOMPARE(child<screens::QuorumMeter>("quorumMeter").accessibleName(), QString("1 of 3 needed"));
    chooseBallot(1);
    QCOMPARE(child<widgets::SafeLabel>("ballotTally").fullText(), QString("2 of 3 needed"));
    QStringList texts;
    for (const auto* label : bench_->screen().findChildren<widgets::SafeLabel*>())
        if (label->isVisible()) texts << label->fullText();
    QVERIFY(texts.contains("has no vote: it is concerned"));
    QVERIFY(texts.contains("signed, our rules want more"));
    // What was chosen stays chosen while views come in.
    bench_->show(sampleView());
    QCOMPARE(child<widgets::SafeLabel>("ballotTally").fullText(), QString("2 of 3 needed"));
}

void ConsortiumScreenTest::saysWhatWasDecidedInWords() {
    using screens::ConsortiumWords;
    QCOMPARE(ConsortiumWords::settingOf("blockIntervalMs 20000"),
             QString("Interval of idle blocks: 20 s"));
    for (const char* unknown : {"", "blockIntervalMs", "blockIntervalMs ", "blockIntervalMs 20s",
                                "later 3"})
        QCOMPARE(ConsortiumWords::settingOf(unknown), QString(unknown));
    make(sampleView());
    const auto* rows =
        qobject_cast<widgets::TableModel*>(child<widgets::DataTable>("decisions").model());
    QVERIFY(rows != nullptr);
    QStringList notes;
    for (int row = 0; row < rows->rowCount(); ++row) notes << rows->noteAt(rows->index(row, 0));
    QVERIFY(notes.contains("Actions that wait, for each organization: 100"));
}

void ConsortiumScreenTest::votesByTwoActsOnly() {
    make(sampleView());
    auto& table = child<widgets::DataTable>("ballots");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    bench_->settle();
    QCOMPARE(bench_->station().count("approve"), std::size_t{0});
    QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier);
    auto& sheet = bench_->sheet();
    QTest::keyClick(&sheet, Qt::Key_Return);
    QTest::keyClick(&sheet, Qt::Key_Space);
    bench_->settle();
    QCOMPARE(bench_->station().count("approve"), std::size_t{0});
    bench_->signSheet();
    QCOMPARE(bench_->station().count("approve"), std::size_t{1});
    const auto& command = bench_->station().commands().back();
    QVERIFY(std::any_cast<ledger::PendingId>(command.values.front()) ==
            sampleView().affairs.ballots.front().id);
}

void ConsortiumScreenTest::doesNotVoteTwice() {
    make(sampleView());
    chooseBallot(1);
    QVERIFY(!child<QPushButton>("approveBallot").isEnabled());
    QVERIFY(child<widgets::SafeLabel>("ballotWhyNot").fullText().contains("signed already"));
    QTest::keyClick(&bench_->screen(), Qt::Key_Return, Qt::ControlModifier);
    bench_->settle();
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(bench_->sheet()), std::runtime_error);
}

void ConsortiumScreenTest::endsABallotWithAReasonWhereItMay() {
    make(sampleView());
    QVERIFY(!child<QPushButton>("declineBallot").isEnabled());
    QVERIFY(child<QPushButton>("declineBallot").accessibleDescription().contains("do not sign"));
    chooseBallot(1);
    click("declineBallot");
    auto& sheet = bench_->sheet();
    sheet.findChild<QPlainTextEdit*>()->setPlainText("It is back.");
    bench_->signSheet();
    const auto& command = bench_->station().commands().back();
    QCOMPARE(command.name, std::string("decline"));
    QCOMPARE(std::any_cast<std::string>(command.values[1]), std::string("It is back."));
}

void ConsortiumScreenTest::proposesAParameterInItsUnit() {
    make(sampleView());
    startProposal(ProposalCard::Parameter);
    QVERIFY(child<widgets::SafeLabel>("proposalHint").fullText().contains("1 s to 30 s"));
    // A ballot that ends meanwhile does not take the form away.
    auto fewer = sampleView();
    fewer.affairs.ballots.pop_back();
    bench_->show(fewer);
    QVERIFY(child<QLineEdit>("proposalValue").isVisible());
    // As an input method writes it.
    child<QLineEdit>("proposalValue").setText(QString::fromUtf8("２０"));
    QTest::keyClick(&bench_->screen(), Qt::Key_Return, Qt::ControlModifier);
    bench_->signSheet();
    const auto ballot = proposed<ledger::SetParameter>();
    QVERIFY(ballot.parameter == ledger::ParameterId::BlockIntervalMs);
    QCOMPARE(ballot.value, std::int64_t{20'000});
    QVERIFY(child<QPushButton>("approveBallot").isVisible());
}

void ConsortiumScreenTest::refusesAValueBesideTheField() {
    make(sampleView());
    startProposal(ProposalCard::Parameter);
    auto& value = child<QLineEdit>("proposalValue");
    for (const auto& [typed, error] : std::vector<std::pair<QString, QString>>{
             {"", "whole number"}, {"1.5", "whole number"}, {"31", "within"}, {"15", "present"}}) {
        value.setText(typed);
        click("reviewProposal");
        QVERIFY2(errorOf("proposalValue").contains(error), qPrintable(typed));
    }
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(bench_->sheet()), std::runtime_error);
    QCOMPARE(bench_->station().count("propose"), std::size_t{0});
}

void ConsortiumScreenTest::proposesASuspensionWithAReason() {
    make(sampleView());
    startProposal(ProposalCard::Suspend);
    click("reviewProposal");
    QVERIFY(!errorOf("proposalMember").isEmpty() && !errorOf("proposalReason").isEmpty());
    auto& member = child<QComboBox>("proposalMember");
    const auto bank = QString::fromStdString(base::toHex(sampleNames().bank));
    member.setCurrentIndex(member.findData(bank));
    QTest::keyClicks(&child<QLineEdit>("proposalReason"), "Silent for a week");
    click("reviewProposal");
    bench_->signSheet();
    const auto ballot = proposed<ledger::SuspendMember>();
    QVERIFY(ballot.org == sampleNames().bank);
    QCOMPARE(ballot.reason, std::string("Silent for a week"));
}

void ConsortiumScreenTest::haltsAndResumes() {
    make(sampleView());
    startProposal(ProposalCard::Halting);
    QTest::keyClicks(&child<QLineEdit>("proposalReason"), "A flaw in the rules");
    click("reviewProposal");
    bench_->signSheet();
    QCOMPARE(proposed<ledger::Halt>().reason, std::string("A flaw in the rules"));
    auto halted = sampleView();
    halted.affairs.governance.halted = true;
    bench_->show(halted);
    startProposal(ProposalCard::Halting);
    QVERIFY(child<widgets::SafeLabel>("proposalHint").fullText().contains("halted"));
    QTest::keyClicks(&child<QLineEdit>("proposalReason"), "Mended");
    click("reviewProposal");
    bench_->signSheet();
    QCOMPARE(proposed<ledger::Resume>().reason, std::string("Mended"));
}

void ConsortiumScreenTest::offersNoProposalToWhoIsNoMember() {
    auto view = sampleView();
    view.self->org = sampleNames().brio;
    view.affairs.ballots.clear();
    make(view);
    QVERIFY(!child<QPushButton>("propose").isVisible());
    QTest::keyClick(&bench_->screen(), Qt::Key_Return, Qt::ControlModifier);
    bench_->settle();
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(bench_->sheet()), std::runtime_error);
}

void ConsortiumScreenTest::goesFromAParameterToItsProposal() {
    make(sampleView());
    click("consortiumPage1");
    auto& table = child<widgets::DataTable>("parameters");
    QCOMPARE(table.model()->rowCount(), int{ledger::kParameterCount});
    table.selectRow(8);
    click("changeParameter");
    QVERIFY(child<QComboBox>("proposalParameter").isVisible());
    QCOMPARE(child<QComboBox>("proposalParameter").currentText(), QString("Claim window"));
    QVERIFY(child<widgets::SafeLabel>("proposalHint").fullText().contains("7 d"));
}

void ConsortiumScreenTest::showsWhatRunsOutAndGoesThere() {
    make(sampleView());
    click("consortiumPage3");
    auto& table = child<widgets::DataTable>("calendar");
    QCOMPARE(table.model()->rowCount(), 6);
    QCOMPARE(table.model()->index(0, 0).data().toString(), QString("Has run out"));
    QCOMPARE(table.model()->index(1, 0).data().toString(), QString("Within 7 days"));
    QCOMPARE(table.model()->index(4, 2).data().toString(), QString("陈晓"));
    table.selectRow(4);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(bench_->went.size(), 1);
    QCOMPARE(bench_->went[0].first, QString(screens::kPeople));
    table.selectRow(3);
    QTest::keyClick(&table, Qt::Key_Return);
    bench_->settle();
    QVERIFY(child<widgets::SafeLabel>("ballotTitle").isVisible());
}

void ConsortiumScreenTest::looksRightWith_data() {
    QTest::addColumn<int>("which");
    int which = 0;
    for (const char* name : {"full", "empty", "unproven", "failed", "halted"})
        QTest::newRow(name) << which++;
}

void ConsortiumScreenTest::looksRightWith() {
    QFETCH(int, which);
    auto halted = sampleView();
    halted.affairs.governance.halted = true;
    const std::array views{sampleView(), emptyView(), unprovenView(), failedView(), halted};
    auto& screen = make(views[static_cast<std::size_t>(which)]);
    const auto look = [&](const char* part) {
        bench_->inAllLooks(
            QStringLiteral("consortium-%1-%2").arg(QTest::currentDataTag(), QLatin1String(part)),
            [&] { QCOMPARE(faultsOf(screen).join("\n"), QString()); });
    };
    look("ballots");
    const bool isFull = which == 0;
    if (isFull) {
        startProposal(ProposalCard::Suspend);
        look("proposal");
        click("closeProposal");
        click("consortiumPage3");
        look("calendar");
    }
    click("consortiumPage1");
    look("rules");
    if (!isFull) return;
    screen.window()->resize(kSmall);
    bench_->settle();
    look("rules-small");
    click("consortiumPage0");
    look("ballots-small");
}

QTEST_MAIN(ConsortiumScreenTest)
#include "ConsortiumScreenTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The peer that holds the embedded order is gone, and the members move the order to another one:
// real peers, their operators' commands, a desk that sees the chain go on.
#include "Town.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QtTest>

using namespace seabridge::support;

namespace {

constexpr qint64 kPatienceMs = 120'000;

QString s(const char* text) { return QString::fromUtf8(text); }

/// `seabridge-peer epoch` for one of the town's peers.
CliResult epoch(Town& town, std::size_t peer, const QStringList& more) {
    const auto config = town.peer(peer).folder() + s("/peer.toml");
    return runProgram(s(SEABRIDGE_BIN "/seabridge-peer"),
                      QStringList{s("epoch"), s("--config"), config} + more);
}

qint64 heightOf(Town& town) {
    const auto head = town.cli(s("Brio/b"), {s("chain"), s("head")});
    return head[s("proof")].toObject()[s("height")].toInteger();
}

bool goesOn(Town& town) {
    QElapsedTimer time;
    time.start();
    for (const auto before = heightOf(town); time.elapsed() < kPatienceMs; QTest::qWait(1000))
        if (heightOf(town) > before + 1) return true;
    return false;
}

}  // namespace

class EpochTest : public QObject {
    Q_OBJECT
private slots:
    void theOrderMovesToAnotherMembersPeer() {
        try {
            play();
        } catch (const std::exception& failure) {
            QFAIL(failure.what());
        }
    }
    void peopleOfTheMembersMoveItFromTheirDesks() {
        try {
            vote();
        } catch (const std::exception& failure) {
            QFAIL(failure.what());
        }
    }

private:
    /// Its word, "counted" or "began"; throws on a refusal that waiting does not mend.
    static QString voteOf(Town& town, const QString& desk, const QStringList& wanted) {
        QElapsedTimer time;
        time.start();
        while (true) {
            const auto said = town.tryCli(desk, QStringList{s("member"), s("epoch")} + wanted);
            if (said.exitCode == 0) return said.json()[s("outcome")].toString();
            const auto code = said.json()[s("error")].toObject()[s("code")].toString();
            if (time.elapsed() > kPatienceMs || !QStringList{s("blocks-go-on"), s("other-head")}
                                                     .contains(code))
                throw std::runtime_error((said.out + said.err).toStdString());
            QTest::qWait(2000);
        }
    }

    /// The order's holder is gone: two people of each of two members vote, and the operator of a
    /// third gives the command for his.
    void vote() {
        Town town;
        town.haveMembersPeople();
        town.found();
        QVERIFY(goesOn(town));
        const QStringList wanted{s("--epoch"), s("1"), s("--holder"), town.org(s("Second"))};
        const auto early =
            town.tryCli(s("Second/a"), QStringList{s("member"), s("epoch")} + wanted);
        QCOMPARE(early.json()[s("error")].toObject()[s("code")].toString(), s("blocks-go-on"));
        town.peer(0).kill();
        for (const auto& firm : {s("Second"), s("Third")}) {
            QCOMPARE(voteOf(town, firm + s("/a"), wanted), s("counted"));
            const auto shown = town.tryCli(firm + s("/b"), {s("member"), s("epoch")});
            const auto value = shown.json()[s("value")].toObject();
            QVERIFY2(value[s("votes")].toArray().size() == 1, shown.out.constData());
            QCOMPARE(voteOf(town, firm + s("/b"), wanted), s("began"));
        }
        // A firm sees who has signed, but no people's votes, and cannot vote.
        const auto seen = town.tryCli(s("Brio/b"), {s("member"), s("epoch")});
        const auto value = seen.json()[s("value")].toObject();
        QVERIFY2(value[s("statements")].toArray().size() == 2, seen.out.constData());
        QCOMPARE(value[s("votes")].toArray().size(), qsizetype(0));
        QCOMPARE(value[s("next")].toObject()[s("decision")].toString(), s("statements"));
        const auto refused =
            town.tryCli(s("Brio/b"), QStringList{s("member"), s("epoch")} + wanted);
        QCOMPARE(refused.exitCode, 1);
        const auto signed_ = epoch(town, 3, wanted + QStringList{s("--yes")});
        QVERIFY2(signed_.exitCode == 0, signed_.err.constData());
        QVERIFY(goesOn(town));
        const auto after = town.tryCli(s("Third/a"), {s("member"), s("epoch")});
        QVERIFY2(after.json()[s("value")].toObject()[s("epoch")].toInteger() == 1,
                 after.out.constData());
    }

    void play() {
        Town town;
        town.found();
        QVERIFY(goesOn(town));
        town.peer(0).kill();
        const QStringList wanted{s("--epoch"), s("1"), s("--holder"), town.org(s("Second"))};
        // Nothing without the word that says it is meant.
        const auto asked = epoch(town, 1, wanted);
        QCOMPARE(asked.exitCode, 2);
        QVERIFY(asked.err.contains("--yes is missing"));
        const auto status = QString::fromUtf8(epoch(town, 1, {}).out);
        QVERIFY(status.contains(s("epoch      0")));
        // What --keep takes.
        QVERIFY(status.contains(QRegularExpression(s("\ncertified  \\d+ [0-9a-f]{64}\n"))));
        for (const std::size_t peer : {1, 2, 3}) {
            const auto signed_ = epoch(town, peer, wanted + QStringList{s("--yes")});
            QVERIFY2(signed_.exitCode == 0, signed_.err.constData());
        }
        QVERIFY(goesOn(town));
        QVERIFY(epoch(town, 3, {}).out.contains("epoch      1"));
        QCOMPARE(epoch(town, 2, wanted + QStringList{s("--yes")}).exitCode, 1);
        // Who held the order before comes back, learns of it from the blocks, and is needed.
        town.startPeer(0);
        QTest::qWait(5000);
        town.peer(3).kill();
        QVERIFY(goesOn(town));
        // The new holder too comes back to where it was.
        town.startPeer(3);
        town.peer(1).kill();
        town.startPeer(1);
        QVERIFY(goesOn(town));
        for (const std::size_t peer : {0, 1, 2, 3}) town.peer(peer).stop();
        for (const std::size_t peer : {0, 1}) {
            const auto config = town.peer(peer).folder() + s("/peer.toml");
            const auto checked = runProgram(s(SEABRIDGE_BIN "/seabridge-peer"),
                                            {s("check"), s("--config"), config});
            QVERIFY2(checked.exitCode == 0, (checked.out + checked.err).constData());
        }
    }
};

QTEST_GUILESS_MAIN(EpochTest)
#include "EpochTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A fifth member that is in no consortium file of the founders, and a member with other keys at
// another place: real peers, people at the command line, desks that follow.
#include "Town.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QtTest>

using namespace seabridge::support;

namespace {

constexpr qint64 kPatienceMs = 90'000;

QString s(const char* text) { return QString::fromUtf8(text); }

QStringList words(const char* text, const QStringList& arguments = {}) {
    auto filled = s(text);
    for (const auto& argument : arguments) filled = filled.arg(argument);
    return filled.split(QLatin1Char(' '));
}

QJsonObject printed(const QStringList& more) {
    const auto result = runProgram(s(SEABRIDGE_BIN "/seabridge-peer"), more);
    if (result.exitCode != 0)
        throw std::runtime_error((more.join(QLatin1Char(' ')) + s(": ") +
                                  QString::fromUtf8(result.err)).toStdString());
    return result.json();
}

class Joined {
public:
    Joined() {
        town.haveMembersPeople();
        town.found();
    }

    /// Proposed at the first, and agreed to by both people of all of them.
    void decide(const QStringList& firms, const QStringList& more) {
        const auto made = town.cli(firms.front() + s("/a"), more);
        QCOMPARE(made[s("outcome")].toString(), s("waiting"));
        const auto pending = made[s("pending")].toString();
        for (const auto& firm : firms)
            for (const char* who : {"/a", "/b"})
                if (firm != firms.front() || who != s("/a"))
                    outcome_ = town.approve(firm + s(who), pending)[s("action")].toString();
        QCOMPARE(outcome_, s("done"));
    }
    [[nodiscard]] qint64 height() {
        return town.cli(s("Brio/b"), words("chain head"))[s("proof")].toObject()[s("height")]
            .toInteger();
    }
    [[nodiscard]] bool goesOn() {
        QElapsedTimer time;
        time.start();
        for (const auto before = height(); time.elapsed() < kPatienceMs; QTest::qWait(1000))
            if (height() > before + 1) return true;
        return false;
    }
    [[nodiscard]] bool becomesActive(const QString& org) {
        QElapsedTimer time;
        for (time.start(); time.elapsed() < kPatienceMs; QTest::qWait(1000)) {
            const auto member = town.cli(s("Brio/b"), words("member show %1", {org}))[s("value")];
            if (member.toObject()[s("status")].toInt() == 2) return true;
        }
        return false;
    }
    /// That desk hears the head from that member's peer too.
    [[nodiscard]] bool hears(const QString& desk, const QString& org) {
        for (int i = 0; i < 6; ++i) {
            const auto head = town.cli(desk, words("chain head --wait 5"))[s("proof")].toObject();
            if (head[s("by")].toArray().contains(org)) return true;
        }
        return false;
    }

    Town town;

private:
    QString outcome_;
};

}  // namespace

class JoinTest : public QObject {
    Q_OBJECT
private slots:
    void aNewcomerJoinsAndAMemberChangesItsKeys() {
        try {
            play();
        } catch (const std::exception& failure) {
            QFAIL(failure.what());
        }
    }

private:
    void play() {
        Joined at;
        auto& town = at.town;
        const auto aoba = town.org(s("Aoba"));
        const auto genesis = town.path(s("genesis"));
        const auto ports = freePorts(5);
        PeerProcess fifth(town.path(s("Aoba.peer")), ports[0], ports[1],
                          {s("--org"), aoba, s("--genesis"), genesis});
        auto admission = fifth.keys();
        QCOMPARE(admission[s("org")].toString(), aoba);
        admission[s("requestEndpoint")] = fifth.requestEndpoint();
        admission[s("announceEndpoint")] = fifth.announceEndpoint();
        const auto file = town.write(s("admit.json"), admission);
        at.decide(words("Bank Second Third"), {s("member"), s("admit"), file});
        QVERIFY(at.goesOn());  // an absent newcomer stops nobody
        fifth.listenWhereItSays();
        fifth.start(genesis, town.org(s("Bank")));
        QVERIFY(at.becomesActive(aoba));
        // Four of five certify: with the fourth away, the newcomer is needed.
        town.peer(3).kill();
        QTest::qWait(2000);
        QVERIFY(at.goesOn());
        QVERIFY(at.hears(s("Brio/b"), aoba));

        // A file of today for whoever comes next; by the Bank's guests.
        const auto bank = town.cli(s("Brio/b"), words("member show %1", {town.org(s("Bank"))}));
        const auto bankKey = bank[s("value")].toObject()[s("curveKey")].toString();
        const auto later = town.path(s("consortium"));
        const auto fetched = runCli({s("genesis"), s("fetch"), later, s("--from"),
                                     town.guestEndpoint(), s("--server-key"), bankKey, s("--json")});
        QVERIFY2(fetched.exitCode == 0, fetched.out + fetched.err);
        QCOMPARE(fetched.json()[s("members")].toArray().size(), 5);
        const auto shown = runCli({s("genesis"), s("show"), later, s("--json")});
        QCOMPARE(shown.json()[s("height")], fetched.json()[s("height")]);

        town.startPeer(3);
        rotate(at, ports[2], ports[3], later);
    }

    /// The second member's peer: other keys, another place.
    void rotate(Joined& at, quint16 request, quint16 announce, const QString& consortium) {
        auto& town = at.town;
        const auto second = town.org(s("Second"));
        const auto settings = town.peer(1).folder() + s("/peer.toml");
        auto rotation = printed({s("rotate"), s("--config"), settings});
        QCOMPARE(printed({s("rotate"), s("--config"), settings}), rotation);
        town.peer(1).moveTo(request, announce);
        rotation[s("requestEndpoint")] = town.peer(1).requestEndpoint();
        rotation[s("announceEndpoint")] = town.peer(1).announceEndpoint();
        at.decide(words("Second Bank Third Aoba"),
                  {s("member"), s("rotate"), town.write(s("rotate.json"), rotation)});
        town.peer(1).stop();
        (void)printed({s("rotate"), s("--config"), settings, s("--use")});
        town.peer(1).listenWhereItSays();
        town.startPeer(1);
        QVERIFY(at.hears(s("Brio/b"), second));
        town.peer(3).kill();
        QTest::qWait(2000);
        QVERIFY(at.goesOn());
        // A desk that knows the file of before the rotation only.
        QVERIFY(at.hears(s("Lingnan/b"), second));
        QCOMPARE(town.tryCli(s("Lingnan/b"), {s("chain"), s("head"), s("--genesis"), consortium})
                     .exitCode, 0);
        for (std::size_t i = 0; i < 3; ++i) town.peer(i).stop();
    }
};

QTEST_GUILESS_MAIN(JoinTest)
#include "JoinTest.moc"

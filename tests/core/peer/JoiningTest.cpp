// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Rules.h"
#include "support/Ballots.h"
#include "support/SimulatedVotes.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using support::Simulation;
using support::indexOf;
using support::vote;

namespace {

constexpr std::int64_t kSecond = 1000;
const std::vector<std::string> kThree{"Bank", "Second", "Third"};

MemberStatus statusAt(const Simulation& world, std::size_t peer, const OrgId& org) {
    return membershipOf(world.peer(peer).chain().state()).find(org)->status;
}

}  // namespace

class JoiningTest : public QObject {
    Q_OBJECT
private slots:
    void aMemberIsSuspendedAndItsPeerComesBackByItself() {
        Simulation world({});
        auto& scene = world.scene();
        const auto fourth = indexOf(world, "Fourth");
        const auto other = indexOf(world, "Bank");
        const auto org = scene.org("Fourth");
        world.run(3 * kSecond);
        vote(world, kThree, SuspendMember{org, "maintenance"});
        world.run(20 * kSecond);
        for (const auto peer : {fourth, other}) {
            QCOMPARE(statusAt(world, peer, org), MemberStatus::Suspended);
            QCOMPARE(world.peer(peer).chain().signers().size(), std::size_t(3));
        }
        const auto suspendedAt = world.peer(other).certifiedHeight();
        world.run(60 * kSecond);
        QVERIFY(world.peer(other).certifiedHeight() > suspendedAt);
        QVERIFY(world.peer(fourth).certifiedHeight() > suspendedAt);  // it follows

        vote(world, kThree,
             AdmitMember{org, 0, support::peerKeysOf(scene, "Fourth/peer", org),
                         "tcp://127.0.0.1:1", "tcp://127.0.0.1:2"});
        world.run(40 * kSecond);
        for (const auto peer : {fourth, other}) {
            QCOMPARE(statusAt(world, peer, org), MemberStatus::Active);
            QCOMPARE(world.peer(peer).chain().signers().size(), std::size_t(4));
        }
        // It counts: with one of the others away, three of four still certify.
        // Not the one that holds the order.
        world.crash(indexOf(world, indexOf(world, "Third") == 0 ? "Second" : "Third"));
        const auto height = world.peer(other).certifiedHeight();
        world.run(60 * kSecond);
        QVERIFY(world.peer(other).certifiedHeight() > height);
        world.check();
    }

    void peersStopBeforeRulesThatTheyDoNotKnow() {
        Simulation world({});
        world.run(3 * kSecond);
        vote(world, kThree, SetParameter{ParameterId::RulesDelay, 3});
        vote(world, kThree, ChangeRules{2});
        world.run(120 * kSecond);
        const auto from = governanceOf(world.peer(0).chain().state()).rules->from;
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(world.peer(i).certifiedHeight(), from - 1);
        QVERIFY(std::ranges::any_of(world.alarms(), [](const std::string& alarm) {
            return alarm.find("rules number 2") != std::string::npos;
        }));
        world.check();
    }
};

QTEST_GUILESS_MAIN(JoiningTest)
#include "JoiningTest.moc"

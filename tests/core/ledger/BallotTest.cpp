// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Ballot.h"
#include "ledger/Rules.h"
#include "support/Ballots.h"
#include "support/Deal.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

const std::vector<std::string> kThree{"Bank", "Second", "Third"};

SuspendMember suspension(const Scene& scene, const std::string& org) {
    return {scene.org(org), "does not answer"};
}

}  // namespace

class BallotTest : public QObject {
    Q_OBJECT
private slots:
    void asksTheQuorumOfAllOrOfTheElectorate() {
        // By hand from floor(2n / 3) + 1: of n members, and of the n - 1 without one concerned.
        struct Row {
            std::size_t n, all, ofAllWithoutOne, ofElectorateWithoutOne;  // 0: refused
        };
        for (const auto& row : std::vector<Row>{{1, 1, 0, 0},
                                                {2, 2, 0, 0},
                                                {3, 3, 0, 2},
                                                {4, 3, 3, 3},
                                                {5, 4, 4, 3},
                                                {6, 5, 5, 4},
                                                {7, 5, 5, 5},
                                                {8, 6, 6, 5}}) {
            const Scene scene(row.n);
            const auto asked = [&](Quorum quorum, const std::vector<OrgId>& interested) {
                const auto consent = ballotOf(scene.state(), quorum, interested);
                if (consent.impossible != Reject::None) {
                    if (consent.impossible != Reject::TooFewElectors) return std::size_t(99);
                    return std::size_t(0);
                }
                return consent.threshold;
            };
            QCOMPARE(asked(Quorum::OfAll, {}), row.all);
            QCOMPARE(asked(Quorum::OfElectorate, {}), row.all);
            QCOMPARE(asked(Quorum::OfAll, {scene.org("Bank")}), row.ofAllWithoutOne);
            QCOMPARE(asked(Quorum::OfElectorate, {scene.org("Bank")}),
                     row.ofElectorateWithoutOne);
            QCOMPARE(asked(Quorum::OfAll, {scene.org("Brio")}), row.all);
        }
    }

    void keepsItsLeastElectorateEvenIfTheQuorumIsMet() {
        Scene scene(8);
        std::vector<OrgId> concerned;
        for (const std::string name : {"Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh"})
            concerned.push_back(scene.org(name));
        QCOMPARE(ballotOf(scene.state(), Quorum::OfElectorate, concerned).threshold,
                 std::size_t(2));
        concerned.push_back(scene.org("Eighth"));
        QCOMPARE(ballotOf(scene.state(), Quorum::OfElectorate, concerned).impossible,
                 Reject::TooFewElectors);
    }

    void refusesOutrightWhereTooFewMayVote() {
        for (const std::size_t n : {2, 3}) {
            Scene scene(n);
            scene.as("Bank", "admin").does(suspension(scene, "Second")).expect(
                Reject::TooFewElectors);
        }
    }

    void runsWithTheQuorumsLastYes() {
        Scene scene;
        const auto id = vote(scene, {"Bank", "Second"}, Halt{"drill"});
        QCOMPARE(statusOf(scene, id), PendingStatus::Open);
        scene.as("Third", "admin").does(Approve{id}).expect(Reject::None);
        QVERIFY(!governanceOf(scene.state()).halted);  // its own policy asks for two of them
        scene.as("Third", "clerk").does(Approve{id}).expect(Reject::NoRole);
        scene.as("Third", "admin2").does(Approve{id}).expect(Reject::None);
        QCOMPARE(statusOf(scene, id), PendingStatus::Done);
        QVERIFY(governanceOf(scene.state()).halted);
    }

    void givesTheOneConcernedNoVote() {
        Scene scene;
        const Action action = suspension(scene, "Fourth");
        QVERIFY(interested(action) == std::vector{scene.org("Fourth")});
        scene.as("Fourth", "admin").does(action).expect(Reject::NoRole);
        const auto id = vote(scene, {"Bank", "Second"}, action);
        scene.as("Fourth", "admin").does(Approve{id}).expect(Reject::NotAParty);
        scene.as("Fourth", "admin").does(Decline{id, "no"}).expect(Reject::NotAParty);
        scene.as("Third", "admin").does(Approve{id}).expect(Reject::None);
        scene.as("Third", "admin2").does(Approve{id}).expect(Reject::None);
        QCOMPARE(memberOf(scene, "Fourth").status, MemberStatus::Suspended);
    }

    void cannotBeProposedByAFirm() {
        Scene scene;
        scene.as("Brio", "admin").does(Halt{"why not"}).expect(Reject::NoRole);
        const auto id = vote(scene, {"Bank"}, Halt{"drill"});
        scene.as("Brio", "admin").does(Approve{id}).expect(Reject::NotAParty);
    }

    void forgetsTheYesOfWhoIsNoLongerActive() {
        Scene scene(5);
        const auto halt = vote(scene, {"Bank", "Second", "Fifth"}, Halt{"drill"});
        vote(scene, {"Bank", "Second", "Third", "Fourth"}, suspension(scene, "Fifth"));
        // Now three of four: the Bank, the second, and one more than before the suspension.
        scene.as("Fifth", "finance").does(Approve{halt}).expect(Reject::NoRole);
        QCOMPARE(statusOf(scene, halt), PendingStatus::Open);
        scene.as("Third", "admin").does(Approve{halt}).expect(Reject::None);
        QCOMPARE(statusOf(scene, halt), PendingStatus::Open);
        scene.as("Third", "admin2").does(Approve{halt}).expect(Reject::None);
        QCOMPARE(statusOf(scene, halt), PendingStatus::Done);
    }

    void hearsWhoBecameActiveAfterItOpened() {
        Scene scene;
        const auto halt = vote(scene, {"Bank", "Second"}, Halt{"drill"});
        admit(scene, kThree, "Brio", "Brio/peer");
        // Four of five now.
        for (const std::string name : {"Third", "Brio"}) {
            QCOMPARE(statusOf(scene, halt), PendingStatus::Open);
            scene.as(name, "admin").does(Approve{halt}).expect(Reject::None);
            scene.as(name, "admin2").does(Approve{halt}).expect(Reject::None);
        }
        QCOMPARE(statusOf(scene, halt), PendingStatus::Done);
        QVERIFY(newest(scene, topicOf(scene.org("Brio")), EffectKind::PendingDone).ref == halt);
    }

    /// However many people it has, one member leaves room for the others' yes.
    void keepsRoomForEveryMember() {
        Scene scene;
        const auto fourth = scene.org("Fourth");
        std::vector<std::string> people;
        for (std::size_t i = 0; i <= Pending::kMaxApprovals; ++i) {
            const auto who = "helper " + std::to_string(i);
            const auto user = userIdOf(
                scene.as("Fourth", "admin").does(SetUser{{}, bit(Role::Admin), {}}).id, 0);
            scene.as("Fourth", "admin2").approves().expect(Reject::None);
            scene.as("Fourth", "admin").does(EnrolDevice{user, scene.newDevice(who, user)});
            scene.as("Fourth", "admin2").approves().expect(Reject::None);
            scene.meet("Fourth", who, fourth, user, who);
            people.push_back(who);
        }
        const auto id = scene.as("Bank", "admin").does(Halt{"fire drill"}).id;
        for (const auto& who : people)
            scene.as("Fourth", who)
                .does(Approve{id})
                .expect(who == people.back() ? Reject::BadCount : Reject::None);
        scene.as("Bank", "admin2").does(Approve{id}).expect(Reject::None);
        for (const std::string who : {"admin", "admin2"})
            scene.as("Second", who).does(Approve{id}).expect(Reject::None);
        QCOMPARE(statusOf(scene, id), PendingStatus::Done);
    }

    void countsTheElectorateOfTheBlock() {
        // A suspension leaves too few for another one, until who was suspended is back.
        Scene scene;
        const auto open = vote(scene, {"Bank", "Second"}, suspension(scene, "Third"));
        vote(scene, kThree, suspension(scene, "Fourth"));
        for (const std::string who : {"finance", "clerk", "peer"})
            scene.as("Second", who).does(Approve{open}).expect(Reject::TooFewElectors);
        QCOMPARE(statusOf(scene, open), PendingStatus::Open);
        admit(scene, kThree, "Fourth", "Fourth/peer");
        for (const std::string who : {"admin", "admin2"})
            scene.as("Fourth", who).does(Approve{open}).expect(Reject::None);
        QCOMPARE(statusOf(scene, open), PendingStatus::Done);
    }

    void asksAMembersOwnPolicy() {
        Scene scene;
        auto rules = Policy::standard(scene.org("Third")).rules;
        for (auto& rule : rules)
            if (rule.action == ActionClass::Consortium) rule.needs = {{Role::Compliance, 1}};
        scene.as("Third", "admin").does(SetPolicy{rules}).expect(Reject::Waiting);
        scene.as("Third", "admin2").approves().expect(Reject::None);
        const auto id = vote(scene, {"Bank", "Second"}, Halt{"drill"});
        scene.as("Third", "admin").does(Approve{id}).expect(Reject::NoRole);
        scene.as("Third", "compliance").does(Approve{id}).expect(Reject::None);
        QCOMPARE(statusOf(scene, id), PendingStatus::Done);
    }

    void definesACurrencyByTheSameBallot() {
        Scene scene;
        const DefineCurrency define{{"EUR"}, "Euro", CurrencyKind::CentralBank, 2, 0, false, false};
        const auto id = scene.as("Bank", "finance").does(define).expect(Reject::Waiting).id;
        scene.as("Bank", "approver").does(Approve{id}).expect(Reject::None);
        for (const std::string name : {"Bank", "Second", "Third"}) {
            QCOMPARE(statusOf(scene, id), PendingStatus::Open);
            scene.as(name, "admin").does(Approve{id}).expect(Reject::None);
            scene.as(name, "admin2").does(Approve{id}).expect(Reject::None);
        }
        QVERIFY(scene.state().has<Currency>(CurrencyId{"EUR"}));
    }
};

QTEST_GUILESS_MAIN(BallotTest)
#include "BallotTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Who made an action may lose role, device, post or organization before the last yes: every yes is
// checked anew at each approval (ledger.md section 3).
#include "ledger/Waiting.h"
#include "support/Ballots.h"
#include "support/Deal.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

Money usd(std::int64_t amountMinor) { return {{"USD"}, amountMinor}; }

/// Brio's finance wants to pay Lingnan 1.00 USD; another person of Brio may become finance too.
struct Paying {
    Scene scene;
    PendingId id;

    Paying() {
        scene.gives("Brio", usd(10'000));
        id = scene.as("Brio", "finance")
                 .does(Pay{scene.org("Lingnan"), usd(100), {}})
                 .expect(Reject::Waiting)
                 .id;
    }
    UserId user(const std::string& who) const { return scene.person("Brio", who).user; }
    void administer(const Action& action) {
        scene.as("Brio", "admin").does(action).expect(Reject::Waiting);
        scene.as("Brio", "admin2").approves().expect(Reject::None);
    }
    void gives(const std::string& who, std::uint8_t roles) {
        administer(SetUser{user(who), roles, {}});
    }
    Reject approves(const std::string& who) {
        return scene.as("Brio", who).does(Approve{id}).outcome;
    }
    Pending pending() const { return scene.state().get<Pending>(id).value(); }
    bool isOpen() const { return pending().status == PendingStatus::Open; }
    bool paid() const { return scene.balance("Lingnan", "USD") == 100; }
};

}  // namespace

class LeavingMakerTest : public QObject {
    Q_OBJECT
private slots:
    void aMakerWithoutTheRoleCountsForNothing() {
        Paying at;
        at.gives("finance", bit(Role::Clerk));
        QCOMPARE(at.approves("approver"), Reject::None);
        QVERIFY(at.isOpen() && !at.paid());
        // Somebody else who holds the role now completes it: two people who may, as the rule asks.
        at.gives("compliance", bit(Role::Finance));
        QCOMPARE(at.approves("compliance"), Reject::None);
        QCOMPARE(at.pending().status, PendingStatus::Done);
        QVERIFY(at.paid());
    }

    void aMakerWhoLeftCountsForNothing() {
        Paying at;
        at.gives("finance", 0);
        QCOMPARE(at.approves("approver"), Reject::None);
        QVERIFY(at.isOpen() && !at.paid());
        at.scene.advance(base::kDayMs + 1);
        QCOMPARE(at.approves("admin"), Reject::Expired);
        QVERIFY(!at.paid());
    }

    void theRoleGivenBackCountsAgain() {
        Paying at;
        at.gives("finance", bit(Role::Clerk));
        QCOMPARE(at.approves("approver"), Reject::None);
        at.gives("finance", bit(Role::Finance));
        // Nothing runs by itself: only a further yes is looked at.
        QVERIFY(at.isOpen());
        at.gives("compliance", bit(Role::Approver));
        QCOMPARE(at.approves("compliance"), Reject::None);
        QVERIFY(at.paid());
    }

    void anApproverWhoLeftCountsForNothing() {
        Paying at;
        at.gives("finance", bit(Role::Clerk));
        QCOMPARE(at.approves("approver"), Reject::None);
        at.gives("approver", 0);
        at.gives("compliance", bit(Role::Finance));
        QCOMPARE(at.approves("compliance"), Reject::None);
        QVERIFY(at.isOpen() && !at.paid());
    }

    void aMakerWhoBecameApproverIsStillNoChecker() {
        Paying at;
        at.gives("finance", bit(Role::Finance) | bit(Role::Approver));
        QCOMPARE(at.approves("finance"), Reject::MakerIsChecker);
        QVERIFY(at.isOpen());
    }

    void aMakerWithoutTheRoleMayStillTakeItBack() {
        Paying at;
        at.gives("finance", bit(Role::Clerk));
        auto maker = at.scene.as("Brio", "finance");
        maker.does(Decline{at.id, "not mine any more"}).expect(Reject::None);
        QCOMPARE(at.pending().status, PendingStatus::Declined);
    }

    void aBallotGoesOnWithoutThePeopleWhoLeft() {
        Scene scene(4);
        auto proposer = scene.as("Bank", "admin");
        const auto id = proposer.does(Halt{"fire drill"}).expect(Reject::Waiting).id;
        const auto yes = [&](const std::string& org, const std::string& who) {
            return scene.as(org, who).does(Approve{id}).outcome;
        };
        for (const std::string org : {"Second", "Third"})
            for (const std::string who : {"admin", "admin2"}) QCOMPARE(yes(org, who), Reject::None);
        // The proposer's administrators change: the old maker's yes is gone.
        const auto& compliance = scene.person("Bank", "compliance");
        scene.as("Bank", "admin2")
            .does(SetUser{compliance.user, bit(Role::Admin), {}})
            .expect(Reject::Waiting);
        scene.as("Bank", "admin").approves().expect(Reject::None);
        scene.as("Bank", "admin2")
            .does(SetUser{scene.person("Bank", "admin").user, bit(Role::Clerk), {}})
            .expect(Reject::Waiting);
        scene.as("Bank", "compliance").approves().expect(Reject::None);
        QCOMPARE(yes("Bank", "admin2"), Reject::None);
        QCOMPARE(scene.state().get<Pending>(id)->status, PendingStatus::Open);
        QCOMPARE(yes("Bank", "compliance"), Reject::None);
        QCOMPARE(scene.state().get<Pending>(id)->status, PendingStatus::Done);
    }
};

QTEST_GUILESS_MAIN(LeavingMakerTest)
#include "LeavingMakerTest.moc"

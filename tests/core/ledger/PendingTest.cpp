// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Rules.h"
#include "ledger/Waiting.h"
#include "support/Deal.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

Money usd(std::int64_t amountMinor) { return {{"USD"}, amountMinor}; }

/// Brio's finance wants to pay Lingnan 10.00 USD of 100.00; it waits for the approver.
struct Paying {
    Scene scene;
    PendingId id;

    Paying() {
        scene.gives("Brio", usd(10'000));
        id = scene.as("Brio", "finance").does(payment()).expect(Reject::Waiting).id;
    }
    Pay payment() const { return {scene.org("Lingnan"), usd(1'000), "invoice 7"}; }
    Pending pending() const { return scene.state().get<Pending>(id).value(); }
    std::vector<Desk::Item> desk() const {
        return scene.state().get<Desk>(scene.org("Brio"))->open;
    }
    Effect last(EffectKind kind) const { return newest(scene, topicOf(scene.org("Brio")), kind); }
    bool paid() const { return scene.balance("Lingnan", "USD") == 1'000; }
};

Rule paymentsBy(std::vector<RoleNeed> needs) {
    return {ActionClass::Payments, {}, {}, std::move(needs)};
}

void adopt(Scene& scene, const std::string& org, Rule first) {
    auto rules = Policy::standard(scene.org(org)).rules;
    rules.insert(rules.begin(), std::move(first));
    scene.as(org, "admin").does(SetPolicy{rules}).expect(Reject::Waiting);
    scene.as(org, "admin2").approves().expect(Reject::None);
}

Consent leaf(const std::string& name) {
    return Consent::of(*OrgId::from(hashOfName(name).view().first(OrgId::kSize)),
                       ActionClass::Consortium);
}

}  // namespace

class PendingTest : public QObject {
    Q_OBJECT
private slots:
    void waitsWithItsExactBytes() {
        const Paying at;
        const auto pending = at.pending();
        QCOMPARE(pending.status, PendingStatus::Open);
        QVERIFY(pending.org == at.scene.org("Brio"));
        QVERIFY(pending.principals == std::vector{at.scene.org("Brio")});
        QCOMPARE(pending.approvals.size(), std::size_t(1));
        QCOMPARE(codec::decoded<Body>(pending.body)->user, at.scene.person("Brio", "finance").user);
        QCOMPARE(at.desk().size(), std::size_t(1));
        const auto effect = at.last(EffectKind::PendingOpened);
        QVERIFY(effect.ref == at.id && effect.user == at.scene.person("Brio", "finance").user);
        QVERIFY(!at.paid());
    }

    void runsWithTheLastYes() {
        Paying at;
        at.scene.as("Brio", "approver").approves().expect(Reject::None);
        QVERIFY(at.paid());
        QCOMPARE(at.pending().status, PendingStatus::Done);
        QVERIFY(at.pending().body.empty());
        QVERIFY(at.desk().empty());
        QVERIFY(at.last(EffectKind::PendingDone).user ==
                at.scene.person("Brio", "approver").user);
        at.scene.as("Brio", "approver").approves().expect(Reject::AlreadyEnded);
        at.scene.as("Brio", "approver").declines("late").expect(Reject::AlreadyEnded);
    }

    void refusesApprovalsThatCountForNothing() {
        Paying at;
        at.scene.as("Brio", "finance").approves().expect(Reject::MakerIsChecker);
        at.scene.as("Brio", "clerk").approves().expect(Reject::NoRole);
        at.scene.as("Lingnan", "approver").approves().expect(Reject::NotAParty);
        at.scene.as("Brio", "approver")
            .does(Approve{hashOfName("none")})
            .expect(Reject::UnknownPending);
        QCOMPARE(at.pending().approvals.size(), std::size_t(1));
    }

    void countsAPersonOnce() {
        Scene scene;
        adopt(scene, "Brio", paymentsBy({{Role::Finance, 1}, {Role::Approver, 1},
                                         {Role::Clerk, 1}}));
        scene.gives("Brio", usd(10'000));
        const auto id = scene.as("Brio", "finance")
                            .does(Pay{scene.org("Lingnan"), usd(1), {}})
                            .expect(Reject::Waiting)
                            .id;
        scene.as("Brio", "approver").approves().expect(Reject::None);
        QCOMPARE(told(scene, topicOf(scene.org("Brio")), EffectKind::PendingApproved),
                 std::size_t(1));
        scene.as("Brio", "approver").approves().expect(Reject::AlreadyApproved);
        QCOMPARE(scene.state().get<Pending>(id)->status, PendingStatus::Open);
        scene.as("Brio", "clerk").approves().expect(Reject::None);
        QCOMPARE(scene.balance("Lingnan", "USD"), std::int64_t(1));
    }

    void expiresUnaided() {
        Paying at;
        at.scene.advance(base::kDayMs + 1);
        at.scene.as("Brio", "approver").approves().expect(Reject::Expired);
        at.scene.as("Brio", "approver").declines("late").expect(Reject::Expired);
        QCOMPARE(at.pending().statusAt(at.scene.now()), PendingStatus::Expired);
        QCOMPARE(at.desk().size(), std::size_t(1));
        at.id = at.scene.as("Brio", "finance").does(at.payment()).expect(Reject::Waiting).id;
        QCOMPARE(at.desk().size(), std::size_t(1));
        QVERIFY(at.desk()[0].id == at.id);
    }

    void boundsTheDesk() {
        Paying at;
        const auto most = parametersOf(at.scene.state()).pendingMax;
        for (std::uint32_t i = 1; i < most; ++i)
            at.scene.as("Brio", "finance").does(at.payment()).expect(Reject::Waiting);
        at.scene.as("Brio", "finance").does(at.payment()).expect(Reject::TooManyPending);
        at.scene.as("Brio", "approver").approves().expect(Reject::None);
        at.scene.as("Brio", "finance").does(at.payment()).expect(Reject::Waiting);
    }

    /// A stolen clerk's device can fill the desk, but not put off its own end.
    void aFullDeskStopsNoRevocation() {
        Paying at;
        const auto most = parametersOf(at.scene.state()).pendingMax;
        for (std::uint32_t i = 1; i < most; ++i)
            at.scene.as("Brio", "finance").does(at.payment()).expect(Reject::Waiting);
        at.scene.as("Brio", "finance").does(at.payment()).expect(Reject::TooManyPending);
        const auto key = at.scene.person("Brio", "finance").key.publicKey();
        at.scene.as("Brio", "admin").does(RevokeDevice{key}).expect(Reject::Waiting);
        at.scene.as("Brio", "admin2").approves().expect(Reject::None);
        at.scene.as("Brio", "finance").does(at.payment()).expect(Reject::UnknownKey);
        QVERIFY(at.scene.state().get<Desk>(at.scene.org("Brio"))->governing.empty());
    }

    void refusesAMakerWithoutARoleInIt() {
        Paying at;
        at.scene.as("Brio", "clerk").does(at.payment()).expect(Reject::NoRole);
    }

    void refusesWhatNoRuleReaches() {
        Scene scene;
        auto rules = Policy::standard(scene.org("Brio")).rules;
        for (auto& rule : rules)
            if (rule.action == ActionClass::Payments) rule.upTo = usd(500);
        scene.as("Brio", "admin").does(SetPolicy{rules}).expect(Reject::Waiting);
        scene.as("Brio", "admin2").approves().expect(Reject::None);
        scene.gives("Brio", usd(10'000));
        auto finance = scene.as("Brio", "finance");
        finance.does(Pay{scene.org("Lingnan"), usd(501), {}}).expect(Reject::OverLimit);
        finance.does(Pay{scene.org("Lingnan"), usd(500), {}}).expect(Reject::Waiting);
    }

    void endsByAnApproversNo() {
        Paying at;
        at.scene.as("Brio", "approver").declines("wrong account").expect(Reject::None);
        QCOMPARE(at.pending().status, PendingStatus::Declined);
        QVERIFY(at.pending().body.empty() && at.desk().empty());
        const auto effect = at.last(EffectKind::PendingDeclined);
        QVERIFY(effect.note == "wrong account" && effect.ref == at.id);
        at.scene.as("Brio", "approver").approves().expect(Reject::AlreadyEnded);
        QVERIFY(!at.paid());
    }

    void goesBackToItsMaker() {
        Paying at;
        at.scene.as("Brio", "admin").returns("add the invoice").expect(Reject::None);
        QCOMPARE(at.pending().status, PendingStatus::Returned);
        QVERIFY(at.last(EffectKind::PendingReturned).note == "add the invoice");
    }

    void letsItsMakerWithdrawIt() {
        Scene scene;
        const auto document = documentOf(termsOf(scene, "Lingnan", "Brio", usd(1)));
        const auto id = scene.as("Lingnan", "clerk")
                            .does(offerOf(scene, {"Brio"}, document))
                            .expect(Reject::Waiting)
                            .id;
        scene.as("Lingnan", "clerk").declines("typing error").expect(Reject::None);
        QCOMPARE(scene.state().get<Pending>(id)->status, PendingStatus::Declined);
    }

    void refusesANoFromOthers() {
        Paying at;
        at.scene.as("Lingnan", "approver").declines("no").expect(Reject::NotAParty);
        at.scene.as("Brio", "clerk").declines("no").expect(Reject::NoRole);
        at.scene.as("Brio", "approver").declines("").expect(Reject::BadText);
        at.scene.as("Brio", "approver").returns("").expect(Reject::BadText);
        at.scene.as("Brio", "approver")
            .does(Return{hashOfName("none"), "why"})
            .expect(Reject::UnknownPending);
        QCOMPARE(at.pending().status, PendingStatus::Open);
    }

    void letsNoSingleMemberVetoABallot() {
        Scene scene(4);
        const DefineCurrency define{{"EUR"}, "Euro", CurrencyKind::CentralBank, 2, 0, false, false};
        const auto id = scene.as("Bank", "finance").does(define).expect(Reject::Waiting).id;
        scene.as("Fourth", "admin").declines("no").expect(Reject::NotEntitled);
        QCOMPARE(scene.state().get<Pending>(id)->status, PendingStatus::Open);
        for (const std::string name : {"Bank", "Second", "Third", "Fourth"})
            QVERIFY(told(scene, topicOf(scene.org(name)), EffectKind::PendingOpened) == 1);
        scene.as("Bank", "approver").declines("we do not want it").expect(Reject::None);
        QVERIFY(newest(scene, topicOf(scene.org("Fourth")), EffectKind::PendingDeclined).ref == id);
    }

    void checksAllWhoSaidYesAnew() {
        Paying at;
        // The policy now asks for an administrator too.
        adopt(at.scene, "Brio", paymentsBy({{Role::Finance, 1}, {Role::Approver, 1},
                                            {Role::Admin, 1}}));
        at.scene.as("Brio", "approver").does(Approve{at.id}).expect(Reject::None);
        QCOMPARE(at.pending().status, PendingStatus::Open);
        at.scene.as("Brio", "admin").does(Approve{at.id}).expect(Reject::None);
        QVERIFY(at.paid());
    }

    void forgetsTheYesOfARevokedDevice() {
        Paying at;
        const auto key = at.scene.person("Brio", "finance").key.publicKey();
        at.scene.as("Brio", "admin").does(RevokeDevice{key}).expect(Reject::Waiting);
        at.scene.as("Brio", "admin2").approves().expect(Reject::None);
        at.scene.as("Brio", "approver").does(Approve{at.id}).expect(Reject::None);
        QCOMPARE(at.pending().status, PendingStatus::Open);
        QVERIFY(!at.paid());
    }

    void endsWhenThePolicyNoLongerReachesIt() {
        Paying at;
        auto rules = Policy::standard(at.scene.org("Brio")).rules;
        for (auto& rule : rules)
            if (rule.action == ActionClass::Payments) rule.upTo = usd(999);
        at.scene.as("Brio", "admin").does(SetPolicy{rules}).expect(Reject::Waiting);
        at.scene.as("Brio", "admin2").approves().expect(Reject::None);
        // Not by somebody who could not say no either.
        at.scene.as("Brio", "clerk").does(Approve{at.id}).expect(Reject::NoRole);
        QCOMPARE(at.pending().status, PendingStatus::Open);
        at.scene.as("Brio", "approver").does(Approve{at.id}).expect(Reject::None);
        QCOMPARE(at.pending().status, PendingStatus::Refused);
        QVERIFY(at.last(EffectKind::PendingRefused).code == Reject::OverLimit);
        QVERIFY(at.desk().empty() && !at.paid());
    }

    void boundsThePrincipals() {
        Scene scene;
        std::vector<Consent> many;
        for (int i = 0; i <= 256; ++i) many.push_back(leaf(std::to_string(i)));
        const auto consent = Consent::any(std::move(many));
        const auto& finance = scene.person("Brio", "finance");
        Draft draft(scene.state(), scene.now());
        const Call call{scene.network(), finance.org, finance.user, hashOfName("tx"), scene.now(),
                        scene.now(), {{finance.user, finance.key.publicKey()}}};
        QCOMPARE(openPending(draft, call, {}, consent), Reject::BadCount);
    }

    void knowsWithoutWhomAnExpressionFails() {
        const auto ballot = Consent::atLeast(2, {leaf("a"), leaf("b"), leaf("c")});
        const auto both = Consent::all({leaf("issuer"), ballot});
        QVERIFY(needs(both, leaf("issuer").principal));
        QVERIFY(!needs(both, leaf("a").principal));
        QVERIFY(!needs(both, leaf("stranger").principal));
        QVERIFY(needs(Consent::all({leaf("a"), Consent::any({leaf("a"), leaf("b")})}),
                      leaf("a").principal));
        QVERIFY(!needs(Consent::any({leaf("a"), leaf("b")}), leaf("a").principal));
        QVERIFY(needs(Consent::atLeast(2, {leaf("a"), leaf("a"), leaf("b")}),
                      leaf("a").principal));
    }
};

QTEST_GUILESS_MAIN(PendingTest)
#include "PendingTest.moc"

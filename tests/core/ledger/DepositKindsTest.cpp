// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/DayUse.h"
#include "support/Deal.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

Money usd(std::int64_t amountMinor) { return {{"USD"}, amountMinor}; }
Money cny(std::int64_t amountMinor) { return {{"CNY"}, amountMinor}; }

constexpr TimeMs kDay = base::kDayMs;

/// Brio buys from Lingnan for 1,000.00 USD in four parts, one a due basis, and owes a deposit of
/// 50.00 USD; Lingnan owes none.
struct Secured {
    Scene scene;
    TradeId trade;

    Secured() {
        auto terms = termsOf(scene, "Lingnan", "Brio", usd(100'000));
        terms.parts = {{10'000, {DueBasis::Contract, 0}},
                       {20'000, {DueBasis::Shipment, 30}},
                       {30'000, {DueBasis::Receipt, 10}},
                       {40'000, {DueBasis::Acceptance, 3650}}};
        terms.buyerDeposit = usd(5'000);
        trade = contract(scene, "Lingnan", "Brio", terms);
        scene.gives("Brio", usd(200'000));
    }
    PostDeposit posting() const { return {trade, usd(5'000)}; }
    Trade now() const { return scene.state().get<Trade>(trade).value(); }
    std::int64_t held() const { return scene.account("Brio", "USD").heldMinor; }
    std::optional<TimeMs> due(std::uint32_t index) const {
        return obligationOf(scene, trade, index).dueAt;
    }
    Reject records(const std::string& org, GoodsEvent event, TimeMs at,
                   const std::string& reference = "B/L 7") {
        return scene.as(org, "clerk").does(RecordEvent{trade, event, at, reference, {}}).outcome;
    }
    void deliver() {
        for (const auto& [org, event] : std::vector<std::pair<std::string, GoodsEvent>>{
                 {"Lingnan", GoodsEvent::Shipment}, {"Brio", GoodsEvent::Receipt},
                 {"Brio", GoodsEvent::Acceptance}})
            QCOMPARE(records(org, event, scene.now()), Reject::None);
    }
};

}  // namespace

class DepositKindsTest : public QObject {
    Q_OBJECT
private slots:
    void holdsADepositUntilBothReturnIt() {
        Secured at;
        financeAndApprover(at.scene, "Brio", at.posting());
        QCOMPARE(at.held(), std::int64_t(5'000));
        QCOMPARE(at.scene.balance("Brio", "USD"), std::int64_t(195'000));
        QVERIFY(at.now().buyerDeposit->hold && !at.now().buyerDeposit->returned);
        for (const auto& topic : {topicOfTrade(at.trade), topicOf(at.scene.org("Brio")),
                                  topicOf(at.scene.org("Lingnan"))})
            QVERIFY(newest(at.scene, topic, EffectKind::DepositPosted).amount == usd(5'000));

        const ReturnDeposit back{at.trade, at.scene.org("Brio")};
        at.scene.as("Lingnan", "finance").does(back).expect(Reject::Waiting);
        at.scene.as("Lingnan", "approver").approves().expect(Reject::None);
        at.scene.as("Brio", "finance").approves().expect(Reject::None);
        QCOMPARE(at.held(), std::int64_t(5'000));
        at.scene.as("Brio", "approver").approves().expect(Reject::None);
        QCOMPARE(at.held(), std::int64_t(0));
        QCOMPARE(at.scene.balance("Brio", "USD"), std::int64_t(200'000));
        QVERIFY(at.now().buyerDeposit->returned);
        for (const auto& topic : {topicOfTrade(at.trade), topicOf(at.scene.org("Brio")),
                                  topicOf(at.scene.org("Lingnan"))})
            QCOMPARE(told(at.scene, topic, EffectKind::DepositReturned), std::size_t(1));
        at.scene.as("Brio", "finance").does(back).expect(Reject::AlreadyEnded);
        at.scene.as("Brio", "finance").does(at.posting()).expect(Reject::AlreadyPosted);
    }

    void refusesBadDeposits() {
        Secured at;
        const auto brio = [&](const PostDeposit& action) {
            return at.scene.as("Brio", "finance").does(action).outcome;
        };
        QCOMPARE(brio({"SB-0", usd(5'000)}), Reject::UnknownTrade);
        QCOMPARE(brio({at.trade, usd(0)}), Reject::BadAmount);
        QCOMPARE(brio({at.trade, Money{{"usd"}, 5'000}}), Reject::BadCurrency);
        QCOMPARE(brio({at.trade, usd(4'999)}), Reject::AmountDiffers);
        QCOMPARE(brio({at.trade, cny(5'000)}), Reject::AmountDiffers);
        at.scene.as("Lingnan", "finance").does(at.posting()).expect(Reject::AmountDiffers);
        at.scene.as("Aoba", "finance").does(at.posting()).expect(Reject::NotAParty);
        financeAndApprover(at.scene, "Brio", at.posting());
        QCOMPARE(brio(at.posting()), Reject::AlreadyPosted);
        at.scene.advance(366 * kDay);
        QCOMPARE(brio(at.posting()), Reject::NoKyc);
    }

    /// It comes back to its owner; for the other side it is a security that is given up.
    void countsAReturnForTheSideThatGivesUpItsSecurity() {
        Secured at;
        Rule alone{ActionClass::Deposits, {}, {}, {{Role::Finance, 1}}};
        const auto adopt = [&](const std::string& org, std::int64_t perDay) {
            alone.perDay = usd(perDay);
            at.scene.as(org, "admin")
                .does(SetPolicy{{alone, {ActionClass::Administration, {}, {}, {{Role::Admin, 2}}}}})
                .expect(Reject::Waiting);
            at.scene.as(org, "admin2").approves().expect(Reject::None);
        };
        const auto used = [&](const std::string& org) {
            return usedToday(at.scene.state(), at.scene.org(org), alone, at.scene.now());
        };
        const ReturnDeposit back{at.trade, at.scene.org("Brio")};
        adopt("Lingnan", 4'999);
        adopt("Brio", 5'000);
        at.scene.as("Brio", "finance").does(at.posting()).expect(Reject::None);
        QCOMPARE(used("Brio"), std::int64_t(5'000));
        at.scene.as("Lingnan", "finance").does(back).expect(Reject::OverLimit);
        adopt("Lingnan", 5'000);
        at.scene.as("Lingnan", "finance").does(back).expect(Reject::Waiting);
        at.scene.as("Brio", "finance").approves().expect(Reject::None);
        QVERIFY(at.now().buyerDeposit->returned);
        QCOMPARE(used("Lingnan"), std::int64_t(5'000));
        QCOMPARE(used("Brio"), std::int64_t(5'000));
    }

    void refusesBadReturns() {
        Secured at;
        const auto brio = [&](const ReturnDeposit& action) {
            return at.scene.as("Brio", "finance").does(action).outcome;
        };
        QCOMPARE(brio({"SB-0", at.scene.org("Brio")}), Reject::UnknownTrade);
        QCOMPARE(brio({at.trade, at.scene.org("Aoba")}), Reject::NotAParty);
        QCOMPARE(brio({at.trade, at.scene.org("Brio")}), Reject::UnknownHold);
        QCOMPARE(brio({at.trade, at.scene.org("Lingnan")}), Reject::UnknownHold);
        at.scene.as("Aoba", "finance")
            .does(ReturnDeposit{at.trade, at.scene.org("Brio")})
            .expect(Reject::NotAParty);
    }

    void doesNotTakeADepositForFunding() {
        Secured at;
        financeAndApprover(at.scene, "Brio", at.posting());
        at.scene.advance(30 * kDay);
        at.scene.as("Brio", "finance")
            .does(VoidFunding{*at.now().buyerDeposit->hold})
            .expect(Reject::UnknownHold);
    }

    void returnsADepositByTimeOnAnybodysCall() {
        Secured at;
        financeAndApprover(at.scene, "Brio", at.posting());
        const Enforce enforce{at.trade, at.scene.org("Brio")};
        auto peer = at.scene.as("Bank", "peer");
        at.scene.advance(100 * kDay);
        peer.does(enforce).expect(Reject::NotDue);
        at.deliver();
        at.scene.advance(7 * kDay - 1);
        peer.does(enforce).expect(Reject::NotDue);
        at.scene.advance(1);
        peer.does(Enforce{"SB-0", at.scene.org("Brio")}).expect(Reject::UnknownTrade);
        peer.does(Enforce{at.trade, at.scene.org("Bank")}).expect(Reject::NotAParty);
        peer.does(Enforce{at.trade, at.scene.org("Lingnan")}).expect(Reject::UnknownHold);
        peer.does(enforce).expect(Reject::None);
        QCOMPARE(at.held(), std::int64_t(0));
        QCOMPARE(at.scene.balance("Brio", "USD"), std::int64_t(200'000));
        peer.does(enforce).expect(Reject::AlreadyEnded);
    }

    void startsDueDatesByTheirEvents() {
        Secured at;
        const auto contracted = at.scene.now();
        QVERIFY(at.due(0) == contracted);
        QVERIFY(!at.due(1) && !at.due(2) && !at.due(3));
        at.scene.advance(5 * kDay);
        QCOMPARE(at.records("Lingnan", GoodsEvent::Shipment, contracted + 2 * kDay), Reject::None);
        QVERIFY(at.due(1) == contracted + 32 * kDay);
        QCOMPARE(at.records("Brio", GoodsEvent::Receipt, contracted + 4 * kDay), Reject::None);
        QVERIFY(at.due(2) == contracted + 14 * kDay);
        QVERIFY(!at.due(3));
        // Acceptance counts from when it is on the ledger.
        QCOMPARE(at.records("Brio", GoodsEvent::Acceptance, contracted + 4 * kDay), Reject::None);
        QVERIFY(at.now().acceptedAt == contracted + 5 * kDay);
        QVERIFY(at.due(3) == contracted + 3655 * kDay);
        QCOMPARE(told(at.scene, topicOfTrade(at.trade), EffectKind::ObligationDue),
                 std::size_t(4));
        const auto effect = newest(at.scene, topicOf(at.scene.org("Lingnan")),
                                   EffectKind::GoodsEvent);
        QVERIFY(effect.index == 3U && effect.note == "B/L 7" && effect.trade == at.trade);
    }

    void leavesADateThatWasPaidAhead() {
        Secured at;
        financeAndApprover(at.scene, "Brio", SettlePlain{at.trade, 1, {"USD"}});
        QCOMPARE(at.records("Lingnan", GoodsEvent::Shipment, at.scene.now()), Reject::None);
        QVERIFY(!at.due(1));
    }

    void refusesEventsOutOfOrderOrByOthers() {
        Secured at;
        const auto contracted = at.scene.now();
        at.scene.advance(2 * kDay);
        const auto now = at.scene.now();
        QCOMPARE(at.records("Brio", GoodsEvent::Receipt, now), Reject::WrongOrder);
        QCOMPARE(at.records("Brio", GoodsEvent::Acceptance, now), Reject::WrongOrder);
        QCOMPARE(at.records("Brio", GoodsEvent::Shipment, now), Reject::NotAParty);
        QCOMPARE(at.records("Lingnan", GoodsEvent::Receipt, now), Reject::NotAParty);
        QCOMPARE(at.records("Aoba", GoodsEvent::Shipment, now), Reject::NotAParty);
        QCOMPARE(at.records("Lingnan", GoodsEvent::Shipment, now, "a\nb"), Reject::BadText);
        QCOMPARE(at.records("Lingnan", GoodsEvent::Shipment, now + 1), Reject::BadTime);
        QCOMPARE(at.records("Lingnan", GoodsEvent::Shipment, contracted - 1), Reject::BadTime);
        at.scene.as("Lingnan", "clerk")
            .does(RecordEvent{"SB-0", GoodsEvent::Shipment, now, {}, {}})
            .expect(Reject::UnknownTrade);
        QCOMPARE(at.records("Lingnan", GoodsEvent::Shipment, now), Reject::None);
        QCOMPARE(at.records("Lingnan", GoodsEvent::Shipment, now), Reject::AlreadyExists);
        QCOMPARE(at.records("Brio", GoodsEvent::Acceptance, now), Reject::WrongOrder);
        QCOMPARE(at.records("Brio", GoodsEvent::Receipt, now - 1), Reject::BadTime);
        QCOMPARE(at.records("Brio", GoodsEvent::Receipt, now), Reject::None);
    }
};

QTEST_GUILESS_MAIN(DepositKindsTest)
#include "DepositKindsTest.moc"

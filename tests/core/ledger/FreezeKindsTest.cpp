// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Entitlement.h"
#include "ledger/Freeze.h"
#include "support/Ballots.h"
#include "support/Deal.h"
#include "support/Freezing.h"
#include "support/Ruled.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

const CurrencyId kUsd{"USD"};
const CurrencyId kCny{"CNY"};

struct Town : Scene {
    Town() : Scene(4, {.freeze = true, .clawBack = true}) {
        gives("Brio", {kUsd, 1'000});
        gives("Brio", {kCny, 1'000});
    }
    Reject pays(const std::string& from, const std::string& to, const CurrencyId& currency) {
        return outcomeOf(*this, from, Pay{org(to), {currency, 1}, ""});
    }
};

template <class Change>
FreezeOrder changed(FreezeOrder order, Change change) {
    change(order);
    return order;
}

bool mayReadEntity(const Scene& scene, const std::string& org, const Key& key) {
    return mayRead(scene.state(), scene.org(org), key, *scene.state().find(key));
}

}  // namespace

class FreezeKindsTest : public QObject {
    Q_OBJECT
private slots:
    void refusesWhatIsNoOrder() {
        const Town town;
        const auto order = freezeOf(town, "Brio");
        const auto with = [&](auto change) { return changed(order, change); };
        const auto day = base::kDayMs;
        using O = FreezeOrder;
        QCOMPARE(
            wrongRows(town, "Bank",
                      {{"fine", order, Reject::None},
                       {"no reference", with([](O& o) { o.reference = ""; }), Reject::BadText},
                       {"long", with([](O& o) { o.reference.assign(421, 'x'); }), Reject::BadText},
                       {"no appeal", with([](O& o) { o.appeal = ""; }), Reject::BadText},
                       {"code", with([](O& o) { o.currency = {{"usd"}}; }), Reject::BadCurrency},
                       {"negative", with([](O& o) { o.from = -1; }), Reject::BadTime},
                       {"empty", with([](O& o) { o.from = o.until; }), Reject::BadTime},
                       {"no end", with([](O& o) { o.until = 0; }), Reject::BadTime},
                       {"past", with([&](O& o) { o.until = town.now(); }), Reject::BadTime},
                       {"for ever", with([](O& o) { o.until = INT64_MAX; }), Reject::BadTime},
                       {"longest", with([&](O& o) { o.until = town.now() + 366 * day; }),
                        Reject::None},
                       {"longer", with([&](O& o) { o.until = town.now() + 366 * day + 1; }),
                        Reject::BadTime},
                       {"nobody", with([](O& o) { o.org = {}; }), Reject::UnknownOrg},
                       {"EUR", with([](O& o) { o.currency = {{"EUR"}}; }),
                        Reject::UnknownCurrency}}),
            std::string());
        const Scene without;
        auto usd = freezeOf(without, "Brio");
        QCOMPARE(ruled(without, "Bank", usd), Reject::None);  // reaches no currency there
        usd.currency = kUsd;
        QCOMPARE(ruled(without, "Bank", usd), Reject::NoFreezeRight);
    }

    void refusesMoreOrdersThanItKeeps() {
        const Town town;
        Draft full(town.state(), town.now());
        Freezes many{town.org("Brio"), {}};
        for (std::size_t i = 0; i < Freezes::kMaxOrders; ++i)
            many.orders.push_back({hashOfName(std::to_string(i)), {}, FreezeReach::Sending, 0,
                                   town.now() + 1});
        full.put(many);
        const auto order = freezeOf(town, "Brio");
        QCOMPARE(ruled(full, town, town.org("Bank"), order), Reject::BadCount);
        many.orders[7].until = town.now();  // is over
        full.put(many);
        QCOMPARE(ruled(full, town, town.org("Bank"), order), Reject::None);
    }

    void refusesToLiftWhatIsNotInForce() {
        Town town;
        const auto order = decide(town, freezeOf(town, "Brio"));
        const auto brio = town.org("Brio");
        QCOMPARE(wrongRows(town, "Bank",
                           {{"fine", LiftFreeze{brio, order, "appeal"}, Reject::None},
                            {"no reason", LiftFreeze{brio, order, ""}, Reject::BadText},
                            {"other order", LiftFreeze{brio, hashOfName("x"), "appeal"},
                             Reject::UnknownFreeze},
                            {"other firm", LiftFreeze{town.org("Aoba"), order, "appeal"},
                             Reject::UnknownFreeze}}),
                 std::string());
        town.advance(30 * base::kDayMs);
        QCOMPARE(ruled(town, "Bank", LiftFreeze{brio, order, "late"}), Reject::AlreadyEnded);
    }

    void isABallotWithoutTheOneConcerned() {
        Town town;
        const auto order = freezeOf(town, "Fourth");
        QVERIFY(interested(Action(order)) == std::vector{town.org("Fourth")});
        town.as("Fourth", "admin").does(order).expect(Reject::NoRole);
        town.as("Aoba", "admin").does(order).expect(Reject::NoRole);
        const auto id = vote(town, {"Bank", "Second"}, order);
        town.as("Fourth", "admin").does(Approve{id}).expect(Reject::NotAParty);
        town.as("Fourth", "admin").does(Decline{id, "no"}).expect(Reject::NotAParty);
        // Until it is decided there is nothing that warns the one concerned.
        QCOMPARE(told(town, topicOf(town.org("Fourth")), EffectKind::PendingOpened),
                 std::size_t(0));
        QVERIFY(!mayReadEntity(town, "Fourth", Pending::keyOf(id)));
        QCOMPARE(frozenAt(town.state(), town.org("Fourth"), kUsd, town.now()), Frozen::No);
        town.as("Third", "admin").does(Approve{id}).expect(Reject::None);
        town.as("Third", "admin2").does(Approve{id}).expect(Reject::None);
        QCOMPARE(frozenAt(town.state(), town.org("Fourth"), kUsd, town.now()), Frozen::Sending);
        // Nor has it a vote on the lifting.
        const auto lift = vote(town, {"Bank", "Second"}, LiftFreeze{order.org, id, "appeal"});
        town.as("Fourth", "admin").does(Approve{lift}).expect(Reject::NotAParty);
    }

    void isDecidedWhileTheLedgerIsHalted() {
        Town town;
        vote(town, {"Bank", "Second", "Third"}, Halt{"drill"});
        const auto order = decide(town, freezeOf(town, "Brio"));
        QCOMPARE(frozenAt(town.state(), town.org("Brio"), kUsd, town.now()), Frozen::Sending);
        decide(town, LiftFreeze{town.org("Brio"), order, "mistake"});
        QCOMPARE(frozenAt(town.state(), town.org("Brio"), kUsd, town.now()), Frozen::No);
    }

    void isInForceByBlockTime() {
        Town town;
        auto order = freezeOf(town, "Brio");
        order.from = town.now() + base::kDayMs;
        order.until = town.now() + 2 * base::kDayMs;
        decide(town, order);
        QCOMPARE(town.pays("Brio", "Aoba", kUsd), Reject::None);
        town.advance(base::kDayMs - 1);
        QCOMPARE(town.pays("Brio", "Aoba", kUsd), Reject::None);
        town.advance(1);
        QCOMPARE(town.pays("Brio", "Aoba", kUsd), Reject::Frozen);
        QCOMPARE(town.pays("Aoba", "Brio", kUsd), Reject::None);
        town.advance(base::kDayMs - 1);
        QCOMPARE(town.pays("Brio", "Aoba", kUsd), Reject::Frozen);
        town.advance(1);
        QCOMPARE(town.pays("Brio", "Aoba", kUsd), Reject::None);
    }

    void beginsNotBeforeItIsDecided() {
        Town town;
        auto order = freezeOf(town, "Brio");
        order.from = town.now() - 30 * base::kDayMs;
        decide(town, order);
        QCOMPARE(town.state().get<Freezes>(order.org)->orders.at(0).from, town.now());
        // What ended leaves with the next order.
        town.advance(30 * base::kDayMs);
        const auto next = decide(town, freezeOf(town, "Brio"));
        const auto orders = town.state().get<Freezes>(order.org)->orders;
        QCOMPARE(orders.size(), std::size_t(1));
        QVERIFY(orders[0].order == next);
    }

    void reachesTheCurrencyThatItNamesAndNoneWithoutTheRight() {
        Town town;
        auto order = freezeOf(town, "Brio");
        order.currency = kUsd;
        const auto usd = decide(town, order);
        QCOMPARE(town.pays("Brio", "Aoba", kUsd), Reject::Frozen);
        QCOMPARE(town.pays("Brio", "Aoba", kCny), Reject::None);
        decide(town, LiftFreeze{order.org, usd, "too narrow"});
        decide(town, freezeOf(town, "Brio"));
        QCOMPARE(town.pays("Brio", "Aoba", kUsd), Reject::Frozen);
        QCOMPARE(town.pays("Brio", "Aoba", kCny), Reject::Frozen);

        const DefineCurrency define{{"EUR"}, "Euro", CurrencyKind::CentralBank, 2, 0, false, false};
        const auto id = town.as("Bank", "finance").does(define).expect(Reject::Waiting).id;
        town.as("Bank", "approver").does(Approve{id}).expect(Reject::None);
        for (const std::string name : {"Bank", "Second", "Third"})
            for (const std::string who : {"admin", "admin2"})
                town.as(name, who).does(Approve{id}).expect(Reject::None);
        town.gives("Brio", {{"EUR"}, 10});
        QCOMPARE(town.pays("Brio", "Aoba", {"EUR"}), Reject::None);
        order.currency = {{"EUR"}};
        town.as("Bank", "admin").does(order).expect(Reject::NoFreezeRight);
    }

    void ofSeveralTheFarthestCounts() {
        Town town;
        decide(town, freezeOf(town, "Brio"));
        auto deep = freezeOf(town, "Brio");
        deep.reach = FreezeReach::Everything;
        town.gives("Aoba", {kUsd, 10});
        const auto id = decide(town, deep);
        QCOMPARE(town.pays("Aoba", "Brio", kUsd), Reject::ReceiverFrozen);
        decide(town, LiftFreeze{deep.org, id, "appeal"});
        QCOMPARE(town.pays("Aoba", "Brio", kUsd), Reject::None);
        QCOMPARE(town.pays("Brio", "Aoba", kUsd), Reject::Frozen);
    }

    void stopsWhatWaitsForApproval() {
        Town town;
        const auto waiting = town.as("Brio", "finance")
                                 .does(Pay{town.org("Aoba"), {kUsd, 5}, ""})
                                 .expect(Reject::Waiting)
                                 .id;
        decide(town, freezeOf(town, "Brio"));
        town.as("Brio", "approver").does(Approve{waiting}).expect(Reject::None);
        QCOMPARE(statusOf(town, waiting), PendingStatus::Refused);
        QVERIFY(newest(town, topicOf(town.org("Brio")), EffectKind::PendingRefused).code ==
                Reject::Frozen);
        QCOMPARE(town.balance("Brio", "USD"), std::int64_t(1'000));
    }

    void aFrozenFundingComesBackAndTheOtherSideIsFree() {
        Town town;
        town.gives("Lingnan", {kCny, 1'000});
        const auto mine = contract(town, "Lingnan", "Brio", termsOf(town, "Lingnan", "Brio",
                                                                    {kUsd, 400}));
        const auto other = contract(town, "Brio", "Lingnan", termsOf(town, "Brio", "Lingnan",
                                                                     {kCny, 500}));
        const auto funding =
            financeAndApprover(town, "Brio", FundObligation{mine, 0, other, 0});
        decide(town, freezeOf(town, "Brio"));
        QCOMPARE(outcomeOf(town, "Lingnan", FundObligation{other, 0, mine, 0}), Reject::Frozen);
        QCOMPARE(town.account("Lingnan", "CNY").heldMinor, std::int64_t(0));
        QCOMPARE(obligationOf(town, other).status, ObligationStatus::Open);
        town.advance(3 * base::kDayMs);
        QCOMPARE(outcomeOf(town, "Brio", VoidFunding{holdIdOf(funding, 0)}), Reject::None);
        QCOMPARE(town.balance("Brio", "USD"), std::int64_t(1'000));
        // A creditor that is only kept from sending is paid.
        QCOMPARE(outcomeOf(town, "Lingnan", SettlePlain{other, 0, kCny}), Reject::None);
    }

    void aFrozenProviderConvertsNothing() {
        Town town;
        town.gives("Second", {kUsd, 1'000});
        const auto trade = contract(town, "Lingnan", "Brio", termsOf(town, "Lingnan", "Brio",
                                                                     {kUsd, 100}));
        decide(town, freezeOf(town, "Second"));
        const RateLock rate{kUsd, kCny, *makeRate(7, 1), "bank", {}};
        town.as("Brio", "finance")
            .does(SettleConverted{trade, 0, town.org("Second"), {kCny, 700}, {kUsd, 100}, rate})
            .expect(Reject::Frozen);
    }

    void tellsTheOneFrozenWhyAndAnybodyOnlyThat() {
        Town town;
        const auto brio = town.org("Brio");
        const auto id = decide(town, freezeOf(town, "Brio"));
        const auto heard = newest(town, topicOf(brio), EffectKind::FreezeOrdered);
        QVERIFY(heard.ref == id && heard.party == town.org("Bank"));
        QVERIFY(heard.index == std::uint32_t(LegalBasis::CourtOrder));
        QVERIFY(heard.note == "Case 4711");
        QCOMPARE(told(town, topicOf(town.org("Bank")), EffectKind::FreezeOrdered), std::size_t(1));
        for (const auto& topic : {topicOf(town.org("Aoba")), topicOf(town.org("Second")),
                                  membershipTopic(), topicOfCurrency(kUsd)})
            QCOMPARE(told(town, topic, EffectKind::FreezeOrdered), std::size_t(0));

        const auto record = town.state().get<FreezeRecord>(id);
        QVERIFY(record->org == brio && record->orderedBy == town.org("Bank"));
        QCOMPARE(record->appeal, std::string("Registry of the court"));
        for (const auto& [org, may] : std::vector<std::pair<std::string, bool>>{
                 {"Brio", true}, {"Bank", true}, {"Second", false}, {"Aoba", false}}) {
            QCOMPARE(mayReadEntity(town, org, FreezeRecord::keyOf(id)), may);
            QVERIFY(mayReadEntity(town, org, Freezes::keyOf(brio)));
        }
        Body body;
        body.org = town.org("Bank");
        body.action = freezeOf(town, "Brio");
        const auto mayReadIt = [&](const std::string& org) {
            return mayReadBody(town.state(), id, body, Reject::Waiting, town.org(org));
        };
        QVERIFY(mayReadIt("Bank") && mayReadIt("Second"));
        QVERIFY(!mayReadIt("Brio") && !mayReadIt("Aoba"));

        decide(town, LiftFreeze{brio, id, "the appeal was heard"});
        QVERIFY(newest(town, topicOf(brio), EffectKind::FreezeLifted).note ==
                "the appeal was heard");
        const auto lifted = town.state().get<FreezeRecord>(id);
        QCOMPARE(lifted->liftedAt, town.now());
        QVERIFY(lifted->ended());
        QVERIFY(town.state().get<Freezes>(brio)->orders.empty());
        QCOMPARE(ruled(town, "Bank", LiftFreeze{brio, id, "again"}), Reject::UnknownFreeze);
    }
};

QTEST_GUILESS_MAIN(FreezeKindsTest)
#include "FreezeKindsTest.moc"

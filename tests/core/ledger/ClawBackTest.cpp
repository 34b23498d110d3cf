// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Entitlement.h"
#include "ledger/Freeze.h"
#include "support/Ballots.h"
#include "support/Deal.h"
#include "support/Freezing.h"
#include "support/Ruled.h"

#include <QtTest>

#include <map>
#include <random>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

const CurrencyId kUsd{"USD"};
const std::vector<std::string> kFirms{"Aoba", "Brio", "Lingnan"};
const std::vector<std::string> kCodes{"CNY", "USD"};

ClawBack from(const Scene& scene, const std::string& holder, std::int64_t minor) {
    return {scene.org(holder), {kUsd, minor}, LegalBasis::Fraud, "FIR 7"};
}

/// Free money and freezes as a child would keep them, against the ledger.
struct Walk {
    struct Order {
        TxId id;
        std::string firm, code;  ///< code empty: all
        bool isDeep;
        TimeMs from, until;
    };
    Scene scene{4, {.freeze = true, .clawBack = true}};
    std::map<std::pair<std::string, std::string>, std::int64_t> free;
    std::map<std::string, std::int64_t> supply;
    std::vector<Order> orders;
    std::mt19937_64 random;
    std::map<std::string, int> done;

    explicit Walk(std::uint64_t seed) : random(seed) {}
    std::size_t below(std::size_t n) { return std::size_t(random() % n); }
    const std::string& firm() { return kFirms[below(kFirms.size())]; }
    const std::string& code() { return kCodes[below(kCodes.size())]; }

    bool isFrozen(const std::string& firm, const std::string& code, bool deeply) const {
        return std::ranges::any_of(orders, [&](const Order& order) {
            return order.firm == firm && (order.code.empty() || order.code == code) &&
                   (order.isDeep || !deeply) && order.from <= scene.now() &&
                   scene.now() < order.until;
        });
    }
    void must(Reject got, Reject wanted, const std::string& what) {
        ++done[what + (wanted == Reject::None ? "" : " refused")];
        if (got != wanted)
            throw std::logic_error(what + ": " + std::string(nameOf(got)) + ", not " +
                                   std::string(nameOf(wanted)));
    }
    void issue() {
        const auto to = firm();
        const auto unit = code();
        const auto amount = std::int64_t(1 + below(1'000));
        const bool isStopped = isFrozen(to, unit, true);
        must(outcomeOf(scene, "Bank", IssueCurrency{scene.org(to), {{unit}, amount}, ""}),
             isStopped ? Reject::ReceiverFrozen : Reject::None, "issue");
        if (isStopped) return;
        free[{to, unit}] += amount;
        supply[unit] += amount;
    }
    void pay() {
        const auto giver = firm();
        const auto taker = firm();
        if (giver == taker) return;
        const auto unit = code();
        const auto amount = std::int64_t(1 + below(600));
        const auto wanted = isFrozen(giver, unit, false)       ? Reject::Frozen
                            : isFrozen(taker, unit, true)      ? Reject::ReceiverFrozen
                            : free[{giver, unit}] < amount     ? Reject::InsufficientFunds
                                                               : Reject::None;
        must(outcomeOf(scene, giver, Pay{scene.org(taker), {{unit}, amount}, ""}), wanted, "pay");
        if (wanted != Reject::None) return;
        free[{giver, unit}] -= amount;
        free[{taker, unit}] += amount;
    }
    void clawBack() {
        const auto holder = firm();
        const auto unit = code();
        const auto amount = std::int64_t(1 + below(300));
        const auto wanted =
            free[{holder, unit}] < amount ? Reject::InsufficientFunds : Reject::None;
        must(outcomeOf(scene, "Bank",
                       ClawBack{scene.org(holder), {{unit}, amount}, LegalBasis::Contract, "7"}),
             wanted, isFrozen(holder, unit, false) ? "claw back the frozen" : "claw back");
        if (wanted != Reject::None) return;
        free[{holder, unit}] -= amount;
        supply[unit] -= amount;
    }
    void freeze() {
        auto order = freezeOf(scene, firm());
        Order kept{{}, scene.nameOf(order.org), {}, below(2) == 0, 0, 0};
        if (below(2) == 0) order.currency = CurrencyId{kept.code = code()};
        if (kept.isDeep) order.reach = FreezeReach::Everything;
        order.from = kept.from = scene.now() + TimeMs(below(3)) * base::kHourMs;
        order.until = kept.until = order.from + TimeMs(1 + below(9)) * base::kHourMs;
        kept.id = decide(scene, order);
        orders.push_back(kept);
        ++done["freeze"];
    }
    void lift() {
        if (orders.empty()) return;
        const auto at = below(orders.size());
        const auto kept = orders[at];
        const LiftFreeze action{scene.org(kept.firm), kept.id, "appeal"};
        if (kept.until > scene.now()) decide(scene, action);
        orders.erase(orders.begin() + std::ptrdiff_t(at));
        ++done["lift"];
    }
    void step() {
        switch (below(12)) {
            case 0:
            case 1: return issue();
            case 2: return clawBack();
            case 3: return freeze();
            case 4: return lift();
            case 5: return scene.advance(TimeMs(below(90)) * base::kMinuteMs);
            default: return pay();
        }
    }
    std::string difference() const {
        std::string out;
        for (const auto& [key, minor] : free)
            if (scene.balance(key.first, key.second) != minor) out += key.first + key.second + " ";
        for (const auto& [unit, minor] : supply)
            if (scene.state().get<Supply>(CurrencyId{unit})->outstandingMinor != minor)
                out += "supply " + unit;
        return out;
    }
};

}  // namespace

class ClawBackTest : public QObject {
    Q_OBJECT
private slots:
    void refusesWhatIsNotTheIssuersRight() {
        Scene scene(4, {.freeze = false, .clawBack = true});
        scene.gives("Brio", {kUsd, 100});
        const auto fine = from(scene, "Brio", 100);
        const auto with = [&](auto change) {
            auto out = fine;
            change(out);
            return out;
        };
        using C = ClawBack;
        QCOMPARE(
            wrongRows(scene, "Bank",
                      {{"fine", fine, Reject::None},
                       {"no reference", with([](C& c) { c.reference = ""; }), Reject::BadText},
                       {"nothing", with([](C& c) { c.amount.amountMinor = 0; }),
                        Reject::BadAmount},
                       {"negative", with([](C& c) { c.amount.amountMinor = -1; }),
                        Reject::BadAmount},
                       {"EUR", with([](C& c) { c.amount.currency = {"EUR"}; }),
                        Reject::UnknownCurrency},
                       {"itself", with([&](C& c) { c.holder = scene.org("Bank"); }),
                        Reject::SameParty},
                       {"nobody", with([](C& c) { c.holder = {}; }), Reject::UnknownOrg},
                       {"no account", with([&](C& c) { c.holder = scene.org("Aoba"); }),
                        Reject::InsufficientFunds},
                       {"too much", with([](C& c) { c.amount.amountMinor = 101; }),
                        Reject::InsufficientFunds}}),
            std::string());
        QCOMPARE(ruled(scene, "Second", fine), Reject::NotIssuer);
        Scene without(4, {.freeze = true, .clawBack = false});
        without.gives("Brio", {kUsd, 100});
        QCOMPARE(ruled(without, "Bank", from(without, "Brio", 1)), Reject::NoClawBackRight);
        // The right is never changed: the same code is defined once.
        QCOMPARE(ruled(without, "Bank", DefineCurrency{kUsd, "Dollar", CurrencyKind::CentralBank,
                                                       2, 0, true, true}),
                 Reject::AlreadyExists);
    }

    void takesFreeMoneyOutOfTheWorldAndTellsTheHolder() {
        Scene scene(4, {.freeze = true, .clawBack = true});
        scene.gives("Brio", {kUsd, 100});
        QCOMPARE(outcomeOf(scene, "Bank", from(scene, "Brio", 60)), Reject::None);
        QCOMPARE(scene.balance("Brio", "USD"), std::int64_t(40));
        QCOMPARE(scene.balance("Bank", "USD"), std::int64_t(0));
        QCOMPARE(scene.state().get<Supply>(kUsd)->outstandingMinor, std::int64_t(40));

        const auto brio = topicOf(scene.org("Brio"));
        const auto heard = newest(scene, brio, EffectKind::ClawedBack);
        QVERIFY(heard.party == scene.org("Bank") && heard.note == "FIR 7");
        QVERIFY(heard.index == std::uint32_t(LegalBasis::Fraud));
        QVERIFY(newest(scene, brio, EffectKind::Debited).amount == (Money{kUsd, 60}));
        QVERIFY(newest(scene, topicOf(scene.org("Bank")), EffectKind::ClawedBack).party ==
                scene.org("Brio"));
        const auto open = newest(scene, topicOfCurrency(kUsd), EffectKind::ClawedBack);
        QVERIFY(open.amount == (Money{kUsd, 60}) && !open.party && !open.note && !open.index);
        Body body;
        body.org = scene.org("Bank");
        body.action = from(scene, "Brio", 60);
        const auto mayRead = [&](const std::string& org, Reject outcome) {
            return mayReadBody(scene.state(), scene.pending(), body, outcome, scene.org(org));
        };
        QVERIFY(mayRead("Brio", Reject::Waiting) && mayRead("Brio", Reject::None));
        QVERIFY(!mayRead("Aoba", Reject::Waiting) && !mayRead("Aoba", Reject::None));
        QVERIFY(!mayRead("Brio", Reject::InsufficientFunds) && mayRead("Bank", Reject::NoRole));
    }

    void needsTheIssuersOwnTwoPeople() {
        Scene scene(4, {.freeze = true, .clawBack = true});
        scene.gives("Brio", {kUsd, 100});
        scene.as("Bank", "clerk").does(from(scene, "Brio", 60)).expect(Reject::NoRole);
        scene.as("Bank", "finance").does(from(scene, "Brio", 60)).expect(Reject::Waiting);
        QCOMPARE(scene.balance("Brio", "USD"), std::int64_t(100));
        scene.as("Second", "approver").approves().expect(Reject::NotAParty);
    }

    /// Whoever read of it while it waits for the approver would pay the money away.
    void warnsNobodyBeforeItIsDone() {
        Scene scene(4, {.freeze = true, .clawBack = true});
        scene.gives("Brio", {kUsd, 100});
        Body body;
        body.org = scene.org("Bank");
        body.action = from(scene, "Brio", 60);
        const auto mayBrio = [&] {
            return mayReadBody(scene.state(), scene.pending(), body, Reject::Waiting,
                               scene.org("Brio"));
        };
        scene.as("Bank", "finance").does(body.action).expect(Reject::Waiting);
        QVERIFY(!mayBrio());
        scene.as("Bank", "approver").declines("not yet").expect(Reject::None);
        QVERIFY(!mayBrio());
        scene.as("Bank", "finance").does(body.action).expect(Reject::Waiting);
        scene.as("Bank", "approver").approves().expect(Reject::None);
        QVERIFY(mayBrio());
    }

    void isLeftToAnIssuerThatMakesNoMoreMoney() {
        Scene scene(4, {.freeze = true, .clawBack = true});
        scene.gives("Brio", {kUsd, 100});
        vote(scene, {"Second", "Third", "Fourth"}, SuspendMember{scene.org("Bank"), "away"});
        QCOMPARE(ruled(scene, "Bank", IssueCurrency{scene.org("Brio"), {kUsd, 1}, ""}),
                 Reject::NotAMember);
        QCOMPARE(outcomeOf(scene, "Bank", from(scene, "Brio", 60)), Reject::None);
        QCOMPARE(scene.balance("Brio", "USD"), std::int64_t(40));
    }

    void stopsShortOfHeldMoney() {
        Scene scene(4, {.freeze = true, .clawBack = true});
        scene.gives("Brio", {kUsd, 100});
        auto terms = termsOf(scene, "Lingnan", "Brio", {kUsd, 500});
        terms.buyerDeposit = Money{kUsd, 70};
        const auto trade = contract(scene, "Lingnan", "Brio", terms);
        financeAndApprover(scene, "Brio", PostDeposit{trade, {kUsd, 70}});
        QCOMPARE(ruled(scene, "Bank", from(scene, "Brio", 31)), Reject::MoneyHeld);
        QCOMPARE(ruled(scene, "Bank", from(scene, "Brio", 100)), Reject::MoneyHeld);
        QCOMPARE(ruled(scene, "Bank", from(scene, "Brio", 101)), Reject::InsufficientFunds);
        QCOMPARE(outcomeOf(scene, "Bank", from(scene, "Brio", 30)), Reject::None);
        QCOMPARE(scene.account("Brio", "USD").heldMinor, std::int64_t(70));
        QCOMPARE(scene.state().get<Supply>(kUsd)->heldMinor, std::int64_t(70));
    }

    void everyAccountIsWhatASimpleSumSays_data() {
        QTest::addColumn<quint64>("seed");
        const int seeds = std::max(3, qEnvironmentVariableIntValue("SEABRIDGE_SEEDS"));
        for (int seed = 1; seed <= seeds; ++seed)
            QTest::newRow(("seed " + std::to_string(seed)).c_str()) << quint64(seed);
    }

    void everyAccountIsWhatASimpleSumSays() {
        QFETCH(quint64, seed);
        Walk walk(seed);
        for (int i = 0; i < 400; ++i) {
            try {
                walk.step();
            } catch (const std::exception& error) {
                QFAIL((error.what() + std::string(" at ") + std::to_string(i)).c_str());
            }
            const auto difference = walk.difference();
            QVERIFY2(difference.empty(), (difference + " at " + std::to_string(i)).c_str());
        }
        for (const std::string what : {"issue", "issue refused", "pay", "pay refused", "freeze",
                                       "lift", "claw back", "claw back the frozen"})
            QVERIFY2(walk.done[what] > 0, what.c_str());
    }
};

QTEST_GUILESS_MAIN(ClawBackTest)
#include "ClawBackTest.moc"

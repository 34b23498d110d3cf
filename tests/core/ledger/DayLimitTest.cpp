// SPDX-License-Identifier: GPL-3.0-or-later
// Limits of a policy by amount, counterparty and UTC day (ledger.md section 3).
#include "ledger/DayUse.h"
#include "support/Deal.h"
#include "support/Ruled.h"

#include <QtTest>

#include <map>
#include <random>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

Money usd(std::int64_t amountMinor) { return {{"USD"}, amountMinor}; }

Rule payments(std::vector<RoleNeed> needs, std::optional<Money> upTo = {},
              std::optional<Money> perDay = {}, std::optional<OrgId> counterparty = {}) {
    Rule out{ActionClass::Payments, upTo, counterparty, std::move(needs)};
    out.perDay = perDay;
    return out;
}

const std::vector<RoleNeed> kAlone{{Role::Finance, 1}};
const std::vector<RoleNeed> kBoth{{Role::Finance, 1}, {Role::Approver, 1}};

/// Brio has 1000.00 USD and these rules for payments.
struct Firm {
    Scene scene;
    TimeMs midnight = 0;  ///< of the day that is over next

    explicit Firm(std::vector<Rule> rules) {
        scene.gives("Brio", usd(100'000));
        adopt(std::move(rules));
        midnight = (dayOf(scene.now()) + 1) * base::kDayMs;
    }
    void adopt(std::vector<Rule> rules) {
        rules.push_back({ActionClass::Administration, {}, {}, {{Role::Admin, 2}}});
        rules.push_back({ActionClass::Settlement, {}, {}, kAlone});
        scene.as("Brio", "admin").does(SetPolicy{std::move(rules)}).expect(Reject::Waiting);
        scene.as("Brio", "admin2").approves().expect(Reject::None);
    }
    Reject pays(std::int64_t amountMinor, const std::string& to = "Lingnan") {
        return scene.as("Brio", "finance").does(Pay{scene.org(to), usd(amountMinor), {}}).outcome;
    }
    std::int64_t used(const Rule& rule) const {
        return usedToday(scene.state(), scene.org("Brio"), rule, scene.now());
    }
};

}  // namespace

class DayLimitTest : public QObject {
    Q_OBJECT
private slots:
    void countsWhatIsCarriedOut() {
        const auto alone = payments(kAlone, usd(300), usd(500));
        Firm brio({alone});
        QCOMPARE(brio.pays(300), Reject::None);
        QCOMPARE(brio.used(alone), std::int64_t(300));
        QCOMPARE(brio.pays(201), Reject::OverDayLimit);
        QCOMPARE(brio.pays(301), Reject::OverLimit);
        QCOMPARE(brio.pays(200), Reject::None);
        QCOMPARE(brio.pays(1), Reject::OverDayLimit);
        QCOMPARE(brio.used(alone), std::int64_t(500));
        QCOMPARE(brio.scene.balance("Lingnan", "USD"), std::int64_t(500));
    }

    /// Terms are foreign bytes: a total that no money can have is refused before it is counted.
    void countsNoTotalThatCannotBe() {
        Rule quotes{ActionClass::Quotes, {}, {}, {{Role::Clerk, 1}}};
        quotes.perDay = usd(1'000);
        Firm brio({quotes});
        auto terms = termsOf(brio.scene, "Lingnan", "Brio", usd(100));
        terms.totalMinor = std::numeric_limits<std::int64_t>::min();
        const auto document = documentOf(terms);
        auto offer = offerOf(brio.scene, {"Brio"}, document);
        offer.firm = true;
        const auto quote = clerkAndApprover(brio.scene, "Lingnan", offer);
        QCOMPARE(brio.scene.as("Brio", "clerk").does(acceptanceOf(quote, document)).outcome,
                 Reject::AmountDiffers);
    }

    void beginsAnewAtMidnightUtc() {
        const auto alone = payments(kAlone, {}, usd(500));
        Firm brio({alone});
        brio.scene.advance(brio.midnight - 1 - brio.scene.now());
        QCOMPARE(brio.pays(500), Reject::None);
        QCOMPARE(brio.pays(1), Reject::OverDayLimit);
        brio.scene.advance(1);
        QCOMPARE(brio.used(alone), std::int64_t(0));
        QCOMPARE(brio.pays(500), Reject::None);
        QCOMPARE(brio.used(alone), std::int64_t(500));
    }

    void fallsToTheStricterRule() {
        const auto alone = payments(kAlone, {}, usd(500));
        Firm brio({alone, payments(kBoth)});
        QCOMPARE(brio.pays(400), Reject::None);
        QCOMPARE(brio.pays(400), Reject::Waiting);
        brio.scene.as("Brio", "approver").approves().expect(Reject::None);
        // What two people paid is not counted under the rule for one.
        QCOMPARE(brio.used(alone), std::int64_t(400));
        QCOMPARE(brio.pays(100), Reject::None);
    }

    void countsWhenTheLastYesComes() {
        const auto both = payments(kBoth, {}, usd(500));
        Firm brio({both});
        QCOMPARE(brio.pays(400), Reject::Waiting);
        const auto first = brio.scene.pending();
        QCOMPARE(brio.used(both), std::int64_t(0));
        QCOMPARE(brio.pays(400), Reject::Waiting);
        const auto second = brio.scene.pending();
        auto approver = brio.scene.as("Brio", "approver");
        approver.does(Approve{second}).expect(Reject::None);
        approver.does(Approve{first}).expect(Reject::OverDayLimit);
        QCOMPARE(brio.scene.state().get<Pending>(first)->status, PendingStatus::Open);
        brio.scene.advance(brio.midnight - brio.scene.now());
        approver.does(Approve{first}).expect(Reject::None);
        QCOMPARE(brio.used(both), std::int64_t(400));
        QCOMPARE(brio.scene.balance("Lingnan", "USD"), std::int64_t(800));
    }

    /// What waits under the stricter rule of a day that is over is asked by today's, which its
    /// maker meets alone: whoever may say no sets it off.
    void runsAfterMidnightWhatTodaysRuleAllows() {
        const auto alone = payments(kAlone, {}, usd(500));
        Firm brio({alone, payments(kBoth)});
        QCOMPARE(brio.pays(400), Reject::None);
        QCOMPARE(brio.pays(400), Reject::Waiting);
        const auto waiting = brio.scene.pending();
        const auto approve = [&](const std::string& org, const std::string& who) {
            return brio.scene.as(org, who).does(Approve{waiting}).outcome;
        };
        QCOMPARE(approve("Brio", "clerk"), Reject::NoRole);
        brio.scene.advance(brio.midnight - brio.scene.now());
        QCOMPARE(approve("Brio", "finance"), Reject::MakerIsChecker);
        QCOMPARE(approve("Brio", "clerk"), Reject::NoRole);
        QCOMPARE(approve("Lingnan", "approver"), Reject::NotAParty);
        QCOMPARE(approve("Bank", "peer"), Reject::NotAParty);
        QCOMPARE(brio.scene.balance("Lingnan", "USD"), std::int64_t(400));
        QCOMPARE(approve("Brio", "approver"), Reject::None);
        QCOMPARE(brio.scene.balance("Lingnan", "USD"), std::int64_t(800));
        QCOMPARE(brio.used(alone), std::int64_t(400));
    }

    void keepsCounterpartiesApart() {
        Firm brio({});
        const auto lingnan = payments(kAlone, {}, usd(500), brio.scene.org("Lingnan"));
        const auto others = payments(kAlone, {}, usd(100));
        brio.adopt({lingnan, others});
        QCOMPARE(brio.pays(100, "Aoba"), Reject::None);
        QCOMPARE(brio.pays(500), Reject::None);
        QCOMPARE(brio.used(lingnan), std::int64_t(500));
        QCOMPARE(brio.used(others), std::int64_t(100));
        // The rule for all others fits Lingnan too, and is used up.
        QCOMPARE(brio.pays(1), Reject::OverDayLimit);
    }

    void goesOnWhereARuleIsPutBack() {
        const auto alone = payments(kAlone, {}, usd(500));
        Firm brio({alone});
        QCOMPARE(brio.pays(500), Reject::None);
        brio.adopt({payments(kAlone, {}, usd(600))});
        QCOMPARE(brio.pays(600), Reject::None);
        brio.adopt({alone});
        QCOMPARE(brio.pays(1), Reject::OverDayLimit);
    }

    void refusedThingsCountForNothing() {
        const auto alone = payments(kAlone, {}, usd(200'000));
        Firm brio({alone});
        QCOMPARE(brio.pays(100'001), Reject::InsufficientFunds);
        QCOMPARE(brio.pays(1, "Newcomer"), Reject::CounterpartyNoKyc);
        QCOMPARE(brio.used(alone), std::int64_t(0));
        QCOMPARE(brio.pays(100'000), Reject::None);
    }

    void returnsAndVoidsNeedNoRoom() {
        Consent back = Consent::ofReturn(OrgId{{1}}, ActionClass::Payments, usd(501));
        Policy policy{OrgId{{1}}, {payments(kAlone, {}, usd(500))}};
        QVERIFY(ruleFor(policy, back) == &policy.rules[0]);
        back.gives = true;
        QVERIFY(ruleFor(policy, back) == nullptr);
    }

    void refusesWrongLimits() {
        const Scene scene;
        const auto with = [](Rule rule) {
            return SetPolicy{{{ActionClass::Administration, {}, {}, {{Role::Admin, 2}}},
                              std::move(rule)}};
        };
        const Money yen{{"JPY"}, 5};
        QCOMPARE(wrongRows(scene, "Brio",
                           {{"good", with(payments(kAlone, usd(1), usd(5))), Reject::None},
                            {"day alone", with(payments(kAlone, {}, yen)), Reject::None},
                            {"two currencies", with(payments(kAlone, usd(1), yen)),
                             Reject::BadCurrency},
                            {"zero", with(payments(kAlone, {}, usd(0))), Reject::BadAmount},
                            {"no code", with(payments(kAlone, {}, Money{{"usd"}, 1})),
                             Reject::BadCurrency}}),
                 std::string());
    }

    /// Random payments over some days against sums kept beside the ledger.
    void agreesWithSumsKeptBeside() {
        const int seeds = std::max(3, qEnvironmentVariableIntValue("SEABRIDGE_SEEDS"));
        for (int seed = 1; seed <= seeds; ++seed) {
            std::mt19937_64 random(static_cast<std::uint64_t>(seed));
            Firm brio({});
            const auto few = payments(kAlone, usd(50), usd(120), brio.scene.org("Lingnan"));
            const auto more = payments(kAlone, usd(80), usd(300));
            brio.adopt({few, more, payments(kBoth, usd(90))});
            std::map<std::int64_t, std::int64_t> fewUsed, moreUsed;
            for (int step = 0; step < 120; ++step) {
                brio.scene.advance(static_cast<TimeMs>(random() % (2 * base::kHourMs)));
                const auto amount = std::int64_t(1 + random() % 95);
                const bool toLingnan = random() % 2 == 0;
                const auto day = brio.scene.now() / base::kDayMs;
                auto wanted = amount > 90 ? Reject::OverLimit : Reject::Waiting;
                if (toLingnan && amount <= 50 && fewUsed[day] + amount <= 120) {
                    fewUsed[day] += amount;
                    wanted = Reject::None;
                } else if (amount <= 80 && moreUsed[day] + amount <= 300) {
                    moreUsed[day] += amount;
                    wanted = Reject::None;
                }
                const auto got = brio.pays(amount, toLingnan ? "Lingnan" : "Aoba");
                if (got != wanted)
                    QFAIL(qPrintable(QStringLiteral("seed %1, step %2: %3").arg(seed).arg(step)
                                         .arg(QString::fromUtf8(nameOf(got).data()))));
                if (got == Reject::Waiting && random() % 2 == 0)
                    brio.scene.as("Brio", "approver").approves().expect(Reject::None);
            }
        }
        qInfo("seeds 1 to %d", seeds);
    }
};

QTEST_GUILESS_MAIN(DayLimitTest)
#include "DayLimitTest.moc"

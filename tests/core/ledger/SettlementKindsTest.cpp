// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Deal.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

Money usd(std::int64_t amountMinor) { return {{"USD"}, amountMinor}; }
Money cny(std::int64_t amountMinor) { return {{"CNY"}, amountMinor}; }
Money jpy(std::int64_t amount) { return {{"JPY"}, amount}; }

RateLock lockOf(const std::string& base, const std::string& quote, Rate rate) {
    return {{base}, {quote}, rate, "ECB 2026-11-18", 0};
}
// 20.63 JPY for one CNY; 7.1032 CNY for one USD.
const RateLock kCnyJpy = lockOf("CNY", "JPY", {2063, 100});
const RateLock kUsdCny = lockOf("USD", "CNY", {8879, 1250});

TradeId sold(Scene& scene, const std::string& seller, const std::string& buyer,
             const Money& price, const std::optional<RateLock>& lock = {}) {
    auto terms = termsOf(scene, seller, buyer, price);
    terms.lock = lock;
    return contract(scene, seller, buyer, terms);
}

/// The debtor's two people and the provider's two.
void settleThrough(Scene& scene, const std::string& debtor, const std::string& provider,
                   const SettleConverted& action) {
    scene.as(debtor, "finance").does(action).expect(Reject::Waiting);
    scene.as(debtor, "approver").approves().expect(Reject::None);
    scene.as(provider, "finance").approves().expect(Reject::None);
    scene.as(provider, "approver").approves().expect(Reject::None);
}

}  // namespace

class SettlementKindsTest : public QObject {
    Q_OBJECT
private slots:
    void paysInTheCurrencyOfTheObligation() {
        Scene scene;
        const auto trade = sold(scene, "Lingnan", "Brio", usd(100'000));
        scene.gives("Brio", usd(150'000));
        financeAndApprover(scene, "Brio", SettlePlain{trade, 0, {"USD"}});
        QCOMPARE(scene.balance("Brio", "USD"), std::int64_t(50'000));
        QCOMPARE(scene.balance("Lingnan", "USD"), std::int64_t(100'000));
        const auto due = obligationOf(scene, trade);
        QCOMPARE(due.status, ObligationStatus::Settled);
        QVERIFY(due.paid == usd(100'000));
        QVERIFY(newest(scene, topicOfTrade(trade), EffectKind::Settled).amount == usd(100'000));
        QVERIFY(newest(scene, topicOf(scene.org("Brio")), EffectKind::Debited).trade == trade);
        QVERIFY(newest(scene, topicOf(scene.org("Lingnan")), EffectKind::Credited).trade == trade);
        scene.as("Brio", "finance")
            .does(SettlePlain{trade, 0, {"USD"}})
            .expect(Reject::AlreadySettled);
    }

    // 12,345.67 x 7.1032 = 87,693.763144
    void paysInTheOtherCurrencyOfTheLockRoundedUp() {
        Scene scene;
        const auto trade = sold(scene, "Aoba", "Lingnan", usd(1'234'567), kUsdCny);
        scene.gives("Lingnan", cny(10'000'000));
        financeAndApprover(scene, "Lingnan", SettlePlain{trade, 0, {"CNY"}});
        QCOMPARE(scene.balance("Lingnan", "CNY"), std::int64_t(10'000'000 - 8'769'377));
        QCOMPARE(scene.balance("Aoba", "CNY"), std::int64_t(8'769'377));
        QVERIFY(obligationOf(scene, trade).paid == cny(8'769'377));
        QVERIFY(newest(scene, topicOfTrade(trade), EffectKind::Settled).amount == cny(8'769'377));
    }

    // 1,234,567 / 20.63 = 59,843.286476...
    void paysYenInYuanAtALockWrittenTheOtherWay() {
        Scene scene;
        const auto trade = sold(scene, "Aoba", "Lingnan", jpy(1'234'567), kCnyJpy);
        scene.gives("Lingnan", cny(6'000'000));
        financeAndApprover(scene, "Lingnan", SettlePlain{trade, 0, {"CNY"}});
        QCOMPARE(scene.balance("Lingnan", "CNY"), std::int64_t(6'000'000 - 5'984'329));
        QCOMPARE(scene.balance("Aoba", "CNY"), std::int64_t(5'984'329));
    }

    void refusesBadPlainPayments() {
        Scene scene;
        const auto trade = sold(scene, "Lingnan", "Brio", usd(100'000));
        const auto locked = sold(scene, "Lingnan", "Brio", usd(100'000), kUsdCny);
        const auto absurd = sold(scene, "Lingnan", "Brio", usd(100'000'000),
                                 lockOf("USD", "CNY", {1'000'000'000'000'000'000, 1}));
        const auto brio = [&](const SettlePlain& action) {
            return scene.as("Brio", "finance").does(action).outcome;
        };
        QCOMPARE(brio({"SB-0", 0, {"USD"}}), Reject::UnknownTrade);
        QCOMPARE(brio({trade, 1, {"USD"}}), Reject::UnknownObligation);
        QCOMPARE(brio({trade, 0, {"usd"}}), Reject::BadCurrency);
        QCOMPARE(brio({trade, 0, {"CNY"}}), Reject::NoRateLock);
        QCOMPARE(brio({locked, 0, {"JPY"}}), Reject::BadCurrency);
        QCOMPARE(brio({absurd, 0, {"CNY"}}), Reject::BadAmount);
        for (const std::string other : {"Lingnan", "Aoba"})
            scene.as(other, "finance")
                .does(SettlePlain{trade, 0, {"USD"}})
                .expect(Reject::NotAParty);
        QCOMPARE(scene.as("Brio", "clerk").does(SettlePlain{trade, 0, {"USD"}}).outcome,
                 Reject::NoRole);
        scene.advance(366 * base::kDayMs);
        QCOMPARE(brio({trade, 0, {"USD"}}), Reject::NoKyc);
    }

    void endsAPaymentWithoutFundsAsRefused() {
        Scene scene;
        const auto trade = sold(scene, "Lingnan", "Brio", usd(100'000));
        scene.gives("Brio", usd(99'999));
        const auto id = financeAndApprover(scene, "Brio", SettlePlain{trade, 0, {"USD"}});
        QCOMPARE(scene.state().get<Pending>(id)->status, PendingStatus::Refused);
        QVERIFY(newest(scene, topicOf(scene.org("Brio")), EffectKind::PendingRefused).code ==
                Reject::InsufficientFunds);
        QCOMPARE(scene.balance("Brio", "USD"), std::int64_t(99'999));
        QCOMPARE(obligationOf(scene, trade).status, ObligationStatus::Open);
    }

    // The buyer's yuan are the yen at the lock, rounded up; the seller receives the yen.
    void convertsAtTheLockThroughAProvider() {
        Scene scene;
        const auto trade = sold(scene, "Aoba", "Lingnan", jpy(1'234'567), kCnyJpy);
        scene.gives("Lingnan", cny(6'000'000));
        scene.gives("Bank", jpy(2'000'000));
        settleThrough(scene, "Lingnan", "Bank",
                      {trade, 0, scene.org("Bank"), cny(5'984'329), jpy(1'234'567), {}});
        QCOMPARE(scene.balance("Lingnan", "CNY"), std::int64_t(6'000'000 - 5'984'329));
        QCOMPARE(scene.balance("Bank", "CNY"), std::int64_t(5'984'329));
        QCOMPARE(scene.balance("Bank", "JPY"), std::int64_t(2'000'000 - 1'234'567));
        QCOMPARE(scene.balance("Aoba", "JPY"), std::int64_t(1'234'567));
        QCOMPARE(scene.balance("Aoba", "CNY"), std::int64_t(0));
        QVERIFY(obligationOf(scene, trade).paid == cny(5'984'329));
        const auto effect = newest(scene, topicOfTrade(trade), EffectKind::Settled);
        QVERIFY(effect.amount == jpy(1'234'567) && effect.party == scene.org("Bank"));
    }

    void convertsAtTheRateOfTheTransactionWithoutALock() {
        Scene scene;
        const auto trade = sold(scene, "Aoba", "Lingnan", usd(1'234'567));
        scene.gives("Lingnan", cny(10'000'000));
        scene.gives("Bank", usd(2'000'000));
        settleThrough(scene, "Lingnan", "Bank",
                      {trade, 0, scene.org("Bank"), cny(8'769'377), usd(1'234'567), kUsdCny});
        QCOMPARE(scene.balance("Bank", "CNY"), std::int64_t(8'769'377));
        QCOMPARE(scene.balance("Aoba", "USD"), std::int64_t(1'234'567));
    }

    // One person may settle with Aoba, or with whom the rule names; a provider is somebody else.
    void asksTheDebtorTowardsTheProviderNotTheCreditor() {
        Scene scene;
        const auto adopt = [&](const std::string& trusted) {
            const std::vector<Rule> rules{
                {ActionClass::Settlement, {}, scene.org(trusted), {{Role::Finance, 1}}},
                {ActionClass::Settlement, {}, {}, {{Role::Finance, 1}, {Role::Approver, 1}}},
                {ActionClass::Quotes, {}, {}, {{Role::Clerk, 1}, {Role::Approver, 1}}},
                {ActionClass::Administration, {}, {}, {{Role::Admin, 2}}}};
            scene.as("Lingnan", "admin").does(SetPolicy{rules}).expect(Reject::Waiting);
            scene.as("Lingnan", "admin2").approves().expect(Reject::None);
        };
        const auto convert = [&] {
            const auto trade = sold(scene, "Aoba", "Lingnan", usd(100));
            scene.as("Lingnan", "finance")
                .does(SettleConverted{trade, 0, scene.org("Brio"), cny(711), usd(100), kUsdCny})
                .expect(Reject::Waiting);
            scene.as("Brio", "finance").approves().expect(Reject::None);
            scene.as("Brio", "approver").approves().expect(Reject::None);
            return trade;
        };
        adopt("Aoba");
        scene.gives("Lingnan", cny(10'000));
        scene.gives("Lingnan", usd(100));
        scene.gives("Brio", usd(1'000));
        const auto plain = sold(scene, "Aoba", "Lingnan", usd(100));
        scene.as("Lingnan", "finance").does(SettlePlain{plain, 0, {"USD"}}).expect(Reject::None);
        const auto trade = convert();
        QCOMPARE(scene.balance("Brio", "CNY"), std::int64_t(0));
        scene.as("Lingnan", "approver").approves().expect(Reject::None);
        QCOMPARE(scene.balance("Brio", "CNY"), std::int64_t(711));
        QCOMPARE(obligationOf(scene, trade).status, ObligationStatus::Settled);
        adopt("Brio");
        QCOMPARE(obligationOf(scene, convert()).status, ObligationStatus::Settled);
    }

    void refusesBadConversions() {
        Scene scene;
        const auto bank = scene.org("Bank");
        const auto trade = sold(scene, "Aoba", "Lingnan", usd(100));
        const auto locked = sold(scene, "Aoba", "Lingnan", usd(100), kUsdCny);
        const auto lingnan = [&](const SettleConverted& action) {
            return scene.as("Lingnan", "finance").does(action).outcome;
        };
        QCOMPARE(lingnan({"SB-0", 0, bank, {{"CNY"}, 1}, usd(100), {}}), Reject::UnknownTrade);
        QCOMPARE(lingnan({trade, 7, bank, {{"CNY"}, 1}, usd(100), {}}), Reject::UnknownObligation);
        QCOMPARE(lingnan({trade, 0, bank, {{"CNY"}, 1}, usd(100), {}}), Reject::BadRate);
        QCOMPARE(lingnan({locked, 0, bank, {{"CNY"}, 1}, usd(100), kUsdCny}), Reject::BadRate);
        QCOMPARE(lingnan({trade, 0, bank, {{"CNY"}, 1}, usd(100), kCnyJpy}), Reject::BadRate);
        QCOMPARE(lingnan({trade, 0, bank, {{"JPY"}, 1}, usd(100), kUsdCny}), Reject::BadRate);
        QCOMPARE(lingnan({trade, 0, bank, {{"CNY"}, 1}, usd(100), lockOf("USD", "CNY", {2, 4})}),
                 Reject::BadRate);
        QCOMPARE(lingnan({trade, 0, bank, {{"EUR"}, 1}, usd(100), lockOf("USD", "EUR", {1, 1})}),
                 Reject::UnknownCurrency);
        QCOMPARE(lingnan({locked, 0, bank, {{"JPY"}, 1}, usd(100), {}}), Reject::BadCurrency);
        QCOMPARE(lingnan({locked, 0, bank, {{"USD"}, 1}, usd(100), {}}), Reject::BadCurrency);
        QCOMPARE(lingnan({locked, 0, bank, {{"cny"}, 1}, usd(100), {}}), Reject::BadCurrency);
        for (const std::string party : {"Aoba", "Lingnan"})
            QCOMPARE(lingnan({locked, 0, scene.org(party), {{"CNY"}, 1}, usd(100), {}}), Reject::SameParty);
        QCOMPARE(lingnan({locked, 0, scene.org("Newcomer"), {{"CNY"}, 1}, usd(100), {}}),
                 Reject::CounterpartyNoKyc);
        QCOMPARE(lingnan({locked, 0, OrgId{}, {{"CNY"}, 1}, usd(100), {}}), Reject::UnknownOrg);
        scene.as("Aoba", "finance")
            .does(SettleConverted{locked, 0, bank, cny(711), usd(100), {}})
            .expect(Reject::NotAParty);
        // What the provider read and approved is what moves, or nothing does.
        for (const auto& [gives, delivers] :
             {std::pair(cny(710), usd(100)), {cny(712), usd(100)}, {cny(711), usd(99)},
              {cny(711), cny(100)}})
            QCOMPARE(lingnan({locked, 0, bank, gives, delivers, {}}), Reject::AmountDiffers);
        QCOMPARE(lingnan({locked, 0, bank, cny(0), usd(100), {}}), Reject::BadAmount);
        scene.gives("Lingnan", usd(100));
        financeAndApprover(scene, "Lingnan", SettlePlain{trade, 0, {"USD"}});
        QCOMPARE(lingnan({trade, 0, bank, {{"CNY"}, 1}, usd(100), kUsdCny}), Reject::AlreadySettled);
    }

    void takesNothingWhenTheProviderLacksFunds() {
        Scene scene;
        const auto trade = sold(scene, "Aoba", "Lingnan", usd(100), kUsdCny);
        scene.gives("Lingnan", cny(10'000));
        scene.gives("Bank", usd(99));
        settleThrough(scene, "Lingnan", "Bank",
                      {trade, 0, scene.org("Bank"), cny(711), usd(100), {}});
        QCOMPARE(scene.balance("Lingnan", "CNY"), std::int64_t(10'000));
        QCOMPARE(obligationOf(scene, trade).status, ObligationStatus::Open);
        QVERIFY(newest(scene, topicOf(scene.org("Bank")), EffectKind::PendingRefused).code ==
                Reject::InsufficientFunds);
    }
};

QTEST_GUILESS_MAIN(SettlementKindsTest)
#include "SettlementKindsTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Deal.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

Money usd(std::int64_t amountMinor) { return {{"USD"}, amountMinor}; }
Money cny(std::int64_t amountMinor) { return {{"CNY"}, amountMinor}; }

TradeId sold(Scene& scene, const std::string& seller, const std::string& buyer,
             const Money& price) {
    return contract(scene, seller, buyer, termsOf(scene, seller, buyer, price));
}

/// Brio owes Lingnan 1,000.00 USD, Lingnan owes Brio 7,103.20 CNY; both have the money.
struct Exchange {
    Scene scene;
    TradeId usdTrade = sold(scene, "Lingnan", "Brio", usd(100'000));
    TradeId cnyTrade = sold(scene, "Brio", "Lingnan", cny(710'320));

    Exchange() {
        scene.gives("Brio", usd(150'000));
        scene.gives("Lingnan", cny(800'000));
    }
    FundObligation brios() const { return {usdTrade, 0, cnyTrade, 0}; }
    FundObligation lingnans() const { return {cnyTrade, 0, usdTrade, 0}; }
    ObligationStatus statusOf(const TradeId& trade) const {
        return obligationOf(scene, trade).status;
    }
};

}  // namespace

class FundingKindsTest : public QObject {
    Q_OBJECT
private slots:
    void exchangesPaymentForPayment() {
        Exchange at;
        financeAndApprover(at.scene, "Brio", at.brios());
        QCOMPARE(at.statusOf(at.usdTrade), ObligationStatus::Funded);
        QCOMPARE(at.scene.account("Brio", "USD").heldMinor, std::int64_t(100'000));
        QCOMPARE(at.scene.balance("Brio", "USD"), std::int64_t(50'000));
        QCOMPARE(told(at.scene, topicOf(at.scene.org("Lingnan")), EffectKind::Funded),
                 std::size_t(1));
        financeAndApprover(at.scene, "Lingnan", at.lingnans());
        QCOMPARE(at.statusOf(at.usdTrade), ObligationStatus::Settled);
        QCOMPARE(at.statusOf(at.cnyTrade), ObligationStatus::Settled);
        QVERIFY(obligationOf(at.scene, at.usdTrade).paid == usd(100'000));
        QVERIFY(obligationOf(at.scene, at.cnyTrade).paid == cny(710'320));
        QCOMPARE(at.scene.balance("Lingnan", "USD"), std::int64_t(100'000));
        QCOMPARE(at.scene.balance("Lingnan", "CNY"), std::int64_t(89'680));
        QCOMPARE(at.scene.balance("Brio", "CNY"), std::int64_t(710'320));
        QCOMPARE(at.scene.account("Brio", "USD").heldMinor, std::int64_t(0));
        for (const auto& trade : {at.usdTrade, at.cnyTrade})
            QCOMPARE(told(at.scene, topicOfTrade(trade), EffectKind::Settled), std::size_t(1));
    }

    void refusesBadFunding() {
        Exchange at;
        const auto third = sold(at.scene, "Aoba", "Lingnan", cny(5));
        const auto sameCurrency = sold(at.scene, "Brio", "Lingnan", usd(5));
        const auto moreCny = sold(at.scene, "Brio", "Lingnan", cny(6));
        const auto brio = [&](const FundObligation& action) {
            return at.scene.as("Brio", "finance").does(action).outcome;
        };
        QCOMPARE(brio({"SB-0", 0, at.cnyTrade, 0}), Reject::UnknownTrade);
        QCOMPARE(brio({at.usdTrade, 0, "SB-0", 0}), Reject::UnknownTrade);
        QCOMPARE(brio({at.usdTrade, 1, at.cnyTrade, 0}), Reject::UnknownObligation);
        QCOMPARE(brio({at.usdTrade, 0, at.cnyTrade, 1}), Reject::UnknownObligation);
        QCOMPARE(brio(at.lingnans()), Reject::NotAParty);
        QCOMPARE(brio({at.usdTrade, 0, third, 0}), Reject::NotAParty);
        QCOMPARE(brio({at.usdTrade, 0, at.usdTrade, 0}), Reject::NotAParty);
        QCOMPARE(brio({at.usdTrade, 0, sameCurrency, 0}), Reject::BadCurrency);

        financeAndApprover(at.scene, "Brio", at.brios());
        QCOMPARE(brio(at.brios()), Reject::AlreadyFunded);
        auto lingnan = at.scene.as("Lingnan", "finance");
        lingnan.does(FundObligation{moreCny, 0, at.usdTrade, 0}).expect(Reject::AlreadyFunded);
        at.scene.as("Brio", "finance")
            .does(SettlePlain{at.usdTrade, 0, {"USD"}})
            .expect(Reject::AlreadyFunded);
        at.scene.advance(2 * base::kDayMs + 1);
        lingnan.does(at.lingnans()).expect(Reject::Expired);
    }

    void refusesToFundWhatIsSettled() {
        Exchange at;
        financeAndApprover(at.scene, "Brio", SettlePlain{at.usdTrade, 0, {"USD"}});
        at.scene.as("Brio", "finance").does(at.brios()).expect(Reject::AlreadySettled);
        at.scene.as("Lingnan", "finance").does(at.lingnans()).expect(Reject::AlreadySettled);
    }

    void givesUnmatchedFundsBackAfterTheirDeadline() {
        Exchange at;
        const auto funding = financeAndApprover(at.scene, "Brio", at.brios());
        const VoidFunding back{holdIdOf(funding, 0)};
        auto brio = at.scene.as("Brio", "finance");
        brio.does(VoidFunding{hashOfName("none")}).expect(Reject::UnknownHold);
        at.scene.as("Lingnan", "finance").does(back).expect(Reject::NotAParty);
        at.scene.advance(2 * base::kDayMs);
        brio.does(back).expect(Reject::NotDue);
        at.scene.advance(1);
        financeAndApprover(at.scene, "Brio", back);
        QCOMPARE(at.statusOf(at.usdTrade), ObligationStatus::Open);
        QVERIFY(!obligationOf(at.scene, at.usdTrade).hold);
        QCOMPARE(at.scene.balance("Brio", "USD"), std::int64_t(150'000));
        QCOMPARE(at.scene.account("Brio", "USD").heldMinor, std::int64_t(0));
        QCOMPARE(told(at.scene, topicOf(at.scene.org("Lingnan")), EffectKind::FundingVoided),
                 std::size_t(1));
        brio.does(back).expect(Reject::AlreadyEnded);
        financeAndApprover(at.scene, "Brio", at.brios());
        QCOMPARE(at.statusOf(at.usdTrade), ObligationStatus::Funded);
    }

    // Else it would lie out of a clawback's reach as long as its owner likes.
    void givesThemBackOnAnybodysCall() {
        Exchange at;
        const auto funding = financeAndApprover(at.scene, "Brio", at.brios());
        const Enforce enforce{at.usdTrade, at.scene.org("Brio")};
        auto peer = at.scene.as("Bank", "peer");
        at.scene.advance(2 * base::kDayMs);
        peer.does(enforce).expect(Reject::NotDue);
        at.scene.advance(1);
        peer.does(Enforce{at.usdTrade, at.scene.org("Lingnan")}).expect(Reject::NotDue);
        peer.does(Enforce{at.cnyTrade, at.scene.org("Brio")}).expect(Reject::NotDue);
        peer.does(enforce).expect(Reject::None);
        QCOMPARE(at.statusOf(at.usdTrade), ObligationStatus::Open);
        QVERIFY(!obligationOf(at.scene, at.usdTrade).hold);
        QCOMPARE(at.scene.balance("Brio", "USD"), std::int64_t(150'000));
        QCOMPARE(at.scene.account("Brio", "USD").heldMinor, std::int64_t(0));
        for (const auto& topic : {topicOfTrade(at.usdTrade), topicOf(at.scene.org("Brio")),
                                  topicOf(at.scene.org("Lingnan"))}) {
            QCOMPARE(told(at.scene, topic, EffectKind::FundingVoided), std::size_t(1));
            QVERIFY(!newest(at.scene, topic, EffectKind::FundingVoided).user);
        }
        peer.does(enforce).expect(Reject::NotDue);
        at.scene.as("Brio", "finance")
            .does(VoidFunding{holdIdOf(funding, 0)})
            .expect(Reject::AlreadyEnded);
        financeAndApprover(at.scene, "Brio", at.brios());
        financeAndApprover(at.scene, "Lingnan", at.lingnans());
        QCOMPARE(at.statusOf(at.usdTrade), ObligationStatus::Settled);
        at.scene.advance(3 * base::kDayMs);
        peer.does(enforce).expect(Reject::NotDue);
    }

    void takesBackUnderTheRuleThatLetItGive() {
        Exchange at;
        at.scene.as("Brio", "admin")
            .does(SetPolicy{{{ActionClass::Settlement, {}, at.scene.org("Lingnan"),
                              {{Role::Finance, 1}}},
                             {ActionClass::Administration, {}, {}, {{Role::Admin, 2}}}}})
            .expect(Reject::Waiting);
        at.scene.as("Brio", "admin2").approves().expect(Reject::None);
        auto brio = at.scene.as("Brio", "finance");
        const auto funding = brio.does(at.brios()).expect(Reject::None).id;
        at.scene.advance(2 * base::kDayMs + 1);
        brio.does(VoidFunding{holdIdOf(funding, 0)}).expect(Reject::None);
        QCOMPARE(at.scene.balance("Brio", "USD"), std::int64_t(150'000));
    }
};

QTEST_GUILESS_MAIN(FundingKindsTest)
#include "FundingKindsTest.moc"

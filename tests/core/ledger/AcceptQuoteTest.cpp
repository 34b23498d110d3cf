// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Deal.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

Money usd(std::int64_t amountMinor) { return {{"USD"}, amountMinor}; }

/// Lingnan's offer to Brio over 1,000.00 USD.
struct Offered {
    Scene scene;
    Terms terms = termsOf(scene, "Lingnan", "Brio", usd(100'000));
    Document document = documentOf(terms);
    QuoteId quote;

    explicit Offered(bool firm = true, const std::vector<std::string>& to = {"Brio"}) {
        auto offer = offerOf(scene, to, document);
        offer.firm = firm;
        quote = clerkAndApprover(scene, "Lingnan", offer);
    }
    QuoteStatus status() const { return scene.state().get<Quote>(quote)->status; }
    AcceptQuote acceptance() const { return acceptanceOf(quote, document); }
};

/// What a clerk of Brio hears who accepts an offer of Lingnan over these terms.
Reject answerTo(const base::Bytes& terms) {
    Scene scene;
    const auto document = documentOf(terms);
    const auto quote = clerkAndApprover(scene, "Lingnan", offerOf(scene, {"Brio"}, document));
    return scene.as("Brio", "clerk").does(acceptanceOf(quote, document)).outcome;
}

template <class Change>
Reject answerTo(Change change) {
    Scene scene;
    auto terms = termsOf(scene, "Lingnan", "Brio", usd(100'000));
    change(terms);
    return answerTo(codec::encoded(terms));
}

RateLock lockOf(const std::string& base, const std::string& quote, Rate rate) {
    return {{base}, {quote}, rate, "ECB 2026-11-18", 0};
}

}  // namespace

class AcceptQuoteTest : public QObject {
    Q_OBJECT
private slots:
    void makesAContractOfAFirmOffer() {
        Offered at;
        clerkAndApprover(at.scene, "Brio", at.acceptance());
        QCOMPARE(at.status(), QuoteStatus::Accepted);
        const auto id = newestTrade(at.scene, "Brio");
        // ISO 7064 MOD 37,36 of "SB26CNUS000001", computed outside.
        QCOMPARE(id, std::string("SB-26-CN-US-000001-Q"));
        const auto trade = at.scene.state().get<Trade>(id).value();
        QVERIFY(trade.seller == at.scene.org("Lingnan") && trade.buyer == at.scene.org("Brio"));
        QCOMPARE(trade.totalMinor, std::int64_t(100'000));
        QCOMPARE(trade.contractedAt, at.scene.now());
        const auto due = obligationOf(at.scene, id);
        QVERIFY(due.debtor == trade.buyer && due.creditor == trade.seller);
        QVERIFY(due.amount == usd(100'000));
        QVERIFY(due.dueAt == at.scene.now() + 30 * base::kDayMs);
        const auto effect = newest(at.scene, topicOfTrade(id), EffectKind::QuoteAccepted);
        QVERIFY(effect.ref == at.quote && effect.amount == usd(100'000));
        QCOMPARE(told(at.scene, topicOfTrade(id), EffectKind::ObligationDue), std::size_t(1));
        for (const std::string name : {"Lingnan", "Brio"}) {
            const auto feed = topicOf(at.scene.org(name));
            QVERIFY(newest(at.scene, feed, EffectKind::QuoteAccepted).trade == id);
            QCOMPARE(told(at.scene, feed, EffectKind::QuoteAccepted), std::size_t(1));
        }
    }

    void countsTheOrdersOfALane() {
        Scene scene;
        const auto terms = termsOf(scene, "Lingnan", "Brio", usd(5));
        (void)contract(scene, "Lingnan", "Brio", terms);
        QCOMPARE(contract(scene, "Lingnan", "Brio", terms),
                 std::string("SB-26-CN-US-000002-O"));
        const auto other = termsOf(scene, "Aoba", "Brio", usd(5));
        QCOMPARE(contract(scene, "Aoba", "Brio", other),
                 std::string("SB-26-JP-US-000001-P"));
        QCOMPARE(scene.state().get<OrderCounter>("26-CN-US")->last, std::uint64_t(2));
    }

    void letsTheMakerBeTheBuyer() {
        Scene scene;
        const auto terms = termsOf(scene, "Aoba", "Lingnan", usd(7));
        const auto document = documentOf(terms);
        const auto bid = clerkAndApprover(scene, "Lingnan", offerOf(scene, {"Aoba"}, document));
        clerkAndApprover(scene, "Aoba", acceptanceOf(bid, document));
        const auto due = obligationOf(scene, newestTrade(scene, "Aoba"));
        QVERIFY(due.debtor == scene.org("Lingnan") && due.creditor == scene.org("Aoba"));
    }

    void asksBothSidesOfAnOfferSubjectToConfirmation() {
        Offered at(false);
        at.scene.as("Brio", "clerk").does(at.acceptance()).expect(Reject::Waiting);
        at.scene.as("Brio", "approver").approves().expect(Reject::None);
        QCOMPARE(at.status(), QuoteStatus::Open);
        at.scene.as("Lingnan", "clerk").approves().expect(Reject::None);
        QCOMPARE(at.status(), QuoteStatus::Open);
        at.scene.as("Lingnan", "approver").approves().expect(Reject::None);
        QCOMPARE(at.status(), QuoteStatus::Accepted);
    }

    void countsTimeAtTheLastSignature() {
        Offered at;
        at.scene.advance(10 * base::kDayMs - 1000);
        const auto id = at.scene.as("Brio", "clerk").does(at.acceptance()).expect(Reject::Waiting);
        at.scene.advance(2000);
        at.scene.as("Brio", "approver").approves().expect(Reject::None);
        QCOMPARE(at.scene.state().get<Pending>(id.id)->status, PendingStatus::Refused);
        const auto effect =
            newest(at.scene, topicOf(at.scene.org("Brio")), EffectKind::PendingRefused);
        QVERIFY(effect.code == Reject::QuoteExpired);
        QCOMPARE(at.status(), QuoteStatus::Open);
    }

    void refusesBadAcceptances() {
        Offered at;
        auto brio = at.scene.as("Brio", "clerk");
        brio.does(acceptanceOf(hashOfName("none"), at.document)).expect(Reject::UnknownQuote);
        at.scene.as("Aoba", "clerk").does(at.acceptance()).expect(Reject::NotAParty);
        at.scene.as("Lingnan", "clerk").does(at.acceptance()).expect(Reject::NotAParty);
        auto wrongField = at.acceptance();
        wrongField.terms = at.document.reveal("lines").value();
        brio.does(wrongField).expect(Reject::BadReveal);
        auto wrongSalt = at.acceptance();
        wrongSalt.terms.field.salt = hashOfName("guess");
        brio.does(wrongSalt).expect(Reject::BadReveal);
        brio.does(acceptanceOf(at.quote, documentOf(at.terms, "other"))).expect(Reject::BadReveal);
        at.scene.advance(10 * base::kDayMs + 1);
        brio.does(at.acceptance()).expect(Reject::QuoteExpired);
    }

    void refusesTermsThatAreNone() {
        QCOMPARE(answerTo(base::Bytes{}), Reject::BadReveal);
        QCOMPARE(answerTo(base::Bytes{0x80}), Reject::BadReveal);
        QCOMPARE(answerTo([](Terms& t) { std::swap(t.seller, t.buyer); }), Reject::Waiting);
        QCOMPARE(answerTo([](Terms& t) { t.seller = t.buyer; }), Reject::BadReveal);
        QCOMPARE(answerTo([](Terms& t) { t.buyer = OrgId{}; }), Reject::BadReveal);
        QCOMPARE(answerTo([](Terms& t) { t.parts.clear(); }), Reject::BadCount);
        QCOMPARE(answerTo([](Terms& t) { t.parts.assign(13, {1, {}}); }), Reject::BadCount);
        QCOMPARE(answerTo([](Terms& t) { t.parts[0].amountMinor = 0; }), Reject::BadAmount);
        QCOMPARE(answerTo([](Terms& t) { t.parts[0].amountMinor = -1; }), Reject::BadAmount);
        QCOMPARE(answerTo([](Terms& t) {
                     t.parts.assign(12, {1'000'000'000'000'000'000, {}});
                 }),
                 Reject::BadAmount);
        QCOMPARE(answerTo([](Terms& t) { ++t.totalMinor; }), Reject::AmountDiffers);
        QCOMPARE(answerTo([](Terms& t) {
                     t.parts.assign(2, {1'000'000'000'000'000'000, {}});
                     t.totalMinor = 2'000'000'000'000'000'000;
                 }),
                 Reject::BadAmount);
        QCOMPARE(answerTo([](Terms& t) { t.parts[0].due.days = 3651; }), Reject::BadTime);
        QCOMPARE(answerTo([](Terms& t) { t.parts[0].due.days = 3650; }), Reject::Waiting);
        QCOMPARE(answerTo([](Terms& t) { t.currency.code = "usd"; }), Reject::BadCurrency);
        QCOMPARE(answerTo([](Terms& t) { t.currency.code = "EUR"; }), Reject::UnknownCurrency);
        QCOMPARE(answerTo([](Terms& t) { t.sellerDeposit = usd(0); }), Reject::BadAmount);
        QCOMPARE(answerTo([](Terms& t) { t.buyerDeposit = Money{{"EUR"}, 1}; }),
                 Reject::UnknownCurrency);
    }

    void refusesRateLocksThatDoNotFit() {
        const auto lockedAt = [](const RateLock& lock) {
            return answerTo([&](Terms& t) { t.lock = lock; });
        };
        QCOMPARE(lockedAt(lockOf("USD", "CNY", {71032, 10000})), Reject::BadRate);
        QCOMPARE(lockedAt(lockOf("USD", "CNY", {0, 1})), Reject::BadRate);
        QCOMPARE(lockedAt(lockOf("JPY", "CNY", {1, 20})), Reject::BadRate);
        QCOMPARE(lockedAt(lockOf("USD", "USD", {1, 1})), Reject::BadRate);
        QCOMPARE(lockedAt(lockOf("USD", "EUR", {1, 1})), Reject::UnknownCurrency);
        auto noted = lockOf("USD", "CNY", {8879, 1250});
        QCOMPARE(lockedAt(noted), Reject::Waiting);
        noted.source = "a\nb";
        QCOMPARE(lockedAt(noted), Reject::BadText);
    }

    void asksForKycOnTheDayOfTheContract() {
        Scene scene;
        auto terms = termsOf(scene, "Lingnan", "Brio", usd(1));
        const auto document = documentOf(terms);
        auto offer = offerOf(scene, {"Brio"}, document);
        offer.expiresAt = scene.now() + 366 * base::kDayMs;
        const auto quote = clerkAndApprover(scene, "Lingnan", offer);
        scene.advance(365 * base::kDayMs + 1);
        scene.as("Brio", "clerk").does(acceptanceOf(quote, document)).expect(Reject::NoKyc);
    }

    void takesTheMostThatTermsMayHold() {
        Scene scene;
        auto terms = termsOf(scene, "Lingnan", "Brio", usd(12));
        terms.parts.assign(12, {1, {DueBasis::Shipment, 1}});
        terms.sellerDeposit = usd(1);
        terms.buyerDeposit = usd(1);
        const auto id = contract(scene, "Lingnan", "Brio", terms);
        const auto shipment = RecordEvent{id, GoodsEvent::Shipment, scene.now(), {}, {}};
        scene.as("Lingnan", "clerk").does(shipment).expect(Reject::None);
        for (std::uint32_t i = 0; i < 12; ++i)
            QVERIFY(obligationOf(scene, id, i).dueAt == scene.now() + base::kDayMs);
    }

    void refusesASuspendedParty() {
        const Offered at;
        Draft draft(at.scene.state(), at.scene.now());
        auto seller = draft.get<Organization>(at.scene.org("Lingnan")).value();
        seller.status = OrgStatus::Suspended;
        draft.put(seller);
        const auto& clerk = at.scene.person("Brio", "clerk");
        const Call call{at.scene.network(), clerk.org, clerk.user, hashOfName("tx"),
                        at.scene.now(), at.scene.now(), {}};
        QCOMPARE(at.acceptance().plan(draft, call), Reject::OrgSuspended);
    }
};

QTEST_GUILESS_MAIN(AcceptQuoteTest)
#include "AcceptQuoteTest.moc"

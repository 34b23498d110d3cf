// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Deal.h"

#include <QtTest>

#include <algorithm>

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

class QuoteKindsTest : public QObject {
    Q_OBJECT
private slots:
    void opensAnOfferForItsPartiesOnly() {
        const Offered at;
        const auto quote = at.scene.state().get<Quote>(at.quote).value();
        QCOMPARE(quote.status, QuoteStatus::Open);
        QVERIFY(quote.maker == at.scene.org("Lingnan"));
        QVERIFY(quote.commitment == at.document.commitment());
        for (const auto& [name, other] : std::vector<std::pair<std::string, std::string>>{
                 {"Lingnan", "Brio"}, {"Brio", "Lingnan"}}) {
            const auto effect =
                newest(at.scene, topicOf(at.scene.org(name)), EffectKind::QuoteOpened);
            QVERIFY(effect.ref == at.quote);
            QVERIFY(effect.party == at.scene.org(other));
        }
        QCOMPARE(told(at.scene, topicOf(at.scene.org("Aoba")), EffectKind::QuoteOpened),
                 std::size_t(0));
    }

    void refusesBadOffers() {
        Scene scene;
        const auto document = documentOf(termsOf(scene, "Lingnan", "Brio", usd(1)));
        const auto good = offerOf(scene, {"Brio"}, document);
        const auto answer = [&](auto change) {
            auto offer = good;
            change(offer);
            return scene.as("Lingnan", "clerk").does(offer).outcome;
        };
        QCOMPARE(answer([](auto& o) { o.recipients.clear(); }), Reject::BadCount);
        QCOMPARE(answer([](auto& o) { o.recipients.resize(9); }), Reject::BadCount);
        QCOMPARE(answer([](auto& o) { o.recipients.push_back(o.recipients[0]); }),
                 Reject::BadCount);
        QCOMPARE(answer([&](auto& o) {
                     o.recipients = {scene.org("Brio"), scene.org("Aoba")};
                     std::ranges::sort(o.recipients, std::ranges::greater());
                 }),
                 Reject::BadCount);
        QCOMPARE(answer([&](auto& o) { o.expiresAt = scene.now(); }), Reject::BadTime);
        QCOMPARE(answer([&](auto& o) {
                     o.expiresAt = scene.now() + PublishQuote::kMaxValidityMs + 1;
                 }),
                 Reject::BadTime);
        QCOMPARE(answer([&](auto& o) { o.recipients = {scene.org("Lingnan")}; }),
                 Reject::SameParty);
        QCOMPARE(answer([](auto& o) { o.recipients = {OrgId{}}; }), Reject::UnknownOrg);
        QCOMPARE(answer([&](auto& o) { o.recipients = {scene.org("Newcomer")}; }),
                 Reject::CounterpartyNoKyc);
        QCOMPARE(scene.as("Newcomer", "clerk").does(good).outcome, Reject::NoKyc);
        QCOMPARE(answer([](auto& o) { o.receipts.pop_back(); }), Reject::TooFewReceipts);
        QCOMPARE(answer([](auto& o) { o.receipts[1] = o.receipts[0]; }), Reject::BadReceipt);
        QCOMPARE(answer([](auto& o) { o.blob = hashOfName("another"); }), Reject::BadReceipt);
        QCOMPARE(answer([&](auto& o) { o.receipts[0].member = scene.org("Brio"); }),
                 Reject::BadReceipt);
        QCOMPARE(answer([](auto& o) { o.counters = hashOfName("none"); }), Reject::UnknownQuote);
        QCOMPARE(answer([](auto&) {}), Reject::Waiting);
    }

    void endsTheOfferThatACounterAnswers() {
        Offered at(false);
        auto counter = offerOf(at.scene, {"Lingnan"}, at.document);
        counter.counters = at.quote;
        const auto id = clerkAndApprover(at.scene, "Brio", counter);
        QCOMPARE(at.status(), QuoteStatus::Countered);
        QVERIFY(at.scene.state().get<Quote>(id)->counters == at.quote);
        for (const std::string name : {"Lingnan", "Brio"})
            QVERIFY(newest(at.scene, topicOf(at.scene.org(name)), EffectKind::QuoteCountered)
                        .ref == at.quote);
        at.scene.as("Brio", "clerk").does(at.acceptance()).expect(Reject::AlreadyEnded);
        at.scene.as("Brio", "clerk").does(counter).expect(Reject::AlreadyEnded);
    }

    void countersOnlyAnOpenOfferToTheSender() {
        Offered at;
        auto counter = offerOf(at.scene, {"Lingnan"}, at.document);
        counter.counters = at.quote;
        at.scene.as("Aoba", "clerk").does(counter).expect(Reject::NotAParty);
        auto toAnother = counter;
        toAnother.recipients = {at.scene.org("Aoba")};
        at.scene.as("Brio", "clerk").does(toAnother).expect(Reject::NotAParty);
        at.scene.advance(10 * base::kDayMs + 1);
        counter.expiresAt = at.scene.now() + 1000;
        at.scene.as("Brio", "clerk").does(counter).expect(Reject::QuoteExpired);
    }

    void declines() {
        Offered at;
        clerkAndApprover(at.scene, "Brio", DeclineQuote{at.quote, "too dear"});
        QCOMPARE(at.status(), QuoteStatus::Declined);
        const auto effect =
            newest(at.scene, topicOf(at.scene.org("Lingnan")), EffectKind::QuoteDeclined);
        QVERIFY(effect.note == "too dear");
        QVERIFY(effect.party == at.scene.org("Brio"));
    }

    void refusesBadDeclines() {
        Offered at;
        auto brio = at.scene.as("Brio", "clerk");
        brio.does(DeclineQuote{at.quote, "a\nb"}).expect(Reject::BadText);
        brio.does(DeclineQuote{at.quote, std::string(421, 'x')}).expect(Reject::BadText);
        brio.does(DeclineQuote{hashOfName("none"), {}}).expect(Reject::UnknownQuote);
        at.scene.as("Lingnan", "clerk").does(DeclineQuote{at.quote, {}}).expect(Reject::NotAParty);
        at.scene.advance(10 * base::kDayMs + 1);
        brio.does(DeclineQuote{at.quote, {}}).expect(Reject::QuoteExpired);
        QCOMPARE(at.status(), QuoteStatus::Open);

        Offered ended;
        clerkAndApprover(ended.scene, "Brio", DeclineQuote{ended.quote, {}});
        ended.scene.as("Brio", "clerk")
            .does(DeclineQuote{ended.quote, {}})
            .expect(Reject::AlreadyEnded);
    }

    void keepsAnOfferToSeveralOpenForTheOthers() {
        Offered at(true, {"Brio", "Aoba"});
        clerkAndApprover(at.scene, "Aoba", DeclineQuote{at.quote, "not for us"});
        QCOMPARE(at.status(), QuoteStatus::Open);
        QVERIFY(newest(at.scene, topicOf(at.scene.org("Lingnan")), EffectKind::QuoteDeclined)
                    .note == "not for us");
        QVERIFY(!newest(at.scene, topicOf(at.scene.org("Brio")), EffectKind::QuoteDeclined).note);
        at.scene.as("Aoba", "clerk")
            .does(DeclineQuote{at.quote, {}})
            .expect(Reject::AlreadyEnded);
        at.scene.as("Aoba", "clerk").does(at.acceptance()).expect(Reject::AlreadyEnded);

        clerkAndApprover(at.scene, "Brio", at.acceptance());
        QCOMPARE(at.status(), QuoteStatus::Accepted);
        const auto seen = newest(at.scene, topicOf(at.scene.org("Aoba")),
                                 EffectKind::QuoteAccepted);
        QVERIFY(!seen.trade && !seen.amount && !seen.party);
    }

    void endsAnOfferToSeveralWithTheLastNo() {
        Offered at(true, {"Brio", "Aoba"});
        clerkAndApprover(at.scene, "Aoba", DeclineQuote{at.quote, {}});
        auto counter = offerOf(at.scene, {"Lingnan"}, at.document);
        counter.counters = at.quote;
        clerkAndApprover(at.scene, "Brio", counter);
        QCOMPARE(at.status(), QuoteStatus::Countered);
    }

    void withdrawsAnOfferSubjectToConfirmation() {
        Offered at(false);
        clerkAndApprover(at.scene, "Lingnan", WithdrawQuote{at.quote, "sold"});
        QCOMPARE(at.status(), QuoteStatus::Withdrawn);
        QVERIFY(newest(at.scene, topicOf(at.scene.org("Brio")), EffectKind::QuoteWithdrawn).note ==
                "sold");
        at.scene.as("Brio", "clerk").does(at.acceptance()).expect(Reject::AlreadyEnded);
    }

    void refusesBadWithdrawals() {
        Offered firm;
        auto maker = firm.scene.as("Lingnan", "clerk");
        maker.does(WithdrawQuote{firm.quote, {}}).expect(Reject::FirmQuote);
        maker.does(WithdrawQuote{firm.quote, "a\tb"}).expect(Reject::BadText);
        maker.does(WithdrawQuote{hashOfName("none"), {}}).expect(Reject::UnknownQuote);
        firm.scene.as("Brio", "clerk")
            .does(WithdrawQuote{firm.quote, {}})
            .expect(Reject::NotAParty);
        clerkAndApprover(firm.scene, "Brio", DeclineQuote{firm.quote, {}});
        maker.does(WithdrawQuote{firm.quote, {}}).expect(Reject::AlreadyEnded);

        Offered late(false);
        late.scene.advance(10 * base::kDayMs + 1);
        late.scene.as("Lingnan", "clerk")
            .does(WithdrawQuote{late.quote, {}})
            .expect(Reject::QuoteExpired);
    }

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
        for (const std::string name : {"Lingnan", "Brio"})
            QVERIFY(newest(at.scene, topicOf(at.scene.org(name)), EffectKind::QuoteAccepted)
                        .trade == id);
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

    void provesOneFieldOfADocumentAlone() {
        Scene scene;
        const auto document = documentOf(termsOf(scene, "Lingnan", "Brio", usd(1)));
        QVERIFY(document.isWellFormed());
        for (const auto& item : document.items) {
            const auto reveal = document.reveal(item.name).value();
            QVERIFY(reveal.opens(document.commitment()));
            auto moved = reveal;
            moved.index = (reveal.index + 1) % reveal.size;
            QVERIFY(!moved.opens(document.commitment()));
            auto resized = reveal;
            resized.size = Document::kMaxFields + 1;
            QVERIFY(!resized.opens(document.commitment()));
            auto renamed = reveal;
            renamed.field.name += "x";
            QVERIFY(!renamed.opens(document.commitment()));
        }
        QVERIFY(!document.reveal("price"));
    }

    void findsDocumentsOfTwoMeaningsMalformed() {
        Document twice = documentOf(base::Bytes{1});
        twice.items.push_back(twice.items[1]);
        QVERIFY(!twice.isWellFormed());
        QVERIFY(!Document{}.isWellFormed());
        Document nameless = documentOf(base::Bytes{1});
        nameless.items[0].name.clear();
        QVERIFY(!nameless.isWellFormed());
        Document large;
        for (int i = 0; i < 65; ++i) large.items.push_back({std::to_string(i), {}, {}});
        QVERIFY(!large.isWellFormed());
        QVERIFY(!large.reveal("1"));
    }

    void computesTheLeafOfAField() {
        // SHA-256(00 84 71 "seabridge/field/1" 58 20 salt 61 "a" 41 07), computed outside.
        const DocumentField field{"a", {7}, {}};
        QCOMPARE(base::toHex(field.leaf()), std::string("7d80092ca5d7d5cd459877ebe561b4b5fcde0b5fc68a4985f0f25a1a6537a6ef"));
    }
};

QTEST_GUILESS_MAIN(QuoteKindsTest)
#include "QuoteKindsTest.moc"

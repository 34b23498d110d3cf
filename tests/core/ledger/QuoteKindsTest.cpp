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

void adopt(Scene& scene, const std::string& org, Rule first) {
    auto rules = Policy::standard(scene.org(org)).rules;
    rules.insert(rules.begin(), std::move(first));
    scene.as(org, "admin").does(SetPolicy{rules}).expect(Reject::Waiting);
    scene.as(org, "admin2").approves().expect(Reject::None);
}

/// One body under the signatures of two devices of Lingnan's clerk: what the second one does.
Reject signedTwice(const Action& action) {
    Scene scene;
    const auto user = scene.person("Lingnan", "clerk").user;
    scene.as("Lingnan", "admin").does(EnrolDevice{user, scene.newDevice("tablet", user)});
    scene.as("Lingnan", "admin2").approves().expect(Reject::None);
    const auto& clerk = scene.person("Lingnan", "clerk");
    Body body;
    body.network = scene.network();
    body.org = clerk.org;
    body.user = clerk.user;
    body.ticket = 100;
    body.validUntil = scene.now() + base::kHourMs;
    body.action = action;
    const auto first = scene.submit(body, clerk.key);
    if (first.outcome != Reject::None && first.outcome != Reject::Waiting) return first.outcome;
    scene.as("Lingnan", "clerk").does(Decline{first.id, "mistake"});
    return scene.submit(body, signingKeyOf("tablet")).outcome;
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

    /// Its maker is not asked again, and nobody but the parties sees the amount.
    void aFirmOfferIsUnderNoRuleWithALimit() {
        const std::vector<RoleNeed> alone{{Role::Clerk, 1}};
        Rule upTo{ActionClass::Quotes, usd(1'000), {}, alone};
        Rule perDay{ActionClass::Quotes, {}, {}, alone};
        perDay.perDay = usd(1'000);
        for (const auto& limited : {upTo, perDay}) {
            Scene scene;
            adopt(scene, "Lingnan", limited);
            auto offer = offerOf(scene, {"Brio"}, documentOf(termsOf(scene, "Brio", "Lingnan",
                                                                     usd(1'000'000'000))));
            offer.firm = true;
            scene.as("Lingnan", "clerk").does(offer).expect(Reject::Waiting);
            offer.firm = false;  // asked again once it is accepted
            scene.as("Lingnan", "clerk").does(offer).expect(Reject::None);
        }
    }

    void anOfferIsUnderTheRuleForItsRecipient() {
        Scene scene;
        adopt(scene, "Lingnan", {ActionClass::Quotes, {}, scene.org("Aoba"), {{Role::Clerk, 1}}});
        const auto offers = [&](const std::vector<std::string>& to, bool firm) {
            auto offer = offerOf(scene, to, documentOf(termsOf(scene, "Lingnan", to.front(), usd(1))));
            offer.firm = firm;
            return scene.as("Lingnan", "clerk").does(offer).outcome;
        };
        for (const bool firm : {true, false}) {
            QCOMPARE(offers({"Aoba"}, firm), Reject::None);
            QCOMPARE(offers({"Brio"}, firm), Reject::Waiting);
            QCOMPARE(offers({"Aoba", "Brio"}, firm), Reject::Waiting);
        }
    }

    void oneBodyOpensOneThingWhoeverSignsIt() {
        Scene scene;
        const auto document = documentOf(termsOf(scene, "Lingnan", "Brio", usd(1)));
        auto offer = offerOf(scene, {"Brio"}, document);
        QCOMPARE(signedTwice(offer), Reject::AlreadyExists);
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
};

QTEST_GUILESS_MAIN(QuoteKindsTest)
#include "QuoteKindsTest.moc"

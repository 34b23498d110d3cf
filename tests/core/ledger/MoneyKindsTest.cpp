// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Commerce.h"
#include "ledger/Rules.h"
#include "support/Ruled.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::support;

namespace {

DefineCurrency euro() {
    return {{"EUR"}, "Euro", CurrencyKind::CentralBank, 2, 1'000, false, false};
}

template <class Change>
DefineCurrency euroWith(Change change) {
    auto out = euro();
    change(out);
    return out;
}

/// Issuer and as many members as the quorum needs.
void define(Scene& scene, const DefineCurrency& currency) {
    scene.as("Bank", "finance").does(currency).expect(Reject::Waiting);
    scene.as("Bank", "approver").approves().expect(Reject::None);
    for (const char* member : {"Bank", "Second", "Third"})
        for (const char* admin : {"admin", "admin2"}) {
            QVERIFY(!scene.state().has<Currency>(currency.id));
            scene.as(member, admin).approves().expect(Reject::None);
        }
    QVERIFY(scene.state().has<Currency>(currency.id));
}

PublishRate usdCny(std::uint64_t numerator, std::uint64_t denominator) {
    return {{"USD"}, {"CNY"}, *makeRate(numerator, denominator)};
}

Rate reference(const Scene& scene) {
    const auto pair = scene.state().get<RatePair>(CurrencyId{"USD"}, CurrencyId{"CNY"});
    return pair && pair->reference ? *pair->reference : Rate{};
}

}  // namespace

class MoneyKindsTest : public QObject {
    Q_OBJECT
private slots:
    void definesWithIssuerAndQuorum() {
        Scene scene;
        define(scene, euro());
        const auto currency = scene.state().get<Currency>(CurrencyId{"EUR"});
        QVERIFY(currency && currency->issuer == scene.org("Bank") && currency->capMinor == 1'000);
        QCOMPARE(scene.state().get<Supply>(CurrencyId{"EUR"})->outstandingMinor, 0);
        QCOMPARE(scene.feed(topicOfCurrency({"EUR"})).size(), std::size_t{1});
        QCOMPARE(ruled(scene, "Bank", euro()), Reject::AlreadyExists);
    }

    void refusesWrongDefinitions() {
        const Scene scene;
        const auto refusal = [&](auto change) { return ruled(scene, "Bank", euroWith(change)); };
        QCOMPARE(ruled(scene, "Bank", euro()), Reject::None);
        QCOMPARE(refusal([](auto& c) { c.id.code = "eur"; }), Reject::BadCurrency);
        QCOMPARE(refusal([](auto& c) { c.scale = 19; }), Reject::BadCurrency);
        QCOMPARE(refusal([](auto& c) { c.scale = 18; }), Reject::None);
        QCOMPARE(refusal([](auto& c) { c.name.clear(); }), Reject::BadText);
        QCOMPARE(refusal([](auto& c) { c.name.assign(421, 'e'); }), Reject::BadText);
        QCOMPARE(refusal([](auto& c) { c.capMinor = -1; }), Reject::BadAmount);
        QCOMPARE(refusal([](auto& c) { c.capMinor = kMaxAmountMinor + 1; }), Reject::BadAmount);
        QCOMPARE(refusal([](auto& c) { c.id.code = "USD"; }), Reject::AlreadyExists);
        QCOMPARE(ruled(scene, "Second", euro()), Reject::NotAMember);
        QCOMPARE(ruled(scene, "Brio", euro()), Reject::NotAMember);
    }

    void anyAttestedFirmMayDefineItsToken() {
        const Scene scene;
        const auto token = euroWith([](auto& c) { c.currencyKind = CurrencyKind::FirmToken; });
        QCOMPARE(ruled(scene, "Brio", token), Reject::None);
        QCOMPARE(ruled(scene, "Newcomer", token), Reject::NoKyc);
        Draft draft(scene.state(), scene.now());
        auto brio = *draft.get<Organization>(scene.org("Brio"));
        brio.status = OrgStatus::Suspended;
        draft.put(brio);
        QCOMPARE(ruled(draft, scene, scene.org("Brio"), token), Reject::OrgSuspended);
    }

    void definitionAsksTheIssuerAndAQuorumOfMembers() {
        const Scene scene(7);
        Call call;
        call.org = scene.org("Bank");
        const auto consent = consentFor(euro(), scene.state(), call);
        QCOMPARE(consent.threshold, std::size_t{2});
        QCOMPARE(consent.children[0].principal, call.org);
        QCOMPARE(consent.children[0].action, ActionClass::Issuance);
        QCOMPARE(consent.children[1].threshold, std::size_t{5});
        QCOMPARE(consent.children[1].children.size(), std::size_t{7});
    }

    void issuesUpToTheCap() {
        Scene scene;
        define(scene, euro());
        scene.gives("Brio", {{"EUR"}, 600});
        QCOMPARE(ruled(scene, "Bank", IssueCurrency{scene.org("Aoba"), {{"EUR"}, 401}, ""}),
                 Reject::OverCap);
        scene.gives("Bank", {{"EUR"}, 400});
        QCOMPARE(ruled(scene, "Bank", IssueCurrency{scene.org("Aoba"), {{"EUR"}, 1}, ""}),
                 Reject::OverCap);
        QCOMPARE(scene.state().get<Supply>(CurrencyId{"EUR"})->outstandingMinor, 1'000);
        QCOMPARE(scene.dump(), std::string("Bank EUR 400 held 0\nBrio EUR 600 held 0\n"));
    }

    void supplyWithoutCapStaysCountable() {
        const Scene scene;
        Draft draft(scene.state(), scene.now());
        const IssueCurrency most{scene.org("Brio"), {{"USD"}, kMaxAmountMinor}, ""};
        const IssueCurrency one{scene.org("Brio"), {{"USD"}, 1}, ""};
        QCOMPARE(ruled(scene, "Bank", most), Reject::None);
        draft.put(Supply{{"USD"}, kMaxAmountMinor - 1, 0});
        QCOMPARE(ruled(draft, scene, scene.org("Bank"), one), Reject::None);
        draft.put(Supply{{"USD"}, kMaxAmountMinor, 0});
        QCOMPARE(ruled(draft, scene, scene.org("Bank"), one), Reject::OverCap);
        draft.put(Supply{{"USD"}, std::numeric_limits<std::int64_t>::max(), 0});
        QCOMPARE(ruled(draft, scene, scene.org("Bank"), most), Reject::OverCap);
    }

    void issueTellsCurrencyReceiverAndIssuer() {
        Scene scene;
        scene.as("Bank", "finance")
            .does(IssueCurrency{scene.org("Brio"), {{"USD"}, 5}, "SWIFT 7"})
            .expect(Reject::Waiting);
        scene.as("Bank", "approver").approves().expect(Reject::None);
        const auto onCurrency = scene.feed(topicOfCurrency({"USD"}));
        QCOMPARE(onCurrency.size(), std::size_t{1});
        // Anybody reads that feed: it never says for whom, nor on what evidence.
        QVERIFY(onCurrency[0] ==
                (Effect{.kind = EffectKind::Issued, .amount = Money{{"USD"}, 5}}));
        const auto atBrio = scene.feed(topicOf(scene.org("Brio")));
        QCOMPARE(atBrio.size(), std::size_t{1});
        QCOMPARE(atBrio[0].kind, EffectKind::Credited);
        QCOMPARE(*atBrio[0].party, scene.org("Bank"));
        const auto atBank = scene.feed(topicOf(scene.org("Bank")));
        QVERIFY(std::ranges::count(atBank, EffectKind::Issued, &Effect::kind) == 1);
        const auto issued = std::ranges::find(atBank, EffectKind::Issued, &Effect::kind);
        QVERIFY(issued->party == scene.org("Brio") && issued->note == "SWIFT 7");
        QCOMPARE(*atBrio[0].note, std::string("SWIFT 7"));
    }

    void refusesWrongIssues() {
        const Scene scene;
        const auto issue = [&](const std::string& to, const std::string& code,
                               std::int64_t amountMinor, const std::string& evidence) {
            return ruled(scene, "Bank",
                         IssueCurrency{scene.org(to), {{code}, amountMinor}, evidence});
        };
        QCOMPARE(issue("Brio", "USD", 1, "reserve 7"), Reject::None);
        QCOMPARE(issue("Bank", "USD", 1, ""), Reject::None);
        QCOMPARE(issue("Brio", "USD", 0, ""), Reject::BadAmount);
        QCOMPARE(issue("Brio", "USD", -1, ""), Reject::BadAmount);
        QCOMPARE(issue("Brio", "USD", kMaxAmountMinor + 1, ""), Reject::BadAmount);
        QCOMPARE(issue("Brio", "usd", 1, ""), Reject::BadCurrency);
        QCOMPARE(issue("Brio", "EUR", 1, ""), Reject::UnknownCurrency);
        QCOMPARE(issue("Brio", "USD", 1, "a\nb"), Reject::BadText);
        QCOMPARE(issue("Brio", "USD", 1, std::string(kMaxNoteBytes + 1, 'x')), Reject::BadText);
        QCOMPARE(issue("Newcomer", "USD", 1, ""), Reject::CounterpartyNoKyc);
        const Money one{{"USD"}, 1};
        QCOMPARE(ruled(scene, "Bank", IssueCurrency{OrgId{}, one, ""}), Reject::UnknownOrg);
        QCOMPARE(ruled(scene, "Brio", IssueCurrency{scene.org("Brio"), one, ""}),
                 Reject::NotIssuer);
        Draft draft(scene.state(), scene.now());
        auto brio = *draft.get<Organization>(scene.org("Brio"));
        brio.status = OrgStatus::Suspended;
        draft.put(brio);
        QCOMPARE(ruled(draft, scene, scene.org("Bank"), IssueCurrency{brio.id, one, ""}),
                 Reject::OrgSuspended);
    }

    /// Who could not define such a currency today makes no money of it either.
    void anIssuerThatMayNoLongerActMakesNothing() {
        const Scene scene;
        const auto bank = scene.org("Bank");
        const IssueCurrency issue{scene.org("Brio"), {{"USD"}, 1}, ""};
        const auto refusal = [&](auto change) {
            Draft draft(scene.state(), scene.now());
            auto membership = membershipOf(draft);
            for (auto& member : membership.members)
                if (member.org == bank) change(member);
            draft.put(membership);
            return ruled(draft, scene, bank, issue);
        };
        QCOMPARE(refusal([](Member&) {}), Reject::None);
        QCOMPARE(refusal([](Member& m) { m.status = MemberStatus::Suspended; }),
                 Reject::NotAMember);
        QCOMPARE(refusal([](Member& m) { m.status = MemberStatus::Expelled; }),
                 Reject::NotAMember);
        QCOMPARE(refusal([](Member& m) { m.roles = std::uint8_t(MemberRole::Rates); }),
                 Reject::NotAMember);

        Draft draft(scene.state(), scene.now());
        const auto brio = scene.org("Brio");
        draft.put(Currency{{"PTS"}, "Points", CurrencyKind::FirmToken, 0, brio, 0, false, false});
        const IssueCurrency points{scene.org("Aoba"), {{"PTS"}, 1}, ""};
        QCOMPARE(ruled(draft, scene, brio, points), Reject::None);
        auto standing = *draft.get<KycStanding>(brio);
        standing.validUntil = scene.now() - 1;
        draft.put(standing);
        QCOMPARE(ruled(draft, scene, brio, points), Reject::NoKyc);
    }

    void referenceIsTheLowerMedianOfFreshRates() {
        Scene scene;
        const auto publish = [&](const char* member, std::uint64_t numerator) {
            scene.as(member, "finance").does(usdCny(numerator, 1'000)).expect(Reject::None);
        };
        publish("Bank", 7'100);
        QCOMPARE(reference(scene), *makeRate(7'100, 1'000));
        publish("Second", 7'300);
        QCOMPARE(reference(scene), *makeRate(7'100, 1'000));
        publish("Third", 7'200);
        QCOMPARE(reference(scene), *makeRate(7'200, 1'000));
        publish("Fourth", 7'400);
        QCOMPARE(reference(scene), *makeRate(7'200, 1'000));
        publish("Bank", 7'500);  // replaces its own
        QCOMPARE(reference(scene), *makeRate(7'300, 1'000));
        const auto pair = scene.state().get<RatePair>(CurrencyId{"USD"}, CurrencyId{"CNY"});
        QCOMPARE(pair->submissions.size(), std::size_t{4});
        QVERIFY(std::ranges::is_sorted(pair->submissions, {}, &RateSubmission::member));
    }

    void staleRatesAndThoseOfFormerMembersDoNotCount() {
        Scene scene;
        scene.as("Bank", "finance").does(usdCny(7, 1)).expect(Reject::None);
        scene.advance(base::kDayMs);
        scene.as("Second", "finance").does(usdCny(8, 1)).expect(Reject::None);
        QCOMPARE(reference(scene), *makeRate(7, 1));
        scene.advance(1);
        scene.as("Third", "finance").does(usdCny(9, 1)).expect(Reject::None);
        QCOMPARE(reference(scene), *makeRate(8, 1));
        Draft draft(scene.state(), scene.now());
        auto membership = membershipOf(draft);
        for (auto& member : membership.members)
            if (member.org == scene.org("Second")) member.status = MemberStatus::Suspended;
        draft.put(membership);
        Call call;
        call.org = scene.org("Fourth");
        call.now = scene.now();
        QCOMPARE(plan(usdCny(10, 1), draft, call), Reject::None);
        QCOMPARE(*draft.get<RatePair>(CurrencyId{"USD"}, CurrencyId{"CNY"})->reference,
                 *makeRate(9, 1));
    }

    void pairHearsOnlyWhenTheReferenceMoves() {
        Scene scene;
        for (int i = 0; i < 3; ++i)
            scene.as("Bank", "finance").does(usdCny(36, 5)).expect(Reject::None);
        const auto moved = scene.feed(topicOfPair({"USD"}, {"CNY"}));
        QCOMPARE(moved.size(), std::size_t{1});
        QCOMPARE(*moved[0].note, std::string("USD/CNY 36/5"));
        QCOMPARE(scene.feed(topicOf(scene.org("Bank"))).size(), std::size_t{3});
    }

    void refusesWrongRates() {
        Scene scene;
        const auto rate = *makeRate(7, 1);
        const auto publish = [&](const std::string& base, const std::string& quote) {
            return ruled(scene, "Bank", PublishRate{{base}, {quote}, rate});
        };
        QCOMPARE(publish("USD", "CNY"), Reject::None);
        QCOMPARE(publish("USD", "USD"), Reject::BadCurrency);
        QCOMPARE(publish("usd", "CNY"), Reject::BadCurrency);
        QCOMPARE(publish("USD", "cny"), Reject::BadCurrency);
        QCOMPARE(publish("USD", "EUR"), Reject::UnknownCurrency);
        QCOMPARE(publish("EUR", "USD"), Reject::UnknownCurrency);
        const PublishRate notLowest{{"USD"}, {"CNY"}, {14, 2}};
        const PublishRate zero{{"USD"}, {"CNY"}, {0, 1}};
        QCOMPARE(ruled(scene, "Bank", notLowest), Reject::BadRate);
        QCOMPARE(ruled(scene, "Bank", zero), Reject::BadRate);
        QCOMPARE(ruled(scene, "Brio", usdCny(7, 1)), Reject::NotAMember);
        scene.as("Bank", "finance").does(usdCny(7, 1)).expect(Reject::None);
        QCOMPARE(publish("CNY", "USD"), Reject::AlreadyExists);
        Draft draft(scene.state(), scene.now());
        auto membership = membershipOf(draft);
        for (auto& member : membership.members) member.roles = 0;
        draft.put(membership);
        QCOMPARE(ruled(draft, scene, scene.org("Bank"), usdCny(7, 1)), Reject::NotAMember);
    }
};

QTEST_GUILESS_MAIN(MoneyKindsTest)
#include "MoneyKindsTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Ruled.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::support;

namespace {

RequestKyc application(const Scene& scene, const std::string& attester) {
    const auto blob = hashOfName("dossier of newcomer");
    return {scene.org(attester), hashOfName("root"), blob, scene.receiptsFor(blob)};
}

AttestKyc attestation(const Scene& scene, const base::Hash& kycCase) {
    return {kycCase, 2, scene.now() + 100 * base::kDayMs, hashOfName("root"), {"JP", "US"},
            hashOfName("sealed reason of an attestation")};
}

/// The engine as far as a pending and back.
base::Hash applied(Scene& scene) {
    const auto step = scene.as("Newcomer", "compliance").does(application(scene, "Bank"));
    step.expect(Reject::Waiting);
    scene.as("Newcomer", "approver").approves().expect(Reject::None);
    return step.id;
}

}  // namespace

class KycKindsTest : public QObject {
    Q_OBJECT
private slots:
    void attestationOpensTrade() {
        Scene scene;
        scene.gives("Lingnan", {{"USD"}, 500});
        const Pay pay{scene.org("Newcomer"), {{"USD"}, 100}, ""};
        scene.as("Lingnan", "finance").does(pay).expect(Reject::CounterpartyNoKyc);
        const auto id = applied(scene);
        scene.as("Bank", "compliance").does(attestation(scene, id)).expect(Reject::Waiting);
        scene.as("Bank", "approver").approves().expect(Reject::None);
        scene.as("Lingnan", "finance").does(pay).expect(Reject::Waiting);
        scene.as("Lingnan", "approver").approves().expect(Reject::None);
        QCOMPARE(scene.balance("Newcomer", "USD"), 100);
        QCOMPARE(scene.state().get<KycCase>(id)->reason, attestation(scene, id).blob);
        scene.as("Bank", "compliance").does(attestation(scene, id)).expect(Reject::AlreadyEnded);
        scene.advance(101 * base::kDayMs);
        scene.as("Lingnan", "finance").does(pay).expect(Reject::CounterpartyNoKyc);
        const auto renewal = applied(scene);
        scene.as("Bank", "compliance").does(attestation(scene, renewal)).expect(Reject::Waiting);
        scene.as("Bank", "approver").approves().expect(Reject::None);
        scene.as("Lingnan", "finance").does(pay).expect(Reject::Waiting);
    }

    /// An old application to one member must not end what the applicant has by another.
    void endsNoOtherMembersAttestationEarlier() {
        Scene scene;
        const auto id = applied(scene);
        const auto days = [&](int count) { return scene.now() + count * base::kDayMs; };
        const auto after = [&](const std::string& attester, TimeMs standing, TimeMs wanted) {
            Draft draft(scene.state(), scene.now());
            draft.put(KycStanding{scene.org("Newcomer"), scene.org(attester), 2, standing,
                                  hashOfName("root"), {"JP"}});
            auto action = attestation(scene, id);
            action.until = wanted;
            return ruled(draft, scene, scene.org("Bank"), action);
        };
        QCOMPARE(after("Second", days(100), days(100) - 1), Reject::BadTime);
        QCOMPARE(after("Second", days(100), scene.now() + 1), Reject::BadTime);
        QCOMPARE(after("Second", days(100), days(100)), Reject::None);
        QCOMPARE(after("Second", days(100), days(101)), Reject::None);
        QCOMPARE(after("Second", scene.now() - 1, scene.now() + 1), Reject::None);
        QCOMPARE(after("Bank", days(100), scene.now() + 1), Reject::None);
    }

    void refusalKeepsItsReasonSealed() {
        Scene scene;
        const auto id = applied(scene);
        const RefuseKyc refusal{id, hashOfName("sealed reason")};
        QCOMPARE(ruled(scene, "Second", refusal), Reject::NotEntitled);
        scene.as("Bank", "compliance").does(refusal).expect(Reject::Waiting);
        scene.as("Bank", "approver").approves().expect(Reject::None);
        const auto kycCase = scene.state().get<KycCase>(id);
        QVERIFY(kycCase && kycCase->status == KycCaseStatus::Refused);
        QCOMPARE(kycCase->reason, refusal.blob);
        QVERIFY(!scene.state().has<KycStanding>(scene.org("Newcomer")));
        QCOMPARE(ruled(scene, "Bank", refusal), Reject::AlreadyEnded);
        QCOMPARE(ruled(scene, "Bank", attestation(scene, id)), Reject::AlreadyEnded);
        QCOMPARE(ruled(scene, "Bank", RefuseKyc{{}, {}}), Reject::UnknownCase);
        for (const char* who : {"Newcomer", "Bank"}) {
            int told = 0;
            for (const auto& effect : scene.feed(topicOf(scene.org(who))))
                told += effect.kind == EffectKind::KycRefused && effect.ref == id ? 1 : 0;
            QCOMPARE(told, 1);
        }
    }

    void refusesWrongApplications() {
        const Scene scene;
        const auto good = application(scene, "Bank");
        auto many = good;
        many.receipts.resize(RequestKyc::kMaxReceipts + 1);
        auto few = good;
        few.receipts.pop_back();
        auto twice = good;
        twice.receipts[1] = twice.receipts[0];
        auto forged = good;
        forged.receipts[0].signature.data[3] ^= 1;
        auto otherBlob = good;
        otherBlob.blob = hashOfName("other");
        const std::vector<Row> rows{
            {"good", good, Reject::None},
            {"many receipts", many, Reject::BadCount},
            {"one receipt", few, Reject::TooFewReceipts},
            {"one member twice", twice, Reject::BadReceipt},
            {"forged", forged, Reject::BadReceipt},
            {"other blob", otherBlob, Reject::BadReceipt},
            {"attester without the role", application(scene, "Third"), Reject::NotAMember},
            {"attester a firm", application(scene, "Brio"), Reject::NotAMember},
        };
        QCOMPARE(wrongRows(scene, "Newcomer", rows), std::string());
        QCOMPARE(ruled(scene, "Bank", good), Reject::SameParty);
    }

    void refusesWrongAttestations() {
        Scene scene;
        const auto id = applied(scene);
        const auto with = [&](auto change) {
            auto out = attestation(scene, id);
            change(out);
            return out;
        };
        const auto now = scene.now();
        const auto farthest = now + AttestKyc::kMaxAheadMs;
        const std::vector<Row> rows{
            {"good", attestation(scene, id), Reject::None},
            {"level 0", with([](auto& a) { a.level = 0; }), Reject::Malformed},
            {"level 4", with([](auto& a) { a.level = 4; }), Reject::Malformed},
            {"nowhere", with([](auto& a) { a.countries.clear(); }), Reject::BadCount},
            {"33", with([](auto& a) { a.countries.assign(33, "JP"); }), Reject::BadCount},
            {"not a country", with([](auto& a) { a.countries = {"jp"}; }), Reject::BadText},
            {"repeat", with([](auto& a) { a.countries = {"JP", "JP"}; }), Reject::Malformed},
            {"disorder", with([](auto& a) { a.countries = {"US", "JP"}; }), Reject::Malformed},
            {"unknown", attestation(scene, hashOfName("?")), Reject::UnknownCase},
            {"now", with([&](auto& a) { a.until = now; }), Reject::BadTime},
            {"3 years", with([&](auto& a) { a.until = farthest; }), Reject::None},
            {"over 3 years", with([&](auto& a) { a.until = farthest + 1; }), Reject::BadTime},
        };
        QCOMPARE(wrongRows(scene, "Bank", rows), std::string());
        QCOMPARE(ruled(scene, "Second", attestation(scene, id)), Reject::NotEntitled);
        Draft odd(scene.state(), scene.now());
        auto kycCase = *odd.get<KycCase>(id);
        kycCase.attester = scene.org("Third");
        odd.put(kycCase);
        QCOMPARE(ruled(odd, scene, scene.org("Third"), attestation(scene, id)),
                 Reject::NotAMember);
        kycCase.attester = kycCase.applicant = scene.org("Bank");
        odd.put(kycCase);
        QCOMPARE(ruled(odd, scene, scene.org("Bank"), attestation(scene, id)), Reject::SameParty);
    }
};

QTEST_GUILESS_MAIN(KycKindsTest)
#include "KycKindsTest.moc"

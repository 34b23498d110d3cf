// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Admission.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::net;

namespace {

CurvePublicKey keyOf(std::uint8_t fill) {
    CurvePublicKey key;
    key.data.fill(fill);
    return key;
}

}  // namespace

class AdmissionTest : public QObject {
    Q_OBJECT
private slots:
    void admitsOnlyTheTable() {
        Admission admission(Limits{});
        QVERIFY(!admission.admit(Door::Request, keyOf(1), "h", 0));
        admission.setAllowed({{keyOf(1), {9}}});
        QVERIFY(admission.admit(Door::Request, keyOf(1), "h", 0));
        QVERIFY(admission.admit(Door::Announce, keyOf(1), "h", 0));
        QVERIFY(!admission.admit(Door::Request, keyOf(2), "h", 0));
        QVERIFY(*admission.identityOf(keyOf(1)) == Bytes{9});
        admission.setAllowed({});
        QVERIFY(!admission.admit(Door::Request, keyOf(1), "h", 0));
        QVERIFY(!admission.identityOf(keyOf(1)));
    }
    void changesTheTableRowByRow() {
        Admission admission(Limits{});
        admission.setAllowed({{keyOf(1), {9}}, {keyOf(2), {9}}});
        // In order: the second key goes out and comes back with another identity.
        admission.changeAllowed({{keyOf(1), {}}, {keyOf(2), {}}, {keyOf(3), {9}}, {keyOf(2), {8}}});
        QVERIFY(!admission.admit(Door::Request, keyOf(1), "h", 0));
        QVERIFY(*admission.identityOf(keyOf(2)) == Bytes{8});
        QVERIFY(admission.admit(Door::Request, keyOf(3), "h", 0));
    }
    void neverAdmitsTheZeroKey() {
        Admission admission(Limits{});
        admission.setAllowed({{CurvePublicKey{}, {1}}});
        admission.changeAllowed({{CurvePublicKey{}, {1}}});
        QVERIFY(!admission.admit(Door::Request, CurvePublicKey{}, "h", 0));
    }
    void limitsHandshakesOfAKey() {
        Limits limits;
        limits.handshakes = {2, 5};
        Admission admission(limits);
        admission.setAllowed({{keyOf(1), {}}, {keyOf(2), {}}});
        for (int i = 0; i < 5; i++) QVERIFY(admission.admit(Door::Request, keyOf(1), "h", 0));
        QVERIFY(!admission.admit(Door::Announce, keyOf(1), "h", 0));
        QVERIFY(admission.admit(Door::Request, keyOf(2), "h", 0));
        QVERIFY(admission.admit(Door::Request, keyOf(1), "h", 500));
        QVERIFY(!admission.admit(Door::Request, keyOf(1), "h", 500));
    }
    void limitsHandshakesOfAGuestAddressWhateverItsKey() {
        Limits limits;
        limits.handshakes = {1, 3};
        Admission admission(limits);
        int admitted = 0;
        for (std::uint8_t i = 1; i < 50; i++) {
            admitted += admission.admit(Door::Guest, keyOf(i), "10.0.0.1", 0) ? 1 : 0;
        }
        QCOMPARE(admitted, 3);
        QVERIFY(admission.admit(Door::Guest, keyOf(1), "10.0.0.2", 0));
    }
    void servesThenSaysBusyThenCuts() {
        Limits limits;
        limits.requests = {10, 20};
        Admission admission(limits);
        std::map<Verdict, int> seen;
        for (int i = 0; i < 200; i++) seen[admission.charge(Door::Request, "id", 0)]++;
        QCOMPARE(seen[Verdict::Pass], 20);
        QCOMPARE(seen[Verdict::Busy], 100);
        QCOMPARE(seen[Verdict::Cut], 80);
        QCOMPARE(admission.charge(Door::Request, "other", 0), Verdict::Pass);
        QCOMPARE(admission.charge(Door::Request, "id", 1000), Verdict::Pass);
    }
    void aDearRequestTakesMoreOfTheBudget() {
        Limits limits;
        limits.requests = {10, 20};
        Admission admission(limits);
        const auto charge = [&](std::int64_t cost, std::int64_t nowMs) {
            return admission.charge(Door::Request, "id", nowMs, cost);
        };
        QCOMPARE(charge(8, 0), Verdict::Pass);
        QCOMPARE(charge(8, 0), Verdict::Pass);
        QCOMPARE(charge(8, 0), Verdict::Busy);
        QCOMPARE(charge(1, 0), Verdict::Pass);  // what is left is for cheaper ones
        QCOMPARE(charge(8, 400), Verdict::Busy);
        QCOMPARE(charge(8, 500), Verdict::Pass);
        // Dearer than a full budget: all of it, and not never.
        QCOMPARE(charge(500, 1'000), Verdict::Busy);
        QCOMPARE(charge(500, 10'000), Verdict::Pass);
        QCOMPARE(charge(1, 10'000), Verdict::Busy);
    }
    void bansAfterThreeStrikesForTenMinutes() {
        Admission admission(Limits{});
        admission.setAllowed({{keyOf(1), {}}});
        const std::string name = Admission::nameOf(keyOf(1));
        admission.strike(name, 0);
        admission.strike(name, 0);
        QVERIFY(admission.admit(Door::Request, keyOf(1), "h", 1));
        admission.strike(name, 2);
        QVERIFY(!admission.admit(Door::Request, keyOf(1), "h", 599'000));
        QVERIFY(admission.admit(Door::Request, keyOf(1), "h", 600'003));
    }
    void remembersABoundedNumberOfGuests() {
        Admission admission(Limits{});
        int admitted = 0;
        for (int i = 0; i < 50'000; i++) {
            admitted += admission.admit(Door::Guest, keyOf(1), std::to_string(i), 0) ? 1 : 0;
        }
        QCOMPARE(admitted, 16'384);
        admission.prune(60'000);
        QVERIFY(admission.admit(Door::Guest, keyOf(1), "later", 60'000));
    }
    void whoIsKnownWaitsForNoGuest() {
        Admission admission(Limits{});
        admission.setAllowed({{keyOf(1), {9}}});
        for (int i = 0; i < 20'000; i++) {
            const auto host = std::to_string(i);
            (void)admission.admit(Door::Guest, keyOf(2), host, 0);
            (void)admission.charge(Door::Guest, host, 0);
        }
        QVERIFY(admission.admit(Door::Request, keyOf(1), "h", 0));
        QCOMPARE(admission.charge(Door::Request, "member", 0), Verdict::Pass);
        QCOMPARE(admission.charge(Door::Guest, "late", 0), Verdict::Busy);
    }
};

QTEST_GUILESS_MAIN(AdmissionTest)
#include "AdmissionTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk may do on the word of few peers (reliability.md T17): f of them may name old heads for
// the newest, all of them certified, and each before the last has become stale.
#include "support/Workplace.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::lightnode;
using base::ErrorCode;
using support::TestLedger;
using support::Workplace;

namespace {

constexpr base::TimeMs kDripMs = 30 * base::kSecondMs;

Status statusOf(const Workplace& desk) {
    return desk.node->status({TestLedger::kStart, desk.mono});
}

/// From now on it reaches that member's peer only.
void leaveOnly(Workplace& desk, const OrgId& kept) {
    for (const auto& signer : desk.ledger.signers)
        if (signer.org != kept) desk.give(Disconnected{signer.org});
}

/// One more head that the peers still reached name.
void drip(Workplace& desk) {
    desk.ledger.block({}, kDripMs);
    desk.run(kDripMs);
}

}  // namespace

class FewPeersTest : public QObject {
    Q_OBJECT

private slots:
    void signsNothingOnTheWordOfOnePeerThatDripsOldHeads() {
        TestLedger ledger;
        Workplace desk(ledger);
        const auto only = ledger.signers[0].org;
        desk.mangle = [&](const OrgId& member, const net::Frame&, net::Frame honest) {
            return member == only ? std::optional(std::move(honest)) : std::nullopt;
        };
        desk.restart({});
        leaveOnly(desk, only);
        desk.seen.clear();
        for (Token token = 1; token <= 20; ++token) {
            const auto status = statusOf(desk);
            QCOMPARE(status.height, ledger.header.height);
            QVERIFY(!status.isStale && status.topics[0].isComplete);
            QVERIFY(!status.isCurrent && !status.isNearlyCurrent);
            QCOMPARE(status.namedBy.size(), std::size_t(1));
            desk.pays(500, token);
            QCOMPARE(desk.all<Failed>().size(), std::size_t(token));
            QVERIFY(desk.last<Failed>().error.code == ErrorCode::Stale);
            drip(desk);
        }
        QVERIFY(desk.all<StoreOutgoing>().empty() && ledger.submitted.empty());
        // A second peer is enough, for one of the two is honest.
        desk.mangle = {};
        desk.give(Connected{ledger.signers[1].org});
        QVERIFY(statusOf(desk).isCurrent);
        desk.pays(500, 21);
        QCOMPARE(desk.all<Submitted>().size(), std::size_t(1));
        QCOMPARE(desk.all<Failed>().size(), std::size_t(20));
    }

    void whatAllHaveNamedCountsForFewBlocksOnly() {
        TestLedger ledger;
        Workplace desk(ledger);
        leaveOnly(desk, ledger.signers[3].org);
        for (Height i = 1; i <= kNearBlocks; ++i) {
            drip(desk);
            QVERIFY(!statusOf(desk).isCurrent && statusOf(desk).isNearlyCurrent);
            desk.pays(1, i);
            QCOMPARE(desk.all<Submitted>().size(), std::size_t(i));
        }
        drip(desk);
        QVERIFY(!statusOf(desk).isStale && !statusOf(desk).isNearlyCurrent);
        desk.pays(1, 99);
        QVERIFY(desk.last<Failed>().error.code == ErrorCode::Stale);
        QCOMPARE(desk.all<Submitted>().size(), std::size_t(kNearBlocks));
    }

    void aBlockThatOneHasNamedSoFarKeepsNobodyFromSigning() {
        TestLedger ledger;
        Workplace desk(ledger);
        desk.run(2'000);
        ledger.block({});
        codec::Encoder hint;
        hint.array(2);
        hint.unsignedInt(ledger.header.height);
        hint.bytes(base::Hash());
        desk.give(AnnouncementIn{ledger.signers[0].org, hint.take()});
        const auto status = statusOf(desk);
        QCOMPARE(status.height, ledger.header.height);
        QVERIFY(!status.isCurrent && status.isNearlyCurrent);
        desk.pays(500);
        QCOMPARE(desk.all<Submitted>().size(), std::size_t(1));
    }

    void threeOfFourPeersAreEnough() {
        TestLedger ledger;
        Workplace desk(ledger);
        desk.give(Disconnected{ledger.signers[0].org});
        for (Token token = 1; token <= 12; ++token) {
            drip(desk);
            QVERIFY(statusOf(desk).isNearlyCurrent);
            desk.pays(1, token);
            QCOMPARE(desk.all<Submitted>().size(), std::size_t(token));
        }
        QVERIFY(desk.all<Failed>().empty());
    }

    void aNetworkWithoutABlockYetIsCurrentToo() {
        const TestLedger ledger;
        auto tracker = *HeadTracker::fromGenesis(ledger.genesis);
        QVERIFY(!tracker.isNearlyCurrent());
        net::HeadReply reply;
        reply.header = tracker.head().header;
        reply.signers = tracker.head().signers;
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(!tracker.isNearlyCurrent());
            QVERIFY(tracker.take(tracker.head().signers[i].org, reply, 1'000));
        }
        QVERIFY(tracker.isNearlyCurrent() && tracker.isCurrent());
        QCOMPARE(tracker.currentHeight(), Height(0));
    }
};

QTEST_GUILESS_MAIN(FewPeersTest)
#include "FewPeersTest.moc"

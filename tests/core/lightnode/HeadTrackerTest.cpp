// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Members.h"

#include <QtTest>

#include <algorithm>

using namespace seabridge;
using namespace seabridge::ledger;
using lightnode::Head;
using lightnode::HeadTracker;
using support::Members;
using Verdict = HeadTracker::Verdict;

namespace {

base::Hash hashOfName(const std::string& name) { return Members::hashOfName(name); }

}  // namespace

class HeadTrackerTest : public QObject {
    Q_OBJECT

private slots:
    void startsAtThePinnedHeader() {
        const Members members(4);
        const auto tracker = members.tracker();
        QCOMPARE(tracker.head().header.height, Height(0));
        QVERIFY(tracker.network() == members.genesis.networkId());
        QVERIFY(!tracker.isCurrent());
        QVERIFY(tracker.isStale(0));
        auto broken = members.genesis;
        broken.members.clear();
        QVERIFY(!HeadTracker::fromGenesis(broken));
    }

    void acceptsWhatAQuorumCertified() {
        for (const std::size_t n : {1, 2, 3, 4, 7}) {
            const Members members(n);
            auto tracker = members.tracker();
            const auto verdict = members.give(tracker, members.org(0), members.reply(10), 1'000);
            QVERIFY(verdict && *verdict == Verdict::Advanced);
            QCOMPARE(tracker.head().header.height, Height(10));
        }
    }

    void acceptsAHeaderVotedAgainInALaterEpoch() {
        const Members members(4);
        auto tracker = members.tracker();
        auto reply = members.reply(10);
        reply.certificate = members.certify(reply.header, {3, 10, reply.header.id()}, 3);
        QVERIFY(members.give(tracker, members.org(0), reply, 0));
    }

    // reliability.md B5.
    void refusesEverySpoiledHeadOfEverySize() {
        const auto lies = support::certificateLies();
        std::size_t told = 0;
        for (std::size_t n = 1; n <= 10; ++n) {
            const Members members(n);
            std::size_t classes = 0;
            for (const auto& [name, spoil] : lies)
                for (const Height trusted : {Height(0), Height(9)}) {
                    auto tracker = members.tracker();
                    if (trusted > 0)
                        QVERIFY(tracker.restore({members.header(trusted),
                                                 members.reply(trusted).certificate,
                                                 members.signers}));
                    auto reply = members.reply(10);
                    auto good = tracker;
                    QVERIFY(members.give(good, members.org(0), reply));
                    if (!spoil(members, reply)) continue;
                    classes += trusted == 0 ? 1 : 0;
                    ++told;
                    const auto verdict = members.give(tracker, members.org(0), reply);
                    // Members that nobody here knows of have signed for themselves.
                    const bool asks = verdict && *verdict == Verdict::UnknownMembers;
                    QVERIFY2(asks || (!verdict &&
                                      verdict.error().code == base::ErrorCode::NotProven),
                             name.c_str());
                    QVERIFY2(tracker.head().header.height == trusted, name.c_str());
                    QVERIFY2(tracker.namedBy().empty() && !tracker.evidence(), name.c_str());
                }
            QVERIFY(classes >= 30);
        }
        qInfo("%zu classes of spoiled heads, %zu told to 1 to 10 members, none believed",
              lies.size(), told);
    }

    void neverGoesBack() {
        const Members members(4);
        auto tracker = members.tracker();
        QVERIFY(members.give(tracker, members.org(0), members.reply(10), 0));
        const auto verdict = members.give(tracker, members.org(1), members.reply(7), 0);
        QVERIFY(verdict && *verdict == Verdict::Behind);
        QCOMPARE(tracker.head().header.height, Height(10));
        const auto restored = tracker.restore(
            {members.header(7), members.reply(7).certificate, members.signers});
        QVERIFY(!restored && restored.error().code == base::ErrorCode::RolledBack);
    }

    void isCurrentOnceSomebodyHonestMustHaveNamedIt() {
        const Members members(4);
        auto tracker = members.tracker();
        QVERIFY(members.give(tracker, members.org(0), members.reply(10), 0));
        QVERIFY(members.give(tracker, members.org(0), members.reply(10), 0));
        QVERIFY(!tracker.isCurrent());
        QCOMPARE(tracker.currentHeight(), Height(0));
        QVERIFY(members.give(tracker, *OrgId::from(base::Bytes(OrgId::kSize, 9)), members.reply(10), 0));
        QVERIFY(!tracker.isCurrent());
        QVERIFY(members.give(tracker, members.org(2), members.reply(10), 0));
        QVERIFY(tracker.isCurrent());
        QCOMPARE(tracker.currentHeight(), Height(10));
        QVERIFY(members.give(tracker, members.org(3), members.reply(12), 0));
        QVERIFY(!tracker.isCurrent());
        QCOMPARE(tracker.currentHeight(), Height(10));
    }

    void becomesStaleOnTheMonotonicClock() {
        const Members members(4);
        auto tracker = members.tracker();
        QVERIFY(members.give(tracker, members.org(0), members.reply(10), 5'000));
        QVERIFY(!tracker.isStale(50'000));
        QVERIFY(tracker.isStale(50'001));
        // The same head again is no news.
        QVERIFY(members.give(tracker, members.org(1), members.reply(10), 49'000));
        QVERIFY(tracker.isStale(50'001));
        QVERIFY(members.give(tracker, members.org(1), members.reply(12), 60'000));
        QVERIFY(!tracker.isStale(100'000));
    }

    void stopsAtTwoCertifiedHeadersOfOneHeight() {
        const Members members(4);
        auto tracker = members.tracker();
        QVERIFY(members.give(tracker, members.org(0), members.reply(10), 0));
        const auto verdict = members.give(tracker, members.org(1), members.reply(10, "fork"), 0);
        QVERIFY(!verdict && verdict.error().code == base::ErrorCode::Misconduct);
        const auto evidence = tracker.evidence();
        QVERIFY(evidence);
        QVERIFY(evidence->known.header.id() == members.header(10).id());
        QVERIFY(evidence->other.header.id() == members.header(10, "fork").id());
        for (const auto& head : {evidence->known, evidence->other})
            QVERIFY(head.certificate->holds(head.header.network, members.signers));
        QVERIFY(codec::decoded<lightnode::Evidence>(codec::encoded(*evidence)));
        QVERIFY(!members.give(tracker, members.org(0), members.reply(11), 0));
        QCOMPARE(tracker.head().header.height, Height(10));
    }

    void findsTheForkBehindTheHeadToo() {
        const Members members(4);
        auto tracker = members.tracker();
        QVERIFY(members.give(tracker, members.org(0), members.reply(10), 0));
        QVERIFY(members.give(tracker, members.org(0), members.reply(14), 0));
        QVERIFY(!members.give(tracker, members.org(1), members.reply(10, "fork"), 0));
        QVERIFY(tracker.evidence());
    }

    void findsSuccessorsOfAnotherHeader() {
        const Members members(4);
        for (const bool newerFirst : {false, true}) {
            auto tracker = members.tracker();
            auto next = members.header(11);
            next.previous = hashOfName("another tenth");
            std::vector<net::HeadReply> replies{members.reply(10), members.reply(next)};
            if (newerFirst) std::swap(replies[0], replies[1]);
            QVERIFY(members.give(tracker, members.org(0), replies[0], 0));
            QVERIFY(!members.give(tracker, members.org(0), replies[1], 0));
            QVERIFY(tracker.evidence());
        }
    }

    void findsTimeAndEpochRunningBackwards() {
        const Members members(4);
        for (const bool byTime : {false, true}) {
            auto tracker = members.tracker();
            auto first = members.header(10);
            first.epoch = 1;
            QVERIFY(members.give(tracker, members.org(0), members.reply(first), 0));
            auto later = members.header(12);
            later.epoch = byTime ? 1 : 0;
            if (byTime) later.time = first.time - 1;
            QVERIFY(!members.give(tracker, members.org(0), members.reply(later), 0));
            QVERIFY(tracker.evidence());
        }
    }

    void goesOnFromAStoredHeadOnlyIfItIsCertified() {
        const Members members(4);
        const Head stored{members.header(10), members.reply(10).certificate, members.signers};
        const auto copy = codec::decoded<Head>(codec::encoded(stored));
        QVERIFY(copy);
        auto tracker = members.tracker();
        QVERIFY(tracker.restore(*copy));
        QCOMPARE(tracker.head().header.height, Height(10));
        QVERIFY(tracker.isStale(0));
        auto other = members.tracker();
        auto bad = stored;
        bad.certificate.reset();
        QVERIFY(!other.restore(bad));
        bad = stored;
        bad.header.stateRoot.data[0] ^= 1;
        QVERIFY(!other.restore(bad));
        bad = stored;
        bad.signers.pop_back();
        QVERIFY(!other.restore(bad));
        QVERIFY(!Members(4, "Other").tracker().restore(stored));
    }
};

QTEST_GUILESS_MAIN(HeadTrackerTest)
#include "HeadTrackerTest.moc"

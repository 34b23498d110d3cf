// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the membership: by whom a head is judged, and what those who left can still do
// (reliability.md T13).
#include "lightnode/Misconduct.h"
#include "support/Members.h"

#include <QtTest>

#include <algorithm>

using namespace seabridge;
using namespace seabridge::ledger;
using lightnode::HeadTracker;
using support::Members;
using Verdict = HeadTracker::Verdict;

namespace {

/// All members but the last, then it too, then without it again: headers and their changes, by hand.
struct Changing {
    Members all;
    std::vector<Signer> before{all.signers.begin(), all.signers.end() - 1};
    std::vector<Header> headers;
    merkle::Log ids;
    Genesis genesis = all.genesis;

    explicit Changing(std::size_t members = 5) : all(members) {
        std::erase_if(genesis.members, [&](const Member& member) {
            return member.org == all.signers.back().org;
        });
        headers.push_back(tracker().head().header);
        ids.append(headers[0].id());
        for (Height height = 1; height <= 40; ++height) {
            auto header = headers.back();
            header.previous = headers.back().id();
            header.height = height;
            header.time += 5'000;
            header.logRoot = ids.root();
            header.members = hashOf(signersAt(height));
            header.nextMembers = hashOf(signersAt(height + 1));
            headers.push_back(header);
            ids.append(header.id());
        }
    }
    [[nodiscard]] const std::vector<Signer>& signersAt(Height height) const {
        return height <= 10 || height > 30 ? before : all.signers;
    }
    [[nodiscard]] HeadTracker tracker() const { return *HeadTracker::fromGenesis(genesis); }
    [[nodiscard]] net::HeadReply reply(Height height, Height known) const {
        return signedBy(headers[height], signersAt(height), known);
    }
    [[nodiscard]] net::HeadReply signedBy(const Header& header, const std::vector<Signer>& signers,
                                          Height known) const {
        net::HeadReply out{header, Certificate{{0, header.height, header.id()}, {}}, signers,
                           header.height};
        for (std::size_t i = 0; i < quorumOf(signers.size()); ++i)
            out.certificate->signatures.push_back(
                {signers[i].org, signVote(header.network, signers[i].org, out.certificate->target,
                                          all.keys.at(signers[i].org)).signature});
        if (known < header.height)
            out.link = {known, ids.leaf(known), ids.inclusionProof(known, header.height),
                        ids.consistencyProof(known, header.height)};
        return out;
    }
    /// Takes these heads one after the other, each linked to the one before.
    [[nodiscard]] bool walk(HeadTracker& tracker, const std::vector<Height>& heights) const {
        return std::ranges::all_of(heights, [&](Height height) {
            const auto known = tracker.head().header.height;
            return tracker.take(before[0].org, reply(height, known), 0).has_value();
        });
    }
};

}  // namespace

class MemberChangesTest : public QObject {
    Q_OBJECT

private slots:
    void walksTheChangesOfTheMembership() {
        const Changing chain;
        auto tracker = chain.tracker();
        const auto from = chain.before[0].org;
        // Nobody skips over a change.
        QVERIFY(*tracker.take(from, chain.reply(20, 0), 0) == Verdict::UnknownMembers);
        QCOMPARE(tracker.head().header.height, Height(0));
        QVERIFY(*tracker.take(from, chain.reply(10, 0), 0) == Verdict::Advanced);
        QVERIFY(*tracker.take(from, chain.reply(20, 10), 0) == Verdict::Advanced);
        QCOMPARE(tracker.faults(), std::size_t(1));
        QVERIFY(*tracker.take(from, chain.reply(31, 20), 0) == Verdict::UnknownMembers);
        QVERIFY(*tracker.take(from, chain.reply(30, 20), 0) == Verdict::Advanced);
        QVERIFY(*tracker.take(from, chain.reply(40, 30), 0) == Verdict::Advanced);
        QCOMPARE(tracker.changes().size(), std::size_t(2));
        // Who is behind is judged by the members of his block.
        for (const Height height : {5, 10, 11, 25, 30, 31})
            QVERIFY(*tracker.take(from, chain.reply(height, 0), 0) == Verdict::Behind);
    }

    void judgesByTheMembersOfTheBlockNotOfTheTip() {
        const Changing chain;
        auto tracker = chain.tracker();
        const auto from = chain.before[0].org;
        QVERIFY(chain.walk(tracker, {10, 20, 30, 35}));
        // The four certify no block that was the five's, nor the five one of the four's.
        for (const Height height : {8, 15, 25, 33, 36}) {
            const auto& wrong = height <= 10 || height > 30 ? chain.all.signers : chain.before;
            for (const bool honestly : {false, true}) {
                auto header = chain.headers[height];
                header.stateRoot = Members::hashOfName("other");
                if (!honestly) header.members = header.nextMembers = hashOf(wrong);
                const auto known = std::min<Height>(height, 35);
                const auto verdict = tracker.take(from, chain.signedBy(header, wrong, known), 0);
                QVERIFY(!verdict || (height > 35 && *verdict == Verdict::UnknownMembers));
                QCOMPARE(tracker.head().header.height, Height(35));
                QVERIFY(!tracker.evidence());
            }
        }
    }

    // T13: keys of members who left, here the fifth's year with a quorum of its keys.
    void believesNoRetiredMembers() {
        const Changing chain;
        auto tracker = chain.tracker();
        const auto from = chain.before[0].org;
        QVERIFY(chain.walk(tracker, {10, 20, 30, 31}));
        auto header = chain.headers[36];
        header.members = header.nextMembers = hashOf(chain.all.signers);
        const auto verdict = tracker.take(from, chain.signedBy(header, chain.all.signers, 31), 0);
        QVERIFY(*verdict == Verdict::UnknownMembers);
        QCOMPARE(tracker.head().header.height, Height(31));
    }

    void goesOnWithTheStoredChanges() {
        const Changing chain;
        auto tracker = chain.tracker();
        const auto from = chain.before[0].org;
        QVERIFY(chain.walk(tracker, {10, 20, 30, 35}));
        auto again = chain.tracker();
        QVERIFY(again.restore(tracker.head(), tracker.changes()));
        QVERIFY(*again.take(from, chain.reply(25, 0), 0) == Verdict::Behind);
        // The change header itself may be the stored head.
        auto atChange = chain.tracker();
        QVERIFY(atChange.restore(tracker.changes()[1], tracker.changes()));
        QVERIFY(*atChange.take(from, chain.reply(40, 30), 0) == Verdict::Advanced);
        QCOMPARE(atChange.changes().size(), std::size_t(2));
        for (std::size_t lacking = 0; lacking < 2; ++lacking) {
            auto changes = tracker.changes();
            changes.erase(changes.begin() + std::ptrdiff_t(lacking));
            auto other = chain.tracker();
            QVERIFY(!other.restore(tracker.head(), changes));
        }
        auto forged = tracker.changes();
        forged[0].certificate->signatures.pop_back();
        auto other = chain.tracker();
        QVERIFY(!other.restore(tracker.head(), forged));
    }

    void evidenceLeadsToTheMembersOfItsTime() {
        const Changing chain;
        auto tracker = chain.tracker();
        const auto from = chain.before[0].org;
        QVERIFY(chain.walk(tracker, {10, 20}));
        auto fork = chain.headers[20];
        fork.stateRoot = Members::hashOfName("fork");
        QVERIFY(!tracker.take(from, chain.signedBy(fork, chain.all.signers, 10), 0));
        auto evidence = *tracker.evidence();
        const auto finding = lightnode::judge(chain.genesis, evidence);
        QVERIFY(finding);
        QCOMPARE(finding->culprits.size(), std::size_t(4));
        evidence.changes.clear();
        QVERIFY(!lightnode::judge(chain.genesis, evidence));
    }

    // Of seven two are survived, of six one.
    void fewerMembersSurviveFewerDoubleVoters() {
        const Changing chain(7);
        auto tracker = chain.tracker();
        const auto from = chain.before[0].org;
        QVERIFY(chain.walk(tracker, {10, 19, 20}));
        auto fork = chain.headers[20];
        fork.stateRoot = Members::hashOfName("fork");
        auto lie = chain.signedBy(fork, chain.all.signers, 10);
        lie.certificate->signatures.resize(2);
        QVERIFY(!tracker.take(from, lie, 0) && !tracker.evidence());
        QCOMPARE(tracker.doubleVoters().size(), std::size_t(2));
        QVERIFY(*tracker.take(from, chain.reply(30, 20), 0) == Verdict::Advanced);
        const auto verdict = tracker.take(from, chain.reply(31, 30), 0);
        QVERIFY(!verdict && verdict.error().code == base::ErrorCode::Misconduct);
        QVERIFY(tracker.evidence() && lightnode::judge(chain.genesis, *tracker.evidence()));
    }
};

QTEST_GUILESS_MAIN(MemberChangesTest)
#include "MemberChangesTest.moc"

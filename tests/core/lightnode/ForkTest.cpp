// SPDX-License-Identifier: GPL-3.0-or-later
// Forks and votes of one member for two headers: what the tracker takes for true, and what it keeps
// against whom (reliability.md B3, B4, T12).
#include "lightnode/Misconduct.h"
#include "support/Members.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace seabridge;
using namespace seabridge::ledger;
using lightnode::Head;
using lightnode::HeadTracker;
using lightnode::Offence;
using support::Members;
using Verdict = HeadTracker::Verdict;

namespace {

std::uint64_t seedOfRun() {
    const auto text = qEnvironmentVariable("SEABRIDGE_SEED");
    const auto seed = text.isEmpty() ? 20'261'125 : text.toULongLong();
    qInfo("SEABRIDGE_SEED=%llu", static_cast<unsigned long long>(seed));
    return seed;
}

/// Another chain on the members' headers below `from`: what double signers would build.
struct Fork {
    std::vector<Header> headers;  ///< by height
    merkle::Log ids;

    Fork(const Members& members, Height from, Height to) {
        for (Height height = 0; height <= to; ++height) {
            auto header = members.header(height);
            if (height >= from) {
                header.previous = headers.back().id();
                header.logRoot = ids.root();
                header.stateRoot = Members::hashOfName("fork" + std::to_string(height));
            }
            headers.push_back(header);
            ids.append(header.id());
        }
    }
    [[nodiscard]] net::HeaderLink link(Height older, Height newer) const {
        return {older, ids.leaf(older), ids.inclusionProof(older, newer),
                ids.consistencyProof(older, newer)};
    }
};

}  // namespace

class ForkTest : public QObject {
    Q_OBJECT

private slots:
    // reliability.md B4.
    void takesNoneOfAThousandForks() {
        std::mt19937_64 random(seedOfRun());
        const auto below = [&](std::uint64_t n) { return random() % n; };
        const Members members(4);
        std::map<std::string, int> tried;
        for (int round = 0; round < 1'000; ++round) {
            const Height known = 2 + below(30);
            auto tracker = members.tracker();
            QVERIFY(members.give(tracker, members.org(0), members.reply(known)));
            const Height from = 1 + below(known);
            const Fork fork(members, from, known + 30);
            const auto kind = below(6);
            const Height at = kind == 0   ? known + 1 + below(29)      // longer fork
                              : kind == 1 ? from + below(known - from + 1)  // below or at the head
                              : kind == 2 ? known                      // same height, other hash
                              : kind == 3 ? known + 2 + below(28)      // a gap: link says nothing
                              : kind == 4 ? known + 1'000 + below(1 << 20)  // future height
                                          : known + 1 + below(29);     // forward lunatic
            auto header = fork.headers[std::min<Height>(at, known + 30)];
            header.height = at;
            if (kind == 5) {  // true ancestors, an invented state
                header = members.header(at);
                header.stateRoot = Members::hashOfName("lunatic");
            }
            // By no more than f, with the votes of others from elsewhere.
            auto reply = members.reply(header);
            reply.certificate = members.certify(header, 1);
            const auto good = members.certify(members.header(known), 3);
            if (below(2) == 0)
                for (std::size_t i = 1; i < 3; ++i)
                    reply.certificate->signatures.push_back(good.signatures[i]);
            else if (below(2) == 0)
                reply.certificate = good;
            if (at > known && at <= known + 30) reply.link = fork.link(known, at);
            const auto verdict = tracker.take(members.org(1), reply, 0);
            QVERIFY(!verdict);
            QVERIFY(tracker.head().header.id() == members.header(known).id());
            QVERIFY(!tracker.evidence());
            const char* names[] = {"longer", "below", "same height", "gap", "future", "lunatic"};
            ++tried[names[kind]];
        }
        QCOMPARE(tried.size(), std::size_t(6));
        for (const auto& [name, count] : tried) qInfo("%s: %d, none taken", name.c_str(), count);
    }

    void stopsAtForksThatAQuorumSigned() {
        std::mt19937_64 random(seedOfRun());
        const Members members(4);
        for (int round = 0; round < 100; ++round) {
            const Height known = 2 + random() % 30;
            auto tracker = members.tracker();
            QVERIFY(members.give(tracker, members.org(0), members.reply(known)));
            const Height from = 1 + random() % known;
            const Height at = known + 1 + random() % 20;
            const Fork fork(members, from, at);
            auto reply = members.reply(fork.headers[at]);
            // What hides the fork is an offence, no proof.
            auto hidden = tracker;
            reply.link = members.link(known, at);
            QVERIFY(!hidden.take(members.org(1), reply, 0));
            QVERIFY(hidden.evidence().has_value() == (at == known + 1));
            reply.link = fork.link(known, at);
            const auto verdict = tracker.take(members.org(1), reply, 0);
            QVERIFY(!verdict && verdict.error().code == base::ErrorCode::Misconduct);
            QCOMPARE(tracker.head().header.height, known);
            const auto finding = lightnode::judge(members.genesis, *tracker.evidence());
            QVERIFY(finding);
            QCOMPARE(finding->height, at);
            QCOMPARE(finding->culprits.size(), std::size_t(3));
        }
    }

    void provesAHeadOverAMillionBlocksByItsLink() {
        merkle::Log ids;
        Members members(4);
        auto tracker = members.tracker();
        ids.append(tracker.head().header.id());
        for (int i = 1; i < 1'000'000; ++i)
            ids.append(i == 500'000 ? members.header(7, "middle").id()
                                    : Members::hashOfName("filler"));
        auto header = members.header(1);
        header.height = 1'000'000;
        header.logRoot = ids.root();
        auto reply = members.reply(header);
        reply.link = net::HeaderLink{0, ids.leaf(0), ids.inclusionProof(0, 1'000'000), {}};
        QVERIFY(reply.link->inclusion.size() == 20);
        QVERIFY(tracker.take(members.org(0), reply, 0));
        QCOMPARE(tracker.head().header.height, Height(1'000'000));
    }

    // reliability.md B3, T1: found without the second header being certified.
    void keepsWhatOneMemberSignedTwice() {
        const Members members(4);
        for (const bool lieFirst : {false, true}) {
            auto tracker = members.tracker();
            auto lie = members.reply(10, "fork");
            lie.certificate->signatures.resize(1);
            const auto truth = members.reply(10);
            if (!lieFirst) QVERIFY(members.give(tracker, members.org(1), truth));
            QVERIFY(!members.give(tracker, members.org(0), lie));
            if (lieFirst) QVERIFY(members.give(tracker, members.org(1), truth));
            QCOMPARE(tracker.doubleVoters(), std::set<OrgId>{members.org(0)});
            // One of four is survived: what he does is kept, and the rest goes on.
            QVERIFY(!tracker.evidence());
            QVERIFY(members.give(tracker, members.org(1), members.reply(11)));
            const auto kept = tracker.takeDoubleVotes();
            QCOMPARE(kept.size(), std::size_t(1));
            const auto finding = lightnode::judge(members.genesis, kept[0]);
            QVERIFY(finding && finding->offence == Offence::DoubleVote);
            QCOMPARE(finding->culprits, std::vector<OrgId>{members.org(0)});
            QCOMPARE(finding->height, Height(10));
            QVERIFY(tracker.takeDoubleVotes().empty());
        }
    }

    void stopsWhereMoreThanFVotedTwice() {
        const Members members(7);
        auto tracker = members.tracker();
        QVERIFY(members.give(tracker, members.org(1), members.reply(10)));
        for (std::size_t liars = 1; liars <= 3; ++liars) {
            auto lie = members.reply(10, "fork" + std::to_string(liars));
            lie.certificate->signatures = {lie.certificate->signatures[liars - 1]};
            const auto verdict = members.give(tracker, members.org(0), lie);
            QVERIFY(!verdict);
            QCOMPARE(tracker.evidence().has_value(), liars > 2);
            QCOMPARE(verdict.error().code == base::ErrorCode::Misconduct, liars > 2);
        }
        QCOMPARE(tracker.doubleVoters().size(), std::size_t(3));
        QVERIFY(lightnode::judge(members.genesis, *tracker.evidence()));
    }

    // Else the f that are survived would begin anew with every unlock.
    void doubleVotersOfEarlierRunsCount() {
        const Members members(4);
        const auto seesOne = [&](HeadTracker& tracker, std::size_t liar) {
            QVERIFY(members.give(tracker, members.org(3), members.reply(10)));
            auto lie = members.reply(10, "fork");
            lie.certificate->signatures = {lie.certificate->signatures[liar]};
            QVERIFY(!members.give(tracker, members.org(2), lie));
        };
        std::vector<lightnode::Evidence> kept;
        for (std::size_t liar = 0; liar < 2; ++liar) {
            auto tracker = members.tracker();
            seesOne(tracker, liar);
            QVERIFY(!tracker.evidence());
            kept.push_back(tracker.takeDoubleVotes().at(0));
        }
        auto tracker = members.tracker();
        tracker.remember({kept[0], kept[0]});
        QCOMPARE(tracker.doubleVoters(), std::set<OrgId>{members.org(0)});
        seesOne(tracker, 0);
        QVERIFY(tracker.takeDoubleVotes().empty() && !tracker.evidence());
        seesOne(tracker, 1);
        QVERIFY(tracker.evidence() && lightnode::judge(members.genesis, *tracker.evidence()));

        auto stopped = members.tracker();
        stopped.remember(kept);
        QVERIFY(stopped.evidence() && lightnode::judge(members.genesis, *stopped.evidence()));
        QVERIFY(members.give(stopped, members.org(3), members.reply(10)).error().code ==
                base::ErrorCode::Misconduct);
        // Who left does not count against those who sign now.
        auto gone = kept[1];
        for (auto& vote : gone.votes) vote.member = OrgId();
        auto other = members.tracker();
        other.remember({kept[0], gone});
        QVERIFY(!other.evidence());
    }

    void anEpochVotedAgainIsNoDoubleVote() {
        const Members members(4);
        auto tracker = members.tracker();
        QVERIFY(members.give(tracker, members.org(1), members.reply(10)));
        auto again = members.reply(10);
        again.certificate = members.certify(again.header, {2, 10, again.header.id()}, 3);
        QVERIFY(members.give(tracker, members.org(1), again));
        auto lie = members.reply(10, "fork");
        lie.certificate = members.certify(lie.header, {1, 10, lie.header.id()}, 1);
        QVERIFY(!members.give(tracker, members.org(1), lie));
        QVERIFY(tracker.doubleVoters().empty());
    }

    void judgesEvidenceByTheGenesisAlone() {
        const Members members(4);
        auto tracker = members.tracker();
        QVERIFY(members.give(tracker, members.org(0), members.reply(10)));
        QVERIFY(!members.give(tracker, members.org(1), members.reply(10, "fork")));
        const auto evidence =
            *codec::decoded<lightnode::Evidence>(codec::encoded(*tracker.evidence()));
        const auto finding = lightnode::judge(members.genesis, evidence);
        QVERIFY(finding && finding->offence == Offence::ForkedHeads);
        QCOMPARE(finding->culprits.size(), std::size_t(3));
        const std::vector<std::function<void(lightnode::Evidence&)>> bends{
            [](auto& e) { e.other = e.known; },
            [](auto& e) { e.other.certificate.reset(); },
            [](auto& e) { e.other.certificate->signatures.pop_back(); },
            [](auto& e) { e.known.header.time += 1; },
            [](auto& e) { e.other.signers.pop_back(); },
            [&](auto& e) { e.other = {members.header(11), members.reply(11).certificate,
                                      members.signers}; },
            [](auto& e) { e.offence = Offence::DoubleVote; },
            [](auto& e) { e.offence = Offence::RewrittenFeed; },
            [](auto& e) { e.changes.push_back(e.known); },
        };
        for (const auto& bend : bends) {
            auto bent = evidence;
            bend(bent);
            QVERIFY(!lightnode::judge(members.genesis, bent));
        }
        QVERIFY(!lightnode::judge(Members(4, "Other").genesis, evidence));
        // A headers' successor is no fork, nor is a true link.
        auto fine = evidence;
        fine.other = {members.header(12), members.reply(12).certificate, members.signers};
        fine.proof = codec::encoded(members.link(10, 12));
        QVERIFY(!lightnode::judge(members.genesis, fine));
    }

    void judgesDoubleVotesStrictly() {
        const Members members(4);
        auto tracker = members.tracker();
        auto lie = members.reply(10, "fork");
        lie.certificate->signatures.resize(1);
        QVERIFY(members.give(tracker, members.org(1), members.reply(10)));
        QVERIFY(!members.give(tracker, members.org(0), lie));
        const auto evidence = tracker.takeDoubleVotes().at(0);
        QVERIFY(lightnode::judge(members.genesis, evidence));
        const std::vector<std::function<void(lightnode::Evidence&)>> bends{
            [](auto& e) { e.votes.pop_back(); },
            [](auto& e) { e.votes[1] = e.votes[0]; },
            [](auto& e) { e.votes[0].target.epoch = 1; },
            [](auto& e) { e.votes[0].target.height = 9; },
            [](auto& e) { e.votes[1].signature.data[3] ^= 1; },
            [&](auto& e) { e.votes[0].member = e.votes[1].member = members.org(2); },
            [](auto& e) { e.known.signers.clear(); },
        };
        for (const auto& bend : bends) {
            auto bent = evidence;
            bend(bent);
            QVERIFY(!lightnode::judge(members.genesis, bent));
        }
    }
};

QTEST_GUILESS_MAIN(ForkTest)
#include "ForkTest.moc"

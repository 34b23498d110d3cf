// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer/Voting.h"
#include "support/Scene.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;
using peer::VoteGuard;
using peer::Voting;

namespace {

/// The signers of a scene and what they vote.
struct Board {
    Scene scene;
    std::vector<Signer> signers;
    Voting voting;

    explicit Board(std::size_t members = 4)
        : scene(members), signers(Membership{scene.genesis().members}.signers()),
          voting(scene.network()) {}

    crypto::SigningKey key(std::size_t i) const {
        return signingKeyOf(scene.nameOf(signers[i].org) + "/peer");
    }
    Vote vote(std::size_t i, Height height, const std::string& header = "true",
              std::uint64_t epoch = 0) const {
        return signVote(scene.network(), signers[i].org, {epoch, height, hashOfName(header)},
                        key(i));
    }
    Voting::Added add(const Vote& vote, Height certified = 0) {
        return voting.add(vote, signers, certified);
    }
};

}  // namespace

class VotingTest : public QObject {
    Q_OBJECT
private slots:
    void certifiesWithTheQuorumOfEverySize() {
        for (std::size_t n = 1; n <= 8; ++n) {
            Board board(n);
            const auto quorum = 2 * n / 3 + 1;
            for (std::size_t i = 0; i < quorum; ++i) {
                const auto added = board.add(board.vote(i, 1));
                QCOMPARE(added.certificate.has_value(), i + 1 == quorum);
                if (added.certificate)
                    QVERIFY(added.certificate->holds(board.scene.network(), board.signers));
            }
        }
    }

    void countsAVoteOnceHoweverOftenItComes() {
        Board board;
        for (int i = 0; i < 10; ++i) QVERIFY(!board.add(board.vote(0, 1)).certificate);
        QVERIFY(!board.add(board.vote(1, 1)).certificate);
        QVERIFY(!board.add(board.vote(1, 1)).certificate);
        QVERIFY(board.add(board.vote(2, 1)).certificate);
        QCOMPARE(board.voting.votesOf(board.signers[0].org, 0).size(), std::size_t(1));
    }

    void doesNotMixHeadersHeightsOrEpochs() {
        Board board;
        QVERIFY(!board.add(board.vote(0, 1)).certificate);
        QVERIFY(!board.add(board.vote(1, 1, "other")).certificate);
        QVERIFY(!board.add(board.vote(2, 1, "true", 1)).certificate);
        QVERIFY(!board.add(board.vote(3, 2)).certificate);
        QVERIFY(!board.add(board.vote(2, 1)).certificate);
        QVERIFY(board.add(board.vote(3, 1)).certificate);
    }

    void ignoresWhatIsNoVoteOfAMember() {
        Board board;
        auto bad = board.vote(0, 1);
        bad.signature.data[3] ^= 1;
        (void)board.add(bad);
        (void)board.add({board.signers[0].org, {0, 1, hashOfName("true")},
                         board.vote(1, 1).signature});
        (void)board.add({board.scene.org("Lingnan"), {0, 1, hashOfName("true")},
                         board.vote(0, 1).signature});
        auto moved = board.vote(0, 1);
        moved.target.height = 2;
        (void)board.add(moved);
        const Scene stranger(3);  // another genesis, so another network
        (void)board.add(signVote(stranger.network(), board.signers[0].org,
                                 {0, 1, hashOfName("true")}, board.key(0)));
        for (const auto& signer : board.signers)
            QVERIFY(board.voting.votesOf(signer.org, 0).empty());
        // And none of it keeps the true one out.
        (void)board.add(board.vote(0, 1));
        QCOMPARE(board.voting.votesOf(board.signers[0].org, 0).size(), std::size_t(1));
    }

    void ignoresWhatIsCertifiedOrFarAhead() {
        Board board;
        (void)board.add(board.vote(0, 10), 10);
        (void)board.add(board.vote(0, 75), 10);
        QVERIFY(board.voting.votesOf(board.signers[0].org, 0).empty());
        (void)board.add(board.vote(0, 11), 10);
        (void)board.add(board.vote(0, 74), 10);
        QCOMPARE(board.voting.votesOf(board.signers[0].org, 0).size(), std::size_t(2));
        board.voting.forgetUpTo(11);
        QCOMPARE(board.voting.votesOf(board.signers[0].org, 0).size(), std::size_t(1));
        QVERIFY(board.voting.votesOf(board.signers[0].org, 74).empty());
    }

    void reportsTwoVotesOfOneMemberWithBothAsProof() {
        Board board;
        (void)board.add(board.vote(0, 1));
        const auto added = board.add(board.vote(0, 1, "other"));
        QVERIFY(added.equivocation.has_value());
        const auto& [first, second] = *added.equivocation;
        QVERIFY(first.target.headerId != second.target.headerId);
        QVERIFY(first.holds(board.scene.network(), board.signers[0].peerKey));
        QVERIFY(second.holds(board.scene.network(), board.signers[0].peerKey));
        // The first one counts, the second never does.
        QVERIFY(!board.add(board.vote(1, 1, "other")).certificate);
        QVERIFY(!board.add(board.vote(2, 1, "other")).certificate);
        QVERIFY(board.add(board.vote(3, 1, "other")).certificate);
    }

    void reportsAnEquivocatorOnceAHeight() {
        Board board;
        (void)board.add(board.vote(0, 1));
        int reports = 0;
        for (int i = 0; i < 20; ++i)
            reports += board.add(board.vote(0, 1, std::to_string(i))).equivocation ? 1 : 0;
        QCOMPARE(reports, 1);
        (void)board.add(board.vote(0, 2));
        QVERIFY(board.add(board.vote(0, 2, "other")).equivocation.has_value());
    }

    void keepsABoundedNumberOfAMembersVotes() {
        Board board;
        for (std::uint64_t epoch = 0; epoch < 1000; ++epoch)
            (void)board.add(board.vote(0, 1 + epoch % 64, "true", epoch));
        QVERIFY(board.voting.votesOf(board.signers[0].org, 0).size() <= 128);
        // The others are not kept out by it.
        for (std::size_t i = 1; i < 4; ++i) (void)board.add(board.vote(i, 64));
        QCOMPARE(board.voting.votesOf(board.signers[3].org, 0).size(), std::size_t(1));
    }

    void lockAllowsOneVoteAtAnEpochAndHeight() {
        VoteGuard guard;
        const VoteTarget first{0, 5, hashOfName("a")};
        const VoteTarget second{0, 5, hashOfName("b")};
        QVERIFY(guard.allows(first));
        guard.note(first);
        QVERIFY(guard.allows(first));
        QVERIFY(!guard.allows(second));
        QVERIFY(guard.allows({1, 5, hashOfName("b")}));
        guard.raise(7);
        QVERIFY(guard.allows(first));
        QVERIFY(!guard.allows({0, 6, hashOfName("c")}));
        QVERIFY(!guard.allows({0, 7, hashOfName("c")}));
        QVERIFY(guard.allows({0, 8, hashOfName("c")}));
    }

    void lockNeverForgetsWhatLeavesItsRing() {
        VoteGuard guard;
        for (Height height = 1; height <= 500; ++height) {
            const VoteTarget target{0, height, hashOfName(std::to_string(height))};
            QVERIFY(guard.allows(target));
            guard.note(target);
            for (Height old = 1; old <= height; ++old)
                QVERIFY(!guard.allows({0, old, hashOfName("other")}));
        }
        QCOMPARE(guard.votes.size(), VoteGuard::kRing);
    }
};

QTEST_GUILESS_MAIN(VotingTest)
#include "VotingTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/VoteWatch.h"

#include "crypto/Hash.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using lightnode::VoteWatch;

namespace {

const OrgId kMember = *OrgId::from(crypto::sha256(base::viewOf("member")).view().first(16));
const NetworkId kNetwork = crypto::sha256(base::viewOf("network"));

crypto::SigningKey keyOf(const char* name) {
    return crypto::SigningKey::fromSeed(
        base::Secret(crypto::sha256(base::viewOf(name)).view()));
}

Certificate votedFor(const crypto::SigningKey& key, Height height, const char* header) {
    const VoteTarget target{0, height, crypto::sha256(base::viewOf(header))};
    return {target, {{kMember, key.sign(voteStatement(kNetwork, target))}}};
}

}  // namespace

class VoteWatchTest : public QObject {
    Q_OBJECT
private slots:
    void pairsTwoVotesOfOneKey() {
        const auto key = keyOf("key");
        const std::vector<Signer> signers{{kMember, key.publicKey()}};
        VoteWatch watch(kNetwork);
        QVERIFY(watch.see(votedFor(key, 9, "a"), signers, 8).empty());
        QVERIFY(watch.see(votedFor(key, 9, "a"), signers, 8).empty());
        const auto found = watch.see(votedFor(key, 9, "b"), signers, 8);
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].first.target != found[0].second.target);
    }

    // Whoever stole a key that was rotated away since cannot make its member a liar.
    void doesNotPairVotesOfAnOldAndANewKey() {
        const auto old = keyOf("stolen"), key = keyOf("key");
        VoteWatch watch(kNetwork);
        const std::vector<Signer> before{{kMember, old.publicKey()}};
        const std::vector<Signer> after{{kMember, key.publicKey()}};
        QVERIFY(watch.see(votedFor(old, 9, "a"), before, 8).empty());
        QVERIFY(watch.see(votedFor(key, 9, "b"), after, 8).empty());
        QCOMPARE(watch.see(votedFor(key, 9, "c"), after, 8).size(), std::size_t{1});
    }

    void isNotBlindedByVotesFarAway() {
        const auto key = keyOf("key");
        const std::vector<Signer> signers{{kMember, key.publicKey()}};
        for (const Height far : {Height{1} << 62, Height{1}}) {
            VoteWatch watch(kNetwork);
            for (std::size_t i = 0; i < 2 * VoteWatch::kKept; ++i)
                (void)watch.see(votedFor(key, far + i, "far"), signers, 5'000);
            QVERIFY(watch.see(votedFor(key, 5'001, "a"), signers, 5'000).empty());
            QCOMPARE(watch.see(votedFor(key, 5'001, "b"), signers, 5'000).size(), std::size_t{1});
        }
    }
};

QTEST_GUILESS_MAIN(VoteWatchTest)
#include "VoteWatchTest.moc"

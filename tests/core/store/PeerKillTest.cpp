// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "crypto/Sign.h"
#include "store/PeerStore.h"
#include "store/VoteLock.h"
#include "support/torture/Child.h"
#include "support/torture/Torture.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <atomic>
#include <map>
#include <random>

using namespace seabridge;
using namespace seabridge::store;
using base::Bytes;
using base::ByteView;
namespace fs = std::filesystem;

namespace {

Bytes bytesFor(std::uint64_t height, unsigned variant) {
    std::mt19937 random(static_cast<unsigned>(height * 31 + variant));
    Bytes out(1 + random() % 1500);
    for (auto& byte : out) byte = std::uint8_t(random());
    return out;
}

struct Acknowledged {
    std::atomic<std::uint64_t> block;
    std::atomic<std::uint64_t> certified;  ///< on the disk with the block after it
};

int storeForEver(const fs::path& folder, Acknowledged& told) {
    auto store = PeerStore::open(folder);
    if (!store) return 1;
    for (auto height = store->blockHeight() + 1;; ++height) {
        while (store->certifiedHeight() + 3 < height) {
            const auto next = store->certifiedHeight() + 1;
            if (!store->storeCertified(next, bytesFor(next, 2))) return 2;
        }
        if (!store->storeBlock(height, bytesFor(height, 1))) return 3;
        told.certified = store->certifiedHeight();
        told.block = height;
    }
}

/// Empty, or what is wrong.
const char* faultOf(const fs::path& folder, const Acknowledged& told) {
    auto store = PeerStore::open(folder);
    if (!store) return "does not open";
    if (store->blockHeight() < told.block) return "lost a block";
    if (store->certifiedHeight() < told.certified) return "lost a certified record";
    for (std::uint64_t height = 1; height <= store->blockHeight(); ++height)
        if (store->readBlocks(height, 1, 1)->front() != bytesFor(height, 1)) return "other block";
    const auto all = store->forEachCertified(1, [](auto height, ByteView record) -> Result<void> {
        if (std::ranges::equal(record, bytesFor(height, 2))) return {};
        return base::fail(base::ErrorCode::Damaged);
    });
    if (!all) return "other record";
    return nullptr;
}

/// What a spy saw leave, in order.
struct Wire {
    struct Sent {
        std::uint64_t height = 0;
        base::Hash header;
    };
    std::atomic<std::size_t> count;
    std::array<Sent, 1 << 16> sent;
};

/// Locks, signs, sends; each run wants another header at every height, the last one's too.
int voteForEver(const fs::path& path, Wire& wire, std::uint64_t seed) {
    const auto key = crypto::SigningKey::fromSeed(base::Secret(Bytes(32, 3)));
    std::mt19937_64 random(seed);
    auto lock = VoteLock::open(path);
    if (!lock) return 1;
    const auto& votes = lock->state().votes;
    const auto last = votes.empty() ? 1 : votes.back().height;
    for (auto height = last; wire.count < wire.sent.size(); ++height) {
        ledger::VoteTarget target{0, height, {}};
        for (auto& byte : target.headerId.data) byte = std::uint8_t(random());
        if (const auto locked = lock->lock(target); !locked) {
            if (locked.error().code != base::ErrorCode::Misconduct) return 2;
            continue;
        }
        const auto vote = ledger::signVote({}, {}, target, key);
        if (!vote.holds({}, key.publicKey())) return 3;
        wire.sent[wire.count] = {height, vote.target.headerId};
        ++wire.count;
    }
    return 4;
}

}  // namespace

/// reliability.md F1 (a peer's segments) and F25.
class PeerKillTest : public QObject {
    Q_OBJECT
private:
    std::mt19937_64 random_{support::seedOf("PeerKillTest")};

    unsigned soon(unsigned least, unsigned more) {
        return static_cast<unsigned>(least + random_() % more);
    }

private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    void losesNoBlockOrRecordToKills() {
        support::Shared<Acknowledged> told;
        std::unique_ptr<QTemporaryDir> root;
        std::uint64_t blocks = 0;
        const auto rounds = support::sized(200, 10'000);
        for (std::size_t round = 0; round < rounds; ++round) {
            if (round % 40 == 0) {
                root = std::make_unique<QTemporaryDir>();
                blocks += told->block;
                told->block = told->certified = 0;
            }
            const fs::path folder = fs::path(root->path().toStdString()) / "peer";
            QVERIFY(support::killedAfter(soon(500, 15'000), [&] { return storeForEver(folder, *told); }));
            const auto* fault = faultOf(folder, *told);
            QVERIFY2(fault == nullptr, fault);
        }
        QVERIFY(blocks > 0);
        qInfo() << rounds << "kills;" << quint64(blocks) << "blocks were acknowledged";
    }

    void neverSendsTwoVotesOfOneHeight() {
        const QTemporaryDir root;
        const auto path = fs::path(root.path().toStdString()) / "lock";
        QVERIFY(VoteLock::create(path).has_value());
        support::Shared<Wire> wire;
        std::map<std::uint64_t, base::Hash> seen;
        const auto rounds = support::sized(500, 5'000);
        // On a busy machine many are killed before they vote: then it takes more rounds.
        for (std::size_t round = 0;
             round < rounds || (seen.size() <= rounds / 2 && round < 20 * rounds); ++round) {
            wire->count = 0;
            const auto seed = random_();
            QVERIFY(support::killedAfter(soon(200, 5'000),
                                         [&] { return voteForEver(path, *wire, seed); }));
            for (std::size_t i = 0; i < wire->count; ++i) {
                const auto& [height, header] = wire->sent[i];
                const auto [at, fresh] = seen.try_emplace(height, header);
                QVERIFY2(fresh || at->second == header, "two votes of one height");
            }
        }
        QVERIFY(seen.size() > rounds / 2);
        qInfo() << rounds << "kills;" << seen.size() << "votes left, no two of one height";
    }
};

QTEST_GUILESS_MAIN(PeerKillTest)
#include "PeerKillTest.moc"

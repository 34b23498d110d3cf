// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes at every moment of a script, and the disk keeps of what was not synced whatever it
// likes (reliability.md F2); or it lied about what was synced (F24).
#include "base/File.h"
#include "base/Log.h"
#include "orderer/EmbeddedOrderer.h"
#include "store/ChainTables.h"
#include "store/PeerStore.h"
#include "store/Snapshots.h"
#include "store/Vault.h"
#include "store/VoteLock.h"
#include "support/faults/PowerLoss.h"
#include "support/torture/Torture.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace seabridge;
using namespace seabridge::store;
using base::Bytes;
using base::ByteView;
using base::ErrorCode;
using support::CutDisk;
using support::DiskOperation;
namespace fs = std::filesystem;

namespace {

const VaultOptions kQuick{{64, 1, 1}, true, vaultMigrations()};
const Bytes kTopic{1, 2, 3};
constexpr std::uint64_t kSnapshotEvery = 40;

Bytes bytesFor(std::uint64_t number, unsigned variant) {
    std::mt19937 random(static_cast<unsigned>(number * 31 + variant));
    Bytes out(1 + random() % 900);
    for (auto& byte : out) byte = std::uint8_t(random());
    return out;
}

ledger::VoteTarget targetAt(ledger::Height height, std::uint8_t which = 1) {
    ledger::VoteTarget target{0, height, {}};
    target.headerId.data.fill(static_cast<std::uint8_t>(height));
    target.headerId.data[0] = which;
    return target;
}

base::Secret phrase(std::string_view text) { return base::Secret(base::viewOf(text)); }

/// What had been acknowledged when so many operations were done.
struct Told {
    std::size_t operations = 0;
    std::uint64_t blocks = 0;
    std::uint64_t certified = 0;
    std::uint64_t votes = 0;
    std::uint64_t entries = 0;     ///< of the order, or of a vault
    std::uint64_t trimmed = 0;     ///< asked for, done or not
    std::uint64_t snapshot = 0;
    std::uint64_t paper = 0;
    unsigned phrase = 0;           ///< set for certain
};

/// One kind of folder: what is done there, and what must be true of it after a cut.
struct Script {
    const char* name;
    void (*run)(const fs::path& folder, std::size_t size, std::vector<Told>& told);
    /// Empty, or what is wrong. `lied`: the disk lied, so that all may be gone, but nothing may be
    /// other than it was.
    std::string (*fault)(const fs::path& folder, const Told& told, const Told& next, bool lied);
};

template <class T>
void must(const base::Result<T>& result) {
    if (!result) qFatal("%s", result.error().detail.c_str());
}

// ---- a peer: blocks, records, snapshots, the lock, the order, and the papers that it replaces
// whole (epoch statement, people's epoch votes, troubles)

void runPeer(const fs::path& folder, std::size_t size, std::vector<Told>& told) {
    auto store = PeerStore::open(folder / "blocks");
    must(store);
    auto lock = VoteLock::create(folder / "vote.lock");
    must(lock);
    auto order = orderer::EmbeddedOrderer::open(folder / "order", 0);
    must(order);
    const Snapshots snapshots(folder / "blocks");
    Told now;
    const auto tell = [&] { now.operations = support::diskOperations(), told.push_back(now); };
    for (std::uint64_t i = 1; i <= size; ++i) {
        const std::vector<Bytes> entries{bytesFor(now.entries, 3), bytesFor(now.entries + 1, 3)};
        must(order->append(entries));
        now.entries += 2;
        tell();
        while (store->certifiedHeight() + 3 < i)
            must(store->storeCertified(store->certifiedHeight() + 1,
                                       bytesFor(store->certifiedHeight() + 1, 2)));
        must(store->storeBlock(i, bytesFor(i, 1)));
        now.blocks = i;
        now.certified = store->certifiedHeight();
        tell();
        must(lock->lock(targetAt(i)));
        now.votes = i;
        tell();
        if (i % 8 == 0) {
            must(base::replaceFile(folder / "paper", bytesFor(i, 6)));
            now.paper = i;
            tell();
        }
        if (i % kSnapshotEvery != 0) continue;
        now.trimmed = now.entries - 10;
        tell();
        must(order->trim(now.trimmed));
        must(snapshots.write(i, [&](const Snapshots::Put& put) { return put(bytesFor(i, 4)); }));
        now.snapshot = i;
        tell();
    }
}

std::string storeFault(const fs::path& folder, const Told& told, bool lied) {
    auto store = PeerStore::open(folder);
    if (!store) return lied ? "" : "the store does not open: " + store.error().detail;
    if (!lied && store->blockHeight() < told.blocks) return "lost a block";
    if (!lied && store->certifiedHeight() < told.certified) return "lost a certified record";
    for (std::uint64_t height = 1; height <= store->blockHeight(); ++height) {
        const auto blocks = store->readBlocks(height, 1, 1);
        const bool isThere = blocks && !blocks->empty();
        if (!isThere && !lied) return "a block is missing";
        if (isThere && blocks->front() != bytesFor(height, 1)) return "another block";
    }
    const auto all = store->forEachCertified(1, [](auto height, ByteView record) -> Result<void> {
        if (std::ranges::equal(record, bytesFor(height, 2))) return {};
        return base::fail(ErrorCode::Internal);
    });
    if (!all && (!lied || all.error().code == ErrorCode::Internal)) return "another record";
    const auto next = store->blockHeight() + 1;
    if (!lied && !store->storeBlock(next, bytesFor(next, 1))) return "the store does not go on";
    const Snapshots snapshots(folder);
    bool found = false;
    for (const auto height : snapshots.heights()) {
        const auto read = snapshots.read(height, [&](ByteView record) -> Result<void> {
            if (!std::ranges::equal(record, bytesFor(height, 4)))
                return base::fail(ErrorCode::Internal);
            found |= height >= told.snapshot;
            return {};
        });
        if (!read && (!lied || read.error().code == ErrorCode::Internal))
            return "a snapshot is damaged";
    }
    return found || lied || told.snapshot == 0 ? "" : "lost a snapshot";
}

std::string lockFault(const fs::path& path, const Told& told, bool lied) {
    auto lock = VoteLock::open(path);
    if (!lock) return lied || told.votes == 0 ? "" : "the lock does not open";
    for (const auto& vote : lock->state().votes)
        if (vote != targetAt(vote.height)) return "the lock knows another vote";
    // Before a height comes anew its lock must stop it, if it was ever given.
    for (std::uint64_t height = 1; height <= told.votes && !lied; ++height)
        if (lock->lock(targetAt(height, 2))) return "a second vote";
    return {};
}

std::string orderFault(const fs::path& folder, const Told& told, const Told& next, bool lied) {
    auto order = orderer::EmbeddedOrderer::open(folder, 0);
    if (!order) return lied ? "" : "the order does not open: " + order.error().detail;
    if (lied) return {};
    if (order->firstPosition() > next.trimmed) return "trimmed too much";
    if (order->nextPosition() < told.entries) return "lost an entry";
    for (auto at = order->firstPosition(); at < order->nextPosition(); ++at) {
        const auto entries = order->read(at, {1, 1});
        if (!entries || entries->front() != bytesFor(at, 3)) return "another entry";
    }
    return order->append(std::vector<Bytes>{Bytes(3)}) ? "" : "the order does not go on";
}

std::string paperFault(const fs::path& path, const Told& told, const Told& next, bool lied) {
    const auto paper = base::readFile(path, 1'000);
    if (!paper) return lied || told.paper == 0 ? "" : "lost a paper";
    // A disk that lied may have left one that is older or cut short: its reader finds that out.
    return lied || *paper == bytesFor(told.paper, 6) || *paper == bytesFor(next.paper, 6)
               ? "" : "another paper";
}

std::string peerFault(const fs::path& folder, const Told& told, const Told& next, bool lied) {
    if (auto fault = storeFault(folder / "blocks", told, lied); !fault.empty()) return fault;
    if (auto fault = lockFault(folder / "vote.lock", told, lied); !fault.empty()) return fault;
    if (auto fault = paperFault(folder / "paper", told, next, lied); !fault.empty()) return fault;
    return orderFault(folder / "order", told, next, lied);
}

// ---- a vault

base::Result<void> append(Vault& vault, std::uint64_t position) {
    auto transaction = vault.database().begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto done =
        FeedTable::append(*transaction, kTopic, {position, {}, bytesFor(position, 5)});
    return done ? transaction->commit() : done;
}

void runVault(const fs::path& folder, std::size_t size, std::vector<Told>& told) {
    auto vault = Vault::create(folder / "vault", phrase("0"), kQuick);
    must(vault);
    Told now;
    const auto tell = [&] { now.operations = support::diskOperations(), told.push_back(now); };
    tell();
    for (std::uint64_t i = 0; i < size; ++i) {
        must(append(*vault, i));
        now.entries = i + 1;
        tell();
        if (i % 5 == 4) must(vault->saveCounter());
        if (i % 16 == 15) must(vault->check());
        if (i % 20 == 19) {
            must(vault->changePassphrase(phrase(std::to_string(now.phrase)),
                                         phrase(std::to_string(now.phrase + 1)), kQuick));
            ++now.phrase;
            tell();
        }
    }
    must(vault->close());
    tell();
}

std::string vaultFault(const fs::path& folder, const Told& told, const Told& next, bool lied) {
    auto vault = Vault::open(folder / "vault", phrase(std::to_string(told.phrase)), kQuick);
    if (!vault && next.phrase > told.phrase)
        vault = Vault::open(folder / "vault", phrase(std::to_string(next.phrase)), kQuick);
    if (!vault) return lied || told.operations == 0 ? "" : "does not open: " + vault.error().detail;
    if (vault->openedReadOnly()) return lied ? "" : "thinks that it was rolled back";
    auto entries = FeedTable(vault->database()).pageBack(kTopic, 100'000, 100'000);
    if (!entries) return lied ? "" : "cannot be read";
    std::ranges::reverse(*entries);
    for (std::uint64_t i = 0; i < entries->size(); ++i)
        if ((*entries)[i].position != i || (*entries)[i].bytes != bytesFor(i, 5))
            return "another entry";
    if (!lied && entries->size() < told.entries) return "lost an entry";
    if (!lied && !append(*vault, entries->size())) return "does not go on";
    return {};
}

}  // namespace

class PowerLossTest : public QObject {
    Q_OBJECT
private:
    std::mt19937_64 random_{support::seedOf("PowerLossTest")};

    void cutEverywhere(const Script& script, std::size_t size, std::size_t stride,
                       std::size_t variants, bool lies) {
        // In memory: what is durable is simulated.
        const QTemporaryDir root(QStringLiteral("/dev/shm/power-XXXXXX"));
        const auto base = fs::path(root.path().toStdString());
        std::vector<Told> told;
        fs::create_directory(base / "true");
        support::watchDisk(base / "true");
        script.run(base / "true", size, told);
        const auto operations = support::stopWatchingDisk();
        CutDisk disk(operations, lies);
        std::size_t cuts = 0;
        std::size_t harmed = 0;   // by a disk that lied: so it does lose what is not synced
        std::size_t at = 0;       // of told: the last that was before
        Told before;
        while (disk.advance()) {
            while (at < told.size() && told[at].operations <= disk.done()) before = told[at++];
            const auto next = at < told.size() ? told[at] : before;
            if (disk.done() % stride != random_() % stride) continue;
            for (std::size_t i = 0; i < variants; ++i, ++cuts) {
                const auto folder = base / "cut";
                fs::remove_all(folder);
                fs::create_directory(folder);
                disk.leave(folder, random_);
                const auto fault = script.fault(folder, before, next, lies);
                QVERIFY2(fault.empty(), fmt::format("{} after operation {}: {}", script.name,
                                                    disk.done(), fault).c_str());
                if (lies && !script.fault(folder, before, next, false).empty()) ++harmed;
            }
        }
        if (lies)
            qInfo("%s: %zu cuts after %zu operations, %zu lost something, 0 other than it was",
                  script.name, cuts, operations.size(), harmed);
        else qInfo("%s: %zu cuts after %zu operations, 0 lost, 0 other", script.name, cuts,
                   operations.size());
        QVERIFY(cuts > 100);
        QVERIFY(!lies || harmed > cuts / 2);
    }

private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    void losesNothingThatWasAcknowledged_data() {
        QTest::addColumn<int>("which");
        QTest::newRow("peer") << 0;
        QTest::newRow("vault") << 1;
    }

    void losesNothingThatWasAcknowledged() {
        QFETCH(int, which);
        const Script scripts[] = {{"peer", runPeer, peerFault}, {"vault", runVault, vaultFault}};
        cutEverywhere(scripts[which], support::sized(which == 0 ? 60 : 40, 200),
                      1, support::sized(3, 50), false);
    }

    void aDiskThatLiesShowsNothingElse_data() { losesNothingThatWasAcknowledged_data(); }

    void aDiskThatLiesShowsNothingElse() {
        QFETCH(int, which);
        const Script scripts[] = {{"peer", runPeer, peerFault}, {"vault", runVault, vaultFault}};
        cutEverywhere(scripts[which], support::sized(50, 200), support::sized(3, 1),
                      support::sized(2, 20), true);
    }
};

QTEST_GUILESS_MAIN(PowerLossTest)
#include "PowerLossTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "crypto/Hash.h"
#include "store/BlobStore.h"
#include "store/ChainTables.h"
#include "store/PeerStore.h"
#include "store/Vault.h"
#include "store/VoteLock.h"
#include "support/faults/Faults.h"
#include "support/torture/Child.h"
#include "support/torture/Torture.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cstring>
#include <random>

using namespace seabridge;
using namespace seabridge::store;
using base::ErrorCode;
using support::Fault;
namespace fs = std::filesystem;

namespace {

const VaultOptions kQuick{{64, 1, 1}, true, vaultMigrations()};
const base::Bytes kTopic{1, 2, 3};
constexpr std::uint64_t kBefore = 3;  ///< what every folder holds before the faults

base::Secret phrase(std::string_view text = "old") { return base::Secret(base::viewOf(text)); }

base::Bytes bytesFor(std::uint64_t number) {
    base::Bytes out(700, std::uint8_t(number));
    std::memcpy(out.data(), &number, sizeof number);
    return out;
}

base::Result<void> append(Vault& vault, std::uint64_t position) {
    auto transaction = vault.database().begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto done = FeedTable::append(*transaction, kTopic, {position, {}, bytesFor(position)});
    return done ? transaction->commit() : done;
}

/// What a child did before it ended.
struct Told {
    std::uint64_t kept = 0;       ///< acknowledged
    std::size_t calls = 0;
    bool finished = false;
    bool backedUp = false;
    bool rephrased = false;
    bool rephrasing = false;
};

/// Exit codes of children.
enum Code { kFine, kWroteOnAfterFailure, kWrongError };

bool isDisk(const base::Error& error) {
    return error.code == ErrorCode::Io || error.code == ErrorCode::DiskFull ||
           error.code == ErrorCode::Damaged || error.code == ErrorCode::ReadOnly;
}

Code wrong(const base::Error& error) {
    std::fprintf(stderr, "%s: %s\n", base::nameOf(error.code).data(), error.detail.c_str());
    return kWrongError;
}

/// One kind of store: its folder before, what it does while the disk fails, and what must be true
/// afterwards.
struct Story {
    const char* name;
    void (*prepare)(const fs::path& folder);
    Code (*act)(const fs::path& folder, Told& told);
    /// Empty, or what is wrong; the disk is well again.
    std::string (*faultAfter)(const fs::path& folder, const Told& told);
};

// ---- a vault

void prepareVault(const fs::path& folder) {
    auto vault = Vault::create(folder, phrase(), kQuick);
    for (std::uint64_t i = 0; i < kBefore; ++i)
        if (!append(*vault, i)) qFatal("append");
    if (!vault->close()) qFatal("close");
}

Code actVault(const fs::path& folder, Told& told) {
    auto vault = Vault::open(folder, phrase(), kQuick);
    if (!vault) return kFine;
    for (std::uint64_t i = kBefore; i < kBefore + 3; ++i) {
        if (const auto done = append(*vault, i); !done) {
            if (!isDisk(done.error())) return wrong(done.error());
            return append(*vault, i) ? kWroteOnAfterFailure : kFine;
        }
        told.kept = i + 1;
        if (i == kBefore && !vault->saveCounter()) return kFine;
    }
    if (!vault->check()) return kFine;
    if (!vault->backupTo(folder.string() + "-backup")) return kFine;
    told.backedUp = true;
    told.rephrasing = true;
    if (!vault->changePassphrase(phrase(), phrase("new"), kQuick)) return kFine;
    told.rephrased = true;
    if (!append(*vault, kBefore + 3)) return kFine;
    told.kept = kBefore + 4;
    if (!vault->close()) return kFine;
    told.finished = true;
    return kFine;
}

std::string vaultFault(const fs::path& folder, const Told& told) {
    auto vault = Vault::open(folder, phrase(told.rephrased ? "new" : "old"), kQuick);
    if (!vault && told.rephrasing) vault = Vault::open(folder, phrase("new"), kQuick);
    if (!vault) return "does not open: " + vault.error().detail;
    if (vault->openedReadOnly()) return "thinks that it was rolled back";
    const auto entries = FeedTable(vault->database()).page(kTopic, 0, 1'000);
    if (!entries) return "cannot be read";
    for (std::uint64_t i = 0; i < entries->size(); ++i)
        if ((*entries)[i].bytes != bytesFor(i)) return "other data";
    if (entries->size() < told.kept) return "lost an entry";
    if (!vault->check()) return "is damaged";
    if (!append(*vault, entries->size())) return "does not go on";
    if (!vault->close()) return "does not close";
    const auto backup = folder.string() + "-backup";
    if (told.backedUp && !Vault::restore(backup, folder.string() + "-restored", phrase()))
        return "its backup is none";
    return {};
}

// ---- the making of a vault

void prepareNothing(const fs::path& folder) {
    if (!base::makePrivateFolder(folder)) qFatal("folder");
}

Code actCreate(const fs::path& folder, Told& told) {
    auto vault = Vault::create(folder, phrase(), kQuick);
    if (!vault) return isDisk(vault.error()) ? kFine : wrong(vault.error());
    told.kept = 1;
    told.finished = true;
    return kFine;
}

std::string createFault(const fs::path& folder, const Told& told) {
    auto vault = Vault::open(folder, phrase(), kQuick);
    if (vault) return vault->check() ? "" : "is damaged";
    const auto why = "does not open: " + vault.error().detail;
    if (told.kept > 0) return why;
    return Vault::create(folder, phrase(), kQuick) ? "" : why + ", and cannot be made again";
}

// ---- a peer's blocks and records

void preparePeer(const fs::path& folder) {
    auto store = PeerStore::open(folder);
    for (std::uint64_t height = 1; height <= kBefore; ++height)
        if (!store->storeBlock(height, bytesFor(height)) ||
            !store->storeCertified(height, bytesFor(height)))
            qFatal("store");
    if (!store->sync()) qFatal("sync");
}

Code actPeer(const fs::path& folder, Told& told) {
    auto store = PeerStore::open(folder);
    if (!store) return kFine;
    for (auto height = kBefore + 1; height <= kBefore + 4; ++height) {
        auto done = store->storeBlock(height, bytesFor(height));
        if (!done) {
            if (!isDisk(done.error())) return wrong(done.error());
            return store->storeBlock(height, bytesFor(height)) ? kWroteOnAfterFailure : kFine;
        }
        told.kept = height;
        if (!store->storeCertified(height, bytesFor(height))) return kFine;
    }
    told.finished = store->sync().has_value();
    return kFine;
}

std::string peerFault(const fs::path& folder, const Told& told) {
    auto store = PeerStore::open(folder);
    if (!store) return "does not open: " + store.error().detail;
    if (store->blockHeight() < std::max(told.kept, kBefore)) return "lost a block";
    for (std::uint64_t height = 1; height <= store->blockHeight(); ++height)
        if (store->readBlocks(height, 1, 1)->front() != bytesFor(height)) return "other block";
    const auto next = store->blockHeight() + 1;
    if (!store->storeBlock(next, bytesFor(next))) return "does not go on";
    return {};
}

// ---- votes

ledger::VoteTarget vote(std::uint64_t height, std::uint8_t header = 1) {
    ledger::VoteTarget target{0, height, {}};
    target.headerId.data.fill(header);
    return target;
}

void prepareLock(const fs::path& folder) {
    if (!base::makePrivateFolder(folder)) qFatal("folder");
    auto lock = VoteLock::create(folder / "lock");
    for (std::uint64_t height = 1; height <= kBefore; ++height)
        if (!lock->lock(vote(height))) qFatal("lock");
}

Code actLock(const fs::path& folder, Told& told) {
    auto lock = VoteLock::open(folder / "lock");
    if (!lock) return kFine;
    for (auto height = kBefore + 1; height <= kBefore + 4; ++height) {
        if (const auto done = lock->lock(vote(height)); !done) {
            if (!isDisk(done.error())) return wrong(done.error());
            return lock->lock(vote(height, 2)) ? kWroteOnAfterFailure : kFine;
        }
        told.kept = height;
    }
    told.finished = true;
    return kFine;
}

std::string lockFault(const fs::path& folder, const Told& told) {
    auto lock = VoteLock::open(folder / "lock");
    if (!lock) return "does not open: " + lock.error().detail;
    for (std::uint64_t height = 1; height <= std::max(told.kept, kBefore); ++height)
        if (lock->lock(vote(height, 9))) return "votes twice";
    return lock->lock(vote(100)) ? "" : "does not go on";
}

// ---- sealed documents

void prepareBlobs(const fs::path& folder) {
    auto blobs = BlobStore::open(folder, 1 << 20);
    for (std::uint64_t i = 0; i < kBefore; ++i)
        if (!blobs->put(bytesFor(i))) qFatal("put");
}

Code actBlobs(const fs::path& folder, Told& told) {
    auto blobs = BlobStore::open(folder, 1 << 20);
    if (!blobs) return kFine;
    for (auto i = kBefore; i < kBefore + 3; ++i) {
        if (const auto put = blobs->put(bytesFor(i)); !put)
            return isDisk(put.error()) ? kFine : wrong(put.error());
        told.kept = i + 1;
    }
    told.finished = true;
    return kFine;
}

std::string blobFault(const fs::path& folder, const Told& told) {
    auto blobs = BlobStore::open(folder, 1 << 20);
    if (!blobs) return "does not open";
    for (std::uint64_t i = 0; i < kBefore + 3; ++i) {
        const auto hash = crypto::sha256(bytesFor(i));
        const auto got = blobs->get(hash);
        if (got ? *got != bytesFor(i) : i < std::max(told.kept, kBefore)) return "lost a document";
        if (!got && got.error().code != ErrorCode::NotFound) return "half a document";
        if (!blobs->put(bytesFor(i))) return "does not go on";
    }
    return {};
}

constexpr Story kStories[] = {
    {"vault", prepareVault, actVault, vaultFault},
    {"new vault", prepareNothing, actCreate, createFault},
    {"peer store", preparePeer, actPeer, peerFault},
    {"vote lock", prepareLock, actLock, lockFault},
    {"documents", prepareBlobs, actBlobs, blobFault},
};

/// Vaults make hundreds of calls; CI takes one in three.
std::size_t stepOf(const Story& story) {
    return std::string_view(story.name).ends_with("vault") ? support::sized(3, 1) : 1;
}

}  // namespace

/// reliability.md F3 and F4: each call of each story fails once, in a process of its own.
class StoreFaultTest : public QObject {
    Q_OBJECT
private:
    // In memory: a true sync at each of thousands of calls would take minutes.
    QTemporaryDir root_{fs::exists("/dev/shm") ? "/dev/shm/seabridge-faults-XXXXXX"
                                               : "seabridge-faults-XXXXXX"};
    int next_ = 0;
    std::mt19937_64 random_{support::seedOf("StoreFaultTest")};

    fs::path fresh() { return fs::path(root_.path().toStdString()) / std::to_string(next_++); }

    /// Every `step`-th call, from a random one on. The story ends well where no call is left to
    /// fail.
    void tell(const Story& story, Fault fault, std::size_t step) {
        const auto source = fresh();
        story.prepare(source);
        std::size_t tried = 0;
        for (std::size_t at = 1 + random_() % step;; at += step, ++tried) {
            const auto folder = fresh();
            fs::copy(source, folder, fs::copy_options::recursive);
            support::Shared<Told> told;
            const int code = support::inChild([&] {
                support::armFaults(folder.c_str(), fault, at);
                const auto out = story.act(folder, *told);
                told->calls = support::disarmFaults();
                return int(out);
            });
            const auto where = std::string(story.name) + ", call " + std::to_string(at);
            QVERIFY2(code == kFine, (where + ", child ended with " + std::to_string(code)).c_str());
            const auto wrong = story.faultAfter(folder, *told);
            QVERIFY2(wrong.empty(), (where + ": " + wrong).c_str());
            const bool isHarmless = fault == Fault::Short || fault == Fault::Interrupt;
            QVERIFY2(told->finished || !(isHarmless || told->calls < at),
                     (where + ": gave up").c_str());
            fs::remove_all(folder);
            for (const char* more : {"-backup", "-restored"})
                fs::remove_all(folder.string() + more);
            if (told->calls < at) break;
        }
        qInfo("%s: %zu calls", story.name, tried);
    }

private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    /// What a certified block costs a peer's disk besides the order: a write and a sync for the block,
    /// and the same for the vote; and the block's mark, a write that nobody waits for.
    void aBlockAndAVoteAreOneSyncEach() {
        const auto folder = fresh();
        preparePeer(folder);
        prepareLock(folder / "votes");
        auto store = PeerStore::open(folder);
        auto lock = VoteLock::open(folder / "votes" / "lock");
        QVERIFY(store && lock);
        constexpr std::size_t kNever = 1'000'000;
        for (std::uint64_t i = 1; i <= 3; ++i) {
            support::armFaults(folder.c_str(), Fault::Io, kNever);
            QVERIFY(store->storeBlock(store->blockHeight() + 1, bytesFor(i)));
            QCOMPARE(support::disarmFaults(), std::size_t(3));
            support::armFaults(folder.c_str(), Fault::Io, kNever);
            QVERIFY(lock->lock(vote(kBefore + i)));
            QCOMPARE(support::disarmFaults(), std::size_t(2));
        }
    }
    void aFailedCallLosesNothing() {
        for (const auto& story : kStories) {
            tell(story, Fault::Io, stepOf(story));
            if (QTest::currentTestFailed()) return;
        }
    }
    void aFullDiskLosesNothingAndHeals() {
        for (const auto& story : kStories) {
            tell(story, Fault::NoSpace, stepOf(story));
            if (QTest::currentTestFailed()) return;
        }
    }
    void aShortCallIsCarriedOn() {
        for (const auto& story : kStories) {
            tell(story, Fault::Short, support::sized(8, 1));
            if (QTest::currentTestFailed()) return;
        }
    }
    void anInterruptedCallIsMadeAgain() {
        for (const auto& story : kStories) {
            tell(story, Fault::Interrupt, support::sized(8, 1));
            if (QTest::currentTestFailed()) return;
        }
    }
};

QTEST_GUILESS_MAIN(StoreFaultTest)
#include "StoreFaultTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"
#include "base/Log.h"
#include "crypto/Hash.h"
#include "store/BlobStore.h"
#include "store/PeerStore.h"
#include "store/Snapshots.h"
#include "store/VoteLock.h"
#include "support/faults/FaultStory.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::store;
using namespace seabridge::support;
using base::ErrorCode;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kBefore = 3;  ///< what every folder holds before the faults

using Told = FaultTold;

// ---- a peer's blocks and records

void preparePeer(const fs::path& folder) {
    auto store = PeerStore::open(folder);
    for (std::uint64_t height = 1; height <= kBefore; ++height)
        if (!store->storeBlock(height, bytesFor(height)) ||
            !store->storeCertified(height, bytesFor(height)))
            qFatal("store");
    if (!store->sync()) qFatal("sync");
}

int actPeer(const fs::path& folder, Told& told) {
    auto store = PeerStore::open(folder);
    if (!store) return kFine;
    for (auto height = kBefore + 1; height <= kBefore + 4; ++height) {
        auto done = store->storeBlock(height, bytesFor(height));
        if (!done) {
            if (!isDisk(done.error())) return wrongError(done.error());
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

int actLock(const fs::path& folder, Told& told) {
    auto lock = VoteLock::open(folder / "lock");
    if (!lock) return kFine;
    for (auto height = kBefore + 1; height <= kBefore + 4; ++height) {
        if (const auto done = lock->lock(vote(height)); !done) {
            if (!isDisk(done.error())) return wrongError(done.error());
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

// ---- what a peer replaces whole: its epoch statement, people's epoch votes, its troubles

void preparePaper(const fs::path& folder) {
    prepareNothing(folder);
    if (!base::replaceFile(folder / "paper", bytesFor(kBefore))) qFatal("paper");
}

/// What failed may stand, or what stood before it.
int actPaper(const fs::path& folder, Told& told) {
    for (auto number = kBefore + 1; number <= kBefore + 4; ++number) {
        const auto done = base::replaceFile(folder / "paper", bytesFor(number));
        if (!done) return isDisk(done.error()) ? kFine : wrongError(done.error());
        told.kept = number;
        const auto read = base::readFile(folder / "paper", 1'000);
        if (!read) return isDisk(read.error()) ? kFine : wrongError(read.error());
        if (*read != bytesFor(number)) return kWrongData;
    }
    told.finished = true;
    return kFine;
}

std::string paperFault(const fs::path& folder, const Told& told) {
    const auto read = base::readFile(folder / "paper", 1'000);
    const auto kept = std::max(told.kept, kBefore);
    if (!read || (*read != bytesFor(kept) && *read != bytesFor(kept + 1))) return "another paper";
    return base::replaceFile(folder / "paper", bytesFor(0)) ? "" : "does not go on";
}

// ---- sealed documents

void prepareBlobs(const fs::path& folder) {
    auto blobs = BlobStore::open(folder, 1 << 20);
    for (std::uint64_t i = 0; i < kBefore; ++i)
        if (!blobs->put(bytesFor(i))) qFatal("put");
}

int actBlobs(const fs::path& folder, Told& told) {
    auto blobs = BlobStore::open(folder, 1 << 20);
    if (!blobs) return kFine;
    for (auto i = kBefore; i < kBefore + 3; ++i) {
        if (const auto put = blobs->put(bytesFor(i)); !put)
            return isDisk(put.error()) ? kFine : wrongError(put.error());
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

// ---- snapshots

constexpr std::uint64_t kRecords = 12;

base::Bytes recordOf(std::uint64_t height, std::uint64_t index) {
    return bytesFor(1000 * height + index);
}

Result<void> writeSnapshot(const Snapshots& files, std::uint64_t height) {
    return files.write(height, [&](const Snapshots::Put& put) -> Result<void> {
        for (std::uint64_t i = 0; i < kRecords; ++i)
            if (const auto done = put(recordOf(height, i)); !done) return done;
        return {};
    });
}

/// An error, or whether it holds what was written.
Result<bool> isWhole(const Snapshots& files, std::uint64_t height) {
    std::uint64_t count = 0;
    bool isSame = true;
    const auto read = files.read(height, [&](base::ByteView record) {
        isSame = isSame && std::ranges::equal(record, recordOf(height, count++));
        return Result<void>();
    });
    if (!read) return std::unexpected(read.error());
    return isSame && count == kRecords;
}

void prepareSnapshots(const fs::path& folder) {
    prepareNothing(folder);
    for (std::uint64_t height = 1; height <= kBefore; ++height)
        if (!writeSnapshot(Snapshots(folder), height)) qFatal("snapshot");
}

/// One that fails is tried again: a peer goes on without, and takes the next one in its place.
int actSnapshots(const fs::path& folder, Told& told) {
    const Snapshots files(folder);
    for (auto height = kBefore + 1; height <= kBefore + 3; ++height) {
        auto done = writeSnapshot(files, height);
        if (!done && !isDisk(done.error())) return wrongError(done.error());
        if (!done) done = writeSnapshot(files, height);
        if (!done) return kFine;
        told.kept = height;
        const auto whole = isWhole(files, height);
        if (!whole) return isDisk(whole.error()) ? kFine : wrongError(whole.error());
        if (!*whole) return kWrongData;
    }
    told.finished = true;
    return kFine;
}

std::string snapshotFault(const fs::path& folder, const Told& told) {
    const Snapshots files(folder);
    const auto heights = files.heights();
    if (heights.empty() || heights.front() < std::max(told.kept, kBefore))
        return "lost the newest";
    for (const auto height : heights)
        if (const auto whole = isWhole(files, height); !whole || !*whole) return "half a snapshot";
    if (!writeSnapshot(files, heights.front() + 1)) return "does not go on";
    return files.heights().size() == Snapshots::kKept ? "" : "does not remove old ones";
}

constexpr FaultStory<Told> kStories[] = {
    {"peer store", preparePeer, actPeer, peerFault},
    {"vote lock", prepareLock, actLock, lockFault},
    {"papers", preparePaper, actPaper, paperFault},
    {"documents", prepareBlobs, actBlobs, blobFault},
    {"snapshots", prepareSnapshots, actSnapshots, snapshotFault},
};

}  // namespace

/// reliability.md F3 and F4: each call of each story fails once, in a process of its own.
class StoreFaultTest : public QObject {
    Q_OBJECT
private:
    FaultTeller teller_{seedOf("StoreFaultTest")};

    void tellAll(Fault fault) {
        for (const auto& story : kStories) {
            const auto wrong = teller_.tell(story, fault, 1);
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
    }

private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    /// What a certified block costs a peer's disk besides the order: a write and a sync for the block,
    /// and the same for the vote; and the block's mark, a write that nobody waits for.
    void aBlockAndAVoteAreOneSyncEach() {
        const auto folder = teller_.fresh();
        preparePeer(folder);
        prepareLock(folder / "votes");
        auto store = PeerStore::open(folder);
        auto lock = VoteLock::open(folder / "votes" / "lock");
        QVERIFY(store && lock);
        constexpr std::size_t kNever = 1'000'000;
        for (std::uint64_t i = 1; i <= 3; ++i) {
            armFaults(folder.c_str(), Fault::Io, kNever);
            QVERIFY(store->storeBlock(store->blockHeight() + 1, bytesFor(i)));
            QCOMPARE(disarmFaults(), std::size_t(3));
            armFaults(folder.c_str(), Fault::Io, kNever);
            QVERIFY(lock->lock(vote(kBefore + i)));
            QCOMPARE(disarmFaults(), std::size_t(2));
        }
    }
    void aFailedCallLosesNothing() { tellAll(Fault::Io); }
    void aFullDiskLosesNothingAndHeals() { tellAll(Fault::NoSpace); }
    void aShortCallIsCarriedOn() { tellAll(Fault::Short); }
    void anInterruptedCallIsMadeAgain() { tellAll(Fault::Interrupt); }
};

QTEST_GUILESS_MAIN(StoreFaultTest)
#include "StoreFaultTest.moc"

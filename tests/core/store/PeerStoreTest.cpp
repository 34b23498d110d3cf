// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "store/PeerStore.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>
#include <thread>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace seabridge;
using base::ByteView;
using base::Bytes;
using base::ErrorCode;
using base::Result;
using store::PeerStore;
namespace fs = std::filesystem;

namespace {

Bytes bytesFor(std::uint64_t height, unsigned variant) {
    std::mt19937 random(static_cast<unsigned>(height * 31 + variant));
    Bytes out(1 + random() % 2000);
    for (auto& byte : out) byte = std::uint8_t(random());
    return out;
}

/// The certified records from `from` on; empty on any disorder.
std::vector<Bytes> certifiedOf(const PeerStore& store, std::uint64_t from = 1) {
    std::vector<Bytes> out;
    const auto done = store.forEachCertified(
        from, [&](std::uint64_t height, ByteView record) -> Result<void> {
            if (height != from + out.size()) return base::fail(ErrorCode::Internal);
            out.push_back(base::bytesOf(record));
            return {};
        });
    return done ? out : std::vector<Bytes>();
}

[[noreturn]] void storeForEver(const fs::path& folder, int pipe) {
    auto store = PeerStore::open(folder);
    if (!store) _exit(1);
    for (std::uint64_t height = store->blockHeight() + 1;; ++height) {
        // Certified three heights behind, as votes come in.
        while (store->certifiedHeight() + 3 < height) {
            const auto next = store->certifiedHeight() + 1;
            if (!store->storeCertified(next, bytesFor(next, 2))) _exit(4);
        }
        if (!store->storeBlock(height, bytesFor(height, 1))) _exit(2);
        if (write(pipe, &height, sizeof height) != sizeof height) _exit(3);
    }
}

}  // namespace

class PeerStoreTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    int next_ = 0;
    fs::path fresh() {
        return fs::path(folder_.path().toStdString()) / std::to_string(next_++);
    }

private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    void givesBackBlocksAndRecords() {
        const fs::path path = fresh();
        {
            auto store = PeerStore::open(path);
            QVERIFY(store.has_value());
            for (std::uint64_t height = 1; height <= 30; ++height) {
                QVERIFY(store->storeBlock(height, bytesFor(height, 1)));
                if (height <= 25) QVERIFY(store->storeCertified(height, bytesFor(height, 2)));
            }
            QVERIFY(store->sync());
        }
        auto store = PeerStore::open(path);
        QCOMPARE(store->blockHeight(), std::uint64_t(30));
        QCOMPARE(store->certifiedHeight(), std::uint64_t(25));
        const auto blocks = store->readBlocks(1, 100, 1 << 20).value();
        QCOMPARE(blocks.size(), std::size_t(30));
        for (std::uint64_t i = 0; i < 30; ++i) QVERIFY(blocks[i] == bytesFor(i + 1, 1));
        const auto records = certifiedOf(*store);
        QCOMPARE(records.size(), std::size_t(25));
        for (std::uint64_t i = 0; i < 25; ++i) QVERIFY(records[i] == bytesFor(i + 1, 2));
        QVERIFY(certifiedOf(*store, 24).size() == 2);
    }

    void readsWithinItsLimits() {
        auto store = PeerStore::open(fresh());
        for (std::uint64_t height = 1; height <= 10; ++height)
            QVERIFY(store->storeBlock(height, Bytes(100, std::uint8_t(height))));
        QCOMPARE(store->readBlocks(3, 4, 1 << 20)->size(), std::size_t(4));
        QCOMPARE(store->readBlocks(3, 100, 350)->size(), std::size_t(3));
        QCOMPARE(store->readBlocks(3, 100, 1)->size(), std::size_t(1));
        QVERIFY(store->readBlocks(11, 100, 1 << 20)->empty());
    }

    void letsTheLastUncertifiedBlockWin() {
        const fs::path path = fresh();
        {
            auto store = PeerStore::open(path);
            for (std::uint64_t height = 1; height <= 4; ++height)
                QVERIFY(store->storeBlock(height, bytesFor(height, 1)));
            QVERIFY(store->storeCertified(1, Bytes(5)));
            QVERIFY(store->storeBlock(3, bytesFor(3, 7)));
            QVERIFY(store->storeBlock(1, bytesFor(1, 1)));
            QVERIFY(store->storeBlock(1, bytesFor(1, 7)).error().code == ErrorCode::InvalidInput);
        }
        auto store = PeerStore::open(path);
        QVERIFY(store->readBlocks(3, 1, 1 << 20)->front() == bytesFor(3, 7));
        QVERIFY(store->readBlocks(1, 1, 1 << 20)->front() == bytesFor(1, 1));
        QCOMPARE(store->blockHeight(), std::uint64_t(4));
    }

    void refusesWhatIsOutOfPlace() {
        auto store = PeerStore::open(fresh());
        QVERIFY(!store->storeBlock(0, Bytes(1)));
        QVERIFY(!store->storeBlock(PeerStore::kMaxAhead + 1, Bytes(1)));
        QVERIFY(!store->storeCertified(2, Bytes(1)));
        QVERIFY(store->storeCertified(1, Bytes(1)));
        QVERIFY(!store->storeCertified(1, Bytes(1)));
    }

    void keepsOtherProcessesOut() {
        const fs::path path = fresh();
        const auto store = PeerStore::open(path);
        QVERIFY(PeerStore::open(path).error().code == ErrorCode::InUse);
    }

    void beginsANewSegmentWhenOneIsFull() {
        const fs::path path = fresh();
        constexpr std::size_t kBig = 9 << 20;
        {
            auto store = PeerStore::open(path);
            for (std::uint64_t height = 1; height <= 15; ++height) {
                QVERIFY(store->storeBlock(height, Bytes(kBig, std::uint8_t(height))));
                QVERIFY(store->storeCertified(height, bytesFor(height, 2)));
            }
            QVERIFY(store->sync());
        }
        QVERIFY(fs::exists(path / "blocks-000003.seg"));
        QVERIFY(!fs::exists(path / "blocks-000004.seg"));
        for (int i = 1; i <= 3; ++i)
            QVERIFY(fs::file_size(path / ("blocks-00000" + std::to_string(i) + ".seg")) <=
                    PeerStore::kSegmentBytes + 64);
        {
            auto store = PeerStore::open(path);
            for (std::uint64_t height = 1; height <= 15; ++height)
                QVERIFY(store->readBlocks(height, 1, 1)->front() ==
                        Bytes(kBig, std::uint8_t(height)));
            QCOMPARE(certifiedOf(*store).size(), std::size_t(15));
        }
        fs::remove(path / "blocks-000002.seg");
        QVERIFY(PeerStore::open(path).error().code == ErrorCode::Damaged);
    }

    void survivesKillsWhileStoring() {
        const fs::path path = fresh();
        for (unsigned i = 0; i < 15; ++i) {
            int ends[2];
            QVERIFY(pipe(ends) == 0);
            const pid_t child = fork();
            if (child == 0) storeForEver(path, ends[1]);
            close(ends[1]);
            usleep(3000 + 2500 * i);
            kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
            std::uint64_t stored = 0, height = 0;
            while (read(ends[0], &height, sizeof height) == sizeof height) stored = height;
            close(ends[0]);
            auto store = PeerStore::open(path);
            QVERIFY(store.has_value());
            QVERIFY(store->blockHeight() >= stored);
            // A record is on the disk with the block after it.
            QVERIFY(stored < 4 || store->certifiedHeight() >= stored - 3);
            const auto records = certifiedOf(*store);
            QCOMPARE(std::uint64_t(records.size()), store->certifiedHeight());
            for (std::uint64_t h = 1; h <= store->blockHeight(); ++h)
                QVERIFY(store->readBlocks(h, 1, 1)->front() == bytesFor(h, 1));
        }
        QVERIFY(PeerStore::open(path)->certifiedHeight() > 15);
    }

    void letsAnotherThreadReadWhileItGrows() {
        auto store = PeerStore::open(fresh());
        for (std::uint64_t height = 1; height <= 40; ++height)
            QVERIFY(store->storeCertified(height, bytesFor(height, 2)));
        QVERIFY(store->sync());
        const auto reader = store->reader(11);
        std::vector<Bytes> read;
        Result<void> outcome;
        std::thread other([&] {
            outcome = reader.forEach([&](std::uint64_t height, ByteView record) -> Result<void> {
                if (height != 11 + read.size()) return base::fail(ErrorCode::Internal);
                read.push_back(base::bytesOf(record));
                return {};
            });
        });
        for (std::uint64_t height = 41; height <= 80; ++height)
            QVERIFY(store->storeBlock(height, bytesFor(height, 1)));
        other.join();
        QVERIFY(outcome.has_value());
        QCOMPARE(read.size(), std::size_t(30));
        for (std::uint64_t i = 0; i < 30; ++i) QVERIFY(read[i] == bytesFor(11 + i, 2));
        QVERIFY(store->reader(41).forEach([](std::uint64_t, ByteView) {
            return Result<void>(base::fail(ErrorCode::Internal));
        }));
    }

    void changesNothingWhenItOnlyLooks() {
        const fs::path path = fresh();
        {
            auto store = PeerStore::open(path);
            for (std::uint64_t height = 1; height <= 5; ++height)
                QVERIFY(store->storeBlock(height, bytesFor(height, 1)));
        }
        const auto file = path / "blocks-000001.seg";
        fs::resize_file(file, fs::file_size(file) - 12);  // as a crash leaves it
        const auto before = fs::file_size(file);
        {
            auto store = PeerStore::openReadOnly(path);
            QVERIFY(store.has_value());
            QCOMPARE(store->blockHeight(), std::uint64_t(4));
            QVERIFY(store->storeBlock(5, Bytes(1)).error().code == ErrorCode::ReadOnly);
            QVERIFY(store->storeCertified(1, Bytes(1)).error().code == ErrorCode::ReadOnly);
            QVERIFY(store->sync().error().code == ErrorCode::ReadOnly);
        }
        QCOMPARE(fs::file_size(file), before);
        QVERIFY(PeerStore::openReadOnly(fresh()).error().code == ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(PeerStoreTest)
#include "PeerStoreTest.moc"

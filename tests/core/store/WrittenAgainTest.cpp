// SPDX-License-Identifier: GPL-3.0-or-later
// What a killed process, or one whose sync failed, left behind is written and synced again before
// anybody builds on it (reliability.md F2).
#include "base/File.h"
#include "base/RecordFile.h"
#include "crypto/Hash.h"
#include "store/BlobStore.h"
#include "store/VoteLock.h"
#include "support/faults/PowerLoss.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace seabridge;
using namespace seabridge::store;
using base::Bytes;
using base::ByteView;
using support::DiskOperation;
namespace fs = std::filesystem;

namespace {

ledger::VoteTarget targetAt(ledger::Height height) {
    ledger::VoteTarget target{0, height, {}};
    target.headerId.data.fill(static_cast<std::uint8_t>(height));
    return target;
}

template <class T>
void must(const base::Result<T>& result) {
    if (!result) qFatal("%s", result.error().detail.c_str());
}

/// True if what lay in the file from `from` to `end` was written once more before the first sync.
bool wasWrittenAgain(const std::vector<DiskOperation>& operations, ByteView content,
                     std::size_t from, std::size_t end) {
    Bytes again = base::bytesOf(content);
    for (auto& byte : again) byte = std::uint8_t(~byte);
    for (const auto& [kind, file, offset, bytes, name, target] : operations) {
        if (kind == DiskOperation::Kind::Sync)
            return std::ranges::equal(content.subspan(from, end - from),
                                      ByteView(again).subspan(from, end - from));
        if (kind == DiskOperation::Kind::Write && offset + bytes.size() <= again.size())
            std::ranges::copy(bytes, again.begin() + std::ptrdiff_t(offset));
    }
    return false;
}

}  // namespace

class WrittenAgainTest : public QObject {
    Q_OBJECT
private slots:
    // Whoever brought it was killed before a name was durable: the blob's, or a folder's.
    void aBlobThatIsThereIsDurableBeforeItIsAcknowledged_data() {
        QTest::addColumn<int>("left");
        QTest::newRow("the outer folder") << 0;
        QTest::newRow("both folders") << 1;
        QTest::newRow("the blob") << 2;
    }
    void aBlobThatIsThereIsDurableBeforeItIsAcknowledged() {
        QFETCH(int, left);
        QTemporaryDir root;
        const auto folder = fs::path(root.path().toStdString()) / "blobs";
        const auto blob = Bytes(500, 7);
        const auto name = base::toHex(crypto::sha256(blob));
        const auto outer = folder / name.substr(0, 2), leaf = outer / name.substr(2, 2);
        must(base::makePrivateFolder(left == 0 ? outer : leaf));
        support::watchDisk(folder);
        auto blobs = BlobStore::open(folder, 1'000);
        must(blobs);
        if (left == 2) must(base::replaceFile(leaf / name, blob));
        const auto before = support::diskOperations();
        must(blobs->put(blob));
        const auto operations = support::stopWatchingDisk();
        std::set<std::string> synced;
        for (std::size_t i = before; i < operations.size(); ++i)
            if (operations[i].kind == DiskOperation::Kind::SyncFolder)
                synced.insert(operations[i].name);
        QCOMPARE(synced.size(), std::size_t(3));
    }

    // The process before was killed between write and sync, or the sync failed and left the pages
    // as if they were written.
    void whatWasPerhapsNeverSyncedIsWrittenAgainAtOpen() {
        const QTemporaryDir root;
        const auto folder = fs::path(root.path().toStdString());
        const auto opened = [&](const fs::path& path, const auto& open) {
            support::watchDisk(folder);
            open(path);
            return support::stopWatchingDisk();
        };
        const auto contentOf = [](const fs::path& path) {
            return base::readFile(path, 1 << 26).value();
        };

        must(VoteLock::create(folder / "lock"));
        for (std::uint64_t height = 1; height <= 2; ++height) {
            must(VoteLock::open(folder / "lock")->lock(targetAt(height)));
            const auto from = std::size_t{height == 1 ? 0U : 4096U};
            QVERIFY(wasWrittenAgain(
                opened(folder / "lock", [](const auto& path) { must(VoteLock::open(path)); }),
                contentOf(folder / "lock"), from, from + 4096));
        }

        constexpr std::uint32_t kMost = 1 << 20;
        const auto openRecords = [](const fs::path& path) {
            auto file = base::RecordFile::open(path, kMost, [](std::uint64_t, ByteView) {});
            must(file);
            return std::move(*file);
        };
        std::size_t mark = 0;
        {
            auto file = openRecords(folder / "records");
            must(file.append(Bytes(700'000, 1)));
            must(file.sync());
            mark = file.size() - 8;
            for (std::uint8_t i = 2; i < 5; ++i) must(file.append(Bytes(700'000, i)));
            must(file.sync());
        }
        const auto content = contentOf(folder / "records");
        const auto end = content.size() - 8;
        for (const std::size_t torn : {0, 5}) {
            fs::resize_file(folder / "records", end + torn);
            QVERIFY(wasWrittenAgain(opened(folder / "records", openRecords), content, mark, end));
            QVERIFY(contentOf(folder / "records") == content);
        }
        const auto operations = opened(folder / "records", openRecords);
        QCOMPARE(operations.size(), std::size_t(1));  // all is marked: found, and nothing else
    }
};

QTEST_GUILESS_MAIN(WrittenAgainTest)
#include "WrittenAgainTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "store/PeerStore.h"
#include "support/torture/Torture.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <random>

using namespace seabridge;
using namespace seabridge::store;
using base::ErrorCode;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kBlocks = 40;
constexpr std::size_t kSector = 512;

Bytes bytesFor(std::uint64_t height, unsigned variant) {
    std::mt19937 random(static_cast<unsigned>(height * 31 + variant));
    Bytes out(1 + random() % 1500);
    for (auto& byte : out) byte = std::uint8_t(random());
    return out;
}

Bytes contentOf(const fs::path& path) { return base::readFile(path, 1 << 26).value(); }

void overwrite(const fs::path& path, ByteView bytes) {
    if (!base::replaceFile(path, bytes)) qFatal("cannot write");
}

enum class Seen { Detected, Whole, Shorter, Wrong };

Seen seenOf(const fs::path& folder) {
    const auto store = PeerStore::open(folder);
    if (!store)
        return store.error().code == ErrorCode::Damaged ||
                       store.error().code == ErrorCode::VersionTooNew
                   ? Seen::Detected
                   : Seen::Wrong;
    for (std::uint64_t height = 1; height <= store->blockHeight(); ++height) {
        const auto read = store->readBlocks(height, 1, 1);
        if (!read || read->size() != 1 || read->front() != bytesFor(height, 1)) return Seen::Wrong;
    }
    std::uint64_t records = 0;
    const auto all = store->forEachCertified(1, [&](auto height, ByteView record) -> Result<void> {
        ++records;
        if (std::ranges::equal(record, bytesFor(height, 2))) return {};
        return base::fail(ErrorCode::Internal);
    });
    if (!all || records != store->certifiedHeight()) return Seen::Wrong;
    return store->blockHeight() == kBlocks && records == kBlocks ? Seen::Whole : Seen::Shorter;
}

}  // namespace

/// reliability.md F5 for a peer; VaultDamageTest has it for vaults.
class PeerDamageTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir root_;
    fs::path folder_;
    fs::path segment_;
    Bytes sound_;
    std::map<Seen, int> counts_;

    Seen with(const Bytes& bad) {
        overwrite(segment_, bad);
        const auto seen = seenOf(folder_);
        ++counts_[seen];
        return seen;
    }
    [[nodiscard]] std::string summary() {
        return std::to_string(counts_[Seen::Detected]) + " detected, " +
               std::to_string(counts_[Seen::Whole]) + " harmless, " +
               std::to_string(counts_[Seen::Shorter]) + " cut at the end";
    }

private slots:
    void initTestCase() {
        base::setLogLevel(base::LogLevel::Alarm);
        folder_ = fs::path(root_.path().toStdString()) / "peer";
        segment_ = folder_ / "blocks-000001.seg";
        auto store = PeerStore::open(folder_);
        for (std::uint64_t height = 1; height <= kBlocks; ++height)
            QVERIFY(store->storeBlock(height, bytesFor(height, 1)) &&
                    store->storeCertified(height, bytesFor(height, 2)));
        QVERIFY(store->sync());
        sound_ = contentOf(segment_);
        QVERIFY(sound_.size() > 60 * kSector);
    }
    void init() { counts_.clear(); }

    void noticesFlippedBitsZeroedAndExchangedSectors() {
        std::mt19937_64 random(support::seedOf("PeerDamageTest"));
        const auto sectors = (sound_.size() - 8) / kSector;  // the last mark may be torn
        const auto at = [&](std::size_t sector) {
            return static_cast<std::ptrdiff_t>(sector * kSector);
        };
        for (std::size_t sector = 0; sector < sectors; ++sector) {
            for (std::size_t i = 0; i < support::sized(2, 200); ++i) {
                Bytes bad = sound_;
                bad[sector * kSector + random() % kSector] ^= std::uint8_t(1U << random() % 8);
                QVERIFY2(with(bad) == Seen::Detected, std::to_string(sector).c_str());
            }
            Bytes bad = sound_;
            std::fill_n(bad.begin() + at(sector), kSector, std::uint8_t{0});
            QVERIFY2(with(bad) == Seen::Detected, std::to_string(sector).c_str());
            if (sector + 1 == sectors) continue;
            bad = sound_;
            std::swap_ranges(bad.begin() + at(sector), bad.begin() + at(sector + 1),
                             bad.begin() + at(sector + 1));
            QVERIFY2(with(bad) == Seen::Detected, std::to_string(sector).c_str());
        }
        overwrite(segment_, sound_);
        QVERIFY(seenOf(folder_) == Seen::Whole);
        qInfo("%s", summary().c_str());
    }

    void aFileCutAnywhereServesNothingWrong() {
        for (std::size_t size = 0; size < sound_.size(); size += support::sized(97, 1)) {
            const auto seen = with(Bytes(sound_.begin(), sound_.begin() + long(size)));
            QVERIFY2(seen == Seen::Detected || seen == Seen::Shorter, std::to_string(size).c_str());
        }
        overwrite(segment_, sound_);
        qInfo("%s", summary().c_str());
    }
};

QTEST_GUILESS_MAIN(PeerDamageTest)
#include "PeerDamageTest.moc"

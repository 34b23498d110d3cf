// SPDX-License-Identifier: GPL-3.0-or-later
// How much may be left on a peer's disk.
#include "BlobRoom.h"
#include "base/File.h"

#include <QTemporaryDir>
#include <QtTest>

#include <dlfcn.h>
#include <sys/statvfs.h>

using namespace seabridge;
using app::BlobConfig;
using app::BlobRoom;
using base::ErrorCode;

namespace {

struct Files {
    fsfilcnt_t all = 0, unused = 0;
};
/// What a disk says of its files; nothing: the truth.
std::optional<Files> files;

}  // namespace

extern "C" int statvfs(const char* path, struct statvfs* out) noexcept {
    using Call = int (*)(const char*, struct statvfs*);
    static const auto truth = reinterpret_cast<Call>(dlsym(RTLD_NEXT, "statvfs"));
    const int done = truth(path, out);
    if (files) {
        out->f_files = files->all;
        out->f_favail = files->unused;
    }
    return done;
}

namespace {

ledger::OrgId orgOfNumber(std::uint8_t number) {
    return *ledger::OrgId::from(base::Bytes(16, number));
}

/// A day's share of `bytes` on a disk without a reserve, and the file that keeps it.
struct Days {
    explicit Days(std::uint64_t bytes) : config{bytes, 0, 0} {}
    [[nodiscard]] BlobRoom room() const {
        return {folder.path().toStdString(), file(), config};
    }
    [[nodiscard]] std::filesystem::path file() const {
        return std::filesystem::path(folder.path().toStdString()) / "blobs.days";
    }
    QTemporaryDir folder;
    BlobConfig config;
};

}  // namespace

class BlobRoomTest : public QObject {
    Q_OBJECT
private slots:
    void eachOrganizationHasItsShareOfTheDay() {
        const Days days(100'000);
        auto room = days.room();
        const auto one = orgOfNumber(1);
        const auto two = orgOfNumber(2);
        QVERIFY(room.take(one, 100'001, {5, 5}).error().code == ErrorCode::Busy);
        QVERIFY(room.take(one, 60'000, {5, 5}).has_value());
        QVERIFY(room.take(one, 40'001, {10, 10}).error().code == ErrorCode::Busy);
        QVERIFY(room.take(two, 100'000, {10, 10}).has_value());
        QVERIFY(room.take(one, 40'000, {20, 20}).has_value());
        room.giveBack(one, 10'000);
        QVERIFY(room.take(one, 10'001, {30, 30}).error().code == ErrorCode::Busy);
        QVERIFY(room.take(one, 10'000, {30, 30}).has_value());
        const auto over = base::kDayMs + 5;
        QVERIFY(room.take(one, 1, {over - 1, over - 1}).error().code == ErrorCode::Busy);
        QVERIFY(room.take(one, 100'000, {over, over}).has_value());
        QVERIFY(room.take(one, 1, {over, over}).error().code == ErrorCode::Busy);
    }

    /// The monotonic clock is another one after a restart.
    void aRestartBeginsNoDay() {
        const Days days(100'000);
        const auto one = orgOfNumber(1);
        const base::TimeMs wall = 1'700'000'000'000;
        {
            auto room = days.room();
            QVERIFY(room.restore({wall, 50'000}).has_value());
            QVERIFY(room.take(one, 90'000, {wall, 50'000}).has_value());
        }
        const auto taken = [&](base::TimeMs at, base::TimeMs mono, std::size_t bytes) {
            auto room = days.room();
            return room.restore({at, mono}).has_value() &&
                   room.take(one, bytes, {at, mono}).has_value();
        };
        QVERIFY(!taken(wall + 1'000, 10, 10'001));
        QVERIFY(taken(wall + 1'000, 10, 5'000));
        // A clock that was set back ends no day, nor makes one that lasts for ever.
        QVERIFY(!taken(wall - 400 * base::kDayMs, 10, 5'001));
        auto room = days.room();
        QVERIFY(room.restore({wall - 400 * base::kDayMs, 10}).has_value());
        const auto later = base::kDayMs + 10;
        QVERIFY(room.take(one, 100'000, {wall - 399 * base::kDayMs, later}).has_value());
        // By the wall clock the day goes on while the peer is down.
        QVERIFY(!taken(wall - 399 * base::kDayMs + 1'000, 5, 1));
        QVERIFY(taken(wall - 398 * base::kDayMs, 5, 100'000));
    }

    void aDamagedFileOfTheDaysIsSaid() {
        const Days days(1'000);
        QVERIFY(base::replaceFile(days.file(), base::Bytes(10, 7)).has_value());
        QVERIFY(days.room().restore({5, 5}).error().code == ErrorCode::Damaged);
    }

    void someOfTheDiskStaysFree() {
        const Days days(10'000);
        const auto here = days.folder.path().toStdString();
        const auto code = [&](const BlobConfig& config, const std::string& path) {
            const auto room = BlobRoom(path, days.file(), config).take(orgOfNumber(1), 1, {0, 0});
            return room ? std::nullopt : std::optional(room.error().code);
        };
        QVERIFY(!code({10'000, 0, 0}, here));
        QVERIFY(code({10'000, std::uint64_t(1) << 60, 0}, here) == ErrorCode::DiskFull);
        QVERIFY(code({10'000, 0, 100}, here) == ErrorCode::DiskFull);
        QVERIFY(code({10'000, 0, 0}, here + "/nowhere") == ErrorCode::NotFound);
    }

    /// Each is a file with a block of the disk for itself.
    void aSmallBlobTakesWhatItsFileTakes() {
        const Days days(10 * BlobRoom::kLeastBytes);
        auto room = days.room();
        const auto one = orgOfNumber(1);
        for (int i = 0; i < 10; ++i) QVERIFY(room.take(one, 1, {5, 5}).has_value());
        QVERIFY(room.take(one, 1, {5, 5}).error().code == ErrorCode::Busy);
        room.giveBack(one, 1);
        QVERIFY(room.take(one, BlobRoom::kLeastBytes, {5, 5}).has_value());
    }

    void someOfTheDisksFilesStayFree() {
        const Days days(1'000'000);
        const auto code = [&](fsfilcnt_t all, fsfilcnt_t unused, unsigned percent) {
            files = {all, unused};
            const BlobConfig config{1'000'000, 0, percent};
            const auto room = BlobRoom(days.folder.path().toStdString(), days.file(), config)
                                  .take(orgOfNumber(1), 1, {0, 0});
            files.reset();
            return room ? std::nullopt : std::optional(room.error().code);
        };
        QVERIFY(!code(1'000, 11, 1));
        QVERIFY(code(1'000, 10, 1) == ErrorCode::DiskFull);
        QVERIFY(code(1'000, 0, 0) == ErrorCode::DiskFull);
        QVERIFY(!code(0, 0, 1));  // no count of files
    }
};

QTEST_GUILESS_MAIN(BlobRoomTest)
#include "BlobRoomTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"
#include "base/Log.h"
#include "base/RecordFile.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <random>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

using namespace seabridge::base;
namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t kMax = 100'000;

using Records = std::map<std::uint64_t, Bytes>;

Bytes patterned(std::size_t size, unsigned seed) {
    std::mt19937 random(seed);
    Bytes out(size);
    for (auto& byte : out) byte = std::uint8_t(random());
    return out;
}

Result<RecordFile> openInto(const fs::path& path, Records& records) {
    records.clear();
    return RecordFile::open(path, kMax, [&](std::uint64_t offset, ByteView payload) {
        records[offset] = bytesOf(payload);
    });
}

/// Everything on disk as it is, for tests that damage it.
Bytes contentOf(const fs::path& path) {
    return readFile(path, 1 << 26).value();
}

void overwrite(const fs::path& path, ByteView bytes) {
    if (!replaceFile(path, bytes)) qFatal("cannot write");
}

/// Runs `body` in a child process that ends with its answer.
template <class Body>
pid_t inChild(const Body& body) {
    const pid_t pid = fork();
    if (pid == 0) _exit(body());
    return pid;
}

int resultOf(pid_t pid) {
    int status = 0;
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

class RecordFileTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    int next_ = 0;

    fs::path fresh() { return fs::path(folder_.path().toStdString()) / std::to_string(next_++); }

    /// Three synced batches of three records each.
    Records write(const fs::path& path) {
        Records none, written;
        auto file = openInto(path, none);
        for (unsigned i = 0; i < 9; ++i) {
            const Bytes payload = patterned(10 + 7 * i, i);
            written[file->append(payload).value()] = payload;
            if (i % 3 == 2 && !file->sync()) qFatal("sync");
        }
        return written;
    }

private slots:
    void initTestCase() { setLogLevel(LogLevel::Alarm); }

    void checksumsAsRfc3720() {
        QCOMPARE(crc32c(viewOf("123456789")), 0xE3069283U);
        QCOMPARE(crc32c(Bytes(32, 0x00)), 0x8A9136AAU);
        QCOMPARE(crc32c(Bytes(32, 0xFF)), 0x62A8AB43U);
        Bytes rising(32), falling(32);
        for (std::uint8_t i = 0; i < 32; ++i) rising[i] = i, falling[i] = std::uint8_t(31 - i);
        QCOMPARE(crc32c(rising), 0x46DD794EU);
        QCOMPARE(crc32c(falling), 0x113FDB5CU);
        QCOMPARE(crc32c(viewOf("456789"), crc32c(viewOf("123"))), 0xE3069283U);
    }

    void givesBackWhatWasAppended() {
        const fs::path path = fresh();
        Records read;
        Records written;
        {
            auto file = openInto(path, read);
            QVERIFY(file && read.empty());
            for (unsigned i = 0; i < 300; ++i) {
                const Bytes payload = patterned(i * 37 + 1, i);
                written[file->append(payload).value()] = payload;
                if (i % 50 == 0) QVERIFY(file->sync());
            }
            for (const auto& [offset, payload] : written)
                QVERIFY(file->readAt(offset).value() == payload);
            QVERIFY(file->sync());
            QCOMPARE(fs::file_size(path), file->size());
        }
        auto again = openInto(path, read);
        QVERIFY(again && read == written);
        QVERIFY(again->readAt(written.rbegin()->first).value() == written.rbegin()->second);
        QVERIFY(again->append(viewOf("more")).value() > written.rbegin()->first);
        struct stat status {};
        QCOMPARE(stat(path.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t{0600});
    }

    void refusesWhatIsNoRecord() {
        Records read;
        auto file = openInto(fresh(), read);
        QVERIFY(file->append({}).error().code == ErrorCode::InvalidInput);
        QVERIFY(file->append(Bytes(kMax + 1)).error().code == ErrorCode::TooLarge);
        QVERIFY(file->append(Bytes(kMax)));
        QVERIFY(file->readAt(0).error().code == ErrorCode::NotFound);
        QVERIFY(file->readAt(file->size()).error().code == ErrorCode::NotFound);
    }

    void cutsATornTailAtEveryByte() {
        const fs::path path = fresh();
        Records written = write(path);
        const Bytes whole = contentOf(path);
        const auto last = *written.rbegin();
        written.erase(last.first);
        Records read;
        for (std::size_t size = last.first; size < last.first + 8 + last.second.size(); ++size) {
            overwrite(path, ByteView(whole).first(size));
            {
                auto file = openInto(path, read);
                QVERIFY2(file && read == written, qPrintable(QString::number(size)));
                QVERIFY(file->append(viewOf("after the crash")) && file->sync());
            }
            QVERIFY(openInto(path, read) && read.size() == written.size() + 1);
        }
    }

    void cutsUnsyncedRecordsInWhateverOrderTheyReachedTheDisk() {
        const fs::path path = fresh();
        const Records written = write(path);
        const Bytes synced = contentOf(path);
        Records read;
        {
            auto file = openInto(path, read);
            for (unsigned i = 0; i < 5; ++i) QVERIFY(file->append(patterned(600, 90 + i)));
            QVERIFY(file->sync());
        }
        const Bytes whole = contentOf(path);
        // Without its mark the last batch was never acknowledged: lose any of its sectors.
        for (std::size_t sector = synced.size(); sector + 8 < whole.size(); sector += 512) {
            Bytes torn(whole.begin(), whole.end() - 8);
            std::fill(torn.begin() + long(sector),
                      torn.begin() + long(std::min(sector + 512, torn.size())), 0);
            overwrite(path, torn);
            QVERIFY(openInto(path, read));
            QVERIFY(read.size() >= written.size() && read.size() < written.size() + 5);
            for (const auto& [offset, payload] : written) QVERIFY(read.at(offset) == payload);
        }
    }

    void namesEveryFlippedBitBeforeTheLastMarkDamage() {
        const fs::path path = fresh();
        (void)write(path);
        const Bytes whole = contentOf(path);
        Records read;
        for (std::size_t at = 0; at + 8 < whole.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                Bytes flipped = whole;
                flipped[at] = std::uint8_t(flipped[at] ^ 1 << bit);
                overwrite(path, flipped);
                const auto file = openInto(path, read);
                QVERIFY2(!file && (file.error().code == ErrorCode::Damaged ||
                                   (at == 7 && file.error().code == ErrorCode::VersionTooNew)),
                         qPrintable(QString::number(at)));
                QVERIFY2(contentOf(path) == flipped, "a damaged file must stay as it is");
            }
        }
    }

    void aMarkInsideAPayloadIsNone() {
        const fs::path path = fresh();
        Records read;
        {
            auto file = openInto(path, read);
            QVERIFY(file->append(Bytes(64, 0xFF)) && file->append(Bytes(64, 0xFF)));
        }
        auto file = openInto(path, read);
        QVERIFY(file && read.empty());  // never synced, never written
        QVERIFY(file->append(Bytes(64, 0xFF)) && file->append(Bytes(64, 0xFF)) && file->sync());
        Bytes torn = contentOf(path);
        torn.resize(torn.size() - 8);
        torn[30] ^= 1;
        overwrite(path, torn);
        QVERIFY(openInto(path, read) && read.empty());
    }

    void leavesAForeignFileAlone() {
        const fs::path path = fresh();
        Records read;
        for (const char* text :
             {"", "S", "SEABREC", "a letter of somebody else, longer than a head"}) {
            overwrite(path, viewOf(text));
            QVERIFY(openInto(path, read).error().code == ErrorCode::Damaged);
            QCOMPARE(textOf(contentOf(path)), std::string(text));
        }
        const fs::path link = fresh();
        fs::create_symlink(path, link);
        QVERIFY(!openInto(link, read));
    }

    void readsDamageBetweenOpenAndUse() {
        const fs::path path = fresh();
        const Records written = write(path);
        Records read;
        const auto file = openInto(path, read);
        const int raw = ::open(path.c_str(), O_WRONLY);
        const auto middle = std::next(written.begin(), 4)->first;
        QCOMPARE(pwrite(raw, "!!", 2, off_t(middle + 12)), ssize_t{2});
        ::close(raw);
        QVERIFY(file->readAt(middle).error().code == ErrorCode::Damaged);
    }

    void writesNothingMoreOnceTheDiskIsFull() {
        const fs::path path = fresh();
        (void)write(path);
        // The limit holds for the whole process, so a child takes it on.
        const int result = resultOf(inChild([&] {
            signal(SIGXFSZ, SIG_IGN);
            Records read;
            auto file = openInto(path, read);
            const rlimit limit{fs::file_size(path) + 100, fs::file_size(path) + 100};
            if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return 1;
            if (!file->append(patterned(60, 1)) || !file->sync()) return 2;
            if (!file->append(patterned(60, 2))) return 3;
            if (const auto full = file->sync(); full || full.error().code != ErrorCode::DiskFull)
                return 4;
            if (file->append(viewOf("x")) || file->sync()) return 5;
            return 0;
        }));
        QCOMPARE(result, 0);
        Records read;
        auto file = openInto(path, read);
        QVERIFY(file);
        QCOMPARE(read.size(), std::size_t{10});
        QVERIFY(file->append(patterned(60, 2)) && file->sync());
    }

    void losesNoAcknowledgedRecordToAKill() {
        const fs::path path = fresh();
        std::uint32_t acknowledged = 0;
        for (int round = 0; round < 40; ++round) {
            int ends[2];
            QCOMPARE(pipe(ends), 0);
            const pid_t child = inChild([&] {
                Records read;
                auto file = openInto(path, read);
                for (std::uint32_t i = std::uint32_t(read.size()); file; ++i) {
                    if (!file->append(patterned(1 + i % 5000, i)) || !file->sync()) return 1;
                    if (::write(ends[1], &i, sizeof i) != sizeof i) return 2;
                }
                return 3;
            });
            ::close(ends[1]);
            QTest::qWait(3 + round % 17);
            kill(child, SIGKILL);
            QCOMPARE(resultOf(child), -1);
            for (std::uint32_t i = 0; ::read(ends[0], &i, sizeof i) == sizeof i;)
                acknowledged = i + 1;
            ::close(ends[0]);
            Records read;
            QVERIFY(openInto(path, read));
            QVERIFY(read.size() >= acknowledged);
            std::uint32_t i = 0;
            for (const auto& [offset, payload] : read) {
                QVERIFY(payload == patterned(1 + i % 5000, i));
                ++i;
            }
        }
        QVERIFY(acknowledged > 0);
    }

    void replacesAFileAtOnce() {
        const fs::path path = fresh();
        QVERIFY(replaceFile(path, viewOf("first")));
        QVERIFY(replaceFile(path, viewOf("second, longer")));
        QCOMPARE(textOf(contentOf(path)), std::string("second, longer"));
        QVERIFY(!fs::exists(path.string() + ".new"));
        QVERIFY(readFile(path, 5).error().code == ErrorCode::TooLarge);
        QVERIFY(readFile(fresh(), 5).error().code == ErrorCode::NotFound);
        QVERIFY(readFile("/dev/zero", 5).error().code == ErrorCode::InvalidInput);
        QVERIFY(!createFile(path, viewOf("third")).value());
        QCOMPARE(textOf(contentOf(path)), std::string("second, longer"));
    }

    void neverWritesThroughALink() {
        const fs::path target = fresh(), path = fresh();
        QVERIFY(replaceFile(target, viewOf("mine")));
        fs::create_symlink(target, path);
        fs::create_symlink(target, path.string() + ".new");
        QVERIFY(!readFile(path, 100));
        QVERIFY(replaceFile(path, viewOf("other")));
        QVERIFY(!fs::is_symlink(path));
        QCOMPARE(textOf(contentOf(target)), std::string("mine"));
    }

    void keepsTheOldContentWhenTheDiskIsFull() {
        const fs::path path = fresh();
        QVERIFY(replaceFile(path, viewOf("old")));
        const int result = resultOf(inChild([&] {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{100, 100};
            if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return 1;
            const auto full = replaceFile(path, Bytes(200));
            return !full && full.error().code == ErrorCode::DiskFull ? 0 : 2;
        }));
        QCOMPARE(result, 0);
        QCOMPARE(textOf(contentOf(path)), std::string("old"));
        QVERIFY(!fs::exists(path.string() + ".new"));
    }

    void foldersArePrivate() {
        const fs::path path = fresh() / "a" / "b";
        QVERIFY(makePrivateFolder(path));
        struct stat status {};
        QCOMPARE(stat(path.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t{0700});
        fs::permissions(path, fs::perms(0755));
        QVERIFY(makePrivateFolder(path));
        QCOMPARE(stat(path.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t{0700});
    }

    void aFolderAboveMayBeALink() {
        const fs::path home = fresh(), link = fresh();
        QVERIFY(makePrivateFolder(home));
        fs::create_directory_symlink(home, link);
        QVERIFY(makePrivateFolder(link / "a"));
        QVERIFY(replaceFile(link / "b", viewOf("text")));
        QCOMPARE(textOf(contentOf(home / "b")), std::string("text"));
    }

    void aLockNamesItsHolder() {
        const fs::path path = fresh();
        {
            const auto held = FileLock::take(path);
            QVERIFY(held);
            const std::string mine = std::to_string(getpid());
            QCOMPARE(resultOf(inChild([&] {
                         const auto other = FileLock::take(path);
                         return !other && other.error().code == ErrorCode::InUse &&
                                        other.error().detail == mine
                                    ? 0
                                    : 1;
                     })),
                     0);
            QVERIFY(FileLock::take(path).error().code == ErrorCode::InUse);
        }
        QVERIFY(FileLock::take(path));
    }
};

QTEST_GUILESS_MAIN(RecordFileTest)
#include "RecordFileTest.moc"

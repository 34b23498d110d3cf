// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"
#include "base/Log.h"
#include "crypto/Hash.h"
#include "store/ChainTables.h"
#include "store/DeskTables.h"
#include "store/MetaTable.h"
#include "store/SelfTest.h"
#include "store/Vault.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

using namespace seabridge;
using namespace seabridge::store;
using base::ErrorCode;
namespace fs = std::filesystem;

namespace {

const VaultOptions kQuick{{64, 1, 1}, true, vaultMigrations()};

base::Secret phrase(std::string_view text = "correct horse battery") {
    return base::Secret(base::viewOf(text));
}

base::Bytes contentOf(const fs::path& path) {
    return base::readFile(path, 1 << 26).value_or(base::Bytes{});
}

void overwrite(const fs::path& path, base::ByteView bytes) {
    if (!base::replaceFile(path, bytes)) qFatal("cannot write");
}

base::Result<void> putMeta(Vault& vault, std::string_view name, std::string_view value) {
    auto transaction = vault.database().begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto done = MetaTable::put(*transaction, name, base::viewOf(value));
    return done ? transaction->commit() : done;
}

std::string metaOf(Vault& vault, std::string_view name) {
    const auto value = MetaTable(vault.database()).get(name);
    return value && *value ? base::textOf(**value) : "";
}

/// A header as an attacker would make it: other bytes, right checksum.
base::Bytes withChecksum(base::Bytes bytes) {
    bytes.resize(bytes.size() - 8);
    base::append(bytes, crypto::sha256(bytes).view().first(8));
    return bytes;
}

#ifdef __SANITIZE_ADDRESS__
constexpr bool kHasOwnHeap = true;
#else
constexpr bool kHasOwnHeap = false;
#endif

/// Looks through the heap of this process in pieces, so that no copy of it is made there.
bool isOnHeap(std::string_view needle) {
    static std::array<std::uint8_t, 1 << 16> piece;
    QFile maps("/proc/self/maps");
    if (!maps.open(QIODevice::ReadOnly)) return true;
    const int memory = ::open("/proc/self/mem", O_RDONLY);
    bool found = false;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        if (!line.contains("[heap]")) continue;
        const auto range = line.split(' ').first().split('-');
        const auto to = range[1].toULongLong(nullptr, 16);
        for (auto at = range[0].toULongLong(nullptr, 16); at < to; at += piece.size() / 2) {
            const auto got = pread(memory, piece.data(), piece.size(), off_t(at));
            if (got <= 0) break;
            const base::ByteView seen(piece.data(), std::size_t(got));
            found |= !std::ranges::search(seen, base::viewOf(needle)).empty();
        }
    }
    ::close(memory);
    return found;
}

template <class Body>
int inChild(const Body& body) {
    const pid_t pid = fork();
    if (pid == 0) _exit(body());
    int status = 0;
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

class VaultTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir root_;
    int next_ = 0;

    fs::path fresh() { return fs::path(root_.path().toStdString()) / std::to_string(next_++); }

    /// A closed vault with one value.
    fs::path made() {
        const fs::path folder = fresh();
        auto vault = Vault::create(folder, phrase(), kQuick);
        if (!vault || !putMeta(*vault, "note", "hello") || !vault->close()) qFatal("create");
        return folder;
    }

private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    void theLibraryThatRunsEncrypts() {
        const fs::path folder = fresh();
        QVERIFY(base::makePrivateFolder(folder));
        const auto passed = selfTest(folder);
        QVERIFY2(passed, passed ? "" : passed.error().detail.c_str());
        QVERIFY2(fs::is_empty(folder), "the self test leaves nothing");
    }

    void theSelfTestSeesAPlainFile() {
        const fs::path path = fresh();
        { QVERIFY(Database::openPlain(path)->execute("CREATE TABLE t(x)")); }
        QVERIFY(refusePlainFile(path).error().code == ErrorCode::NotEncrypted);
    }

    void keepsWhatWasCommitted() {
        const fs::path folder = made();
        auto vault = Vault::open(folder, phrase());
        QVERIFY(vault && !vault->openedReadOnly());
        QCOMPARE(metaOf(*vault, "note"), std::string("hello"));
        QCOMPARE(vault->commits().value(), std::uint64_t{1});
        for (const char* name : {"header", "header.bak", "vault.db", "lock"}) {
            struct stat status {};
            QCOMPARE(stat((folder / name).c_str(), &status), 0);
            QCOMPARE(status.st_mode & 0777, mode_t{0600});
        }
        struct stat status {};
        QCOMPARE(stat(folder.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t{0700});
    }

    void aTransactionLeftAloneHappensNot() {
        auto vault = Vault::open(made(), phrase());
        {
            auto transaction = vault->database().begin();
            QVERIFY(MetaTable::put(*transaction, "note", base::viewOf("lost")));
        }
        QCOMPARE(metaOf(*vault, "note"), std::string("hello"));
        QCOMPARE(vault->commits().value(), std::uint64_t{1});
    }

    void refusesEveryOtherPassphrase() {
        const fs::path folder = made();
        for (int i = 0; i < 50; ++i) {
            const auto wrong =
                Vault::open(folder, phrase("correct horse batter" + std::to_string(i)));
            QVERIFY(!wrong && wrong.error().code == ErrorCode::WrongPassphrase);
        }
        QVERIFY(Vault::open(folder, base::Secret()).error().code == ErrorCode::InvalidInput);
        QVERIFY(Vault::open(folder, phrase()));
    }

    void refusesACostBelowTheFloor() {
        const VaultOptions cheap{{64, 1, 1}, false, vaultMigrations()};
        const fs::path folder = fresh();
        QVERIFY(Vault::create(folder, phrase(), cheap).error().code == ErrorCode::InvalidInput);
        auto vault = Vault::create(folder, phrase());  // the real cost, once
        QVERIFY(vault);
        QVERIFY(vault->changePassphrase(phrase(), phrase("b"), cheap).error().code ==
                ErrorCode::InvalidInput);
    }

    void overwritesNoVault() {
        const fs::path folder = made();
        QVERIFY(Vault::create(folder, phrase(), kQuick).error().code == ErrorCode::InvalidInput);
        QVERIFY(fs::remove(folder / "header") && fs::remove(folder / "header.bak"));
        QVERIFY(Vault::create(folder, phrase(), kQuick).error().code == ErrorCode::InvalidInput);
        QVERIFY(Vault::open(folder, phrase()).error().code == ErrorCode::Damaged);
        QVERIFY(Vault::open(fresh(), phrase()).error().code == ErrorCode::NotFound);
    }

    void refusesAHeaderWithAnyByteFlipped() {
        const fs::path folder = made();
        const base::Bytes sound = contentOf(folder / "header");
        QCOMPARE(sound.size(), kHeaderSize);
        for (std::size_t at = 0; at < sound.size(); ++at) {
            base::Bytes bad = sound;
            bad[at] ^= 0x40;
            overwrite(folder / "header", bad);
            overwrite(folder / "header.bak", bad);
            const auto code = Vault::open(folder, phrase()).error().code;
            QVERIFY2(code == ErrorCode::Damaged, qPrintable(QString::number(at)));
        }
        for (const std::size_t size : {0UL, 1UL, 8UL, 12UL, 143UL, 145UL, 5000UL}) {
            base::Bytes bad = sound;
            bad.resize(size);
            overwrite(folder / "header", bad);
            overwrite(folder / "header.bak", bad);
            QVERIFY(Vault::open(folder, phrase()).error().code == ErrorCode::Damaged);
        }
    }

    void refusesAForgedHeaderQuickly() {
        const fs::path folder = made();
        const base::Bytes sound = contentOf(folder / "header");
        QElapsedTimer timer;
        timer.start();
        for (std::size_t at = 0; at + 8 < sound.size(); ++at) {
            // The cost (bytes 28 to 39) is raised to absurd instead of by one bit.
            base::Bytes forged = sound;
            forged[at] ^= at >= 28 && at < 40 ? 0xFF : 0x40;
            forged = withChecksum(forged);
            overwrite(folder / "header", forged);
            overwrite(folder / "header.bak", forged);
            QVERIFY2(!Vault::open(folder, phrase()), qPrintable(QString::number(at)));
        }
        base::Bytes absurd = sound;
        for (std::size_t at = 28; at < 40; ++at) absurd.at(at) = 0xFF;
        overwrite(folder / "header", withChecksum(absurd));
        QVERIFY(Vault::open(folder, phrase()).error().code == ErrorCode::Damaged);
        base::Bytes newer = sound;
        newer[8] = 2;
        overwrite(folder / "header", withChecksum(newer));
        QVERIFY(Vault::open(folder, phrase()).error().code == ErrorCode::VersionTooNew);
        QVERIFY2(timer.elapsed() < 60'000, "a forged cost must not be paid");
    }

    void mendsALostHeaderFromItsCopy() {
        const fs::path folder = made();
        const base::Bytes sound = contentOf(folder / "header");
        for (const bool removed : {true, false}) {
            if (removed)
                fs::remove(folder / "header");
            else
                overwrite(folder / "header", base::viewOf("SEAVAULT nonsense"));
            QVERIFY(Vault::open(folder, phrase()));
            QVERIFY(contentOf(folder / "header").size() == sound.size());
        }
        fs::remove(folder / "header.bak");
        QVERIFY(Vault::open(folder, phrase()));
        QCOMPARE(contentOf(folder / "header.bak").size(), sound.size());
    }

    void changesThePassphraseAndNothingElse() {
        const fs::path folder = made();
        const base::Bytes before = contentOf(folder / "vault.db");
        auto vault = Vault::open(folder, phrase());
        QVERIFY(vault->changePassphrase(phrase("wrong"), phrase("new"), kQuick).error().code ==
                ErrorCode::WrongPassphrase);
        QVERIFY(vault->changePassphrase(phrase(), base::Secret(), kQuick).error().code ==
                ErrorCode::InvalidInput);
        const base::Bytes oldHeader = contentOf(folder / "header");
        QVERIFY(vault->changePassphrase(phrase(), phrase("new"), kQuick));
        QVERIFY(vault->changePassphrase(phrase("new"), phrase("newer"), kQuick));
        QVERIFY(vault->close());
        QVERIFY(contentOf(folder / "vault.db") == before);
        QVERIFY(Vault::open(folder, phrase()).error().code == ErrorCode::WrongPassphrase);
        // A crash between header and copy would leave the copy under the old passphrase.
        overwrite(folder / "header.bak", oldHeader);
        QVERIFY(Vault::open(folder, phrase("newer")));
        fs::remove(folder / "header");
        QVERIFY(Vault::open(folder, phrase()).error().code == ErrorCode::WrongPassphrase);
        QVERIFY(Vault::open(folder, phrase("newer")));
    }

    void aSecondProcessLearnsWhoHoldsIt() {
        const fs::path folder = made();
        const auto vault = Vault::open(folder, phrase());
        QVERIFY(vault);
        const std::string mine = std::to_string(getpid());
        QCOMPARE(inChild([&] {
                     const auto second = Vault::open(folder, phrase());
                     return !second && second.error().code == ErrorCode::InUse &&
                                    second.error().detail == mine
                                ? 0
                                : 1;
                 }),
                 0);
    }

    void leavesNothingReadable() {
        const std::string_view marker = "Aoba Trading pays Brio 48,210.55";
        const fs::path folder = fresh(), backup = fresh();
        auto vault = Vault::create(folder, phrase(), kQuick);
        for (int i = 0; i < 200; ++i) {
            auto transaction = vault->database().begin();
            QVERIFY(DraftTable::put(*transaction, {std::to_string(i) + std::string(marker), "note",
                                                   i, std::string(marker)}));
            QVERIFY(transaction->commit());
        }
        QVERIFY(fs::file_size(folder / "vault.db-wal") > 0);
        QVERIFY(vault->backupTo(backup));
        const auto readable = [&](const fs::path& where) {
            for (const auto& file : fs::recursive_directory_iterator(where)) {
                const auto bytes = contentOf(file.path());
                if (!std::ranges::search(bytes, base::viewOf(marker)).empty()) return true;
                if (!std::ranges::search(bytes, base::viewOf("CREATE TABLE")).empty()) return true;
            }
            return false;
        };
        QVERIFY(!readable(folder) && !readable(backup));
        QVERIFY(vault->check());
        QVERIFY(!readable(folder));
        QVERIFY(vault->close());
        QVERIFY(!readable(folder));
    }

    void backsUpAndRestores() {
        const fs::path folder = fresh(), backup = fresh(), again = fresh();
        auto vault = Vault::create(folder, phrase(), kQuick);
        for (int i = 0; i < 50; ++i)
            QVERIFY(
                putMeta(*vault, "k" + std::to_string(i), std::string(3000, char('a' + i % 26))));
        QVERIFY(vault->backupTo(backup));
        QVERIFY(vault->backupTo(backup).error().code == ErrorCode::InvalidInput);
        QVERIFY(putMeta(*vault, "after", "the backup"));
        QVERIFY(Vault::restore(backup, again, phrase("no")).error().code ==
                ErrorCode::WrongPassphrase);
        QVERIFY(Vault::restore(backup, folder, phrase()).error().code == ErrorCode::InvalidInput);
        QVERIFY(Vault::restore(backup, again, phrase()));
        auto restored = Vault::open(again, phrase());
        QVERIFY(restored && restored->openedReadOnly());
        QVERIFY(putMeta(*restored, "x", "y").error().code == ErrorCode::RolledBack);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(metaOf(*restored, "k" + std::to_string(i)),
                     std::string(3000, char('a' + i % 26)));
        QCOMPARE(metaOf(*restored, "after"), std::string());
        QVERIFY(restored->acceptRollback());
        QVERIFY(putMeta(*restored, "x", "y") && restored->close());
        QVERIFY(!Vault::open(again, phrase())->openedReadOnly());
    }

    void refusesHalfABackup() {
        const fs::path folder = made(), backup = fresh();
        QVERIFY(Vault::open(folder, phrase())->backupTo(backup));
        const auto database = contentOf(backup / "vault.db");
        overwrite(backup / "vault.db", base::ByteView(database).first(database.size() / 2));
        const fs::path target = fresh();
        QVERIFY(Vault::restore(backup, target, phrase()).error().code == ErrorCode::Damaged);
        QVERIFY2(fs::is_empty(target), "a failed restore leaves nothing");
        fs::remove(backup / "vault.db");
        QVERIFY(Vault::restore(backup, target, phrase()).error().code == ErrorCode::Damaged);
        overwrite(backup / "vault.db", database);
        fs::remove(backup / "header");
        fs::remove(backup / "header.bak");
        QVERIFY(!Vault::restore(backup, target, phrase()));
    }

    void refusesANewerSchema() {
        const fs::path folder = made();
        {
            auto vault = Vault::open(folder, phrase());
            QVERIFY(vault->database().execute("PRAGMA user_version=99"));
        }
        QVERIFY(Vault::open(folder, phrase()).error().code == ErrorCode::VersionTooNew);
    }

    void migratesAfterACopy() {
        const fs::path folder = made();
        const Migration steps[] = {vaultMigrations()[0],
                                   {2,
                                    "ALTER TABLE drafts ADD COLUMN colour TEXT;"
                                    "UPDATE meta SET value = x'41' WHERE name = 'note';"}};
        const VaultOptions next{{64, 1, 1}, true, steps};
        {
            auto vault = Vault::open(folder, phrase(), next);
            QVERIFY(vault && schemaVersion(vault->database()).value() == 2);
            QCOMPARE(metaOf(*vault, "note"), std::string("A"));
        }
        QVERIFY(Vault::open(folder, phrase()).error().code == ErrorCode::VersionTooNew);
        auto before = Vault::open(folder / "before-1", phrase());
        QVERIFY(before && !before->openedReadOnly());
        QCOMPARE(metaOf(*before, "note"), std::string("hello"));
    }

    void aFailingMigrationChangesNothing() {
        const fs::path folder = made();
        const Migration steps[] = {vaultMigrations()[0],
                                   {2, "DELETE FROM meta WHERE name = 'note'; SELECT no_such();"}};
        for (int i = 0; i < 2; ++i)
            QVERIFY(!Vault::open(folder, phrase(), {{64, 1, 1}, true, steps}));
        QVERIFY2(!fs::exists(folder / "before-1-2"), "one copy of one state");
        auto vault = Vault::open(folder, phrase());
        QVERIFY(vault);
        QCOMPARE(metaOf(*vault, "note"), std::string("hello"));
    }

    void theCopyBeforeAMigrationIsOfThatMoment() {
        const fs::path folder = made();
        const auto open = [&](const char* sql) {
            const Migration steps[] = {vaultMigrations()[0], {2, sql}};
            return Vault::open(folder, phrase(), {{64, 1, 1}, true, steps}).has_value();
        };
        // A newer program made its copy and died; the old one went on.
        QVERIFY(!open("SELECT no_such();"));
        {
            auto vault = Vault::open(folder, phrase());
            QVERIFY(putMeta(*vault, "note", "later") && vault->close());
        }
        QVERIFY(open("UPDATE meta SET value = x'41' WHERE name = 'note';"));
        auto first = Vault::open(folder / "before-1", phrase());
        auto second = Vault::open(folder / "before-1-2", phrase());
        QVERIFY(first && second);
        QCOMPARE(metaOf(*first, "note"), std::string("hello"));
        QCOMPARE(metaOf(*second, "note"), std::string("later"));
    }

    void aFolderAboveMayBeALinkButNotTheDatabase() {
        const fs::path home = fresh(), link = fresh();
        QVERIFY(base::makePrivateFolder(home));
        fs::create_directory_symlink(home, link);
        QVERIFY(Vault::create(link / "a" / "vault", phrase(), kQuick));
        auto vault = Vault::open(link / "a" / "vault", phrase());
        QVERIFY(vault && vault->backupTo(link / "backup") && vault->close());
        QVERIFY(Vault::restore(link / "backup", link / "again", phrase()));
        const fs::path database = home / "a" / "vault" / "vault.db";
        fs::rename(database, home / "moved");
        fs::create_symlink(home / "moved", database);
        QVERIFY(!Vault::open(link / "a" / "vault", phrase()));
        QVERIFY(!Database::openPlain(database));
    }

    void saysThatTheDiskIsFull() {
        const fs::path folder = made();
        const int result = inChild([&] {
            signal(SIGXFSZ, SIG_IGN);
            auto vault = Vault::open(folder, phrase());
            const rlimit limit{200'000, 200'000};
            if (!vault || setrlimit(RLIMIT_FSIZE, &limit) != 0) return 1;
            const std::string large(20'000, 'x');
            for (int i = 0; i < 100; ++i) {
                const auto put = putMeta(*vault, "acked" + std::to_string(i), large);
                if (put) continue;
                if (i < 3 || put.error().code != ErrorCode::DiskFull) return 2;
                const auto later = putMeta(*vault, "later", "x");
                if (later || later.error().code != ErrorCode::DiskFull) return 3;
                return 100 + i;
            }
            return 4;
        });
        QVERIFY2(result > 100, qPrintable(QString::number(result)));
        auto vault = Vault::open(folder, phrase());
        QVERIFY(vault && vault->check());
        for (int i = 0; i < result - 100; ++i)
            QCOMPARE(metaOf(*vault, "acked" + std::to_string(i)).size(), std::size_t{20'000});
        QVERIFY(putMeta(*vault, "later", "x"));
    }

    void aClosedVaultKeepsNoPassphraseInMemory() {
        if (kHasOwnHeap) QSKIP("the sanitizer keeps the heap elsewhere");
        // The program text holds the phrase, because this test does; the heap must not.
        constexpr std::string_view kPhrase = "a passphrase nobody else has 7251";
        const fs::path folder = fresh();
        {
            const base::Secret secret = phrase(kPhrase);
            QVERIFY2(isOnHeap(kPhrase), "the search works");
            auto vault = Vault::create(folder, secret, kQuick);
            QVERIFY(putMeta(*vault, "note", "x") && vault->close());
        }
        QVERIFY(!isOnHeap(kPhrase));
        QVERIFY(Vault::open(folder, phrase(kPhrase)));
        QVERIFY(!isOnHeap(kPhrase));
    }

    void aClosedVaultKeepsNoSeedInMemory() {
        if (kHasOwnHeap) QSKIP("the sanitizer keeps the heap elsewhere");
        constexpr std::string_view kSeed = "the seed of a wallet, 32 bytes!!";
        const fs::path folder = fresh();
        {
            auto vault = Vault::create(folder, phrase(), kQuick);
            auto transaction = vault->database().begin();
            QVERIFY(SecretTable::put(*transaction, "seed", base::Secret(base::viewOf(kSeed))));
            QVERIFY(transaction->commit());
            QVERIFY2(isOnHeap(kSeed), "in SQLite's pages while open");
            QVERIFY(vault->close());
        }
        QVERIFY(!isOnHeap(kSeed));
        {
            auto vault = Vault::open(folder, phrase());
            QVERIFY(
                SecretTable(vault->database()).get("seed").value()->equals(base::viewOf(kSeed)));
        }
        QVERIFY(!isOnHeap(kSeed));
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "VaultTest.moc"

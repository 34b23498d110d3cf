// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"
#include "base/Log.h"
#include "store/ChainTables.h"
#include "store/MetaTable.h"
#include "store/Vault.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#include <random>

using namespace seabridge;
using namespace seabridge::store;
using base::ErrorCode;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPage = 4096;
constexpr unsigned kSeed = 20261123;

const VaultOptions kQuick{{64, 1, 1}, true, vaultMigrations()};

base::Secret phrase() {
    return base::Secret(base::viewOf("correct horse battery"));
}

base::Bytes contentOf(const fs::path& path) {
    return base::readFile(path, 1 << 26).value_or(base::Bytes{});
}

void overwrite(const fs::path& path, base::ByteView bytes) {
    if (!base::replaceFile(path, bytes)) qFatal("cannot write");
}

const base::Bytes kTopic{1, 2, 3};

/// The entry says its own position, so that a mixed-up page shows.
base::Bytes entryBytes(std::uint64_t position) {
    base::Bytes out(400, std::uint8_t(position));
    std::memcpy(out.data(), &position, sizeof position);
    return out;
}

base::Result<void> append(Vault& vault, std::uint64_t position) {
    auto transaction = vault.database().begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto done = FeedTable::append(*transaction, kTopic, {position, {}, entryBytes(position)});
    return done ? transaction->commit() : done;
}

/// How many entries there are, all as written; nothing if one is missing or other.
base::Result<std::uint64_t> countOf(Vault& vault) {
    auto entries = FeedTable(vault.database()).pageBack(kTopic, 1'000'000, 1'000'000);
    if (!entries) return std::unexpected(entries.error());
    std::ranges::reverse(*entries);
    for (std::uint64_t i = 0; i < entries->size(); ++i)
        if ((*entries)[i].position != i || (*entries)[i].bytes != entryBytes(i))
            return base::fail(ErrorCode::Internal, "wrong data");
    return entries->size();
}

}  // namespace

class VaultDamageTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir root_;
    int next_ = 0;

    fs::path fresh() { return fs::path(root_.path().toStdString()) / std::to_string(next_++); }

    fs::path made(std::uint64_t entries) {
        const fs::path folder = fresh();
        auto vault = Vault::create(folder, phrase(), kQuick);
        for (std::uint64_t i = 0; i < entries; ++i)
            if (!append(*vault, i)) qFatal("append");
        if (!vault->close()) qFatal("close");
        return folder;
    }

    /// Leaves the folder as a killed process does: header saved, the last commits in the WAL only.
    fs::path killed(std::uint64_t entries) {
        const fs::path folder = made(0);
        const pid_t pid = fork();
        if (pid == 0) {
            auto vault = Vault::open(folder, phrase());
            for (std::uint64_t i = 0; i < entries; ++i)
                if (!append(*vault, i)) _exit(1);
            if (!vault->saveCounter()) _exit(2);
            _exit(0);
        }
        int status = 0;
        waitpid(pid, &status, 0);
        if (status != 0) qFatal("child");
        return folder;
    }

private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    void noticesAFlippedBitOnEveryPage() {
        const fs::path folder = made(300);
        const base::Bytes sound = contentOf(folder / "vault.db");
        QVERIFY(sound.size() / kPage > 40);
        std::mt19937 random(kSeed);
        for (std::size_t page = 0; page < sound.size() / kPage; ++page) {
            base::Bytes bad = sound;
            bad[page * kPage + random() % kPage] ^= std::uint8_t(1 << random() % 8);
            overwrite(folder / "vault.db", bad);
            auto vault = Vault::open(folder, phrase());
            if (!vault) {
                QVERIFY2(vault.error().code == ErrorCode::Damaged, vault.error().detail.c_str());
                continue;
            }
            // Whatever can be read is right, and the check finds the rest.
            const auto count = countOf(*vault);
            QVERIFY(count ? *count == 300 : count.error().code == ErrorCode::Damaged);
            const auto checked = vault->check();
            QVERIFY2(!checked && checked.error().code == ErrorCode::Damaged,
                     qPrintable(QString::number(page)));
            const auto more = append(*vault, 300);
            QVERIFY(!more && more.error().code == ErrorCode::Damaged);
        }
        overwrite(folder / "vault.db", sound);
        QVERIFY(Vault::open(folder, phrase())->check());
    }

    void noticesExchangedAndZeroedPagesAndATruncatedFile() {
        const fs::path folder = made(100);
        const base::Bytes sound = contentOf(folder / "vault.db");
        const auto refuses = [&](const base::Bytes& bad) {
            overwrite(folder / "vault.db", bad);
            auto vault = Vault::open(folder, phrase());
            return vault ? !vault->check() : vault.error().code == ErrorCode::Damaged;
        };
        for (std::size_t page = 2; page + 1 < sound.size() / kPage; page += 3) {
            base::Bytes bad = sound;
            std::swap_ranges(bad.begin() + long(page * kPage),
                             bad.begin() + long((page + 1) * kPage),
                             bad.begin() + long((page - 1) * kPage));
            QVERIFY(refuses(bad));
            bad = sound;
            std::fill_n(bad.begin() + long(page * kPage), 512, std::uint8_t{0});
            QVERIFY(refuses(bad));
            bad.assign(sound.begin(), sound.begin() + long(page * kPage));
            QVERIFY(refuses(bad));
        }
        QVERIFY(refuses({}));
        QVERIFY(refuses(base::Bytes(sound.size())));
        fs::remove(folder / "vault.db");
        QVERIFY(Vault::open(folder, phrase()).error().code == ErrorCode::Damaged);
        base::Bytes plain = sound;
        std::memcpy(plain.data(), "SQLite format 3", 16);
        overwrite(folder / "vault.db", plain);
        QVERIFY(Vault::open(folder, phrase()).error().code == ErrorCode::NotEncrypted);
    }

    void noticesAnOlderDatabase() {
        const fs::path folder = made(10);
        const base::Bytes older = contentOf(folder / "vault.db");
        {
            auto vault = Vault::open(folder, phrase());
            QVERIFY(append(*vault, 10) && vault->close());
        }
        overwrite(folder / "vault.db", older);
        auto vault = Vault::open(folder, phrase());
        QVERIFY(vault && vault->openedReadOnly());
        QCOMPARE(countOf(*vault).value(), std::uint64_t{10});
        QVERIFY(append(*vault, 10).error().code == ErrorCode::RolledBack);
        QVERIFY(vault->saveCounter() && vault->close());
        vault = Vault::open(folder, phrase());
        QVERIFY2(vault->openedReadOnly(), "stays so until accepted");
        QVERIFY(vault->acceptRollback());
        QVERIFY(append(*vault, 10) && vault->close());
        QVERIFY(!Vault::open(folder, phrase())->openedReadOnly());
    }

    void noticesAnOlderDatabaseAfterAnOpenThatFailed() {
        const Migration steps[] = {vaultMigrations()[0], {2, "SELECT 1;"}};
        const VaultOptions newer{{64, 1, 1}, true, steps};
        const fs::path folder = made(10);
        QVERIFY(Vault::open(folder, phrase(), newer)->close());
        const base::Bytes older = contentOf(folder / "vault.db");
        {
            auto vault = Vault::open(folder, phrase(), newer);
            QVERIFY(append(*vault, 10) && vault->close());
        }
        overwrite(folder / "vault.db", older);
        QVERIFY(Vault::open(folder, phrase()).error().code == ErrorCode::VersionTooNew);
        auto vault = Vault::open(folder, phrase(), newer);
        QVERIFY(vault && vault->openedReadOnly());
    }

    void noticesALostWriteAheadLog() {
        const fs::path folder = killed(50);
        QVERIFY(fs::file_size(folder / "vault.db-wal") > 0);
        const base::Bytes wal = contentOf(folder / "vault.db-wal");
        const base::Bytes database = contentOf(folder / "vault.db");
        const auto state = [&](base::ByteView newWal) {
            overwrite(folder / "vault.db", database);
            overwrite(folder / "vault.db-wal", newWal);
            auto vault = Vault::open(folder, phrase());
            if (!vault) return vault.error().code == ErrorCode::Damaged;
            const auto count = countOf(*vault);
            return vault->openedReadOnly() || (count && *count == 50 && vault->check());
        };
        QVERIFY(state(wal));
        QVERIFY(state({}));
        std::mt19937 random(kSeed);
        for (int i = 0; i < 60; ++i) {
            base::Bytes bad = wal;
            bad[random() % bad.size()] ^= std::uint8_t(1 << random() % 8);
            QVERIFY2(state(bad), qPrintable(QString::number(i)));
            QVERIFY(state(base::ByteView(wal).first(random() % wal.size())));
        }
        const fs::path other = killed(50);
        QVERIFY2(state(contentOf(other / "vault.db-wal")), "the log of another vault");
    }

    void refusesTheDatabaseOfAnotherVault() {
        const fs::path mine = made(5), other = made(5);
        overwrite(mine / "vault.db", contentOf(other / "vault.db"));
        QVERIFY(Vault::open(mine, phrase()).error().code == ErrorCode::Damaged);
    }

    // The passphrase is the same, so each header opens.
    void theHeaderOfAnotherVaultDestroysNothing() {
        const fs::path mine = made(5), other = made(1);
        const base::Bytes foreign = contentOf(other / "header");
        const base::Bytes copy = contentOf(mine / "header.bak");
        const base::Bytes database = contentOf(mine / "vault.db");
        overwrite(mine / "header", foreign);
        overwrite(mine / "vault.db", base::Bytes(database.size()));
        QVERIFY(Vault::open(mine, phrase()).error().code == ErrorCode::Damaged);
        QVERIFY(contentOf(mine / "header") == foreign && contentOf(mine / "header.bak") == copy);
        overwrite(mine / "vault.db", database);
        for (const char* file : {"header", "header.bak"}) {
            overwrite(mine / file, foreign);
            auto vault = Vault::open(mine, phrase());
            QVERIFY2(vault, vault ? "" : vault.error().detail.c_str());
            QCOMPARE(countOf(*vault).value(), std::uint64_t{5});
            QVERIFY(vault->close());
            for (const char* mended : {"header", "header.bak"})
                QVERIFY(contentOf(mine / mended) != foreign);
        }
        overwrite(mine / "header", foreign);
        overwrite(mine / "header.bak", foreign);
        QVERIFY(Vault::open(mine, phrase()).error().code == ErrorCode::Damaged);
    }

    void losesNoAcknowledgedEntryToAKill() {
        const fs::path folder = made(0);
        std::uint64_t acknowledged = 0;
        for (int round = 0; round < 30; ++round) {
            int ends[2];
            QCOMPARE(pipe(ends), 0);
            const pid_t child = fork();
            if (child == 0) {
                auto vault = Vault::open(folder, phrase());
                auto count = vault ? countOf(*vault) : base::fail(ErrorCode::Internal);
                for (std::uint64_t i = count.value_or(0); count && append(*vault, i); ++i) {
                    if (::write(ends[1], &i, sizeof i) != sizeof i) _exit(2);
                    if (i % 7 == 0 && !vault->saveCounter()) _exit(3);
                }
                _exit(1);
            }
            ::close(ends[1]);
            QTest::qWait(20 + round * 3);
            kill(child, SIGKILL);
            int status = 0;
            waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status));
            for (std::uint64_t i = 0; ::read(ends[0], &i, sizeof i) == sizeof i;)
                acknowledged = i + 1;
            ::close(ends[0]);
            auto vault = Vault::open(folder, phrase());
            QVERIFY2(vault, vault ? "" : vault.error().detail.c_str());
            QVERIFY(!vault->openedReadOnly());
            QVERIFY(countOf(*vault).value() >= acknowledged);
        }
        QVERIFY(acknowledged > 0);
        QVERIFY(Vault::open(folder, phrase())->check());
    }

    void survivesAKillInEveryStepOfAMigration() {
        const Migration steps[] = {vaultMigrations()[0],
                                   {2,
                                    "CREATE TABLE extra(x BLOB) STRICT;"
                                    "INSERT INTO extra SELECT bytes FROM feed_entries;"},
                                   {3, "ALTER TABLE extra ADD COLUMN y INTEGER;"}};
        const fs::path source = made(200);
        for (int round = 0; round < 20; ++round) {
            const fs::path folder = fresh();
            fs::copy(source, folder);
            const pid_t child = fork();
            if (child == 0) {
                const auto vault = Vault::open(folder, phrase(), {{64, 1, 1}, true, steps});
                _exit(vault ? 0 : 1);
            }
            QTest::qWait(round * 2);
            kill(child, SIGKILL);
            int status = 0;
            waitpid(child, &status, 0);
            auto vault = Vault::open(folder, phrase(), {{64, 1, 1}, true, steps});
            QVERIFY2(vault, vault ? "" : vault.error().detail.c_str());
            QCOMPARE(schemaVersion(vault->database()).value(), 3);
            QCOMPARE(countOf(*vault).value(), std::uint64_t{200});
            auto extra = vault->database().query("SELECT count(*) FROM extra");
            QVERIFY(extra->step().value() && extra->integer(0) == 200);
        }
    }
};

QTEST_GUILESS_MAIN(VaultDamageTest)
#include "VaultDamageTest.moc"

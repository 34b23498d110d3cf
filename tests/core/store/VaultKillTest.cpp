// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "store/ChainTables.h"
#include "store/Vault.h"
#include "support/torture/Child.h"
#include "support/torture/Torture.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <random>

using namespace seabridge;
using namespace seabridge::store;
namespace fs = std::filesystem;

namespace {

const VaultOptions kQuick{{64, 1, 1}, true, vaultMigrations()};
const base::Bytes kTopic{1, 2, 3};

base::Secret phrase(unsigned number) {
    return base::Secret(base::viewOf("passphrase " + std::to_string(number)));
}

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

/// How many entries there are; nothing if one is other than written.
std::optional<std::uint64_t> countOf(Vault& vault) {
    auto entries = FeedTable(vault.database()).pageBack(kTopic, 10'000'000, 10'000'000);
    if (!entries) return std::nullopt;
    std::ranges::reverse(*entries);
    for (std::uint64_t i = 0; i < entries->size(); ++i)
        if ((*entries)[i].position != i || (*entries)[i].bytes != entryBytes(i))
            return std::nullopt;
    return entries->size();
}

/// What the child has been told is done.
struct Acknowledged {
    std::atomic<std::uint64_t> entries;
    std::atomic<unsigned> phrase;
    std::atomic<bool> changing;   ///< the passphrase, to phrase + 1
    std::atomic<std::uint64_t> backups;
    std::atomic<std::uint64_t> done[5];  ///< of each kind, to see that all were tried
};

/// Writes, saves the counter, checkpoints, changes the passphrase and backs up, in any order.
int work(const fs::path& folder, Acknowledged& told, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    auto vault = Vault::open(folder, phrase(told.phrase), kQuick);
    if (!vault) return 1;
    auto position = countOf(*vault);
    if (!position) return 2;
    for (;;) {
        const auto choice = random() % 20;
        const auto kind = choice < 4 ? std::size_t(choice) : std::size_t(4);
        base::Result<void> done;
        if (kind == 0) done = vault->saveCounter();
        else if (kind == 1) done = vault->check();
        else if (kind == 2) {
            told.changing = true;
            done = vault->changePassphrase(phrase(told.phrase), phrase(told.phrase + 1), kQuick);
            if (done) ++told.phrase;
            told.changing = false;
        } else if (kind == 3) {
            const auto name = "backup-" + std::to_string(told.backups);
            done = vault->backupTo(folder.parent_path() / name);
            if (done) ++told.backups;
            else fs::remove_all(folder.parent_path() / name);
        } else {
            done = append(*vault, (*position)++);
            if (done) told.entries = *position;
        }
        if (!done && kind != 3) return 3;
        ++told.done[kind];
    }
}

}  // namespace

/// reliability.md F1.
class VaultKillTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    void losesNothingToKillsInWhateverItDoes() {
        std::mt19937_64 random(support::seedOf("VaultKillTest"));
        support::Shared<Acknowledged> told;
        std::unique_ptr<QTemporaryDir> root;
        fs::path folder;
        const auto rounds = support::sized(150, 10'000);
        std::size_t round = 0;
        // On a busy machine or a slow disk a child gets nowhere near a backup before it is killed:
        // then it lives longer.
        const auto isEnough = [&] {
            return round >= 4 * rounds || (round >= rounds && told->done[3] > 0);
        };
        for (; !isEnough(); ++round) {
            if (round % 50 == 0) {
                root = std::make_unique<QTemporaryDir>();
                folder = fs::path(root->path().toStdString()) / "vault";
                QVERIFY(Vault::create(folder, phrase(0), kQuick)->close());
                told->entries = 0;
                told->phrase = 0;
                told->backups = 0;
            }
            told->changing = false;
            const auto seed = random();
            const auto livesUs = 40'000 * (told->done[3] == 0 ? 1 + round / 50 : 1);
            const bool wasKilled =
                support::killedAfter(static_cast<unsigned>(5'000 + random() % livesUs),
                                     [&] { return work(folder, *told, seed); });
            QVERIFY2(wasKilled, "the child failed by itself");
            auto vault = Vault::open(folder, phrase(told->phrase), kQuick);
            if (!vault && told->changing) {
                ++told->phrase;
                vault = Vault::open(folder, phrase(told->phrase), kQuick);
            }
            QVERIFY2(vault, vault ? "" : vault.error().detail.c_str());
            QVERIFY(!vault->openedReadOnly());
            const auto count = countOf(*vault);
            QVERIFY(count && *count >= told->entries);
            if (round % 10 == 9) QVERIFY(vault->check());
            QVERIFY(vault->close());
            // The copy that was being written may be half there; the next one has its name.
            fs::remove_all(folder.parent_path() / ("backup-" + std::to_string(told->backups)));
        }
        qInfo() << round << "kills;" << quint64(told->done[4]) << "entries,"
                << quint64(told->done[1]) << "checkpoints," << quint64(told->done[2])
                << "passphrases," << quint64(told->done[3]) << "backups were acknowledged";
        for (const auto& done : told->done) QVERIFY(done > 0);
    }
};

QTEST_GUILESS_MAIN(VaultKillTest)
#include "VaultKillTest.moc"

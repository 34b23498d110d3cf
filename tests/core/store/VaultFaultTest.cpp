// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "store/ChainTables.h"
#include "store/Vault.h"
#include "support/faults/FaultStory.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::store;
using namespace seabridge::support;
namespace fs = std::filesystem;

namespace {

const VaultOptions kQuick{{64, 1, 1}, true, vaultMigrations()};
const base::Bytes kTopic{1, 2, 3};
constexpr std::uint64_t kBefore = 3;  ///< what every folder holds before the faults

base::Secret phrase(std::string_view text = "old") { return base::Secret(base::viewOf(text)); }

base::Result<void> append(Vault& vault, std::uint64_t position) {
    auto transaction = vault.database().begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto done = FeedTable::append(*transaction, kTopic, {position, {}, bytesFor(position)});
    return done ? transaction->commit() : done;
}

struct Told : FaultTold {
    bool backedUp = false;
    bool rephrased = false;
};

// ---- a vault

void prepareVault(const fs::path& folder) {
    auto vault = Vault::create(folder, phrase(), kQuick);
    for (std::uint64_t i = 0; i < kBefore; ++i)
        if (!append(*vault, i)) qFatal("append");
    if (!vault->close()) qFatal("close");
}

int actVault(const fs::path& folder, Told& told) {
    auto vault = Vault::open(folder, phrase(), kQuick);
    if (!vault) return kFine;
    for (std::uint64_t i = kBefore; i < kBefore + 3; ++i) {
        if (const auto done = append(*vault, i); !done) {
            if (!isDisk(done.error())) return wrongError(done.error());
            return append(*vault, i) ? kWroteOnAfterFailure : kFine;
        }
        told.kept = i + 1;
        if (i == kBefore && !vault->saveCounter()) return kFine;
    }
    if (!vault->check()) return kFine;
    if (!vault->backupTo(folder.string() + "-backup")) return kFine;
    told.backedUp = true;
    if (!vault->changePassphrase(phrase(), phrase("new"), kQuick)) return kFine;
    told.rephrased = true;
    if (!append(*vault, kBefore + 3)) return kFine;
    told.kept = kBefore + 4;
    if (!vault->close()) return kFine;
    told.finished = true;
    return kFine;
}

std::string vaultFault(const fs::path& folder, const Told& told) {
    // What a change of passphrase answered is so.
    auto vault = Vault::open(folder, phrase(told.rephrased ? "new" : "old"), kQuick);
    if (!vault) return "does not open: " + vault.error().detail;
    if (vault->openedReadOnly()) return "thinks that it was rolled back";
    auto entries = FeedTable(vault->database()).pageBack(kTopic, 1'000, 1'000);
    if (!entries) return "cannot be read";
    std::ranges::reverse(*entries);
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

int actCreate(const fs::path& folder, Told& told) {
    auto vault = Vault::create(folder, phrase(), kQuick);
    if (!vault) return isDisk(vault.error()) ? kFine : wrongError(vault.error());
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

// ---- a vault made from a backup

void prepareRestore(const fs::path& folder) {
    prepareVault(folder / "own");
    auto vault = Vault::open(folder / "own", phrase(), kQuick);
    if (!vault || !vault->backupTo(folder / "backup")) qFatal("backup");
}

int actRestore(const fs::path& folder, Told& told) {
    const auto done = Vault::restore(folder / "backup", folder / "again", phrase());
    if (!done) return isDisk(done.error()) ? kFine : wrongError(done.error());
    told.kept = kBefore;
    told.finished = true;
    return kFine;
}

std::string restoreFault(const fs::path& folder, const Told& told) {
    const auto again = folder / "again";
    if (told.kept == 0 && !Vault::open(again, phrase(), kQuick))
        if (const auto done = Vault::restore(folder / "backup", again, phrase()); !done)
            return "cannot be restored any more: " + done.error().detail;
    auto vault = Vault::open(again, phrase(), kQuick);
    if (!vault) return "does not open: " + vault.error().detail;
    return vault->openedReadOnly() && vault->check() ? "" : "is not as it was backed up";
}

constexpr FaultStory<Told> kStories[] = {
    {"vault", prepareVault, actVault, vaultFault},
    {"new vault", prepareNothing, actCreate, createFault},
    {"restored vault", prepareRestore, actRestore, restoreFault},
};

}  // namespace

/// reliability.md F3 and F4 for a vault. It makes hundreds of calls; CI takes one in three, or in
/// eight where nothing fails, from a random one on.
class VaultFaultTest : public QObject {
    Q_OBJECT
private:
    FaultTeller teller_{seedOf("VaultFaultTest")};

    void tellAll(Fault fault, std::size_t step) {
        for (const auto& story : kStories) {
            const auto wrong = teller_.tell(story, fault, step);
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
    }

private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    void aFailedCallLosesNothing() { tellAll(Fault::Io, sized(3, 1)); }
    void aFullDiskLosesNothingAndHeals() { tellAll(Fault::NoSpace, sized(3, 1)); }
    void aShortCallIsCarriedOn() { tellAll(Fault::Short, sized(8, 1)); }
    void anInterruptedCallIsMadeAgain() { tellAll(Fault::Interrupt, sized(8, 1)); }
};

QTEST_GUILESS_MAIN(VaultFaultTest)
#include "VaultFaultTest.moc"

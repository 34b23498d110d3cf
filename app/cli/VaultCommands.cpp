// SPDX-License-Identifier: GPL-3.0-or-later
#include "Online.h"
#include "VaultAccept.h"
#include "VaultAccess.h"

namespace seabridge::cli {

namespace {

struct VaultFacts {
    std::string vault;
    std::uint64_t commits = 0;
    bool rolledBack = false;

    static void fields(auto& self, auto&& visit) {
        visit("vault", self.vault);
        visit("commits", self.commits);
        visit("rolledBack", self.rolledBack);
    }
};

base::Result<VaultFacts> vaultFacts(store::Vault& vault) {
    const auto commits = vault.commits();
    if (!commits) return std::unexpected(commits.error());
    return VaultFacts{base::toHex(vault.id()), *commits, vault.openedReadOnly()};
}

/// Ends the session, so that its errors are told.
Outcome finish(store::Vault& vault, std::string_view done) {
    const auto facts = vaultFacts(vault);
    if (!facts) return failed(facts.error());
    if (const auto closed = vault.close(); !closed) return failed(closed.error());
    auto text = fmt::format("{}: vault {}, {} commits", done, facts->vault, facts->commits);
    if (facts->rolledBack)
        text += "\nolder than its header says (rolled back or restored): read-only until vault"
                " accept";
    return answerOf(std::move(text), *facts);
}

Outcome createVault(const Arguments& arguments) {
    const auto folder = profileFolder(arguments);
    if (!folder) return std::unexpected(folder.error());
    if (const auto proven = proveEncryption(); !proven) return std::unexpected(proven.error());
    const auto passphrase = passphraseFor(arguments, true);
    if (!passphrase) return std::unexpected(passphrase.error());
    auto vault = store::Vault::create(*folder, *passphrase);
    if (!vault) return failed(vault.error());
    return finish(*vault, "created");
}

Outcome checkVault(const Arguments& arguments) {
    auto vault = openVault(arguments);
    if (!vault) return std::unexpected(vault.error());
    if (const auto sound = vault->check(); !sound) return failed(sound.error());
    return finish(*vault, "sound");
}

Outcome backup(const Arguments& arguments) {
    auto vault = openVault(arguments);
    if (!vault) return std::unexpected(vault.error());
    if (const auto sound = vault->check(); !sound) return failed(sound.error());
    if (const auto done = vault->backupTo(std::filesystem::path(arguments.operands()[0])); !done)
        return failed(done.error());
    return finish(*vault, "backed up");
}

Outcome restore(const Arguments& arguments) {
    const auto folder = profileFolder(arguments);
    if (!folder) return std::unexpected(folder.error());
    const std::filesystem::path source(arguments.operands()[0]);
    if (std::error_code error; !std::filesystem::exists(source, error))
        return notFound(source.string());
    if (const auto proven = proveEncryption(); !proven) return std::unexpected(proven.error());
    const auto passphrase = passphraseFor(arguments);
    if (!passphrase) return std::unexpected(passphrase.error());
    if (const auto done = store::Vault::restore(source, *folder, *passphrase); !done)
        return failed(done.error());
    auto vault = store::Vault::open(*folder, *passphrase);
    if (!vault) return failed(vault.error());
    return finish(*vault, "restored");
}

constexpr std::string_view kVaultCreateDetails =
    "  The terminal asks for a new passphrase twice. Never replaces a vault.\n"
    "  JSON, as of all vault commands but accept:\n"
    "  {\"vault\":ID,\"commits\":...,\"rolledBack\":...}.\n";

constexpr std::string_view kVaultCheckDetails =
    "  Exits 1 for a wrong passphrase and for damage, 3 where there is no vault.\n";

constexpr std::string_view kVaultBackupDetails =
    "  FOLDER is absent or empty. The vault is checked first, the copy read back.\n";

constexpr std::string_view kVaultRestoreDetails =
    "  The profile folder is absent or empty. What happened after the backup is missing, so the\n"
    "  vault stays read-only until vault accept: what writes exits 1 with rolled-back.\n";

}  // namespace

std::vector<Command> vaultCommands() {
    return {
        {.group = "vault",
         .name = "create",
         .operands = {},
         .summary = "Makes an encrypted vault in the profile folder",
         .details = kVaultCreateDetails,
         .options = {},
         .run = createVault},
        {.group = "vault",
         .name = "check",
         .operands = {},
         .summary = "Reads every page of the vault and proves that it is whole and encrypted",
         .details = kVaultCheckDetails,
         .options = {},
         .run = checkVault},
        {.group = "vault",
         .name = "backup",
         .operands = "FOLDER",
         .summary = "Writes an encrypted copy of the vault, under the same passphrase",
         .details = kVaultBackupDetails,
         .options = {},
         .minOperands = 1,
         .maxOperands = 1,
         .run = backup},
        {.group = "vault",
         .name = "restore",
         .operands = "FOLDER",
         .summary = "Makes the profile's vault from the backup in FOLDER",
         .details = kVaultRestoreDetails,
         .options = {},
         .minOperands = 1,
         .maxOperands = 1,
         .run = restore},
        {.group = "vault",
         .name = "accept",
         .operands = {},
         .summary = "Lets a rolled-back or restored vault write again, after a look at the ledger",
         .details = kVaultAcceptDetails,
         .options = onlineOptions({{"--look"}}),
         .run = acceptVault},
    };
}

}  // namespace seabridge::cli

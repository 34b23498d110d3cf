// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

#include "base/Secret.h"
#include "store/Vault.h"
#include "wallet/Wallet.h"

#include <filesystem>

/// The profile folder and what is kept in its vault.
namespace seabridge::cli {

/// --data, else ~/.local/share/seabridge. Wrong use where neither is known.
[[nodiscard]] std::expected<std::filesystem::path, Problem> profileFolder(
    const Arguments& arguments);

/// By --passphrase-fd or from the terminal; `twice` where a new one is chosen.
[[nodiscard]] std::expected<base::Secret, Problem> passphraseFor(const Arguments& arguments,
                                                                 bool twice = false);

/// Before a vault is made or opened: that what this program writes cannot be read
/// (store::selfTest).
[[nodiscard]] std::expected<void, Problem> proveEncryption();

/// Asks for the passphrase only where there is a vault.
[[nodiscard]] std::expected<store::Vault, Problem> openVault(const Arguments& arguments);

/// The BIP-39 seed that all keys of this profile derive from, and this device's index.
struct StoredSeed {
    base::Secret seed;
    std::uint32_t device = 0;
};
[[nodiscard]] base::Result<std::optional<StoredSeed>> loadSeed(store::Vault& vault);
/// InUse where one is stored.
[[nodiscard]] base::Result<void> storeSeed(store::Vault& vault, const StoredSeed& seed);

}  // namespace seabridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

#include "Profile.h"

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
/// The profile in it.
[[nodiscard]] std::expected<app::Profile, Problem> openProfile(const Arguments& arguments);

}  // namespace seabridge::cli

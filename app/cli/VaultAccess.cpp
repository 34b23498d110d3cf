// SPDX-License-Identifier: GPL-3.0-or-later
#include "VaultAccess.h"

#include "Input.h"

#include "store/SelfTest.h"
#include "store/VaultPlace.h"

#include <cstdlib>
#include <limits>

namespace seabridge::cli {

namespace {

using base::ErrorCode;

}  // namespace

std::expected<std::filesystem::path, Problem> profileFolder(const Arguments& arguments) {
    if (const auto data = arguments.value("--data")) {
        if (data->empty()) return wrongUse("--data needs a folder");
        return std::filesystem::path(*data);
    }
    const char* home = std::getenv("HOME");
    if (home == nullptr || *home == '\0') return wrongUse("no HOME: give --data DIR");
    return std::filesystem::path(home) / ".local/share/seabridge";
}

std::expected<base::Secret, Problem> passphraseFor(const Arguments& arguments, bool twice) {
    std::optional<int> descriptor;
    if (const auto text = arguments.value("--passphrase-fd")) {
        const auto number = numberFrom(*text, std::numeric_limits<int>::max());
        if (!number) return wrongUse("--passphrase-fd needs the number of a descriptor");
        descriptor = static_cast<int>(*number);
    }
    auto passphrase = readPassphrase(descriptor, twice);
    if (!passphrase) return failed(passphrase.error());
    return std::move(*passphrase);
}

std::expected<void, Problem> proveEncryption() {
    std::error_code error;
    const auto folder = std::filesystem::temp_directory_path(error);
    if (error) return failed({ErrorCode::Io, "temporary folder: " + error.message()});
    if (const auto passed = store::selfTest(folder); !passed) return failed(passed.error());
    return {};
}

std::expected<store::Vault, Problem> openVault(const Arguments& arguments) {
    const auto folder = profileFolder(arguments);
    if (!folder) return std::unexpected(folder.error());
    if (!store::holdsVault(*folder)) return notFound(folder->string() + " holds no vault");
    if (const auto proven = proveEncryption(); !proven) return std::unexpected(proven.error());
    const auto passphrase = passphraseFor(arguments);
    if (!passphrase) return std::unexpected(passphrase.error());
    auto vault = store::Vault::open(*folder, *passphrase);
    if (!vault) return failed(vault.error());
    return std::move(*vault);
}

std::expected<app::Profile, Problem> openProfile(const Arguments& arguments) {
    auto vault = openVault(arguments);
    if (!vault) return std::unexpected(vault.error());
    auto profile = app::Profile::over(std::move(*vault));
    if (!profile) return failed(profile.error());
    return std::move(*profile);
}

}  // namespace seabridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "VaultAccess.h"

#include "Input.h"

#include "store/DeskTables.h"
#include "store/MetaTable.h"
#include "store/SelfTest.h"

#include <cstdlib>
#include <limits>

namespace seabridge::cli {

namespace {

using base::ErrorCode;
using base::Result;

constexpr std::string_view kSeed = "wallet.seed";
constexpr std::string_view kDevice = "wallet.device";

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
    if (std::error_code error; !std::filesystem::exists(*folder / "header", error) &&
                               !std::filesystem::exists(*folder / "header.bak", error))
        return notFound(folder->string() + " holds no vault");
    if (const auto proven = proveEncryption(); !proven) return std::unexpected(proven.error());
    const auto passphrase = passphraseFor(arguments);
    if (!passphrase) return std::unexpected(passphrase.error());
    auto vault = store::Vault::open(*folder, *passphrase);
    if (!vault) return failed(vault.error());
    return std::move(*vault);
}

Result<std::optional<StoredSeed>> loadSeed(store::Vault& vault) {
    auto& database = vault.database();
    auto seed = store::SecretTable(database).get(kSeed);
    if (!seed) return std::unexpected(seed.error());
    if (!*seed) return std::nullopt;
    const auto device = store::MetaTable(database).number(kDevice);
    if (!device) return std::unexpected(device.error());
    return StoredSeed{std::move(**seed), static_cast<std::uint32_t>(device->value_or(0))};
}

Result<void> storeSeed(store::Vault& vault, const StoredSeed& seed) {
    const auto known = loadSeed(vault);
    if (!known) return std::unexpected(known.error());
    if (*known) return base::fail(ErrorCode::InUse, "the vault holds a device already");
    auto transaction = vault.database().begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto done = store::SecretTable::put(*transaction, kSeed, seed.seed);
    if (done) done = store::MetaTable::putNumber(*transaction, kDevice, seed.device);
    return done ? transaction->commit() : done;
}

}  // namespace seabridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "Profile.h"

#include "NodeRecords.h"
#include "lightnode/ConsortiumFile.h"
#include "store/DeskTables.h"
#include "store/MetaTable.h"
#include "store/Write.h"

#include <algorithm>
#include <fmt/format.h>

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;
using store::MetaTable;
using store::SecretTable;

constexpr std::string_view kGenesis = "genesis";
constexpr std::string_view kOrg = "org";
constexpr std::string_view kUser = "user";
constexpr std::string_view kDevice = "wallet.device";
constexpr std::string_view kSeed = "wallet.seed";
constexpr std::string_view kPhrase = "wallet.phrase";
constexpr std::size_t kSeedBytes = 64;
constexpr std::size_t kReadingBytes = 32;
constexpr std::uint64_t kMaxDevice = (std::uint64_t{1} << 31) - 1;

std::string readingName(std::uint32_t version) { return fmt::format("reading/{}", version); }

std::string freshName(const crypto::SealingPublicKey& key) {
    return "reading/fresh/" + base::toHex(key);
}

Result<std::unique_ptr<ledger::Genesis>> genesisFrom(ByteView bytes) {
    auto genesis = codec::decoded<ledger::Genesis>(bytes);
    if (!genesis || !genesis->problem().empty()) return fail(ErrorCode::BadConsortium);
    return std::make_unique<ledger::Genesis>(std::move(*genesis));
}

template <class What>
Result<void> write(store::Vault& vault, What what) {
    return store::write(vault.database(), std::move(what));
}

/// The same for what the ledger must be found with, even before a rollback is accepted.
template <class What>
Result<void> writeFirst(store::Vault& vault, What what) {
    return vault.openedReadOnly() ? Result<void>() : write(vault, std::move(what));
}

}  // namespace

Profile::Profile(store::Vault vault) : vault_(std::make_unique<store::Vault>(std::move(vault))) {}

Result<Profile> Profile::open(const std::filesystem::path& folder, const base::Secret& passphrase,
                              const store::VaultOptions& options) {
    auto vault = store::Vault::open(folder, passphrase, options);
    if (!vault) return std::unexpected(vault.error());
    return over(std::move(*vault));
}

Result<Profile> Profile::over(store::Vault vault) {
    Profile profile(std::move(vault));
    if (const auto done = profile.load(); !done) return std::unexpected(done.error());
    return profile;
}

Result<void> Profile::load() {
    const auto bytes = MetaTable(vault_->database()).get(kGenesis);
    if (!bytes) return std::unexpected(bytes.error());
    if (*bytes) {
        auto genesis = genesisFrom(**bytes);
        if (!genesis) return fail(ErrorCode::Damaged, "genesis");
        genesis_ = std::move(*genesis);
        network_ = genesis_->networkId();
    }
    if (const auto done = loadWallet(); !done) return done;
    return loadIdentity();
}

Result<void> Profile::loadWallet() {
    const auto seed = SecretTable(vault_->database()).get(kSeed);
    if (!seed) return std::unexpected(seed.error());
    if (!*seed) return {};
    const auto device = MetaTable(vault_->database()).number(kDevice);
    if (!device) return std::unexpected(device.error());
    const auto index = device->value_or(0);
    if ((*seed)->size() != kSeedBytes || index > kMaxDevice)
        return fail(ErrorCode::Damaged, "wallet");
    wallet_.emplace(wallet::deriveDevice((*seed)->view(), static_cast<std::uint32_t>(index)));
    const auto phrase = SecretTable(vault_->database()).get(kPhrase);
    if (!phrase) return std::unexpected(phrase.error());
    keepsPhrase_ = phrase->has_value();
    return {};
}

Result<void> Profile::loadIdentity() {
    const MetaTable meta(vault_->database());
    const auto org = meta.get(kOrg);
    if (!org) return std::unexpected(org.error());
    const auto user = meta.get(kUser);
    if (!user) return std::unexpected(user.error());
    if (!*org && !*user) return {};
    const auto orgId = *org ? OrgId::from(**org) : std::nullopt;
    const auto userId = *user ? ledger::UserId::from(**user) : std::nullopt;
    if (!orgId || !userId) return fail(ErrorCode::Damaged, "identity");
    person_ = {*orgId, *userId};
    return {};
}

Result<void> Profile::storeSeed(const base::Secret& seed, std::uint32_t deviceIndex,
                                const std::optional<base::Secret>& phrase) {
    if (wallet_) return fail(ErrorCode::InUse, "wallet");
    if (seed.size() != kSeedBytes) return fail(ErrorCode::InvalidInput, "seed");
    if (deviceIndex > kMaxDevice) return fail(ErrorCode::InvalidInput, "device-index");
    const auto done = write(*vault_, [&](store::Transaction& transaction) {
        auto put = SecretTable::put(transaction, kSeed, seed);
        if (put && phrase) put = SecretTable::put(transaction, kPhrase, *phrase);
        return put ? MetaTable::putNumber(transaction, kDevice, deviceIndex) : put;
    });
    if (!done) return done;
    wallet_.emplace(wallet::deriveDevice(seed.view(), deviceIndex));
    keepsPhrase_ = phrase.has_value();
    return {};
}

Result<base::Secret> Profile::phrase() {
    auto kept = SecretTable(vault_->database()).get(kPhrase);
    if (!kept) return std::unexpected(kept.error());
    if (!*kept) return fail(ErrorCode::NotFound, "phrase");
    return std::move(**kept);
}

Result<void> Profile::forgetPhrase() {
    const auto done = write(*vault_, [](store::Transaction& transaction) {
        return SecretTable::remove(transaction, kPhrase);
    });
    if (done) keepsPhrase_ = false;
    return done;
}

Result<void> Profile::pinGenesis(ByteView bytes) {
    auto file = lightnode::consortiumFrom(bytes);
    if (!file && file.error().code == ErrorCode::NotProven) return std::unexpected(file.error());
    if (!file) return fail(ErrorCode::BadConsortium);
    const auto network = file->genesis.networkId();
    if (genesis_ && network != network_) return fail(ErrorCode::InvalidInput, "another-genesis");
    const auto known = storedMembers(vault_->database());
    if (!known) return std::unexpected(known.error());
    const bool isNews = file->height > (*known ? (*known)->height : 0);
    if (genesis_ && !isNews) return {};
    const auto done = writeFirst(*vault_, [&](store::Transaction& transaction) -> Result<void> {
        const auto put = MetaTable::put(transaction, kGenesis, codec::encoded(file->genesis));
        if (!put || !isNews) return put;
        return storeMembers(transaction, {file->height, std::move(file->members)});
    });
    if (!done || genesis_) return done;
    genesis_ = std::make_unique<ledger::Genesis>(std::move(file->genesis));
    network_ = network;
    return {};
}

const ledger::NetworkId& Profile::network() const {
    ENSURE(genesis_ != nullptr);
    return network_;
}

Result<void> Profile::setIdentity(const OrgId& org, const ledger::UserId& user) {
    const std::pair person{org, user};
    if (person_)
        return *person_ == person ? Result<void>()
                                  : fail(ErrorCode::InvalidInput, "another-identity");
    const auto done = writeFirst(*vault_, [&](store::Transaction& transaction) {
        const auto put = MetaTable::put(transaction, kOrg, org);
        return put ? MetaTable::put(transaction, kUser, user) : put;
    });
    if (done) person_ = person;
    return done;
}

Result<void> Profile::findIdentity() {
    if (!genesis_ || !wallet_) return fail(ErrorCode::NotFound, "device");
    const auto keys = wallet_->publicKeys();
    const auto device = std::ranges::find(genesis_->devices, keys, &ledger::Device::keys);
    if (device == genesis_->devices.end()) return fail(ErrorCode::NotFound, "device");
    return setIdentity(device->org, device->user);
}

std::optional<lightnode::Identity> Profile::identity() const {
    if (!person_ || !wallet_) return {};
    return lightnode::Identity{person_->first, person_->second, wallet_->publicKeys().signing};
}

Result<std::optional<crypto::SealingKey>> Profile::readingSecret(const ledger::ReadingKey& key) {
    const SecretTable secrets(vault_->database());
    for (const auto& name : {readingName(key.version), freshName(key.key)}) {
        const auto secret = secrets.get(name);
        if (!secret) return std::unexpected(secret.error());
        if (!*secret) continue;
        if ((*secret)->size() != kReadingBytes) return fail(ErrorCode::Damaged, name);
        auto found = crypto::SealingKey::fromSeed(**secret);
        if (found.publicKey() != key.key) continue;
        if (name == readingName(key.version)) return std::optional(std::move(found));
        if (const auto done = storeReadingSecret(key, found); !done)
            return std::unexpected(done.error());
        return std::optional(std::move(found));
    }
    return std::nullopt;
}

Result<std::vector<lightnode::ReadingSecret>> Profile::readingSecrets(
    const std::vector<ledger::ReadingKey>& keys) {
    std::vector<lightnode::ReadingSecret> out;
    for (const auto& key : keys) {
        auto secret = readingSecret(key);
        if (!secret) return std::unexpected(secret.error());
        if (*secret) out.push_back({key.version, std::move(**secret)});
    }
    return out;
}

Result<void> Profile::storeReadingSecret(const ledger::ReadingKey& key,
                                         const crypto::SealingKey& secret) {
    if (secret.publicKey() != key.key) return fail(ErrorCode::InvalidInput, "reading-key");
    return write(*vault_, [&](store::Transaction& transaction) {
        const auto put =
            SecretTable::put(transaction, readingName(key.version), secret.secret());
        return put ? SecretTable::remove(transaction, freshName(key.key)) : put;
    });
}

Result<void> Profile::storeFreshReadingSecret(const crypto::SealingKey& secret) {
    return write(*vault_, [&](store::Transaction& transaction) {
        return SecretTable::put(transaction, freshName(secret.publicKey()), secret.secret());
    });
}

}  // namespace seabridge::app

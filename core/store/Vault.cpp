// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Vault.h"

#include "base/Ensure.h"
#include "base/Log.h"
#include "crypto/Random.h"
#include "store/MetaTable.h"
#include "store/VaultFiles.h"
#include "store/VaultPlace.h"

namespace seabridge::store {

using base::ErrorCode;
using base::fail;
using base::Result;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kKeySize = 32;

/// A fresh salt and the key that goes with it.
Result<base::Secret> renewSalt(Header& header, const base::Secret& passphrase,
                               const VaultOptions& options) {
    if (!options.allowCostBelowFloor && !crypto::isAllowed(options.cost))
        return fail(ErrorCode::InvalidInput, "cost outside of its limits");
    header.cost = options.cost;
    header.salt = *Salt::from(crypto::randomBytes(Salt::kSize));
    return wrappingKey(header, passphrase);
}

/// Makes a lost header from its copy, and a copy that is lost or still opens with an earlier
/// passphrase (a crash while changing it) from the header.
Result<void> mendHeaders(const fs::path& folder, const FoundHeader& found) {
    if (found.isCopy) {
        base::logWarn("store", "the vault's header was damaged or another's; mended from its copy");
        return writeHeaders(folder, found.header);
    }
    const auto copy = base::readFile(folder / kHeaderCopyName, kHeaderSize);
    if (copy)
        if (const auto header = decodeHeader(*copy); header && header->salt == found.header.salt)
            return {};
    return base::replaceFile(folder / kHeaderCopyName, encode(found.header));
}

/// The schema, bound to the header; closed again, so that no WAL stays under the unfinished name.
Result<void> buildDatabase(const fs::path& folder, const base::Secret& key, const StoreId& store,
                           std::span<const Migration> migrations) {
    auto database =
        Database::openEncrypted(folder / kUnfinishedName, key, Database::Creation::IfAbsent);
    if (!database) return std::unexpected(database.error());
    if (const auto done = migrate(*database, migrations); !done) return done;
    auto transaction = database->begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto done = MetaTable::put(*transaction, "store", store);
    if (done) done = MetaTable::putNumber(*transaction, "commits", 0);
    if (done) done = transaction->commit();
    // Closing writes the log back too, but says nothing where it cannot; the new name would then
    // belong to a file without its content.
    if (done) done = database->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    return done;
}

}  // namespace

Vault::Vault(fs::path folder, const Header& header, std::unique_ptr<Session> session)
    : folder_(std::move(folder)), header_(header), session_(std::move(session)) {}

Vault::Vault(Vault&&) noexcept = default;

Vault& Vault::operator=(Vault&& other) noexcept {
    std::swap(folder_, other.folder_);
    std::swap(header_, other.header_);
    std::swap(session_, other.session_);
    return *this;
}

Vault::~Vault() {
    if (!session_) return;
    if (const auto done = close(); !done)
        base::logWarn("store", "vault closed with {}", base::textOf(done.error()));
}

Result<Vault> Vault::create(const fs::path& folder, const base::Secret& passphrase,
                            const VaultOptions& options) {
    if (const auto made = base::makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    auto lock = base::FileLock::take(folder / kLockName);
    if (!lock) return std::unexpected(lock.error());
    if (holdsVault(folder)) return fail(ErrorCode::InvalidInput, "a vault is there");
    Header header;
    header.store = *StoreId::from(crypto::randomBytes(StoreId::kSize));
    auto wrapping = renewSalt(header, passphrase, options);
    if (!wrapping) return std::unexpected(wrapping.error());
    auto key = crypto::randomSecret(kKeySize);
    wrapKey(header, *wrapping, key);
    // The header last but one: without it the database was never of use to anybody.
    auto done = removeUnfinished(folder);
    if (done) done = buildDatabase(folder, key, header.store, options.migrations);
    if (done) done = writeHeaders(folder, header);
    if (done) done = finishDatabase(folder);
    if (!done) return std::unexpected(done.error());
    auto session = std::make_unique<Session>(std::move(*lock), std::move(*wrapping), std::move(key),
                                             std::nullopt);
    auto vault = start(folder, header, std::move(session));
    if (vault) vault->countCommits();
    return vault;
}

Result<Vault> Vault::open(const fs::path& folder, const base::Secret& passphrase,
                          const VaultOptions& options) {
    if (!holdsVault(folder)) return fail(ErrorCode::NotFound, "no vault");
    auto vault = openBy(findHeader, folder, passphrase, options);
    if (vault || vault.error().code != ErrorCode::Damaged) return vault;
    // Where the header is another vault's, the copy may be the right one.
    auto other = openBy(findOtherCopy, folder, passphrase, options);
    return other ? std::move(other) : std::move(vault);
}

Result<Vault> Vault::openBy(Result<FoundHeader> (*find)(const fs::path&), const fs::path& folder,
                            const base::Secret& passphrase, const VaultOptions& options) {
    auto lock = base::FileLock::take(folder / kLockName);
    if (!lock) return std::unexpected(lock.error());
    const auto found = find(folder);
    if (!found) {
        if (found.error().code != ErrorCode::NotFound) return std::unexpected(found.error());
        return fail(ErrorCode::Damaged, "the header is missing");
    }
    auto wrapping = wrappingKey(found->header, passphrase);
    if (!wrapping) return std::unexpected(wrapping.error());
    auto key = unwrapKey(found->header, *wrapping);
    if (!key) return std::unexpected(key.error());
    // A crash between the two last steps of create() or restore().
    if (!isThere(folder / kDatabaseName) && isThere(folder / kUnfinishedName))
        if (const auto done = finishDatabase(folder); !done) return std::unexpected(done.error());
    auto session = std::make_unique<Session>(std::move(*lock), std::move(*wrapping),
                                             std::move(*key), std::nullopt);
    auto vault = start(folder, found->header, std::move(session));
    if (!vault) return vault;
    auto done = refuseForeign(vault->database(), found->header.store,
                              options.migrations.back().version);
    // Only now is it sure that this is the header of this database.
    if (done) done = mendHeaders(folder, *found);
    if (done) done = vault->upgrade(options.migrations);
    if (!done) return std::unexpected(done.error());
    vault->countCommits();
    return vault;
}

Result<Vault> Vault::start(fs::path folder, const Header& header,
                           std::unique_ptr<Session> session) {
    const fs::path path = folder / kDatabaseName;
    if (!isThere(path)) return fail(ErrorCode::Damaged, "vault.db is missing");
    if (const auto plain = refusePlainFile(path); !plain) return std::unexpected(plain.error());
    auto database =
        Database::openEncrypted(path, session->databaseKey, Database::Creation::MustExist);
    if (!database) return std::unexpected(database.error());
    session->database.emplace(std::move(*database));
    return Vault(std::move(folder), header, std::move(session));
}

Result<void> Vault::upgrade(std::span<const Migration> migrations) {
    Database& database = *session_->database;
    const auto count = commitsOf(database);
    if (!count) return std::unexpected(count.error());
    session_->isRolledBack = *count < header_.commits;
    const auto version = schemaVersion(database);
    if (!version) return std::unexpected(version.error());
    if (*version < migrations.back().version)
        if (const auto done = copyBefore(*version); !done) return done;
    return migrate(database, migrations);
}

void Vault::countCommits() {
    Session* session = session_.get();
    session->database->beforeBegin = [session]() -> Result<void> {
        if (session->isRolledBack) return fail(ErrorCode::RolledBack, "older than its header");
        return {};
    };
    session->database->beforeCommit = [](Transaction& transaction) -> Result<void> {
        const auto count = commitsOf(transaction.database());
        if (!count) return std::unexpected(count.error());
        return MetaTable::putNumber(transaction, "commits", *count + 1);
    };
}

Database& Vault::database() {
    ENSURE(session_);
    return *session_->database;
}

Result<std::uint64_t> Vault::commits() {
    return commitsOf(database());
}

bool Vault::openedReadOnly() const {
    ENSURE(session_);
    return session_->isRolledBack;
}

Result<void> Vault::acceptRollback() {
    ENSURE(session_);
    if (!session_->isRolledBack) return {};
    session_->isRolledBack = false;
    const auto accepted = [this]() -> Result<void> {
        auto transaction = database().begin();
        if (!transaction) return std::unexpected(transaction.error());
        const auto done = MetaTable::putNumber(*transaction, "commits", header_.commits);
        return done ? transaction->commit() : done;
    }();
    if (!accepted) {
        session_->isRolledBack = true;
        return accepted;
    }
    return saveCounter();
}

Result<void> Vault::foundOlder() {
    ENSURE(session_);
    if (session_->isRolledBack) return {};
    const auto count = commits();
    if (!count) return std::unexpected(count.error());
    session_->isRolledBack = true;
    Header next = header_;
    next.commits = std::max(header_.commits, *count) + 1;
    wrapKey(next, session_->wrappingKey, session_->databaseKey);
    return writeHeader(next);
}

Result<void> Vault::writeHeader(const Header& next) {
    // Only a header that is on disk as we know it may become the copy.
    const base::Bytes known = encode(header_);
    if (const auto onDisk = base::readFile(folder_ / kHeaderName, known.size());
        onDisk && *onDisk == known)
        if (const auto done = base::replaceFile(folder_ / kHeaderCopyName, known); !done)
            return done;
    if (const auto done = base::replaceFile(folder_ / kHeaderName, encode(next)); !done)
        return done;
    header_ = next;
    return {};
}

Result<void> Vault::saveCounter() {
    const auto count = commits();
    if (!count) return std::unexpected(count.error());
    // It never falls: what an open that failed saw may be an older database.
    if (session_->isRolledBack || *count <= header_.commits) return {};
    Header next = header_;
    next.commits = *count;
    wrapKey(next, session_->wrappingKey, session_->databaseKey);
    return writeHeader(next);
}

Result<void> Vault::checkPassphrase(const base::Secret& passphrase) {
    ENSURE(session_);
    // An empty one is wrong, and no mistake of whoever asks.
    if (passphrase.empty()) return fail(ErrorCode::WrongPassphrase);
    const auto proof = wrappingKey(header_, passphrase);
    if (!proof) return std::unexpected(proof.error());
    if (!session_->wrappingKey.equals(proof->view())) return fail(ErrorCode::WrongPassphrase);
    return {};
}

Result<void> Vault::changePassphrase(const base::Secret& old, const base::Secret& fresh,
                                     const VaultOptions& options) {
    if (const auto known = checkPassphrase(old); !known) return known;
    Header next = header_;
    auto wrapping = renewSalt(next, fresh, options);
    if (!wrapping) return std::unexpected(wrapping.error());
    wrapKey(next, *wrapping, session_->databaseKey);
    const auto key = unwrapKey(next, *wrapping);
    ENSURE(key && key->equals(session_->databaseKey.view()));
    const base::Bytes bytes = encode(next);
    if (const auto done = base::replaceFile(folder_ / kHeaderName, bytes); !done) {
        // Io from its last step leaves open which one stands.
        const auto onDisk = base::readFile(folder_ / kHeaderName, bytes.size());
        if (!onDisk || *onDisk != bytes) return done;
    }
    header_ = next;
    session_->wrappingKey = std::move(*wrapping);
    // The copy too: else the old passphrase would still open the vault through it.
    if (const auto done = base::replaceFile(folder_ / kHeaderCopyName, bytes); !done)
        base::logWarn("store", "header.bak keeps the old passphrase until the next open: {}",
                      base::textOf(done.error()));
    return {};
}

Result<void> Vault::close() {
    ENSURE(session_);
    const auto saved = saveCounter();
    session_.reset();
    return saved;
}

}  // namespace seabridge::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include "base/Ensure.h"
#include "base/File.h"
#include "store/Connection.h"

#include <cerrno>
#include <cstring>
#include <mutex>

#include <fcntl.h>
#include <sqlite3.h>

namespace seabridge::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::string_view kPlainHead("SQLite format 3\0", 16);
constexpr int kMaxValueBytes = 64 << 20;
constexpr int kMaxSqlBytes = 64 << 10;

/// The form x'64 hex' that SQLCipher takes for a raw key; it would stretch anything else.
base::Secret rawKeyText(const base::Secret& key) {
    static constexpr char kDigits[] = "0123456789abcdef";
    base::Secret out(67);
    std::uint8_t* at = out.data();
    *at++ = 'x';
    *at++ = '\'';
    for (const std::uint8_t byte : key.view()) {
        *at++ = std::uint8_t(kDigits[byte >> 4]);
        *at++ = std::uint8_t(kDigits[byte & 15]);
    }
    *at++ = '\'';
    ENSURE(at == out.data() + out.size());
    return out;
}

bool isFileThere(const std::filesystem::path& path) {
    std::error_code unreadable;
    return std::filesystem::exists(std::filesystem::symlink_status(path, unreadable));
}

/// SQLite would make a new file 0644 at best. One that is there is not touched: closing it would
/// drop all locks that a connection of this process has on it (fcntl(2)). So nobody of this process
/// may connect to a new one before it is closed here.
Result<void> makeIfAbsent(const std::filesystem::path& path) {
    static std::mutex making;
    const std::lock_guard guard(making);
    if (isFileThere(path)) return {};
    const auto file = base::openFile(path, O_RDWR | O_CREAT | O_EXCL);
    // Or another process was first.
    return file || isFileThere(path) ? Result<void>() : std::unexpected(file.error());
}

/// SQLite's NOFOLLOW minds links in every part of a path; a home folder may be one, the file not.
Result<std::filesystem::path> withoutLinksAbove(const std::filesystem::path& path) {
    std::error_code error;
    const auto folder = std::filesystem::canonical(
        path.has_parent_path() ? path.parent_path() : std::filesystem::path("."), error);
    if (error) return std::unexpected(base::errorOfErrno(error.value(), path.string()));
    return folder / path.filename();
}

Result<std::unique_ptr<Connection>> connect(const std::filesystem::path& path, bool creates) {
    const auto place = withoutLinksAbove(path);
    if (!place) return std::unexpected(place.error());
    auto connection = std::make_unique<Connection>();
    if (creates)
        if (const auto made = makeIfAbsent(*place); !made) return std::unexpected(made.error());
    const int code = sqlite3_open_v2(
        place->c_str(), &connection->raw,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW, nullptr);
    if (code != SQLITE_OK) return std::unexpected(connection->errorOf(code));
    sqlite3_extended_result_codes(connection->raw, 1);
    return connection;
}

Result<void> setKey(Connection& connection, const base::Secret& key) {
    ENSURE(key.size() == 32);
    const base::Secret text = rawKeyText(key);
    const int code = sqlite3_key(connection.raw, text.data(), int(text.size()));
    if (code != SQLITE_OK) return std::unexpected(connection.errorOf(code));
    return {};
}

bool isPlainHead(const std::uint8_t* head) {
    return std::memcmp(head, kPlainHead.data(), kPlainHead.size()) == 0;
}

/// Through SQLite's own handle: another one would drop its locks when closed.
bool readsWithoutKey(sqlite3* raw) {
    sqlite3_file* file = nullptr;
    std::uint8_t head[kPlainHead.size()] = {};
    if (sqlite3_file_control(raw, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK)
        return false;
    (void)file->pMethods->xRead(file, head, int(sizeof head), 0);
    return isPlainHead(head);
}

}  // namespace

Database::Database(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::openEncrypted(const std::filesystem::path& path, const base::Secret& key,
                                         Creation creation) {
    auto connection = connect(path, creation == Creation::IfAbsent);
    if (!connection) return std::unexpected(connection.error());
    if (const auto set = setKey(**connection, key); !set) return std::unexpected(set.error());
    Database database(std::move(*connection));
    // SQLCipher's own lines go to standard error; the codes reach our log instead. Without memory
    // security the wallet's seed stays in freed pages after closing.
    const auto done = database.execute(
        "PRAGMA cipher_log_level=NONE;"
        "PRAGMA cipher_memory_security=ON;"
        "PRAGMA cipher_page_size=4096;");
    if (!done) return std::unexpected(done.error());
    if (const auto set = database.configure(); !set) return std::unexpected(set.error());
    return database;
}

Result<Database> Database::openPlain(const std::filesystem::path& path) {
    auto connection = connect(path, true);
    if (!connection) return std::unexpected(connection.error());
    Database database(std::move(*connection));
    if (const auto set = database.configure(); !set) return std::unexpected(set.error());
    return database;
}

Result<void> Database::configure() {
    sqlite3* raw = connection_->raw;
    sqlite3_limit(raw, SQLITE_LIMIT_LENGTH, kMaxValueBytes);
    sqlite3_limit(raw, SQLITE_LIMIT_SQL_LENGTH, kMaxSqlBytes);
    sqlite3_limit(raw, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // The mode of locking before that of the journal: then the WAL's index is in memory, no file.
    return execute(
        "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL;"
        "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON;"
        "PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF;"
        "SELECT count(*) FROM sqlite_schema;");
}

Result<void> Database::execute(const std::string& sql) {
    const int code = sqlite3_exec(connection_->raw, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return std::unexpected(connection_->errorOf(code));
    return {};
}

Result<Statement> Database::prepare(std::string_view sql) {
    if (const auto kept = connection_->idle.find(sql); kept != connection_->idle.end()) {
        sqlite3_stmt* raw = kept->second;
        connection_->idle.erase(kept);
        return Statement(*connection_, sql, raw);
    }
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v3(connection_->raw, sql.data(), int(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    if (code != SQLITE_OK) return std::unexpected(connection_->errorOf(code));
    return Statement(*connection_, sql, raw);
}

Result<Transaction> Database::begin() {
    if (connection_->failure) return std::unexpected(*connection_->failure);
    if (beforeBegin)
        if (const auto allowed = beforeBegin(); !allowed) return std::unexpected(allowed.error());
    ENSURE(sqlite3_get_autocommit(connection_->raw));
    if (const auto done = execute("BEGIN IMMEDIATE"); !done) return std::unexpected(done.error());
    return Transaction(*this);
}

Transaction::Transaction(Transaction&& other) noexcept
    : database_(std::exchange(other.database_, nullptr)) {}

Transaction::~Transaction() {
    // A rollback that fails was preceded by one that SQLite did itself.
    if (database_) (void)database_->execute("ROLLBACK");
}

Result<void> Transaction::commit() {
    ENSURE(database_);
    if (database_->beforeCommit)
        if (const auto done = database_->beforeCommit(*this); !done) return done;
    if (const auto done = database_->execute("COMMIT"); !done) return done;
    database_ = nullptr;
    return {};
}

Result<void> Database::copyTo(const std::filesystem::path& path, const base::Secret& key) {
    const auto fresh = base::openFile(path, O_RDWR | O_CREAT | O_EXCL);
    if (!fresh) return std::unexpected(fresh.error());
    auto target = connect(path, false);
    if (!target) return std::unexpected(target.error());
    if (const auto set = setKey(**target, key); !set) return set;
    sqlite3_backup* copy = sqlite3_backup_init((*target)->raw, "main", connection_->raw, "main");
    if (!copy) return std::unexpected((*target)->errorOf(sqlite3_errcode((*target)->raw)));
    const int code = sqlite3_backup_step(copy, -1);
    if (const int end = sqlite3_backup_finish(copy); code != SQLITE_DONE || end != SQLITE_OK)
        return std::unexpected((*target)->errorOf(end != SQLITE_OK ? end : code));
    target->reset();
    return fresh->sync();
}

Result<void> Database::check() {
    if (readsWithoutKey(connection_->raw)) return fail(ErrorCode::NotEncrypted, "file head");
    // The check of the HMACs reads the file alone, so what the WAL holds goes there first.
    if (const auto done = execute("PRAGMA wal_checkpoint(TRUNCATE)"); !done) return done;
    auto pages = query("PRAGMA cipher_integrity_check");
    if (!pages) return std::unexpected(pages.error());
    const auto bad = pages->step();
    if (!bad) return std::unexpected(bad.error());
    if (*bad) return std::unexpected(connection_->refuse(pages->text(0)));
    auto structure = query("PRAGMA integrity_check(1)");
    if (!structure) return std::unexpected(structure.error());
    if (const auto row = structure->step(); !row) return std::unexpected(row.error());
    if (structure->text(0) != "ok")
        return std::unexpected(connection_->refuse(structure->text(0)));
    return {};
}

Result<void> refusePlainFile(const std::filesystem::path& path) {
    const auto file = base::openFile(path, O_RDONLY);
    if (!file) return std::unexpected(file.error());
    std::uint8_t head[kPlainHead.size()] = {};
    if (const auto got = file->readAt(0, head); !got) return std::unexpected(got.error());
    if (isPlainHead(head)) return fail(ErrorCode::NotEncrypted, path.filename().string());
    return {};
}

Result<CipherVersion> cipherVersion(Database& database) {
    CipherVersion out{sqlite3_libversion(), false, ""};
    out.isBundled = std::strcmp(sqlite3_sourceid(), SQLITE_SOURCE_ID) == 0;
    auto answer = database.query("PRAGMA cipher_version");
    if (!answer) return std::unexpected(answer.error());
    if (const auto row = answer->step(); !row) return std::unexpected(row.error());
    out.cipher = answer->text(0);
    return out;
}

}  // namespace seabridge::store

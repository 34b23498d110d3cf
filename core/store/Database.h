// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Error.h"
#include "base/Secret.h"

#include <concepts>
#include <filesystem>
#include <functional>
#include <memory>

struct sqlite3_stmt;

/// SQLCipher 4 behind three small classes. One connection a file, one thread a connection.
/// Statements are texts of the program with bound values; a value never becomes part of a text.
///
/// Errors: Damaged (fails its authentication or structure; also another key), DiskFull, ReadOnly,
/// InUse, NotFound, InvalidInput (a constraint), TooLarge, Io, Internal (wrong SQL). After Damaged,
/// DiskFull or Io nothing more is written through the connection: open it again.
namespace seabridge::store {

struct Connection;

/// A prepared statement, alone in using it until it goes; then it is kept for the next caller.
/// Lives shorter than its Database.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Binds the next `?`. A wrong count is Internal at the first step.
    Statement& bind(std::int64_t value);
    Statement& bind(std::uint64_t value);  ///< below 2^63 (ENSURE)
    Statement& bind(base::ByteView value);
    Statement& bind(std::string_view value);
    Statement& bind(const base::Secret& value) { return bind(value.view()); }
    template <std::integral Number>
    Statement& bind(Number value) {
        if constexpr (std::is_signed_v<Number>)
            return bind(std::int64_t{value});
        else
            return bind(std::uint64_t{value});
    }

    /// Goes to the next row; false after the last.
    [[nodiscard]] base::Result<bool> step();
    /// Forgets row and bound values, for another round.
    void reset();

    // Column `index` of the current row, from 0. An empty or absent value is empty or 0.
    [[nodiscard]] std::int64_t integer(int index) const;
    [[nodiscard]] std::uint64_t natural(int index) const;  ///< 0 for a negative one
    [[nodiscard]] base::Bytes bytes(int index) const;
    [[nodiscard]] base::Secret secret(int index) const;
    [[nodiscard]] std::string text(int index) const;
    /// Zero unless the column holds exactly as many bytes.
    template <class Fixed>
    [[nodiscard]] Fixed fixed(int index) const {
        return Fixed::from(bytes(index)).value_or(Fixed{});
    }

private:
    friend class Database;
    Statement(Connection& connection, std::string_view sql, sqlite3_stmt* raw);
    Statement& note(int code);
    Connection* connection_;
    std::string sql_;
    sqlite3_stmt* raw_;
    int next_ = 1;
    int refused_ = 0;  // the first code that a bind gave, if not 0
};

class Database;

/// Everything between begin() and commit() happens, or nothing. Rolls back when it goes. One at a
/// time. Functions that write ask for it, so that no write escapes the vault's count of commits.
class Transaction {
public:
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// Durable after success. On an error nothing has happened, except that after Io only a new
    /// open shows which.
    [[nodiscard]] base::Result<void> commit();
    /// Runs a statement that yields no rows, e.g. run("DELETE FROM x WHERE id = ?", id).
    template <class... Values>
    [[nodiscard]] base::Result<void> run(std::string_view sql, const Values&... values) const;
    [[nodiscard]] Database& database() const { return *database_; }

private:
    friend class Database;
    explicit Transaction(Database& database) : database_(&database) {}
    Database* database_;
};

class Database {
public:
    enum class Creation { MustExist, IfAbsent };

    /// With a raw key of 32 bytes (ENSURE). Damaged unless key and file belong together. WAL, FULL,
    /// exclusive lock: no other process reads it meanwhile.
    [[nodiscard]] static base::Result<Database> openEncrypted(const std::filesystem::path& path,
                                                              const base::Secret& key,
                                                              Creation creation);
    /// For public data only.
    [[nodiscard]] static base::Result<Database> openPlain(const std::filesystem::path& path);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    [[nodiscard]] base::Result<Statement> prepare(std::string_view sql);
    template <class... Values>
    [[nodiscard]] base::Result<Statement> query(std::string_view sql, const Values&... values) {
        auto statement = prepare(sql);
        if (statement) (statement->bind(values), ...);
        return statement;
    }
    /// BEGIN IMMEDIATE.
    [[nodiscard]] base::Result<Transaction> begin();
    /// Several statements without values, outside or inside of a transaction.
    [[nodiscard]] base::Result<void> execute(const std::string& sql);

    /// Called in begin(); an error refuses the transaction.
    std::function<base::Result<void>()> beforeBegin;
    /// Called in commit(), still inside; an error rolls back.
    std::function<base::Result<void>(Transaction&)> beforeCommit;

    /// Writes a copy under the same key to `path`, which must not exist; safe while open, not
    /// inside a transaction. Synced, but the folder is not.
    [[nodiscard]] base::Result<void> copyTo(const std::filesystem::path& path,
                                            const base::Secret& key);
    /// Of an encrypted file: Damaged unless every page passes its HMAC and all structures are
    /// sound, NotEncrypted if it reads without a key. Reads everything.
    [[nodiscard]] base::Result<void> check();

private:
    explicit Database(std::unique_ptr<Connection> connection);
    [[nodiscard]] base::Result<void> configure();
    std::unique_ptr<Connection> connection_;
};

template <class... Values>
base::Result<void> Transaction::run(std::string_view sql, const Values&... values) const {
    auto statement = database_->query(sql, values...);
    if (!statement) return std::unexpected(statement.error());
    if (const auto done = statement->step(); !done) return std::unexpected(done.error());
    return {};
}

/// NotEncrypted if the first 16 bytes are those of a readable SQLite file. Not for a file that this
/// process has open: closing it again would drop SQLite's locks (POSIX).
[[nodiscard]] base::Result<void> refusePlainFile(const std::filesystem::path& path);

/// Versions of the bundled library, for the self test and support.
struct CipherVersion {
    std::string sqlite;
    bool isBundled = false;  ///< the code that runs is the code that was compiled in
    std::string cipher;      ///< empty unless SQLCipher answers
};
[[nodiscard]] base::Result<CipherVersion> cipherVersion(Database& database);

}  // namespace seabridge::store

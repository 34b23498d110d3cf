// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"

namespace seabridge::store {
namespace {

constexpr char kSchema1[] =
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;"
    "CREATE TABLE headers(height INTEGER PRIMARY KEY, bytes BLOB NOT NULL,"
    " certificate BLOB NOT NULL) STRICT;"
    "CREATE TABLE feed_entries(topic BLOB NOT NULL, position INTEGER NOT NULL,"
    " leaf BLOB NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(topic, position))"
    " STRICT, WITHOUT ROWID;"
    "CREATE TABLE transactions(id BLOB PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) STRICT;"
    "CREATE TABLE outbox(id BLOB PRIMARY KEY NOT NULL, bytes BLOB NOT NULL,"
    " valid_until INTEGER NOT NULL, ticket INTEGER NOT NULL) STRICT;"
    "CREATE TABLE documents(id BLOB PRIMARY KEY NOT NULL, kind TEXT NOT NULL,"
    " bytes BLOB NOT NULL) STRICT;"
    "CREATE TABLE drafts(id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL,"
    " updated INTEGER NOT NULL, body TEXT NOT NULL) STRICT;"
    "CREATE TABLE contacts(id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL,"
    " bytes BLOB NOT NULL) STRICT;"
    "CREATE TABLE secrets(name TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) STRICT;"
    "CREATE TABLE files(id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, mime TEXT NOT NULL,"
    " bytes BLOB NOT NULL) STRICT;";

constexpr Migration kVault[] = {
    {1, kSchema1},
};

}  // namespace

std::span<const Migration> vaultMigrations() {
    return kVault;
}

base::Result<int> schemaVersion(Database& database) {
    auto answer = database.query("PRAGMA user_version");
    if (!answer) return std::unexpected(answer.error());
    if (const auto row = answer->step(); !row) return std::unexpected(row.error());
    return int(answer->integer(0));
}

base::Result<void> migrate(Database& database, std::span<const Migration> migrations) {
    const auto version = schemaVersion(database);
    if (!version) return std::unexpected(version.error());
    if (*version > migrations.back().version)
        return base::fail(base::ErrorCode::VersionTooNew, fmt::format("schema {}", *version));
    for (const auto& migration : migrations) {
        if (migration.version <= *version) continue;
        auto transaction = database.begin();
        if (!transaction) return std::unexpected(transaction.error());
        auto done = database.execute(migration.sql);
        if (done) done = database.execute(fmt::format("PRAGMA user_version={}", migration.version));
        if (done) done = transaction->commit();
        if (!done) return done;
    }
    return {};
}

}  // namespace seabridge::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <map>
#include <optional>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace seabridge::store {

/// What Database and its statements share; only for the .cpp files of this folder.
struct Connection {
    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// The error for a result code of SQLite; remembers one that ends all writing.
    [[nodiscard]] base::Error errorOf(int code);
    /// Damage that SQLite reports as an answer, not as an error: ends all writing too.
    [[nodiscard]] base::Error refuse(std::string what);

    sqlite3* raw = nullptr;
    std::multimap<std::string, sqlite3_stmt*, std::less<>> idle;
    std::optional<base::Error> failure;
};

}  // namespace seabridge::store

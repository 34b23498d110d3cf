// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Ensure.h"
#include "store/Connection.h"
#include "store/Database.h"

#include <limits>
#include <utility>

#include <sqlite3.h>

namespace seabridge::store {
namespace {

constexpr std::size_t kMaxIdle = 128;

}  // namespace

Statement::Statement(Connection& connection, std::string_view sql, sqlite3_stmt* raw)
    : connection_(&connection), sql_(sql), raw_(raw) {}

Statement::Statement(Statement&& other) noexcept
    : connection_(other.connection_),
      sql_(std::move(other.sql_)),
      raw_(std::exchange(other.raw_, nullptr)),
      next_(other.next_),
      refused_(other.refused_) {}

Statement::~Statement() {
    if (!raw_) return;
    reset();
    if (connection_->idle.size() < kMaxIdle)
        connection_->idle.emplace(std::move(sql_), raw_);
    else
        sqlite3_finalize(raw_);
}

Statement& Statement::bind(std::int64_t value) {
    return note(sqlite3_bind_int64(raw_, next_++, value));
}

Statement& Statement::bind(std::uint64_t value) {
    ENSURE(value <= std::uint64_t(std::numeric_limits<std::int64_t>::max()));
    return bind(std::int64_t(value));
}

Statement& Statement::bind(base::ByteView value) {
    // A null pointer would bind NULL; no bytes are a value too.
    const void* data = value.empty() ? static_cast<const void*>("") : value.data();
    return note(sqlite3_bind_blob64(raw_, next_++, data, value.size(), SQLITE_TRANSIENT));
}

Statement& Statement::bind(std::string_view value) {
    const char* data = value.empty() ? "" : value.data();
    return note(
        sqlite3_bind_text64(raw_, next_++, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::note(int code) {
    if (refused_ == SQLITE_OK) refused_ = code;
    return *this;
}

base::Result<bool> Statement::step() {
    if (refused_ != SQLITE_OK) return std::unexpected(connection_->errorOf(refused_));
    if (next_ - 1 != sqlite3_bind_parameter_count(raw_))
        return base::fail(base::ErrorCode::Internal, "bound values: " + sql_);
    switch (const int code = sqlite3_step(raw_)) {
        case SQLITE_ROW:
            return true;
        case SQLITE_DONE:
            return false;
        default:
            return std::unexpected(connection_->errorOf(code));
    }
}

void Statement::reset() {
    (void)sqlite3_reset(raw_);  // repeats the error that step() has told
    (void)sqlite3_clear_bindings(raw_);
    next_ = 1;
    refused_ = SQLITE_OK;
}

std::int64_t Statement::integer(int index) const {
    return sqlite3_column_int64(raw_, index);
}

std::uint64_t Statement::natural(int index) const {
    return std::uint64_t(std::max<std::int64_t>(integer(index), 0));
}

base::Bytes Statement::bytes(int index) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(raw_, index));
    return base::bytesOf({data, std::size_t(sqlite3_column_bytes(raw_, index))});
}

base::Secret Statement::secret(int index) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(raw_, index));
    return base::Secret(base::ByteView(data, std::size_t(sqlite3_column_bytes(raw_, index))));
}

std::string Statement::text(int index) const {
    const auto* data = sqlite3_column_text(raw_, index);
    if (!data) return {};
    return base::textOf({data, std::size_t(sqlite3_column_bytes(raw_, index))});
}

}  // namespace seabridge::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Connection.h"

#include "base/File.h"

#include <cerrno>

#include <sqlite3.h>
#include <unistd.h>

namespace seabridge::store {

using base::ErrorCode;

namespace {

ErrorCode codeOfIo(sqlite3* raw) {
    const int number = sqlite3_system_errno(raw);
    return number == 0 ? ErrorCode::Io : base::errorOfErrno(number, "").code;
}

/// A log or journal that cannot be made is tried again to be read, and then it is not found: that
/// would say that the database is missing.
ErrorCode codeOfCannotOpen(sqlite3* raw) {
    const auto code = codeOfIo(raw);
    const char* name = sqlite3_db_filename(raw, "main");
    const bool isThere = name != nullptr && *name != 0 && access(name, F_OK) == 0;
    return code == ErrorCode::NotFound && isThere ? ErrorCode::Io : code;
}

ErrorCode codeOf(int code, sqlite3* raw, std::string_view message) {
    switch (code & 0xFF) {
        case SQLITE_NOTADB:
        case SQLITE_CORRUPT:
            return ErrorCode::Damaged;
        // A page that fails its HMAC has no code of its own: SQLCipher sets SQLITE_ERROR, whose
        // text stays the general one, while wrong SQL always says what is wrong.
        case SQLITE_ERROR:
            return message == "SQL logic error" ? ErrorCode::Damaged : ErrorCode::Internal;
        case SQLITE_FULL:
            return ErrorCode::DiskFull;
        case SQLITE_IOERR:
            return codeOfIo(raw);
        case SQLITE_CANTOPEN:
            return codeOfCannotOpen(raw);
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return ErrorCode::ReadOnly;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return ErrorCode::InUse;
        case SQLITE_CONSTRAINT:
        case SQLITE_MISMATCH:
            return ErrorCode::InvalidInput;
        case SQLITE_TOOBIG:
            return ErrorCode::TooLarge;
        case SQLITE_NOMEM:
            return ErrorCode::Io;
        default:
            return ErrorCode::Internal;
    }
}

bool endsWriting(ErrorCode code) {
    return code == ErrorCode::Damaged || code == ErrorCode::DiskFull || code == ErrorCode::Io;
}

}  // namespace

Connection::~Connection() {
    for (const auto& [sql, statement] : idle) sqlite3_finalize(statement);
    // close_v2 would leave the file open behind a forgotten statement; that would be our bug.
    if (raw) (void)sqlite3_close(raw);
}

base::Error Connection::errorOf(int code) {
    const std::string message = raw ? sqlite3_errmsg(raw) : sqlite3_errstr(code);
    base::Error error{codeOf(code, raw, message), fmt::format("sqlite {}: {}", code, message)};
    if (endsWriting(error.code)) failure = error;
    return error;
}

base::Error Connection::refuse(std::string what) {
    failure = base::Error{ErrorCode::Damaged, std::move(what)};
    return *failure;
}

}  // namespace seabridge::store

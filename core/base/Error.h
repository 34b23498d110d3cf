// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <string>
#include <string_view>

/// Failures of the world (disk, key, network, foreign bytes) as values. What the ledger refuses is
/// a ledger::Reject instead.
namespace seabridge::base {

/// The number is shown to support and translated by ui/text; never reuse one.
enum class ErrorCode : int {
    InvalidInput = 100,     ///< bytes or text from outside that no rule accepts; detail says which
    TooLarge = 101,         ///< over a stated limit
    NotFound = 102,
    NotEntitled = 103,
    Purged = 104,
    Busy = 105,             ///< queue or budget full, try again
    TimedOut = 106,         ///< outcome unknown
    Cancelled = 107,
    TooManySteps = 108,     ///< asked for more than one attempt may; another one gets further
    BadPhrase = 109,        ///< no recovery phrase; detail says why (crypto::checkPhrase)
    BadConsortium = 110,    ///< no consortium file
    BadPossession = 111,    ///< the proof of keys is for another subject or network
    WrongPassphrase = 200,
    Damaged = 201,          ///< stored data fails its authentication or checksum
    DiskFull = 202,
    ReadOnly = 203,
    InUse = 204,            ///< held by another process (detail: its pid) or there already (what)
    VersionTooNew = 205,
    RolledBack = 206,       ///< an older copy than the one last seen
    NotEncrypted = 207,     ///< self test: what lies on disk is not encrypted
    Io = 208,               ///< other failure of the operating system; detail is errno's text
    Locked = 209,
    Disconnected = 300,
    Unauthenticated = 301,
    Protocol = 302,         ///< a peer sent what the protocol forbids
    NotProven = 303,        ///< a claim without the proof it needs
    Misconduct = 304,       ///< proof of a member's misbehaviour
    Stale = 305,
    Internal = 900,
};

/// `detail` is for logs and support, in English, never shown as a sentence to a user.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string detail;
};

template <class T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, std::string detail = {}) {
    return std::unexpected(Error{code, std::move(detail)});
}

/// Stable name of a code, e.g. "wrong-passphrase"; used in logs and `--json` answers.
[[nodiscard]] std::string_view nameOf(ErrorCode code);
/// "disk-full: what", for logs; the name alone where there is no detail.
[[nodiscard]] std::string textOf(const Error& error);

}  // namespace seabridge::base

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

namespace seabridge::base {

std::string_view nameOf(ErrorCode code) {
    switch (code) {
        case ErrorCode::InvalidInput: return "invalid-input";
        case ErrorCode::TooLarge: return "too-large";
        case ErrorCode::NotFound: return "not-found";
        case ErrorCode::NotEntitled: return "not-entitled";
        case ErrorCode::Purged: return "purged";
        case ErrorCode::Busy: return "busy";
        case ErrorCode::TimedOut: return "timed-out";
        case ErrorCode::Cancelled: return "cancelled";
        case ErrorCode::TooManySteps: return "too-many-steps";
        case ErrorCode::BadPhrase: return "bad-phrase";
        case ErrorCode::BadConsortium: return "bad-consortium";
        case ErrorCode::BadPossession: return "bad-possession";
        case ErrorCode::WrongPassphrase: return "wrong-passphrase";
        case ErrorCode::Damaged: return "damaged";
        case ErrorCode::DiskFull: return "disk-full";
        case ErrorCode::ReadOnly: return "read-only";
        case ErrorCode::InUse: return "in-use";
        case ErrorCode::VersionTooNew: return "version-too-new";
        case ErrorCode::RolledBack: return "rolled-back";
        case ErrorCode::NotEncrypted: return "not-encrypted";
        case ErrorCode::Io: return "io";
        case ErrorCode::Locked: return "locked";
        case ErrorCode::Disconnected: return "disconnected";
        case ErrorCode::Unauthenticated: return "unauthenticated";
        case ErrorCode::Protocol: return "protocol";
        case ErrorCode::NotProven: return "not-proven";
        case ErrorCode::Misconduct: return "misconduct";
        case ErrorCode::Stale: return "stale";
        case ErrorCode::Internal: return "internal";
    }
    return "unknown";
}

std::string textOf(const Error& error) {
    std::string out(nameOf(error.code));
    return error.detail.empty() ? out : out + ": " + error.detail;
}

}  // namespace seabridge::base

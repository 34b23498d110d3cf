// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace seabridge::base {

/// A broken invariant of our own code. `ledger::Engine` turns it into the refusal `Internal`
/// (ledger.md section 6), and `lightnode::Proposal` does the same in its dry run; threads of net
/// and snapshots end with it as a failure of theirs. Elsewhere it ends the process.
class Broken : public std::logic_error {
    using std::logic_error::logic_error;
};

[[noreturn]] void broken(const char* condition, const char* file, int line);

}  // namespace seabridge::base

/// Stays on in release builds.
#define ENSURE(condition) \
    ((condition) ? static_cast<void>(0) : ::seabridge::base::broken(#condition, __FILE__, __LINE__))

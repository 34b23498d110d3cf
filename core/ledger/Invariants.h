// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Draft.h"

#include <memory>
#include <string_view>
#include <vector>

/// What must be true of every delta, whatever a kind does. They see only the delta and the old
/// values of what it touches, and run in release builds. One that fails turns the transaction into
/// the refusal Internal (ledger.md section 6).
namespace seabridge::ledger {

class Invariant {
public:
    virtual ~Invariant() = default;
    [[nodiscard]] virtual std::string_view name() const = 0;
    [[nodiscard]] virtual bool holds(const Reader& before, const Delta& delta) const = 0;
};

/// Money is conserved per currency; no balance is negative; held money is what the open holds hold;
/// terminal states stay terminal; active members, and only they, make entries; whoever owns what
/// changes is told on a feed.
[[nodiscard]] std::vector<std::unique_ptr<Invariant>> allInvariants();

}  // namespace seabridge::ledger

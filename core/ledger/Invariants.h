// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Draft.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

/// What must be true of every delta, whatever a kind does. They see only the delta and the old
/// values of what it touches, and run in release builds. One that fails turns the transaction into
/// the refusal Internal (ledger.md section 6).
namespace seabridge::ledger {

/// A changed entity: what it was, if it was, and what it is now.
template <class Entity>
struct Changed {
    std::optional<Entity> old;
    Entity now;
};

/// A delta over the state before it, with what several invariants look at decoded once.
struct Examined {
    Examined(const Reader& reader, const Delta& all);

    const Reader& before;
    const Delta& delta;
    std::vector<Changed<Account>> accounts;
    std::vector<Changed<Supply>> supplies;
    std::vector<Changed<Hold>> holds;
};

class Invariant {
public:
    virtual ~Invariant() = default;
    [[nodiscard]] virtual std::string_view name() const = 0;
    [[nodiscard]] virtual bool holds(const Examined& what) const = 0;
};

/// Money is conserved per currency; no balance is negative; held money is what the open holds hold;
/// terminal states stay terminal; active members, and only they, make entries; whoever owns what
/// changes is told on a feed.
[[nodiscard]] std::vector<std::unique_ptr<Invariant>> allInvariants();

}  // namespace seabridge::ledger

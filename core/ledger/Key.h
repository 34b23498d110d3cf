// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"

#include <cstdint>

namespace seabridge::ledger {

/// What kind of thing an entity is. First byte of its key; consensus numbers.
enum class Family : std::uint8_t {
    Parameters = 1,
    Membership = 2,
    OrderState = 3,
    Governance = 4,
    Organization = 10,
    User = 11,
    Device = 12,
    KeyUse = 13,
    Tickets = 14,
    Policy = 15,
    KycStanding = 16,
    KycCase = 17,
    Desk = 18,
    Deputies = 19,
    Currency = 20,
    Supply = 21,
    Account = 22,
    Hold = 23,
    Freezes = 24,
    FreezeRecord = 25,
    Quote = 30,
    Trade = 31,
    Obligation = 32,
    OrderCounter = 33,
    Pending = 40,
    DayUse = 41,
    RatePair = 50,
    FeedHead = 60,
};
[[nodiscard]] bool isKnown(Family family);

/// The address of an entity in the state: SHA-256(family, id). The map of the state is keyed by it.
struct Key {
    Family family = Family::Parameters;
    base::Hash hash;

    static void fields(auto& self, auto&& visit) {
        visit("family", self.family);
        visit("hash", self.hash);
    }
    auto operator<=>(const Key&) const = default;
};

/// `id` is the concatenation of the parts; a family's parts have fixed sizes but for the last.
[[nodiscard]] Key makeKey(Family family, std::initializer_list<base::ByteView> id);

}  // namespace seabridge::ledger

template <>
struct std::hash<seabridge::ledger::Key> {
    std::size_t operator()(const seabridge::ledger::Key& key) const noexcept {
        return std::hash<seabridge::base::Hash>()(key.hash);
    }
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"

#include <optional>

namespace seabridge::net {

/// Tells the names that libzmq gives to clients (a zero and a running 32-bit number that starts at
/// random) from names that clients forge. A forged one could be that of the next honest client,
/// and libzmq ends the process when it meets a number twice. Where the numbers start is learned
/// from a connection of our own.
class RoutingIds {
public:
    void startAt(base::ByteView probe) { first_ = numberOf(probe); }
    [[nodiscard]] bool isStarted() const { return first_.has_value(); }
    /// `admitted` handshakes at most have been given a number so far.
    [[nodiscard]] bool isGenuine(base::ByteView name, std::uint64_t admitted) const {
        const auto number = numberOf(name);
        return first_ && number && static_cast<std::uint32_t>(*number - *first_) <= admitted;
    }

private:
    [[nodiscard]] static std::optional<std::uint32_t> numberOf(base::ByteView name) {
        if (name.size() != 5 || name[0] != 0) return std::nullopt;
        std::uint32_t number = 0;
        for (const std::uint8_t byte : name.subspan(1)) number = number << 8 | byte;
        return number;
    }
    std::optional<std::uint32_t> first_;
};

}  // namespace seabridge::net

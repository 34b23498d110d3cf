// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"

#include <atomic>
#include <cstdint>

/// What a peer takes from outside, kind by kind, and who gets in when it has too much to do.
namespace seabridge::app {

/// What a body of that kind can be at most, with some room for its encoding.
[[nodiscard]] std::size_t capOf(std::uint16_t kind);

/// How much of its sender's rate (LimitsConfig::requests) a request takes. `identity` is an encoded
/// peer::Sender, empty for guests. A member's costs 1 whatever it is: votes and the order come from
/// there.
[[nodiscard]] std::int64_t costOf(base::ByteView identity, std::uint16_t kind);

/// Room in the driver's queue, by inputs and bytes. Others than members find none once it is half
/// full, so that however much they ask, votes, entries and answers get in. Any thread.
class InputRoom {
public:
    enum class For { Members, Others };  ///< members' answers too

    InputRoom(std::size_t maxInputs, std::size_t maxBytes)
        : maxInputs_(maxInputs), maxBytes_(maxBytes) {}

    /// True: one more input of so many bytes is in, until giveBack().
    [[nodiscard]] bool take(For whom, std::size_t bytes);
    void giveBack(std::size_t bytes);

    [[nodiscard]] std::size_t inputs() const { return inputs_; }
    [[nodiscard]] std::size_t bytes() const { return bytes_; }

private:
    const std::size_t maxInputs_;
    const std::size_t maxBytes_;
    std::atomic<std::size_t> inputs_ = 0;
    std::atomic<std::size_t> bytes_ = 0;
};

}  // namespace seabridge::app

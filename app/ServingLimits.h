// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peer/Effects.h"

#include <map>
#include <mutex>

/// What a peer takes from outside, kind by kind, and who gets in when it has too much to do.
namespace seabridge::app {

/// What a body of that kind can be at most, with some room for its encoding.
[[nodiscard]] std::size_t capOf(std::uint16_t kind);

/// How much of its sender's rate (LimitsConfig::requests) a request takes, by its kind and by how
/// much it asks for. `identity` is an encoded peer::Sender, empty for guests. A member's costs 1
/// whatever it is: votes and the order come from there.
[[nodiscard]] std::int64_t costOf(base::ByteView identity, const net::Frame& frame);

/// Room in a queue, by inputs and bytes. Others than members find none once it is half full, so that
/// however much they ask, votes, entries and answers get in. Nobody has more in it than he leaves
/// free for the rest: one alone half, two a third each, and there is always room for one more who
/// has little. Any thread.
class InputRoom {
public:
    enum class For : std::uint8_t { Members, Others };
    /// Whose share it is: a member's, with the answers that its peer gives, or an organization's,
    /// all its devices together. All guests are one.
    struct Payer {
        For whom = For::Others;
        ledger::OrgId org;
        auto operator<=>(const Payer&) const = default;
    };
    [[nodiscard]] static Payer payerOf(const peer::Sender& sender);

    InputRoom(std::size_t maxInputs, std::size_t maxBytes) : most_{maxInputs, maxBytes} {}

    /// True: one more input of so many bytes is in, until giveBack().
    [[nodiscard]] bool take(const Payer& payer, std::size_t bytes);
    void giveBack(const Payer& payer, std::size_t bytes);

    [[nodiscard]] std::size_t inputs() const;
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Use {
        std::size_t inputs = 0;
        std::size_t bytes = 0;
    };
    const Use most_;
    mutable std::mutex mutex_;
    Use all_;
    std::map<Payer, Use> of_;  ///< who has something in it
};

}  // namespace seabridge::app

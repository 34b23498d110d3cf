// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Simulation.h"

namespace seabridge::support {

/// What a member does who holds his peer's key and wants harm (reliability.md F22, T1 to T9): his
/// peer follows honestly, and what it says to the other members' peers is bent. The seed decides;
/// some keep to one way of lying, others use them all.
class Byzantine {
public:
    /// Lies from now on; lives as long as `world` runs.
    Byzantine(Simulation& world, std::size_t member, std::uint64_t seed);

    /// What he does besides: junk, repetitions and false clocks into the order, floods of votes and
    /// requests. Call it about once a second.
    void act();
    [[nodiscard]] std::size_t lies() const { return lies_; }
    /// A vote of his for a header that nobody has.
    [[nodiscard]] Vote falseVote(Height height, std::uint64_t epoch = 0);

private:
    enum class Mood { Silent, TwoFaced, Selective, FalseHeads, Flooder, Everything };
    using Frames = std::vector<net::Frame>;

    [[nodiscard]] std::size_t pick(std::size_t count) { return random_() % count; }
    [[nodiscard]] base::Hash junk();
    [[nodiscard]] base::Bytes junkBytes(std::size_t size);
    [[nodiscard]] Frames bend(std::size_t to, net::Frame honest);
    [[nodiscard]] Frames bendVote(net::Frame honest);
    [[nodiscard]] std::optional<net::Frame> bendHead(net::Frame honest);
    [[nodiscard]] std::optional<net::Frame> bendBlocks(net::Frame honest);
    void bendRun(Block& block);
    [[nodiscard]] base::Bytes falseEntry();
    void signAlone(Certificate& certificate);
    void flood();

    Simulation& world_;
    std::size_t member_;
    OrgId org_;
    crypto::SigningKey key_;
    std::mt19937_64 random_;
    Mood mood_;
    std::size_t lies_ = 0;
    Frames oldVotes_;
    std::map<std::uint16_t, net::Frame> oldReplies_;  ///< the first of each kind
};

}  // namespace seabridge::support

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Simulation.h"

#include <limits>

namespace seabridge::support {

/// Money that is free and held by that organization, as a member's peer has executed it.
[[nodiscard]] std::int64_t usdAt(const Simulation& world, std::size_t member, const OrgId& org);

/// The conservation law over the whole state of a member's peer, counted from nothing.
[[nodiscard]] bool addsUp(const Simulation& world, std::size_t member);

/// Empty, or that two members certified different headers at a height; who stopped counts too.
[[nodiscard]] std::string forkIn(const Simulation& world, std::size_t members);

/// Whether some peer has certified the 200 blocks that one seed in eleven lives for in a torture
/// (reliability.md F22; 11 meets every drop rate, delay and skew). True for others: a few payments
/// are enough.
[[nodiscard]] bool hasLived(const Simulation& world, const SimulationOptions& options);

/// Two people of the Bank at their desks who bring money to Lingnan by maker and checker, whatever
/// happens to the peers. What they were told is final must be so.
class Payday {
public:
    explicit Payday(Simulation& world);

    /// A random amount.
    void issue();
    /// The checker's yes to what the maker knows to wait. Call it now and then.
    void approve();
    [[nodiscard]] bool isSettled() const;
    /// Empty, or what is wrong: an amount twice or not at all, an alarm of a desk, an outcome that
    /// the peers do not have.
    [[nodiscard]] std::string fault() const;

private:
    Simulation& world_;
    std::size_t maker_;
    std::size_t checker_;
    std::size_t asked_ = 0;
    std::size_t approved_ = 0;
    std::int64_t expected_ = 0;
};

/// Sees all votes that leave, those of liars too.
class VoteSpy {
public:
    /// What `liars` sign is only counted.
    VoteSpy(Simulation& world, std::set<std::size_t> liars);

    /// Empty, or what is wrong: an honest member voted for two headers at an epoch and height, or
    /// two headers of a height have a quorum.
    [[nodiscard]] std::string fault() const;
    /// How many of a member's votes above a height, up to another, are for other headers than the
    /// certified ones.
    [[nodiscard]] std::size_t wrongVotes(const Simulation& world, std::size_t member, Height above,
                                         Height upTo = std::numeric_limits<Height>::max()) const;
    /// The highest that it voted at.
    [[nodiscard]] Height newest(std::size_t member) const;
    /// The newest certified header that it voted for; 0: none.
    [[nodiscard]] Height newestRight(const Simulation& world, std::size_t member) const;
    /// Pairs of one member's votes for different headers at one epoch and height.
    [[nodiscard]] std::size_t doubleVotes() const;

private:
    void see(const net::Frame& frame);
    /// By height, as far as member 0 has certified it: was it a vote for the certified one?
    [[nodiscard]] std::multimap<Height, bool> judged(const Simulation& world,
                                                     std::size_t member) const;

    NetworkId network_;
    std::vector<Signer> signers_;
    std::vector<OrgId> members_;  ///< as the simulation numbers them
    std::set<OrgId> liars_;
    std::set<base::Bytes> seen_;
    using Place = std::pair<std::uint64_t, Height>;
    std::map<Place, std::map<OrgId, std::set<base::Hash>>> votes_;
};

}  // namespace seabridge::support

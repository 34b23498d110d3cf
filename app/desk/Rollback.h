// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeDriver.h"

#include <set>

/// A vault that was rolled back or restored from a backup is read-only (ledger.md section 11) until
/// the ledger has shown what it does not know and a person agrees to go on without it.
namespace seabridge::app {

/// What the ledger proves and the vault does not know.
struct Missed {
    ledger::Height height = 0;  ///< the tickets are proven under this block
    TimeMs blockTime = 0;
    ledger::Height completeTo = 0;  ///< the own feed is complete up to this block
    std::uint64_t known = 0;    ///< entries of the own feed that are in the vault
    std::vector<ledger::FeedEntry> entries;  ///< those that are not, oldest first
    /// Used by this device without a transaction in the vault, rising; of the newest 256, since
    /// the ledger remembers no more.
    std::vector<std::uint64_t> tickets;
    std::uint64_t lastTicket = 0;  ///< the highest used by this device
    std::size_t outgoing = 0;   ///< signed before and not settled in the vault: they are resumed

    [[nodiscard]] bool isNothing() const { return entries.empty() && tickets.empty(); }
};

/// Finds out what a vault missed, without waiting: whoever turns `looking` polls. Of `looking` as for
/// missedBy(), which it serves.
class Comparison {
public:
    explicit Comparison(NodeDriver& looking);
    ~Comparison();
    Comparison(const Comparison&) = delete;
    Comparison& operator=(const Comparison&) = delete;

    /// Nothing while it goes on; no call follows an answer. Misconduct, NotEntitled, VersionTooNew.
    [[nodiscard]] std::optional<Result<Missed>> poll();
    /// Rises with every step that is done.
    [[nodiscard]] int steps() const { return static_cast<int>(step_); }

private:
    enum class Step { Begin, Head, Feed, Tickets };
    [[nodiscard]] Result<void> begin();
    /// The error, or true once the own feed is complete.
    [[nodiscard]] Result<bool> isComplete();
    [[nodiscard]] Result<Missed> conclude(const lightnode::Proven& proven);
    void askTickets();

    NodeDriver& looking_;
    lightnode::Identity self_;
    ledger::Topic topic_;
    Step step_ = Step::Begin;
    Missed out_;
    std::set<std::uint64_t> known_;         ///< tickets of this device in the vault
    ledger::Height target_ = 0;
    NodeDriver::Token asked_ = 0;
    std::shared_ptr<std::optional<Result<lightnode::Proven>>> tickets_;
};

/// Waits until the own feed is complete under a current head, at most `timeout` a step. `looking`
/// is NodeOptions::onlyLooks, follows nothing yet, and loses its listener; the profile has an
/// identity (ENSURE). Misconduct if the ledger contradicts what the vault holds as proven;
/// TimedOut.
[[nodiscard]] Result<Missed> missedBy(NodeDriver& looking, milliseconds timeout);

/// After a person has seen what is missed: the vault writes again. Stale if the head of `looking`
/// is no longer a current one. The next NodeDriver on this profile brings the feed into the vault.
[[nodiscard]] Result<void> acceptRollback(NodeDriver& looking, const Missed& seen);

}  // namespace seabridge::app

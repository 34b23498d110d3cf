// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peer/Peer.h"
#include "support/Scene.h"

#include <functional>
#include <memory>
#include <queue>
#include <random>

/// Peers whose order can change its epoch and holder: embedded orders on their holders' disks, which
/// may be lost, cut or shown differently to some. Everything follows from the seed.
namespace seabridge::support {

class EpochWorld {
public:
    explicit EpochWorld(std::uint64_t seed, std::size_t members = 4);

    void run(std::int64_t ms);
    void crash(std::size_t member);
    void restart(std::size_t member);
    /// Down for good, with its disk.
    void destroy(std::size_t member);
    /// From now on it crashes before every so-many-th effect, on average; 0: never.
    void crashBetweenEffects(int every) { crashEvery_ = every; }
    /// Each crashes once, before it locks its first vote for a new block of that epoch: the block is
    /// stored by then.
    void crashBeforeVotingIn(std::uint64_t epoch) { deadly_ = epoch; }
    /// From its next start on it computes by these rules, and has no trouble that it remembers.
    void useRules(std::size_t member, const Rulebook& rules) {
        nodes_[member].rules = rules;
        nodes_[member].trouble.reset();
    }
    void loseLock(std::size_t member) { nodes_[member].guard.reset(); }
    /// The newest entries of an order that its holder has acknowledged.
    void loseTail(std::uint64_t epoch, std::size_t entries);
    /// Members that from the end of the first order on see its next two entries the other way round.
    void showOtherwise(std::set<std::size_t> members);
    TxId submit(std::size_t member, const std::string& org, const Action& action,
                const std::string& who = "finance");

    /// As the operator of that member; the reason, or nothing.
    std::string begin(std::size_t member, const ledger::EpochChoice& wanted);
    [[nodiscard]] bool isUp(std::size_t member) const { return nodes_[member].peer != nullptr; }
    [[nodiscard]] const peer::Peer& peer(std::size_t member) const { return *nodes_[member].peer; }
    [[nodiscard]] OrgId orgOf(std::size_t member) const { return nodes_[member].org; }
    [[nodiscard]] std::size_t members() const { return nodes_.size(); }
    [[nodiscard]] Scene& scene() { return scene_; }
    [[nodiscard]] std::int64_t mono() const { return mono_; }
    [[nodiscard]] const std::vector<std::string>& alarms() const { return alarms_; }
    /// What that member's peer answers at once; nothing if it is down.
    [[nodiscard]] std::optional<net::Frame> ask(std::size_t member, const peer::Sender& sender,
                                                net::Frame frame);
    /// A person's vote, signed where the member's peer stands, on its way to that peer; its answer.
    EpochVoteAnswer vote(std::size_t member, const std::string& who, const ledger::EpochChoice& wanted);
    [[nodiscard]] EpochVote voteOf(std::size_t member, const std::string& who,
                                   const ledger::EpochChoice& wanted);
    EpochVoteAnswer send(std::size_t member, const SignedEpochVote& said);
    /// What that member's peer says its head is, linked to a height that the asker knows.
    [[nodiscard]] std::optional<net::HeadReply> headOf(std::size_t member, Height known = 0);
    /// The lowest certified height of those that are up; nothing unless they agree on all of them.
    [[nodiscard]] std::optional<Height> agreed() const;
    /// Who voted twice at one epoch and height; empty: nobody, as it must be.
    [[nodiscard]] const std::string& doubleVote() const { return doubleVote_; }
    /// The blocks that a member has stored, and what they did, up to its certified height.
    [[nodiscard]] std::vector<std::pair<base::Bytes, base::Bytes>> storeOf(std::size_t member);

private:
    struct Node {
        OrgId org;
        std::unique_ptr<peer::Peer> peer;
        std::map<Height, base::Bytes> blocks;
        std::vector<peer::CertifiedBlock> synced;
        std::vector<peer::CertifiedBlock> unsynced;
        std::optional<peer::VoteGuard> guard;
        std::optional<SignedStatement> statement;
        std::vector<SignedEpochVote> votes;
        std::optional<peer::Trouble> trouble;
        Rulebook rules = standardRules();
        std::map<std::uint64_t, std::vector<base::Bytes>> orders;  ///< that it holds, by epoch
        std::map<std::uint64_t, std::uint64_t> forgotten;  ///< positions below, by epoch
        bool isDestroyed = false;
        bool hasCrashedVoting = false;
        std::uint64_t life = 0;
    };
    struct Event {
        std::int64_t at = 0;
        std::uint64_t number = 0;
        std::function<void()> happen;
        bool operator>(const Event& other) const {
            return std::tie(at, number) > std::tie(other.at, other.number);
        }
    };
    void later(std::int64_t delay, std::function<void()> happen);
    void wire(std::function<void()> happen);
    [[nodiscard]] std::size_t indexOf(const OrgId& org) const;
    void tick(std::size_t member);
    void feed(std::size_t member, const peer::Event& event);
    void carryOut(std::size_t member, peer::Effects effects);
    /// By what crashBetweenEffects() and crashBeforeVotingIn() ask for.
    [[nodiscard]] bool mustCrash(Node& node, const peer::Effect& next);
    void store(std::size_t member, peer::Effect& effect);
    void pass(std::size_t member, peer::Effect& effect);
    void append(std::size_t holder, const base::Bytes& entry);
    void read(std::size_t member, const peer::ReadOrder& read);
    void rejoin(std::size_t holder, const peer::RejoinOrder& where);

    Scene scene_;
    std::mt19937_64 random_;
    std::vector<Node> nodes_;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> events_;
    std::uint64_t lastEvent_ = 0;
    std::int64_t mono_ = 0;
    int crashEvery_ = 0;
    std::optional<std::uint64_t> deadly_;
    std::set<std::size_t> otherwise_;
    std::size_t twistAt_ = 0;
    std::optional<net::Frame> heard_;
    std::int64_t lastSigned_ = 0;
    std::vector<std::string> alarms_;
    std::map<std::tuple<OrgId, std::uint64_t, Height>, base::Hash> votes_;
    std::string doubleVote_;
};

}  // namespace seabridge::support

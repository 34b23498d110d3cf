// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lightnode/LightNode.h"
#include "peer/Peer.h"
#include "support/Scene.h"

#include <functional>
#include <memory>
#include <queue>
#include <random>
#include <set>

/// A consortium of real peers in one process, on a manual clock and a lossy transport, with disks
/// that lose what was not synced. Everything follows from the seed.
namespace seabridge::support {

struct SimulationOptions {
    std::uint64_t seed = 1;
    std::size_t members = 4;
    int dropPercent = 0;        ///< of messages
    int duplicatePercent = 0;
    std::int64_t maxDelayMs = 20;
    std::int64_t maxSkewMs = 0;  ///< of members' wall clocks
    std::int64_t meanCrashMs = 0;  ///< 0: no crashes
    Rulebook rules = standardRules();
};

class Simulation {
public:
    explicit Simulation(const SimulationOptions& options);

    /// Runs the world for so long.
    void run(std::int64_t ms);
    /// No more drops, delays and crashes from here on; everyone is up.
    void heal();
    /// Hands a raw transaction to a member's peer as a device of its organization would.
    void submit(std::size_t member, const base::Bytes& raw, const OrgId& org);
    void crash(std::size_t member);
    void restart(std::size_t member);
    void cutOff(std::size_t member, bool cut) { nodes_[member].cutOff = cut; }
    /// Nothing gets from one to the other, what is on its way included; the way back is another.
    void cutLink(std::size_t from, std::size_t to) { cut_.emplace(from, to); }
    void mendLinks() { cut_.clear(); }
    /// Its process stands still: its timers too, while what is sent to it waits.
    void pause(std::size_t member) { nodes_[member].isPaused = true; }
    void resume(std::size_t member);
    /// What goes to that member's peer in place of a frame that this one's peer sends.
    using Bend = std::function<std::vector<net::Frame>(std::size_t to, net::Frame honest)>;
    void bend(std::size_t member, Bend bend) { nodes_[member].bend = std::move(bend); }
    /// A request in that member's name, over the same wire.
    void inject(std::size_t from, std::size_t to, net::Frame frame);
    /// Sees every frame between peers as it leaves.
    using Spy = std::function<void(std::size_t from, std::size_t to, const net::Frame&)>;
    void addSpy(Spy spy) { spies_.push_back(std::move(spy)); }
    /// What the holder of the order tells a member in place of the truth.
    using Tell = std::function<peer::OrderIn(std::size_t member, peer::OrderIn honest)>;
    void lieOrdering(Tell tell) { tell_ = std::move(tell); }
    /// Puts any bytes into the order, as whoever is admitted could.
    void putIntoOrder(base::Bytes entry) { order_.push_back(std::move(entry)); }
    void loseOrderTail(std::size_t entries);
    [[nodiscard]] const std::vector<base::Bytes>& order() const { return order_; }
    /// What that member's disk would hold after a power cut, at the latest.
    struct Disk {
        std::map<ledger::Height, base::Bytes> blocks;
        std::vector<base::Bytes> blobs;
        std::vector<peer::CertifiedBlock> synced;
        std::optional<peer::VoteGuard> guard;
        std::optional<peer::Trouble> trouble;
    };
    [[nodiscard]] Disk diskOf(std::size_t member) const { return nodes_[member].disk; }
    /// Of a member that is down.
    void exchangeDisk(std::size_t member, Disk disk) { nodes_[member].disk = std::move(disk); }
    /// A second process with that member's key on a copy of its disk; its number. Others answer it,
    /// but ask and tell only the first one.
    std::size_t clone(std::size_t member);
    /// A peer for an organization that is not in the genesis, with the keys of `label`; its number.
    std::size_t addPeer(const std::string& org, const std::string& label);
    /// The keys that it has from its next start on.
    void rekey(std::size_t member, const std::string& label) { nodes_[member].label = label; }
    /// The order forgets what lies below member 0's certified head.
    void trimOrder();
    /// What that member's peer answers; nothing if it does not at once.
    [[nodiscard]] std::optional<net::Frame> ask(std::size_t member, const peer::Sender& sender,
                                                net::Frame frame);
    /// Stands before that member's peer: what it makes of an honest answer to a desk; nothing: no
    /// answer. The peer itself stays honest.
    using Mangle = std::function<std::optional<net::Frame>(const net::Frame& asked,
                                                           net::Frame honest)>;
    void lie(std::size_t member, Mangle mangle) { nodes_[member].mangle = std::move(mangle); }
    /// The same for what it announces.
    void lieAnnouncing(std::size_t member, std::function<base::Bytes(base::Bytes)> mangle) {
        nodes_[member].mangleAnnouncement = std::move(mangle);
    }
    /// Loses the vote lock file of a member that is down.
    void loseLock(std::size_t member) { nodes_[member].disk.guard.reset(); }

    /// A workstation of that person, connected to every member as long as both are up.
    std::size_t addDesk(const std::string& org, const std::string& who);
    /// Signs and sends by the desk's own light node; what became of it is in the desk's record.
    /// Tried again while the light node cannot prove what it needs, or lags behind a pending.
    void act(std::size_t desk, const Action& action);
    struct Desk {
        std::unique_ptr<lightnode::LightNode> node;
        OrgId org;
        std::vector<lightnode::Submitted> submitted;
        std::vector<lightnode::NotSent> notSent;
        std::map<TxId, lightnode::Outcome> settled;
        std::map<Topic, lightnode::FeedProgress> feeds;
        std::map<Topic, std::map<std::uint64_t, base::Bytes>> entries;
        std::vector<std::string> alarms;
        std::vector<lightnode::EvidenceFound> evidence;
        std::vector<ledger::Header> heads;      ///< that it took for true
        std::map<std::uint64_t, Action> asked;  ///< by token, until it is submitted
        std::uint64_t lastToken = 0;
        std::unique_ptr<crypto::SigningKey> key;
    };
    [[nodiscard]] const Desk& desk(std::size_t index) const { return desks_[index]; }
    [[nodiscard]] lightnode::Status statusOf(std::size_t desk) const {
        return desks_[desk].node->status({wall(), mono_});
    }
    [[nodiscard]] const peer::Peer& peer(std::size_t member) const { return *nodes_[member].peer; }
    [[nodiscard]] bool isUp(std::size_t member) const { return nodes_[member].peer != nullptr; }
    [[nodiscard]] Scene& scene() { return scene_; }
    [[nodiscard]] std::int64_t mono() const { return mono_; }
    [[nodiscard]] TimeMs wall() const { return scene_.genesis().time + mono_; }
    [[nodiscard]] std::mt19937_64& random() { return random_; }
    [[nodiscard]] std::vector<std::string>& alarms() { return alarms_; }
    /// What peers would keep as evidence files.
    [[nodiscard]] const std::vector<peer::Accuse>& accusations() const { return accusations_; }
    /// Throws unless all that are up agree on every certified header they share, and nobody ever
    /// voted twice at a height.
    void check() const;
    /// True once all who are up have certified the same newest height, at least `height`.
    [[nodiscard]] bool agreeAt(ledger::Height height) const;
    /// Outcome of a transaction as member 0 certified it.
    [[nodiscard]] std::optional<Reject> outcomeOf(const OrgId& org, const TxId& id) const;

private:
    struct Node {
        OrgId org;
        std::string label;  ///< its keys'
        std::unique_ptr<peer::Peer> peer;
        Disk disk;
        std::vector<peer::CertifiedBlock> unsynced;
        std::int64_t skewMs = 0;
        bool cutOff = false;
        bool isPaused = false;
        std::vector<peer::Event> waiting;  ///< for resume()
        Bend bend;
        Mangle mangle;
        std::function<base::Bytes(base::Bytes)> mangleAnnouncement;
        std::map<std::pair<std::size_t, std::uint64_t>, net::Frame> asked;  ///< by desks, if it lies
        std::uint64_t life = 0;  ///< raised at each crash: late events of an earlier life are lost
    };
    struct Event {
        std::int64_t at = 0;
        std::uint64_t number = 0;
        std::function<void()> happen;
        bool operator>(const Event& other) const {
            return std::tie(at, number) > std::tie(other.at, other.number);
        }
    };

    [[nodiscard]] bool chance(int percent);
    [[nodiscard]] std::size_t indexOf(const OrgId& org) const;
    void later(std::int64_t delay, std::function<void()> happen);
    /// Over the wire from `from` to `to`: delayed, dropped, doubled, or lost with the receiver.
    void wire(std::size_t from, std::size_t to, std::function<void()> happen);
    [[nodiscard]] bool isCut(std::size_t from, std::size_t to) const;
    /// Bends and shows what a peer sends to another.
    void wireFrame(std::size_t from, std::size_t to, net::Frame frame, bool isReply);
    /// Desks are connected to the members' peers, not to clones of them.
    [[nodiscard]] bool isClone(std::size_t member) const { return member >= options_.members; }
    [[nodiscard]] bool holdsOrder() const { return nodes_[0].peer && !nodes_[0].isPaused; }
    void feed(std::size_t member, const peer::Event& event);
    void carryOut(std::size_t member, peer::Effects effects);
    [[nodiscard]] bool carryOut(std::size_t member, peer::Effect& effect);
    void feedDesk(std::size_t desk, const lightnode::Event& event);
    void carryOut(std::size_t desk, lightnode::Effects effects);
    void tickDesk(std::size_t desk);
    void actAgain(std::size_t desk, std::uint64_t token);
    void answerDesk(std::size_t member, std::size_t desk, net::Frame frame);
    [[nodiscard]] base::Bytes announcementOf(std::size_t member,
                                             const peer::Announce& said) const;
    /// Like wire(), between a member's peer and a desk.
    void deskWire(std::size_t member, std::function<void()> happen);
    void tellDesks(std::size_t member, bool up);
    void readOrder(std::size_t member, std::uint64_t position);
    /// The order goes on at `position` if it is shorter, and forgets what is below it then, or in
    /// any case.
    void rejoinOrder(std::uint64_t position, bool forgets);
    void tick(std::size_t member);
    void noteVote(std::size_t member, const ledger::VoteTarget& target);

    SimulationOptions options_;
    Scene scene_;
    std::mt19937_64 random_;
    std::vector<Node> nodes_;
    std::vector<Desk> desks_;
    std::vector<base::Bytes> order_;   ///< held by member 0, durable
    std::uint64_t trimmed_ = 0;        ///< lower positions are not told any more
    std::priority_queue<Event, std::vector<Event>, std::greater<>> events_;
    std::uint64_t lastEvent_ = 0;
    std::int64_t mono_ = 0;
    bool healed_ = false;
    std::vector<std::string> alarms_;
    std::vector<peer::Accuse> accusations_;
    std::map<std::tuple<OrgId, std::uint64_t, ledger::Height>, base::Hash> votes_;
    std::string doubleVote_;
    std::set<std::pair<std::size_t, std::size_t>> cut_;
    std::vector<Spy> spies_;
    Tell tell_;
};

}  // namespace seabridge::support

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BlobDesk.h"
#include "CheckPool.h"
#include "EtcdDesk.h"
#include "FairQueue.h"
#include "MemberLinks.h"
#include "OrderDesk.h"
#include "OrderRoom.h"
#include "PeerClock.h"
#include "PeerFigures.h"
#include "PeerSetup.h"
#include "SnapshotTaker.h"
#include "net/Server.h"
#include "peer/Peer.h"
#include "store/PeerStore.h"
#include "store/VoteLock.h"

#include <atomic>

namespace seabridge::app {

/// Carries out what a peer wants: disk, network, clock. One thread runs it and the peer inside;
/// the network's threads hand it what comes in through a bounded queue.
class PeerDriver {
public:
    /// Opens the stores, restores the peer and serves; `clock` outlives the driver. InUse if
    /// another process has the folder, Damaged, Io; InvalidInput for keys and endpoints; Cancelled
    /// if a stop was wanted meanwhile.
    [[nodiscard]] static Result<std::unique_ptr<PeerDriver>> start(PeerSetup setup,
                                                                   const PeerClock& clock);
    ~PeerDriver();
    PeerDriver(const PeerDriver&) = delete;
    PeerDriver& operator=(const PeerDriver&) = delete;

    /// Until stop(), or until the disk fails, which is the error. After stop() nothing more is
    /// taken, the block under way is finished and everything is on the disk when this returns.
    [[nodiscard]] Result<void> run();
    /// Any thread.
    void stop();
    /// Grows while run() goes on. Any thread.
    [[nodiscard]] std::uint64_t turns() const { return turns_; }
    /// Of within the last second; any thread, never waits for the core thread's work.
    [[nodiscard]] std::shared_ptr<const PeerFigures> figures() const;

    [[nodiscard]] const net::Server& server() const { return *server_; }
    /// Before run() only.
    [[nodiscard]] ledger::Height certifiedHeight() const { return peer_->certifiedHeight(); }

private:
    struct FromMember {
        OrgId member;
        net::Frame frame;
    };
    using Input = std::variant<peer::RequestIn, FromMember, EtcdDesk::Heard, peer::BlobStored>;
    struct PendingRead {
        std::uint64_t position = 0;
        std::optional<std::uint64_t> number;  ///< of the request; nothing: only waiting
        TimeMs untilMs = 0;
        std::uint64_t epoch = 0;
    };

    PeerDriver(PeerSetup setup, const PeerClock& clock);
    [[nodiscard]] Result<void> openStores();
    [[nodiscard]] Result<void> openBlobs();
    [[nodiscard]] Result<void> openVoteLock(std::optional<peer::VoteGuard>& guard);
    [[nodiscard]] Result<void> restorePeer(const std::optional<peer::VoteGuard>& guard);
    [[nodiscard]] Result<void> makePeer(const std::optional<peer::VoteGuard>& guard);
    [[nodiscard]] Result<void> restoreSnapshot(ledger::Height height);
    [[nodiscard]] Result<void> restoreRecords(ledger::Height from);
    [[nodiscard]] Result<void> matchesRecord(ledger::Height height) const;
    [[nodiscard]] Result<void> goesOnStarting() const;
    /// By the own state, or by the consortium file while that is newer.
    [[nodiscard]] ledger::Membership newestMembers() const;
    [[nodiscard]] Result<void> findEndpoints();
    [[nodiscard]] Result<void> serve();
    [[nodiscard]] Result<void> joinEtcd();
    /// Of an earlier run, if it still waits for its epoch.
    [[nodiscard]] Result<std::optional<ledger::SignedStatement>> keptStatement() const;
    [[nodiscard]] Result<std::vector<ledger::SignedEpochVote>> keptVotes() const;

    // other threads
    [[nodiscard]] bool push(Input input, std::size_t bytes, const InputRoom::Payer& payer);
    /// What comes from within.
    [[nodiscard]] InputRoom::Payer ownPayer() const {
        return {InputRoom::For::Members, setup_.self};
    }
    void takeRequest(net::Request request);

    // core thread
    [[nodiscard]] Result<void> turn();
    [[nodiscard]] Result<void> takeInput(Input input);
    [[nodiscard]] Result<void> takeRequest(peer::RequestIn request);
    [[nodiscard]] Result<void> takeOrderRequest(const peer::RequestIn& request);
    [[nodiscard]] Result<void> takeAnswer(FromMember answer);
    [[nodiscard]] Result<void> takeHeard(EtcdDesk::Heard heard);
    void takeOrderAnswer(const net::Frame& frame);
    [[nodiscard]] Result<void> give(const peer::Event& event);
    [[nodiscard]] Result<void> giveWaiting();
    [[nodiscard]] Result<void> carryOut(peer::Effects effects);
    void passOn(OrderDesk::Answers answers);
    void checkTimes(TimeMs monoMs);
    [[nodiscard]] Result<void> takeSnapshots();
    [[nodiscard]] Result<void> obeyOperator();
    [[nodiscard]] bool holdsOrder(const OrgId& holder) const;
    void report(TimeMs monoMs);
    void publish(TimeMs monoMs);
    /// A peer whose order is set up wrongly, or not at all, follows the others and never votes: an
    /// alarm says so once.
    void watchOwnVotes();
    [[nodiscard]] std::vector<PeerFigures::Member> memberFigures() const;
    void updateLinks();

    // effects
    [[nodiscard]] Result<void> carryOut(peer::StoreBlock& effect);
    [[nodiscard]] Result<void> carryOut(peer::LockVote& effect);
    [[nodiscard]] Result<void> carryOut(peer::LockFloor& effect);
    [[nodiscard]] Result<void> carryOut(peer::LockEpoch& effect);
    [[nodiscard]] Result<void> carryOut(peer::StoreStatement& effect);
    [[nodiscard]] Result<void> carryOut(peer::StoreVotes& effect);
    [[nodiscard]] Result<void> carryOut(peer::StoreCertified& effect);
    [[nodiscard]] Result<void> carryOut(peer::AppendToOrder& effect);
    [[nodiscard]] Result<void> noteCertifiedOrder();
    [[nodiscard]] Result<void> carryOut(peer::RejoinOrder& effect);
    [[nodiscard]] Result<void> carryOut(peer::ReadOrder& effect);
    [[nodiscard]] Result<void> carryOut(peer::ServeOrder& effect);
    [[nodiscard]] Result<void> carryOut(peer::Send& effect);
    [[nodiscard]] Result<void> carryOut(peer::Reply& effect);
    [[nodiscard]] Result<void> carryOut(peer::Announce& effect);
    [[nodiscard]] Result<void> carryOut(peer::Admit& effect);
    [[nodiscard]] Result<void> carryOut(peer::LoadBlocks& effect);
    [[nodiscard]] Result<void> carryOut(peer::StoreBlob& effect);
    [[nodiscard]] Result<void> carryOut(peer::ServeBlob& effect);
    [[nodiscard]] Result<void> carryOut(peer::StoreTrouble& effect);
    [[nodiscard]] Result<void> carryOut(peer::Accuse& effect);
    [[nodiscard]] Result<void> carryOut(peer::Alarm& effect);
    [[nodiscard]] Result<void> provideVoteLock(const store::VoteLockState& initial);
    void alarm(const std::string& text);

    PeerSetup setup_;
    const PeerClock& clock_;
    CheckPool pool_;
    FairQueue<Input> queue_;
    std::atomic<bool> stop_ = false;
    std::atomic<std::uint64_t> turns_ = 0;

    std::optional<store::PeerStore> store_;
    std::optional<store::VoteLock> voteLock_;
    std::unique_ptr<SnapshotTaker> snapshots_;
    std::optional<OrderDesk> order_;  ///< only if this member holds it
    OrderRoom orderRoom_;             ///< of the others in it
    std::unique_ptr<peer::Peer> peer_;
    std::deque<peer::Event> waiting_;  ///< made by effects, given before anything else
    /// After a refusal, so that a peer does not ask in a circle.
    static constexpr base::TimeMs kReadAgainMs = 500;
    std::optional<PendingRead> pendingRead_;
    TimeMs reportMs_ = 0;
    TimeMs publishMs_ = 0;
    struct Silence {
        ledger::Height vote = 0;   ///< this peer's newest
        ledger::Height since = 0;  ///< what was certified when that was seen first
        bool isSaid = false;
    };
    std::optional<Silence> silence_;  ///< nothing: this peer need not vote, or nobody has looked yet
    TimeMs rateMs_ = 0;                  ///< when blocksPerSecond was counted last
    ledger::Height rateHeight_ = 0;      ///< and where
    ledger::Height startHeight_ = 0;
    PeerFigures counted_;                ///< what only effects know
    mutable std::mutex figuresMutex_;    ///< held for a pointer's copy only
    std::shared_ptr<const PeerFigures> figures_ = std::make_shared<const PeerFigures>();
    TimeMs tickMs_ = 0;
    TimeMs operatorMs_ = 0;              ///< when a request of the operator was looked for

    std::atomic<net::Server*> serving_ = nullptr;
    std::unique_ptr<net::Server> server_;
    std::unique_ptr<MemberLinks> links_;
    std::unique_ptr<BlobDesk> blobs_;
    std::unique_ptr<EtcdDesk> etcd_;  ///< only if the order lies there
};

}  // namespace seabridge::app

// SPDX-License-Identifier: GPL-3.0-or-later
// The effects of PeerDriver, one by one.
#include "PeerDriver.h"

#include "PeerTrouble.h"
#include "base/Log.h"
#include "ledger/Rules.h"

namespace seabridge::app {
namespace {

using net::Message;

constexpr TimeMs kReadPatienceMs = 3000;

}  // namespace

Result<void> PeerDriver::carryOut(peer::StoreBlock& effect) {
    const auto begin = std::chrono::steady_clock::now();
    const auto done = store_->storeBlock(effect.height, effect.block);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    counted_.lastSyncSeconds = took.count();
    counted_.syncSeconds += took.count();
    ++counted_.syncs;
    return done;
}

// A new one begins with what the effect says: an empty one would be that of a new peer.
Result<void> PeerDriver::provideVoteLock(const store::VoteLockState& initial) {
    if (voteLock_) return {};
    auto lock = store::VoteLock::create(setup_.paths.voteLock(), initial);
    if (!lock) return std::unexpected(lock.error());
    voteLock_.emplace(std::move(*lock));
    return {};
}

Result<void> PeerDriver::carryOut(peer::LockVote& effect) {
    if (const auto done = provideVoteLock({0, {effect.target}}); !done) return done;
    return voteLock_->lock(effect.target);
}

Result<void> PeerDriver::carryOut(peer::LockFloor& effect) {
    if (const auto done = provideVoteLock({effect.floor, {}}); !done) return done;
    return voteLock_->raiseFloor(effect.floor);
}

Result<void> PeerDriver::carryOut(peer::StoreCertified& effect) {
    const auto& header = effect.block.header;
    const auto record = codec::encoded(effect.block);
    const auto done = store_->storeCertified(header.height, record);
    snapshots_->note(record.size());
    if (!done) return done;
    if (etcd_) etcd_->noteCertified(header);
    return order_ ? order_->noteCertified(header) : done;
}

Result<void> PeerDriver::carryOut(peer::AppendToOrder& effect) {
    if (holdsOrder(effect.holder) && !etcd_) {
        if (!order_) return {};  // not begun yet
        OrderDesk::Answers none;
        pool_.ahead(effect.entry);
        order_->append(std::move(effect.entry), std::nullopt, none);
        return {};
    }
    if (etcd_) {
        etcd_->append(std::move(effect.entry));
        return {};
    }
    // Lost or refused: the peer appends it again.
    (void)links_->send(effect.holder.isZero() ? setup_.orderHolder : effect.holder,
                       {net::numberOf(Message::AppendEntry), 0,
                        codec::encoded(net::Blob{std::move(effect.entry)})},
                       clock_.now().mono);
    return {};
}

Result<void> PeerDriver::carryOut(peer::RejoinOrder& effect) {
    // etcd's lies in no member's hands.
    if (!order_ || order_->epoch() != effect.epoch) return {};
    OrderDesk::Answers answers;
    const auto done = order_->rejoin(effect.position, answers);
    passOn(std::move(answers));
    return done;
}

Result<void> PeerDriver::carryOut(peer::ReadOrder& effect) {
    const auto mono = clock_.now().mono;
    const net::PositionRequest request{effect.epoch, effect.position};
    if (holdsOrder(effect.holder) && !etcd_) {
        OrderDesk::Answers answers;
        if (!order_) return {};  // asked again
        const auto done = order_->read(request, std::nullopt, mono, answers);
        passOn(std::move(answers));
        return done;
    }
    if (etcd_) {
        etcd_->read(request);
        return {};
    }
    const auto number = links_->send(
        effect.holder.isZero() ? setup_.orderHolder : effect.holder,
        {net::numberOf(Message::ReadOrder), 0, codec::encoded(request)}, mono);
    const auto patience = number ? kReadPatienceMs : kReadAgainMs;
    pendingRead_ = PendingRead{effect.position, number, mono + patience, effect.epoch};
    return {};
}

Result<void> PeerDriver::carryOut(peer::Send& effect) {
    (void)links_->send(effect.member, std::move(effect.frame), clock_.now().mono);
    return {};
}

Result<void> PeerDriver::carryOut(peer::Reply& effect) {
    server_->reply({effect.client}, std::move(effect.frame));
    return {};
}

Result<void> PeerDriver::carryOut(peer::Announce& effect) {
    server_->announce(codec::encoded(effect.what));
    return {};
}

Result<void> PeerDriver::carryOut(peer::Admit& effect) {
    if (effect.whole)
        server_->setAllowed(std::move(effect.rows));
    else
        server_->changeAllowed(std::move(effect.rows));
    updateLinks();
    return {};
}

void PeerDriver::updateLinks() {
    links_->update(newestMembers().members);
}

Result<void> PeerDriver::carryOut(peer::LoadBlocks& effect) {
    auto blocks = store_->readBlocks(effect.from, effect.count, net::kMaxReplyBytes);
    if (!blocks) return std::unexpected(blocks.error());
    waiting_.push_back(peer::BlocksLoaded{effect.token, std::move(*blocks)});
    return {};
}

Result<void> PeerDriver::carryOut(peer::StoreBlob& effect) {
    blobs_->put(std::move(effect));
    return {};
}

Result<void> PeerDriver::carryOut(peer::ServeBlob& effect) {
    blobs_->get(effect);
    return {};
}

Result<void> PeerDriver::carryOut(peer::Alarm& effect) {
    alarm(effect.text);
    return {};
}

void PeerDriver::alarm(const std::string& text) {
    ++counted_.alarms;
    base::logAlarm("peer", "{}", text);
    const auto done = appendAlarm(setup_.paths, text);
    // One that is full stays as it is.
    if (!done && done.error().code != base::ErrorCode::TooLarge)
        base::logWarn("peer", "alarms.log: {}", done.error().detail);
}

}  // namespace seabridge::app

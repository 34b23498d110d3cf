// SPDX-License-Identifier: GPL-3.0-or-later
// The effects of PeerDriver, one by one.
#include "PeerDriver.h"

#include "base/Log.h"
#include "ledger/Rules.h"

#include <fcntl.h>

namespace seabridge::app {
namespace {

using base::ErrorCode;
using net::Message;
using net::Refusal;

constexpr TimeMs kReadPatienceMs = 3000;
constexpr std::uint64_t kMaxAlarmBytes = 16 << 20;
constexpr TimeMs kBlobAlarmMs = base::kHourMs;

Refusal refusalOf(ErrorCode code) {
    switch (code) {
        case ErrorCode::NotFound: return Refusal::NotFound;
        case ErrorCode::Purged: return Refusal::Purged;
        case ErrorCode::TooLarge: return Refusal::TooLarge;
        default: return Refusal::Busy;
    }
}

Result<void> appendLine(const std::filesystem::path& path, const std::string& line) {
    const auto file = base::openFile(path, O_WRONLY | O_CREAT);
    if (!file) return std::unexpected(file.error());
    const auto size = file->size();
    if (!size) return std::unexpected(size.error());
    if (*size > kMaxAlarmBytes) return {};
    return file->writeAt(*size, base::viewOf(line));
}

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

Result<void> PeerDriver::provideVoteLock() {
    if (voteLock_) return {};
    auto lock = store::VoteLock::create(setup_.paths.voteLock());
    if (!lock) return std::unexpected(lock.error());
    voteLock_.emplace(std::move(*lock));
    return {};
}

Result<void> PeerDriver::carryOut(peer::LockVote& effect) {
    if (const auto done = provideVoteLock(); !done) return done;
    return voteLock_->lock(effect.target);
}

Result<void> PeerDriver::carryOut(peer::LockFloor& effect) {
    if (const auto done = provideVoteLock(); !done) return done;
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
                       {static_cast<std::uint16_t>(Message::AppendEntry), 0,
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
        {static_cast<std::uint16_t>(Message::ReadOrder), 0, codec::encoded(request)}, mono);
    const auto patience = number ? kReadPatienceMs : kReadAgainMs;
    pendingRead_ = PendingRead{effect.position, number, mono + patience, effect.epoch};
    return {};
}

Result<void> PeerDriver::carryOut(peer::Send& effect) {
    (void)links_->send(effect.member, std::move(effect.frame), clock_.now().mono);
    return {};
}

Result<void> PeerDriver::carryOut(peer::Reply& effect) {
    constexpr auto kReceipt = static_cast<std::uint16_t>(Message::PutBlob) | net::kReplyBit;
    if (effect.frame.kind == kReceipt && blobRefusal_)
        effect.frame = refusalFrame(effect.frame.requestId, *std::exchange(blobRefusal_, {}));
    server_->reply({effect.client}, std::move(effect.frame));
    return {};
}

Result<void> PeerDriver::carryOut(peer::Announce& effect) {
    server_->announce(codec::encoded(effect));
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

// Before anything is written: blocks need what is left of the disk, and a peer that cannot write
// one stops.
Result<void> PeerDriver::keepBlob(const peer::StoreBlob& blob) {
    const auto mono = clock_.now().mono;
    const bool isNew = !blobs_->has(blob.hash);
    if (isNew)
        if (const auto room = blobRoom_.check(blob.org, blob.bytes.size(), mono); !room)
            return room;
    if (const auto stored = blobs_->put(blob.bytes); !stored)
        return std::unexpected(stored.error());
    if (isNew) blobRoom_.note(blob.org, blob.bytes.size(), mono);
    return {};
}

// Others choose what lies here, so what cannot be kept costs them their receipt and not the peer.
Result<void> PeerDriver::carryOut(peer::StoreBlob& effect) {
    const auto kept = keepBlob(effect);
    blobRefusal_ = kept ? std::nullopt : std::optional(refusalOf(kept.error().code));
    if (blobRefusal_ != Refusal::Busy) return {};
    // Who is refused goes on asking.
    const auto mono = clock_.now().mono;
    if (blobAlarmMs_ && mono - *blobAlarmMs_ < kBlobAlarmMs) return {};
    blobAlarmMs_ = mono;
    alarm("blob not stored: " + kept.error().detail);
    return {};
}

Result<void> PeerDriver::carryOut(peer::ServeBlob& effect) {
    auto bytes = blobs_->get(effect.hash);
    if (!bytes && bytes.error().code == ErrorCode::Damaged)
        alarm("blob " + base::toHex(effect.hash) + " is damaged");
    // Another peer may still have what is damaged here.
    const auto why = bytes ? Refusal::NotFound
                     : bytes.error().code == ErrorCode::Damaged ? Refusal::NotFound
                                                                : refusalOf(bytes.error().code);
    server_->reply({effect.client},
                   bytes ? replyFrame(Message::GetBlob, effect.requestId,
                                      codec::encoded(net::Blob{std::move(*bytes)}))
                         : refusalFrame(effect.requestId, why));
    return {};
}

Result<void> PeerDriver::carryOut(peer::Alarm& effect) {
    alarm(effect.text);
    return {};
}

void PeerDriver::alarm(const std::string& text) {
    ++counted_.alarms;
    base::logAlarm("peer", "{}", text);
    const auto line = fmt::format("{} {}\n", base::isoOf(base::wallClockMs()), text);
    if (const auto done = appendLine(setup_.paths.alarms(), line); !done)
        base::logWarn("peer", "alarms.log: {}", done.error().detail);
}

}  // namespace seabridge::app

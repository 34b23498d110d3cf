// SPDX-License-Identifier: GPL-3.0-or-later
#include "BlobDesk.h"

#include "OrderDesk.h"
#include "crypto/Hash.h"
#include "net/Protocol.h"

namespace seabridge::app {

using base::ErrorCode;
using base::Result;
using net::Message;
using net::Refusal;

namespace {

Refusal blobRefusalOf(ErrorCode code) {
    switch (code) {
        case ErrorCode::NotFound: return Refusal::NotFound;
        case ErrorCode::Purged: return Refusal::Purged;
        case ErrorCode::TooLarge: return Refusal::TooLarge;
        // Another peer may still have what is damaged here.
        case ErrorCode::Damaged: return Refusal::NotFound;
        default: return Refusal::Busy;
    }
}

}  // namespace

Result<std::unique_ptr<BlobDesk>> BlobDesk::open(const std::filesystem::path& folder,
                                                 const std::filesystem::path& days,
                                                 const BlobConfig& config, const PeerClock& clock,
                                                 Ears ears) {
    auto store = store::BlobStore::open(folder, net::kMaxBlobBytes);
    if (!store) return std::unexpected(store.error());
    BlobRoom room(folder, days, config);
    const auto restored = room.restore(clock.now());
    if (!restored && restored.error().code != ErrorCode::Damaged)
        return std::unexpected(restored.error());
    if (!restored) (void)ears.alarm("what organizations left here today is not known: " +
                                    restored.error().detail + " is damaged");
    return std::unique_ptr<BlobDesk>(
        new BlobDesk(std::move(*store), std::move(room), clock, std::move(ears)));
}

BlobDesk::BlobDesk(store::BlobStore store, BlobRoom room, const PeerClock& clock, Ears ears)
    : store_(std::move(store)), days_(std::move(room)), clock_(clock), ears_(std::move(ears)),
      queue_(kQueued, kQueuedBytes), thread_([this] { run(); }) {}

BlobDesk::~BlobDesk() {
    stop();
}

void BlobDesk::stop() {
    stop_ = true;
    queue_.close();
    if (thread_.joinable()) thread_.join();
}

void BlobDesk::put(peer::StoreBlob blob) {
    const auto bytes = blob.bytes.size();
    add(std::move(blob), bytes);
}

void BlobDesk::get(const peer::ServeBlob& asked) {
    add(asked, 0);
}

template <class T>
void BlobDesk::add(T work, std::size_t bytes) {
    const auto client = work.client;
    const auto requestId = work.requestId;
    const auto payer = InputRoom::payerOf(work.sender);
    if (!queue_.tryPush(std::move(work), payer, bytes))
        ears_.reply(client, net::refusalFrame(requestId, Refusal::Busy));
}

void BlobDesk::run() {
    constexpr std::chrono::milliseconds kWait{1000};
    while (!stop_)
        if (const auto next = queue_.pop(kWait); next && !stop_)
            std::visit([this](const auto& one) { work(one); }, *next);
}

// The day before anything is written: blocks need what is left of the disk, and a crash in between
// must not give an organization more.
Result<base::Hash> BlobDesk::keep(const peer::StoreBlob& blob) {
    const bool isNew = !store_.has(crypto::sha256(blob.bytes));
    if (isNew)
        if (const auto room = days_.take(blob.sender.org, blob.bytes.size(), clock_.now()); !room)
            return std::unexpected(room.error());
    auto stored = store_.put(blob.bytes);
    if (!stored && isNew) days_.giveBack(blob.sender.org, blob.bytes.size());
    return stored;
}

// Others choose what lies here, so what cannot be kept costs them their receipt and not the peer.
void BlobDesk::work(const peer::StoreBlob& blob) {
    const auto kept = keep(blob);
    if (kept && ears_.stored({blob.client, blob.requestId, *kept})) return;
    const auto why = kept ? Refusal::Busy : blobRefusalOf(kept.error().code);
    ears_.reply(blob.client, net::refusalFrame(blob.requestId, why));
    if (!kept && why == Refusal::Busy) tell("blob not stored: " + kept.error().detail);
}

// Who is refused goes on asking.
void BlobDesk::tell(const std::string& text) {
    const auto mono = clock_.now().mono;
    if (alarmMs_ && mono - *alarmMs_ < kAlarmMs) return;
    if (ears_.alarm(text)) alarmMs_ = mono;
}

void BlobDesk::tellDamaged(const base::Hash& hash) {
    if (damaged_.size() >= kToldDamaged || damaged_.contains(hash)) return;
    if (ears_.alarm("blob " + base::toHex(hash) + " is damaged")) damaged_.insert(hash);
}

void BlobDesk::work(const peer::ServeBlob& asked) {
    auto bytes = store_.get(asked.hash);
    if (!bytes && bytes.error().code == ErrorCode::Damaged) tellDamaged(asked.hash);
    ears_.reply(asked.client,
                bytes ? net::replyFrame(Message::GetBlob, asked.requestId,
                                   codec::encoded(net::Blob{std::move(*bytes)}))
                      : net::refusalFrame(asked.requestId, blobRefusalOf(bytes.error().code)));
}

}  // namespace seabridge::app

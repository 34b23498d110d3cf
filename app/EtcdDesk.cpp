// SPDX-License-Identifier: GPL-3.0-or-later
#include "EtcdDesk.h"

#include "base/Log.h"

namespace seabridge::app {

using base::ErrorCode;
using orderer::EtcdOrderer;

namespace {

/// Appends pause or come too late, or the epoch is over: what is there can be read all the same.
bool leavesReading(ErrorCode code) {
    return code == ErrorCode::DiskFull || code == ErrorCode::Busy || code == ErrorCode::Stale;
}

/// etcd is well all the same, so it is asked again at once.
bool isEtcdWell(ErrorCode code) { return code == ErrorCode::Busy || code == ErrorCode::Stale; }

}  // namespace

Result<std::unique_ptr<EtcdDesk>> EtcdDesk::start(Options options, Hear hear) {
    std::unique_ptr<EtcdDesk> desk(new EtcdDesk(std::move(options), std::move(hear)));
    auto order = EtcdOrderer::open(desk->options_.access, desk->options_.name, 0);
    if (!order) return std::unexpected(order.error());
    desk->order_ = std::move(*order);
    desk->thread_ = std::thread([raw = desk.get()] { raw->run(); });
    return desk;
}

EtcdDesk::~EtcdDesk() {
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
        if (order_) order_->cancel();
    }
    news_.notify_all();
    if (thread_.joinable()) thread_.join();
}

void EtcdDesk::wake() {
    hasNews_ = true;
    news_.notify_all();
}

void EtcdDesk::append(Bytes entry) {
    const std::lock_guard lock(mutex_);
    // The peer repeats what it does not see in the order, so the same one may wait already.
    if (std::ranges::find(pending_, entry, &Pending::entry) != pending_.end()) return;
    const bool isClock = ledger::transactionsOf(base::ByteView(entry)).empty();
    if (isClock) dropOlderClocks();
    if (pendingBytes_ + entry.size() > kPendingBytes) return;
    pendingBytes_ += entry.size();
    pending_.push_back({std::move(entry), isClock});
    wake();
}

// A newer clock says all that an older one said. What is on its way to etcd already stays.
void EtcdDesk::dropOlderClocks() {
    const auto waiting = pending_.begin() + static_cast<std::ptrdiff_t>(batch_.size());
    const auto rest = std::remove_if(waiting, pending_.end(), [&](const Pending& item) {
        if (item.isClock) pendingBytes_ -= item.entry.size();
        return item.isClock;
    });
    pending_.erase(rest, pending_.end());
}

std::size_t EtcdDesk::waiting() {
    const std::lock_guard lock(mutex_);
    return pending_.size();
}

void EtcdDesk::begin(std::uint64_t epoch, Bytes opening) {
    const std::lock_guard lock(mutex_);
    opening_ = {epoch, std::move(opening)};
    wake();
}

void EtcdDesk::read(const net::PositionRequest& request) {
    const std::lock_guard lock(mutex_);
    wanted_ = request;
    wake();
}

void EtcdDesk::noteCertified(const ledger::Header& header) {
    const std::lock_guard lock(mutex_);
    if (header.epoch != certifiedEpoch_) {
        certified_ = {};
        trimTo_.reset();
    }
    certifiedEpoch_ = header.epoch;
    certifiedTo_ = header.lastPosition;
    if (const auto position = certified_.note(header.lastPosition)) trimTo_ = *position;
}

void EtcdDesk::run() {
    auto pause = kPollMs;
    for (;;) {
        {
            std::unique_lock lock(mutex_);
            // What is new does not make etcd well again.
            news_.wait_for(lock, pause, [&] { return stop_ || (hasNews_ && pause == kPollMs); });
            if (stop_) return;
            hasNews_ = false;
        }
        const auto outcome = work();
        noteOutcome(outcome);
        sayAlarm();
        pause = outcome || isEtcdWell(outcome.error().code) ? kPollMs : kRetryMs;
    }
}

Result<void> EtcdDesk::work() {
    hasAsked_ = false;
    if (!openEpoch()) return {};
    auto appended = appendOpening();
    if (appended) appended = appendBatch();
    if (!appended && !leavesReading(appended.error().code)) return appended;
    if (const auto done = readWanted(); !done) return done;
    if (const auto done = trimOld(); !done) return done;
    return appended;
}

/// False until the peer has said which epoch it is in.
bool EtcdDesk::openEpoch() {
    const std::lock_guard lock(mutex_);
    if (stop_) return false;
    if (!wanted_) return isOpen_;
    isOpen_ = true;
    if (wanted_->epoch <= order_->epoch()) return true;
    auto order = EtcdOrderer::open(options_.access, options_.name, wanted_->epoch);
    if (!order) {
        base::logAlarm("order", "{}", order.error().detail);
        return false;
    }
    base::logInfo("order", "epoch {} begins", wanted_->epoch);
    order_ = std::move(*order);
    trimTo_.reset();
    pending_.clear();  // made for the epoch before, void in this one
    pendingBytes_ = 0;
    batch_.clear();
    return true;
}

Result<void> EtcdDesk::appendOpening() {
    Bytes opening;
    {
        const std::lock_guard lock(mutex_);
        if (opening_.second.empty() || opening_.first != order_->epoch()) return {};
        opening = opening_.second;
    }
    hasAsked_ = true;
    // Whoever was faster has written entry 0; a second one at another place would be void.
    const auto there = order_->read(0);
    if (!there && there.error().code != ErrorCode::Purged) return std::unexpected(there.error());
    if (there && there->empty())
        if (const auto position = order_->append(std::span(&opening, 1)); !position)
            return std::unexpected(position.error());
    const std::lock_guard lock(mutex_);
    if (opening_.first == order_->epoch()) opening_.second.clear();
    return {};
}

/// The rest has its turn once something was read.
Result<void> EtcdDesk::appendBatch() {
    if (batch_.empty()) {
        const std::lock_guard lock(mutex_);
        const auto most = std::min(pending_.size(), orderer::kMaxBatch);
        for (std::size_t i = 0; i < most; ++i) batch_.push_back(pending_[i].entry);
        batch_.resize(orderer::fitting(batch_));
    }
    if (batch_.empty()) return {};
    hasAsked_ = true;
    const auto position = order_->append(batch_);
    if (!position) return std::unexpected(position.error());
    const std::lock_guard lock(mutex_);
    for (const auto& entry : batch_) {
        pendingBytes_ -= entry.size();
        pending_.pop_front();
    }
    batch_.clear();
    hasNews_ = hasNews_ || !pending_.empty();
    return {};
}

Result<void> EtcdDesk::readWanted() {
    std::optional<net::PositionRequest> request;
    {
        const std::lock_guard lock(mutex_);
        request = wanted_;
    }
    if (!request || request->epoch != order_->epoch()) return {};
    hasAsked_ = true;
    auto entries = order_->read(request->position);
    if (entries) {
        if (!entries->empty()) answer(*request, std::move(*entries));
        return {};
    }
    const auto code = entries.error().code;
    if (code != ErrorCode::Purged && code != ErrorCode::Stale)
        return std::unexpected(entries.error());
    // Blocks of the other members go further than this order.
    answer(*request, {});
    if (code == ErrorCode::Stale) return std::unexpected(entries.error());
    return {};
}

void EtcdDesk::answer(const net::PositionRequest& request, std::vector<Bytes> entries) {
    if (!hear_(peer::OrderIn{request.position, std::move(entries), request.epoch})) return;
    const std::lock_guard lock(mutex_);
    const bool isSame = wanted_ && wanted_->epoch == request.epoch &&
                        wanted_->position == request.position;
    if (isSame) wanted_.reset();
}

Result<void> EtcdDesk::trimOld() {
    const auto used = order_->usedPercent();
    // No block follows while appends pause, so nothing else would ever end it.
    const bool isPaused = used >= EtcdOrderer::kPausePercent;
    std::optional<std::uint64_t> position;
    {
        const std::lock_guard lock(mutex_);
        if (certifiedEpoch_ == order_->epoch()) position = isPaused ? certifiedTo_ : trimTo_;
    }
    if (!position) return {};
    if (isPaused) return order_->trim(*position);
    const auto atLeast = used >= kTrimPercent ? orderer::kMaxBatch : options_.trimAtLeast;
    if (*position < order_->firstPosition() + atLeast) return {};
    return order_->trim(*position);
}

/// One alarm for each time that something begins to fail, and again where it becomes graver.
void EtcdDesk::noteOutcome(const Result<void>& outcome) {
    if (outcome && !hasAsked_) return;
    if (outcome) {
        if (told_ != Trouble::None) base::logInfo("order", "etcd answers as it should again");
        failingSince_.reset();
        told_ = Trouble::None;
        return;
    }
    const auto now = base::monotonicMs();
    if (!failingSince_) failingSince_ = now;
    const auto code = outcome.error().code;
    const auto trouble = order_->halted()              ? Trouble::Halted
                         : code == ErrorCode::DiskFull ? Trouble::Paused
                                                       : Trouble::Failing;
    if (told_ >= trouble) return;
    if (trouble == Trouble::Failing && now - *failingSince_ < options_.alarmMs) return;
    told_ = trouble;
    alarm_ = fmt::format("order: {}: {}{}", nameOf(code), outcome.error().detail,
                         trouble == Trouble::Halted   ? "; nothing is ordered here until a restart"
                         : trouble == Trouble::Paused ? "; appends pause"
                         : code == ErrorCode::Stale   ? "; this peer is still in the one before"
                                                      : "");
}

void EtcdDesk::sayAlarm() {
    if (!alarm_.empty() && hear_(peer::Alarm{alarm_})) alarm_.clear();
}

}  // namespace seabridge::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrderDesk.h"

#include "base/Log.h"
#include "net/Protocol.h"

namespace seabridge::app {

using net::Message;
using net::Refusal;

Result<OrderDesk> OrderDesk::open(const std::filesystem::path& folder, std::uint64_t epoch) {
    auto order = orderer::EmbeddedOrderer::open(folder, epoch);
    if (!order) return std::unexpected(order.error());
    return OrderDesk(std::move(*order));
}

Result<void> OrderDesk::begin(const Bytes& opening) {
    if (opening.empty() || order_.nextPosition() > 0) return {};
    const auto position = order_.append(std::span(&opening, 1));
    if (!position) return std::unexpected(position.error());
    base::logInfo("order", "epoch {} begins here", order_.epoch());
    return {};
}

void OrderDesk::append(Bytes entry, const std::optional<Asker>& asker, Answers& answers) {
    const bool bad = entry.empty() || entry.size() > ledger::kMaxEntryBytes;
    if (!bad) {
        pending_.push_back(std::move(entry));
        if (asker) pendingAskers_.push_back(*asker);
    } else if (asker) {
        const auto why = entry.empty() ? Refusal::Malformed : Refusal::TooLarge;
        answers.replies.push_back({asker->client, net::refusalFrame(asker->requestId, why)});
    }
}

Result<void> OrderDesk::flush(Answers& answers) {
    if (pending_.empty()) return {};
    if (const auto done = catchUp(answers); !done) return done;
    const auto position = order_.append(pending_);
    if (!position) return std::unexpected(position.error());
    pending_.clear();
    for (const auto& asker : std::exchange(pendingAskers_, {}))
        answers.replies.push_back({asker.client, net::replyFrame(Message::AppendEntry, asker.requestId,
                                                            codec::encoded(net::Empty()))});
    for (auto it = waiting_.begin(); it != waiting_.end();) {
        if (it->second.position >= order_.nextPosition()) {
            ++it;
            continue;
        }
        auto entries = order_.read(it->second.position);
        if (!entries) return std::unexpected(entries.error());
        answer(it->first, it->second, std::move(*entries), answers);
        it = waiting_.erase(it);
    }
    return {};
}

Result<void> OrderDesk::read(const net::PositionRequest& request,
                             const std::optional<Asker>& asker, TimeMs monoMs, Answers& answers) {
    const std::uint64_t client = asker ? asker->client : kOwn;
    const Read read{request.position, asker ? asker->requestId : 0, monoMs + kReadWaitMs,
                    request.epoch};
    const bool isGone = request.epoch < order_.epoch() || request.position < order_.firstPosition();
    if (isGone) {
        answerGone(client, read, answers);
        return {};
    }
    if (request.epoch > order_.epoch()) {
        if (asker)
            answers.replies.push_back({client, net::refusalFrame(read.requestId, Refusal::NotReady)});
        else answer(kOwn, read, {}, answers);
        return {};
    }
    auto entries = order_.read(request.position);
    if (!entries) return std::unexpected(entries.error());
    const bool mayWait = waiting_.size() < kWaitingReads || waiting_.contains(client);
    if (entries->empty() && mayWait) waiting_[client] = read;
    else answer(client, read, std::move(*entries), answers);
    return {};
}

// What a disk lost although it was said to be durable. An entry that went to one of these places
// now would be read by nobody who knows the members' blocks.
Result<void> OrderDesk::catchUp(Answers& answers) {
    const auto next = order_.nextPosition();
    if (certifiedTo_ <= next) return {};
    answers.alarms.push_back(fmt::format(
        "the order of epoch {} ends at position {} and {} are certified: its disk has lost entries "
        "and it goes on behind them",
        order_.epoch(), next, certifiedTo_));
    return rejoin(certifiedTo_, answers);
}

Result<void> OrderDesk::rejoin(std::uint64_t position, Answers& answers) {
    if (const auto done = order_.goOnAt(position); !done) return done;
    std::erase_if(waiting_, [&](const auto& item) {
        if (item.second.position >= order_.firstPosition()) return false;
        answerGone(item.first, item.second, answers);
        return true;
    });
    return {};
}

void OrderDesk::expire(TimeMs monoMs, Answers& answers) {
    if (!alarm_.empty()) answers.alarms.push_back(std::exchange(alarm_, {}));
    std::erase_if(waiting_, [&](const auto& item) {
        if (item.second.untilMs > monoMs) return false;
        answer(item.first, item.second, {}, answers);
        return true;
    });
}

/// Blocks of the members have it.
void OrderDesk::answerGone(std::uint64_t client, const Read& read, Answers& answers) {
    if (client == kOwn) answer(kOwn, read, {}, answers);
    else answers.replies.push_back({client, net::refusalFrame(read.requestId, Refusal::TooOld)});
}

void OrderDesk::answer(std::uint64_t client, const Read& read, std::vector<Bytes> entries,
                       Answers& answers) {
    if (client == kOwn) {
        answers.own = peer::OrderIn{read.position, std::move(entries), read.epoch};
        return;
    }
    const net::OrderReply reply{read.position, std::move(entries)};
    answers.replies.push_back(
        {client, net::replyFrame(Message::ReadOrder, read.requestId, codec::encoded(reply))});
}

Result<void> OrderDesk::noteCertified(const ledger::Header& header) {
    if (header.epoch != order_.epoch()) return {};
    certifiedTo_ = std::max(certifiedTo_, header.lastPosition);
    const auto position = certified_.note(header.lastPosition);
    if (!position || !isTrimWorthwhile(*position) || header.height < trimFrom_) return {};
    base::logInfo("order", "trimming below position {}", *position);
    const auto done = order_.trim(*position);
    if (done || done.error().code != base::ErrorCode::DiskFull) return done;
    // The copy found no room; what it was to replace is untouched and goes on.
    alarm_ = fmt::format("the order was not trimmed: {}", done.error().detail);
    trimFrom_ = header.height + CertifiedPositions::kKeptBlocks;
    return {};
}

// The newest blocks alone may be over kTrimBytes: without the last condition each further block
// would copy all of them.
bool OrderDesk::isTrimWorthwhile(std::uint64_t position) const {
    if (position <= order_.firstPosition()) return false;
    if (position < order_.firstPosition() + kTrimAtLeast && fileBytes() < kTrimBytes) return false;
    const auto freed = order_.bytesBelow(position);
    return freed >= fileBytes() - freed;
}

}  // namespace seabridge::app

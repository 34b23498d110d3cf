// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServingLimits.h"

#include "ledger/Transaction.h"
#include "net/Protocol.h"
#include "peer/Effects.h"

#include <algorithm>

namespace seabridge::app {

using net::Message;

std::size_t capOf(std::uint16_t kind) {
    switch (static_cast<Message>(kind)) {
        case Message::Submit: return ledger::kMaxTransactionBytes + 64;
        case Message::PutBlob: return net::kMaxBlobBytes + 64;
        case Message::AppendEntry:
        case Message::SendStatement: return ledger::kMaxEntryBytes + 64;
        default: return 8192;
    }
}

namespace {

/// One more for each `each` that are asked for, as far as they are answered.
template <class T>
std::int64_t costByCount(base::ByteView body, std::size_t each, auto&& countOf) {
    const auto asked = codec::decoded<T>(body);
    return asked ? 1 + static_cast<std::int64_t>(countOf(*asked) / each) : 1;
}

}  // namespace

std::int64_t costOf(base::ByteView identity, const net::Frame& frame) {
    const auto sender = codec::decoded<peer::Sender>(identity);
    if (sender && sender->kind == peer::Sender::Kind::Member) return 1;
    switch (static_cast<Message>(frame.kind)) {
        case Message::PutBlob:          // several fsync
        case Message::GetTransaction: return 20;  // a whole block is read and hashed
        case Message::GetEpoch:
        case Message::GetChanges:       // up to 32 certificates with their links
        case Message::GetConsortium: return 5;
        case Message::GetEntities:
            return costByCount<net::EntitiesRequest>(
                frame.body, 32, [](const auto& asked) { return asked.keys.size(); });
        case Message::GetHeaders:
            return costByCount<net::HeadersRequest>(frame.body, 250, [](const auto& asked) {
                return std::min<std::size_t>(asked.count, net::kMaxHeaders);
            });
        case Message::GetBlob: return 4;
        // A feed of 100,000 entries is 391 pages: that many are a burst even at one peer.
        case Message::GetFeed: return 2;
        default: return 1;
    }
}

InputRoom::Payer InputRoom::payerOf(const peer::Sender& sender) {
    return {sender.kind == peer::Sender::Kind::Member ? For::Members : For::Others, sender.org};
}

bool InputRoom::take(const Payer& payer, std::size_t bytes) {
    const std::size_t part = payer.whom == For::Members ? 1 : 2;
    const auto fits = [part](std::size_t own, std::size_t all, std::size_t most) {
        return all <= most / part && own <= most / part - all;
    };
    const std::lock_guard lock(mutex_);
    const auto found = of_.find(payer);
    const auto own = found == of_.end() ? Use{} : found->second;
    if (!fits(own.inputs + 1, all_.inputs + 1, most_.inputs) ||
        !fits(own.bytes + bytes, all_.bytes + bytes, most_.bytes))
        return false;
    ++all_.inputs;
    all_.bytes += bytes;
    of_[payer] = {own.inputs + 1, own.bytes + bytes};
    return true;
}

void InputRoom::giveBack(const Payer& payer, std::size_t bytes) {
    const std::lock_guard lock(mutex_);
    --all_.inputs;
    all_.bytes -= bytes;
    auto& own = of_[payer];
    own.bytes -= bytes;
    if (--own.inputs == 0) of_.erase(payer);
}

std::size_t InputRoom::inputs() const {
    const std::lock_guard lock(mutex_);
    return all_.inputs;
}

std::size_t InputRoom::bytes() const {
    const std::lock_guard lock(mutex_);
    return all_.bytes;
}

}  // namespace seabridge::app

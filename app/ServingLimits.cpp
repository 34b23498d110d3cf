// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServingLimits.h"

#include "ledger/Transaction.h"
#include "net/Protocol.h"
#include "peer/Effects.h"

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

std::int64_t costOf(base::ByteView identity, std::uint16_t kind) {
    const auto sender = codec::decoded<peer::Sender>(identity);
    if (sender && sender->kind == peer::Sender::Kind::Member) return 1;
    switch (static_cast<Message>(kind)) {
        case Message::PutBlob:          // several fsync
        case Message::GetTransaction:   // a whole block is read and hashed
        case Message::GetBlock: return 20;
        case Message::GetEpoch: return 5;
        case Message::GetBlob: return 4;
        // A feed of 100,000 entries is 391 pages: that many are a burst even at one peer.
        case Message::GetFeed: return 2;
        default: return 1;
    }
}

bool InputRoom::take(For whom, std::size_t bytes) {
    const std::size_t part = whom == For::Members ? 1 : 2;
    const auto inputs = inputs_.fetch_add(1) + 1;
    const auto sum = bytes_.fetch_add(bytes) + bytes;
    if (inputs <= maxInputs_ / part && sum <= maxBytes_ / part) return true;
    giveBack(bytes);
    return false;
}

void InputRoom::giveBack(std::size_t bytes) {
    --inputs_;
    bytes_ -= bytes;
}

}  // namespace seabridge::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Protocol.h"

namespace seabridge::net {

bool isKnown(Refusal refusal) {
    return refusal >= Refusal::Malformed && refusal <= Refusal::NotTheOrderer;
}

Frame replyFrame(Message message, std::uint64_t requestId, Bytes body) {
    return {replyNumberOf(message), requestId, std::move(body)};
}

Frame refusalFrame(std::uint64_t requestId, Refusal refusal) {
    return {kErrorReply, requestId, codec::encoded(ErrorReply{refusal})};
}

}  // namespace seabridge::net

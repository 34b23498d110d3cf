// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/HeaderWalk.h"

#include "base/Ensure.h"

#include <algorithm>
#include <ranges>

namespace seabridge::lightnode {

using base::ErrorCode;
using base::fail;
using base::Result;

HeaderWalk::HeaderWalk(ledger::Header certified, Height wanted)
    : lowest_(std::move(certified)), wanted_(wanted) {
    ENSURE(wanted_ <= lowest_.height);
}

net::HeadersRequest HeaderWalk::next() const {
    const auto count = std::min<Height>(lowest_.height - wanted_, net::kMaxHeaders);
    return {lowest_.height - count, static_cast<std::uint32_t>(count)};
}

Result<void> HeaderWalk::take(const net::HeadersReply& reply) {
    const auto count = next().count;
    if (reply.headers.size() > count) return fail(ErrorCode::Protocol, "headers");
    if (reply.headers.size() < count) return fail(ErrorCode::Busy, "not-yet");
    const auto* above = &lowest_;
    for (const auto& header : reply.headers | std::views::reverse) {
        if (header.height + 1 != above->height || header.id() != above->previous)
            return fail(ErrorCode::NotProven, "header-link");
        above = &header;
    }
    lowest_ = ledger::Header(*above);
    return {};
}

}  // namespace seabridge::lightnode

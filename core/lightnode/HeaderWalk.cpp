// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/HeaderWalk.h"

#include "base/Ensure.h"
#include "merkle/Log.h"

#include <algorithm>

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

namespace {

/// The next header of `reply`, and its id: the hash of the bytes that came. There is no other
/// spelling of a header, and to encode it again costs more than to hash it.
std::optional<base::Hash> read(codec::Decoder& in, base::ByteView reply, ledger::Header& out) {
    const auto rest = reply.last(in.remaining());
    if (!codec::decode(in, out)) return std::nullopt;
    return merkle::leafHash(rest.first(rest.size() - in.remaining()));
}

}  // namespace

// Header by header instead of as a net::HeadersReply, which keeps none of the bytes.
Result<void> HeaderWalk::take(base::ByteView reply) {
    const auto wanted = next().count;
    codec::Decoder in(reply);
    const bool isReply = in.array() == 1;
    const auto count = in.array();
    if (!isReply || !count || *count > wanted) return fail(ErrorCode::Protocol, "headers");
    std::optional<ledger::Header> lowest;
    ledger::Header header;
    std::pair<Height, base::Hash> below;
    const auto standsOn = [&](const ledger::Header& above) {
        return std::pair(above.height, above.previous) == std::pair(below.first + 1, below.second);
    };
    for (std::size_t i = 0; i < *count; ++i) {
        const auto id = read(in, reply, header);
        if (!id) return fail(ErrorCode::Protocol, "headers");
        if (lowest && !standsOn(header)) return fail(ErrorCode::NotProven, "header-link");
        if (!lowest) lowest = header;
        below = {header.height, *id};
    }
    if (!in.finish()) return fail(ErrorCode::Protocol, "headers");
    if (*count < wanted) return fail(ErrorCode::Busy, "not-yet");
    if (!standsOn(lowest_)) return fail(ErrorCode::NotProven, "header-link");
    lowest_ = *lowest;
    return {};
}

}  // namespace seabridge::lightnode

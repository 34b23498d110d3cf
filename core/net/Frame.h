// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Error.h"

/// Requests, replies and announcements between peers and light nodes (ledger.md section 10). Only
/// this folder sees ZeroMQ; what the bodies mean is the business of peer/ and lightnode/.
namespace seabridge::net {

using base::Bytes;
using base::ByteView;
using base::Result;

/// The one unit on the wire. A reply carries the request id of its request; the caller chooses it.
struct Frame {
    std::uint16_t kind = 0;  ///< a number of the protocol, from kFirstFreeKind upwards
    std::uint64_t requestId = 0;
    Bytes body;
    bool operator==(const Frame&) const = default;
};

inline constexpr std::uint8_t kFrameVersion = 1;
/// version u8, kind u16, request id u64, all big-endian; the rest is the body.
inline constexpr std::size_t kFrameHeaderBytes = 11;

/// Kinds below kFirstFreeKind belong to net. A client says kHelloKind first on every connection;
/// no handler ever sees it.
inline constexpr std::uint16_t kHelloKind = 0;
/// The server's answer to a request over the budget of its sender: it was not handled, empty body.
inline constexpr std::uint16_t kBusyKind = 1;
/// A client that has heard nothing for a while asks whether the server answers; it says the same
/// back. It costs as any request does, and no handler sees it.
inline constexpr std::uint16_t kPingKind = 2;
inline constexpr std::uint16_t kFirstFreeKind = 16;

[[nodiscard]] Bytes encodeFrame(const Frame& frame);
/// Refuses (Protocol) another version or a short header, and (TooLarge) a body over `cap` bytes,
/// before anything is copied.
[[nodiscard]] Result<Frame> decodeFrame(ByteView bytes, std::size_t cap);
/// The kind stated in the header, nothing if there is none; to choose the cap.
[[nodiscard]] std::optional<std::uint16_t> kindOf(ByteView bytes);

}  // namespace seabridge::net

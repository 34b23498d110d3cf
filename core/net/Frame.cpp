// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Frame.h"

#include <fmt/format.h>

namespace seabridge::net {

namespace {

void appendBigEndian(Bytes& out, std::uint64_t value, int bytes) {
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) {
        out.push_back(static_cast<std::uint8_t>(value >> shift));
    }
}

std::uint64_t bigEndian(ByteView bytes) {
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes) value = value << 8 | byte;
    return value;
}

}  // namespace

Bytes encodeFrame(const Frame& frame) {
    Bytes out;
    out.reserve(kFrameHeaderBytes + frame.body.size());
    out.push_back(kFrameVersion);
    appendBigEndian(out, frame.kind, 2);
    appendBigEndian(out, frame.requestId, 8);
    base::append(out, frame.body);
    return out;
}

std::optional<std::uint16_t> kindOf(ByteView bytes) {
    if (bytes.size() < kFrameHeaderBytes || bytes[0] != kFrameVersion) return std::nullopt;
    return static_cast<std::uint16_t>(bigEndian(bytes.subspan(1, 2)));
}

Result<Frame> decodeFrame(ByteView bytes, std::size_t cap) {
    const auto kind = kindOf(bytes);
    if (!kind) return base::fail(base::ErrorCode::Protocol, "no frame header of version 1");
    const ByteView body = bytes.subspan(kFrameHeaderBytes);
    if (body.size() > cap) {
        return base::fail(base::ErrorCode::TooLarge,
                          fmt::format("body of {} bytes, kind {} has {}", body.size(), *kind, cap));
    }
    return Frame{*kind, bigEndian(bytes.subspan(3, 8)), base::bytesOf(body)};
}

}  // namespace seabridge::net

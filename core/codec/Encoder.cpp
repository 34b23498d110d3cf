// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Ensure.h"
#include "base/Text.h"
#include "codec/Cbor.h"

#include <utility>

namespace seabridge::codec {

namespace {

/// Most values fit, so that they do not grow byte by byte through ten allocations.
constexpr std::size_t kFirstBytes = 512;

/// Room that an encoder of this thread had, for the next one.
thread_local base::Bytes spare;

}  // namespace

void Encoder::head(unsigned major, std::uint64_t argument) {
    if (out_.capacity() == 0) {
        out_ = std::exchange(spare, {});
        out_.reserve(kFirstBytes);
    }
    const auto first = [&](unsigned info) {
        out_.push_back(static_cast<std::uint8_t>(major << 5 | info));
    };
    if (argument < 24) return first(static_cast<unsigned>(argument));
    const unsigned log2Size = argument <= 0xFF ? 0 : argument <= 0xFFFF ? 1 :
                              argument <= 0xFFFF'FFFF ? 2 : 3;
    first(24 + log2Size);
    for (int shift = (8 << log2Size) - 8; shift >= 0; shift -= 8)
        out_.push_back(static_cast<std::uint8_t>(argument >> shift));
}

void Encoder::unsignedInt(std::uint64_t value) { head(0, value); }

void Encoder::negativeInt(std::uint64_t n) { head(1, n); }

void Encoder::integer(std::int64_t value) {
    // In two's complement ~v is -1 - v, without overflow at the smallest value.
    if (value < 0) return negativeInt(static_cast<std::uint64_t>(~value));
    unsignedInt(static_cast<std::uint64_t>(value));
}

void Encoder::bytes(base::ByteView value) {
    head(2, value.size());
    raw(value);
}

void Encoder::text(std::string_view value) {
    ENSURE(base::isUtf8(value));
    head(3, value.size());
    raw(base::viewOf(value));
}

void Encoder::array(std::size_t count) { head(4, count); }

void Encoder::map(std::size_t count) { head(5, count); }

void Encoder::boolean(bool value) { head(7, value ? 21 : 20); }

void Encoder::null() { head(7, 22); }

void Encoder::raw(base::ByteView oneEncodedItem) { base::append(out_, oneEncodedItem); }

base::Bytes Encoder::take() {
    auto out = std::exchange(out_, {});
    if (out.size() > kFirstBytes) {
        if (out.capacity() >= 2 * out.size()) out.shrink_to_fit();
        return out;
    }
    // Millions of such values are kept: none with room to spare.
    base::Bytes exact(out.begin(), out.end());
    out.clear();
    spare = std::move(out);
    return exact;
}

}  // namespace seabridge::codec

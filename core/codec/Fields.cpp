// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/Fields.h"

namespace seabridge::codec::detail {

Decoded<void> expectCount(Decoder& in, std::size_t count) {
    const auto found = in.array();
    if (!found) return std::unexpected(found.error());
    if (*found != count) return in.refuse(Refusal::WrongCount);
    return {};
}

Decoded<void> readFixed(Decoder& in, std::uint8_t* out, std::size_t size) {
    const auto value = in.bytes();
    if (!value) return std::unexpected(value.error());
    if (value->size() != size) return in.refuse(Refusal::WrongCount);
    std::copy(value->begin(), value->end(), out);
    return {};
}

Decoded<void> readText(Decoder& in, std::string& out) {
    const auto value = in.text();
    if (!value) return std::unexpected(value.error());
    out = *value;
    return {};
}

Decoded<void> readBytes(Decoder& in, base::Bytes& out) {
    const auto value = in.bytes();
    if (!value) return std::unexpected(value.error());
    out.assign(value->begin(), value->end());
    return {};
}

Decoded<void> readBool(Decoder& in, bool& out) {
    const auto value = in.boolean();
    if (!value) return std::unexpected(value.error());
    out = *value;
    return {};
}

Decoded<std::int64_t> readSigned(Decoder& in, std::int64_t min, std::int64_t max) {
    const auto value = in.integer();
    if (value && (*value < min || *value > max)) return in.refuse(Refusal::OutOfRange);
    return value;
}

Decoded<std::uint64_t> readUnsigned(Decoder& in, std::uint64_t max, Refusal over) {
    const auto type = in.peek();
    if (!type) return std::unexpected(type.error());
    if (*type == Type::NegativeInt) return in.refuse(over);
    const auto value = in.unsignedInt();
    if (value && *value > max) return in.refuse(over);
    return value;
}

}  // namespace seabridge::codec::detail

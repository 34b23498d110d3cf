// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/Refusal.h"

namespace seabridge::codec {

std::string_view nameOf(Refusal refusal) {
    switch (refusal) {
        case Refusal::Truncated: return "truncated";
        case Refusal::TrailingBytes: return "trailing-bytes";
        case Refusal::NotShortest: return "not-shortest";
        case Refusal::IndefiniteLength: return "indefinite-length";
        case Refusal::Float: return "float";
        case Refusal::Tag: return "tag";
        case Refusal::SimpleValue: return "simple-value";
        case Refusal::Reserved: return "reserved";
        case Refusal::BadUtf8: return "bad-utf8";
        case Refusal::KeyOrder: return "key-order";
        case Refusal::DuplicateKey: return "duplicate-key";
        case Refusal::TooDeep: return "too-deep";
        case Refusal::LengthOverInput: return "length-over-input";
        case Refusal::WrongType: return "wrong-type";
        case Refusal::WrongCount: return "wrong-count";
        case Refusal::OutOfRange: return "out-of-range";
        case Refusal::UnknownValue: return "unknown-value";
        case Refusal::Empty: return "empty";
        case Refusal::TooLong: return "too-long";
    }
    return "unknown";
}

}  // namespace seabridge::codec

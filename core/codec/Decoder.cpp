// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "codec/Cbor.h"

#include <algorithm>
#include <limits>

namespace seabridge::codec {

namespace {

constexpr std::uint8_t kFalse = 20;
constexpr std::uint8_t kNull = 22;

/// What is wrong with a first byte before its argument is looked at.
std::optional<Refusal> refusalOfFirst(unsigned major, std::uint8_t info) {
    if (info >= 28 && info <= 30) return Refusal::Reserved;
    if (info == 31) {
        return major <= 1 || major == 6 ? Refusal::Reserved : Refusal::IndefiniteLength;
    }
    if (major == 6) return Refusal::Tag;
    if (major != 7 || (info >= kFalse && info <= kNull)) return std::nullopt;
    return info >= 25 ? Refusal::Float : Refusal::SimpleValue;
}

Type typeOf(unsigned major, std::uint8_t info) {
    if (major < 6) return static_cast<Type>(major);
    return info == kNull ? Type::Null : Type::Bool;
}

/// Apart, so that leaving an array stays short.
[[gnu::noinline]] std::optional<Refusal> refusalOfKey(base::ByteView last, base::ByteView key) {
    const auto order = std::lexicographical_compare_three_way(last.begin(), last.end(),
                                                              key.begin(), key.end());
    if (order < 0) return std::nullopt;
    return order == 0 ? Refusal::DuplicateKey : Refusal::KeyOrder;
}

/// `value` once `done` went well.
template <class T>
Decoded<T> after(const Decoded<void>& done, T value) {
    if (!done) return std::unexpected(done.error());
    return value;
}

/// A head of one or two bytes with nothing wrong about it, as most are.
struct ShortHead {
    std::uint32_t argument = 0;
    std::uint32_t size = 0;  ///< 0: another one stands there, or it has to be looked at closely
};

/// The head at the start of `rest`, if it is short, of `type`, and what it counts fits.
inline ShortHead shortHead(base::ByteView rest, Type type) {
    if (rest.size() < 2 || rest[0] >> 5 != static_cast<unsigned>(type) || type > Type::Map)
        return {};
    const std::uint32_t info = rest[0] & 0x1FU;
    ShortHead out{info, 1};
    if (info >= 24) out = {rest[1], 2};
    if (info > 24 || (info == 24 && rest[1] < 24)) return {};
    if (type < Type::Bytes) return out;
    const std::size_t room = (rest.size() - out.size) / (type == Type::Map ? 2 : 1);
    return out.argument > room ? ShortHead() : out;
}

template <class T>
Decoded<void> doneOf(const Decoded<T>& value) {
    if (!value) return std::unexpected(value.error());
    return {};
}

}  // namespace

std::unexpected<Refusal> Decoder::refuse(Refusal refusal) {
    if (!refused_) refused_ = refusal;
    return std::unexpected(*refused_);
}

Decoded<std::uint64_t> Decoder::argument(std::uint8_t info, std::size_t& size) const {
    if (info < 24) return info;
    const std::size_t width = std::size_t{1} << (info - 24);
    if (remaining() - 1 < width) return std::unexpected(Refusal::Truncated);
    std::uint64_t value = 0;
    for (std::size_t i = 1; i <= width; ++i) value = value << 8 | input_[at_ + i];
    const std::uint64_t smallest = width == 1 ? 24 : std::uint64_t{1} << (4 * width);
    if (value < smallest) return std::unexpected(Refusal::NotShortest);
    size += width;
    return value;
}

std::optional<Refusal> Decoder::refusalOf(const Head& head) const {
    const std::uint64_t rest = remaining() - head.size;
    switch (head.type) {
        case Type::Bytes:
        case Type::Text:
        case Type::Array:
            return head.argument > rest ? std::optional(Refusal::LengthOverInput) : std::nullopt;
        case Type::Map:
            return head.argument > rest / 2 ? std::optional(Refusal::LengthOverInput)
                                            : std::nullopt;
        default: return std::nullopt;
    }
}

// Apart, so that take() stays small.
[[gnu::noinline]] Decoded<Decoder::Head> Decoder::head() {
    if (refused_) return std::unexpected(*refused_);
    if (atEnd()) return refuse(Refusal::Truncated);
    if (depth_ == kDepthMax) return refuse(Refusal::TooDeep);
    const unsigned major = input_[at_] >> 5;
    const std::uint8_t info = input_[at_] & 0x1F;
    if (const auto refusal = refusalOfFirst(major, info)) return refuse(*refusal);
    Head head{typeOf(major, info), 0, 1};
    const auto value = argument(info, head.size);
    if (!value) return refuse(value.error());
    head.argument = *value;
    if (const auto refusal = refusalOf(head)) return refuse(*refusal);
    return head;
}

Decoded<Decoder::Head> Decoder::take(Type type) {
    if (!refused_ && depth_ < kDepthMax) {
        const auto known = shortHead(input_.subspan(at_), type);
        at_ += known.size;
        if (known.size > 0) return Head{type, known.argument, known.size};
    }
    const auto next = head();
    if (!next) return next;
    if (next->type != type) return refuse(Refusal::WrongType);
    at_ += next->size;
    return next;
}

/// The item that began at `start` ends here: counts it in its container, and leaves containers
/// that end with it.
Decoded<void> Decoder::close(std::size_t start) {
    while (depth_ > 0) {
        Container& in = open_[depth_ - 1];
        if (in.isMap && in.unread % 2 == 0) {
            const base::ByteView key = input_.subspan(start, at_ - start);
            if (const auto refusal = refusalOfKey(in.lastKey, key)) return refuse(*refusal);
            in.lastKey = key;
        }
        if (--in.unread > 0) return {};
        start = in.start;
        --depth_;
    }
    return {};
}

Decoded<Type> Decoder::peek() {
    // What is wrong with such a head is found where it is read. A negative integer is looked at
    // closely, since some refuse it by its type alone.
    if (!refused_ && !atEnd())
        if (const unsigned major = input_[at_] >> 5; major < 6 && major != 1)
            return static_cast<Type>(major);
    const auto next = head();
    if (!next) return std::unexpected(next.error());
    return next->type;
}

/// Reads an item that is its head; gives the argument.
Decoded<std::uint64_t> Decoder::scalar(Type type) {
    const std::size_t start = at_;
    const auto next = take(type);
    if (!next) return std::unexpected(next.error());
    return after(close(start), next->argument);
}

Decoded<std::uint64_t> Decoder::unsignedInt() { return scalar(Type::UnsignedInt); }

Decoded<std::uint64_t> Decoder::negativeInt() { return scalar(Type::NegativeInt); }

Decoded<std::int64_t> Decoder::integer() {
    const std::size_t start = at_;
    const auto next = head();
    if (!next) return std::unexpected(next.error());
    const bool negative = next->type == Type::NegativeInt;
    if (!negative && next->type != Type::UnsignedInt) return refuse(Refusal::WrongType);
    at_ += next->size;
    if (const auto done = close(start); !done) return std::unexpected(done.error());
    if (next->argument > std::numeric_limits<std::int64_t>::max())
        return refuse(Refusal::OutOfRange);
    const auto magnitude = static_cast<std::int64_t>(next->argument);
    return negative ? -1 - magnitude : magnitude;
}

Decoded<base::ByteView> Decoder::string(Type type) {
    const std::size_t start = at_;
    const auto next = take(type);
    if (!next) return std::unexpected(next.error());
    const auto value = input_.subspan(at_, next->argument);
    if (type == Type::Text &&
        !base::isUtf8({reinterpret_cast<const char*>(value.data()), value.size()}))
        return refuse(Refusal::BadUtf8);
    at_ += value.size();
    return after(close(start), value);
}

Decoded<base::ByteView> Decoder::bytes() { return string(Type::Bytes); }

Decoded<std::string_view> Decoder::text() {
    const auto value = string(Type::Text);
    if (!value) return std::unexpected(value.error());
    return std::string_view(reinterpret_cast<const char*>(value->data()), value->size());
}

Decoded<std::size_t> Decoder::open(Type type) {
    const std::size_t start = at_;
    const auto next = take(type);
    if (!next) return std::unexpected(next.error());
    const std::uint64_t count = next->argument;
    if (count == 0) return after(close(start), std::size_t{0});
    const bool isMap = type == Type::Map;
    open_[depth_++] = Container{start, isMap ? 2 * count : count, isMap, {}};
    return count;
}

Decoded<std::size_t> Decoder::array() { return open(Type::Array); }

Decoded<std::size_t> Decoder::map() { return open(Type::Map); }

Decoded<bool> Decoder::boolean() {
    const auto value = scalar(Type::Bool);
    if (!value) return std::unexpected(value.error());
    return *value != kFalse;
}

Decoded<bool> Decoder::tryNull() {
    const auto type = peek();
    if (!type) return std::unexpected(type.error());
    if (*type != Type::Null) return false;
    const std::size_t start = at_++;
    return after(close(start), true);
}

/// Reads one scalar or string, or only the head of a container.
Decoded<void> Decoder::step() {
    const auto type = peek();
    if (!type) return std::unexpected(type.error());
    switch (*type) {
        case Type::Bytes:
        case Type::Text: return doneOf(string(*type));
        case Type::Array:
        case Type::Map: return doneOf(open(*type));
        default: return doneOf(scalar(*type));
    }
}

Decoded<base::ByteView> Decoder::rawItem() {
    const std::size_t start = at_;
    const std::size_t depth = depth_;
    do {
        if (const auto done = step(); !done) return std::unexpected(done.error());
    } while (depth_ > depth);
    return input_.subspan(start, at_ - start);
}

Decoded<void> Decoder::finish() {
    if (refused_) return std::unexpected(*refused_);
    if (depth_ > 0) return refuse(atEnd() ? Refusal::Truncated : Refusal::WrongCount);
    if (!atEnd()) return refuse(Refusal::TrailingBytes);
    return {};
}

}  // namespace seabridge::codec

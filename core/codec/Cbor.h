// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "codec/Refusal.h"

#include <array>
#include <expected>
#include <optional>

/// CBOR under the core deterministic rules (RFC 8949 section 4.2.1), narrowed by ledger.md section
/// 2 to integers -2^64..2^64-1, byte strings, UTF-8 text, arrays, maps, false, true and null.
namespace seabridge::codec {

template <class T>
using Decoded = std::expected<T, Refusal>;

/// The outermost item has depth 1, an element of it depth 2; no item may lie deeper than this.
inline constexpr std::size_t kDepthMax = 16;

enum class Type { UnsignedInt, NegativeInt, Bytes, Text, Array, Map, Bool, Null };

/// Writes items one after another, each head in its shortest form. The caller answers for the
/// structure: `count` elements after array, `count` pairs with ascending keys after map, the depth.
class Encoder {
public:
    void unsignedInt(std::uint64_t value);
    /// Writes -1 - n.
    void negativeInt(std::uint64_t n);
    void integer(std::int64_t value);
    void bytes(base::ByteView value);
    /// ENSUREs UTF-8: nothing is written that the decoder refuses.
    void text(std::string_view value);
    void array(std::size_t count);
    /// Keys follow in bytewise order of their encoding.
    void map(std::size_t count);
    void boolean(bool value);
    void null();
    /// Copies an item that is encoded already.
    void raw(base::ByteView oneEncodedItem);

    [[nodiscard]] std::size_t size() const { return out_.size(); }
    [[nodiscard]] const base::Bytes& view() const { return out_; }
    /// The bytes so far; the encoder is empty afterwards.
    [[nodiscard]] base::Bytes take();

private:
    void head(unsigned major, std::uint64_t argument);
    base::Bytes out_;
};

/// Reads item by item and allocates nothing; views point into the input. Containers are left when
/// their last element has been read. Outermost items may follow one another; finish() says that
/// there was no more. After a refusal every call gives that refusal again.
class Decoder {
public:
    explicit Decoder(base::ByteView input) : input_(input) {}

    /// The type of the next item, which stays unread.
    [[nodiscard]] Decoded<Type> peek();
    [[nodiscard]] Decoded<std::uint64_t> unsignedInt();
    /// The n of an integer -1 - n.
    [[nodiscard]] Decoded<std::uint64_t> negativeInt();
    /// OutOfRange for what std::int64_t cannot hold.
    [[nodiscard]] Decoded<std::int64_t> integer();
    [[nodiscard]] Decoded<base::ByteView> bytes();
    [[nodiscard]] Decoded<std::string_view> text();
    /// The number of elements; never more than bytes remain.
    [[nodiscard]] Decoded<std::size_t> array();
    /// The number of pairs; never more than half the bytes that remain.
    [[nodiscard]] Decoded<std::size_t> map();
    [[nodiscard]] Decoded<bool> boolean();
    /// Reads a null; false, and nothing read, before anything else.
    [[nodiscard]] Decoded<bool> tryNull();
    /// Reads one item whole, by all the rules, and gives its bytes.
    [[nodiscard]] Decoded<base::ByteView> rawItem();
    /// Refuses trailing bytes (TrailingBytes) and unread elements of a container (WrongCount).
    [[nodiscard]] Decoded<void> finish();
    [[nodiscard]] bool atEnd() const { return at_ == input_.size(); }
    [[nodiscard]] std::size_t remaining() const { return input_.size() - at_; }
    /// For a rule of the caller's own: makes `refusal` the answer to every further call.
    std::unexpected<Refusal> refuse(Refusal refusal);

private:
    struct Head {
        Type type;
        std::uint64_t argument;
        std::size_t size;
    };
    struct Container {
        std::size_t start;
        std::uint64_t unread;   // items; keys and values both count
        bool isMap;
        base::ByteView lastKey;
    };
    [[nodiscard]] Decoded<Head> head();
    [[nodiscard]] Decoded<Head> take(Type type);
    [[nodiscard]] Decoded<std::uint64_t> argument(std::uint8_t info, std::size_t& size) const;
    [[nodiscard]] std::optional<Refusal> refusalOf(const Head& head) const;
    [[nodiscard]] Decoded<std::uint64_t> scalar(Type type);
    [[nodiscard]] Decoded<base::ByteView> string(Type type);
    [[nodiscard]] Decoded<std::size_t> open(Type type);
    [[nodiscard]] Decoded<void> close(std::size_t start);
    [[nodiscard]] Decoded<void> step();

    base::ByteView input_;
    std::size_t at_ = 0;
    std::size_t depth_ = 0;
    std::optional<Refusal> refused_;
    std::array<Container, kDepthMax> open_{};
};

}  // namespace seabridge::codec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/Diagnostic.h"

#include <fmt/format.h>
#include <iterator>

namespace seabridge::codec {

namespace {

/// The next code point of well-formed UTF-8.
char32_t nextCodePoint(std::string_view text, std::size_t& at) {
    const auto first = static_cast<std::uint8_t>(text[at++]);
    if (first < 0x80) return first;
    const int extra = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    char32_t value = first & (0x3F >> extra);
    for (int i = 0; i < extra; ++i)
        value = value << 6 | (static_cast<std::uint8_t>(text[at++]) & 0x3F);
    return value;
}

void printEscaped(std::string& out, char32_t c) {
    const auto unit = [&](char32_t value) {
        fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(value));
    };
    if (c < 0x10000) return unit(c);
    unit(0xD800 + ((c - 0x10000) >> 10));
    unit(0xDC00 + ((c - 0x10000) & 0x3FF));
}

void printText(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (c == '"' || c == '\\') out += '\\';
        if (c >= 0x20 && c < 0x7F) out += static_cast<char>(c);
        else printEscaped(out, c);
    }
    out += '"';
}

std::string negative(std::uint64_t n) {
    // -1 - n; n + 1 does not fit for the smallest integer of all.
    return n == UINT64_MAX ? "-18446744073709551616" : fmt::format("-{}", n + 1);
}

/// Walks one item; the depth of recursion is bounded by the decoder's kDepthMax.
class Printer {
public:
    explicit Printer(base::ByteView input) : in_(input) {}

    Decoded<std::string> print() {
        if (const auto done = item(); !done) return std::unexpected(done.error());
        if (const auto done = in_.finish(); !done) return std::unexpected(done.error());
        return std::move(out_);
    }

private:
    Decoded<void> item() {
        const auto type = in_.peek();
        if (!type) return std::unexpected(type.error());
        switch (*type) {
            case Type::UnsignedInt:
                return put(in_.unsignedInt(), [&](auto n) { out_ += std::to_string(n); });
            case Type::NegativeInt:
                return put(in_.negativeInt(), [&](auto n) { out_ += negative(n); });
            case Type::Bytes:
                return put(in_.bytes(), [&](auto b) { out_ += "h'" + base::toHex(b) + "'"; });
            case Type::Text:
                return put(in_.text(), [&](auto text) { printText(out_, text); });
            case Type::Bool:
                return put(in_.boolean(), [&](bool yes) { out_ += yes ? "true" : "false"; });
            case Type::Null: return put(in_.tryNull(), [&](bool) { out_ += "null"; });
            case Type::Array: return array();
            case Type::Map: return map();
        }
        return in_.refuse(Refusal::WrongType);
    }

    template <class T>
    Decoded<void> put(const Decoded<T>& value, auto&& print) {
        if (!value) return std::unexpected(value.error());
        print(*value);
        return {};
    }

    Decoded<void> array() {
        const auto count = in_.array();
        if (!count) return std::unexpected(count.error());
        out_ += '[';
        for (std::size_t i = 0; i < *count; ++i) {
            if (i > 0) out_ += ", ";
            if (auto done = item(); !done) return done;
        }
        out_ += ']';
        return {};
    }

    Decoded<void> map() {
        const auto count = in_.map();
        if (!count) return std::unexpected(count.error());
        out_ += '{';
        for (std::size_t i = 0; i < *count; ++i) {
            if (i > 0) out_ += ", ";
            if (auto done = item(); !done) return done;
            out_ += ": ";
            if (auto done = item(); !done) return done;
        }
        out_ += '}';
        return {};
    }

    Decoder in_;
    std::string out_;
};

}  // namespace

Decoded<std::string> diagnose(base::ByteView oneItem) { return Printer(oneItem).print(); }

}  // namespace seabridge::codec

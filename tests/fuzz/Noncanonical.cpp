// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Noncanonical.h"

#include "base/Ensure.h"

#include <array>

namespace seabridge::fuzz {

using base::Bytes;
using base::ByteView;

namespace {

enum Major : unsigned { kUnsigned, kNegative, kBytes, kText, kArray, kMap, kTag, kOther };

/// A head with its argument in `size` bytes (0: in the first byte), shortest or not.
Bytes headOf(unsigned major, std::uint64_t argument, std::size_t size) {
    const auto info = size == 0 ? argument : size == 1 ? 24 : size == 2 ? 25 : size == 4 ? 26 : 27;
    Bytes out{static_cast<std::uint8_t>(major << 5 | info)};
    for (std::size_t i = size; i-- > 0;)
        out.push_back(static_cast<std::uint8_t>(argument >> (8 * i)));
    return out;
}

std::size_t shortestSize(std::uint64_t argument) {
    if (argument < 24) return 0;
    if (argument <= 0xff) return 1;
    if (argument <= 0xffff) return 2;
    return argument <= 0xffffffff ? 4 : 8;
}

Bytes shortestHead(unsigned major, std::uint64_t argument) {
    return headOf(major, argument, shortestSize(argument));
}

void readItem(ByteView in, std::size_t& at, std::vector<Item>& out) {
    Item item;
    item.begin = at;
    const unsigned first = in[at++];
    item.major = first >> 5;
    item.argument = first & 31;
    if (item.argument >= 24) {
        const std::size_t size = std::size_t{1} << (item.argument - 24);
        item.argument = 0;
        for (std::size_t i = 0; i < size; ++i) item.argument = item.argument << 8 | in[at++];
    }
    item.headBytes = at - item.begin;
    const auto index = out.size();
    out.push_back(item);
    if (item.major == kBytes || item.major == kText) at += item.argument;
    const auto children = item.major == kArray ? item.argument
                          : item.major == kMap ? 2 * item.argument
                                               : 0;
    for (std::uint64_t i = 0; i < children; ++i) readItem(in, at, out);
    out[index].end = at;
}

/// `in` with the bytes from `begin` to `end` replaced.
Bytes spliced(ByteView in, std::size_t begin, std::size_t end, ByteView fresh) {
    Bytes out(in.begin(), in.begin() + static_cast<std::ptrdiff_t>(begin));
    base::append(out, fresh);
    base::append(out, in.subspan(end));
    return out;
}

Bytes concat(ByteView first, ByteView second) {
    Bytes out = base::bytesOf(first);
    base::append(out, second);
    return out;
}

template <class Choices>
const auto& oneOf(const Choices& choices, Random& random) {
    return choices[below(random, std::size(choices))];
}

/// The pairs of a map: where each begins, and the end.
std::vector<std::size_t> pairsOf(ByteView in, const Item& map) {
    std::vector<std::size_t> out;
    std::vector<Item> ignored;
    std::size_t at = map.begin + map.headBytes;
    for (std::uint64_t i = 0; i < map.argument; ++i) {
        out.push_back(at);
        readItem(in, at, ignored);
        readItem(in, at, ignored);
    }
    out.push_back(at);
    return out;
}

bool isString(const Item& item) { return item.major == kBytes || item.major == kText; }
bool isOpenable(const Item& item) { return item.major >= kBytes && item.major <= kMap; }

bool mayHave(const Item& item, Fault fault) {
    switch (fault) {
        case Fault::LongerHead: return item.headBytes < 9;
        case Fault::Indefinite:
        case Fault::LengthOverInput: return isOpenable(item);
        case Fault::BadUtf8: return item.major == kText;
        case Fault::OtherString: return isString(item);
        case Fault::KeyOrder: return item.major == kMap && item.argument > 1;
        case Fault::DuplicateKey: return item.major == kMap && item.argument > 0;
        case Fault::OneMore: return item.major == kArray;
        default: return true;
    }
}

Bytes longerHead(ByteView in, const Item& item, Random& random) {
    std::vector<std::size_t> sizes;
    for (const std::size_t size : {1U, 2U, 4U, 8U})
        if (size > shortestSize(item.argument)) sizes.push_back(size);
    // Major 7 knows two-byte values; longer ones would be floats.
    const auto size = item.major == kOther ? 1 : oneOf(sizes, random);
    return spliced(in, item.begin, item.begin + item.headBytes,
                   headOf(item.major, item.argument, size));
}

Bytes indefinite(ByteView in, const Item& item) {
    Bytes fresh{static_cast<std::uint8_t>(item.major << 5 | 31)};
    const auto from = isString(item) ? item.begin : item.begin + item.headBytes;
    base::append(fresh, in.subspan(from, item.end - from));
    fresh.push_back(0xff);
    return spliced(in, item.begin, item.end, fresh);
}

Bytes badUtf8(ByteView in, const Item& item, Random& random) {
    static const std::vector<Bytes> kBad{{0x80},             {0xff},       {0xc0, 0x80},
                                         {0xed, 0xa0, 0x80}, {0xe2, 0x82}, {0xf4, 0x90, 0x80, 0x80},
                                         {0xf0, 0x80, 0x80, 0x80}};
    const auto& bad = oneOf(kBad, random);
    const auto content = in.subspan(item.begin + item.headBytes, item.argument);
    // At the end, so that no neighbour completes it.
    auto fresh = shortestHead(kText, content.size() + bad.size());
    base::append(fresh, content);
    base::append(fresh, bad);
    return spliced(in, item.begin, item.end, fresh);
}

Bytes lengthOverInput(ByteView in, const Item& item, Random& random) {
    const std::uint64_t over[] = {in.size() + 1, 0xffff + in.size(), 0x7fffffff, 0xffffffff,
                                  std::uint64_t{1} << 63, ~std::uint64_t{0}};
    return spliced(in, item.begin, item.begin + item.headBytes,
                   shortestHead(item.major, oneOf(over, random)));
}

Bytes exchangedKeys(ByteView in, const Item& item, Random& random) {
    const auto pairs = pairsOf(in, item);
    const auto at = below(random, item.argument - 1);
    const auto first = in.subspan(pairs[at], pairs[at + 1] - pairs[at]);
    const auto second = in.subspan(pairs[at + 1], pairs[at + 2] - pairs[at + 1]);
    return spliced(in, pairs[at], pairs[at + 2], concat(second, first));
}

Bytes doubledKey(ByteView in, const Item& item, Random& random) {
    const auto pairs = pairsOf(in, item);
    const auto at = below(random, item.argument);
    const auto pair = in.subspan(pairs[at], pairs[at + 1] - pairs[at]);
    auto out = spliced(in, pairs[at], pairs[at], pair);
    return spliced(out, item.begin, item.begin + item.headBytes,
                   shortestHead(kMap, item.argument + 1));
}

Bytes oneMore(ByteView in, const Item& item) {
    // A map: no type has one, so it is an intruder in lists too.
    auto out = spliced(in, item.end, item.end, Bytes{0xa0});
    return spliced(out, item.begin, item.begin + item.headBytes,
                   shortestHead(kArray, item.argument + 1));
}

Bytes replaced(ByteView in, const Item& item, const std::vector<Bytes>& choices, Random& random) {
    return spliced(in, item.begin, item.end, oneOf(choices, random));
}

Bytes damaged(ByteView in, const Item& item, Fault fault, Random& random) {
    static const std::vector<Bytes> kFloats{{0xf9, 0x3c, 0},
                                            {0xfa, 0x3f, 0x80, 0, 0},
                                            {0xfb, 0x3f, 0xf0, 0, 0, 0, 0, 0, 0},
                                            {0xf9, 0x7e, 0}};
    static const std::vector<Bytes> kTags{{0xc0}, {0xc2}, {0xd8, 0x20}, {0xd9, 0xd9, 0xf7}};
    static const std::vector<Bytes> kSimple{{0xf7}, {0xe0}, {0xf8, 0x20}, {0xf8, 0xff}};
    const auto whole = in.subspan(item.begin, item.end - item.begin);
    switch (fault) {
        case Fault::LongerHead: return longerHead(in, item, random);
        case Fault::Trailing:
            return concat(in, below(random, 2) == 0 ? in : ByteView(oneOf(kSimple, random)));
        case Fault::Truncated: return base::bytesOf(in.first(below(random, in.size())));
        case Fault::Indefinite: return indefinite(in, item);
        case Fault::Float: return replaced(in, item, kFloats, random);
        case Fault::Tag: return spliced(in, item.begin, item.begin, oneOf(kTags, random));
        case Fault::BadUtf8: return badUtf8(in, item, random);
        case Fault::TooDeep:
            return spliced(in, item.begin, item.end,
                           concat(Bytes(16 + below(random, 200), 0x81), whole));
        case Fault::LengthOverInput: return lengthOverInput(in, item, random);
        case Fault::Simple: return replaced(in, item, kSimple, random);
        case Fault::Reserved: {
            const auto info = static_cast<std::uint8_t>(28 + below(random, 3));
            const Bytes head{static_cast<std::uint8_t>(item.major << 5 | info)};
            return spliced(in, item.begin, item.begin + item.headBytes, head);
        }
        case Fault::Break: return spliced(in, item.begin, item.end, Bytes{0xff});
        case Fault::KeyOrder: return exchangedKeys(in, item, random);
        case Fault::DuplicateKey: return doubledKey(in, item, random);
        case Fault::OtherString:
            return spliced(in, item.begin, item.begin + item.headBytes,
                           shortestHead(item.major == kText ? kBytes : kText, item.argument));
        case Fault::MapInPlace: return spliced(in, item.begin, item.end, Bytes{0xa0});
        case Fault::OneMore: return oneMore(in, item);
    }
    return {};
}

}  // namespace

std::string_view nameOf(Fault fault) {
    static constexpr std::array<std::string_view, kFaults> kNames{
        "longer head", "trailing bytes", "truncated", "indefinite length", "float", "tag",
        "bad UTF-8", "too deep", "length over input", "simple value", "reserved", "break",
        "key order", "duplicate key", "other string type", "map in place", "one element more"};
    return kNames.at(static_cast<std::size_t>(fault));
}

bool needsType(Fault fault) { return fault >= Fault::OtherString; }

std::vector<Item> itemsOf(ByteView canonical) {
    std::vector<Item> out;
    std::size_t at = 0;
    readItem(canonical, at, out);
    ENSURE(at == canonical.size());
    return out;
}

std::optional<Bytes> withFault(ByteView canonical, Fault fault, Random& random) {
    auto items = itemsOf(canonical);
    std::erase_if(items, [&](const Item& item) { return !mayHave(item, fault); });
    if (items.empty()) return std::nullopt;
    return damaged(canonical, oneOf(items, random), fault, random);
}

}  // namespace seabridge::fuzz

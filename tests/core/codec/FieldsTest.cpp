// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/Fields.h"
#include "codec/Json.h"

#include <QJsonDocument>
#include <QtTest>

#include <cstdlib>
#include <new>

namespace {
std::size_t largestAllocation = 0;
}

// Counts what decoders ask for.
void* operator new(std::size_t size) {
    largestAllocation = std::max(largestAllocation, size);
    if (void* memory = std::malloc(size > 0 ? size : 1)) return memory;
    throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    return std::malloc(size > 0 ? size : 1);
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

using namespace seabridge;
using base::Bytes;
using codec::decoded;
using codec::encoded;
using codec::Refusal;

namespace sample {

enum class Colour : std::uint8_t { Red = 1, Green = 2 };
bool isKnown(Colour colour) { return colour == Colour::Red || colour == Colour::Green; }
std::string_view nameOf(Colour colour) { return colour == Colour::Red ? "red" : "green"; }

enum class Kind : int { Ping = 1, Transfer = 300 };
bool isKnown(Kind kind) { return kind == Kind::Ping || kind == Kind::Transfer; }

struct Nothing {
    static void fields(auto&, auto&&) {}
    bool operator==(const Nothing&) const = default;
};

struct Ping {
    static constexpr Kind kKind{Kind::Ping};
    std::uint64_t nonce = 0;
    static void fields(auto& self, auto&& visit) { visit("nonce", self.nonce); }
    bool operator==(const Ping&) const = default;
};

struct Transfer {
    static constexpr Kind kKind{Kind::Transfer};
    std::int64_t amountMinor = 0;
    std::string note;
    std::optional<base::Hash> reference;
    Colour colour = Colour::Red;
    static void fields(auto& self, auto&& visit) {
        visit("amountMinor", self.amountMinor);
        visit("note", self.note);
        visit("reference", self.reference);
        visit("colour", self.colour);
    }
    bool operator==(const Transfer&) const = default;
};

using Message = std::variant<Ping, Transfer>;

struct Everything {
    bool flag = false;
    std::uint8_t small = 0;
    std::int16_t medium = 0;
    Bytes blob;
    base::Hash hash;
    std::vector<Message> messages;
    std::array<std::uint32_t, 2> pair{};
    std::pair<Colour, std::string> named{Colour::Red, ""};
    std::optional<Ping> ping;
    Nothing nothing;
    static void fields(auto& self, auto&& visit) {
        visit("flag", self.flag);
        visit("small", self.small);
        visit("medium", self.medium);
        visit("blob", self.blob);
        visit("hash", self.hash);
        visit("messages", self.messages);
        visit("pair", self.pair);
        visit("named", self.named);
        visit("ping", self.ping);
        visit("nothing", self.nothing);
    }
    bool operator==(const Everything&) const = default;
};

/// A kind numbered by a plain integer.
struct Seven {
    static constexpr int kKind = 7;
    bool yes = false;
    static void fields(auto& self, auto&& visit) { visit("yes", self.yes); }
};

struct Large {
    std::array<std::uint64_t, 512> words{};
    static void fields(auto& self, auto&& visit) { visit("words", self.words); }
};

/// A type with a form of its own: one integer without an array around it.
struct Ticket {
    std::uint32_t number = 0;
};
void encode(codec::Encoder& out, const Ticket& ticket) { out.unsignedInt(ticket.number); }
codec::Decoded<void> decode(codec::Decoder& in, Ticket& ticket) {
    return codec::decode(in, ticket.number);
}
void appendJson(std::string& out, const Ticket& ticket) { codec::appendJson(out, ticket.number); }

struct Booking {
    std::vector<Ticket> tickets;
    static void fields(auto& self, auto&& visit) { visit("tickets", self.tickets); }
};

Everything everything() {
    Everything value;
    value.flag = true;
    value.small = 255;
    value.medium = -32768;
    value.blob = {0, 255};
    value.hash.data[31] = 1;
    value.messages = {Ping{5}, Transfer{-7, "水", value.hash, Colour::Green}};
    value.pair = {1, 4294967295};
    value.named = {Colour::Green, "g\n"};
    value.ping = Ping{1};
    return value;
}

}  // namespace sample

using namespace sample;

namespace {

template <class T>
std::string hexOf(const T& value) { return base::toHex(encoded(value)); }

/// "accepted", or the name of the reason.
template <class T>
std::string verdict(std::string_view hex) {
    const auto value = decoded<T>(base::fromHex(hex).value());
    return std::string(value ? "accepted" : codec::nameOf(value.error()));
}

/// Why `bytes` are refused as T, with the largest block of memory that was asked for meanwhile.
template <class T>
std::pair<std::string, std::size_t> cost(const Bytes& bytes) {
    largestAllocation = 0;
    const auto value = decoded<T>(bytes);
    const std::size_t largest = largestAllocation;
    return {std::string(value ? "accepted" : codec::nameOf(value.error())), largest};
}

}  // namespace

class FieldsTest : public QObject {
    Q_OBJECT
private slots:
    void writesFieldsAsAnArrayInOrder() {
        QCOMPARE(hexOf(Ping{5}), std::string("8105"));
        QCOMPARE(hexOf(Nothing{}), std::string("80"));
        QCOMPARE(hexOf(Transfer{-1, "a", {}, Colour::Green}), std::string("84206161f602"));
        QCOMPARE(hexOf(Message{Transfer{0, "", {}, Colour::Red}}),
                 std::string("8219012c840060f601"));
        QCOMPARE(hexOf(std::pair<bool, Bytes>{true, {1}}), std::string("82f54101"));
        QCOMPARE(hexOf(Booking{{{1}, {300}}}), std::string("81820119012c"));
        QCOMPARE(hexOf(std::variant<Seven>{Seven{true}}), std::string("820781f5"));
    }

    void readsBackWhatItWrote() {
        const Everything value = everything();
        const auto again = decoded<Everything>(encoded(value));
        QVERIFY(again.has_value());
        QVERIFY(*again == value);
        QVERIFY(decoded<Everything>(encoded(Everything{})).value() == Everything{});
        QCOMPARE(decoded<Booking>(encoded(Booking{{{9}}})).value().tickets.at(0).number, 9u);
    }

    void refusesEveryCut() {
        const Bytes whole = encoded(everything());
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY(!decoded<Everything>(base::ByteView(whole).first(size)));
        Bytes longer = whole;
        longer.push_back(0);
        QCOMPARE(decoded<Everything>(longer).error(), Refusal::TrailingBytes);
    }

    void everyFlippedBitIsRefusedOrAnotherValue() {
        const Bytes whole = encoded(everything());
        for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
            Bytes changed = whole;
            changed[bit / 8] ^= static_cast<std::uint8_t>(1 << bit % 8);
            const auto value = decoded<Everything>(changed);
            if (value) QCOMPARE(hexOf(*value), base::toHex(changed));
        }
    }

    void refusesAnotherCount() {
        QCOMPARE(verdict<Ping>("80"), std::string("wrong-count"));
        QCOMPARE(verdict<Ping>("820102"), std::string("wrong-count"));
        QCOMPARE(verdict<Nothing>("8100"), std::string("wrong-count"));
        QCOMPARE((verdict<std::array<bool, 2>>("81f5")), std::string("wrong-count"));
        QCOMPARE((verdict<std::pair<bool, bool>>("83f5f5f5")), std::string("wrong-count"));
        QCOMPARE(verdict<Message>("8101"), std::string("wrong-count"));
        QCOMPARE(verdict<Message>("83018105f6"), std::string("wrong-count"));
        using Eight = base::FixedBytes<8, Ping>;
        QCOMPARE(verdict<Eight>("4700000000000000"), std::string("wrong-count"));
    }

    void refusesWhatATypeCannotHold() {
        QCOMPARE(verdict<std::uint8_t>("18ff"), std::string("accepted"));
        QCOMPARE(verdict<std::uint8_t>("190100"), std::string("out-of-range"));
        QCOMPARE(verdict<std::uint8_t>("20"), std::string("out-of-range"));
        QCOMPARE(verdict<std::uint64_t>("1bffffffffffffffff"), std::string("accepted"));
        QCOMPARE(verdict<std::int8_t>("387f"), std::string("accepted"));
        QCOMPARE(verdict<std::int8_t>("3880"), std::string("out-of-range"));
        QCOMPARE(verdict<std::int8_t>("1880"), std::string("out-of-range"));
        QCOMPARE(verdict<std::int64_t>("3b7fffffffffffffff"), std::string("accepted"));
        QCOMPARE(verdict<std::int64_t>("3b8000000000000000"), std::string("out-of-range"));
        QCOMPARE(verdict<std::int64_t>("1b8000000000000000"), std::string("out-of-range"));
    }

    void refusesUnknownValues() {
        QCOMPARE(verdict<Colour>("02"), std::string("accepted"));
        QCOMPARE(verdict<Colour>("00"), std::string("unknown-value"));
        QCOMPARE(verdict<Colour>("190101"), std::string("unknown-value"));   // 257 is not 1
        QCOMPARE(verdict<Colour>("20"), std::string("unknown-value"));
        QCOMPARE(verdict<Kind>("1b8000000000000001"), std::string("unknown-value"));
        QCOMPARE(verdict<Message>("82028105"), std::string("unknown-value"));
        QCOMPARE(verdict<Message>("821b00000001000000018105"), std::string("unknown-value"));
    }

    void refusesOtherTypes() {
        QCOMPARE(verdict<std::string>("4161"), std::string("wrong-type"));
        QCOMPARE(verdict<Bytes>("6161"), std::string("wrong-type"));
        QCOMPARE(verdict<bool>("01"), std::string("wrong-type"));
        QCOMPARE(verdict<std::uint64_t>("f6"), std::string("wrong-type"));
        QCOMPARE(verdict<Ping>("a0"), std::string("wrong-type"));
        QCOMPARE(verdict<std::optional<bool>>("f7"), std::string("simple-value"));
        QCOMPARE(verdict<std::optional<bool>>("f6"), std::string("accepted"));
    }

    void reservesNoMoreThanTheInput() {
        const auto huge = base::fromHex("9b8000000000000000").value();
        QVERIFY(cost<std::vector<std::uint64_t>>(huge).first == "length-over-input");
        QVERIFY(cost<std::vector<std::uint64_t>>(huge).second == 0);
        QVERIFY(cost<Bytes>(base::fromHex("5b8000000000000000").value()).second == 0);
        QVERIFY(cost<std::string>(base::fromHex("7b8000000000000000").value()).second == 0);
        // A million elements of 4 KiB are claimed by a megabyte: 4 GiB if it were believed.
        Bytes claim = base::fromHex("9a00100000").value();
        claim.resize(claim.size() + (1u << 20));
        const auto [verdictOfClaim, largest] = cost<std::vector<Large>>(claim);
        QCOMPARE(verdictOfClaim, std::string("wrong-type"));
        QVERIFY2(largest <= 1u << 20, std::to_string(largest).c_str());
    }

    void printsFieldsAsJson() {
        const std::string wanted =
            "{\"flag\":true,\"small\":255,\"medium\":-32768,\"blob\":\"00ff\",\"hash\":\"" +
            std::string(63, '0') + "1\",\"messages\":[{\"kind\":1,\"nonce\":5},{\"kind\":300,"
            "\"amountMinor\":-7,\"note\":\"水\",\"reference\":\"" + std::string(63, '0') +
            "1\",\"colour\":\"green\"}],\"pair\":[1,4294967295],\"named\":[\"green\",\"g\\n\"],"
            "\"ping\":{\"nonce\":1},\"nothing\":{}}";
        const std::string printed = codec::toJson(everything());
        QCOMPARE(printed, wanted);
        QVERIFY(QJsonDocument::fromJson(QByteArray::fromStdString(printed)).isObject());
        QCOMPARE(codec::toJson(std::optional<bool>{}), std::string("null"));
        QCOMPARE(codec::toJson(Kind::Transfer), std::string("300"));
        QCOMPARE(codec::toJson(Booking{{{3}}}), std::string("{\"tickets\":[3]}"));
        QCOMPARE(codec::toJson(Message{Ping{0}}), std::string("{\"kind\":1,\"nonce\":0}"));
    }

    void printsLargeIntegersAsStrings() {
        constexpr std::int64_t kExact = std::int64_t{1} << 53;
        QCOMPARE(codec::toJson(kExact), std::string("9007199254740992"));
        QCOMPARE(codec::toJson(kExact + 1), std::string("\"9007199254740993\""));
        QCOMPARE(codec::toJson(-kExact), std::string("-9007199254740992"));
        QCOMPARE(codec::toJson(-kExact - 1), std::string("\"-9007199254740993\""));
        QCOMPARE(codec::toJson(UINT64_MAX), std::string("\"18446744073709551615\""));
    }

    void quotesEveryTextForJson() {
        QCOMPARE(codec::jsonQuoted("a\"\\\n\x01ü"), std::string("\"a\\\"\\\\\\n\\u0001ü\""));
        QCOMPARE(codec::jsonQuoted("\xFFz"), std::string("\"\\ufffdz\""));
        std::string all;
        for (char c = 0; c < 127; ++c) all += c;
        const auto json = QByteArray::fromStdString("[" + codec::jsonQuoted(all) + "]");
        QCOMPARE(QJsonDocument::fromJson(json)[0].toString().toStdString(), all);
    }
};

QTEST_GUILESS_MAIN(FieldsTest)
#include "FieldsTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Ensure.h"
#include "codec/Cbor.h"
#include "codec/Diagnostic.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <limits>
#include <map>
#include <random>
#include <set>

using namespace seabridge;
using base::Bytes;
using codec::Decoder;
using codec::Encoder;
using codec::Refusal;
using codec::Type;

namespace {

QJsonArray vectors(const char* name) {
    QFile file(QString(SEABRIDGE_DATA "/cbor/%1").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

std::string stringOf(const QJsonValue& row, const char* key) {
    return row.toObject().value(QLatin1String(key)).toString().toStdString();
}

Bytes fromHex(std::string_view hex) { return base::fromHex(hex).value(); }

/// Why one item as a whole is refused; nothing if it is accepted.
std::optional<Refusal> refusalOf(const Bytes& bytes) {
    Decoder in(bytes);
    if (const auto item = in.rawItem(); !item) return item.error();
    if (const auto done = in.finish(); !done) return done.error();
    return std::nullopt;
}

/// A line for a failed row: the bytes and what became of them.
std::string report(const std::string& hex, std::optional<Refusal> refusal) {
    return hex + ": " + std::string(refusal ? codec::nameOf(*refusal) : "accepted");
}

/// Reads every item with its own call and writes it again.
bool copyItem(Decoder& in, Encoder& out) {
    const auto copyMany = [&](std::size_t items) {
        for (std::size_t i = 0; i < items; ++i)
            if (!copyItem(in, out)) return false;
        return true;
    };
    const auto type = in.peek();
    if (!type) return false;
    switch (*type) {
        case Type::UnsignedInt: out.unsignedInt(in.unsignedInt().value()); return true;
        case Type::NegativeInt: out.negativeInt(in.negativeInt().value()); return true;
        case Type::Bool: out.boolean(in.boolean().value()); return true;
        case Type::Null: out.null(); return in.tryNull().value();
        case Type::Bytes:
            if (const auto value = in.bytes()) return out.bytes(*value), true;
            return false;
        case Type::Text:
            if (const auto value = in.text()) return out.text(*value), true;
            return false;
        case Type::Array:
            if (const auto count = in.array()) return out.array(*count), copyMany(*count);
            return false;
        case Type::Map:
            if (const auto count = in.map()) return out.map(*count), copyMany(2 * *count);
            return false;
    }
    return false;
}

/// What appendix A's row should give, told from its first byte by RFC 8949 section 3.
std::optional<Refusal> expectedOf(const std::string& diagnostic, const Bytes& bytes) {
    if (diagnostic.find("_ ") != std::string::npos) return Refusal::IndefiniteLength;
    const int first = bytes.front();
    if (first >= 0xC0 && first <= 0xDF) return Refusal::Tag;
    if (first >= 0xF9 && first <= 0xFB) return Refusal::Float;
    if (first == 0xF7 || first == 0xF8 || (first >= 0xE0 && first <= 0xF3))
        return Refusal::SimpleValue;
    return std::nullopt;
}

/// A data item and a writer of its own, so that the product's encoder is not its own judge.
struct Node {
    int major = 0;
    std::uint64_t number = 0;       // of an integer, or 20..22
    std::string content;            // of a string
    std::vector<Node> children;     // keys and values in turn
};

enum class Wrong {
    Nothing, LongHead, Indefinite, SwappedKeys, DoubleKey, BadUtf8, Tagged, AsFloat, TwoByteSimple,
    LengthOver, Reserved
};

void writeHead(Bytes& out, int major, std::uint64_t value, int widen) {
    const int needed = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 :
                       value < 0x100000000 ? 3 : 4;
    const int width = std::min(4, needed + widen);
    if (width == 0) return out.push_back(static_cast<std::uint8_t>(major << 5 | value));
    out.push_back(static_cast<std::uint8_t>(major << 5 | (23 + width)));
    for (int shift = 8 * (1 << (width - 1)) - 8; shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(value >> shift));
}

bool isLong(const Node& node) { return node.major >= 2 && node.major <= 5; }

std::uint64_t argumentOf(const Node& node) {
    if (node.major == 2 || node.major == 3) return node.content.size();
    if (node.major == 4) return node.children.size();
    if (node.major == 5) return node.children.size() / 2;
    return node.number;
}

/// True where `wrong` can be done to `node`.
bool applies(Wrong wrong, const Node& node) {
    switch (wrong) {
        case Wrong::LongHead: return node.major < 6 && argumentOf(node) < 0x100000000;
        case Wrong::Indefinite: return isLong(node);
        case Wrong::SwappedKeys: return node.major == 5 && node.children.size() >= 4;
        case Wrong::DoubleKey: return node.major == 5 && node.children.size() >= 2;
        case Wrong::BadUtf8: return node.major == 3;
        case Wrong::TwoByteSimple: return node.major == 7;
        case Wrong::LengthOver: return isLong(node);
        default: return true;
    }
}

class Writer {
public:
    Writer(std::mt19937_64& random, Wrong wrong, const Node* target)
        : random_(random), wrong_(wrong), target_(target) {}

    void write(const Node& node) {
        if (&node != target_) return writePlain(node, node.children, 0);
        switch (wrong_) {
            case Wrong::Nothing: return writePlain(node, node.children, 0);
            case Wrong::LongHead: return writePlain(node, node.children, 1 + below(4));
            case Wrong::Indefinite: return writeIndefinite(node);
            case Wrong::SwappedKeys: return writeSwapped(node);
            case Wrong::DoubleKey: return writeDouble(node);
            case Wrong::BadUtf8: return writeBadText(node);
            case Wrong::Tagged: writeHead(out, 6, random_() >> below(64), 0); break;
            case Wrong::AsFloat: return append(below(2) ? "f93c00" : "fb3ff199999999999a");
            case Wrong::TwoByteSimple: return append(below(2) ? "f814" : "f816");
            case Wrong::LengthOver:
                return writeHead(out, node.major, (1u << 20) + random_() / 2, 0);
            case Wrong::Reserved:
                return out.push_back(static_cast<std::uint8_t>(node.major << 5 | (28 + below(3))));
        }
        writePlain(node, node.children, 0);
    }

    Bytes out;

private:
    int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }
    void append(const char* hex) { base::append(out, fromHex(hex)); }

    void writePlain(const Node& node, const std::vector<Node>& children, int widen) {
        const std::uint64_t argument = node.major == 5 ? children.size() / 2 : argumentOf(node);
        writeHead(out, node.major, argument, widen);
        base::append(out, base::viewOf(node.content));
        for (const Node& child : children) write(child);
    }

    void writeIndefinite(const Node& node) {
        out.push_back(static_cast<std::uint8_t>(node.major << 5 | 31));
        if (node.major < 4) {
            writeHead(out, node.major, node.content.size(), 0);
            base::append(out, base::viewOf(node.content));
        }
        for (const Node& child : node.children) write(child);
        out.push_back(0xFF);
    }

    void writeSwapped(const Node& node) {
        auto children = node.children;
        const auto pairs = static_cast<int>(children.size() / 2);
        const std::size_t first = 2 * static_cast<std::size_t>(below(pairs - 1));
        std::swap(children[first], children[first + 2]);
        std::swap(children[first + 1], children[first + 3]);
        writePlain(node, children, 0);
    }

    void writeDouble(const Node& node) {
        auto children = node.children;
        const auto at = 2 * below(static_cast<int>(children.size() / 2));
        const std::vector<Node> pair(children.begin() + at, children.begin() + at + 2);
        children.insert(children.begin() + at, pair.begin(), pair.end());
        writePlain(node, children, 0);
    }

    void writeBadText(const Node& node) {
        static const char* kBad[] = {"80", "c080", "eda080", "f4908080", "e6b5", "ff", "f8888080"};
        const Bytes bad = fromHex(kBad[below(7)]);
        Bytes content = base::bytesOf(base::viewOf(node.content));
        base::append(content, bad);
        writeHead(out, 3, content.size(), 0);
        base::append(out, content);
    }

    std::mt19937_64& random_;
    Wrong wrong_;
    const Node* target_;
};

Bytes written(std::mt19937_64& random, const Node& root, Wrong wrong, const Node* target) {
    Writer writer(random, wrong, target);
    writer.write(root);
    return writer.out;
}

class Generator {
public:
    explicit Generator(std::mt19937_64& random) : random_(random) {}

    Node item(int depthLeft) {
        static constexpr int kMajors[] = {0, 1, 2, 3, 7, 4, 4, 5, 5};
        Node node;
        node.major = kMajors[random_() % (depthLeft > 1 ? 9 : 5)];
        if (node.major < 2) node.number = random_() >> random_() % 64;
        if (node.major == 7) node.number = 20 + random_() % 3;
        if (node.major == 2) node.content = std::string(random_() % 300 / (1 + random_() % 9), 'b');
        if (node.major == 3) node.content = text();
        if (node.major == 4) {
            for (auto n = random_() % 5; n > 0; --n) node.children.push_back(item(depthLeft - 1));
        }
        if (node.major == 5) fillMap(node, depthLeft);
        return node;
    }

private:
    std::string text() {
        static const char* kParts[] = {"a", "Z", "\"", "\\", "\n", "ü", "水", "𠮷", "long enough "};
        std::string out;
        for (auto n = random_() % 6; n > 0; --n) out += kParts[random_() % 9];
        return out;
    }

    void fillMap(Node& node, int depthLeft) {
        std::map<Bytes, Node> keys;
        for (auto n = random_() % 5; n > 0; --n) {
            Node key = item(depthLeft - 1);
            keys.emplace(written(random_, key, Wrong::Nothing, nullptr), key);
        }
        for (const auto& [bytes, key] : keys) {
            node.children.push_back(key);
            node.children.push_back(item(depthLeft - 1));
        }
    }

    std::mt19937_64& random_;
};

void collect(const Node& node, std::vector<const Node*>& out) {
    out.push_back(&node);
    for (const Node& child : node.children) collect(child, out);
}

std::uint64_t newSeed() {
    const auto wanted = qEnvironmentVariable("SEABRIDGE_SEED").toULongLong();
    const std::uint64_t seed = wanted ? wanted : std::random_device{}();
    qInfo("SEABRIDGE_SEED=%llu", static_cast<unsigned long long>(seed));
    return seed;
}

Bytes nested(std::size_t arrays, const char* innermost) {
    Bytes out(arrays, 0x81);
    base::append(out, fromHex(innermost));
    return out;
}

}  // namespace

class CborTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithAppendixA() {
        const QJsonArray rows = vectors("rfc8949_appendix_a.json");
        if (rows.isEmpty()) QSKIP("RFC 8949 appendix A is not in the data folder");
        int accepted = 0;
        for (const auto& row : rows) {
            const std::string hex = stringOf(row, "hex");
            const std::string wanted = stringOf(row, "diagnostic");
            const Bytes bytes = fromHex(hex);
            const auto expected = expectedOf(wanted, bytes);
            const auto printed = codec::diagnose(bytes);
            QVERIFY2(refusalOf(bytes) == expected, hex.c_str());
            QCOMPARE(printed ? std::nullopt : std::optional(printed.error()), expected);
            if (!printed) continue;
            ++accepted;
            QCOMPARE(*printed, wanted);
            Decoder in(bytes);
            Encoder out;
            QVERIFY2(copyItem(in, out) && in.finish(), hex.c_str());
            QCOMPARE(base::toHex(out.view()), hex);
        }
        QCOMPARE(static_cast<int>(rows.size()), 81);
        QCOMPARE(accepted, 37);
    }

    void refusesAppendixF() {
        const QJsonArray rows = vectors("rfc8949_appendix_f_not_wellformed.json");
        if (rows.isEmpty()) QSKIP("RFC 8949 appendix F is not in the data folder");
        for (const auto& row : rows) {
            const std::string hex = stringOf(row, "hex");
            QVERIFY2(refusalOf(fromHex(hex)), hex.c_str());
            QVERIFY2(!codec::diagnose(fromHex(hex)), hex.c_str());
        }
        QCOMPARE(static_cast<int>(rows.size()), 94);
    }

    void namesTheReason() {
        struct Case {
            const char* hex;
            Refusal refusal;
        };
        const Case cases[] = {
            {"", Refusal::Truncated},           {"18", Refusal::Truncated},
            {"1a000100", Refusal::Truncated},   {"8281000000", Refusal::TrailingBytes},
            {"8281", Refusal::LengthOverInput}, {"828100", Refusal::Truncated},
            {"0000", Refusal::TrailingBytes},   {"f600", Refusal::TrailingBytes},
            {"1800", Refusal::NotShortest},     {"1817", Refusal::NotShortest},
            {"1900ff", Refusal::NotShortest},   {"1a0000ffff", Refusal::NotShortest},
            {"1b00000000ffffffff", Refusal::NotShortest}, {"3817", Refusal::NotShortest},
            {"580161", Refusal::NotShortest},   {"780161", Refusal::NotShortest},
            {"980100", Refusal::NotShortest},   {"b8010000", Refusal::NotShortest},
            {"5f4100ff", Refusal::IndefiniteLength}, {"9fff", Refusal::IndefiniteLength},
            {"bfff", Refusal::IndefiniteLength}, {"7fff", Refusal::IndefiniteLength},
            {"ff", Refusal::IndefiniteLength},  {"f90000", Refusal::Float},
            {"fa00000000", Refusal::Float},     {"c001", Refusal::Tag},
            {"d9d9f700", Refusal::Tag},         {"f7", Refusal::SimpleValue},
            {"e0", Refusal::SimpleValue},       {"f814", Refusal::SimpleValue},
            {"f8ff", Refusal::SimpleValue},     {"1c", Refusal::Reserved},
            {"1f", Refusal::Reserved},          {"3f", Refusal::Reserved},
            {"df00", Refusal::Reserved},        {"5c", Refusal::Reserved},
            {"fc", Refusal::Reserved},          {"62c080", Refusal::BadUtf8},
            {"63eda080", Refusal::BadUtf8},     {"61ff", Refusal::BadUtf8},
            {"a201000000", Refusal::KeyOrder},  {"a2616100186400", Refusal::KeyOrder},
            {"a262616100616200", Refusal::KeyOrder}, {"a200000000", Refusal::DuplicateKey},
            {"a2616100616100", Refusal::DuplicateKey}, {"4261", Refusal::LengthOverInput},
            {"a2000000", Refusal::LengthOverInput}, {"8300f6", Refusal::LengthOverInput},
            // Keys that are containers are compared by their whole encoding.
            {"a2810100810000", Refusal::KeyOrder}, {"a2820001008200018000", Refusal::DuplicateKey},
        };
        for (const Case& row : cases) {
            const auto refusal = refusalOf(fromHex(row.hex));
            QVERIFY2(refusal == row.refusal, report(row.hex, refusal).c_str());
        }
    }

    void ordersKeysBytewise() {
        // The example of RFC 8949 section 4.2.1: 10, 100, -1, "z", "aa", [100], [-1], false.
        const Bytes example = fromHex("a8" "0a00" "186400" "2000" "617a00" "62616100" "81186400"
                                      "812000" "f400");
        QCOMPARE(codec::diagnose(example).value(),
                 std::string("{10: 0, 100: 0, -1: 0, \"z\": 0, \"aa\": 0, [100]: 0, [-1]: 0, "
                             "false: 0}"));
    }

    void acceptsDepth16AndRefuses17() {
        QVERIFY(!refusalOf(nested(15, "00")));
        QVERIFY(!refusalOf(nested(15, "80")));
        QVERIFY(!refusalOf(nested(15, "a0")));
        QCOMPARE(refusalOf(nested(16, "00")), std::optional(Refusal::TooDeep));
        QCOMPARE(refusalOf(nested(16, "80")), std::optional(Refusal::TooDeep));
        QCOMPARE(refusalOf(nested(15, "a10000")), std::optional(Refusal::TooDeep));
        QCOMPARE(refusalOf(nested(100'000, "00")), std::optional(Refusal::TooDeep));
        QVERIFY(!codec::diagnose(nested(100'000, "00")));
        // Leaving a container gives its depth back.
        QVERIFY(!refusalOf(fromHex("83818181818080" "8180")));
    }

    void refusesHugeLengthsAtOnce() {
        for (const char* hex : {"5b8000000000000000", "7b8000000000000000", "9b8000000000000000",
                                "bb8000000000000000", "5bffffffffffffffff00",
                                "9bffffffffffffffff00", "bbffffffffffffffff0000",
                                "bb7fffffffffffffff0000"})
            QCOMPARE(refusalOf(fromHex(hex)), std::optional(Refusal::LengthOverInput));
    }

    void readsIntegersToTheLimits() {
        using Limits = std::numeric_limits<std::int64_t>;
        const std::int64_t values[] = {0, -1, 23, -24, -25, Limits::min(), Limits::max()};
        for (const std::int64_t value : values) {
            Encoder out;
            out.integer(value);
            QCOMPARE(Decoder(out.view()).integer().value(), value);
        }
        const Bytes tooLarge = fromHex("1b8000000000000000");
        const Bytes tooSmall = fromHex("3b8000000000000000");
        QCOMPARE(Decoder(tooLarge).integer().error(), Refusal::OutOfRange);
        QCOMPARE(Decoder(tooSmall).integer().error(), Refusal::OutOfRange);
        QCOMPARE(Decoder(tooSmall).negativeInt().value(), std::uint64_t{1} << 63);
    }

    void keepsRefusing() {
        const Bytes bytes = fromHex("820102");
        Decoder in(bytes);
        QCOMPARE(in.array().value(), std::size_t{2});
        QCOMPARE(in.text().error(), Refusal::WrongType);
        QCOMPARE(in.unsignedInt().error(), Refusal::WrongType);
        QCOMPARE(in.peek().error(), Refusal::WrongType);
        QCOMPARE(in.refuse(Refusal::Empty).error(), Refusal::WrongType);
        QCOMPARE(in.finish().error(), Refusal::WrongType);
    }

    void refusesEveryOtherType() {
        for (const char* hex : {"00", "20", "40", "60", "80", "a0", "f4", "f6"}) {
            const Bytes bytes = fromHex(hex);
            int accepted = 0;
            accepted += Decoder(bytes).unsignedInt().has_value();
            accepted += Decoder(bytes).negativeInt().has_value();
            accepted += Decoder(bytes).bytes().has_value();
            accepted += Decoder(bytes).text().has_value();
            accepted += Decoder(bytes).array().has_value();
            accepted += Decoder(bytes).map().has_value();
            accepted += Decoder(bytes).boolean().has_value();
            accepted += Decoder(bytes).tryNull().value();
            QCOMPARE(accepted, 1);
        }
    }

    void finishesOnlyAfterTheLastElement() {
        const Bytes bytes = fromHex("8201820203");
        Decoder in(bytes);
        QVERIFY(in.array() && in.unsignedInt());
        QVERIFY(!in.atEnd());
        QCOMPARE(Decoder(in).finish().error(), Refusal::WrongCount);
        QCOMPARE(base::toHex(in.rawItem().value()), std::string("820203"));
        QVERIFY(in.atEnd());
        QVERIFY(in.finish());
        QCOMPARE(in.peek().error(), Refusal::Truncated);
    }

    void writesNoTextThatIsNotUtf8() {
        QVERIFY_EXCEPTION_THROWN(Encoder().text("\xC0\x80"), base::Broken);
    }

    void takesTheBytesOut() {
        Encoder out;
        out.array(2);
        out.raw(fromHex("6161"));
        out.null();
        QCOMPARE(out.size(), std::size_t{4});
        QCOMPARE(base::toHex(out.take()), std::string("826161f6"));
        QCOMPARE(out.size(), std::size_t{0});
    }

    void namesEveryRefusalDifferently() {
        std::set<std::string_view> names;
        for (int number = 1; number <= 19; ++number)
            names.insert(codec::nameOf(static_cast<Refusal>(number)));
        QCOMPARE(names.size(), std::size_t{19});
        QVERIFY(!names.contains("unknown"));
        QCOMPARE(codec::nameOf(Refusal::NotShortest), std::string_view("not-shortest"));
    }

    void decodesAndEncodesToTheSameBytes() {
        std::mt19937_64 random(newSeed());
        for (int round = 0; round < 5'000; ++round) {
            const Node root = Generator(random).item(6);
            const Bytes bytes = written(random, root, Wrong::Nothing, nullptr);
            Decoder in(bytes);
            Encoder out;
            QVERIFY2(copyItem(in, out) && in.finish(), base::toHex(bytes).c_str());
            QCOMPARE(base::toHex(out.view()), base::toHex(bytes));
            QVERIFY(!refusalOf(bytes));
            QVERIFY(codec::diagnose(bytes));
        }
    }

    void refusesEveryOtherSpelling() {
        struct Case {
            Wrong wrong;
            Refusal refusal;
        };
        const Case cases[] = {
            {Wrong::LongHead, Refusal::NotShortest},
            {Wrong::Indefinite, Refusal::IndefiniteLength},
            {Wrong::SwappedKeys, Refusal::KeyOrder},   {Wrong::DoubleKey, Refusal::DuplicateKey},
            {Wrong::BadUtf8, Refusal::BadUtf8},        {Wrong::Tagged, Refusal::Tag},
            {Wrong::AsFloat, Refusal::Float},          {Wrong::TwoByteSimple, Refusal::SimpleValue},
            {Wrong::LengthOver, Refusal::LengthOverInput}, {Wrong::Reserved, Refusal::Reserved},
        };
        std::mt19937_64 random(newSeed());
        std::map<Wrong, int> done;
        for (int mutations = 0; mutations < 20'000;) {
            const Node root = Generator(random).item(6);
            std::vector<const Node*> nodes;
            collect(root, nodes);
            for (const Case& row : cases) {
                std::vector<const Node*> targets;
                std::copy_if(nodes.begin(), nodes.end(), std::back_inserter(targets),
                             [&](const Node* node) { return applies(row.wrong, *node); });
                if (targets.empty()) continue;
                const Node* target = targets[random() % targets.size()];
                const Bytes bytes = written(random, root, row.wrong, target);
                const auto refusal = refusalOf(bytes);
                // These two are shorter than what they replace: an outer count may notice first.
                const bool outer = refusal == Refusal::LengthOverInput &&
                                   (row.wrong == Wrong::Reserved || row.wrong == Wrong::AsFloat);
                QVERIFY2(refusal == row.refusal || outer,
                         report(base::toHex(bytes), refusal).c_str());
                QVERIFY(!codec::diagnose(bytes));
                ++done[row.wrong];
                ++mutations;
            }
        }
        for (const Case& row : cases) QVERIFY(done[row.wrong] >= 200);
    }

    void refusesEveryCutAndEveryAddedByte() {
        std::mt19937_64 random(newSeed());
        for (int mutations = 0; mutations < 10'000; ++mutations) {
            const Bytes bytes = written(random, Generator(random).item(5), Wrong::Nothing, nullptr);
            Bytes longer = bytes;
            longer.push_back(static_cast<std::uint8_t>(random()));
            QCOMPARE(refusalOf(longer), std::optional(Refusal::TrailingBytes));
            const Bytes shorter(bytes.begin(), bytes.begin() + random() % bytes.size());
            const auto refusal = refusalOf(shorter);
            QVERIFY(refusal == Refusal::Truncated || refusal == Refusal::LengthOverInput);
        }
    }

    void survivesNoise() {
        std::mt19937_64 random(newSeed());
        for (int round = 0; round < 20'000; ++round) {
            Bytes bytes = written(random, Generator(random).item(5), Wrong::Nothing, nullptr);
            bytes[random() % bytes.size()] ^= static_cast<std::uint8_t>(1 + random() % 255);
            Decoder in(bytes);
            const auto item = in.rawItem();
            if (!item || !in.finish()) continue;
            Decoder again(bytes);
            Encoder out;
            QVERIFY2(copyItem(again, out), base::toHex(bytes).c_str());
            QCOMPARE(base::toHex(out.view()), base::toHex(bytes));
        }
    }
};

QTEST_GUILESS_MAIN(CborTest)
#include "CborTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Ensure.h"
#include "crypto/Hash.h"
#include "merkle/Map.h"

#include <QtTest>

#include <map>
#include <random>

using namespace seabridge;
using namespace seabridge::merkle;
using base::Bytes;

namespace {

using Content = std::map<Hash, Hash>;
using Pairs = std::span<const std::pair<Hash, Hash>>;
using Random = std::mt19937_64;

bool bitOf(const Hash& key, unsigned bit) { return ((key.data[bit / 8] << (bit % 8)) & 0x80) != 0; }

Hash hashOfText(const std::string& text) { return crypto::sha256(base::viewOf(text)); }
Hash keyOf(std::uint64_t i) { return hashOfText("key " + std::to_string(i)); }
Hash valueOf(std::uint64_t i) { return hashOfText("value " + std::to_string(i)); }

// ledger.md section 5, word for word and without any sharing: the oracle.
Hash oracleRoot(Pairs pairs, unsigned bit = 0) {
    if (pairs.empty()) return {};
    Bytes node;
    if (pairs.size() == 1) {
        node = {0x00};
        base::append(node, pairs[0].first);
        base::append(node, pairs[0].second);
        return crypto::sha256(base::ByteView(node));
    }
    std::size_t zeros = 0;
    while (zeros < pairs.size() && !bitOf(pairs[zeros].first, bit)) ++zeros;
    if (zeros == 0 || zeros == pairs.size()) return oracleRoot(pairs, bit + 1);
    node = {0x01, static_cast<std::uint8_t>(bit / 256), static_cast<std::uint8_t>(bit % 256)};
    base::append(node, oracleRoot(pairs.first(zeros), bit + 1));
    base::append(node, oracleRoot(pairs.subspan(zeros), bit + 1));
    return crypto::sha256(base::ByteView(node));
}

Hash oracleRoot(const Content& content) {
    const std::vector<std::pair<Hash, Hash>> pairs(content.begin(), content.end());
    return oracleRoot(Pairs(pairs));
}

/// Half the keys are ordinary; the others differ in few bits, so that the paths are long, and the
/// last bit counts.
Hash someKey(Random& random) {
    if (random() % 2 == 0) return keyOf(random() % 60);
    Hash key;
    constexpr std::array<unsigned, 11> kBits{0, 1, 2, 7, 8, 100, 127, 128, 253, 254, 255};
    for (auto i = random() % 4; i > 0; --i) {
        const unsigned bit = kBits[random() % kBits.size()];
        key.data[bit / 8] ^= static_cast<std::uint8_t>(0x80 >> (bit % 8));
    }
    return key;
}

std::vector<MapUpdate> someUpdates(Random& random, Content& content) {
    std::map<Hash, std::optional<Hash>> chosen;
    for (auto i = random() % 40; i > 0; --i) {
        const bool removes = random() % 5 < 2;
        chosen[someKey(random)] = removes ? std::nullopt : std::optional(valueOf(random() % 9));
    }
    std::vector<MapUpdate> updates;
    for (const auto& [key, value] : chosen) {
        updates.push_back({key, value});
        if (value)
            content[key] = *value;
        else
            content.erase(key);
    }
    std::ranges::shuffle(updates, random);
    return updates;
}

Map mapOf(const Content& content) {
    Map map;
    std::vector<MapUpdate> updates;
    for (const auto& [key, value] : content) updates.push_back({key, value});
    map.commit(updates);
    return map;
}

Content someContent(std::uint64_t count) {
    Content content;
    for (std::uint64_t i = 0; i < count; ++i) content[keyOf(i)] = valueOf(i);
    return content;
}

/// map.root(version) has been compared with the oracle's.
bool provesTruth(const Map& map, Map::Version version, const Content& content, const Hash& key) {
    const auto proven = verifyMap(map.root(version), key, map.prove(version, key));
    const auto found = content.find(key);
    return proven && *proven == (found == content.end() ? std::nullopt
                                                        : std::optional(found->second));
}

/// Every way in which a foreign hand bends a proof by one step.
std::vector<MapProof> mutationsOf(const MapProof& proof) {
    std::vector<MapProof> out;
    const auto add = [&](auto&& bend) {
        MapProof bent = proof;
        bend(bent);
        if (bent != proof) out.push_back(bent);
    };
    const auto at = [](std::size_t i) { return static_cast<std::ptrdiff_t>(i); };
    for (std::size_t i = 0; i < proof.steps.size(); ++i) {
        for (std::uint16_t bit = 0; bit < 256; ++bit) add([&](auto& p) { p.steps[i].bit = bit; });
        for (const unsigned bit : {256U, 257U, 511U, 0x8000U, 0xffffU, proof.steps[i].bit + 256U})
            add([&](auto& p) { p.steps[i].bit = static_cast<std::uint16_t>(bit); });
        add([&](auto& p) { p.steps[i].sibling.data[i % 32] ^= 0x10; });
        add([&](auto& p) { p.steps[i].sibling = {}; });
        add([&](auto& p) { p.steps.erase(p.steps.begin() + at(i)); });
        add([&](auto& p) { p.steps.insert(p.steps.begin() + at(i), p.steps[i]); });
        if (i > 0) add([&](auto& p) { std::swap(p.steps[i - 1], p.steps[i]); });
        if (i > 0) add([&](auto& p) { std::swap(p.steps[i - 1].sibling, p.steps[i].sibling); });
    }
    add([](auto& p) { p.steps.push_back({255, Hash{}}); });
    add([](auto& p) { p.steps.clear(); });
    add([](auto& p) { p.leaf.reset(); });
    add([](auto& p) { p = MapProof{}; });
    if (!proof.leaf) return out;
    add([](auto& p) { p.leaf->first.data[31] ^= 1; });
    add([](auto& p) { p.leaf->second.data[0] ^= 1; });
    add([](auto& p) { std::swap(p.leaf->first, p.leaf->second); });
    return out;
}

}  // namespace

class MapTest : public QObject {
    Q_OBJECT

private slots:
    void startsEmpty() {
        const Map map;
        QCOMPARE(map.newest(), 0U);
        QCOMPARE(map.oldest(), 0U);
        QCOMPARE(map.keys(), 0U);
        QVERIFY(map.root(0).isZero());
        QVERIFY(provesTruth(map, 0, {}, keyOf(1)));
    }

    // Worked out by hand from the definition, not by the oracle.
    void hashesLeafAndNodeAsWritten() {
        Hash low;
        Hash high;
        high.data[31] = 0x01;
        const Map map = mapOf({{high, valueOf(2)}, {low, valueOf(1)}});
        Bytes left(33);
        base::append(left, valueOf(1));
        Bytes right(33);
        right[32] = 0x01;
        base::append(right, valueOf(2));
        Bytes node{0x01, 0x00, 0xff};
        base::append(node, crypto::sha256(base::ByteView(left)));
        base::append(node, crypto::sha256(base::ByteView(right)));
        QVERIFY(map.root(1) == crypto::sha256(base::ByteView(node)));
        QVERIFY(mapOf({{low, valueOf(1)}}).root(1) == crypto::sha256(base::ByteView(left)));
    }

    void followsTheOracleThroughAnyHistory() {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        Random random(seed);
        Map map;
        std::map<Map::Version, Content> kept{{0, {}}};
        for (int step = 0; step < 3000; ++step) {
            const auto choice = random() % 10;
            const auto span = map.newest() - map.oldest() + 1;
            if (choice < 7) {
                Content next = kept[map.newest()];
                const auto updates = someUpdates(random, next);
                const auto version = map.commit(updates);
                QCOMPARE(version, kept.rbegin()->first + 1);
                kept[version] = next;
            } else if (choice == 7) {
                const auto version = map.newest() - random() % std::min<Map::Version>(span, 4);
                map.dropNewerThan(version);
                kept.erase(kept.upper_bound(version), kept.end());
            } else if (span > 16 || choice == 8) {
                const auto version = map.oldest() + random() % span;
                map.forgetOlderThan(version);
                kept.erase(kept.begin(), kept.lower_bound(version));
            }
            QCOMPARE(map.oldest(), kept.begin()->first);
            QCOMPARE(map.newest(), kept.rbegin()->first);
            QCOMPARE(map.keys(), kept.rbegin()->second.size());
            auto any = kept.lower_bound(map.oldest() + random() % kept.size());
            QVERIFY(map.root(any->first) == oracleRoot(any->second));
            QVERIFY(map.root(map.newest()) == oracleRoot(kept.rbegin()->second));
            for (int i = 0; i < 3; ++i)
                QVERIFY(provesTruth(map, any->first, any->second, someKey(random)));
        }
        for (const auto& [version, content] : kept) {
            QVERIFY(map.root(version) == oracleRoot(content));
            for (const auto& [key, value] : content)
                QVERIFY(provesTruth(map, version, content, key));
        }
    }

    void rootForgetsTheOrderOfHistory() {
        const Content content = someContent(300);
        std::vector<MapUpdate> updates;
        for (const auto& [key, value] : content) updates.push_back({key, value});
        for (std::uint64_t i = 1000; i < 1200; ++i) updates.push_back({keyOf(i), valueOf(i)});
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        Random random(seed);
        std::ranges::shuffle(updates, random);
        Map map;
        for (std::size_t i = 0; i < updates.size(); i += 10)
            map.commit(std::span(updates).subspan(i, 10));
        std::vector<MapUpdate> removals;
        for (std::uint64_t i = 1000; i < 1200; ++i) removals.push_back({keyOf(i), std::nullopt});
        map.commit(removals);
        QVERIFY(map.root(map.newest()) == mapOf(content).root(1));
        QVERIFY(map.root(map.newest()) == oracleRoot(content));
    }

    void removingEverythingGivesTheEmptyMap() {
        Map map = mapOf(someContent(100));
        std::vector<MapUpdate> removals;
        for (std::uint64_t i = 0; i < 100; ++i) removals.push_back({keyOf(i), std::nullopt});
        const auto version = map.commit(removals);
        QVERIFY(map.root(version).isZero());
        QCOMPARE(map.keys(), 0U);
        QVERIFY(map.root(map.commit(removals)).isZero());
        map.dropNewerThan(1);
        QVERIFY(map.root(1) == oracleRoot(someContent(100)));
        QCOMPARE(map.keys(), 100U);
    }

    void sameValueCostsNothing() {
        Map map = mapOf(someContent(1000));
        map.forgetOlderThan(1);
        const auto before = map.memoryBytes();
        const std::vector<MapUpdate> same{{keyOf(7), valueOf(7)}, {keyOf(5000), std::nullopt}};
        for (int i = 0; i < 100; ++i) map.commit(same);
        map.forgetOlderThan(map.newest());
        QCOMPARE(map.memoryBytes(), before);
        QVERIFY(map.root(map.newest()) == oracleRoot(someContent(1000)));
    }

    void carriesTheLongestPath() {
        Content content;
        Hash query;
        content[query] = valueOf(0);
        for (unsigned bit = 0; bit < 256; ++bit) {
            Hash key;
            key.data[bit / 8] = static_cast<std::uint8_t>(0x80 >> (bit % 8));
            content[key] = valueOf(bit);
        }
        const Map map = mapOf(content);
        const MapProof proof = map.prove(1, query);
        QVERIFY(map.root(1) == oracleRoot(content));
        QCOMPARE(proof.steps.size(), 256U);
        QVERIFY(provesTruth(map, 1, content, query));
        MapProof longer = proof;
        longer.steps.push_back({255, Hash{}});
        QVERIFY(!verifyMap(map.root(1), query, longer));
    }

    void refusesEveryBentProof() {
        const Content content = someContent(50);
        const Map map = mapOf(content);
        const Hash root = map.root(1);
        for (std::uint64_t i = 40; i < 60; ++i) {
            const MapProof proof = map.prove(1, keyOf(i));
            QVERIFY(verifyMap(root, keyOf(i), proof).has_value());
            QVERIFY(!verifyMap(Hash{}, keyOf(i), proof));
            QVERIFY(!verifyMap(valueOf(1), keyOf(i), proof));
            for (const MapProof& bent : mutationsOf(proof))
                QVERIFY(!verifyMap(root, keyOf(i), bent));
        }
    }

    void emptyMapNeedsTheEmptyProof() {
        QVERIFY(verifyMap(Hash{}, keyOf(1), {}).has_value());
        QVERIFY(!verifyMap(oracleRoot(someContent(1)), keyOf(1), {}));
        for (const MapProof& bent : mutationsOf({})) QVERIFY(!verifyMap(Hash{}, keyOf(1), bent));
        MapProof withLeaf;
        withLeaf.leaf = {keyOf(1), valueOf(1)};
        QVERIFY(!verifyMap(Hash{}, keyOf(1), withLeaf));
    }

    // ledger.md section 5: the true way to another leaf, with the bits renamed to those where the
    // key that is there agrees. Every hash on the way is true; only the bits are not.
    void refusesForgedAbsence() {
        const Map map = mapOf(someContent(30));
        const Hash root = map.root(1);
        int forged = 0;
        for (std::uint64_t i = 0; i < 30; ++i)
            for (std::uint64_t j = 0; j < 30; ++j) {
                if (i == j) continue;
                QVERIFY(!verifyMap(root, keyOf(i), map.prove(1, keyOf(j))));
                const MapProof lie = renamedFor(keyOf(i), keyOf(j), map.prove(1, keyOf(j)));
                QVERIFY(rootWithoutBits(keyOf(i), lie) ==
                        rootWithoutBits(keyOf(j), map.prove(1, keyOf(j))));
                QVERIFY(!verifyMap(root, keyOf(i), lie));
                ++forged;
            }
        QCOMPARE(forged, 870);
    }

    void ensuresItsOwnBounds() {
        Map map = mapOf(someContent(3));
        const std::vector<MapUpdate> twice{{keyOf(9), valueOf(1)}, {keyOf(9), std::nullopt}};
        QVERIFY_THROWS_EXCEPTION(base::Broken, map.commit(twice));
        QCOMPARE(map.newest(), 1U);
        map.forgetOlderThan(1);
        QVERIFY_THROWS_EXCEPTION(base::Broken, (void)map.root(0));
        QVERIFY_THROWS_EXCEPTION(base::Broken, (void)map.prove(2, keyOf(1)));
        QVERIFY_THROWS_EXCEPTION(base::Broken, map.dropNewerThan(0));
        QVERIFY_THROWS_EXCEPTION(base::Broken, map.forgetOlderThan(2));
    }

    // At most 128 bytes of tree a key (ledger.md section 5), the lists of changes included.
    void keepsTo128BytesAKey() {
        constexpr std::uint64_t kKeys = 200'000;
        Map map;
        std::vector<MapUpdate> updates;
        for (std::uint64_t i = 0; i < kKeys; ++i) {
            updates.push_back({keyOf(i), valueOf(i)});
            if (updates.size() < 2000) continue;
            map.forgetOlderThan(map.commit(updates));
            updates.clear();
        }
        QCOMPARE(map.keys(), kKeys);
        qInfo("%.1f bytes a key", static_cast<double>(map.memoryBytes()) / kKeys);
        QVERIFY(map.memoryBytes() <= kKeys * 128);
    }

    void reusesWhatHistoryFrees() {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        Random random(seed);
        Map map = mapOf(someContent(5000));
        map.forgetOlderThan(1);
        std::size_t settled = 0;
        for (int round = 0; round < 600; ++round) {
            std::map<Hash, Hash> changed;
            for (int i = 0; i < 50; ++i) changed[keyOf(random() % 5000)] = valueOf(random());
            std::vector<MapUpdate> updates;
            for (const auto& [key, value] : changed) updates.push_back({key, value});
            const auto version = map.commit(updates);
            if (round % 3 == 0) map.dropNewerThan(version - 1);
            if (map.newest() - map.oldest() >= 16) map.forgetOlderThan(map.newest() - 15);
            if (round == 100) settled = map.memoryBytes();
        }
        QVERIFY(map.memoryBytes() <= settled + settled / 10);
        QCOMPARE(map.keys(), 5000U);
    }

private:
    /// `proof` of `there` with each step's bit moved to one where `query` has there's direction.
    static MapProof renamedFor(const Hash& query, const Hash& there, MapProof proof) {
        unsigned free = 0;
        for (MapProof::Step& step : proof.steps) {
            const bool direction = bitOf(there, step.bit);
            unsigned bit = std::max<unsigned>(free, step.bit);
            while (bit < 255 && bitOf(query, bit) != direction) ++bit;
            step.bit = static_cast<std::uint16_t>(bit);
            free = bit + 1;
        }
        return proof;
    }

    /// The root by a scheme that leaves the bits out, to show that the forgery works there.
    static Hash rootWithoutBits(const Hash& query, const MapProof& proof) {
        Hash computed = crypto::sha256({proof.leaf->first.view(), proof.leaf->second.view()});
        for (auto step = proof.steps.rbegin(); step != proof.steps.rend(); ++step)
            computed = bitOf(query, step->bit)
                           ? crypto::sha256({step->sibling.view(), computed.view()})
                           : crypto::sha256({computed.view(), step->sibling.view()});
        return computed;
    }
};

QTEST_GUILESS_MAIN(MapTest)
#include "MapTest.moc"

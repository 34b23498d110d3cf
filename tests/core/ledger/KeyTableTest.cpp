// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/KeyTable.h"

#include "crypto/Hash.h"

#include <QtTest>

#include <map>
#include <random>

using namespace seabridge;
using namespace seabridge::ledger;

namespace {

/// With few values of the part that places it, so that keys meet in the table.
Key crowded(std::size_t i) {
    Key key{Family::Account, crypto::sha256(base::viewOf(std::to_string(i)))};
    std::fill_n(key.hash.data.begin(), 8, std::uint8_t(0));
    key.hash.data[0] = static_cast<std::uint8_t>(i % 7);
    key.hash.data[1] = static_cast<std::uint8_t>(i % 3);
    return key;
}

Key spread(std::size_t i) {
    return {Family::Account, crypto::sha256(base::viewOf(std::to_string(i)))};
}

}  // namespace

class KeyTableTest : public QObject {
    Q_OBJECT
private slots:
    void isAMap_data() {
        QTest::addColumn<bool>("crowd");
        QTest::newRow("spread") << false;
        QTest::newRow("crowded") << true;
    }
    /// Random steps beside std::map.
    void isAMap() {
        QFETCH(bool, crowd);
        const auto seed = qEnvironmentVariableIntValue("SEABRIDGE_SEED");
        qInfo("seed %d", seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        KeyTable<std::string> table;
        std::map<Key, std::string> oracle;
        for (int step = 0; step < 20'000; ++step) {
            const auto number = random() % 500;
            const auto key = crowd ? crowded(number) : spread(number);
            if (random() % 3 == 0) {
                table.erase(key);
                oracle.erase(key);
            } else {
                table[key] = oracle[key] = std::to_string(step);
            }
            QCOMPARE(table.size(), oracle.size());
            const auto asked = crowd ? crowded(random() % 500) : spread(random() % 500);
            const auto* found = std::as_const(table).find(asked);
            QCOMPARE(found != nullptr, oracle.contains(asked));
            if (found != nullptr) QCOMPARE(*found, oracle.at(asked));
        }
        std::map<Key, std::string> all;
        table.forEach([&](const Key& key, const std::string& value) { all[key] = value; });
        QVERIFY(all == oracle);
    }

    void aValueStaysWhereItIs() {
        KeyTable<int> table;
        std::vector<int*> places;
        for (std::uint32_t i = 0; i < 5'000; ++i) places.push_back(&(table[spread(i)] = int(i)));
        for (std::uint32_t i = 1; i < 5'000; i += 2) table.erase(spread(i));
        for (std::uint32_t i = 0; i < 5'000; i += 2) QCOMPARE(table.find(spread(i)), places[i]);
    }

    /// A place that is used again holds nothing of the one before.
    void anErasedValueIsGone() {
        KeyTable<std::vector<int>> table;
        table[spread(1)] = {1, 2, 3};
        table.erase(spread(1));
        QVERIFY(table.find(spread(1)) == nullptr);
        QVERIFY(table[spread(2)].empty());
    }
};

QTEST_GUILESS_MAIN(KeyTableTest)
#include "KeyTableTest.moc"

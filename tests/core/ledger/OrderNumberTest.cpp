// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Ensure.h"
#include "ledger/OrderNumber.h"

#include <QtTest>

#include <limits>

using namespace seabridge::ledger;

class OrderNumberTest : public QObject {
    Q_OBJECT
private slots:
    /// Identifiers published with ISO 7064 MOD 37,36: GRid A1-2425G-ABC1234002-M (GRid Handbook)
    /// and the ISANs 0000-0000-3A8D-0000-Z, 0000-0000-9E59-0000-O and 0000-0000-D07A-0090-Q.
    void computesPublishedCheckCharacters() {
        QCOMPARE(checkCharacterOf("A12425GABC1234002").value(), 'M');
        QCOMPARE(checkCharacterOf("000000003A8D0000").value(), 'Z');
        QCOMPARE(checkCharacterOf("000000009E590000").value(), 'O');
        QCOMPARE(checkCharacterOf("00000000D07A0090").value(), 'Q');
    }

    void refusesOtherBodies() {
        for (const char* body : {"", "a1", "A-1", "A 1", "Ａ", "\xff"})
            QVERIFY2(!checkCharacterOf(body), body);
    }

    void writesOrderNumbers() {
        QCOMPARE(orderNumberOf(26, "CN", "US", 702), std::string("SB-26-CN-US-000702-5"));
        QCOMPARE(orderNumberOf(0, "JP", "CN", 0).substr(0, 19), std::string("SB-00-JP-CN-000000-"));
        QCOMPARE(orderNumberOf(5, "US", "JP", 1'000'000).substr(0, 20),
                 std::string("SB-05-US-JP-1000000-"));
        const auto most = std::numeric_limits<std::uint64_t>::max();
        QVERIFY(isOrderNumber(orderNumberOf(99, "ZZ", "AA", most)));
    }

    void refusesItsOwnBrokenInput() {
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(orderNumberOf(100, "CN", "US", 1)),
                                 seabridge::base::Broken);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(orderNumberOf(-1, "CN", "US", 1)),
                                 seabridge::base::Broken);
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(orderNumberOf(26, "cn", "US", 1)),
                                 seabridge::base::Broken);
    }

    void findsEverySingleSlip() {
        const std::string good = orderNumberOf(26, "CN", "US", 702);
        QVERIFY(isOrderNumber(good));
        for (std::size_t at = 0; at < good.size(); ++at)
            for (int c = 0; c < 256; ++c) {
                std::string slip = good;
                slip[at] = static_cast<char>(c);
                QVERIFY2(isOrderNumber(slip) == (slip == good), slip.c_str());
            }
    }

    void findsNearlyAllExchangedNeighbours() {
        int exchanged = 0;
        int unnoticed = 0;
        for (std::uint64_t sequence = 1; sequence < 20'000; ++sequence) {
            const std::string good = orderNumberOf(26, "CN", "US", sequence);
            for (std::size_t at = 12; at + 1 < 18; ++at) {
                std::string slip = good;
                std::swap(slip[at], slip[at + 1]);
                if (slip == good) continue;
                ++exchanged;
                unnoticed += isOrderNumber(slip) ? 1 : 0;
            }
        }
        QVERIFY2(unnoticed * 400 < exchanged, std::to_string(unnoticed).c_str());
    }

    void refusesOtherForms() {
        for (const char* text :
             {"", "SB", "SB-26-CN-US-000702-", "SB-26-CN-US-00702-5", "SB-26-CN-US-0000702-5",
              "sb-26-cn-us-000702-5", " SB-26-CN-US-000702-5", "SB-26-CN-US-000702-5 ",
              "SB26CNUS0007025", "SB-26-CN-US-99999999999999999999999-5",
              "SB-26-CN-US-99999999999999999999-5", "SB-26-CN-US-００0702-5",
              "SB--6-CN-US-000702-5", "SB-26-CN-US--00702-5"})
            QVERIFY2(!isOrderNumber(text), text);
    }
};

QTEST_GUILESS_MAIN(OrderNumberTest)
#include "OrderNumberTest.moc"

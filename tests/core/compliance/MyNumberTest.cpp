// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliance/MyNumber.h"

#include <QtTest>

#include <string>

using namespace seabridge::compliance;

class MyNumberTest : public QObject {
    Q_OBJECT
private slots:
    void findsNamedNumbers() {
        for (const std::string text :
             {"個人番号 003322453832", "マイナンバー：0033-2245-3832", "My Number: 0033 2245 3832",
              "個人番号（００３３　２２４５　３８３２）", "003322453832（個人番号）", "ﾏｲﾅﾝﾊﾞｰ003322453832",
              "個人番号 2024 003322453832"}) {
            const auto hits = findMyNumbers(text);
            QVERIFY2(hits.size() == 1, text.c_str());
            QVERIFY2(hits[0].isNamed, text.c_str());
        }
    }

    void saysWhere() {
        const std::string text = "x 0033-2245-3832 y";
        const auto hits = findMyNumbers(text);
        QCOMPARE(hits.size(), std::size_t{1});
        QCOMPARE(text.substr(hits[0].offset, hits[0].length), std::string("0033-2245-3832"));
        QVERIFY(!hits[0].isNamed);
    }

    void findsSeveral() {
        QCOMPARE(findMyNumbers("003322453832, 549909514543\n086569070297").size(), std::size_t{3});
    }

    void leavesOtherNumbersAlone() {
        for (const char* text : {"", "003322453833", "0033224538321", "00332245383",
                                 "0033-2245-38321", "00-3322-4538-32", "0033  2245  3832",
                                 "7000012050002", "0033-2245", "0033-2245-", "\xEF\xBC", "\xE5"})
            QVERIFY2(findMyNumbers(text).empty(), text);
    }

    void doesNotTakeFarWordsForItsName() {
        const std::string far(100, 'x');
        const auto hits = findMyNumbers("個人番号" + far + "003322453832" + far + "個人番号");
        QCOMPARE(hits.size(), std::size_t{1});
        QVERIFY(!hits[0].isNamed);
    }

    void readsLongTextsInOnePass() {
        const std::string digits(4'000'000, '1');
        QVERIFY(findMyNumbers(digits).empty());
        std::string groups;
        for (int i = 0; i < 500'000; ++i) groups += "1234 ";
        QVERIFY(findMyNumbers(groups).size() <= 500'000);
    }
};

QTEST_GUILESS_MAIN(MyNumberTest)
#include "MyNumberTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Money.h"

#include <QtTest>

#include <limits>

using namespace seabridge::ledger;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

Money usd(std::int64_t amountMinor) { return {{"USD"}, amountMinor}; }

}  // namespace

class MoneyTest : public QObject {
    Q_OBJECT
private slots:
    void acceptsOnlyCurrencyCodes() {
        for (const char* code : {"USD", "CNY", "JPY", "USD-T1", "ABCDEFGHIJKL", "123"})
            QVERIFY2(isCurrencyCode(code), code);
        for (const char* code :
             {"", "US", "usd", "USd", "ABCDEFGHIJKLM", "U D", "USD_", "ＵＳＤ", "元元"})
            QVERIFY2(!isCurrencyCode(code), code);
        QVERIFY(!isCurrencyCode(std::string_view("US\0", 3)));
    }

    void addsOnlyOneCurrency() {
        QCOMPARE(add(usd(5), usd(-7)).value(), usd(-2));
        QVERIFY(!add(usd(1), Money{{"CNY"}, 1}));
        QVERIFY(!add(usd(1), Money{}));
    }

    void refusesSumsThatDoNotFit() {
        QCOMPARE(add(usd(kMost), usd(0)).value(), usd(kMost));
        QVERIFY(!add(usd(kMost), usd(1)));
        QVERIFY(!add(usd(kLeast), usd(-1)));
        QCOMPARE(add(usd(kLeast), usd(kMost)).value(), usd(-1));
    }

    void readsAmounts() {
        QCOMPARE(minorFromDecimal("0", 2).value(), 0);
        QCOMPARE(minorFromDecimal("12.05", 2).value(), 1205);
        QCOMPARE(minorFromDecimal("12.5", 2).value(), 1250);
        QCOMPARE(minorFromDecimal("12", 2).value(), 1200);
        QCOMPARE(minorFromDecimal("12", 0).value(), 12);
        QCOMPARE(minorFromDecimal("92233720368547758.07", 2).value(), kMost);
        QCOMPARE(minorFromDecimal("9.223372036854775807", 18).value(), kMost);
        QVERIFY(!minorFromDecimal("92233720368547758.08", 2));
        QVERIFY(!minorFromDecimal("9223372036854775808", 0));
        QVERIFY(!minorFromDecimal("9223372036854775807", 1));
        QVERIFY(!minorFromDecimal("99999999999999999.99", 2));
    }

    void refusesFinerThanTheCurrency() {
        QVERIFY(!minorFromDecimal("1.505", 2));
        QVERIFY(!minorFromDecimal("1.500", 2));
        QVERIFY(!minorFromDecimal("1.0", 0));
        QVERIFY(!minorFromDecimal("1", -1));
        QVERIFY(!minorFromDecimal("1", 19));
    }

    void writesAmounts() {
        QCOMPARE(decimalFromMinor(-1205, 2), std::string("-12.05"));
        QCOMPARE(decimalFromMinor(12, 0), std::string("12"));
        QCOMPARE(decimalFromMinor(-5, 2), std::string("-0.05"));
        QCOMPARE(decimalFromMinor(0, 2), std::string("0.00"));
        QCOMPARE(decimalFromMinor(1, 18), std::string("0.000000000000000001"));
        QCOMPARE(decimalFromMinor(kLeast, 0), std::string("-9223372036854775808"));
        QCOMPARE(decimalFromMinor(kLeast, 2), std::string("-92233720368547758.08"));
        for (const std::int64_t amount :
             {std::int64_t{0}, std::int64_t{1}, std::int64_t{99}, kMost})
            for (int scale = 0; scale <= kMaxScale; ++scale)
                QCOMPARE(minorFromDecimal(decimalFromMinor(amount, scale), scale).value(), amount);
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "MoneyTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Money.h"
#include "ledger/Rate.h"
#include "support/torture/Torture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

#include <fmt/format.h>
#include <limits>
#include <random>

using namespace seabridge;
using namespace seabridge::ledger;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::uint64_t kMost64 = std::numeric_limits<std::uint64_t>::max();

/// The rules in the words of Python's unbounded integers, decimals and fractions.
const char* const kOracle =
    "import sys, decimal\n"
    "from math import gcd\n"
    "from decimal import Decimal, ROUND_HALF_EVEN\n"
    "M = 2**63 - 1\n"
    "def convert(a, n, d, sb, sq, up):\n"
    "    top, bottom = a * n * 10**sq, d * 10**sb\n"
    "    q = -(-top // bottom) if up else top // bottom\n"
    "    return str(q) if q <= M else '-'\n"
    "def ratio(a, b, c, d):\n"
    "    n, m = a * d, b * c\n"
    "    g = gcd(n, m)\n"
    "    n, m = n // g, m // g\n"
    "    return '%d/%d' % (n, m) if max(n, m) < 2**64 else '-'\n"
    "def text(n, d, s):\n"
    "    c = decimal.Context(prec=s, rounding=ROUND_HALF_EVEN, Emax=999, Emin=-999)\n"
    "    v = c.divide(Decimal(n), Decimal(d))\n"
    "    t = format(v, 'f')\n"
    "    if '.' in t: t = t.rstrip('0').rstrip('.')\n"
    "    return t + ('~' if c.flags[decimal.Inexact] else '')\n"
    "def amount(t, s):\n"
    "    whole, _, part = t.partition('.')\n"
    "    q = int(whole + part.ljust(s, '0'))\n"
    "    return str(q) if len(part) <= s and q <= M else '-'\n"
    "out = []\n"
    "for line in sys.stdin:\n"
    "    op, *v = line.split()\n"
    "    if op == 'a':\n"
    "        out.append(amount(v[0], int(v[1])))\n"
    "        continue\n"
    "    v = [int(x) for x in v]\n"
    "    if op == 'q': out.append(convert(*v))\n"
    "    elif op == 'b': out.append(convert(v[0], v[2], v[1], v[4], v[3], v[5]))\n"
    "    elif op == 'r': out.append(ratio(*v))\n"
    "    else: out.append(text(*v))\n"
    "print('\\n'.join(out))\n";

/// Values of every magnitude, often round or at an edge.
std::uint64_t someNumber(std::mt19937_64& random, std::uint64_t most) {
    static const std::vector<std::uint64_t> edges{
        1, 2, 3, 10, 100, 1'000'000, kMost64, kMost64 - 1, 1ULL << 63, 1ULL << 32,
        10'000'000'000ULL};
    if (random() % 8 == 0) return std::min(most, edges[random() % edges.size()]);
    return std::min(most, random() >> (random() % 64)) | 1;
}

Rate someRate(std::mt19937_64& random) {
    return makeRate(someNumber(random, kMost64), someNumber(random, kMost64)).value();
}

std::string textOf(const std::optional<std::int64_t>& amount) {
    return amount ? std::to_string(*amount) : "-";
}

struct Case {
    std::string question;
    std::string ours;
};

Case someConversion(std::mt19937_64& random, bool toQuote) {
    const auto amount = static_cast<std::int64_t>(someNumber(random, kMost));
    const Rate rate = someRate(random);
    const Scales scales{static_cast<int>(random() % 19), static_cast<int>(random() % 19)};
    const bool up = random() % 2 == 0;
    const Rounding rounding = up ? Rounding::Up : Rounding::Down;
    const auto ours = toQuote ? quoteFromBase(amount, rate, scales, rounding)
                              : baseFromQuote(amount, rate, scales, rounding);
    return {fmt::format("{} {} {} {} {} {} {}", toQuote ? 'q' : 'b', amount, rate.numerator,
                        rate.denominator, scales.base, scales.quote, up ? 1 : 0),
            textOf(ours)};
}

Case someRatio(std::mt19937_64& random) {
    const Rate a = someRate(random);
    const Rate b = someRate(random);
    const auto ours = divide(a, b);
    return {fmt::format("r {} {} {} {}", a.numerator, a.denominator, b.numerator, b.denominator),
            ours ? fmt::format("{}/{}", ours->numerator, ours->denominator) : "-"};
}

Case someText(std::mt19937_64& random) {
    const Rate rate = someRate(random);
    const int digits = 1 + static_cast<int>(random() % 18);
    const RateText ours = decimalOf(rate, digits);
    return {fmt::format("t {} {} {}", rate.numerator, rate.denominator, digits),
            ours.text + (ours.inexact ? "~" : "")};
}

/// A spelling of an amount (reliability.md B8).
Case someAmount(std::mt19937_64& random) {
    auto text = std::to_string(someNumber(random, kMost64) >> (random() % 64));
    if (random() % 4 != 0) {
        text += '.';
        for (auto digits = 1 + random() % 18; digits > 0; --digits)
            text += static_cast<char>('0' + random() % 10);
    }
    const int scale = static_cast<int>(random() % 19);
    return {fmt::format("a {} {}", text, scale), textOf(minorFromDecimal(text, scale))};
}

Case someCase(std::mt19937_64& random) {
    switch (random() % 7) {
        case 6: return someAmount(random);
        case 0: return someRatio(random);
        case 1: return someText(random);
        case 2:
        case 3: return someConversion(random, false);
        default: return someConversion(random, true);
    }
}

Rate rate(std::uint64_t numerator, std::uint64_t denominator) {
    return makeRate(numerator, denominator).value();
}

}  // namespace

class RateTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithUnboundedArithmetic() {
        const QString python = QStandardPaths::findExecutable("python3");
        if (python.isEmpty()) QSKIP("python3 is not installed: no independent arithmetic");
        std::mt19937_64 random(20240305);
        const int count = static_cast<int>(support::sized(100'000, 1'000'000));
        std::vector<Case> cases;
        QByteArray questions;
        for (int i = 0; i < count; ++i) {
            cases.push_back(someCase(random));
            questions += cases.back().question.c_str();
            questions += '\n';
        }
        QProcess oracle;
        oracle.start(python, {"-c", kOracle});
        QVERIFY(oracle.waitForStarted());
        oracle.write(questions);
        oracle.closeWriteChannel();
        QVERIFY2(oracle.waitForFinished(240'000), "the oracle did not finish");
        QVERIFY2(oracle.exitCode() == 0, oracle.readAllStandardError().constData());
        const QList<QByteArray> answers = oracle.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(static_cast<int>(answers.size()), count);
        int refused = 0;
        for (int i = 0; i < count; ++i) {
            const Case& one = cases[static_cast<std::size_t>(i)];
            const std::string theirs = answers[i].toStdString();
            refused += theirs == "-" ? 1 : 0;
            QVERIFY2(one.ours == theirs,
                     (one.question + ": " + one.ours + ", not " + theirs).c_str());
        }
        QVERIFY2(refused > count / 20 && refused < count / 10 * 9, "the inputs miss an outcome");
    }

    void convertsBetweenScales() {
        // 1,000,000 JPY (scale 0) at 19526/407525 CNY for one JPY, in fen (scale 2).
        const Rate jpyCny = rate(19526, 407525);
        QCOMPARE(quoteFromBase(1'000'000, jpyCny, {0, 2}, Rounding::Down).value(), 4'791'362);
        QCOMPARE(quoteFromBase(1'000'000, jpyCny, {0, 2}, Rounding::Up).value(), 4'791'363);
        QCOMPARE(baseFromQuote(4'791'363, jpyCny, {0, 2}, Rounding::Down).value(), 1'000'000);
        QCOMPARE(baseFromQuote(4'791'362, jpyCny, {0, 2}, Rounding::Up).value(), 1'000'000);
    }

    void roundsOnlyWhatIsNotWhole() {
        QCOMPARE(quoteFromBase(0, rate(1, 3), {2, 2}, Rounding::Up).value(), 0);
        QCOMPARE(quoteFromBase(1, rate(1, kMost64), {18, 0}, Rounding::Up).value(), 1);
        QCOMPARE(quoteFromBase(1, rate(1, kMost64), {18, 0}, Rounding::Down).value(), 0);
        QCOMPARE(quoteFromBase(300, rate(1, 3), {2, 2}, Rounding::Up).value(), 100);
        QCOMPARE(quoteFromBase(301, rate(1, 3), {2, 2}, Rounding::Up).value(), 101);
        QCOMPARE(quoteFromBase(299, rate(1, 3), {2, 2}, Rounding::Down).value(), 99);
        QCOMPARE(quoteFromBase(100, rate(3, 2), {2, 0}, Rounding::Down).value(), 1);
        QCOMPARE(quoteFromBase(100, rate(3, 2), {2, 0}, Rounding::Up).value(), 2);
    }

    void refusesWhatDoesNotFit() {
        QCOMPARE(quoteFromBase(kMost, rate(1, 1), {2, 2}, Rounding::Up).value(), kMost);
        QVERIFY(!quoteFromBase(kMost, rate(2, 1), {2, 2}, Rounding::Down));
        QVERIFY(!quoteFromBase(kMost, rate(kMost64, kMost64 - 1), {2, 2}, Rounding::Up));
        QVERIFY(quoteFromBase(kMost, rate(kMost64 - 1, kMost64), {2, 2}, Rounding::Up));
        QVERIFY(!quoteFromBase(kMost, rate(kMost64, 1), {0, 18}, Rounding::Down));
        QVERIFY(!quoteFromBase(10, rate(1, 1), {0, 18}, Rounding::Down));
        QCOMPARE(quoteFromBase(9, rate(1, 1), {0, 18}, Rounding::Down).value(),
                 9'000'000'000'000'000'000);
        QVERIFY(!baseFromQuote(kMost, rate(1, 2), {2, 2}, Rounding::Down));
    }

    void refusesNegativeAmountsForeignRatesAndScales() {
        QVERIFY(!quoteFromBase(-1, rate(1, 1), {2, 2}, Rounding::Down));
        QVERIFY(!baseFromQuote(std::numeric_limits<std::int64_t>::min(), rate(1, 1), {2, 2},
                               Rounding::Down));
        for (const Rate bad : {Rate{}, Rate{0, 0}, Rate{1, 0}, Rate{2, 4}, Rate{0, 1}}) {
            QVERIFY(!isRate(bad));
            QVERIFY(!quoteFromBase(1, bad, {2, 2}, Rounding::Down));
            QVERIFY(!baseFromQuote(1, bad, {2, 2}, Rounding::Down));
            QVERIFY(!divide(bad, rate(1, 1)));
            QVERIFY(!divide(rate(1, 1), bad));
        }
        for (const Scales bad : {Scales{-1, 0}, Scales{0, -1}, Scales{19, 0}, Scales{0, 19}}) {
            QVERIFY(!quoteFromBase(1, rate(1, 1), bad, Rounding::Down));
            QVERIFY(!baseFromQuote(1, rate(1, 1), bad, Rounding::Down));
        }
    }

    void reducesFractions() {
        QCOMPARE(rate(6, 4), (Rate{3, 2}));
        QCOMPARE(rate(kMost64, kMost64), (Rate{1, 1}));
        QVERIFY(!makeRate(0, 1));
        QVERIFY(!makeRate(1, 0));
        QCOMPARE(divide(rate(2, 3), rate(4, 9)).value(), (Rate{3, 2}));
        QVERIFY(!divide(rate(kMost64, 1), rate(1, 2)));
    }

    void comparesByValue() {
        QVERIFY(rate(1, 3) < rate(1, 2));
        QVERIFY(rate(kMost64 - 1, kMost64) < rate(kMost64, kMost64 - 1));
        QVERIFY(rate(kMost64 - 2, kMost64 - 1) < rate(kMost64 - 1, kMost64));
        QVERIFY((rate(2, 3) <=> rate(2, 3)) == std::strong_ordering::equal);
    }

    void takesTheLowerMiddle() {
        const std::vector<Rate> four{rate(4, 1), rate(1, 1), rate(3, 1), rate(2, 1)};
        QCOMPARE(medianOf(four).value(), rate(2, 1));
        const std::vector<Rate> three{rate(9, 1), rate(1, 7), rate(1, 3)};
        QCOMPARE(medianOf(three).value(), rate(1, 3));
        QCOMPARE(medianOf(std::vector{rate(5, 3)}).value(), rate(5, 3));
        QCOMPARE(medianOf(std::vector{rate(5, 3), rate(5, 4)}).value(), rate(5, 4));
        QVERIFY(!medianOf({}));
        QVERIFY(!medianOf(std::vector{rate(1, 1), Rate{2, 2}}));
    }

    void readsDecimals() {
        QCOMPARE(rateFromDecimal("163.01").value(), (Rate{16301, 100}));
        QCOMPARE(rateFromDecimal("0.05").value(), (Rate{1, 20}));
        QCOMPARE(rateFromDecimal("1.50").value(), (Rate{3, 2}));
        QCOMPARE(rateFromDecimal("999999999999999999").value(), (Rate{999999999999999999, 1}));
        QCOMPARE(rateFromDecimal("0.000000000000000001").value(), (Rate{1, 1000000000000000000}));
        QVERIFY(!rateFromDecimal("1000000000000000000"));
        QVERIFY(!rateFromDecimal("1.000000000000000000"));
        QVERIFY(!rateFromDecimal("0.0000000000000000010"));
    }

    void writesDecimals() {
        QCOMPARE(decimalOf(rate(19526, 407525)).text, std::string("0.047913624931"));
        QVERIFY(decimalOf(rate(19526, 407525)).inexact);
        QCOMPARE(decimalOf(rate(3, 2)).text, std::string("1.5"));
        QVERIFY(!decimalOf(rate(3, 2)).inexact);
        QCOMPARE(decimalOf(rate(2, 3), 3).text, std::string("0.667"));
        QCOMPARE(decimalOf(rate(25, 10), 1).text, std::string("2"));
        QCOMPARE(decimalOf(rate(35, 10), 1).text, std::string("4"));
        QCOMPARE(decimalOf(rate(9999, 100), 2).text, std::string("100"));
        QCOMPARE(decimalOf(rate(9999, 10000), 2).text, std::string("1"));
        QCOMPARE(decimalOf(rate(kMost64, 1), 18).text, std::string("18446744073709551600"));
        QCOMPARE(decimalOf(rate(1, kMost64), 3).text, std::string("0.0000000000000000000542"));
    }

    void readsBackWhatItWrites() {
        std::mt19937_64 random(7);
        for (int i = 0; i < 20'000; ++i) {
            const Rate before = rate(random() % 1'000'000'000 + 1, 1'000'000);
            const RateText text = decimalOf(before);
            if (text.inexact) continue;
            QCOMPARE(rateFromDecimal(text.text).value(), before);
        }
    }

    void refusesEveryOtherSpelling() {
        const auto refused = [](const std::string& text) {
            return !rateFromDecimal(text) && !minorFromDecimal(text, 2) &&
                   !minorFromDecimal(text, 18);
        };
        std::vector<std::string> bad{
            "", ".", "..", "1e400", "1E5", "1e-5", "-0", "-1", "+5", "+0", "1,5", "1.5.5",
            "1,000.00", "1.000,00", "1'000", "1_000", "1 000", " 12 ", "12 ", " 12", "\t1", "1\n",
            "1\r", "12\v", "inf", "-inf", "Infinity", "nan", "NaN", "nan(1)", "INF", "0x10", "0b1",
            "0o7", "010",
            "00", "00.1", "01.5", "1.", ".5", "5.", "1/2", "50%", "$5", "5 USD", "¥5", "١٢", "١٢.٥",
            "１２", "１.５", "1．5", "1。5", "१२", "五", "Ⅻ", "½", "²", "1·5", "1٫5", "\u00A01",
            "1\u00A0", "\u20091", "\u200B1", "1\u200B", "\uFEFF1", "\u30001", "1\u202E", "−1", "–1",
            "＋1", "－1", std::string("1\0", 2), std::string("\0" "1", 2), std::string("1\0" "2", 3),
            "\xff", "1\xC0\x80", "1f", "1L", "1u", "1d", "#1", "=1", "=1+1", "@1", "(1)", "1-",
            "1+", "--1", "1..5", "1.5e", "true", "null", "N/A", "n/a", "-"};
        for (int c = 1; c < 256; ++c) {
            const char byte = static_cast<char>(c);
            if (c >= '0' && c <= '9') continue;
            bad.push_back(std::string(1, byte) + "5");
            if (c != '.') bad.push_back(std::string("1") + byte + "5");
        }
        for (const std::size_t length : {20U, 39U, 1000U, 1'000'000U}) {
            bad.push_back(std::string(length, '9'));
            bad.push_back(std::string(length, '0'));
            bad.push_back("0." + std::string(length, '1'));
            bad.push_back(std::string(length, ' '));
        }
        QVERIFY(bad.size() >= 500);
        for (const std::string& text : bad) QVERIFY2(refused(text), text.substr(0, 40).c_str());
        QVERIFY(!rateFromDecimal("0"));
        QVERIFY(!rateFromDecimal("0.00"));
    }
};

QTEST_GUILESS_MAIN(RateTest)
#include "RateTest.moc"

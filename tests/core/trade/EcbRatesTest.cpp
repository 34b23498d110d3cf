// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "trade/CrossRate.h"
#include "trade/EcbRates.h"
#include "trade/SoleEntry.h"

#include <QFile>
#include <QtTest>

#include <algorithm>
#include <fmt/format.h>
#include <map>

using namespace seabridge::trade;
using seabridge::base::ErrorCode;

namespace {

const char* const kZip = SEABRIDGE_DATA "/fx/eurofxref-hist.zip";
const char* const kTable = SEABRIDGE_DATA "/fx/ecb_daily_per_eur_1999_2024.csv";
constexpr std::int32_t kTuesday = 19'787;       // 2024-03-05

std::vector<RateRow> rowsOf(std::string_view text) { return parseEcbText(text).value(); }

struct Refused {
    std::string text;
    std::string detail;
};

}  // namespace

class EcbRatesTest : public QObject {
    Q_OBJECT
private slots:
    void readsTheBanksZip() {
        if (!QFile::exists(kZip)) QSKIP("fx/eurofxref-hist.zip is absent");
        const auto rows = readEcbFile(kZip);
        QVERIFY2(rows.has_value(), rows ? "" : rows.error().detail.c_str());
        QCOMPARE(rows->front(), (RateRow{20'088, "USD", "1.0389"}));
        QVERIFY(rows->size() > 190'000);
        QVERIFY(std::ranges::find(*rows, RateRow{kTuesday, "CNY", "7.8104"}) != rows->end());
        QVERIFY(std::ranges::find(*rows, RateRow{kTuesday, "JPY", "163.01"}) != rows->end());
        QCOMPARE(rows->back().day, 10'595);
    }

    void theTwoLayoutsAgree() {
        if (!QFile::exists(kZip) || !QFile::exists(kTable)) QSKIP("the files of fx are absent");
        const auto history = readEcbFile(kZip);
        const auto table = readEcbFile(kTable);
        QVERIFY2(table.has_value(), table ? "" : table.error().detail.c_str());
        QCOMPARE(table->front(), (RateRow{10'595, "USD", "1.1789"}));
        std::map<std::pair<std::int32_t, std::string>, std::string> known;
        for (const RateRow& row : *history) known[{row.day, row.currency}] = row.perEuro;
        for (const RateRow& row : *table) {
            const auto theirs = known.find({row.day, row.currency});
            QVERIFY2(theirs != known.end(), (row.currency + std::to_string(row.day)).c_str());
            QCOMPARE(seabridge::ledger::rateFromDecimal(row.perEuro).value(),
                     seabridge::ledger::rateFromDecimal(theirs->second).value());
        }
    }

    void refusesSenselessPairs() {
        const RateRow yen{kTuesday, "JPY", "163.01"};
        QCOMPARE(crossRate(yen, yen).error().code, ErrorCode::InvalidInput);
        QCOMPARE(crossRate(yen, euroOn(kTuesday + 1)).error().code, ErrorCode::InvalidInput);
        QCOMPARE(crossRate(yen, RateRow{kTuesday, "CNY", "7,81"}).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(crossRate(yen, RateRow{kTuesday, "CNY", "0"}).error().code,
                 ErrorCode::InvalidInput);
        const RateRow fine{kTuesday, "AAA", "99999999999.7"};
        const RateRow finer{kTuesday, "BBB", "0.00000000003"};
        QCOMPARE(crossRate(finer, fine).error().code, ErrorCode::TooLarge);
    }

    void readsBothLayouts() {
        const std::vector<RateRow> wanted{{kTuesday, "USD", "1.0849"}, {kTuesday, "CNY", "7.8104"}};
        for (const char* text :
             {"Date,USD,JPY,CNY,\n2024-03-05,1.0849,N/A,7.8104,\n",
              "Date,USD,JPY,CNY,\r\n2024-03-05,1.0849,N/A,7.8104,\r\n",
              "Date,USD,JPY,CNY\n2024-03-05,1.0849,N/A,7.8104",
              "date,USD,JPY,CNY\n2024-03-05,1.0849,,7.8104\n",
              "date,USD,JPY,CNY,\n2024-03-05,1.0849,,7.8104,\n"})
            QVERIFY2(rowsOf(text) == wanted, text);
        QCOMPARE(rowsOf("date,USD\n2024-03-04,1\n2024-03-05,2\n").size(), std::size_t{2});
        QCOMPARE(rowsOf("Date,USD\n2024-03-05,1\n2024-03-04,2\n").size(), std::size_t{2});
        QVERIFY(rowsOf("date,USD\n2024-03-05,\n").empty());
    }

    void refusesMalformedTextWithItsLine() {
        const std::string head = "Date,USD,JPY,\n";
        const std::string day = "2024-03-05,1.0849,163.01,\n";
        const std::vector<Refused> refused{
            {"", "line 1: the header"},
            {"\n", "line 1: the header"},
            {"DATE,USD\n", "line 1: the header"},
            {"\xEF\xBB\xBF" + head + day, "line 1: the header"},
            {"Date;USD;JPY\n", "line 1: the header"},
            {"\"Date\",USD\n", "line 1: the header"},
            {"<html>", "line 1: the header"},
            {"Date\n", "line 1: no currency"},
            {"Date,\n", "line 1: no currency"},
            {"Date,usd\n", "line 1: column 2"},
            {"Date,USD,,JPY\n", "line 1: column 3"},
            {"Date,USDT\n", "line 1: column 2"},
            {"Date, USD\n", "line 1: column 2"},
            {"Date,ＵＳＤ\n", "line 1: column 2"},
            {"Date,USD,EUR\n", "line 1: column 3"},
            {"Date,USD,JPY,USD\n", "line 1: column 4"},
            {"Date,USD,JPY,,\n", "line 1: column 4"},
            {head, "line 1: no day"},
            {head + "\n", "line 2: not as many"},
            {head + day + "\n", "line 3: not as many"},
            {head + "2024-03-05,1.0849,163.01\n", "line 2: not as many"},
            {head + "2024-03-05,1.0849,163.01,,\n", "line 2: not as many"},
            {head + "2024-03-05,1.0849,163.01,x\n", "line 2: text behind"},
            {head + "2024-02-30,1.0849,163.01,\n", "line 2: no date"},
            {head + "2024-3-05,1.0849,163.01,\n", "line 2: no date"},
            {head + "05.03.2024,1.0849,163.01,\n", "line 2: no date"},
            {head + "2024-03-05T00:00:00Z,1,1,\n", "line 2: no date"},
            {head + "1998-12-31,1.0849,163.01,\n", "line 2: no date"},
            {head + " 2024-03-05,1.0849,163.01,\n", "line 2: no date"},
            {head + "２０２４-03-05,1,1,\n", "line 2: no date"},
            {head + day + day, "line 3: dates"},
            {head + day + "2024-03-06,1,1,\n2024-03-05,1,1,\n", "line 4: dates"},
            {head + day + "2024-03-04,1,1,\n2024-03-05,1,1,\n", "line 4: dates"},
            {head + "2024-03-05,,163.01,\n", "line 2: column 2"},
            {"date,USD\n2024-03-05,N/A\n", "line 2: column 2"},
            {head + "2024-03-05,n/a,163.01,\n", "line 2: column 2"},
            {head + "2024-03-05,1.0849,-163.01,\n", "line 2: column 3"},
            {head + "2024-03-05,1.0849,+163.01,\n", "line 2: column 3"},
            {head + "2024-03-05,1.0849,1.6E2,\n", "line 2: column 3"},
            {head + "2024-03-05,1.0849,0,\n", "line 2: column 3"},
            {head + "2024-03-05,1.0849,0.00,\n", "line 2: column 3"},
            {head + "2024-03-05,1.0849,nan,\n", "line 2: column 3"},
            {head + "2024-03-05,1.0849,inf,\n", "line 2: column 3"},
            {head + "2024-03-05,1.0849,=1+1,\n", "line 2: column 3"},
            {head + "2024-03-05,1.0849,\"163.01\",\n", "line 2: column 3"},
            {head + "2024-03-05,1.0849,163.01 ,\n", "line 2: column 3"},
            {head + "2024-03-05,1.0849,１６３,\n", "line 2: column 3"},
            {head + "2024-03-05,1.0849,1234567890.123,\n", "line 2: column 3"},
            {head + "2024-03-05,1.0849,163.01.,\n", "line 2: column 3"},
            {head + "2024-03-05,1.0849,163." + std::string(1'000'000, '0') + ",\n",
             "line 2: column 3"},
            {head + "2024-03-05,1.0849,163.01,\r\r\n", "line 2: text behind"},
            {head + day + std::string("2024-03-04,1\0,1,\n", 16), "line 3: column 2"},
            {std::string(1'000'000, ','), "line 1: the header"},
            {head + std::string(1'000'000, ','), "line 2: not as many"}};
        QVERIFY(refused.size() >= 30);
        for (const Refused& one : refused) {
            const auto rows = parseEcbText(one.text);
            QVERIFY2(!rows, one.text.substr(0, 60).c_str());
            QVERIFY(rows.error().code == ErrorCode::InvalidInput);
            QVERIFY2(rows.error().detail.starts_with(one.detail),
                     (one.text.substr(0, 60) + " -> " + rows.error().detail).c_str());
        }
    }

    void refusesMoreThanItsLimits() {
        std::string header = "Date";
        for (char a = 'A'; a <= 'C'; ++a)
            for (char b = 'A'; b <= 'Z'; ++b) header += fmt::format(",{}{}X", a, b);
        QCOMPARE(parseEcbText(header + "\n").error().code, ErrorCode::TooLarge);
        std::string days = "date,USD\n";
        for (std::int32_t day = 10'592; day < 10'592 + 20'001; ++day)
            days += seabridge::base::isoDateOf(day * seabridge::base::kDayMs) + ",\n";
        QCOMPARE(parseEcbText(days).error().code, ErrorCode::TooLarge);
        QVERIFY(parseEcbText(days.substr(0, days.size() - 12)).has_value());
        QCOMPARE(parseEcbText(std::string(kMaxTextBytes + 1, 'x')).error().code,
                 ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(EcbRatesTest)
#include "EcbRatesTest.moc"

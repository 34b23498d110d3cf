// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "trade/CrossRate.h"
#include "trade/EcbRates.h"
#include "trade/SoleEntry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <sys/stat.h>

using namespace seabridge::trade;
using seabridge::base::ErrorCode;
using seabridge::ledger::Rate;

namespace {

const char* const kZip = SEABRIDGE_DATA "/fx/eurofxref-hist.zip";
const char* const kTable = SEABRIDGE_DATA "/fx/ecb_daily_per_eur_1999_2024.csv";
constexpr std::int32_t kTuesday = 19'787;       // 2024-03-05
constexpr std::int32_t kSaturday = 19'784;      // 2024-03-02
constexpr std::size_t kMiB = 1U << 20;

/// Runs a Python script with the path to write as its argument. False if it failed.
bool python(const QString& script, const QString& path) {
    QProcess process;
    process.start(QStandardPaths::findExecutable("python3"), {"-c", script, path});
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

bool hasPython() { return !QStandardPaths::findExecutable("python3").isEmpty(); }

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<RateRow> rowsOf(std::string_view text) { return parseEcbText(text).value(); }

struct Refused {
    std::string text;
    std::string detail;
};

/// Scripts that write bad zips, and the code each is refused with.
struct BadZip {
    const char* script;
    ErrorCode code;
    const char* detail;
};

const BadZip kBadZips[] = {
    {"z.writestr('a.csv', t); z.writestr('b.csv', t)", ErrorCode::InvalidInput, "2 entries"},
    {"pass", ErrorCode::InvalidInput, "0 entries"},
    {"[z.writestr('%d.csv' % i, '') for i in range(20000)]", ErrorCode::InvalidInput, "20000 entries"},
    {"z.writestr('a.txt', t)", ErrorCode::InvalidInput, "*.csv"},
    {"z.writestr('a.csv/', '')", ErrorCode::InvalidInput, "*.csv"},
    {"z.writestr('a.csv', 'x' * (65 << 20))", ErrorCode::TooLarge, "unpacks to"},
    {"z.writestr('a.csv', t, zipfile.ZIP_BZIP2)", ErrorCode::InvalidInput, "deflated"},
    {"z.writestr('a.csv', t, zipfile.ZIP_LZMA)", ErrorCode::InvalidInput, "deflated"},
    {"z.writestr('a.csv', 'x' * (60 << 20))", ErrorCode::InvalidInput, "line 1"},
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

    void yenInYuanIsExact() {
        if (!QFile::exists(kZip)) QSKIP("fx/eurofxref-hist.zip is absent");
        const auto rows = readEcbFile(kZip).value();
        const auto rate = crossRate("JPY", "CNY", kTuesday, rows);
        QVERIFY(rate.has_value());
        // By hand from the file: 7.8104 / 163.01 = 78104 / 1630100 = 19526 / 407525.
        QCOMPARE(rate->rate, (Rate{19'526, 407'525}));
        QCOMPARE(rate->basePerEuro, std::string("163.01"));
        QCOMPARE(rate->quotePerEuro, std::string("7.8104"));
        QCOMPARE(rate->day, kTuesday);
        QCOMPARE(crossRate("EUR", "USD", kTuesday, rows)->rate, (Rate{10'849, 10'000}));
        QCOMPARE(crossRate("USD", "EUR", kTuesday, rows)->rate, (Rate{10'000, 10'849}));
    }

    void agreesWithPythonOnEveryDay() {
        if (!QFile::exists(kZip)) QSKIP("fx/eurofxref-hist.zip is absent");
        if (!hasPython()) QSKIP("python3 is not installed: no independent arithmetic");
        const QString script =
            "import sys, zipfile, csv, io\n"
            "from fractions import Fraction as F\n"
            "z = zipfile.ZipFile(sys.argv[1])\n"
            "for r in csv.DictReader(io.TextIOWrapper(z.open(z.namelist()[0]))):\n"
            "    if 'N/A' in (r['JPY'], r['CNY']): continue\n"
            "    f = F(r['CNY']) / F(r['JPY'])\n"
            "    print('%s %d/%d' % (r['Date'], f.numerator, f.denominator))\n";
        QProcess oracle;
        oracle.start(QStandardPaths::findExecutable("python3"), {"-c", script, kZip});
        QVERIFY(oracle.waitForFinished(60'000) && oracle.exitCode() == 0);
        std::map<std::int32_t, std::vector<RateRow>> days;
        const auto rows = readEcbFile(kZip).value();
        for (const RateRow& row : rows) days[row.day].push_back(row);
        std::string ours;
        for (auto day = days.rbegin(); day != days.rend(); ++day) {
            const auto cross = crossRate("JPY", "CNY", day->first, day->second);
            if (!cross) continue;
            ours += fmt::format("{} {}/{}\n",
                                seabridge::base::isoDateOf(day->first * seabridge::base::kDayMs),
                                cross->rate.numerator, cross->rate.denominator);
        }
        QVERIFY(ours.size() > 100'000);
        QVERIFY(ours == oracle.readAllStandardOutput().toStdString());
    }

    void takesNoOlderRateForAWeekend() {
        if (!QFile::exists(kZip)) QSKIP("fx/eurofxref-hist.zip is absent");
        const auto rows = readEcbFile(kZip).value();
        QCOMPARE(crossRate("JPY", "CNY", kSaturday, rows).error().code, ErrorCode::NotFound);
        QCOMPARE(crossRate("EUR", "CNY", kSaturday, rows).error().code, ErrorCode::NotFound);
        QCOMPARE(crossRate("CNY", "EUR", kSaturday, rows).error().code, ErrorCode::NotFound);
    }

    void refusesSenselessPairs() {
        const RateRow yen{kTuesday, "JPY", "163.01"};
        QCOMPARE(crossRate(yen, yen).error().code, ErrorCode::InvalidInput);
        QCOMPARE(crossRate(yen, euroOn(kTuesday + 1)).error().code, ErrorCode::InvalidInput);
        QCOMPARE(crossRate(yen, RateRow{kTuesday, "CNY", "7,81"}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(crossRate(yen, RateRow{kTuesday, "CNY", "0"}).error().code, ErrorCode::InvalidInput);
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
            {"", "line 1: the header"}, {"\n", "line 1: the header"}, {"DATE,USD\n", "line 1: the header"},
            {"\xEF\xBB\xBF" + head + day, "line 1: the header"}, {"Date;USD;JPY\n", "line 1: the header"},
            {"\"Date\",USD\n", "line 1: the header"}, {"<html>", "line 1: the header"},
            {"Date\n", "line 1: no currency"}, {"Date,\n", "line 1: no currency"},
            {"Date,usd\n", "line 1: column 2"}, {"Date,USD,,JPY\n", "line 1: column 3"},
            {"Date,USDT\n", "line 1: column 2"}, {"Date, USD\n", "line 1: column 2"},
            {"Date,ＵＳＤ\n", "line 1: column 2"}, {"Date,USD,EUR\n", "line 1: column 3"},
            {"Date,USD,JPY,USD\n", "line 1: column 4"}, {"Date,USD,JPY,,\n", "line 1: column 4"},
            {head, "line 1: no day"}, {head + "\n", "line 2: not as many"},
            {head + day + "\n", "line 3: not as many"}, {head + "2024-03-05,1.0849,163.01\n", "line 2: not as many"},
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
            {head + "2024-03-05,1.0849,163." + std::string(1'000'000, '0') + ",\n", "line 2: column 3"},
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
        QCOMPARE(parseEcbText(std::string(kMaxTextBytes + 1, 'x')).error().code, ErrorCode::TooLarge);
    }

    void refusesFilesThatAreNone() {
        const QTemporaryDir folder;
        QCOMPARE(readEcbFile(folder.filePath("none").toStdString()).error().code, ErrorCode::NotFound);
        QCOMPARE(readEcbFile(folder.path().toStdString()).error().code, ErrorCode::InvalidInput);
        const QString pipe = folder.filePath("pipe");
        QCOMPARE(mkfifo(pipe.toUtf8().constData(), 0600), 0);
        QCOMPARE(readEcbFile(pipe.toStdString()).error().code, ErrorCode::InvalidInput);
        const QString large = folder.filePath("large");
        write(large, "x");
        QVERIFY(QFile::resize(large, static_cast<qint64>(kMaxTextBytes) + 1));
        QCOMPARE(readEcbFile(large.toStdString()).error().code, ErrorCode::TooLarge);
        write(large, "PK\x03\x04");
        QVERIFY(QFile::resize(large, static_cast<qint64>(kMaxZipBytes) + 1));
        QCOMPARE(readEcbFile(large.toStdString()).error().code, ErrorCode::TooLarge);
        write(large, "");
        QCOMPARE(readEcbFile(large.toStdString()).error().code, ErrorCode::InvalidInput);
    }

    void refusesZipsThatAreNotOneTable() {
        if (!hasPython()) QSKIP("python3 is not installed: no zips to make");
        const QTemporaryDir folder;
        const QString path = folder.filePath("rates.zip");
        for (const BadZip& bad : kBadZips) {
            const QString script = QString("import sys, zipfile\nt = 'date,USD\\n2024-03-05,1\\n'\n"
                                           "z = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)\n"
                                           "%1\nz.close()\n").arg(bad.script);
            QVERIFY2(python(script, path), bad.script);
            QElapsedTimer timer;
            timer.start();
            const auto rows = readEcbFile(path.toStdString());
            QVERIFY2(!rows, bad.script);
            QVERIFY2(rows.error().code == bad.code, rows.error().detail.c_str());
            QVERIFY2(rows.error().detail.find(bad.detail) != std::string::npos,
                     rows.error().detail.c_str());
            QVERIFY2(timer.elapsed() < 10'000, bad.script);
        }
    }

    void refusesDamagedAndLyingZips() {
        if (!hasPython()) QSKIP("python3 is not installed: no zips to make");
        const QTemporaryDir folder;
        const QString path = folder.filePath("rates.zip");
        QVERIFY(python("import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1], 'w')\n"
                       "z.writestr('r.csv', 'date,USD\\n2024-03-05,1.5\\n')\nz.close()\n", path));
        const QByteArray good = read(path);
        const auto refuses = [](const QByteArray& zip) {
            return !unzipSoleText({zip.constData(), static_cast<std::size_t>(zip.size())});
        };
        QVERIFY(!refuses(good));
        QCOMPARE(readEcbFile(path.toStdString()).value(),
                 (std::vector<RateRow>{{kTuesday, "USD", "1.5"}}));
        for (int size = 0; size < good.size(); ++size) QVERIFY(refuses(good.left(size)));
        QByteArray changed = good;
        changed[good.indexOf("1.5")] = '2';
        QVERIFY(refuses(changed));
        const int directory = static_cast<int>(good.indexOf("PK\x01\x02"));
        for (const int sizeField : {directory + 20, directory + 24}) {
            for (const char more : {'\x01', '\x7F', '\xFF'}) {
                QByteArray lying = good;
                lying[sizeField] = static_cast<char>(lying[sizeField] + more);
                QVERIFY(refuses(lying));
            }
        }
        QByteArray encrypted = good;
        encrypted[6] = 1;
        encrypted[directory + 8] = 1;
        QVERIFY(refuses(encrypted));
    }

    void survivesEveryChangedByteOfAZip() {
        if (!QFile::exists(kZip)) QSKIP("fx/eurofxref-hist.zip is absent");
        const QByteArray good = read(kZip);
        const int tail = static_cast<int>(good.lastIndexOf("PK\x01\x02"));
        QVERIFY(tail > 0);
        for (int at = tail; at < good.size(); ++at) {
            QByteArray changed = good;
            changed[at] = static_cast<char>(changed[at] ^ 0x40);
            const auto text = unzipSoleText({changed.constData(), static_cast<std::size_t>(changed.size())});
            QVERIFY(!text || text->size() < 64 * kMiB);
        }
    }
};

QTEST_GUILESS_MAIN(EcbRatesTest)
#include "EcbRatesTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "base/File.h"
#include "desk/PairRates.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace seabridge;
using namespace seabridge::app;
using base::ErrorCode;
using ledger::Rate;

namespace {

const char* const kZip = SEABRIDGE_DATA "/fx/eurofxref-hist.zip";
constexpr std::int32_t kTuesday = 19'787;   // 2024-03-05
constexpr std::int32_t kSaturday = 19'784;  // 2024-03-02
constexpr std::int32_t kLastDay = 100'000;

using Rows = std::vector<store::RateRow>;

}  // namespace

class PairRatesTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir root_;
    std::filesystem::path bank_;  // with the bank's whole history; empty without the file

    std::filesystem::path fresh() {
        static int number = 0;
        const auto path =
            std::filesystem::path(root_.path().toStdString()) / std::to_string(number++);
        if (!base::makePrivateFolder(path)) qFatal("folder");
        return path;
    }
    /// A folder with these rows of each source.
    std::filesystem::path folderWith(const std::map<std::string, Rows>& sources) {
        const auto folder = fresh();
        auto database = store::RateDb::open(folder / kRateFile);
        for (const auto& [source, rows] : sources)
            if (!database->replaceAll(source, rows)) qFatal("rates");
        return folder;
    }
    static PairRates ratesIn(const std::filesystem::path& folder, const char* base,
                             const char* quote) {
        return std::move(PairRates::open(folder, {base, quote}).value());
    }

private slots:
    void initTestCase() {
        if (!QFile::exists(kZip)) return;
        bank_ = fresh();
        const auto taken = takePublished(bank_, trade::readEcbFile(kZip).value());
        QVERIFY(taken && taken->rates > 190'000 && taken->days > 6'000);
        QCOMPARE(base::isoDateOf(taken->firstDay * base::kDayMs), std::string("1999-01-04"));
    }

    void yenInYuanIsExact() {
        if (bank_.empty()) QSKIP("fx/eurofxref-hist.zip is absent");
        const auto rate = ratesIn(bank_, "JPY", "CNY").on(kTuesday).value().value();
        // By hand from the file: 7.8104 / 163.01 = 78104 / 1630100 = 19526 / 407525.
        QCOMPARE(rate.cross.rate, (Rate{19'526, 407'525}));
        QCOMPARE(rate.cross.basePerEuro, std::string("163.01"));
        QCOMPARE(rate.cross.quotePerEuro, std::string("7.8104"));
        QCOMPARE(rate.cross.day, kTuesday);
        const auto of = [&](const char* base, const char* quote) {
            return ratesIn(bank_, base, quote).on(kTuesday).value().value().cross.rate;
        };
        QCOMPARE(of("EUR", "USD"), (Rate{10'849, 10'000}));
        QCOMPARE(of("USD", "EUR"), (Rate{10'000, 10'849}));
    }

    void takesNoOlderRateForAWeekend() {
        if (bank_.empty()) QSKIP("fx/eurofxref-hist.zip is absent");
        for (const auto& [base, quote] :
             {std::pair{"JPY", "CNY"}, {"EUR", "CNY"}, {"CNY", "EUR"}}) {
            auto rates = ratesIn(bank_, base, quote);
            QVERIFY(!rates.on(kSaturday).value());
            QCOMPARE(rates.lastBefore(kSaturday).value()->cross.day, kSaturday - 1);
        }
    }

    void agreesWithPythonOnEveryDay() {
        if (bank_.empty()) QSKIP("fx/eurofxref-hist.zip is absent");
        const auto python = QStandardPaths::findExecutable("python3");
        if (python.isEmpty()) QSKIP("python3 is not installed: no independent arithmetic");
        const QString script =
            "import sys, zipfile, csv, io\n"
            "from fractions import Fraction as F\n"
            "z = zipfile.ZipFile(sys.argv[1])\n"
            "for r in reversed(list(csv.DictReader(io.TextIOWrapper(z.open(z.namelist()[0]))))):\n"
            "    if 'N/A' in (r['JPY'], r['CNY']): continue\n"
            "    f = F(r['CNY']) / F(r['JPY'])\n"
            "    print('%s %d/%d' % (r['Date'], f.numerator, f.denominator))\n";
        QProcess oracle;
        oracle.start(python, {"-c", script, kZip});
        QVERIFY(oracle.waitForFinished(60'000) && oracle.exitCode() == 0);
        std::string ours;
        const auto all = ratesIn(bank_, "JPY", "CNY").between(0, kLastDay).value();
        for (const auto& [cross, source] : all)
            ours += fmt::format("{} {}/{}\n", base::isoDateOf(cross.day * base::kDayMs),
                                cross.rate.numerator, cross.rate.denominator);
        QVERIFY(ours.size() > 100'000);
        QVERIFY(ours == oracle.readAllStandardOutput().toStdString());
    }

    // A cross of two sources would be nobody's rate.
    void mixesNoSources() {
        const auto* made = kSimulatedRates;
        const auto folder = folderWith(
            {{"ECB", {{1, "USD", "2", "ECB"}, {3, "USD", "2", "ECB"}, {3, "CNY", "8", "ECB"}}},
             {made, {{1, "CNY", "7", made}, {2, "USD", "3", made}, {2, "CNY", "9", made}}}});
        auto rates = ratesIn(folder, "USD", "CNY");
        QVERIFY(!rates.on(1).value());
        const auto all = rates.between(0, 9).value();
        QCOMPARE(all.size(), std::size_t{2});
        QVERIFY(all[0].cross.day == 2 && all[0].source == kSimulatedRates);
        QVERIFY(all[1].cross.day == 3 && all[1].source == "ECB");
        QCOMPARE(rates.lastBefore(3).value()->cross.day, 2);
        QVERIFY(!rates.lastBefore(2).value());
    }

    void oneDayThatDoesNotFitHidesNoOther() {
        const auto folder = folderWith({{"ECB",
                                         {{1, "AAA", "0.00000000003", "ECB"},
                                          {1, "BBB", "99999999999.7", "ECB"},
                                          {2, "AAA", "1", "ECB"},
                                          {2, "BBB", "2", "ECB"}}}});
        auto rates = ratesIn(folder, "AAA", "BBB");
        QVERIFY(!rates.on(1).value());
        QCOMPARE(rates.between(0, 9)->size(), std::size_t{1});
        QCOMPARE(rates.lastBefore(3).value()->cross.day, 2);
    }

    void whatIsPublishedTakesThePlaceOfWhatWasMadeUp() {
        const auto* made = kSimulatedRates;
        const auto folder =
            folderWith({{made, {{1, "USD", "3", made}, {2, "USD", "3", made}}}});
        const auto taken =
            takePublished(folder, {{5, "USD", "2"}, {5, "CNY", "8"}, {4, "USD", "2"}});
        QVERIFY(taken && taken->rates == 3 && taken->days == 2);
        QVERIFY(taken->firstDay == 4 && taken->lastDay == 5);
        const auto left = ratesIn(folder, "EUR", "USD").between(0, 9).value();
        QCOMPARE(left.size(), std::size_t{2});
        QVERIFY(left[0].cross.day == 4 && left[0].source == kPublishedRates);
        QCOMPARE(takePublished(folder, {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(ratesIn(folder, "EUR", "USD").between(0, 9)->size(), std::size_t{2});
    }

    void refusesWhatIsNoPairAndSaysWhereNothingIs() {
        const auto folder = fresh();
        for (const auto& [base, quote] :
             {std::pair{"JPY", "JPY"}, {"jpy", "CNY"}, {"JPY", "CNYX"}, {"", "CNY"}})
            QCOMPARE(PairRates::open(folder, {base, quote}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(PairRates::open(folder, {"JPY", "CNY"}).error().code, ErrorCode::NotFound);
        QVERIFY(!std::filesystem::exists(folder / kRateFile));
    }

    void aDamagedFileIsAnError() {
        Rows rows;
        for (int day = 0; day < 5000; ++day) rows.push_back({day, "USD", "1.2345", "ECB"});
        const auto folder = folderWith({{"ECB", rows}});
        auto bytes = base::readFile(folder / kRateFile, 1 << 24).value();
        std::fill(bytes.begin() + 4096, bytes.end(), std::uint8_t{0xA5});
        QVERIFY(base::replaceFile(folder / kRateFile, bytes));
        auto rates = ratesIn(folder, "EUR", "USD");
        QCOMPARE(rates.on(7).error().code, ErrorCode::Damaged);
        QCOMPARE(rates.lastBefore(7).error().code, ErrorCode::Damaged);
        QCOMPARE(rates.between(0, 9).error().code, ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(PairRatesTest)
#include "PairRatesTest.moc"

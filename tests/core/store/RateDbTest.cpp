// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"
#include "base/Log.h"
#include "store/RateDb.h"

#include <QTemporaryDir>
#include <QtTest>

#include <future>

#include <fcntl.h>
#include <unistd.h>

using namespace seabridge;
using namespace seabridge::store;
using base::ErrorCode;

class RateDbTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir root_;
    int next_ = 0;
    std::filesystem::path fresh() {
        return std::filesystem::path(root_.path().toStdString()) / std::to_string(next_++);
    }

private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    void keepsRatesExactlyAsPublished() {
        const auto path = fresh();
        const std::vector<RateRow> rows{{19000, "USD", "1.0840", "ECB"},
                                        {19003, "USD", "1.1", "ECB"},
                                        {19003, "JPY", "163.05", "ECB"},
                                        {19004, "CNY", "7.8000", "ECB"}};
        {
            auto rates = RateDb::open(path);
            QVERIFY(rates);
            QCOMPARE(rates->replaceAll("ECB", rows).value(), std::size_t{4});
        }
        auto rates = RateDb::open(path);
        QVERIFY(rates->on("USD", 19000).value() == rows[0]);
        QVERIFY(!rates->on("USD", 19001).value());
        QVERIFY(rates->lastDayBefore("USD", 19003).value() == rows[0]);
        QVERIFY(rates->lastDayBefore("USD", 99999).value() == rows[1]);
        QVERIFY(!rates->lastDayBefore("USD", 19000).value());
        QVERIFY(rates->range("USD", 19000, 19003).value() == (std::vector{rows[0], rows[1]}));
        QVERIFY(rates->range("USD", 19001, 19002)->empty());
    }

    void replacesOneSourceOnly() {
        auto rates = RateDb::open(fresh());
        const std::vector<RateRow> first{{1, "USD", "1", "B"}, {2, "USD", "2", "B"}};
        const std::vector<RateRow> second{{1, "USD", "3", "A"}}, third{{2, "USD", "4", "B"}};
        QVERIFY(rates->replaceAll("B", first) && rates->replaceAll("A", second));
        QCOMPARE(rates->on("USD", 1).value()->rate, std::string("3"));
        QVERIFY(rates->range("USD", 0, 9).value() == (std::vector{second[0], first[1]}));
        QVERIFY(rates->replaceAll("B", third));
        QVERIFY(rates->range("USD", 0, 9).value() == (std::vector{second[0], third[0]}));
        QVERIFY(rates->replaceAll("A", {}));
        QVERIFY(rates->range("USD", 0, 9).value() == third);
    }

    void refusesWhatIsNoRateAndChangesNothing() {
        auto rates = RateDb::open(fresh());
        const std::vector<RateRow> good{{1, "USD", "1.5", "S"}};
        QVERIFY(rates->replaceAll("S", good));
        for (const char* rate :
             {"", "0", "0.00", "-1", "+1", "1e5", "1,5", "1.5.5", ".5", "5.", " 1", "1 ", "NaN",
              "inf", "１", "123456789012345678901234567890123"}) {
            const std::vector<RateRow> bad{{2, "USD", "1", "S"}, {3, "USD", rate, "S"}};
            QVERIFY2(rates->replaceAll("S", bad).error().code == ErrorCode::InvalidInput, rate);
        }
        const std::vector<RateRow> bad[] = {
            {{2, "usd", "1", "S"}},  {{2, "USDT", "1", "S"}},
            {{-1, "USD", "1", "S"}}, {{100'001, "USD", "1", "S"}},
            {{2, "USD", "1", "T"}},  {{2, "USD", "1", "S"}, {2, "USD", "2", "S"}}};
        for (const auto& rows : bad)
            QVERIFY(rates->replaceAll("S", rows).error().code == ErrorCode::InvalidInput);
        QVERIFY(rates->replaceAll("", {}).error().code == ErrorCode::InvalidInput);
        QVERIFY(rates->range("USD", 0, 100'000).value() == good);
    }

    void refusesAFileOfAnotherKind() {
        const auto path = fresh();
        QVERIFY(base::replaceFile(path, base::Bytes(10'000, 'x')));
        QVERIFY(RateDb::open(path).error().code == ErrorCode::Damaged);
    }

    // A damaged file is not one into which nothing was imported.
    void aDamagedFileIsNoAbsenceOfRates() {
        const auto path = fresh();
        std::vector<RateRow> rows;
        for (int day = 0; day < 5000; ++day) rows.push_back({day, "USD", "1.2345", "ECB"});
        QVERIFY(RateDb::open(path)->replaceAll("ECB", rows));
        auto bytes = base::readFile(path, 1 << 24).value();
        // The head stays, so that it opens.
        std::fill(bytes.begin() + 4096, bytes.end(), std::uint8_t{0xA5});
        QVERIFY(base::replaceFile(path, bytes));
        auto rates = RateDb::open(path);
        QVERIFY(rates.has_value());
        QCOMPARE(rates->on("USD", 17).error().code, ErrorCode::Damaged);
        QCOMPARE(rates->lastDayBefore("USD", 17).error().code, ErrorCode::Damaged);
        QCOMPARE(rates->range("USD", 0, 99).error().code, ErrorCode::Damaged);
    }

    // SQLite locks with fcntl(2): closing any descriptor of the file would end it, and another
    // program could write in between.
    void aSecondOneWaitsAndTheFirstStaysAlone() {
        const auto path = fresh();
        auto first = std::make_optional(RateDb::open(path).value());
        const int probing = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
        const auto isLocked = [&] {
            struct flock lock {};
            lock.l_type = F_WRLCK;
            return fcntl(probing, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
        };
        QVERIFY(isLocked());
        QVERIFY(RateDb::open(path, std::chrono::milliseconds(50)).error().code ==
                ErrorCode::InUse);
        QVERIFY(isLocked());
        auto second = std::async(std::launch::async, [&] { return RateDb::open(path); });
        QVERIFY(second.wait_for(std::chrono::milliseconds(200)) == std::future_status::timeout);
        QVERIFY(first->replaceAll("S", std::vector<RateRow>{{1, "USD", "1.5", "S"}}));
        first.reset();
        auto rates = second.get();
        QVERIFY(rates && rates->on("USD", 1).value());
        close(probing);
    }

    void takesTwentyYearsOfRates() {
        auto rates = RateDb::open(fresh());
        std::vector<RateRow> rows;
        for (int day = 0; day < 7300; ++day)
            for (const char* currency : {"USD", "JPY", "CNY", "GBP", "KRW"})
                rows.push_back({day, currency, "1.2345", "ECB"});
        QCOMPARE(rates->replaceAll("ECB", rows).value(), rows.size());
        QCOMPARE(rates->range("JPY", 100, 199)->size(), std::size_t{100});
    }
};

QTEST_GUILESS_MAIN(RateDbTest)
#include "RateDbTest.moc"

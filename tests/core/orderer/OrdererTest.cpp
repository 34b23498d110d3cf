// SPDX-License-Identifier: GPL-3.0-or-later
// What every orderer promises: one suite over the embedded order and over etcd (a fake one here;
// tests/system/EtcdTest runs a real cluster).
#include "Entries.h"
#include "FakeEtcd.h"

#include "base/Log.h"
#include "ledger/Block.h"
#include "orderer/EmbeddedOrderer.h"
#include "orderer/EtcdOrderer.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace seabridge;
using base::Bytes;
using base::ErrorCode;
using orderer::Orderer;
using test::entriesFrom;
using test::entryAt;
using test::isWhole;

namespace {

/// Where one order lives; it is opened anew as often as a test likes.
class Place {
public:
    virtual ~Place() = default;
    virtual std::unique_ptr<Orderer> open(std::uint64_t epoch = 0) = 0;
};

class EmbeddedPlace final : public Place {
public:
    std::unique_ptr<Orderer> open(std::uint64_t epoch) override {
        auto order = orderer::EmbeddedOrderer::open(folder_.path().toStdString(), epoch);
        return std::make_unique<orderer::EmbeddedOrderer>(std::move(order.value()));
    }

private:
    QTemporaryDir folder_;
};

class EtcdPlace final : public Place {
public:
    std::unique_ptr<Orderer> open(std::uint64_t epoch) override {
        orderer::EtcdAccess access;
        access.endpoints = {etcd_.endpoint()};
        access.allowsPlainLoopback = true;
        return std::move(orderer::EtcdOrderer::open(access, "net", epoch).value());
    }

private:
    test::FakeEtcd etcd_;
};

}  // namespace

class OrdererTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Place> place_;

private slots:
    void initTestCase_data() {
        QTest::addColumn<bool>("isEtcd");
        QTest::newRow("embedded") << false;
        QTest::newRow("etcd") << true;
    }
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }
    void init() {
        QFETCH_GLOBAL(bool, isEtcd);
        if (isEtcd) place_ = std::make_unique<EtcdPlace>();
        else place_ = std::make_unique<EmbeddedPlace>();
    }
    void cleanup() { place_.reset(); }

    void givesEveryEntryItsPosition() {
        const auto order = place_->open();
        QVERIFY(order->read(0).value().empty());
        QCOMPARE(order->append(entriesFrom(0, 1)).value(), std::uint64_t(0));
        QCOMPARE(order->append(entriesFrom(1, 5)).value(), std::uint64_t(1));
        QCOMPARE(order->nextPosition(), std::uint64_t(6));
        QVERIFY(order->read(2).value() == entriesFrom(2, 4));
        QVERIFY(order->read(6).value().empty());
    }

    void readsWithinItsLimitsButAtLeastOne() {
        const auto order = place_->open();
        QVERIFY(order->append(std::vector<Bytes>(8, Bytes(1000, 7))));
        QCOMPARE(order->read(0, {3500, 100}).value().size(), std::size_t(3));
        QCOMPARE(order->read(0, {1, 100}).value().size(), std::size_t(1));
        QCOMPARE(order->read(6, {1 << 20, 100}).value().size(), std::size_t(2));
        QCOMPARE(order->read(0, {1 << 20, 4}).value().size(), std::size_t(4));
    }

    void neverSkipsALargeEntryForASmallOneBehindIt() {
        const auto order = place_->open();
        QVERIFY(order->append(std::vector<Bytes>{Bytes(10, 1), Bytes(5000, 2), Bytes(10, 3)}));
        QCOMPARE(order->read(0, {1000, 100}).value().size(), std::size_t(1));
        QCOMPARE(order->read(1, {1000, 100}).value().size(), std::size_t(1));
    }

    void takesAllOrNothingOfABatch() {
        const auto order = place_->open();
        const auto codeOf = [&](std::vector<Bytes> batch) {
            return order->append(batch).error().code;
        };
        QVERIFY(codeOf({}) == ErrorCode::InvalidInput);
        QVERIFY(codeOf({Bytes(1), Bytes()}) == ErrorCode::InvalidInput);
        QVERIFY(codeOf({Bytes(1), Bytes(ledger::kMaxEntryBytes + 1)}) == ErrorCode::TooLarge);
        QVERIFY(order->read(0).value().empty());
        QCOMPARE(order->nextPosition(), std::uint64_t(0));
    }

    void takesEntriesOfTheLargestSize() {
        const auto order = place_->open();
        for (std::uint8_t i = 0; i < 7; ++i) {
            const std::vector<Bytes> one{Bytes(ledger::kMaxEntryBytes, i)};
            QCOMPARE(order->append(one).value(), std::uint64_t(i));
        }
        const auto later = place_->open();
        for (std::uint64_t at = 0; at < 7;) {
            const auto page = later->read(at, {3'000'000, 100});
            QVERIFY2(page.has_value(), page ? "" : page.error().detail.c_str());
            QVERIFY(!page->empty());
            for (const auto& entry : *page)
                QVERIFY(entry == Bytes(ledger::kMaxEntryBytes, std::uint8_t(at++)));
        }
    }

    void fitsBatchesIntoOneTransaction() {
        QCOMPARE(orderer::fitting({}), std::size_t(0));
        QCOMPARE(orderer::fitting(std::vector<Bytes>(100, Bytes(1))), orderer::kMaxBatch);
        QCOMPARE(orderer::fitting(std::vector<Bytes>(5, Bytes(400'000))), std::size_t(2));
        QCOMPARE(orderer::fitting(std::vector<Bytes>(2, Bytes(ledger::kMaxEntryBytes))),
                 std::size_t(1));
    }

    void goesOnWhereItStopped() {
        QVERIFY(place_->open()->append(entriesFrom(0, 20)));
        const auto order = place_->open();
        QCOMPARE(order->append(entriesFrom(20, 1)).value(), std::uint64_t(20));
        QVERIFY(isWhole(*order));
    }

    void beginsEveryEpochAtZero() {
        QVERIFY(place_->open(0)->append(entriesFrom(0, 3)));
        const auto later = place_->open(1);
        QCOMPARE(later->epoch(), std::uint64_t(1));
        QVERIFY(later->read(0).value().empty());
        QCOMPARE(later->append(entriesFrom(0, 2)).value(), std::uint64_t(0));
        QVERIFY(later->read(0).value() == entriesFrom(0, 2));
        QVERIFY(later->trim(1));
        QVERIFY(later->read(1).value() == entriesFrom(1, 1));
    }

    void trimsBelowAPositionOnly() {
        const auto order = place_->open();
        QVERIFY(order->append(entriesFrom(0, 30)));
        QVERIFY(order->append(entriesFrom(30, 20)));
        QVERIFY(order->trim(30));
        QCOMPARE(order->firstPosition(), std::uint64_t(30));
        QVERIFY(order->read(29).error().code == ErrorCode::Purged);
        QCOMPARE(order->append(entriesFrom(50, 1)).value(), std::uint64_t(50));
        QVERIFY(order->trim(10));
        QVERIFY(test::allFrom(*order, 30) == entriesFrom(30, 21));
        const auto later = place_->open();
        QVERIFY(later->read(29).error().code == ErrorCode::Purged);
        QCOMPARE(later->firstPosition(), std::uint64_t(30));
        QVERIFY(test::allFrom(*later, 31) == entriesFrom(31, 20));
        QCOMPARE(later->nextPosition(), std::uint64_t(51));
        QVERIFY(isWhole(*later));
    }

    void keepsItsPositionWhenAllIsTrimmed() {
        const auto order = place_->open();
        QVERIFY(order->append(entriesFrom(0, 5)));
        QVERIFY(place_->open()->trim(100));
        QCOMPARE(place_->open()->append(entriesFrom(5, 1)).value(), std::uint64_t(5));
        const auto later = place_->open();
        QVERIFY(later->read(5).value() == entriesFrom(5, 1));
    }

    /// Against a plain vector.
    void isAVectorWithAFirstPosition() {
        const auto seed = qEnvironmentVariableIsSet("SEABRIDGE_SEED")
                              ? qEnvironmentVariableIntValue("SEABRIDGE_SEED")
                              : 7;
        qInfo("seed %d", seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        std::uint64_t first = 0, next = 0;
        auto order = place_->open();
        for (int step = 0; step < 400; ++step) {
            const auto what = random() % 10;
            if (what < 4) {
                const auto count = 1 + random() % 9;
                QCOMPARE(order->append(entriesFrom(next, count)).value(), next);
                next += count;
            } else if (what < 8) {
                const auto at = first + random() % (next - first + 1);
                const auto count = 1 + random() % 20;
                const auto page = order->read(at, {1'000'000, count});
                QVERIFY2(page.has_value(), page ? "" : page.error().detail.c_str());
                QVERIFY(page->size() == 0 ? at == next : page->size() <= count);
                QVERIFY(*page == entriesFrom(at, page->size()));
            } else if (what == 8) {
                first = std::max(first, next - std::min<std::uint64_t>(next, random() % 40));
                QVERIFY(order->trim(first));
            } else {
                order = place_->open();
            }
            if (first > 0) QVERIFY(order->read(first - 1).error().code == ErrorCode::Purged);
        }
        QVERIFY(order->read(next).value().empty());
        QVERIFY(isWhole(*order));
    }
};

QTEST_GUILESS_MAIN(OrdererTest)
#include "OrdererTest.moc"

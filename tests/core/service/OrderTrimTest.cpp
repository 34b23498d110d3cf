// SPDX-License-Identifier: GPL-3.0-or-later
// What both orders forget of what is certified, when, and what they answer to whoever still asks
// for it.
#include "../orderer/FakeEtcd.h"

#include "EtcdDesk.h"
#include "OrderDesk.h"
#include "base/Log.h"
#include "support/Scene.h"

#include <QTemporaryDir>
#include <QtTest>

#include <mutex>

using namespace seabridge;
using app::CertifiedPositions;
using app::EtcdDesk;
using app::OrderDesk;
using base::Bytes;

namespace {

constexpr std::uint64_t kPerBlock = 60;
constexpr auto kKept = CertifiedPositions::kKeptBlocks;

Bytes entryAt(std::uint64_t position) {
    Bytes out(40);
    for (std::size_t i = 0; i < 8; ++i) out[i] = static_cast<std::uint8_t>(position >> (8 * i));
    return out;
}

/// One that a desk does not take for a clock, of which the newest is enough.
Bytes paymentAt(std::uint64_t position) {
    ledger::EntryBody body;
    body.network = support::hashOfName("network");
    body.sequence = position + 1;
    body.transactions = {entryAt(position)};
    return ledger::signEntry(body, support::signingKeyOf("Bank/peer"));
}

/// Of block `number`, from 1, of kPerBlock entries.
ledger::Header headerOf(std::uint64_t number, std::uint64_t epoch = 0) {
    ledger::Header header;
    header.height = number;
    header.epoch = epoch;
    header.lastPosition = number * kPerBlock;
    return header;
}

void fill(OrderDesk& desk, std::uint64_t entries) {
    OrderDesk::Answers answers;
    while (desk.nextPosition() < entries) {
        const auto next = desk.nextPosition();
        for (std::uint64_t i = 0; i < 1000; ++i)
            desk.append(entryAt(next + i), std::nullopt, answers);
        if (!desk.flush(answers)) throw std::runtime_error("flush");
    }
}

/// A desk over `etcd`, what it heard, and what is there.
class Etcd {
public:
    explicit Etcd(std::uint64_t trimAtLeast) {
        EtcdDesk::Options options;
        options.access.endpoints = {etcd_.endpoint()};
        options.access.allowsPlainLoopback = true;
        options.access.timeoutMs = 2000;
        options.name = "net";
        options.trimAtLeast = trimAtLeast;
        desk_ = std::move(EtcdDesk::start(std::move(options), [this](EtcdDesk::Heard heard) {
                              const std::lock_guard lock(mutex_);
                              if (auto* order = std::get_if<peer::OrderIn>(&heard))
                                  heard_ = std::move(*order);
                              return true;
                          }).value());
        desk_->read({0, 0});
    }
    EtcdDesk& desk() { return *desk_; }
    void fill(std::uint64_t from, std::uint64_t to) {
        for (; from < to; ++from) desk_->append(paymentAt(from));
        for (int i = 0; i < 1000 && desk_->waiting() > 0; ++i) QTest::qSleep(10);
    }
    /// The answer to a read of that place.
    std::optional<peer::OrderIn> read(std::uint64_t position) {
        {
            const std::lock_guard lock(mutex_);
            heard_.reset();
        }
        desk_->read({0, position});
        for (int i = 0; i < 500; ++i) {
            QTest::qSleep(10);
            const std::lock_guard lock(mutex_);
            if (heard_ && heard_->first == position) return heard_;
        }
        return std::nullopt;
    }
    /// How many slots etcd holds.
    std::size_t held() {
        const std::lock_guard lock(heldMutex_);
        return held_;
    }

private:
    std::mutex heldMutex_;
    std::size_t held_ = 0;
    test::FakeEtcd etcd_{[this](test::FakeStore& store, const std::string& path,
                                const test::Json& request) {
        auto reply = test::FakeEtcd::tell(store, path, request);
        const std::lock_guard lock(heldMutex_);
        held_ = static_cast<std::size_t>(
            std::ranges::count_if(store.state.kvs, [](const auto& item) {
                return item.first.find("/slot/") != std::string::npos;
            }));
        return reply;
    }};
    std::mutex mutex_;
    std::optional<peer::OrderIn> heard_;
    std::unique_ptr<EtcdDesk> desk_;
};

}  // namespace

class OrderTrimTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    void theEmbeddedOrderForgetsWhatIsLongCertified() {
        QTemporaryDir folder;
        const std::filesystem::path path(folder.filePath("order").toStdString());
        const auto atLeast = OrderDesk::kTrimAtLeast;
        // The first block whose end may go, and the one that says so.
        const auto oldest = (atLeast + kPerBlock - 1) / kPerBlock;
        const auto teller = oldest + kKept;
        const auto first = oldest * kPerBlock;
        {
            auto desk = OrderDesk::open(path, 0).value();
            fill(desk, (teller + 2) * kPerBlock);
            const auto full = desk.fileBytes();
            // Blocks of another epoch tell nothing about this order.
            for (std::uint64_t i = 1; i <= teller; ++i) QVERIFY(desk.noteCertified(headerOf(i, 1)));
            for (std::uint64_t i = 1; i < teller; ++i) QVERIFY(desk.noteCertified(headerOf(i)));
            QCOMPARE(desk.fileBytes(), full);
            QVERIFY(desk.noteCertified(headerOf(teller)));
            QVERIFY(desk.fileBytes() < full);
            // Whoever is behind takes blocks; the own peer as well.
            OrderDesk::Answers answers;
            QVERIFY(desk.read({0, first - 1}, OrderDesk::Asker{5, 1}, 0, answers));
            const auto refused = codec::decoded<net::ErrorReply>(answers.replies.at(0).frame.body);
            QVERIFY(refused && refused->refusal == net::Refusal::TooOld);
            QVERIFY(desk.read({0, first - 1}, std::nullopt, 0, answers));
            QVERIFY(answers.own && answers.own->entries.empty());
        }
        auto desk = OrderDesk::open(path, 0).value();
        OrderDesk::Answers answers;
        QVERIFY(desk.read({0, first}, std::nullopt, 0, answers));
        QVERIFY(answers.own && answers.own->first == first && !answers.own->entries.empty());
        for (std::size_t i = 0; i < answers.own->entries.size(); ++i)
            QVERIFY(answers.own->entries[i] == entryAt(first + i));
    }

    void etcdForgetsWhatIsLongCertified() {
        constexpr std::uint64_t kAtLeast = 100;
        Etcd etcd(kAtLeast);
        etcd.fill(0, 300);
        QTRY_COMPARE(etcd.held(), std::size_t(300));
        // Two blocks' ends may go, and that is enough only with the second.
        for (std::uint64_t i = 1; i <= kKept + 1; ++i) etcd.desk().noteCertified(headerOf(i));
        QTest::qWait(300);
        QCOMPARE(etcd.held(), std::size_t(300));
        etcd.desk().noteCertified(headerOf(kKept + 2));
        QTRY_COMPARE(etcd.held(), std::size_t(300 - 2 * kPerBlock));
        const auto gone = etcd.read(0);
        QVERIFY(gone && gone->entries.empty());
        const auto there = etcd.read(2 * kPerBlock);
        QVERIFY(there && there->entries.front() == paymentAt(2 * kPerBlock));
        etcd.fill(300, 310);
        const auto last = etcd.read(309);
        QVERIFY(last && last->entries == std::vector<Bytes>{paymentAt(309)});
    }

    void etcdForgetsNothingOfAnEpochThatItDoesNotServe() {
        Etcd etcd(10);
        etcd.fill(0, 200);
        for (std::uint64_t i = 1; i <= kKept + 2; ++i) etcd.desk().noteCertified(headerOf(i, 1));
        QTest::qWait(300);
        QCOMPARE(etcd.held(), std::size_t(200));
        // Nor do positions that were certified in another epoch count for this one.
        for (std::uint64_t i = 1; i <= kKept; ++i) etcd.desk().noteCertified(headerOf(i));
        QTest::qWait(300);
        QCOMPARE(etcd.held(), std::size_t(200));
        etcd.desk().noteCertified(headerOf(kKept + 1));
        QTRY_COMPARE(etcd.held(), std::size_t(200 - kPerBlock));
    }
};

QTEST_GUILESS_MAIN(OrderTrimTest)
#include "OrderTrimTest.moc"

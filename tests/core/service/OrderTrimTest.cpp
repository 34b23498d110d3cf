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

#include <csignal>
#include <mutex>

#include <sys/resource.h>

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
        // The block whose end may go as the first: half of what is there, and enough. And the one
        // that says so.
        const auto oldest = kKept;
        const auto teller = oldest + kKept;
        const auto first = oldest * kPerBlock;
        QVERIFY(first >= OrderDesk::kTrimAtLeast);
        {
            auto desk = OrderDesk::open(path, 0).value();
            fill(desk, teller * kPerBlock);
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

    void fewEntriesAreNotWorthACopy() {
        QTemporaryDir folder;
        auto desk = OrderDesk::open(folder.filePath("order").toStdString(), 0).value();
        fill(desk, OrderDesk::kTrimAtLeast);
        const auto full = desk.fileBytes();
        for (std::uint64_t i = 1; i <= kKept; ++i) QVERIFY(desk.noteCertified(headerOf(0)));
        auto all = headerOf(1);
        all.lastPosition = OrderDesk::kTrimAtLeast - 1;
        for (std::uint64_t i = 0; i <= kKept; ++i) QVERIFY(desk.noteCertified(all));
        QCOMPARE(desk.fileBytes(), full);
    }

    /// Larger than what may go: a copy at every block would cost as much each time.
    void aTrimFreesAtLeastWhatItCopies() {
        QTemporaryDir folder;
        auto desk = OrderDesk::open(folder.filePath("order").toStdString(), 0).value();
        const auto atLeast = OrderDesk::kTrimAtLeast;
        fill(desk, 3 * atLeast);
        const auto full = desk.fileBytes();
        auto header = headerOf(1);
        header.lastPosition = atLeast + atLeast / 4;
        for (std::uint64_t i = 0; i <= kKept; ++i) QVERIFY(desk.noteCertified(header));
        QCOMPARE(desk.fileBytes(), full);
        header.lastPosition = 2 * atLeast;
        for (std::uint64_t i = 0; i <= kKept; ++i) QVERIFY(desk.noteCertified(header));
        QVERIFY(desk.fileBytes() < full / 2);
    }

    /// The copy finds no room: the order goes on as it is, says so, and tries again 200 blocks later.
    void aTrimWithoutRoomIsTriedAgain() {
        QTemporaryDir folder;
        auto desk = OrderDesk::open(folder.filePath("order").toStdString(), 0).value();
        fill(desk, 2 * OrderDesk::kTrimAtLeast);
        const auto full = desk.fileBytes();
        auto header = headerOf(1);
        header.lastPosition = OrderDesk::kTrimAtLeast;
        const auto note = [&] { return desk.noteCertified(header).has_value(); };
        for (; header.height <= kKept; ++header.height) QVERIFY(note());
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit little{full / 10, usual.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        const bool goesOn = note();
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
        QVERIFY(goesOn);
        QCOMPARE(desk.fileBytes(), full);
        QVERIFY(!QFile::exists(folder.filePath("order/epoch-0.order.new")));
        OrderDesk::Answers answers;
        desk.expire(0, answers);
        desk.expire(0, answers);
        QCOMPARE(answers.alarms.size(), std::size_t(1));
        QVERIFY(answers.alarms[0].starts_with("the order was not trimmed: "));
        desk.append(entryAt(2 * OrderDesk::kTrimAtLeast), std::nullopt, answers);
        QVERIFY(desk.flush(answers));
        for (std::uint64_t i = 1; i < kKept; ++i) {
            ++header.height;
            QVERIFY(note());
        }
        QVERIFY(desk.fileBytes() >= full);
        ++header.height;
        QVERIFY(note());
        QVERIFY(desk.fileBytes() < full);
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

// SPDX-License-Identifier: GPL-3.0-or-later
// What waits at a peer while etcd is down, and what of it is ordered afterwards; what the peer says
// of etcd, and that a pause of the appends ends.
#include "../orderer/FakeEtcd.h"

#include "EtcdDesk.h"
#include "base/Log.h"
#include "support/Scene.h"

#include <QtTest>

#include <atomic>
#include <mutex>

using namespace seabridge;
using app::EtcdDesk;
using base::Bytes;
using base::TimeMs;

namespace {

class EntryMaker {
public:
    /// Without transactions it only says the time.
    Bytes next(std::vector<Bytes> transactions = {}) {
        ledger::EntryBody body;
        body.network = support::hashOfName("network");
        body.sequence = ++sequence_;
        body.clock = TimeMs(sequence_);
        body.transactions = std::move(transactions);
        return ledger::signEntry(body, support::signingKeyOf("Bank/peer"));
    }

private:
    std::uint64_t sequence_ = 0;
};

EtcdDesk::Options optionsFor(const test::FakeEtcd& etcd) {
    EtcdDesk::Options options;
    options.access.endpoints = {etcd.endpoint()};
    options.access.allowsPlainLoopback = true;
    options.access.timeoutMs = 2000;
    options.name = "net";
    return options;
}

constexpr TimeMs kAlarmMs = 1000;

/// A desk that gives its alarms soon, and what it said.
class Listening {
public:
    explicit Listening(const test::FakeEtcd& etcd) {
        auto options = optionsFor(etcd);
        options.alarmMs = kAlarmMs;
        desk_ = EtcdDesk::start(std::move(options), [this](EtcdDesk::Heard heard) {
                    const std::lock_guard lock(mutex_);
                    if (auto* alarm = std::get_if<peer::Alarm>(&heard))
                        alarms_.push_back(std::move(alarm->text));
                    else if (auto& read = std::get<peer::OrderIn>(heard); !read.entries.empty())
                        reads_.push_back({read.first, read.entries.size(), desk_->waiting()});
                    return true;
                }).value();
    }
    struct Read {
        std::uint64_t first = 0;
        std::size_t entries = 0;
        std::size_t waiting = 0;  ///< to be appended, when it was answered
    };

    EtcdDesk& desk() { return *desk_; }
    std::vector<std::string> alarms() {
        const std::lock_guard lock(mutex_);
        return alarms_;
    }
    std::vector<Read> reads() {
        const std::lock_guard lock(mutex_);
        return reads_;
    }
    /// As many of them, and the last one says so.
    bool hears(std::size_t count, std::string_view text) {
        for (int i = 0; i < 500 && alarms().size() < count; ++i) QTest::qWait(20);
        const auto all = alarms();
        return all.size() == count && all.back().contains(text);
    }

private:
    std::mutex mutex_;
    std::vector<std::string> alarms_;
    std::vector<Read> reads_;
    std::unique_ptr<EtcdDesk> desk_;
};

/// `count` entries of 10 bytes, in the order already.
void fill(const test::FakeEtcd& etcd, std::size_t count, std::uint64_t epoch = 0) {
    const auto order = orderer::EtcdOrderer::open(optionsFor(etcd).access, "net", epoch).value();
    for (std::size_t i = 0; i < count; ++i)
        if (!order->append(std::vector<Bytes>{Bytes(10, std::uint8_t(i + 1))}))
            throw std::runtime_error("fill");
}

std::size_t slotsIn(const test::FakeStore& store) {
    return static_cast<std::size_t>(std::ranges::count_if(
        store.state.kvs, [](const auto& item) { return item.first.contains("/slot/"); }));
}

bool isPut(const test::Json& request) { return request.contains("compare"); }

}  // namespace

class EtcdDeskTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    void onlyTheNewestClockWaitsWhileEtcdIsDown() {
        std::atomic<bool> isDown = true;
        test::FakeEtcd etcd([&](auto& store, const auto& path, const auto& request) {
            if (isDown) throw std::runtime_error("etcdserver: no leader");
            return test::FakeEtcd::tell(store, path, request);
        });
        auto options = optionsFor(etcd);
        std::mutex mutex;
        std::vector<Bytes> heard;
        auto desk = EtcdDesk::start(std::move(options), [&](EtcdDesk::Heard what) {
                        const std::lock_guard lock(mutex);
                        if (auto* order = std::get_if<peer::OrderIn>(&what))
                            heard = std::move(order->entries);
                        return true;
                    }).value();
        desk->read({0, 0});
        EntryMaker maker;
        const auto first = maker.next({Bytes(10, 1)});
        desk->append(first);
        QTest::qWait(200);
        std::vector<Bytes> wanted{first};
        Bytes newest;
        for (int i = 0; i < 2000; ++i) {
            if (i % 500 == 250) {
                wanted.push_back(maker.next({Bytes(10, std::uint8_t(i))}));
                desk->append(wanted.back());
            }
            newest = maker.next();
            desk->append(newest);
            desk->append(newest);  // the peer repeats it
        }
        wanted.push_back(newest);
        // One clock more may have been on its way to etcd when a newer one came.
        QVERIFY(desk->waiting() == wanted.size() || desk->waiting() == wanted.size() + 1);
        isDown = false;
        const auto isAllThere = [&] {
            const std::lock_guard lock(mutex);
            return !heard.empty() && heard.back() == newest;
        };
        for (int i = 0; i < 500 && !isAllThere(); ++i) {
            QTest::qWait(20);
            if (!isAllThere()) desk->read({0, 0});
        }
        QCOMPARE(desk->waiting(), std::size_t(0));
        const std::lock_guard lock(mutex);
        const auto more = std::erase_if(heard, [&](const Bytes& entry) {
            return entry != newest && ledger::transactionsOf(base::ByteView(entry)).empty();
        });
        QVERIFY(more <= 1);
        QVERIFY(heard == wanted);
    }

    /// Also where an answer that contradicts comes after a time without any.
    void aGraverTroubleIsToldAfterALesserOne() {
        std::atomic<bool> isDown = false;
        std::atomic<bool> isAnother = false;
        test::FakeEtcd etcd([&](auto& store, const auto& path, const auto& request) {
            if (isDown) throw std::runtime_error("etcdserver: no leader");
            if (isAnother) store.cluster = "2";
            return test::FakeEtcd::tell(store, path, request);
        });
        fill(etcd, 3);
        Listening peer(etcd);
        peer.desk().read({0, 0});
        QTRY_COMPARE(peer.reads().size(), std::size_t(1));
        isDown = true;
        peer.desk().read({0, 3});
        QTest::qWait(kAlarmMs / 2);
        QCOMPARE(peer.alarms().size(), std::size_t(0));
        QVERIFY(peer.hears(1, "no leader"));
        isAnother = true;
        isDown = false;
        QVERIFY(peer.hears(2, "contradicts itself"));
        QVERIFY(peer.alarms().back().contains(etcd.endpoint()));
        QVERIFY(peer.alarms().back().ends_with("nothing is ordered here until a restart"));
        QTest::qWait(2 * kAlarmMs);
        QCOMPARE(peer.alarms().size(), std::size_t(2));
    }

    void whatIsWellAgainMayFailAnew() {
        std::atomic<bool> isDown = true;
        test::FakeEtcd etcd([&](auto& store, const auto& path, const auto& request) {
            if (isDown) throw std::runtime_error("etcdserver: no leader");
            return test::FakeEtcd::tell(store, path, request);
        });
        Listening peer(etcd);
        peer.desk().read({0, 0});
        for (const std::size_t times : {1, 2}) {
            QVERIFY(peer.hears(times, "no leader"));
            isDown = false;
            QTest::qWait(kAlarmMs);
            isDown = true;
        }
    }

    void anEpochThatThisPeerDoesNotFollowIsTold() {
        test::FakeEtcd etcd;
        fill(etcd, 3);
        fill(etcd, 1, 1);
        Listening peer(etcd);
        for (int i = 0; i < 100 && peer.alarms().empty(); ++i) {
            peer.desk().read({0, 3});
            QTest::qWait(100);  // in between nothing is wanted
        }
        QVERIFY(peer.hears(1, "another epoch has begun"));
        peer.desk().read({1, 0});
        QTRY_COMPARE(peer.reads().size(), std::size_t(1));
        QTest::qWait(kAlarmMs);
        QCOMPARE(peer.alarms().size(), std::size_t(1));
    }

    /// No block follows while appends pause, so none is certified 200 blocks later.
    void aPauseEndsByWhatIsCertified() {
        const auto quota = optionsFor(test::FakeEtcd()).access.quotaBytes;
        std::atomic<std::uint64_t> inUse = 4096;
        std::atomic<int> failures = 2;
        std::atomic<std::size_t> held = 0;
        test::FakeEtcd etcd([&](test::FakeStore& store, const std::string& path,
                                const test::Json& request) {
            const bool isCompaction = path.ends_with("compaction");
            if (isCompaction && failures-- > 0) throw std::runtime_error("etcdserver: timed out");
            if (isCompaction && slotsIn(store) < 100) inUse = quota / 100 * 59;
            store.sizeInUse = inUse;
            auto reply = test::FakeEtcd::tell(store, path, request);
            held = slotsIn(store);
            return reply;
        });
        fill(etcd, 100);
        inUse = quota / 100 * 61;
        Listening peer(etcd);
        peer.desk().read({0, 100});
        peer.desk().append(EntryMaker().next({Bytes(10, 1)}));
        QVERIFY(peer.hears(1, "appends pause"));
        QTest::qWait(500);
        QCOMPARE(held.load(), std::size_t(100));
        ledger::Header header;
        header.height = 1;
        header.lastPosition = 60;
        peer.desk().noteCertified(header);
        QTRY_COMPARE_WITH_TIMEOUT(held.load(), std::size_t(41), 10'000);
        QTRY_COMPARE(peer.desk().waiting(), std::size_t(0));
        QTRY_COMPARE(peer.reads().size(), std::size_t(1));
        QCOMPARE(peer.alarms().size(), std::size_t(1));
    }

    void whoseAppendsComeTooLateReadsAllTheSame() {
        std::atomic<bool> comesTooLate = false;
        test::FakeEtcd etcd([&](test::FakeStore& store, const std::string& path,
                                const test::Json& request) -> test::FakeEtcd::Reply {
            if (!comesTooLate || !isPut(request)) return test::FakeEtcd::tell(store, path, request);
            return {200, test::Json{{"header", store.header(store.state)}}.dump()};
        });
        fill(etcd, 5);
        comesTooLate = true;
        Listening peer(etcd);
        peer.desk().append(EntryMaker().next({Bytes(10, 1)}));
        peer.desk().read({0, 0});
        QTRY_COMPARE(peer.reads().size(), std::size_t(1));
        QCOMPARE(peer.reads()[0].entries, std::size_t(5));
        comesTooLate = false;
        QTRY_COMPARE(peer.desk().waiting(), std::size_t(0));
    }

    void manyAppendsLetReadsThrough() {
        test::FakeEtcd etcd;
        fill(etcd, 1);
        Listening peer(etcd);
        EntryMaker maker;
        for (int i = 0; i < 320; ++i) peer.desk().append(maker.next({Bytes(10, 1)}));
        peer.desk().read({0, 0});
        QTRY_COMPARE(peer.reads().size(), std::size_t(1));
        QCOMPARE(peer.reads()[0].waiting, 320 - orderer::kMaxBatch);
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE(peer.desk().waiting(), std::size_t(0));
        QVERIFY(timer.elapsed() < 3000);
    }
};

QTEST_GUILESS_MAIN(EtcdDeskTest)
#include "EtcdDeskTest.moc"

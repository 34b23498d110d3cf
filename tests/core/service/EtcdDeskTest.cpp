// SPDX-License-Identifier: GPL-3.0-or-later
// What waits at a peer while etcd is down, and what of it is ordered afterwards.
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
    using TimeMs = base::TimeMs;
    std::uint64_t sequence_ = 0;
};

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
        EtcdDesk::Options options;
        options.access.endpoints = {etcd.endpoint()};
        options.access.allowsPlainLoopback = true;
        options.access.timeoutMs = 2000;
        options.name = "net";
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
};

QTEST_GUILESS_MAIN(EtcdDeskTest)
#include "EtcdDeskTest.moc"

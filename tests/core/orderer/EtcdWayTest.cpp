// SPDX-License-Identifier: GPL-3.0-or-later
// An order over a slow or failing way to etcd, and what is said of a machine that answers otherwise.
#include "Entries.h"
#include "FakeEtcd.h"

#include "base/Log.h"
#include "orderer/EtcdOrderer.h"

#include <QtTest>

using namespace seabridge;
using base::Bytes;
using base::ErrorCode;
using orderer::EtcdOrderer;
using test::FakeEtcd;
using test::FakeStore;
using test::Json;
using test::LoopbackHttp;
using test::entriesFrom;
using test::entryAt;
using Reply = FakeEtcd::Reply;

namespace {

std::unique_ptr<EtcdOrderer> openAt(const FakeEtcd& etcd, std::int64_t timeoutMs = 2000) {
    orderer::EtcdAccess access;
    access.endpoints = {etcd.endpoint()};
    access.allowsPlainLoopback = true;
    access.timeoutMs = timeoutMs;
    return std::move(EtcdOrderer::open(access, "net", 0).value());
}

std::vector<Bytes> one(std::uint64_t at) { return entriesFrom(at, 1); }

Reply silent() { return {200, "", 0}; }

}  // namespace

class EtcdWayTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    /// A way that lets only small pages through in time.
    void asksForLessWhereTheWayIsSlow() {
        FakeEtcd etcd([](FakeStore& store, const std::string& path, const Json& request) {
            if (path != "/v3/kv/txn") return FakeEtcd::tell(store, path, request);
            const auto& last = request.at("success").back();
            const bool isLarge = last.contains("request_range") &&
                                 std::stoi(last["request_range"].value("limit", "0")) > 3;
            return isLarge ? silent() : FakeEtcd::tell(store, path, request);
        });
        {
            const auto writer = openAt(etcd);
            for (std::uint64_t i = 0; i < 10; ++i) QVERIFY(writer->append(one(i)));
        }
        const auto order = openAt(etcd);
        int tries = 0;
        auto page = order->read(5);
        for (; !page && tries < 10; ++tries) {
            QVERIFY(page.error().code == ErrorCode::TimedOut);
            page = order->read(5);
        }
        QVERIFY(page && !page->empty() && page->front() == entryAt(5));
        QVERIFY(tries <= 4);
    }

    void waitsForAnAnswerAsLongAsItComes() {
        constexpr std::int64_t kTimeoutMs = 1500;
        std::atomic<int> pauseMs = 0;
        FakeEtcd etcd([&](FakeStore& store, const std::string& path, const Json& request) {
            auto reply = FakeEtcd::tell(store, path, request);
            reply.pieces = 5;
            reply.pause = std::chrono::milliseconds(pauseMs);
            return reply;
        });
        const auto order = openAt(etcd, kTimeoutMs);
        QVERIFY(order->append(one(0)));
        pauseMs = 500;  // four times
        QVERIFY(order->read(0).value() == one(0));
        pauseMs = 6000;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(order->read(0).error().code == ErrorCode::TimedOut);
        QVERIFY(timer.elapsed() < 5000);
    }

    void aTrimMayCompactLater() {
        std::atomic<bool> fails = true;
        FakeEtcd etcd([&](FakeStore& store, const std::string& path, const Json& request) {
            if (fails && path == "/v3/kv/compaction") return silent();
            return FakeEtcd::tell(store, path, request);
        });
        const auto order = openAt(etcd);
        QVERIFY(order->append(entriesFrom(0, 6)) && order->trim(4));
        const auto other = openAt(etcd);
        fails = false;
        QVERIFY(order->trim(4));
        QCOMPARE(etcd.store.compacted, etcd.store.state.revision);
        // Nothing is left to do, whoever does it.
        QVERIFY(other->trim(4) && other->trim(4) && order->trim(4));
        QVERIFY(test::allFrom(*order, 4) == entriesFrom(4, 2));
    }

    void namesTheMachineThatContradicts() {
        FakeEtcd etcd;
        const auto order = openAt(etcd);
        QVERIFY(order->append(one(0)));
        etcd.store.cluster = "2";
        QVERIFY(order->read(0).error().detail.ends_with("says " + etcd.endpoint()));
    }

    void quotesOthersInPlainLetters() {
        FakeEtcd etcd([](FakeStore&, const std::string&, const Json&) -> Reply {
            return {503, "no\nleader \x1b[2J \xc2\x9b", LoopbackHttp::kAll};
        });
        const auto error = openAt(etcd)->read(0).error();
        QVERIFY(error.code == ErrorCode::TimedOut);
        QVERIFY2(error.detail.ends_with(": 503 no?leader ?[2J ??"), error.detail.c_str());
    }
};

QTEST_GUILESS_MAIN(EtcdWayTest)
#include "EtcdWayTest.moc"

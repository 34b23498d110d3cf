// SPDX-License-Identifier: GPL-3.0-or-later
// A server that is there and says nothing, one that stands still, and one that leaves while its
// client is busy.
#include "Siege.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::net;

namespace {

/// Eventually.
template <class Condition>
bool comesTrue(const Condition& condition, std::int64_t withinMs = 10'000) {
    const auto startMs = base::monotonicMs();
    while (base::monotonicMs() - startMs < withinMs) {
        if (condition()) return true;
        usleep(2000);
    }
    return false;
}

/// A server and a client that is admitted.
struct Pair {
    const Person serverKeys, own;
    std::unique_ptr<Server> server;
    std::unique_ptr<Client> client;
    std::atomic<bool> standsStill = false;
    std::atomic<int> downs = 0;

    void start(int silentMs, ClientEvents events) {
        ServerOptions serving;
        serving.requestEndpoint = serving.announceEndpoint = "tcp://127.0.0.1:*";
        serving.curveSecret = serverKeys.secret.copy();
        // On the server's only thread: while it is in here nothing is read and nothing answered.
        server = std::move(*Server::start(std::move(serving), [this](Request) {
            while (standsStill) usleep(1000);
        }));
        server->setAllowed({{own.key, {1}}});
        ClientOptions options;
        options.requestEndpoint = server->requestEndpoint();
        options.announceEndpoint = server->announceEndpoint();
        options.serverKey = serverKeys.key;
        options.ownPublic = own.key;
        options.ownSecret = own.secret.copy();
        options.silentMs = silentMs;
        events.onState = [this](bool up) { downs += up ? 0 : 1; };
        client = std::move(*Client::start(std::move(options), std::move(events)));
    }
    ~Pair() {
        standsStill = false;
        client.reset();
        server.reset();
    }
};

}  // namespace

class SilenceTest : public QObject {
    Q_OBJECT
private slots:
    void staysWithAServerThatHasNothingToSay() {
        Pair pair;
        std::atomic<int> heard = 0;
        ClientEvents events;
        events.onReply = [&](const Frame&) { ++heard; };
        pair.start(3000, std::move(events));
        QVERIFY(comesTrue([&] { return pair.client->connected(); }));
        QTest::qWait(5000);
        QVERIFY(pair.client->connected());
        QCOMPARE(pair.downs.load(), 0);
        // What keeps it is nobody else's business.
        QCOMPARE(heard.load(), 0);
        QCOMPARE(pair.server->counters().requests, std::uint64_t(0));
        QCOMPARE(pair.server->counters().cut, std::uint64_t(0));
    }

    void leavesAServerThatStandsStillAndComesBack() {
        Pair pair;
        pair.start(1500, {});
        QVERIFY(comesTrue([&] { return pair.client->connected(); }));
        pair.standsStill = true;
        QVERIFY(pair.client->send({18, 1, {}}));
        const auto startMs = base::monotonicMs();
        QVERIFY(comesTrue([&] { return !pair.client->connected(); }));
        QVERIFY(base::monotonicMs() - startMs >= 1000);
        pair.standsStill = false;
        QVERIFY(comesTrue([&] { return pair.client->connected(); }));
    }

    /// With heartbeats of its own libzmq 4.3.4 aborts here (stream_engine_base.cpp:331).
    void aBusyClientOutlivesItsServer() {
        Pair pair;
        std::atomic<int> announced = 0;
        ClientEvents events;
        events.onAnnouncement = [&](const Bytes&) {
            if (announced++ == 0) QThread::msleep(11'500);
        };
        pair.start(60'000, std::move(events));
        QVERIFY(comesTrue([&] { return pair.client->connected(); }));
        QVERIFY(comesTrue([&] {
            pair.server->announce(base::Bytes(1000, 7));
            return announced > 0;
        }));
        // More than the client's queue holds: its library reads no further.
        for (int i = 0; i < 200; ++i) pair.server->announce(base::Bytes(1000, 7));
        QTest::qWait(300);
        pair.server.reset();
        QVERIFY(comesTrue([&] { return announced > 1; }, 20'000));
        QVERIFY(comesTrue([&] { return !pair.client->connected(); }));
    }
};

QTEST_GUILESS_MAIN(SilenceTest)
#include "SilenceTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Connections that come and go, a server that restarts (reliability.md F13).
#include "Siege.h"
#include "support/torture/Torture.h"

#include <QtTest>

#include <filesystem>

using namespace seabridge;
using namespace seabridge::net;

namespace {

std::size_t openDescriptors() {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& each : std::filesystem::directory_iterator("/proc/self/fd"))
        ++count;
    return count;
}

/// Connects, asks once, is answered and goes away.
bool visits(const Scene& scene, const Person& person, std::uint64_t number) {
    Raw raw(scene.server_->requestEndpoint(), scene.self_.key, person);
    raw.hello();
    raw.send(encodeFrame({18, number, {}}));
    for (int i = 0; i < 5; ++i)
        if (const auto frame = raw.receive(1000); frame && frame->requestId == number) return true;
    return false;
}

/// Eventually, within 10 s.
template <class Condition>
bool comesTrue(const Condition& condition) {
    const auto startMs = base::monotonicMs();
    while (base::monotonicMs() - startMs < 10'000) {
        if (condition()) return true;
        usleep(2000);
    }
    return false;
}

}  // namespace

class FlapTest : public QObject {
    Q_OBJECT
private slots:
    void whoComesAndGoesLeavesNothingBehind() {
        Limits limits;
        limits.handshakes = limits.requests = {100'000, 100'000};  // one person's, in a loop
        Scene scene(limits);
        const Person person;
        scene.admit({person.key});
        QVERIFY(scene.servedInMs() >= 0);
        const auto count = support::sized(400, 10'000);
        std::size_t descriptors = 0;
        std::int64_t memory = 0;
        for (std::uint64_t i = 1; i <= count; ++i) {
            QVERIFY2(visits(scene, person, i), "not served");
            if (i != count / 2) continue;  // warm by now
            QVERIFY(comesTrue([&] { return scene.server_->counters().connections <= 2; }));
            descriptors = openDescriptors();
            memory = residentBytes();
        }
        QVERIFY(comesTrue([&] { return scene.server_->counters().connections <= 2; }));
        QVERIFY(comesTrue([&] { return openDescriptors() <= descriptors + 4; }));
        const auto grown = residentBytes() - memory;
        QVERIFY2(grown < memory / 20 + kMemorySlack, "memory grows with connections");
        QVERIFY(scene.servedInMs() >= 0);
        QCOMPARE(scene.server_->counters().cut, std::uint64_t(0));
        qInfo("%zu visits: descriptors %zu then %zu, memory grew by %lld kB", count, descriptors,
              openDescriptors(), static_cast<long long>(grown / 1024));
    }

    void aClientFindsItsServerAgainAfterEveryRestart() {
        const Person server, own;
        std::string requests = "tcp://127.0.0.1:*", announcements = requests;
        std::unique_ptr<Server> running;
        std::atomic<Server*> serving = nullptr;  // as its own thread sees it
        const auto start = [&] {
            ServerOptions options;
            options.requestEndpoint = requests;
            options.announceEndpoint = announcements;
            options.curveSecret = server.secret.copy();
            auto started = Server::start(std::move(options), [&](Request request) {
                serving.load()->reply(request.client, {18, request.frame.requestId, {}});
            });
            if (!started) return false;
            running = std::move(*started);
            serving = running.get();
            requests = running->requestEndpoint();
            announcements = running->announceEndpoint();
            running->setAllowed({{own.key, {1}}});
            return true;
        };
        QVERIFY(start());
        ClientOptions options;
        options.requestEndpoint = requests;
        options.announceEndpoint = announcements;
        options.serverKey = server.key;
        options.ownPublic = own.key;
        options.ownSecret = own.secret.copy();
        options.reconnectMaxMs = 5000;  // as peers among each other
        ClientEvents events;
        std::atomic<std::uint64_t> answered = 0;
        events.onReply = [&](Frame frame) { answered = frame.requestId; };
        auto client = std::move(*Client::start(std::move(options), std::move(events)));
        QVERIFY(comesTrue([&] { return client->connected(); }));
        std::vector<std::int64_t> waitedMs;
        const auto before = openDescriptors();
        for (std::uint64_t i = 1; i <= support::sized(5, 50); ++i) {
            running.reset();
            QVERIFY(comesTrue([&] { return !client->connected(); }));
            QVERIFY(comesTrue(start));
            const auto startMs = base::monotonicMs();
            QVERIFY(comesTrue([&] { return client->connected(); }));
            QVERIFY(client->send({18, i, {}}));
            QVERIFY(comesTrue([&] { return answered == i; }));
            waitedMs.push_back(base::monotonicMs() - startMs);
        }
        QVERIFY(comesTrue([&] { return openDescriptors() <= before + 4; }));
        std::ranges::sort(waitedMs);
        qInfo("%zu restarts: served again after %lld ms in the median, %lld at most",
              waitedMs.size(), static_cast<long long>(waitedMs[waitedMs.size() / 2]),
              static_cast<long long>(waitedMs.back()));
        QVERIFY(waitedMs[waitedMs.size() / 2] < 5000);
        client.reset();
        running.reset();
    }
};

QTEST_GUILESS_MAIN(FlapTest)
#include "FlapTest.moc"

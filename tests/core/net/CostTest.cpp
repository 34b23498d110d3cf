// SPDX-License-Identifier: GPL-3.0-or-later
// A server whose user says what a request costs, by whom it is and what it asks.
#include "Siege.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::net;

namespace {

constexpr std::uint16_t kDear = 30;
constexpr std::uint16_t kCheap = 31;

/// How many of `count` were served and how many were told Busy.
std::pair<int, int> ask(Raw& raw, std::uint16_t kind, int count) {
    for (int i = 0; i < count; ++i) raw.send(encodeFrame({kind, std::uint64_t(i + 1), {}}));
    std::pair<int, int> out;
    while (out.first + out.second < count) {
        const auto answer = raw.receive(5'000);
        if (!answer) return {-1, -1};
        if (answer->requestId == 0) continue;  // the greeting
        ++(answer->kind == kBusyKind ? out.second : out.first);
    }
    return out;
}

}  // namespace

class CostTest : public QObject {
    Q_OBJECT
private slots:
    void dearRequestsUseUpARateSooner() {
        const Person self, firm, member;
        std::unique_ptr<Server> server;
        ServerOptions options;
        options.requestEndpoint = options.announceEndpoint = "tcp://127.0.0.1:*";
        options.curveSecret = self.secret.copy();
        options.limits.requests = {1, 20};
        options.costOf = [](base::ByteView identity, const Frame& frame) -> std::int64_t {
            return identity[0] == 1 && frame.kind == kDear ? 9 : 1 + std::int64_t(frame.body.size());
        };
        auto started = Server::start(std::move(options), [&](const Request& request) {
            server->reply(request.client, {18, request.frame.requestId, {}});
        });
        QVERIFY(started.has_value());
        server = std::move(*started);
        server->setAllowed({{firm.key, {1}}, {member.key, {2}}});
        Raw asFirm(server->requestEndpoint(), self.key, firm);
        asFirm.hello();
        QCOMPARE(ask(asFirm, kDear, 5), std::pair(2, 3));
        // What is left of its rate is for cheaper ones.
        QVERIFY(ask(asFirm, kCheap, 2).first >= 1);
        Raw asMember(server->requestEndpoint(), self.key, member);
        asMember.hello();
        QCOMPARE(ask(asMember, kDear, 15), std::pair(15, 0));
    }
};

QTEST_GUILESS_MAIN(CostTest)
#include "CostTest.moc"

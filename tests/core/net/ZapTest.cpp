// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "net/Zap.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::net;

namespace {

struct Person {
    base::Secret secret = randomCurveSecret();
    CurvePublicKey key = curvePublicOf(secret);
};

constexpr SocketSizes kSizes{1 << 20, 100, 100, 3000, 100, 200};

/// A bare server socket with or without somebody who answers libzmq's question.
class Gate {
public:
    explicit Gate(const std::string& domain) {
        admission_.setAllowed({{known_.key, {1}}});
        const bool isSet = socket_.limit(kSizes) && socket_.serveCurve(self_.secret, domain);
        auto bound = socket_.bind("tcp://127.0.0.1:*");
        if (!isSet || !bound) qFatal("no socket");
        endpoint_ = *bound;
    }
    void startHandler() {
        zap_ = std::make_unique<Zap>(context_);
        if (!zap_->open()) qFatal("no handler");
    }
    void stopHandler() { zap_.reset(); }

    /// Messages that come through within `ms` while the handler, if there is one, answers or not.
    int messagesWithin(int ms, bool isAnswering = true) {
        int out = 0;
        const auto untilMs = base::monotonicMs() + ms;
        while (base::monotonicMs() < untilMs) {
            if (zap_ && isAnswering) (void)zap_->answer(admission_, base::monotonicMs());
            PollItem items[] = {{.socket = &socket_}};
            waitFor(items, 10);
            while (socket_.receive()) ++out;
        }
        return out;
    }
    /// A connection that sends one message.
    [[nodiscard]] Socket knock(const Person& as) {
        Socket out(outside_, SocketType::Dealer);
        if (!out.useCurve(self_.key, as.key, as.secret) ||
            !out.connect(endpoint_) || out.send(encodeFrame({18, 1, {}})) != Sent::Done)
            qFatal("cannot knock");
        return out;
    }

    Person self_;
    Person known_;

private:
    Context outside_;
    Context context_;
    Limits limits_;
    Admission admission_{limits_};
    Socket socket_{context_, SocketType::Router};
    std::unique_ptr<Zap> zap_;
    std::string endpoint_;
};

constexpr int kSoonMs = 800;

}  // namespace

/// reliability.md B19: whatever is wrong with the answer to "may this key come in", nobody does.
/// Revocation while connected is in ServerTest.
class ZapTest : public QObject {
    Q_OBJECT
private slots:
    void letsAKnownKeyIn() {
        Gate gate("request");
        gate.startHandler();
        const auto client = gate.knock(gate.known_);
        QCOMPARE(gate.messagesWithin(kSoonMs), 1);
    }
    void letsNoOtherKeyIn() {
        Gate gate("request");
        gate.startHandler();
        const auto client = gate.knock(Person());
        QCOMPARE(gate.messagesWithin(kSoonMs), 0);
    }
    void letsNobodyInWithoutAHandler() {
        Gate gate("request");
        const auto client = gate.knock(gate.known_);
        QCOMPARE(gate.messagesWithin(kSoonMs), 0);
    }
    void letsNobodyInAfterItsHandlerHasGone() {
        Gate gate("request");
        gate.startHandler();
        const auto early = gate.knock(gate.known_);
        QCOMPARE(gate.messagesWithin(kSoonMs), 1);
        gate.stopHandler();
        const auto late = gate.knock(gate.known_);
        QCOMPARE(gate.messagesWithin(kSoonMs), 0);
    }
    void letsNobodyInBeforeASlowHandlerHasSpoken() {
        Gate gate("request");
        gate.startHandler();
        const auto client = gate.knock(gate.known_);
        QCOMPARE(gate.messagesWithin(kSoonMs, false), 0);
        QCOMPARE(gate.messagesWithin(kSoonMs), 1);
    }
    void letsNobodyInAtAnUnknownDoor() {
        for (const std::string domain : {"elsewhere", "requests", "REQUEST"}) {
            Gate gate(domain);
            gate.startHandler();
            const auto client = gate.knock(gate.known_);
            QCOMPARE(gate.messagesWithin(600), 0);
        }
    }
};

QTEST_GUILESS_MAIN(ZapTest)
#include "ZapTest.moc"

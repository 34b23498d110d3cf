// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Client.h"
#include "net/Server.h"
#include "net/Zap.h"

#include <QtTest>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <zmq.h>

using namespace seabridge;
using namespace seabridge::net;

namespace {

struct Person {
    base::Secret secret = randomCurveSecret();
    CurvePublicKey key = curvePublicOf(secret);
    Bytes identity;
};

/// What a client saw, from its thread.
class Inbox {
public:
    [[nodiscard]] ClientEvents events() {
        ClientEvents events;
        events.onReply = [this](Frame frame) { note([&] { replies_.push_back(std::move(frame)); }); };
        events.onAnnouncement = [this](Bytes body) {
            note([&] { announcements_.push_back(std::move(body)); });
        };
        events.onState = [this](bool connected) { note([&] { states_.push_back(connected); }); };
        return events;
    }
    [[nodiscard]] bool sees(const std::function<bool(const Inbox&)>& what, int ms = 5000) {
        std::unique_lock lock(mutex_);
        return news_.wait_for(lock, std::chrono::milliseconds(ms), [&] { return what(*this); });
    }
    [[nodiscard]] bool state(bool connected, int ms = 5000) {
        return sees([=](const Inbox& in) {
            return !in.states_.empty() && in.states_.back() == connected;
        }, ms);
    }
    [[nodiscard]] bool reply(std::uint64_t requestId, int ms = 5000) {
        return sees([=](const Inbox& in) {
            return std::ranges::count(in.replies_, requestId, &Frame::requestId) > 0;
        }, ms);
    }
    std::vector<Frame> replies_;
    std::vector<Bytes> announcements_;
    std::vector<bool> states_;

private:
    void note(const std::function<void()>& change) {
        const std::lock_guard lock(mutex_);
        change();
        news_.notify_all();
    }
    std::mutex mutex_;
    std::condition_variable news_;
};

/// Answers each request with the identity that it came with, and "guest" for guests.
class Echo {
public:
    explicit Echo(Limits limits = {}, const std::string& request = "tcp://127.0.0.1:*",
                  const std::string& announce = "tcp://127.0.0.1:*", const Person* as = nullptr) {
        ServerOptions options;
        options.requestEndpoint = request;
        options.announceEndpoint = announce;
        options.guestEndpoint = "tcp://127.0.0.1:*";
        options.curveSecret = (as != nullptr ? *as : self_).secret.copy();
        options.limits = limits;
        key_ = curvePublicOf(options.curveSecret);
        auto started = Server::start(std::move(options), [this](Request r) { handle(std::move(r)); });
        if (started) server_ = std::move(*started);
        serving_ = server_.get();
    }
    void handle(Request request) {
        requests_++;
        Bytes body = request.guest ? base::bytesOf(base::viewOf("guest")) : request.identity;
        // A guest may ask before the constructor is at its end.
        if (auto* server = serving_.load())
            server->reply(request.client, {request.frame.kind, request.frame.requestId, body});
    }
    [[nodiscard]] ClientOptions optionsFor(const Person& person) const {
        ClientOptions options;
        options.requestEndpoint = server_->requestEndpoint();
        options.announceEndpoint = server_->announceEndpoint();
        options.serverKey = key_;
        options.ownPublic = person.key;
        options.ownSecret = person.secret.copy();
        options.reconnectMs = 100;
        options.reconnectMaxMs = 500;
        return options;
    }
    [[nodiscard]] std::unique_ptr<Client> join(const Person& person, Inbox& inbox) const {
        auto client = Client::start(optionsFor(person), inbox.events());
        return client ? std::move(*client) : nullptr;
    }

    Person self_;
    CurvePublicKey key_;
    std::atomic<int> requests_ = 0;
    std::atomic<Server*> serving_ = nullptr;
    std::unique_ptr<Server> server_;  ///< ends before what its thread uses
};

}  // namespace

class ServerTest : public QObject {
    Q_OBJECT
private slots:
    void itsOwnStartUpTestIsNobodysMisdeed() {
        // The probe's connections may still be there when the first table comes.
        std::vector<std::unique_ptr<Server>> servers;
        for (int i = 0; i < 100; i++) {
            ServerOptions options;
            options.requestEndpoint = options.announceEndpoint = "tcp://127.0.0.1:*";
            options.curveSecret = randomCurveSecret();
            auto started = Server::start(std::move(options), [](const Request&) {});
            QVERIFY(started);
            servers.push_back(std::move(*started));
            servers.back()->setAllowed({});
        }
        QTest::qWait(300);
        for (const auto& some : servers) QCOMPARE(some->counters().cut, std::uint64_t(0));
    }
    void servesRequestsAndAnnouncements() {
        Echo echo;
        QVERIFY(echo.server_ != nullptr);
        const Person aoba{.identity = {1, 2, 3}};
        echo.server_->setAllowed({{aoba.key, aoba.identity}});
        Inbox inbox;
        const auto client = echo.join(aoba, inbox);
        QVERIFY(client && client->send({16, 7, {5}}));
        QVERIFY(inbox.reply(7));
        QVERIFY(inbox.state(true));
        QVERIFY(inbox.replies_[0] == (Frame{16, 7, {1, 2, 3}}));
        for (int i = 0; i < 50 && inbox.announcements_.empty(); i++) {
            echo.server_->announce(Bytes{4, 4});
            static_cast<void>(inbox.sees([](const Inbox& in) { return !in.announcements_.empty(); }, 100));
        }
        QVERIFY(inbox.announcements_.at(0) == (Bytes{4, 4}));
        QCOMPARE(echo.server_->counters().requests, std::uint64_t{1});
    }
    void carriesTheLargestFrame() {
        Echo echo;
        const Person aoba{.identity = Bytes((1 << 20) - kFrameHeaderBytes, 9)};
        echo.server_->setAllowed({{aoba.key, aoba.identity}});
        Inbox inbox;
        const auto client = echo.join(aoba, inbox);
        QVERIFY(client->send({16, 1, aoba.identity}));
        QVERIFY(!client->send({16, 1, Bytes((1 << 20) - kFrameHeaderBytes + 1, 9)}));
        QVERIFY(inbox.reply(1));
        QVERIFY(inbox.replies_[0].body == aoba.identity);
        QCOMPARE(echo.server_->counters().cut, std::uint64_t{0});
    }
    void letsNobodyInWithoutATable() {
        Echo echo;
        Inbox inbox;
        const auto client = echo.join(Person{}, inbox);
        QVERIFY(client->send({16, 1, {}}));
        QVERIFY(!inbox.reply(1, 1000));
        QCOMPARE(echo.requests_.load(), 0);
        QVERIFY(!client->connected());
        QVERIFY(echo.server_->counters().refusedKeys > 0);
    }
    void refusesUnknownKeys() {
        Echo echo;
        const Person aoba{.identity = {1}};
        echo.server_->setAllowed({{aoba.key, aoba.identity}});
        Inbox stranger;
        Inbox known;
        const auto out = echo.join(Person{}, stranger);
        const auto in = echo.join(aoba, known);
        QVERIFY(out->send({16, 1, {}}));
        QVERIFY(in->send({16, 2, {}}));
        QVERIFY(known.reply(2));
        QVERIFY(!stranger.reply(1, 500));
        echo.server_->announce(Bytes{1});
        QVERIFY(!stranger.sees([](const Inbox& box) { return !box.announcements_.empty(); }, 300));
        QCOMPARE(echo.requests_.load(), 1);
    }
    void admitsAKeyThatIsAddedLater() {
        Echo echo;
        const Person aoba{.identity = {1}};
        Inbox inbox;
        const auto client = echo.join(aoba, inbox);
        QVERIFY(client->send({16, 1, {}}));
        QVERIFY(!inbox.state(true, 500));
        echo.server_->setAllowed({{aoba.key, aoba.identity}});
        QVERIFY(inbox.reply(1));
    }
    void cutsARevokedKeyWhileConnected() {
        Echo echo;
        const Person aoba{.identity = {1}};
        const Person brio{.identity = {2}};
        echo.server_->setAllowed({{aoba.key, aoba.identity}, {brio.key, brio.identity}});
        Inbox a;
        Inbox b;
        const auto revoked = echo.join(aoba, a);
        const auto kept = echo.join(brio, b);
        QVERIFY(revoked->send({16, 1, {}}) && kept->send({16, 2, {}}));
        QVERIFY(a.reply(1) && b.reply(2));
        QTRY_COMPARE(echo.server_->counters().connections, std::uint64_t{4});
        echo.server_->setAllowed({{brio.key, brio.identity}});
        QVERIFY(revoked->send({16, 3, {}}));
        QVERIFY(a.state(false));
        QTRY_COMPARE_WITH_TIMEOUT(echo.server_->counters().connections, std::uint64_t{2}, 5000);
        QVERIFY(kept->send({16, 4, {}}));
        QVERIFY(b.reply(4));
        QVERIFY(!a.reply(3, 500));
        QCOMPARE(echo.requests_.load(), 3);
        const std::size_t heard = a.announcements_.size();
        echo.server_->announce(Bytes{7});
        QVERIFY(b.sees([](const Inbox& box) { return !box.announcements_.empty(); }));
        QCOMPARE(a.announcements_.size(), heard);
        QVERIFY(std::ranges::count(b.states_, false) == 0);
    }
    void reconnectsAfterARestart() {
        const Person self;
        const Person aoba{.identity = {1}};
        auto echo = std::make_unique<Echo>(Limits{}, "tcp://127.0.0.1:*", "tcp://127.0.0.1:*", &self);
        const std::string request = echo->server_->requestEndpoint();
        const std::string announce = echo->server_->announceEndpoint();
        echo->server_->setAllowed({{aoba.key, aoba.identity}});
        Inbox inbox;
        const auto client = echo->join(aoba, inbox);
        QVERIFY(client->send({16, 1, {}}));
        QVERIFY(inbox.reply(1));
        echo.reset();
        QVERIFY(inbox.state(false));
        echo = std::make_unique<Echo>(Limits{}, request, announce, &self);
        QVERIFY(echo->server_ != nullptr);
        echo->server_->setAllowed({{aoba.key, aoba.identity}});
        QVERIFY(inbox.state(true));
        QVERIFY(client->send({16, 2, {}}));
        QVERIFY(inbox.reply(2));
    }
    void keepsGuestsApart() {
        Echo echo;
        Inbox inbox;
        auto options = guestOptions(echo.server_->guestEndpoint(), echo.key_);
        const auto guest = Client::start(std::move(options), inbox.events());
        QVERIFY(guest && (*guest)->send({16, 1, {}}));
        QVERIFY(inbox.reply(1));
        QVERIFY(inbox.replies_[0].body == base::bytesOf(base::viewOf("guest")));
        Inbox refused;
        auto wrongDoor = guestOptions(echo.server_->requestEndpoint(), echo.key_);
        const auto client = Client::start(std::move(wrongDoor), refused.events());
        QVERIFY((*client)->send({16, 2, {}}));
        QVERIFY(!refused.reply(2, 500));
        QCOMPARE(echo.requests_.load(), 1);
    }
    /// Anybody can make as many guests as he likes, and they may say nothing more for hours.
    void idleGuestsTakeNoMembersPlace() {
        Limits limits;
        limits.connections = 8;
        limits.handshakes = {100, 100};
        Echo echo(limits);
        std::vector<std::unique_ptr<Inbox>> inboxes;
        std::vector<std::unique_ptr<Client>> guests;
        for (std::uint64_t i = 1; i <= limits.connections; ++i) {
            inboxes.push_back(std::make_unique<Inbox>());
            auto guest = Client::start(guestOptions(echo.server_->guestEndpoint(), echo.key_),
                                       inboxes.back()->events());
            QVERIFY(guest && (*guest)->send({16, i, {}}));
            QVERIFY(inboxes.back()->reply(i));
            guests.push_back(std::move(*guest));
        }
        const Person aoba{.identity = {1}};
        echo.server_->setAllowed({{aoba.key, aoba.identity}});
        Inbox inbox;
        const auto member = echo.join(aoba, inbox);
        QVERIFY(member->send({16, 100, {}}));
        QVERIFY(inbox.reply(100));
    }
    void saysBusyOverTheRate() {
        Limits limits;
        limits.requests = {1, 10};
        Echo echo(limits);
        const Person aoba{.identity = {1}};
        echo.server_->setAllowed({{aoba.key, aoba.identity}});
        Inbox inbox;
        const auto client = echo.join(aoba, inbox);
        for (std::uint64_t i = 1; i <= 30; i++) QVERIFY(client->send({16, i, {}}));
        QVERIFY(inbox.sees([](const Inbox& in) { return in.replies_.size() == 30; }));
        const auto busy = std::ranges::count(inbox.replies_, kBusyKind, &Frame::kind);
        QVERIFY(busy >= 18 && busy <= 20);
        QVERIFY(client->connected());
    }
    void refusesAnImpostorServer() {
        Echo echo;
        const Person aoba{.identity = {1}};
        echo.server_->setAllowed({{aoba.key, aoba.identity}});
        auto options = echo.optionsFor(aoba);
        options.serverKey = Person{}.key;
        Inbox inbox;
        const auto client = Client::start(std::move(options), inbox.events());
        QVERIFY((*client)->send({16, 1, {}}));
        QVERIFY(!inbox.state(true, 1000));
        QCOMPARE(echo.requests_.load(), 0);
    }
    void noticesAServerThatLetsStrangersIn() {
        const Person self;
        void* context = zmq_ctx_new();
        void* open = zmq_socket(context, ZMQ_ROUTER);
        const int yes = 1;
        zmq_setsockopt(open, ZMQ_CURVE_SERVER, &yes, sizeof yes);
        zmq_setsockopt(open, ZMQ_CURVE_SECRETKEY, self.secret.data(), self.secret.size());
        zmq_setsockopt(open, ZMQ_ZAP_DOMAIN, "request", 7);
        QCOMPARE(zmq_bind(open, "tcp://127.0.0.1:*"), 0);
        char endpoint[64] = {};
        std::size_t size = sizeof endpoint;
        zmq_getsockopt(open, ZMQ_LAST_ENDPOINT, endpoint, &size);
        QVERIFY(!refusesStranger(endpoint, self.key, SocketType::Dealer));
        zmq_close(open);
        zmq_ctx_term(context);
    }
    void answersErrorsAtStart() {
        const Echo first;
        const Echo second({}, first.server_->requestEndpoint());
        QVERIFY(second.server_ == nullptr);
        ServerOptions noKey;
        noKey.requestEndpoint = noKey.announceEndpoint = "tcp://127.0.0.1:*";
        const auto started = Server::start(std::move(noKey), [](Request) {});
        QCOMPARE(started.error().code, base::ErrorCode::InvalidInput);
        const Person aoba;
        auto options = first.optionsFor(aoba);
        options.requestEndpoint = "nonsense";
        QCOMPARE(Client::start(std::move(options), {}).error().code, base::ErrorCode::InvalidInput);
        auto otherKey = first.optionsFor(aoba);
        otherKey.ownPublic = first.key_;
        QCOMPARE(Client::start(std::move(otherKey), {}).error().code, base::ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "ServerTest.moc"

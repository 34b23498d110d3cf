// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerDriver.h"

#include "base/Log.h"
#include "ledger/Rules.h"

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;
using net::Message;
using net::Refusal;

constexpr std::size_t kQueuedInputs = 4096;
constexpr std::size_t kQueuedBytes = 96 << 20;
constexpr std::size_t kInputsBetweenSyncs = 64;
constexpr auto kWait = std::chrono::milliseconds(20);
constexpr TimeMs kTickMs = 50;
constexpr TimeMs kOperatorMs = 500;
constexpr TimeMs kReportMs = base::kMinuteMs;
constexpr std::uint64_t kTrimOthersAtLeast = 4000;  // in etcd: only if the first to trim does not

net::ServerOptions serverOptions(const PeerSetup& setup) {
    net::ServerOptions options;
    options.requestEndpoint = setup.listen;
    options.announceEndpoint = setup.announce;
    options.guestEndpoint = setup.guests;
    options.curveSecret = setup.keys.curve.copy();
    options.limits.maxFrameBytes = net::kMaxFrameBytes;
    options.limits.requests = setup.limits.requests;
    options.limits.connections = setup.limits.connections;
    options.limits.unreadTotalBytes = setup.limits.unreadBytes;
    options.capOf = capOf;
    options.costOf = costOf;
    return options;
}

}  // namespace

PeerDriver::PeerDriver(PeerSetup setup, const PeerClock& clock)
    : setup_(std::move(setup)), clock_(clock),
      pool_(std::max(1U, std::thread::hardware_concurrency()) - 1),
      queue_(kQueuedInputs, kQueuedBytes) {}

PeerDriver::~PeerDriver() {
    // First what calls back from other threads.
    etcd_.reset();
    links_.reset();
    blobs_.reset();
    serving_ = nullptr;
    server_.reset();
}

Result<std::unique_ptr<PeerDriver>> PeerDriver::start(PeerSetup setup, const PeerClock& clock) {
    std::unique_ptr<PeerDriver> driver(new PeerDriver(std::move(setup), clock));
    std::optional<peer::VoteGuard> guard;
    if (const auto done = driver->openStores(); !done) return std::unexpected(done.error());
    if (const auto done = driver->openVoteLock(guard); !done) return std::unexpected(done.error());
    if (const auto done = driver->restorePeer(guard); !done)
        return std::unexpected(done.error());
    driver->startHeight_ = driver->certifiedHeight();
    if (const auto done = driver->noteCertifiedOrder(); !done)
        return std::unexpected(done.error());
    if (const auto done = driver->findEndpoints(); !done) return std::unexpected(done.error());
    if (const auto done = driver->serve(); !done) return std::unexpected(done.error());
    driver->publish(clock.now().mono);
    return driver;
}

Result<void> PeerDriver::openStores() {
    auto store = store::PeerStore::open(setup_.paths.blocks());
    if (!store) return std::unexpected(store.error());
    store_.emplace(std::move(*store));
    snapshots_ = std::make_unique<SnapshotTaker>(store::Snapshots(setup_.paths.blocks()),
                                                 setup_.genesis, setup_.snapshots);
    if (const auto done = openBlobs(); !done) return done;
    if (setup_.etcd || setup_.self != setup_.orderHolder) return {};
    auto order = OrderDesk::open(setup_.paths.order(), 0);
    if (!order) return std::unexpected(order.error());
    order_.emplace(std::move(*order));
    return {};
}

Result<void> PeerDriver::openBlobs() {
    BlobDesk::Ears ears;
    ears.stored = [this](const peer::BlobStored& stored) { return push(stored, 0, ownPayer()); };
    ears.reply = [this](std::uint64_t client, net::Frame frame) {
        if (auto* server = serving_.load()) server->reply({client}, std::move(frame));
    };
    ears.alarm = [this](const std::string& text) {
        return push(EtcdDesk::Heard(peer::Alarm{text}), 0, ownPayer());
    };
    auto desk = BlobDesk::open(setup_.paths.blobs(), setup_.paths.blobDays(), setup_.blobs, clock_,
                               std::move(ears));
    if (!desk) return std::unexpected(desk.error());
    blobs_ = std::move(*desk);
    return {};
}

Result<void> PeerDriver::openVoteLock(std::optional<peer::VoteGuard>& guard) {
    auto lock = store::VoteLock::open(setup_.paths.voteLock());
    if (lock) {
        const auto& kept = lock->state();
        guard = peer::VoteGuard{kept.floor, kept.votes, kept.epoch, kept.blind};
        voteLock_.emplace(std::move(*lock));
        if (voteLock_->wasTorn())
            alarm("vote lock: one of its two slots is not whole; if no crash cut its writing short, "
                  "the disk has damaged it and the last vote is forgotten");
        return {};
    }
    if (lock.error().code == ErrorCode::NotFound) return {};
    if (lock.error().code != ErrorCode::Damaged) return std::unexpected(lock.error());
    // As good as missing, but kept for whoever wants to know why.
    alarm("vote lock is damaged: put aside as vote.lock.damaged");
    std::error_code error;
    const auto path = setup_.paths.voteLock();
    std::filesystem::rename(path, path.string() + ".damaged", error);
    if (error) return std::unexpected(base::errorOfErrno(error.value(), path.string()));
    return {};
}

ledger::Membership PeerDriver::newestMembers() const {
    return peer_->certifiedHeight() < setup_.knownHeight
               ? setup_.known
               : peer_->certifiedMembers();
}

Result<void> PeerDriver::findEndpoints() {
    const auto membership = newestMembers();
    if (const auto* mine = membership.find(setup_.self)) {
        if (setup_.listen.empty()) setup_.listen = mine->requestEndpoint;
        if (setup_.announce.empty()) setup_.announce = mine->announceEndpoint;
    }
    if (!setup_.listen.empty() && !setup_.announce.empty()) return {};
    return fail(ErrorCode::InvalidInput, "network.listen and network.announce are missing, and "
                                         "nothing here says where this member's peer is");
}

Result<void> PeerDriver::serve() {
    auto server = net::Server::start(serverOptions(setup_), [this](net::Request request) {
        takeRequest(std::move(request));
    });
    if (!server) return std::unexpected(server.error());
    server_ = std::move(*server);
    serving_ = server_.get();
    links_ = std::make_unique<MemberLinks>(
        setup_.self, setup_.keys.curve, [this](const OrgId& member, net::Frame frame) {
            const auto bytes = frame.body.size();
            (void)push(FromMember{member, std::move(frame)}, bytes,
                       {InputRoom::For::Members, member});
        });
    return setup_.etcd ? joinEtcd() : Result<void>();
}

Result<void> PeerDriver::joinEtcd() {
    EtcdDesk::Options options;
    options.access = *setup_.etcd;
    options.name = "seabridge/" + base::toHex(setup_.genesis.networkId());
    if (setup_.self != setup_.orderHolder) options.trimAtLeast = kTrimOthersAtLeast;
    auto desk = EtcdDesk::start(std::move(options), [this](EtcdDesk::Heard heard) {
        const auto* read = std::get_if<peer::OrderIn>(&heard);
        std::size_t bytes = 0;
        if (read != nullptr)
            for (const auto& entry : read->entries) bytes += entry.size();
        return push(std::move(heard), bytes, ownPayer());
    });
    if (!desk) return std::unexpected(desk.error());
    etcd_ = std::move(*desk);
    etcd_->noteCertified(peer_->chain().certifiedHead());
    return {};
}

bool PeerDriver::push(Input input, std::size_t bytes, const InputRoom::Payer& payer) {
    return queue_.tryPush(std::move(input), payer, bytes);
}

void PeerDriver::takeRequest(net::Request request) {
    peer::Sender sender;
    if (!request.guest) {
        const auto known = codec::decoded<peer::Sender>(request.identity);
        if (!known) return;
        sender = *known;
    }
    const auto requestId = request.frame.requestId;
    const auto bytes = request.frame.body.size();
    if (push(peer::RequestIn{request.client.value, sender, std::move(request.frame)}, bytes,
             InputRoom::payerOf(sender)))
        return;
    if (auto* server = serving_.load())
        server->reply(request.client, net::refusalFrame(requestId, Refusal::Busy));
}

void PeerDriver::stop() {
    stop_ = true;
    queue_.close();
}

Result<void> PeerDriver::run() {
    if (const auto done = carryOut(peer_->start(clock_.now())); !done) return done;
    while (!stop_)
        if (const auto done = turn(); !done) return done;
    if (const auto done = store_->sync(); !done) return done;
    blobs_->stop();
    base::logRecord(base::LogLevel::Info, "peer", "saved",
                    {{"certified", peer_->certifiedHeight()}, {"executed", peer_->executedHeight()}});
    return {};
}

Result<void> PeerDriver::turn() {
    ++turns_;
    for (std::size_t i = 0; i < kInputsBetweenSyncs; ++i) {
        auto input = queue_.pop(i == 0 ? kWait : std::chrono::milliseconds(0));
        if (!input) break;
        if (const auto done = takeInput(std::move(*input)); !done) return done;
    }
    if (const auto done = takeSnapshots(); !done) return done;
    const auto now = clock_.now();
    checkTimes(now.mono);
    if (now.mono - tickMs_ >= kTickMs) {
        tickMs_ = now.mono;
        if (const auto done = give(peer::Tick{}); !done) return done;
    }
    if (now.mono - operatorMs_ >= kOperatorMs) {
        operatorMs_ = now.mono;
        if (const auto done = obeyOperator(); !done) return done;
    }
    // An own append may answer the own read, which may make the next entry.
    do {
        if (const auto done = giveWaiting(); !done) return done;
        if (!order_) break;
        OrderDesk::Answers answers;
        if (const auto done = order_->flush(answers); !done) return done;
        passOn(std::move(answers));
    } while (!waiting_.empty());
    return {};
}

Result<void> PeerDriver::takeInput(Input input) {
    if (auto* request = std::get_if<peer::RequestIn>(&input))
        return takeRequest(std::move(*request));
    if (auto* heard = std::get_if<EtcdDesk::Heard>(&input)) return takeHeard(std::move(*heard));
    if (const auto* stored = std::get_if<peer::BlobStored>(&input)) return give(*stored);
    return takeAnswer(std::move(std::get<FromMember>(input)));
}

Result<void> PeerDriver::takeRequest(peer::RequestIn request) {
    const auto message = static_cast<Message>(request.frame.kind);
    if (message == Message::AppendEntry || message == Message::ReadOrder)
        return takeOrderRequest(request);
    return give(std::move(request));
}

Result<void> PeerDriver::takeOrderRequest(const peer::RequestIn& request) {
    const auto requestId = request.frame.requestId;
    OrderDesk::Answers answers;
    const auto refuse = [&](Refusal refusal) {
        server_->reply({request.client}, net::refusalFrame(requestId, refusal));
        return Result<void>();
    };
    if (request.sender.kind != peer::Sender::Kind::Member) return refuse(Refusal::NotEntitled);
    if (!order_) return refuse(Refusal::NotTheOrderer);
    const OrderDesk::Asker asker{request.client, requestId};
    if (static_cast<Message>(request.frame.kind) == Message::AppendEntry) {
        auto entry = codec::decoded<net::Blob>(request.frame.body);
        if (!entry) return refuse(Refusal::Malformed);
        const auto& chain = peer_->chain();
        if (const auto why = orderRoom_.refuses(entry->bytes, request.sender.org,
                                                ledger::parametersOf(chain.state()),
                                                chain.order().makers.size() <= 1,
                                                clock_.now().mono))
            return refuse(*why);
        pool_.ahead(entry->bytes);
        order_->append(std::move(entry->bytes), asker, answers);
    } else {
        const auto asked = codec::decoded<net::PositionRequest>(request.frame.body);
        if (!asked) return refuse(Refusal::Malformed);
        const auto done = order_->read(*asked, asker, clock_.now().mono, answers);
        if (!done) return done;
    }
    passOn(std::move(answers));
    return {};
}

Result<void> PeerDriver::takeHeard(EtcdDesk::Heard heard) {
    if (const auto* told = std::get_if<peer::Alarm>(&heard)) {
        alarm(told->text);
        return {};
    }
    auto& read = std::get<peer::OrderIn>(heard);
    for (const auto& entry : read.entries) pool_.ahead(entry);
    return give(std::move(read));
}

Result<void> PeerDriver::takeAnswer(FromMember input) {
    auto answer = links_->take(input.member, std::move(input.frame));
    if (!answer) return {};
    if (pendingRead_ && pendingRead_->number == answer->number) {
        takeOrderAnswer(answer->frame);
        return giveWaiting();
    }
    return give(peer::ReplyIn{input.member, std::move(answer->frame)});
}

void PeerDriver::takeOrderAnswer(const net::Frame& frame) {
    auto reply = frame.kind == net::replyNumberOf(Message::ReadOrder)
                     ? codec::decoded<net::OrderReply>(frame.body)
                     : std::unexpected(codec::Refusal::Empty);
    if (reply && reply->first == pendingRead_->position) {
        for (const auto& entry : reply->entries) pool_.ahead(entry);
        waiting_.push_back(peer::OrderIn{reply->first, std::move(reply->entries),
                                         pendingRead_->epoch});
        pendingRead_.reset();
        return;
    }
    pendingRead_->number.reset();
    pendingRead_->untilMs = clock_.now().mono + kReadAgainMs;
}

Result<void> PeerDriver::give(const peer::Event& event) {
    if (const auto done = carryOut(peer_->handle(event, clock_.now())); !done) return done;
    return giveWaiting();
}

Result<void> PeerDriver::giveWaiting() {
    while (!waiting_.empty()) {
        const auto event = std::move(waiting_.front());
        waiting_.pop_front();
        if (const auto done = carryOut(peer_->handle(event, clock_.now())); !done) return done;
    }
    return {};
}

Result<void> PeerDriver::carryOut(peer::Effects effects) {
    for (auto& effect : effects) {
        const auto done = std::visit([&](auto& one) { return carryOut(one); }, effect);
        if (!done) return done;
    }
    return {};
}

void PeerDriver::passOn(OrderDesk::Answers answers) {
    for (auto& reply : answers.replies) server_->reply({reply.client}, std::move(reply.frame));
    if (answers.own) waiting_.push_back(std::move(*answers.own));
    for (const auto& text : answers.alarms) alarm(text);
}

void PeerDriver::checkTimes(TimeMs monoMs) {
    links_->expire(monoMs);
    if (order_) {
        OrderDesk::Answers answers;
        order_->expire(monoMs, answers);
        passOn(std::move(answers));
    }
    if (pendingRead_ && pendingRead_->untilMs <= monoMs) {
        waiting_.push_back(peer::OrderIn{pendingRead_->position, {}, pendingRead_->epoch});
        pendingRead_.reset();
    }
    publish(monoMs);
    report(monoMs);
}

void PeerDriver::report(TimeMs monoMs) {
    if (monoMs - reportMs_ < kReportMs) return;
    reportMs_ = monoMs;
    const auto counters = server_->counters();
    base::logRecord(base::LogLevel::Info, "peer", "report",
                    {{"certified", peer_->certifiedHeight()},
                     {"executed", peer_->executedHeight()},
                     {"members", links_->connected()},
                     {"connections", counters.connections},
                     {"requests", counters.requests},
                     {"busy", counters.busy},
                     {"abstains", peer_->abstains()}});
}

}  // namespace seabridge::app

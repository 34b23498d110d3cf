// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeDriver.h"

#include "NodeRecords.h"
#include "base/Log.h"
#include "store/ChainTables.h"
#include "store/Write.h"

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;

constexpr std::size_t kQueuedInputs = 1024;
constexpr std::size_t kQueuedBytes = 64 << 20;
constexpr std::size_t kInputsATurn = 64;
constexpr TimeMs kTickMs = 100;
constexpr TimeMs kSaveMs = base::kMinuteMs;
constexpr TimeMs kLostMs = 20 * base::kSecondMs;
constexpr TimeMs kAskAgainMs = base::kMinuteMs;

bool isReachedAlike(const ledger::Member& a, const ledger::Member& b) {
    return a.curveKey == b.curveKey && a.requestEndpoint == b.requestEndpoint &&
           a.announceEndpoint == b.announceEndpoint;
}

lightnode::Now clocks() { return {base::wallClockMs(), base::monotonicMs()}; }

}  // namespace

NodeDriver::NodeDriver(Profile& profile, NodeOptions options)
    : profile_(profile), options_(std::move(options)), queue_(kQueuedInputs),
      savedMs_(base::monotonicMs()) {}

NodeDriver::~NodeDriver() {
    // First what calls back from other threads.
    links_.clear();
    if (const auto saved = profile_.vault().saveCounter(); !saved)
        base::logWarn("node", "counter: {}", base::textOf(saved.error()));
}

Result<std::unique_ptr<NodeDriver>> NodeDriver::open(Profile& profile, NodeOptions options) {
    if (profile.genesis() == nullptr) return fail(ErrorCode::InvalidInput, "no-genesis");
    if (profile.wallet() == nullptr) return fail(ErrorCode::InvalidInput, "no-wallet");
    if (profile.wallet()->locked()) return fail(ErrorCode::Locked, "wallet");
    if (profile.vault().openedReadOnly() && !options.onlyLooks)
        return fail(ErrorCode::RolledBack, "vault");
    std::unique_ptr<NodeDriver> driver(new NodeDriver(profile, std::move(options)));
    if (const auto done = driver->start(); !done) return std::unexpected(done.error());
    return driver;
}

Result<void> NodeDriver::start() {
    auto begin = stored();
    if (!begin) return std::unexpected(begin.error());
    auto node = lightnode::LightNode::start(std::move(*begin), [this](base::ByteView body) {
        return profile_.wallet()->sign(body);
    });
    if (!node) return std::unexpected(node.error());
    node_.emplace(std::move(*node));
    // Who was proven to lie is not asked again.
    if (evidence_) return {};
    // Where they were when this desk was last told; before that, as the genesis says.
    auto known = storedMembers(profile_.vault().database());
    if (!known) return std::unexpected(known.error());
    const auto members = *known ? std::move((*known)->members)
                                : ledger::Membership{profile_.genesis()->members};
    linkedMembers_ = ledger::hashOf(members.signers());
    for (const auto& member : members.members)
        if (member.status == ledger::MemberStatus::Active) connectIfPossible(member);
    return {};
}

Result<lightnode::Start> NodeDriver::stored() {
    auto& database = profile_.vault().database();
    lightnode::Start out;
    out.genesis = *profile_.genesis();
    if (!options_.onlyLooks) out.identity = profile_.identity();
    auto head = storedHead(database);
    if (!head) return std::unexpected(head.error());
    out.trusted = std::move(*head);
    auto changes = storedChanges(database);
    if (!changes) return std::unexpected(changes.error());
    out.changes = std::move(*changes);
    auto evidence = storedEvidence(database);
    if (!evidence) return std::unexpected(evidence.error());
    evidence_ = std::move(*evidence);
    auto votes = storedDoubleVotes(database);
    if (!votes) return std::unexpected(votes.error());
    // What stopped the node before stays the reason.
    if (!evidence_) out.doubleVotes = std::move(*votes);
    if (!out.identity) return out;
    auto own = storedProgress(database, ledger::topicOf(out.identity->org));
    if (!own) return std::unexpected(own.error());
    if (*own) out.feeds.push_back(std::move(**own));
    const auto ticket = storedLastTicket(database);
    if (!ticket) return std::unexpected(ticket.error());
    out.lastTicket = *ticket;
    auto outgoing = storedOutgoing(database);
    if (!outgoing) return std::unexpected(outgoing.error());
    out.outgoing = std::move(*outgoing);
    return out;
}

Result<void> NodeDriver::connect(const ledger::Member& member) {
    const auto& keys = *profile_.wallet()->keys();
    const auto moved = options_.endpoints.find(member.org);
    net::ClientOptions options;
    options.requestEndpoint =
        moved == options_.endpoints.end() ? member.requestEndpoint : moved->second.requests;
    options.announceEndpoint =
        moved == options_.endpoints.end() ? member.announceEndpoint : moved->second.announcements;
    options.serverKey = member.curveKey;
    options.ownPublic = keys.curvePublic;
    options.ownSecret = keys.curveSecret.copy();
    options.maxFrameBytes = net::kMaxFrameBytes;
    auto link = std::make_unique<Link>();
    link->member = member;
    link->upMs = base::monotonicMs();
    net::ClientEvents events;
    const auto org = member.org;
    events.onReply = [this, org](net::Frame frame) {
        const auto bytes = frame.body.size();
        push(org, std::move(frame), bytes);
    };
    events.onAnnouncement = [this, org](Bytes body) {
        const auto bytes = body.size();
        push(org, std::move(body), bytes);
    };
    // Counted, not queued: a full queue must not lose it.
    events.onState = [this, org, changes = &link->changes](bool connected) {
        if ((changes->load() % 2 == 1) != connected) ++*changes;
        push(org, std::monostate(), 0);
    };
    auto client = net::Client::start(std::move(options), std::move(events));
    if (!client) return std::unexpected(client.error());
    link->client = std::move(*client);
    links_.push_back(std::move(link));
    return {};
}

/// One bad address that the members agreed on must not shut every desk out.
void NodeDriver::connectIfPossible(const ledger::Member& member) {
    if (const auto done = connect(member); !done)
        base::logWarn("node", "member {}: {}", base::toHex(member.org),
                      base::textOf(done.error()));
}

void NodeDriver::findMembers() {
    askedMembersMs_ = base::monotonicMs();
    asksMembers_ = true;
    prove({ledger::Membership::keyOf()}, [this](Result<lightnode::Proven> proven) {
        asksMembers_ = false;
        linkedMembers_ = {};  // again at the next head, unless all is well
        if (!proven) return;
        auto found = entityOf<ledger::Membership>(proven->values.front());
        if (!found || !*found) return;
        linkedMembers_ = ledger::hashOf((*found)->signers());
        newMembers_ = KnownMembers{proven->header.height, std::move(**found)};
    });
}

/// Who left stays connected: what he says is proven or not believed.
void NodeDriver::linkMembers() {
    const auto members = std::exchange(newMembers_, std::nullopt);
    if (!members || failure_ || evidence_) return;
    if (const auto kept = keepMembers(*members); !kept) return stopWith(kept.error());
    for (const auto& member : members->members.members) {
        const auto link = std::ranges::find_if(
            links_, [&](const auto& known) { return known->member.org == member.org; });
        const bool isLinked = link != links_.end();
        if (isLinked && isReachedAlike((*link)->member, member)) continue;
        if (member.status != ledger::MemberStatus::Active) continue;
        if (isLinked) drop(member.org);
        connectIfPossible(member);
    }
}

Result<void> NodeDriver::keepMembers(const KnownMembers& members) {
    if (options_.onlyLooks) return {};
    auto& database = profile_.vault().database();
    const auto known = storedMembers(database);
    if (!known) return std::unexpected(known.error());
    if (*known && codec::encoded((*known)->members) == codec::encoded(members.members)) return {};
    return store::write(database, [&](store::Transaction& transaction) {
        return storeMembers(transaction, members);
    });
}

void NodeDriver::drop(const OrgId& member) {
    const auto link = std::ranges::find_if(
        links_, [&](const auto& known) { return known->member.org == member; });
    const bool wasConnected = (*link)->seen % 2 == 1;
    links_.erase(link);
    if (wasConnected) give(lightnode::Disconnected{member});
}

void NodeDriver::noticeLost(TimeMs mono) {
    bool isLost = false;
    for (const auto& link : links_) {
        if (link->seen % 2 == 1) link->upMs = mono;
        isLost |= mono - link->upMs > kLostMs;
    }
    if (isLost && !asksMembers_ && mono - askedMembersMs_ > kAskAgainMs)
        findMembers();
}

void NodeDriver::push(const OrgId& member, std::variant<std::monostate, net::Frame, Bytes> what,
                      std::size_t bytes) {
    // What is lost here is asked again after its time limit.
    if (queuedBytes_.fetch_add(bytes) + bytes > kQueuedBytes ||
        !queue_.tryPush({member, std::move(what), bytes}))
        queuedBytes_ -= bytes;
}

void NodeDriver::turn(milliseconds wait) {
    ENSURE(!turning_);
    turning_ = true;
    linkMembers();
    giveCommands();
    for (std::size_t i = 0; i < kInputsATurn; ++i) {
        auto input = queue_.pop(i == 0 ? wait : milliseconds(0));
        noticeLinks();
        if (!input) break;
        queuedBytes_ -= input->bytes;
        take(std::move(*input));
    }
    const auto mono = base::monotonicMs();
    if (mono - tickedMs_ >= kTickMs) {
        tickedMs_ = mono;
        give(lightnode::Tick{});
        noticeLost(mono);
    }
    giveCommands();
    if (!failure_ && mono - savedMs_ >= kSaveMs) {
        savedMs_ = mono;
        if (const auto saved = profile_.vault().saveCounter(); !saved) stopWith(saved.error());
    }
    if (failure_) links_.clear();
    turning_ = false;
}

void NodeDriver::noticeLinks() {
    for (const auto& link : links_) {
        const auto changes = link->changes.load();
        if (changes == link->seen) continue;
        // Also if it is connected again: replies of the old connection never come.
        if (link->seen % 2 == 1) give(lightnode::Disconnected{link->member.org});
        if (changes % 2 == 1) give(lightnode::Connected{link->member.org});
        link->seen = changes;
    }
}

void NodeDriver::take(Input input) {
    if (auto* frame = std::get_if<net::Frame>(&input.what))
        give(lightnode::ReplyIn{input.member, std::move(*frame)});
    else if (auto* body = std::get_if<Bytes>(&input.what))
        give(lightnode::AnnouncementIn{input.member, std::move(*body)});
}

void NodeDriver::give(const lightnode::Event& event) {
    if (failure_) return;
    auto effects = node_->handle(event, clocks());
    if (const auto done = store(effects); !done) return stopWith(done.error());
    for (auto& effect : effects) std::visit([this](auto& what) { carryOut(what); }, effect);
}

void NodeDriver::giveCommands() {
    // Replies may give further commands.
    while (!commands_.empty() && !failure_) {
        const auto event = std::move(commands_.front());
        commands_.pop_front();
        give(event);
    }
}

void NodeDriver::stopWith(base::Error error) {
    base::logAlarm("node", "vault: {}", base::textOf(error));
    failure_ = std::move(error);
    commands_.clear();
    settling_.clear();
    std::vector<Token> open;
    for (const auto& [token, reply] : replies_) open.push_back(token);
    for (const auto token : open) {
        lightnode::Failed failed{token, *failure_};
        carryOut(failed);
    }
}

lightnode::Status NodeDriver::status() const {
    auto out = node_->status(clocks());
    out.isStopped = out.isStopped || evidence_.has_value();
    return out;
}

std::optional<lightnode::TopicStatus> NodeDriver::statusOf(const ledger::Topic& topic) const {
    for (auto& known : node_->status(clocks()).topics)
        if (known.topic == topic) return std::move(known);
    return {};
}

template <class Command>
NodeDriver::Token NodeDriver::command(Command command, AnyReply reply) {
    command.token = ++lastToken_;
    replies_.emplace(lastToken_, std::move(reply));
    if constexpr (requires { command.action; }) retries_.emplace(lastToken_, Retry{command});
    commands_.emplace_back(std::move(command));
    return lastToken_;
}

NodeDriver::Token NodeDriver::prove(std::vector<ledger::Key> keys,
                                    Reply<lightnode::Proven> reply) {
    return command(lightnode::Prove{0, std::move(keys)}, std::move(reply));
}

NodeDriver::Token NodeDriver::check(ledger::Action action, Reply<lightnode::DryRun> reply) {
    return command(lightnode::Check{0, std::move(action)}, std::move(reply));
}

NodeDriver::Token NodeDriver::submit(ledger::Action action, Reply<Sent> onSent,
                                     std::function<void(const lightnode::Outcome&)> onSettled,
                                     TimeMs validForMs, AlsoStore alsoStore) {
    return command(lightnode::Submit{0, std::move(action), validForMs},
                   SubmitReply{std::move(onSent), std::move(onSettled), std::move(alsoStore)});
}

NodeDriver::Token NodeDriver::putBlob(Bytes bytes, Reply<lightnode::BlobStored> reply) {
    return command(lightnode::PutBlob{0, std::move(bytes)}, std::move(reply));
}

NodeDriver::Token NodeDriver::getBlob(const base::Hash& hash, Reply<Bytes> reply) {
    return command(lightnode::GetBlob{0, hash}, std::move(reply));
}

NodeDriver::Token NodeDriver::findHeader(ledger::Height height,
                                         Reply<lightnode::HeaderFound> reply,
                                         std::function<void(ledger::Height)> onProgress) {
    const auto token = command(lightnode::FindHeader{0, height}, std::move(reply));
    if (onProgress) progress_.emplace(token, std::move(onProgress));
    return token;
}

NodeDriver::Token NodeDriver::findTransaction(const ledger::FeedEntry& entry,
                                              Reply<lightnode::TransactionFound> reply,
                                              std::function<void(ledger::Height)> onProgress) {
    const auto token = command(
        lightnode::FindTransaction{0, entry.height, entry.index, entry.id}, std::move(reply));
    if (onProgress) progress_.emplace(token, std::move(onProgress));
    return token;
}

NodeDriver::Token NodeDriver::voteEpoch(lightnode::EpochChoice choice,
                                        Reply<ledger::EpochVoteAnswer> reply) {
    return command(lightnode::VoteEpoch{0, std::move(choice)}, std::move(reply));
}

void NodeDriver::cancel(Token token) {
    if (takeReply(token)) commands_.emplace_back(lightnode::Cancel{token});
}

void NodeDriver::follow(const ledger::Topic& topic) {
    auto progress = storedProgress(profile_.vault().database(), topic);
    if (!progress) return stopWith(progress.error());
    commands_.emplace_back(lightnode::Follow{topic, std::move(*progress)});
}

Result<std::vector<FeedItem>> NodeDriver::feedPage(const ledger::Topic& topic,
                                                   std::uint64_t before, std::size_t limit) {
    const auto rows = store::FeedTable(profile_.vault().database())
                          .pageBack(codec::encoded(topic), before, limit);
    if (!rows) return std::unexpected(rows.error());
    std::vector<FeedItem> out;
    for (const auto& row : *rows) {
        auto entry = codec::decoded<ledger::FeedEntry>(row.bytes);
        if (!entry) return fail(ErrorCode::Damaged, "feed-entry");
        out.push_back({row.position, std::move(*entry)});
    }
    return out;
}

}  // namespace seabridge::app

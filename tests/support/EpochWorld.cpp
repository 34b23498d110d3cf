// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/EpochWorld.h"

#include "net/Protocol.h"

#include <algorithm>

namespace seabridge::support {

namespace {

constexpr std::int64_t kTickMs = 50;
constexpr std::uint64_t kAsker = 1000;  // the client of headOf()
constexpr std::size_t kBatch = 64;

}  // namespace

EpochWorld::EpochWorld(std::uint64_t seed, std::size_t members) : scene_(members), random_(seed) {
    for (const auto& member : scene_.genesis().members) {
        Node node;
        node.org = member.org;
        node.guard = peer::VoteGuard{};
        nodes_.push_back(std::move(node));
    }
    for (std::size_t i = 0; i < nodes_.size(); ++i) restart(i);
}

void EpochWorld::later(std::int64_t delay, std::function<void()> happen) {
    events_.push({mono_ + delay, ++lastEvent_, std::move(happen)});
}

void EpochWorld::wire(std::function<void()> happen) {
    later(1 + std::int64_t(random_() % 15), std::move(happen));
}

std::size_t EpochWorld::indexOf(const OrgId& org) const {
    const auto found = std::ranges::find(nodes_, org, &Node::org);
    return static_cast<std::size_t>(found - nodes_.begin());
}

void EpochWorld::run(std::int64_t ms) {
    const auto end = mono_ + ms;
    while (!events_.empty() && events_.top().at <= end) {
        auto event = events_.top();
        events_.pop();
        mono_ = std::max(mono_, event.at);
        event.happen();
    }
    mono_ = end;
}

void EpochWorld::restart(std::size_t member) {
    auto& node = nodes_[member];
    if (node.peer || node.isDestroyed) return;
    peer::PeerConfig config{scene_.genesis(), node.org,
                            signingKeyOf(scene_.nameOf(node.org) + "/peer"), node.guard,
                            peer::checkOneByOne, node.rules, node.statement, node.votes,
                            nodes_[0].org, node.trouble};
    node.peer = std::make_unique<peer::Peer>(std::move(config));
    for (const auto& block : node.synced) node.peer->restore(block);
    carryOut(member, node.peer->start({scene_.genesis().time + mono_, mono_}));
    tick(member);
}

void EpochWorld::crash(std::size_t member) {
    auto& node = nodes_[member];
    if (!node.peer) return;
    node.peer.reset();
    ++node.life;
    const auto kept = node.unsynced.empty() ? 0 : random_() % (node.unsynced.size() + 1);
    for (std::size_t i = 0; i < kept; ++i) node.synced.push_back(std::move(node.unsynced[i]));
    node.unsynced.clear();
}

void EpochWorld::destroy(std::size_t member) {
    crash(member);
    nodes_[member].isDestroyed = true;
    nodes_[member].orders.clear();
}

void EpochWorld::tick(std::size_t member) {
    const auto life = nodes_[member].life;
    feed(member, peer::Tick{});
    later(kTickMs, [this, member, life] {
        if (nodes_[member].life == life) tick(member);
    });
}

void EpochWorld::feed(std::size_t member, const peer::Event& event) {
    auto& node = nodes_[member];
    if (node.peer)
        carryOut(member, node.peer->handle(event, {scene_.genesis().time + mono_, mono_}));
}

void EpochWorld::carryOut(std::size_t member, peer::Effects effects) {
    const auto life = nodes_[member].life;
    for (auto& effect : effects) {
        if (mustCrash(nodes_[member], effect)) {
            crash(member);
            later(500 + std::int64_t(random_() % 4000), [this, member] { restart(member); });
        }
        if (nodes_[member].life != life) return;
        store(member, effect);
        pass(member, effect);
    }
}

bool EpochWorld::mustCrash(Node& node, const peer::Effect& next) {
    const auto* vote = std::get_if<peer::LockVote>(&next);
    const auto* header = vote != nullptr && node.peer
                             ? node.peer->chain().uncertified(vote->target.height)
                             : nullptr;
    if (deadly_ && header != nullptr && header->epoch == *deadly_ &&
        !std::exchange(node.hasCrashedVoting, true))
        return true;
    return crashEvery_ > 0 && random_() % std::uint64_t(crashEvery_) == 0;
}

void EpochWorld::store(std::size_t member, peer::Effect& effect) {
    auto& node = nodes_[member];
    if (auto* block = std::get_if<peer::StoreBlock>(&effect)) {
        node.blocks[block->height] = std::move(block->block);
        std::ranges::move(node.unsynced, std::back_inserter(node.synced));
        node.unsynced.clear();
    } else if (const auto* lock = std::get_if<peer::LockVote>(&effect)) {
        if (!node.guard) node.guard = peer::VoteGuard{};
        if (!node.guard->allows(lock->target)) throw std::logic_error("vote lock refused");
        node.guard->note(lock->target);
        const auto place = std::tuple(node.org, lock->target.epoch, lock->target.height);
        if (votes_.emplace(place, lock->target.headerId).first->second != lock->target.headerId)
            doubleVote_ = "member " + std::to_string(member) + " at height " +
                          std::to_string(lock->target.height);
    } else if (const auto* floor = std::get_if<peer::LockFloor>(&effect)) {
        if (!node.guard) node.guard = peer::VoteGuard{};
        node.guard->raise(floor->floor);
    } else if (const auto* left = std::get_if<peer::LockEpoch>(&effect)) {
        if (!node.guard) node.guard = peer::VoteGuard{};
        if (left->epoch < node.guard->epoch) throw std::logic_error("an epoch that was left");
        node.guard->epoch = left->epoch;
        node.guard->floor = left->floor;
        node.guard->blind = std::max(node.guard->blind, left->blind);
    } else if (const auto* said = std::get_if<peer::StoreStatement>(&effect)) {
        node.statement = *codec::decoded<SignedStatement>(said->statement);
    } else if (const auto* votes = std::get_if<peer::StoreVotes>(&effect)) {
        node.votes = codec::decoded<peer::KeptVotes>(votes->votes)->votes;
    } else if (auto* certified = std::get_if<peer::StoreCertified>(&effect)) {
        node.unsynced.push_back(std::move(certified->block));
    } else if (const auto* where = std::get_if<peer::RejoinOrder>(&effect)) {
        rejoin(member, *where);
    } else if (const auto* trouble = std::get_if<peer::StoreTrouble>(&effect)) {
        node.trouble = trouble->trouble;
    } else if (const auto* accuse = std::get_if<peer::Accuse>(&effect)) {
        alarms_.push_back(std::to_string(member) + ": " + accuse->text);
    } else if (const auto* alarm = std::get_if<peer::Alarm>(&effect)) {
        alarms_.push_back(std::to_string(member) + ": " + alarm->text);
    } else if (auto* order = std::get_if<peer::ServeOrder>(&effect)) {
        if (order->opening.empty() && !node.orders.contains(order->epoch)) return;
        auto& entries = node.orders[order->epoch];
        if (entries.empty()) entries.push_back(std::move(order->opening));
    }
}

void EpochWorld::pass(std::size_t member, peer::Effect& effect) {
    const auto org = nodes_[member].org;
    if (const auto* add = std::get_if<peer::AppendToOrder>(&effect)) {
        const auto holder = add->holder.isZero() ? 0 : indexOf(add->holder);
        wire([this, holder, entry = add->entry] { append(holder, entry); });
    } else if (const auto* asked = std::get_if<peer::ReadOrder>(&effect)) {
        wire([this, member, what = *asked] { read(member, what); });
    } else if (const auto* send = std::get_if<peer::Send>(&effect)) {
        wire([this, to = indexOf(send->member), member, org, frame = send->frame] {
            feed(to, peer::RequestIn{member, {peer::Sender::Kind::Member, org}, frame});
        });
    } else if (const auto* reply = std::get_if<peer::Reply>(&effect)) {
        if (reply->client == kAsker) {
            heard_ = reply->frame;
            return;
        }
        if (reply->client > kAsker) return;
        wire([this, to = std::size_t(reply->client), org, frame = reply->frame] {
            feed(to, peer::ReplyIn{org, frame});
        });
    } else if (const auto* load = std::get_if<peer::LoadBlocks>(&effect)) {
        peer::BlocksLoaded loaded{load->token, {}};
        const auto& blocks = nodes_[member].blocks;
        for (auto height = load->from; height < load->from + load->count; ++height) {
            if (!blocks.contains(height)) break;
            loaded.blocks.push_back(blocks.at(height));
        }
        later(1, [this, member, loaded] { feed(member, loaded); });
    }
}

void EpochWorld::append(std::size_t holder, const base::Bytes& entry) {
    auto& node = nodes_[holder];
    if (!node.peer) return;
    if (node.orders.empty() && holder == 0) node.orders[0] = {};
    if (node.orders.empty()) return;
    // As app/OrderDesk: what was certified must not be ordered otherwise.
    auto& [epoch, entries] = *node.orders.rbegin();
    const auto& head = node.peer->chain().certifiedHead();
    if (head.epoch == epoch && entries.size() < head.lastPosition)
        rejoin(holder, {epoch, head.lastPosition});
    entries.push_back(entry);
}

void EpochWorld::read(std::size_t member, const peer::ReadOrder& read) {
    const auto holder = read.holder.isZero() ? 0 : indexOf(read.holder);
    auto& node = nodes_[holder];
    if (!node.peer || !node.orders.contains(read.epoch)) return;
    auto entries = node.orders.at(read.epoch);
    if (read.epoch == 0 && otherwise_.contains(member)) {
        if (entries.size() < twistAt_ + 2) entries.resize(std::min(entries.size(), twistAt_));
        else std::swap(entries[twistAt_], entries[twistAt_ + 1]);
    }
    peer::OrderIn answer{read.position, {}, read.epoch};
    const bool isForgotten = read.position < node.forgotten[read.epoch];
    const auto end = isForgotten ? 0 : entries.size();
    for (auto i = read.position; i < end && answer.entries.size() < kBatch; ++i)
        answer.entries.push_back(entries[i]);
    wire([this, member, answer] { feed(member, answer); });
}

void EpochWorld::rejoin(std::size_t holder, const peer::RejoinOrder& where) {
    auto& node = nodes_[holder];
    if (!node.orders.contains(where.epoch)) return;
    auto& entries = node.orders.at(where.epoch);
    entries.resize(std::max<std::size_t>(entries.size(), where.position));
    node.forgotten[where.epoch] = std::max(node.forgotten[where.epoch], where.position);
}

void EpochWorld::loseTail(std::uint64_t epoch, std::size_t entries) {
    for (auto& node : nodes_)
        if (const auto found = node.orders.find(epoch); found != node.orders.end())
            found->second.resize(found->second.size() - std::min(entries, found->second.size()));
}

void EpochWorld::showOtherwise(std::set<std::size_t> members) {
    otherwise_ = std::move(members);
    twistAt_ = nodes_[0].orders.at(0).size();
}

TxId EpochWorld::submit(std::size_t member, const std::string& org, const Action& action,
                        const std::string& who) {
    const auto raw = scene_.signedBy(org, who, action,
                                     scene_.genesis().time + mono_ + base::kDayMs);
    feed(member, peer::RequestIn{kAsker + 1,
                                 {peer::Sender::Kind::Device, scene_.org(org)},
                                 {static_cast<std::uint16_t>(net::Message::Submit), 1,
                                  codec::encoded(net::Blob{raw})}});
    return checkTransaction(raw).id;
}

std::string EpochWorld::begin(std::size_t member, const ledger::EpochChoice& wanted) {
    auto& node = nodes_[member];
    if (!node.peer) return "down";
    auto effects = node.peer->begin(wanted, {scene_.genesis().time + mono_, mono_});
    if (!effects) return effects.error().detail;
    carryOut(member, std::move(*effects));
    return {};
}

std::optional<net::HeadReply> EpochWorld::headOf(std::size_t member, Height known) {
    const auto reply = ask(member, {peer::Sender::Kind::Guest, {}},
                           {static_cast<std::uint16_t>(net::Message::GetHead), 1,
                            codec::encoded(net::HeadRequest{known})});
    const auto head = reply ? codec::decoded<net::HeadReply>(reply->body)
                            : std::unexpected(codec::Refusal::Empty);
    return head ? std::optional(*head) : std::nullopt;
}

std::optional<net::Frame> EpochWorld::ask(std::size_t member, const peer::Sender& sender,
                                          net::Frame frame) {
    heard_.reset();
    feed(member, peer::RequestIn{kAsker, sender, std::move(frame)});
    return std::exchange(heard_, std::nullopt);
}

EpochVote EpochWorld::voteOf(std::size_t member, const std::string& who,
                             const ledger::EpochChoice& wanted) {
    EpochVote vote;
    vote.network = scene_.network();
    vote.epoch = wanted.epoch;
    vote.holder = wanted.holder;
    vote.keep = wanted.keep;
    vote.certified = peer(member).certifiedHeight();
    vote.org = orgOf(member);
    vote.user = scene_.person(scene_.nameOf(vote.org), who).user;
    lastSigned_ = std::max(lastSigned_ + 1, scene_.genesis().time + mono_);
    vote.signedAt = lastSigned_;
    return vote;
}

EpochVoteAnswer EpochWorld::send(std::size_t member, const SignedEpochVote& said) {
    const auto reply = ask(member, {peer::Sender::Kind::Device, orgOf(member)},
                           {static_cast<std::uint16_t>(net::Message::SendEpochVote), 1,
                            codec::encoded(said)});
    return codec::decoded<net::EpochVoteReply>(reply.value().body)->answer;
}

EpochVoteAnswer EpochWorld::vote(std::size_t member, const std::string& who,
                                 const ledger::EpochChoice& wanted) {
    const auto& key = scene_.person(scene_.nameOf(orgOf(member)), who).key;
    return send(member, signEpochVote(voteOf(member, who, wanted), key));
}

std::optional<Height> EpochWorld::agreed() const {
    std::map<Height, base::Hash> ids;
    std::optional<Height> lowest;
    for (const auto& node : nodes_) {
        if (!node.peer) continue;
        const auto height = node.peer->certifiedHeight();
        for (Height at = 0; at <= height; ++at) {
            const auto id = node.peer->chain().header(at)->id();
            if (ids.emplace(at, id).first->second != id) return std::nullopt;
        }
        lowest = std::min(lowest.value_or(height), height);
    }
    return lowest;
}

std::vector<std::pair<base::Bytes, base::Bytes>> EpochWorld::storeOf(std::size_t member) {
    auto& node = nodes_[member];
    auto records = node.synced;
    std::ranges::copy(node.unsynced, std::back_inserter(records));
    std::vector<std::pair<base::Bytes, base::Bytes>> out;
    for (const auto& record : records)
        out.emplace_back(node.blocks.at(record.header.height), codec::encoded(record));
    return out;
}

}  // namespace seabridge::support

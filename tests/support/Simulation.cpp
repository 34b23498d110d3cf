// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Simulation.h"

#include "crypto/Hash.h"
#include "net/Protocol.h"

#include <algorithm>
#include <stdexcept>

namespace seabridge::support {

namespace {

constexpr std::int64_t kTickMs = 50;
constexpr std::size_t kOrderBatch = 64;
constexpr std::uint64_t kDesks = 1'000;     // clients from here on are desks
constexpr std::uint64_t kNobody = 1'000'000;

}  // namespace

Simulation::Simulation(const SimulationOptions& options)
    : options_(options), scene_(options.members), random_(options.seed) {
    for (const auto& member : scene_.genesis().members) {
        Node node;
        node.org = member.org;
        node.label = scene_.nameOf(member.org) + "/peer";
        node.disk.guard = peer::VoteGuard{};
        if (options.maxSkewMs > 0)
            node.skewMs = std::int64_t(random_() % std::uint64_t(2 * options.maxSkewMs)) -
                          options.maxSkewMs;
        nodes_.push_back(std::move(node));
    }
    for (std::size_t i = 0; i < nodes_.size(); ++i) restart(i);
}

bool Simulation::chance(int percent) { return !healed_ && int(random_() % 100) < percent; }

std::size_t Simulation::indexOf(const OrgId& org) const {
    const auto found = std::ranges::find(nodes_, org, &Node::org);
    return static_cast<std::size_t>(found - nodes_.begin());
}

void Simulation::later(std::int64_t delay, std::function<void()> happen) {
    events_.push({mono_ + delay, ++lastEvent_, std::move(happen)});
}

void Simulation::wire(std::size_t from, std::size_t to, std::function<void()> happen) {
    if (isCut(from, to) || chance(options_.dropPercent)) return;
    const auto delay = [&] {
        return 1 + std::int64_t(random_() % std::uint64_t(healed_ ? 5 : options_.maxDelayMs));
    };
    const auto arrive = [this, from, to, happen = std::move(happen)] {
        if (!isCut(from, to)) happen();
    };
    if (chance(options_.duplicatePercent)) later(delay(), arrive);
    later(delay(), arrive);
}

void Simulation::restart(std::size_t member) {
    auto& node = nodes_[member];
    if (node.peer) return;
    peer::PeerConfig config{scene_.genesis(), node.org, signingKeyOf(node.label),
                            node.disk.guard,
                            peer::checkOneByOne, options_.rules};
    config.trouble = node.disk.trouble;
    node.peer = std::make_unique<peer::Peer>(std::move(config));
    for (const auto& block : node.disk.synced) node.peer->restore(block);
    carryOut(member, node.peer->start({wall() + node.skewMs, mono_}));
    tellDesks(member, true);
    tick(member);
}

void Simulation::crash(std::size_t member) {
    auto& node = nodes_[member];
    if (!node.peer) return;
    node.peer.reset();
    node.isPaused = false;
    node.waiting.clear();
    ++node.life;
    // What was not synced may have reached the disk, from the front.
    const auto kept = node.unsynced.empty() ? 0 : random_() % (node.unsynced.size() + 1);
    for (std::size_t i = 0; i < kept; ++i) node.disk.synced.push_back(std::move(node.unsynced[i]));
    node.unsynced.clear();
    tellDesks(member, false);
}

void Simulation::tick(std::size_t member) {
    const auto life = nodes_[member].life;
    if (options_.meanCrashMs > 0 && !healed_ &&
        random_() % std::uint64_t(options_.meanCrashMs / kTickMs) == 0) {
        crash(member);
        later(std::int64_t(random_() % 8000), [this, member] { restart(member); });
        return;
    }
    if (!nodes_[member].isPaused) feed(member, peer::Tick{});
    later(kTickMs, [this, member, life] {
        if (nodes_[member].life == life) tick(member);
    });
}

void Simulation::feed(std::size_t member, const peer::Event& event) {
    auto& node = nodes_[member];
    if (!node.peer) return;
    if (node.isPaused) return node.waiting.push_back(event);
    carryOut(member, node.peer->handle(event, {wall() + node.skewMs, mono_}));
}

void Simulation::carryOut(std::size_t member, peer::Effects effects) {
    const auto life = nodes_[member].life;
    for (auto& effect : effects) {
        // A crash between any two effects: what comes after never happens.
        if (options_.meanCrashMs > 0 && !healed_ && random_() % 4000 == 0) {
            crash(member);
            later(1000, [this, member] { restart(member); });
        }
        if (nodes_[member].life != life || !carryOut(member, effect)) return;
    }
}

namespace {

net::Frame blobFrame(const std::vector<base::Bytes>& blobs, const peer::ServeBlob& serve) {
    const auto found = std::ranges::find_if(
        blobs, [&](const auto& bytes) { return crypto::sha256(bytes) == serve.hash; });
    if (found == blobs.end())
        return net::refusalFrame(serve.requestId, net::Refusal::NotFound);
    return net::replyFrame(net::Message::GetBlob, serve.requestId,
                           codec::encoded(net::Blob{*found}));
}

}  // namespace

bool Simulation::carryOut(std::size_t member, peer::Effect& effect) {
    auto& node = nodes_[member];
    if (auto* store = std::get_if<peer::StoreBlock>(&effect)) {
        node.disk.blocks[store->height] = std::move(store->block);
        std::ranges::move(node.unsynced, std::back_inserter(node.disk.synced));
        node.unsynced.clear();
    } else if (const auto* lock = std::get_if<peer::LockVote>(&effect)) {
        if (!node.disk.guard) node.disk.guard = peer::VoteGuard{};
        if (!node.disk.guard->allows(lock->target)) throw std::logic_error("vote lock refused");
        node.disk.guard->note(lock->target);
        noteVote(member, lock->target);
    } else if (const auto* floor = std::get_if<peer::LockFloor>(&effect)) {
        if (!node.disk.guard) node.disk.guard = peer::VoteGuard{};
        node.disk.guard->raise(floor->floor);
    } else if (auto* certified = std::get_if<peer::StoreCertified>(&effect)) {
        node.unsynced.push_back(std::move(certified->block));
    } else if (auto* append = std::get_if<peer::AppendToOrder>(&effect)) {
        wire(member, 0, [this, entry = std::move(append->entry)] {
            if (!holdsOrder()) return;
            // As app/OrderDesk: what was certified must not be ordered otherwise.
            rejoinOrder(nodes_[0].peer->chain().certifiedHead().lastPosition, false);
            order_.push_back(entry);
        });
    } else if (const auto* rejoin = std::get_if<peer::RejoinOrder>(&effect)) {
        if (member == 0) rejoinOrder(rejoin->position, true);
    } else if (const auto* read = std::get_if<peer::ReadOrder>(&effect)) {
        readOrder(member, read->position);
    } else if (auto* send = std::get_if<peer::Send>(&effect)) {
        wireFrame(member, indexOf(send->member), std::move(send->frame), false);
    } else if (auto* reply = std::get_if<peer::Reply>(&effect)) {
        if (reply->client >= kDesks)
            answerDesk(member, std::size_t(reply->client - kDesks), std::move(reply->frame));
        else
            wireFrame(member, std::size_t(reply->client), std::move(reply->frame), true);
    } else if (const auto* load = std::get_if<peer::LoadBlocks>(&effect)) {
        peer::BlocksLoaded loaded{load->token, {}};
        for (auto height = load->from; height < load->from + load->count; ++height)
            if (node.disk.blocks.contains(height)) loaded.blocks.push_back(node.disk.blocks[height]);
        later(1, [this, member, loaded = std::move(loaded)] { feed(member, loaded); });
    } else if (const auto* announce = std::get_if<peer::Announce>(&effect)) {
        for (std::size_t desk = 0; desk < desks_.size() && !isClone(member); ++desk)
            deskWire(member, [this, member, desk, body = announcementOf(member, *announce)] {
                feedDesk(desk, lightnode::AnnouncementIn{nodes_[member].org, body});
            });
    } else if (auto* blob = std::get_if<peer::StoreBlob>(&effect)) {
        const peer::BlobStored stored{blob->client, blob->requestId, crypto::sha256(blob->bytes)};
        node.disk.blobs.push_back(std::move(blob->bytes));
        later(1, [this, member, stored] { feed(member, stored); });
    } else if (const auto* serve = std::get_if<peer::ServeBlob>(&effect)) {
        peer::Effect served = peer::Reply{serve->client, blobFrame(node.disk.blobs, *serve)};
        return carryOut(member, served);
    } else if (auto* trouble = std::get_if<peer::StoreTrouble>(&effect)) {
        node.disk.trouble = std::move(trouble->trouble);
    } else if (auto* accuse = std::get_if<peer::Accuse>(&effect)) {
        alarms_.push_back(accuse->text);
        accusations_.push_back(std::move(*accuse));
    } else if (auto* alarm = std::get_if<peer::Alarm>(&effect)) {
        alarms_.push_back(std::move(alarm->text));
    }
    return true;
}

void Simulation::answerDesk(std::size_t member, std::size_t desk, net::Frame frame) {
    if (desk >= desks_.size()) return;
    auto& node = nodes_[member];
    if (node.mangle) {
        const auto asked = node.asked.extract({desk, frame.requestId});
        if (asked.empty()) return;
        auto said = node.mangle(asked.mapped(), std::move(frame));
        if (!said) return;
        frame = std::move(*said);
    }
    deskWire(member, [this, member, desk, frame = std::move(frame)] {
        feedDesk(desk, lightnode::ReplyIn{nodes_[member].org, frame});
    });
}

base::Bytes Simulation::announcementOf(std::size_t member, const peer::Announce& said) const {
    auto body = codec::encoded(said.what);
    const auto& mangle = nodes_[member].mangleAnnouncement;
    return mangle ? mangle(std::move(body)) : body;
}

void Simulation::deskWire(std::size_t member, std::function<void()> happen) {
    // A connection is TCP: what is on its way arrives, or the connection ends with the peer.
    if (nodes_[member].cutOff || chance(options_.dropPercent)) return;
    later(1 + std::int64_t(random_() % std::uint64_t(healed_ ? 5 : options_.maxDelayMs)),
          std::move(happen));
}

void Simulation::tellDesks(std::size_t member, bool up) {
    for (std::size_t desk = 0; desk < desks_.size() && !isClone(member); ++desk) {
        const auto org = nodes_[member].org;
        if (up) feedDesk(desk, lightnode::Connected{org});
        else feedDesk(desk, lightnode::Disconnected{org});
    }
}

std::size_t Simulation::addDesk(const std::string& org, const std::string& who) {
    const auto& person = scene_.person(org, who);
    Desk desk;
    desk.org = person.org;
    desk.key = std::make_unique<crypto::SigningKey>(
        crypto::SigningKey::fromSeed(person.key.seed()));
    lightnode::Start start{.genesis = scene_.genesis(),
                           .identity = lightnode::Identity{person.org, person.user,
                                                           desk.key->publicKey()}};
    auto node = lightnode::LightNode::start(
        std::move(start), [key = desk.key.get()](base::ByteView body) { return key->sign(body); });
    if (!node) throw std::logic_error(node.error().detail);
    desk.node = std::make_unique<lightnode::LightNode>(std::move(*node));
    desks_.push_back(std::move(desk));
    const auto index = desks_.size() - 1;
    for (std::size_t i = 0; i < options_.members; ++i)
        if (isUp(i)) feedDesk(index, lightnode::Connected{nodes_[i].org});
    tickDesk(index);
    return index;
}

void Simulation::act(std::size_t desk, const Action& action) {
    const auto token = ++desks_[desk].lastToken;
    desks_[desk].asked.emplace(token, action);
    feedDesk(desk, lightnode::Submit{token, action});
}

void Simulation::actAgain(std::size_t desk, std::uint64_t token) {
    const auto asked = desks_[desk].asked.extract(token);
    if (!asked.empty())
        later(1000, [this, desk, action = asked.mapped()] { act(desk, action); });
}

void Simulation::tickDesk(std::size_t desk) {
    feedDesk(desk, lightnode::Tick{});
    later(kTickMs, [this, desk] { tickDesk(desk); });
}

void Simulation::feedDesk(std::size_t desk, const lightnode::Event& event) {
    carryOut(desk, desks_[desk].node->handle(event, {wall(), mono_}));
}

void Simulation::carryOut(std::size_t index, lightnode::Effects effects) {
    auto& desk = desks_[index];
    for (auto& effect : effects) {
        if (auto* send = std::get_if<lightnode::Send>(&effect)) {
            const auto to = indexOf(send->member);
            deskWire(to, [this, to, index, org = desk.org, frame = std::move(send->frame)] {
                if (nodes_[to].mangle) nodes_[to].asked[{index, frame.requestId}] = frame;
                feed(to, peer::RequestIn{kDesks + index,
                                         {peer::Sender::Kind::Device, org}, frame});
            });
        } else if (auto* store = std::get_if<lightnode::StoreEntries>(&effect)) {
            desk.feeds[store->progress.topic] = store->progress;
            auto& entries = desk.entries[store->progress.topic];
            for (std::size_t i = 0; i < store->entries.size(); ++i)
                entries[store->begin + i] = std::move(store->entries[i]);
        } else if (auto* submitted = std::get_if<lightnode::Submitted>(&effect)) {
            desk.asked.erase(submitted->token);
            desk.submitted.push_back(std::move(*submitted));
        } else if (auto* notSent = std::get_if<lightnode::NotSent>(&effect)) {
            if (notSent->run.reject == Reject::UnknownPending) actAgain(index, notSent->token);
            desk.notSent.push_back(std::move(*notSent));
        } else if (const auto* failed = std::get_if<lightnode::Failed>(&effect)) {
            actAgain(index, failed->token);
        } else if (const auto* settled = std::get_if<lightnode::Settled>(&effect)) {
            desk.settled[settled->id] = settled->outcome;
        } else if (auto* alarm = std::get_if<lightnode::Alarm>(&effect)) {
            desk.alarms.push_back(std::move(alarm->text));
        } else if (auto* found = std::get_if<lightnode::EvidenceFound>(&effect)) {
            if (found->stops) desk.alarms.push_back("evidence");
            desk.evidence.push_back(std::move(*found));
        } else if (auto* changed = std::get_if<lightnode::HeadChanged>(&effect)) {
            desk.heads.push_back(std::move(changed->header));
        }
    }
}

void Simulation::readOrder(std::size_t member, std::uint64_t position) {
    wire(member, 0, [this, member, position] {
        if (!holdsOrder()) return;
        peer::OrderIn answer{position, {}};
        for (auto i = position;
             i >= trimmed_ && i < order_.size() && answer.entries.size() < kOrderBatch; ++i)
            answer.entries.push_back(order_[i]);
        if (tell_) answer = tell_(member, std::move(answer));
        wire(0, member, [this, member, answer = std::move(answer)] { feed(member, answer); });
    });
}

void Simulation::noteVote(std::size_t member, const ledger::VoteTarget& target) {
    const auto key = std::tuple(nodes_[member].org, target.epoch, target.height);
    const auto [at, isNew] = votes_.emplace(key, target.headerId);
    if (!isNew && at->second != target.headerId)
        doubleVote_ = "two votes of one member at height " + std::to_string(target.height);
}

void Simulation::submit(std::size_t member, const base::Bytes& raw, const OrgId& org) {
    net::Frame frame{static_cast<std::uint16_t>(net::Message::Submit), 1,
                     codec::encoded(net::Blob{raw})};
    feed(member, peer::RequestIn{kNobody, {peer::Sender::Kind::Device, org},
                                 std::move(frame)});
}

void Simulation::run(std::int64_t ms) {
    const auto end = mono_ + ms;
    while (!events_.empty() && events_.top().at <= end) {
        auto event = events_.top();
        events_.pop();
        mono_ = std::max(mono_, event.at);
        event.happen();
    }
    mono_ = end;
}

void Simulation::heal() {
    healed_ = true;
    cut_.clear();
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        nodes_[i].cutOff = false;
        resume(i);
        restart(i);
    }
}

void Simulation::check() const {
    if (!doubleVote_.empty()) throw std::logic_error(doubleVote_);
    std::map<ledger::Height, base::Hash> certified;
    for (const auto& node : nodes_) {
        if (!node.peer) continue;
        for (ledger::Height h = 0; h <= node.peer->certifiedHeight(); ++h) {
            const auto id = node.peer->chain().header(h)->id();
            if (certified.emplace(h, id).first->second != id)
                throw std::logic_error("two certified headers at height " + std::to_string(h));
        }
        if (node.peer->diverged()) throw std::logic_error("a peer diverged");
    }
}

bool Simulation::agreeAt(ledger::Height height) const {
    std::set<ledger::Height> heights;
    for (const auto& node : nodes_)
        if (node.peer) heights.insert(node.peer->certifiedHeight());
    return heights.size() == 1 && *heights.begin() >= height;
}

std::optional<Reject> Simulation::outcomeOf(const OrgId& org, const TxId& id) const {
    const auto& feeds = nodes_[0].peer->feeds();
    const auto page = feeds.page(topicOf(org), feeds.sizeOf(topicOf(org)), 1'000'000, 1 << 30);
    std::optional<Reject> found;
    for (const auto& bytes : page.entries) {
        const auto entry = codec::decoded<FeedEntry>(bytes);
        if (entry && entry->id == id) found = entry->outcome;
    }
    return found;
}

}  // namespace seabridge::support

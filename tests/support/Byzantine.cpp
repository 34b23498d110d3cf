// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Byzantine.h"

#include "crypto/Hash.h"
#include "net/Protocol.h"
#include "support/GroupOrder.h"

#include <algorithm>
#include <limits>

namespace seabridge::support {

using base::Bytes;
using net::Frame;
using net::Message;

Byzantine::Byzantine(Simulation& world, std::size_t member, std::uint64_t seed)
    : world_(world), member_(member), org_(world.scene().genesis().members[member].org),
      key_(signingKeyOf(world.scene().nameOf(org_) + "/peer")), random_(seed),
      mood_(static_cast<Mood>(seed % 6)) {
    world.bend(member,
               [this](std::size_t to, Frame honest) { return bend(to, std::move(honest)); });
}

base::Hash Byzantine::junk() { return crypto::sha256(junkBytes(32)); }

Bytes Byzantine::junkBytes(std::size_t size) {
    Bytes out(size);
    for (auto& byte : out) byte = static_cast<std::uint8_t>(random_());
    return out;
}

Vote Byzantine::falseVote(Height height, std::uint64_t epoch) {
    return signVote(world_.scene().network(), org_, {epoch, height, junk()}, key_);
}

Byzantine::Frames Byzantine::bend(std::size_t to, Frame honest) {
    const auto kind = honest.kind;
    if (mood_ == Mood::Silent) return {};
    if (mood_ == Mood::Selective && (to + lies_) % 2 == 0) {
        ++lies_;
        return {};
    }
    oldReplies_.try_emplace(kind, honest);
    if (kind == net::numberOf(Message::SendVote)) return bendVote(std::move(honest));
    std::optional<Frame> said = honest;
    if (mood_ == Mood::FalseHeads || mood_ == Mood::Everything) {
        if (kind == net::replyNumberOf(Message::GetHead)) said = bendHead(std::move(honest));
        else if (kind == net::replyNumberOf(Message::GetBlocks)) said = bendBlocks(std::move(honest));
        else if (pick(20) == 0) said->body = junkBytes(pick(300));
    }
    return said ? Frames{std::move(*said)} : Frames{};
}

Byzantine::Frames Byzantine::bendVote(Frame honest) {
    auto vote = codec::decoded<Vote>(honest.body);
    if (!vote || mood_ == Mood::Flooder || mood_ == Mood::FalseHeads) return {std::move(honest)};
    ++lies_;
    if (oldVotes_.size() < 64) oldVotes_.push_back(honest);
    auto other = honest;
    const auto say = [&](const Vote& what) { other.body = codec::encoded(what); };
    switch (pick(10)) {
        case 0: return {};
        case 1: return {std::move(honest)};
        case 2: say(falseVote(vote->target.height, vote->target.epoch)); break;
        case 3: say(falseVote(vote->target.height, vote->target.epoch)); return {other, honest};
        case 4: say(falseVote(vote->target.height, vote->target.epoch)); return {honest, other};
        case 5:
            vote->member = world_.scene().genesis().members[pick(4)].org;
            say(*vote);
            break;
        case 6: addGroupOrder(vote->signature), say(*vote); break;
        case 7: say(signVote(junk(), org_, vote->target, key_)); break;
        case 8: say(falseVote(vote->target.height + pick(100), pick(3))); break;
        default: other.body = oldVotes_[pick(oldVotes_.size())].body; break;
    }
    return {std::move(other)};
}

/// His own name as often as a quorum needs.
void Byzantine::signAlone(Certificate& certificate) {
    const auto mine = signVote(world_.scene().network(), org_, certificate.target, key_);
    for (auto& each : certificate.signatures)
        if (pick(2) == 0) each = {org_, mine.signature};
        else each.signature = mine.signature;
}

std::optional<Frame> Byzantine::bendHead(Frame honest) {
    auto head = codec::decoded<net::HeadReply>(honest.body);
    if (!head || !head->certificate) return honest;
    ++lies_;
    const auto sign = [&] {
        head->certificate->target = {head->header.epoch, head->header.height, head->header.id()};
        signAlone(*head->certificate);
    };
    switch (pick(9)) {
        case 0: return std::nullopt;
        case 1: honest.body = oldReplies_.at(honest.kind).body; return honest;
        case 2: head->header.height += 1 + pick(2'000), sign(); break;
        case 3: head->header.stateRoot = junk(), sign(); break;
        case 4: head->header.members = junk(), head->header.height += 3, sign(); break;
        case 5: signAlone(*head->certificate); break;
        case 6: head->certificate->target.headerId = junk(); break;
        case 7: honest.body.resize(pick(honest.body.size())); return honest;
        default: return honest;
    }
    honest.body = codec::encoded(*head);
    return honest;
}

void Byzantine::bendRun(Block& block) {
    if (block.run.empty()) return;
    auto& item = block.run[pick(block.run.size())];
    switch (pick(4)) {
        case 0:  // says that another's entry does not count
            if (!item.isVoid) item = {true, crypto::sha256(item.entry), {}};
            break;
        case 1: item.entry = falseEntry(), item.isVoid = false; break;
        case 2: block.run.pop_back(); break;
        default: std::ranges::reverse(block.run); break;
    }
}

std::optional<Frame> Byzantine::bendBlocks(Frame honest) {
    auto reply = codec::decoded<net::BlocksReply>(honest.body);
    if (!reply || reply->blocks.empty()) return honest;
    ++lies_;
    auto& bytes = reply->blocks[pick(reply->blocks.size())];
    switch (pick(8)) {
        case 0: return std::nullopt;
        case 1: reply->blocks.erase(reply->blocks.begin()); break;
        case 2: bytes[pick(bytes.size())] ^= 1; break;
        case 3: std::ranges::reverse(reply->blocks); break;
        case 4: honest.body = oldReplies_.at(honest.kind).body; return honest;
        case 5:
            if (reply->certificate) signAlone(*reply->certificate);
            break;
        case 6: reply->headers.emplace_back(); break;
        default:
            if (auto block = codec::decoded<Block>(bytes)) {
                bendRun(*block);
                block->header.entriesRoot = entriesRootOf(block->run);
                bytes = codec::encoded(*block);
            }
            break;
    }
    honest.body = codec::encoded(*reply);
    return honest;
}

Bytes Byzantine::falseEntry() {
    const auto& order = world_.order();
    EntryBody body;
    body.network = world_.scene().network();
    body.maker = pick(8) == 0 ? world_.scene().genesis().members[0].org : org_;
    body.epoch = pick(8) == 0 ? 1 : 0;
    constexpr auto kMost = std::numeric_limits<std::uint64_t>::max();
    const std::array<std::uint64_t, 4> sequences{0, random_(), std::uint64_t(world_.wall()),
                                                 pick(50) == 0 ? kMost : 1};
    body.sequence = sequences[pick(sequences.size())];
    const std::array<TimeMs, 5> clocks{0, -5, world_.wall() + 365 * base::kDayMs, world_.wall(),
                                       std::numeric_limits<TimeMs>::max()};
    body.clock = clocks[pick(clocks.size())];
    // Others' transactions once more, and what is none.
    if (!order.empty())
        for (auto& raw : transactionsOf(base::ByteView(order[pick(order.size())])))
            body.transactions.push_back(std::move(raw));
    if (pick(3) == 0) body.transactions.push_back(junkBytes(1 + pick(500)));
    return signEntry(body, key_);
}

void Byzantine::flood() {
    const auto send = [&](Message message, Bytes body) {
        const auto to = pick(world_.scene().genesis().members.size());
        if (to != member_)
            world_.inject(member_, to, {net::numberOf(message), random_(), std::move(body)});
    };
    const auto height = world_.peer(0).certifiedHeight();
    for (int i = 0; i < 20; ++i)
        send(Message::SendVote, codec::encoded(falseVote(height + pick(80), pick(4))));
    send(Message::GetBlocks, codec::encoded(net::HeightRequest{random_()}));
    send(Message::GetHeaders, codec::encoded(net::HeadersRequest{0, 0xFFFFFFFF}));
    send(Message::Submit, codec::encoded(net::Blob{junkBytes(200)}));
    send(Message::AppendEntry, junkBytes(50));
    world_.inject(member_, pick(world_.scene().genesis().members.size()),
                  {static_cast<std::uint16_t>(random_()), random_(), junkBytes(100)});
}

void Byzantine::act() {
    const bool isFlooder = mood_ == Mood::Flooder || mood_ == Mood::Everything;
    if (isFlooder && world_.isUp(0)) flood();
    const auto& order = world_.order();
    if (order.empty() || !world_.isUp(0)) return;
    ++lies_;
    for (std::size_t i = pick(isFlooder ? 6 : 2); i > 0; --i) switch (pick(4)) {
        case 0: world_.putIntoOrder(junkBytes(1 + pick(2'000))); break;
        case 1: world_.putIntoOrder(Bytes(order[pick(order.size())])); break;
        default: world_.putIntoOrder(falseEntry()); break;
    }
}

}  // namespace seabridge::support

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Node.h"

#include <deque>
#include <thread>

namespace seabridge::bench {
namespace {

constexpr peer::Now kNow{World::kStart, 1};

peer::PeerConfig configOf(const World& world, app::CheckPool& pool) {
    peer::PeerConfig config{
        .genesis = world.genesis(),
        .self = world.member(),
        .key = crypto::SigningKey::fromSeed(world.peerKey().seed()),
        .guard = peer::VoteGuard(),
        .checkAll = [&pool](std::span<const Bytes> raw) { return pool.check(raw); }};
    config.guard->raise(world.head().header.height);
    return config;
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
    auto name = (std::filesystem::temp_directory_path() / "seabridge-bench-XXXXXX").string();
    ENSURE(mkdtemp(name.data()) != nullptr);
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

Node::Node(const World& world, const std::filesystem::path& folder)
    : pool_(std::max(1U, std::thread::hardware_concurrency()) - 1),
      orderer_(*orderer::EmbeddedOrderer::open(folder / "order", 0)),
      store_(*store::PeerStore::open(folder / "store")),
      lock_(*store::VoteLock::create(folder / "lock")), peer_(configOf(world, pool_)) {
    restore(world);
    carryOut(peer_.start(kNow));
}

void Node::restore(const World& world) {
    world.forEachPart([&](const peer::SnapshotPart& part) {
        ENSURE(peer_.restore(part).has_value());
    });
    ENSURE(peer_.finishSnapshot().has_value());
    const auto& head = world.head();
    const auto height = head.header.height;
    ENSURE(store_.storeBlock(height, codec::encoded(ledger::Block{head.header, {}})).has_value());
    ENSURE(store_.storeCertified(height, codec::encoded(peer::CertifiedBlock{
                                             head.header, head.certificate, {}, {}})).has_value());
    ENSURE(lock_.raiseFloor(height).has_value());
}

void Node::take(std::span<const Bytes> entries) {
    constexpr std::size_t kInOrder = 4;
    std::deque<std::pair<std::uint64_t, const Bytes*>> waiting;
    const auto handleNext = [&] {
        const auto [position, entry] = waiting.front();
        waiting.pop_front();
        carryOut(peer_.handle(peer::OrderIn{position, {*entry}}, kNow));
    };
    for (const auto& entry : entries) {
        const auto position = orderer_.append(std::span(&entry, 1));
        ENSURE(position.has_value());
        pool_.ahead(entry);
        waiting.emplace_back(*position, &entry);
        if (waiting.size() == kInOrder) handleNext();
    }
    while (!waiting.empty()) handleNext();
}

void Node::carryOut(const peer::Effects& effects) {
    for (const auto& effect : effects) {
        if (const auto* block = std::get_if<peer::StoreBlock>(&effect))
            ENSURE(store_.storeBlock(block->height, block->block).has_value());
        if (const auto* vote = std::get_if<peer::LockVote>(&effect))
            ENSURE(lock_.lock(vote->target).has_value());
        if (const auto* done = std::get_if<peer::StoreCertified>(&effect))
            ENSURE(store_.storeCertified(done->block.header.height,
                                         codec::encoded(done->block)).has_value());
    }
}

}  // namespace seabridge::bench

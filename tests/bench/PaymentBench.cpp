// SPDX-License-Identifier: GPL-3.0-or-later
// Signed payments ordered, executed and certified, durably, by a one-member consortium, against
// bare verification of the same signatures on the same cores (quality.md).
#include "CheckPool.h"
#include "Rows.h"
#include "crypto/Hash.h"
#include "orderer/EmbeddedOrderer.h"
#include "peer/Peer.h"
#include "store/PeerStore.h"
#include "store/VoteLock.h"

#include <atomic>
#include <chrono>
#include <deque>
#include <filesystem>
#include <iostream>
#include <random>
#include <thread>

using namespace seabridge;
using namespace seabridge::ledger;

namespace {

constexpr TimeMs kStart = 1'795'000'000'000;
constexpr std::int64_t kMoney = 1'000'000;

struct Firm {
    OrgId org;
    UserId user;
    crypto::SigningKey key;
    std::uint64_t ticket = 0;
};

base::Hash named(std::string_view what, std::size_t i) {
    return crypto::sha256(base::viewOf(fmt::format("{}/{}", what, i)));
}

base::Secret seed(std::string_view what, std::size_t i) {
    return base::Secret(named(what, i).view());
}

struct World {
    Genesis genesis;
    std::vector<Firm> firms;
    crypto::SigningKey peerKey = crypto::SigningKey::fromSeed(seed("peer", 0));
};

/// Firm 0 is the member and the issuer; one finance person each may pay.
World makeWorld(std::size_t accounts) {
    World world;
    auto& genesis = world.genesis;
    genesis.name = "Bench";
    genesis.simulated = true;
    genesis.time = kStart;
    genesis.currencies.push_back(
        {{"USD"}, "USD", CurrencyKind::CentralBank, 2, {}, 0, false, false});
    for (std::size_t i = 0; i <= accounts; ++i) {
        Firm firm{*OrgId::from(named("org", i).view().first(16)),
                  *UserId::from(named("user", i).view().first(16)),
                  crypto::SigningKey::fromSeed(seed("sign", i))};
        genesis.organizations.push_back(
            {firm.org, OrgStatus::Active, {"Firm", "", "Firm"}, "US", "1", "", {}, {firm.user}});
        genesis.users.push_back({firm.user, firm.org, bit(Role::Finance), {}});
        genesis.devices.push_back(
            {{firm.key.publicKey(),
              crypto::SealingKey::fromSeed(seed("seal", i)).publicKey(),
              crypto::x25519Public(seed("curve", i))}, firm.org, firm.user, true});
        Rule pay{ActionClass::Payments, {}, {}, {{Role::Finance, 1}}};
        Rule issue{ActionClass::Issuance, {}, {}, {{Role::Finance, 1}}};
        genesis.policies.push_back({firm.org, {pay, issue}});
        genesis.standings.push_back({firm.org, firm.org, 1, kStart + 300 * base::kDayMs, {}, {"US"}});
        world.firms.push_back(std::move(firm));
    }
    genesis.currencies.front().issuer = world.firms[0].org;
    genesis.members.push_back({world.firms[0].org, MemberStatus::Active, 15,
                               world.peerKey.publicKey(),
                               crypto::x25519Public(seed("peercurve", 0)), "", ""});
    return world;
}

base::Bytes signedTransaction(const NetworkId& network, Firm& firm, Action action) {
    Body body;
    body.network = network;
    body.org = firm.org;
    body.user = firm.user;
    body.ticket = ++firm.ticket;
    body.validUntil = kStart + 20 * base::kDayMs;
    body.action = std::move(action);
    return codec::encoded(signTransaction(body, firm.key));
}

/// Full entries of the transactions.
class Entries {
public:
    Entries(const NetworkId& network, const World& world) : key_(world.peerKey) {
        body_.network = network;
        body_.maker = world.firms[0].org;
        body_.clock = kStart;
    }
    void add(base::Bytes raw) {
        if (size_ + raw.size() > kMaxEntryBytes - 1000) finish();
        size_ += raw.size() + 3;
        body_.transactions.push_back(std::move(raw));
    }
    /// Leaves out a sequence number.
    void skip() { ++body_.sequence; }
    std::vector<base::Bytes> take() {
        finish();
        return std::move(made_);
    }

private:
    void finish() {
        if (body_.transactions.empty()) return;
        ++body_.sequence;
        body_.clock += 200;
        made_.push_back(signEntry(body_, key_));
        body_.transactions.clear();
        size_ = 0;
    }
    const crypto::SigningKey& key_;
    EntryBody body_;
    std::vector<base::Bytes> made_;
    std::size_t size_ = 0;
};

/// The peer with its real files, fed entry by entry as its driver would.
class Node {
public:
    Node(const World& world, const std::filesystem::path& folder)
        : orderer_(*orderer::EmbeddedOrderer::open(folder / "order", 0)),
          store_(*store::PeerStore::open(folder / "store")),
          lock_(*store::VoteLock::create(folder / "lock")),
          peer_({world.genesis, world.firms[0].org,
                 crypto::SigningKey::fromSeed(world.peerKey.seed()), peer::VoteGuard{},
                 [this](std::span<const base::Bytes> raw) { return pool_.check(raw); }}) {
        carryOut(peer_.start({kStart, 1}));
    }
    /// As a member under load has it: some of its own entries are in the order before they are
    /// executed (ledger.md section 7), and their signatures are checked meanwhile.
    void take(std::span<const base::Bytes> entries) {
        constexpr std::size_t kInOrder = 4;
        std::deque<std::pair<std::uint64_t, const base::Bytes*>> waiting;
        for (const auto& entry : entries) {
            const auto position = orderer_.append(std::span(&entry, 1));
            ENSURE(position.has_value());
            pool_.ahead(entry);
            waiting.emplace_back(*position, &entry);
            if (waiting.size() == kInOrder) handleNext(waiting);
        }
        while (!waiting.empty()) handleNext(waiting);
    }
    const peer::Peer& peer() const { return peer_; }

private:
    void handleNext(std::deque<std::pair<std::uint64_t, const base::Bytes*>>& waiting) {
        const auto [position, entry] = waiting.front();
        waiting.pop_front();
        carryOut(peer_.handle(peer::OrderIn{position, {*entry}}, {kStart, 2}));
    }
    void carryOut(const peer::Effects& effects) {
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
    app::CheckPool pool_{std::max(1U, std::thread::hardware_concurrency()) - 1};
    orderer::EmbeddedOrderer orderer_;
    store::PeerStore store_;
    store::VoteLock lock_;
    peer::Peer peer_;
};

double seconds(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Nothing but crypto_sign_verify on every core.
double bareVerifications(const std::vector<base::Bytes>& raw) {
    std::vector<Transaction> transactions;
    for (const auto& bytes : raw) transactions.push_back(*codec::decoded<Transaction>(bytes));
    std::atomic<std::size_t> good = 0;
    const auto time = seconds([&] {
        std::vector<std::thread> threads;
        const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
        for (std::size_t core = 0; core < cores; ++core)
            threads.emplace_back([&, core] {
                for (auto i = core; i < transactions.size(); i += cores)
                    good += transactions[i].signatureHolds() ? 1 : 0;
            });
        for (auto& thread : threads) thread.join();
    });
    ENSURE(good == raw.size());
    return static_cast<double>(raw.size()) / time;
}

}  // namespace

int main(int argc, char** argv) {
    const std::size_t accounts = argc > 1 ? std::stoul(argv[1]) : 10'000;
    const std::size_t payments = argc > 2 ? std::stoul(argv[2]) : 40'000;
    auto world = makeWorld(accounts);
    const auto network = world.genesis.networkId();
    std::mt19937_64 random(7);

    Entries setup(network, world);
    for (std::size_t i = 1; i <= accounts; ++i)
        setup.add(signedTransaction(network, world.firms[0],
                                    IssueCurrency{world.firms[i].org, {{"USD"}, kMoney}, ""}));
    const auto setupEntries = setup.take();

    std::vector<base::Bytes> raw;
    for (std::size_t i = 0; i < payments; ++i) {
        auto& from = world.firms[1 + random() % accounts];
        const auto& to = world.firms[1 + random() % accounts];
        if (from.org == to.org) continue;
        raw.push_back(signedTransaction(network, from, Pay{to.org, {{"USD"}, 5}, ""}));
    }

    const auto folder = std::filesystem::temp_directory_path() /
                        fmt::format("seabridge-bench-{}", random() ^ std::uint64_t(getpid()));
    std::filesystem::create_directories(folder);
    {
        Node node(world, folder);
        node.take(setupEntries);
        Entries entries(network, world);
        // The setup took sequence numbers already.
        for (std::size_t i = 0; i < setupEntries.size(); ++i) entries.skip();
        for (const auto& bytes : raw) entries.add(bytes);
        const auto made = entries.take();
        const auto bare = bareVerifications(raw);
        const auto before = node.peer().certifiedHeight();
        const auto time = seconds([&] {
            node.take(made);
        });
        ENSURE(node.peer().certifiedHeight() == before + made.size());
        const auto& feeds = node.peer().feeds();
        std::uint64_t told = 0;
        for (const auto& firm : world.firms) told += feeds.sizeOf(topicOf(firm.org));
        ENSURE(told >= 2 * raw.size());
        const auto rate = static_cast<double>(raw.size()) / time;
        bench::row(fmt::format("payments, {} accounts", accounts), rate, "payments/s",
                   "bare signature verification", bare, rate / bare, ">= 0.70");
    }
    std::filesystem::remove_all(folder);
    return 0;
}

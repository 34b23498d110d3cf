// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/World.h"

#include "crypto/Hash.h"
#include "ledger/Transaction.h"
#include "support/Measure.h"

#include <fmt/format.h>

#include <algorithm>

namespace seabridge::bench {

using namespace ledger;

namespace {

base::Hash named(std::string_view what, std::size_t i) {
    return crypto::sha256(base::viewOf(fmt::format("{}/{}", what, i)));
}

base::Secret seed(std::string_view what, std::size_t i) {
    return base::Secret(named(what, i).view());
}

OrgId orgOf(std::size_t firm) { return *OrgId::from(named("org", firm).view().first(16)); }
UserId userOf(std::size_t firm) { return *UserId::from(named("user", firm).view().first(16)); }

CurrencyId currencyOf(std::size_t i) {
    const auto letter = [](std::size_t n) { return static_cast<char>('A' + n % 26); };
    return {{letter(i / 676), letter(i / 26), letter(i)}};
}

crypto::SigningKey deviceKey(std::size_t firm) {
    return crypto::SigningKey::fromSeed(seed("sign", firm));
}

Policy policyOf(std::size_t firm) {
    const Rule pay{ActionClass::Payments, {}, {}, {{Role::Finance, 1}}};
    const Rule issue{ActionClass::Issuance, {}, {}, {{Role::Finance, 1}}};
    return {orgOf(firm), {pay, issue}};
}

}  // namespace

World::World(std::size_t firms, std::size_t currencies)
    : currencies_(currencies), peerKey_(crypto::SigningKey::fromSeed(seed("peer", 0))),
      deviceKeys_(firms + 1), tickets_(firms + 1) {
    onAllCores([&](std::size_t core, std::size_t cores) {
        for (auto i = core; i < deviceKeys_.size(); i += cores)
            deviceKeys_[i] = deviceKey(i).publicKey();
    });
    makeGenesis();
    certifyHead();
}

// Only the signing key signs anything here.
crypto::DevicePublicKeys World::deviceOf(std::size_t firm) const {
    return {deviceKeys_[firm],
            *crypto::SealingPublicKey::from(named("seal", firm).view()),
            *crypto::CurvePublicKey::from(named("curve", firm).view())};
}

void World::makeGenesis() {
    genesis_.name = "Bench";
    genesis_.simulated = true;
    genesis_.time = kStart;
    genesis_.organizations.push_back(
        {orgOf(0), OrgStatus::Active, {"Bank", "", "Bank"}, "US", "1", "", {}, {userOf(0)}});
    genesis_.users.push_back({userOf(0), orgOf(0), bit(Role::Finance), {}});
    genesis_.devices.push_back({deviceOf(0), orgOf(0), userOf(0), true});
    genesis_.policies.push_back(policyOf(0));
    genesis_.members.push_back({orgOf(0), MemberStatus::Active, kAllMemberRoles,
                                peerKey_.publicKey(),
                                crypto::x25519Public(seed("peercurve", 0)), "", ""});
    for (std::size_t i = 0; i < currencies_; ++i)
        genesis_.currencies.push_back({currencyOf(i), "Money", CurrencyKind::CentralBank, 2,
                                       orgOf(0), 0, false, false});
}

void World::forEachOfFirm(std::size_t firm, const Visit& visit) const {
    const auto put = [&](const auto& entity) {
        using Entity = std::decay_t<decltype(entity)>;
        std::optional<Blind> blind;
        if (Entity::kPrivate) blind = firstBlind(genesis_.networkId(), entity.key());
        visit(entity.key(), {codec::encoded(entity), blind});
    };
    const auto org = orgOf(firm);
    const auto user = userOf(firm);
    const auto device = deviceOf(firm);
    put(Organization{org, OrgStatus::Active, {"Firm of the bench", "", "Firm of the bench"}, "US",
                     fmt::format("{:018}", firm), "", {}, {user}});
    put(User{user, org, bit(Role::Finance), named("name", firm)});
    put(Device{device, org, user, true});
    for (const auto& key : {device.signing.bytes.view(), device.sealing.view(), device.curve.view()})
        put(KeyUse{*base::Hash::from(key)});
    put(policyOf(firm));
    put(KycStanding{org, orgOf(0), 1, kStart + 300 * base::kDayMs, named("dossier", firm), {"US"}});
    for (std::size_t i = 0; i < currencies_; ++i) put(Account{org, currencyOf(i), kBalance, 0});
}

void World::forEachEntity(const Visit& visit) const {
    State start;
    (void)startState(genesis_, start);
    start.forEach([&](const Key& key, const Entry& entry) {
        if (key.family != Family::Supply) visit(key, entry);
    });
    const auto outstanding = static_cast<std::int64_t>(firms()) * kBalance;
    for (std::size_t i = 0; i < currencies_; ++i) {
        const Supply supply{currencyOf(i), outstanding, 0};
        visit(supply.key(), {codec::encoded(supply), {}});
    }
    for (std::size_t firm = 1; firm <= firms(); ++firm) forEachOfFirm(firm, visit);
}

void World::certifyHead() {
    State start;
    const auto first = startState(genesis_, start);
    merkle::Map map;
    {
        std::vector<merkle::MapUpdate> updates;
        forEachEntity([&](const Key& key, const Entry& entry) {
            updates.push_back({key.hash, entry.valueHash()});
            encodedBytes_ += codec::encoded(peer::SnapshotEntity{key, entry}).size();
        });
        entities_ = updates.size();
        map.commit(updates);
    }
    auto& header = head_.header;
    header = first;
    header.height = 1;
    header.previous = first.id();
    merkle::Frontier ids;
    ids.append(header.previous);
    header.logRoot = ids.root();
    header.stateRoot = map.root(map.newest());
    const VoteTarget target{header.epoch, header.height, header.id()};
    const auto vote = signVote(header.network, member(), target, peerKey_);
    head_.certificate = {target, {{vote.member, vote.signature}}};
}

void World::forEachPart(const std::function<void(const peer::SnapshotPart&)>& visit) const {
    visit(head_);
    forEachEntity([&](const Key& key, const Entry& entry) {
        visit(peer::SnapshotEntity{key, entry});
    });
    visit(peer::SnapshotSigners{Membership{genesis_.members}.signers(), {}});
}

std::vector<Bytes> World::payments(std::size_t count) {
    std::vector<Bytes> out(count);
    std::vector<std::pair<std::size_t, Body>> bodies;
    for (std::size_t i = 0; i < count; ++i) {
        const auto from = 1 + random_() % firms();
        const auto to = 1 + (from + random_() % (firms() - 1)) % firms();
        Body body;
        body.network = genesis_.networkId();
        body.org = orgOf(from);
        body.user = userOf(from);
        body.ticket = ++tickets_[from];
        body.validUntil = kStart + 20 * base::kDayMs;
        body.action = Pay{orgOf(to), {currencyOf(random_() % currencies_), 5}, ""};
        bodies.emplace_back(from, std::move(body));
    }
    onAllCores([&](std::size_t core, std::size_t cores) {
        for (auto i = core; i < count; i += cores) {
            const auto& [firm, body] = bodies[i];
            out[i] = codec::encoded(signTransaction(body, deviceKey(firm)));
        }
    });
    return out;
}

std::vector<Bytes> World::entriesOf(std::span<const Bytes> payments) {
    constexpr std::size_t kOwnFields = 1'000;
    constexpr std::size_t kLength = 3;
    std::vector<Bytes> out;
    while (!payments.empty()) {
        EntryBody body;
        body.network = genesis_.networkId();
        body.maker = member();
        body.sequence = ++sequence_;
        body.clock = kStart + static_cast<TimeMs>(200 * sequence_);
        std::size_t size = kOwnFields;
        while (!payments.empty() && size + payments.front().size() + kLength <= kMaxEntryBytes) {
            size += payments.front().size() + kLength;
            body.transactions.push_back(payments.front());
            payments = payments.subspan(1);
        }
        out.push_back(signEntry(body, peerKey_));
    }
    return out;
}

}  // namespace seabridge::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Genesis.h"

#include "crypto/Hash.h"
#include "ledger/Rules.h"

#include <algorithm>
#include <set>

namespace seabridge::ledger {

NetworkId Genesis::networkId() const { return crypto::sha256(codec::encoded(*this)); }

namespace {

template <class Items, class Projection>
bool hasRepeats(const Items& items, Projection projection) {
    std::set<std::decay_t<std::invoke_result_t<Projection, decltype(*items.begin())>>> seen;
    return !std::ranges::all_of(
        items, [&](const auto& item) { return seen.insert(std::invoke(projection, item)).second; });
}

std::string problemOfMembers(const Genesis& genesis) {
    if (genesis.members.empty()) return "no member";
    if (!std::ranges::is_sorted(genesis.members, {}, &Member::org) ||
        hasRepeats(genesis.members, &Member::org))
        return "members are not ordered by id";
    if (hasRepeats(genesis.members, &Member::peerKey)) return "two members share a peer key";
    for (const auto& member : genesis.members) {
        if (member.status != MemberStatus::Active) return "a member is not active";
        if (!crypto::isAcceptableKey(member.peerKey)) return "a peer key is not acceptable";
        if (std::ranges::find(genesis.organizations, member.org, &Organization::id) ==
            genesis.organizations.end())
            return "a member has no organization";
    }
    return {};
}

std::string problemOfPeople(const Genesis& genesis) {
    std::set<OrgId> orgs;
    for (const auto& org : genesis.organizations) orgs.insert(org.id);
    std::set<UserId> users;
    std::set<std::pair<OrgId, UserId>> listed;
    for (const auto& org : genesis.organizations)
        for (const auto& user : org.users) listed.emplace(org.id, user);
    for (const auto& user : genesis.users) {
        if (!orgs.contains(user.org)) return "a user has no organization";
        if (!listed.contains({user.org, user.id})) return "an organization does not list a user";
        users.insert(user.id);
    }
    if (listed.size() != users.size()) return "an organization lists an unknown user";
    for (const auto& device : genesis.devices) {
        if (!users.contains(device.user)) return "a device has no user";
        if (!listed.contains({device.org, device.user}))
            return "a device names another organization than its user";
        if (!crypto::isAcceptable(device.keys)) return "a device key is not acceptable";
    }
    const auto signingKey = [](const Device& device) { return device.keys.signing; };
    if (hasRepeats(genesis.organizations, &Organization::id) ||
        hasRepeats(genesis.users, &User::id) || hasRepeats(genesis.devices, signingKey))
        return "an organization, user or device stands twice";
    return {};
}

std::string problemOfCurrencies(const Genesis& genesis) {
    if (hasRepeats(genesis.currencies, &Currency::id)) return "a currency stands twice";
    for (const auto& currency : genesis.currencies) {
        if (!isCurrencyCode(currency.id.code) || currency.scale > kMaxScale)
            return "a currency has no such code or scale";
        if (std::ranges::find(genesis.organizations, currency.issuer, &Organization::id) ==
            genesis.organizations.end())
            return "a currency has no issuer";
    }
    return {};
}

template <class Entity>
void put(State& state, const NetworkId& network, const Entity& entity) {
    std::optional<Blind> blind;
    if (Entity::kPrivate) blind = firstBlind(network, entity.key());
    state.write(entity.key(), {codec::encoded(entity), blind});
}

OrderState firstOrder(const Genesis& genesis) {
    OrderState order;
    for (const auto& member : genesis.members)
        order.makers.push_back({member.org, genesis.time, 0});
    return order;
}

}  // namespace

std::string Genesis::problem() const {
    if (domain != Genesis().domain) return "not a genesis of this format";
    if (!isText(name, kMaxNameBytes)) return "the consortium has no name";
    if (parameters.rulesNumber != 1) return "unknown rules number";
    if (auto problem = problemOfMembers(*this); !problem.empty()) return problem;
    if (auto problem = problemOfPeople(*this); !problem.empty()) return problem;
    if (time < 0) return "the time is before 1970";
    if (parameters.blockMaxEntries == 0 || parameters.blockIntervalMs <= 0)
        return "no block could end";
    return problemOfCurrencies(*this);
}

Header startState(const Genesis& genesis, State& state) {
    const auto network = genesis.networkId();
    const auto putAll = [&](const auto& entities) {
        for (const auto& entity : entities) put(state, network, entity);
    };
    state.beginBlock();
    put(state, network, genesis.parameters);
    put(state, network, Membership{genesis.members});
    put(state, network, firstOrder(genesis));
    putAll(genesis.organizations);
    putAll(genesis.users);
    putAll(genesis.devices);
    putAll(genesis.policies);
    putAll(genesis.currencies);
    putAll(genesis.standings);
    for (const auto& currency : genesis.currencies)
        put(state, network, Supply{currency.id, 0, 0});
    for (const auto& device : genesis.devices)
        for (const auto& key : {device.keys.signing.bytes.view(), device.keys.sealing.view(),
                                device.keys.curve.view()})
            put(state, network, KeyUse{*base::Hash::from(key)});
    for (const auto& organization : genesis.organizations)
        for (const auto& reading : organization.readingKeys)
            put(state, network, KeyUse{*base::Hash::from(reading.key)});
    Header header;
    header.network = network;
    header.time = genesis.time;
    header.logRoot = header.entriesRoot = header.transactionsRoot = header.outcomesRoot =
        merkle::emptyLogRoot();
    header.stateRoot = state.endBlock();
    header.members = header.nextMembers = hashOf(Membership{genesis.members}.signers());
    state.settle(0);
    return header;
}

}  // namespace seabridge::ledger

namespace seabridge::codec {
template void encode(Encoder& out, const ledger::Genesis& value);
template Decoded<void> decode(Decoder& in, ledger::Genesis& out);
}  // namespace seabridge::codec

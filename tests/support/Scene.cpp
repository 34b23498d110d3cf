// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Scene.h"

#include "crypto/Hash.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <stdexcept>

namespace seabridge::support {

namespace {

base::Secret seedOf(const std::string& label, const std::string& use);

}  // namespace

crypto::SigningKey signingKeyOf(const std::string& label) {
    return crypto::SigningKey::fromSeed(seedOf(label, "signing"));
}

namespace {

constexpr TimeMs kStart = 1'795'000'000'000;

base::Secret seedOf(const std::string& label, const std::string& use) {
    return base::Secret(hashOfName(label + "/" + use).view());
}

crypto::DevicePublicKeys publicKeysOf(const std::string& label) {
    return {signingKeyOf(label).publicKey(),
            crypto::SealingKey::fromSeed(seedOf(label, "sealing")).publicKey(),
            crypto::x25519Public(seedOf(label, "curve"))};
}

template <class Id>
Id idOf(const std::string& name) {
    return *Id::from(hashOfName(name).view().first(Id::kSize));
}

constexpr auto kRates = static_cast<std::uint8_t>(MemberRole::Rates);
constexpr auto kSecond =
    static_cast<std::uint8_t>(kRates | static_cast<std::uint8_t>(MemberRole::Compliance));

}  // namespace

base::Hash hashOfName(const std::string& name) { return crypto::sha256(base::viewOf(name)); }

const Step& Step::expect(Reject wanted) const {
    if (outcome == wanted) return *this;
    throw std::logic_error(what + ": expected " + std::string(nameOf(wanted)) + ", got " +
                           std::string(nameOf(outcome)));
}

Step Actor::does(const Action& action) { return scene_.act(name_, action); }
Step Actor::approves() { return does(Approve{scene_.pending_}); }
Step Actor::declines(const std::string& reason) { return does(Decline{scene_.pending_, reason}); }
Step Actor::returns(const std::string& reason) { return does(Return{scene_.pending_, reason}); }

Scene::Scene(std::size_t members, Rights rights) : now_(kStart) {
    ENSURE(members >= 1 && members <= Membership::kMaxMembers);
    static const std::vector<std::string> kNames{"Bank",  "Second", "Third",   "Fourth",
                                                 "Fifth", "Sixth",  "Seventh", "Eighth"};
    auto& genesis = genesis_;
    genesis.name = "Test";
    genesis.simulated = true;
    genesis.time = kStart;
    for (std::size_t i = 0; i < members; ++i) {
        const auto name = i < kNames.size() ? kNames[i] : fmt::format("Member {}", i + 1);
        addMember(genesis, name, i == 0 ? kAllMemberRoles : i == 1 ? kSecond : kRates);
    }
    for (const auto& [name, country] : std::map<std::string, std::string>{
             {"Lingnan", "CN"}, {"Brio", "US"}, {"Aoba", "JP"}, {"Newcomer", "JP"}})
        addOrg(genesis, name, country);
    const auto until = kStart + 365 * base::kDayMs;
    for (const auto& known : genesis.organizations)
        if (known.id != org("Newcomer"))
            genesis.standings.push_back(
                {known.id, org("Bank"), 1, until, hashOfName("dossier"), {known.country}});
    for (const auto& [code, scale] : std::map<std::string, std::uint8_t>{{"USD", 2}, {"CNY", 2},
                                                                         {"JPY", 0}})
        genesis.currencies.push_back(
            {{code}, code, CurrencyKind::CentralBank, scale, org("Bank"), 0,
             rights.freeze, rights.clawBack});
    std::ranges::sort(genesis.members, {}, &Member::org);
    if (const auto problem = genesis.problem(); !problem.empty()) throw std::logic_error(problem);
    network_ = genesis.networkId();
    (void)startState(genesis, state_);
}

void Scene::addOrg(Genesis& genesis, const std::string& name, const std::string& country) {
    const auto id = orgs_[name] = idOf<OrgId>(name);
    genesis.organizations.push_back(
        {id, OrgStatus::Active, {name, {}, name}, country, "NO-1", {},
         {{1, crypto::SealingKey::fromSeed(seedOf(name, "reading")).publicKey()}}, {}});
    genesis.policies.push_back(Policy::standard(id));
    for (const auto& [who, role] : std::map<std::string, Role>{
             {"clerk", Role::Clerk}, {"approver", Role::Approver},
             {"compliance", Role::Compliance}, {"finance", Role::Finance},
             {"admin", Role::Admin}, {"admin2", Role::Admin}})
        addPerson(genesis, name, who, bit(role));
}

void Scene::addMember(Genesis& genesis, const std::string& name, std::uint8_t roles) {
    addOrg(genesis, name, "US");
    addPerson(genesis, name, "peer", bit(Role::Peer));
    const auto keys = publicKeysOf(name + "/peer");
    genesis.members.push_back({org(name), MemberStatus::Active, roles, keys.signing, keys.curve,
                               "tcp://127.0.0.1:1", "tcp://127.0.0.1:2"});
}

void Scene::addPerson(Genesis& genesis, const std::string& orgName, const std::string& who,
                      std::uint8_t roles) {
    const auto name = orgName + "/" + who;
    const auto id = idOf<UserId>(name);
    genesis.users.push_back({id, org(orgName), roles, hashOfName(name)});
    genesis.devices.push_back({publicKeysOf(name), org(orgName), id, true});
    genesis.organizations.back().users.push_back(id);
    meet(orgName, who, org(orgName), id, name);
}

void Scene::meet(const std::string& orgName, const std::string& who, const OrgId& orgId,
                 const UserId& user, const std::string& label) {
    orgs_[orgName] = orgId;
    people_.insert_or_assign(orgName + "/" + who, Person{orgId, user, signingKeyOf(label), 0});
}

Actor Scene::as(const std::string& orgName, const std::string& who) {
    return {*this, orgName + "/" + who};
}

Step Scene::act(const std::string& name, const Action& action) {
    auto& person = people_.at(name);
    Body body;
    body.network = network_;
    body.org = person.org;
    body.user = person.user;
    body.ticket = ++person.ticket;
    body.validUntil = now_ + base::kDayMs;
    body.action = action;
    return submit(body, person.key, name + " " + std::string(ledger::nameOf(kindOf(action))));
}

base::Bytes Scene::signedBy(const std::string& orgName, const std::string& who,
                            const Action& action, TimeMs validUntil) {
    auto& maker = people_.at(orgName + "/" + who);
    Body body;
    body.network = network_;
    body.org = maker.org;
    body.user = maker.user;
    body.ticket = ++maker.ticket;
    body.validUntil = validUntil;
    body.action = action;
    return codec::encoded(signTransaction(body, maker.key));
}

Step Scene::submit(const Body& body, const crypto::SigningKey& key, const std::string& what) {
    const auto raw = codec::encoded(signTransaction(body, key));
    const std::vector<CheckedTransaction> checked{checkTransaction(raw)};
    state_.beginBlock();
    const auto execution = engine_.execute(state_, {network_, ++height_, now_}, checked);
    (void)state_.endBlock();
    state_.settle(0);
    feeds_.insert(feeds_.end(), execution.feeds.begin(), execution.feeds.end());
    Step step{checked[0].id, execution.outcomes[0].reject, what};
    if (step.outcome == Reject::Waiting) pending_ = step.id;
    for (const auto& [index, alarm] : execution.alarms) step.what += " (" + alarm + ")";
    return step;
}

void Scene::gives(const std::string& orgName, const Money& amount) {
    as("Bank", "finance").does(IssueCurrency{org(orgName), amount, {}}).expect(Reject::Waiting);
    as("Bank", "approver").approves().expect(Reject::None);
}

Account Scene::account(const std::string& orgName, const std::string& currency) const {
    return state_.get<Account>(org(orgName), CurrencyId{currency}).value_or(Account{});
}

std::string Scene::dump() const {
    std::set<std::string> lines;
    state_.forEach([&](const Key& key, const Entry& entry) {
        if (key.family != Family::Account) return;
        const auto found = *codec::decoded<Account>(entry.value);
        lines.insert(fmt::format("{} {} {} held {}\n", nameOf(found.org), found.currency.code,
                                 found.freeMinor, found.heldMinor));
    });
    std::string out;
    for (const auto& line : lines) out += line;
    return out;
}

std::vector<ledger::Effect> Scene::feed(const Topic& topic) const {
    std::vector<ledger::Effect> out;
    for (const auto& append : feeds_)
        if (append.topic == topic) 
            out.push_back(codec::decoded<ledger::FeedEntry>(append.entry).value().effect);
    return out;
}

std::string Scene::nameOf(const OrgId& org) const {
    for (const auto& [name, id] : orgs_)
        if (id == org) return name;
    return {};
}

const Scene::Person& Scene::person(const std::string& orgName, const std::string& who) const {
    return people_.at(orgName + "/" + who);
}

std::vector<BlobReceipt> Scene::receiptsFor(const base::Hash& blob) const {
    std::vector<BlobReceipt> out;
    const auto statement = receiptStatement(network_, blob);
    for (const std::string name : {"Bank", "Second"})
        if (people_.contains(name + "/peer"))
            out.push_back({org(name), person(name, "peer").key.sign(statement)});
    return out;
}

EnrolledKeys Scene::newDevice(const std::string& label, base::ByteView subject) const {
    const auto keys = publicKeysOf(label);
    return {keys, signingKeyOf(label).sign(crypto::possessionStatement(network_, subject, keys))};
}

}  // namespace seabridge::support

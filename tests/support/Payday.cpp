// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Payday.h"

#include "support/torture/Torture.h"

namespace seabridge::support {

std::int64_t usdAt(const Simulation& world, std::size_t member, const OrgId& org) {
    const auto account = world.peer(member).chain().state().get<Account>(org, CurrencyId{"USD"});
    return account ? account->freeMinor + account->heldMinor : 0;
}

bool addsUp(const Simulation& world, std::size_t member) {
    std::map<std::string, std::int64_t> sums;
    world.peer(member).chain().state().forEach([&](const Key& key, const Entry& entry) {
        if (key.family == Family::Account) {
            const auto account = *codec::decoded<Account>(entry.value);
            sums[account.currency.code] += account.freeMinor + account.heldMinor;
        }
        if (key.family == Family::Supply) {
            const auto supply = *codec::decoded<Supply>(entry.value);
            sums[supply.currency.code] -= supply.outstandingMinor;
        }
    });
    return std::ranges::all_of(sums, [](const auto& sum) { return sum.second == 0; });
}

std::string forkIn(const Simulation& world, std::size_t members) {
    std::map<Height, base::Hash> certified;
    for (std::size_t m = 0; m < members; ++m)
        for (Height h = 0; world.isUp(m) && h <= world.peer(m).certifiedHeight(); ++h) {
            const auto id = world.peer(m).chain().header(h)->id();
            if (certified.emplace(h, id).first->second != id)
                return "two certified headers at height " + std::to_string(h);
        }
    return {};
}

bool hasLived(const Simulation& world, const SimulationOptions& options) {
    const auto blocks = Height(options.seed % 11 == 0 ? sized(0, 200) : 0);
    for (std::size_t m = 0; m < options.members; ++m)
        if (world.isUp(m) && world.peer(m).certifiedHeight() >= blocks) return true;
    return blocks == 0;
}

Payday::Payday(Simulation& world)
    : world_(world), maker_(world.addDesk("Bank", "finance")),
      checker_(world.addDesk("Bank", "approver")) {}

void Payday::issue() {
    const auto amount = 1 + std::int64_t(world_.random()() % 1000);
    world_.act(maker_, IssueCurrency{world_.scene().org("Lingnan"), {{"USD"}, amount}, {}});
    expected_ += amount;
    ++asked_;
}

void Payday::approve() {
    const auto& made = world_.desk(maker_);
    for (; approved_ < made.submitted.size(); ++approved_) {
        const auto found = made.settled.find(made.submitted[approved_].id);
        if (found == made.settled.end()) return;
        world_.act(checker_, Approve{found->first});
    }
}

bool Payday::isSettled() const {
    return world_.desk(maker_).settled.size() == asked_ &&
           world_.desk(checker_).settled.size() == asked_;
}

std::string Payday::fault() const {
    const auto bank = world_.scene().org("Bank");
    for (const auto index : {maker_, checker_}) {
        const auto& desk = world_.desk(index);
        if (!desk.alarms.empty()) return "a desk says: " + desk.alarms.front();
        for (const auto& [id, outcome] : desk.settled)
            if (world_.outcomeOf(bank, id) != outcome.reject) return "a final outcome is not so";
    }
    const auto has = usdAt(world_, 0, world_.scene().org("Lingnan"));
    if (isSettled() && has != expected_)
        return "has " + std::to_string(has) + " of " + std::to_string(expected_);
    return {};
}

VoteSpy::VoteSpy(Simulation& world, std::set<std::size_t> liars)
    : network_(world.scene().network()),
      signers_(Membership{world.scene().genesis().members}.signers()) {
    for (const auto& member : world.scene().genesis().members) members_.push_back(member.org);
    for (const auto liar : liars) liars_.insert(world.scene().genesis().members[liar].org);
    world.addSpy([this](std::size_t, std::size_t, const net::Frame& frame) { see(frame); });
}

void VoteSpy::see(const net::Frame& frame) {
    if (frame.kind != static_cast<std::uint16_t>(net::Message::SendVote)) return;
    if (!seen_.insert(frame.body).second) return;
    const auto vote = codec::decoded<Vote>(frame.body);
    if (!vote) return;
    const auto signer = std::ranges::find(signers_, vote->member, &Signer::org);
    if (signer == signers_.end() || !vote->holds(network_, signer->peerKey)) return;
    votes_[{vote->target.epoch, vote->target.height}][vote->member].insert(vote->target.headerId);
}

std::string VoteSpy::fault() const {
    for (const auto& [place, members] : votes_) {
        std::map<base::Hash, std::size_t> counts;
        for (const auto& [member, headers] : members) {
            if (headers.size() > 1 && !liars_.contains(member))
                return "an honest member voted twice at height " + std::to_string(place.second);
            for (const auto& header : headers) ++counts[header];
        }
        const auto quorums = std::ranges::count_if(counts, [&](const auto& count) {
            return count.second >= quorumOf(signers_.size());
        });
        if (quorums > 1) return "two quorums at height " + std::to_string(place.second);
    }
    return {};
}

std::multimap<Height, bool> VoteSpy::judged(const Simulation& world, std::size_t member) const {
    std::multimap<Height, bool> out;
    for (const auto& [place, votes] : votes_) {
        const auto found = votes.find(members_.at(member));
        if (found == votes.end() || place.second > world.peer(0).certifiedHeight()) continue;
        const auto id = world.peer(0).chain().header(place.second)->id();
        for (const auto& header : found->second) out.emplace(place.second, header == id);
    }
    return out;
}

std::size_t VoteSpy::wrongVotes(const Simulation& world, std::size_t member, Height above,
                                Height upTo) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(judged(world, member), [&](const auto& vote) {
            return vote.first > above && vote.first <= upTo && !vote.second;
        }));
}

Height VoteSpy::newest(std::size_t member) const {
    Height newest = 0;
    for (const auto& [place, votes] : votes_)
        if (votes.contains(members_.at(member))) newest = std::max(newest, place.second);
    return newest;
}

Height VoteSpy::newestRight(const Simulation& world, std::size_t member) const {
    Height newest = 0;
    for (const auto& [height, isRight] : judged(world, member))
        if (isRight) newest = std::max(newest, height);
    return newest;
}

std::size_t VoteSpy::doubleVotes() const {
    std::size_t count = 0;
    for (const auto& [place, members] : votes_)
        for (const auto& [member, headers] : members) count += headers.size() - 1;
    return count;
}

}  // namespace seabridge::support

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/ProvenState.h"

#include "ledger/Accounts.h"
#include "ledger/Identity.h"
#include "merkle/Map.h"

namespace seabridge::lightnode {

using base::ErrorCode;
using base::fail;
using base::Result;
using ledger::Family;
using ledger::Key;

namespace {

/// A value hash covers blind and value put end to end, so what begins where is told by the family.
bool isPrivate(Family family) {
    switch (family) {
        case Family::Policy:
        case Family::KycCase:
        case Family::Desk:
        case Family::Deputies:
        case Family::Account:
        case Family::Hold:
        case Family::FreezeRecord:
        case Family::Quote:
        case Family::Trade:
        case Family::Obligation:
        case Family::Pending:
        case Family::DayUse:
        case Family::FeedHead: return true;
        case Family::Parameters:
        case Family::Membership:
        case Family::OrderState:
        case Family::Governance:
        case Family::Organization:
        case Family::User:
        case Family::Device:
        case Family::KeyUse:
        case Family::Tickets:
        case Family::KycStanding:
        case Family::Freezes:
        case Family::Currency:
        case Family::Supply:
        case Family::OrderCounter:
        case Family::RatePair: return false;
    }
    return false;
}

merkle::MapProof proofOf(const net::EntityProof& said) {
    merkle::MapProof proof;
    proof.leaf = said.leaf;
    proof.steps.reserve(said.steps.size());
    for (const auto& step : said.steps) proof.steps.push_back({step.bit, step.sibling});
    return proof;
}

std::vector<Key> taken(std::set<Key>& keys) {
    std::vector<Key> out(keys.begin(), keys.end());
    keys.clear();
    return out;
}

}  // namespace

ProvenState::ProvenState(ledger::Header header, std::size_t deniersNeeded)
    : header_(std::move(header)), deniersNeeded_(deniersNeeded) {}

std::optional<base::ByteView> ProvenState::value(const Key& key) const {
    const auto found = values_.find(key);
    if (found == values_.end()) {
        (about(key) == Knowledge::NotEntitled ? unchecked_ : missed_).insert(key);
        return std::nullopt;
    }
    if (!found->second) return std::nullopt;
    return base::ByteView(*found->second);
}

Knowledge ProvenState::about(const Key& key) const {
    if (const auto found = values_.find(key); found != values_.end())
        return found->second ? Knowledge::Present : Knowledge::Absent;
    const auto denied = deniers_.find(key);
    const bool enough = denied != deniers_.end() && denied->second.size() >= deniersNeeded_;
    return enough ? Knowledge::NotEntitled : Knowledge::Unknown;
}

Result<void> ProvenState::verify(const Key& key, const net::EntityProof& said) const {
    if (!said.entitled) {
        const bool empty = !said.entry && said.steps.empty() && !said.leaf;
        return empty ? Result<void>() : fail(ErrorCode::Protocol, "denied-with-proof");
    }
    const auto proven = merkle::verifyMap(header_.stateRoot, key.hash, proofOf(said));
    if (!proven) return fail(ErrorCode::NotProven, "proof");
    if (proven->has_value() != said.entry.has_value()) return fail(ErrorCode::NotProven, "absence");
    if (!said.entry) return {};
    if (said.entry->blind.has_value() != isPrivate(key.family))
        return fail(ErrorCode::NotProven, "blind");
    if (said.entry->valueHash() != **proven) return fail(ErrorCode::NotProven, "value");
    return {};
}

Result<void> ProvenState::learn(const ledger::OrgId& member, std::span<const Key> keys,
                                const net::EntitiesReply& reply) {
    if (reply.proofs.size() != keys.size()) return fail(ErrorCode::Protocol, "count");
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (auto verified = verify(keys[i], reply.proofs[i]); !verified) return verified;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto& proof = reply.proofs[i];
        if (!proof.entitled)
            deniers_[keys[i]].insert(member);
        else if (proof.entry)
            values_[keys[i]] = proof.entry->value;
        else
            values_[keys[i]] = std::nullopt;
    }
    return {};
}

std::vector<Key> ProvenState::takeMissed() { return taken(missed_); }

std::vector<Key> ProvenState::takeUnchecked() { return taken(unchecked_); }

}  // namespace seabridge::lightnode

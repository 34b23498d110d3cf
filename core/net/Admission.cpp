// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Admission.h"

#include <algorithm>

namespace seabridge::net {

std::int64_t TokenBucket::level(const Rate& rate, std::int64_t nowMs) const {
    const std::int64_t full = rate.burst * 1000;
    if (milliTokens_ < 0) return full;
    return std::min(full, milliTokens_ + (nowMs - updatedMs_) * rate.perSecond);
}

bool TokenBucket::take(const Rate& rate, std::int64_t nowMs, std::int64_t count) {
    milliTokens_ = level(rate, nowMs);
    updatedMs_ = nowMs;
    // What costs more than all that fits in takes all of it: nothing is too dear for ever.
    const std::int64_t wanted = std::min(count, rate.burst) * 1000;
    if (milliTokens_ < wanted) return false;
    milliTokens_ -= wanted;
    return true;
}

bool TokenBucket::isFull(const Rate& rate, std::int64_t nowMs) const {
    return level(rate, nowMs) >= rate.burst * 1000;
}

void Admission::setAllowed(std::vector<AllowedKey> keys) {
    std::unordered_map<CurvePublicKey, Bytes> table;
    table.reserve(keys.size());
    for (AllowedKey& allowed : keys) {
        if (!allowed.key.isZero()) table[allowed.key] = std::move(allowed.identity);
    }
    const std::lock_guard lock(mutex_);
    allowed_.swap(table);
}

void Admission::changeAllowed(std::vector<AllowedKey> rows) {
    const std::lock_guard lock(mutex_);
    for (AllowedKey& row : rows) {
        if (row.identity.empty())
            allowed_.erase(row.key);
        else if (!row.key.isZero())
            allowed_[row.key] = std::move(row.identity);
    }
}

std::optional<Bytes> Admission::identityOf(const CurvePublicKey& key) const {
    const std::lock_guard lock(mutex_);
    const auto found = allowed_.find(key);
    if (found == allowed_.end()) return std::nullopt;
    return found->second;
}

bool Admission::admit(Door door, const CurvePublicKey& key, const std::string& host,
                      std::int64_t nowMs) {
    const bool guest = door == Door::Guest;
    if (!guest && !identityOf(key)) return false;
    const std::string who = guest ? host : nameOf(key);
    if (isBanned(who, nowMs)) return false;
    auto& handshakes = visitorsAt(door).handshakes;
    if (guest && !handshakes.contains(who) && handshakes.size() >= kRemembered) return false;
    if (!handshakes[who].take(limits_.handshakes, nowMs)) return false;
    admitted_[door]++;
    return true;
}

std::uint64_t Admission::admitted(Door door) const {
    const auto found = admitted_.find(door);
    return found == admitted_.end() ? 0 : found->second;
}

const Rate& Admission::rateOf(Door door) const {
    return door == Door::Guest ? limits_.guestRequests : limits_.requests;
}

Rate Admission::patienceOf(Door door) const {
    const Rate& rate = rateOf(door);
    return {rate.perSecond, rate.burst * 5};
}

Verdict Admission::charge(Door door, const std::string& payer, std::int64_t nowMs,
                          std::int64_t cost) {
    const std::pair name{door, payer};
    auto& budgets = visitorsAt(door).budgets;
    if (door == Door::Guest && !budgets.contains(name) && budgets.size() >= kRemembered)
        return Verdict::Busy;
    Budget& budget = budgets[name];
    if (budget.requests.take(rateOf(door), nowMs, cost)) return Verdict::Pass;
    return budget.patience.take(patienceOf(door), nowMs) ? Verdict::Busy : Verdict::Cut;
}

void Admission::strike(const std::string& who, std::int64_t nowMs) {
    if (!records_.contains(who) && records_.size() >= kRemembered) return;
    Record& record = records_[who];
    record.lastMs = nowMs;
    if (++record.strikes < limits_.strikes) return;
    record.strikes = 0;
    record.bannedUntilMs = nowMs + limits_.banMs;
}

bool Admission::isBanned(const std::string& who, std::int64_t nowMs) const {
    const auto found = records_.find(who);
    return found != records_.end() && nowMs < found->second.bannedUntilMs;
}

void Admission::prune(std::int64_t nowMs) {
    for (auto* visitors : {&guests_, &known_}) {
        std::erase_if(visitors->handshakes, [&](const auto& entry) {
            return entry.second.isFull(limits_.handshakes, nowMs);
        });
        std::erase_if(visitors->budgets, [&](const auto& entry) {
            const Door door = entry.first.first;
            return entry.second.requests.isFull(rateOf(door), nowMs) &&
                   entry.second.patience.isFull(patienceOf(door), nowMs);
        });
    }
    std::erase_if(records_, [&](const auto& entry) {
        return nowMs >= entry.second.bannedUntilMs && nowMs >= entry.second.lastMs + limits_.banMs;
    });
}

}  // namespace seabridge::net

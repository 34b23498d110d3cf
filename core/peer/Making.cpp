// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer/Making.h"

#include "codec/Fields.h"
#include "crypto/Hash.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace seabridge::peer {

namespace {

/// Room for an entry's own fields and each transaction's length beside the transactions.
constexpr std::size_t kEntryOverhead = 512;
constexpr std::size_t kItemOverhead = 5;

}  // namespace

bool Making::submit(Bytes raw) {
    const auto hash = crypto::sha256(raw);
    if (pooled_.contains(hash)) return true;
    if (poolBytes_ + raw.size() > kPoolBytes) return false;
    pooled_.insert(hash);
    poolBytes_ += raw.size();
    pool_.emplace_back(std::move(raw), 0);
    return true;
}

bool Making::isDue(Now now) const {
    if (pool_.empty())
        return now.mono - lastMadeMono_ >= kClockMs || now.wall - lastMadeWall_ >= kJumpMs;
    if (poolBytes_ < ledger::kMaxEntryBytes && now.mono - pool_.front().second < kCutMs)
        return false;
    if (outstanding_.size() >= kMaxOutstanding) return false;
    return outstanding_.size() < kOutstanding || now.mono - lastMadeMono_ >= kPatienceMs;
}

Bytes Making::make(const crypto::SigningKey& key, std::uint64_t epoch, std::uint64_t ordered,
                   Now now) {
    ledger::EntryBody body;
    body.network = network_;
    body.epoch = epoch;
    body.maker = self_;
    // From the clock, so that a restarted peer never repeats a number that is still under way.
    lastSequence_ = std::max({lastSequence_ + 1, ordered + 1,
                              static_cast<std::uint64_t>(std::max<TimeMs>(now.wall, 0))});
    body.sequence = lastSequence_;
    body.clock = now.wall;
    std::size_t size = kEntryOverhead;
    while (!pool_.empty() &&
           size + pool_.front().first.size() + kItemOverhead <= ledger::kMaxEntryBytes) {
        size += pool_.front().first.size() + kItemOverhead;
        poolBytes_ -= pool_.front().first.size();
        pooled_.erase(crypto::sha256(pool_.front().first));
        body.transactions.push_back(std::move(pool_.front().first));
        pool_.pop_front();
    }
    lastMadeMono_ = now.mono;
    lastMadeWall_ = now.wall;
    return ledger::signEntry(body, key);
}

void Making::takeBack(const Outstanding& item) {
    auto raw = ledger::transactionsOf(item.entry);
    for (auto& one : raw | std::views::reverse) {
        if (!pooled_.insert(crypto::sha256(one)).second) continue;
        poolBytes_ += one.size();
        pool_.emplace_front(std::move(one), 0);
    }
}

void Making::beginEpoch(std::uint64_t epoch, std::uint64_t ordered) {
    if (std::exchange(epoch_, epoch) == epoch) return;
    while (!outstanding_.empty() && outstanding_.back().sequence > ordered) {
        takeBack(outstanding_.back());
        outstanding_.pop_back();
    }
}

void Making::note(const ledger::Block& block) {
    const auto height = block.header.height;
    for (auto& item : outstanding_) {
        const bool isHeld = std::ranges::any_of(block.run, [&](const ledger::RunItem& one) {
            return !one.isVoid && one.hash == item.hash;
        });
        if (isHeld) item.height = height;
        else if (item.height >= height) item.height = 0;
    }
}

// Ever more seldom: an order that halts for a night must not be filled with repetitions.
void Making::repeatLost(std::uint64_t ordered, Now now, Effects& out) {
    const bool lost = std::ranges::any_of(outstanding_, [&](const Outstanding& item) {
        return item.sequence > ordered && now.mono - item.sentMono >= item.retryMs;
    });
    if (!lost) return;
    // All that is missing goes again, in sequence: a later one first would void an earlier.
    for (auto& item : outstanding_) {
        if (item.sequence <= ordered) continue;
        item.sentMono = now.mono;
        item.retryMs = std::min(2 * item.retryMs, kMaxRetryMs);
        out.push_back(AppendToOrder{item.entry});
    }
}

Effects Making::tick(const crypto::SigningKey& key, std::uint64_t epoch, std::uint64_t ordered,
                     std::uint64_t certified, Now now) {
    beginEpoch(epoch, ordered);
    for (auto& [raw, since] : pool_) {
        if (since != 0) continue;
        since = now.mono;
    }
    std::deque<Outstanding> lost;
    while (!outstanding_.empty() && outstanding_.front().sequence <= certified) {
        if (outstanding_.front().height == 0) lost.push_front(std::move(outstanding_.front()));
        outstanding_.pop_front();
    }
    for (const auto& item : lost) takeBack(item);
    Effects out;
    repeatLost(ordered, now, out);
    if (isDue(now)) {
        // A newer clock says all that an older one said.
        std::erase_if(outstanding_, [](const Outstanding& item) { return item.isClock; });
        const bool isClock = pool_.empty();
        auto entry = make(key, epoch, ordered, now);
        outstanding_.push_back(
            {lastSequence_, entry, now.mono, kRetryMs, isClock, crypto::sha256(entry)});
        out.push_back(AppendToOrder{std::move(entry)});
    }
    return out;
}

}  // namespace seabridge::peer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer/Making.h"

#include "codec/Fields.h"
#include "crypto/Hash.h"
#include "ledger/Transaction.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <utility>

namespace seabridge::peer {

namespace {

/// Room for an entry's own fields and each transaction's length beside the transactions.
constexpr std::size_t kEntryOverhead = 512;
constexpr std::size_t kItemOverhead = 5;

static_assert(Making::kOrgPoolBytes > ledger::kMaxTransactionBytes + kEntryOverhead);

/// Null if it is no transaction.
OrgId orgOf(base::ByteView raw) {
    const auto transaction = codec::decoded<ledger::Transaction>(raw);
    const auto body = transaction ? ledger::bodyOf(*transaction) : std::nullopt;
    return body ? body->org : OrgId();
}

}  // namespace

bool Making::enter(const Pooled& item) {
    if (!pooled_.insert(item.hash).second) return false;
    poolBytes_ += item.raw.size();
    bytesOf_[item.org] += item.raw.size();
    return true;
}

void Making::leave(const Pooled& item) {
    pooled_.erase(item.hash);
    poolBytes_ -= item.raw.size();
    const auto found = bytesOf_.find(item.org);
    found->second -= item.raw.size();
    if (found->second == 0) bytesOf_.erase(found);
}

bool Making::submit(const OrgId& org, Bytes raw) {
    const auto hash = crypto::sha256(raw);
    if (pooled_.contains(hash)) return true;
    const auto found = bytesOf_.find(org);
    const auto held = found == bytesOf_.end() ? 0 : found->second;
    if (poolBytes_ + raw.size() > kPoolBytes || held + raw.size() > kOrgPoolBytes) return false;
    Pooled item{std::move(raw), org, hash};
    (void)enter(item);
    pool_.push_back(std::move(item));
    return true;
}

std::size_t Making::ripeBytes() const {
    std::size_t sum = 0;
    for (const auto& [org, bytes] : bytesOf_) sum += std::min(bytes, orgEntryBytes_);
    return sum;
}

bool Making::isDue(Now now) const {
    if (pool_.empty())
        return now.mono - lastMadeMono_ >= kClockMs || now.wall - lastMadeWall_ >= kJumpMs;
    if (ripeBytes() < ledger::kMaxEntryBytes && now.mono - pool_.front().sinceMono < kCutMs)
        return false;
    if (outstanding_.size() >= kMaxOutstanding) return false;
    return outstanding_.size() < kOutstanding || now.mono - lastMadeMono_ >= kPatienceMs;
}

std::vector<Bytes> Making::takeShares(TimeMs mono) {
    std::vector<Bytes> out;
    std::deque<Pooled> left;
    struct Share {
        std::size_t bytes = 0;
        bool isUsedUp = false;
    };
    std::map<OrgId, Share> shares;
    std::size_t size = kEntryOverhead;
    while (!pool_.empty()) {
        auto& item = pool_.front();
        const auto bytes = item.raw.size();
        if (size + bytes + kItemOverhead > ledger::kMaxEntryBytes) break;
        auto& share = shares[item.org];
        // Used up for good: what it signed later may rest on what it signed before.
        share.isUsedUp |= share.bytes != 0 && share.bytes + bytes > orgEntryBytes_;
        if (share.isUsedUp) {
            item.sinceMono = mono;
            left.push_back(std::move(item));
        } else {
            share.bytes += bytes;
            size += bytes + kItemOverhead;
            leave(item);
            out.push_back(std::move(item.raw));
        }
        pool_.pop_front();
    }
    pool_.insert(pool_.begin(), std::make_move_iterator(left.begin()),
                 std::make_move_iterator(left.end()));
    return out;
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
    body.transactions = takeShares(now.mono);
    lastMadeMono_ = now.mono;
    lastMadeWall_ = now.wall;
    return ledger::signEntry(body, key);
}

void Making::takeBack(const Outstanding& item) {
    auto raw = ledger::transactionsOf(item.entry);
    for (auto& one : raw | std::views::reverse) {
        const auto hash = crypto::sha256(one);
        const auto org = orgOf(one);
        Pooled again{std::move(one), org, hash};
        if (enter(again)) pool_.push_front(std::move(again));
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
    for (auto& item : pool_)
        if (item.sinceMono == 0) item.sinceMono = now.mono;
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

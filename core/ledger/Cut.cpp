// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Cut.h"

#include "crypto/Hash.h"
#include "ledger/EpochChange.h"
#include "ledger/Rules.h"

#include <algorithm>
#include <iterator>

namespace seabridge::ledger {

Cut::Cut(const Reader& before, const NetworkId& network, TimeMs lastTime,
         const base::Hash& lastId)
    : network_(network), lastId_(lastId), membership_(membershipOf(before)),
      parameters_(parametersOf(before)), order_(before.get<OrderState>().value_or(OrderState{})), lastTime_(lastTime),
      time_(lastTime) {}

// Only as the first of a run: what came before it in the old epoch is no part of the new one.
bool Cut::opensEpoch(base::ByteView entry) {
    if (!run_.empty() || lastId_ == base::Hash()) return false;
    const auto opened = openedAfter(lastId_, entry, network_);
    if (!opened || opened->epoch <= order_.epoch) return false;
    order_.epoch = opened->epoch;
    order_.nextPosition = 1;
    order_.holder = opened->holder;
    order_.recent.assign(1, RecentEntry());
    run_.push_back({false, crypto::sha256(entry), base::bytesOf(entry)});
    return true;
}

bool Cut::add(base::ByteView entry) {
    if (opensEpoch(entry)) return false;
    auto judged = judge(entry);
    RunItem item{judged.isVoid, crypto::sha256(entry),
                 judged.isVoid ? base::Bytes() : base::bytesOf(entry)};
    return add(std::move(judged), std::move(item));
}

bool Cut::add(const RunItem& item) {
    return item.isVoid ? add(Judged(), item) : add(base::ByteView(item.entry));
}

bool Cut::add(Judged judged, RunItem item) {
    ENSURE(!complete_);
    count(judged, item.entry.size());
    const bool hasTransactions = !judged.transactions.empty();
    std::ranges::move(judged.transactions, std::back_inserter(transactions_));
    run_.push_back(std::move(item));
    time_ = std::max(time_, timeByClocks());
    complete_ = hasTransactions || time_ - lastTime_ >= parameters_.blockIntervalMs ||
                run_.size() >= parameters_.blockMaxEntries;
    return complete_;
}

Cut::Judged Cut::judge(base::ByteView bytes) {
    if (bytes.size() > kMaxEntryBytes) return {};
    const auto entry = codec::decoded<OrderEntry>(bytes);
    if (!entry) return {};
    auto body = codec::decoded<EntryBody>(entry->body);
    if (!body || body->domain != EntryBody().domain || body->network != network_ ||
        body->epoch != order_.epoch || body->clock < 0)
        return {};
    const auto* member = membership_.active(body->maker);
    const auto* maker = order_.find(body->maker);
    if (member == nullptr || maker == nullptr || body->sequence <= maker->sequence) return {};
    if (overQuota(body->maker, bytes.size())) return {};
    if (!crypto::verify(member->peerKey, entry->body, entry->signature)) return {};
    return {false, std::move(body->transactions), body->maker, body->sequence, body->clock};
}

bool Cut::overQuota(const OrgId& maker, std::size_t bytes) const {
    if (order_.makers.size() <= 1) return false;
    std::uint64_t sum = bytes;
    for (const auto& recent : order_.recent)
        if (recent.maker == maker) sum += recent.bytes;
    return sum > parameters_.quotaBytes;
}

void Cut::count(const Judged& judged, std::size_t bytes) {
    ++order_.nextPosition;
    if (!judged.isVoid) {
        auto* maker = order_.find(judged.maker);
        maker->sequence = judged.sequence;
        maker->clock = std::max(maker->clock, judged.clock);
    }
    // A void entry takes a position and counts for nothing else.
    order_.recent.push_back(judged.isVoid
                                ? RecentEntry{}
                                : RecentEntry{judged.maker, static_cast<std::uint32_t>(bytes)});
    while (order_.recent.size() > parameters_.quotaPositions)
        order_.recent.erase(order_.recent.begin());
}

TimeMs Cut::timeByClocks() const {
    if (order_.makers.empty()) return lastTime_;
    std::vector<TimeMs> clocks;
    for (const auto& maker : order_.makers) clocks.push_back(maker.clock);
    const auto at = clocks.begin() + static_cast<std::ptrdiff_t>((clocks.size() - 1) / 2);
    std::ranges::nth_element(clocks, at);
    return *at;
}

}  // namespace seabridge::ledger

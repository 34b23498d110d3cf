// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer/Feeds.h"

#include <algorithm>

namespace seabridge::peer {

void Feeds::append(const ledger::FeedAppend& append) {
    feeds_[ledger::FeedHead::keyOf(append.topic)].entries.push_back(append.entry);
}

merkle::Frontier Feeds::Feed::frontierOf(std::uint64_t begin) const {
    auto at = std::min<std::uint64_t>(begin / kStride, frontiers.empty() ? 0 : frontiers.size() - 1);
    if (frontiers.empty()) frontiers.emplace_back();
    auto out = frontiers[at];
    for (auto i = at * kStride; i < begin; ++i) {
        out.append(merkle::leafHash(entries[i]));
        if (out.size() == frontiers.size() * kStride) frontiers.push_back(out);
    }
    return out;
}

std::uint64_t Feeds::sizeOf(const ledger::Topic& topic) const {
    const auto* feed = feeds_.find(ledger::FeedHead::keyOf(topic));
    return feed == nullptr ? 0 : feed->entries.size();
}

Feeds::Page Feeds::page(const ledger::Topic& topic, std::uint64_t end, std::size_t count,
                        std::size_t maxBytes) const {
    const auto* found = feeds_.find(ledger::FeedHead::keyOf(topic));
    if (found == nullptr) return {};
    const auto& feed = *found;
    end = std::min<std::uint64_t>(end, feed.entries.size());
    std::uint64_t begin = end;
    std::size_t bytes = 0;
    while (begin > 0 && end - begin < count) {
        bytes += feed.entries[begin - 1].size();
        if (bytes > maxBytes && begin < end) break;
        --begin;
    }
    Page page{begin, {}, {feed.entries.begin() + static_cast<std::ptrdiff_t>(begin),
                          feed.entries.begin() + static_cast<std::ptrdiff_t>(end)}};
    page.peaks = feed.frontierOf(begin).peaks();
    return page;
}

std::optional<ledger::Reject> Feeds::outcomeAt(const ledger::Topic& topic, ledger::Height height,
                                               std::uint32_t index) const {
    const auto* feed = feeds_.find(ledger::FeedHead::keyOf(topic));
    if (feed == nullptr) return std::nullopt;
    const auto decoded = [](const base::Bytes& bytes) {
        auto entry = codec::decoded<ledger::FeedEntry>(bytes);
        ENSURE(entry.has_value());
        return std::move(*entry);
    };
    const auto placeOf = [&](const base::Bytes& bytes) {
        const auto entry = decoded(bytes);
        return std::pair(entry.height, entry.index);
    };
    const std::pair place(height, index);
    const auto at = std::ranges::lower_bound(feed->entries, place, {}, placeOf);
    if (at == feed->entries.end() || placeOf(*at) != place) return std::nullopt;
    return decoded(*at).outcome;
}

}  // namespace seabridge::peer

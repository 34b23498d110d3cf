// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer/Feeds.h"

#include <algorithm>

namespace seabridge::peer {

void Feeds::append(const ledger::FeedAppend& append) {
    auto& feed = feeds_[ledger::FeedHead::keyOf(append.topic)];
    if (feed.entries.size() % kStride == 0) feed.frontiers.push_back(feed.newest);
    feed.entries.push_back(append.entry);
    feed.newest.append(merkle::leafHash(feed.entries.back()));
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
    if (begin == feed.entries.size()) {
        page.peaks = feed.newest.peaks();
        return page;
    }
    auto frontier = feed.frontiers[begin / kStride];
    for (auto i = begin - begin % kStride; i < begin; ++i)
        frontier.append(merkle::leafHash(feed.entries[i]));
    page.peaks = frontier.peaks();
    return page;
}

}  // namespace seabridge::peer

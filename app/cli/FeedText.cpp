// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeedText.h"

#include <algorithm>

namespace seabridge::cli {

namespace {

std::string entryJson(const app::FeedItem& item) {
    auto out = codec::toJson(item.entry);
    out.insert(1, fmt::format("\"position\":{},", item.position));
    return out;
}

}  // namespace

std::string textOf(Online& online, const ledger::FeedEntry& entry) {
    const auto& [height, index, time, id, outcome, effect] = entry;
    auto out = fmt::format("block {}/{}  {}  {}", height, index, base::isoOf(time),
                           nameOf(effect.kind));
    if (outcome != ledger::Reject::None) out += fmt::format(" ({})", nameOf(outcome));
    if (effect.trade) out += " " + *effect.trade;
    if (effect.index) out += fmt::format(" #{}", *effect.index);
    if (effect.amount) out += " " + online.decimal(*effect.amount);
    if (effect.party) out += " with " + base::toHex(*effect.party);
    if (effect.code) out += fmt::format(" because {}", nameOf(*effect.code));
    // Text of others on a terminal: quoted, so that no control character gets through.
    if (effect.note) out += " " + codec::jsonQuoted(*effect.note);
    return out + fmt::format("\n        {}\n", base::toHex(id));
}

std::string linesOf(Online& online, const std::vector<app::FeedItem>& items, std::string& text) {
    std::string json;
    for (const auto& item : items) {
        text += fmt::format("{:>6}  {}", item.position, textOf(online, item.entry));
        json += (json.empty() ? "" : ",") + entryJson(item);
    }
    return json;
}

base::Result<std::vector<app::FeedItem>> entriesOf(Online& online, const ledger::Topic& topic,
                                                   std::uint64_t from, std::uint64_t to) {
    std::vector<app::FeedItem> out;
    for (auto before = to; before > from;) {
        auto page = online.driver().feedPage(
            topic, before, std::min<std::uint64_t>(kFeedPage, before - from));
        if (!page) return std::unexpected(page.error());
        if (page->empty() || page->front().position + 1 != before)
            return base::fail(base::ErrorCode::Damaged, "feed");
        before = page->back().position;
        std::ranges::move(*page, std::back_inserter(out));
    }
    std::ranges::reverse(out);
    return out;
}

}  // namespace seabridge::cli

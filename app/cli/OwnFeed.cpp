// SPDX-License-Identifier: GPL-3.0-or-later
#include "OwnFeed.h"

#include <algorithm>
#include <limits>
#include <set>

namespace seabridge::cli {

using base::Result;

Result<OwnHistory> ownHistory(Online& online, ledger::Height height) {
    constexpr std::size_t kPage = 500;
    const auto topic = ledger::topicOf(online.self().org);
    const auto complete = online.driver().waitComplete(topic, height, online.patience());
    if (!complete) return std::unexpected(complete.error());
    OwnHistory out{complete->height, {}};
    auto before = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    for (bool more = true; more;) {
        auto page = online.driver().feedPage(topic, before, kPage);
        if (!page) return std::unexpected(page.error());
        more = page->size() == kPage;
        if (!page->empty()) before = page->back().position;
        std::ranges::move(*page, std::back_inserter(out.items));
    }
    std::ranges::reverse(out.items);
    return out;
}

Result<std::optional<ledger::Effect>> ownEffect(Online& online, ledger::Height height,
                                                ledger::EffectKind kind, const base::Hash& ref) {
    const auto history = ownHistory(online, height);
    if (!history) return std::unexpected(history.error());
    for (auto item = history->items.rbegin(); item != history->items.rend(); ++item)
        if (item->entry.effect.kind == kind && item->entry.effect.ref == ref)
            return item->entry.effect;
    return std::nullopt;
}

Result<std::string> orderMadeOf(Online& online, ledger::Height height,
                                const ledger::QuoteId& quote) {
    const auto made = ownEffect(online, height, ledger::EffectKind::QuoteAccepted, quote);
    if (!made) return std::unexpected(made.error());
    return *made ? (*made)->trade.value_or("") : std::string();
}

std::expected<std::vector<ledger::Quote>, Problem> ownQuotes(
    Online& online, const OwnHistory& history) {
    std::vector<ledger::Key> keys;
    std::set<base::Hash> seen;
    for (auto item = history.items.rbegin(); item != history.items.rend(); ++item) {
        const auto& effect = item->entry.effect;
        if (effect.kind == ledger::EffectKind::QuoteOpened && effect.ref &&
            seen.insert(*effect.ref).second)
            keys.push_back(ledger::Quote::keyOf(*effect.ref));
    }
    std::vector<ledger::Quote> out;
    for (std::size_t at = 0; at < keys.size(); at += lightnode::kMaxProveKeys) {
        const auto count = std::min(lightnode::kMaxProveKeys, keys.size() - at);
        const auto first = keys.begin() + static_cast<std::ptrdiff_t>(at);
        const auto proven = online.prove({first, first + static_cast<std::ptrdiff_t>(count)});
        if (!proven) return std::unexpected(proven.error());
        for (const auto& value : proven->values) {
            auto quote = app::NodeDriver::entityOf<ledger::Quote>(value);
            if (!quote) return failed(quote.error());
            if (*quote) out.push_back(std::move(**quote));
        }
    }
    return out;
}

}  // namespace seabridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/home/QuoteReading.h"

namespace seabridge::screens {

QuoteReading::QuoteReading(bridge::Door& door, QObject* parent) : QObject(parent), door_(door) {}

void QuoteReading::want(const ledger::QuoteId& quote) {
    if (read_.contains(quote) || !onTheirWay_.insert(quote).second) return;
    door_.core().readQuote(quote,
                           bridge::Door::reply<api::OpenQuote>(this, [this, quote](auto result) {
                               onTheirWay_.erase(quote);
                               read_.insert_or_assign(quote, std::move(result));
                               emit arrived();
                           }));
}

void QuoteReading::retry(const ledger::QuoteId& quote) {
    if (const auto* known = find(quote); known != nullptr && !*known) read_.erase(quote);
    want(quote);
}

const base::Result<api::OpenQuote>* QuoteReading::find(const ledger::QuoteId& quote) const {
    const auto found = read_.find(quote);
    return found == read_.end() ? nullptr : &found->second;
}

}  // namespace seabridge::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "OrderRoom.h"

namespace seabridge::app {

using net::Refusal;

std::optional<Refusal> OrderRoom::refuses(base::ByteView entry, const ledger::OrgId& maker,
                                          const ledger::Parameters& parameters, bool isAlone,
                                          TimeMs monoMs) {
    if (entry.size() > ledger::kMaxEntryBytes) return Refusal::TooLarge;
    const auto order = codec::decoded<ledger::OrderEntry>(entry);
    const auto body = order ? codec::decoded<ledger::EntryBody>(order->body)
                            : std::unexpected(order.error());
    if (!body || body->maker != maker) return Refusal::Malformed;
    while (!taken_.empty() && (taken_.size() > parameters.quotaPositions ||
                               monoMs - taken_.front().monoMs > kRememberedMs))
        taken_.pop_front();
    std::uint64_t sum = entry.size();
    for (const auto& taken : taken_)
        if (taken.maker == maker) sum += taken.bytes;
    if (!isAlone && sum > parameters.quotaBytes) return Refusal::Busy;
    taken_.push_back({maker, entry.size(), monoMs});
    return std::nullopt;
}

}  // namespace seabridge::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consortium.h"

#include <string_view>

namespace seabridge::ledger {

/// Names a parameter in a ballot; consensus numbers.
enum class ParameterId : std::uint8_t {
    BlockIntervalMs = 1,
    BlockMaxEntries = 2,
    ValidUntilMaxMs = 3,
    PendingMax = 4,
    QuotaBytes = 5,
    QuotaPositions = 6,
    BlobReceipts = 7,
    RateFreshMs = 8,
    ClaimWindowMs = 9,
    FundingDeadlineMs = 10,
    MinElectors = 11,
    ReadyMaxAge = 12,
    ActivationPause = 13,
    RulesDelay = 14,
    OrgBlockBytes = 15,
};
inline constexpr std::uint8_t kParameterCount = 15;
[[nodiscard]] bool isKnown(ParameterId id);
/// As its field is called: "blockIntervalMs".
[[nodiscard]] std::string_view nameOf(ParameterId id);

/// Both included.
struct ParameterRange {
    std::int64_t least = 0;
    std::int64_t most = 0;
};
/// What a ballot may set: within it every member can still be outvoted, and blocks still end.
[[nodiscard]] ParameterRange rangeOf(ParameterId id);

[[nodiscard]] std::int64_t valueOf(const Parameters& parameters, ParameterId id);
/// `value` lies in the range (ENSURE).
void setValue(Parameters& parameters, ParameterId id, std::int64_t value);

}  // namespace seabridge::ledger

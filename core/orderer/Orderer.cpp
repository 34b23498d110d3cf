// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderer/Orderer.h"

#include "ledger/Block.h"

namespace seabridge::orderer {

using base::ErrorCode;
using base::fail;

static_assert(kMaxBatchBytes >= ledger::kMaxEntryBytes);

std::size_t fitting(std::span<const Bytes> entries) {
    std::size_t count = 0, bytes = 0;
    for (const auto& entry : entries) {
        bytes += entry.size();
        if (count > 0 && (count == kMaxBatch || bytes > kMaxBatchBytes)) break;
        ++count;
    }
    return count;
}

Result<void> checkEntries(std::span<const Bytes> entries) {
    if (entries.empty()) return fail(ErrorCode::InvalidInput, "no entry");
    for (const auto& entry : entries) {
        if (entry.empty()) return fail(ErrorCode::InvalidInput, "empty entry");
        if (entry.size() > ledger::kMaxEntryBytes) return fail(ErrorCode::TooLarge, "entry");
    }
    return {};
}

}  // namespace seabridge::orderer

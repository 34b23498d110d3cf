// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "trade/QuoteDocument.h"

/// A desk of Guangzhou Lingnan Machinery with something in every list: for tests of screens only.
/// All times are fixed: the block time is kSampleNow.
namespace seabridge::support {

/// 2026-11-20 01:12:00 UTC
inline constexpr base::TimeMs kSampleNow = 1'795'137'120'000;

struct SampleNames {
    ledger::OrgId lingnan;
    ledger::OrgId brio;
    ledger::OrgId aoba;
    ledger::OrgId bank;
    ledger::OrgId office;  ///< attests KYC
    ledger::OrgId nagoya;  ///< applies for KYC
};
[[nodiscard]] const SampleNames& sampleNames();

/// Everything in it, proven, with all roles; `roles` are bits of ledger::Role.
[[nodiscard]] api::View sampleView(std::uint8_t roles = 31);
/// Open and proven, and nothing has happened yet.
[[nodiscard]] api::View emptyView(std::uint8_t roles = 31);
/// Open, and nothing is proven: no peer has answered.
[[nodiscard]] api::View unprovenView(std::uint8_t roles = 31);
/// The vault failed in the middle of the work.
[[nodiscard]] api::View failedView();

/// What the first open quote of sampleView() says.
[[nodiscard]] trade::QuoteDocument sampleQuote();
/// The history of sampleView()'s first order.
[[nodiscard]] std::vector<ledger::FeedEntry> sampleEvents(const ledger::TradeId& order);

}  // namespace seabridge::support

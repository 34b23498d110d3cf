// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Commerce.h"
#include "support/Scene.h"

/// Quotes and trades on a Scene, by the people whom the standard policy asks.
namespace seabridge::support {

/// A quote's document of three fields, `terms` in the middle. Salts derive from `label`.
[[nodiscard]] Document documentOf(base::Bytes terms, const std::string& label = "quote");
[[nodiscard]] Document documentOf(const Terms& terms, const std::string& label = "quote");

/// One part, due 30 days after the contract, no deposits, no lock.
[[nodiscard]] Terms termsOf(const Scene& scene, const std::string& seller,
                            const std::string& buyer, const Money& total);

/// Open for 10 days, firm, with receipts; recipients in the order that the rules ask for.
[[nodiscard]] PublishQuote offerOf(const Scene& scene, const std::vector<std::string>& recipients,
                                   const Document& document);
[[nodiscard]] AcceptQuote acceptanceOf(const QuoteId& quote, const Document& document);

/// A clerk makes it and an approver confirms it, Waiting and None; the id of the action.
TxId clerkAndApprover(Scene& scene, const std::string& org, const Action& action);
/// The same with a finance person as maker.
TxId financeAndApprover(Scene& scene, const std::string& org, const Action& action);

/// The order number of the newest contract of an organization.
[[nodiscard]] TradeId newestTrade(const Scene& scene, const std::string& org);
/// The seller offers `terms` and the buyer accepts.
TradeId contract(Scene& scene, const std::string& seller, const std::string& buyer,
                 const Terms& terms);

[[nodiscard]] Obligation obligationOf(const Scene& scene, const TradeId& trade,
                                      std::uint32_t index = 0);
/// How often the feed tells of it.
[[nodiscard]] std::size_t told(const Scene& scene, const Topic& topic, EffectKind kind);
/// The newest of that kind on the feed.
[[nodiscard]] Effect newest(const Scene& scene, const Topic& topic, EffectKind kind);

}  // namespace seabridge::support

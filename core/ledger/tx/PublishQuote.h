// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Kind.h"
#include "ledger/Receipt.h"

namespace seabridge::ledger {

/// Opens an offer, or a counter-offer that ends the offer it answers (for the sender, where there
/// are other recipients). Its content is a sealed
/// blob that min(parameter, members) peers have acknowledged.
struct PublishQuote {
    static constexpr Kind kKind = Kind::PublishQuote;
    static constexpr bool kMayWait = true;
    static constexpr std::size_t kMaxEntities = 16;
    static constexpr std::int64_t kMaxValidityMs = 366 * base::kDayMs;

    std::vector<OrgId> recipients;  ///< 1 to Quote::kMaxRecipients, ordered, without repeats
    base::Hash commitment;  ///< of the Document
    base::Hash blob;
    std::vector<BlobReceipt> receipts;
    TimeMs expiresAt = 0;  ///< after block time, at most kMaxValidityMs ahead
    bool firm = false;  ///< cannot be withdrawn before expiresAt
    /// An open offer to the sender; the answer goes to its maker only
    std::optional<QuoteId> counters;

    static void fields(auto& self, auto&& visit) {
        visit("recipients", self.recipients);
        visit("commitment", self.commitment);
        visit("blob", self.blob);
        visit("receipts", self.receipts);
        visit("expiresAt", self.expiresAt);
        visit("firm", self.firm);
        visit("counters", self.counters);
    }
    /// What `maker` is asked about an offer to one of the recipients. A firm one binds to whatever
    /// the sealed terms say; the other is asked again, with the amount, once it is accepted.
    [[nodiscard]] static Consent leafFor(const OrgId& maker, const OrgId& recipient, bool firm);
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ledger/Document.h"
#include "trade/QuoteParts.h"

#include <span>

/// What a quotation says, as its maker signs it and its recipients open it.
namespace seabridge::trade {

struct QuoteDocument {
    static constexpr std::size_t kMaxLines = 50;
    static constexpr std::size_t kMaxNumberBytes = 64;

    std::string number;                     ///< the maker's own reference
    std::uint32_t version = 1;              ///< from 1; a counter-offer counts on
    ledger::OrgId seller;
    ledger::OrgId buyer;
    Language language = Language::English;  ///< of the original; other texts are translations
    std::vector<QuoteLine> lines;           ///< 1 to kMaxLines
    ledger::CurrencyId currency;
    std::int64_t totalMinor = 0;            ///< sum of the lines
    DeliveryTerm delivery;
    std::optional<Day> shipmentFrom;        ///< both, for the E, F and C rules
    std::optional<Day> shipmentTo;
    std::optional<Day> deliveredBy;         ///< alone, for the D rules
    std::vector<ledger::PaymentPart> parts; ///< together the total
    std::optional<ledger::Money> sellerDeposit;
    std::optional<ledger::Money> buyerDeposit;
    ledger::TimeMs expiresAt = 0;
    bool firm = false;                      ///< else subject to the maker's confirmation
    std::optional<ledger::RateLock> lock;
    LocalText remarks;

    /// Sets the amounts of all lines and the total by `lineAmount`; false, and nothing changed,
    /// where one does not fit. Payment parts stay as they are.
    bool computeAmounts();
    /// All that keeps it from being sent; empty is good. In the order of the fields.
    [[nodiscard]] std::vector<QuoteProblem> check() const;
    /// What an acceptance will reveal of it.
    [[nodiscard]] ledger::Terms terms() const;

    static void fields(auto& self, auto&& visit) {
        visit("number", self.number);
        visit("version", self.version);
        visit("seller", self.seller);
        visit("buyer", self.buyer);
        visit("language", self.language);
        visit("lines", self.lines);
        visit("currency", self.currency);
        visit("totalMinor", self.totalMinor);
        visit("delivery", self.delivery);
        visit("shipmentFrom", self.shipmentFrom);
        visit("shipmentTo", self.shipmentTo);
        visit("deliveredBy", self.deliveredBy);
        visit("parts", self.parts);
        visit("sellerDeposit", self.sellerDeposit);
        visit("buyerDeposit", self.buyerDeposit);
        visit("expiresAt", self.expiresAt);
        visit("firm", self.firm);
        visit("lock", self.lock);
        visit("remarks", self.remarks);
    }
};

/// Salts that `toDocument` needs: one for each field of the document.
[[nodiscard]] std::size_t saltCountOf(const QuoteDocument& quote);

/// The ledger's form: "header", "line/1" and so on, "delivery", "validity", "remarks", "terms".
/// Needs a quote that passes check() and saltCountOf() fresh random salts (ENSURE).
[[nodiscard]] ledger::Document toDocument(const QuoteDocument& quote,
                                          std::span<const base::Hash> salts);

/// Strict: exactly these fields in this order, canonical, `terms` the same as the rest says, and
/// check() passed. InvalidInput with the field's name, or path and code, as detail.
[[nodiscard]] base::Result<QuoteDocument> fromDocument(const ledger::Document& document);

}  // namespace seabridge::trade

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ids.h"
#include "ledger/Money.h"
#include "ledger/Rate.h"

#include <optional>
#include <string>
#include <vector>

/// A document as the ledger sees it: a salted Merkle tree by field, so that one field can be shown
/// and proven alone (ledger.md section 9), and the one field that an acceptance reveals, `terms`.
namespace seabridge::ledger {

/// A named field with the 32 random bytes that keep its content from being guessed.
struct DocumentField {
    std::string name;
    base::Bytes value;  ///< canonical bytes; what they mean belongs to the document's type
    base::Hash salt;

    /// The leaf of the document's tree: over the domain, salt, name and value.
    [[nodiscard]] base::Hash leaf() const;
    static void fields(auto& self, auto&& visit) {
        visit("name", self.name);
        visit("value", self.value);
        visit("salt", self.salt);
    }
};

/// One field with its way to the commitment.
struct Reveal {
    DocumentField field;
    std::uint32_t index = 0;
    std::uint32_t size = 0;
    std::vector<base::Hash> proof;

    [[nodiscard]] bool opens(const base::Hash& commitment) const;
    static void fields(auto& self, auto&& visit) {
        visit("field", self.field);
        visit("index", self.index);
        visit("size", self.size);
        visit("proof", self.proof);
    }
};

struct Document {
    static constexpr std::size_t kMaxFields = 64;
    std::vector<DocumentField> items;

    /// 1 to kMaxFields items whose names are not empty and differ. Whoever reads a foreign document
    /// checks this before trusting it: two fields of one name would make two contracts of one hash.
    [[nodiscard]] bool isWellFormed() const;
    /// What the ledger commits to: the root of the log over the leaves.
    [[nodiscard]] base::Hash commitment() const;
    [[nodiscard]] const DocumentField* find(std::string_view name) const;
    [[nodiscard]] std::optional<Reveal> reveal(std::string_view name) const;
    static void fields(auto& self, auto&& visit) { visit("items", self.items); }
};

/// What starts the days of a due rule.
enum class DueBasis : std::uint8_t { Contract = 1, Shipment = 2, Receipt = 3, Acceptance = 4 };
[[nodiscard]] bool isKnown(DueBasis basis);
[[nodiscard]] std::string_view nameOf(DueBasis basis);

struct DueRule {
    DueBasis basis = DueBasis::Contract;
    std::uint32_t days = 0;  ///< calendar days after it, at most 3650

    static void fields(auto& self, auto&& visit) {
        visit("basis", self.basis);
        visit("days", self.days);
    }
};

/// Agreement between the parties to settle in another currency at a fixed rate.
struct RateLock {
    CurrencyId base;
    CurrencyId quote;
    Rate rate;           ///< quote per one major unit of base
    std::string source;  ///< "ECB 2024-03-05"
    TimeMs date = 0;

    /// The currency of the pair that is not `currency`; nothing if `currency` is in neither place.
    [[nodiscard]] std::optional<CurrencyId> other(const CurrencyId& currency) const;
    static void fields(auto& self, auto&& visit) {
        visit("base", self.base);
        visit("quote", self.quote);
        visit("rate", self.rate);
        visit("source", self.source);
        visit("date", self.date);
    }
};

/// A part of the price with its own due date.
struct PaymentPart {
    std::int64_t amountMinor = 0;
    DueRule due;

    static void fields(auto& self, auto&& visit) {
        visit("amountMinor", self.amountMinor);
        visit("due", self.due);
    }
};

/// All that the members ever see of a quote, and only once it is accepted.
struct Terms {
    static constexpr const char* kField = "terms";
    static constexpr std::size_t kMaxParts = 12;

    OrgId seller;
    OrgId buyer;
    CurrencyId currency;
    std::int64_t totalMinor = 0;           ///< sum of the parts
    std::vector<PaymentPart> parts;
    std::optional<Money> sellerDeposit;    ///< security deposit, never part of the price
    std::optional<Money> buyerDeposit;
    std::optional<RateLock> lock;

    static void fields(auto& self, auto&& visit) {
        visit("seller", self.seller);
        visit("buyer", self.buyer);
        visit("currency", self.currency);
        visit("totalMinor", self.totalMinor);
        visit("parts", self.parts);
        visit("sellerDeposit", self.sellerDeposit);
        visit("buyerDeposit", self.buyerDeposit);
        visit("lock", self.lock);
    }
};

}  // namespace seabridge::ledger

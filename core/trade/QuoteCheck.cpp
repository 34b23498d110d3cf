// SPDX-License-Identifier: GPL-3.0-or-later
#include "trade/QuoteDocument.h"

#include "base/Text.h"
#include "ledger/Rules.h"

#include <algorithm>
#include <fmt/format.h>

namespace seabridge::trade {

namespace {

__extension__ using Wide = __int128;

constexpr std::size_t kMaxDescription = 200;  // characters
constexpr std::size_t kMaxRemarks = 2'000;
constexpr std::size_t kMaxPlace = 100;
constexpr std::uint32_t kMaxDueDays = 3'650;

bool isDigits(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isUnit(std::string_view code) {
    return code.size() >= 2 && code.size() <= 3 && std::ranges::all_of(code, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
           });
}

std::size_t charactersOf(std::string_view utf8) {
    const auto startsCharacter = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    };
    return static_cast<std::size_t>(std::ranges::count_if(utf8, startsCharacter));
}

/// Gathers the problems of one quotation.
class Inspection {
public:
    explicit Inspection(const QuoteDocument& quote) : quote_(quote) {}

    std::vector<QuoteProblem> all() {
        header();
        lines();
        total();
        delivery();
        payment();
        deposit("sellerDeposit", quote_.sellerDeposit);
        deposit("buyerDeposit", quote_.buyerDeposit);
        note(quote_.expiresAt > 0, "expiresAt", QuoteFault::BadTime);
        if (quote_.lock) lock(*quote_.lock);
        localText("remarks", quote_.remarks, kMaxRemarks);
        return std::move(found_);
    }

private:
    void note(bool isGood, std::string path, QuoteFault fault) {
        if (!isGood) found_.push_back({std::move(path), fault});
    }

    /// True if it is there and plain, and not longer than that.
    void text(const std::string& path, std::string_view value, std::size_t maxCharacters) {
        if (!base::isPlainText(value)) note(false, path, QuoteFault::NotPlainText);
        else note(charactersOf(value) <= maxCharacters, path, QuoteFault::TooLong);
    }

    void required(const std::string& path, std::string_view value, std::size_t maxCharacters) {
        note(!value.empty(), path, QuoteFault::Missing);
        text(path, value, maxCharacters);
    }

    void localText(const std::string& path, const LocalText& value, std::size_t maxCharacters) {
        text(path + ".zh", value.zh, maxCharacters);
        text(path + ".en", value.en, maxCharacters);
        text(path + ".ja", value.ja, maxCharacters);
    }

    void header() {
        required("number", quote_.number, QuoteDocument::kMaxNumberBytes);
        note(quote_.version > 0, "version", QuoteFault::BadVersion);
        note(!quote_.seller.isZero(), "seller", QuoteFault::Missing);
        note(!quote_.buyer.isZero(), "buyer", QuoteFault::Missing);
        note(quote_.seller.isZero() || quote_.seller != quote_.buyer, "buyer",
             QuoteFault::SameParty);
        note(isKnown(quote_.language), "language", QuoteFault::Missing);
    }

    void lines() {
        note(!quote_.lines.empty(), "lines", QuoteFault::Missing);
        note(quote_.lines.size() <= QuoteDocument::kMaxLines, "lines", QuoteFault::TooMany);
        for (std::size_t i = 0; i < quote_.lines.size(); ++i)
            line(fmt::format("lines[{}].", i), quote_.lines[i]);
    }

    void line(const std::string& at, const QuoteLine& line) {
        note(line.hsCode.size() >= 6 && line.hsCode.size() <= 12 && isDigits(line.hsCode),
             at + "hsCode", QuoteFault::BadHsCode);
        note(!line.description.in(quote_.language).empty(),
             fmt::format("{}description.{}", at, nameOf(quote_.language)), QuoteFault::Missing);
        localText(at + "description", line.description, kMaxDescription);
        note(ledger::isCountry(line.origin), at + "origin", QuoteFault::BadCountry);
        const bool hasQuantity =
            line.quantity.digits > 0 && line.quantity.scale <= Scaled::kMaxScale;
        note(hasQuantity, at + "quantity", QuoteFault::BadQuantity);
        note(isUnit(line.unit), at + "unit", QuoteFault::BadUnit);
        // A price of nothing is a sample; the total still has to be above 0.
        const bool hasPrice =
            line.unitPrice.digits >= 0 && line.unitPrice.scale <= Scaled::kMaxScale;
        note(hasPrice, at + "unitPrice", QuoteFault::BadPrice);
        if (hasQuantity && hasPrice) amount(at + "amountMinor", line);
    }

    void amount(const std::string& path, const QuoteLine& line) {
        const auto expected = lineAmount(line.quantity, line.unitPrice);
        note(expected.has_value(), path, QuoteFault::AmountOverflow);
        note(!expected || *expected == line.amountMinor, path, QuoteFault::AmountDiffers);
    }

    void total() {
        note(ledger::isCurrencyCode(quote_.currency.code), "currency", QuoteFault::BadCurrency);
        Wide sum = 0;
        for (const auto& line : quote_.lines) sum += line.amountMinor;
        note(sum <= ledger::kMaxAmountMinor, "totalMinor", QuoteFault::AmountOverflow);
        note(sum == quote_.totalMinor, "totalMinor", QuoteFault::TotalDiffers);
        note(quote_.totalMinor > 0, "totalMinor", QuoteFault::BadAmount);
    }

    void delivery() {
        const auto& term = quote_.delivery;
        note(isKnown(term.rule), "delivery.rule", QuoteFault::Missing);
        required("delivery.place", term.place, kMaxPlace);
        note(term.edition == DeliveryTerm::kEdition, "delivery.edition", QuoteFault::BadEdition);
        if (endsAtArrival(term.rule)) {
            date("deliveredBy", quote_.deliveredBy);
            foreign("shipmentFrom", quote_.shipmentFrom);
            foreign("shipmentTo", quote_.shipmentTo);
        } else {
            date("shipmentFrom", quote_.shipmentFrom);
            date("shipmentTo", quote_.shipmentTo);
            note(!quote_.shipmentFrom || !quote_.shipmentTo ||
                     *quote_.shipmentFrom <= *quote_.shipmentTo,
                 "shipmentTo", QuoteFault::BadPeriod);
            foreign("deliveredBy", quote_.deliveredBy);
        }
    }

    void date(const char* path, const std::optional<Day>& day) {
        note(day.has_value(), path, QuoteFault::Missing);
        note(!day || day->isValid(), path, QuoteFault::BadTime);
    }

    void foreign(const char* path, const std::optional<Day>& day) {
        note(!day, path, QuoteFault::NotForThisTerm);
    }

    void payment() {
        note(!quote_.parts.empty(), "parts", QuoteFault::Missing);
        note(quote_.parts.size() <= ledger::Terms::kMaxParts, "parts", QuoteFault::TooMany);
        Wide sum = 0;
        for (std::size_t i = 0; i < quote_.parts.size(); ++i) {
            const auto& part = quote_.parts[i];
            const auto at = fmt::format("parts[{}].", i);
            note(part.amountMinor > 0 && part.amountMinor <= ledger::kMaxAmountMinor,
                 at + "amountMinor", QuoteFault::BadAmount);
            note(ledger::isKnown(part.due.basis), at + "due.basis", QuoteFault::Missing);
            note(part.due.days <= kMaxDueDays, at + "due.days", QuoteFault::BadDays);
            sum += part.amountMinor;
        }
        note(quote_.parts.empty() || sum == quote_.totalMinor, "parts", QuoteFault::PartsDiffer);
    }

    void deposit(const std::string& path, const std::optional<ledger::Money>& deposit) {
        if (!deposit) return;
        note(ledger::isCurrencyCode(deposit->currency.code), path + ".currency",
             QuoteFault::BadCurrency);
        note(deposit->amountMinor > 0 && deposit->amountMinor <= ledger::kMaxAmountMinor,
             path + ".amountMinor", QuoteFault::BadAmount);
    }

    void lock(const ledger::RateLock& lock) {
        note(ledger::isRate(lock.rate), "lock.rate", QuoteFault::BadRate);
        note(ledger::isCurrencyCode(lock.base.code), "lock.base", QuoteFault::BadCurrency);
        note(ledger::isCurrencyCode(lock.quote.code) && lock.base != lock.quote &&
                 lock.other(quote_.currency).has_value(),
             "lock.quote", QuoteFault::BadCurrency);
        note(!lock.source.empty(), "lock.source", QuoteFault::Missing);
        note(base::isPlainText(lock.source), "lock.source", QuoteFault::NotPlainText);
        note(lock.source.size() <= ledger::kMaxNoteBytes, "lock.source", QuoteFault::TooLong);
    }

    const QuoteDocument& quote_;
    std::vector<QuoteProblem> found_;
};

}  // namespace

std::vector<QuoteProblem> QuoteDocument::check() const { return Inspection(*this).all(); }

bool QuoteDocument::computeAmounts() {
    std::vector<std::int64_t> amounts;
    Wide sum = 0;
    for (const auto& line : lines) {
        const auto amount = lineAmount(line.quantity, line.unitPrice);
        if (!amount) return false;
        amounts.push_back(*amount);
        sum += *amount;
    }
    if (sum > ledger::kMaxAmountMinor) return false;
    for (std::size_t i = 0; i < lines.size(); ++i) lines[i].amountMinor = amounts[i];
    totalMinor = static_cast<std::int64_t>(sum);
    return true;
}

}  // namespace seabridge::trade

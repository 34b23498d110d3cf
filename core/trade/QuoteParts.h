// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec/Fields.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// The parts of a quotation, and the one rule for its amounts.
namespace seabridge::trade {

enum class Language : std::uint8_t { Chinese = 1, English = 2, Japanese = 3 };
[[nodiscard]] bool isKnown(Language language);
/// "zh", "en", "ja"
[[nodiscard]] std::string_view nameOf(Language language);

/// A text in the languages it exists in; the empty ones are not there.
struct LocalText {
    std::string zh;
    std::string en;
    std::string ja;

    [[nodiscard]] const std::string& in(Language language) const;
    static void fields(auto& self, auto&& visit) {
        visit("zh", self.zh);
        visit("en", self.en);
        visit("ja", self.ja);
    }
    bool operator==(const LocalText&) const = default;
};

/// A date without a time zone; in print "2024-03-05".
struct Day {
    static constexpr std::int32_t kLast = 2'932'896;  ///< 9999-12-31

    std::int32_t number = 0;  ///< days since 1970-01-01, 0 to kLast

    [[nodiscard]] bool isValid() const { return number >= 0 && number <= kLast; }
    auto operator<=>(const Day&) const = default;
};
/// In bytes an unsigned integer; OutOfRange beyond kLast.
void encode(codec::Encoder& out, const Day& day);
[[nodiscard]] codec::Decoded<void> decode(codec::Decoder& in, Day& day);
void appendJson(std::string& out, const Day& day);
/// Strict: "2024-03-05", from 1970 on.
[[nodiscard]] std::optional<Day> dayFrom(std::string_view text);

/// digits / 10^scale
struct Scaled {
    static constexpr int kMaxScale = 6;

    std::int64_t digits = 0;
    std::uint8_t scale = 0;  ///< at most kMaxScale

    static void fields(auto& self, auto&& visit) {
        visit("digits", self.digits);
        visit("scale", self.scale);
    }
    bool operator==(const Scaled&) const = default;
};

struct QuoteLine {
    std::string hsCode;       ///< 6 digits of the Harmonized System, up to 12 with national ones
    LocalText description;
    std::string origin;       ///< ISO 3166-1 alpha-2
    Scaled quantity;
    std::string unit;         ///< UN/ECE Recommendation 20, e.g. "C62", "KGM"
    Scaled unitPrice;         ///< in minor units of the currency, with places below them
    std::int64_t amountMinor = 0;

    static void fields(auto& self, auto&& visit) {
        visit("hsCode", self.hsCode);
        visit("description", self.description);
        visit("origin", self.origin);
        visit("quantity", self.quantity);
        visit("unit", self.unit);
        visit("unitPrice", self.unitPrice);
        visit("amountMinor", self.amountMinor);
    }
    bool operator==(const QuoteLine&) const = default;
};

/// quantity x unitPrice, computed exactly in 128 bits and rounded once, half a minor unit up.
/// Nothing for a negative factor, a scale over kMaxScale and a result over kMaxAmountMinor.
[[nodiscard]] std::optional<std::int64_t> lineAmount(const Scaled& quantity,
                                                     const Scaled& unitPrice);

/// The eleven rules of Incoterms 2020.
enum class Incoterm : std::uint8_t {
    Exw = 1, Fca = 2, Fas = 3, Fob = 4, Cfr = 5, Cif = 6, Cpt = 7, Cip = 8, Dap = 9, Dpu = 10,
    Ddp = 11,
};
[[nodiscard]] bool isKnown(Incoterm rule);
/// "FOB"
[[nodiscard]] std::string_view nameOf(Incoterm rule);
/// True for the D rules: the seller performs where the goods arrive.
[[nodiscard]] bool endsAtArrival(Incoterm rule);

struct DeliveryTerm {
    static constexpr std::uint16_t kEdition = 2020;

    Incoterm rule = Incoterm::Fob;
    std::string place;                 ///< named place or port
    std::uint16_t edition = kEdition;

    static void fields(auto& self, auto&& visit) {
        visit("rule", self.rule);
        visit("place", self.place);
        visit("edition", self.edition);
    }
    bool operator==(const DeliveryTerm&) const = default;
};

/// Why a field of a quotation does not do. Numbers are never reused; ui/text has the words.
enum class QuoteFault : std::uint8_t {
    Missing = 1,
    TooLong = 2,
    NotPlainText = 3,
    TooMany = 4,
    BadVersion = 5,
    SameParty = 6,
    BadHsCode = 7,
    BadCountry = 8,
    BadUnit = 9,
    BadQuantity = 10,
    BadPrice = 11,
    AmountOverflow = 12,   ///< more than the ledger can carry
    AmountDiffers = 13,    ///< is not quantity x price, rounded
    TotalDiffers = 14,     ///< is not the sum of the lines
    BadCurrency = 15,
    BadEdition = 16,
    BadPeriod = 17,        ///< ends before it begins
    NotForThisTerm = 18,   ///< a shipment period for a D rule, or a delivery date for another
    BadAmount = 19,
    PartsDiffer = 20,      ///< the payment parts are not the total
    BadDays = 21,
    BadRate = 22,
    BadTime = 23,
};
/// Stable kebab-case name, e.g. "amount-differs".
[[nodiscard]] std::string_view nameOf(QuoteFault fault);
[[nodiscard]] bool isKnown(QuoteFault fault);

struct QuoteProblem {
    std::string path;  ///< "lines[2].hsCode", counted from 0
    QuoteFault fault = QuoteFault::Missing;

    static void fields(auto& self, auto&& visit) {
        visit("path", self.path);
        visit("fault", self.fault);
    }
    bool operator==(const QuoteProblem&) const = default;
};

}  // namespace seabridge::trade

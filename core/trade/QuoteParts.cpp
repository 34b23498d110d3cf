// SPDX-License-Identifier: GPL-3.0-or-later
#include "trade/QuoteParts.h"

#include "base/Clock.h"
#include "ledger/Decimal.h"
#include "ledger/Rules.h"

namespace seabridge::trade {

namespace {

__extension__ using Product = unsigned __int128;

}  // namespace

bool isKnown(Language language) { return !nameOf(language).empty(); }

std::string_view nameOf(Language language) {
    switch (language) {
        case Language::Chinese: return "zh";
        case Language::English: return "en";
        case Language::Japanese: return "ja";
    }
    return "";
}

const std::string& LocalText::in(Language language) const {
    switch (language) {
        case Language::Chinese: return zh;
        case Language::Japanese: return ja;
        case Language::English: break;
    }
    return en;
}

void encode(codec::Encoder& out, const Day& day) {
    ENSURE(day.isValid());
    out.unsignedInt(static_cast<std::uint64_t>(day.number));
}

codec::Decoded<void> decode(codec::Decoder& in, Day& day) {
    const auto number = in.unsignedInt();
    if (!number) return std::unexpected(number.error());
    if (*number > Day::kLast) return in.refuse(codec::Refusal::OutOfRange);
    day.number = static_cast<std::int32_t>(*number);
    return {};
}

void appendJson(std::string& out, const Day& day) {
    out += '"' + base::isoDateOf(day.number * base::kDayMs) + '"';
}

std::optional<Day> dayFrom(std::string_view text) {
    constexpr std::size_t kDateLength = 10;
    const auto time = text.size() == kDateLength ? base::timeFromIso(text) : std::nullopt;
    if (!time || *time < 0) return std::nullopt;
    return Day{static_cast<std::int32_t>(*time / base::kDayMs)};
}

std::optional<std::int64_t> lineAmount(const Scaled& quantity, const Scaled& unitPrice) {
    if (quantity.digits < 0 || unitPrice.digits < 0) return std::nullopt;
    if (quantity.scale > Scaled::kMaxScale || unitPrice.scale > Scaled::kMaxScale)
        return std::nullopt;
    // Below 2^126; adding half of at most 10^12 fits too.
    const Product product = Product(static_cast<std::uint64_t>(quantity.digits)) *
                         static_cast<std::uint64_t>(unitPrice.digits);
    const Product divisor = ledger::powerOfTen(quantity.scale + unitPrice.scale);
    const Product rounded = (product + divisor / 2) / divisor;
    if (rounded > Product(ledger::kMaxAmountMinor)) return std::nullopt;
    return static_cast<std::int64_t>(rounded);
}

bool isKnown(Incoterm rule) { return !nameOf(rule).empty(); }

std::string_view nameOf(Incoterm rule) {
    switch (rule) {
        case Incoterm::Exw: return "EXW";
        case Incoterm::Fca: return "FCA";
        case Incoterm::Fas: return "FAS";
        case Incoterm::Fob: return "FOB";
        case Incoterm::Cfr: return "CFR";
        case Incoterm::Cif: return "CIF";
        case Incoterm::Cpt: return "CPT";
        case Incoterm::Cip: return "CIP";
        case Incoterm::Dap: return "DAP";
        case Incoterm::Dpu: return "DPU";
        case Incoterm::Ddp: return "DDP";
    }
    return "";
}

bool endsAtArrival(Incoterm rule) {
    return rule == Incoterm::Dap || rule == Incoterm::Dpu || rule == Incoterm::Ddp;
}

bool isKnown(QuoteFault fault) { return !nameOf(fault).empty(); }

std::string_view nameOf(QuoteFault fault) {
    switch (fault) {
        case QuoteFault::Missing: return "missing";
        case QuoteFault::TooLong: return "too-long";
        case QuoteFault::NotPlainText: return "not-plain-text";
        case QuoteFault::TooMany: return "too-many";
        case QuoteFault::BadVersion: return "bad-version";
        case QuoteFault::SameParty: return "same-party";
        case QuoteFault::BadHsCode: return "bad-hs-code";
        case QuoteFault::BadCountry: return "bad-country";
        case QuoteFault::BadUnit: return "bad-unit";
        case QuoteFault::BadQuantity: return "bad-quantity";
        case QuoteFault::BadPrice: return "bad-price";
        case QuoteFault::AmountOverflow: return "amount-overflow";
        case QuoteFault::AmountDiffers: return "amount-differs";
        case QuoteFault::TotalDiffers: return "total-differs";
        case QuoteFault::BadCurrency: return "bad-currency";
        case QuoteFault::BadEdition: return "bad-edition";
        case QuoteFault::BadPeriod: return "bad-period";
        case QuoteFault::NotForThisTerm: return "not-for-this-term";
        case QuoteFault::BadAmount: return "bad-amount";
        case QuoteFault::PartsDiffer: return "parts-differ";
        case QuoteFault::BadDays: return "bad-days";
        case QuoteFault::BadRate: return "bad-rate";
        case QuoteFault::BadTime: return "bad-time";
    }
    return "";
}

}  // namespace seabridge::trade

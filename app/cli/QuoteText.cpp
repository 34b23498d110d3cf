// SPDX-License-Identifier: GPL-3.0-or-later
#include "QuoteText.h"

namespace seabridge::cli {

namespace {

std::string plain(const trade::Scaled& value) {
    return ledger::decimalFromMinor(value.digits, value.scale);
}

std::string dayText(const std::optional<trade::Day>& day) {
    return day ? base::isoDateOf(day->number * base::kDayMs) : std::string("-");
}

std::string deliveryText(const trade::QuoteDocument& document) {
    const auto& term = document.delivery;
    const auto when = trade::endsAtArrival(term.rule)
                          ? "delivered by " + dayText(document.deliveredBy)
                          : fmt::format("shipment {} to {}", dayText(document.shipmentFrom),
                                        dayText(document.shipmentTo));
    return fmt::format("  {} {} (Incoterms {}), {}\n", nameOf(term.rule), term.place, term.edition,
                       when);
}

}  // namespace

std::string textOf(Online& online, const trade::QuoteDocument& document) {
    const auto money = [&](std::int64_t minor) {
        return online.decimal({document.currency, minor});
    };
    auto out = fmt::format("  {} version {}\n  seller {}\n  buyer  {}\n", document.number,
                           document.version, base::toHex(document.seller),
                           base::toHex(document.buyer));
    for (const auto& line : document.lines)
        out += fmt::format("  HS {} {}: {} {}, {}\n", line.hsCode,
                           line.description.in(document.language), plain(line.quantity), line.unit,
                           money(line.amountMinor));
    out += fmt::format("  total {}\n", money(document.totalMinor));
    out += deliveryText(document);
    for (const auto& part : document.parts)
        out += fmt::format("  pay {}, {} days after {}\n", money(part.amountMinor), part.due.days,
                           nameOf(part.due.basis));
    if (document.sellerDeposit)
        out += fmt::format("  seller's deposit {}\n", online.decimal(*document.sellerDeposit));
    if (document.buyerDeposit)
        out += fmt::format("  buyer's deposit {}\n", online.decimal(*document.buyerDeposit));
    if (document.lock)
        out += fmt::format("  rate {}/{} {} by {}\n", document.lock->base.code,
                           document.lock->quote.code, decimalOf(document.lock->rate).text,
                           document.lock->source);
    return out + fmt::format("  {} until {}\n", document.firm ? "firm" : "subject to confirmation",
                             base::isoOf(document.expiresAt));
}

}  // namespace seabridge::cli

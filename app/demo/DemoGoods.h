// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trade/QuoteDocument.h"

/// What the demo's firms trade in, and their quotations.
namespace seabridge::app {

enum class DemoItem {
    BallValve25, BallValve50, Pump, Gasket, Flange, Reducer, BallScrew, Bearing, Coupling,
};

struct DemoLine {
    DemoItem item;
    std::int64_t pieces = 0;
    std::int64_t priceMinor = 0;  ///< of one
};

struct DemoPart {
    int percent = 0;              ///< of the total; the last part takes the rest
    ledger::DueBasis basis = ledger::DueBasis::Contract;
    std::uint32_t days = 0;
};

/// What differs between quotations; days count from `made`.
struct DemoQuote {
    std::string number;
    ledger::OrgId seller;
    ledger::OrgId buyer;
    std::string currency;
    std::vector<DemoLine> lines;
    trade::Incoterm rule = trade::Incoterm::Fob;
    std::string place;
    int shipFrom = 20;
    int shipTo = 30;              ///< the day of delivery for a D rule
    std::vector<DemoPart> parts;
    int sellerDepositPercent = 0;
    int buyerDepositPercent = 0;
    int validDays = 10;
    bool isFirm = true;
    std::optional<ledger::RateLock> lock = {};
    trade::Language language = trade::Language::English;
    std::string origin = "CN";
    trade::LocalText remarks = {};
    std::uint32_t version = 1;
};

/// Passes QuoteDocument::check().
[[nodiscard]] trade::QuoteDocument documentOf(const DemoQuote& quote, base::TimeMs made);

}  // namespace seabridge::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ui/screens/rates/Pairs.h"
#include "ui/widgets/Pill.h"

/// Sentences of the rates, in the language in use.
namespace seabridge::screens {

/// What a head says under its title.
[[nodiscard]] QString rateFactsWords(std::int32_t lastDay);
[[nodiscard]] QString simulatedFactsWords(std::int32_t lastDay);
[[nodiscard]] QString noRatesFactsWords();
[[nodiscard]] widgets::Pill simulatedPill();

/// "European Central Bank"; foreign names as they are.
[[nodiscard]] QString sourceWords(const std::string& source);
/// What kind of number it is.
[[nodiscard]] QString kindWords(const std::string& source);
/// "1 CNY = 20.9700 JPY"
[[nodiscard]] QString directionWords(const Pair& pair, const ledger::Rate& rate);
/// "1 EUR = 8.2711 CNY"
[[nodiscard]] QString perEuroWords(const std::string& perEuro, const char* currency);
[[nodiscard]] QString sinceWords(std::int32_t from, std::int32_t to);

/// The day under the pointer or chosen: its rate and change, or that there is none.
[[nodiscard]] QString readoutWords(const std::vector<RateDay>& days, std::int32_t day);
/// What is drawn: `span` counts for candles only.
[[nodiscard]] QString legendWords(charts::RateChart::Kind kind, charts::CandleSpan span);
/// For screen readers.
[[nodiscard]] QString chartNameWords(const Pair& pair);

[[nodiscard]] QString stageWords(api::ImportStage stage);
[[nodiscard]] QString importedWords(const api::RateImport& import);
/// What happened, what was kept and what to do.
[[nodiscard]] QString importFaultWords(const base::Error& error);
[[nodiscard]] QString readFaultWords(base::ErrorCode code);
[[nodiscard]] QString dialogTitleWords();
/// "... (*.zip *.csv)"
[[nodiscard]] QString fileKindWords();

}  // namespace seabridge::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rates/RatesWords.h"

#include "ui/text/Format.h"
#include "ui/text/Plain.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

namespace seabridge::screens {

namespace {

struct RatesWords {
    Q_DECLARE_TR_FUNCTIONS(RatesWords)
};

QString rateText(const ledger::Rate& rate) { return text::formatRate(rate, placesOf(rate)); }

QString candleWords(charts::CandleSpan span) {
    switch (span) {
        case charts::CandleSpan::Day:
            return RatesWords::tr("One candle a day, from the rate of the day before to its own");
        case charts::CandleSpan::Week:
            return RatesWords::tr("One candle a week: first, highest, lowest and last daily rate");
        case charts::CandleSpan::Month:
            return RatesWords::tr("One candle a month: first, highest, lowest and last daily rate");
        case charts::CandleSpan::Quarter:
            return RatesWords::tr(
                "One candle a quarter: first, highest, lowest and last daily rate");
        case charts::CandleSpan::Year:
            return RatesWords::tr("One candle a year: first, highest, lowest and last daily rate");
    }
    return {};
}

}  // namespace

QString rateFactsWords(std::int32_t lastDay) {
    return RatesWords::tr("Reference rates of the European Central Bank, one a day · last day %1")
        .arg(dateOf(lastDay));
}

QString simulatedFactsWords(std::int32_t lastDay) {
    return RatesWords::tr("Made up for the demonstration, nobody's market · last day %1 · "
                          "import the ECB's file in place of it")
        .arg(dateOf(lastDay));
}

QString noRatesFactsWords() {
    return RatesWords::tr("Reference rates of the European Central Bank, from a file");
}

widgets::Pill simulatedPill() {
    return {QStringLiteral("info"), RatesWords::tr("Simulated data"),
            theme::Tone::Warn};
}

QString sourceWords(const std::string& source) {
    if (source == kBankSource) return RatesWords::tr("European Central Bank");
    //: Source of a rate that the demonstration made up
    if (source == kSimulatedSource) return RatesWords::tr("simulated");
    return text::plain(QString::fromStdString(source));
}

QString kindWords(const std::string& source) {
    if (source == kSimulatedSource) return RatesWords::tr("for demonstration only");
    return RatesWords::tr("mid, for reference only");
}

QString directionWords(const Pair& pair, const ledger::Rate& rate) {
    //: 1 CNY = 20.9700 JPY
    return RatesWords::tr("%1 %2 = %3 %4")
        .arg(QString::number(pair.unit), QLatin1String(pair.base), rateText(rate),
             QLatin1String(pair.quote));
}

QString perEuroWords(const std::string& perEuro, const char* currency) {
    //: 1 EUR = 8.2711 CNY, exactly as published
    return RatesWords::tr("1 EUR = %1 %2")
        .arg(text::plain(QString::fromStdString(perEuro)), QLatin1String(currency));
}

QString sinceWords(std::int32_t from, std::int32_t to) {
    return RatesWords::tr("%1 to %2").arg(dateOf(from), dateOf(to));
}

QString readoutWords(const std::vector<RateDay>& days, std::int32_t day) {
    const auto index = indexAt(days, day);
    if (!index) return RatesWords::tr("%1: no rate was published yet.").arg(dateOf(day));
    const RateDay& at = days[*index];
    if (at.day != day)
        return RatesWords::tr("%1: no rate was published. Last day before: %2, %3")
            .arg(dateOf(day), dateOf(at.day), rateText(at.rate));
    const auto change = changeAt(days, *index);
    //: Day and its rate; the first day there is
    if (!change) return RatesWords::tr("%1 · %2").arg(dateOf(day), rateText(at.rate));
    //: Day, its rate, and the change to the published day before
    return RatesWords::tr("%1 · %2 · %3 on the published day before")
        .arg(dateOf(day), rateText(at.rate), change->text);
}

QString legendWords(charts::RateChart::Kind kind, charts::CandleSpan span) {
    switch (kind) {
        case charts::RateChart::Kind::Line: return RatesWords::tr("Line: one rate a day");
        case charts::RateChart::Kind::Candles:
            if (span != charts::CandleSpan::Day && span != charts::CandleSpan::Week)
                return candleWords(span);
            return RatesWords::tr("%1. Band: 14 days, ±2σ, line: their mean")
                .arg(candleWords(span));
        case charts::RateChart::Kind::Band:
            return RatesWords::tr("Line: one rate a day. Band: Bollinger band of 14 days, ±2σ; "
                                  "thin line: their mean");
    }
    return {};
}

QString chartNameWords(const Pair& pair) {
    return RatesWords::tr("Chart of %1: arrow keys move the day, Page Up and Page Down a month, "
                          "plus and minus zoom, Ctrl and arrow keys move the part shown")
        .arg(nameOf(pair));
}

QString stageWords(api::ImportStage stage) {
    switch (stage) {
        case api::ImportStage::Reading:
            return RatesWords::tr("Step 1 of 2: reading and checking the file");
        case api::ImportStage::Writing: return RatesWords::tr("Step 2 of 2: storing the rates");
    }
    return {};
}

QString importedWords(const api::RateImport& import) {
    return RatesWords::tr("%1 rates of %2 to %3 were imported in place of the earlier ones.")
        .arg(text::formatCount(static_cast<std::int64_t>(import.rates)), dateOf(import.firstDay),
             dateOf(import.lastDay));
}

QString importFaultWords(const base::Error& error) {
    const QString detail = QString::fromStdString(error.detail);
    if (error.code == base::ErrorCode::Cancelled)
        return RatesWords::tr("The import was cancelled. The rates are as they were before.");
    if (error.code == base::ErrorCode::Busy)
        return RatesWords::tr("Another import is running. Nothing was changed; try again when it "
                              "is done.");
    if (error.code == base::ErrorCode::NotFound)
        return RatesWords::tr("The file is not there any more. The rates are as they were; choose "
                              "the file again.");
    if (error.code == base::ErrorCode::Damaged)
        return RatesWords::tr("The file is damaged and was not used. The rates are as they were; "
                              "download it again.");
    const bool isForm = error.code == base::ErrorCode::InvalidInput ||
                        error.code == base::ErrorCode::TooLarge;
    if (isForm && detail.startsWith(QLatin1String("line ")))
        return RatesWords::tr("Line %1 of the file is not in the form of the ECB, so nothing was "
                              "imported. The rates are as they were; download the file again.")
            .arg(detail.mid(5).section(u':', 0, 0));
    if (isForm)
        return RatesWords::tr("This is not the ECB's file of reference rates "
                              "(eurofxref-hist.zip or its csv). The rates are as they were.");
    return text::words(error.code);
}

QString readFaultWords(base::ErrorCode code) {
    if (code == base::ErrorCode::Damaged)
        return RatesWords::tr("The stored rates are damaged and are not shown. Import the ECB's "
                              "file again.");
    return text::words(code);
}

QString dialogTitleWords() { return RatesWords::tr("Import the ECB's reference rates"); }

QString fileKindWords() {
    //: Kinds of files in a dialog; the bracket stays as it is
    return RatesWords::tr("Reference rates (*.zip *.csv)");
}

}  // namespace seabridge::screens

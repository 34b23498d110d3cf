// SPDX-License-Identifier: GPL-3.0-or-later
#include "RateLookup.h"
#include "VaultAccess.h"

#include "base/Clock.h"

namespace seabridge::cli {

namespace {

using base::kDayMs;

struct RateList {
    std::string pair;
    std::vector<RateFacts> rates;

    static void fields(auto& self, auto&& visit) {
        visit("pair", self.pair);
        visit("rates", self.rates);
    }
};

struct ImportFacts {
    std::string source;
    std::uint64_t rates = 0;
    std::uint64_t days = 0;
    std::string first;
    std::string last;

    static void fields(auto& self, auto&& visit) {
        visit("source", self.source);
        visit("rates", self.rates);
        visit("days", self.days);
        visit("first", self.first);
        visit("last", self.last);
    }
};

std::expected<std::int32_t, Problem> dayFrom(std::string_view option, std::string_view text) {
    constexpr std::size_t kDateLength = 10;
    const auto time = text.size() == kDateLength ? base::timeFromIso(text) : std::nullopt;
    if (!time || *time < 0) return wrongUse(fmt::format("{} needs a date like 2024-03-05", option));
    return static_cast<std::int32_t>(*time / kDayMs);
}

std::expected<app::RatePair, Problem> pairFrom(std::string_view text) {
    const auto slash = std::min(text.find('/'), text.size());
    const auto quote = slash == text.size() ? std::string_view() : text.substr(slash + 1);
    app::RatePair out{std::string(text.substr(0, slash)), std::string(quote)};
    if (!out.isWellFormed())
        return wrongUse("PAIR is two different currencies, like JPY/CNY (CNY for one JPY)");
    return out;
}

Outcome import(const Arguments& arguments) {
    const auto rows = trade::readEcbFile(std::filesystem::path(arguments.operands()[0]));
    if (!rows) return failed(rows.error());
    if (rows->empty()) return refused("the file holds no rate");
    const auto folder = profileFolder(arguments);
    if (!folder) return std::unexpected(folder.error());
    const auto taken = app::takePublished(*folder, *rows);
    if (!taken) return failed(taken.error());
    const ImportFacts facts{app::kPublishedRates, taken->rates, taken->days,
                            dateOf(taken->firstDay), dateOf(taken->lastDay)};
    return answerOf(fmt::format("imported {} rates of {} days, {} to {}, source {}", facts.rates,
                                facts.days, facts.first, facts.last, facts.source),
                    facts);
}

std::string_view exactness(const RateFacts& facts) {
    return facts.inexact ? "inexact" : "exact";
}

std::string rateText(const RateFacts& facts) {
    const auto base = facts.pair.substr(0, 3);
    const auto quote = facts.pair.substr(4);
    std::string note;
    if (facts.asOf)
        note = fmt::format("as of {}: the last day with a rate is {}\n", *facts.asOf, facts.day);
    return fmt::format(
        "{}{} on {}\n"
        "rate     {} {} for one {}\n"
        "decimal  {} ({}{})\n"
        "EUR/{}  {}\n"
        "EUR/{}  {}\n"
        "source   {}\n",
        note, facts.pair, facts.day, facts.fraction, quote, base, facts.decimal, exactness(facts),
        facts.inexact ? ", rounded to 12 significant digits, half to even" : "", base,
        facts.basePerEuro, quote, facts.quotePerEuro, facts.source);
}

Outcome noRateOn(const std::string& pair, const std::optional<app::PairRate>& before,
                 std::int32_t day) {
    const auto last = before ? dateOf(before->cross.day) : "none";
    Problem problem{Exit::NotFound, "not-found",
                    fmt::format("no rate of {} on {}; last day before: {}", pair, dateOf(day),
                                last)};
    problem.json = fmt::format(",\"lastDayBefore\":{}", before ? '"' + last + '"' : "null");
    return std::unexpected(std::move(problem));
}

/// `isAsOf`: without a rate of that day the last one before it serves.
Outcome showOn(app::PairRates& rates, const std::string& pair, std::int32_t day, bool isAsOf) {
    auto found = rates.on(day);
    if (!found) return failed(found.error());
    if (!*found) {
        auto before = rates.lastBefore(day);
        if (!before) return failed(before.error());
        if (!isAsOf || !*before) return noRateOn(pair, *before, day);
        found = std::move(before);
    }
    auto facts = factsOf(**found);
    if (isAsOf) facts.asOf = dateOf(day);
    return answerOf(rateText(facts), facts);
}

Outcome showBetween(app::PairRates& rates, const std::string& pair, std::int32_t from,
                    std::int32_t to) {
    const auto found = rates.between(from, to);
    if (!found) return failed(found.error());
    if (found->empty())
        return notFound(fmt::format("no rate of {} from {} to {}", pair, dateOf(from), dateOf(to)));
    RateList list{pair, {}};
    std::string text;
    for (const auto& rate : *found) {
        const auto& facts = list.rates.emplace_back(factsOf(rate));
        text += fmt::format("{} {} {} {} {} {}\n", facts.day, facts.fraction, facts.decimal,
                            exactness(facts), facts.basePerEuro, facts.quotePerEuro);
    }
    return answerOf(std::move(text), list);
}

/// The days of `options`; all of them have to be there.
std::expected<std::vector<std::int32_t>, Problem> daysOf(
    const Arguments& arguments, const std::vector<std::string_view>& options) {
    std::vector<std::int32_t> out;
    for (const auto option : options) {
        const auto text = arguments.value(option);
        if (!text) return wrongUse(fmt::format("{} is missing", option));
        const auto day = dayFrom(option, *text);
        if (!day) return std::unexpected(day.error());
        out.push_back(*day);
    }
    return out;
}

Outcome showRates(const Arguments& arguments) {
    const auto pair = pairFrom(arguments.operands()[0]);
    if (!pair) return std::unexpected(pair.error());
    const bool isList = arguments.has("--from") || arguments.has("--to");
    if (int{arguments.has("--on")} + int{arguments.has("--as-of")} + int{isList} != 1)
        return wrongUse("one of --on DATE, --as-of DATE, or --from DATE --to DATE");
    const auto wanted = isList                  ? std::vector<std::string_view>{"--from", "--to"}
                        : arguments.has("--on") ? std::vector<std::string_view>{"--on"}
                                                : std::vector<std::string_view>{"--as-of"};
    const auto days = daysOf(arguments, wanted);
    if (!days) return std::unexpected(days.error());
    if (days->front() > days->back()) return wrongUse("--from is after --to");
    const auto folder = profileFolder(arguments);
    if (!folder) return std::unexpected(folder.error());
    auto rates = app::PairRates::open(*folder, *pair);
    if (!rates && rates.error().code == base::ErrorCode::NotFound)
        return notFound("no rates: import a file first (seabridge-cli rates import FILE)");
    if (!rates) return failed(rates.error());
    const auto name = pair->base + "/" + pair->quote;
    if (isList) return showBetween(*rates, name, days->front(), days->back());
    return showOn(*rates, name, days->front(), arguments.has("--as-of"));
}

constexpr std::string_view kRatesImportDetails =
    "  FILE is eurofxref-hist.zip or .csv as the bank publishes it. All or nothing; it\n"
    "  replaces the bank's rates that were there and removes the demo's. They are public\n"
    "  and lie unencrypted in rates.db of the profile folder.\n"
    "  JSON: {\"source\":...,\"rates\":N,\"days\":N,\"first\":DATE,\"last\":DATE}.\n";

constexpr std::string_view kRatesShowDetails =
    "  PAIR is JPY/CNY: CNY for one JPY, from the two rates per euro of that day.\n"
    "  --on DATE               that very day; without a rate exits 3 and names the\n"
    "                          last day before that has one\n"
    "  --as-of DATE            that day or the last one before it, and says so\n"
    "  --from DATE --to DATE   a line for each day: date, fraction, decimal, exact\n"
    "                          or inexact, both rates per euro\n"
    "  The fraction is in lowest terms; the decimal has 12 significant digits, rounded\n"
    "  half to even and marked inexact, or fewer where those are exact.\n"
    "  JSON: {\"pair\",\"day\",\"asOf\",\"fraction\",\"decimal\",\"inexact\",\"basePerEuro\",\n"
    "  \"quotePerEuro\",\"source\"}; of a list {\"pair\",\"rates\":[...]}; of a day without a\n"
    "  rate the error has \"lastDayBefore\".\n";

}  // namespace

std::vector<Command> rateCommands() {
    return {
        {.group = "rates",
         .name = "import",
         .operands = "FILE",
         .summary = "Takes in the European Central Bank's reference rates (zip or csv)",
         .details = kRatesImportDetails,
         .options = {},
         .minOperands = 1,
         .maxOperands = 1,
         .run = import},
        {.group = "rates",
         .name = "show",
         .operands = "PAIR",
         .summary = "Shows the cross rate of a day as an exact fraction and as a decimal",
         .details = kRatesShowDetails,
         .options = {{"--on", "DATE"}, {"--as-of", "DATE"}, {"--from", "DATE"}, {"--to", "DATE"}},
         .minOperands = 1,
         .maxOperands = 1,
         .run = showRates},
    };
}

}  // namespace seabridge::cli

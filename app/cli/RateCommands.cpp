// SPDX-License-Identifier: GPL-3.0-or-later
#include "RateLookup.h"
#include "VaultAccess.h"

#include "base/Clock.h"
#include "trade/EcbRates.h"

namespace seabridge::cli {

namespace {

using base::kDayMs;

constexpr const char* kSource = "ECB";
constexpr const char* kFile = "rates.db";

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

std::expected<Pair, Problem> pairFrom(std::string_view text) {
    const auto isCode = [](std::string_view code) {
        return code.size() == 3 &&
               std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
    };
    const auto slash = std::min(text.find('/'), text.size());
    const auto base = text.substr(0, slash);
    const auto quote = slash == text.size() ? std::string_view() : text.substr(slash + 1);
    if (!isCode(base) || !isCode(quote) || base == quote)
        return wrongUse("PAIR is two different currencies, like JPY/CNY (CNY for one JPY)");
    return Pair{std::string(base), std::string(quote)};
}

std::expected<store::RateDb, Problem> openRates(const Arguments& arguments, bool toWrite) {
    const auto folder = profileFolder(arguments);
    if (!folder) return std::unexpected(folder.error());
    const auto path = *folder / kFile;
    std::error_code error;
    if (!toWrite && !std::filesystem::exists(path, error))
        return notFound("no rates: import a file first (seabridge-cli rates import FILE)");
    // An existing folder keeps the access rights that its owner gave it.
    if (toWrite && !std::filesystem::exists(*folder, error))
        if (const auto made = base::makePrivateFolder(*folder); !made) return failed(made.error());
    auto rates = store::RateDb::open(path);
    if (!rates) return failed(rates.error());
    return std::move(*rates);
}

Outcome import(const Arguments& arguments) {
    const auto rows = trade::readEcbFile(std::filesystem::path(arguments.operands()[0]));
    if (!rows) return failed(rows.error());
    if (rows->empty()) return refused("the file holds no rate");
    auto rates = openRates(arguments, true);
    if (!rates) return std::unexpected(rates.error());
    std::vector<store::RateRow> all;
    all.reserve(rows->size());
    // The days of a file go one way, so a change of day is a new day.
    std::uint64_t days = 0;
    for (const auto& row : *rows) {
        if (all.empty() || all.back().day != row.day) ++days;
        all.push_back({row.day, row.currency, row.perEuro, kSource});
    }
    const auto count = rates->replaceAll(kSource, all);
    if (!count) return failed(count.error());
    const auto [first, last] = std::minmax(all.front().day, all.back().day);
    const ImportFacts facts{kSource, *count, days, dateOf(first), dateOf(last)};
    return answerOf(fmt::format("imported {} rates of {} days, {} to {}, source {}", facts.rates,
                                facts.days, facts.first, facts.last, facts.source),
                    facts);
}

std::string_view exactness(const RateFacts& facts) {
    return facts.inexact ? "inexact" : "exact";
}

std::string textOf(const RateFacts& facts) {
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

Outcome noRateOn(PairRates& rates, std::int32_t day) {
    const auto before = rates.lastDayBefore(day);
    const auto last = before ? dateOf(*before) : "none";
    Problem problem{Exit::NotFound, "not-found",
                    fmt::format("no rate of {} on {}; last day before: {}", rates.name(),
                                dateOf(day), last)};
    problem.json = fmt::format(",\"lastDayBefore\":{}", before ? '"' + last + '"' : "null");
    return std::unexpected(std::move(problem));
}

Outcome showOn(PairRates& rates, std::int32_t day) {
    const auto facts = rates.on(day);
    return facts ? answerOf(textOf(*facts), *facts) : noRateOn(rates, day);
}

Outcome showAsOf(PairRates& rates, std::int32_t day) {
    auto facts = rates.on(day);
    if (!facts) {
        const auto before = rates.lastDayBefore(day);
        if (!before) return noRateOn(rates, day);
        facts = rates.on(*before);
    }
    facts->asOf = dateOf(day);
    return answerOf(textOf(*facts), *facts);
}

Outcome showBetween(PairRates& rates, std::int32_t from, std::int32_t to) {
    const RateList list{rates.name(), rates.between(from, to)};
    if (list.rates.empty())
        return notFound(fmt::format("no rate of {} from {} to {}", list.pair, dateOf(from),
                                    dateOf(to)));
    std::string text;
    for (const auto& facts : list.rates)
        text += fmt::format("{} {} {} {} {} {}\n", facts.day, facts.fraction, facts.decimal,
                            exactness(facts), facts.basePerEuro, facts.quotePerEuro);
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

Outcome show(const Arguments& arguments) {
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
    auto database = openRates(arguments, false);
    if (!database) return std::unexpected(database.error());
    PairRates rates(std::move(*database), *pair);
    if (isList) return showBetween(rates, days->front(), days->back());
    return arguments.has("--on") ? showOn(rates, days->front()) : showAsOf(rates, days->front());
}

constexpr std::string_view kRatesImportDetails =
    "  FILE is eurofxref-hist.zip or .csv as the bank publishes it. All or nothing; it\n"
    "  replaces the bank's rates that were there. They are public and lie unencrypted\n"
    "  in rates.db of the profile folder.\n"
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
         .run = show},
    };
}

}  // namespace seabridge::cli

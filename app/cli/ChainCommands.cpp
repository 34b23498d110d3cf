// SPDX-License-Identifier: GPL-3.0-or-later
// What the chain says, as far as a light node can prove it.
#include "ChainTx.h"
#include "EvidenceCommand.h"
#include "FeedText.h"

#include <algorithm>

namespace seabridge::cli {

namespace {

constexpr std::uint32_t kMaxEntries = 10'000, kDefaultEntries = 100;
constexpr std::uint32_t kMaxWait = 24 * 3600;

// ---- head, block

std::string headerJson(const ledger::Header& header) {
    auto out = codec::toJson(header);
    out.insert(1, fmt::format("\"id\":\"{}\",", base::toHex(header.id())));
    return out;
}

std::string headerText(const ledger::Header& header) {
    return fmt::format("block       {}\nid          {}\ntime        {}\nprevious    {}\n"
                       "state       {}\nmembers     {}\nposition    {}\nepoch       {}\n",
                       header.height, base::toHex(header.id()), base::isoOf(header.time),
                       base::toHex(header.previous), base::toHex(header.stateRoot),
                       base::toHex(header.members), header.lastPosition, header.epoch);
}

/// Any proof comes with the certified header that it hangs on.
std::expected<ledger::Header, Problem> newestHeader(Online& online) {
    const auto proven = online.prove({ledger::Parameters::keyOf()});
    if (!proven) return std::unexpected(proven.error());
    return proven->header;
}

/// Stays connected for as long as --wait says, so that what has stopped shows as stale.
std::expected<void, Problem> stay(Online& online, const Arguments& arguments) {
    const auto text = arguments.value("--wait");
    if (!text) return {};
    const auto seconds = numberFrom(*text, kMaxWait);
    if (!seconds) return wrongUse("--wait is a number of seconds");
    const auto waited = online.driver().waitUntil([] { return false; },
                                                  std::chrono::seconds(*seconds));
    if (!waited && waited.error().code != base::ErrorCode::TimedOut)
        return failed(waited.error());
    return {};
}

Outcome head(const Arguments& arguments) {
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    if (const auto stayed = stay(**online, arguments); !stayed)
        return std::unexpected(stayed.error());
    const auto header = newestHeader(**online);
    if (!header) return std::unexpected(header.error());
    return (*online)->show(headerText(*header), headerJson(*header));
}

Outcome block(const Arguments& arguments) {
    const auto height = numberFrom(arguments.operands()[0], kMaxNumber);
    if (!height) return wrongUse("HEIGHT is a number");
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto newest = newestHeader(**online);
    if (!newest) return std::unexpected(newest.error());
    if (*height > newest->height)
        return std::unexpected(Problem{Exit::NotFound, "not-found",
                                       fmt::format("the newest block is {}", newest->height),
                                       ",\"proof\":" + (*online)->proofJson()});
    const auto found = (*online)->driver().findHeaderNow(*height, (*online)->patience());
    if (!found) return failed(found.error());
    return (*online)->show(headerText(found->header), headerJson(found->header));
}

// ---- feeds

std::expected<ledger::Topic, Problem> topicFrom(const Online& online, std::string_view text) {
    const auto colon = text.find(':');
    const auto kind = text.substr(0, colon);
    const auto id = colon == std::string_view::npos ? "" : text.substr(colon + 1);
    if (text == "organization") return ledger::topicOf(online.self().org);
    if (text == "membership") return ledger::membershipTopic();
    if (kind == "trade" && !id.empty()) return ledger::topicOfTrade(ledger::TradeId(id));
    if (kind == "currency" && ledger::isCurrencyCode(id))
        return ledger::topicOfCurrency({std::string(id)});
    const auto slash = id.find('/');
    if (kind == "pair" && slash != std::string_view::npos)
        return ledger::topicOfPair({std::string(id.substr(0, slash))},
                                   {std::string(id.substr(slash + 1))});
    return wrongUse("--topic is organization, membership, trade:ORDER, currency:CUR or pair:A/B");
}

struct Window {
    std::uint64_t from = 0;
    std::uint64_t to = 0;
};

std::expected<Window, Problem> windowOf(const Arguments& arguments, std::uint64_t size) {
    const auto count = numberFrom(
        arguments.value("--count").value_or(std::to_string(kDefaultEntries)), kMaxEntries);
    if (!count) return wrongUse(fmt::format("--count is 0 to {}", kMaxEntries));
    if (!arguments.has("--from")) return Window{size - std::min<std::uint64_t>(size, *count), size};
    const auto from = numberFrom(*arguments.value("--from"), kMaxNumber);
    if (!from) return wrongUse("--from is a number");
    const auto begin = std::min<std::uint64_t>(*from, size);
    return Window{begin, std::min<std::uint64_t>(size, begin + *count)};
}

Outcome feed(const Arguments& arguments) {
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto topic = topicFrom(**online, arguments.value("--topic").value_or("organization"));
    if (!topic) return std::unexpected(topic.error());
    const auto status = (*online)->driver().waitComplete(
        *topic, (*online)->driver().status().height, (*online)->patience());
    if (!status) return failed(status.error());
    const auto window = windowOf(arguments, status->size);
    if (!window) return std::unexpected(window.error());
    const auto items = entriesOf(**online, *topic, window->from, window->to);
    if (!items) return failed(items.error());
    std::string text;
    const auto json = linesOf(**online, *items, text);
    text += fmt::format("{} of {} entries; complete up to block {}\n{}", items->size(),
                        status->size, status->height, (*online)->proofText());
    return Answer{std::move(text),
                  fmt::format("{{\"proof\":{},\"topic\":{},\"complete\":true,\"height\":{},"
                              "\"size\":{},\"from\":{},\"entries\":[{}]}}",
                              (*online)->proofJson(), codec::toJson(*topic), status->height,
                              status->size, window->from, json)};
}

constexpr std::string_view kHeadDetails =
    "  --wait SECONDS     stays connected that long before it answers; \"stale\" is true if\n"
    "                     nothing new was certified for 45 seconds\n"
    "  The header is certified by a quorum of the members; \"by\" names the members whose peers\n"
    "  say that it is the newest, \"current\" whether they are enough.\n"
    "  JSON: {\"proof\":{...},\"value\":{\"id\":ID,\"height\":N,\"time\":MS,...}}\n";

constexpr std::string_view kBlockDetails =
    "  Any height up to the newest certified block: that block names the one before it, and so on\n"
    "  down to HEIGHT, which is checked link by link, 500 headers a question. --timeout counts\n"
    "  anew with every answer. A height beyond the newest block exits 3.\n"
    "  JSON as of chain head; \"proof\" speaks of the newest certified block.\n";

constexpr std::string_view kFeedDetails =
    "  Waits until the topic's whole history is proven; exits 1 with not-entitled where it may\n"
    "  not be read.\n"
    "  --topic TOPIC   organization (the own, default), membership, trade:ORDER, currency:CUR,\n"
    "                  pair:A/B\n"
    "  --from N        the first position; absent: the newest entries\n"
    "  --count N       at most so many, up to 10000 [100]\n"
    "  JSON: {\"proof\":{...},\"topic\":{...},\"complete\":true,\"height\":N,\"size\":N,\n"
    "  \"from\":N,\"entries\":[{\"position\",\"height\",\"index\",\"time\",\"id\",\"outcome\",\n"
    "  \"effect\":{...}}]}; complete up to height, oldest first.\n";

}  // namespace

std::vector<Command> chainCommands() {
    return {
        {.group = "chain",
         .name = "head",
         .operands = {},
         .summary = "Shows the newest proven block header",
         .details = kHeadDetails,
         .options = onlineOptions({{"--wait", "SECONDS"}}),
         .run = head},
        {.group = "chain",
         .name = "block",
         .operands = "HEIGHT",
         .summary = "Shows the block header of a height, proven by its links to the newest",
         .details = kBlockDetails,
         .options = onlineOptions(),
         .minOperands = 1,
         .maxOperands = 1,
         .run = block},
        {.group = "chain",
         .name = "tx",
         .operands = "ID | HEIGHT INDEX",
         .summary = "Shows a transaction of the own feed, what became of it and its signed body",
         .details = kChainTxDetails,
         .options = onlineOptions(),
         .minOperands = 1,
         .maxOperands = 2,
         .run = chainTx},
        {.group = "chain",
         .name = "feed",
         .operands = {},
         .summary = "Shows a feed: all that happened to one topic, proven to be complete",
         .details = kFeedDetails,
         .options = onlineOptions({{"--topic", "TOPIC"}, {"--from", "N"}, {"--count", "N"}}),
         .run = feed},
        {.group = "chain",
         .name = "evidence",
         .operands = "export FILE | verify FILE",
         .summary = "Writes or judges the proof that members lied",
         .details = kEvidenceDetails,
         .options = {{"--genesis", "FILE"}},
         .minOperands = 2,
         .maxOperands = 2,
         .run = evidence},
    };
}

}  // namespace seabridge::cli

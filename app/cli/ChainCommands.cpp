// SPDX-License-Identifier: GPL-3.0-or-later
// What the chain says, as far as a light node can prove it.
#include "Online.h"

#include <algorithm>
#include <functional>

namespace seabridge::cli {

namespace {

constexpr std::uint32_t kMaxNumber = 0x7fffffff;
constexpr std::uint32_t kMaxEntries = 10'000, kDefaultEntries = 100;
constexpr std::size_t kFeedPage = 500;

constexpr std::uint32_t kMaxWait = 24 * 3600;

// ---- head, block

std::string headerJson(const ledger::Header& header) {
    auto out = codec::toJson(header);
    out.insert(1, fmt::format("\"id\":\"{}\",", base::toHex(header.id())));
    return out;
}

std::string textOf(const ledger::Header& header) {
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
    return (*online)->show(textOf(*header), headerJson(*header));
}

Outcome block(const Arguments& arguments) {
    const auto height = numberFrom(arguments.operands()[0], kMaxNumber);
    if (!height) return wrongUse("HEIGHT is a number");
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto newest = newestHeader(**online);
    if (!newest) return std::unexpected(newest.error());
    if (*height == newest->height) return (*online)->show(textOf(*newest), headerJson(*newest));
    const auto proof = ",\"proof\":" + (*online)->proofJson();
    if (*height > newest->height)
        return std::unexpected(
            Problem{Exit::NotFound, "not-found",
                    fmt::format("the newest block is {}", newest->height), proof});
    if (*height == 0) {
        ledger::State state;
        const auto pinned = ledger::startState(*(*online)->profile().genesis(), state);
        return (*online)->show(textOf(pinned), headerJson(pinned));
    }
    return std::unexpected(Problem{
        Exit::Failed, "not-proven",
        fmt::format("this light node proves block {} and block 0 only", newest->height), proof});
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

std::string entryJson(const app::FeedItem& item) {
    auto out = codec::toJson(item.entry);
    out.insert(1, fmt::format("\"position\":{},", item.position));
    return out;
}

std::string textOf(Online& online, const app::FeedItem& item) {
    const auto& [height, index, time, id, outcome, effect] = item.entry;
    auto out = fmt::format("{:>6}  block {}/{}  {}  {}", item.position, height, index,
                           base::isoOf(time), nameOf(effect.kind));
    if (outcome != ledger::Reject::None) out += fmt::format(" ({})", nameOf(outcome));
    if (effect.trade) out += " " + *effect.trade;
    if (effect.index) out += fmt::format(" #{}", *effect.index);
    if (effect.amount) out += " " + online.decimal(*effect.amount);
    if (effect.party) out += " with " + base::toHex(*effect.party);
    if (effect.code) out += fmt::format(" because {}", nameOf(*effect.code));
    // Text of others on a terminal: quoted, so that no control character gets through.
    if (effect.note) out += " " + codec::jsonQuoted(*effect.note);
    return out + fmt::format("\n        {}\n", base::toHex(id));
}

/// Adds a line an entry to `text`; the same as JSON, without brackets.
std::string linesOf(Online& online, const std::vector<app::FeedItem>& items, std::string& text) {
    std::string json;
    for (const auto& item : items) {
        text += textOf(online, item);
        json += (json.empty() ? "" : ",") + entryJson(item);
    }
    return json;
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

/// Oldest first.
base::Result<std::vector<app::FeedItem>> entriesOf(Online& online, const ledger::Topic& topic,
                                                   const Window& window) {
    std::vector<app::FeedItem> out;
    for (auto before = window.to; before > window.from;) {
        auto page = online.driver().feedPage(
            topic, before, std::min<std::uint64_t>(kFeedPage, before - window.from));
        if (!page) return std::unexpected(page.error());
        if (page->empty() || page->front().position + 1 != before)
            return base::fail(base::ErrorCode::Damaged, "feed");
        before = page->back().position;
        std::ranges::move(*page, std::back_inserter(out));
    }
    std::ranges::reverse(out);
    return out;
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
    const auto items = entriesOf(**online, *topic, *window);
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

// ---- tx

using Wanted = std::function<bool(const ledger::FeedEntry&)>;

std::expected<Wanted, Problem> wantedFrom(const std::vector<std::string_view>& words) {
    if (words.size() == 1) {
        const auto id = hashFrom(words[0], "ID");
        if (!id) return std::unexpected(id.error());
        return [id = *id](const ledger::FeedEntry& entry) { return entry.id == id; };
    }
    const auto height = numberFrom(words[0], kMaxNumber);
    const auto index = numberFrom(words[1], kMaxNumber);
    if (!height || !index) return wrongUse("HEIGHT and INDEX are numbers");
    return [height = *height, index = *index](const ledger::FeedEntry& entry) {
        return entry.height == height && entry.index == index;
    };
}

Outcome tx(const Arguments& arguments) {
    const auto wanted = wantedFrom(arguments.operands());
    if (!wanted) return std::unexpected(wanted.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    const auto topic = ledger::topicOf((*online)->self().org);
    const auto status = (*online)->driver().waitComplete(
        topic, (*online)->driver().status().height, (*online)->patience());
    if (!status) return failed(status.error());
    auto items = entriesOf(**online, topic, {0, status->size});
    if (!items) return failed(items.error());
    const auto rest = std::ranges::stable_partition(
        *items, [&](const app::FeedItem& item) { return (*wanted)(item.entry); });
    std::vector<app::FeedItem> later(rest.begin(), rest.end());
    items->erase(rest.begin(), rest.end());
    if (items->empty())
        return std::unexpected(Problem{
            Exit::NotFound, "not-found",
            fmt::format("not in the own feed, which is complete up to block {}", status->height),
            ",\"proof\":" + (*online)->proofJson()});
    const auto& first = items->front().entry;
    auto text = fmt::format("transaction  {}\nblock        {}, index {}\ntime         {}\n"
                            "outcome      {}\n",
                            base::toHex(first.id), first.height, first.index,
                            base::isoOf(first.time), nameOf(first.outcome));
    std::erase_if(later,
                  [&](const app::FeedItem& item) { return item.entry.effect.ref != first.id; });
    const auto json = linesOf(**online, *items, text);
    if (!later.empty()) text += "later, because of it:\n";
    const auto laterJson = linesOf(**online, later, text);
    return (*online)->show(
        std::move(text),
        fmt::format("{{\"id\":\"{}\",\"height\":{},\"index\":{},\"time\":\"{}\",\"outcome\":\"{}\","
                    "\"entries\":[{}],\"later\":[{}]}}",
                    base::toHex(first.id), first.height, first.index, base::isoOf(first.time),
                    nameOf(first.outcome), json, laterJson));
}

constexpr std::string_view kHeadDetails =
    "  --wait SECONDS     stays connected that long before it answers; \"stale\" is true if\n"
    "                     nothing new was certified for 45 seconds\n"
    "  The header is certified by a quorum of the members; \"by\" names the members whose peers\n"
    "  say that it is the newest, \"current\" whether they are enough.\n"
    "  JSON: {\"proof\":{...},\"value\":{\"id\":ID,\"height\":N,\"time\":MS,...}}\n";

constexpr std::string_view kBlockDetails =
    "  What a light node can prove: the newest block, and block 0 from the pinned consortium\n"
    "  file. Another height exits 1 with the code not-proven, one beyond the newest exits 3.\n"
    "  JSON as of chain head.\n";

constexpr std::string_view kTxDetails =
    "  ID is 64 hex digits. Shows what the transaction did to the own organization: its block,\n"
    "  outcome and entries in the organization's feed, which is proven to be complete, and the\n"
    "  later entries that name it, so whether one that waited was done. The signed bytes are not\n"
    "  shown. One that does not concern the organization exits 3.\n"
    "  JSON: {\"proof\":{...},\"value\":{\"id\":TX,\"height\":N,\"index\":N,\"time\":...,\n"
    "  \"outcome\":WORD,\"entries\":[{\"position\":N,...}],\"later\":[{\"position\":N,...}]}}\n";

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
         .summary = "Shows a block header, if it can be proven",
         .details = kBlockDetails,
         .options = onlineOptions(),
         .minOperands = 1,
         .maxOperands = 1,
         .run = block},
        {.group = "chain",
         .name = "tx",
         .operands = "ID | HEIGHT INDEX",
         .summary = "Shows what became of a transaction that concerns the own organization",
         .details = kTxDetails,
         .options = onlineOptions(),
         .minOperands = 1,
         .maxOperands = 2,
         .run = tx},
        {.group = "chain",
         .name = "feed",
         .operands = {},
         .summary = "Shows a feed: all that happened to one topic, proven to be complete",
         .details = kFeedDetails,
         .options = onlineOptions({{"--topic", "TOPIC"}, {"--from", "N"}, {"--count", "N"}}),
         .run = feed},
    };
}

}  // namespace seabridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChainTx.h"

#include "FeedText.h"

#include "base/Text.h"
#include "codec/Diagnostic.h"

#include <algorithm>
#include <functional>

namespace seabridge::cli {

namespace {

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

/// What the complete own feed says.
struct FeedTold {
    std::vector<app::FeedItem> entries;  ///< of the transaction; never empty
    std::vector<app::FeedItem> later;    ///< that name it
};

std::expected<FeedTold, Problem> toldBy(Online& online, const Wanted& wanted) {
    const auto topic = ledger::topicOf(online.self().org);
    const auto status = online.driver().waitComplete(topic, online.driver().status().height,
                                                     online.patience());
    if (!status) return failed(status.error());
    auto items = entriesOf(online, topic, 0, status->size);
    if (!items) return failed(items.error());
    const auto rest = std::ranges::stable_partition(
        *items, [&](const app::FeedItem& item) { return wanted(item.entry); });
    FeedTold out{{items->begin(), rest.begin()}, {rest.begin(), rest.end()}};
    if (out.entries.empty())
        return std::unexpected(Problem{
            Exit::NotFound, "not-found",
            fmt::format("not in the own feed, which is complete up to block {}", status->height),
            ",\"proof\":" + online.proofJson()});
    const auto id = out.entries.front().entry.id;
    std::erase_if(out.later,
                  [&](const app::FeedItem& item) { return item.entry.effect.ref != id; });
    return out;
}

/// For a terminal: names and values, or the canonical print if foreign text could steer it.
std::string printed(const ledger::Action& action) {
    auto json = codec::toJson(action);
    if (base::isPlainText(json)) return json;
    return codec::diagnose(codec::encoded(action)).value_or(std::string());
}

struct Part {
    std::string text;
    std::string json;  ///< members with a leading comma
};

Part partOf(const ledger::Transaction& transaction, ledger::Height height) {
    const auto body = ledger::bodyOf(transaction);
    const auto holds = transaction.signatureHolds();
    Part out;
    if (body)
        out.text = fmt::format("kind         {}\nsigned by    user {} of {}\n"
                               "ticket       {}, valid until {}\naction       {}\n",
                               nameOf(kindOf(body->action)), base::toHex(body->user),
                               base::toHex(body->org), body->ticket, base::isoOf(body->validUntil),
                               printed(body->action));
    else
        out.text = "kind         not of this release\n";
    out.text += fmt::format("body         {} bytes, proven: SHA-256 is the id, included in block "
                            "{}; signature {}\n",
                            transaction.body.size(), height, holds ? "holds" : "does not hold");
    out.json = fmt::format(",\"bodyProof\":\"proven\",\"kind\":{},\"body\":{},"
                           "\"signatureHolds\":{},\"signed\":{}",
                           body ? codec::jsonQuoted(nameOf(kindOf(body->action))) : "null",
                           body ? codec::toJson(*body) : "null", holds,
                           codec::toJson(transaction));
    return out;
}

std::expected<Part, Problem> bodyPart(Online& online, const ledger::FeedEntry& entry) {
    const auto found = online.driver().findTransactionNow(entry, online.patience());
    if (found) return partOf(found->transaction, found->header.height);
    if (found.error().code == base::ErrorCode::NotEntitled)
        return Part{"body         not shown: the peers say that it is for its sender's "
                    "organization and those it names\n",
                    ",\"bodyProof\":\"not-entitled\""};
    auto problem = problemOf(found.error());
    problem.exit = Exit::Failed;
    problem.detail = fmt::format(
        "it is in the own feed, at block {}, index {}, but no peer sent its body with a proof that "
        "holds ({})", entry.height, entry.index,
        found.error().detail.empty() ? problem.code : found.error().detail);
    problem.json = ",\"proof\":" + online.proofJson();
    return std::unexpected(std::move(problem));
}

}  // namespace

Outcome chainTx(const Arguments& arguments) {
    const auto wanted = wantedFrom(arguments.operands());
    if (!wanted) return std::unexpected(wanted.error());
    const auto opened = Online::open(arguments);
    if (!opened) return std::unexpected(opened.error());
    auto& online = **opened;
    const auto told = toldBy(online, *wanted);
    if (!told) return std::unexpected(told.error());
    const auto& first = told->entries.front().entry;
    const auto body = bodyPart(online, first);
    if (!body) return std::unexpected(body.error());
    auto text = fmt::format("transaction  {}\nblock        {}, index {}\ntime         {}\n"
                            "outcome      {}\n{}",
                            base::toHex(first.id), first.height, first.index,
                            base::isoOf(first.time), nameOf(first.outcome), body->text);
    const auto json = linesOf(online, told->entries, text);
    if (!told->later.empty()) text += "later, because of it:\n";
    const auto laterJson = linesOf(online, told->later, text);
    return online.show(
        std::move(text),
        fmt::format("{{\"id\":\"{}\",\"height\":{},\"index\":{},\"time\":\"{}\",\"outcome\":\"{}\","
                    "\"entries\":[{}],\"later\":[{}]{}}}",
                    base::toHex(first.id), first.height, first.index, base::isoOf(first.time),
                    nameOf(first.outcome), json, laterJson, body->json));
}

}  // namespace seabridge::cli

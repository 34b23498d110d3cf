// SPDX-License-Identifier: GPL-3.0-or-later
#include "Online.h"
#include "OwnFeed.h"
#include "QuoteDrafts.h"
#include "QuoteText.h"
#include "VaultAccess.h"

#include <algorithm>

namespace seabridge::cli {

namespace {

using QuoteResult = std::expected<ledger::QuoteId, Problem>;

QuoteResult quoteIn(const Arguments& arguments) {
    return hashFrom(arguments.operands()[0], "QUOTE");
}

/// The other party of the document, or those of --to.
std::expected<std::vector<ledger::OrgId>, Problem> recipientsOf(
    const Online& online, const Arguments& arguments, const trade::QuoteDocument& document) {
    const auto list = arguments.value("--to");
    const auto self = online.self().org;
    if (!list) return std::vector{document.seller == self ? document.buyer : document.seller};
    std::vector<ledger::OrgId> out;
    for (std::size_t at = 0; at <= list->size();) {
        const auto end = std::min(list->find(',', at), list->size());
        const auto org = online.org(list->substr(at, end - at));
        if (!org) return std::unexpected(org.error());
        out.push_back(*org);
        at = end + 1;
    }
    return out;
}

Outcome draft(const Arguments& arguments) {
    const auto document = quoteFromFile(arguments.operands()[0]);
    if (!document) return std::unexpected(document.error());
    auto vault = openVault(arguments);
    if (!vault) return std::unexpected(vault.error());
    const auto id = keepDraft(vault->database(), *document);
    if (!id) return failed(id.error());
    if (const auto closed = vault->close(); !closed) return failed(closed.error());
    auto faults = faultsOf(*document, fmt::format(",\"draft\":\"{}\"", *id));
    if (faults) {
        faults->detail += fmt::format("\nkept as draft {}", *id);
        return std::unexpected(std::move(*faults));
    }
    return Answer{fmt::format("draft {}", *id),
                  fmt::format("{{\"draft\":\"{}\",\"problems\":[]}}", *id)};
}

Outcome sign(const Arguments& arguments) {
    const auto opened = Online::open(arguments);
    if (!opened) return std::unexpected(opened.error());
    auto& online = **opened;
    auto& database = online.profile().vault().database();
    const auto id = arguments.operands()[0];
    const auto document = loadDraft(database, id);
    if (!document) return failed(document.error());
    if (auto faults = faultsOf(*document)) return std::unexpected(std::move(*faults));
    const auto recipients = recipientsOf(online, arguments, *document);
    if (!recipients) return std::unexpected(recipients.error());
    if (const auto keys = online.desk().fetchReadingKeys(); !keys) return failed(keys.error());
    const auto action = online.desk().prepareQuote(*document, *recipients);
    if (!action) return failed(action.error());
    if (const auto kept = keepSigned(database, id, *action); !kept) return failed(kept.error());
    const auto commitment = base::toHex(action->commitment);
    const auto blob = base::toHex(action->blob);
    return Answer{
        fmt::format("draft {} is sealed; commitment {}, blob {} with {} members\nto send it: "
                    "seabridge-cli quote send {}",
                    id, commitment, blob, action->receipts.size(), id),
        fmt::format("{{\"draft\":{},\"commitment\":\"{}\",\"blob\":\"{}\",\"receipts\":{}}}",
                    codec::jsonQuoted(id), commitment, blob, action->receipts.size())};
}

/// The draft goes with what is done; what was refused may be sent again.
base::Result<void> tidyAfter(const base::Result<app::Submission>& submission,
                             store::Database& database, std::string_view id,
                             const ledger::PublishQuote& action) {
    if (!submission || !submission->id || !submission->outcome || submission->waits()) return {};
    return submission->isDone() ? dropDraft(database, id) : keepSigned(database, id, action);
}

Outcome send(const Arguments& arguments) {
    const auto opened = Online::open(arguments);
    if (!opened) return std::unexpected(opened.error());
    auto& online = **opened;
    auto& database = online.profile().vault().database();
    const auto id = arguments.operands()[0];
    if (const auto document = loadDraft(database, id); !document) return failed(document.error());
    const auto action = loadSigned(database, id);
    if (!action) return failed(action.error());
    // Signed means that it settles sooner or later, even where nobody waited for it.
    const auto submission = online.send(*action, [id](auto& transaction, const ledger::TxId&) {
        return dropSigned(transaction, id);
    });
    if (const auto kept = tidyAfter(submission, database, id, *action); !kept)
        return failed(kept.error());
    return online.tell(submission);
}

Outcome counter(const Arguments& arguments) {
    const auto quote = quoteIn(arguments);
    if (!quote) return std::unexpected(quote.error());
    const auto document = quoteFromFile(arguments.operands()[1]);
    if (!document) return std::unexpected(document.error());
    if (auto faults = faultsOf(*document)) return std::unexpected(std::move(*faults));
    const auto opened = Online::open(arguments);
    if (!opened) return std::unexpected(opened.error());
    auto& online = **opened;
    const auto countered = online.get<ledger::Quote>(*quote);
    if (!countered) return std::unexpected(countered.error());
    if (const auto keys = online.desk().fetchReadingKeys(); !keys) return failed(keys.error());
    auto action = online.desk().prepareQuote(*document, {countered->maker}, *quote);
    if (!action) return failed(action.error());
    return online.submit(std::move(*action));
}

template <class Kind>
Outcome answerTo(const Arguments& arguments) {
    const auto quote = quoteIn(arguments);
    if (!quote) return std::unexpected(quote.error());
    const auto online = Online::open(arguments);
    if (!online) return std::unexpected(online.error());
    return (*online)->submit(Kind{*quote, std::string(arguments.value("--reason").value_or(""))});
}

Outcome accept(const Arguments& arguments) {
    const auto quote = quoteIn(arguments);
    if (!quote) return std::unexpected(quote.error());
    const auto opened = Online::open(arguments);
    if (!opened) return std::unexpected(opened.error());
    auto& online = **opened;
    if (const auto keys = online.desk().fetchReadingKeys(); !keys) return failed(keys.error());
    auto action = online.desk().prepareAcceptance(*quote);
    if (!action) return failed(action.error());
    const auto submission = online.send(std::move(*action));
    if (!submission || !submission->isDone() || !submission->outcome)
        return online.tell(submission);
    const auto order = orderMadeOf(online, submission->outcome->height, *quote);
    if (!order) return failed(order.error());
    auto answer = online.tell(submission, fmt::format(",\"order\":{}", codec::jsonQuoted(*order)));
    if (answer) answer->text += fmt::format("\norder {}", *order);
    return answer;
}

Outcome showQuote(const Arguments& arguments) {
    const auto id = quoteIn(arguments);
    if (!id) return std::unexpected(id.error());
    const auto opened = Online::open(arguments);
    if (!opened) return std::unexpected(opened.error());
    auto& online = **opened;
    const auto entity = online.get<ledger::Quote>(*id);
    if (!entity) return std::unexpected(entity.error());
    if (const auto keys = online.desk().fetchReadingKeys(); !keys) return failed(keys.error());
    const auto quote = online.desk().readQuote(*id);
    if (!quote) return failed(quote.error());
    online.speakOf(quote->height, quote->blockTime);
    const auto status = nameOf(quote->quote.statusAt(quote->blockTime));
    const auto answer = online.showValue(
        fmt::format("quote {} is {}\n{}", base::toHex(*id), status,
                    textOf(online, quote->document)),
        quote->document);
    auto json = answer.json;
    json.pop_back();
    json += fmt::format(",\"quote\":{},\"status\":\"{}\"}}", codec::toJson(quote->quote), status);
    return Answer{answer.text, std::move(json)};
}

Outcome list(const Arguments& arguments) {
    const auto opened = Online::open(arguments);
    if (!opened) return std::unexpected(opened.error());
    auto& online = **opened;
    const auto history = ownHistory(online, online.driver().status().height);
    if (!history) return failed(history.error());
    const auto quotes = ownQuotes(online, *history);
    if (!quotes) return std::unexpected(quotes.error());
    const auto now = online.driver().status().blockTime;
    std::string text;
    std::string json;
    for (const auto& quote : *quotes) {
        const auto status = nameOf(quote.statusAt(now));
        const bool isOwn = quote.maker == online.self().org;
        text += fmt::format("{} {:9} {} {} until {}\n", base::toHex(quote.id), status,
                            isOwn ? "to  " : "from",
                            base::toHex(isOwn ? quote.recipients.front() : quote.maker),
                            base::isoOf(quote.expiresAt));
        json += fmt::format("{}{{\"id\":\"{}\",\"status\":\"{}\",\"own\":{},\"quote\":{}}}",
                            json.empty() ? "" : ",", base::toHex(quote.id), status, isOwn,
                            codec::toJson(quote));
    }
    text += fmt::format("{} quotes; complete to block {}\n", quotes->size(), history->completeTo);
    return online.show(std::move(text), "[" + json + "]");
}

constexpr std::string_view kDraftDetails =
    "  FILE.json has the members of a quotation; amounts and unit prices in minor units, DATE\n"
    "  2024-03-05, MS milliseconds since 1970:\n"
    "    {number, version, seller, buyer, language: zh|en|ja, lines: [{hsCode, description:\n"
    "    {zh, en, ja}, origin, quantity: {digits, scale}, unit, unitPrice: {digits, scale},\n"
    "    amountMinor}], currency: {code}, totalMinor, delivery: {rule: FOB.., place, edition:\n"
    "    2020}, shipmentFrom?: DATE, shipmentTo?: DATE, deliveredBy?: DATE, parts:\n"
    "    [{amountMinor, due: {basis: contract|shipment|receipt|acceptance, days}}],\n"
    "    sellerDeposit?: {currency: {code}, amountMinor}, buyerDeposit?, expiresAt: MS, firm,\n"
    "    lock?: {base: {code}, quote: {code}, rate: {numerator, denominator}, source, date: MS},\n"
    "    remarks: {zh, en, ja}}\n"
    "  Needs no ledger. What does not do is listed (exit 1), and it is kept all the same.\n"
    "  JSON: {\"draft\":ID,\"problems\":[]}; with problems {\"error\":{\"code\":\n"
    "  \"invalid-quote\",\"detail\":...,\"draft\":ID,\"problems\":[{\"field\":\n"
    "  \"lines[0].unit\",\"code\":\"bad-unit\"}]}}.\n";

constexpr std::string_view kSignDetails =
    "  Salts and seals the draft for both parties, stores the envelope with the members and\n"
    "  keeps the action that publishes it; nothing is on the ledger before quote send.\n"
    "  --to ORG,ORG       the recipients [the other party of the quotation]\n"
    "  JSON: {\"draft\":ID,\"commitment\":HEX,\"blob\":HEX,\"receipts\":N}.\n";

constexpr std::string_view kSendDetails =
    "  The id of the transaction is the quote's. Where a second person has to consent the\n"
    "  outcome is \"waiting\". The draft goes with \"done\"; while it waits the draft stays, so\n"
    "  that it can be signed anew if it is returned.\n"
    "  JSON: {\"id\":QUOTE,\"outcome\":\"done\",\"height\":N} or {\"id\":QUOTE,\"outcome\":\n"
    "  \"waiting\",\"height\":N,\"pending\":QUOTE}.\n";

constexpr std::string_view kCounterDetails =
    "  Checks, seals and publishes FILE.json (as of quote draft) as the answer to QUOTE, for\n"
    "  its maker alone. It ends QUOTE for this organization.\n"
    "  JSON as of quote send; problems as of quote draft, without a draft.\n";

constexpr std::string_view kReasonDetails =
    "  --reason TEXT      for the other party\n"
    "  JSON: {\"id\":TXID,\"outcome\":\"done\",\"height\":N}, \"pending\":TXID while it waits.\n";

constexpr std::string_view kAcceptDetails =
    "  Opens the quote, reveals its terms and nothing else, and makes the contract. Where\n"
    "  further consent is needed it waits, and the last approve names the order.\n"
    "  JSON: {\"id\":TXID,\"outcome\":\"done\",\"height\":N,\"order\":\"SB-26-CN-US-000001-Q\"}.\n";

constexpr std::string_view kQuoteShowDetails =
    "  Exits 3 where it is proven that there is no such quote.\n"
    "  JSON: {\"proof\":{...},\"value\":the quotation,\"quote\":{...},\"status\":\"open\"}.\n";

constexpr std::string_view kListDetails =
    "  All of them, made or received, newest first; fails unless the feed is complete.\n"
    "  JSON: {\"proof\":{...},\"value\":[{\"id\":QUOTE,\"status\":\"open\",\"own\":true,\n"
    "  \"quote\":{...}}]}.\n";

std::vector<Option> reasonOptions() { return submitOptions({{"--reason", "TEXT"}}); }

Command quoteRow(std::string_view name, std::string_view operands, std::string_view summary,
                 std::string_view details, std::vector<Option> options, std::size_t count,
                 Outcome (*run)(const Arguments&)) {
    return {.group = "quote", .name = name, .operands = operands, .summary = summary,
            .details = details, .options = std::move(options),
            .minOperands = count, .maxOperands = count, .run = run};
}

}  // namespace

std::vector<Command> quoteCommands() {
    return {
        quoteRow("draft", "FILE.json", "Checks a quotation and keeps it as a draft in the vault",
                 kDraftDetails, onlineOptions(), 1, draft),
        quoteRow("sign", "DRAFT", "Seals a draft for its recipients and stores it with the members",
                 kSignDetails, onlineOptions({{"--to", "ORG,ORG"}}), 1, sign),
        quoteRow("send", "DRAFT", "Publishes a draft that is sealed", kSendDetails, submitOptions(),
                 1, send),
        quoteRow("counter", "QUOTE FILE.json", "Answers an offer with another one", kCounterDetails,
                 submitOptions(), 2, counter),
        quoteRow("decline", "QUOTE", "Says no to an offer", kReasonDetails, reasonOptions(), 1,
                 answerTo<ledger::DeclineQuote>),
        quoteRow("withdraw", "QUOTE", "Takes an own offer back", kReasonDetails, reasonOptions(), 1,
                 answerTo<ledger::WithdrawQuote>),
        quoteRow("accept", "QUOTE", "Accepts an offer, which makes an order", kAcceptDetails,
                 submitOptions(), 1, accept),
        quoteRow("show", "QUOTE", "Opens a quote and shows what it says", kQuoteShowDetails,
                 onlineOptions(), 1, showQuote),
        quoteRow("list", "", "Lists the quotes of the own organization", kListDetails,
                 onlineOptions(), 0, list),
    };
}

}  // namespace seabridge::cli

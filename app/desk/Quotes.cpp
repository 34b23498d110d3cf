// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes: sealed, published, opened, accepted.
#include "Desk.h"

#include "crypto/Random.h"

#include <algorithm>

namespace seabridge::app {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::string_view kKind = "quote";

/// What the ledger says of the offer and what the document says must be one offer; an acceptance
/// would bind by the terms whatever the rest says.
bool agree(const ledger::Quote& quote, const trade::QuoteDocument& document) {
    const bool sells = document.seller == quote.maker && quote.isRecipient(document.buyer);
    const bool buys = document.buyer == quote.maker && quote.isRecipient(document.seller);
    return (sells || buys) && document.expiresAt == quote.expiresAt &&
           document.firm == quote.firm;
}

/// The offer that `pending` will make once it is approved.
std::optional<ledger::Quote> offerOf(const ledger::Pending& pending) {
    if (pending.ended()) return {};
    const auto body = codec::decoded<ledger::Body>(pending.body);
    const auto* action = body ? std::get_if<ledger::PublishQuote>(&body->action) : nullptr;
    if (action == nullptr) return {};
    ledger::Quote quote;
    quote.id = pending.id;
    quote.maker = pending.org;
    quote.recipients = action->recipients;
    quote.commitment = action->commitment;
    quote.blob = action->blob;
    quote.expiresAt = action->expiresAt;
    quote.firm = action->firm;
    quote.counters = action->counters;
    return quote;
}

}  // namespace

Result<ledger::PublishQuote> Desk::prepareQuote(const trade::QuoteDocument& document,
                                                std::vector<OrgId> recipients,
                                                const std::optional<ledger::QuoteId>& counters) {
    if (const auto problems = document.check(); !problems.empty())
        return fail(ErrorCode::InvalidInput,
                    problems.front().path + " " + std::string(nameOf(problems.front().fault)));
    std::ranges::sort(recipients);
    ledger::Quote shape;
    shape.maker = self_.org;
    shape.recipients = recipients;
    shape.expiresAt = document.expiresAt;
    shape.firm = document.firm;
    if (!agree(shape, document)) return fail(ErrorCode::InvalidInput, "parties");
    std::vector<base::Hash> salts(trade::saltCountOf(document));
    for (auto& salt : salts) salt = crypto::randomHash();
    const auto fields = trade::toDocument(document, salts);
    // Before anyone else has it: a quote that its maker cannot read helps nobody.
    if (const auto done = keep(fields, kKind); !done) return std::unexpected(done.error());
    auto readers = recipients;
    readers.push_back(self_.org);
    auto sealed = seal(fields, readers);
    if (!sealed) return std::unexpected(sealed.error());
    return ledger::PublishQuote{.recipients = std::move(recipients),
                                .commitment = sealed->commitment,
                                .blob = sealed->blob,
                                .receipts = std::move(sealed->receipts),
                                .expiresAt = document.expiresAt,
                                .firm = document.firm,
                                .counters = counters};
}

Result<Submission> Desk::publish(const trade::QuoteDocument& document,
                                 std::vector<OrgId> recipients,
                                 const std::optional<ledger::QuoteId>& counters) {
    auto action = prepareQuote(document, std::move(recipients), counters);
    if (!action) return std::unexpected(action.error());
    return submit(std::move(*action));
}

Result<OpenedQuote> Desk::readQuote(const ledger::QuoteId& id) {
    const auto proven = driver_.proveNow({ledger::Quote::keyOf(id)}, patience_);
    if (!proven) return std::unexpected(proven.error());
    auto quote = NodeDriver::entityOf<ledger::Quote>(proven->values.front());
    if (!quote) return std::unexpected(quote.error());
    if (!*quote) {
        // Who is asked for the second signature reads what it is for.
        const auto pending = driver_.getNow<ledger::Pending>(patience_, id);
        if (pending && *pending) *quote = offerOf(**pending);
    }
    if (!*quote) return fail(ErrorCode::NotFound, "quote");
    auto fields = open((*quote)->blob, (*quote)->commitment, kKind);
    if (!fields) return std::unexpected(fields.error());
    auto document = trade::fromDocument(*fields);
    if (!document) return std::unexpected(document.error());
    if (!agree(**quote, *document)) return fail(ErrorCode::NotProven, "quote-differs");
    if (const auto done = keep(*fields, kKind); !done) return std::unexpected(done.error());
    return OpenedQuote{proven->header.height, proven->header.time, std::move(**quote),
                       std::move(*document), std::move(*fields)};
}

Result<ledger::AcceptQuote> Desk::prepareAcceptance(const ledger::QuoteId& id) {
    const auto opened = readQuote(id);
    if (!opened) return std::unexpected(opened.error());
    auto reveal = opened->fields.reveal(ledger::Terms::kField);
    if (!reveal) return fail(ErrorCode::InvalidInput, ledger::Terms::kField);
    return ledger::AcceptQuote{id, std::move(*reveal)};
}

Result<Submission> Desk::accept(const ledger::QuoteId& id) {
    auto action = prepareAcceptance(id);
    if (!action) return std::unexpected(action.error());
    return submit(std::move(*action));
}

}  // namespace seabridge::app

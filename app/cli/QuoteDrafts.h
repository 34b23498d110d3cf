// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

#include "ledger/tx/PublishQuote.h"
#include "store/Database.h"
#include "trade/QuoteDocument.h"

/// Quotations in the making, in the vault's drafts. Kind "quote", its body the document as JSON; and
/// once it is signed, "quote-signed" under "<id>/signed", its body the prepared action in hex. Where
/// the application made it, what was typed lies under "<id>/typed": see workstation/Drafts.h.
namespace seabridge::cli {

/// A JSON file of the document's members; what check() says of it is not looked at.
[[nodiscard]] std::expected<trade::QuoteDocument, Problem> quoteFromFile(std::string_view path);
/// [{"field":...,"code":...}]
[[nodiscard]] std::string problemsJson(const std::vector<trade::QuoteProblem>& problems);
/// Nothing if there are none; else a refusal that lists them, with `more` in its JSON.
[[nodiscard]] std::optional<Problem> faultsOf(const trade::QuoteDocument& document,
                                              const std::string& more = {});

/// Keeps it as a new draft; its id.
[[nodiscard]] base::Result<std::string> keepDraft(store::Database& database,
                                                  const trade::QuoteDocument& document);
/// NotFound.
[[nodiscard]] base::Result<trade::QuoteDocument> loadDraft(store::Database& database,
                                                           std::string_view id);
/// Replaces what was signed before.
[[nodiscard]] base::Result<void> keepSigned(store::Database& database, std::string_view id,
                                            const ledger::PublishQuote& action);
/// NotFound "not signed".
[[nodiscard]] base::Result<ledger::PublishQuote> loadSigned(store::Database& database,
                                                            std::string_view id);
/// In the transaction that stores the signed bytes, so that it is never sent twice.
[[nodiscard]] base::Result<void> dropSigned(store::Transaction& transaction, std::string_view id);
/// What became a quote needs no draft.
[[nodiscard]] base::Result<void> dropDraft(store::Database& database, std::string_view id);

}  // namespace seabridge::cli

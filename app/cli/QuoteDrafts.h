// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

#include "ledger/tx/PublishQuote.h"
#include "store/Database.h"
#include "trade/QuoteDocument.h"

/// Quotations in the making, in the vault's drafts. One is two rows at most: kind "quote", its body
/// the document as JSON; and once it is signed, "quote-signed" under "<id>/signed", its body the
/// prepared action in hex.
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
/// What was signed goes, so that it is not sent twice, and the draft itself if it `isDone`.
[[nodiscard]] base::Result<void> forgetSent(store::Database& database, std::string_view id,
                                            bool isDone);

}  // namespace seabridge::cli

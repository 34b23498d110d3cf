// SPDX-License-Identifier: GPL-3.0-or-later
#include "QuoteDrafts.h"

#include "FromJson.h"

#include "base/File.h"
#include "codec/Fields.h"
#include "crypto/Random.h"
#include "store/DeskTables.h"
#include "store/Write.h"

namespace seabridge::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr const char* kDraftKind = "quote";
constexpr const char* kSignedKind = "quote-signed";
constexpr std::size_t kIdBytes = 16;

std::string signedIdOf(std::string_view id) { return fmt::format("{}/signed", id); }
/// As in workstation/Drafts.
std::string typedIdOf(std::string_view id) { return fmt::format("{}/typed", id); }

Result<void> put(store::Database& database, std::string id, const char* kind, std::string body) {
    return store::write(database, [&](store::Transaction& transaction) {
        return store::DraftTable::put(
            transaction, {std::move(id), kind, base::wallClockMs(), std::move(body)});
    });
}

Result<std::string> bodyOf(store::Database& database, std::string_view id, const char* kind,
                           const char* missing) {
    auto row = store::DraftTable(database).get(id);
    if (!row) return std::unexpected(row.error());
    if (!*row || (*row)->kind != kind) return fail(ErrorCode::NotFound, missing);
    return std::move((*row)->body);
}

}  // namespace

std::expected<trade::QuoteDocument, Problem> quoteFromFile(std::string_view path) {
    const auto bytes = base::readFile(std::filesystem::path(path), kMaxJsonBytes);
    if (!bytes) return failed(bytes.error());
    auto document = fromJson<trade::QuoteDocument>(base::textOf(*bytes));
    if (!document) return failed(document.error());
    return std::move(*document);
}

std::string problemsJson(const std::vector<trade::QuoteProblem>& problems) {
    std::string out;
    for (const auto& [path, fault] : problems)
        out += fmt::format("{}{{\"field\":{},\"code\":{}}}", out.empty() ? "" : ",",
                           codec::jsonQuoted(path), codec::jsonQuoted(nameOf(fault)));
    return "[" + out + "]";
}

std::optional<Problem> faultsOf(const trade::QuoteDocument& document, const std::string& more) {
    const auto problems = document.check();
    if (problems.empty()) return std::nullopt;
    std::string text = "the quotation is not complete:";
    for (const auto& [path, fault] : problems)
        text += fmt::format("\n  {} {}", path, nameOf(fault));
    return Problem{Exit::Failed, "invalid-quote", std::move(text),
                   fmt::format("{},\"problems\":{}", more, problemsJson(problems))};
}

Result<std::string> keepDraft(store::Database& database, const trade::QuoteDocument& document) {
    const auto id = base::toHex(crypto::randomBytes(kIdBytes));
    const auto done = put(database, id, kDraftKind, codec::toJson(document));
    if (!done) return std::unexpected(done.error());
    return id;
}

Result<trade::QuoteDocument> loadDraft(store::Database& database, std::string_view id) {
    const auto body = bodyOf(database, id, kDraftKind, "no such draft");
    if (!body) return std::unexpected(body.error());
    return fromJson<trade::QuoteDocument>(*body);
}

Result<void> keepSigned(store::Database& database, std::string_view id,
                        const ledger::PublishQuote& action) {
    return put(database, signedIdOf(id), kSignedKind, base::toHex(codec::encoded(action)));
}

Result<ledger::PublishQuote> loadSigned(store::Database& database, std::string_view id) {
    const auto body = bodyOf(database, signedIdOf(id), kSignedKind, "not signed: quote sign DRAFT");
    if (!body) return std::unexpected(body.error());
    const auto bytes = base::fromHex(*body);
    auto action = bytes ? codec::decoded<ledger::PublishQuote>(*bytes)
                        : std::unexpected(codec::Refusal::UnknownValue);
    if (!action) return fail(ErrorCode::Damaged, "signed quote");
    return std::move(*action);
}

Result<void> dropSigned(store::Transaction& transaction, std::string_view id) {
    return store::DraftTable::remove(transaction, signedIdOf(id));
}

Result<void> dropDraft(store::Database& database, std::string_view id) {
    return store::write(database, [&](store::Transaction& transaction) {
        const auto done = store::DraftTable::remove(transaction, id);
        return done ? store::DraftTable::remove(transaction, typedIdOf(id)) : done;
    });
}

}  // namespace seabridge::cli

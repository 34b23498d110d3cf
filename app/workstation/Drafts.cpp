// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/Drafts.h"

#include "api/DraftIds.h"
#include "cli/FromJson.h"
#include "codec/Json.h"
#include "crypto/Random.h"
#include "store/DeskTables.h"
#include "store/Write.h"

#include <map>

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;

constexpr const char* kKind = "quote";
constexpr const char* kTypedKind = "quote-typed";
constexpr std::size_t kIdBytes = 16;

Result<trade::QuoteDocument> documentOf(const store::StoredDraft& row) {
    auto document = cli::fromJson<trade::QuoteDocument>(row.body);
    if (!document) return fail(ErrorCode::Damaged, "draft " + document.error().detail);
    return document;
}

std::string typedIdOf(const std::string& id) { return id + "/typed"; }

/// Nothing if it is not there.
Result<void> move(store::Transaction& transaction, const char* kind, const std::string& from,
                  const std::string& to) {
    auto row = store::DraftTable(transaction.database()).get(from);
    if (!row) return std::unexpected(row.error());
    if (!*row || (*row)->kind != kind) return {};
    (*row)->id = to;
    const auto put = store::DraftTable::put(transaction, **row);
    return put ? store::DraftTable::remove(transaction, from) : put;
}

Result<void> rename(store::Transaction& transaction, const std::string& from,
                    const std::string& to) {
    const auto done = move(transaction, kKind, from, to);
    return done ? move(transaction, kTypedKind, typedIdOf(from), typedIdOf(to)) : done;
}

Result<void> putBoth(store::Transaction& transaction, const std::string& id,
                     const api::QuoteDraft& draft) {
    const auto now = base::wallClockMs();
    const auto put = store::DraftTable::put(
        transaction, {id, kKind, now, codec::toJson(draft.document)});
    if (!put) return put;
    return draft.typed.empty()
               ? store::DraftTable::remove(transaction, typedIdOf(id))
               : store::DraftTable::put(transaction, {typedIdOf(id), kTypedKind, now, draft.typed});
}

}  // namespace

Result<std::string> Drafts::save(const api::QuoteDraft& draft) {
    const auto id = draft.id.empty() ? base::toHex(crypto::randomBytes(kIdBytes)) : draft.id;
    const auto known = store::DraftTable(database_).get(id);
    if (!known) return std::unexpected(known.error());
    if (*known && (*known)->kind != kKind) return fail(ErrorCode::NotFound, "draft");
    const auto done = store::write(database_, [&](store::Transaction& transaction) {
        return putBoth(transaction, id, draft);
    });
    if (!done) return std::unexpected(done.error());
    return id;
}

Result<std::vector<api::QuoteDraft>> Drafts::all() const {
    const auto rows = store::DraftTable(database_).all();
    if (!rows) return std::unexpected(rows.error());
    std::map<std::string, std::string> typed;
    for (const auto& row : *rows)
        if (row.kind == kTypedKind) typed[row.id] = row.body;
    std::vector<api::QuoteDraft> out;
    for (const auto& row : *rows) {
        if (row.kind != kKind) continue;
        auto document = documentOf(row);
        if (!document) return std::unexpected(document.error());
        out.push_back({row.id, row.updated, std::move(*document), typed[typedIdOf(row.id)]});
    }
    return out;
}

Result<trade::QuoteDocument> Drafts::load(const std::string& id) const {
    const auto row = store::DraftTable(database_).get(id);
    if (!row) return std::unexpected(row.error());
    if (!*row || (*row)->kind != kKind) return fail(ErrorCode::NotFound, "draft");
    return documentOf(**row);
}

Result<void> Drafts::remove(const std::string& id) {
    return store::write(database_, [&](store::Transaction& transaction) {
        const auto done = store::DraftTable::remove(transaction, id);
        return done ? store::DraftTable::remove(transaction, typedIdOf(id)) : done;
    });
}

Result<void> Drafts::markSigned(store::Transaction& transaction, const std::string& id,
                                const ledger::TxId& tx) {
    return rename(transaction, id, api::keptDraftId(tx, id));
}

Result<void> Drafts::settle(const std::string& id, const api::Submission& done) {
    using api::SubmitState;
    if (!done.id || done.state == SubmitState::StillOpen) return {};
    const auto kept = api::keptDraftId(*done.id, id);
    if (done.state == SubmitState::Done) return remove(kept);
    if (done.state == SubmitState::Waiting || done.state == SubmitState::Unsettled) return {};
    return store::write(database_, [&](store::Transaction& transaction) {
        return rename(transaction, kept, id);
    });
}

}  // namespace seabridge::app

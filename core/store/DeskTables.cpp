// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DeskTables.h"

#include "base/Text.h"
#include "crypto/Hash.h"
#include "store/Rows.h"

namespace seabridge::store {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr std::size_t kMaxName = 255;
constexpr std::size_t kMaxFile = 32 << 20;

StoredDocument readDocument(const Statement& row) {
    return {row.fixed<base::Hash>(0), row.text(1), row.bytes(2)};
}

StoredDraft readDraft(const Statement& row) {
    return {row.text(0), row.text(1), row.integer(2), row.text(3)};
}

StoredContact readContact(const Statement& row) {
    return {row.fixed<base::Hash>(0), row.text(1), row.bytes(2)};
}

StoredFile readFile(const Statement& row) {
    return {row.fixed<base::Hash>(0), row.text(1), row.text(2), row.bytes(3)};
}

bool isFileName(std::string_view name) {
    return !name.empty() && name.size() <= kMaxName && base::isPlainText(name) && name != "." &&
           name != ".." && name.find_first_of("/\\") == std::string_view::npos;
}

}  // namespace

Result<void> DocumentTable::put(Transaction& transaction, const StoredDocument& document) {
    return transaction.run("INSERT OR REPLACE INTO documents VALUES(?, ?, ?)", document.id.view(),
                           document.kind, document.bytes);
}

Result<std::optional<StoredDocument>> DocumentTable::get(const base::Hash& id) const {
    return rowOf(database_->query("SELECT * FROM documents WHERE id = ?", id.view()), readDocument);
}

Result<void> DraftTable::put(Transaction& transaction, const StoredDraft& draft) {
    return transaction.run("INSERT OR REPLACE INTO drafts VALUES(?, ?, ?, ?)", draft.id, draft.kind,
                           draft.updated, draft.body);
}

Result<void> DraftTable::remove(Transaction& transaction, std::string_view id) {
    return transaction.run("DELETE FROM drafts WHERE id = ?", id);
}

Result<std::optional<StoredDraft>> DraftTable::get(std::string_view id) const {
    return rowOf(database_->query("SELECT * FROM drafts WHERE id = ?", id), readDraft);
}

Result<std::vector<StoredDraft>> DraftTable::all() const {
    return rowsOf(database_->query("SELECT * FROM drafts ORDER BY updated DESC, id"), readDraft);
}

Result<void> ContactTable::put(Transaction& transaction, const StoredContact& contact) {
    return transaction.run("INSERT OR REPLACE INTO contacts VALUES(?, ?, ?)", contact.id.view(),
                           contact.name, contact.bytes);
}

Result<void> ContactTable::remove(Transaction& transaction, const base::Hash& id) {
    return transaction.run("DELETE FROM contacts WHERE id = ?", id.view());
}

Result<std::vector<StoredContact>> ContactTable::all() const {
    return rowsOf(database_->query("SELECT * FROM contacts ORDER BY name, id"), readContact);
}

Result<void> FileTable::put(Transaction& transaction, const StoredFile& file) {
    if (!isFileName(file.name)) return fail(ErrorCode::InvalidInput, "file name");
    if (file.bytes.size() > kMaxFile) return fail(ErrorCode::TooLarge, "file");
    if (file.id != crypto::sha256(file.bytes)) return fail(ErrorCode::InvalidInput, "file id");
    return transaction.run("INSERT OR REPLACE INTO files VALUES(?, ?, ?, ?)", file.id.view(),
                           file.name, file.mime, file.bytes);
}

Result<void> FileTable::remove(Transaction& transaction, const base::Hash& id) {
    return transaction.run("DELETE FROM files WHERE id = ?", id.view());
}

Result<std::optional<StoredFile>> FileTable::get(const base::Hash& id) const {
    return rowOf(database_->query("SELECT * FROM files WHERE id = ?", id.view()), readFile);
}

Result<void> SecretTable::put(Transaction& transaction, std::string_view name,
                              const base::Secret& secret) {
    return transaction.run("INSERT OR REPLACE INTO secrets VALUES(?, ?)", name, secret);
}

Result<void> SecretTable::remove(Transaction& transaction, std::string_view name) {
    return transaction.run("DELETE FROM secrets WHERE name = ?", name);
}

Result<std::optional<base::Secret>> SecretTable::get(std::string_view name) const {
    return rowOf(database_->query("SELECT bytes FROM secrets WHERE name = ?", name),
                 [](const Statement& row) { return row.secret(0); });
}

}  // namespace seabridge::store

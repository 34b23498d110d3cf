// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/Database.h"

/// What a person works with: opened documents, drafts, contacts, files of a dossier, secrets.
namespace seabridge::store {

/// An opened envelope.
struct StoredDocument {
    base::Hash id;
    std::string kind;
    base::Bytes bytes;
};

class DocumentTable {
public:
    explicit DocumentTable(Database& database) : database_(&database) {}
    [[nodiscard]] static base::Result<void> put(Transaction& transaction,
                                                const StoredDocument& document);
    [[nodiscard]] base::Result<std::optional<StoredDocument>> get(const base::Hash& id) const;

private:
    Database* database_;
};

/// Unsigned work in progress; `body` is the screen's own text.
struct StoredDraft {
    std::string id;
    std::string kind;
    base::TimeMs updated = 0;
    std::string body;
};

class DraftTable {
public:
    explicit DraftTable(Database& database) : database_(&database) {}
    [[nodiscard]] static base::Result<void> put(Transaction& transaction, const StoredDraft& draft);
    [[nodiscard]] static base::Result<void> remove(Transaction& transaction, std::string_view id);
    [[nodiscard]] base::Result<std::optional<StoredDraft>> get(std::string_view id) const;
    /// Last updated first.
    [[nodiscard]] base::Result<std::vector<StoredDraft>> all() const;

private:
    Database* database_;
};

struct StoredContact {
    base::Hash id;
    std::string name;
    base::Bytes bytes;
};

class ContactTable {
public:
    explicit ContactTable(Database& database) : database_(&database) {}
    [[nodiscard]] static base::Result<void> put(Transaction& transaction,
                                                const StoredContact& contact);
    [[nodiscard]] static base::Result<void> remove(Transaction& transaction, const base::Hash& id);
    /// By name, bytewise.
    [[nodiscard]] base::Result<std::vector<StoredContact>> all() const;

private:
    Database* database_;
};

/// `name` is for people: never opened, never a path.
struct StoredFile {
    base::Hash id;  ///< SHA-256 of the bytes
    std::string name;
    std::string mime;
    base::Bytes bytes;  ///< up to [32 MiB]
};

class FileTable {
public:
    explicit FileTable(Database& database) : database_(&database) {}
    /// InvalidInput for a name that is empty, over 255 bytes, not plain text, "." or "..", or holds
    /// a slash or backslash, or if the id is not the hash of the bytes; TooLarge.
    [[nodiscard]] static base::Result<void> put(Transaction& transaction, const StoredFile& file);
    [[nodiscard]] static base::Result<void> remove(Transaction& transaction, const base::Hash& id);
    [[nodiscard]] base::Result<std::optional<StoredFile>> get(const base::Hash& id) const;

private:
    Database* database_;
};

/// Wallet seed and keys. In the database like everything else, but never outside of a Secret.
class SecretTable {
public:
    explicit SecretTable(Database& database) : database_(&database) {}
    [[nodiscard]] static base::Result<void> put(Transaction& transaction, std::string_view name,
                                                const base::Secret& secret);
    [[nodiscard]] static base::Result<void> remove(Transaction& transaction, std::string_view name);
    [[nodiscard]] base::Result<std::optional<base::Secret>> get(std::string_view name) const;

private:
    Database* database_;
};

}  // namespace seabridge::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Profile.h"
#include "api/Values.h"

namespace seabridge::app {

/// A file as it was read, judged by its first bytes and with a name that is safe to show.
struct ReadDocument {
    std::string name;
    std::string type;
    Bytes bytes;
};
/// Whatever the name says, only what begins as PDF, PNG or JPEG (reliability.md T30): InvalidInput
/// "type" or "empty". TooLarge; errors of base::readFile(). Any thread.
[[nodiscard]] Result<ReadDocument> readDocument(const std::filesystem::path& file);
/// The last part of a path, without what hides or turns text, at most 200 bytes; the end that
/// belongs to the type.
[[nodiscard]] std::string documentName(const std::filesystem::path& file, std::string_view type);

/// Documents of dossiers, and the one application in the making, in the vault. One thread, the
/// vault's.
class KeptDocuments {
public:
    explicit KeptDocuments(store::Database& database) : database_(database) {}

    [[nodiscard]] Result<api::KeptDocument> keep(const ReadDocument& document);
    /// NotFound "document".
    [[nodiscard]] Result<Bytes> bytesOf(const base::Hash& id) const;
    [[nodiscard]] Result<void> remove(const base::Hash& id);

    [[nodiscard]] Result<void> keepDossier(const api::DossierDraft& draft);
    /// Damaged.
    [[nodiscard]] Result<std::optional<api::DossierDraft>> dossier() const;

private:
    store::Database& database_;
};

}  // namespace seabridge::app

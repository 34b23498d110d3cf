// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/KeptDocuments.h"

#include "api/Workstation.h"
#include "base/File.h"
#include "base/Text.h"
#include "cli/FromJson.h"
#include "codec/Json.h"
#include "crypto/Hash.h"
#include "store/DeskTables.h"
#include "store/Write.h"

#include <algorithm>

namespace seabridge::app {
namespace {

using base::ErrorCode;
using base::fail;

constexpr std::size_t kMaxNameBytes = 200;
constexpr const char* kDossierId = "dossier";
constexpr const char* kDossierKind = "dossier";

struct KnownType {
    std::string_view type;
    std::string_view ending;
    std::string_view start;  ///< the first bytes
};
constexpr KnownType kTypes[]{
    {"application/pdf", ".pdf", "%PDF-"},
    {"image/png", ".png", "\x89PNG\r\n\x1a\n"},
    {"image/jpeg", ".jpg", "\xff\xd8\xff"},
};

const KnownType* typeOf(ByteView bytes) {
    const auto found = std::ranges::find_if(kTypes, [&](const KnownType& known) {
        const auto start = base::viewOf(known.start);
        return bytes.size() >= start.size() &&
               std::ranges::equal(bytes.first(start.size()), start);
    });
    return found == std::end(kTypes) ? nullptr : &*found;
}

/// Length of the character at the front by its first byte; 1 for what begins none.
std::size_t lengthOfFirst(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    return std::min(length, text.size());
}

std::string plainOf(std::string_view text, std::size_t maxBytes) {
    std::string out;
    while (!text.empty()) {
        const auto character = text.substr(0, lengthOfFirst(text));
        text.remove_prefix(character.size());
        if (!base::isUtf8(character) || !base::isPlainText(character) || character == "/" ||
            character == "\\")
            continue;
        if (out.size() + character.size() > maxBytes) break;
        out += character;
    }
    return out;
}

}  // namespace

std::string documentName(const std::filesystem::path& file, std::string_view type) {
    const auto known = std::ranges::find(kTypes, type, &KnownType::type);
    const std::string_view ending = known == std::end(kTypes) ? "" : known->ending;
    auto stem = plainOf(file.stem().string(), kMaxNameBytes - ending.size());
    while (stem.ends_with(' ') || stem.ends_with('.')) stem.pop_back();
    return (stem.empty() ? "document" : stem) + std::string(ending);
}

Result<ReadDocument> readDocument(const std::filesystem::path& file) {
    auto bytes = base::readFile(file, api::Workstation::kMaxDocumentBytes);
    if (!bytes) return std::unexpected(bytes.error());
    if (bytes->empty()) return fail(ErrorCode::InvalidInput, "empty");
    const auto* known = typeOf(*bytes);
    if (known == nullptr) return fail(ErrorCode::InvalidInput, "type");
    return ReadDocument{documentName(file, known->type), std::string(known->type),
                        std::move(*bytes)};
}

Result<api::KeptDocument> KeptDocuments::keep(const ReadDocument& document) {
    const auto id = crypto::sha256(document.bytes);
    const auto done = store::write(database_, [&](store::Transaction& transaction) {
        return store::FileTable::put(transaction,
                                     {id, document.name, document.type, document.bytes});
    });
    if (!done) return std::unexpected(done.error());
    return api::KeptDocument{id, document.name, document.type, document.bytes.size()};
}

Result<Bytes> KeptDocuments::bytesOf(const base::Hash& id) const {
    auto row = store::FileTable(database_).get(id);
    if (!row) return std::unexpected(row.error());
    if (!*row) return fail(ErrorCode::NotFound, "document");
    return std::move((*row)->bytes);
}

Result<void> KeptDocuments::remove(const base::Hash& id) {
    return store::write(database_, [&](store::Transaction& transaction) {
        return store::FileTable::remove(transaction, id);
    });
}

Result<void> KeptDocuments::keepDossier(const api::DossierDraft& draft) {
    for (const auto& problem : draft.dossier.check())
        if (problem.fault == compliance::DossierFault::HoldsMyNumber)
            return fail(ErrorCode::InvalidInput, "my-number " + problem.path);
    return store::write(database_, [&](store::Transaction& transaction) {
        return store::DraftTable::put(
            transaction, {kDossierId, kDossierKind, base::wallClockMs(), codec::toJson(draft)});
    });
}

Result<std::optional<api::DossierDraft>> KeptDocuments::dossier() const {
    const auto row = store::DraftTable(database_).get(kDossierId);
    if (!row) return std::unexpected(row.error());
    if (!*row || (*row)->kind != kDossierKind) return std::nullopt;
    auto draft = cli::fromJson<api::DossierDraft>((*row)->body);
    if (!draft) return fail(ErrorCode::Damaged, "dossier " + draft.error().detail);
    return std::move(*draft);
}

}  // namespace seabridge::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Error.h"
#include "compliance/BeneficialOwners.h"
#include "compliance/Identifiers.h"

#include <cstdint>

/// What a firm tells the member that is to attest it, and its form as named texts: those are sealed
/// and committed to on the ledger (ledger.md section 9). No individual number of Japan is in it.
namespace seabridge::compliance {

/// A named text of a dossier as it travels.
struct DossierField {
    std::string name;
    std::string text;

    bool operator==(const DossierField&) const = default;
};

/// A natural person behind the firm; see Owner for the shares.
struct DossierOwner {
    std::string name;
    std::string latin;            ///< the name in Latin letters, if it is written otherwise
    std::string through;          ///< the firm that the share is held through; "" if directly
    std::int32_t shareBp = 0;
    std::int32_t votingBp = 0;
    bool isControlPerson = false;
    bool isRepresentative = false;

    bool operator==(const DossierOwner&) const = default;
    static void fields(auto& self, auto&& visit) {
        visit("name", self.name);
        visit("latin", self.latin);
        visit("through", self.through);
        visit("shareBp", self.shareBp);
        visit("votingBp", self.votingBp);
        visit("isControlPerson", self.isControlPerson);
        visit("isRepresentative", self.isRepresentative);
    }
};

/// What a document shows. Sent to others: never reuse a number.
enum class FileKind : std::uint8_t {
    Registration = 1,   ///< business licence, register extract, certificate of incorporation
    Articles = 2,
    Ownership = 3,      ///< list of shareholders, chart of owners
    Identity = 4,       ///< of a person; never the side with a My Number
    Address = 5,
    Other = 6,
};
[[nodiscard]] bool isKnown(FileKind kind);
/// Stable, for files and `--json`.
[[nodiscard]] std::string_view nameOf(FileKind kind);

/// Where a piece of a document lies sealed with the members, and what it commits to.
struct FilePart {
    base::Hash blob;
    base::Hash commitment;

    bool operator==(const FilePart&) const = default;
    static void fields(auto& self, auto&& visit) {
        visit("blob", self.blob);
        visit("commitment", self.commitment);
    }
};

/// A document; its bytes are nowhere in here, and are never opened by this program.
struct DossierFile {
    base::Hash id;                ///< SHA-256 of the bytes
    std::string name;             ///< for people; never a path
    std::string type;             ///< "application/pdf", "image/png", "image/jpeg"
    std::uint64_t size = 0;       ///< bytes
    FileKind kind = FileKind::Registration;
    std::vector<FilePart> parts;  ///< in order; none while it has not been sent

    bool operator==(const DossierFile&) const = default;
    static void fields(auto& self, auto&& visit) {
        visit("id", self.id);
        visit("name", self.name);
        visit("type", self.type);
        visit("size", self.size);
        visit("kind", self.kind);
        visit("parts", self.parts);
    }
};

/// Stored with drafts and cases: never reuse a number.
enum class DossierFault : std::uint8_t {
    Missing = 1,
    TooLong = 2,
    NotPlainText = 3,
    BadCountry = 4,
    BadIdentifier = 5,        ///< checkIdentifier() says why
    BadAmount = 6,
    BadShare = 7,             ///< not 0 to 100 %
    TooMany = 8,
    OwnersIncomplete = 9,     ///< findBeneficialOwners() says what is missing
    HoldsMyNumber = 10,       ///< and says so beside it: refuse to save
    MayHoldMyNumber = 11,     ///< a number that could be one: ask
    BadChapter = 12,          ///< not chapters of the Harmonized System
};
[[nodiscard]] std::string_view nameOf(DossierFault fault);
/// True where a person may go on after a look.
[[nodiscard]] bool isQuestion(DossierFault fault);

struct DossierProblem {
    std::string path;         ///< of the field: "lei", "owners[0].name", "files"
    DossierFault fault{};

    bool operator==(const DossierProblem&) const = default;
};

struct Dossier {
    static constexpr std::size_t kMaxOwners = 8;
    static constexpr std::size_t kMaxFiles = 12;
    static constexpr std::size_t kMaxName = 200;       ///< bytes
    static constexpr std::size_t kMaxText = 1000;
    static constexpr std::int64_t kMaxVolume = 1'000'000'000'000'000;

    std::string nativeName;       ///< in the script of the register
    std::string reading;          ///< kana or pinyin; may be empty
    std::string latinName;
    std::string country;          ///< alpha-2
    std::string registryId;       ///< of the kind of registryKindOf(country)
    std::string lei;              ///< may be empty
    std::string addressLocal;     ///< registered
    std::string addressLatin;
    std::string hsChapters;       ///< "84, 85": what is traded
    std::string business;
    std::string volumeCurrency;   ///< ISO 4217
    std::int64_t volume = 0;      ///< expected in a year, whole units; 0 is not stated
    std::string representative;   ///< who may sign for the firm
    std::string contact;          ///< whom to ask, and how
    std::vector<DossierOwner> owners;
    std::vector<DossierFile> files;

    bool operator==(const Dossier&) const = default;
    static void fields(auto& self, auto&& visit) {
        visit("nativeName", self.nativeName);
        visit("reading", self.reading);
        visit("latinName", self.latinName);
        visit("country", self.country);
        visit("registryId", self.registryId);
        visit("lei", self.lei);
        visit("addressLocal", self.addressLocal);
        visit("addressLatin", self.addressLatin);
        visit("hsChapters", self.hsChapters);
        visit("business", self.business);
        visit("volumeCurrency", self.volumeCurrency);
        visit("volume", self.volume);
        visit("representative", self.representative);
        visit("contact", self.contact);
        visit("owners", self.owners);
        visit("files", self.files);
    }
    /// In the order of the fields; empty: it can be sent.
    [[nodiscard]] std::vector<DossierProblem> check() const;
};

/// The number that firms of a country are registered under; nothing where we know of none.
[[nodiscard]] std::optional<IdKind> registryKindOf(std::string_view country);
/// For findBeneficialOwners().
[[nodiscard]] std::vector<Owner> ownersOf(const Dossier& dossier);

/// The named texts, what is empty left out: at most ledger::Document::kMaxFields.
[[nodiscard]] std::vector<DossierField> toFields(const Dossier& dossier);

/// A dossier that came, and what else was in it.
struct ReadDossier {
    Dossier dossier;
    std::vector<DossierField> others;
};
/// InvalidInput with the field's name for what is not of this form; nothing of it is checked
/// otherwise, it is foreign.
[[nodiscard]] base::Result<ReadDossier> dossierFrom(const std::vector<DossierField>& fields);

}  // namespace seabridge::compliance

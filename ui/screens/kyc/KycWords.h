// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/Dossier.h"
#include "ui/text/Language.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

/// Sentences of the KYC area. Plain text in the language in use; after a change ask again.
namespace seabridge::screens {

/// As it stands in a dossier: untrusted.
[[nodiscard]] inline QString textOf(const std::string& text) {
    return QString::fromStdString(text);
}

/// "China", "United States", "Japan"; others by their English name.
[[nodiscard]] QString countryName(const QString& code);
[[nodiscard]] QString countryWord(const QString& code);  ///< "CN China"
/// China, United States and Japan first, the others by name.
[[nodiscard]] QStringList countryCodes();

/// What to put right, beside the field.
[[nodiscard]] QString faultWords(compliance::DossierFault fault);
/// The same with the identifier's own reason, where there is one.
[[nodiscard]] QString problemWords(const compliance::Dossier& dossier,
                                   const compliance::DossierProblem& problem);
/// The field of a path: "LEI", "Owner 2: name".
[[nodiscard]] QString fieldWords(const compliance::Dossier& dossier, const std::string& path);

/// The rule of a country by which owners count, in a sentence.
[[nodiscard]] QString ruleWords(const std::string& country);
/// For the pill of a person or the line of the firm, without a full stop.
[[nodiscard]] QString findingWords(compliance::BoCode code);
[[nodiscard]] QString percentWords(int basisPoints);       ///< "62.5%"
/// "鈴木 一郎 (Suzuki Ichiro)"
[[nodiscard]] QString ownerName(const compliance::DossierOwner& owner);
/// "62% of the shares, 62% of the votes, through Suzuki Holdings"
[[nodiscard]] QString ownerFacts(const compliance::DossierOwner& owner);
[[nodiscard]] QString unexplainedWords(int basisPoints);
[[nodiscard]] QString missingWord();                       ///< "Missing"
[[nodiscard]] QString settledWord();                       ///< "No gap that matters"

[[nodiscard]] QString kindWords(compliance::FileKind kind);
[[nodiscard]] QString typeWords(const std::string& type);  ///< "PDF"
[[nodiscard]] QString sizeWords(std::uint64_t bytes);      ///< "1.2 MB"
[[nodiscard]] QString volumeWords(const compliance::Dossier& dossier);

}  // namespace seabridge::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/View.h"
#include "compliance/Dossier.h"
#include "ui/bridge/Signing.h"
#include "ui/widgets/Pill.h"

#include <QtCore/QTimeZone>

/// Sentences of the application. Plain text in the language in use; after a change ask again.
namespace seabridge::screens {

/// Valid until a date, or not: never why.
struct StandingWords {
    widgets::Pill pill;
    QString sentence;
};
[[nodiscard]] StandingWords standingWords(const api::View& view, const QTimeZone& zone,
                                          text::Language language);
[[nodiscard]] QString applicationTitle(const api::View& view);
[[nodiscard]] QString keptWords();              ///< what was typed is in the vault
[[nodiscard]] QString notKeptWords();           ///< and why not: a My Number
[[nodiscard]] QString lacksWords(const QString& first, std::size_t count);

[[nodiscard]] QString companyReady();
[[nodiscard]] QString companyLacks(std::size_t fields);
[[nodiscard]] QString ownersReady();
[[nodiscard]] QString ownersLack();
[[nodiscard]] QString documentsReady(std::size_t count);
[[nodiscard]] QString documentsLack();
[[nodiscard]] QString attesterReady(const QString& name);
[[nodiscard]] QString attesterLacks();
[[nodiscard]] QString noReadingKeyWords();      ///< of the chosen attester
[[nodiscard]] QString rolesWords();             ///< who may send
[[nodiscard]] QString noIdentityWords();        ///< this device is not enrolled yet

[[nodiscard]] bridge::SigningRequest application(const compliance::Dossier& dossier,
                                                 const QString& attester);
/// Of an ended case: what the attester told.
[[nodiscard]] QString toldWords(const std::optional<std::string>& reason);

}  // namespace seabridge::screens

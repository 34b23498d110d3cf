// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/ApplicationWords.h"

#include "ui/screens/kyc/KycWords.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/ProofState.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>

namespace seabridge::screens {

namespace {

struct ApplicationWords {
    Q_DECLARE_TR_FUNCTIONS(ApplicationWords)
};

using theme::Tone;

}  // namespace

StandingWords standingWords(const api::View& view, const QTimeZone& zone,
                            text::Language language) {
    if (view.mayTrade()) {
        const QString until = text::formatDate(view.standing->validUntil, zone);
        return {{QStringLiteral("circle-check"), ApplicationWords::tr("Valid until %1").arg(until),
                 Tone::Ok},
                ApplicationWords::tr("Given by %1. Trading is possible.")
                    .arg(text::plain(text::partyName(view, view.standing->attester, language)))};
    }
    const auto doubt = text::doubtOf(
        view, {ApplicationWords::tr("Not proven yet"),
               ApplicationWords::tr("The standing is known once the members' answers are "
                                    "proven.")});
    if (doubt) return {{QStringLiteral("hourglass"), doubt->title, Tone::Warn}, doubt->sentence};
    return {{QStringLiteral("circle-x"), ApplicationWords::tr("No valid attestation"), Tone::Bad},
            ApplicationWords::tr("Trading is not possible without one.")};
}

QString applicationTitle(const api::View& view) {
    const bool isRenewal = view.standing && view.standing->validAt(view.proof.blockTime);
    return isRenewal ? ApplicationWords::tr("KYC renewal")
                     : ApplicationWords::tr("KYC application");
}

QString keptWords() {
    return ApplicationWords::tr("What you type is kept in the vault on this computer.");
}

QString notKeptWords() {
    return ApplicationWords::tr("Not kept: there is a My Number in it. Remove it.");
}

QString lacksWords(const QString& first, std::size_t count) {
    if (count < 2) return ApplicationWords::tr("Before sending: %1").arg(first);
    return ApplicationWords::tr("%1 things are missing; first: %2").arg(count).arg(first);
}

QString companyReady() {
    return ApplicationWords::tr("Company and business complete");
}

QString companyLacks(std::size_t fields) {
    return ApplicationWords::tr("Company and business: %n field(s) to complete", nullptr,
                                static_cast<int>(fields));
}

QString ownersReady() {
    return ApplicationWords::tr("Owners explained");
}

QString ownersLack() {
    return ApplicationWords::tr("Owners are not explained yet");
}

QString documentsReady(std::size_t count) {
    return ApplicationWords::tr("Documents: %1").arg(count);
}

QString documentsLack() {
    return ApplicationWords::tr("Licence or register extract is missing");
}

QString attesterReady(const QString& name) {
    return ApplicationWords::tr("Goes to %1").arg(text::plain(name));
}

QString attesterLacks() {
    return ApplicationWords::tr("Choose the attesting member");
}

QString noReadingKeyWords() {
    return ApplicationWords::tr("This member has no reading key yet; nothing can be sealed for it.");
}

QString rolesWords() {
    return ApplicationWords::tr("Clerks, compliance officers and administrators send applications.");
}

QString noIdentityWords() {
    return ApplicationWords::tr("This device is not enrolled for a firm yet.");
}

bridge::SigningRequest application(const compliance::Dossier& dossier, const QString& attester) {
    std::uint64_t bytes = 0;
    for (const auto& file : dossier.files) bytes += file.size;
    bridge::SigningRequest out;
    out.title = text::words(ledger::Kind::RequestKyc);
    out.consequence =
        ApplicationWords::tr("The dossier and its documents are sealed for %1 and this firm; the "
                             "ledger holds only a commitment.")
            .arg(text::plain(attester));
    out.changes = {
        {ApplicationWords::tr("Attesting member"), {}, attester},
        {fieldWords(dossier, "nativeName"), {}, textOf(dossier.nativeName)},
        {fieldWords(dossier, "registryId"), {}, textOf(dossier.registryId)},
        {fieldWords(dossier, "owners"), {}, QString::number(dossier.owners.size())},
        {fieldWords(dossier, "files"), {},
         ApplicationWords::tr("%1, %2").arg(dossier.files.size()).arg(sizeWords(bytes))}};
    return out;
}

QString toldWords(const std::optional<std::string>& reason) {
    if (!reason || reason->empty())
        return ApplicationWords::tr("The attesting member gave no reason.");
    return ApplicationWords::tr("The attesting member wrote: %1").arg(text::plain(textOf(*reason)));
}

}  // namespace seabridge::screens

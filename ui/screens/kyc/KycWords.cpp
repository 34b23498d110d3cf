// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/KycWords.h"

#include "compliance/Countries.h"
#include "ui/text/Format.h"
#include "ui/text/Words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace seabridge::screens {

namespace {

struct KycWords {
    Q_DECLARE_TR_FUNCTIONS(KycWords)
};

using compliance::BoCode;
using compliance::DossierFault;
using compliance::FileKind;

/// The field of a company's path; "" for a path of a list.
QString companyField(const compliance::Dossier& dossier, const std::string& path) {
    if (path == "nativeName") return KycWords::tr("Registered name");
    if (path == "reading")
        //: How a name sounds: in kana for a firm in Japan, else in Latin letters.
        return dossier.country == "JP" ? KycWords::tr("Reading")
                                       : KycWords::tr("Reading of the name");
    if (path == "latinName") return KycWords::tr("Name in Latin letters");
    if (path == "country") return KycWords::tr("Country of registration");
    if (path == "registryId") {
        const auto kind = compliance::registryKindOf(dossier.country);
        return kind ? text::words(*kind) : KycWords::tr("Registry number");
    }
    if (path == "lei") return text::words(compliance::IdKind::Lei);
    if (path == "addressLocal") return KycWords::tr("Registered address");
    if (path == "addressLatin") return KycWords::tr("Address in Latin letters");
    if (path == "hsChapters") return KycWords::tr("HS chapters traded");
    if (path == "business") return KycWords::tr("Business");
    if (path == "volume") return KycWords::tr("Expected volume a year");
    if (path == "volumeCurrency") return KycWords::tr("Currency");
    if (path == "representative") return KycWords::tr("Legal representative");
    if (path == "contact") return KycWords::tr("Contact for questions");
    return {};
}

}  // namespace

QString countryName(const QString& code) {
    if (code == QLatin1String("CN")) return KycWords::tr("China");
    if (code == QLatin1String("US")) return KycWords::tr("United States");
    if (code == QLatin1String("JP")) return KycWords::tr("Japan");
    const auto territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

QString countryWord(const QString& code) {
    const QString name = countryName(code);
    return name == code ? code : code + QLatin1Char(' ') + name;
}

QStringList countryCodes() {
    QStringList others;
    for (char first = 'A'; first <= 'Z'; ++first)
        for (char second = 'A'; second <= 'Z'; ++second) {
            const char code[]{first, second};
            if (compliance::isCountryCode(std::string_view(code, 2)))
                others << QString::fromLatin1(code, 2);
        }
    const QStringList first{QStringLiteral("CN"), QStringLiteral("US"), QStringLiteral("JP")};
    for (const QString& code : first) others.removeAll(code);
    std::ranges::sort(others, {}, countryName);
    return first + others;
}

QString faultWords(DossierFault fault) {
    switch (fault) {
        case DossierFault::Missing: return KycWords::tr("Fill this in.");
        case DossierFault::TooLong: return KycWords::tr("Shorten this text.");
        case DossierFault::NotPlainText:
            return KycWords::tr("Remove the invisible or control characters.");
        case DossierFault::BadCountry: return KycWords::tr("Choose a country from the list.");
        case DossierFault::BadIdentifier: return KycWords::tr("This is no such number.");
        case DossierFault::BadAmount: return KycWords::tr("Enter whole units above zero.");
        case DossierFault::BadShare: return KycWords::tr("Enter 0 to 100 %.");
        case DossierFault::TooMany: return KycWords::tr("There are too many; remove some.");
        case DossierFault::OwnersIncomplete: return KycWords::tr("The owners are not explained.");
        case DossierFault::HoldsMyNumber:
            return KycWords::tr("A My Number must not be kept. Remove it.");
        case DossierFault::MayHoldMyNumber:
            return KycWords::tr("If this is a My Number, remove it.");
        case DossierFault::BadChapter:
            return KycWords::tr("Two digits each, parted by commas: 84, 85.");
    }
    return {};
}

QString problemWords(const compliance::Dossier& dossier,
                     const compliance::DossierProblem& problem) {
    if (problem.fault == DossierFault::Missing && problem.path == "files")
        return KycWords::tr("Add the business licence or register extract.");
    if (problem.fault != DossierFault::BadIdentifier) return faultWords(problem.fault);
    const bool isLei = problem.path == "lei";
    const auto kind = isLei ? compliance::IdKind::Lei
                            : compliance::registryKindOf(dossier.country)
                                  .value_or(compliance::IdKind::Lei);
    const auto check =
        compliance::checkIdentifier(kind, isLei ? dossier.lei : dossier.registryId);
    return text::words(check.problem);
}

QString fieldWords(const compliance::Dossier& dossier, const std::string& path) {
    if (const QString field = companyField(dossier, path); !field.isEmpty()) return field;
    if (path == "owners") return KycWords::tr("Owners");
    if (path.starts_with("files")) return KycWords::tr("Documents");
    const int number = textOf(path).section('[', 1).section(']', 0, 0).toInt() + 1;
    if (path.ends_with(".shareBp")) return KycWords::tr("Owner %1: shares").arg(number);
    if (path.ends_with(".votingBp")) return KycWords::tr("Owner %1: votes").arg(number);
    return KycWords::tr("Owner %1: name").arg(number);
}

QString ruleWords(const std::string& country) {
    if (country == "CN")
        return KycWords::tr("China: 25 % or more of shares or votes, or control; else the person "
                            "in charge of daily management");
    if (country == "US")
        return KycWords::tr("United States: everybody with 25 % or more of the shares, and one "
                            "person who controls the firm");
    if (country == "JP")
        return KycWords::tr("Japan: over 25 % of the votes, or only the holder of over 50 %; else "
                            "other control; else the representative");
    if (country.empty()) return KycWords::tr("Choose the country first; its law decides who counts.");
    return KycWords::tr("No rule is built in for this country; the attesting member decides by its "
                        "own.");
}

QString findingWords(BoCode code) {
    switch (code) {
        case BoCode::DeclareForShare:
        case BoCode::DeclareForVoting: return KycWords::tr("Beneficial owner");
        case BoCode::DeclareForControl: return KycWords::tr("Beneficial owner by control");
        case BoCode::DeclareAsRepresentative:
            return KycWords::tr("Counts as representative");
        case BoCode::ExcludedByMajority:
            return KycWords::tr("Does not count: another holds over half");
        case BoCode::ControlPersonMissing:
            return KycWords::tr("Mark the one person who controls the firm");
        case BoCode::RepresentativeMissing:
            return KycWords::tr("Nobody counts by shares: mark the representative");
        case BoCode::RemainderUnexplained:
            return KycWords::tr("What nobody is named for could hide another beneficial owner");
        case BoCode::SumOverWhole: return KycWords::tr("The shares add up to more than 100 %");
        case BoCode::ControlPersonAmbiguous:
            return KycWords::tr("Mark only one person as in control");
        case BoCode::NameMissing: return KycWords::tr("The name is missing");
        case BoCode::ShareOutOfRange: return KycWords::tr("Shares are 0 to 100 %");
        case BoCode::NameTwice: return KycWords::tr("Named twice: add the shares up");
        case BoCode::CountryUnknown:
            return KycWords::tr("The attesting member decides who counts");
    }
    return {};
}

QString percentWords(int basisPoints) {
    QString out = text::formatAmount(basisPoints, 2);
    while (out.endsWith(QLatin1Char('0'))) out.chop(1);
    if (out.endsWith(QLatin1Char('.'))) out.chop(1);
    return out + QStringLiteral("%");
}

QString ownerName(const compliance::DossierOwner& owner) {
    const QString name = textOf(owner.name);
    //: %1 is a person's name as it is written, %2 in Latin letters
    return owner.latin.empty() ? name : KycWords::tr("%1 (%2)").arg(name, textOf(owner.latin));
}

QString ownerFacts(const compliance::DossierOwner& owner) {
    const QString share = percentWords(owner.shareBp);
    const QString votes = percentWords(owner.votingBp);
    const bool isSame = owner.shareBp == owner.votingBp;
    return isSame ? KycWords::tr("%1 of shares and votes").arg(share)
                  : KycWords::tr("%1 of the shares, %2 of the votes").arg(share, votes);
}

QString unexplainedWords(int basisPoints) {
    return KycWords::tr("%1 held by persons who are not named").arg(percentWords(basisPoints));
}

QString missingWord() {
    return KycWords::tr("Missing");
}

QString settledWord() {
    return KycWords::tr("No gap that matters");
}

QString kindWords(FileKind kind) {
    switch (kind) {
        case FileKind::Registration: return KycWords::tr("Licence or register extract");
        case FileKind::Articles: return KycWords::tr("Articles of association");
        case FileKind::Ownership: return KycWords::tr("List of owners");
        case FileKind::Identity: return KycWords::tr("Identity document");
        case FileKind::Address: return KycWords::tr("Proof of address");
        case FileKind::Other: return KycWords::tr("Other document");
    }
    return {};
}

QString typeWords(const std::string& type) {
    if (type == "application/pdf") return QStringLiteral("PDF");
    if (type == "image/png") return QStringLiteral("PNG");
    if (type == "image/jpeg") return QStringLiteral("JPEG");
    return textOf(type);
}

QString sizeWords(std::uint64_t bytes) {
    constexpr std::uint64_t kKilo = 1000;
    if (bytes < kKilo) return KycWords::tr("%1 bytes").arg(bytes);
    if (bytes < kKilo * kKilo) return KycWords::tr("%1 kB").arg((bytes + kKilo / 2) / kKilo);
    const auto tenths = static_cast<std::int64_t>(bytes / (kKilo * kKilo / 10));
    return KycWords::tr("%1 MB").arg(text::formatAmount(tenths, 1));
}

QString volumeWords(const compliance::Dossier& dossier) {
    if (dossier.volume == 0) return {};
    const QString money = textOf(dossier.volumeCurrency) + QChar(0xa0) +
                          text::formatCount(dossier.volume);
    return KycWords::tr("%1 a year").arg(money);
}

}  // namespace seabridge::screens

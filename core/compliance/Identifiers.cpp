// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliance/Identifiers.h"

#include "base/Clock.h"
#include "base/Ensure.h"
#include "compliance/CheckDigits.h"
#include "compliance/Countries.h"
#include "compliance/Spelling.h"

#include <algorithm>
#include <array>

namespace seabridge::compliance {
namespace {

constexpr std::size_t kMaxInputBytes = 128;
constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view kUnassignedEin = "0007080917181928294969707879899697";

bool consistsOf(std::string_view text, std::string_view alphabet) {
    return text.find_first_not_of(alphabet) == std::string_view::npos;
}
bool isDigits(std::string_view text) { return consistsOf(text, kDigits); }
bool isLetters(std::string_view text) { return consistsOf(text, kLetters); }
bool isAlphanumeric(std::string_view text) {
    return std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    });
}

IdProblem checkOf(bool holds) { return holds ? IdProblem::None : IdProblem::CheckDigit; }

/// Kinds of digits only, with one length.
IdProblem checkDigits(std::string_view id, std::size_t length, bool (*holds)(std::string_view)) {
    if (!isDigits(id)) return IdProblem::Alphabet;
    if (id.size() != length) return IdProblem::Length;
    return checkOf(holds(id));
}

IdProblem checkLei(std::string_view id) {
    if (id.size() != 20) return IdProblem::Length;
    if (!isDigits(id.substr(18))) return IdProblem::Form;
    return checkOf(holdsMod97(id));
}

IdProblem checkSocialCredit(std::string_view id) {
    if (!consistsOf(id, kSocialCreditAlphabet)) return IdProblem::Alphabet;
    if (id.size() != 18) return IdProblem::Length;
    if (!isDigits(id.substr(2, 6))) return IdProblem::Form;
    return checkOf(holdsSocialCredit(id));
}

IdProblem checkCorporateNumber(std::string_view id) {
    return checkDigits(id, 13, holdsCorporateNumber);
}

IdProblem checkIban(std::string_view id) {
    if (id.size() < 4) return IdProblem::Length;
    if (!isLetters(id.substr(0, 2)) || !isDigits(id.substr(2, 2))) return IdProblem::Form;
    const auto length = ibanLengthOf(id.substr(0, 2));
    if (!length) return IdProblem::Country;
    if (id.size() != *length) return IdProblem::Length;
    const std::string turned = std::string(id.substr(4)).append(id.substr(0, 4));
    return checkOf(holdsMod97(turned));
}

IdProblem checkBic(std::string_view id) {
    if (id.size() != 8 && id.size() != 11) return IdProblem::Length;
    const std::string_view country = id.substr(4, 2);
    if (!isLetters(country)) return IdProblem::Form;
    return isCountryCode(country) || country == "XK" ? IdProblem::None : IdProblem::Country;
}

bool isDay(std::string_view yearMonthDay) {
    std::string iso(yearMonthDay);
    iso.insert(6, 1, '-').insert(4, 1, '-');
    return base::timeFromIso(iso).has_value();
}

IdProblem checkResidentId(std::string_view id) {
    if (!consistsOf(id, "0123456789X")) return IdProblem::Alphabet;
    if (id.size() != 18 && id.size() != 15) return IdProblem::Length;
    const bool old = id.size() == 15;
    if (!isDigits(id.substr(0, old ? 15 : 17))) return IdProblem::Form;
    if (!isChineseProvince(id.substr(0, 2))) return IdProblem::Region;
    // The old form has two digits of the year and was last issued in 1999.
    const std::string day =
        old ? "19" + std::string(id.substr(6, 6)) : std::string(id.substr(6, 8));
    if (!isDay(day) || day < "18000101") return IdProblem::Date;
    return checkOf(old || holdsResidentId(id));
}

IdProblem checkMyNumber(std::string_view id) {
    const IdProblem problem = checkDigits(id, 12, holdsMyNumber);
    return problem == IdProblem::None ? IdProblem::MustNotBeKept : problem;
}

IdProblem checkEin(std::string_view id) {
    return checkDigits(id, 9, [](std::string_view) { return true; });
}

IdProblem checkImoShip(std::string_view id) { return checkDigits(id, 7, holdsImoShip); }
IdProblem checkImoCompany(std::string_view id) { return checkDigits(id, 7, holdsImoCompany); }

IdProblem checkContainer(std::string_view id) {
    if (id.size() != 11) return IdProblem::Length;
    if (!isLetters(id.substr(0, 4)) || !isDigits(id.substr(4))) return IdProblem::Form;
    if (!consistsOf(id.substr(3, 1), "UJZ")) return IdProblem::Form;
    return checkOf(holdsContainer(id));
}

IdProblem checkIsin(std::string_view id) {
    if (id.size() != 12) return IdProblem::Length;
    if (!isLetters(id.substr(0, 2)) || !isDigits(id.substr(11))) return IdProblem::Form;
    return checkOf(holdsIsin(id));
}

struct Row {
    IdKind kind;
    std::string_view name;
    IdProblem (*check)(std::string_view normalized);
};

constexpr auto kKinds = std::to_array<Row>({
    {IdKind::Lei, "LEI", checkLei},
    {IdKind::SocialCredit, "USCC", checkSocialCredit},
    {IdKind::JapaneseCorporate, "JPCN", checkCorporateNumber},
    {IdKind::Iban, "IBAN", checkIban},
    {IdKind::Bic, "BIC", checkBic},
    {IdKind::ChineseResident, "CN_RESIDENT_ID", checkResidentId},
    {IdKind::JapaneseMyNumber, "JP_MY_NUMBER", checkMyNumber},
    {IdKind::UsEmployer, "US_EIN", checkEin},
    {IdKind::ImoShip, "IMO_SHIP", checkImoShip},
    {IdKind::ImoCompany, "IMO_COMPANY", checkImoCompany},
    {IdKind::Container, "ISO6346", checkContainer},
    {IdKind::Isin, "ISIN", checkIsin},
});

const Row& rowOf(IdKind kind) {
    const auto row = std::ranges::find(kKinds, kind, &Row::kind);
    ENSURE(row != kKinds.end());
    return *row;
}

/// What the kind itself allows to stand before or behind the number.
std::string stripped(IdKind kind, std::string id) {
    const bool imo = kind == IdKind::ImoShip || kind == IdKind::ImoCompany;
    if (imo && id.starts_with("IMO")) id.erase(0, 3);
    if (kind == IdKind::Bic && id.size() == 11 && id.ends_with("XXX")) id.resize(8);
    return id;
}

bool isUnassignedEin(std::string_view id) {
    for (std::size_t i = 0; i < kUnassignedEin.size(); i += 2) {
        if (id.starts_with(kUnassignedEin.substr(i, 2))) return true;
    }
    return false;
}

IdWarning warningOf(IdKind kind, std::string_view id, std::string_view text) {
    if (kind == IdKind::SocialCredit && !holdsOrganisationCode(id.substr(8, 9))) {
        return IdWarning::OrganisationCode;
    }
    if (kind == IdKind::UsEmployer && isSpelledLikeSsn(text)) return IdWarning::LooksLikeSsn;
    if (kind == IdKind::UsEmployer && isUnassignedEin(id)) return IdWarning::Prefix;
    if (kind == IdKind::Bic && id[7] == '0') return IdWarning::TestCode;
    if (kind == IdKind::ChineseResident && id.size() == 15) return IdWarning::NoCheckDigit;
    return IdWarning::None;
}

IdProblem problemOf(IdKind kind, std::string_view id) {
    if (id.empty()) return IdProblem::Empty;
    if (!isAlphanumeric(id)) return IdProblem::Alphabet;
    return rowOf(kind).check(id);
}

}  // namespace

IdCheck checkIdentifier(IdKind kind, std::string_view text) {
    if (text.size() > kMaxInputBytes) return {IdProblem::Length, IdWarning::None, {}};
    IdCheck result;
    result.normalized = stripped(kind, normalizeIdentifier(text));
    result.problem = problemOf(kind, result.normalized);
    if (result.isGood()) result.warning = warningOf(kind, result.normalized, text);
    return result;
}

std::string normalizeIdentifier(std::string_view text) { return withoutSeparators(asciiOf(text)); }

std::string_view nameOf(IdKind kind) { return rowOf(kind).name; }

}  // namespace seabridge::compliance

// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliance/Dossier.h"

#include "base/Text.h"
#include "compliance/Countries.h"
#include "compliance/MyNumber.h"

#include <algorithm>
#include <ranges>

#include <fmt/format.h>

namespace seabridge::compliance {
namespace {

constexpr int kLastChapter = 97;

class Checker {
public:
    void say(std::string path, DossierFault fault) { out_.push_back({std::move(path), fault}); }

    void text(const std::string& path, const std::string& value, std::size_t maxBytes,
              bool isNeeded) {
        if (value.empty() && isNeeded) say(path, DossierFault::Missing);
        else if (value.size() > maxBytes) say(path, DossierFault::TooLong);
        else if (!base::isPlainText(value)) say(path, DossierFault::NotPlainText);
        else myNumber(path, value);
    }
    void identifier(const std::string& path, IdKind kind, const std::string& value) {
        if (!checkIdentifier(kind, value).isGood()) say(path, DossierFault::BadIdentifier);
    }
    [[nodiscard]] std::vector<DossierProblem> take() { return std::move(out_); }

private:
    void myNumber(const std::string& path, const std::string& value) {
        const auto hits = findMyNumbers(value);
        if (std::ranges::any_of(hits, &MyNumberHit::isNamed))
            say(path, DossierFault::HoldsMyNumber);
        else if (!hits.empty()) say(path, DossierFault::MayHoldMyNumber);
    }
    std::vector<DossierProblem> out_;
};

/// Two-digit chapters 01 to 97, parted by commas and spaces.
bool areChapters(std::string_view text) {
    std::size_t count = 0;
    for (const auto part : std::views::split(text, ',')) {
        std::string_view chapter(part.begin(), part.end());
        while (chapter.starts_with(' ')) chapter.remove_prefix(1);
        while (chapter.ends_with(' ')) chapter.remove_suffix(1);
        if (chapter.size() != 2 || !std::ranges::all_of(chapter, [](char c) {
                return c >= '0' && c <= '9';
            }))
            return false;
        const int number = (chapter[0] - '0') * 10 + (chapter[1] - '0');
        if (number < 1 || number > kLastChapter) return false;
        ++count;
    }
    return count > 0;
}

void checkCompany(const Dossier& dossier, Checker& out) {
    out.text("nativeName", dossier.nativeName, Dossier::kMaxName, true);
    out.text("reading", dossier.reading, Dossier::kMaxName, false);
    out.text("latinName", dossier.latinName, Dossier::kMaxName, true);
    if (dossier.country.empty()) out.say("country", DossierFault::Missing);
    else if (!isCountryCode(dossier.country)) out.say("country", DossierFault::BadCountry);
    if (const auto kind = registryKindOf(dossier.country); kind && !dossier.registryId.empty())
        out.identifier("registryId", *kind, dossier.registryId);
    else out.text("registryId", dossier.registryId, Dossier::kMaxName, true);
    if (!dossier.lei.empty()) out.identifier("lei", IdKind::Lei, dossier.lei);
    out.text("addressLocal", dossier.addressLocal, Dossier::kMaxText, true);
    out.text("addressLatin", dossier.addressLatin, Dossier::kMaxText, true);
    if (dossier.hsChapters.empty()) out.say("hsChapters", DossierFault::Missing);
    else if (!areChapters(dossier.hsChapters)) out.say("hsChapters", DossierFault::BadChapter);
    out.text("business", dossier.business, Dossier::kMaxText, true);
    out.text("volumeCurrency", dossier.volumeCurrency, 3, true);
    if (dossier.volume == 0) out.say("volume", DossierFault::Missing);
    else if (dossier.volume < 0 || dossier.volume > Dossier::kMaxVolume)
        out.say("volume", DossierFault::BadAmount);
    out.text("representative", dossier.representative, Dossier::kMaxName, true);
    out.text("contact", dossier.contact, Dossier::kMaxName, true);
}

void checkOwners(const Dossier& dossier, Checker& out) {
    if (dossier.owners.size() > Dossier::kMaxOwners) out.say("owners", DossierFault::TooMany);
    for (std::size_t i = 0; i < dossier.owners.size(); ++i) {
        const auto& owner = dossier.owners[i];
        const auto at = fmt::format("owners[{}].", i);
        out.text(at + "name", owner.name, Dossier::kMaxName, true);
        out.text(at + "latin", owner.latin, Dossier::kMaxName, false);
        out.text(at + "through", owner.through, Dossier::kMaxName, false);
        for (const auto& [name, bp] : {std::pair("shareBp", owner.shareBp),
                                       std::pair("votingBp", owner.votingBp)})
            if (bp < 0 || bp > kWholeBp) out.say(at + name, DossierFault::BadShare);
    }
    const auto findings = findBeneficialOwners(dossier.country, ownersOf(dossier));
    // Where we know no law, the attesting member applies its own; that is no fault of the firm.
    const bool hasGap = std::ranges::any_of(findings, [](const BoFinding& finding) {
        return isGap(finding.code) && finding.code != BoCode::CountryUnknown;
    });
    if (hasGap || dossier.owners.empty()) out.say("owners", DossierFault::OwnersIncomplete);
}

void checkFiles(const Dossier& dossier, Checker& out) {
    if (dossier.files.size() > Dossier::kMaxFiles) out.say("files", DossierFault::TooMany);
    for (std::size_t i = 0; i < dossier.files.size(); ++i)
        out.text(fmt::format("files[{}].name", i), dossier.files[i].name, Dossier::kMaxName, true);
    const bool hasRegistration = std::ranges::any_of(dossier.files, [](const DossierFile& file) {
        return file.kind == FileKind::Registration;
    });
    if (!hasRegistration) out.say("files", DossierFault::Missing);
}

}  // namespace

bool isKnown(FileKind kind) { return kind >= FileKind::Registration && kind <= FileKind::Other; }

std::string_view nameOf(FileKind kind) {
    switch (kind) {
        case FileKind::Registration: return "registration";
        case FileKind::Articles: return "articles";
        case FileKind::Ownership: return "ownership";
        case FileKind::Identity: return "identity";
        case FileKind::Address: return "address";
        case FileKind::Other: return "other";
    }
    return "unknown";
}

std::string_view nameOf(DossierFault fault) {
    switch (fault) {
        case DossierFault::Missing: return "missing";
        case DossierFault::TooLong: return "too-long";
        case DossierFault::NotPlainText: return "not-plain-text";
        case DossierFault::BadCountry: return "bad-country";
        case DossierFault::BadIdentifier: return "bad-identifier";
        case DossierFault::BadAmount: return "bad-amount";
        case DossierFault::BadShare: return "bad-share";
        case DossierFault::TooMany: return "too-many";
        case DossierFault::OwnersIncomplete: return "owners-incomplete";
        case DossierFault::HoldsMyNumber: return "my-number";
        case DossierFault::MayHoldMyNumber: return "my-number-perhaps";
        case DossierFault::BadChapter: return "bad-chapter";
    }
    return "unknown";
}

bool isQuestion(DossierFault fault) { return fault == DossierFault::MayHoldMyNumber; }

std::optional<IdKind> registryKindOf(std::string_view country) {
    if (country == "CN") return IdKind::SocialCredit;
    if (country == "JP") return IdKind::JapaneseCorporate;
    if (country == "US") return IdKind::UsEmployer;
    return std::nullopt;
}

std::vector<Owner> ownersOf(const Dossier& dossier) {
    std::vector<Owner> out;
    for (const auto& owner : dossier.owners)
        out.push_back({owner.name, owner.shareBp, owner.votingBp, owner.isControlPerson,
                       owner.isRepresentative});
    return out;
}

std::vector<DossierProblem> Dossier::check() const {
    Checker out;
    checkCompany(*this, out);
    checkOwners(*this, out);
    checkFiles(*this, out);
    return out.take();
}

}  // namespace seabridge::compliance

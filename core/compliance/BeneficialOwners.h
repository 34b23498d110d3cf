// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Which natural persons a firm must declare as its beneficial owners, and what its declaration
/// lacks, by the law of its country (compliance.md section 5). A finding is advice to the person
/// who works on the case; it alters nothing.
namespace seabridge::compliance {

/// All of something, in basis points.
inline constexpr int kWholeBp = 10'000;

/// A natural person behind the firm. Shares held through other firms are already multiplied along
/// the chain and added over the paths. Where votes follow shares, both numbers are the same.
struct Owner {
    std::string name;
    int shareBp = 0;                    ///< of equity or benefit, 0 to kWholeBp
    int votingBp = 0;                   ///< of voting rights, 0 to kWholeBp
    bool isControlPerson = false;       ///< controls by other means; in the US runs the firm
    bool isRepresentative = false;      ///< CN: in charge of daily management; JP: representative
};

/// Stored with the case: never reuse a number.
enum class BoCode : int {
    // To be declared, with the reason (the first that applies to this owner).
    DeclareForShare = 1,
    DeclareForVoting = 2,
    DeclareForControl = 3,
    DeclareAsRepresentative = 4,        ///< because nobody else is to be declared

    // Not to be declared although over the threshold.
    ExcludedByMajority = 20,            ///< JP: another one holds more than half of the votes

    // What is missing or cannot be. The first four stand for the whole firm, without an owner.
    ControlPersonMissing = 40,          ///< US: exactly one is needed
    RepresentativeMissing = 41,         ///< CN, JP: nobody else is to be declared
    RemainderUnexplained = 42,          ///< what nobody is named for could hide another owner
    SumOverWhole = 43,
    ControlPersonAmbiguous = 44,        ///< US: several are marked; each after the first
    NameMissing = 45,
    ShareOutOfRange = 46,               ///< below 0 or over the whole; counts as 0
    NameTwice = 47,                     ///< the shares of one person must be added up first
    CountryUnknown = 48,                ///< no rule for this country; nothing else is said
};

struct BoFinding {
    BoCode code{};
    std::optional<std::size_t> owner;   ///< index into the owners given; nothing: the firm

    bool operator==(const BoFinding&) const = default;
};

/// True for codes that say a person is to be declared.
[[nodiscard]] bool isDeclaration(BoCode code);
/// True for codes that keep a case from approval (gate c of compliance.md section 5).
[[nodiscard]] bool isGap(BoCode code);

/// - CN (PBOC Order [2025] 12): 25 % or more of equity, or of benefit or votes, or control; else
///   the person in charge of daily management.
/// - US (31 CFR 1010.230): 25 % or more of equity, each, plus one control person.
/// - JP (law on prevention of transfer of criminal proceeds): more than 25 % of the votes, of whom
///   one with more than 50 % excludes the others; else control by other means; else the
///   representative.
/// Findings about owners come in their order, those about the firm after them. Pure.
[[nodiscard]] std::vector<BoFinding> findBeneficialOwners(std::string_view country,
                                                          std::span<const Owner> owners);

}  // namespace seabridge::compliance

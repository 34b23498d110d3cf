// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Identifiers of firms, people, accounts, ships and containers: form and check digits
/// (compliance.md section 4). A bad one blocks a customer's input, with a recorded override; a
/// record of a sanctions list is never refused for one, because lists are full of them.
namespace seabridge::compliance {

/// The numbers are stored with KYC files: never reuse one.
enum class IdKind : int {
    Lei = 1,                    ///< ISO 17442
    SocialCredit = 2,           ///< 统一社会信用代码, GB 32100-2015
    JapaneseCorporate = 3,      ///< 法人番号
    Iban = 4,                   ///< ISO 13616
    Bic = 5,                    ///< ISO 9362
    ChineseResident = 6,        ///< 居民身份证, GB 11643-1999; personal data
    JapaneseMyNumber = 7,       ///< 個人番号: only known in order to refuse it
    UsEmployer = 8,             ///< EIN
    ImoShip = 9,
    ImoCompany = 10,
    Container = 11,             ///< ISO 6346
    Isin = 12,                  ///< ISO 6166
};

/// Why an identifier is refused, the first that applies.
enum class IdProblem : int {
    None = 0,
    Empty = 1,
    Alphabet = 2,               ///< a character that never occurs in this kind
    Length = 3,
    Form = 4,                   ///< a letter or digit in a place that wants the other
    Country = 5,                ///< no such country, or it has no such identifier
    Region = 6,
    Date = 7,                   ///< no such day
    CheckDigit = 8,
    MustNotBeKept = 9,          ///< a good My Number: refuse to save, ask for redaction
};

/// Accepted, but a person should look. One at most, the first that applies.
enum class IdWarning : int {
    None = 0,
    OrganisationCode = 1,       ///< the GB 11714 check inside a social credit code does not hold
    LooksLikeSsn = 2,           ///< NNN-NN-NNNN where an EIN is asked for
    Prefix = 3,                 ///< a prefix that the IRS has not assigned
    TestCode = 4,               ///< BIC of a test system (8th character 0)
    NoCheckDigit = 5,           ///< Chinese resident number of the old 15-digit form
};

struct IdCheck {
    IdProblem problem = IdProblem::None;
    IdWarning warning = IdWarning::None;
    std::string normalized;     ///< what to store and compare; when refused, as far as known

    [[nodiscard]] bool isGood() const { return problem == IdProblem::None; }
};

/// Checks what a person typed: full-width letters and digits count as ASCII, lower case as upper;
/// spaces, hyphens, dots and slashes between are dropped, so is "IMO" before a ship or company
/// number and "XXX" behind a BIC. Over 128 bytes are refused as Length. Pure. A kind that is not in
/// the list is our own broken invariant (ENSURE).
[[nodiscard]] IdCheck checkIdentifier(IdKind kind, std::string_view text);

/// Upper-case ASCII without separators as above; other characters stay as they are.
[[nodiscard]] std::string normalizeIdentifier(std::string_view text);

/// Stable name, e.g. "USCC"; for `--json` and the audit print.
[[nodiscard]] std::string_view nameOf(IdKind kind);

}  // namespace seabridge::compliance

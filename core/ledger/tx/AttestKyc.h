// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Identity.h"
#include "ledger/Kind.h"

namespace seabridge::ledger {

/// The attesting member decides for the applicant: it may trade until a date. Valid or not, never
/// why: the reason travels sealed, never on the ledger. An attestation is evidence; it does not
/// move the legal duty of whoever relies on it.
struct AttestKyc {
    static constexpr Kind kKind = Kind::AttestKyc;
    static constexpr bool kMayWait = true;
    static constexpr TimeMs kMaxAheadMs = 3 * 366 * base::kDayMs;
    static constexpr std::size_t kMaxCountries = 32;
    static constexpr std::size_t kMaxEntities = 6;

    base::Hash kycCase;  ///< the request's transaction
    std::uint8_t level = 0;  ///< 1 to 3
    TimeMs until = 0;  ///< after block time, at most 3 years ahead
    base::Hash commitment;  ///< to the dossier that was reviewed
    std::vector<std::string> countries;  ///< 1 to 32, alpha-2, ordered, without repeats
    std::optional<base::Hash> blob = {};  ///< the sealed reason

    static void fields(auto& self, auto&& visit) {
        visit("kycCase", self.kycCase);
        visit("level", self.level);
        visit("until", self.until);
        visit("commitment", self.commitment);
        visit("countries", self.countries);
        visit("blob", self.blob);
    }
    [[nodiscard]] Reject check() const;
    [[nodiscard]] Consent consent(const Reader& reader, const Call& call) const;
    [[nodiscard]] Reject plan(Draft& draft, const Call& call) const;
};

}  // namespace seabridge::ledger

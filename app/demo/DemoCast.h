// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Identity.h"

#include <span>
#include <string>
#include <vector>

/// Who plays in the demo: firms, members and people, all of them invented. Registry numbers hold by
/// their check digits and are nobody's.
namespace seabridge::app {

/// What a person's desk is there for.
enum class DemoRole : std::uint8_t {
    Clerk = 1,
    Buyer = 2,
    Finance = 3,
    Approver = 4,
    Compliance = 5,       ///< of the attesting member
    Bank = 6,             ///< liquidity provider, issuer
};

struct CastPerson {
    std::string id;       ///< folder, and name in the consortium file: "lingnan-clerk"
    std::string native;
    std::string latin;
    DemoRole role = DemoRole::Clerk;
    std::vector<ledger::Role> roles;
    bool hasDesk = true;  ///< else the person acts in the history only
};

struct CastFirm {
    std::string id;       ///< "lingnan"; the organization's id derives from it
    ledger::LegalNames names;
    std::string country;
    std::string registryNumber;
    std::vector<std::string> memberRoles;  ///< empty: no member
    int attestedDays = 0; ///< from now on; 0: not attested at the beginning
    bool decidesAlone = false;  ///< one person, who applies for KYC in the history
    std::vector<CastPerson> people;
};

/// Members first, the first of them holds the order.
[[nodiscard]] const std::vector<CastFirm>& demoCast();

inline constexpr const char* kDemoBank = "harbor";
inline constexpr const char* kDemoAttester = "shinonome";

}  // namespace seabridge::app

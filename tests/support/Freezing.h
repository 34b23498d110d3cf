// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Scene.h"

/// Freezing money on a Scene whose currencies may be frozen.
namespace seabridge::support {

/// Of an organization: ordinary, at once, for 30 days, all currencies.
[[nodiscard]] FreezeOrder freezeOf(const Scene& scene, const std::string& org);
/// Bank, Second and Third (or Fourth, for one of them) decide it; its id.
TxId decide(Scene& scene, const Action& action);
/// Makes it as `who` of the organization, has its approver say yes if it waits, and tells how it
/// ended: the refusal of the first try, or that of the decided Pending.
Reject outcomeOf(Scene& scene, const std::string& org, const Action& action,
                 const std::string& who = "finance");

}  // namespace seabridge::support

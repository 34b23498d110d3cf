// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ids.h"
#include "ledger/Pending.h"

#include <vector>

namespace seabridge::ledger {

/// Who asks for an action, when, and who has said yes to it so far.
struct Call {
    NetworkId network;
    OrgId org;                        ///< in whose name
    UserId user;                      ///< the maker
    TxId id;                          ///< of the transaction that carries the action
    TimeMs now = 0;                   ///< block time
    TimeMs validUntil = 0;
    std::vector<Approval> approvals;  ///< the maker's first
    Height height = 0;                ///< of the block
};

}  // namespace seabridge::ledger

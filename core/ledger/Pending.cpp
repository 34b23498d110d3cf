// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Pending.h"

#include <algorithm>

namespace seabridge::ledger {

std::string_view nameOf(PendingStatus status) {
    switch (status) {
        case PendingStatus::Open: return "open";
        case PendingStatus::Done: return "done";
        case PendingStatus::Refused: return "refused";
        case PendingStatus::Declined: return "declined";
        case PendingStatus::Returned: return "returned";
        case PendingStatus::Expired: return "expired";
    }
    return "";
}

bool isKnown(PendingStatus status) { return !nameOf(status).empty(); }

bool Pending::isPrincipal(const OrgId& candidate) const {
    return std::ranges::find(principals, candidate) != principals.end();
}

std::vector<Topic> Pending::owners() const {
    std::vector<Topic> out{topicOf(org)};
    for (const auto& principal : principals)
        if (principal != org) out.push_back(topicOf(principal));
    return out;
}

Key Pending::keyOf(const PendingId& id) { return makeKey(kFamily, {id.view()}); }

Key Desk::keyOf(const OrgId& org) { return makeKey(kFamily, {org.view()}); }

}  // namespace seabridge::ledger

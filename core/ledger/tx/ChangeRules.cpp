// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/ChangeRules.h"

#include "ledger/Ballot.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

Reject ChangeRules::check() const { return Reject::None; }

Consent ChangeRules::consent(const Reader& reader, const Call&) const {
    return ballotOf(reader, Quorum::OfAll);
}

Reject ChangeRules::plan(Draft& draft, const Call& call) const {
    auto governance = governanceOf(draft);
    if (governance.rules && call.height < governance.rules->from) return Reject::AlreadyExists;
    auto parameters = parametersOf(draft);
    parameters.rulesNumber = rulesNumberAt(draft, call.height);
    if (number != parameters.rulesNumber + 1) return Reject::WrongOrder;
    governance.rules = RulesChange{number, call.height + parameters.rulesDelay};
    draft.put(parameters);
    draft.put(governance);
    draft.tell(membershipTopic(), {.kind = EffectKind::RulesChanged, .index = number,
                                   .user = call.user,
                                   .note = "from height " + std::to_string(governance.rules->from)});
    return Reject::None;
}

}  // namespace seabridge::ledger

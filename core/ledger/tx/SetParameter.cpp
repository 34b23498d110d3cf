// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/SetParameter.h"

#include "ledger/Ballot.h"
#include "ledger/Rules.h"

namespace seabridge::ledger {

Reject SetParameter::check() const {
    const auto range = rangeOf(parameter);
    return value >= range.least && value <= range.most ? Reject::None : Reject::OutOfRange;
}

Consent SetParameter::consent(const Reader& reader, const Call&) const {
    return ballotOf(reader, Quorum::OfAll);
}

Reject SetParameter::plan(Draft& draft, const Call& call) const {
    auto parameters = parametersOf(draft);
    setValue(parameters, parameter, value);
    draft.put(parameters);
    draft.tell(membershipTopic(),
               {.kind = EffectKind::ParameterSet, .user = call.user,
                .note = std::string(nameOf(parameter)) + " " + std::to_string(value)});
    return Reject::None;
}

}  // namespace seabridge::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "ledger/Genesis.h"
#include "lightnode/Head.h"

namespace seabridge::lightnode {

/// What a piece of evidence proves.
struct Finding {
    Offence offence = Offence::ForkedHeads;
    Height height = 0;              ///< of the header, or vote, that contradicts
    std::vector<OrgId> culprits;    ///< whose signatures stand under both statements; ordered

    static void fields(auto& self, auto&& visit) {
        visit("offence", self.offence);
        visit("height", self.height);
        visit("culprits", self.culprits);
    }
};

/// Judges foreign evidence with nothing but the pinned genesis: walks the changes of the membership
/// in it, then checks certificates, votes and links. InvalidInput for a bad genesis; NotProven with
/// what fails. A rewritten feed is NotProven "rewritten-feed": that the two headers commit to those
/// feeds stands in no evidence, so only whoever saw it knows.
[[nodiscard]] base::Result<Finding> judge(const ledger::Genesis& genesis,
                                          const Evidence& evidence);

}  // namespace seabridge::lightnode

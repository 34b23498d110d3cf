// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Freezing.h"

#include "support/Ballots.h"
#include "support/Deal.h"

namespace seabridge::support {

FreezeOrder freezeOf(const Scene& scene, const std::string& org) {
    return {.org = scene.org(org), .currency = {}, .reach = FreezeReach::Sending,
            .basis = LegalBasis::CourtOrder, .reference = "Case 4711", .from = 0,
            .until = scene.now() + 30 * base::kDayMs, .appeal = "Registry of the court"};
}

TxId decide(Scene& scene, const Action& action) {
    std::vector<std::string> voters;
    const auto concerned = interested(action);
    for (const std::string name : {"Bank", "Second", "Third", "Fourth"})
        if (voters.size() < 3 && std::ranges::count(concerned, scene.org(name)) == 0)
            voters.push_back(name);
    return vote(scene, voters, action);
}

Reject outcomeOf(Scene& scene, const std::string& org, const Action& action,
                 const std::string& who) {
    const auto step = scene.as(org, who).does(action);
    if (step.outcome != Reject::Waiting) return step.outcome;
    scene.as(org, "approver").does(Approve{step.id}).expect(Reject::None);
    if (statusOf(scene, step.id) == PendingStatus::Done) return Reject::None;
    return *newest(scene, topicOf(scene.org(org)), EffectKind::PendingRefused).code;
}

}  // namespace seabridge::support

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SimulatedVotes.h"

#include <algorithm>

namespace seabridge::support {

TxId send(Simulation& world, const std::string& org, const std::string& who,
          const Action& action) {
    auto& scene = world.scene();
    const auto raw = scene.signedBy(org, who, action, world.wall() + base::kDayMs);
    for (std::size_t i = 0; i < 4; ++i)
        if (world.isUp(i)) world.submit(i, raw, scene.org(org));
    world.run(2 * base::kSecondMs);
    return codec::decoded<Transaction>(raw)->id();
}

void vote(Simulation& world, const std::vector<std::string>& members, const Action& action) {
    const auto id = send(world, members.front(), "admin", action);
    for (const auto& name : members)
        for (const std::string who : {"admin", "admin2"})
            if (name != members.front() || who != "admin")
                (void)send(world, name, who, Approve{id});
}

std::size_t indexOf(Simulation& world, const std::string& member) {
    const auto& members = world.scene().genesis().members;
    return std::size_t(std::ranges::find(members, world.scene().org(member), &Member::org) -
                       members.begin());
}

}  // namespace seabridge::support

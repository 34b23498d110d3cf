// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Simulation.h"

/// What people of the members sign, on its way through the peers of a Simulation.
namespace seabridge::support {

/// Signed for a day, told to those of the first four peers that are up; two seconds pass.
TxId send(Simulation& world, const std::string& org, const std::string& who, const Action& action);
/// The first member's administrator proposes it; then the other one and both of every further
/// member say yes.
void vote(Simulation& world, const std::vector<std::string>& members, const Action& action);

/// The place of a founder's peer.
[[nodiscard]] std::size_t indexOf(Simulation& world, const std::string& member);

}  // namespace seabridge::support

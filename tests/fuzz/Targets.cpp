// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Targets.h"

namespace seabridge::fuzz {

std::vector<Target> allTargets() {
    std::vector<Target> out;
    for (const auto part : {ledgerTargets(), proofTargets(), textTargets(), fileTargets()})
        out.insert(out.end(), part.begin(), part.end());
    return out;
}

const Target* findTarget(std::string_view name) {
    static const auto all = allTargets();
    const auto found = std::ranges::find(all, name, &Target::name);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace seabridge::fuzz

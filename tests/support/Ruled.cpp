// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Ruled.h"

namespace seabridge::support {

Reject ruled(const Reader& reader, const Scene& scene, const OrgId& org, const Action& action) {
    if (const auto refused = check(action); refused != Reject::None) return refused;
    Draft draft(reader, scene.now());
    Call call;
    call.network = scene.network();
    call.org = org;
    call.id = hashOfName("some transaction");
    call.now = scene.now();
    return plan(action, draft, call);
}

Reject ruled(const Scene& scene, const std::string& org, const Action& action) {
    return ruled(scene.state(), scene, scene.org(org), action);
}

std::string wrongRows(const Scene& scene, const std::string& org, const std::vector<Row>& rows) {
    std::string out;
    for (const auto& row : rows)
        if (const auto got = ruled(scene, org, row.action); got != row.wanted)
            out += std::string(row.name) + ": " + std::string(nameOf(got)) + "; ";
    return out;
}

}  // namespace seabridge::support

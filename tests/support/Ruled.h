// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Scene.h"

#include <vector>

/// Asking the rules without the engine, consent apart: check, then plan on a draft thrown away.
namespace seabridge::support {

[[nodiscard]] Reject ruled(const Reader& reader, const Scene& scene, const OrgId& org,
                           const Action& action);
/// On the scene's own state.
[[nodiscard]] Reject ruled(const Scene& scene, const std::string& org, const Action& action);

/// An action that is tried, and what the rules must say.
struct Row {
    const char* name;
    Action action;
    Reject wanted;
};
/// The rows that were answered otherwise, as text; empty if none.
[[nodiscard]] std::string wrongRows(const Scene& scene, const std::string& org,
                                    const std::vector<Row>& rows);

}  // namespace seabridge::support

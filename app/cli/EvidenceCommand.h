// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

namespace seabridge::cli {

/// chain evidence export|verify FILE
[[nodiscard]] Outcome evidence(const Arguments& arguments);

extern const std::string_view kEvidenceDetails;

}  // namespace seabridge::cli

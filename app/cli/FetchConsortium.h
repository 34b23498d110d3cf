// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"
#include "lightnode/ConsortiumFile.h"

namespace seabridge::cli {

/// A consortium file of either form, proven.
[[nodiscard]] std::expected<lightnode::Consortium, Problem> consortiumAt(
    const std::filesystem::path& path);

/// `genesis fetch`: asks a peer's guest endpoint for a consortium file of today.
[[nodiscard]] Outcome fetchConsortium(const Arguments& arguments);
[[nodiscard]] std::vector<Option> fetchOptions();
extern const std::string_view kFetchDetails;

}  // namespace seabridge::cli

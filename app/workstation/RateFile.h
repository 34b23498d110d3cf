// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"
#include "desk/PairRates.h"

#include <atomic>

/// The published rates as the screens ask for them.
namespace seabridge::app {

/// Reads the bank's file and takes it in. Long; any one thread. Cancelled if `isCancelled` before
/// the last stage; then nothing changed.
[[nodiscard]] base::Result<api::RateImport> importRates(
    const std::filesystem::path& folder, const std::filesystem::path& file,
    const std::atomic<bool>& isCancelled, const std::function<void(api::ImportStage)>& progress);

/// Errors as api::Workstation::rates().
[[nodiscard]] base::Result<std::vector<api::RatePoint>> ratesOf(
    const std::filesystem::path& folder, const api::RateQuery& query);

}  // namespace seabridge::app

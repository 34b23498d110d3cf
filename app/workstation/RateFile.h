// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"

#include <atomic>

/// The published rates beside the vault.
namespace seabridge::app {

/// The source of rates that nobody published: the demo's. Comes after every bank's by name, and an
/// import removes them.
inline constexpr const char* kSimulatedRates = "SIMULATED";

/// Reads the bank's file and puts it in place of what was imported. Long; any one thread. Cancelled
/// if `isCancelled` before the last stage; then nothing changed.
[[nodiscard]] base::Result<api::RateImport> importRates(
    const std::filesystem::path& folder, const std::filesystem::path& file,
    const std::atomic<bool>& isCancelled, const std::function<void(api::ImportStage)>& progress);

/// Errors as api::Workstation::rates().
[[nodiscard]] base::Result<std::vector<api::RatePoint>> ratesOf(
    const std::filesystem::path& folder, const api::RateQuery& query);

}  // namespace seabridge::app

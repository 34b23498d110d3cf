// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Values.h"
#include "demo/DemoCast.h"

/// What the demo's applicants hand in for KYC.
namespace seabridge::app {

/// By the cast's id: "aoba", "ningbo", "nagara", "gulfcrest".
[[nodiscard]] std::vector<api::DossierField> demoDossier(const std::string& firm);
/// Freshly salted.
[[nodiscard]] ledger::Document documentOf(const std::vector<api::DossierField>& dossier);

}  // namespace seabridge::app

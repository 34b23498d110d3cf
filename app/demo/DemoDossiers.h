// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/Dossier.h"
#include "demo/DemoCast.h"

/// What the demo's applicants hand in for KYC.
namespace seabridge::app {

/// By the cast's id: those of "aoba", "ningbo" and "nagara" lack only their papers; that of
/// "gulfcrest" names nobody who runs the firm.
[[nodiscard]] compliance::Dossier demoDossier(const std::string& firm);
/// A page in PDF that says whose register entry it stands for, and that it is simulated.
[[nodiscard]] std::string demoPaper(const compliance::Dossier& dossier);

}  // namespace seabridge::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Desk.h"
#include "api/Values.h"

namespace seabridge::app {

/// The texts of a document; fields of another program that are no text come in hex.
[[nodiscard]] std::vector<api::DossierField> dossierFields(const ledger::Document& document);
/// Salts and seals, ready to submit: InvalidInput "dossier", "my-number" and the field's name.
[[nodiscard]] Result<ledger::RequestKyc> requestOf(Desk& desk,
                                                   const std::vector<api::DossierField>& fields,
                                                   const OrgId& attester);

}  // namespace seabridge::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "People.h"

#include "ledger/Document.h"

/// A KYC dossier as a person writes and reads it: named texts.
namespace seabridge::cli {

/// A freshly salted field.
[[nodiscard]] ledger::DocumentField fieldOf(std::string name, const std::string& text);
/// From an object: texts stay as they are, other values become their JSON text.
[[nodiscard]] std::expected<ledger::Document, Problem> dossierFrom(std::string_view path);
/// An object; a field that is no text is {"cbor":HEX}.
[[nodiscard]] std::string dossierJson(const ledger::Document& document);
/// A line a field.
[[nodiscard]] std::string dossierText(const ledger::Document& document);
/// Foreign text for a terminal: as hex if something in it could steer one.
[[nodiscard]] std::string harmless(const std::string& text);

}  // namespace seabridge::cli

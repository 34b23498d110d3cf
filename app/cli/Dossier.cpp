// SPDX-License-Identifier: GPL-3.0-or-later
#include "Dossier.h"

#include "base/Text.h"
#include "crypto/Random.h"

namespace seabridge::cli {

ledger::DocumentField fieldOf(std::string name, const std::string& text) {
    return {std::move(name), codec::encoded(text), crypto::randomHash()};
}

std::expected<ledger::Document, Problem> dossierFrom(std::string_view path) {
    const auto json = jsonFile(path);
    if (!json) return std::unexpected(json.error());
    if (!json->is_object()) return refused("a dossier is an object");
    ledger::Document out;
    for (const auto& [name, value] : json->items())
        out.items.push_back(
            fieldOf(name, value.is_string() ? value.get<std::string>() : value.dump()));
    if (!out.isWellFormed())
        return refused(fmt::format("a dossier has 1 to {} named fields",
                                   ledger::Document::kMaxFields));
    return out;
}

std::string dossierJson(const ledger::Document& document) {
    std::string out;
    for (const auto& field : document.items) {
        const auto text = codec::decoded<std::string>(field.value);
        out += fmt::format("{}{}:{}", out.empty() ? "" : ",", codec::jsonQuoted(field.name),
                           text ? codec::jsonQuoted(*text)
                                : fmt::format("{{\"cbor\":\"{}\"}}", base::toHex(field.value)));
    }
    return "{" + out + "}";
}

std::string harmless(const std::string& text) {
    return base::isPlainText(text) ? text : base::toHex(base::viewOf(text));
}

std::string dossierText(const ledger::Document& document) {
    std::string out;
    for (const auto& field : document.items) {
        const auto text = codec::decoded<std::string>(field.value);
        out += fmt::format("  {}: {}\n", harmless(field.name),
                           text ? harmless(*text) : base::toHex(field.value));
    }
    return out;
}

}  // namespace seabridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Document.h"

#include "codec/Cbor.h"
#include "merkle/Log.h"
#include "merkle/Proof.h"

#include <algorithm>
#include <set>

namespace seabridge::ledger {

namespace {

std::vector<base::Hash> leavesOf(const Document& document) {
    std::vector<base::Hash> leaves;
    leaves.reserve(document.items.size());
    for (const auto& item : document.items) leaves.push_back(item.leaf());
    return leaves;
}

}  // namespace

base::Hash DocumentField::leaf() const {
    codec::Encoder out;
    out.array(4);
    out.text("seabridge/field/1");
    out.bytes(salt);
    out.text(name);
    out.bytes(value);
    return merkle::leafHash(out.view());
}

bool Reveal::opens(const base::Hash& commitment) const {
    return size <= Document::kMaxFields &&
           merkle::verifyInclusion(field.leaf(), index, size, commitment, proof);
}

bool Document::isWellFormed() const {
    if (items.empty() || items.size() > kMaxFields) return false;
    std::set<std::string_view> names;
    return std::ranges::all_of(items, [&](const DocumentField& item) {
        return !item.name.empty() && names.insert(item.name).second;
    });
}

base::Hash Document::commitment() const { return merkle::logRootOf(leavesOf(*this)); }

const DocumentField* Document::find(std::string_view name) const {
    const auto found = std::ranges::find(items, name, &DocumentField::name);
    return found == items.end() ? nullptr : &*found;
}

std::optional<Reveal> Document::reveal(std::string_view name) const {
    const auto* item = find(name);
    if (item == nullptr || items.size() > kMaxFields) return std::nullopt;
    const auto index = static_cast<std::uint32_t>(item - items.data());
    return Reveal{*item, index, static_cast<std::uint32_t>(items.size()),
                  merkle::inclusionProofOf(leavesOf(*this), index)};
}

std::string_view nameOf(DueBasis basis) {
    switch (basis) {
        case DueBasis::Contract: return "contract";
        case DueBasis::Shipment: return "shipment";
        case DueBasis::Receipt: return "receipt";
        case DueBasis::Acceptance: return "acceptance";
    }
    return "";
}

bool isKnown(DueBasis basis) { return !nameOf(basis).empty(); }

std::optional<CurrencyId> RateLock::other(const CurrencyId& currency) const {
    if (currency == base) return quote;
    if (currency == quote) return base;
    return std::nullopt;
}

}  // namespace seabridge::ledger

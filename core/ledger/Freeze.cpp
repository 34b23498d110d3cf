// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Freeze.h"

#include <algorithm>

namespace seabridge::ledger {

std::string_view nameOf(LegalBasis basis) {
    switch (basis) {
        case LegalBasis::CourtOrder: return "court-order";
        case LegalBasis::AuthorityOrder: return "authority-order";
        case LegalBasis::Sanctions: return "sanctions";
        case LegalBasis::MoneyLaundering: return "money-laundering";
        case LegalBasis::Insolvency: return "insolvency";
        case LegalBasis::Fraud: return "fraud";
        case LegalBasis::MistakenPayment: return "mistaken-payment";
        case LegalBasis::Contract: return "contract";
    }
    return "";
}

bool isKnown(LegalBasis basis) { return !nameOf(basis).empty(); }

std::string_view nameOf(FreezeReach reach) {
    switch (reach) {
        case FreezeReach::Sending: return "sending";
        case FreezeReach::Everything: return "everything";
    }
    return "";
}

bool isKnown(FreezeReach reach) { return !nameOf(reach).empty(); }

std::string_view nameOf(Frozen frozen) {
    return frozen == Frozen::No ? "no" : nameOf(static_cast<FreezeReach>(frozen));
}

Key Freezes::keyOf(const OrgId& org) { return makeKey(kFamily, {org.view()}); }

Key FreezeRecord::keyOf(const TxId& order) { return makeKey(kFamily, {order.view()}); }

Frozen frozenAt(const Reader& reader, const OrgId& org, const CurrencyId& currency, TimeMs now) {
    const auto freezes = reader.get<Freezes>(org);
    if (!freezes) return Frozen::No;
    auto out = Frozen::No;
    for (const auto& order : freezes->orders)
        if (order.isAt(now) && (!order.currency || *order.currency == currency))
            out = std::max(out, static_cast<Frozen>(order.reach));
    if (out == Frozen::No) return out;
    const auto defined = reader.get<Currency>(currency);
    return defined && defined->mayFreeze ? out : Frozen::No;
}

}  // namespace seabridge::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Accounts.h"

namespace seabridge::ledger {

bool isKnown(CurrencyKind kind) {
    switch (kind) {
        case CurrencyKind::CentralBank:
        case CurrencyKind::DepositToken:
        case CurrencyKind::FirmToken: return true;
    }
    return false;
}

bool isKnown(HoldPurpose purpose) {
    switch (purpose) {
        case HoldPurpose::Deposit:
        case HoldPurpose::Funding: return true;
    }
    return false;
}

bool isKnown(HoldStatus status) {
    switch (status) {
        case HoldStatus::Open:
        case HoldStatus::Posted:
        case HoldStatus::Voided: return true;
    }
    return false;
}

Key Currency::keyOf(const CurrencyId& id) { return makeKey(kFamily, {base::viewOf(id.code)}); }

Key Supply::keyOf(const CurrencyId& currency) {
    return makeKey(kFamily, {base::viewOf(currency.code)});
}

Key Account::keyOf(const OrgId& org, const CurrencyId& currency) {
    return makeKey(kFamily, {org.view(), base::viewOf(currency.code)});
}

Key Hold::keyOf(const HoldId& id) { return makeKey(kFamily, {id.view()}); }

}  // namespace seabridge::ledger

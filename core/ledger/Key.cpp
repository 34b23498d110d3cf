// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Key.h"

#include "crypto/Hash.h"

namespace seabridge::ledger {
bool isKnown(Family family) {
    switch (family) {
        case Family::Parameters:
        case Family::Membership:
        case Family::OrderState:
        case Family::Governance:
        case Family::Organization:
        case Family::User:
        case Family::Device:
        case Family::KeyUse:
        case Family::Tickets:
        case Family::Policy:
        case Family::KycStanding:
        case Family::KycCase:
        case Family::Desk:
        case Family::Deputies:
        case Family::Currency:
        case Family::Supply:
        case Family::Account:
        case Family::Hold:
        case Family::Freezes:
        case Family::FreezeRecord:
        case Family::Quote:
        case Family::Trade:
        case Family::Obligation:
        case Family::OrderCounter:
        case Family::Pending:
        case Family::DayUse:
        case Family::RatePair:
        case Family::FeedHead: return true;
    }
    return false;
}

Key makeKey(Family family, std::initializer_list<base::ByteView> id) {
    // Every transaction names some thirty: none is to cost an allocation.
    thread_local base::Bytes whole;
    whole.assign(1, static_cast<std::uint8_t>(family));
    for (const auto part : id) base::append(whole, part);
    return {family, crypto::sha256(whole)};
}

}  // namespace seabridge::ledger

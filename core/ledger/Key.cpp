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
        case Family::Currency:
        case Family::Supply:
        case Family::Account:
        case Family::Hold:
        case Family::Quote:
        case Family::Trade:
        case Family::Obligation:
        case Family::OrderCounter:
        case Family::Pending:
        case Family::RatePair:
        case Family::FeedHead: return true;
    }
    return false;
}

Key makeKey(Family family, std::initializer_list<base::ByteView> id) {
    const auto number = static_cast<std::uint8_t>(family);
    crypto::Sha256 hash;
    hash.update(base::ByteView(&number, 1));
    for (const auto part : id) hash.update(part);
    return {family, hash.finish()};
}

}  // namespace seabridge::ledger

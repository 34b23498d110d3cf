// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Key.h"

#include "crypto/Hash.h"

namespace seabridge::ledger {
namespace {

constexpr std::size_t kUsualBytes = 80;

}  // namespace

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
    // Put end to end first: an incremental hash costs several times the hashing (crypto/Hash.cpp).
    base::Bytes whole;
    whole.reserve(kUsualBytes);
    whole.push_back(static_cast<std::uint8_t>(family));
    for (const auto part : id) base::append(whole, part);
    return {family, crypto::sha256(whole)};
}

}  // namespace seabridge::ledger

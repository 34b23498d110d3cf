// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Identity.h"

namespace seabridge::ledger {

bool isKnown(OrgStatus status) {
    switch (status) {
        case OrgStatus::Active:
        case OrgStatus::Suspended: return true;
    }
    return false;
}

std::string_view nameOf(Role role) {
    switch (role) {
        case Role::Clerk: return "clerk";
        case Role::Approver: return "approver";
        case Role::Compliance: return "compliance";
        case Role::Finance: return "finance";
        case Role::Admin: return "admin";
        case Role::Peer: return "peer";
    }
    return "";
}

bool isKnown(Role role) { return !nameOf(role).empty(); }

std::string_view nameOf(ActionClass action) {
    switch (action) {
        case ActionClass::Administration: return "administration";
        case ActionClass::Quotes: return "quotes";
        case ActionClass::Payments: return "payments";
        case ActionClass::Deposits: return "deposits";
        case ActionClass::Settlement: return "settlement";
        case ActionClass::Conversion: return "conversion";
        case ActionClass::Goods: return "goods";
        case ActionClass::Kyc: return "kyc";
        case ActionClass::Rates: return "rates";
        case ActionClass::Issuance: return "issuance";
        case ActionClass::Consortium: return "consortium";
    }
    return "";
}

bool isKnown(ActionClass action) { return !nameOf(action).empty(); }

bool isKnown(KycCaseStatus status) {
    switch (status) {
        case KycCaseStatus::Open:
        case KycCaseStatus::Attested:
        case KycCaseStatus::Refused: return true;
    }
    return false;
}

bool EnrolledKeys::proven(const NetworkId& network, base::ByteView subject) const {
    return crypto::isAcceptable(keys) &&
           crypto::verify(keys.signing, crypto::possessionStatement(network, subject, keys),
                          possession);
}

namespace {

bool bitAt(const Tickets& tickets, std::uint64_t place) {
    return (tickets.used.data[place / 8] >> (place % 8) & 1) != 0;
}

/// Moves every bit to a higher place; what leaves the window is forgotten.
void raiseTop(Tickets& tickets, std::uint64_t by) {
    decltype(tickets.used) moved;
    for (std::uint64_t place = by; place < Tickets::kWindow; ++place)
        if (bitAt(tickets, place - by))
            moved.data[place / 8] |= static_cast<std::uint8_t>(1U << (place % 8));
    tickets.used = moved;
    tickets.top += by;
}

}  // namespace

bool Tickets::isUsed(std::uint64_t ticket) const {
    if (ticket > top) return false;
    const auto place = top - ticket;
    return place >= kWindow || bitAt(*this, place);
}

Reject Tickets::take(std::uint64_t ticket) {
    if (ticket > top) {
        if (ticket - top > kWindow) return Reject::TicketOutOfWindow;
        raiseTop(*this, ticket - top);
    }
    const auto place = top - ticket;
    if (place >= kWindow) return Reject::TicketOutOfWindow;
    if (bitAt(*this, place)) return Reject::Skipped;
    used.data[place / 8] |= static_cast<std::uint8_t>(1U << (place % 8));
    return Reject::None;
}

Policy Policy::standard(const OrgId& org) {
    const std::vector<RoleNeed> oneClerk{{Role::Clerk, 1}};
    const std::vector<RoleNeed> oneFinance{{Role::Finance, 1}};
    const std::vector<RoleNeed> twoAdmins{{Role::Admin, 2}};
    const auto checked = [](Role maker) {
        return std::vector<RoleNeed>{{maker, 1}, {Role::Approver, 1}};
    };
    const auto rule = [](ActionClass action, const std::vector<RoleNeed>& needs) {
        return Rule{.action = action, .needs = needs};
    };
    return {org,
            {rule(ActionClass::Administration, twoAdmins),
             rule(ActionClass::Quotes, checked(Role::Clerk)),
             rule(ActionClass::Payments, checked(Role::Finance)),
             rule(ActionClass::Deposits, checked(Role::Finance)),
             rule(ActionClass::Settlement, checked(Role::Finance)),
             rule(ActionClass::Conversion, checked(Role::Finance)),
             rule(ActionClass::Goods, oneClerk),
             rule(ActionClass::Kyc, checked(Role::Compliance)),
             rule(ActionClass::Rates, oneFinance),
             rule(ActionClass::Issuance, checked(Role::Finance)),
             rule(ActionClass::Consortium, twoAdmins)}};
}

Key Organization::keyOf(const OrgId& id) { return makeKey(kFamily, {id.view()}); }
Key User::keyOf(const UserId& id) { return makeKey(kFamily, {id.view()}); }
Key Policy::keyOf(const OrgId& org) { return makeKey(kFamily, {org.view()}); }
Key KycStanding::keyOf(const OrgId& org) { return makeKey(kFamily, {org.view()}); }
Key KycCase::keyOf(const base::Hash& id) { return makeKey(kFamily, {id.view()}); }

Key Device::keyOf(const crypto::PublicKey& signing) {
    return makeKey(kFamily, {base::ByteView(&signing.algorithm, 1), signing.bytes.view()});
}

Key Tickets::keyOf(const crypto::PublicKey& device) {
    return makeKey(kFamily, {base::ByteView(&device.algorithm, 1), device.bytes.view()});
}

Key KeyUse::keyOf(base::ByteView keyBytes) { return makeKey(kFamily, {keyBytes}); }

}  // namespace seabridge::ledger

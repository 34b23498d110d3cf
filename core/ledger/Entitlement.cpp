// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Entitlement.h"

#include "ledger/Commerce.h"
#include "ledger/Freeze.h"
#include "ledger/DayUse.h"
#include "ledger/Deputies.h"

#include <algorithm>

namespace seabridge::ledger {

bool maySign(const Reader& reader, const crypto::PublicKey& key, const OrgId& org,
             const UserId& user) {
    const auto device = reader.get<Device>(key);
    if (!device || !device->active || device->org != org || device->user != user) return false;
    const auto person = reader.get<User>(user);
    return person && person->roles != 0;
}

bool mayRead(const Reader& reader, const OrgId& org, const Topic& topic) {
    switch (topic.kind) {
        case TopicKind::Organization: return topic == topicOf(org);
        case TopicKind::Trade: {
            const auto trade = reader.get<Trade>(base::textOf(topic.id));
            return trade && trade->isParty(org);
        }
        case TopicKind::Currency:
        case TopicKind::Pair:
        case TopicKind::Membership: return true;
    }
    return false;
}

namespace {

template <class Entity>
std::vector<Topic> ownersOf(const Entry& entry) {
    const auto entity = codec::decoded<Entity>(entry.value);
    ENSURE(entity.has_value());
    return entity->owners();
}

std::vector<Topic> ownersOf(Family family, const Entry& entry) {
    switch (family) {
        case Family::Policy: return ownersOf<Policy>(entry);
        case Family::KycCase: return ownersOf<KycCase>(entry);
        case Family::Desk: return ownersOf<Desk>(entry);
        case Family::Deputies: return ownersOf<Deputies>(entry);
        case Family::Account: return ownersOf<Account>(entry);
        case Family::Hold: return ownersOf<Hold>(entry);
        case Family::FreezeRecord: return ownersOf<FreezeRecord>(entry);
        case Family::Quote: return ownersOf<Quote>(entry);
        case Family::Trade: return ownersOf<Trade>(entry);
        case Family::Obligation: return ownersOf<Obligation>(entry);
        case Family::Pending: return ownersOf<Pending>(entry);
        case Family::DayUse: return ownersOf<DayUse>(entry);
        case Family::FeedHead: {
            const auto head = codec::decoded<FeedHead>(entry.value);
            ENSURE(head.has_value());
            return {head->topic};
        }
        case Family::Parameters:
        case Family::Membership:
        case Family::OrderState:
        case Family::Governance:
        case Family::Organization:
        case Family::User:
        case Family::Device:
        case Family::KeyUse:
        case Family::Tickets:
        case Family::KycStanding:
        case Family::Freezes:
        case Family::Currency:
        case Family::Supply:
        case Family::OrderCounter:
        case Family::RatePair: return {};
    }
    return {};
}

/// Organizations that an action names outright. Not who is to be frozen: until the ballot is over
/// it would be a warning, and afterwards the FreezeRecord says all.
std::vector<OrgId> namedIn(const Action& action) {
    if (const auto* quote = std::get_if<PublishQuote>(&action)) return quote->recipients;
    if (const auto* pay = std::get_if<Pay>(&action)) return {pay->to};
    if (const auto* issue = std::get_if<IssueCurrency>(&action)) return {issue->to};
    if (const auto* clawBack = std::get_if<ClawBack>(&action)) return {clawBack->holder};
    if (const auto* request = std::get_if<RequestKyc>(&action)) return {request->attester};
    if (const auto* convert = std::get_if<SettleConverted>(&action)) return {convert->provider};
    return {};
}

}  // namespace

bool mayRead(const Reader& reader, const OrgId& org, const Key& key, const Entry& entry) {
    if (!entry.blind) return true;
    return std::ranges::any_of(ownersOf(key.family, entry),
                               [&](const Topic& topic) { return mayRead(reader, org, topic); });
}

bool mayReadBody(const Reader& reader, const TxId& id, const Body& body, Reject outcome,
                 const OrgId& org) {
    if (body.org == org) return true;
    const auto isNamed = [&] { return std::ranges::count(namedIn(body.action), org) > 0; };
    if (outcome == Reject::None) return isNamed();
    const auto pending =
        outcome == Reject::Waiting ? reader.get<Pending>(id) : std::optional<Pending>();
    if (!pending) return false;
    return pending->isPrincipal(org) || (pending->status == PendingStatus::Done && isNamed());
}

}  // namespace seabridge::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/SetUser.h"

#include "ledger/Administration.h"

namespace seabridge::ledger {

namespace {

/// The present user, if the sender may change it.
Reject findUser(const Reader& reader, const OrgId& org, const UserId& id) {
    const auto user = reader.get<User>(id);
    if (!user || user->org != org) return Reject::UnknownUser;
    if (user->has(Role::Peer)) return Reject::NotEntitled;
    return user->roles == 0 ? Reject::AlreadyEnded : Reject::None;
}

Reject addUser(Draft& draft, Organization organization, const UserId& id) {
    if (draft.has<User>(id)) return Reject::AlreadyExists;
    if (organization.users.size() >= Organization::kMaxUsers) return Reject::BadCount;
    organization.users.push_back(id);
    draft.put(organization);
    return Reject::None;
}

}  // namespace

Reject SetUser::check() const {
    if (!arePersonRoles(roles)) return Reject::Malformed;
    return !user && roles == 0 ? Reject::Malformed : Reject::None;
}

Consent SetUser::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Administration);
}

Reject SetUser::plan(Draft& draft, const Call& call) const {
    const auto organization = draft.get<Organization>(call.org);
    const auto policy = draft.get<Policy>(call.org);
    if (!organization || !policy) return Reject::UnknownOrg;
    const auto id = user.value_or(userIdOf(call.id, 0));
    if (const auto refused = user ? findUser(draft, call.org, id)
                                  : addUser(draft, *organization, id);
        refused != Reject::None)
        return refused;
    draft.put(User{id, call.org, roles, nameCommitment});
    draft.tell(topicOf(call.org), {.kind = EffectKind::UserChanged, .user = id});
    if (!user) return Reject::None;
    const auto people = peopleOf(draft, *organization);
    if (const auto refused = mustKeepTwoAdmins(people); refused != Reject::None) return refused;
    return mustStayGovernable(*policy, people);
}

}  // namespace seabridge::ledger

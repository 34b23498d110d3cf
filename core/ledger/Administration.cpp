// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Administration.h"

#include "ledger/Consent.h"
#include "ledger/Waiting.h"

#include <algorithm>

namespace seabridge::ledger {

bool arePersonRoles(std::uint8_t roles) {
    constexpr auto kPerson = bit(Role::Clerk) | bit(Role::Approver) | bit(Role::Compliance) |
                             bit(Role::Finance) | bit(Role::Admin);
    return (roles & ~kPerson) == 0;
}

std::vector<User> peopleOf(const Reader& reader, const Organization& organization) {
    std::vector<User> people;
    for (const auto& id : organization.users) {
        auto user = reader.get<User>(id);
        if (user && user->roles != 0 && !user->has(Role::Peer)) people.push_back(std::move(*user));
    }
    return people;
}

Reject mustStayGovernable(const Policy& policy, const std::vector<User>& people) {
    const auto asked = Consent::of(policy.org, ActionClass::Administration);
    const auto* rule = ruleFor(policy, asked);
    return rule != nullptr && meets(rule->needs, people) ? Reject::None : Reject::WouldLockOut;
}

Reject mustKeepTwoAdmins(const std::vector<User>& people) {
    const auto admins = std::ranges::count_if(
        people, [](const User& user) { return user.has(Role::Admin); });
    return admins >= 2 ? Reject::None : Reject::WouldLockOut;
}

Reject claimKey(Draft& draft, const Call& call, base::ByteView keyBytes) {
    const auto used = base::Hash::from(keyBytes);
    if (!used) return Reject::BadKey;
    if (const auto before = draft.get<KeyUse>(keyBytes)) {
        if (!before->keptFor) return Reject::KeyInUse;
        if (before->keptFor != call.id && openPendingOf(draft, *before->keptFor, call.now))
            return Reject::KeyInUse;
    }
    draft.put(KeyUse{*used});
    return Reject::None;
}

Reject enrol(Draft& draft, const Call& call, const EnrolledKeys& device,
             base::ByteView subject, const User& user) {
    if (!device.proven(call.network, subject)) return Reject::BadKey;
    const auto& keys = device.keys;
    if (draft.has<Device>(keys.signing)) return Reject::KeyInUse;
    for (const auto& bytes : {keys.signing.bytes.view(), keys.sealing.view(), keys.curve.view()})
        if (const auto refused = claimKey(draft, call, bytes); refused != Reject::None) return refused;
    draft.put(Device{.keys = keys, .org = user.org, .user = user.id});
    draft.tell(topicOf(user.org), {.kind = EffectKind::DeviceEnrolled,
                                   .ref = base::Hash::from(keys.signing.bytes),
                                   .user = user.id});
    return Reject::None;
}

}  // namespace seabridge::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/RegisterOrganization.h"

#include "ledger/Administration.h"
#include "ledger/Rules.h"

#include <algorithm>

namespace seabridge::ledger {

namespace {

constexpr std::size_t kMaxRegistryNumberBytes = 40;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isCapitalOrDigit(char c) { return isDigit(c) || (c >= 'A' && c <= 'Z'); }

bool areNames(const LegalNames& names) {
    return isText(names.native, kMaxNameBytes) && isOptionalText(names.reading, kMaxNameBytes) &&
           isText(names.latin, kMaxNameBytes);
}

bool isRegistryNumber(std::string_view number) {
    return !number.empty() && number.size() <= kMaxRegistryNumberBytes &&
           std::ranges::all_of(number, [](char c) { return c == '-' || isCapitalOrDigit(c); });
}

bool isLei(std::string_view lei) {
    return lei.size() == 20 && std::ranges::all_of(lei.substr(0, 18), isCapitalOrDigit) &&
           std::ranges::all_of(lei.substr(18), isDigit);
}

Reject checkUsers(const std::vector<FirstUser>& users) {
    if (users.size() < RegisterOrganization::kMinUsers ||
        users.size() > RegisterOrganization::kMaxUsers)
        return Reject::BadCount;
    std::size_t admins = 0;
    for (const auto& user : users) {
        if (user.roles == 0 || !arePersonRoles(user.roles)) return Reject::Malformed;
        admins += (user.roles & bit(Role::Admin)) != 0 ? 1 : 0;
    }
    return admins >= 2 ? Reject::None : Reject::WouldLockOut;
}

}  // namespace

Reject RegisterOrganization::check() const {
    if (!areNames(names) || !isCountry(country) || !isRegistryNumber(registryNumber) ||
        !(lei.empty() || isLei(lei)))
        return Reject::BadText;
    if (!crypto::isAcceptableKey(readingKey)) return Reject::BadKey;
    return checkUsers(users);
}

Consent RegisterOrganization::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Consortium);
}

Reject RegisterOrganization::plan(Draft& draft, const Call& call) const {
    if (const auto refused = needsMemberRole(draft, call.org, MemberRole::Compliance);
        refused != Reject::None)
        return refused;
    Organization organization{.id = orgIdOf(call.id), .status = OrgStatus::Active, .names = names,
                              .country = country, .registryNumber = registryNumber, .lei = lei,
                              .readingKeys = {{1, readingKey}}, .users = {}};
    if (const auto refused = claimKey(draft, call, readingKey); refused != Reject::None)
        return refused;
    for (std::uint32_t i = 0; i < users.size(); ++i) {
        const User user{userIdOf(call.id, i), organization.id, users[i].roles,
                        users[i].nameCommitment};
        organization.users.push_back(user.id);
        draft.put(user);
        if (const auto refused = enrol(draft, call, users[i].device,
                                       base::viewOf(registryNumber), user);
            refused != Reject::None)
            return refused;
    }
    draft.put(organization);
    draft.put(Policy::standard(organization.id));
    draft.tell(topicOf(organization.id),
               {.kind = EffectKind::OrganizationAdded, .party = call.org});
    const Effect added{.kind = EffectKind::OrganizationAdded, .party = organization.id};
    draft.tell(topicOf(call.org), added);
    draft.tell(membershipTopic(), added);
    return Reject::None;
}

}  // namespace seabridge::ledger

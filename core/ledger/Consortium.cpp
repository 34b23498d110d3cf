// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Consortium.h"

#include "codec/Fields.h"
#include "crypto/Hash.h"

#include <algorithm>

namespace seabridge::ledger {

bool isKnown(MemberStatus status) {
    switch (status) {
        case MemberStatus::Admitted:
        case MemberStatus::Active:
        case MemberStatus::Suspended:
        case MemberStatus::Expelled: return true;
    }
    return false;
}

Key Parameters::keyOf() { return makeKey(kFamily, {}); }
Key Membership::keyOf() { return makeKey(kFamily, {}); }
Key OrderState::keyOf() { return makeKey(kFamily, {}); }
Key Governance::keyOf() {
    static const auto key = makeKey(kFamily, {});  // every transaction asks
    return key;
}

const Member* Membership::find(const OrgId& org) const {
    const auto found = std::ranges::find(members, org, &Member::org);
    return found == members.end() ? nullptr : &*found;
}

const Member* Membership::active(const OrgId& org) const {
    const auto* member = find(org);
    return member != nullptr && member->status == MemberStatus::Active ? member : nullptr;
}

std::vector<Signer> Membership::signers() const {
    std::vector<Signer> out;
    for (const auto& member : members)
        if (member.status == MemberStatus::Active) out.push_back({member.org, member.peerKey});
    return out;
}

void Membership::put(Member member) {
    const auto at = std::ranges::lower_bound(members, member.org, {}, &Member::org);
    if (at != members.end() && at->org == member.org)
        *at = std::move(member);
    else
        members.insert(at, std::move(member));
}

base::Hash hashOf(const std::vector<Signer>& signers) {
    return crypto::sha256(codec::encoded(signers));
}

MakerState* OrderState::find(const OrgId& org) {
    const auto found = std::ranges::find(makers, org, &MakerState::org);
    return found == makers.end() ? nullptr : &*found;
}

void OrderState::join(const OrgId& org, TimeMs now) {
    leave(org);
    makers.insert(std::ranges::lower_bound(makers, org, {}, &MakerState::org), {org, now, 0});
}

void OrderState::leave(const OrgId& org) {
    std::erase_if(makers, [&](const MakerState& maker) { return maker.org == org; });
}

}  // namespace seabridge::ledger

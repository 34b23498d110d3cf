// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/EpochVote.h"

#include "codec/Fields.h"
#include "ledger/Deputies.h"

#include <algorithm>

namespace seabridge::ledger {
namespace {

Consent consentOf(const OrgId& member) {
    return Consent::of(member, ActionClass::Consortium);
}

}  // namespace

SignedEpochVote signEpochVote(const EpochVote& vote, const crypto::SigningKey& key) {
    SignedEpochVote out{codec::encoded(vote), key.publicKey(), {}};
    out.signature = key.sign(out.body);
    return out;
}

std::optional<EpochVote> voteOf(const SignedEpochVote& said, const NetworkId& network) {
    auto vote = codec::decoded<EpochVote>(said.body);
    if (!vote || vote->domain != EpochVote().domain || vote->network != network ||
        !crypto::verify(said.key, said.body, said.signature))
        return std::nullopt;
    return std::move(*vote);
}

std::string_view nameOf(EpochVoteAnswer answer) {
    switch (answer) {
        case EpochVoteAnswer::Counted: return "counted";
        case EpochVoteAnswer::Began: return "began";
        case EpochVoteAnswer::Foreign: return "foreign";
        case EpochVoteAnswer::BadDevice: return "bad-device";
        case EpochVoteAnswer::NoRole: return "no-role";
        case EpochVoteAnswer::BlocksGoOn: return "blocks-go-on";
        case EpochVoteAnswer::OtherHead: return "other-head";
        case EpochVoteAnswer::BadEpoch: return "bad-epoch";
        case EpochVoteAnswer::BadHolder: return "bad-holder";
        case EpochVoteAnswer::Older: return "older";
        case EpochVoteAnswer::TooOften: return "too-often";
        case EpochVoteAnswer::NotActive: return "not-active";
    }
    return "";
}

EpochVoteAnswer mayVote(const Reader& reader, const EpochVote& vote,
                        const crypto::PublicKey& device, TimeMs now) {
    const auto enrolled = reader.get<Device>(device);
    if (!enrolled || !enrolled->active || enrolled->user != vote.user || enrolled->org != vote.org)
        return EpochVoteAnswer::BadDevice;
    const auto user = reader.get<User>(vote.user);
    const auto policy = reader.get<Policy>(vote.org);
    const auto* rule =
        policy ? ruleFor(reader, *policy, consentOf(vote.org), now) : nullptr;
    if (!user || user->org != vote.org || !user->isPerson() || rule == nullptr)
        return EpochVoteAnswer::NoRole;
    const auto roles = rolesAt(reader, *user, now);
    const bool counts = std::ranges::any_of(rule->needs, [&](const RoleNeed& need) {
        return (roles & bit(need.role)) != 0;
    });
    return counts ? EpochVoteAnswer::Counted : EpochVoteAnswer::NoRole;
}

Standing standingOf(const Reader& reader, const OrgId& member,
                    const std::vector<Approval>& voters, TimeMs now) {
    return evaluate(reader, consentOf(member), voters, now);
}

}  // namespace seabridge::ledger

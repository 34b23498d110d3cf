// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FromJson.h"
#include "ledger/tx/Kinds.h"

/// The friendlier JSON of what administrators and operators hand in; the command line and the
/// workstation take the same. Errors: InvalidInput with the place of what is wrong.
namespace seabridge::cli {

/// {keys, possession} as the ledger has it, from that or from what `device new --json` prints.
[[nodiscard]] Json enrolledForm(const Json& device);
[[nodiscard]] base::Result<ledger::EnrolledKeys> enrolledFrom(std::string_view json);

/// Words of a member's roles ("compliance", ...) and their bits.
inline constexpr std::array<std::pair<std::string_view, ledger::MemberRole>, 4> kMemberRoles{
    {{"compliance", ledger::MemberRole::Compliance},
     {"rates", ledger::MemberRole::Rates},
     {"clearing", ledger::MemberRole::Clearing},
     {"issuer", ledger::MemberRole::Issuer}}};
/// An array of those words at "roles" as their bits; what is no array of words stays as it is.
[[nodiscard]] base::Result<Json> withRoleBits(Json json);

/// The action that an object spells, its roles in words.
template <class Action>
[[nodiscard]] base::Result<Action> ballotFrom(Json json) {
    auto plain = withRoleBits(std::move(json));
    if (!plain) return std::unexpected(plain.error());
    Action out;
    if (const auto done = readJson(*plain, out, std::string()); !done)
        return std::unexpected(done.error());
    return out;
}

/// What is wrong with an endpoint that is not app::isReachableEndpoint(): once the ledger has it, it
/// stands there for every desk.
inline constexpr std::string_view kNotReachable = "not tcp://HOST:PORT that others can connect to";

/// The ballot for a newcomer. Its peer's addresses must be such as others can connect to.
[[nodiscard]] base::Result<ledger::AdmitMember> admissionFrom(Json json);

/// New keys of the own peer; addresses that the object does not name stay, those that it names must
/// be such as others can connect to.
[[nodiscard]] base::Result<ledger::RotateMemberKeys> rotationFrom(Json json,
                                                                  const ledger::Member& own);

}  // namespace seabridge::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consent.h"
#include "ledger/Draft.h"
#include "ledger/Pending.h"

#include <expected>
#include <string>

/// The life of an action that waits for consent (ledger.md section 3): opened by the Engine, ended
/// by Approve, Decline and Return. All that changes is told to the maker's organization and to
/// every principal.
namespace seabridge::ledger {

/// Lets the action of `body` (the exact signed bytes) wait for the rest of `consent`. Clears
/// expired items off the maker's desk first. NoRole if the maker's own yes counts for nothing,
/// TooManyPending, or BadCount for more than Pending::kMaxPrincipals principals.
[[nodiscard]] Reject openPending(Draft& draft, const Call& call, base::Bytes body,
                                 const Consent& consent);
/// Keeps for that action the keys that its plan claimed.
void keepKeys(Draft& draft, const Call& call, const Delta& planned);

/// The pending if it still waits at `now`; UnknownPending, Expired or AlreadyEnded.
[[nodiscard]] std::expected<Pending, Reject> openPendingOf(const Reader& reader,
                                                           const PendingId& id, TimeMs now);

/// Ends it as `status`: its bytes are dropped, it leaves the maker's desk, all hear `effect` (its
/// `ref` and `party`, the maker's organization, are filled in here).
void endPending(Draft& draft, Pending pending, PendingStatus status, Effect effect);

/// Decline and Return: whoever made the action may, and any approver, administrator, compliance or
/// finance person of an organization without whose yes it cannot pass. So no single member can
/// veto a ballot. NotAParty, NoRole, NotEntitled.
[[nodiscard]] Reject stopPending(Draft& draft, const Call& call, const PendingId& id,
                                 PendingStatus status, const std::string& reason);

/// Whether that person, by own or lent roles, may say no for an organization that is asked.
[[nodiscard]] bool mayStop(const Reader& reader, const User& user, TimeMs now);

/// True if the newest of the approvals can count: a role of that person, own or lent, is asked for
/// by the rule that decides a leaf of its organization.
[[nodiscard]] bool mayContribute(const Reader& reader, const Consent& consent,
                                 const std::vector<Approval>& approvals, TimeMs now);

/// True if the expression cannot be satisfied without `org`.
[[nodiscard]] bool needs(const Consent& consent, const OrgId& org);

/// Tells one thing to several topics.
void tellAll(Draft& draft, const std::vector<Topic>& topics, const Effect& effect);

}  // namespace seabridge::ledger

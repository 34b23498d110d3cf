// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Accounts.h"
#include "ledger/Consortium.h"
#include "ledger/Identity.h"
#include "ledger/Reader.h"

#include <string_view>

/// Checks that several transaction kinds share. Each answers None or why not.
namespace seabridge::ledger {

inline constexpr std::size_t kMaxNoteBytes = 420;    ///< 140 characters of three bytes
inline constexpr std::int64_t kMaxAmountMinor = 1'000'000'000'000'000'000;  ///< 10^18

/// Not empty, plain text, at most `maxBytes`.
[[nodiscard]] bool isText(std::string_view text, std::size_t maxBytes);
/// The same, or empty.
[[nodiscard]] bool isOptionalText(std::string_view text, std::size_t maxBytes);
/// Two letters A-Z.
[[nodiscard]] bool isCountry(std::string_view code);

/// A currency code and an amount from 1 to kMaxAmountMinor.
[[nodiscard]] Reject checkAmount(const Money& amount);

/// None if it is known and active; else UnknownOrg or OrgSuspended.
[[nodiscard]] Reject mayAct(const Reader& reader, const OrgId& org);
/// The one membership-and-KYC check of every value action: organization known, active, attested.
[[nodiscard]] Reject mayTrade(const Reader& reader, const OrgId& org, TimeMs now);
/// mayTrade for both, with the counterparty's refusal told apart; SameParty if they are one.
[[nodiscard]] Reject mayTradeTogether(const Reader& reader, const OrgId& org,
                                      const OrgId& counterparty, TimeMs now);

/// NotAMember unless `org` is an active member with that role.
[[nodiscard]] Reject needsMemberRole(const Reader& reader, const OrgId& org, MemberRole role);

/// Whether `org` may define such a currency and make money of its own: a firm's token if it may
/// trade, the other kinds as an active member with the issuer role. mayTrade's refusals, NotAMember.
[[nodiscard]] Reject mayIssue(const Reader& reader, CurrencyKind kind, const OrgId& org,
                              TimeMs now);

[[nodiscard]] Parameters parametersOf(const Reader& reader);
[[nodiscard]] Membership membershipOf(const Reader& reader);
[[nodiscard]] Governance governanceOf(const Reader& reader);
/// The rules under which a block of that height on top of this state executes.
[[nodiscard]] std::uint32_t rulesNumberAt(const Reader& reader, Height height);

}  // namespace seabridge::ledger

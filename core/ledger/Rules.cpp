// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Rules.h"

#include "base/Text.h"

#include <algorithm>

namespace seabridge::ledger {

bool isOptionalText(std::string_view text, std::size_t maxBytes) {
    return text.size() <= maxBytes && base::isPlainText(text);
}

bool isText(std::string_view text, std::size_t maxBytes) {
    return !text.empty() && isOptionalText(text, maxBytes);
}

bool isCountry(std::string_view code) {
    return code.size() == 2 && std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
}

Reject checkAmount(const Money& amount) {
    if (!isCurrencyCode(amount.currency.code)) return Reject::BadCurrency;
    if (amount.amountMinor <= 0 || amount.amountMinor > kMaxAmountMinor) return Reject::BadAmount;
    return Reject::None;
}

Reject mayAct(const Reader& reader, const OrgId& org) {
    const auto bytes = reader.value(Organization::keyOf(org));
    if (!bytes) return Reject::UnknownOrg;
    // Every payment asks this thrice. Names, keys and up to a thousand users come after the status
    // and are not read.
    codec::Decoder in(*bytes);
    OrgId id;
    auto status = OrgStatus::Suspended;
    ENSURE(in.array() && codec::decode(in, id) && codec::decode(in, status));
    return status == OrgStatus::Active ? Reject::None : Reject::OrgSuspended;
}

Reject mayTrade(const Reader& reader, const OrgId& org, TimeMs now) {
    if (const auto refused = mayAct(reader, org); refused != Reject::None) return refused;
    const auto standing = reader.get<KycStanding>(org);
    return standing && standing->validAt(now) ? Reject::None : Reject::NoKyc;
}

Reject mayTradeTogether(const Reader& reader, const OrgId& org, const OrgId& counterparty,
                        TimeMs now) {
    if (org == counterparty) return Reject::SameParty;
    if (const auto refused = mayTrade(reader, org, now); refused != Reject::None) return refused;
    const auto refused = mayTrade(reader, counterparty, now);
    return refused == Reject::NoKyc ? Reject::CounterpartyNoKyc : refused;
}

Reject needsMemberRole(const Reader& reader, const OrgId& org, MemberRole role) {
    const auto membership = membershipOf(reader);
    const auto* member = membership.active(org);
    return member != nullptr && member->has(role) ? Reject::None : Reject::NotAMember;
}

Reject mayIssue(const Reader& reader, CurrencyKind kind, const OrgId& org, TimeMs now) {
    return kind == CurrencyKind::FirmToken ? mayTrade(reader, org, now)
                                           : needsMemberRole(reader, org, MemberRole::Issuer);
}

Parameters parametersOf(const Reader& reader) {
    auto parameters = reader.get<Parameters>();
    ENSURE(parameters.has_value());
    return *parameters;
}

Governance governanceOf(const Reader& reader) {
    return reader.get<Governance>().value_or(Governance());
}

std::uint32_t rulesNumberAt(const Reader& reader, Height height) {
    const auto change = governanceOf(reader).rules;
    return change && height >= change->from ? change->number : parametersOf(reader).rulesNumber;
}

Membership membershipOf(const Reader& reader) {
    auto membership = reader.get<Membership>();
    ENSURE(membership.has_value());
    return std::move(*membership);
}

}  // namespace seabridge::ledger

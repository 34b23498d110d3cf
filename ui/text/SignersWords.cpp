// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/SignersWords.h"

#include "codec/Fields.h"
#include "ledger/Consent.h"
#include "ledger/tx/PublishQuote.h"
#include "ui/text/Joined.h"
#include "ui/text/PolicyWords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace seabridge::text {

namespace {

using ledger::ActionClass;
using ledger::Consent;

struct SignersWords {
    Q_DECLARE_TR_FUNCTIONS(SignersWords)
};

/// Null too where it depends on what was given today, which the view does not know.
const ledger::Rule* ruleOf(const api::View& view, const Consent& leaf) {
    if (!view.staff.policy) return nullptr;
    const auto* rule = ledger::ruleFor(*view.staff.policy, leaf);
    return rule != nullptr && rule->perDay && leaf.amount ? nullptr : rule;
}

/// Of an offer; nothing where different rules decide for its recipients.
std::optional<Consent> offerLeaf(const api::View& view, const api::OrgId& maker,
                                 const std::vector<ledger::OrgId>& recipients, bool firm) {
    std::optional<Consent> out;
    for (const auto& recipient : recipients) {
        auto leaf = ledger::PublishQuote::leafFor(maker, recipient, firm);
        if (out && ruleOf(view, leaf) != ruleOf(view, *out)) return {};
        out = std::move(leaf);
    }
    return out;
}

/// The own organization's leaf of what the ledger asks; nothing for what the view cannot tell.
struct OwnLeaf {
    const api::View& view;
    const api::OrgId& org;
    const ledger::UserId& maker;
    bool isAlone = true;

    using Out = std::optional<Consent>;
    [[nodiscard]] Out of(ActionClass action) const { return Consent::of(org, action); }

    Out operator()(const ledger::SetUser&) { return of(ActionClass::Administration); }
    Out operator()(const ledger::EnrolDevice&) { return of(ActionClass::Administration); }
    Out operator()(const ledger::RevokeDevice&) { return of(ActionClass::Administration); }
    Out operator()(const ledger::SetPolicy&) { return of(ActionClass::Administration); }
    Out operator()(const ledger::AddReadingKey&) { return of(ActionClass::Administration); }
    Out operator()(const ledger::ShareReadingKey&) { return of(ActionClass::Administration); }
    Out operator()(const ledger::SetDeputy& action) {
        return action.user == maker ? Out() : of(ActionClass::Administration);
    }
    Out operator()(const ledger::PublishQuote& action) {
        return offerLeaf(view, org, action.recipients, action.firm);
    }
    Out operator()(const ledger::DeclineQuote&) { return of(ActionClass::Quotes); }
    Out operator()(const ledger::WithdrawQuote&) { return of(ActionClass::Quotes); }
    Out operator()(const ledger::AcceptQuote& action) {
        const auto terms = codec::decoded<ledger::Terms>(action.terms.field.value);
        const auto quote = std::ranges::find(view.quotes, action.quote, &api::QuoteRow::id);
        if (!terms || quote == view.quotes.end()) return {};
        isAlone = quote->isFirm;
        return Consent::of(org, ActionClass::Quotes,
                           ledger::Money{terms->currency, terms->totalMinor}, quote->maker);
    }
    Out operator()(const ledger::Pay& action) {
        return Consent::of(org, ActionClass::Payments, action.amount, action.to);
    }
    Out operator()(const ledger::PostDeposit& action) {
        const auto order = std::ranges::find(view.orders, action.trade, &api::OrderRow::id);
        if (order == view.orders.end()) return {};
        return Consent::of(org, ActionClass::Deposits, action.amount,
                           order->weSell ? order->buyer : order->seller);
    }
    Out operator()(const ledger::IssueCurrency& action) {
        return Consent::of(org, ActionClass::Issuance, action.amount, action.to);
    }
    Out operator()(const ledger::RequestKyc&) { return of(ActionClass::Kyc); }
    Out operator()(const ledger::AttestKyc&) { return of(ActionClass::Kyc); }
    Out operator()(const ledger::RefuseKyc&) { return of(ActionClass::Kyc); }
    Out operator()(const auto&) { return {}; }
};

std::uint8_t rolesOf(const api::View& view, const api::PersonRow& person,
                     const std::vector<ledger::UserId>& signedBy) {
    std::uint8_t out = person.roles;
    for (const auto& lender : view.staff.people) {
        const bool lends = lender.deputy && lender.deputy->deputy == person.id &&
                           lender.deputy->isInForce(view.proof.blockTime) &&
                           std::ranges::count(signedBy, lender.id) == 0;
        if (lends) out = static_cast<std::uint8_t>(out | (lender.deputy->roles & lender.roles));
    }
    return out;
}

ledger::User userOf(const api::View& view, const api::PersonRow& person,
                    const std::vector<ledger::UserId>& signedBy) {
    return {person.id, view.self->org, rolesOf(view, person, signedBy), person.nameCommitment};
}

/// The needs that those who signed leave open, one role at a time.
std::vector<ledger::RoleNeed> openNeeds(const std::vector<ledger::RoleNeed>& needs,
                                        const std::vector<ledger::User>& people) {
    const auto met = ledger::needsMet(needs, people);
    std::vector<ledger::RoleNeed> rest = needs;
    std::vector<ledger::RoleNeed> open;
    for (std::size_t i = 0; i < needs.size(); ++i)
        for (int one = 0; one < needs[i].count; ++one) {
            --rest[i].count;
            if (ledger::needsMet(rest, people) < met) {
                ++rest[i].count;
                continue;
            }
            if (open.empty() || open.back().role != needs[i].role)
                open.push_back({needs[i].role, 0});
            ++open.back().count;
        }
    return open;
}

Signers signersBy(const api::View& view, const ledger::Rule& rule,
                  const std::vector<ledger::UserId>& signedBy) {
    Signers out{.rule = rule};
    for (const auto& need : rule.needs) out.needed += need.count;
    std::vector<ledger::User> people;
    for (const auto& id : signedBy)
        if (const auto* person = view.staff.find(id))
            people.push_back(userOf(view, *person, signedBy));
    out.signedBy = ledger::needsMet(rule.needs, people);
    out.open = openNeeds(rule.needs, people);
    for (const auto& person : view.staff.people) {
        if (person.isPeer() || person.activeDevices() == 0) continue;
        if (std::ranges::count(signedBy, person.id) > 0) continue;
        auto with = people;
        with.push_back(userOf(view, person, signedBy));
        if (ledger::needsMet(rule.needs, with) > out.signedBy) out.next.push_back(person.id);
    }
    return out;
}

}  // namespace

std::optional<Signers> signersOf(const api::View& view, const api::InboxRow& row) {
    if (!view.self || row.org != view.self->org) return {};
    std::vector<ledger::UserId> signedBy{row.by};
    if (row.hasApproved && row.by != view.self->user) signedBy.push_back(view.self->user);
    if (row.approvals != signedBy.size()) return {};
    OwnLeaf own{view, row.org, row.by};
    const auto leaf = std::visit(own, row.action);
    const auto* rule = leaf ? ruleOf(view, *leaf) : nullptr;
    if (rule == nullptr) return {};
    auto out = signersBy(view, *rule, signedBy);
    out.isOursAlone = own.isAlone;
    return out;
}

std::optional<Signers> quoteSignersOf(const api::View& view, const ledger::OrgId& other,
                                      bool firm) {
    if (!view.self) return {};
    const auto* rule = ruleOf(view, *offerLeaf(view, view.self->org, {other}, firm));
    return rule ? std::optional(signersBy(view, *rule, {view.self->user})) : std::nullopt;
}

bool isUnderNoRule(const api::View& view, const ledger::OrgId& other, bool firm) {
    if (!view.self || !view.staff.policy) return false;
    const auto& policy = *view.staff.policy;
    const auto offer = [&](bool isFirm) { return *offerLeaf(view, view.self->org, {other}, isFirm); };
    return ledger::ruleFor(policy, offer(firm)) == nullptr &&
           ledger::ruleFor(policy, offer(false)) != nullptr;
}

bool isLastSignature(const api::View& view, const Signers& signers) {
    return view.self && signers.isOursAlone && signers.signedBy + 1 == signers.needed &&
           std::ranges::count(signers.next, view.self->user) > 0;
}

QString signedWords(std::size_t signedBy, std::size_t needed) {
    //: How many people have signed, and how many have to in all.
    return SignersWords::tr("%1 of %2").arg(signedBy).arg(needed);
}

QString missingWords(const api::View& view, const Signers& signers) {
    if (signers.open.empty()) return {};
    QStringList names;
    for (const auto& user : signers.next) names << personName(view, user);
    const QString needs = needsWords(signers.open);
    return names.isEmpty() ? needs : labelled(needs, listOf(names));
}

}  // namespace seabridge::text

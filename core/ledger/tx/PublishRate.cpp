// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/tx/PublishRate.h"

#include "ledger/Commerce.h"
#include "ledger/Rules.h"

#include <algorithm>

namespace seabridge::ledger {

namespace {

RatePair pairOf(const Reader& reader, const CurrencyId& base, const CurrencyId& quote) {
    if (auto known = reader.get<RatePair>(base, quote)) return std::move(*known);
    RatePair pair;
    pair.base = base;
    pair.quote = quote;
    return pair;
}

/// Keeps what counts: fresh, and of members that still have the role.
void dropOld(std::vector<RateSubmission>& submissions, const Membership& membership,
             TimeMs oldest) {
    std::erase_if(submissions, [&](const RateSubmission& submission) {
        const auto* member = membership.active(submission.member);
        return submission.time < oldest || member == nullptr || !member->has(MemberRole::Rates);
    });
}

void replace(std::vector<RateSubmission>& submissions, const RateSubmission& mine) {
    std::erase_if(submissions, [&](const auto& other) { return other.member == mine.member; });
    const auto place = std::ranges::lower_bound(submissions, mine.member, {},
                                                &RateSubmission::member);
    submissions.insert(place, mine);
}

std::optional<Rate> referenceOf(const std::vector<RateSubmission>& submissions) {
    std::vector<Rate> rates;
    for (const auto& submission : submissions) rates.push_back(submission.rate);
    return medianOf(rates);
}

std::string textOf(const RatePair& pair, const Rate& rate) {
    return pair.base.code + "/" + pair.quote.code + " " + std::to_string(rate.numerator) + "/" +
           std::to_string(rate.denominator);
}

}  // namespace

Reject PublishRate::check() const {
    if (!isCurrencyCode(base.code) || !isCurrencyCode(quote.code) || base == quote)
        return Reject::BadCurrency;
    return isRate(rate) ? Reject::None : Reject::BadRate;
}

Consent PublishRate::consent(const Reader&, const Call& call) const {
    return Consent::of(call.org, ActionClass::Rates);
}

Reject PublishRate::plan(Draft& draft, const Call& call) const {
    const auto membership = membershipOf(draft);
    const auto* member = membership.active(call.org);
    if (member == nullptr || !member->has(MemberRole::Rates)) return Reject::NotAMember;
    if (!draft.has<Currency>(base) || !draft.has<Currency>(quote)) return Reject::UnknownCurrency;
    if (draft.has<RatePair>(quote, base)) return Reject::AlreadyExists;
    auto pair = pairOf(draft, base, quote);
    dropOld(pair.submissions, membership, call.now - parametersOf(draft).rateFreshMs);
    replace(pair.submissions, {call.org, rate, call.now});
    const auto reference = referenceOf(pair.submissions);
    ENSURE(reference.has_value());
    draft.tell(topicOf(call.org),
               {.kind = EffectKind::RateSubmitted, .note = textOf(pair, rate)});
    if (pair.reference != reference)
        draft.tell(topicOfPair(base, quote),
                   {.kind = EffectKind::ReferenceMoved, .note = textOf(pair, *reference)});
    pair.reference = reference;
    pair.referenceAt = call.now;
    draft.put(pair);
    return Reject::None;
}

}  // namespace seabridge::ledger

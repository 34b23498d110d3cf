// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ExpiryCalendar.h"

#include "ledger/Transaction.h"

#include <algorithm>
#include <tuple>

namespace seabridge::ledger {

std::string_view nameOf(Expiry what) {
    switch (what) {
        case Expiry::Attestation: return "attestation";
        case Expiry::Deputy: return "deputy";
        case Expiry::Approval: return "approval";
        case Expiry::Ballot: return "ballot";
        case Expiry::Offer: return "offer";
        case Expiry::RateLock: return "rate-lock";
        case Expiry::Funding: return "funding";
        case Expiry::Freeze: return "freeze";
    }
    return "";
}

bool isKnown(Expiry what) { return !nameOf(what).empty(); }

std::string_view nameOf(Nearness nearness) {
    switch (nearness) {
        case Nearness::Over: return "over";
        case Nearness::Week: return "week";
        case Nearness::Month: return "month";
        case Nearness::Quarter: return "quarter";
        case Nearness::Later: return "later";
    }
    return "";
}

bool isKnown(Nearness nearness) { return !nameOf(nearness).empty(); }

Nearness nearnessOf(TimeMs at, TimeMs now) {
    if (at < now) return Nearness::Over;
    const auto left = at - now;
    if (left <= 7 * base::kDayMs) return Nearness::Week;
    if (left <= 30 * base::kDayMs) return Nearness::Month;
    return left <= 90 * base::kDayMs ? Nearness::Quarter : Nearness::Later;
}

namespace {

/// What several principals of one action class `consortium` decide is a ballot.
bool isBallot(const Pending& pending) {
    const auto body = codec::decoded<Body>(pending.body);
    if (!body) return false;
    switch (kindOf(body->action)) {
        case Kind::DefineCurrency:
        case Kind::AdmitMember:
        case Kind::SuspendMember:
        case Kind::ExpelMember:
        case Kind::RotateMemberKeys:
        case Kind::SetParameter:
        case Kind::ChangeRules:
        case Kind::Halt:
        case Kind::Resume:
        case Kind::FreezeOrder:
        case Kind::LiftFreeze: return true;
        default: return false;
    }
}

std::optional<CalendarItem> itemOf(const KycStanding& standing, TimeMs) {
    return CalendarItem{.what = Expiry::Attestation, .at = standing.validUntil,
                        .org = standing.org};
}

std::optional<CalendarItem> itemOf(const Deputyship& term, TimeMs) {
    return CalendarItem{.what = Expiry::Deputy, .at = term.until, .user = term.user};
}

std::optional<CalendarItem> itemOf(const Pending& pending, TimeMs now) {
    if (pending.statusAt(now) != PendingStatus::Open) return std::nullopt;
    return CalendarItem{.what = isBallot(pending) ? Expiry::Ballot : Expiry::Approval,
                        .at = pending.validUntil, .org = pending.org, .ref = pending.id};
}

std::optional<CalendarItem> itemOf(const Quote& quote, TimeMs now) {
    if (quote.statusAt(now) != QuoteStatus::Open) return std::nullopt;
    return CalendarItem{.what = Expiry::Offer, .at = quote.expiresAt, .org = quote.maker,
                        .ref = quote.id};
}

std::optional<CalendarItem> itemOf(const Obligation& owed, TimeMs) {
    if (owed.ended() || !owed.lock || !owed.dueAt) return std::nullopt;
    return CalendarItem{.what = Expiry::RateLock, .at = *owed.dueAt, .org = owed.debtor,
                        .trade = owed.trade, .index = owed.index};
}

std::optional<CalendarItem> itemOf(const Hold& hold, TimeMs) {
    if (hold.ended() || hold.deadline == 0) return std::nullopt;
    return CalendarItem{.what = Expiry::Funding, .at = hold.deadline, .org = hold.owner,
                        .ref = hold.id, .trade = hold.trade, .index = hold.obligation};
}

template <class Entities>
void addAll(std::vector<CalendarItem>& out, const Entities& entities, TimeMs now) {
    for (const auto& entity : entities) {
        auto item = itemOf(entity, now);
        if (!item) continue;
        item->nearness = nearnessOf(item->at, now);
        if (item->nearness != Nearness::Over || item->what == Expiry::Attestation)
            out.push_back(std::move(*item));
    }
}

void addFreezes(std::vector<CalendarItem>& out, const Freezes& freezes, TimeMs now) {
    for (const auto& order : freezes.orders) {
        const auto last = order.until - 1;
        if (last < now) continue;
        out.push_back({.what = Expiry::Freeze, .at = last, .nearness = nearnessOf(last, now),
                       .org = freezes.org, .ref = order.order});
    }
}

}  // namespace

std::vector<CalendarItem> calendarOf(const Dated& dated, TimeMs now) {
    std::vector<CalendarItem> out;
    addAll(out, dated.standings, now);
    if (dated.deputies) addAll(out, dated.deputies->terms, now);
    addAll(out, dated.pendings, now);
    addAll(out, dated.quotes, now);
    addAll(out, dated.obligations, now);
    addAll(out, dated.holds, now);
    for (const auto& freezes : dated.freezes) addFreezes(out, freezes, now);
    std::ranges::sort(out, {}, [](const CalendarItem& item) {
        return std::tuple(item.at, item.what, item.ref, item.org, item.user, item.trade,
                          item.index);
    });
    return out;
}

}  // namespace seabridge::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
// What runs out, what happens then, and where it is looked after.
#include "ui/screens/Screen.h"
#include "ui/screens/consortium/ConsortiumWords.h"
#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/Parties.h"
#include "ui/text/PolicyWords.h"

namespace seabridge::screens {

namespace {

using ledger::Expiry;
using ledger::Nearness;
using theme::Tone;
using widgets::Pill;
using widgets::pill;

Pill pillOf(Nearness nearness) {
    switch (nearness) {
        case Nearness::Over:
            return pill("circle-x", ConsortiumWords::tr("Has run out"), Tone::Bad);
        case Nearness::Week:
            return pill("triangle-alert", ConsortiumWords::tr("Within 7 days"), Tone::Warn);
        case Nearness::Month:
            return pill("clock", ConsortiumWords::tr("Within 30 days"), Tone::Info);
        case Nearness::Quarter:
            return pill("clock", ConsortiumWords::tr("Within 90 days"), Tone::Neutral);
        case Nearness::Later:
            return pill("circle", ConsortiumWords::tr("Later"), Tone::Neutral);
    }
    return {};
}

QString wordsOf(Expiry what) {
    switch (what) {
        case Expiry::Attestation:
            return ConsortiumWords::tr("KYC attestation");
        case Expiry::Deputy:
            return ConsortiumWords::tr("Deputy");
        case Expiry::Approval:
            return ConsortiumWords::tr("Action that waits for signatures");
        case Expiry::Ballot:
            return ConsortiumWords::tr("Ballot");
        case Expiry::Offer:
            return ConsortiumWords::tr("Quote");
        case Expiry::RateLock:
            return ConsortiumWords::tr("Locked rate");
        case Expiry::Funding:
            return ConsortiumWords::tr("Reserved money");
        case Expiry::Freeze:
            return ConsortiumWords::tr("Freeze order");
    }
    return {};
}

QString thenOf(Expiry what) {
    switch (what) {
        case Expiry::Attestation:
            return ConsortiumWords::tr("without a new one the firm can no longer trade");
        case Expiry::Deputy:
            return ConsortiumWords::tr("then nobody signs in this place");
        case Expiry::Approval:
            return ConsortiumWords::tr("then it is gone and nothing happens");
        case Expiry::Ballot:
            return ConsortiumWords::tr("then it lapses and nothing is changed");
        case Expiry::Offer:
            return ConsortiumWords::tr("then it can no longer be accepted");
        case Expiry::RateLock:
            return ConsortiumWords::tr("the rate holds until the due date");
        case Expiry::Funding:
            return ConsortiumWords::tr("then its owner may take it back");
        case Expiry::Freeze:
            return ConsortiumWords::tr("then the money is free again");
    }
    return {};
}

QString screenOf(Expiry what) {
    switch (what) {
        case Expiry::Attestation:
            return QString::fromLatin1(kKyc);
        case Expiry::Deputy:
            return QString::fromLatin1(kPeople);
        case Expiry::Approval:
            return QString::fromLatin1(kHome);
        case Expiry::Ballot:
        case Expiry::Freeze:
            return QString::fromLatin1(kConsortium);
        case Expiry::Offer:
            return QString::fromLatin1(kQuotes);
        case Expiry::RateLock:
        case Expiry::Funding:
            return QString::fromLatin1(kOrders);
    }
    return {};
}

QString leftOf(base::TimeMs at, base::TimeMs now) {
    const auto days = static_cast<int>((at - now) / base::kDayMs);
    if (at < now) return ConsortiumWords::tr("over");
    if (days == 0) return ConsortiumWords::tr("in less than a day");
    return ConsortiumWords::tr("in %n day(s)", nullptr, days);
}

QString whomOf(const api::View& view, const ledger::CalendarItem& item, text::Language language) {
    if (item.user) return text::personName(view, *item.user);
    if (item.trade) return QString::fromStdString(*item.trade);
    return item.org ? text::partyName(view, *item.org, language) : QString();
}

QString itemOf(const ledger::CalendarItem& item) {
    if (item.user) return text::hex(*item.user);
    if (item.trade) return QString::fromStdString(*item.trade);
    return item.ref ? text::hex(*item.ref) : QString();
}

}  // namespace

std::vector<CalendarLine> ConsortiumWords::calendarOf(const api::View& view,
                                                      text::Language language) {
    std::vector<CalendarLine> out;
    for (const auto& item : view.calendar) {
        CalendarLine line;
        line.nearness = pillOf(item.nearness);
        line.what = wordsOf(item.what);
        line.meaning = thenOf(item.what);
        line.whom = whomOf(view, item, language);
        line.day = text::formatTime(item.at, text::ownZone(view));
        line.left = leftOf(item.at, view.proof.blockTime);
        line.screen = screenOf(item.what);
        line.item = itemOf(item);
        out.push_back(std::move(line));
    }
    return out;
}

}  // namespace seabridge::screens

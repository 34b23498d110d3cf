// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ExpiryCalendar.h"
#include "ledger/Transaction.h"
#include "support/Scene.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

constexpr TimeMs kNow = 1'795'000'000'000;
constexpr TimeMs kDay = base::kDayMs;
const OrgId kOrg{{1}};

Pending waiting(const std::string& name, const Action& action, TimeMs until) {
    Body body;
    body.org = kOrg;
    body.action = action;
    return {.id = hashOfName(name), .org = kOrg, .body = codec::encoded(body), .principals = {kOrg},
            .approvals = {}, .validUntil = until};
}

Quote offer(const std::string& name, TimeMs until) {
    Quote quote;
    quote.id = hashOfName(name);
    quote.maker = kOrg;
    quote.expiresAt = until;
    return quote;
}

Obligation locked(std::uint32_t index, std::optional<TimeMs> due) {
    Obligation out;
    out.trade = "SB-26-CN-US-000001-A";
    out.index = index;
    out.debtor = kOrg;
    out.dueAt = due;
    out.lock = RateLock{};
    return out;
}

}  // namespace

class ExpiryCalendarTest : public QObject {
    Q_OBJECT
private slots:
    void warnsAtNinetyThirtyAndSevenDays() {
        QCOMPARE(nearnessOf(kNow - 1, kNow), Nearness::Over);
        QCOMPARE(nearnessOf(kNow, kNow), Nearness::Week);
        QCOMPARE(nearnessOf(kNow + 7 * kDay, kNow), Nearness::Week);
        QCOMPARE(nearnessOf(kNow + 7 * kDay + 1, kNow), Nearness::Month);
        QCOMPARE(nearnessOf(kNow + 30 * kDay, kNow), Nearness::Month);
        QCOMPARE(nearnessOf(kNow + 30 * kDay + 1, kNow), Nearness::Quarter);
        QCOMPARE(nearnessOf(kNow + 90 * kDay, kNow), Nearness::Quarter);
        QCOMPARE(nearnessOf(kNow + 90 * kDay + 1, kNow), Nearness::Later);
    }

    void listsAllThatRunsOutByTime() {
        Dated dated;
        dated.standings = {{kOrg, kOrg, 1, kNow + 80 * kDay, {}, {}}};
        dated.deputies = Deputies{kOrg, {{UserId{{1}}, UserId{{2}}, 1, kNow, kNow + 2 * kDay}}};
        dated.pendings = {waiting("pay", Pay{}, kNow + 3 * kDay),
                          waiting("halt", Halt{}, kNow + 4 * kDay)};
        dated.quotes = {offer("quote", kNow + 5 * kDay)};
        dated.obligations = {locked(2, kNow + 40 * kDay)};
        Hold hold;
        hold.id = hashOfName("hold");
        hold.owner = kOrg;
        hold.purpose = HoldPurpose::Funding;
        hold.deadline = kNow + kDay;
        dated.holds = {hold};
        FreezeInForce freeze;
        freeze.order = hashOfName("freeze");
        freeze.until = kNow + 91 * kDay + 1;
        dated.freezes = {{kOrg, {freeze}}};
        std::vector<std::string> got;
        for (const auto& item : calendarOf(dated, kNow))
            got.push_back(std::string(nameOf(item.what)) + " " +
                          std::string(nameOf(item.nearness)));
        const std::vector<std::string> wanted{
            "funding week", "deputy week",       "approval week",       "ballot week",
            "offer week",   "rate-lock quarter", "attestation quarter", "freeze later"};
        QVERIFY(got == wanted);
    }

    void saysWhatEachIsAbout() {
        Dated dated;
        dated.obligations = {locked(2, kNow)};
        dated.quotes = {offer("quote", kNow + 1)};
        const auto items = calendarOf(dated, kNow);
        QVERIFY(items[0].trade == "SB-26-CN-US-000001-A" && items[0].index == 2U);
        QVERIFY(items[1].ref == hashOfName("quote") && items[1].org == kOrg);
        QCOMPARE(items[1].at, kNow + 1);
    }

    void leavesOutWhatHasEnded() {
        Dated dated;
        dated.standings = {{kOrg, kOrg, 1, kNow - 1, {}, {}}};
        dated.deputies = Deputies{kOrg, {{UserId{{1}}, UserId{{2}}, 1, kNow - 9, kNow - 1}}};
        auto done = waiting("done", Pay{}, kNow + 1);
        done.status = PendingStatus::Done;
        dated.pendings = {done, waiting("late", Pay{}, kNow - 1)};
        auto accepted = offer("accepted", kNow + 1);
        accepted.status = QuoteStatus::Accepted;
        dated.quotes = {accepted, offer("late", kNow - 1)};
        auto settled = locked(1, kNow + 1);
        settled.status = ObligationStatus::Settled;
        auto plain = locked(2, kNow + 1);
        plain.lock = {};
        dated.obligations = {settled, plain, locked(3, {})};
        Hold deposit;
        Hold voided;
        voided.deadline = kNow + 1;
        voided.status = HoldStatus::Voided;
        dated.holds = {deposit, voided};
        FreezeInForce over;
        over.until = kNow;
        dated.freezes = {{kOrg, {over}}};
        const auto items = calendarOf(dated, kNow);
        QCOMPARE(items.size(), std::size_t(1));
        QVERIFY(items[0].what == Expiry::Attestation && items[0].nearness == Nearness::Over);
    }
};

QTEST_GUILESS_MAIN(ExpiryCalendarTest)
#include "ExpiryCalendarTest.moc"

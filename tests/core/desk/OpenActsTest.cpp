// SPDX-License-Identifier: GPL-3.0-or-later
#include "Consortium.h"

#include "NodeRecords.h"
#include "api/DraftIds.h"
#include "desk/OpenActs.h"
#include "store/DeskTables.h"
#include "workstation/Drafts.h"

#include <QtTest>

using namespace seabridge;
using namespace std::chrono_literals;
using namespace seabridge::support;

namespace {

ledger::IssueCurrency issue(const Consortium& consortium, std::int64_t minor) {
    return {consortium.org("Brio"), {{"USD"}, minor}, {}};
}

/// Signs without waiting for what becomes of it.
ledger::TxId signs(Person& person, const ledger::Action& action,
                   NodeDriver::AlsoStore alsoStore = {}) {
    std::optional<ledger::TxId> id;
    (void)person.driver->submit(
        action, [&](base::Result<app::Sent> sent) { id = need(std::move(sent), "sent").id; }, {},
        base::kDayMs, std::move(alsoStore));
    need(person.driver->waitUntil([&] { return id.has_value(); }, kPatience), "signed");
    return *id;
}

}  // namespace

/// What is signed and open is not signed a second time by mistake.
class OpenActsTest : public QObject {
    Q_OBJECT
private slots:
    void theSameIsNotSignedWhileItIsOpen();
    void somethingElseIs();
    void onPurposeItIsSignedASecondTime();
    void isStillOpenAfterACrash();
    void whatIsFreshEachTimeMakesNoDifference();
    void aCrashAfterSigningLeavesTheDraftTold();
    void whatADeskPreparedGoesWithTheSignature();
};

void OpenActsTest::theSameIsNotSignedWhileItIsOpen() {
    const Consortium consortium;
    Person issuer(consortium, "Bank/finance");
    const auto id = signs(issuer, issue(consortium, 5'00));
    const auto again = need(issuer.work.submit(issue(consortium, 5'00)), "again");
    QVERIFY(again.stillOpen == id);
    QVERIFY(!again.id && !again.isDone() && !again.waits() && !again.executed());
    QCOMPARE(need(app::storedOutgoing(issuer.profile.vault().database()), "outbox").size(),
             std::size_t{1});
    // Once it has ended, the same is another act.
    need(issuer.driver->waitUntil([&] { return issuer.driver->status().outgoing == 0; },
                                  kPatience),
         "settled");
    issuer.submits(issue(consortium, 5'00), Reject::Waiting);
}

void OpenActsTest::somethingElseIs() {
    const Consortium consortium;
    Person issuer(consortium, "Bank/finance");
    (void)signs(issuer, issue(consortium, 5'00));
    issuer.submits(issue(consortium, 5'01), Reject::Waiting);
}

void OpenActsTest::onPurposeItIsSignedASecondTime() {
    const Consortium consortium;
    Person issuer(consortium, "Bank/finance");
    const auto id = signs(issuer, issue(consortium, 5'00));
    auto& open = issuer.work.openActs();
    // Said of another one it is not said of this one, and it holds once.
    open.allowAgain(hashOfName("another"));
    QVERIFY(need(open.against(issue(consortium, 5'00)), "open") == id);
    open.allowAgain(id);
    QVERIFY(!need(open.against(issue(consortium, 5'00)), "open"));
    QVERIFY(need(open.against(issue(consortium, 5'00)), "open") == id);
    open.allowAgain(id);
    const auto second = need(issuer.work.submit(issue(consortium, 5'00)), "second");
    QVERIFY(second.waits() && second.id != id);
}

void OpenActsTest::isStillOpenAfterACrash() {
    Consortium consortium;
    std::optional<ledger::TxId> id;
    {
        Person issuer(consortium, "Bank/finance");
        id = signs(issuer, issue(consortium, 5'00));
    }
    auto profile = consortium.profile("Bank/finance");
    app::OpenActs open(profile.vault().database());
    QVERIFY(need(open.against(issue(consortium, 5'00)), "open") == id);
    const auto all = need(app::openActsIn(profile.vault().database()), "all");
    QCOMPARE(all.size(), std::size_t{1});
    QVERIFY(all.front().validUntil > base::wallClockMs());
}

void OpenActsTest::whatIsFreshEachTimeMakesNoDifference() {
    const auto a = hashOfName("a"), b = hashOfName("b");
    const ledger::OrgId attester;
    QVERIFY(app::isSameAct(ledger::RequestKyc{attester, a, a, {}},
                           ledger::RequestKyc{attester, b, b, {}}));
    QVERIFY(app::isSameAct(ledger::RefuseKyc{a, b}, ledger::RefuseKyc{a, {}}));
    QVERIFY(!app::isSameAct(ledger::RefuseKyc{a, b}, ledger::RefuseKyc{b, b}));
    const ledger::AttestKyc attest{a, 1, 1000, a, {"JP"}, b};
    auto other = attest;
    other.blob = a;
    QVERIFY(app::isSameAct(attest, other));
    other.level = 2;
    QVERIFY(!app::isSameAct(attest, other));
    ledger::PublishQuote offer;
    offer.counters = a;
    auto answer = offer;
    answer.commitment = b;
    QVERIFY(app::isSameAct(offer, answer));
    answer.counters.reset();
    QVERIFY(!app::isSameAct(offer, answer));
    const ledger::Pay pay{attester, {{"USD"}, 100}, "note"};
    QVERIFY(app::isSameAct(pay, pay));
    for (auto different : {ledger::Pay{attester, {{"USD"}, 101}, "note"},
                           ledger::Pay{attester, {{"USD"}, 100}, "another"}})
        QVERIFY(!app::isSameAct(pay, different));
}

void OpenActsTest::aCrashAfterSigningLeavesTheDraftTold() {
    const Consortium consortium;
    std::optional<ledger::TxId> id;
    {
        Person issuer(consortium, "Bank/finance");
        auto& database = issuer.profile.vault().database();
        app::Drafts drafts(database);
        (void)need(drafts.save({"d", 0, {}}), "save");
        id = signs(issuer, issue(consortium, 5'00),
                   [](store::Transaction& transaction, const ledger::TxId& tx) {
                       return app::Drafts::markSigned(transaction, "d", tx);
                   });
        // Nothing else has happened since: the answer is not given yet.
        QCOMPARE(need(drafts.all(), "all").front().id, api::keptDraftId(*id, "d"));
    }
    auto profile = consortium.profile("Bank/finance");
    const auto all = need(app::Drafts(profile.vault().database()).all(), "all");
    QCOMPARE(all.size(), std::size_t{1});
    QVERIFY(api::submittedAs(all.front().id) == id);
    QVERIFY(need(app::openActsIn(profile.vault().database()), "open").front().id == *id);
}

// As `quote send` does: nobody waits for the end, or the program is killed before it comes.
void OpenActsTest::whatADeskPreparedGoesWithTheSignature() {
    Consortium consortium;
    Person issuer(consortium, "Bank/finance");
    auto& database = issuer.profile.vault().database();
    app::Drafts drafts(database);
    (void)need(drafts.save({"prepared", 0, {}}), "save");
    const auto dropsIt = [](store::Transaction& transaction, const ledger::TxId&) {
        return store::DraftTable::remove(transaction, "prepared");
    };
    // What is refused before it is signed stays.
    const auto refused = need(issuer.work.submit(issue(consortium, 0), dropsIt), "refused");
    QVERIFY(!refused.id);
    QCOMPARE(need(drafts.all(), "all").size(), std::size_t{1});
    // All that the signature needs is known; then nobody answers any more.
    std::optional<bool> isKnown;
    (void)issuer.driver->check(issue(consortium, 5'00),
                               [&](auto run) { isKnown = run.has_value(); });
    need(issuer.driver->waitUntil([&] { return isKnown.has_value(); }, kPatience), "check");
    QVERIFY(*isKnown);
    consortium.stopPeer();
    app::Desk hasty(*issuer.driver, 1s);
    const auto sent = need(hasty.submit(issue(consortium, 5'00), dropsIt), "sent");
    QVERIFY(sent.id && !sent.outcome);
    QVERIFY(need(drafts.all(), "all").empty());
}

QTEST_GUILESS_MAIN(OpenActsTest)
#include "OpenActsTest.moc"

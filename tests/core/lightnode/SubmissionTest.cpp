// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Workplace.h"

#include <QtTest>

#include <algorithm>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::lightnode;
using base::Bytes;
using base::ErrorCode;
using support::isKind;
using support::TestLedger;
using support::Workplace;

namespace {

constexpr auto kStart = TestLedger::kStart;
const CurrencyId kUsd{"USD"};

template <class Id>
Id idOf(const std::string& name) {
    return TestLedger::idOf<Id>(name);
}

Body bodyOfRaw(const Bytes& raw) {
    return *bodyOf(*codec::decoded<Transaction>(raw));
}

}  // namespace

class SubmissionTest : public QObject {
    Q_OBJECT

private slots:
    void syncsTheHeadAndTheOwnFeed() {
        TestLedger ledger;
        Workplace desk(ledger);
        const auto status = desk.node->status({kStart, desk.mono});
        QCOMPARE(status.height, Height(1));
        QVERIFY(status.isCurrent && !status.isStale && status.isSimulated);
        QCOMPARE(status.connected.size(), std::size_t(4));
        QCOMPARE(status.topics.size(), std::size_t(1));
        QVERIFY(status.topics[0].isComplete);
        QCOMPARE(desk.last<StoreEntries>().decoded.size(), std::size_t(1));
        QVERIFY(desk.last<StoreEntries>().decoded[0].effect.kind == EffectKind::Credited);
        desk.run(60'000);
        QVERIFY(desk.node->status({kStart, desk.mono}).isStale);
    }

    void storesBeforeItSendsAndSettlesByTheFeed() {
        TestLedger ledger;
        Workplace desk(ledger);
        desk.seen.clear();
        desk.pays(500);
        const auto submitted = desk.last<Submitted>();
        QVERIFY(submitted.run.reject == Reject::None && submitted.run.unchecked.empty());
        bool stored = false;
        std::set<OrgId> asked;
        for (const auto& effect : desk.seen) {
            stored = stored || std::holds_alternative<StoreOutgoing>(effect);
            const auto* send = std::get_if<Send>(&effect);
            if (send == nullptr || !isKind(send->frame, net::Message::Submit)) continue;
            QVERIFY(stored);
            asked.insert(send->member);
        }
        QVERIFY(asked.size() >= 2);
        ledger.blockOfSubmitted();
        desk.run(6'000);
        const auto settled = desk.last<Settled>();
        QVERIFY(settled.id == submitted.id);
        QVERIFY(settled.outcome.kind == lightnode::Outcome::Kind::Executed);
        QVERIFY(settled.outcome.reject == Reject::None);
        QCOMPARE(settled.outcome.height, Height(2));
        QCOMPARE(desk.all<Settled>().size(), std::size_t(1));
        QCOMPARE(desk.node->status({kStart, desk.mono}).outgoing, std::size_t(0));
    }

    void resendsTheSameBytesUntilItIsSettled() {
        TestLedger ledger;
        Workplace desk(ledger);
        desk.pays(500);
        const auto raw = desk.last<StoreOutgoing>().outgoing.raw;
        desk.run(16'000);
        QVERIFY(ledger.submitted.size() >= 8);
        for (const auto& bytes : ledger.submitted) QVERIFY(bytes == raw);
        std::set<OrgId> asked;
        for (const auto& send : desk.sent)
            if (isKind(send.frame, net::Message::Submit)) asked.insert(send.member);
        QCOMPARE(asked.size(), std::size_t(4));
        ledger.blockOfSubmitted();
        desk.run(6'000);
        ledger.submitted.clear();
        desk.run(20'000);
        QVERIFY(ledger.submitted.empty());
    }

    void sendsNothingThatTheRulesRefuse() {
        TestLedger ledger;
        ledger.block({ledger.transaction("Lingnan", 1,
                                         Pay{idOf<OrgId>("Brio"), {kUsd, 1'000}, {}})});
        Workplace desk(ledger);
        desk.give(Submit{1, Pay{idOf<OrgId>("Lingnan"), {kUsd, 500}, {}}});
        QVERIFY(desk.last<NotSent>().run.reject == Reject::SameParty);
        desk.give(Submit{2, Pay{idOf<OrgId>("Brio"), {kUsd, 0}, {}}});
        QVERIFY(desk.last<NotSent>().run.reject == Reject::BadAmount);
        desk.give(Submit{3, Pay{idOf<OrgId>("Brio"), {CurrencyId{"EUR"}, 5}, {}}});
        QVERIFY(desk.last<NotSent>().run.reject == Reject::UnknownCurrency ||
                desk.last<NotSent>().run.reject == Reject::NoRole);
        QCOMPARE(desk.last<NotSent>().token, Token(3));
        QVERIFY(desk.all<StoreOutgoing>().empty() && ledger.submitted.empty());
    }

    void tellsWhatTheLedgerRefused() {
        TestLedger ledger;
        Workplace desk(ledger);
        desk.pays(500);
        // The money goes elsewhere first, by the approver's and another device's doing.
        const auto raw = ledger.submitted.front();
        ledger.submitted.clear();
        std::vector<Bytes> others;
        for (std::uint64_t i = 0; i < 100; ++i)
            others.push_back(ledger.transaction("Lingnan", 2 + i,
                                                Pay{idOf<OrgId>("Brio"), {kUsd, 1'000}, {}}));
        ledger.block(others);
        ledger.block({raw});
        desk.run(6'000);
        const auto outcome = desk.last<Settled>().outcome;
        QVERIFY(outcome.kind == lightnode::Outcome::Kind::Executed);
        QVERIFY(outcome.reject == Reject::InsufficientFunds);
    }

    void aPendingActionIsSettledAsWaiting() {
        TestLedger ledger;
        Workplace desk(ledger);
        desk.pays(5'000);
        QVERIFY(desk.last<Submitted>().run.reject == Reject::Waiting);
        ledger.blockOfSubmitted();
        desk.run(6'000);
        QVERIFY(desk.last<Settled>().outcome.reject == Reject::Waiting);
    }

    void checksWithoutSending() {
        TestLedger ledger;
        Workplace desk(ledger);
        desk.locked = true;
        desk.give(Check{7, Pay{idOf<OrgId>("Brio"), {kUsd, 500}, {}}});
        QVERIFY(desk.last<Checked>().run.passes());
        QCOMPARE(desk.last<Checked>().run.height, Height(1));
        QVERIFY(desk.all<StoreOutgoing>().empty());
    }

    void expiresForCertainOnlyByBlockTime() {
        TestLedger ledger;
        Workplace desk(ledger);
        desk.pays(500, 1, 20'000);
        ledger.submitted.clear();
        // Exactly validUntil is still in time.
        ledger.block({}, 20'000);
        desk.run(6'000);
        QVERIFY(desk.all<Settled>().empty());
        ledger.block({}, 1);
        desk.run(6'000);
        QVERIFY(desk.last<Settled>().outcome.kind == lightnode::Outcome::Kind::Expired);
    }

    void doesNotExpireWhileTheFeedIsNotProven() {
        TestLedger ledger;
        Workplace desk(ledger);
        desk.pays(500, 1, 20'000);
        ledger.blockOfSubmitted();
        ledger.block({}, 30'000);
        desk.mangle = [](const OrgId&, const net::Frame& asked, net::Frame honest) {
            return isKind(asked, net::Message::GetFeed) ? std::nullopt : std::optional(honest);
        };
        desk.run(30'000);
        QVERIFY(desk.all<Settled>().empty());
        desk.mangle = nullptr;
        desk.run(30'000);
        QVERIFY(desk.last<Settled>().outcome.kind == lightnode::Outcome::Kind::Executed);
    }

    void isLostOnceAnotherTransactionTookTheTicket() {
        TestLedger ledger;
        Workplace desk(ledger);
        desk.pays(500);
        const auto ticket = bodyOfRaw(ledger.submitted.front()).ticket;
        ledger.submitted.clear();
        ledger.block({ledger.transaction("Lingnan", ticket,
                                         Pay{idOf<OrgId>("Brio"), {kUsd, 1}, {}})});
        desk.run(6'000);
        QVERIFY(desk.last<Settled>().outcome.kind == lightnode::Outcome::Kind::Lost);
    }

    void choosesTicketsThatNobodyUses() {
        TestLedger ledger;
        std::vector<Bytes> used;
        for (std::uint64_t i = 1; i <= 40; ++i)
            used.push_back(ledger.transaction("Lingnan", i,
                                              Pay{idOf<OrgId>("Brio"), {kUsd, 1}, {}}));
        ledger.block(used);
        Workplace desk(ledger);
        for (Token token = 1; token <= 3; ++token) desk.pays(100, token);
        std::vector<std::uint64_t> tickets;
        for (const auto& stored : desk.all<StoreOutgoing>())
            tickets.push_back(stored.outgoing.ticket);
        const std::vector<std::uint64_t> expected{41, 42, 43};
        QVERIFY(tickets == expected);
        // A restart knows what an earlier run signed.
        Start start;
        for (const auto& stored : desk.all<StoreOutgoing>())
            start.outgoing.push_back(stored.outgoing);
        desk.restart(start);
        desk.pays(100, 4);
        QCOMPARE(desk.last<StoreOutgoing>().outgoing.ticket, std::uint64_t(44));
        ledger.blockOfSubmitted();
        desk.run(6'000);
        QCOMPARE(desk.all<Settled>().size(), std::size_t(4));
        desk.pays(100, 5);
        QCOMPARE(desk.last<StoreOutgoing>().outgoing.ticket, std::uint64_t(45));
    }

    void holdsBackWhatWouldPushATicketOutOfTheWindow() {
        TestLedger ledger;
        Workplace desk(ledger);
        for (Token token = 1; token <= 260; ++token) desk.pays(1, token);
        QVERIFY(desk.last<Failed>().error.code == ErrorCode::Busy);
        ledger.blockOfSubmitted();
        desk.run(6'000);
        for (const auto& settled : desk.all<Settled>())
            QVERIFY(settled.outcome.reject == Reject::None);
        QCOMPARE(desk.all<Settled>().size(), desk.all<Submitted>().size());
    }

    void listsWhatCannotBeChecked() {
        TestLedger ledger;
        const auto key = KycStanding::keyOf(idOf<OrgId>("Brio"));
        ledger.denied = {key};
        Workplace desk(ledger);
        desk.pays(500);
        const auto submitted = desk.last<Submitted>();
        QVERIFY(submitted.run.unchecked == std::vector<Key>{key});
        QVERIFY(!submitted.run.refuses());
        ledger.blockOfSubmitted();
        desk.run(6'000);
        QVERIFY(desk.last<Settled>().outcome.reject == Reject::None);
    }

    void oneLyingPeerChangesNothing() {
        for (int lie = 0; lie < 5; ++lie) {
            TestLedger ledger;
            Workplace desk(ledger);
            const auto liar = ledger.signers[1].org;
            desk.mangle = [&](const OrgId& member, const net::Frame& asked,
                              net::Frame honest) -> std::optional<net::Frame> {
                if (member != liar) return honest;
                if (lie == 0) return std::nullopt;
                if (lie == 1) return TestLedger::refuse(asked, net::Refusal::NotEntitled);
                if (lie == 2) honest.kind = 77;
                if (lie == 3) honest.body.assign(40, 0x80);
                if (lie == 4 && !honest.body.empty()) honest.body.back() ^= 1;
                return honest;
            };
            for (Token token = 1; token <= 6; ++token) {
                desk.pays(100, token);
                desk.run(12'000);
                ledger.blockOfSubmitted();
                desk.run(12'000);
            }
            desk.run(12'000);
            QCOMPARE(desk.all<Settled>().size(), std::size_t(6));
            for (const auto& settled : desk.all<Settled>())
                QVERIFY(settled.outcome.reject == Reject::None);
            QVERIFY(desk.all<EvidenceFound>().empty() && desk.all<Failed>().empty());
            QCOMPARE(desk.node->offencesOf(liar) > 0, lie >= 2);
            for (const auto& signer : ledger.signers)
                QVERIFY(signer.org == liar || desk.node->offencesOf(signer.org) == 0);
        }
    }

    void stopsWithEvidenceAtAFork() {
        TestLedger ledger;
        Workplace desk(ledger);
        auto fork = ledger.header;
        fork.stateRoot.data[0] ^= 1;
        const net::HeadReply reply{fork, ledger.certify(fork), ledger.signers, 1};
        desk.mangle = [&](const OrgId&, const net::Frame& asked, net::Frame honest) {
            if (isKind(asked, net::Message::GetHead)) honest.body = codec::encoded(reply);
            return std::optional(honest);
        };
        desk.run(6'000);
        QVERIFY(desk.last<EvidenceFound>().evidence.offence == Offence::ForkedHeads);
        QVERIFY(desk.last<EvidenceFound>().stops);
        // Beside the fork each of the three who signed both headers.
        QCOMPARE(desk.all<EvidenceFound>().size(), std::size_t(4));
        QVERIFY(desk.node->status({kStart, desk.mono}).isStopped);
        desk.pays(5);
        QVERIFY(desk.last<Failed>().error.code == ErrorCode::Misconduct);
        desk.sent.clear();
        desk.run(30'000);
        QVERIFY(desk.sent.empty());
    }

    void signsNothingOnAStaleStateOrWhileLocked() {
        TestLedger ledger;
        Workplace desk(ledger);
        desk.locked = true;
        desk.pays(500);
        QVERIFY(desk.last<Failed>().error.code == ErrorCode::Locked);
        desk.locked = false;
        desk.run(60'000);
        desk.pays(500);
        QVERIFY(desk.last<Failed>().error.code == ErrorCode::Stale);
        QVERIFY(desk.all<StoreOutgoing>().empty());
    }

    void provesUnderOneHeaderAndAnewAtTheNext() {
        TestLedger ledger;
        Workplace desk(ledger);
        const auto account = Account::keyOf(idOf<OrgId>("Lingnan"), kUsd);
        std::vector<Key> keys{account};
        for (int i = 0; i < 150; ++i)
            keys.push_back(User::keyOf(idOf<UserId>("nobody" + std::to_string(i))));
        desk.give(Prove{1, keys});
        auto proven = desk.last<Proven>();
        QCOMPARE(proven.values.size(), keys.size());
        QCOMPARE(codec::decoded<Account>(proven.values[0].value)->freeMinor, 100'000);
        QVERIFY(proven.values[150].knowledge == Knowledge::Absent);
        ledger.block({ledger.issue(50)});
        desk.run(6'000);
        desk.give(Prove{2, {account}});
        proven = desk.last<Proven>();
        QCOMPARE(proven.header.height, Height(2));
        QCOMPARE(codec::decoded<Account>(proven.values[0].value)->freeMinor, 100'050);
    }

    void announcementsAreHintsOnly() {
        TestLedger ledger;
        Workplace desk(ledger);
        desk.run(2'000);
        ledger.block({});
        codec::Encoder hint;
        hint.array(2);
        hint.unsignedInt(99);
        hint.bytes(base::Hash());
        desk.give(AnnouncementIn{ledger.signers[0].org, hint.take()});
        QCOMPARE(desk.node->head().header.height, Height(2));
        desk.give(AnnouncementIn{ledger.signers[0].org, {0x01}});
        QCOMPARE(desk.node->offencesOf(ledger.signers[0].org), std::uint64_t(1));
    }

    void announcementsOfTheSameHeadMakeItCurrent() {
        TestLedger ledger;
        Workplace desk(ledger);
        desk.run(2'000);
        ledger.block({});
        const auto announce = [&](std::size_t member) {
            codec::Encoder hint;
            hint.array(2);
            hint.unsignedInt(2);
            hint.bytes(base::Hash());
            desk.give(AnnouncementIn{ledger.signers[member].org, hint.take()});
            return desk.node->status({TestLedger::kStart, desk.mono});
        };
        const auto first = announce(0);
        QCOMPARE(first.height, Height(2));
        QVERIFY(!first.isCurrent);
        const auto status = announce(1);
        QVERIFY(status.isCurrent);
        QCOMPARE(status.namedBy.size(), std::size_t(2));
        // It is current now: nobody else is asked.
        QCOMPARE(announce(2).namedBy.size(), std::size_t(2));
    }

    void goesOnAfterARestart() {
        TestLedger ledger;
        Workplace desk(ledger);
        desk.pays(500);
        Start start;
        start.trusted = desk.last<StoreHead>().head;
        start.feeds = {desk.last<StoreEntries>().progress};
        start.outgoing = {desk.last<StoreOutgoing>().outgoing};
        ledger.blockOfSubmitted();
        desk.seen.clear();
        desk.restart(start);
        QVERIFY(desk.last<Settled>().outcome.reject == Reject::None);
        QCOMPARE(desk.all<StoreEntries>().size(), std::size_t(1));
        QCOMPARE(desk.last<StoreEntries>().begin, std::uint64_t(1));
        QVERIFY(desk.node->status({kStart, desk.mono}).topics[0].isComplete);
    }
};

QTEST_GUILESS_MAIN(SubmissionTest)
#include "SubmissionTest.moc"

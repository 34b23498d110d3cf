// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk/Consortium.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::support;
using api::EpochBar;
using api::Submission;

/// How blocks go on, and the vote for another epoch, through the door to a real peer.
class OrderDeskTest : public QObject {
    Q_OBJECT
private slots:
    void showsTheOrderAndTakesNoVoteWhileBlocksGoOn() {
        const Consortium consortium;
        const Person admin(consortium, "Bank/admin");
        auto& desk = *admin.station;
        need(await<void>([&](auto reply) { desk.watchOrder(reply); }), "watch");
        const auto view = admin.sees(
            [](const View& now) {
                const auto& order = now.affairs.order;
                return order.place && order.peopleNeeded > 0 && order.bar == EpochBar::GoesOn;
            },
            "order");
        const auto bank = consortium.org("Bank");
        const auto& order = view->affairs.order;
        QVERIFY(order.place->isEmbedded && order.place->holder == bank);
        QVERIFY(order.place->saidBy == bank);
        QCOMPARE(order.statements.size(), std::size_t(1));
        QVERIFY(order.statements[0].isHeard && !order.statements[0].said);
        QCOMPARE(order.needed, std::size_t(1));
        QCOMPARE(order.peopleNeeded, std::size_t(2));
        QCOMPARE(order.proposed.epoch, std::uint64_t(1));
        QVERIFY(order.votes.empty() && !order.underway);
        const auto said = need(await<Submission>([&](auto reply) {
                                   desk.voteEpoch({1, bank, {}}, reply);
                               }),
                               "vote");
        QVERIFY(said.epochVote == ledger::EpochVoteAnswer::BlocksGoOn);
        QVERIFY(said.state == SubmitState::Refused && !said.id);
    }

    void whoIsNoMemberHasNobodyToVoteAt() {
        const Consortium consortium;
        const Person admin(consortium, "Lingnan/admin");
        auto& desk = *admin.station;
        (void)admin.sees([](const View& now) { return !now.affairs.order.statements.empty(); },
                         "members");
        const auto said = await<Submission>(
            [&](auto reply) { desk.voteEpoch({1, consortium.org("Bank"), {}}, reply); });
        QVERIFY(saysError(said, ErrorCode::Disconnected));
    }

    void aVoteIsAnsweredAlsoWhereALockComesFirst() {
        const Consortium consortium;
        const Person admin(consortium, "Bank/admin");
        auto& desk = *admin.station;
        // The worker is held, so that vote and lock come in one turn of it.
        std::promise<void> isHeld, mayVote, hasVoted, mayLock, isLocked;
        desk.drafts([&](const auto&) {
            isHeld.set_value();
            mayVote.get_future().wait();
        });
        isHeld.get_future().wait();
        std::promise<base::Result<Submission>> said;
        desk.voteEpoch({1, consortium.org("Bank"), {}},
                       [&](base::Result<Submission> answer) { said.set_value(std::move(answer)); });
        desk.drafts([&](const auto&) {
            hasVoted.set_value();
            mayLock.get_future().wait();
        });
        mayVote.set_value();
        hasVoted.get_future().wait();
        desk.lock([&](const auto&) { isLocked.set_value(); });
        mayLock.set_value();
        isLocked.get_future().wait();
        auto answer = said.get_future();
        QVERIFY(answer.wait_for(5s) == std::future_status::ready);
        QVERIFY(saysError(answer.get(), ErrorCode::Cancelled));
    }
};

QTEST_GUILESS_MAIN(OrderDeskTest)
#include "OrderDeskTest.moc"

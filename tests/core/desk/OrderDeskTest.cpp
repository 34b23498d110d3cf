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
};

QTEST_GUILESS_MAIN(OrderDeskTest)
#include "OrderDeskTest.moc"

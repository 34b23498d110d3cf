// SPDX-License-Identifier: GPL-3.0-or-later
// People of the members move the order by their votes: counted by their own peers, by the policy
// that they vote on ballots with.
#include "support/EpochWorld.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using support::EpochWorld;
using Answer = EpochVoteAnswer;

namespace {

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kStandsStill = 40 * kSecond;

/// The holder of the order is gone for good, and nothing is certified any more.
void standStill(EpochWorld& world) {
    world.run(20 * kSecond);
    world.destroy(0);
    world.run(kStandsStill);
}

net::EpochReply toldTo(EpochWorld& world, std::size_t member, const OrgId& org) {
    const auto reply = world.ask(member, {peer::Sender::Kind::Device, org},
                                 {static_cast<std::uint16_t>(net::Message::GetEpoch), 1,
                                  codec::encoded(net::Empty())});
    return *codec::decoded<net::EpochReply>(reply.value().body);
}

std::size_t votesKept(EpochWorld& world, std::size_t member) {
    return toldTo(world, member, world.orgOf(member)).votes.size();
}

bool hasBegun(const EpochWorld& world, std::size_t member) {
    const auto said = world.peer(member).epochStatus().statements;
    return std::ranges::any_of(said, [&](const auto& one) {
        return one.member == world.orgOf(member);
    });
}

const crypto::SigningKey& keyOf(EpochWorld& world, std::size_t member, const std::string& who) {
    return world.scene().person(world.scene().nameOf(world.orgOf(member)), who).key;
}

/// Where the vote is right but for what `spoil` does to it.
template <class Spoil>
Answer spoilt(EpochWorld& world, const ledger::EpochChoice& wanted, Spoil spoil) {
    auto vote = world.voteOf(1, "admin", wanted);
    spoil(vote);
    return world.send(1, signEpochVote(vote, keyOf(world, 1, "admin")));
}

}  // namespace

class EpochVotingTest : public QObject {
    Q_OBJECT
private slots:
    void twoPeopleOfEachMemberMoveTheOrder() {
        EpochWorld world(11);
        standStill(world);
        const auto stuck = *world.agreed();
        const ledger::EpochChoice wanted{1, world.orgOf(2), {}};
        for (const std::size_t i : {1, 2, 3}) {
            QCOMPARE(world.vote(i, "admin", wanted), Answer::Counted);
            QVERIFY(!hasBegun(world, i));
            QCOMPARE(world.vote(i, "admin2", wanted), Answer::Began);
            QVERIFY(hasBegun(world, i));
        }
        world.run(40 * kSecond);
        QVERIFY(world.agreed().value_or(0) > stuck + 1);
        QVERIFY(world.doubleVote().empty());
        QVERIFY(world.peer(1).chain().order().holder == world.orgOf(2));
        QCOMPARE(votesKept(world, 1), std::size_t(0));
        const auto told = toldTo(world, 1, world.orgOf(1));
        QVERIFY(told.epoch == 1 && told.isEmbedded && told.holder == world.orgOf(2));
    }

    void aVoteThatCannotCountIsRefusedAndNotKept() {
        EpochWorld world(12);
        auto& scene = world.scene();
        world.run(20 * kSecond);
        const ledger::EpochChoice wanted{1, world.orgOf(2), {}};
        QCOMPARE(world.vote(1, "admin", wanted), Answer::BlocksGoOn);
        world.destroy(0);
        world.run(kStandsStill);
        const auto nothing = [](EpochVote&) {};
        const auto right = world.voteOf(1, "admin", wanted);
        QCOMPARE(spoilt(world, {0, wanted.holder, {}}, nothing), Answer::BadEpoch);
        QCOMPARE(spoilt(world, {9, wanted.holder, {}}, nothing), Answer::BadEpoch);
        QCOMPARE(spoilt(world, {1, scene.org("Brio"), {}}, nothing), Answer::BadHolder);
        QCOMPARE(spoilt(world, wanted, [](auto& vote) { vote.network = {}; }), Answer::Foreign);
        QCOMPARE(spoilt(world, wanted, [&](auto& vote) { vote.org = world.orgOf(2); }),
                 Answer::Foreign);
        QCOMPARE(spoilt(world, wanted, [](auto& vote) { vote.domain = "seabridge/tx/1"; }),
                 Answer::BadDevice);
        QCOMPARE(spoilt(world, wanted, [](auto& vote) { --vote.certified; }), Answer::OtherHead);
        QCOMPARE(spoilt(world, wanted, [](auto& vote) { ++vote.certified; }), Answer::OtherHead);
        // In somebody else's name, by somebody else's device, and of somebody whose yes is not asked.
        const auto other = scene.person(scene.nameOf(world.orgOf(1)), "admin2").user;
        QCOMPARE(spoilt(world, wanted, [&](auto& vote) { vote.user = other; }), Answer::BadDevice);
        QCOMPARE(world.send(1, signEpochVote(right, support::signingKeyOf("nobody"))),
                 Answer::BadDevice);
        auto forged = signEpochVote(right, keyOf(world, 1, "admin2"));
        forged.key = keyOf(world, 1, "admin").publicKey();
        QCOMPARE(world.send(1, forged), Answer::BadDevice);
        QCOMPARE(world.vote(1, "clerk", wanted), Answer::NoRole);
        QCOMPARE(world.vote(1, "peer", wanted), Answer::NoRole);
        // A good one, but at another member's peer, or by another member's connection.
        const auto good = signEpochVote(right, keyOf(world, 1, "admin"));
        QCOMPARE(world.send(2, good), Answer::Foreign);
        const auto smuggled = world.ask(1, {peer::Sender::Kind::Member, world.orgOf(1)},
                                        {static_cast<std::uint16_t>(net::Message::SendEpochVote),
                                         1, codec::encoded(good)});
        QCOMPARE(codec::decoded<net::EpochVoteReply>(smuggled->body)->answer, Answer::Foreign);
        QCOMPARE(votesKept(world, 1), std::size_t(0));
        QCOMPARE(world.send(1, good), Answer::Counted);
        QCOMPARE(votesKept(world, 1), std::size_t(1));
        // Others' desks see no people's votes.
        QVERIFY(toldTo(world, 1, scene.org("Brio")).votes.empty());
    }

    void votesThatDifferDoNotAddUpAndTheNewestOfAPersonStands() {
        EpochWorld world(13);
        standStill(world);
        const ledger::EpochChoice wanted{1, world.orgOf(2), {}};
        const ledger::EpochChoice other{1, world.orgOf(3), {}};
        const auto first = world.voteOf(1, "admin", other);
        const auto said = signEpochVote(first, keyOf(world, 1, "admin"));
        QCOMPARE(world.send(1, said), Answer::Counted);
        QCOMPARE(world.send(1, said), Answer::Counted);
        QCOMPARE(world.vote(1, "admin2", wanted), Answer::Counted);
        auto named = wanted;
        named.keep = support::hashOfName("some header");
        world.run(2 * kSecond);
        QCOMPARE(world.vote(1, "admin", named), Answer::Counted);
        QVERIFY(!hasBegun(world, 1));
        QCOMPARE(votesKept(world, 1), std::size_t(2));
        world.run(2 * kSecond);
        QCOMPARE(world.vote(1, "admin", wanted), Answer::Began);
        // What a person has changed his mind about does not come back by being sent again.
        world.run(2 * kSecond);
        QCOMPARE(world.send(1, said), Answer::Older);
        const auto mine = world.peer(1).epochStatus().statements;
        QVERIFY(mine.size() == 1 && mine[0].holder == wanted.holder && mine[0].revision == 1);
    }

    void whatWasVotedForAtOneStandstillCountsAtNoOther() {
        EpochWorld world(14);
        standStill(world);
        const ledger::EpochChoice wanted{1, world.orgOf(2), {}};
        const auto said = signEpochVote(world.voteOf(1, "admin", wanted), keyOf(world, 1, "admin"));
        const auto later = signEpochVote(world.voteOf(1, "admin", {2, world.orgOf(3), {}}),
                                         keyOf(world, 1, "admin"));
        for (const std::size_t i : {1, 2, 3}) {
            QCOMPARE(world.vote(i, "admin", wanted), Answer::Counted);
            QCOMPARE(world.vote(i, "admin2", wanted), Answer::Began);
        }
        world.run(40 * kSecond);
        QCOMPARE(world.send(1, said), Answer::BlocksGoOn);
        world.destroy(2);
        world.run(kStandsStill);
        QCOMPARE(votesKept(world, 1), std::size_t(0));
        QCOMPARE(world.send(1, said), Answer::OtherHead);
        QCOMPARE(world.send(1, later), Answer::OtherHead);
        QCOMPARE(spoilt(world, wanted, [](EpochVote&) {}), Answer::BadEpoch);
        QCOMPARE(world.vote(1, "admin", {2, world.orgOf(3), {}}), Answer::Counted);
    }

    void aRevokedDeviceAndATermThatEndedCountForNothing() {
        EpochWorld world(15);
        auto& scene = world.scene();
        world.run(20 * kSecond);
        const auto bank = scene.nameOf(world.orgOf(1));
        const auto lost = keyOf(world, 1, "admin2").publicKey();
        // Two administrators decide it; the one who lost his device still has it to say so.
        const auto id = world.submit(1, bank, RevokeDevice{lost}, "admin");
        world.run(3 * kSecond);
        // For an hour the clerk stands in for the administrator.
        const auto now = scene.genesis().time + world.mono();
        const DeputyTerm term{scene.person(bank, "clerk").user, bit(Role::Admin), now - base::kHourMs,
                                   now + base::kHourMs};
        world.submit(1, bank, SetDeputy{scene.person(bank, "admin").user, term}, "admin");
        world.submit(1, bank, Approve{id}, "admin2");
        world.run(20 * kSecond);
        world.destroy(0);
        world.run(kStandsStill);
        const ledger::EpochChoice wanted{1, world.orgOf(2), {}};
        QCOMPARE(world.vote(1, "admin2", wanted), Answer::BadDevice);
        QCOMPARE(world.vote(1, "clerk", wanted), Answer::Counted);
        // The lender signs himself: one role, one yes.
        QCOMPARE(world.vote(1, "admin", wanted), Answer::Counted);
        QVERIFY(!hasBegun(world, 1));
        world.run(base::kHourMs);
        QCOMPARE(world.vote(1, "clerk", wanted), Answer::NoRole);
    }

    void aRestartOfThePeerForgetsNoVote() {
        EpochWorld world(16);
        standStill(world);
        const ledger::EpochChoice wanted{1, world.orgOf(2), {}};
        QCOMPARE(world.vote(1, "admin", wanted), Answer::Counted);
        world.crash(1);
        world.restart(1);
        QCOMPARE(votesKept(world, 1), std::size_t(1));
        world.run(2 * kSecond);
        QCOMPARE(world.vote(1, "admin2", wanted), Answer::BlocksGoOn);  // for all it knows
        world.run(kStandsStill);
        QCOMPARE(world.vote(1, "admin2", wanted), Answer::Began);
    }

    void aFloodKeepsOneVoteOfAPerson() {
        EpochWorld world(17);
        standStill(world);
        int taken = 0;
        for (std::uint64_t i = 0; i < 500; ++i) {
            const ledger::EpochChoice wanted{1 + i % 8, world.orgOf(1 + i % 3), {}};
            taken += world.vote(1, "admin", wanted) == Answer::Counted ? 1 : 0;
            if (i % 100 == 99) world.run(kSecond);
        }
        QVERIFY2(taken <= 6, qPrintable(QString::number(taken)));
        QCOMPARE(votesKept(world, 1), std::size_t(1));
    }

    void ofSeveralHeadersPeopleNameTheOneToKeep() {
        EpochWorld world(1);
        world.run(20 * kSecond);
        world.showOtherwise({2, 3});
        world.run(80 * kSecond);
        const auto stuck = world.peer(0).certifiedHeight();
        const ledger::EpochChoice wanted{1, world.orgOf(2), {}};
        const auto all = [&](const ledger::EpochChoice& what) {
            for (std::size_t i = 0; i < 4; ++i)
                for (const char* who : {"admin", "admin2"}) (void)world.vote(i, who, what);
        };
        all(wanted);
        world.run(10 * kSecond);
        const auto decision = world.peer(2).epochStatus().decision;
        QVERIFY(decision && decision->kind == EpochDecision::Kind::Naming);
        auto named = wanted;
        named.keep = decision->candidates.back().headerId;
        all(named);
        world.run(40 * kSecond);
        QVERIFY(world.agreed().value_or(0) > stuck + 2);
        QVERIFY(world.doubleVote().empty());
    }
};

QTEST_GUILESS_MAIN(EpochVotingTest)
#include "EpochVotingTest.moc"

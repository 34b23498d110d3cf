// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/HeadTracker.h"
#include "peer/ChainCheck.h"
#include "support/EpochWorld.h"
#include "support/torture/Torture.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using support::EpochWorld;
using Decided = EpochDecision::Kind;

namespace {

constexpr std::int64_t kSecond = 1000;

/// Two entries of the order that some see the other way round: from there on two headers at a height.
void split(EpochWorld& world, std::set<std::size_t> otherwise) {
    world.run(20 * kSecond);
    world.showOtherwise(std::move(otherwise));
    world.run(40 * kSecond);
}

Height certifiedAt(const EpochWorld& world, std::size_t member) {
    return world.peer(member).certifiedHeight();
}

/// Every operator that is up gives the same command, as often as it takes.
void everyoneBegins(EpochWorld& world, const ledger::EpochChoice& wanted) {
    for (std::size_t i = 0; i < world.members(); ++i) {
        if (!world.isUp(i)) continue;
        const auto status = world.peer(i).epochStatus();
        const bool hasSaid = std::ranges::any_of(status.statements, [&](const auto& said) {
            return said.member == world.orgOf(i) && said.epoch == wanted.epoch &&
                   said.holder == wanted.holder && said.keep == wanted.keep;
        });
        if (status.epoch < wanted.epoch && !hasSaid) (void)world.begin(i, wanted);
    }
}

/// Without a word about who is right.
std::string faultIn(EpochWorld& world) {
    if (!world.doubleVote().empty()) return "voted twice: " + world.doubleVote();
    if (!world.agreed()) return "two certified headers at one height";
    for (std::size_t i = 0; i < world.members(); ++i) {
        if (!world.isUp(i)) continue;
        peer::ChainCheck check(world.scene().genesis());
        for (const auto& [block, record] : world.storeOf(i))
            if (const auto done = check.next(block, record); !done)
                return "store of " + std::to_string(i) + ": " + done.error().detail;
        if (world.peer(i).diverged()) return std::to_string(i) + " diverged";
    }
    return {};
}

std::string textOf(const EpochWorld& world) {
    std::string out;
    const auto& alarms = world.alarms();
    for (std::size_t i = alarms.size() > 30 ? alarms.size() - 30 : 0; i < alarms.size(); ++i)
        out += alarms[i] + "\n";
    for (std::size_t i = 0; i < world.members(); ++i)
        if (world.isUp(i))
            out += std::to_string(i) + " certified " + std::to_string(certifiedAt(world, i)) +
                   " executed " + std::to_string(world.peer(i).executedHeight()) + " epoch " +
                   std::to_string(world.peer(i).chain().order().epoch) + "\n";
    return out;
}

/// Of a machine whose results are wrong: it refuses a payment that the others carry out.
Rulebook wrongRules() {
    auto rules = standardRules();
    rules.plan = [](const Action& action, Draft& draft, const Call& call) {
        const auto* pay = std::get_if<Pay>(&action);
        return pay != nullptr && pay->note == "wrong" ? Reject::NoKyc : plan(action, draft, call);
    };
    return rules;
}

#define QVERIFY_WORLD(world, condition) \
    QVERIFY2(condition, (textOf(world) + faultIn(world)).c_str())

}  // namespace

class EpochChangeTest : public QObject {
    Q_OBJECT
private slots:
    void twoAndTwoStandStillUntilOneIsNamed() {
        EpochWorld world(1);
        split(world, {2, 3});
        const auto stuck = certifiedAt(world, 0);
        world.run(30 * kSecond);
        QCOMPARE(certifiedAt(world, 0), stuck);
        lightnode::HeadTracker light = *lightnode::HeadTracker::fromGenesis(world.scene().genesis());
        QVERIFY(light.take(world.orgOf(1), *world.headOf(1), 1).has_value());
        const ledger::EpochChoice wanted{1, world.orgOf(2), {}};
        everyoneBegins(world, wanted);
        world.run(10 * kSecond);
        const auto decision = *world.peer(2).epochStatus().decision;
        QVERIFY_WORLD(world, decision.kind == Decided::Naming && decision.candidates.size() >= 2);
        QCOMPARE(certifiedAt(world, 0), stuck);
        // A quorum chooses what the other half has voted for; the lowest of it is on the way.
        auto named = wanted;
        named.keep = decision.candidates.back().headerId;
        for (const std::size_t i : {0, 1, 2}) QCOMPARE(world.begin(i, named), std::string());
        world.run(40 * kSecond);
        QVERIFY_WORLD(world, world.agreed().value_or(0) > stuck + 2);
        QVERIFY_WORLD(world, faultIn(world).empty());
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(world.peer(i).chain().certifiedHead().epoch, std::uint64_t(1));
        // Whoever only sees heads sees no fork and nobody voting twice.
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(light.take(world.orgOf(i), *world.headOf(i, light.head().header.height), 2)
                        .has_value());
        QVERIFY(light.head().header.epoch == 1 && light.doubleVoters().empty());
    }

    void everyoneCrashingBeforeItsFirstVoteThereVotesAfterwards() {
        EpochWorld world(12);
        world.run(20 * kSecond);
        world.destroy(0);
        world.run(10 * kSecond);
        const auto stuck = certifiedAt(world, 1);
        world.crashBeforeVotingIn(1);
        everyoneBegins(world, {1, world.orgOf(3), {}});
        // Long before there is anything else to vote on.
        world.run(20 * kSecond);
        QVERIFY_WORLD(world, world.agreed().value_or(0) > stuck);
        QVERIFY_WORLD(world, faultIn(world).empty());
    }

    void whatADivergedPeerComputedIsNotKept() {
        EpochWorld world(14);
        world.crash(3);
        world.useRules(3, wrongRules());
        world.restart(3);
        world.run(20 * kSecond);
        const auto lingnan = world.scene().org("Lingnan");
        world.submit(1, "Bank", IssueCurrency{lingnan, {{"USD"}, 5}, {}});
        world.run(5 * kSecond);
        world.submit(1, "Lingnan", Pay{world.scene().org("Brio"), {{"USD"}, 5}, "wrong"});
        world.run(20 * kSecond);
        QVERIFY_WORLD(world, world.peer(3).diverged());
        const auto stuck = certifiedAt(world, 3);
        QVERIFY_WORLD(world, certifiedAt(world, 1) > stuck);
        // Its operator says what it voted for as the others' do, and it stays stopped.
        everyoneBegins(world, {1, world.orgOf(2), {}});
        world.run(40 * kSecond);
        for (const std::size_t i : {0, 1, 2})
            QCOMPARE(world.peer(i).chain().certifiedHead().epoch, std::uint64_t(1));
        QVERIFY(world.peer(3).diverged() && certifiedAt(world, 3) == stuck);
        // Mended and lifted, it follows them into the epoch.
        world.crash(3);
        world.useRules(3, standardRules());
        world.restart(3);
        world.run(60 * kSecond);
        QVERIFY_WORLD(world, faultIn(world).empty());
        QCOMPARE(world.peer(3).chain().certifiedHead().epoch, std::uint64_t(1));
        QVERIFY_WORLD(world, world.agreed().value_or(0) > stuck + 1);
    }

    void theOrdersHolderGoneForGoodIsReplaced() {
        EpochWorld world(2);
        world.run(20 * kSecond);
        world.submit(1, "Bank", IssueCurrency{world.scene().org("Lingnan"), {{"USD"}, 5}, {}});
        world.run(5 * kSecond);
        world.destroy(0);
        world.run(10 * kSecond);
        const auto stuck = certifiedAt(world, 1);
        world.submit(2, "Lingnan", Pay{world.scene().org("Brio"), {{"USD"}, 5}, ""});
        const ledger::EpochChoice wanted{1, world.orgOf(3), {}};
        everyoneBegins(world, wanted);
        world.run(40 * kSecond);
        QVERIFY_WORLD(world, world.agreed().value_or(0) > stuck + 1);
        QVERIFY_WORLD(world, faultIn(world).empty());
        QVERIFY(world.peer(1).chain().order().holder == world.orgOf(3));
        // What was to go into the lost order is in the new one, whatever became of it.
        const auto lingnan = topicOf(world.scene().org("Lingnan"));
        QCOMPARE(world.peer(1).feeds().sizeOf(lingnan), std::uint64_t(1));
        // And again, with a restart of everybody in between.
        for (const std::size_t i : {1, 2, 3}) world.crash(i);
        for (const std::size_t i : {1, 2, 3}) world.restart(i);
        world.run(40 * kSecond);
        const auto later = world.agreed().value_or(0);
        QVERIFY_WORLD(world, later > stuck + 3);
        QCOMPARE(world.begin(1, {1, world.orgOf(1), {}}), std::string("the chain is in epoch 1"));
        everyoneBegins(world, {2, world.orgOf(1), {}});
        world.run(40 * kSecond);
        QVERIFY_WORLD(world, world.agreed().value_or(0) > later + 1);
        QVERIFY_WORLD(world, faultIn(world).empty());
    }

    void aLostTailOfTheOrderIsLeftBehind() {
        EpochWorld world(3);
        world.run(20 * kSecond);
        world.crash(3);
        world.run(10 * kSecond);
        // What some have executed is gone, and other entries take its place.
        world.crash(0);
        world.loseTail(0, 4);
        world.restart(0);
        world.restart(3);
        world.run(60 * kSecond);
        const auto stuck = world.agreed();
        QVERIFY_WORLD(world, stuck.has_value());
        const ledger::EpochChoice wanted{1, world.orgOf(0), {}};
        everyoneBegins(world, wanted);
        world.run(20 * kSecond);
        const auto decision = world.peer(0).epochStatus().decision;
        if (decision && decision->kind == Decided::Naming) {
            auto named = wanted;
            named.keep = decision->candidates.back().headerId;
            everyoneBegins(world, named);
        }
        world.run(60 * kSecond);
        QVERIFY_WORLD(world, world.agreed().value_or(0) > *stuck + 1);
        QVERIFY_WORLD(world, faultIn(world).empty());
    }

    void whoSawAnotherOrderComesAlong() {
        EpochWorld world(4);
        // One sees another order, and another is away: two votes against one.
        world.run(20 * kSecond);
        world.crash(2);
        world.showOtherwise({3});
        world.run(40 * kSecond);
        const auto stuck = certifiedAt(world, 0);
        const ledger::EpochChoice wanted{1, world.orgOf(1), {}};
        everyoneBegins(world, wanted);
        world.run(10 * kSecond);
        QVERIFY_WORLD(world, world.peer(1).epochStatus().decision->kind == Decided::Statements);
        world.restart(2);
        world.run(kSecond);
        everyoneBegins(world, wanted);
        world.run(60 * kSecond);
        QVERIFY_WORLD(world, world.agreed().value_or(0) > stuck + 2);
        QVERIFY_WORLD(world, faultIn(world).empty());
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY_WORLD(world, world.peer(i).chain().certifiedHead().epoch == 1);
    }

    void ofThreeMembersOneWithoutItsLockSignsAgain() {
        EpochWorld world(5, 3);
        world.run(20 * kSecond);
        world.crash(1);
        world.loseLock(1);
        world.restart(1);
        world.run(30 * kSecond);
        QVERIFY(world.peer(1).abstains());
        const auto stuck = certifiedAt(world, 0);
        everyoneBegins(world, {1, world.orgOf(1), {}});
        const auto said = world.peer(1).epochStatus().statements;
        QVERIFY(std::ranges::any_of(said, [&](const auto& one) {
            return one.member == world.orgOf(1) && !one.knowsVotes;
        }));
        world.run(40 * kSecond);
        QVERIFY_WORLD(world, !world.peer(1).abstains());
        QVERIFY_WORLD(world, world.agreed().value_or(0) > stuck + 1);
        QVERIFY_WORLD(world, faultIn(world).empty());
        // Its new lock serves after a restart.
        world.crash(1);
        world.restart(1);
        QVERIFY(!world.peer(1).abstains());
    }

    /// The block that suspends the order's holder has half of the votes when he is gone for good, or
    /// none has executed it yet. The members of before certify it, and those after go on.
    void aChangeOfTheMembersIsKept() {
        const auto first = support::seedOf("EpochChangeTest members");
        std::size_t kept = 0;
        for (std::uint64_t seed = first; seed < first + support::sized(5, 200); ++seed) {
            EpochWorld world(seed);
            const auto about = "seed " + std::to_string(seed) + "\n";
            world.run(20 * kSecond);
            const auto nameOf = [&](std::size_t i) { return world.scene().nameOf(world.orgOf(i)); };
            const auto ballot =
                world.submit(1, nameOf(1), SuspendMember{world.orgOf(0), "x"}, "admin");
            world.run(2 * kSecond);
            for (const auto& [member, who] : {std::pair{1, "admin2"}, {2, "admin"}, {2, "admin2"},
                                              {3, "admin"}}) {
                (void)world.submit(1, nameOf(std::size_t(member)), Approve{ballot}, who);
                world.run(2 * kSecond);
            }
            QVERIFY2(certifiedAt(world, 1) > 5, about.c_str());
            world.crash(2);
            world.crash(3);
            (void)world.submit(1, nameOf(3), Approve{ballot}, "admin2");
            world.run(std::int64_t(seed % 8) * 150 + (seed % 4 == 0 ? 20 * kSecond : 0));
            const auto& chain = world.peer(1).chain();
            kept += std::size_t(chain.changesBelow(chain.tip().height + 1));
            QVERIFY2(chain.changes().empty(), about.c_str());
            world.destroy(0);
            world.restart(2);
            world.restart(3);
            world.run(5 * kSecond);
            everyoneBegins(world, {1, world.orgOf(1 + seed % 3), {}});
            world.run(60 * kSecond);
            QVERIFY_WORLD(world, faultIn(world).empty());
            for (const std::size_t i : {1, 2, 3}) {
                const auto& changes = world.peer(i).chain().changes();
                QVERIFY2(changes.size() == 1, (about + textOf(world)).c_str());
                QCOMPARE(changes[0].nextSigners.size(), std::size_t(3));
                const auto height = changes[0].header.height;
                QVERIFY_WORLD(world, certifiedAt(world, i) > height + 1);
                QVERIFY(world.peer(i).chain().certificateOf(height)->holds(
                    world.scene().network(), changes[0].signers));
            }
        }
        qInfo("%zu changes were executed before the epoch ended", kept);
        QVERIFY(kept > 0);
    }

    void whoeverWasAwayFollowsByBlocks() {
        EpochWorld world(6);
        world.run(20 * kSecond);
        world.crash(3);
        world.run(30 * kSecond);
        world.destroy(0);
        // Three of four are needed, so the one that was away has to sign too.
        world.restart(3);
        everyoneBegins(world, {1, world.orgOf(2), {}});
        world.run(60 * kSecond);
        QVERIFY_WORLD(world, certifiedAt(world, 3) > 5);
        QVERIFY_WORLD(world, world.peer(3).chain().certifiedHead().epoch == 1);
        QVERIFY_WORLD(world, faultIn(world).empty());
    }

    void theOperatorIsRefusedWhatCannotBe() {
        EpochWorld world(7);
        world.run(20 * kSecond);
        QVERIFY(!world.begin(0, {0, world.orgOf(0), {}}).empty());
        QVERIFY(!world.begin(0, {5000, world.orgOf(0), {}}).empty());
        QVERIFY(!world.begin(0, {1, world.scene().org("Brio"), {}}).empty());
        const auto before = certifiedAt(world, 0);
        world.run(20 * kSecond);
        QVERIFY(certifiedAt(world, 0) > before);
        // One alone leaves: the others go on without it, and it still follows them.
        QCOMPARE(world.begin(1, {3, world.orgOf(1), {}}), std::string());
        QVERIFY(!world.begin(1, {2, world.orgOf(1), {}}).empty());
        world.run(40 * kSecond);
        QVERIFY_WORLD(world, certifiedAt(world, 0) > before + 2);
        QVERIFY_WORLD(world, certifiedAt(world, 1) + 2 >= certifiedAt(world, 0));
        QVERIFY_WORLD(world, faultIn(world).empty());
    }

    void crashesAtAnyStepLoseNothing() {
        const auto first = support::seedOf("EpochChangeTest");
        const auto count = support::sized(6, 100);
        for (std::uint64_t seed = first; seed < first + count; ++seed) {
            EpochWorld world(seed);
            if (seed % 2 == 0) split(world, {2, 3});
            else world.run(20 * kSecond);
            if (seed % 3 == 0) world.destroy(0);
            const auto stuck = world.agreed().value_or(0);
            ledger::EpochChoice wanted{1, world.orgOf(1 + seed % 3), {}};
            world.crashBetweenEffects(150);
            for (int round = 0; round < 30; ++round) {
                everyoneBegins(world, wanted);
                world.run(2 * kSecond);
                if (!world.isUp(1 + seed % 3)) continue;
                const auto decision = world.peer(1 + seed % 3).epochStatus().decision;
                const bool needsName = decision && decision->kind != Decided::Keeps &&
                                       !decision->candidates.empty() && round > 8;
                if (needsName && !wanted.keep) wanted.keep = decision->candidates.back().headerId;
            }
            world.crashBetweenEffects(0);
            world.run(10 * kSecond);
            everyoneBegins(world, wanted);
            world.run(60 * kSecond);
            const auto about = "seed " + std::to_string(seed) + "\n" + textOf(world);
            QVERIFY2(world.agreed().value_or(0) > stuck + 1, about.c_str());
            QVERIFY2(faultIn(world).empty(), (about + faultIn(world)).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(EpochChangeTest)
#include "EpochChangeTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Peers whose disk is not what they left: restored from a backup, without their lock, copied, or
// written to by a disk that lies (reliability.md F24, F26, T42).
#include "support/Payday.h"
#include "support/torture/Torture.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

constexpr std::int64_t kSecond = base::kSecondMs;

/// A consortium at work, whose votes are watched.
struct Works {
    explicit Works(std::uint64_t seed)
        : world([&] {
              SimulationOptions options;
              options.seed = seed;
              options.maxDelayMs = 60;
              options.dropPercent = int(seed % 5);
              return options;
          }()),
          spy(world, {}), payday(world) {}

    void live(int seconds) {
        for (int i = 0; i < seconds; ++i) {
            world.run(kSecond);
            payday.approve();
        }
    }
    /// Empty, or what is wrong once everything settled.
    std::string faultInTheEnd() {
        world.heal();
        for (int i = 0; i < 90 && !(payday.isSettled() && world.agreeAt(2)); ++i) live(2);
        world.check();
        if (!payday.isSettled()) return "a transaction has no outcome";
        if (!world.agreeAt(2)) return "peers did not come together";
        if (!addsUp(world, 0)) return "money is not conserved";
        if (!spy.fault().empty()) return spy.fault();
        return payday.fault();
    }
    bool said(const std::string& words) {
        return std::ranges::any_of(world.alarms(),
                                   [&](const auto& alarm) { return alarm.starts_with(words); });
    }

    Simulation world;
    VoteSpy spy;
    Payday payday;
};

/// What was signed by a member, by height.
struct Signed {
    Signed(Simulation& world, std::size_t member) {
        world.addSpy([this, member](std::size_t from, std::size_t, const net::Frame& frame) {
            if (from != member ||
                frame.kind != static_cast<std::uint16_t>(net::Message::SendVote))
                return;
            if (const auto vote = codec::decoded<Vote>(frame.body))
                heights.insert(vote->target.height);
        });
    }
    std::set<Height> heights;
};

}  // namespace

class RestoredPeerTest : public QObject {
    Q_OBJECT
private:
    std::uint64_t seed_ = seedOf("RestoredPeerTest");

private slots:
    void aBackupAbstainsSaysSoAndVotesAboveWhatItMayHaveSigned() {
        for (std::uint64_t round = 0; round < sized(6, 1'000); ++round) {
            Works works(seed_ + round);
            auto& world = works.world;
            const auto member = 1 + std::size_t(round % 3);
            works.payday.issue();
            works.live(10);
            auto backup = world.diskOf(member);
            backup.guard.reset();  // never in a backup
            works.payday.issue();
            works.live(int(20 + round % 7 * 10));
            const auto mayHaveSigned = world.peer(member).executedHeight();
            world.crash(member);
            world.exchangeDisk(member, std::move(backup));
            Signed votes(world, member);
            world.restart(member);
            QVERIFY(world.peer(member).abstains());
            QVERIFY(works.said("vote lock missing or older than the store: abstaining"));
            works.payday.issue();
            works.live(20);
            QVERIFY(!world.peer(member).abstains());
            QVERIFY(works.said("voting again above height "));
            works.live(600);  // until it signs again
            QVERIFY(!votes.heights.empty());
            QVERIFY2(*votes.heights.begin() > mayHaveSigned + 16,
                     "signed where it may have signed before");
            const auto fault = works.faultInTheEnd();
            QVERIFY2(fault.empty(), fault.c_str());
        }
    }

    /// While it abstains nothing of it leaves that others could count, however long that takes.
    void signsNothingWhileNobodyProvesAHeadToIt() {
        Works works(seed_);
        auto& world = works.world;
        works.live(30);
        world.crash(2);
        world.loseLock(2);
        for (std::size_t other : {0, 1, 3}) world.cutLink(other, 2);
        Signed votes(world, 2);
        world.restart(2);
        works.live(120);
        QVERIFY(world.peer(2).abstains());
        QVERIFY(votes.heights.empty());
        const auto fault = works.faultInTheEnd();
        QVERIFY2(fault.empty(), fault.c_str());
    }

    void oneLiarCannotEndItsAbstentionWithAnOldHead() {
        Works works(seed_ + 1);
        auto& world = works.world;
        works.live(120);
        const auto mayHaveSigned = world.peer(2).executedHeight();
        // Peer 3 shows the oldest head that it ever had, and peers 0 and 1 are not heard.
        std::optional<net::Frame> old;
        world.bend(3, [&](std::size_t, net::Frame honest) {
            const auto head = net::replyNumberOf(net::Message::GetHead);
            if (honest.kind == head) {
                if (!old) old = honest;
                honest.body = old->body;
            }
            return std::vector<net::Frame>{std::move(honest)};
        });
        works.live(10);
        world.crash(2);
        world.loseLock(2);
        world.cutLink(0, 2);
        world.cutLink(1, 2);
        Signed votes(world, 2);
        world.restart(2);
        works.live(60);
        QVERIFY(world.peer(2).abstains());
        world.bend(3, {});
        const auto fault = works.faultInTheEnd();
        QVERIFY2(fault.empty(), fault.c_str());
        works.live(700);
        QVERIFY(!votes.heights.empty() && *votes.heights.begin() > mayHaveSigned + 16);
    }

    void aCopyOfTheWholeDiskSignsNothingElse() {
        for (std::uint64_t round = 0; round < sized(6, 1'000); ++round) {
            Works works(seed_ + round);
            auto& world = works.world;
            works.payday.issue();
            works.live(int(10 + round % 5));
            const auto member = 1 + std::size_t(round % 3);
            const auto copy = world.clone(member);
            for (int i = 0; i < 3; ++i) works.payday.issue(), works.live(15);
            // And the copy alone after that, as if it had taken over.
            world.crash(member);
            works.payday.issue();
            works.live(15);
            QVERIFY(world.isUp(copy));
            const auto fault = works.faultInTheEnd();
            QVERIFY2(fault.empty(), fault.c_str());
            QCOMPARE(works.spy.doubleVotes(), std::size_t(0));
        }
    }

    /// F24: everything since some moment is lost at a power cut although it was said to be durable:
    /// blocks, what they did, the lock, or several of them.
    void aDiskThatLiesSplitsNothing_data() {
        QTest::addColumn<int>("lost");
        const char* names[] = {"nothing", "blocks", "records", "blocks and records", "lock",
                               "lock and blocks", "lock and records", "all"};
        for (int i = 1; i < 8; ++i) QTest::newRow(names[i]) << i;
    }

    void aDiskThatLiesSplitsNothing() {
        QFETCH(int, lost);
        for (std::uint64_t round = 0; round < sized(2, 200); ++round) {
            Works works(seed_ + round * 8 + std::uint64_t(lost));
            auto& world = works.world;
            const auto member = 1 + std::size_t(round % 3);
            works.payday.issue();
            works.live(10);
            const auto before = world.diskOf(member);
            works.payday.issue();
            works.live(int(5 + round % 3 * 40));
            world.crash(member);
            auto disk = world.diskOf(member);
            if ((lost & 1) != 0) disk.blocks = before.blocks;
            if ((lost & 2) != 0) disk.synced = before.synced;
            if ((lost & 4) != 0) disk.guard = before.guard;
            world.exchangeDisk(member, std::move(disk));
            works.payday.issue();
            world.restart(member);
            works.live(20);
            const auto fault = works.faultInTheEnd();
            QVERIFY2(fault.empty(), fault.c_str());
            QVERIFY(!world.peer(member).abstains());
        }
    }

    /// The disk of the one who holds the order: its tail is gone and other entries come there.
    void anOrderThatLostItsTailCertifiesNothingTwice() {
        for (std::uint64_t round = 0; round < sized(4, 500); ++round) {
            Works works(seed_ + round);
            auto& world = works.world;
            works.payday.issue();
            works.live(10);
            works.payday.issue();
            world.run(std::int64_t(100 + round * 150 % 1'000));
            world.crash(0);
            world.loseOrderTail(1 + round % 12);
            world.restart(0);
            works.live(60);
            // Where too many read the old tail nothing is certified any more, and an epoch change
            // is for that (MisledPeerTest has who read it and what became of them).
            for (std::size_t m = 0; m < 4; ++m) QVERIFY(!world.peer(m).diverged());
            QVERIFY2(forkIn(world, 4).empty(), forkIn(world, 4).c_str());
            QVERIFY2(works.spy.fault().empty(), works.spy.fault().c_str());
            for (std::size_t m = 0; m < 4; ++m) QVERIFY(addsUp(world, m));
        }
    }
};

QTEST_GUILESS_MAIN(RestoredPeerTest)
#include "RestoredPeerTest.moc"

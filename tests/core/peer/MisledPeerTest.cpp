// SPDX-License-Identifier: GPL-3.0-or-later
// A peer that the order misled: it was shown other entries than the members certified, or read a
// tail that the order lost. It computed rightly over wrong entries, so it follows the members'
// blocks, says so, and votes again once what it reads agrees (ledger.md section 6).
#include "crypto/Hash.h"
#include "support/Payday.h"
#include "support/torture/Torture.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

constexpr std::int64_t kSecond = base::kSecondMs;

struct Works {
    explicit Works(std::uint64_t seed, std::size_t members = 4)
        : world([&] {
              SimulationOptions options;
              options.seed = seed;
              options.members = members;
              return options;
          }()),
          spy(world, {}), payday(world) {}

    void live(int seconds) {
        for (int i = 0; i < seconds; ++i) {
            world.run(kSecond);
            payday.approve();
        }
    }
    /// A payment that nobody sends a second time; its id.
    TxId payOnce(std::size_t member) {
        const auto raw = world.scene().signedBy("Lingnan", "finance",
                                                Pay{world.scene().org("Brio"), {{"USD"}, 1}, ""},
                                                world.wall() + base::kDayMs);
        world.submit(member, raw, world.scene().org("Lingnan"));
        return codec::decoded<Transaction>(raw)->id();
    }
    bool said(const std::string& words) { return !alarm(words).empty(); }
    std::string alarm(const std::string& words) {
        for (const auto& text : world.alarms())
            if (text.find(words) != std::string::npos) return text;
        return {};
    }
    bool allVote(std::size_t members, Height above) {
        for (std::size_t m = 0; m < members; ++m)
            if (spy.newestRight(world, m) <= above) return false;
        return true;
    }
    /// Empty, or what is wrong a while after the last fault.
    std::string faultInTheEnd(std::size_t members) {
        for (int i = 0; i < 60 && !(payday.isSettled() && world.agreeAt(2)); ++i) live(2);
        const auto height = world.peer(0).certifiedHeight();
        for (int i = 0; i < 30 && !allVote(members, height); ++i) {
            payday.issue();
            live(8);
        }
        live(10);
        try {
            world.check();
        } catch (const std::exception& wrong) {
            return wrong.what();
        }
        if (!payday.isSettled()) return "a transaction has no outcome";
        if (!addsUp(world, 0)) return "money is not conserved";
        for (std::size_t m = 0; m < members; ++m)
            if (world.peer(m).certifiedHeight() + 1 < world.peer(0).certifiedHeight())
                return std::to_string(m) + " does not follow";
        if (!allVote(members, height)) return "somebody does not vote";
        return spy.fault() + payday.fault();
    }

    Simulation world;
    VoteSpy spy;
    Payday payday;
};

/// Tells some members every two entries the other way round.
struct Swapped {
    std::set<std::size_t> deceived;
    std::size_t from = 0;

    peer::OrderIn tell(const Simulation& world, std::size_t member, peer::OrderIn honest) const {
        if (!deceived.contains(member)) return honest;
        for (std::size_t i = 0; i < honest.entries.size(); ++i) {
            const auto at = std::size_t(honest.first) + i;
            if (at < from) continue;
            const auto other = from + ((at - from) ^ 1);
            if (other >= world.order().size()) {
                honest.entries.resize(i);
                break;
            }
            honest.entries[i] = world.order()[other];
        }
        return honest;
    }
    /// Two entries that are equal are told as they are.
    bool isTruth(const Simulation& world, Height height) const {
        const auto& chain = world.peer(0).chain();
        const auto end = std::size_t(chain.header(height)->lastPosition);
        for (auto at = std::size_t(chain.header(height - 1)->lastPosition); at < end; ++at) {
            const auto other = from + ((at - from) ^ 1);
            if (at < from) continue;
            if (other >= world.order().size() || world.order()[at] != world.order()[other])
                return false;
        }
        return true;
    }
};

/// A peer cannot tell an order that stopped lying from one that shows it the truth for a block and
/// lies again: it votes when it agrees, and wrongly until it is told otherwise, ahead of what is
/// certified. Never between MISLED and the next agreement. Empty, or what was otherwise.
std::string unexplainedVotes(Works& works, const Swapped& lie, std::size_t victim,
                             Height newestVote) {
    const std::string misled = "MISLED at height ";
    const std::string agrees = "agrees with the members again at height ";
    auto quiet = newestVote;  // above it no vote may be wrong
    bool agreed = false;
    for (const auto& text : works.world.alarms()) {
        if (const auto at = text.find(agrees); at != std::string::npos) {
            const auto height = Height(std::stoull(text.substr(at + agrees.size())));
            if (!lie.isTruth(works.world, height))
                return "agreed at " + std::to_string(height) + " though it was shown a lie";
            if (works.spy.wrongVotes(works.world, victim, quiet, height) > 0)
                return "voted wrongly between " + std::to_string(quiet) + " and " +
                       std::to_string(height);
            quiet = std::max(quiet, height);
            agreed = true;
        }
        if (agreed && text.starts_with(misled)) {
            const auto height = Height(std::stoull(text.substr(misled.size())));
            if (height > quiet && works.spy.wrongVotes(works.world, victim, quiet, height - 1) > 0)
                return "voted wrongly below " + std::to_string(height);
            quiet = std::max(quiet, height + peer::Chain::kAhead - 1);
        }
    }
    if (works.spy.wrongVotes(works.world, victim, quiet) > 0)
        return "voted wrongly above " + std::to_string(quiet);
    return {};
}

/// Members beside the readers do not see what comes after a place.
peer::OrderIn hideFrom(const std::set<std::size_t>& readers, std::size_t place,
                       std::size_t member, peer::OrderIn honest) {
    if (readers.contains(member)) return honest;
    const auto most = place > honest.first ? place - std::size_t(honest.first) : 0;
    honest.entries.resize(std::min(honest.entries.size(), most));
    return honest;
}

}  // namespace

class MisledPeerTest : public QObject {
    Q_OBJECT
private:
    std::uint64_t seed_ = seedOf("MisledPeerTest");

private slots:
    void whoIsShownOtherEntriesFollowsSaysSoAndVotesAgain() {
        for (std::uint64_t round = 0; round < sized(8, 1'000); ++round) {
            const std::size_t members = round % 4 == 3 ? 7 : 4;
            Works works(seed_ + round, members);
            auto& world = works.world;
            const auto about = "seed " + std::to_string(seed_ + round);
            const auto victim = std::size_t(1 + round % (members - 1));
            works.payday.issue();
            works.live(10 + int(round % 5));
            const Swapped lie{{victim}, world.order().size()};
            world.lieOrdering([&](std::size_t member, peer::OrderIn honest) {
                return lie.tell(world, member, std::move(honest));
            });
            works.payday.issue();
            for (int i = 0; i < 20 && !works.said("MISLED"); ++i) works.live(1);
            const auto text = works.alarm("MISLED at height ");
            QVERIFY2(!text.empty(), about.c_str());
            const auto voted = works.spy.newest(victim);
            // Both entries are named, and where they stand.
            const auto place = std::stoull(text.substr(text.find("position ") + 9));
            const auto shown = lie.from + ((std::size_t(place) - lie.from) ^ 1);
            for (const auto at : {std::size_t(place), shown})
                QVERIFY2(text.find(base::toHex(crypto::sha256(world.order().at(at)))) !=
                             std::string::npos,
                         (about + ": " + text).c_str());
            for (int i = 0; i < 3; ++i) {
                works.payday.issue();
                works.live(8);
                if (round % 3 == 1) world.crash(victim), works.live(2), world.restart(victim);
            }
            works.live(20);
            QVERIFY2(world.peer(victim).certifiedHeight() + 2 >= world.peer(0).certifiedHeight(),
                     about.c_str());
            QVERIFY2(!world.peer(victim).diverged(), about.c_str());
            const auto unexplained = unexplainedVotes(works, lie, victim, voted);
            QVERIFY2(unexplained.empty(), (about + ": " + unexplained).c_str());
            world.lieOrdering({});
            const auto fault = works.faultInTheEnd(members);
            QVERIFY2(fault.empty(), (about + ": " + fault).c_str());
            QVERIFY2(works.said("voting again"), about.c_str());
        }
    }

    void aLostTailIsLeftBehind_data() {
        QTest::addColumn<int>("readers");
        QTest::newRow("read by one") << 0b0010;
        QTest::newRow("read by another") << 0b1000;
        QTest::newRow("read by all but one") << 0b0111;
        QTest::newRow("read by all but its holder") << 0b1110;
        QTest::newRow("read by all") << 0b1111;
        QTest::newRow("read by f + 1") << 0b0110;
    }

    void aLostTailIsLeftBehind() {
        QFETCH(int, readers);
        for (std::uint64_t round = 0; round < sized(4, 500); ++round) {
            Works works(seed_ + round);
            auto& world = works.world;
            const auto about = "seed " + std::to_string(seed_ + round);
            std::set<std::size_t> who;
            for (std::size_t m = 0; m < 4; ++m)
                if ((readers >> m & 1) != 0) who.insert(m);
            const auto reader = *who.rbegin();
            works.payday.issue();
            works.live(10);
            const auto tail = world.order().size();
            const auto before = world.peer(0).certifiedHeight();
            world.lieOrdering([&](std::size_t member, peer::OrderIn honest) {
                return hideFrom(who, tail, member, std::move(honest));
            });
            std::vector<TxId> once;
            for (int i = 0; i < 4; ++i) {
                once.push_back(works.payOnce(reader));
                world.run(300);
            }
            world.run(std::int64_t(300 + round * 370 % 2'000));
            // What a peer read and voted for it remembers when it is down, the rest it does not.
            const auto hasVoted = [&](std::size_t member) {
                const auto& chain = world.peer(member).chain();
                return chain.order().nextPosition == world.order().size() &&
                       chain.unfinished().empty();
            };
            for (int i = 0; i < 50 && !std::ranges::all_of(who, hasVoted); ++i) {
                once.push_back(works.payOnce(reader));
                world.run(350);
            }
            QVERIFY2(world.peer(reader).executedHeight() > before, about.c_str());
            world.crash(0);
            world.loseOrderTail(world.order().size() - tail);
            world.lieOrdering({});
            world.restart(0);
            works.live(60);
            QVERIFY2(forkIn(world, 4).empty(), (about + forkIn(world, 4)).c_str());
            if (who.size() == 2) {
                // Two against two: nothing is certified any more, all are told; a change of the
                // epoch is for that (EpochChangeTest).
                for (std::size_t m = 0; m < 4; ++m)
                    QVERIFY2(world.peer(m).certifiedHeight() == before, about.c_str());
                QVERIFY2(works.said("members vote for different"), about.c_str());
                world.check();
                continue;
            }
            const auto fault = works.faultInTheEnd(4);
            QVERIFY2(fault.empty(), (about + ": " + fault).c_str());
            for (const auto& id : once)
                QVERIFY2(world.outcomeOf(world.scene().org("Lingnan"), id).has_value(),
                         (about + ": a transaction of the lost tail was forgotten").c_str());
        }
    }

    /// F24 where the order lies: its holder's disk forgot blocks, records and entries that were
    /// said to be durable. The order goes on where the members' blocks end.
    void anOrderThatHoldsLessThanWasCertifiedGoesOnBehindIt() {
        for (std::uint64_t round = 0; round < sized(6, 500); ++round) {
            Works works(seed_ + round);
            auto& world = works.world;
            const auto about = "seed " + std::to_string(seed_ + round);
            works.payday.issue();
            works.live(10);
            auto disk = world.diskOf(0);
            const auto entries = world.order().size();
            works.payday.issue();
            works.live(int(5 + round * 13 % 40));
            world.crash(0);
            disk.guard = world.diskOf(0).guard;
            if (round % 2 == 0) disk = world.diskOf(0);
            world.exchangeDisk(0, std::move(disk));
            world.loseOrderTail(world.order().size() - entries);
            const auto once = works.payOnce(2);
            world.restart(0);
            works.payday.issue();
            works.live(20);
            const auto fault = works.faultInTheEnd(4);
            QVERIFY2(fault.empty(), (about + ": " + fault).c_str());
            QVERIFY2(world.outcomeOf(world.scene().org("Lingnan"), once).has_value(),
                     about.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(MisledPeerTest)
#include "MisledPeerTest.moc"

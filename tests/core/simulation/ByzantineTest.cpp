// SPDX-License-Identifier: GPL-3.0-or-later
// Members that lie, up to f of them and one more (reliability.md F22, B3, T1 to T4, T9, T39, T40).
// SEABRIDGE_SEEDS is how many seeds the simulation takes.
#include "lightnode/Misconduct.h"
#include "support/Byzantine.h"
#include "support/Payday.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

constexpr std::int64_t kSecond = base::kSecondMs;
constexpr int kSeeds = 100;

/// As app/PeerTrouble writes it into a file.
lightnode::Evidence evidenceOf(const peer::Accuse& fork) {
    const auto headOf = [](const peer::CertifiedHead& head) {
        return lightnode::Head{head.header, head.certificate, head.signers};
    };
    lightnode::Evidence out{lightnode::Offence::ForkedHeads, headOf(fork.known), headOf(fork.other)};
    if (fork.link) out.proof = codec::encoded(*fork.link);
    return out;
}

/// Of "two votes of member <hex> at height ...": the member. Nothing for another alarm.
std::optional<OrgId> accusedBy(const std::string& alarm) {
    const std::string begin = "two votes of member ";
    if (!alarm.starts_with(begin)) return std::nullopt;
    return base::fixedFromHex<OrgId>(alarm.substr(begin.size(), 2 * OrgId().data.size()));
}

/// Some members, not the holder of the order: without it nobody promises progress.
std::set<std::size_t> someLiars(std::size_t members, std::mt19937_64& random) {
    std::set<std::size_t> liars;
    while (liars.size() < faultsOf(members)) liars.insert(1 + random() % (members - 1));
    return liars;
}

/// Splits links so that nothing passes between `part` and the rest.
void divide(Simulation& world, std::size_t members, std::uint64_t part) {
    for (std::size_t a = 0; a < members; ++a)
        for (std::size_t b = 0; b < members; ++b)
            if (((part >> a) & 1) != ((part >> b) & 1)) world.cutLink(a, b);
}

/// The holder of the order tells some of the members another log from now on: the same entries,
/// each two of them exchanged.
struct TwoLogs {
    std::set<std::size_t> deceived;
    std::vector<base::Bytes> log;  ///< what they are told

    peer::OrderIn tell(const Simulation& world, std::size_t member, peer::OrderIn honest) {
        if (!deceived.contains(member)) return honest;
        while (log.size() + 2 <= world.order().size()) {
            const auto at = log.size();
            log.push_back(world.order()[at + 1]);
            log.push_back(world.order()[at]);
        }
        honest.entries.clear();
        for (auto i = honest.first; i < log.size() && honest.entries.size() < 64; ++i)
            honest.entries.push_back(log[i]);
        return honest;
    }
};

}  // namespace

class ByzantineTest : public QObject {
    Q_OBJECT
private:
    std::size_t lies_ = 0;
    std::size_t doubleVotes_ = 0;
    std::size_t accusations_ = 0;

private slots:
    void cleanupTestCase() {
        qInfo("%zu lies told, %zu double votes signed, %zu alarms about them", lies_, doubleVotes_,
              accusations_);
    }

    void liarsChangeNothingUpToF_data() {
        QTest::addColumn<quint64>("seed");
        const int given = qEnvironmentVariableIntValue("SEABRIDGE_SEEDS");
        for (int i = 1; i <= (given > 0 ? given : kSeeds); ++i)
            QTest::newRow(QByteArray::number(i).constData()) << quint64(i);
    }

    void liarsChangeNothingUpToF() {
        QFETCH(quint64, seed);
        SimulationOptions options;
        options.seed = seed;
        options.members = 4 + seed / 6 % 4;
        options.dropPercent = int(seed % 11);
        options.duplicatePercent = int(seed % 7);
        options.maxDelayMs = 20 + std::int64_t(seed % 5) * 60;
        options.maxSkewMs = 1 + std::int64_t(seed % 4) * 700;
        options.meanCrashMs = seed % 3 == 0 ? 0 : 25'000;
        Simulation world(options);
        const auto liarSet = someLiars(options.members, world.random());
        VoteSpy spy(world, liarSet);
        std::vector<std::unique_ptr<Byzantine>> liars;
        for (const auto member : liarSet)
            liars.push_back(std::make_unique<Byzantine>(world, member, seed + liars.size()));
        Payday payday(world);
        const auto live = [&](int seconds) {
            for (int i = 0; i < seconds; ++i) {
                world.run(kSecond);
                payday.approve();
                for (const auto& liar : liars) liar->act();
            }
        };
        for (std::size_t i = 0; i < 3 || !hasLived(world, options); ++i) {
            payday.issue();
            if (i % 10 == 1 && seed % 4 == 0)
                divide(world, options.members, world.random()() % (1U << options.members));
            if (i % 10 == 3) world.mendLinks();
            live(5);
        }
        world.heal();  // the wire, not the liars
        for (int i = 0; i < 60 && !(world.agreeAt(3) && payday.isSettled()); ++i) live(3);
        world.check();
        QVERIFY2(payday.isSettled(), "a transaction has no outcome");
        QVERIFY2(world.agreeAt(3), "peers did not come together");
        QVERIFY2(spy.fault().empty(), spy.fault().c_str());
        QVERIFY2(payday.fault().empty(), payday.fault().c_str());
        const auto root = world.peer(0).chain().certifiedHead().stateRoot;
        for (std::size_t m = 0; m < options.members; ++m) {
            QCOMPARE(world.peer(m).chain().certifiedHead().stateRoot, root);
            QVERIFY(addsUp(world, m));
        }
        std::set<OrgId> liarOrgs;
        for (const auto member : liarSet)
            liarOrgs.insert(world.scene().genesis().members[member].org);
        for (const auto& alarm : world.alarms())
            if (const auto accused = accusedBy(alarm)) {
                QVERIFY2(liarOrgs.contains(*accused), "an honest member is accused");
                ++accusations_;
            }
        for (const auto& liar : liars) lies_ += liar->lies();
        doubleVotes_ += spy.doubleVotes();
    }

    void aDoubleVoterIsNamedByEveryoneWhoHearsBoth() {
        Simulation world({});
        Byzantine liar(world, 3, 0);  // says nothing else
        world.run(5 * kSecond);
        const auto height = world.peer(1).certifiedHeight() + 3;
        for (const auto& vote : {liar.falseVote(height), liar.falseVote(height)})
            for (std::size_t to = 0; to < 3; ++to)
                world.inject(3, to, {static_cast<std::uint16_t>(net::Message::SendVote), 1,
                                     codec::encoded(vote)});
        world.run(kSecond);
        const auto accused = world.scene().genesis().members[3].org;
        const auto said = std::ranges::count_if(
            world.alarms(), [&](const auto& alarm) { return accusedBy(alarm) == accused; });
        QCOMPARE(said, std::ptrdiff_t(3));
        world.run(90 * kSecond);
        QVERIFY(world.peer(0).certifiedHeight() > height);  // three honest ones are enough
        world.check();
    }

    /// T9: who claims much and gives nothing, and is always the first to answer.
    void oneLiarCannotKeepAPeerBehind() {
        SimulationOptions options;
        options.maxDelayMs = 200;
        Simulation world(options);
        world.run(5 * kSecond);
        world.crash(2);
        world.run(10 * base::kMinuteMs);
        const auto head = world.peer(0).certifiedHeight();
        QVERIFY(head > 30);
        world.bend(3, [&](std::size_t to, net::Frame honest) -> std::vector<net::Frame> {
            using net::Message;
            const auto headKind = net::replyNumberOf(Message::GetHead);
            const auto blocks = net::replyNumberOf(Message::GetBlocks);
            if (to != 2) return {std::move(honest)};
            if (honest.kind == blocks) return {};
            if (honest.kind != headKind) return {std::move(honest)};
            auto reply = codec::decoded<net::HeadReply>(honest.body);
            if (!reply || !reply->certificate) return {};
            reply->header.members = hashOfName("others");
            reply->certificate->target.headerId = reply->header.id();
            honest.body = codec::encoded(*reply);
            // Again and again, so that one of them is the first.
            return std::vector<net::Frame>(20, honest);
        });
        world.restart(2);
        world.run(60 * kSecond);
        QVERIFY2(world.peer(2).certifiedHeight() >= head, "kept behind by one liar");
        world.check();
    }

    /// T40: two logs for two halves. Nothing is certified, nothing forks, and all are told.
    void twoLogsOfTheOrderCertifyNothing() {
        SimulationOptions options;
        options.seed = 7;
        Simulation world(options);
        VoteSpy spy(world, {});
        Payday payday(world);
        world.run(20 * kSecond);
        QVERIFY(world.agreeAt(1));
        TwoLogs logs{{2, 3}, world.order()};
        world.lieOrdering([&](std::size_t member, peer::OrderIn honest) {
            return logs.tell(world, member, std::move(honest));
        });
        payday.issue();
        world.run(60 * kSecond);
        std::set<Height> heights;
        for (std::size_t m = 0; m < 4; ++m) heights.insert(world.peer(m).certifiedHeight());
        QVERIFY(*heights.rbegin() - *heights.begin() <= 1);
        const auto stuck = *heights.rbegin();
        world.run(60 * kSecond);
        for (std::size_t m = 0; m < 4; ++m) QVERIFY(world.peer(m).certifiedHeight() <= stuck);
        world.check();
        QVERIFY2(spy.fault().empty(), spy.fault().c_str());
        for (std::size_t m = 0; m < 4; ++m)
            QVERIFY2(std::ranges::any_of(world.alarms(),
                                         [&](const auto& alarm) {
                                             return alarm.starts_with("members vote for different");
                                         }),
                     "nobody is told");
    }

    /// One more than f, and the order with them: two halves certify two blocks of one height.
    /// Nobody promises that it cannot be; that it is seen, proven and stopped at.
    void moreThanFLiarsAreFoundOut() {
        SimulationOptions options;
        options.seed = 11;
        Simulation world(options);
        Payday payday(world);
        world.run(20 * kSecond);
        // Peers 1 and 2 cannot hear each other and are told different logs; 0 and 3 sign for both.
        world.cutLink(1, 2);
        world.cutLink(2, 1);
        TwoLogs logs{{2}, world.order()};
        world.lieOrdering([&](std::size_t member, peer::OrderIn honest) {
            return logs.tell(world, member, std::move(honest));
        });
        const auto sign = [&](std::size_t liar, std::size_t to) {
            world.bend(liar, [&world, liar, to](std::size_t at, net::Frame honest) {
                if (at == to && honest.kind == static_cast<std::uint16_t>(net::Message::SendVote))
                    return std::vector<net::Frame>{};
                return std::vector<net::Frame>{std::move(honest)};
            });
        };
        sign(0, 2);
        sign(3, 2);
        std::map<Height, bool> signedFor;
        world.addSpy([&](std::size_t from, std::size_t to, const net::Frame& frame) {
            if (from != 2 || to != 0 ||
                frame.kind != static_cast<std::uint16_t>(net::Message::SendVote))
                return;
            const auto vote = codec::decoded<Vote>(frame.body);
            if (!vote || std::exchange(signedFor[vote->target.height], true)) return;
            for (const std::size_t liar : {0, 3}) {
                const auto& org = world.scene().genesis().members[liar].org;
                const auto key = signingKeyOf(world.scene().nameOf(org) + "/peer");
                const auto same = signVote(world.scene().network(), org, vote->target, key);
                world.inject(liar, 2, {frame.kind, 1, codec::encoded(same)});
            }
        });
        payday.issue();
        world.run(30 * kSecond);
        const auto& one = world.peer(1).chain();
        const auto& other = world.peer(2).chain();
        const auto common = std::min(one.certifiedHead().height, other.certifiedHead().height);
        QVERIFY(one.header(common)->id() != other.header(common)->id());
        world.heal();
        world.lieOrdering({});
        world.run(60 * kSecond);
        QVERIFY(world.peer(1).diverged() && world.peer(2).diverged());
        QVERIFY(std::ranges::any_of(world.alarms(), [](const auto& alarm) {
            return alarm.starts_with("FORK at height ");
        }));
        // A restart forgets nothing, and a stranger sees who signed both.
        const auto voted = [&](std::size_t member) {
            return world.diskOf(member).guard->votes.back();
        };
        for (const std::size_t member : {1, 2}) {
            const auto before = voted(member);
            world.crash(member);
            world.restart(member);
            world.run(20 * kSecond);
            QVERIFY(world.peer(member).diverged());
            QVERIFY(voted(member) == before);
        }
        const auto proof = std::ranges::find_if(world.accusations(), [](const auto& accuse) {
            return accuse.votes.empty();
        });
        QVERIFY(proof != world.accusations().end());
        QVERIFY(lightnode::judge(world.scene().genesis(), evidenceOf(*proof)));
    }
};

QTEST_GUILESS_MAIN(ByzantineTest)
#include "ByzantineTest.moc"

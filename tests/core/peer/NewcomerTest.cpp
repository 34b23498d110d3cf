// SPDX-License-Identifier: GPL-3.0-or-later
// Peers that are not in the genesis, with other keys than there, or away for long.
#include "ledger/Rules.h"
#include "lightnode/ConsortiumFile.h"
#include "support/Ballots.h"
#include "support/SimulatedVotes.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;
using lightnode::ConsortiumFile;
using lightnode::consortiumFrom;

namespace {

constexpr std::int64_t kSecond = base::kSecondMs;
const std::vector<std::string> kThree{"Bank", "Second", "Third"};

void decide(Simulation& world, const std::vector<std::string>& members, const Action& action) {
    vote(world, members, action);
    world.run(10 * kSecond);
}

/// A member whose peer does not hold the order, and is none of `busy`.
std::string oneBeside(Simulation& world, const std::vector<std::string>& busy) {
    for (const std::string name : {"Bank", "Second", "Third", "Fourth"})
        if (indexOf(world, name) != 0 && std::ranges::find(busy, name) == busy.end()) return name;
    return {};
}

Membership membersAt(const Simulation& world, std::size_t peer) {
    return membershipOf(world.peer(peer).chain().state());
}

/// True if blocks are certified within that time.
bool goesOn(Simulation& world, std::int64_t ms) {
    const auto before = world.peer(0).certifiedHeight();
    world.run(ms);
    return world.peer(0).certifiedHeight() > before;
}

/// The members certify without that one, so all the others are needed.
bool goesOnWithout(Simulation& world, const std::string& name) {
    const auto away = indexOf(world, name);
    world.crash(away);
    world.run(3 * kSecond);  // what was under way
    const bool out = goesOn(world, 60 * kSecond);
    world.restart(away);
    world.run(20 * kSecond);
    return out;
}

AdmitMember admission(Simulation& world, const std::string& org) {
    return admissionOf(world.scene(), org, org + "/node");
}

ConsortiumFile fileOf(Simulation& world) {
    const auto said = world.ask(0, {peer::Sender::Kind::Guest, {}},
                                {std::uint16_t(net::Message::GetConsortium), 1,
                                 codec::encoded(net::Empty())});
    const auto state = said ? codec::decoded<net::ConsortiumReply>(said->body)
                            : std::unexpected(codec::Refusal::Empty);
    if (!state) throw std::runtime_error("no consortium");
    return {.genesis = codec::encoded(world.scene().genesis()), .state = *state};
}

void restAtAHeadWithItsCertificate(Simulation& world) {
    for (int i = 0; i < 100; ++i) {
        const auto& chain = world.peer(0).chain();
        if (chain.certificateOf(chain.certifiedHead().height)) return;
        world.run(500);
    }
}

}  // namespace

class NewcomerTest : public QObject {
    Q_OBJECT
private slots:
    void aNewcomerCatchesUpAndVotes() {
        Simulation world({});
        world.run(20 * kSecond);
        decide(world, kThree, admission(world, "Lingnan"));
        QCOMPARE(membersAt(world, 0).signers().size(), std::size_t(4));
        const auto newcomer = world.addPeer("Lingnan", "Lingnan/node");
        world.run(40 * kSecond);
        for (const auto at : {std::size_t(0), newcomer})
            QCOMPARE(membersAt(world, at).signers().size(), std::size_t(5));
        QCOMPARE(world.peer(newcomer).certifiedHeight(), world.peer(0).certifiedHeight());
        // Four of five certify, so it counts; and so it does after a restart.
        QVERIFY(goesOnWithout(world, oneBeside(world, {})));
        world.crash(newcomer);
        QVERIFY(goesOn(world, 30 * kSecond));
        world.restart(newcomer);
        world.run(20 * kSecond);
        QVERIFY(goesOnWithout(world, oneBeside(world, {})));
        world.check();
    }

    void rotatedKeysSignAfterARestartAndOldOnesDoNot() {
        Simulation world({});
        const auto name = oneBeside(world, {"Bank"});
        const auto other = oneBeside(world, {"Bank", name});
        const auto member = indexOf(world, name);
        const auto org = world.scene().org(name);
        world.run(10 * kSecond);
        decide(world, {name, "Bank", other},
             RotateMemberKeys{peerKeysOf(world.scene(), name + "/next", org), "tcp://127.0.0.1:5",
                              "tcp://127.0.0.1:6"});
        QVERIFY(membersAt(world, 0).find(org)->peerKey == signingKeyOf(name + "/next").publicKey());
        QVERIFY(goesOn(world, 30 * kSecond));
        QVERIFY(std::ranges::any_of(world.alarms(), [](const std::string& alarm) {
            return alarm.find("its member's no longer") != std::string::npos;
        }));
        // With the old keys it does not count.
        const auto third = indexOf(world, other);
        world.crash(third);
        world.run(3 * kSecond);
        QVERIFY(!goesOn(world, 60 * kSecond));
        world.restart(third);
        world.crash(member);
        world.rekey(member, name + "/next");
        world.restart(member);
        world.run(30 * kSecond);
        QVERIFY(!world.peer(member).abstains());
        QVERIFY(goesOnWithout(world, other));
        world.check();
    }

    void absentNewcomersStopNobody() {
        Simulation world({});
        world.run(10 * kSecond);
        decide(world, kThree, SetParameter{ParameterId::ActivationPause, 2});
        decide(world, kThree, admission(world, "Lingnan"));
        decide(world, kThree, admission(world, "Brio"));
        QCOMPARE(membersAt(world, 0).members.size(), std::size_t(6));
        QVERIFY(goesOnWithout(world, oneBeside(world, {})));
        QCOMPARE(membersAt(world, 0).signers().size(), std::size_t(4));
        // One comes, then the other.
        const auto first = world.addPeer("Lingnan", "Lingnan/node");
        world.run(40 * kSecond);
        QCOMPARE(membersAt(world, 0).signers().size(), std::size_t(5));
        const auto second = world.addPeer("Brio", "Brio/node");
        world.run(90 * kSecond);
        for (const auto at : {std::size_t(0), first, second})
            QCOMPARE(membersAt(world, at).signers().size(), std::size_t(6));
        QVERIFY(goesOnWithout(world, oneBeside(world, {})));
        world.check();
    }

    void comesBackAfterTenTrims() {
        Simulation world({});
        const auto away = indexOf(world, oneBeside(world, {}));
        world.run(5 * kSecond);
        world.crash(away);
        const auto left = world.peer(0).certifiedHeight();
        for (int i = 0; i < 10; ++i) {
            (void)send(world, "Bank", "admin", Approve{{}});  // a refusal makes a block too
            world.run(20 * kSecond);
            world.trimOrder();
        }
        QVERIFY(world.peer(0).certifiedHeight() >= left + 10);
        world.restart(away);
        world.run(20 * kSecond);
        QCOMPARE(world.peer(away).certifiedHeight(), world.peer(0).certifiedHeight());
        QVERIFY(!world.peer(away).abstains());
        // It reads the order again and votes.
        QVERIFY(goesOnWithout(world, oneBeside(world, {oneBeside(world, {})})));
        // And who never saw any of it comes by blocks alone.
        decide(world, kThree, admission(world, "Lingnan"));
        world.trimOrder();
        const auto newcomer = world.addPeer("Lingnan", "Lingnan/node");
        world.run(40 * kSecond);
        QCOMPARE(membersAt(world, newcomer).signers().size(), std::size_t(5));
        world.check();
    }

    void asksThoseOfTheConsortiumFileToo() {
        const Scene scene;
        peer::Peer peer({scene.genesis(), scene.org("Lingnan"), signingKeyOf("Lingnan/node"),
                         peer::VoteGuard{}, peer::checkOneByOne, standardRules()});
        peer.alsoAsk({scene.org("Brio"), scene.org("Bank"), scene.org("Lingnan")});
        std::vector<OrgId> asked;
        for (const auto& effect : peer.start({scene.genesis().time, 100'000})) (void)effect;
        for (const auto& effect : peer.handle(peer::Tick{}, {scene.genesis().time, 110'000}))
            if (const auto* send = std::get_if<peer::Send>(&effect))
                if (send->frame.kind == std::uint16_t(net::Message::GetHead))
                    asked.push_back(send->member);
        QCOMPARE(asked.size(), std::size_t(5));
        QCOMPARE(std::ranges::count(asked, scene.org("Brio")), std::ptrdiff_t(1));
        QCOMPARE(std::ranges::count(asked, scene.org("Bank")), std::ptrdiff_t(1));
    }

    void theConsortiumFileProvesTheMembersOfToday() {
        Simulation world({});
        world.run(10 * kSecond);
        decide(world, kThree, SuspendMember{world.scene().org("Fourth"), "x"});
        decide(world, kThree, admission(world, "Lingnan"));
        (void)world.addPeer("Lingnan", "Lingnan/node");
        world.run(40 * kSecond);
        restAtAHeadWithItsCertificate(world);
        const auto file = fileOf(world);
        QCOMPARE(file.state.changes.size(), std::size_t(2));
        const auto proven = consortiumFrom(codec::encoded(file));
        QVERIFY(proven.has_value());
        QCOMPARE(proven->height, world.peer(0).certifiedHeight());
        QVERIFY(proven->genesis.networkId() == world.scene().network());
        QCOMPARE(codec::encoded(proven->members), codec::encoded(membersAt(world, 0)));
        const auto founding = consortiumFrom(file.genesis);
        QVERIFY(founding && founding->height == 0 && founding->members.members.size() == 4);

        const auto isRefused = [&](auto bend) {
            auto bent = file;
            bend(bent);
            const auto read = consortiumFrom(codec::encoded(bent));
            return !read && read.error().code == base::ErrorCode::NotProven;
        };
        QVERIFY(isRefused([](auto& it) { it.state.changes.clear(); }));
        QVERIFY(isRefused([](auto& it) { it.state.changes.erase(it.state.changes.begin()); }));
        QVERIFY(isRefused([](auto& it) { std::swap(it.state.changes[0], it.state.changes[1]); }));
        QVERIFY(isRefused([](auto& it) { it.state.changes[1].head.certificate.reset(); }));
        QVERIFY(isRefused([](auto& it) { it.state.head.certificate->signatures.pop_back(); }));
        QVERIFY(isRefused([](auto& it) { ++it.state.head.header.time; }));
        QVERIFY(isRefused([](auto& it) { it.state.members.entry.reset(); }));
        QVERIFY(isRefused([](auto& it) { it.state.members.entitled = false; }));
        QVERIFY(isRefused([](auto& it) {
            it.state.members = {};
            it.state.members.entitled = false;
        }));
        QVERIFY(isRefused([](auto& it) {
            auto members = *codec::decoded<Membership>(it.state.members.entry->value);
            members.members[0].requestEndpoint = "tcp://evil.example:1";
            it.state.members.entry->value = codec::encoded(members);
        }));
        QVERIFY(isRefused([](auto& it) {
            auto genesis = *codec::decoded<Genesis>(it.genesis);
            genesis.name = "Another";
            it.genesis = codec::encoded(genesis);
        }));
        QVERIFY(consortiumFrom(codec::encoded(file.state)).error().code ==
                base::ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(NewcomerTest)
#include "NewcomerTest.moc"

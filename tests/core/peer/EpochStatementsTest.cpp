// SPDX-License-Identifier: GPL-3.0-or-later
// A member that lies in its statement, or whose statement no longer counts, stops no change of the
// epoch.
#include "support/EpochWorld.h"

#include <QtTest>

#include <set>

using namespace seabridge;
using namespace seabridge::ledger;
using support::EpochWorld;
using support::Scene;
using support::signingKeyOf;

namespace {

constexpr std::int64_t kSecond = 1000;
constexpr std::size_t kLiar = 3;
const std::set<std::size_t> kHonest{0, 1, 2};

crypto::SigningKey keyOf(EpochWorld& world, std::size_t member) {
    return signingKeyOf(world.scene().nameOf(world.orgOf(member)) + "/peer");
}

/// The liar's peer is silent, and the holder of the order away for so long that no block is on the
/// way.
void standStill(EpochWorld& world) {
    world.run(20 * kSecond);
    world.crash(kLiar);
    world.crash(0);
    world.run(10 * kSecond);
}

EpochStatement statementOf(const EpochWorld& world, std::size_t member, OrgId holder) {
    const auto& chain = world.peer(1).chain();
    EpochStatement out;
    out.network = chain.network();
    out.epoch = 1;
    out.member = world.orgOf(member);
    out.revision = 1;
    out.holder = holder;
    out.certified = chain.certifiedHead().height;
    out.certifiedId = chain.certifiedHead().id();
    return out;
}

void tell(EpochWorld& world, std::size_t to, std::size_t from, const SignedStatement& said,
          const std::vector<Header>& headers = {}) {
    (void)world.ask(to, {peer::Sender::Kind::Member, world.orgOf(from)},
                    {static_cast<std::uint16_t>(net::Message::SendStatement), 1,
                     codec::encoded(net::StatementNotice{said, headers})});
}

net::Frame toldAboutEpoch(EpochWorld& world, std::size_t member) {
    return *world.ask(member, {peer::Sender::Kind::Device, world.orgOf(member)},
                      {static_cast<std::uint16_t>(net::Message::GetEpoch), 1,
                       codec::encoded(net::Empty())});
}

/// The liar's word first, and again once the others have spoken, as its peer would.
void beginAgainst(EpochWorld& world, const SignedStatement& lie,
                  const std::vector<Header>& headers = {}) {
    for (int round = 0; round < 3; ++round) {
        for (const auto i : kHonest) {
            if (world.isUp(i)) tell(world, i, kLiar, lie, headers);
            if (round == 1 && !world.isUp(i)) world.restart(i);
            if (round == 1) (void)world.begin(i, {1, world.orgOf(1), {}});
        }
        world.run(2 * kSecond);
    }
}

std::string faultIn(const EpochWorld& world) {
    std::string out;
    for (const auto i : kHonest)
        if (world.peer(i).chain().certifiedHead().epoch != 1)
            out += std::to_string(i) + " certified " +
                   std::to_string(world.peer(i).certifiedHeight()) + " in epoch 0\n";
    if (!world.doubleVote().empty()) out += world.doubleVote() + "\n";
    if (!world.agreed()) out += "two certified headers at one height\n";
    if (!out.empty())
        for (const auto& alarm : world.alarms()) out += alarm + "\n";
    return out;
}

#define QVERIFY_GOES_ON(world) QVERIFY2(faultIn(world).empty(), faultIn(world).c_str())

/// One more than the header, with other members after it.
Header madeUpAfter(const Header& before, bool isChange) {
    auto out = before;
    ++out.height;
    out.previous = before.id();
    out.members = before.nextMembers;
    out.nextMembers = isChange ? support::hashOfName("nobody") : out.members;
    return out;
}

std::vector<Signer> signersOf(const Scene& scene) {
    return Membership{scene.genesis().members}.signers();
}

/// What Statements alone is asked about.
struct Heard {
    Scene scene{4};
    std::vector<Signer> signers = signersOf(scene);
    peer::Statements statements{scene.network()};

    [[nodiscard]] crypto::SigningKey key(std::size_t i) const {
        return signingKeyOf(scene.nameOf(signers[i].org) + "/peer");
    }
    [[nodiscard]] SignedStatement said(std::size_t i, std::uint32_t revision) const {
        EpochStatement out;
        out.network = scene.network();
        out.epoch = 1;
        out.member = signers[i].org;
        out.revision = revision;
        out.holder = signers[1].org;
        return signStatement(out, key(i));
    }
    bool hear(std::size_t from, const SignedStatement& what, std::size_t headers = 0) {
        return statements.hear(signers[from].org, what, std::vector<Header>(headers), signers) !=
               nullptr;
    }
    [[nodiscard]] std::size_t headersOf(std::size_t i) const {
        return statements.all().at(signers[i].org).headers.size();
    }
};

}  // namespace

class EpochStatementsTest : public QObject {
    Q_OBJECT
private slots:
    void aLongStatementStopsNoChange_data() {
        QTest::addColumn<bool>("differ");
        QTest::newRow("one vote many times") << false;
        QTest::newRow("many votes") << true;
    }
    void aLongStatementStopsNoChange() {
        QFETCH(bool, differ);
        EpochWorld world(21);
        standStill(world);
        auto said = statementOf(world, kLiar, world.orgOf(1));
        const auto voteFor = [&](Height height) {
            return signVote(said.network, said.member, {0, height, {}}, keyOf(world, kLiar));
        };
        said.votes = {voteFor(70'000)};
        const auto count = 998'500 / codec::encoded(said.votes[0]).size();
        while (said.votes.size() < count)
            said.votes.push_back(differ ? voteFor(70'000 + said.votes.size()) : said.votes[0]);
        const auto lie = signStatement(said, keyOf(world, kLiar));
        QVERIFY(lie.body.size() > 998'000 && lie.body.size() < kMaxEntryBytes);
        beginAgainst(world, lie);
        for (const auto i : kHonest)
            QVERIFY(toldAboutEpoch(world, i).kind != net::kErrorReply);
        world.run(40 * kSecond);
        QVERIFY_GOES_ON(world);
    }

    void theLongestThatIsTakenOpensTheEpoch() {
        EpochWorld world(22);
        standStill(world);
        auto said = statementOf(world, kLiar, world.orgOf(1));
        const auto vote = signVote(said.network, said.member, {0, 70'000, {}}, keyOf(world, kLiar));
        for (;; said.votes.back().target.height += said.votes.size()) {
            said.votes.push_back(vote);
            if (codec::encoded(said).size() > statementBytes(4)) break;
        }
        said.votes.pop_back();
        const auto longest = signStatement(said, keyOf(world, kLiar));
        tell(world, 1, kLiar, longest);
        QCOMPARE(world.peer(1).epochStatus().statements.size(), std::size_t(1));
        beginAgainst(world, longest);
        world.run(40 * kSecond);
        QVERIFY_GOES_ON(world);
    }

    /// It is above a change of the members that nobody voted for.
    void aBlockThatDoesNotExistIsNotKept() {
        EpochWorld world(23);
        standStill(world);
        const auto& chain = world.peer(1).chain();
        const auto change = madeUpAfter(chain.certifiedHead(), true);
        const auto above = madeUpAfter(change, false);
        auto said = statementOf(world, kLiar, world.orgOf(1));
        said.votes = {signVote(said.network, said.member, {0, above.height, above.id()},
                               keyOf(world, kLiar))};
        beginAgainst(world, signStatement(said, keyOf(world, kLiar)), {change, above});
        world.run(40 * kSecond);
        QVERIFY_GOES_ON(world);
    }

    /// Its headers are what the others may need to go on.
    void nobodySpeaksForAnother() {
        EpochWorld world(24);
        standStill(world);
        QCOMPARE(world.begin(2, {1, world.orgOf(1), {}}), std::string());
        world.run(kSecond);
        QCOMPARE(world.peer(1).epochStatus().statements.size(), std::size_t(1));
        const auto copied = codec::decoded<net::EpochReply>(toldAboutEpoch(world, 1).body);
        auto header = madeUpAfter(world.peer(1).chain().certifiedHead(), false);
        std::vector<Header> madeUp;
        for (std::size_t i = 0; i < peer::Chain::kAhead; ++i, ++header.time)
            madeUp.push_back(header);
        auto forged = copied->statements.at(0);
        forged.signature = {};
        tell(world, 1, kLiar, forged, madeUp);
        // Nor in his own name for the first time, with another's as its own.
        tell(world, 1, kLiar, copied->statements[0], madeUp);
        const auto reply = codec::decoded<net::EpochReply>(toldAboutEpoch(world, 1).body);
        for (const auto& one : reply->headers)
            QVERIFY(std::ranges::find(madeUp, one.id(), &Header::id) == madeUp.end());
    }

    void ofEachMemberItsOwnOnceInASecond() {
        Heard at;
        QVERIFY(!at.hear(0, at.said(1, 1)));
        at.statements.tend();
        QVERIFY(at.hear(0, at.said(0, 1), 2));
        QVERIFY(at.hear(1, at.said(1, 1)));
        QVERIFY(!at.hear(0, at.said(0, 2)));
        at.statements.tend();
        QVERIFY(at.hear(0, at.said(0, 2), 2));
        // The same again costs nothing, and may bring more headers; another brings none.
        QVERIFY(!at.hear(0, at.said(0, 2), 3));
        QCOMPARE(at.headersOf(0), std::size_t(3));
        at.statements.tend();
        QVERIFY(!at.hear(1, at.said(0, 2), 9));
        QCOMPARE(at.headersOf(0), std::size_t(3));
        QCOMPARE(at.headersOf(1), std::size_t(0));
    }

    void whoSignsNoLongerOrWithOtherKeysIsForgotten() {
        Heard at;
        for (std::size_t i = 0; i < 4; ++i) QVERIFY(at.hear(i, at.said(i, 5)));
        at.statements.judgeFor(at.signers);
        const peer::NextEpoch next{1, at.signers[1].org};
        QCOMPARE(at.statements.of(next, 0).size(), std::size_t(4));
        at.signers[2].peerKey = signingKeyOf("another").publicKey();
        at.signers.erase(at.signers.begin());
        at.statements.judgeFor(at.signers);
        QCOMPARE(at.statements.of(next, 0).size(), std::size_t(2));
        QVERIFY(!at.statements.agreed(3, 0).has_value());
        // By his new key he speaks anew.
        auto again = *codec::decoded<EpochStatement>(at.said(1, 1).body);
        again.holder = next.holder;
        at.statements.tend();
        QVERIFY(at.hear(1, signStatement(again, signingKeyOf("another"))));
        QVERIFY(at.statements.agreed(3, 0) == next);
    }

    /// Late votes certify the block that suspends a member whose statement for the next epoch is
    /// there already.
    void theStatementOfASuspendedMemberVoidsNothing() {
        EpochWorld world(25);
        world.run(20 * kSecond);
        const auto nameOf = [&](std::size_t i) { return world.scene().nameOf(world.orgOf(i)); };
        const auto ballot = world.submit(1, nameOf(1), SuspendMember{world.orgOf(3), "x"}, "admin");
        world.run(2 * kSecond);
        for (const auto& [member, who] : {std::pair{1, "admin2"}, {2, "admin"}, {2, "admin2"},
                                          {0, "admin"}}) {
            (void)world.submit(1, nameOf(std::size_t(member)), Approve{ballot}, who);
            world.run(2 * kSecond);
        }
        world.crash(2);
        world.crash(3);
        (void)world.submit(1, nameOf(0), Approve{ballot}, "admin2");
        world.run(3 * kSecond);
        const auto& chain = world.peer(1).chain();
        QVERIFY(chain.changesBelow(chain.tip().height + 1));
        // It leaves before it has executed that block.
        world.restart(3);
        QCOMPARE(world.begin(3, {1, world.orgOf(1), {}}), std::string());
        world.run(2 * kSecond);
        QCOMPARE(world.peer(1).epochStatus().statements.size(), std::size_t(1));
        QVERIFY(chain.changes().empty());
        world.restart(2);
        world.run(10 * kSecond);
        QCOMPARE(chain.changes().size(), std::size_t(1));
        QCOMPARE(world.peer(1).epochStatus().statements.size(), std::size_t(0));
        for (const auto i : kHonest)
            QCOMPARE(world.begin(i, {1, world.orgOf(1), {}}), std::string());
        world.run(40 * kSecond);
        QVERIFY_GOES_ON(world);
    }
};

QTEST_GUILESS_MAIN(EpochStatementsTest)
#include "EpochStatementsTest.moc"

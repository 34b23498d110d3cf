// SPDX-License-Identifier: GPL-3.0-or-later
// What peers tell a desk of a change of the epoch: only what members and own people signed is shown.
#include "lightnode/EpochWatch.h"
#include "support/Workplace.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::lightnode;
using support::Scene;
using support::TestLedger;
using support::Workplace;
using support::isKind;

namespace {

const std::vector<std::string> kMembers{"Bank", "Second", "Third", "Fourth"};

Head headOf(const Scene& scene) {
    State state;
    auto header = startState(scene.genesis(), state);
    return {std::move(header), std::nullopt, Membership{scene.genesis().members}.signers()};
}

EpochStatement statementOf(const Scene& scene, const std::string& member,
                           std::uint64_t epoch = 1) {
    EpochStatement out;
    out.network = scene.network();
    out.epoch = epoch;
    out.member = scene.org(member);
    out.revision = 1;
    out.holder = scene.org("Second");
    out.certifiedId = headOf(scene).header.id();
    return out;
}

SignedStatement signedBy(const EpochStatement& said, const std::string& member) {
    return signStatement(said, support::signingKeyOf(member + "/peer"));
}

EpochVote voteOf(Scene& scene, const std::string& who, TimeMs at = 100) {
    EpochVote out;
    out.network = scene.network();
    out.epoch = 1;
    out.holder = scene.org("Second");
    out.org = scene.org("Bank");
    out.user = scene.person("Bank", who).user;
    out.signedAt = at;
    return out;
}

}  // namespace

class EpochWatchTest : public QObject {
    Q_OBJECT
private slots:
    void noForgedStatementIsShown() {
        Scene scene;
        const auto head = headOf(scene);
        EpochWatch watch(scene.network());
        net::EpochReply reply;
        auto foreign = statementOf(scene, "Third");
        foreign.network = {};
        auto past = statementOf(scene, "Fourth");
        past.epoch = 0;
        reply.statements = {
            signedBy(statementOf(scene, "Second"), "Second"),
            signedBy(statementOf(scene, "Bank"), "Third"),   // in another's name
            signedBy(foreign, "Third"),
            signedBy(past, "Fourth"),
            {base::bytesOf(base::viewOf("nothing")), {}},
        };
        auto bent = signedBy(statementOf(scene, "Fourth"), "Fourth");
        bent.body.back() ^= 1;
        reply.statements.push_back(bent);
        auto firm = statementOf(scene, "Third");
        firm.member = scene.org("Lingnan");
        reply.statements.push_back(signStatement(firm, scene.person("Lingnan", "admin").key));
        watch.take(scene.org("Third"), reply, head, {}, 1);
        const auto& seen = watch.standing().statements;
        QCOMPARE(seen.size(), std::size_t(1));
        QVERIFY(seen[0].member == scene.org("Second"));
        QCOMPARE(watch.standing().signers, std::size_t(4));
    }

    void theNewestStatementOfAMemberStandsWhoeverTellsOfIt() {
        Scene scene;
        const auto head = headOf(scene);
        EpochWatch watch(scene.network());
        auto second = statementOf(scene, "Second");
        second.revision = 2;
        second.holder = scene.org("Third");
        net::EpochReply reply;
        reply.statements = {signedBy(second, "Second")};
        watch.take(scene.org("Third"), reply, head, {}, 1);
        // An older one, and silence about it, take nothing away.
        reply.statements = {signedBy(statementOf(scene, "Second"), "Second")};
        watch.take(scene.org("Fourth"), reply, head, {}, 2);
        watch.take(scene.org("Bank"), {}, head, {}, 3);
        QVERIFY(watch.standing().statements.at(0).choice.holder == scene.org("Third"));
    }

    void decidesByItselfWhatFollows() {
        Scene scene;
        const auto head = headOf(scene);
        EpochWatch watch(scene.network());
        net::EpochReply reply;
        std::size_t count = 0;
        for (const auto& member : kMembers) {
            reply.statements.push_back(signedBy(statementOf(scene, member), member));
            watch.take(scene.org("Bank"), reply, head, {}, 1);
            const auto& standing = watch.standing();
            QCOMPARE(standing.wanting(), ++count);
            const auto kind = standing.decision->kind;
            QCOMPARE(kind == EpochDecision::Kind::Keeps, count >= 3);
        }
        QVERIFY(watch.standing().decision->headerId == head.header.id());
        // Once a block of that epoch is proven it is over.
        auto later = head;
        later.header.height = 1;
        later.header.epoch = 1;
        watch.headAdvanced(later);
        QVERIFY(watch.standing().statements.empty() && !watch.standing().decision);
    }

    void votesAreTakenFromTheOwnPeerOnlyAndOnlyOwnOnes() {
        Scene scene;
        const auto head = headOf(scene);
        const auto self = scene.org("Bank");
        const auto& key = scene.person("Bank", "admin").key;
        EpochWatch watch(scene.network());
        net::EpochReply reply;
        reply.votes = {signEpochVote(voteOf(scene, "admin"), key)};
        watch.take(scene.org("Second"), reply, head, self, 1);
        QVERIFY(watch.standing().votes.empty());
        auto forged = signEpochVote(voteOf(scene, "admin2"), key);
        forged.key = scene.person("Bank", "admin2").key.publicKey();
        auto foreign = voteOf(scene, "admin2");
        foreign.org = scene.org("Second");
        auto past = voteOf(scene, "admin2");
        past.epoch = 0;
        reply.votes.push_back(forged);
        reply.votes.push_back(signEpochVote(foreign, key));
        reply.votes.push_back(signEpochVote(past, key));
        reply.votes.push_back(signEpochVote(voteOf(scene, "admin", 200), key));
        watch.take(self, reply, head, self, 2);
        const auto& votes = watch.standing().votes;
        QCOMPARE(votes.size(), std::size_t(1));
        QCOMPARE(votes[0].vote.signedAt, TimeMs(200));
        QVERIFY(votes[0].key == key.publicKey());
        QCOMPARE(watch.nextSignedAt(votes[0].vote.user, 50), TimeMs(201));
        QCOMPARE(watch.nextSignedAt(votes[0].vote.user, 50), TimeMs(202));
    }

    void aFloodOfOneMemberIsBounded() {
        Scene scene;
        const auto head = headOf(scene);
        EpochWatch watch(scene.network());
        net::EpochReply reply;
        auto large = statementOf(scene, "Second");
        large.votes.resize(4000, signVote(scene.network(), scene.org("Second"), {0, 1, {}},
                                          support::signingKeyOf("Second/peer")));
        reply.statements = {signedBy(large, "Second")};
        watch.take(scene.org("Second"), reply, head, {}, 1);
        QVERIFY(watch.standing().statements.empty());
    }

    void peersAreAskedOnlyWhileBlocksStandStillOrSomebodyLooks() {
        TestLedger ledger;
        ledger.block({});
        Workplace desk(ledger);
        const auto asked = [&] {
            return std::ranges::count_if(desk.sent, [](const auto& send) {
                return isKind(send.frame, net::Message::GetEpoch);
            });
        };
        desk.run(10'000);
        QCOMPARE(asked(), 0);
        desk.give(WatchEpoch{});
        desk.run(29'000);
        const auto watched = asked();
        QVERIFY2(watched >= 5 && watched <= 12, qPrintable(QString::number(watched)));
        QVERIFY(desk.node->epoch().heardMono.has_value());
        QVERIFY(!desk.all<EpochTold>().empty());
        // 45 s after the last block.
        desk.run(5'000);
        const auto before = asked();
        desk.run(30'000);
        QVERIFY(asked() > before && asked() <= before + 14);
        // Lingnan is no member: nobody takes its vote.
        desk.give(VoteEpoch{7, {1, ledger.signers[1].org, {}}});
        QCOMPARE(desk.last<Failed>().error.code, base::ErrorCode::Disconnected);
    }
};

QTEST_GUILESS_MAIN(EpochWatchTest)
#include "EpochWatchTest.moc"

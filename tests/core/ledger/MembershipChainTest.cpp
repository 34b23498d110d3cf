// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Produce.h"
#include "ledger/Rules.h"
#include "support/Ballots.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

/// Blocks of the order, one entry each, made by the second member unless another is named.
struct Order {
    Scene scene;
    State state;
    Engine engine;
    Header head;
    merkle::Frontier log;
    std::uint64_t sequence = 0;
    std::map<std::string, std::string> keys;  ///< a member's peer's label, if not "NAME/peer"

    Order() : head(startState(scene.genesis(), state)) {}

    std::string labelOf(const std::string& name) const {
        return keys.contains(name) ? keys.at(name) : name + "/peer";
    }
    base::Bytes entryBy(const std::string& name, const std::vector<base::Bytes>& transactions) {
        EntryBody body;
        body.network = scene.network();
        body.maker = scene.org(name);
        body.sequence = ++sequence;
        body.clock = head.time + 1000;
        body.transactions = transactions;
        return signEntry(body, signingKeyOf(labelOf(name)));
    }
    /// True if the entry counted; a block is made either way.
    bool block(const std::string& maker, const std::vector<base::Bytes>& transactions) {
        Cut cut(state, scene.network(), head.time);
        bool complete = cut.add(base::ByteView(entryBy(maker, transactions)));
        const bool counted = !cut.run().front().isVoid;
        while (!complete) complete = cut.add(base::ByteView(base::Bytes{1}));
        std::vector<CheckedTransaction> checked;
        if (counted)
            for (const auto& raw : transactions) checked.push_back(checkTransaction(raw));
        const auto produced = produce(state, engine, head, log, cut, checked);
        last.clear();
        for (const auto& outcome : produced.execution.outcomes) last.push_back(outcome.reject);
        log.append(head.id());
        head = produced.block.header;
        return counted;
    }
    TxId does(const std::string& org, const std::string& who, const Action& action) {
        const auto raw = scene.signedBy(org, who, action, head.time + base::kDayMs);
        (void)block("Second", {raw});
        return codec::decoded<Transaction>(raw)->id();
    }
    TxId vote(const std::vector<std::string>& members, const Action& action) {
        const auto id = does(members.front(), "admin", action);
        for (const auto& name : members)
            for (const std::string who : {"admin", "admin2"})
                if (name != members.front() || who != "admin") does(name, who, Approve{id});
        return id;
    }
    std::vector<Signer> signers() const { return membershipOf(state).signers(); }
    MemberReady ready(const Header& header, const std::vector<std::string>& by) const {
        MemberReady out{header, {{header.epoch, header.height, header.id()}, {}}};
        for (const auto& signer : signers())
            for (const auto& name : by)
                if (scene.org(name) == signer.org)
                    out.certificate.signatures.push_back(
                        {signer.org, signVote(scene.network(), signer.org, out.certificate.target,
                                              signingKeyOf(labelOf(name)))
                                         .signature});
        return out;
    }
    std::vector<Reject> last;
};

const std::vector<std::string> kThree{"Bank", "Second", "Third"};

}  // namespace

class MembershipChainTest : public QObject {
    Q_OBJECT
private slots:
    void aNewMemberSignsFromTheBlockAfterItsReadiness() {
        Order at;
        const auto before = at.signers();
        const auto ballot = at.vote(kThree, admissionOf(at.scene, "Brio", "Brio/peer"));
        QVERIFY(at.head.nextMembers == hashOf(before));
        at.scene.meet("Brio", "peer", at.scene.org("Brio"), userIdOf(ballot, 0), "Brio/peer");
        // Admitted only: what it puts into the order is void.
        const auto raw = at.scene.signedBy("Brio", "peer", at.ready(at.head, kThree),
                                           at.head.time + base::kDayMs);
        QVERIFY(!at.block("Brio", {raw}));
        QVERIFY(at.block("Third", {raw}));
        QVERIFY(at.last == std::vector{Reject::None});
        QVERIFY(at.head.members == hashOf(before));
        const auto after = at.signers();
        QCOMPARE(after.size(), std::size_t(5));
        QVERIFY(at.head.nextMembers == hashOf(after) && at.head.nextMembers != at.head.members);
        QVERIFY(at.block("Brio", {}));
        QVERIFY(at.head.members == hashOf(after) && at.head.nextMembers == hashOf(after));
    }

    void aSuspendedMemberSignsTheBlockThatSuspendsIt() {
        Order at;
        const auto before = at.signers();
        QVERIFY(at.block("Fourth", {}));
        at.vote(kThree, SuspendMember{at.scene.org("Fourth"), "away"});
        QVERIFY(at.head.members == hashOf(before));
        QVERIFY(at.head.nextMembers == hashOf(at.signers()));
        QCOMPARE(at.signers().size(), std::size_t(3));
        QVERIFY(!at.block("Fourth", {}));
        QVERIFY(at.head.members == hashOf(at.signers()));
    }

    void rotatedKeysSignFromTheNextBlock() {
        Order at;
        const RotateMemberKeys action{
            peerKeysOf(at.scene, "Fourth/peer 2", at.scene.org("Fourth")), "tcp://a:1",
            "tcp://a:2"};
        at.vote({"Fourth", "Bank", "Second"}, action);
        QVERIFY(at.head.members != at.head.nextMembers);
        QVERIFY(!at.block("Fourth", {}));  // under the old key
        at.keys["Fourth"] = "Fourth/peer 2";
        QVERIFY(at.block("Fourth", {}));
    }

    void aNewMembersClockStartsAtItsActivation() {
        // Or it would drag the block time's median back to zero.
        Order at;
        const auto ballot = at.vote(kThree, admissionOf(at.scene, "Brio", "Brio/peer"));
        at.scene.meet("Brio", "peer", at.scene.org("Brio"), userIdOf(ballot, 0), "Brio/peer");
        at.does("Brio", "peer", at.ready(at.head, kThree));
        QVERIFY(at.last == std::vector{Reject::None});
        auto order = *at.state.get<OrderState>();
        QCOMPARE(order.find(at.scene.org("Brio"))->clock, at.head.time);
        QCOMPARE(order.makers.size(), std::size_t(5));
    }

    void aBlocksRulesNumberIsThatOfItsHeight() {
        Order at;
        at.vote(kThree, SetParameter{ParameterId::RulesDelay, 3});
        at.vote(kThree, ChangeRules{2});
        for (int i = 0; i < 2; ++i) {
            QVERIFY(at.block("Bank", {}));
            QCOMPARE(at.head.rulesNumber, std::uint32_t(1));
        }
        QVERIFY(at.block("Bank", {}));
        QCOMPARE(at.head.rulesNumber, std::uint32_t(2));
    }

    void newParametersCutTheNextBlock() {
        Order at;
        at.vote(kThree, SetParameter{ParameterId::BlockMaxEntries, 2});
        Cut cut(at.state, at.scene.network(), at.head.time);
        QVERIFY(!cut.add(base::ByteView(base::Bytes{1})));
        QVERIFY(cut.add(base::ByteView(base::Bytes{2})));
    }
};

QTEST_GUILESS_MAIN(MembershipChainTest)
#include "MembershipChainTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A peer that lost its vote lock and signed for a later epoch may vote in that one, for it has given
// no vote there: unless it began there before and lost the lock again (core/peer/README.md).
#include "Bench.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

const std::vector<std::string> kOthers{"Second", "Third", "Fourth"};

/// What is left of it.
struct Disk {
    std::optional<peer::VoteGuard> guard = {};
    std::optional<SignedStatement> statement = {};
};

/// The Bank's peer from a start on, while the members go to epoch 1, held by the second.
class Life {
public:
    explicit Life(const Disk& disk, base::TimeMs wallLater = 0)
        : bench_("Bank", [&](peer::PeerConfig& config) {
              config.guard = disk.guard;
              config.statement = disk.statement;
          }) {
        bench_.now.wall += wallLater;
    }

    /// The operator's command; what is stored.
    SignedStatement begin() {
        bench_.last = *bench_.peer.begin({1, bench_.scene.org("Second"), {}}, bench_.now);
        return *codec::decoded<SignedStatement>(
            bench_.all<peer::StoreStatement>().at(0).statement);
    }
    [[nodiscard]] SignedStatement statementBy(const std::string& name) const {
        EpochStatement out;
        out.network = bench_.scene.network();
        out.epoch = 1;
        out.member = bench_.scene.org(name);
        out.revision = 1;
        out.holder = bench_.scene.org("Second");
        out.certifiedId = bench_.peer.chain().header(0)->id();
        return signStatement(out, signingKeyOf(name + "/peer"));
    }
    /// Entry 0 with the others' statements, and this one.
    [[nodiscard]] base::Bytes opening(const std::optional<SignedStatement>& own) const {
        EpochOpening out;
        out.network = bench_.scene.network();
        out.epoch = 1;
        out.holder = bench_.scene.org("Second");
        out.base = *bench_.peer.chain().header(0);
        out.signers = bench_.peer.chain().signers();
        std::map<OrgId, SignedStatement> all;
        for (const auto& name : kOthers) all[bench_.scene.org(name)] = statementBy(name);
        if (own) all[bench_.scene.org("Bank")] = *own;
        for (auto& [member, said] : all) out.statements.push_back(said);
        return codec::encoded(out);
    }
    /// Hears the others, reads entry 0 and an entry that `maker` makes; its votes in epoch 1.
    std::vector<Vote> live(const base::Bytes& opening, const std::string& maker) {
        for (const auto& name : kOthers)
            (void)bench_.ask(bench_.member(name), Message::SendStatement,
                             codec::encoded(net::StatementNotice{statementBy(name), {}}));
        bench_.handle(peer::OrderIn{0, {opening}, 1});
        const bool hasBegun = bench_.peer.chain().order().epoch == 1;
        EntryBody body;
        body.network = bench_.scene.network();
        body.epoch = 1;
        body.maker = bench_.scene.org(maker);
        body.sequence = 1;
        body.clock = bench_.scene.genesis().time + 1;
        body.transactions = {bench_.payment()};
        bench_.handle(peer::OrderIn{1, {signEntry(body, signingKeyOf(maker + "/peer"))}, 1});
        if (!hasBegun || bench_.peer.executedHeight() != 1) throw std::logic_error("no block");
        const auto sent = bench_.votesSent();
        return sent.empty() ? sent : std::vector<Vote>{sent.front()};
    }
    [[nodiscard]] bool abstains() const { return bench_.peer.abstains(); }

private:
    Bench bench_;
};

bool conflict(const std::vector<Vote>& first, const std::vector<Vote>& second) {
    return !first.empty() && !second.empty() && first[0].target.epoch == second[0].target.epoch &&
           first[0].target.height == second[0].target.height &&
           first[0].target.headerId != second[0].target.headerId;
}

}  // namespace

class LockLossTest : public QObject {
    Q_OBJECT
private slots:
    void lostOnceItVotesInTheEpochThatItSignedFor() {
        Life life({});
        QVERIFY(life.abstains());
        const auto said = life.begin();
        const auto votes = life.live(life.opening(said), "Third");
        QCOMPARE(votes.size(), std::size_t(1));
        QCOMPARE(votes[0].target.epoch, std::uint64_t(1));
    }

    /// The statement lies on the disk, and the lock that was made at the epoch's beginning does not.
    void lostTwiceItAbstainsThroughTheEpoch() {
        Life first({});
        const auto said = first.begin();
        const auto opening = first.opening(said);
        QVERIFY(!first.live(opening, "Third").empty());
        Life second({{}, said});
        QVERIFY(second.live(opening, "Fourth").empty());
        QVERIFY(second.abstains());
    }

    /// Heads that were proven to it since end its abstention, but only above what it may have signed.
    void aNewLockDoesNotMakeTheOldStatementGoodAgain() {
        Life first({});
        const auto said = first.begin();
        const auto opening = first.opening(said);
        QVERIFY(!first.live(opening, "Third").empty());
        Life second({peer::VoteGuard{33, {}, 1, 0}, said});
        QVERIFY(!second.abstains());
        QVERIFY(second.live(opening, "Fourth").empty());
    }

    /// Nor is it told by a statement that it signs anew: the epoch began with an earlier one.
    void aBackupFromBeforeTheStatementAbstainsToo() {
        Life first({});
        const auto said = first.begin();
        const auto opening = first.opening(said);
        QVERIFY(!first.live(opening, "Third").empty());
        Life second({}, base::kSecondMs);
        const auto again = second.begin();
        // It counts above the one that this peer does not know of.
        QVERIFY(codec::decoded<EpochStatement>(again.body)->revision >
                codec::decoded<EpochStatement>(said.body)->revision);
        QVERIFY(second.live(opening, "Fourth").empty());
        QVERIFY(second.abstains());
    }

    /// With its lock it goes on as always.
    void aRestartWithTheLockThatItMadeVotesOn() {
        Life first({});
        const auto said = first.begin();
        const auto opening = first.opening(said);
        const auto votes = first.live(opening, "Third");
        peer::VoteGuard guard{0, {votes.at(0).target}, 1, 32};
        Life second({guard, said});
        QVERIFY(!second.abstains());
        const auto again = second.live(opening, "Third");
        QVERIFY(!again.empty() && again[0].target == votes[0].target);
    }

    /// What stays open, as README.md says: an epoch that was opened twice. Here the first entry 0 had
    /// not this member's statement and the second has. Only the lost lock knew of the first vote.
    void anEpochOpenedTwiceLetsASecondVoteThrough() {
        Life first({peer::VoteGuard{}, {}});
        const auto votes = first.live(first.opening({}), "Third");
        QCOMPARE(votes.size(), std::size_t(1));
        Life second({});
        const auto said = second.begin();
        QVERIFY(conflict(votes, second.live(second.opening(said), "Fourth")));
    }

    /// And a clock that was set back to the very second of the earlier statement.
    void aClockSetBackToTheSameSecondLetsASecondVoteThrough() {
        Life first({});
        const auto opening = first.opening(first.begin());
        const auto votes = first.live(opening, "Third");
        Life second({});
        (void)second.begin();
        QVERIFY(conflict(votes, second.live(opening, "Fourth")));
    }
};

QTEST_GUILESS_MAIN(LockLossTest)
#include "LockLossTest.moc"

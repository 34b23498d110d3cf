// SPDX-License-Identifier: GPL-3.0-or-later
// What was signed once counts once and nowhere else (reliability.md B16); and a key counts until
// the block that revokes it, whatever clocks say (B18).
#include "peer/Chain.h"
#include "support/Scene.h"
#include "support/torture/Torture.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

constexpr std::size_t kCopies = 100;  ///< in one entry

/// The chain of a consortium of four, whose order the test writes.
class Ledger {
public:
    Ledger() : chain_(scene.genesis(), peer::checkOneByOne) {}

    base::Bytes entryWith(std::vector<base::Bytes> transactions) {
        EntryBody body;
        body.network = scene.network();
        body.maker = scene.org("Bank");
        body.sequence = ++sequence_;
        body.clock = scene.genesis().time + TimeMs(sequence_);
        body.transactions = std::move(transactions);
        return signEntry(body, signingKeyOf("Bank/peer"));
    }
    /// The outcomes of a block of its own.
    std::vector<Reject> block(std::vector<base::Bytes> transactions) {
        return outcomesOf(chain_.take(base::ByteView(entryWith(std::move(transactions)))));
    }
    std::vector<Reject> outcomesOf(const Produced* produced) {
        std::vector<Reject> out;
        if (produced == nullptr) return out;
        for (const auto& outcome : produced->execution.outcomes) out.push_back(outcome.reject);
        for (auto& done : chain_.certifyUpTo(chain_.tip().height))
            certified.push_back(std::move(done));
        return out;
    }
    base::Bytes signedBy(const std::string& org, const std::string& who, const Action& action) {
        return scene.signedBy(org, who, action, scene.genesis().time + base::kDayMs);
    }
    [[nodiscard]] std::int64_t lingnanHas() const {
        const auto account = chain_.state().get<Account>(scene.org("Lingnan"), CurrencyId{"USD"});
        return account ? account->freeMinor : 0;
    }
    /// Another process on the same store.
    void restart() {
        chain_ = peer::Chain(scene.genesis(), peer::checkOneByOne);
        for (const auto& done : certified) chain_.restore(done);
    }
    [[nodiscard]] peer::Chain& chain() { return chain_; }

    Scene scene;
    std::vector<peer::CertifiedBlock> certified;

private:
    peer::Chain chain_;
    std::uint64_t sequence_ = 0;
};

TxId idOf(const base::Bytes& raw) { return codec::decoded<Transaction>(raw)->id(); }

bool allSkipped(const std::vector<Reject>& outcomes) {
    return !outcomes.empty() && std::ranges::all_of(outcomes, [](auto outcome) {
        return outcome == Reject::Skipped;
    });
}

}  // namespace

class ReplayTest : public QObject {
    Q_OBJECT
private slots:
    void countsOnceHoweverOftenWhereverAndAfterARestart() {
        Ledger ledger;
        const auto issue = ledger.signedBy(
            "Bank", "finance", IssueCurrency{ledger.scene.org("Lingnan"), {{"USD"}, 500}, {}});
        QCOMPARE(ledger.block({issue}), std::vector{Reject::Waiting});
        const auto yes = ledger.signedBy("Bank", "approver", Approve{idOf(issue)});
        QCOMPARE(ledger.block({yes}), std::vector{Reject::None});
        QCOMPARE(ledger.lingnanHas(), 500);
        const auto times = sized(10'000, 1'000'000) / kCopies / 2;
        for (std::size_t i = 0; i < times; ++i) {
            QVERIFY(allSkipped(ledger.block(std::vector(kCopies, yes))));
            QVERIFY(allSkipped(ledger.block(std::vector(kCopies, issue))));
            if (i % 10 == 5) ledger.restart();
            QCOMPARE(ledger.lingnanHas(), 500);
        }
        qInfo("%zu copies in %llu blocks: once", times * kCopies * 2,
              static_cast<unsigned long long>(ledger.chain().tip().height));
    }

    void anEntryCountsOnceWhereverItStandsInTheOrder() {
        Ledger ledger;
        std::vector<base::Bytes> entries;
        for (int i = 0; i < 5; ++i)
            entries.push_back(ledger.entryWith(
                {ledger.signedBy("Bank", "finance",
                                 IssueCurrency{ledger.scene.org("Lingnan"), {{"USD"}, 5}, {}})}));
        for (const auto& entry : entries)
            QCOMPARE(ledger.outcomesOf(ledger.chain().take(base::ByteView(entry))),
                     std::vector{Reject::Waiting});
        const auto height = ledger.chain().tip().height;
        for (int round = 0; round < 40; ++round)
            for (const auto& entry : entries)
                QVERIFY(ledger.outcomesOf(ledger.chain().take(base::ByteView(entry))).empty());
        QCOMPARE(ledger.chain().tip().height, height);  // void ones make no block
    }

    void countsInNoOtherNetwork() {
        Ledger ledger;
        const Scene other(5);
        QVERIFY(other.network() != ledger.scene.network());
        peer::Chain chain(other.genesis(), peer::checkOneByOne);
        const auto issue = ledger.signedBy(
            "Bank", "finance", IssueCurrency{ledger.scene.org("Lingnan"), {{"USD"}, 5}, {}});
        // The whole entry, and its transaction in an entry of the other network.
        QVERIFY(chain.take(base::ByteView(ledger.entryWith({issue}))) == nullptr);
        EntryBody body;
        body.network = other.network();
        body.maker = other.org("Bank");
        body.sequence = 1;
        body.transactions = {issue};
        const auto entry = signEntry(body, signingKeyOf("Bank/peer"));
        const auto* produced = chain.take(base::ByteView(entry));
        QVERIFY(produced != nullptr);
        QVERIFY(produced->execution.outcomes.at(0).reject != Reject::Waiting);
        QVERIFY(!chain.state().has<Pending>(idOf(issue)));
        const VoteTarget target{0, 1, hashOfName("header")};
        const auto key = signingKeyOf("Bank/peer");
        const auto vote = signVote(ledger.scene.network(), ledger.scene.org("Bank"), target, key);
        QVERIFY(vote.holds(ledger.scene.network(), key.publicKey()));
        QVERIFY(!vote.holds(other.network(), key.publicKey()));
    }

    /// The bytes that one key signs for one purpose are never those of another.
    void countsAsNothingElse() {
        Ledger ledger;
        const auto key = signingKeyOf("Bank/peer");
        const auto network = ledger.scene.network();
        const auto entry = *codec::decoded<OrderEntry>(ledger.entryWith({}));
        Body body;
        body.network = network;
        body.org = ledger.scene.org("Bank");
        body.ticket = 1;
        body.action = Approve{hashOfName("tx")};
        const auto transaction = signTransaction(body, key);
        const std::vector<base::Bytes> statements{
            entry.body, transaction.body, voteStatement(network, {0, 1, hashOfName("header")}),
            receiptStatement(network, hashOfName("blob"))};
        for (std::size_t i = 0; i < statements.size(); ++i) {
            QCOMPARE(codec::decoded<EntryBody>(statements[i]).has_value(), i == 0);
            QCOMPARE(codec::decoded<Body>(statements[i]).has_value(), i == 1);
            const auto signature = key.sign(statements[i]);
            // As an entry, a transaction, a vote: each with the signature of the statement.
            if (i != 0)
                QVERIFY(ledger.outcomesOf(ledger.chain().take(base::ByteView(codec::encoded(
                            OrderEntry{statements[i], signature})))).empty());
            if (i != 1) {
                const auto raw =
                    codec::encoded(Transaction{statements[i], key.publicKey(), signature});
                const auto checked = checkTransaction(raw).transaction;
                QVERIFY(!checked || !bodyOf(*checked));
            }
            const Vote vote{ledger.scene.org("Bank"), {0, 1, hashOfName("header")}, signature};
            QCOMPARE(vote.holds(network, key.publicKey()), i == 2);
        }
    }

    void aKeyCountsUntilItsRevocationInTheOrderOfTheBlock() {
        for (const bool revokedFirst : {false, true}) {
            Ledger ledger;
            const RevokeDevice revoke{ledger.scene.person("Lingnan", "finance").key.publicKey()};
            const auto asked = ledger.signedBy("Lingnan", "admin", revoke);
            QCOMPARE(ledger.block({asked}), std::vector{Reject::Waiting});
            const auto yes = ledger.signedBy("Lingnan", "admin2", Approve{idOf(asked)});
            const auto pay = [&] {
                return ledger.signedBy("Lingnan", "finance",
                                       Pay{ledger.scene.org("Brio"), {{"USD"}, 5}, ""});
            };
            const auto before = pay(), within = pay(), after = pay();
            QCOMPARE(ledger.block({before}), std::vector{Reject::Waiting});
            const auto outcomes = revokedFirst ? ledger.block({yes, within})
                                               : ledger.block({within, yes});
            QCOMPARE(outcomes[revokedFirst ? 0 : 1], Reject::None);
            QCOMPARE(outcomes[revokedFirst ? 1 : 0],
                     revokedFirst ? Reject::UnknownKey : Reject::Waiting);
            // Signed before, valid still, and the makers' clocks stand where they stood.
            QCOMPARE(ledger.block({after}), std::vector{Reject::UnknownKey});
            ledger.restart();
            QCOMPARE(ledger.block({pay()}), std::vector{Reject::UnknownKey});
        }
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "ReplayTest.moc"

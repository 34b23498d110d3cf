// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/OrderNumber.h"
#include "ledger/Produce.h"
#include "support/Deal.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

/// Blocks of the order, one entry each, on top of a genesis; everything derives from names.
struct Golden {
    Scene scene;
    State state;
    Engine engine;
    Header head;
    merkle::Frontier log;
    std::uint64_t sequence = 0;
    std::vector<Reject> outcomes;

    Golden() : head(startState(scene.genesis(), state)) {}

    void block(const std::vector<base::Bytes>& transactions) {
        EntryBody body;
        body.network = scene.network();
        body.maker = scene.org("Second");
        body.sequence = ++sequence;
        body.clock = scene.genesis().time + TimeMs(sequence) * 1000;
        body.transactions = transactions;
        Cut cut(state, scene.network(), head.time);
        (void)cut.add(base::ByteView(signEntry(body, signingKeyOf("Second/peer"))));
        std::vector<CheckedTransaction> checked;
        for (const auto& raw : transactions) checked.push_back(checkTransaction(raw));
        const auto produced = produce(state, engine, head, log, cut, checked);
        for (const auto& outcome : produced.execution.outcomes) outcomes.push_back(outcome.reject);
        log.append(head.id());
        head = produced.block.header;
    }
    TxId does(const std::string& org, const std::string& who, const Action& action) {
        const auto raw = scene.signedBy(org, who, action, scene.genesis().time + base::kDayMs);
        block({raw});
        return codec::decoded<Transaction>(raw)->id();
    }
    TxId bothDo(const std::string& org, const std::string& who, const Action& action) {
        const auto id = does(org, who, action);
        (void)does(org, "approver", Approve{id});
        return id;
    }
};

/// Money, a trade with deposit and lock, its payment, a refusal, an idle clock and nonsense.
void tell(Golden& at) {
    auto& scene = at.scene;
    const CurrencyId usd{"USD"};
    at.bothDo("Bank", "finance", IssueCurrency{scene.org("Brio"), {usd, 500'000}, "SWIFT 1"});
    at.bothDo("Brio", "finance", Pay{scene.org("Aoba"), {usd, 12'345}, "invoice"});
    at.does("Brio", "finance", Pay{scene.org("Newcomer"), {usd, 1}, ""});
    at.does("Second", "finance", PublishRate{usd, {"CNY"}, *makeRate(7191, 1000)});
    auto terms = termsOf(scene, "Lingnan", "Brio", {usd, 100'000});
    terms.buyerDeposit = Money{usd, 10'000};
    const auto document = documentOf(terms);
    const auto quote = at.bothDo("Lingnan", "clerk", offerOf(scene, {"Brio"}, document));
    at.bothDo("Brio", "clerk", acceptanceOf(quote, document));
    const auto trade = orderNumberOf(26, "CN", "US", 1);
    at.bothDo("Brio", "finance", PostDeposit{trade, {usd, 10'000}});
    at.bothDo("Brio", "finance", SettlePlain{trade, 0, usd});
    at.does("Lingnan", "clerk",
            RecordEvent{trade, GoodsEvent::Shipment, at.head.time, "BL-1", {}});
    at.block({{1, 2, 3}, scene.signedBy("Brio", "finance", Pay{scene.org("Brio"), {usd, 1}, ""},
                                        scene.genesis().time + base::kDayMs)});
}

QString textOf(const base::Hash& hash) { return QString::fromStdString(base::toHex(hash)); }

}  // namespace

class GoldenChainTest : public QObject {
    Q_OBJECT
private slots:
    // The values are what this code gave when the story was written, nothing from outside. A change
    // of them is a change of outcome: before a release it is pinned anew, afterwards it needs a new
    // rules number (ledger.md section 6).
    void rulesNumberOneGivesTheSameChain() {
        Golden golden;
        tell(golden);
        QCOMPARE(golden.head.rulesNumber, std::uint32_t(1));
        std::string outcomes;
        for (const auto outcome : golden.outcomes)
            outcomes += std::to_string(int(outcome)) + " ";
        QCOMPARE(QString::fromStdString(outcomes), "1 0 1 0 301 0 1 0 1 0 1 0 1 0 0 100 313 ");
        QCOMPARE(golden.head.height, Height(16));
        QCOMPARE(textOf(golden.scene.network()), 
                 "7b047590da3c4a1398564d5c9a8e80d9334bedd6f1473dc85ad143ab1cdaa250");
        QCOMPARE(textOf(golden.head.stateRoot), 
                 "42c72933c94a30e5f0a497963429710372ced07ace3d8c07ca223f7551bb6410");
        QCOMPARE(textOf(golden.head.id()), 
                 "acff73c89f8e0badaf39a062a11a92fd1e63626fb3c226f1e6a6b4c1b837a9fe");
    }

    void theSameStoryGivesTheSameChainTwice() {
        Golden one;
        Golden two;
        tell(one);
        tell(two);
        QVERIFY(one.head.id() == two.head.id());
    }
};

QTEST_GUILESS_MAIN(GoldenChainTest)
#include "GoldenChainTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

/// A peer whose every block is one certified transaction.
struct Archive {
    Bench bench;
    std::vector<base::Bytes> blocks;  ///< from height 1

    TxId does(const std::string& org, const std::string& who, const Action& action) {
        auto& scene = bench.scene;
        const auto raw =
            scene.signedBy(org, who, action, scene.genesis().time + base::kDayMs);
        bench.order({bench.entryBy("Third", {raw}, blocks.size() + 1)});
        blocks.push_back(bench.all<peer::StoreBlock>().at(0).block);
        bench.certifyTip();
        return codec::decoded<Transaction>(raw)->id();
    }
    Height height() const { return blocks.size(); }
    Pay payment() const { return {bench.scene.org("Brio"), {{"USD"}, 5}, "invoice 7"}; }
    bool gives(const Sender& sender, Height height) {
        (void)bench.ask(sender, Message::GetTransaction,
                        codec::encoded(net::TransactionRequest{height, 0}));
        const auto load = bench.all<peer::LoadBlocks>().at(0);
        bench.handle(peer::BlocksLoaded{load.token, {blocks.at(height - 1)}});
        return bench.all<peer::Reply>().at(0).frame.kind != net::kErrorReply;
    }
    bool givesTo(const std::string& org, Height height) {
        return gives(bench.device(org), height);
    }
};

}  // namespace

/// Who is given the body of a transaction: whom it names, once it is carried out.
class BodiesTest : public QObject {
    Q_OBJECT
private slots:
    void givesWhatWaitsToThoseWhoAreAskedOnly() {
        Archive at;
        const auto money = at.does("Bank", "finance",
                                   IssueCurrency{at.bench.scene.org("Lingnan"), {{"USD"}, 100}, ""});
        at.does("Bank", "approver", Approve{money});
        QVERIFY(at.givesTo("Lingnan", 1) && at.givesTo("Bank", 1) && !at.givesTo("Brio", 1));

        const auto declined = at.does("Lingnan", "finance", at.payment());
        const auto first = at.height();
        const auto done = at.does("Lingnan", "finance", at.payment());
        const auto second = at.height();
        for (const auto height : {first, second}) {
            QVERIFY(at.givesTo("Lingnan", height) && !at.givesTo("Brio", height));
            QVERIFY(at.gives(at.bench.member("Third"), height));
        }
        at.does("Lingnan", "approver", Decline{declined, "twice"});
        at.does("Lingnan", "approver", Approve{done});
        QVERIFY(at.givesTo("Lingnan", first) && !at.givesTo("Brio", first));
        QVERIFY(at.givesTo("Lingnan", second) && at.givesTo("Brio", second));
        QVERIFY(!at.givesTo("Aoba", second));
    }

    void givesWhatIsRefusedToItsSubmitterOnly() {
        Archive at;
        at.does("Lingnan", "clerk", at.payment());
        QVERIFY(at.givesTo("Lingnan", 1) && !at.givesTo("Brio", 1) && !at.givesTo("Aoba", 1));
    }

    /// Of what is done at once the submitter's feed tells.
    void givesWhatIsDoneAtOnceToThoseItNames() {
        Archive at;
        auto& scene = at.bench.scene;
        const std::vector<Rule> rules{
            {ActionClass::Payments, {}, {}, {{Role::Finance, 1}}},
            {ActionClass::Administration, {}, {}, {{Role::Admin, 2}}}};
        const auto policy = at.does("Lingnan", "admin", SetPolicy{rules});
        at.does("Lingnan", "admin2", Approve{policy});
        const auto money = at.does("Bank", "finance",
                                   IssueCurrency{scene.org("Lingnan"), {{"USD"}, 5}, ""});
        at.does("Bank", "approver", Approve{money});
        for (int i = 0; i < 2; ++i) at.does("Lingnan", "finance", at.payment());
        QVERIFY(at.givesTo("Brio", at.height() - 1) && !at.givesTo("Aoba", at.height() - 1));
        QVERIFY(at.givesTo("Lingnan", at.height()) && !at.givesTo("Brio", at.height()));
    }
};

QTEST_GUILESS_MAIN(BodiesTest)
#include "BodiesTest.moc"

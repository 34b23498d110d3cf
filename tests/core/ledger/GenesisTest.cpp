// SPDX-License-Identifier: GPL-3.0-or-later
#include "merkle/Log.h"
#include "support/Scene.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

class GenesisTest : public QObject {
    Q_OBJECT
private slots:
    void startsTheSameLedgerEverywhere() {
        const Scene scene;
        State one;
        State two;
        const auto header = startState(scene.genesis(), one);
        const auto bytes = codec::encoded(scene.genesis());
        const auto again = startState(*codec::decoded<Genesis>(bytes), two);
        QVERIFY(header.id() == again.id());
        QVERIFY(header.network == scene.genesis().networkId());
        QCOMPARE(header.height, Height(0));
        QVERIFY(header.previous.isZero());
        QVERIFY(header.stateRoot == one.root());
        QVERIFY(header.entriesRoot == merkle::emptyLogRoot());
        QVERIFY(header.members == header.nextMembers);
        QCOMPARE(one.depth(), std::size_t(0));
    }

    void anyChangeIsAnotherNetwork() {
        const Scene scene;
        auto other = scene.genesis();
        other.simulated = !other.simulated;
        QVERIFY(other.networkId() != scene.network());
        other = scene.genesis();
        ++other.time;
        QVERIFY(other.networkId() != scene.network());
    }

    void clocksStartAtTheGenesisTime() {
        const Scene scene;
        State state;
        (void)startState(scene.genesis(), state);
        const auto order = *state.get<OrderState>();
        QCOMPARE(order.makers.size(), std::size_t(4));
        for (const auto& maker : order.makers) {
            QCOMPARE(maker.clock, scene.genesis().time);
            QCOMPARE(maker.sequence, std::uint64_t(0));
        }
        for (const auto& device : scene.genesis().devices) {
            QVERIFY(state.has<KeyUse>(device.keys.signing.bytes.view()));
            QVERIFY(state.has<KeyUse>(device.keys.curve.view()));
        }
    }

    void refusesWhatCannotStart_data() {
        QTest::addColumn<int>("change");
        for (int i = 0; i < int(changes().size()); ++i)
            QTest::newRow(changes()[std::size_t(i)].first) << i;
    }

    void refusesWhatCannotStart() {
        QFETCH(int, change);
        auto genesis = Scene().genesis();
        QCOMPARE(genesis.problem(), "");
        changes()[std::size_t(change)].second(genesis);
        QVERIFY(!genesis.problem().empty());
    }

private:
    using Change = std::pair<const char*, void (*)(Genesis&)>;
    static const std::vector<Change>& changes() {
        static const std::vector<Change> all{
            {"domain", [](Genesis& g) { g.domain = "seabridge/genesis/2"; }},
            {"no name", [](Genesis& g) { g.name.clear(); }},
            {"name with a line", [](Genesis& g) { g.name = "a\nb"; }},
            {"unknown rules", [](Genesis& g) { g.parameters.rulesNumber = 2; }},
            {"no member", [](Genesis& g) { g.members.clear(); }},
            {"members out of order", [](Genesis& g) { std::ranges::reverse(g.members); }},
            {"member twice", [](Genesis& g) { g.members.push_back(g.members.back()); }},
            {"shared peer key", [](Genesis& g) { g.members[0].peerKey = g.members[1].peerKey; }},
            {"zero peer key", [](Genesis& g) { g.members[0].peerKey.bytes = {}; }},
            {"inactive member", [](Genesis& g) { g.members[0].status = MemberStatus::Admitted; }},
            {"member unknown", [](Genesis& g) { g.members[0].org = {}; }},
            {"user unknown", [](Genesis& g) { g.organizations[0].users.push_back({}); }},
            {"user not listed", [](Genesis& g) { g.organizations[0].users.pop_back(); }},
            {"user twice", [](Genesis& g) { g.users.push_back(g.users[0]); }},
            {"user of no organization", [](Genesis& g) { g.users[0].org = {}; }},
            {"device of nobody", [](Genesis& g) { g.devices[0].user = {}; }},
            {"device twice", [](Genesis& g) { g.devices.push_back(g.devices[0]); }},
            {"bad device key", [](Genesis& g) { g.devices[0].keys.signing.bytes = {}; }},
            {"device of another organization",
             [](Genesis& g) { g.devices[0].org = g.organizations.back().id; }},
            {"currency twice", [](Genesis& g) { g.currencies.push_back(g.currencies[0]); }},
            {"bad currency code", [](Genesis& g) { g.currencies[0].id.code = "us"; }},
            {"scale too fine", [](Genesis& g) { g.currencies[0].scale = 19; }},
            {"currency of nobody", [](Genesis& g) { g.currencies[0].issuer = {}; }},
            {"negative time", [](Genesis& g) { g.time = -1; }},
            {"blocks without entries", [](Genesis& g) { g.parameters.blockMaxEntries = 0; }},
            {"organization twice",
             [](Genesis& g) { g.organizations.push_back(g.organizations[0]); }}};
        return all;
    }
};

QTEST_GUILESS_MAIN(GenesisTest)
#include "GenesisTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ParameterId.h"
#include "ledger/Rules.h"
#include "support/Ballots.h"
#include "support/Deal.h"
#include "support/Ruled.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

const std::vector<std::string> kThree{"Bank", "Second", "Third"};
const Money kCent{{"USD"}, 1};

}  // namespace

class GovernanceKindsTest : public QObject {
    Q_OBJECT
private slots:
    void setsEachParameterWithinItsRange() {
        Scene scene;
        for (std::uint8_t number = 1; number <= kParameterCount; ++number) {
            const auto id = static_cast<ParameterId>(number);
            QVERIFY2(isKnown(id), std::to_string(number).c_str());
            const auto range = rangeOf(id);
            const std::string name(nameOf(id));
            QVERIFY2(range.least <= valueOf(Parameters(), id) &&
                         valueOf(Parameters(), id) <= range.most,
                     name.c_str());
            QCOMPARE(wrongRows(scene, "Bank",
                               {{"least", SetParameter{id, range.least}, Reject::None},
                                {"most", SetParameter{id, range.most}, Reject::None},
                                {"less", SetParameter{id, range.least - 1}, Reject::OutOfRange},
                                {"more", SetParameter{id, range.most + 1}, Reject::OutOfRange}}),
                     std::string());
            Parameters changed;
            setValue(changed, id, range.most);
            QCOMPARE(valueOf(changed, id), range.most);
            for (std::uint8_t other = 1; other <= kParameterCount; ++other)
                if (other != number)
                    QCOMPARE(valueOf(changed, ParameterId(other)),
                             valueOf(Parameters(), ParameterId(other)));
        }
        QVERIFY(!isKnown(static_cast<ParameterId>(kParameterCount + 1)));
    }

    void setsAParameterByBallot() {
        Scene scene;
        vote(scene, kThree, SetParameter{ParameterId::PendingMax, 3});
        QCOMPARE(parametersOf(scene.state()).pendingMax, std::uint32_t(3));
        QVERIFY(newest(scene, membershipTopic(), EffectKind::ParameterSet).note == "pendingMax 3");
        scene.gives("Brio", {{"USD"}, 100});
        auto finance = scene.as("Brio", "finance");
        for (int i = 0; i < 3; ++i)
            finance.does(Pay{scene.org("Aoba"), kCent, {}}).expect(Reject::Waiting);
        finance.does(Pay{scene.org("Aoba"), kCent, {}}).expect(Reject::TooManyPending);
    }

    void haltsAllButBallotsAndEvidence() {
        Scene scene;
        scene.gives("Brio", {{"USD"}, 100});
        const auto trade =
            contract(scene, "Lingnan", "Brio", termsOf(scene, "Lingnan", "Brio", {{"USD"}, 10}));
        const Pay pay{scene.org("Aoba"), kCent, {}};
        const auto waiting = scene.as("Brio", "finance").does(pay).expect(Reject::Waiting).id;
        vote(scene, kThree, Halt{"two certificates at one height"});
        QVERIFY(newest(scene, membershipTopic(), EffectKind::Halted).note ==
                "two certificates at one height");

        scene.as("Brio", "finance").does(pay).expect(Reject::Halted);
        scene.as("Brio", "approver").does(Approve{waiting}).expect(Reject::Halted);
        QCOMPARE(statusOf(scene, waiting), PendingStatus::Open);
        scene.as("Bank", "finance")
            .does(PublishRate{{"USD"}, {"CNY"}, *makeRate(7191, 1000)})
            .expect(Reject::Halted);
        scene.as("Bank", "peer").does(Enforce{trade, scene.org("Brio")}).expect(Reject::Halted);
        // What keeps evidence, and the ballots.
        scene.as("Lingnan", "clerk")
            .does(RecordEvent{trade, GoodsEvent::Shipment, scene.now(), "BL-1", {}})
            .expect(Reject::None);
        const auto key = scene.person("Aoba", "clerk").key.publicKey();
        scene.as("Aoba", "admin").does(RevokeDevice{key}).expect(Reject::Waiting);
        scene.as("Aoba", "admin2").approves().expect(Reject::None);
        scene.as("Bank", "admin").does(Halt{"again"}).expect(Reject::AlreadyEnded);
        admit(scene, kThree, "Aoba", "Aoba/peer");
        vote(scene, {"Bank", "Second", "Third", "Fourth"}, Resume{"solved"});

        QVERIFY(!governanceOf(scene.state()).halted);
        scene.as("Brio", "approver").does(Approve{waiting}).expect(Reject::None);
        QCOMPARE(scene.balance("Aoba", "USD"), std::int64_t(1));
        scene.as("Bank", "admin").does(Resume{"again"}).expect(Reject::AlreadyEnded);
    }

    void letsAWaitingPaymentEndWhileHalted() {
        Scene scene;
        scene.gives("Brio", {{"USD"}, 100});
        const Pay pay{scene.org("Aoba"), kCent, {}};
        const auto waiting = scene.as("Brio", "finance").does(pay).expect(Reject::Waiting).id;
        vote(scene, kThree, Halt{"drill"});
        scene.as("Brio", "approver").does(Decline{waiting, "not now"}).expect(Reject::None);
        QCOMPARE(statusOf(scene, waiting), PendingStatus::Declined);
    }

    void asksForAReason() {
        const Scene scene;
        QCOMPARE(wrongRows(scene, "Bank", {{"halt", Halt{""}, Reject::BadText},
                                           {"resume", Resume{""}, Reject::BadText}}),
                 std::string());
    }

    void changesTheRulesLater() {
        Scene scene;
        vote(scene, kThree, ChangeRules{2});
        const auto from = scene.height() + parametersOf(scene.state()).rulesDelay;
        QCOMPARE(rulesNumberAt(scene.state(), from - 1), std::uint32_t(1));
        QCOMPARE(rulesNumberAt(scene.state(), from), std::uint32_t(2));
        const auto effect = newest(scene, membershipTopic(), EffectKind::RulesChanged);
        QVERIFY(effect.index == 2 && effect.note == "from height " + std::to_string(from));
        scene.as("Bank", "admin").does(ChangeRules{3}).expect(Reject::AlreadyExists);
        scene.skip(from - scene.height());
        scene.as("Bank", "admin").does(ChangeRules{2}).expect(Reject::WrongOrder);
        vote(scene, kThree, ChangeRules{3});
        QCOMPARE(rulesNumberAt(scene.state(), scene.height()), std::uint32_t(2));
        QCOMPARE(rulesNumberAt(scene.state(), scene.height() + 100), std::uint32_t(3));
    }

    void changesToTheNextNumberOnly() {
        const Scene scene;
        QCOMPARE(wrongRows(scene, "Bank", {{"next", ChangeRules{2}, Reject::None},
                                           {"same", ChangeRules{1}, Reject::WrongOrder},
                                           {"jump", ChangeRules{3}, Reject::WrongOrder}}),
                 std::string());
    }
};

QTEST_GUILESS_MAIN(GovernanceKindsTest)
#include "GovernanceKindsTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
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

std::size_t activeOf(const Scene& scene) { return membershipOf(scene.state()).signers().size(); }

bool makesEntries(const Scene& scene, const std::string& org) {
    auto order = *scene.state().get<OrderState>();
    return order.find(scene.org(org)) != nullptr;
}

/// Brio is admitted and its peer may act.
struct Admitted {
    Scene scene;
    PendingId ballot;

    Admitted() {
        ballot = vote(scene, kThree, admissionOf(scene, "Brio", "Brio/peer"));
        meetPeer(scene, "Brio", "Brio/peer");
    }
    Actor peer() { return scene.as("Brio", "peer"); }
};

}  // namespace

class MembershipKindsTest : public QObject {
    Q_OBJECT
private slots:
    void refusesAdmissionsThatCannotBe() {
        Scene scene;
        const auto good = admissionOf(scene, "Brio", "Brio/peer");
        auto badRoles = good;
        badRoles.roles = 16;
        auto badKey = good;
        badKey.peer.signing.bytes = {};
        auto otherProof = good;
        otherProof.peer.possession = peerKeysOf(scene, "Brio/peer", scene.org("Aoba")).possession;
        auto stranger = good;
        stranger.org = *OrgId::from(hashOfName("stranger").view().first(OrgId::kSize));
        auto noEndpoint = good;
        noEndpoint.requestEndpoint = "brio.example:7";
        auto longEndpoint = good;
        longEndpoint.announceEndpoint = "tcp://" + std::string(kMaxEndpointBytes, 'a');
        auto usedKey = good;
        usedKey.peer = peerKeysOf(scene, "Bank/peer", scene.org("Brio"));
        QCOMPARE(wrongRows(scene, "Bank",
                           {{"good", good, Reject::None},
                            {"role bit", badRoles, Reject::Malformed},
                            {"key", badKey, Reject::BadKey},
                            {"proof for another", otherProof, Reject::BadKey},
                            {"not registered", stranger, Reject::UnknownOrg},
                            {"endpoint", noEndpoint, Reject::BadText},
                            {"long endpoint", longEndpoint, Reject::BadText},
                            {"another's key", usedKey, Reject::KeyInUse},
                            {"a member", admissionOf(scene, "Second", "new"),
                             Reject::AlreadyExists}}),
                 std::string());
    }

    void admitsWithoutCounting() {
        Admitted at;
        const auto member = memberOf(at.scene, "Brio");
        QCOMPARE(member.status, MemberStatus::Admitted);
        QVERIFY(member.peerKey == signingKeyOf("Brio/peer").publicKey());
        QCOMPARE(member.requestEndpoint, std::string("tcp://127.0.0.1:7"));
        QCOMPARE(activeOf(at.scene), std::size_t(4));
        QVERIFY(!makesEntries(at.scene, "Brio"));
        const auto user = at.scene.state().get<User>(at.scene.person("Brio", "peer").user);
        QVERIFY(user->org == at.scene.org("Brio") && user->roles == bit(Role::Peer));
        QVERIFY(user->id == userIdOf(at.ballot, 0));
        for (const auto& topic : {membershipTopic(), topicOf(at.scene.org("Brio"))})
            QVERIFY(newest(at.scene, topic, EffectKind::MemberAdmitted).party ==
                    at.scene.org("Brio"));
        // It has no vote: three of four still decide.
        const auto id = vote(at.scene, kThree, Halt{"drill"});
        QCOMPARE(statusOf(at.scene, id), PendingStatus::Done);
    }

    void becomesActiveByItsOwnPeer() {
        Admitted at;
        at.scene.advance(base::kHourMs);
        at.peer().does(readyOn(at.scene)).expect(Reject::None);
        QCOMPARE(memberOf(at.scene, "Brio").status, MemberStatus::Active);
        QCOMPARE(activeOf(at.scene), std::size_t(5));
        auto order = *at.scene.state().get<OrderState>();
        QCOMPARE(order.find(at.scene.org("Brio"))->clock, at.scene.now());
        QCOMPARE(order.find(at.scene.org("Brio"))->sequence, std::uint64_t(0));
        QVERIFY(newest(at.scene, membershipTopic(), EffectKind::MemberActivated).party ==
                at.scene.org("Brio"));
        at.peer().does(readyOn(at.scene)).expect(Reject::AlreadyExists);
    }

    void refusesReadinessOfAnyoneElse() {
        Admitted at;
        at.scene.as("Brio", "admin").does(readyOn(at.scene)).expect(Reject::NotEntitled);
        at.scene.as("Lingnan", "admin").does(readyOn(at.scene)).expect(Reject::NotAMember);
        at.scene.as("Bank", "peer").does(readyOn(at.scene)).expect(Reject::AlreadyExists);
    }

    void refusesHeadsThatAreNotCertifiedByThePresentMembers() {
        Admitted at;
        auto& scene = at.scene;
        at.peer().does(readyOn(scene, 1, {"Bank", "Second"})).expect(Reject::NotCertified);
        auto forged = readyOn(scene);
        forged.header.stateRoot = hashOfName("forged");
        at.peer().does(forged).expect(Reject::NotCertified);
        forged.certificate.target.headerId = forged.header.id();
        at.peer().does(forged).expect(Reject::NotCertified);
        auto elsewhere = readyOn(scene);
        elsewhere.header.network = hashOfName("elsewhere");
        elsewhere.certificate.target.headerId = elsewhere.header.id();
        at.peer().does(elsewhere).expect(Reject::NotCertified);
        at.peer().does(readyOn(scene, 0)).expect(Reject::NotCertified);  // of the future
        auto many = readyOn(scene);
        many.certificate.signatures.resize(Membership::kMaxMembers + 1);
        at.peer().does(many).expect(Reject::BadCount);
        // What other members certified is not what these do, though the keys are theirs.
        const auto old = readyOn(scene);
        vote(scene, kThree, SuspendMember{scene.org("Fourth"), "away"});
        at.peer().does(old).expect(Reject::NotCertified);
        at.peer().does(readyOn(scene, 1, kThree)).expect(Reject::None);
    }

    void refusesAHeadThatIsTooOld() {
        Admitted at;
        const auto oldest = parametersOf(at.scene.state()).readyMaxAge;
        at.scene.skip(oldest);
        at.peer().does(readyOn(at.scene, oldest + 1)).expect(Reject::StaleHead);
        at.peer().does(readyOn(at.scene, oldest)).expect(Reject::None);
    }

    void activatesOneAtATime() {
        Admitted at;
        auto& scene = at.scene;
        vote(scene, kThree, admissionOf(scene, "Aoba", "Aoba/peer"));
        meetPeer(scene, "Aoba", "Aoba/peer");
        at.peer().does(readyOn(scene)).expect(Reject::None);
        const auto activated = scene.height();
        scene.as("Aoba", "peer").does(readyOn(scene)).expect(Reject::NotDue);
        const auto pause = parametersOf(scene.state()).activationPause;
        scene.skip(activated + pause - 2 - scene.height());
        scene.as("Aoba", "peer").does(readyOn(scene)).expect(Reject::NotDue);
        scene.as("Aoba", "peer").does(readyOn(scene)).expect(Reject::None);
        QCOMPARE(scene.height(), activated + pause);
        QCOMPARE(activeOf(scene), std::size_t(6));
    }

    void admitsTwoThatNeverCome() {
        Admitted at;
        vote(at.scene, kThree, admissionOf(at.scene, "Aoba", "Aoba/peer"));
        at.scene.skip(10'000);
        QCOMPARE(activeOf(at.scene), std::size_t(4));
        vote(at.scene, kThree, SuspendMember{at.scene.org("Aoba"), "never came"});
        meetPeer(at.scene, "Aoba", "Aoba/peer");
        at.scene.as("Aoba", "peer").does(readyOn(at.scene)).expect(Reject::NotAMember);
        vote(at.scene, kThree, ExpelMember{at.scene.org("Brio"), "never came"});
        at.peer().does(readyOn(at.scene)).expect(Reject::UnknownKey);
    }

    void suspendsByBallotAndTakesBack() {
        Scene scene;
        vote(scene, kThree, SuspendMember{scene.org("Fourth"), "does not answer"});
        QCOMPARE(memberOf(scene, "Fourth").status, MemberStatus::Suspended);
        QCOMPARE(activeOf(scene), std::size_t(3));
        QVERIFY(!makesEntries(scene, "Fourth"));
        const auto effect =
            newest(scene, topicOf(scene.org("Fourth")), EffectKind::MemberSuspended);
        QVERIFY(effect.note == "does not answer");
        scene.as("Fourth", "peer").does(readyOn(scene)).expect(Reject::NotAMember);
        // Back under its old keys.
        admit(scene, kThree, "Fourth", "Fourth/peer");
        QCOMPARE(memberOf(scene, "Fourth").status, MemberStatus::Active);
        QVERIFY(makesEntries(scene, "Fourth"));
        QCOMPARE(activeOf(scene), std::size_t(4));
    }

    void takesBackUnderNewKeysAndRevokesTheOld() {
        Scene scene;
        const auto user = scene.person("Fourth", "peer").user;
        vote(scene, kThree, SuspendMember{scene.org("Fourth"), "key lost"});
        admit(scene, kThree, "Fourth", "Fourth/new peer");
        QVERIFY(!scene.state().get<Device>(signingKeyOf("Fourth/peer").publicKey())->active);
        QVERIFY(scene.person("Fourth", "peer").user == user);
        QVERIFY(memberOf(scene, "Fourth").peerKey == signingKeyOf("Fourth/new peer").publicKey());
    }

    void expelsForGoodUnlessAdmittedWithNewKeys() {
        Scene scene;
        vote(scene, kThree, ExpelMember{scene.org("Fourth"), "fraud"});
        QCOMPARE(memberOf(scene, "Fourth").status, MemberStatus::Expelled);
        scene.as("Fourth", "peer").does(readyOn(scene)).expect(Reject::UnknownKey);
        QCOMPARE(wrongRows(scene, "Bank",
                           {{"old key", admissionOf(scene, "Fourth", "Fourth/peer"),
                             Reject::KeyInUse},
                            {"suspend", SuspendMember{scene.org("Fourth"), "why"},
                             Reject::AlreadyEnded},
                            {"again", ExpelMember{scene.org("Fourth"), "why"},
                             Reject::AlreadyEnded},
                            {"stranger", ExpelMember{scene.org("Brio"), "why"},
                             Reject::UnknownMember},
                            {"no reason", ExpelMember{scene.org("Third"), ""}, Reject::BadText},
                            {"no reason to suspend", SuspendMember{scene.org("Third"), ""},
                             Reject::BadText}}),
                 std::string());
        QCOMPARE(ruled(scene, "Fourth",
                       RotateMemberKeys{peerKeysOf(scene, "new", scene.org("Fourth")),
                                        "tcp://a:1", "tcp://a:2"}),
                 Reject::NotAMember);
        // Its people and money are as before.
        scene.gives("Fourth", {{"USD"}, 5});
        QCOMPARE(scene.balance("Fourth", "USD"), std::int64_t(5));
        admit(scene, kThree, "Fourth", "Fourth/second life");
        QCOMPARE(activeOf(scene), std::size_t(4));
    }

    void keepsTheLastMember() {
        Scene scene(1);
        QCOMPARE(ruled(scene, "Bank", SuspendMember{scene.org("Bank"), "why"}),
                 Reject::WouldLockOut);
    }

    void letsALoneMemberAdmitTheNext() {
        Scene scene(1);
        admit(scene, {"Bank"}, "Aoba", "Aoba/peer");
        QCOMPARE(activeOf(scene), std::size_t(2));
    }

    void rotatesKeysByItsOwnPolicyAndABallot() {
        Scene scene;
        const RotateMemberKeys action{peerKeysOf(scene, "Third/peer 2", scene.org("Third")),
                                      "tcp://10.0.0.3:7", "tcp://10.0.0.3:8"};
        const auto id = vote(scene, {"Third", "Second"}, action);
        QVERIFY(memberOf(scene, "Third").peerKey == signingKeyOf("Third/peer").publicKey());
        scene.as("Bank", "admin").does(Approve{id}).expect(Reject::None);
        scene.as("Bank", "admin2").does(Approve{id}).expect(Reject::None);
        const auto member = memberOf(scene, "Third");
        QVERIFY(member.peerKey == signingKeyOf("Third/peer 2").publicKey());
        QCOMPARE(member.requestEndpoint, std::string("tcp://10.0.0.3:7"));
        QCOMPARE(member.status, MemberStatus::Active);
        QVERIFY(makesEntries(scene, "Third"));
        QVERIFY(newest(scene, membershipTopic(), EffectKind::MemberKeysRotated).party ==
                scene.org("Third"));
        scene.as("Third", "peer").does(readyOn(scene, 1, {"Bank", "Second", "Fourth"}))
            .expect(Reject::UnknownKey);
        QCOMPARE(ruled(scene, "Third",
                       RotateMemberKeys{peerKeysOf(scene, "Third/peer", scene.org("Third")),
                                        "tcp://a:1", "tcp://a:2"}),
                 Reject::KeyInUse);
        QCOMPARE(ruled(scene, "Brio",
                       RotateMemberKeys{peerKeysOf(scene, "Brio/peer", scene.org("Brio")),
                                        "tcp://a:1", "tcp://a:2"}),
                 Reject::NotAMember);
    }

    /// All electors read the keys while the ballot is open; one of them claims them at once.
    void keepsTheKeysOfAnOpenBallot() {
        Scene scene;
        const auto admission = admissionOf(scene, "Brio", "Brio/peer");
        const auto id = scene.as("Bank", "admin").does(admission).expect(Reject::Waiting).id;
        const AddReadingKey theft{
            {2, *crypto::SealingPublicKey::from(admission.peer.curve.view())}};
        scene.as("Fourth", "admin").does(theft).expect(Reject::KeyInUse);
        for (const auto& [name, who] : std::vector<std::pair<std::string, std::string>>{
                 {"Bank", "admin2"}, {"Second", "admin"}, {"Second", "admin2"},
                 {"Third", "admin"}, {"Third", "admin2"}})
            scene.as(name, who).does(Approve{id}).expect(Reject::None);
        QCOMPARE(memberOf(scene, "Brio").status, MemberStatus::Admitted);
        scene.as("Fourth", "admin").does(theft).expect(Reject::KeyInUse);
    }

    void keysOfABallotThatEndedAreFreeAgain() {
        Scene scene;
        const auto admission = admissionOf(scene, "Brio", "Brio/peer");
        auto bank = scene.as("Bank", "admin");
        bank.does(admission).expect(Reject::Waiting);
        bank.does(admission).expect(Reject::KeyInUse);  // it waits already
        bank.declines("not yet").expect(Reject::None);
        bank.does(admission).expect(Reject::Waiting);
        scene.advance(base::kDayMs * 40);
        vote(scene, kThree, admission);
        QCOMPARE(memberOf(scene, "Brio").status, MemberStatus::Admitted);
    }

    void movesAPeerUnderItsKeys() {
        Scene scene;
        const auto before = memberOf(scene, "Third");
        vote(scene, {"Third", "Bank", "Second"},
             RotateMemberKeys{{before.peerKey, before.curveKey,
                               signingKeyOf("Third/peer")
                                   .sign(peerStatement(scene.network(), before.org,
                                                       {before.peerKey, before.curveKey, {}}))},
                              "tcp://10.0.0.3:7", "tcp://10.0.0.3:8"});
        const auto after = memberOf(scene, "Third");
        QVERIFY(after.peerKey == before.peerKey && after.curveKey == before.curveKey);
        QCOMPARE(after.announceEndpoint, std::string("tcp://10.0.0.3:8"));
    }

    void rotatesNobodysKeysWithoutItsOwnYes() {
        Scene scene;
        const RotateMemberKeys action{peerKeysOf(scene, "Third/peer 2", scene.org("Third")),
                                      "tcp://10.0.0.3:7", "tcp://10.0.0.3:8"};
        const auto id = scene.as("Third", "admin").does(action).expect(Reject::Waiting).id;
        for (const std::string name : {"Bank", "Second", "Fourth"})
            for (const std::string who : {"admin", "admin2"})
                scene.as(name, who).does(Approve{id}).expect(Reject::None);
        QCOMPARE(statusOf(scene, id), PendingStatus::Open);
    }
};

QTEST_GUILESS_MAIN(MembershipKindsTest)
#include "MembershipKindsTest.moc"

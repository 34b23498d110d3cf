// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Ruled.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::support;

namespace {

crypto::SealingPublicKey readingKeyOf(const std::string& label) {
    return crypto::SealingKey::fromSeed(base::Secret(hashOfName(label).view())).publicKey();
}

RegisterOrganization shenzhen(const Scene& scene) {
    RegisterOrganization out;
    out.names = {"深圳南山贸易", "Shenzhen Nanshan", "Nanshan Trading"};
    out.country = "CN";
    out.registryNumber = "914403001000000001";
    out.readingKey = readingKeyOf("nanshan");
    for (const std::string who : {"a", "b"})
        out.users.push_back({bit(Role::Admin), hashOfName(who),
                             scene.newDevice("nanshan/" + who, base::viewOf(out.registryNumber))});
    return out;
}

template <class Change>
RegisterOrganization changed(const Scene& scene, Change change) {
    auto out = shenzhen(scene);
    change(out);
    return out;
}

SetUser roles(const Scene& scene, const std::string& who, std::uint8_t bits) {
    return {scene.person("Lingnan", who).user, bits, hashOfName(who)};
}

}  // namespace

class IdentityKindsTest : public QObject {
    Q_OBJECT
private slots:
    void registersAnOrganizationWhosePeopleThenAct() {
        Scene scene;
        const auto step = scene.as("Bank", "admin").does(shenzhen(scene));
        step.expect(Reject::Waiting);
        scene.as("Bank", "admin").approves().expect(Reject::MakerIsChecker);
        scene.as("Bank", "admin2").approves().expect(Reject::None);
        const auto id = orgIdOf(step.id);
        const auto organization = scene.state().get<Organization>(id);
        QVERIFY(organization && organization->users.size() == 2);
        QCOMPARE(scene.feed(membershipTopic()).size(), std::size_t{1});
        QCOMPARE(scene.feed(topicOf(id)).back().kind, EffectKind::OrganizationAdded);
        scene.meet("Nanshan", "a", id, userIdOf(step.id, 0), "nanshan/a");
        scene.meet("Nanshan", "b", id, userIdOf(step.id, 1), "nanshan/b");
        scene.as("Nanshan", "a").does(SetUser{{}, bit(Role::Clerk), {}}).expect(Reject::Waiting);
        scene.as("Nanshan", "b").approves().expect(Reject::None);
        scene.as("Bank", "admin").does(shenzhen(scene)).expect(Reject::KeyInUse);
    }

    void refusesWrongRegistrations() {
        const Scene scene;
        const auto with = [&](auto change) { return changed(scene, change); };
        const auto peer = bit(Role::Peer);
        const std::vector<Row> rows{
            {"good", shenzhen(scene), Reject::None},
            {"no name", with([](auto& r) { r.names.native.clear(); }), Reject::BadText},
            {"no latin", with([](auto& r) { r.names.latin.clear(); }), Reject::BadText},
            {"no reading", with([](auto& r) { r.names.reading.clear(); }), Reject::None},
            {"long", with([](auto& r) { r.names.latin.assign(421, 'x'); }), Reject::BadText},
            {"bidi", with([](auto& r) { r.names.latin = "a\u202Eb"; }), Reject::BadText},
            {"country", with([](auto& r) { r.country = "cn"; }), Reject::BadText},
            {"number", with([](auto& r) { r.registryNumber = "a1"; }), Reject::BadText},
            {"no number", with([](auto& r) { r.registryNumber.clear(); }), Reject::BadText},
            {"41", with([](auto& r) { r.registryNumber.assign(41, '1'); }), Reject::BadText},
            {"lei", with([](auto& r) { r.lei = "529900T8BM49AURSDO55"; }), Reject::None},
            {"bad lei", with([](auto& r) { r.lei = "529900T8BM49AURSDO5X"; }), Reject::BadText},
            {"reading key", with([](auto& r) { r.readingKey = {}; }), Reject::BadKey},
            {"one", with([](auto& r) { r.users.pop_back(); }), Reject::BadCount},
            {"nine", with([](auto& r) { r.users.resize(9); }), Reject::BadCount},
            {"no roles", with([](auto& r) { r.users[0].roles = 0; }), Reject::Malformed},
            {"peer", with([&](auto& r) { r.users[0].roles |= peer; }), Reject::Malformed},
            {"bit 6", with([](auto& r) { r.users[0].roles |= 64; }), Reject::Malformed},
            {"one admin", with([](auto& r) { r.users[0].roles = 1; }), Reject::WouldLockOut},
            {"same device", with([](auto& r) { r.users[1].device = r.users[0].device; }),
             Reject::KeyInUse},
            {"reading key of a device", with([](auto& r) {
                 r.readingKey.data = r.users[0].device.keys.sealing.data;
             }), Reject::KeyInUse},
            {"proof for another number", with([](auto& r) { r.registryNumber = "X1"; }),
             Reject::BadKey},
        };
        QCOMPARE(wrongRows(scene, "Bank", rows), std::string());
        QCOMPARE(ruled(scene, "Lingnan", shenzhen(scene)), Reject::NotAMember);
        QCOMPARE(ruled(scene, "Third", shenzhen(scene)), Reject::NotAMember);
        QCOMPARE(ruled(scene, "Second", shenzhen(scene)), Reject::None);
        Draft marked(scene.state(), scene.now());
        Device device;
        device.keys.signing = shenzhen(scene).users[0].device.keys.signing;
        marked.put(device);
        QCOMPARE(ruled(marked, scene, scene.org("Bank"), shenzhen(scene)), Reject::KeyInUse);
    }

    void registersEightWithinTheEngineBound() {
        Scene scene;
        auto big = shenzhen(scene);
        for (const std::string who : {"c", "d", "e", "f", "g", "h"})
            big.users.push_back(
                {bit(Role::Clerk), hashOfName(who),
                 scene.newDevice("nanshan/" + who, base::viewOf(big.registryNumber))});
        scene.as("Bank", "admin").does(big).expect(Reject::Waiting);
        scene.as("Bank", "admin2").approves().expect(Reject::None);
    }

    void refusesWrongUsers() {
        const Scene scene;
        const std::vector<Row> rows{
            {"new", SetUser{{}, bit(Role::Clerk), {}}, Reject::None},
            {"new without role", SetUser{{}, 0, {}}, Reject::Malformed},
            {"peer", SetUser{{}, bit(Role::Peer), {}}, Reject::Malformed},
            {"foreign", SetUser{scene.person("Brio", "clerk").user, 1, {}}, Reject::UnknownUser},
            {"unknown", SetUser{UserId{}, 1, {}}, Reject::UnknownUser},
            {"clerk leaves", roles(scene, "clerk", 0), Reject::None},
            {"admin leaves", roles(scene, "admin", 0), Reject::WouldLockOut},
            {"admin becomes clerk", roles(scene, "admin", 1), Reject::WouldLockOut},
            {"admin also clerk", roles(scene, "admin", bit(Role::Admin) | 1), Reject::None},
        };
        QCOMPARE(wrongRows(scene, "Lingnan", rows), std::string());
        QCOMPARE(ruled(scene, "Bank", SetUser{scene.person("Bank", "peer").user, 1, {}}),
                 Reject::NotEntitled);
        QCOMPARE(ruled(scene.state(), scene, OrgId{}, SetUser{{}, 1, {}}), Reject::UnknownOrg);
        Draft full(scene.state(), scene.now());
        auto lingnan = *full.get<Organization>(scene.org("Lingnan"));
        lingnan.users.resize(Organization::kMaxUsers);
        full.put(lingnan);
        QCOMPARE(ruled(full, scene, lingnan.id, SetUser{{}, 1, {}}), Reject::BadCount);
    }

    void keepsAsManyAdministratorsAsThePolicyAsks() {
        const Scene scene;
        Draft strict(scene.state(), scene.now());
        const auto org = scene.org("Lingnan");
        auto third = *strict.get<User>(scene.person("Lingnan", "finance").user);
        third.roles |= bit(Role::Admin);
        strict.put(third);
        const auto leaves = roles(scene, "admin", 0);
        QCOMPARE(ruled(strict, scene, org, leaves), Reject::None);
        Rule three;
        three.needs = {{Role::Admin, 3}};
        strict.put(Policy{org, {three}});
        QCOMPARE(ruled(strict, scene, org, leaves), Reject::WouldLockOut);
    }

    void leaverCountsNoMoreAndDoesNotComeBack() {
        Scene scene;
        scene.gives("Lingnan", {{"USD"}, 500});
        const Pay pay{scene.org("Brio"), {{"USD"}, 100}, "invoice 1"};
        const auto step = scene.as("Lingnan", "finance").does(pay);
        step.expect(Reject::Waiting);
        scene.as("Lingnan", "admin").does(roles(scene, "finance", 0)).expect(Reject::Waiting);
        scene.as("Lingnan", "admin2").approves().expect(Reject::None);
        (void)scene.as("Lingnan", "approver").does(Approve{step.id});
        QCOMPARE(scene.balance("Brio", "USD"), 0);
        scene.as("Lingnan", "finance").does(pay).expect(Reject::UnknownKey);
        scene.as("Lingnan", "admin").does(roles(scene, "finance", 8)).expect(Reject::AlreadyEnded);
        const EnrolDevice device{scene.person("Lingnan", "finance").user, {}};
        scene.as("Lingnan", "admin").does(device).expect(Reject::NotEntitled);
    }

    void enrolsAndRevokesDevices() {
        Scene scene;
        const auto user = scene.person("Lingnan", "clerk").user;
        const EnrolDevice enrol{user, scene.newDevice("tablet", user)};
        scene.as("Lingnan", "admin").does(enrol).expect(Reject::Waiting);
        scene.as("Lingnan", "admin2").approves().expect(Reject::None);
        scene.as("Lingnan", "admin").does(enrol).expect(Reject::KeyInUse);
        const RevokeDevice revoke{enrol.device.keys.signing};
        scene.as("Lingnan", "admin").does(revoke).expect(Reject::Waiting);
        scene.as("Lingnan", "admin2").approves().expect(Reject::None);
        scene.as("Lingnan", "admin").does(revoke).expect(Reject::AlreadyEnded);
        scene.as("Lingnan", "admin").does(enrol).expect(Reject::KeyInUse);
        scene.meet("Lingnan", "clerk", scene.org("Lingnan"), user, "tablet");
        scene.as("Lingnan", "clerk").does(revoke).expect(Reject::UnknownKey);
    }

    /// It would go on voting and signing receipts.
    void revokesNoPeersKey() {
        const Scene scene;
        const auto peer = scene.person("Bank", "peer").key.publicKey();
        QCOMPARE(ruled(scene, "Bank", RevokeDevice{peer}), Reject::NotEntitled);
    }

    void refusesWrongDevices() {
        const Scene scene;
        const auto clerk = scene.person("Lingnan", "clerk").user;
        const auto foreign = scene.person("Brio", "clerk").user;
        const auto swapped = scene.newDevice("tablet", foreign);
        auto lowOrder = scene.newDevice("tablet", clerk);
        lowOrder.keys.sealing = {};
        const std::vector<Row> rows{
            {"good", EnrolDevice{clerk, scene.newDevice("tablet", clerk)}, Reject::None},
            {"foreign user", EnrolDevice{foreign, swapped}, Reject::UnknownUser},
            {"proof for another", EnrolDevice{clerk, swapped}, Reject::BadKey},
            {"low order", EnrolDevice{clerk, lowOrder}, Reject::BadKey},
            {"in use", EnrolDevice{clerk, scene.newDevice("Brio/clerk", clerk)}, Reject::KeyInUse},
            {"unknown", RevokeDevice{swapped.keys.signing}, Reject::UnknownKey},
            {"of another", RevokeDevice{scene.person("Brio", "clerk").key.publicKey()},
             Reject::UnknownKey},
        };
        QCOMPARE(wrongRows(scene, "Lingnan", rows), std::string());
        const auto peer = scene.person("Bank", "peer").user;
        QCOMPARE(ruled(scene, "Bank", EnrolDevice{peer, scene.newDevice("tablet", peer)}),
                 Reject::NotEntitled);
    }

    void readingKeysAreSharedWhereThePeersHoldThem() {
        Scene scene;
        const auto blob = support::hashOfName("wraps");
        const auto receipts = scene.receiptsFor(blob);
        const std::vector<Row> rows{
            {"good", ShareReadingKey{1, blob, receipts}, Reject::None},
            {"unknown version", ShareReadingKey{2, blob, receipts}, Reject::WrongOrder},
            {"no receipts", ShareReadingKey{1, blob, {}}, Reject::TooFewReceipts},
            {"of another blob", ShareReadingKey{1, support::hashOfName("x"), receipts},
             Reject::BadReceipt},
            {"too many", ShareReadingKey{1, blob, std::vector<BlobReceipt>(65)}, Reject::BadCount},
        };
        QCOMPARE(wrongRows(scene, "Lingnan", rows), std::string());
        scene.as("Lingnan", "admin").does(ShareReadingKey{1, blob, receipts}).expect(Reject::Waiting);
        scene.as("Lingnan", "admin2").approves().expect(Reject::None);
        const auto lingnan = scene.state().get<Organization>(scene.org("Lingnan"));
        QCOMPARE(lingnan->readingKeys.front().wraps.value(), blob);
    }

    void readingKeysComeInOrderAndOnce() {
        Scene scene;
        const auto key = readingKeyOf("second version");
        const auto inUse = scene.newDevice("Brio/clerk", {}).keys.sealing;
        const std::vector<Row> rows{
            {"good", AddReadingKey{{2, key}}, Reject::None},
            {"again the first", AddReadingKey{{1, key}}, Reject::WrongOrder},
            {"one left out", AddReadingKey{{3, key}}, Reject::WrongOrder},
            {"low order", AddReadingKey{{2, {}}}, Reject::BadKey},
            {"a device's", AddReadingKey{{2, inUse}}, Reject::KeyInUse},
        };
        QCOMPARE(wrongRows(scene, "Lingnan", rows), std::string());
        QCOMPARE(ruled(scene.state(), scene, OrgId{}, AddReadingKey{{2, key}}),
                 Reject::UnknownOrg);
        scene.as("Lingnan", "admin").does(AddReadingKey{{2, key}}).expect(Reject::Waiting);
        scene.as("Lingnan", "admin2").approves().expect(Reject::None);
        QCOMPARE(ruled(scene, "Lingnan", AddReadingKey{{3, key}}), Reject::KeyInUse);
        QCOMPARE(scene.feed(topicOf(scene.org("Lingnan"))).back().kind, EffectKind::PendingDone);
        Draft full(scene.state(), scene.now());
        auto lingnan = *full.get<Organization>(scene.org("Lingnan"));
        lingnan.readingKeys.resize(Organization::kMaxReadingKeys);
        full.put(lingnan);
        QCOMPARE(ruled(full, scene, lingnan.id, AddReadingKey{{1, readingKeyOf("x")}}),
                 Reject::BadCount);
    }
};

QTEST_GUILESS_MAIN(IdentityKindsTest)
#include "IdentityKindsTest.moc"

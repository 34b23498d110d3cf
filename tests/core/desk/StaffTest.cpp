// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/Json.h"
#include "support/desk/Consortium.h"
#include "workstation/Projection.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::support;
using ledger::Role;

namespace {

/// What a new device would print for that person.
api::JsonText deviceOf(const ledger::NetworkId& network, const ledger::UserId& user,
                         const std::string& label) {
    const auto keys = wallet::deriveDevice(seedOf(label).view(), 0);
    ledger::EnrolledKeys out{keys.publicKeys(), {}};
    out.possession =
        keys.signing.sign(crypto::possessionStatement(network, user.view(), keys.publicKeys()));
    return {{}, codec::toJson(out)};
}

const api::PersonRow* lastOf(const View& view) {
    return view.staff.people.empty() ? nullptr : &view.staff.people.back();
}

ledger::FeedEntry entryAt(ledger::Height height, std::uint32_t index) {
    ledger::FeedEntry out;
    out.height = height;
    out.index = index;
    return out;
}

}  // namespace

/// People, devices, policy and the consortium's ballots as a desk shows and changes them.
class StaffTest : public QObject {
    Q_OBJECT
private slots:
    void showsPeopleDevicesAndPolicy();
    void addsAPersonWithADeviceByTwoAdministrators();
    void changesThePolicy();
    void namesADeputyForOneself();
    void votesOnABallotAndShowsWhatWasDecided();
    void showsTheNewestOfALongHistory();
};

void StaffTest::showsPeopleDevicesAndPolicy() {
    const Consortium consortium;
    const Person admin(consortium, "Lingnan/admin");
    const auto view =
        admin.sees([](const View& now) { return now.staff.policy.has_value(); }, "policy");
    QCOMPARE(view->staff.people.size(), std::size_t{6});
    for (const auto& person : view->staff.people) {
        QCOMPARE(person.devices.size(), std::size_t{1});
        QCOMPARE(person.isSelf, person.id == view->self->user);
        QCOMPARE(person.devices.front().isThis, person.isSelf);
        QVERIFY(person.devices.front().isActive && !person.devices.front().enrolledAt);
    }
    QCOMPARE(view->staff.policy->rules.size(),
             ledger::Policy::standard(view->self->org).rules.size());
    // Of the consortium everybody sees the members, but no ballot that is not theirs.
    (void)admin.sees([](const View& now) { return now.affairs.coverage.isProven; }, "affairs");
    QCOMPARE(view->affairs.members.size(), std::size_t{1});
    QVERIFY(view->affairs.member(consortium.org("Bank")) != nullptr);
    QVERIFY(view->affairs.parameters && view->affairs.ballots.empty());
    QCOMPARE(view->affairs.currencies.size(), std::size_t{3});
}

void StaffTest::addsAPersonWithADeviceByTwoAdministrators() {
    const Consortium consortium;
    Person admin(consortium, "Lingnan/admin");
    Person second(consortium, "Lingnan/admin2");
    auto& desk = *admin.station;
    const auto sent = admin.submits(
        [&](auto reply) {
            desk.setUser({{}, ledger::bit(Role::Clerk), {}}, reply);
        },
        SubmitState::Waiting);
    const auto id = ledger::userIdOf(*sent.id, 0);
    need(await<void>([&](auto reply) { desk.namePerson(id, "Li Na", reply); }), "name");
    second.approvesTheOne();
    const auto joined =
        admin.sees([&](const View& now) { return lastOf(now) && lastOf(now)->id == id; }, "joined");
    QCOMPARE(lastOf(*joined)->name, std::string("Li Na"));
    QVERIFY(lastOf(*joined)->changedAt && lastOf(*joined)->devices.empty());
    QVERIFY(saysError(await<void>([&](auto reply) { desk.namePerson(id, "a\u202eb", reply); }),
                      ErrorCode::InvalidInput));

    const auto network = ledger::NetworkId(consortium.network());
    const auto read = [&](const api::JsonText& text) {
        return await<ledger::EnrolDevice>([&](auto reply) { desk.readDevice(id, text, reply); });
    };
    QVERIFY(saysError(read({{}, "{\"signing\": 3}"}), ErrorCode::InvalidInput));
    const auto wrong = read(deviceOf(network, joined->self->user, "Lingnan/new"));
    QVERIFY(saysError(wrong, ErrorCode::BadPossession));
    // What a desk says of its own device for that person is what the administrator's reads.
    const auto own =
        need(await<std::string>([&](auto reply) { second.station->proveDevice(id, reply); }), "own");
    QVERIFY(need(read({{}, own}), "own").device.keys.signing ==
            second.station->view()->device->signing);
    const auto enrolment = need(read(deviceOf(network, id, "Lingnan/new")), "device");
    admin.submits([&](auto reply) { desk.enrolDevice(enrolment, reply); }, SubmitState::Waiting);
    second.approvesTheOne();
    (void)admin.sees([](const View& now) { return lastOf(now)->activeDevices() == 1; }, "enrolled");
    admin.submits([&](auto reply) { desk.revokeDevice(enrolment.device.keys.signing, reply); },
                  SubmitState::Waiting);
    second.approvesTheOne();
    const auto revoked =
        admin.sees([](const View& now) { return lastOf(now)->activeDevices() == 0; }, "revoked");
    QCOMPARE(lastOf(*revoked)->devices.size(), std::size_t{1});
    QVERIFY(lastOf(*revoked)->devices.front().enrolledAt.has_value());

    // The name stays in the vault.
    need(lock(desk), "lock");
    need(unlock(desk, "a passphrase"), "unlock");
    (void)admin.sees([](const View& now) { return lastOf(now) && lastOf(now)->name == "Li Na"; },
                     "name");
}

void StaffTest::changesThePolicy() {
    const Consortium consortium;
    Person admin(consortium, "Lingnan/admin");
    Person second(consortium, "Lingnan/admin2");
    const auto view =
        admin.sees([](const View& now) { return now.staff.policy.has_value(); }, "policy");
    auto rules = view->staff.policy->rules;
    rules.insert(rules.begin(), {.action = ledger::ActionClass::Payments,
                                 .upTo = ledger::Money{{"USD"}, 1'000},
                                 .needs = {{Role::Finance, 1}}});
    admin.submits([&](auto reply) { admin.station->setPolicy({rules}, reply); },
                  SubmitState::Waiting);
    second.approvesTheOne();
    for (const auto* person : {&admin, &second})
        (void)person->sees(
            [&](const View& now) { return now.staff.policy->rules.size() == rules.size(); },
            "new policy");
}

void StaffTest::namesADeputyForOneself() {
    const Consortium consortium;
    Person clerk(consortium, "Lingnan/clerk");
    const auto view =
        clerk.sees([](const View& now) { return now.staff.people.size() == 6; }, "people");
    const auto other = std::ranges::find(view->staff.people, false, &api::PersonRow::isSelf);
    const auto until = view->proof.blockTime + 5 * base::kDayMs;
    clerk.submits(
        [&](auto reply) {
            clerk.station->setDeputy(
                {view->self->user,
                 ledger::DeputyTerm{other->id, ledger::bit(Role::Clerk),
                                         view->proof.blockTime, until}},
                reply);
        },
        SubmitState::Done);
    const auto after = clerk.sees(
        [&](const View& now) { return now.staff.find(now.self->user)->deputy.has_value(); },
        "deputy");
    QVERIFY(after->staff.find(after->self->user)->deputy->deputy == other->id);
    const auto item =
        std::ranges::find(after->calendar, ledger::Expiry::Deputy, &ledger::CalendarItem::what);
    QVERIFY(item != after->calendar.end());
    QCOMPARE(item->at, until);
    QVERIFY(item->nearness == ledger::Nearness::Week);
    // The own attestation stands there too.
    QVERIFY(std::ranges::find(after->calendar, ledger::Expiry::Attestation,
                              &ledger::CalendarItem::what) != after->calendar.end());
}

void StaffTest::votesOnABallotAndShowsWhatWasDecided() {
    const Consortium consortium;
    Person admin(consortium, "Bank/admin");
    Person second(consortium, "Bank/admin2");
    const Person other(consortium, "Lingnan/admin");
    using ledger::ParameterId;
    admin.submits(
        [&](auto reply) {
            admin.station->propose(ledger::SetParameter{ParameterId::PendingMax, 50}, reply);
        },
        SubmitState::Waiting);
    const auto view =
        second.sees([](const View& now) { return !now.affairs.ballots.empty(); }, "ballot");
    const auto& ballot = view->affairs.ballots.front();
    QCOMPARE(ballot.needed, std::size_t{1});
    QCOMPARE(ballot.electors.size(), std::size_t{1});
    // One of two administrators is no yes of the member yet.
    QVERIFY(ballot.electors.front().vote == api::VoteState::Partly);
    QCOMPARE(ballot.electors.front().signatures, std::size_t{1});
    QVERIFY(ballot.mayVote && ballot.mayStop && !ballot.isOwn && ballot.openedAt);
    const auto own =
        admin.sees([](const View& now) { return !now.affairs.ballots.empty(); }, "own ballot");
    QVERIFY(own->affairs.ballots.front().isOwn && own->affairs.ballots.front().hasSigned);
    QVERIFY(!own->affairs.ballots.front().mayVote);

    second.submits([&](auto reply) { second.station->approve(ballot.id, reply); },
                   SubmitState::Done);
    for (const auto* person : std::initializer_list<const Person*>{&admin, &second, &other}) {
        const auto after = person->sees(
            [](const View& now) { return now.affairs.parameters->pendingMax == 50; }, "decided");
        QVERIFY(after->affairs.ballots.empty());
        QVERIFY(!after->affairs.decisions.empty());
        QVERIFY(after->affairs.decisions.front().effect.kind == ledger::EffectKind::ParameterSet);
    }
}

// A history of several pages comes newest page first, each page rising.
void StaffTest::showsTheNewestOfALongHistory() {
    const Consortium consortium;
    consortium.makeProfile("Lingnan/admin");
    auto profile = need(Profile::open(consortium.folderOf("Lingnan/admin"),
                                      secretOf("a passphrase"), cheapVault()),
                        "profile");
    const auto driver = need(
        app::NodeDriver::open(profile, consortium.optionsFor("Lingnan/admin").node), "driver");
    app::Projection projection(*profile.identity(), *driver, [] {});
    const auto gives = [&](ledger::Height first, ledger::Height last) {
        std::vector<ledger::FeedEntry> page;
        for (auto height = first; height <= last; ++height)
            for (std::uint32_t index = 0; index < 2; ++index)
                page.push_back(entryAt(height, index));
        projection.onDecisions(page);
    };
    const auto shown = [&] {
        View view;
        app::presentAffairs(projection.known(), projection.self(), 0, view);
        std::vector<ledger::Height> out;
        for (const auto& entry : view.affairs.decisions)
            out.push_back(2 * entry.height + entry.index);
        return out;
    };
    const auto newest = [](ledger::Height last, std::size_t count) {
        std::vector<ledger::Height> out;
        for (std::size_t i = 0; i < count; ++i) out.push_back(2 * last + 1 - i);
        return out;
    };
    gives(1, 10);
    QCOMPARE(shown(), newest(10, 20));
    // Away for long: three pages, the newest first.
    gives(271, 398);
    QCOMPARE(shown(), newest(398, 100));
    gives(143, 270);
    gives(11, 142);
    QCOMPARE(shown(), newest(398, 100));
    gives(399, 400);
    QCOMPARE(shown(), newest(400, 100));
    // Fewer than are shown, in the wrong order.
    app::Projection other(*profile.identity(), *driver, [] {});
    other.onDecisions({entryAt(5, 1), entryAt(6, 0)});
    other.onDecisions({entryAt(3, 0), entryAt(5, 0)});
    View view;
    app::presentAffairs(other.known(), other.self(), 0, view);
    QCOMPARE(view.affairs.decisions.size(), std::size_t{4});
    QCOMPARE(view.affairs.decisions.front().height, ledger::Height{6});
    QCOMPARE(view.affairs.decisions.back().height, ledger::Height{3});
}

QTEST_GUILESS_MAIN(StaffTest)
#include "StaffTest.moc"

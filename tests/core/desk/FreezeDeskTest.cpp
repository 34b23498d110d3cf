// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/Json.h"
#include "support/desk/Consortium.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::support;
using api::FreezeRow;
using api::FreezeState;

namespace {

const ledger::CurrencyId kToken{"DTK"};

/// As `seabridge-peer rotate` prints it.
std::string rotationOf(const Consortium& consortium, const ledger::OrgId& org) {
    const auto signing = crypto::SigningKey::fromSeed(base::Secret(hashOfName("next").view()));
    ledger::PeerKeys keys{signing.publicKey(), {}, {}};
    keys.curve.data = hashOfName("curve").data;
    keys.possession = signing.sign(ledger::peerStatement(consortium.network(), org, keys));
    return "{\"peer\":" + codec::toJson(keys) + "}";
}

ledger::FreezeInForce termsOf(const ledger::TxId& order, base::TimeMs from, base::TimeMs until) {
    return {order, std::nullopt, ledger::FreezeReach::Sending, from, until};
}

ledger::OrgId orgOf(const std::string& name) {
    return *ledger::OrgId::from(hashOfName(name).view().first(ledger::OrgId::kSize));
}

const FreezeRow* rowOf(const View& view, const ledger::TxId& order) {
    const auto found = std::ranges::find(view.affairs.freezes, order, &FreezeRow::order);
    return found == view.affairs.freezes.end() ? nullptr : &*found;
}

/// Somebody's view of what is known at block time 1000.
View shown(const app::Known& known, const ledger::OrgId& org) {
    View out;
    app::presentFreezes(known, {org, {}, {}}, 1'000, out);
    return out;
}

}  // namespace

/// Currencies, freezes and a peer's new keys, proposed at a desk.
class FreezeDeskTest : public QObject {
    Q_OBJECT
private slots:
    void definesACurrencyAndFreezesMoneyInIt();
    void readsThePeersNewKeys();
    void showsOthersFreezesToMembersOnly();
    void tellsHowAnOrderStands();
    void aDeputyMayStopABallot();
};

void FreezeDeskTest::definesACurrencyAndFreezesMoneyInIt() {
    const Consortium consortium;
    Person finance(consortium, "Bank/finance");
    Person approver(consortium, "Bank/approver");
    Person admin(consortium, "Bank/admin");
    Person second(consortium, "Bank/admin2");
    const Person frozen(consortium, "Brio/clerk");
    const Person other(consortium, "Lingnan/clerk");
    const auto proposes = [](Person& who, const api::Ballot& ballot) {
        return who.submits([&](auto reply) { who.station->propose(ballot, reply); },
                           SubmitState::Waiting);
    };
    const auto approves = [](Person& who, const api::Submission& what, SubmitState ends) {
        (void)who.sees([](const View& now) { return !now.affairs.ballots.empty(); }, "ballot");
        who.submits([&](auto reply) { who.station->approve(*what.id, reply); }, ends);
    };

    ledger::DefineCurrency define{.id = kToken, .name = "Deposit token"};
    define.currencyKind = ledger::CurrencyKind::DepositToken;
    define.scale = 2;
    define.mayFreeze = define.mayClawBack = true;
    const auto currency = proposes(finance, define);
    approves(approver, currency, SubmitState::Done);
    approves(admin, currency, SubmitState::Done);
    approves(second, currency, SubmitState::Done);
    const auto defined = admin.sees(
        [](const View& now) { return now.affairs.currencies.size() == 4; }, "currency");
    const auto& row = *std::ranges::find(defined->affairs.currencies, kToken, &ledger::Currency::id);
    QVERIFY(row.mayFreeze && row.mayClawBack && row.issuer == consortium.org("Bank"));

    ledger::FreezeOrder freeze;
    freeze.org = consortium.org("Brio");
    freeze.currency = kToken;
    freeze.reference = "Case 4711";
    freeze.appeal = "Registry";
    freeze.until = base::wallClockMs() + 30 * base::kDayMs;
    const auto order = proposes(admin, freeze);
    QVERIFY(frozen.station->view()->affairs.freezes.empty());
    approves(second, order, SubmitState::Done);
    const auto inForce = [&](const View& now) {
        const auto* seen = rowOf(now, *order.id);
        return seen && seen->record && seen->terms && seen->state == FreezeState::InForce;
    };
    for (const auto* person : std::initializer_list<const Person*>{&admin, &frozen}) {
        const auto view = person->sees(inForce, "freeze");
        QVERIFY(rowOf(*view, *order.id)->terms->currency == kToken);
        QCOMPARE(rowOf(*view, *order.id)->record->reference, std::string("Case 4711"));
    }

    const auto lift = proposes(second, ledger::LiftFreeze{freeze.org, *order.id, "was heard"});
    approves(admin, lift, SubmitState::Done);
    for (const auto* person : std::initializer_list<const Person*>{&second, &frozen}) {
        const auto view = person->sees(
            [&](const View& now) {
                const auto* seen = rowOf(now, *order.id);
                return seen && seen->state == FreezeState::Lifted && !seen->terms;
            },
            "lifted");
        QCOMPARE(rowOf(*view, *order.id)->record->liftReason, std::string("was heard"));
    }
    QVERIFY(other.station->view()->affairs.freezes.empty());
}

void FreezeDeskTest::readsThePeersNewKeys() {
    const Consortium consortium;
    const Person admin(consortium, "Bank/admin");
    const Person firm(consortium, "Brio/clerk");
    (void)admin.sees([](const View& now) { return !now.affairs.members.empty(); }, "members");
    (void)firm.sees([](const View& now) { return !now.affairs.members.empty(); }, "members");
    const auto read = [](const Person& who, const std::string& text) {
        return await<ledger::RotateMemberKeys>(
            [&](auto reply) { who.station->readRotation({{}, text}, reply); });
    };
    const auto bank = consortium.org("Bank");
    const auto fine = need(read(admin, rotationOf(consortium, bank)), "rotation");
    const auto* own = admin.station->view()->affairs.member(bank);
    QCOMPARE(fine.requestEndpoint, own->requestEndpoint);
    QVERIFY(fine.peer.signing != own->peerKey);
    for (const auto& [text, place] : std::vector<std::pair<std::string, std::string>>{
             {"", ""},
             {"[]", "not an object"},
             {R"({"peer":{}})", "peer.signing"},
             {R"({"peer":{},"roles":[]})", ""},
             {R"({"peer":{"signing":7}})", "peer.signing"}}) {
        const auto wrong = read(admin, text);
        QVERIFY2(saysError(wrong, ErrorCode::InvalidInput), text.c_str());
        QVERIFY2(wrong.error().detail.contains(place), wrong.error().detail.c_str());
    }
    const auto foreign = read(admin, rotationOf(consortium, consortium.org("Brio")));
    QVERIFY(saysError(foreign, ErrorCode::BadPossession));
    QVERIFY(saysError(read(firm, rotationOf(consortium, bank)), ErrorCode::NotFound));
}

void FreezeDeskTest::showsOthersFreezesToMembersOnly() {
    const auto bank = orgOf("bank"), firm = orgOf("firm"), third = orgOf("third");
    const auto order = hashOfName("order");
    app::Known known;
    known.freezes[firm] = {firm, {termsOf(order, 500, 2'000)}};
    QVERIFY(shown(known, third).affairs.freezes.empty());
    QCOMPARE(shown(known, firm).affairs.freezes.size(), std::size_t{1});
    ledger::Member member;
    member.org = bank;
    known.membership.emplace().put(member);
    const auto seen = shown(known, bank);
    QVERIFY(rowOf(seen, order) && rowOf(seen, order)->terms && !rowOf(seen, order)->record);
    QVERIFY(rowOf(seen, order)->state == FreezeState::InForce);
    known.membership->members.front().status = ledger::MemberStatus::Suspended;
    QVERIFY(shown(known, bank).affairs.freezes.empty());
}

void FreezeDeskTest::tellsHowAnOrderStands() {
    const auto firm = orgOf("firm");
    app::Known known;
    const auto stands = [&](const std::string& name, base::TimeMs from, base::TimeMs until) {
        known.freezes[firm] = {firm, {termsOf(hashOfName(name), from, until)}};
        return shown(known, firm).affairs.freezes.front().state;
    };
    QVERIFY(stands("later", 1'001, 2'000) == FreezeState::NotYet);
    QVERIFY(stands("now", 1'000, 1'001) == FreezeState::InForce);
    QVERIFY(stands("over", 1, 1'000) == FreezeState::Over);
    known.freezes.clear();
    ledger::FreezeRecord record;
    record.order = hashOfName("gone");
    record.org = firm;
    record.decidedAt = 10;
    known.freezeRecords[record.order] = record;
    QVERIFY(shown(known, firm).affairs.freezes.front().state == FreezeState::Over);
    known.freezeRecords[record.order].liftedAt = 20;
    QVERIFY(shown(known, firm).affairs.freezes.front().state == FreezeState::Lifted);
}

void FreezeDeskTest::aDeputyMayStopABallot() {
    const auto bank = orgOf("bank");
    const auto userOf = [](const std::string& name) {
        return *ledger::UserId::from(hashOfName(name).view().first(ledger::UserId::kSize));
    };
    const auto clerk = userOf("clerk"), boss = userOf("boss"), maker = userOf("maker");
    app::Known known;
    auto& membership = known.membership.emplace();
    for (const auto* name : {"bank", "second", "third"}) {
        ledger::Member member;
        member.org = orgOf(name);
        membership.put(member);
    }
    known.parameters.emplace();
    known.policy = ledger::Policy::standard(bank);
    known.users[clerk] = {clerk, bank, ledger::bit(ledger::Role::Clerk), {}};
    known.users[boss] = {boss, bank, ledger::bit(ledger::Role::Approver), {}};
    ledger::Body body;
    body.org = orgOf("second");
    body.user = maker;
    body.validUntil = 5'000;
    body.action = ledger::SetParameter{ledger::ParameterId::PendingMax, 50};
    const auto id = hashOfName("ballot");
    known.pendings[id] = {id, body.org, codec::encoded(body), {bank, orgOf("second"), orgOf("third")},
                          {{maker, {}}}, body.validUntil};
    const auto mayStop = [&](base::TimeMs now) {
        View out;
        app::presentAffairs(known, {bank, clerk, {}}, now, out);
        return out.affairs.ballots.size() == 1 && out.affairs.ballots.front().mayStop;
    };
    QVERIFY(!mayStop(1'000));
    known.deputies = {bank, {{boss, clerk, ledger::bit(ledger::Role::Approver), 900, 2'000}}};
    QVERIFY(!mayStop(899));
    QVERIFY(mayStop(1'000));
    QVERIFY(!mayStop(2'001));
}

QTEST_GUILESS_MAIN(FreezeDeskTest)
#include "FreezeDeskTest.moc"

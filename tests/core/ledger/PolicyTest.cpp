// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Consent.h"
#include "support/Ruled.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::support;

namespace {

Rule rule(ActionClass action, std::vector<RoleNeed> needs) {
    Rule out;
    out.action = action;
    out.needs = std::move(needs);
    return out;
}

SetPolicy policyOf(std::vector<Rule> rules) { return SetPolicy{std::move(rules)}; }

const Rule kAdministered = rule(ActionClass::Administration, {{Role::Admin, 1}});

}  // namespace

class PolicyTest : public QObject {
    Q_OBJECT
private slots:
    void standardPolicyAsksMakerAndChecker() {
        const auto policy = Policy::standard(OrgId{});
        const auto met = [&](ActionClass action, std::vector<std::uint8_t> roles) {
            std::vector<User> people;
            for (const auto bits : roles) people.push_back({{}, {}, bits, {}});
            const auto* found = ruleFor(policy, Consent::of(OrgId{}, action));
            return found != nullptr && meets(found->needs, people);
        };
        const auto kClerk = bit(Role::Clerk);
        const auto kApprover = bit(Role::Approver);
        const auto kFinance = bit(Role::Finance);
        const auto kAdmin = bit(Role::Admin);
        const auto kBoth = static_cast<std::uint8_t>(kFinance | kApprover);
        QVERIFY(met(ActionClass::Payments, {kFinance, kApprover}));
        QVERIFY(met(ActionClass::Payments, {kBoth, kBoth}));
        QVERIFY(met(ActionClass::Payments, {kBoth, kFinance}));
        QVERIFY(met(ActionClass::Payments, {kApprover, kBoth}));
        QVERIFY(!met(ActionClass::Payments, {kBoth}));
        QVERIFY(!met(ActionClass::Payments, {kFinance, kFinance}));
        QVERIFY(!met(ActionClass::Payments, {kClerk, kApprover}));
        QVERIFY(met(ActionClass::Quotes, {kClerk, kApprover}));
        QVERIFY(met(ActionClass::Goods, {kClerk}));
        QVERIFY(met(ActionClass::Rates, {kFinance}));
        QVERIFY(met(ActionClass::Kyc, {bit(Role::Compliance), kApprover}));
        QVERIFY(!met(ActionClass::Administration, {kAdmin}));
        QVERIFY(met(ActionClass::Administration, {kAdmin, kAdmin}));
        QVERIFY(met(ActionClass::Consortium, {kAdmin, kAdmin}));
    }

    void firstFittingRuleDecides() {
        Policy policy;
        const Money small{{"USD"}, 100};
        auto limited = rule(ActionClass::Payments, {{Role::Clerk, 1}});
        limited.upTo = small;
        auto towards = rule(ActionClass::Payments, {{Role::Finance, 1}});
        towards.counterparty = OrgId{{1}};
        policy.rules = {limited, towards};
        const auto found = [&](const Money& amount, const OrgId& to) {
            return ruleFor(policy, Consent::of(OrgId{}, ActionClass::Payments, amount, to));
        };
        QCOMPARE(found(small, OrgId{{2}}), &policy.rules[0]);
        QCOMPARE(found({{"USD"}, 101}, OrgId{{1}}), &policy.rules[1]);
        QCOMPARE(found({{"JPY"}, 1}, OrgId{{1}}), &policy.rules[1]);
        QVERIFY(found({{"USD"}, 101}, OrgId{{2}}) == nullptr);
    }

    void refusesWrongPolicies() {
        const Scene scene;
        auto tooMuch = kAdministered;
        tooMuch.upTo = Money{{"USD"}, 0};
        auto noCurrency = kAdministered;
        noCurrency.upTo = Money{{"usd"}, 1};
        const auto administered = [](std::vector<RoleNeed> needs) {
            return policyOf({rule(ActionClass::Administration, std::move(needs))});
        };
        const RoleNeed admin{Role::Admin, 1};
        auto elsewhere = kAdministered;
        elsewhere.counterparty = scene.org("Brio");
        const std::vector<Row> rows{
            {"good", policyOf({kAdministered}), Reject::None},
            {"empty", policyOf({}), Reject::BadCount},
            {"65", policyOf(std::vector<Rule>(65, kAdministered)), Reject::BadCount},
            {"64", policyOf(std::vector<Rule>(64, kAdministered)), Reject::None},
            {"no need", administered({}), Reject::BadCount},
            {"five needs", administered({admin, admin, admin, admin, admin}), Reject::BadCount},
            {"nobody", administered({{Role::Admin, 0}}), Reject::BadCount},
            {"nine people", administered({{Role::Admin, 9}}), Reject::BadCount},
            {"peer", administered({{Role::Peer, 1}}), Reject::Malformed},
            {"zero limit", policyOf({tooMuch}), Reject::BadAmount},
            {"bad currency", policyOf({noCurrency}), Reject::BadCurrency},
            {"no administration", policyOf({rule(ActionClass::Goods, {admin})}),
             Reject::WouldLockOut},
            {"towards one only", policyOf({elsewhere}), Reject::WouldLockOut},
            {"three of two", administered({{Role::Admin, 3}}), Reject::WouldLockOut},
            {"all six", administered({{Role::Admin, 2}, {Role::Clerk, 1}, {Role::Finance, 1},
                                      {Role::Approver, 1}}), Reject::None},
        };
        QCOMPARE(wrongRows(scene, "Lingnan", rows), std::string());
        QCOMPARE(ruled(scene.state(), scene, OrgId{}, policyOf({kAdministered})),
                 Reject::UnknownOrg);
    }

    void newPolicyDecidesFromThenOn() {
        Scene scene;
        scene.gives("Lingnan", {{"USD"}, 500});
        auto small = rule(ActionClass::Payments, {{Role::Clerk, 1}});
        small.upTo = Money{{"USD"}, 100};
        scene.as("Lingnan", "admin").does(policyOf({kAdministered, small})).expect(Reject::Waiting);
        scene.as("Lingnan", "admin2").approves().expect(Reject::None);
        const auto brio = scene.org("Brio");
        scene.as("Lingnan", "clerk").does(Pay{brio, {{"USD"}, 100}, ""}).expect(Reject::None);
        scene.as("Lingnan", "clerk").does(Pay{brio, {{"USD"}, 101}, ""}).expect(Reject::OverLimit);
        QCOMPARE(scene.dump(), std::string("Brio USD 100 held 0\nLingnan USD 400 held 0\n"));
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "PolicyTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/DayUse.h"
#include "ledger/PolicyLint.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <random>

using namespace seabridge;
using namespace seabridge::ledger;

namespace {

const OrgId kOrg{{1}};
const std::vector<OrgId> kOthers{OrgId{{2}}, OrgId{{3}}};
constexpr TimeMs kNow = 1'795'000'000'000;

struct MapReader : Reader {
    std::map<Key, base::Bytes> values;
    std::optional<base::ByteView> value(const Key& key) const override {
        const auto found = values.find(key);
        return found == values.end() ? std::nullopt
                                     : std::optional(base::ByteView(found->second));
    }
    template <class Entity>
    void put(const Entity& entity) {
        values[entity.key()] = codec::encoded(entity);
    }
};

User person(std::uint8_t number, std::uint8_t roles) {
    return {UserId{{number}}, kOrg, roles, {}};
}

crypto::PublicKey deviceOf(const User& user) {
    crypto::PublicKey key;
    key.bytes.data[0] = user.id.data[0];
    return key;
}

Rule ruleOf(ActionClass action, std::vector<RoleNeed> needs) {
    Rule out;
    out.action = action;
    out.needs = std::move(needs);
    return out;
}

/// Asks the evaluator itself, with everything that it reads.
struct Bench {
    MapReader reader;
    Policy policy{kOrg, {}};
    std::vector<User> people;

    Bench(std::vector<Rule> rules, std::vector<User> all) : people(std::move(all)) {
        policy.rules = std::move(rules);
        reader.put(policy);
        reader.put(Organization{kOrg, OrgStatus::Active, {"A", "", "A"}, "JP", "1", "", {}, {}});
        for (const auto& user : people) {
            reader.put(user);
            Device device;
            device.keys.signing = deviceOf(user);
            device.org = kOrg;
            device.user = user.id;
            reader.put(device);
        }
    }
    bool satisfied(const Consent& leaf, const std::vector<User>& signers) const {
        std::vector<Approval> approvals;
        for (const auto& user : signers) approvals.push_back({user.id, deviceOf(user)});
        return evaluate(reader, leaf, approvals, kNow).satisfied;
    }
    void use(const Rule& rule, std::int64_t amount) {
        reader.put(DayUse{kOrg, DayUse::idOf(rule), dayOf(kNow), amount});
    }

    /// Something that this rule decides when all other limits for the day are used up.
    std::optional<Consent> decidedBy(std::size_t place) {
        const auto& rules = policy.rules;
        for (const auto& rule : rules)
            if (rule.perDay) use(rule, rule.perDay->amountMinor);
        if (rules[place].perDay) use(rules[place], 0);
        std::vector<std::optional<Money>> amounts{std::nullopt, Money{{"XAU"}, kMost}};
        for (const auto& rule : rules)
            for (const auto& limit : {rule.upTo, rule.perDay})
                if (limit)
                    for (const auto amount : {std::int64_t(1), limit->amountMinor, kMost})
                        amounts.push_back(Money{limit->currency, amount});
        for (const auto& amount : amounts)
            for (const auto& other : {std::optional<OrgId>(), std::optional(kOthers[0]),
                                      std::optional(kOthers[1])})
                for (const bool gives : {true, false}) {
                    auto leaf = Consent::of(kOrg, rules[place].action, amount, other);
                    leaf.gives = gives;
                    if (ruleFor(reader, policy, leaf, kNow) == &rules[place]) return leaf;
                }
        return std::nullopt;
    }
    static constexpr std::int64_t kMost = 1'000'000'000'000'000'000;
};

struct Random {
    std::mt19937_64 source;
    std::size_t below(std::size_t n) { return source() % n; }
    bool chance(std::size_t in) { return below(in) == 0; }

    std::optional<Money> limit() {
        if (!chance(3)) return std::nullopt;
        return Money{{chance(3) ? "JPY" : "USD"}, std::int64_t(1 + below(3))};
    }
    Rule rule() {
        Rule out = ruleOf(static_cast<ActionClass>(1 + below(3)), {});
        out.upTo = limit();
        out.perDay = limit();
        if (out.upTo && out.perDay) out.perDay->currency = out.upTo->currency;
        if (chance(3)) out.counterparty = kOthers[below(2)];
        const auto needs = 1 + below(2);
        for (std::size_t i = 0; i < needs; ++i)
            out.needs.push_back({static_cast<Role>(1U << below(3)),
                                 static_cast<std::uint8_t>(1 + (chance(3) ? 1 : 0))});
        return out;
    }
    std::vector<User> people() {
        std::vector<User> out;
        const auto count = below(6);
        for (std::size_t i = 0; i < count; ++i)
            out.push_back(person(std::uint8_t(10 + i), std::uint8_t(below(8))));
        if (chance(4)) out.push_back(person(20, bit(Role::Peer)));
        return out;
    }
};

const PolicyFinding* find(const std::vector<PolicyFinding>& findings, PolicyFlaw flaw,
                          std::size_t place) {
    const auto found = std::ranges::find_if(findings, [&](const PolicyFinding& finding) {
        return finding.flaw == flaw && finding.rule == place;
    });
    return found == findings.end() ? nullptr : &*found;
}

/// Empty if the linter says of the rule what asking the evaluator for everybody gives.
std::string difference(Bench& bench, const std::vector<PolicyFinding>& findings,
                       std::size_t place) {
    const auto has = [&](PolicyFlaw flaw) { return find(findings, flaw, place) != nullptr; };
    const auto leaf = bench.decidedBy(place);
    if (leaf.has_value() == has(PolicyFlaw::NeverDecides)) return "never decides";
    if (!leaf) return {};
    const bool possible = bench.satisfied(*leaf, bench.people);
    if (possible == has(PolicyFlaw::NobodySatisfies)) return "nobody satisfies";
    std::vector<UserId> alone;
    std::vector<UserId> blocking;
    for (const auto& user : bench.people) {
        auto others = bench.people;
        std::erase_if(others, [&](const User& other) { return other.id == user.id; });
        if (bench.satisfied(*leaf, {user})) alone.push_back(user.id);
        if (possible && !bench.satisfied(*leaf, others)) blocking.push_back(user.id);
    }
    if (!bindsOrPays(leaf->action)) alone.clear();
    const auto* one = find(findings, PolicyFlaw::OnePersonSatisfies, place);
    if ((one ? one->users : std::vector<UserId>()) != alone) return "one person satisfies";
    const auto* block = find(findings, PolicyFlaw::OnePersonBlocks, place);
    if ((block ? block->users : std::vector<UserId>()) != blocking) return "one person blocks";
    return {};
}

/// The same of sealed amounts, towards anybody.
bool isFirmOfferFound(const Bench& bench, const std::vector<PolicyFinding>& findings) {
    const bool isFlawed = std::ranges::any_of(findings, [](const PolicyFinding& finding) {
        return finding.flaw == PolicyFlaw::NoFirmOffer;
    });
    const auto& rules = bench.policy.rules;
    const bool isDecided = std::ranges::any_of(kOthers, [&](const OrgId& other) {
        const auto leaf = Consent::ofSealed(kOrg, ActionClass::Quotes, other);
        return ruleFor(bench.reader, bench.policy, leaf, kNow) != nullptr;
    });
    const bool isAsked =
        std::ranges::find(rules, ActionClass::Quotes, &Rule::action) != rules.end();
    return isFlawed == (isAsked && !isDecided);
}

}  // namespace

class PolicyLintTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithTheEvaluatorAskedForEverybody() {
        const int seeds = std::max(400, qEnvironmentVariableIntValue("SEABRIDGE_SEEDS"));
        int flawed = 0;
        for (int seed = 1; seed <= seeds; ++seed) {
            Random random{std::mt19937_64(static_cast<std::uint64_t>(seed))};
            std::vector<Rule> rules;
            const auto count = 1 + random.below(5);
            for (std::size_t i = 0; i < count; ++i) rules.push_back(random.rule());
            Bench bench(rules, random.people());
            const auto findings = lint(rules, bench.people);
            flawed += findings.empty() ? 0 : 1;
            QVERIFY2(isFirmOfferFound(bench, findings), qPrintable(QString::number(seed)));
            for (std::size_t place = 0; place < rules.size(); ++place)
                if (const auto wrong = difference(bench, findings, place); !wrong.empty())
                    QFAIL(qPrintable(QStringLiteral("seed %1, rule %2: %3")
                                         .arg(seed)
                                         .arg(place)
                                         .arg(QString::fromStdString(wrong))));
        }
        qInfo("seeds 1 to %d, %d policies with findings", seeds, flawed);
        QVERIFY(flawed > seeds / 2);
    }

    void findsNothingWrongWithEnoughPeople() {
        std::vector<User> people;
        for (std::uint8_t i = 0; i < 15; ++i)
            people.push_back(person(i, std::uint8_t(1U << (i % 5))));
        QVERIFY(lint(Policy::standard(kOrg).rules, people).empty());
    }

    void namesWhoSatisfiesAndWhoBlocks() {
        const std::vector<User> people{person(1, bit(Role::Finance) | bit(Role::Approver)),
                                       person(2, bit(Role::Finance)), person(3, 0)};
        auto alone = ruleOf(ActionClass::Payments, {{Role::Finance, 1}});
        alone.upTo = Money{{"USD"}, 100};
        const auto both = ruleOf(ActionClass::Payments, {{Role::Finance, 1}, {Role::Approver, 1}});
        const auto findings = lint({alone, both}, people);
        QCOMPARE(findings.size(), std::size_t(3));
        const std::vector<UserId> holders{people[0].id, people[1].id};
        QVERIFY(findings[0] == (PolicyFinding{.flaw = PolicyFlaw::OnePersonSatisfies,
                                              .rule = 0,
                                              .action = ActionClass::Payments,
                                              .users = holders}));
        QCOMPARE(findings[1].flaw, PolicyFlaw::NoDayLimit);
        QCOMPARE(findings[2].flaw, PolicyFlaw::OnePersonBlocks);
        QVERIFY(findings[2].users == holders);
        alone.perDay = Money{{"USD"}, 500};
        QCOMPARE(lint({alone, both}, people).size(), std::size_t(2));
    }

    void namesMissingPeopleAndRoles() {
        const auto rule = ruleOf(ActionClass::Kyc, {{Role::Compliance, 2}, {Role::Approver, 1}});
        const auto findings = lint({rule}, {person(1, bit(Role::Compliance))});
        QCOMPARE(findings.size(), std::size_t(2));
        QCOMPARE(findings[0].flaw, PolicyFlaw::NobodySatisfies);
        QCOMPARE(findings[0].missing, std::uint32_t(2));
        QVERIFY(findings[0].role == Role::Compliance);
        QCOMPARE(findings[1].flaw, PolicyFlaw::RoleWithoutHolder);
        QVERIFY(findings[1].role == Role::Approver && !findings[1].rule);
    }

    void namesTheRuleThatHidesAnother() {
        const std::vector<User> people{person(1, 31), person(2, 31), person(3, 31)};
        const auto any = ruleOf(ActionClass::Deposits, {{Role::Finance, 2}});
        auto towards = any;
        towards.counterparty = kOthers[0];
        const auto findings = lint({any, towards}, people);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].flaw, PolicyFlaw::NeverDecides);
        QVERIFY(findings[0].rule == 1 && findings[0].covers == 0);
        QVERIFY(lint({towards, any}, people).empty());
    }

    void tellsWhatAChangeWouldBring() {
        const std::vector<User> people{person(1, 31), person(2, 31), person(3, 31)};
        const auto two = ruleOf(ActionClass::Payments, {{Role::Finance, 2}});
        const auto one = ruleOf(ActionClass::Quotes, {{Role::Clerk, 1}});
        QVERIFY(newFindings({one}, {two, one}, people).empty());
        const auto found = newFindings({two}, {two, one}, people);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].flaw == PolicyFlaw::OnePersonSatisfies && found[0].rule == 1);
    }
};

QTEST_GUILESS_MAIN(PolicyLintTest)
#include "PolicyLintTest.moc"

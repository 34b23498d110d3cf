// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/ProvenState.h"

#include "ledger/Rules.h"
#include "support/Scene.h"

#include <QtTest>

#include <functional>

using namespace seabridge;
using namespace seabridge::ledger;
using base::ErrorCode;
using lightnode::Knowledge;
using lightnode::ProvenState;

namespace {

net::EntityProof proofOf(const State& state, const Key& key) {
    const auto proven = state.prove(key, 0);
    net::EntityProof out;
    out.entry = proven.entry;
    out.leaf = proven.proof.leaf;
    for (const auto& step : proven.proof.steps) out.steps.push_back({step.bit, step.sibling});
    return out;
}

net::EntitiesReply replyOf(const State& state, const std::vector<Key>& keys) {
    net::EntitiesReply out;
    for (const auto& key : keys) out.proofs.push_back(proofOf(state, key));
    return *codec::decoded<net::EntitiesReply>(codec::encoded(out));
}

Header headerOf(const State& state) {
    Header header;
    header.height = 9;
    header.stateRoot = state.root();
    return header;
}

using Spoil = std::function<void(const support::Scene&, net::EntitiesReply&)>;

/// The keys are: an account with money, an account that is not there, a public organization.
std::vector<Key> keysOf(const support::Scene& scene) {
    return {Account::keyOf(scene.org("Lingnan"), {"USD"}),
            Account::keyOf(scene.org("Brio"), {"JPY"}),
            Organization::keyOf(scene.org("Aoba"))};
}

std::vector<std::pair<std::string, Spoil>> spoiledProofs() {
    using S = const support::Scene&;
    using R = net::EntitiesReply&;
    return {
        {"no proof", [](S, R r) { r.proofs.clear(); }},
        {"a proof less", [](S, R r) { r.proofs.pop_back(); }},
        {"a proof more", [](S, R r) { r.proofs.push_back(r.proofs[0]); }},
        {"proofs exchanged", [](S, R r) { std::swap(r.proofs[0], r.proofs[2]); }},
        {"another value",
         [](S s, R r) {
             auto account = s.account("Lingnan", "USD");
             account.freeMinor += 1;
             r.proofs[0].entry->value = codec::encoded(account);
         }},
        {"a public value altered", [](S, R r) { r.proofs[2].entry->value.back() ^= 1; }},
        {"another blind", [](S, R r) { r.proofs[0].entry->blind->data[0] ^= 1; }},
        {"no blind", [](S, R r) { r.proofs[0].entry->blind.reset(); }},
        {"the blind moved into the value",
         [](S, R r) {
             auto& entry = *r.proofs[0].entry;
             auto joined = base::bytesOf(*entry.blind);
             base::append(joined, entry.value);
             entry = {joined, std::nullopt};
         }},
        {"part of a public value as its blind",
         [](S, R r) {
             auto& entry = *r.proofs[2].entry;
             const base::ByteView whole(entry.value);
             const auto blind = Blind::from(whole.first(Blind::kSize));
             entry = {base::bytesOf(whole.subspan(Blind::kSize)), blind};
         }},
        {"a sibling altered", [](S, R r) { r.proofs[0].steps[1].sibling.data[0] ^= 1; }},
        {"a branching bit altered", [](S, R r) { ++r.proofs[0].steps.back().bit; }},
        {"a step missing", [](S, R r) { r.proofs[0].steps.pop_back(); }},
        {"a step twice", [](S, R r) { r.proofs[0].steps.push_back(r.proofs[0].steps.back()); }},
        {"a thousand steps",
         [](S, R r) { r.proofs[0].steps.resize(1000, r.proofs[0].steps.back()); }},
        {"a bit beyond the key", [](S, R r) { r.proofs[0].steps.back().bit = 256; }},
        {"no leaf", [](S, R r) { r.proofs[0].leaf.reset(); }},
        {"absence, with the proof of presence", [](S, R r) { r.proofs[0].entry.reset(); }},
        {"absence, as of an empty state", [](S, R r) { r.proofs[0] = {}; }},
        {"absence, by the leaf of another key",
         [](S s, R r) {
             r.proofs[0] = proofOf(s.state(), Account::keyOf(s.org("Brio"), {"JPY"}));
         }},
        {"absence, by a neighbour's true leaf on the own way",
         [](S, R r) {
             r.proofs[0].entry.reset();
             r.proofs[0].leaf->first.data[31] ^= 1;
         }},
        {"presence of what is absent",
         [](S s, R r) {
             Account account{s.org("Brio"), {"JPY"}, 500, 0};
             r.proofs[1].entry = Entry{codec::encoded(account), Blind()};
         }},
        {"presence of what is absent, with a leaf to match",
         [](S s, R r) {
             Account account{s.org("Brio"), {"JPY"}, 500, 0};
             r.proofs[1].entry = Entry{codec::encoded(account), Blind()};
             r.proofs[1].leaf = {account.key().hash, r.proofs[1].entry->valueHash()};
         }},
        {"denied, with a proof",
         [](S, R r) { r.proofs[0].entitled = false; }},
    };
}

}  // namespace

class ProvenStateTest : public QObject {
    Q_OBJECT

private slots:
    void learnsPresenceAndAbsence() {
        support::Scene scene;
        scene.gives("Lingnan", {{"USD"}, 700});
        const auto keys = keysOf(scene);
        ProvenState state(headerOf(scene.state()), 2);
        QVERIFY(state.about(keys[0]) == Knowledge::Unknown);
        QVERIFY(state.learn(OrgId(), keys, replyOf(scene.state(), keys)));
        QVERIFY(state.about(keys[0]) == Knowledge::Present);
        QVERIFY(state.about(keys[1]) == Knowledge::Absent);
        QCOMPARE(state.get<Account>(scene.org("Lingnan"), CurrencyId{"USD"})->freeMinor, 700);
        QVERIFY(!state.has<Account>(scene.org("Brio"), CurrencyId{"JPY"}));
        QVERIFY(state.takeMissed().empty() && state.takeUnchecked().empty());
    }

    void believesNothingThatIsSpoiled() {
        support::Scene scene;
        scene.gives("Lingnan", {{"USD"}, 700});
        const auto keys = keysOf(scene);
        for (const auto& [name, spoil] : spoiledProofs()) {
            ProvenState state(headerOf(scene.state()), 2);
            auto reply = replyOf(scene.state(), keys);
            spoil(scene, reply);
            const auto learned = state.learn(OrgId(), keys, reply);
            QVERIFY2(!learned, name.c_str());
            QVERIFY2(learned.error().code == ErrorCode::NotProven ||
                         learned.error().code == ErrorCode::Protocol,
                     name.c_str());
            for (const auto& key : keys)
                QVERIFY2(state.about(key) == Knowledge::Unknown, name.c_str());
        }
    }

    void believesNothingOfAnotherBlock() {
        support::Scene scene;
        scene.gives("Lingnan", {{"USD"}, 700});
        const auto keys = keysOf(scene);
        const auto header = headerOf(scene.state());
        scene.gives("Lingnan", {{"USD"}, 1});
        ProvenState state(header, 2);
        QVERIFY(!state.learn(OrgId(), keys, replyOf(scene.state(), keys)));
    }

    void recordsWhatWasMissed() {
        const support::Scene scene;
        const ProvenState empty(headerOf(scene.state()), 2);
        ProvenState state = empty;
        QVERIFY(!state.has<Organization>(scene.org("Aoba")));
        QVERIFY(!state.has<Organization>(scene.org("Aoba")));
        const std::vector<Key> missed{Organization::keyOf(scene.org("Aoba"))};
        QVERIFY(state.takeMissed() == missed);
        QVERIFY(state.takeMissed().empty());
    }

    void oneLiarCannotDeny() {
        const support::Scene scene;
        const std::vector<Key> keys{Policy::keyOf(scene.org("Brio"))};
        ProvenState state(headerOf(scene.state()), 2);
        net::EntitiesReply denied;
        denied.proofs.emplace_back().entitled = false;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(state.learn(scene.org("Bank"), keys, denied));
            QVERIFY(state.about(keys[0]) == Knowledge::Unknown);
        }
        QVERIFY(state.learn(scene.org("Second"), keys, denied));
        QVERIFY(state.about(keys[0]) == Knowledge::NotEntitled);
        QVERIFY(!state.has<Policy>(scene.org("Brio")));
        QVERIFY(state.takeMissed().empty());
        QVERIFY(state.takeUnchecked() == keys);
        // A proof is stronger than any denial.
        QVERIFY(state.learn(scene.org("Third"), keys, replyOf(scene.state(), keys)));
        QVERIFY(state.about(keys[0]) == Knowledge::Present);
    }

    void runsTheRulesAsAPeerDoes() {
        support::Scene scene;
        scene.gives("Lingnan", {{"USD"}, 700});
        const Engine engine;
        const auto& person = scene.person("Lingnan", "finance");
        for (const std::int64_t amount : {700, 701}) {
            const Action action = Pay{scene.org("Brio"), {{"USD"}, amount}, {}};
            const Call call{scene.network(), person.org, person.user, base::Hash(), scene.now(),
                            scene.now() + 1, {{person.user, person.key.publicKey()}}};
            ProvenState state(headerOf(scene.state()), 2);
            auto outcome = Reject::Internal;
            for (int round = 0; round < 8; ++round) {
                outcome = engine.dryRun(state, action, call);
                const auto missed = state.takeMissed();
                if (missed.empty()) break;
                QVERIFY(state.learn(OrgId(), missed, replyOf(scene.state(), missed)));
            }
            QVERIFY(outcome == engine.dryRun(scene.state(), action, call));
            QVERIFY(outcome == Reject::Waiting);
        }
    }
};

QTEST_GUILESS_MAIN(ProvenStateTest)
#include "ProvenStateTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Deal.h"
#include "support/Simulation.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

const CurrencyId kUsd{"USD"};

void tellOf(Draft& draft, const std::vector<Topic>& topics) {
    for (const auto& topic : topics) draft.tell(topic, {.kind = EffectKind::Credited});
}

Reject makeMoney(Draft& draft, const Pay& pay, const Call& call) {
    tellOf(draft, {topicOf(call.org)});
    return draft.credit(call.org, pay.amount);
}

Reject overdraw(Draft& draft, const Pay& pay, const Call& call) {
    const auto had = draft.get<Account>(call.org, kUsd)->freeMinor;
    draft.put(Account{call.org, kUsd, -1, 0});
    draft.put(Account{pay.to, kUsd, had + 1, 0});
    tellOf(draft, {topicOf(call.org), topicOf(pay.to)});
    return Reject::None;
}

Reject holdNothing(Draft& draft, const Pay& pay, const Call& call) {
    Hold hold;
    hold.id = holdIdOf(call.id, 0);
    hold.owner = call.org;
    hold.amount = pay.amount;
    hold.trade = "SB";
    draft.put(hold);
    tellOf(draft, hold.owners());
    return Reject::None;
}

Reject putQuote(Draft& draft, const Pay& pay, const Call& call, QuoteStatus status) {
    Quote quote;
    quote.id = hashOfName("quote");
    quote.maker = call.org;
    quote.recipients = {pay.to};
    quote.status = status;
    draft.put(quote);
    tellOf(draft, quote.owners());
    return Reject::None;
}

/// What the note of a payment asks for; any other one is a payment.
Reject poisoned(const Action& action, Draft& draft, const Call& call) {
    const auto* pay = std::get_if<Pay>(&action);
    if (pay == nullptr) return plan(action, draft, call);
    if (pay->note == "money from nothing") return makeMoney(draft, *pay, call);
    if (pay->note == "negative") return overdraw(draft, *pay, call);
    if (pay->note == "hold without money") return holdNothing(draft, *pay, call);
    if (pay->note == "end") return putQuote(draft, *pay, call, QuoteStatus::Withdrawn);
    if (pay->note == "revive") return putQuote(draft, *pay, call, QuoteStatus::Open);
    if (pay->note == "throw") throw base::Broken("thrown by the plan");
    if (pay->note == "untold") {
        draft.put(Policy::standard(pay->to));
        return Reject::None;
    }
    if (pay->note == "issue") {
        tellOf(draft, {topicOf(call.org)});
        return draft.issue(call.org, pay->amount);
    }
    return plan(action, draft, call);
}

Rulebook poison() {
    auto rules = standardRules();
    rules.consent = [](const Action&, const Reader&, const Call&) { return Consent::free(); };
    rules.plan = poisoned;
    return rules;
}

struct Poisoned {
    Scene scene;
    State state;
    Engine engine{poison()};
    Height height = 0;

    Poisoned() { (void)startState(scene.genesis(), state); }
    base::Bytes signedNote(const std::string& note) {
        return scene.signedBy("Lingnan", "finance", Pay{scene.org("Brio"), {kUsd, 5}, note},
                              scene.now() + base::kDayMs);
    }
    Execution run(const base::Bytes& raw) {
        const std::vector<CheckedTransaction> checked{checkTransaction(raw)};
        state.beginBlock();
        auto out = engine.execute(state, {scene.network(), ++height, scene.now()}, checked);
        (void)state.endBlock();
        return out;
    }
    Execution run(const std::string& note) { return run(signedNote(note)); }
    std::map<Key, base::Bytes> entities() const {
        std::map<Key, base::Bytes> out;
        state.forEach([&](const Key& key, const Entry& entry) { out[key] = entry.value; });
        return out;
    }
};

const std::vector<std::pair<std::string, std::string>> kPoisons{
    {"money from nothing", "invariant money-conserved"},
    {"negative", "invariant nothing-negative"},
    {"hold without money", "invariant holds-add-up"},
    {"revive", "invariant terminal-stays-terminal"},
    {"untold", "invariant owners-are-told"},
    {"throw", "thrown by the plan"}};

}  // namespace

class InvariantTest : public QObject {
    Q_OBJECT
private slots:
    void brokenInvariantBecomesARefusalAndNothingElse_data() {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("alarm");
        for (const auto& [note, alarm] : kPoisons)
            QTest::newRow(note.c_str()) << QString::fromStdString(note)
                                        << QString::fromStdString(alarm);
    }

    void brokenInvariantBecomesARefusalAndNothingElse() {
        QFETCH(QString, note);
        QFETCH(QString, alarm);
        Poisoned at;
        QCOMPARE(at.run("issue").outcomes[0].reject, Reject::None);
        QCOMPARE(at.run("end").outcomes[0].reject, Reject::None);
        const auto before = at.entities();
        const auto raw = at.signedNote(note.toStdString());
        const auto done = at.run(raw);
        QCOMPARE(done.outcomes[0].reject, Reject::Internal);
        QCOMPARE(done.alarms.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(done.alarms[0].second), alarm);
        // Only the ticket and the submitter's feed have changed.
        const auto own = topicOf(at.scene.org("Lingnan"));
        const auto tickets = Tickets::keyOf(at.scene.person("Lingnan", "finance").key.publicKey());
        auto wanted = before;
        const auto after = at.entities();
        for (const auto& key : {tickets, FeedHead::keyOf(own)}) {
            QVERIFY(wanted.at(key) != after.at(key));
            wanted[key] = after.at(key);
        }
        QVERIFY(wanted == after);
        QCOMPARE(done.feeds.size(), std::size_t(1));
        QVERIFY(done.feeds[0].topic == own);
        const auto told = codec::decoded<FeedEntry>(done.feeds[0].entry).value();
        QCOMPARE(told.outcome, Reject::Internal);
        QCOMPARE(told.effect.kind, EffectKind::Refused);
        // Final for these bytes, and the next one goes on.
        QCOMPARE(at.run(raw).outcomes[0].reject, Reject::Skipped);
        QCOMPARE(at.run("a payment").outcomes[0].reject, Reject::None);
        QCOMPARE(at.state.get<Account>(at.scene.org("Brio"), kUsd)->freeMinor, std::int64_t(5));
    }

    void aChainOfFourPeersGoesOnWithEqualRoots() {
        SimulationOptions options;
        options.rules = poison();
        Simulation world(options);
        world.run(1000);
        auto& scene = world.scene();
        const auto submit = [&](std::size_t member, const std::string& note) {
            const auto raw = scene.signedBy(
                "Lingnan", "finance", Pay{scene.org("Brio"), {kUsd, 5}, note},
                world.wall() + base::kDayMs);
            world.submit(member, raw, scene.org("Lingnan"));
            world.run(3000);
            return world.outcomeOf(scene.org("Lingnan"), codec::decoded<Transaction>(raw)->id());
        };
        QVERIFY(submit(0, "issue") == Reject::None);
        QVERIFY(submit(1, "end") == Reject::None);
        std::size_t member = 0;
        for (const auto& [note, alarm] : kPoisons) {
            world.alarms().clear();
            QVERIFY(submit(++member % 4, note) == Reject::Internal);
            QCOMPARE(world.alarms().size(), std::size_t(4));
            QVERIFY(world.alarms()[0].find(alarm) != std::string::npos);
        }
        QVERIFY(submit(2, "a payment") == Reject::None);
        world.check();
        QVERIFY(world.agreeAt(9));
        const auto root = world.peer(0).chain().certifiedHead().stateRoot;
        for (std::size_t i = 1; i < 4; ++i)
            QCOMPARE(world.peer(i).chain().certifiedHead().stateRoot, root);
    }
};

QTEST_GUILESS_MAIN(InvariantTest)
#include "InvariantTest.moc"

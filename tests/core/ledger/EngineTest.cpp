// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Deal.h"

#include <QtTest>

#include <random>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

const CurrencyId kUsd{"USD"};

/// A ledger whose blocks hold any raw bytes, with all that its feeds were told.
struct Ledger {
    Scene scene;
    State state;
    Engine engine;
    Height height = 0;
    TimeMs now;
    std::vector<FeedAppend> feeds;

    Ledger() : now(scene.now()) { (void)startState(scene.genesis(), state); }

    std::vector<Reject> run(const std::vector<base::Bytes>& raw) {
        std::vector<CheckedTransaction> checked;
        for (const auto& bytes : raw) checked.push_back(checkTransaction(bytes));
        state.beginBlock();
        auto done = engine.execute(state, {scene.network(), ++height, now}, checked);
        (void)state.endBlock();
        feeds.insert(feeds.end(), done.feeds.begin(), done.feeds.end());
        std::vector<Reject> out;
        for (const auto& outcome : done.outcomes) out.push_back(outcome.reject);
        return out;
    }
    Reject run(const base::Bytes& raw) { return run(std::vector<base::Bytes>(1, raw))[0]; }
    Reject run(const Body& body, const crypto::SigningKey& key) {
        return run(codec::encoded(signTransaction(body, key)));
    }
    /// A payment of nothing one has, by Lingnan's finance.
    Body body(std::uint64_t ticket) const {
        Body out;
        out.network = scene.network();
        out.org = scene.org("Lingnan");
        out.user = scene.person("Lingnan", "finance").user;
        out.ticket = ticket;
        out.validUntil = now + base::kDayMs;
        out.action = Pay{scene.org("Brio"), {kUsd, 5}, ""};
        return out;
    }
    const crypto::SigningKey& key() const { return scene.person("Lingnan", "finance").key; }
    Reject by(const std::string& org, const std::string& who, const Action& action) {
        return run(scene.signedBy(org, who, action, now + base::kDayMs));
    }
    TxId waiting(const std::string& org, const std::string& who, const Action& action) {
        const auto raw = scene.signedBy(org, who, action, now + base::kDayMs);
        if (run(raw) != Reject::Waiting) throw std::logic_error("does not wait");
        return codec::decoded<Transaction>(raw)->id();
    }
    void gives(const std::string& org, std::int64_t amountMinor) {
        const auto id = waiting("Bank", "finance", IssueCurrency{scene.org(org),
                                                                 {kUsd, amountMinor}, {}});
        if (by("Bank", "approver", Approve{id}) != Reject::None)
            throw std::logic_error("not issued");
    }
    void administers(const std::string& org, const Action& action) {
        const auto id = waiting(org, "admin", action);
        if (by(org, "admin2", Approve{id}) != Reject::None)
            throw std::logic_error("not administered");
    }
    PendingStatus statusOf(const TxId& id) const { return state.get<Pending>(id)->status; }
};

}  // namespace

class EngineTest : public QObject {
    Q_OBJECT
private slots:
    void executesOnceHoweverOftenItComes() {
        Ledger ledger;
        ledger.gives("Lingnan", 100);
        const auto raw = codec::encoded(signTransaction(ledger.body(1), ledger.key()));
        QCOMPARE(ledger.run(raw), Reject::Waiting);
        const auto size = ledger.feeds.size();
        const auto again = ledger.run(std::vector<base::Bytes>(1000, raw));
        QVERIFY(std::ranges::all_of(again, [](auto outcome) { return outcome == Reject::Skipped; }));
        QCOMPARE(ledger.run(raw), Reject::Skipped);
        QCOMPARE(ledger.feeds.size(), size);
    }

    void aRefusalIsFinalAndTellsItsSubmitterOnly() {
        Ledger ledger;
        auto body = ledger.body(1);
        body.action = Pay{ledger.scene.org("Newcomer"), {kUsd, 5}, ""};
        const auto raw = codec::encoded(signTransaction(body, ledger.key()));
        QCOMPARE(ledger.run(raw), Reject::CounterpartyNoKyc);
        QCOMPARE(ledger.feeds.size(), std::size_t(1));
        QVERIFY(ledger.feeds[0].topic == topicOf(ledger.scene.org("Lingnan")));
        const auto told = codec::decoded<FeedEntry>(ledger.feeds[0].entry);
        QVERIFY(told && told->effect.code == Reject::CounterpartyNoKyc);
        const auto kyc = ledger.scene.org("Newcomer");
        ledger.state.beginBlock();
        const KycStanding standing{kyc, ledger.scene.org("Bank"), 1, ledger.now + base::kDayMs,
                                   {}, {"JP"}};
        ledger.state.write(standing.key(), {codec::encoded(standing), {}});
        (void)ledger.state.endBlock();
        QCOMPARE(ledger.run(raw), Reject::Skipped);
        QCOMPARE(ledger.feeds.size(), std::size_t(1));
    }

    void keepsTheTicketWindow() {
        Ledger ledger;
        const auto take = [&](std::uint64_t ticket) {
            return ledger.run(ledger.body(ticket), ledger.key());
        };
        QCOMPARE(take(257), Reject::TicketOutOfWindow);
        QCOMPARE(take(256), Reject::Waiting);
        QCOMPARE(take(0), Reject::TicketOutOfWindow);
        QCOMPARE(take(1), Reject::Waiting);
        QCOMPARE(take(512), Reject::Waiting);
        QCOMPARE(take(256), Reject::TicketOutOfWindow);
        QCOMPARE(take(257), Reject::Waiting);
        QCOMPARE(take(257), Reject::Skipped);
        QCOMPARE(take(~std::uint64_t(0)), Reject::TicketOutOfWindow);
    }

    void refusesWhatIsNotAdmittedAndKeepsItOutOfEveryFeed() {
        Ledger ledger;
        const auto good = ledger.body(1);
        const auto& key = ledger.key();
        const auto changed = [&](auto change) {
            auto body = good;
            change(body);
            return ledger.run(body, key);
        };
        auto forged = signTransaction(good, key);
        forged.signature.data[10] ^= 1;
        QCOMPARE(ledger.run(codec::encoded(forged)), Reject::BadSignature);
        auto edited = signTransaction(good, key);
        auto other = good;
        other.action = Pay{ledger.scene.org("Brio"), {kUsd, 6}, ""};
        edited.body = codec::encoded(other);
        QCOMPARE(ledger.run(codec::encoded(edited)), Reject::BadSignature);
        QCOMPARE(changed([](Body& b) { b.network = hashOfName("n"); }), Reject::WrongNetwork);
        QCOMPARE(changed([](Body& b) { b.domain = "seabridge/tx/2"; }), Reject::Malformed);
        QCOMPARE(changed([&](Body& b) { b.validUntil = ledger.now - 1; }), Reject::Expired);
        QCOMPARE(changed([](Body& b) { b.validUntil = std::numeric_limits<TimeMs>::min(); }),
                 Reject::Expired);
        QCOMPARE(changed([&](Body& b) { b.validUntil = ledger.now + 30 * base::kDayMs + 1; }),
                 Reject::TooFarAhead);
        QCOMPARE(changed([](Body& b) { b.validUntil = std::numeric_limits<TimeMs>::max(); }),
                 Reject::TooFarAhead);
        QCOMPARE(changed([&](Body& b) { b.org = ledger.scene.org("Brio"); }), Reject::UnknownKey);
        QCOMPARE(changed([&](Body& b) { b.user = ledger.scene.person("Lingnan", "admin").user; }),
                 Reject::UnknownKey);
        QCOMPARE(ledger.run(good, signingKeyOf("stranger")), Reject::UnknownKey);
        QCOMPARE(ledger.run(good, ledger.scene.person("Brio", "finance").key), Reject::UnknownKey);
        QVERIFY(ledger.feeds.empty());
        QVERIFY(!ledger.state.has<Tickets>(key.publicKey()));
        // The edges of time are inside.
        QCOMPARE(changed([&](Body& b) { b.validUntil = ledger.now; }), Reject::Waiting);
        QCOMPARE(changed([&](Body& b) {
                     b.ticket = 2;
                     b.validUntil = ledger.now + 30 * base::kDayMs;
                 }),
                 Reject::Waiting);
    }

    void survivesAnyBytes() {
        Ledger ledger;
        const auto good = codec::encoded(signTransaction(ledger.body(1), ledger.key()));
        auto longer = good;
        longer.push_back(0);
        auto oversized = signTransaction(ledger.body(1), ledger.key());
        oversized.body.resize(kMaxTransactionBytes + 1);
        oversized.signature = ledger.key().sign(oversized.body);
        for (const auto& raw : std::vector<base::Bytes>{
                 {}, {0xff}, {0x83}, longer, codec::encoded(oversized),
                 base::Bytes(100'000, 0x81), base::Bytes(good.begin(), good.end() - 1)})
            QCOMPARE(ledger.run(raw), Reject::Malformed);
        std::mt19937 random(1);
        for (int i = 0; i < 3000; ++i) {
            auto raw = good;
            raw[random() % raw.size()] ^= std::uint8_t(1U << (random() % 8));
            const auto outcome = ledger.run(raw);
            QVERIFY(outcome == Reject::Malformed || outcome == Reject::BadSignature ||
                    outcome == Reject::UnknownKey);
        }
        QVERIFY(ledger.feeds.empty());
    }

    void countsOnlyTheRightsOfThisBlock() {
        const auto paying = [](Ledger& ledger) {
            ledger.gives("Lingnan", 100);
            return ledger.waiting("Lingnan", "finance",
                                  Pay{ledger.scene.org("Brio"), {kUsd, 5}, ""});
        };
        const auto paid = [](const Ledger& ledger) {
            return ledger.state.has<Account>(ledger.scene.org("Brio"), kUsd);
        };
        const auto setRoles = [](Ledger& ledger, const std::string& who, std::uint8_t roles) {
            ledger.administers("Lingnan",
                               SetUser{ledger.scene.person("Lingnan", who).user, roles, {}});
        };
        {   // The maker lost its role before the last yes.
            Ledger ledger;
            const auto id = paying(ledger);
            setRoles(ledger, "finance", bit(Role::Clerk));
            QCOMPARE(ledger.by("Lingnan", "approver", Approve{id}), Reject::None);
            QVERIFY(!paid(ledger));
            QCOMPARE(ledger.statusOf(id), PendingStatus::Open);
        }
        {   // The maker left.
            Ledger ledger;
            const auto id = paying(ledger);
            setRoles(ledger, "finance", 0);
            QCOMPARE(ledger.by("Lingnan", "approver", Approve{id}), Reject::None);
            QVERIFY(!paid(ledger));
            QCOMPARE(ledger.by("Lingnan", "finance", Decline{id, "mine"}), Reject::UnknownKey);
        }
        {   // The approver's device was revoked.
            Ledger ledger;
            const auto id = paying(ledger);
            ledger.administers("Lingnan",
                               RevokeDevice{ledger.scene.person("Lingnan", "approver")
                                                .key.publicKey()});
            QCOMPARE(ledger.by("Lingnan", "approver", Approve{id}), Reject::UnknownKey);
            QVERIFY(!paid(ledger));
        }
        {   // The maker's device was revoked.
            Ledger ledger;
            const auto id = paying(ledger);
            ledger.administers("Lingnan", RevokeDevice{ledger.key().publicKey()});
            QCOMPARE(ledger.by("Lingnan", "approver", Approve{id}), Reject::None);
            QVERIFY(!paid(ledger));
        }
        {   // The policy asks for more than before.
            Ledger ledger;
            const auto id = paying(ledger);
            auto rules = Policy::standard(ledger.scene.org("Lingnan")).rules;
            for (auto& rule : rules)
                if (rule.action == ActionClass::Payments)
                    rule.needs = {{Role::Finance, 1}, {Role::Approver, 1}, {Role::Compliance, 1}};
            ledger.administers("Lingnan", SetPolicy{rules});
            QCOMPARE(ledger.by("Lingnan", "approver", Approve{id}), Reject::None);
            QVERIFY(!paid(ledger));
            QCOMPARE(ledger.by("Lingnan", "compliance", Approve{id}), Reject::None);
            QVERIFY(paid(ledger));
        }
        {   // And nobody is its own checker, on whatever device.
            Ledger ledger;
            const auto id = paying(ledger);
            setRoles(ledger, "finance", bit(Role::Finance) | bit(Role::Approver));
            QCOMPARE(ledger.by("Lingnan", "finance", Approve{id}), Reject::MakerIsChecker);
            QVERIFY(!paid(ledger));
        }
    }

    void hidesEqualBalancesBehindDifferentLeaves() {
        Ledger one;
        Ledger two;
        (void)two.run(two.body(1), two.key());  // uses a ticket of Lingnan, nothing of the Bank's
        const auto accountKey = Account::keyOf(one.scene.org("Lingnan"), kUsd);
        const auto issue = [](Ledger& ledger, const std::string& evidence) {
            const auto id = ledger.waiting(
                "Bank", "finance",
                IssueCurrency{ledger.scene.org("Lingnan"), {kUsd, 100}, evidence});
            QCOMPARE(ledger.by("Bank", "approver", Approve{id}), Reject::None);
        };
        issue(one, "a");
        issue(two, "b");
        const auto* left = one.state.find(accountKey);
        const auto* right = two.state.find(accountKey);
        QVERIFY(left->value == right->value);
        QVERIFY(left->blind.has_value() && right->blind.has_value());
        QVERIFY(left->valueHash() != right->valueHash());
        const auto before = left->blind;
        issue(one, "c");
        QVERIFY(one.state.find(accountKey)->blind != before);
        QVERIFY(!one.state.find(Supply::keyOf(kUsd))->blind);
    }

    void feedHeadsAreWhatTheirEntriesGive() {
        Ledger ledger;
        ledger.gives("Lingnan", 1000);
        for (int i = 0; i < 5; ++i) {
            const auto id = ledger.waiting("Lingnan", "finance",
                                           Pay{ledger.scene.org("Brio"), {kUsd, 5}, ""});
            QCOMPARE(ledger.by("Lingnan", "approver", Approve{id}), Reject::None);
            QCOMPARE(ledger.by("Brio", "clerk", Approve{id}), Reject::AlreadyEnded);
        }
        std::map<Key, std::pair<Topic, merkle::Frontier>> logs;
        for (const auto& feed : ledger.feeds) {
            auto& [topic, log] = logs[FeedHead::keyOf(feed.topic)];
            topic = feed.topic;
            log.append(merkle::leafHash(feed.entry));
        }
        std::size_t heads = 0;
        ledger.state.forEach([&](const Key& key, const Entry& entry) {
            if (key.family != Family::FeedHead) return;
            ++heads;
            const auto head = *codec::decoded<FeedHead>(entry.value);
            QVERIFY(head.topic == logs.at(key).first);
            QCOMPARE(head.size, logs.at(key).second.size());
            QVERIFY(head.root == logs.at(key).second.root());
        });
        QCOMPARE(heads, logs.size());
    }

    void undoneBlocksLeaveNothing() {
        Ledger ledger;
        ledger.gives("Lingnan", 1000);
        const auto root = ledger.state.root();
        const auto size = ledger.state.size();
        const auto raw = codec::encoded(signTransaction(ledger.body(1), ledger.key()));
        QCOMPARE(ledger.run(raw), Reject::Waiting);
        const auto after = ledger.state.root();
        ledger.state.undoBlock();
        QVERIFY(ledger.state.root() == root);
        QCOMPARE(ledger.state.size(), size);
        --ledger.height;
        QCOMPARE(ledger.run(raw), Reject::Waiting);
        QVERIFY(ledger.state.root() == after);
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "EngineTest.moc"

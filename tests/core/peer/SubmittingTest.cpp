// SPDX-License-Identifier: GPL-3.0-or-later
// What comes into the pool, and how it is shared among organizations.
#include "Bench.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

using Raw = std::vector<base::Bytes>;

std::optional<Refusal> submit(Bench& bench, const Sender& sender, const base::Bytes& raw) {
    return bench.refusal(sender, Message::Submit, codec::encoded(net::Blob{raw}));
}

TxId idOf(const base::Bytes& raw) { return codec::decoded<Transaction>(raw)->id(); }

/// A payment of Lingnan's, whoever signs it.
Body paymentBy(const Bench& bench, const UserId& user, std::uint64_t ticket) {
    Body body;
    body.network = bench.scene.network();
    body.org = bench.scene.org("Lingnan");
    body.user = user;
    body.ticket = ticket;
    body.validUntil = bench.scene.genesis().time + base::kDayMs;
    body.action = Pay{bench.scene.org("Brio"), {{"USD"}, 5}, ""};
    return body;
}

/// Both administrators of Lingnan want it.
Raw decided(Bench& bench, const Action& action) {
    const auto until = bench.scene.genesis().time + base::kDayMs;
    const auto asked = bench.scene.signedBy("Lingnan", "admin", action, until);
    return {asked, bench.scene.signedBy("Lingnan", "admin2", Approve{idOf(asked)}, until)};
}

/// What the entries that are made now carry, one after the other.
std::vector<Raw> made(const Effects& effects) {
    std::vector<Raw> out;
    for (const auto& effect : effects)
        if (const auto* append = std::get_if<peer::AppendToOrder>(&effect))
            out.push_back(transactionsOf(base::ByteView(append->entry)));
    return out;
}

OrgId orgOfNumber(std::uint8_t number) { return *OrgId::from(base::Bytes(16, number)); }

/// Different ones of that size.
base::Bytes bytesOfSize(std::size_t size, std::size_t number) {
    base::Bytes out(size, 7);
    for (std::size_t i = 0; i < 8; ++i) out[i] = std::uint8_t(number >> (8 * i));
    return out;
}

std::size_t sizeOf(const Raw& raw) {
    std::size_t sum = 0;
    for (const auto& one : raw) sum += one.size();
    return sum;
}

}  // namespace

class SubmittingTest : public QObject {
    Q_OBJECT
private slots:
    void refusesWhatCanNeverBeExecuted() {
        Bench bench;
        const auto& lingnan = bench.scene.person("Lingnan", "finance");
        const auto member = bench.member("Third");
        const auto with = [&](const UserId& user, const crypto::SigningKey& key) {
            return submit(bench, member,
                          codec::encoded(signTransaction(paymentBy(bench, user, 1), key)));
        };
        QVERIFY(with(lingnan.user, signingKeyOf("thrown away")) == Refusal::NotEntitled);
        QVERIFY(with(lingnan.user, bench.scene.person("Lingnan", "clerk").key) ==
                Refusal::NotEntitled);
        QVERIFY(with(lingnan.user, bench.scene.person("Brio", "finance").key) ==
                Refusal::NotEntitled);
        QCOMPARE(bench.peer.making().pooled(), std::size_t(0));
        QVERIFY(!with(lingnan.user, lingnan.key));
        QCOMPARE(bench.peer.making().pooled(), std::size_t(1));
    }

    void refusesWhatHasExpiredByBlockTimeOnly() {
        Bench bench;
        EntryBody body;
        body.network = bench.scene.network();
        body.sequence = 1;
        body.clock = bench.scene.genesis().time + 60'000;
        for (const std::string maker : {"Second", "Third", "Fourth"}) {
            body.maker = bench.scene.org(maker);
            bench.order({signEntry(body, signingKeyOf(maker + "/peer"))});
        }
        bench.block(70'000);
        const auto time = bench.peer.chain().tip().time;
        QVERIFY(time > bench.scene.genesis().time);
        const auto until = [&](TimeMs validUntil) {
            return submit(bench, bench.device("Lingnan"),
                          bench.scene.signedBy("Lingnan", "finance",
                                               Pay{bench.scene.org("Brio"), {{"USD"}, 5}, ""},
                                               validUntil));
        };
        bench.now.wall = time + base::kDayMs;  // the own clock decides nothing
        QVERIFY(until(time - 1) == Refusal::TooOld);
        QCOMPARE(bench.peer.making().pooled(), std::size_t(0));
        QVERIFY(!until(time));
        QVERIFY(!until(time + 300 * base::kDayMs));  // time goes on
        QCOMPARE(bench.peer.making().pooled(), std::size_t(2));
    }

    void answersForWhatWasExecutedAndOrdersItNoMore() {
        Bench bench;
        const auto raw = bench.payment();
        bench.order({bench.entryBy("Third", {raw}, 1)});
        QVERIFY(!submit(bench, bench.device("Lingnan"), raw));
        QCOMPARE(bench.peer.making().pooled(), std::size_t(0));
        QVERIFY(!submit(bench, bench.device("Lingnan"), bench.payment()));
        QCOMPARE(bench.peer.making().pooled(), std::size_t(1));
    }

    void ordersWhatWasRefusedForItsShareOfABlock() {
        Bench bench;
        Raw many;
        const auto until = bench.scene.genesis().time + base::kDayMs;
        for (int i = 0; i < 9; ++i)
            many.push_back(bench.scene.signedBy(
                "Lingnan", "finance",
                Pay{bench.scene.org("Brio"), {{"USD"}, 5}, std::string(60'000, 'x')}, until));
        bench.order({bench.entryBy("Third", many, 1)});
        QVERIFY(!submit(bench, bench.device("Lingnan"), many.back()));
        QCOMPARE(bench.peer.making().pooled(), std::size_t(1));
    }

    void takesFromADeviceOfABlockAgoAndNotFromARevokedOne() {
        Bench bench;
        const auto user = bench.scene.person("Lingnan", "finance").user;
        const auto raw = codec::encoded(
            signTransaction(paymentBy(bench, user, 1), signingKeyOf("tablet")));
        QVERIFY(submit(bench, bench.device("Lingnan"), raw) == Refusal::NotEntitled);
        bench.order({bench.entryBy(
            "Third", decided(bench, EnrolDevice{user, bench.scene.newDevice("tablet", user)}), 1)});
        QCOMPARE(bench.peer.certifiedHeight(), Height(0));
        QVERIFY(!submit(bench, bench.device("Lingnan"), raw));
        QCOMPARE(bench.peer.making().pooled(), std::size_t(1));
        bench.order({bench.entryBy(
            "Third", decided(bench, RevokeDevice{signingKeyOf("tablet").publicKey()}), 2)});
        const auto later = codec::encoded(
            signTransaction(paymentBy(bench, user, 2), signingKeyOf("tablet")));
        QVERIFY(submit(bench, bench.device("Lingnan"), later) == Refusal::NotEntitled);
    }

    void takesNothingFromWhoHasLeft() {
        Bench bench;
        QVERIFY(!submit(bench, bench.device("Lingnan"), bench.payment()));
        const auto user = bench.scene.person("Lingnan", "finance").user;
        bench.order({bench.entryBy("Third", decided(bench, SetUser{user, 0, {}}), 1)});
        QVERIFY(submit(bench, bench.device("Lingnan"), bench.payment()) == Refusal::NotEntitled);
    }

    void anEntryTakesNoMoreOfAnOrganizationThanABlockExecutes() {
        Bench bench;
        const auto until = bench.scene.genesis().time + base::kDayMs;
        for (int i = 0; i < 10; ++i)
            QVERIFY(!submit(bench, bench.device("Lingnan"),
                            bench.scene.signedBy("Lingnan", "finance",
                                                 Pay{bench.scene.org("Brio"), {{"USD"}, 5},
                                                     std::string(60'000, 'x')},
                                                 until)));
        std::vector<std::size_t> counts;
        for (int i = 0; i < 20; ++i) {
            bench.now.mono += 50;
            for (const auto& entry : made(bench.handle(peer::Tick{})))
                if (!entry.empty()) counts.push_back(entry.size());
        }
        const std::vector<std::size_t> expected{8, 2};  // of 500,000 bytes
        QCOMPARE(counts, expected);
    }

    void oneOrganizationHasAnEighthOfThePool() {
        peer::Making making(hashOfName("network"), orgOfNumber(99));
        constexpr std::size_t kSize = 60'000;
        std::size_t count = 0;
        for (std::uint8_t org = 1; org <= 9; ++org) {
            const auto before = making.pooledBytes();
            while (making.submit(orgOfNumber(org), bytesOfSize(kSize, count))) ++count;
            const auto share = making.pooledBytes() - before;
            QVERIFY(share <= peer::Making::kPoolBytes / 8);
            QVERIFY(org > 8 || share + kSize > peer::Making::kPoolBytes / 8);
            // What is in already is no more.
            QVERIFY(making.submit(orgOfNumber(org), bytesOfSize(kSize, count - 1)));
        }
        QVERIFY(making.pooledBytes() <= peer::Making::kPoolBytes);
    }

    void comesFirstIsServedFirstWithinTheShares() {
        peer::Making making(hashOfName("network"), orgOfNumber(99));
        making.limitOrg(100'000);
        // One floods before the others come.
        for (std::size_t i = 0; i < 20; ++i)
            QVERIFY(making.submit(orgOfNumber(1), bytesOfSize(30'000, i)));
        for (std::size_t i = 100; i < 103; ++i)
            QVERIFY(making.submit(orgOfNumber(2), bytesOfSize(1'000, i)));
        QVERIFY(making.submit(orgOfNumber(3), bytesOfSize(64'000, 200)));
        const auto key = signingKeyOf("Bank/peer");
        peer::Now now{1'000'000, 1'000};
        std::vector<Raw> entries;
        for (int i = 0; i < 200; ++i, now.mono += 50, now.wall += 50)
            for (auto& entry : made(making.tick(key, 0, std::uint64_t(now.wall), 0, now)))
                if (!entry.empty()) entries.push_back(std::move(entry));
        QCOMPARE(entries.size(), std::size_t(7));
        QCOMPARE(entries[0].size(), std::size_t(3 + 3 + 1));  // the others wait for nothing
        std::size_t next = 0;
        for (const auto& entry : entries) {
            std::size_t ofTheFlood = 0;
            for (const auto& raw : entry) {
                if (raw.size() != 30'000) continue;
                QCOMPARE(raw, bytesOfSize(30'000, next++));
                ofTheFlood += raw.size();
            }
            QVERIFY(ofTheFlood <= 100'000 && ofTheFlood > 0);
            QVERIFY(sizeOf(entry) <= kMaxEntryBytes);
        }
        QCOMPARE(next, std::size_t(20));
        QCOMPARE(making.pooled(), std::size_t(0));
        QCOMPARE(making.pooledBytes(), std::size_t(0));
    }

    /// Nothing waits for ever.
    void theLargestTransactionAlwaysHasRoom() {
        peer::Making making(hashOfName("network"), orgOfNumber(99));
        making.limitOrg(10'000);
        QVERIFY(making.submit(orgOfNumber(1), bytesOfSize(kMaxTransactionBytes + 200, 1)));
        (void)making.tick(signingKeyOf("Bank/peer"), 0, 0, 0, {1'000'000, 1'000});
        const auto entries =
            made(making.tick(signingKeyOf("Bank/peer"), 0, 0, 0, {1'000'200, 1'200}));
        QCOMPARE(entries.size(), std::size_t(1));
        QCOMPARE(entries.front().size(), std::size_t(1));
        QCOMPARE(making.pooled(), std::size_t(0));
    }

    /// What the order lost comes back to the organization that signed it.
    void whatComesBackCountsForItsOrganization() {
        Bench bench;
        peer::Making making(bench.scene.network(), bench.scene.org("Bank"));
        const auto org = bench.scene.org("Lingnan");
        const auto key = signingKeyOf("Bank/peer");
        QVERIFY(making.submit(org, bench.payment()));
        const auto bytes = making.pooledBytes();
        (void)making.tick(key, 0, 0, 0, {1'000'000, 1'000});
        (void)making.tick(key, 0, 0, 0, {1'000'300, 1'300});
        QCOMPARE(making.pooledBytes(), std::size_t(0));
        // The epoch ended without it.
        making.limitOrg(1);
        (void)making.tick(key, 1, 0, 0, {1'000'350, 1'350});
        QCOMPARE(making.pooledBytes(), bytes);
        std::size_t count = 0;
        while (making.submit(org, bytesOfSize(60'000, count))) ++count;
        while (making.submit(org, bytesOfSize(100, count))) ++count;
        QVERIFY(making.pooledBytes() <= peer::Making::kPoolBytes / 8);
        QVERIFY(count > 0);
    }
};

QTEST_GUILESS_MAIN(SubmittingTest)
#include "SubmittingTest.moc"

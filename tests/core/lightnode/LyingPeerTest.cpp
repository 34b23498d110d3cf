// SPDX-License-Identifier: GPL-3.0-or-later
// Peers that lie in every answer that a desk can ask for. One of four may delay, never change what
// the desk shows as proven; all four together cannot either (reliability.md B3 to B5, B26, T9, T43).
#include "lightnode/Misconduct.h"
#include "support/LyingPeer.h"
#include "support/Oracle.h"
#include "support/Simulation.h"
#include "support/Workplace.h"

#include <QtTest>

#include <algorithm>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::lightnode;
using support::isKind;
using support::Lie;
using support::LyingPeer;
using support::Simulation;
using support::TestLedger;
using support::Workplace;

namespace {

constexpr base::TimeMs kSecond = base::kSecondMs;

/// Thirty payments, then another member key from block 4 on, then empty blocks.
void grow(TestLedger& ledger) {
    std::vector<base::Bytes> raw;
    for (std::uint64_t ticket = 101; ticket <= 130; ++ticket)
        raw.push_back(ledger.transaction("Lingnan", ticket,
                                         Pay{TestLedger::idOf<OrgId>("Brio"), {{"USD"}, 10}, {}}));
    ledger.block(raw);
    ledger.nextSigners = ledger.signers;
    const auto org = ledger.signers[0].org;
    const auto key = TestLedger::keyOf("a key rotated");
    (*ledger.nextSigners)[0].peerKey = key.publicKey();
    ledger.block({});
    ledger.peerKeys.erase(org);
    ledger.peerKeys.emplace(org, crypto::SigningKey::fromSeed(key.seed()));
    for (int i = 0; i < 4; ++i) ledger.block({});
}

/// A desk whose first `count` asked members tell one lie.
class LiedTo {
public:
    LiedTo(const Lie& lie, std::size_t count, std::uint64_t seed)
        : lie_(&lie), count_(count), seed_(seed), desk(ledger) {
        grow(ledger);
        desk.mangle = [this](const OrgId& member, const net::Frame& asked, net::Frame honest) {
            auto* liar = liarOf(member, asked);
            return liar == nullptr ? std::optional(honest) : liar->answer(asked, std::move(honest));
        };
        desk.seen.clear();
        desk.restart({});
    }

    [[nodiscard]] Status status() const {
        return desk.node->status({TestLedger::kStart, desk.mono});
    }
    /// What a person does in a morning; true if all of it came to an end in time.
    bool works() {
        const bool synced = waits([&] { return isWhole(); });
        desk.give(Prove{1, {Account::keyOf(TestLedger::idOf<OrgId>("Lingnan"), {"USD"}),
                            Account::keyOf(TestLedger::idOf<OrgId>("Lingnan"), {"EUR"}),
                            Organization::keyOf(TestLedger::idOf<OrgId>("Brio")),
                            Organization::keyOf(TestLedger::idOf<OrgId>("Nobody")),
                            Currency::keyOf(CurrencyId{"USD"})}});
        desk.give(FindHeader{2, 2});
        const auto raw = ledger.blocks[2][7];
        desk.give(FindTransaction{3, 2, 7, codec::decoded<Transaction>(raw)->id()});
        desk.pays(500, 4);
        const bool sent = waits([&] { return !ledger.submitted.empty(); });
        for (int i = 0; i < 3; ++i) {
            ledger.blockOfSubmitted();
            desk.run(6 * kSecond);
        }
        const bool done = waits([&] {
            return has<Proven>() && has<HeaderFound>() && has<TransactionFound>() &&
                   has<Settled>() && isWhole();
        });
        return synced && sent && done;
    }
    /// What the person still waits for.
    [[nodiscard]] std::string lacks() const {
        std::string out;
        if (!isWhole()) out += ": the whole feed";
        if (!has<Submitted>()) out += ": submitted";
        if (!has<Proven>()) out += ": proven";
        if (!has<HeaderFound>()) out += ": header";
        if (!has<TransactionFound>()) out += ": body";
        if (!has<Settled>()) out += ": settled";
        for (const auto& failed : desk.all<Failed>())
            out += ": failed " + std::to_string(failed.token) + " " +
                   std::string(base::nameOf(failed.error.code)) + " " + failed.error.detail;
        return out;
    }
    [[nodiscard]] bool isWhole() const {
        const auto now = status();
        return now.height == ledger.header.height && now.isCurrent && !now.topics.empty() &&
               now.topics[0].isComplete && now.topics[0].height == now.height;
    }
    template <class What>
    [[nodiscard]] bool has() const {
        return std::ranges::any_of(desk.seen, [](const auto& effect) {
            return std::holds_alternative<What>(effect);
        });
    }
    [[nodiscard]] std::size_t told() const {
        std::size_t out = 0;
        for (const auto& [org, liar] : liars) out += liar.told();
        return out;
    }

    TestLedger ledger;

private:
    bool waits(const std::function<bool()>& isSo) {
        const auto patience = count_ > 1 ? 20 * kSecond : 120 * kSecond;
        for (const auto end = desk.mono + patience; desk.mono < end && !isSo();)
            desk.run(kSecond);
        return isSo();
    }
    LyingPeer* liarOf(const OrgId& member, const net::Frame& asked) {
        const auto found = liars.find(member);
        if (found != liars.end()) return &found->second;
        if (!isKind(asked, lie_->about) || liars.size() == count_) return nullptr;
        const auto& key = ledger.peerKeys.at(member);
        return &liars
                    .emplace(member, LyingPeer({member, key.publicKey()},
                                               crypto::SigningKey::fromSeed(key.seed()), lie_,
                                               seed_++))
                    .first->second;
    }
    const Lie* lie_;
    std::size_t count_;
    std::uint64_t seed_;

public:
    std::map<OrgId, LyingPeer> liars;
    Workplace desk;
};

const Lie& lieCalled(const std::string& name) {
    return *std::ranges::find(support::allLies(), name, &Lie::name);
}

}  // namespace

class LyingPeerTest : public QObject {
    Q_OBJECT

private slots:
    void oneLiarDelaysButChangesNothing() {
        base::TimeMs slowest = 0;
        std::string slowestName;
        std::size_t told = 0;
        for (const auto& lie : support::allLies()) {
            LiedTo desk(lie, 1, 1);
            QVERIFY2(desk.works(), (lie.name + desk.lacks()).c_str());
            const auto claim = falseClaim(desk.ledger, desk.desk.seen);
            QVERIFY2(claim.empty(), (lie.name + " made it show " + claim).c_str());
            QVERIFY2(!desk.status().isStopped, lie.name.c_str());
            told += desk.told() > 0 ? 1 : 0;
            if (desk.desk.mono > slowest) slowest = desk.desk.mono, slowestName = lie.name;
        }
        qInfo("%zu lies, %zu of them told; longest morning %lld s (%s)",
              support::allLies().size(), told, static_cast<long long>(slowest / 1000),
              slowestName.c_str());
        QVERIFY(support::allLies().size() >= 100);
    }

    void allFourTogetherShowNothingFalse() {
        std::size_t stuck = 0;
        for (const auto& lie : support::allLies()) {
            LiedTo desk(lie, 4, 7);
            stuck += desk.works() ? 0 : 1;
            const auto claim = falseClaim(desk.ledger, desk.desk.seen);
            QVERIFY2(claim.empty(), (lie.name + " made it show " + claim).c_str());
            const auto status = desk.status();
            if (!desk.isWhole() || status.isStopped) continue;
            QVERIFY2(status.currentHeight == desk.ledger.header.height, lie.name.c_str());
        }
        qInfo("all four lie: %zu of %zu lies keep the desk from its work, none shows anything false",
              stuck, support::allLies().size());
        QVERIFY(stuck > 40);
    }

    // B26: one entry withheld is noticed always, whoever withholds it and wherever it stands.
    void noticesEveryEntryThatIsWithheld() {
        for (std::size_t at = 0; at < 31; ++at) {
            const Lie lie{"one withheld", net::Message::GetFeed,
                          [at](LyingPeer&, net::Frame honest) {
                              auto page = *codec::decoded<net::FeedReply>(honest.body);
                              if (at >= page.begin && at < page.begin + page.entries.size()) {
                                  const auto index = std::ptrdiff_t(at - page.begin);
                                  page.entries.erase(page.entries.begin() + index);
                                  honest.body = codec::encoded(page);
                              }
                              return std::optional(std::move(honest));
                          }};
            LiedTo one(lie, 1, 1);
            QVERIFY(one.works());
            QVERIFY(falseClaim(one.ledger, one.desk.seen).empty());
            QCOMPARE(one.desk.node->offencesOf(one.liars.begin()->first), std::uint64_t(1));
            LiedTo all(lie, 4, 1);
            all.desk.run(20 * kSecond);
            QVERIFY(!all.status().topics[0].isComplete);
            QVERIFY(falseClaim(all.ledger, all.desk.seen).empty());
        }
    }

    void oneCannotWithholdTheNewestHead() {
        LiedTo desk(lieCalled("head: the first answer ever given"), 1, 1);
        QVERIFY(desk.works());
        for (int i = 0; i < 10; ++i) {
            desk.ledger.block({}, 15 * kSecond);
            desk.desk.run(15 * kSecond);
            QCOMPARE(desk.status().height, desk.ledger.header.height);
            QVERIFY(!desk.status().isStale && desk.status().isCurrent);
        }
    }

    // B26: within 45 s by the monotonic clock, to the quarter of a second that a tick lasts.
    void allWithholdingTheNewestHeadShowsAsStale() {
        for (const auto* name : {"head: the first answer ever given", "head: silence",
                                 "head: q - 1 votes", "head: refusal 6"}) {
            LiedTo desk(lieCalled("feed: silence"), 0, 1);
            QVERIFY(desk.works());
            auto frozen = desk.ledger.answer(
                desk.ledger.signers[0].org,
                {static_cast<std::uint16_t>(net::Message::GetHead), 0,
                 codec::encoded(net::HeadRequest{desk.ledger.header.height})});
            const auto& lie = lieCalled(name);
            LyingPeer liar({}, TestLedger::keyOf("liar"), &lie, 1);
            (void)liar.answer({static_cast<std::uint16_t>(net::Message::GetHead), 0, {}}, frozen);
            desk.ledger.block({}, 5 * kSecond);
            desk.desk.run(6 * kSecond);  // the last that it hears of
            const auto last = desk.ledger.header.height;
            const auto from = desk.desk.mono - *desk.status().heardMs;
            desk.desk.mangle = [&](const OrgId&, const net::Frame& asked, net::Frame honest) {
                return liar.answer(asked, std::move(honest));
            };
            while (!desk.status().isStale) {
                desk.ledger.block({}, 5 * kSecond);
                desk.desk.run(250);
                QVERIFY2(desk.desk.mono - from <= 46 * kSecond, name);
            }
            QVERIFY(desk.desk.mono - from > 45 * kSecond);
            QCOMPARE(desk.status().height, last);
            desk.desk.pays(5, 9);
            QVERIFY(falseClaim(desk.ledger, desk.desk.seen).empty());
        }
    }

    // T9: claims about heights, unproven, however many.
    void claimsOfGreatHeightsStallNothing() {
        LiedTo desk(lieCalled("head: a thousand blocks ahead by its own vote"), 1, 1);
        const auto& liar = desk.ledger.signers[0].org;
        for (int i = 0; i < 40; ++i) {
            for (std::uint64_t far = 1; far < 50; ++far)
                desk.desk.give(AnnouncementIn{
                    liar, codec::encoded(std::pair(desk.ledger.header.height + far * 1'000'000,
                                                   TestLedger::hashOfName("far")))});
            desk.ledger.block({});
            desk.desk.run(6 * kSecond);
            QCOMPARE(desk.status().height, desk.ledger.header.height);
            QVERIFY(desk.status().isCurrent && !desk.status().isStale);
        }
        QVERIFY(desk.desk.sent.size() < 4'000);
        QVERIFY(falseClaim(desk.ledger, desk.desk.seen).empty());
    }

    void keepsTheVoteOfALiarAgainstHim() {
        LiedTo desk(lieCalled("head: another state by its own vote"), 1, 1);
        QVERIFY(desk.works());
        desk.desk.run(60 * kSecond);  // until he is asked again
        const auto liar = desk.liars.begin()->first;
        QCOMPARE(desk.status().doubleVoters, std::vector<OrgId>{liar});
        QVERIFY(!desk.status().isStopped);
        const auto found = desk.desk.last<EvidenceFound>();
        QVERIFY(!found.stops);
        const auto finding = judge(desk.ledger.genesis, found.evidence);
        QVERIFY(finding && finding->culprits == std::vector<OrgId>{liar});
    }

    void walksTheChangesAndGoesOnAfterARestart() {
        TestLedger ledger;
        grow(ledger);
        // Four, then three, then four again; one at a time, as far as nobody was looking.
        const auto four = ledger.signers;
        ledger.nextSigners = std::vector<Signer>(four.begin(), four.begin() + 3);
        ledger.block({});
        for (int i = 0; i < 5; ++i) ledger.block({});
        Workplace desk(ledger);
        auto status = desk.node->status({TestLedger::kStart, desk.mono});
        QCOMPARE(status.height, ledger.header.height);
        QCOMPARE(status.faultsTolerated, std::size_t(0));
        std::vector<Head> changes;
        for (const auto& stored : desk.all<StoreHead>())
            if (stored.head.header.members != stored.head.header.nextMembers)
                changes.push_back(stored.head);
        QCOMPARE(changes.size(), std::size_t(2));
        const auto trusted = desk.last<StoreHead>().head;
        ledger.nextSigners = four;
        ledger.block({});
        ledger.block({});
        Start start;
        start.trusted = trusted;
        start.changes = changes;
        desk.restart(std::move(start));
        desk.run(10 * kSecond);
        status = desk.node->status({TestLedger::kStart, desk.mono});
        QCOMPARE(status.height, ledger.header.height);
        QVERIFY(status.isCurrent && status.topics[0].isComplete);
        QCOMPARE(status.faultsTolerated, std::size_t(1));
        QVERIFY(falseClaim(ledger, desk.seen).empty());
        for (const auto& signer : ledger.signers)
            QCOMPARE(desk.node->offencesOf(signer.org), std::uint64_t(0));
    }

    // ledger.md section 8, 2: who left long ago may have lost his keys since.
    void believesNoWayFromAnAnchorOf180Days() {
        for (const bool isOld : {false, true})
            for (const bool changes : {false, true}) {
                TestLedger ledger(false);
                if (changes) grow(ledger);
                Workplace desk(ledger);
                desk.wall = TestLedger::kStart + (isOld ? 181 : 179) * base::kDayMs;
                desk.restart({});
                desk.run(10 * kSecond);
                const auto status = desk.node->status({desk.wall, desk.mono});
                QCOMPARE(status.membershipChanged, isOld && changes);
                QCOMPARE(status.height, status.membershipChanged ? 0 : ledger.header.height);
            }
    }

    void aPeerOfTheSimulationMayLieAsItLikes_data() {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 8; ++seed)
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }

    void aPeerOfTheSimulationMayLieAsItLikes() {
        QFETCH(quint64, seed);
        support::SimulationOptions options;
        options.seed = seed;
        options.dropPercent = int(seed % 4) * 3;
        Simulation world(options);
        const auto& member = world.scene().genesis().members[seed % 4];
        LyingPeer liar({member.org, member.peerKey},
                       support::signingKeyOf(world.scene().nameOf(member.org) + "/peer"), nullptr,
                       seed);
        world.lie(seed % 4, [&](const net::Frame& asked, net::Frame honest) {
            return liar.answer(asked, std::move(honest));
        });
        world.lieAnnouncing(seed % 4, [&](base::Bytes body) {
            if (liar.random()() % 2 == 0) return body;
            return codec::encoded(net::Announcement{liar.random()() >> 8, base::Hash{}});
        });
        const auto finance = world.addDesk("Bank", "finance");
        const auto approver = world.addDesk("Bank", "approver");
        world.run(3 * kSecond);
        for (int i = 0; i < 3; ++i) {
            world.act(finance, IssueCurrency{world.scene().org("Lingnan"), {{"USD"}, 900}, {}});
            world.run(10 * kSecond);
        }
        const auto settled = [&](std::size_t desk, std::size_t count) {
            for (int i = 0; i < 60 && world.desk(desk).settled.size() < count; ++i)
                world.run(2 * kSecond);
            return world.desk(desk).settled.size() == count;
        };
        QVERIFY(settled(finance, 3));
        for (const auto& [id, outcome] : std::map(world.desk(finance).settled))
            world.act(approver, Approve{id});
        QVERIFY(settled(approver, 3));
        world.heal();
        world.run(40 * kSecond);
        // Each lie makes him rest for half a minute, so he has few.
        QVERIFY(liar.told() >= 2);
        world.check();
        const auto& truth = world.peer(0).chain();
        for (const auto index : {finance, approver}) {
            const auto& desk = world.desk(index);
            for (const auto& head : desk.heads)
                QVERIFY(truth.header(head.height)->id() == head.id());
            const auto status = world.statusOf(index);
            QVERIFY(!status.isStopped);
            QVERIFY(status.height + 3 >= truth.certifiedHead().height);
            for (const auto& [topic, entries] : desk.entries) {
                const auto page = world.peer(0).feeds().page(
                    topic, world.peer(0).feeds().sizeOf(topic), 1'000'000, 1 << 30);
                for (const auto& [position, bytes] : entries)
                    QVERIFY(page.entries.at(position) == bytes);
            }
            for (const auto& [id, outcome] : desk.settled)
                QVERIFY(world.outcomeOf(desk.org, id) == outcome.reject);
            // Only the liar gave himself away, and only by his own votes.
            for (const auto& found : desk.evidence) {
                QVERIFY(!found.stops);
                const auto finding = judge(world.scene().genesis(), found.evidence);
                QVERIFY(finding && finding->culprits == std::vector<OrgId>{member.org});
            }
        }
    }
};

QTEST_GUILESS_MAIN(LyingPeerTest)
#include "LyingPeerTest.moc"

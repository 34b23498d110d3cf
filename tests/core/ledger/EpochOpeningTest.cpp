// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Cut.h"
#include "ledger/EpochChange.h"
#include "support/Scene.h"

#include <QtTest>

#include <functional>

using namespace seabridge;
using namespace seabridge::ledger;
using support::Scene;
using support::signingKeyOf;

namespace {

/// Members at a certified header 1, with one more that a quorum has voted for.
struct Standstill {
    Scene scene;
    State state;
    Header base;
    Header voted;
    EpochOpening opening;

    explicit Standstill(std::size_t members = 4) : scene(members) {
        const auto genesis = startState(scene.genesis(), state);
        base = after(genesis);
        voted = after(base);
        opening.network = scene.network();
        opening.epoch = 1;
        opening.holder = org(2);
        opening.base = base;
        opening.signers = opening.baseSigners = signers();
        opening.certificate = certify(base, quorumOf(members));
        opening.headers = {voted};
        for (std::size_t i = 0; i < members; ++i)
            opening.statements.push_back(say(i, i < quorumOf(members)));
    }
    OrgId org(std::size_t i) const { return scene.genesis().members[i].org; }
    crypto::SigningKey key(std::size_t i) const {
        return signingKeyOf(scene.nameOf(org(i)) + "/peer");
    }
    std::vector<Signer> signers() const { return Membership{scene.genesis().members}.signers(); }
    Header after(const Header& before) const {
        Header out = before;
        ++out.height;
        out.previous = before.id();
        return out;
    }
    Certificate certify(const Header& header, std::size_t votes) const {
        Certificate out{{header.epoch, header.height, header.id()}, {}};
        for (std::size_t i = 0; i < votes; ++i)
            out.signatures.push_back(
                {org(i), signVote(scene.network(), org(i), out.target, key(i)).signature});
        return out;
    }
    EpochStatement statement(std::size_t i, bool hasVoted) const {
        EpochStatement out;
        out.network = scene.network();
        out.epoch = 1;
        out.member = org(i);
        out.revision = 1;
        out.holder = org(2);
        out.certified = base.height;
        out.certifiedId = base.id();
        if (hasVoted)
            out.votes.push_back(signVote(scene.network(), org(i),
                                         {0, voted.height, voted.id()}, key(i)));
        return out;
    }
    SignedStatement say(std::size_t i, bool hasVoted) const {
        return signStatement(statement(i, hasVoted), key(i));
    }
    EpochGround ground() const { return {opening.epoch, base.height, base.id()}; }
    [[nodiscard]] bool opens() const {
        return openedBy(codec::encoded(opening), scene.network()).has_value();
    }
};

/// A hundred members after `changes` of the epoch, none of which certified anything: of each the
/// honest have voted for the same 16 headers. A third lies with as long a statement as is taken, and
/// with 16 headers of its own.
struct Crowd {
    static constexpr std::size_t kMembers = 100;
    static constexpr std::size_t kAhead = 16;
    Standstill at{kMembers};
    std::vector<Header> headers;
    std::vector<EpochStatement> statements;
    EpochDecision decision;

    explicit Crowd(std::size_t changes) {
        auto& opening = at.opening;
        opening.epoch = changes;
        opening.statements.clear();
        auto tip = at.base;
        std::vector<VoteTarget> targets;
        for (std::size_t i = 0; i < kAhead; ++i) {
            tip = at.after(tip);
            headers.push_back(tip);
            for (std::uint64_t epoch = 0; epoch < changes; ++epoch)
                targets.push_back({epoch, tip.height, tip.id()});
        }
        for (std::size_t i = 0; i < kMembers; ++i) {
            auto said = at.statement(i, false);
            said.epoch = changes;
            if (i % 3 == 1 && i < 3 * faultsOf(kMembers))
                lie(said, i);
            else
                for (const auto& target : targets) said.votes.push_back(vote(i, target));
            opening.statements.push_back(signStatement(said, at.key(i)));
            statements.push_back(std::move(said));
        }
        decision = decideEpoch(at.ground(), opening.signers, statements, headers);
    }
    Vote vote(std::size_t i, const VoteTarget& target) const {
        return signVote(at.scene.network(), at.org(i), target, at.key(i));
    }
    void lie(EpochStatement& said, std::size_t i) {
        auto header = at.base;
        for (std::size_t k = 0; k < kAhead; ++k) {
            header = at.after(header);
            header.lastPosition = 1'000 + i;
            headers.push_back(header);
        }
        const VoteTarget top{0, header.height, header.id()};
        said.votes = {vote(i, top)};
        for (Height more = 60'000;; ++more) {
            said.votes.push_back(vote(i, {0, more, top.headerId}));
            if (codec::encoded(said).size() > statementBytes(kMembers)) break;
        }
        said.votes.pop_back();
    }
    [[nodiscard]] std::size_t bytesOfAll() const {
        auto all = at.opening;
        all.headers = headersNeeded(at.ground(), statements, headers);
        return codec::encoded(all).size();
    }
    [[nodiscard]] std::optional<EpochOpening> entry() const {
        const auto bytes = entryOf(at.opening, statements, decision, headers);
        const auto opened = bytes ? openedBy(*bytes, at.scene.network()) : std::nullopt;
        if (!opened || opened->last().id() != decision.headerId) return std::nullopt;
        return *codec::decoded<EpochOpening>(*bytes);
    }
};

}  // namespace

class EpochOpeningTest : public QObject {
    Q_OBJECT
private slots:
    void opensAfterTheHeaderThatItKeepsOnly() {
        Standstill at;
        const auto entry = codec::encoded(at.opening);
        const auto opened = openedBy(entry, at.scene.network());
        QVERIFY(opened && opened->kept.size() == 1 && opened->last().id() == at.voted.id());
        Cut cut(at.state, at.scene.network(), at.voted.time, at.voted.id());
        QVERIFY(!cut.add(base::ByteView(entry)));
        QCOMPARE(cut.after().epoch, std::uint64_t(1));
        QCOMPARE(cut.nextPosition(), std::uint64_t(1));
        QVERIFY(cut.after().holder == at.org(2) && !cut.run().front().isVoid);
        // The same again is an entry like any other, and void.
        QVERIFY(!cut.add(base::ByteView(entry)));
        QVERIFY(cut.run().back().isVoid);
        // After another header, within a run, or where the header before is not known: void.
        for (const auto& last : {at.base.id(), base::Hash()}) {
            Cut other(at.state, at.scene.network(), at.voted.time, last);
            (void)other.add(base::ByteView(entry));
            QVERIFY(other.run().back().isVoid && other.after().epoch == 0);
        }
        Cut later(at.state, at.scene.network(), at.voted.time, at.voted.id());
        (void)later.add(base::ByteView(base::Bytes{1}));
        (void)later.add(base::ByteView(entry));
        QVERIFY(later.run().back().isVoid && later.after().epoch == 0);
    }

    void leadsToTheAskersHeaderOrIsNotLookedAt() {
        Standstill at;
        const auto entry = codec::encoded(at.opening);
        const auto& network = at.scene.network();
        QVERIFY(openedAfter(at.voted.id(), entry, network).has_value());
        // On the way there, or elsewhere.
        QVERIFY(!openedAfter(at.base.id(), entry, network).has_value());
        QVERIFY(!openedAfter(at.after(at.voted).id(), entry, network).has_value());
    }

    void entriesOfTheNewEpochFollowInTheSameRun() {
        Standstill at;
        Cut cut(at.state, at.scene.network(), at.voted.time, at.voted.id());
        (void)cut.add(base::ByteView(codec::encoded(at.opening)));
        EntryBody body;
        body.network = at.scene.network();
        body.maker = at.org(0);
        body.sequence = 5;
        body.clock = at.voted.time;
        body.transactions = {{1, 2, 3}};
        QVERIFY(!cut.add(base::ByteView(signEntry(body, at.key(0)))));
        QVERIFY(cut.run().back().isVoid);
        body.epoch = 1;
        QVERIFY(cut.add(base::ByteView(signEntry(body, at.key(0)))));
        // As a block it gives the same again.
        Cut again(at.state, at.scene.network(), at.voted.time, at.voted.id());
        for (const auto& item : cut.run()) (void)again.add(item);
        QVERIFY(again.complete());
        QVERIFY(codec::encoded(again.after()) == codec::encoded(cut.after()));
    }

    void whatIsNotSignedOrDecidedOpensNothing() {
        using Change = std::function<void(Standstill&)>;
        const std::vector<std::pair<const char*, Change>> changes{
            {"fewer statements than a quorum", [](auto& at) { at.opening.statements.resize(2); }},
            {"one statement twice",
             [](auto& at) { at.opening.statements[1] = at.opening.statements[0]; }},
            {"not in order",
             [](auto& at) { std::swap(at.opening.statements[0], at.opening.statements[1]); }},
            {"another's signature",
             [](auto& at) {
                 at.opening.statements[0] = signStatement(at.statement(0, true), at.key(1));
             }},
            {"a changed statement", [](auto& at) { at.opening.statements[3].body.back() ^= 1; }},
            {"a statement for another holder",
             [](auto& at) {
                 auto said = at.statement(3, false);
                 said.holder = at.org(1);
                 at.opening.statements[3] = signStatement(said, at.key(3));
             }},
            {"a statement for another epoch",
             [](auto& at) {
                 auto said = at.statement(3, false);
                 said.epoch = 2;
                 at.opening.statements[3] = signStatement(said, at.key(3));
             }},
            {"a statement of another network",
             [](auto& at) {
                 auto said = at.statement(3, false);
                 said.network.data[0] ^= 1;
                 at.opening.statements[3] = signStatement(said, at.key(3));
             }},
            {"somebody knows a later certified header",
             [](auto& at) {
                 auto said = at.statement(3, false);
                 said.certified = 2;
                 at.opening.statements[3] = signStatement(said, at.key(3));
             }},
            {"the header to keep is missing", [](auto& at) { at.opening.headers.clear(); }},
            {"too few votes certify the base",
             [](auto& at) { at.opening.certificate = at.certify(at.base, 2); }},
            {"no certificate", [](auto& at) { at.opening.certificate.reset(); }},
            {"the certificate of another header",
             [](auto& at) { at.opening.certificate = at.certify(at.voted, 3); }},
            {"other signers", [](auto& at) { at.opening.signers.pop_back(); }},
            {"others certified", [](auto& at) { at.opening.baseSigners.pop_back(); }},
            {"the epoch of the base", [](auto& at) { at.opening.epoch = 0; }},
            {"a vote that is repeated",
             [](auto& at) {
                 auto said = at.statement(3, true);
                 said.votes.push_back(said.votes.front());
                 at.opening.statements[3] = signStatement(said, at.key(3));
             }},
            {"a statement that is too long",
             [](auto& at) {
                 auto said = at.statement(3, false);
                 const auto vote = at.statement(3, true).votes.front();
                 while (codec::encoded(said).size() <= statementBytes(4)) {
                     said.votes.resize(said.votes.size() + 100, vote);
                     Height height = 10;
                     for (auto& one : said.votes) one.target.height = ++height;
                 }
                 at.opening.statements[3] = signStatement(said, at.key(3));
             }},
            {"a holder who is no member",
             [](auto& at) { at.opening.holder = at.scene.org("Brio"); }},
            {"another network", [](auto& at) { at.opening.network.data[0] ^= 1; }},
            {"another domain", [](auto& at) { at.opening.domain = "seabridge/vote/1"; }},
            {"a later base than the statements speak of",
             [](auto& at) {
                 at.opening.base = at.voted;
                 at.opening.base.lastPosition = 99;
             }},
        };
        QVERIFY(Standstill().opens());
        for (const auto& [name, change] : changes) {
            Standstill at;
            change(at);
            QVERIFY2(!at.opens(), name);
        }
    }

    void aThirdOfAHundredLyingAtLengthStopsNoChange_data() {
        QTest::addColumn<std::size_t>("changes");
        QTest::addColumn<bool>("leavesOut");
        QTest::newRow("headers that nobody can certify") << std::size_t(3) << false;
        // More votes than these no peer remembers.
        QTest::newRow("and the longest statements") << std::size_t(4) << true;
    }
    void aThirdOfAHundredLyingAtLengthStopsNoChange() {
        QFETCH(std::size_t, changes);
        QFETCH(bool, leavesOut);
        const Crowd crowd(changes);
        QVERIFY(crowd.decision.kind == EpochDecision::Kind::Keeps);
        QVERIFY(crowd.decision.headerId == crowd.headers[Crowd::kAhead - 1].id());
        qInfo("all of it: %zu bytes", crowd.bytesOfAll());
        QVERIFY(crowd.bytesOfAll() > kMaxEntryBytes);
        const auto entry = crowd.entry();
        QVERIFY(entry);
        QCOMPARE(entry->headers.size(), Crowd::kAhead);
        QCOMPARE(entry->statements.size() < Crowd::kMembers, leavesOut);
        qInfo("entry 0: %zu bytes, %zu statements", codec::encoded(*entry).size(),
              entry->statements.size());
    }

    void whatFitsIsLeftWhole() {
        Standstill at;
        std::vector<EpochStatement> statements;
        for (const auto& said : at.opening.statements)
            statements.push_back(*codec::decoded<EpochStatement>(said.body));
        const auto headers = at.opening.headers;
        const auto decision =
            decideEpoch(at.ground(), at.opening.signers, statements, headers);
        const auto whole = codec::encoded(at.opening);
        QVERIFY(entryOf(at.opening, statements, decision, headers) == whole);
    }

    void aVoteThatDoesNotVerifyCountsForNothing() {
        Standstill at;
        for (std::size_t i = 0; i < 4; ++i) {
            auto said = at.statement(i, true);
            said.votes.front().signature.data[0] ^= 1;
            at.opening.statements[i] = signStatement(said, at.key(i));
        }
        const auto opened = openedBy(codec::encoded(at.opening), at.scene.network());
        QVERIFY(opened && opened->kept.empty() && opened->last().id() == at.base.id());
    }
};

QTEST_GUILESS_MAIN(EpochOpeningTest)
#include "EpochOpeningTest.moc"

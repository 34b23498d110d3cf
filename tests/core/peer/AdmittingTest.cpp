// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the transport lets in: all of the state once, then what certified blocks change.
#include "Bench.h"

#include <QtTest>

#include <map>

using namespace seabridge;
using namespace seabridge::support;

namespace {

using Table = std::map<CurveKey, base::Bytes>;

void carryOut(Table& table, const peer::Admit& change) {
    if (change.whole) table.clear();
    for (const auto& row : change.rows)
        if (row.identity.empty())
            table.erase(row.key);
        else
            table[row.key] = row.identity;
}

std::vector<peer::Admit> certify(Bench& bench, Height height) {
    std::vector<peer::Admit> out;
    const auto header = *bench.peer.chain().header(height);
    const VoteTarget target{header.epoch, height, header.id()};
    for (const std::string name : {"Second", "Third", "Fourth"}) {
        bench.handle(peer::RequestIn{1, bench.member(name),
                                     {std::uint16_t(Message::SendVote), 1,
                                      codec::encoded(bench.voteBy(name, target))}});
        std::ranges::copy(bench.all<peer::Admit>(), std::back_inserter(out));
    }
    return out;
}

}  // namespace

class AdmittingTest : public QObject {
    Q_OBJECT
private slots:
    void tellsTheTableOnceAndThenWhatChanges() {
        Bench bench;
        const auto& scene = bench.scene;
        Table table;
        QCOMPARE(bench.all<peer::Admit>().size(), std::size_t(1));
        carryOut(table, bench.all<peer::Admit>().front());
        QVERIFY(table.at(scene.genesis().members.front().curveKey) ==
                codec::encoded(Sender{Sender::Kind::Member, scene.genesis().members.front().org}));
        const auto signing = scene.person("Lingnan", "finance").key.publicKey();
        const auto lost = std::ranges::find_if(scene.genesis().devices, [&](const Device& device) {
            return device.keys.signing == signing;
        })->keys.curve;
        QVERIFY(table.at(lost) == codec::encoded(bench.device("Lingnan")));

        const auto until = scene.genesis().time + base::kDayMs;
        const auto asked = bench.scene.signedBy("Lingnan", "admin", RevokeDevice{signing}, until);
        const auto id = codec::decoded<Transaction>(asked)->id();
        const auto yes = bench.scene.signedBy("Lingnan", "admin2", Approve{id}, until);
        bench.order({bench.entryBy("Third", {asked, yes}, 1)});
        QVERIFY(bench.all<peer::Admit>().empty());
        auto expected = table;
        expected.erase(lost);
        for (const auto& change : certify(bench, 1)) {
            QVERIFY(!change.whole && change.rows.size() < table.size());
            carryOut(table, change);
        }
        QVERIFY(table == expected);

        bench.block(2);
        QVERIFY(certify(bench, 2).empty());
    }

    /// What is executed ahead may be dropped, and then nothing would put it right.
    void tellsNothingOfWhatIsNotCertified() {
        Bench bench;
        const auto& members = bench.scene.genesis().members;
        Table table;
        carryOut(table, bench.all<peer::Admit>().front());
        const auto until = bench.scene.genesis().time + base::kDayMs;
        const auto idOf = [](const base::Bytes& raw) {
            return codec::decoded<Transaction>(raw)->id();
        };
        const RevokeDevice revoke{bench.scene.person("Lingnan", "finance").key.publicKey()};
        const auto asked = bench.scene.signedBy("Lingnan", "admin", revoke, until);
        const auto yes = bench.scene.signedBy("Lingnan", "admin2", Approve{idOf(asked)}, until);
        bench.order({bench.entryBy("Third", {asked, yes}, 1)});
        // And one block further on, Fourth is suspended.
        std::vector<base::Bytes> ballot{bench.scene.signedBy(
            "Bank", "admin", SuspendMember{bench.scene.org("Fourth"), "x"}, until)};
        const Approve agree{idOf(ballot.front())};
        for (const auto& [org, who] : std::vector<std::pair<std::string, std::string>>{
                 {"Bank", "admin2"}, {"Second", "admin"}, {"Second", "admin2"},
                 {"Third", "admin"}, {"Third", "admin2"}})
            ballot.push_back(bench.scene.signedBy(org, who, agree, until));
        bench.order({bench.entryBy("Third", ballot, 2)});
        QCOMPARE(bench.peer.executedHeight(), Height(2));
        QCOMPARE(bench.peer.chain().signers().size(), std::size_t(3));
        for (const auto& change : certify(bench, 1)) carryOut(table, change);
        QCOMPARE(bench.peer.certifiedHeight(), Height(1));
        const auto isIn = [&](const Member& member) {
            const auto row = table.find(member.curveKey);
            return row != table.end() &&
                   row->second == codec::encoded(Sender{Sender::Kind::Member, member.org});
        };
        for (const auto& member : members)
            QVERIFY(member.org == bench.scene.org("Bank") || isIn(member));
        QVERIFY(bench.peer.certifiedMembers().active(bench.scene.org("Fourth")) != nullptr);

        for (const auto& change : certify(bench, 2)) carryOut(table, change);
        QCOMPARE(bench.peer.certifiedHeight(), Height(2));
        for (const auto& member : members)
            QCOMPARE(isIn(member), member.org != bench.scene.org("Bank") &&
                                       member.org != bench.scene.org("Fourth"));
    }
};

QTEST_GUILESS_MAIN(AdmittingTest)
#include "AdmittingTest.moc"

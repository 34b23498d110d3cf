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

std::vector<peer::Admit> certify(Bench& bench) {
    std::vector<peer::Admit> out;
    const auto target = bench.tipTarget();
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
        for (const auto& change : certify(bench)) {
            QVERIFY(!change.whole && change.rows.size() < table.size());
            carryOut(table, change);
        }
        QVERIFY(table == expected);

        bench.block(2);
        QVERIFY(certify(bench).empty());
    }
};

QTEST_GUILESS_MAIN(AdmittingTest)
#include "AdmittingTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A peer without its lock: whose heads end its abstention.
#include "Bench.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

/// Suspends that one of five members in a block of its own.
void suspend(Bench& bench, const std::string& name, std::uint64_t sequence) {
    const auto until = bench.scene.genesis().time + base::kDayMs;
    std::vector<base::Bytes> ballot{bench.scene.signedBy(
        "Bank", "admin", SuspendMember{bench.scene.org(name), "x"}, until)};
    const Approve agree{codec::decoded<Transaction>(ballot.front())->id()};
    for (const auto& [org, who] : std::vector<std::pair<std::string, std::string>>{
             {"Bank", "admin2"}, {"Second", "admin"}, {"Second", "admin2"},
             {"Third", "admin"}, {"Third", "admin2"}, {"Fifth", "admin"}, {"Fifth", "admin2"}})
        ballot.push_back(bench.scene.signedBy(org, who, agree, until));
    bench.order({bench.entryBy("Third", ballot, sequence)});
}

/// What four of them certified, as anybody may show it.
base::Bytes certifiedHead(Bench& source) {
    source.certifyTip();
    return codec::encoded(source.head());
}

}  // namespace

class AbstainingTest : public QObject {
    Q_OBJECT
private slots:
    /// An organization that the consortium file names is asked too, and signs nothing.
    void onlyWhoSignsCounts() {
        Bench bench("Bank", standardRules(), false);
        bench.block(1);
        Bench source("Second");
        source.block(1);
        const auto head = certifiedHead(source);
        for (const std::string name : {"Lingnan", "Brio", "Second", "Aoba"}) {
            bench.reply(name, Message::GetHead, head);
            QVERIFY2(bench.peer.abstains(), name.c_str());
        }
        bench.reply("Third", Message::GetHead, head);
        QVERIFY(!bench.peer.abstains());
        QCOMPARE(bench.all<peer::LockFloor>().at(0).floor, Height(33));
    }

    /// Its store knows of certified blocks that those who are asked do not: one of them is behind,
    /// and one shows an old head. Above what it has itself it may have voted.
    void oldHeadsDoNotLowerItsFloor() {
        Bench bench("Bank", standardRules(), false);
        Bench source("Second");
        source.block(1);
        const auto old = certifiedHead(source);
        for (std::uint64_t i = 1; i <= 3; ++i) {
            bench.block(i);
            for (const std::string name : {"Second", "Third", "Fourth"})
                (void)bench.ask(bench.member(name), Message::SendVote,
                                codec::encoded(bench.voteBy(name, bench.tipTarget())));
        }
        QCOMPARE(bench.peer.certifiedHeight(), Height(3));
        QVERIFY(bench.peer.abstains());
        for (const std::string name : {"Second", "Third"})
            bench.reply(name, Message::GetHead, old);
        QVERIFY(!bench.peer.abstains());
        QCOMPARE(bench.all<peer::LockFloor>().at(0).floor, Height(3 + 32));
    }

    void whoSignsNoLongerStopsCounting() {
        Bench source("Second", standardRules(), true, 5);
        Bench bench("Bank", standardRules(), false, 5);
        for (auto* one : {&source, &bench}) one->block(1);
        bench.reply("Fourth", Message::GetHead, certifiedHead(source));
        for (auto* one : {&source, &bench}) suspend(*one, "Fourth", 2);
        QCOMPARE(bench.peer.chain().signers().size(), std::size_t(4));
        bench.reply("Second", Message::GetHead, certifiedHead(source));
        QCOMPARE(bench.peer.certifiedHeight(), Height(2));
        QVERIFY(bench.peer.abstains());
        for (auto* one : {&source, &bench}) one->block(3);
        bench.reply("Third", Message::GetHead, certifiedHead(source));
        QVERIFY(!bench.peer.abstains());
        QCOMPARE(bench.all<peer::LockFloor>().at(0).floor, Height(35));
    }
};

QTEST_GUILESS_MAIN(AbstainingTest)
#include "AbstainingTest.moc"

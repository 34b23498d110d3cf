// SPDX-License-Identifier: GPL-3.0-or-later
// What the holder of the next epoch gives in place of entry 0 costs a peer little, however often.
#include "Bench.h"

#include <QElapsedTimer>
#include <QtTest>

#include <ctime>

using namespace seabridge;
using namespace seabridge::ledger;
using support::Bench;
using support::signingKeyOf;

namespace {

EpochStatement statementOf(const EpochOpening& opening, const OrgId& member) {
    EpochStatement out;
    out.network = opening.network;
    out.epoch = opening.epoch;
    out.member = member;
    out.revision = 1;
    out.holder = opening.holder;
    out.certified = opening.base.height;
    out.certifiedId = opening.base.id();
    return out;
}

/// Signed by `key`, and as long as it may be: votes for headers that nobody has.
SignedStatement longStatement(const EpochOpening& opening, const OrgId& member,
                              const crypto::SigningKey& key, std::size_t members) {
    auto said = statementOf(opening, member);
    const auto most = statementBytes(members);
    for (Height height = 60'000;; ++height) {
        said.votes.push_back(
            signVote(opening.network, member, {0, height, support::hashOfName("none")}, key));
        if (said.votes.size() * 180 > most && codec::encoded(said).size() > most) break;
    }
    said.votes.pop_back();
    return signStatement(said, key);
}

/// By a member's hand alone: the base and who signed for it are made up.
EpochOpening madeUp(const Bench& bench, Height height) {
    EpochOpening out;
    out.network = bench.scene.network();
    out.epoch = 1;
    out.holder = bench.scene.org("Second");
    const auto key = signingKeyOf("made up");
    std::vector<Signer> signers{{out.holder, key.publicKey()}};
    for (std::uint8_t i = 1; i < 10; ++i)
        signers.push_back({*OrgId::from(base::Bytes(16, i)), key.publicKey()});
    std::ranges::sort(signers, {}, &Signer::org);
    out.base = bench.peer.chain().certifiedHead();
    out.base.height = height;
    out.base.members = out.base.nextMembers = hashOf(signers);
    out.baseSigners = out.signers = signers;
    out.certificate = Certificate{{0, height, out.base.id()}, {}};
    for (const auto& one : signers)
        out.certificate->signatures.push_back(
            {one.org, signVote(out.network, one.org, out.certificate->target, key).signature});
    for (const auto& one : signers)
        out.statements.push_back(longStatement(out, one.org, key, signers.size()));
    return out;
}

/// On the true base, with the statements of `members`.
EpochOpening trueOne(const Bench& bench, const std::vector<std::string>& members, bool isLong) {
    EpochOpening out;
    out.network = bench.scene.network();
    out.epoch = 1;
    out.holder = bench.scene.org("Second");
    out.base = bench.peer.chain().certifiedHead();
    out.certificate = bench.peer.chain().certificate();
    out.signers = out.baseSigners = bench.peer.chain().signers();
    for (const auto& signer : out.signers) {
        const auto name = bench.scene.nameOf(signer.org);
        if (std::ranges::find(members, name) == members.end()) continue;
        const auto key = signingKeyOf(name + "/peer");
        out.statements.push_back(isLong ? longStatement(out, signer.org, key, out.signers.size())
                                        : signStatement(statementOf(out, signer.org), key));
    }
    return out;
}

/// A peer with one certified block that waits for entry 0 of epoch 1, which Second holds.
struct Waiting : Bench {
    Waiting() {
        block(1);
        certifyTip();
        if (!peer.begin({1, scene.org("Second"), {}}, now)) throw std::runtime_error("begin");
    }
    /// The thread's own milliseconds for it.
    double give(const base::Bytes& entry) {
        timespec before{}, after{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
        handle(peer::OrderIn{0, {entry}, 1});
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
        return double(after.tv_sec - before.tv_sec) * 1e3 +
               double(after.tv_nsec - before.tv_nsec) / 1e6;
    }
    /// How long until it asks for the entry again.
    std::int64_t pauseMs() {
        for (std::int64_t waited = 0; waited <= 130'000; waited += 250) {
            handle(peer::Tick{});
            if (!all<peer::ReadOrder>().empty()) return waited;
            now.mono += 250;
        }
        return -1;
    }
};

double costOfAll(const base::Bytes& entry, const NetworkId& network) {
    QElapsedTimer timer;
    timer.start();
    (void)openedBy(entry, network);
    return double(timer.nsecsElapsed()) / 1e6;
}

}  // namespace

class RefusedOpeningTest : public QObject {
    Q_OBJECT
private slots:
    /// On a base at a height that this peer knows, and on one above. Its signatures hold, for they
    /// are its maker's own.
    void oneOnAMadeUpBaseCostsNoSignatures() {
        for (const Height height : {Height(1), Height(7)}) {
            Waiting bench;
            const auto entry = codec::encoded(madeUp(bench, height));
            QVERIFY(entry.size() > 400'000 && entry.size() < kMaxEntryBytes);
            const auto all = costOfAll(entry, bench.scene.network());
            const auto cost = bench.give(entry);
            QVERIFY(!bench.peer.epochStatus().opened);
            qInfo() << cost << "of" << all << "ms";
            QVERIFY(cost * 4 < all);
        }
    }

    void oneThatWasRefusedCostsNoSignaturesAgain() {
        Waiting bench;
        const auto entry = codec::encoded(trueOne(bench, {"Second"}, true));
        const auto first = bench.give(entry);
        QVERIFY(!bench.peer.epochStatus().opened);
        const auto again = bench.give(entry);
        qInfo() << again << "after" << first << "ms";
        QVERIFY(again * 4 < first);
    }

    void whoGivesAnotherEachTimeIsAskedMoreAndMoreSeldom() {
        Waiting bench;
        std::vector<std::int64_t> pauses;
        for (std::uint8_t i = 0; i < 8; ++i) {
            (void)bench.give(base::Bytes(100, i));
            pauses.push_back(bench.pauseMs());
        }
        const std::vector<std::int64_t> wanted{2'000,  4'000,  8'000,  16'000,
                                               32'000, 60'000, 60'000, 60'000};
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY2(pauses[i] >= wanted[i] && pauses[i] <= wanted[i] + 500,
                     qPrintable(QString::number(pauses[i])));
    }

    void theTrueOneIsTakenAfterAllThat() {
        Waiting bench;
        (void)bench.give(base::Bytes(100, 1));
        (void)bench.give(codec::encoded(madeUp(bench, 7)));
        (void)bench.give(codec::encoded(trueOne(bench, {"Second"}, false)));
        QVERIFY(!bench.peer.epochStatus().opened);
        (void)bench.give(codec::encoded(trueOne(bench, {"Second", "Third", "Fourth"}, false)));
        QVERIFY(bench.peer.epochStatus().epoch == 1 || bench.peer.epochStatus().opened);
    }

    /// Another epoch is another holder's, who has done nothing wrong.
    void theNextEpochIsAskedForAtOnce() {
        Waiting bench;
        for (std::uint8_t i = 0; i < 6; ++i) (void)bench.give(base::Bytes(100, i));
        QVERIFY(bench.peer.begin({2, bench.scene.org("Third"), {}}, bench.now).has_value());
        bench.now.mono += 100;
        bench.handle(peer::OrderIn{0, {base::Bytes(100, 9)}, 2});
        const auto pause = bench.pauseMs();
        QVERIFY(pause >= 2'000 && pause <= 2'500);
    }
};

QTEST_GUILESS_MAIN(RefusedOpeningTest)
#include "RefusedOpeningTest.moc"

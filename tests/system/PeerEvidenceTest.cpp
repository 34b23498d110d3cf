// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer saw of others' misconduct lies in its folder as the file that a desk exports, and a
// stranger judges it with the founding file alone (reliability.md B3).
#include "PeerTrouble.h"
#include "Processes.h"
#include "base/File.h"
#include "core/peer/Bench.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

const std::vector<std::string> kOthers{"Second", "Third", "Fourth"};

/// Three members show another header at a certified height.
peer::Accuse forkAt(Bench& bench, Height height) {
    auto header = *bench.peer.chain().header(height);
    header.stateRoot = hashOfName("fork");
    const auto head = bench.peer.certifiedHeight();
    bench.reply("Second", Message::GetHead,
                codec::encoded(net::HeadReply{
                    header, bench.certificateFor({0, height, header.id()}, kOthers),
                    bench.peer.chain().signersOf(head), height}));
    return bench.all<peer::Accuse>().at(0);
}

/// Suspends the fifth member.
void suspend(Bench& bench, std::uint64_t sequence) {
    const auto until = bench.scene.genesis().time + base::kDayMs;
    std::vector<base::Bytes> ballot{bench.scene.signedBy(
        "Bank", "admin", SuspendMember{bench.scene.org("Fifth"), "x"}, until)};
    const Approve agree{codec::decoded<Transaction>(ballot.front())->id()};
    for (const auto& [org, who] : std::vector<std::pair<std::string, std::string>>{
             {"Bank", "admin2"}, {"Second", "admin"}, {"Second", "admin2"},
             {"Third", "admin"}, {"Third", "admin2"}, {"Fourth", "admin"}, {"Fourth", "admin2"}})
        ballot.push_back(bench.scene.signedBy(org, who, agree, until));
    bench.order({bench.entryBy("Third", ballot, sequence)});
}

class Stranger {
public:
    explicit Stranger(const Bench& bench) : genesis_(bench.scene.genesis()) {
        if (!base::createFile(path("genesis").toStdString(), codec::encoded(genesis_)))
            throw std::runtime_error("genesis");
    }
    QString path(const char* name) const { return folder_.filePath(QString::fromUtf8(name)); }
    /// The peer's folder.
    app::PeerPaths peer() const { return {path("peer").toStdString()}; }
    QString keep(const peer::Accuse& accuse) const {
        return QString::fromStdString(app::keepEvidence(peer(), accuse)->string());
    }
    /// By the program; nothing if it is refused.
    QJsonObject judge(const QString& file) const {
        const auto run = runCli({QStringLiteral("chain"), QStringLiteral("evidence"),
                                 QStringLiteral("verify"), file, QStringLiteral("--genesis"),
                                 path("genesis"), QStringLiteral("--json")});
        if (run.exitCode != 0) return {};
        return run.json()[QStringLiteral("findings")].toArray().at(0).toObject();
    }
    std::vector<std::string> lines() const { return app::evidenceLines(peer(), genesis_); }

private:
    Genesis genesis_;
    QTemporaryDir folder_;
};

QString offenceIn(const QJsonObject& finding) {
    return finding[QStringLiteral("offence")].toString();
}
qsizetype culpritsIn(const QJsonObject& finding) {
    return finding[QStringLiteral("by")].toArray().size();
}

}  // namespace

class PeerEvidenceTest : public QObject {
    Q_OBJECT
private slots:
    void twoCertifiedHeadersOfAHeight() {
        Bench bench;
        const Stranger stranger(bench);
        bench.block(1);
        bench.certifyTip();
        const auto accuse = forkAt(bench, 1);
        QVERIFY(accuse.text.starts_with("FORK at height 1"));
        const auto file = stranger.keep(accuse);
        QVERIFY(QFile::exists(file));
        const auto finding = stranger.judge(file);
        QCOMPARE(offenceIn(finding), QStringLiteral("forked-heads"));
        // Own votes make it three: of these, who signed for the other one too.
        QVERIFY(culpritsIn(finding) >= 2);
        const auto lines = stranger.lines();
        QCOMPARE(lines.size(), std::size_t(1));
        QVERIFY(lines[0].find("forked-heads at block 1, signed by ") != std::string::npos);
        // The same again replaces nothing, and one bent byte proves nothing else.
        QCOMPARE(stranger.keep(accuse), file);
        QFile stored(file);
        QVERIFY(stored.open(QFile::ReadWrite));
        auto bytes = stored.readAll();
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        stored.seek(0);
        stored.write(bytes);
        stored.close();
        QVERIFY(stranger.judge(file).isEmpty());
        QVERIFY(stranger.lines()[0].find("signed by") == std::string::npos);
    }

    /// The own header at that height has no certificate of its own: a later one covers it.
    void aHeaderThatALaterCertificateCovers() {
        Bench bench;
        const Stranger stranger(bench);
        for (const std::uint64_t sequence : {1, 2, 3}) bench.block(sequence);
        bench.certifyTip();
        QCOMPARE(bench.peer.certifiedHeight(), Height(3));
        const auto accuse = forkAt(bench, 1);
        QVERIFY(accuse.link && accuse.other.header.height == 3);
        const auto finding = stranger.judge(stranger.keep(accuse));
        QCOMPARE(offenceIn(finding), QStringLiteral("forked-heads"));
        QVERIFY(culpritsIn(finding) >= 2);
        // Without the link the two do not exclude each other.
        auto bent = accuse;
        bent.link.reset();
        QFile::remove(stranger.keep(accuse));
        QVERIFY(stranger.judge(stranger.keep(bent)).isEmpty());
    }

    void afterAChangeOfTheMembership() {
        Bench bench("Bank", standardRules(), true, 5);
        const Stranger stranger(bench);
        bench.block(1);
        bench.certifyTip();
        suspend(bench, 2);
        bench.certifyTip();
        bench.block(3);
        bench.certifyTip();
        QCOMPARE(bench.peer.certifiedHeight(), Height(3));
        QCOMPARE(bench.peer.chain().signers().size(), std::size_t(4));
        const auto accuse = forkAt(bench, 3);
        QCOMPARE(accuse.changes.size(), std::size_t(1));
        QCOMPARE(offenceIn(stranger.judge(stranger.keep(accuse))), QStringLiteral("forked-heads"));
        auto bent = accuse;
        bent.changes.clear();
        QFile::remove(stranger.keep(accuse));
        QVERIFY(stranger.judge(stranger.keep(bent)).isEmpty());
        // Below the change others signed: these members certify nothing there.
        auto header = *bench.peer.chain().header(1);
        header.stateRoot = hashOfName("fork");
        header.members = accuse.known.header.members;
        Bench before("Bank", standardRules(), true, 5);
        before.block(1);
        before.certifyTip();
        suspend(before, 2);
        before.certifyTip();
        before.block(3);
        before.certifyTip();
        before.reply("Second", Message::GetHead,
                     codec::encoded(net::HeadReply{
                         header, before.certificateFor({0, 1, header.id()}, kOthers),
                         before.peer.chain().signersOf(3), 1}));
        QVERIFY(!before.peer.diverged() && before.all<peer::Accuse>().empty());
    }

    void anAlarmIsOneLine() {
        const QTemporaryDir folder;
        const app::PeerPaths paths{folder.path().toStdString()};
        QVERIFY(app::appendAlarm(paths, "order: 1\n2030-01-01T00:00:00Z \x1b[2Jall is well\r"));
        QVERIFY(app::appendAlarm(paths, "lifted: 换了硬盘"));
        QFile log(folder.filePath(QStringLiteral("alarms.log")));
        QVERIFY(log.open(QFile::ReadOnly));
        const auto lines = log.readAll().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].endsWith("order: 1\\x0a2030-01-01T00:00:00Z \\x1b[2Jall is well\\x0d"));
        QVERIFY(lines[1].endsWith("lifted: 换了硬盘"));
    }

    void whoVotesTwiceIsNamedOnce() {
        Bench bench;
        const Stranger stranger(bench);
        const auto voteFor = [&](Height height, const char* what) {
            (void)bench.ask(bench.member("Third"), Message::SendVote,
                            codec::encoded(bench.voteBy("Third", {0, height, hashOfName(what)})));
        };
        voteFor(1, "one");
        voteFor(1, "other");
        const auto accuse = bench.all<peer::Accuse>();
        QCOMPARE(accuse.size(), std::size_t(1));
        QVERIFY(accuse[0].text.starts_with("two votes of member "));
        const auto finding = stranger.judge(stranger.keep(accuse[0]));
        QCOMPARE(offenceIn(finding), QStringLiteral("double-vote"));
        QCOMPARE(finding[QStringLiteral("by")].toArray().at(0).toString().toStdString(),
                 base::toHex(bench.scene.org("Third")));
        voteFor(2, "one");
        voteFor(2, "other");
        QVERIFY(bench.all<peer::Accuse>().empty() && bench.all<peer::Alarm>().empty());
        QVERIFY(!bench.peer.trouble());
    }
};

QTEST_GUILESS_MAIN(PeerEvidenceTest)
#include "PeerEvidenceTest.moc"

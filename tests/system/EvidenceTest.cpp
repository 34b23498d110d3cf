// SPDX-License-Identifier: GPL-3.0-or-later
// Proof of misconduct: kept in the vault, still there and still stopping after a restart, and handed
// to others as a file that the founding file alone judges (ledger.md section 5).
#include "NodeDriver.h"
#include "NodeRecords.h"
#include "Processes.h"
#include "lightnode/Misconduct.h"
#include "support/Members.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace seabridge;
using support::Members;
using support::runCli;
namespace fs = std::filesystem;

namespace {

const QString kPassphrase = "a passphrase";

/// Two headers of one height, each certified by a quorum of the four members.
lightnode::Evidence forkOf(const Members& members) {
    auto tracker = members.tracker();
    (void)members.give(tracker, members.org(1), members.reply(10));
    (void)members.give(tracker, members.org(0), members.reply(10, "fork"));
    if (!tracker.evidence()) throw std::runtime_error("no evidence");
    return *tracker.evidence();
}

}  // namespace

class EvidenceTest : public QObject {
    Q_OBJECT
private slots:
    void stopsAfterARestartAndConvincesOthers();
};

void EvidenceTest::stopsAfterARestartAndConvincesOthers() {
    const QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(name); };
    const Members members(4);
    QVERIFY(base::createFile(path("genesis").toStdString(), codec::encoded(members.genesis)));
    const auto home = path("vault");
    const auto data = QString("--data");
    QCOMPARE(runCli({"vault", "create", data, home}, kPassphrase).exitCode, 0);
    QCOMPARE(runCli({"chain", "evidence", "export", path("none"), data, home}, kPassphrase).exitCode,
             3);
    const base::Secret secret(base::viewOf("a passphrase"));
    {
        auto profile = app::Profile::open(home.toStdString(), secret);
        QVERIFY(profile);
        QVERIFY(profile->pinGenesis(codec::encoded(members.genesis)));
        QVERIFY(profile->storeSeed(base::Secret(base::Bytes(64, 7)), 0));
        auto transaction = profile->vault().database().begin();
        QVERIFY(transaction);
        QVERIFY(app::storeEffect(*transaction, lightnode::EvidenceFound{forkOf(members), true}));
        QVERIFY(transaction->commit());
    }
    {
        auto profile = app::Profile::open(home.toStdString(), secret);
        QVERIFY(profile);
        const auto driver = app::NodeDriver::open(*profile, {});
        QVERIFY(driver);
        QVERIFY((*driver)->status().isStopped);
        (*driver)->turn(std::chrono::milliseconds(50));
        QVERIFY((*driver)->status().connected.empty());
        QVERIFY((*driver)->evidence().has_value());
    }

    const auto file = path("evidence");
    const auto written = runCli({"chain", "evidence", "export", file, "--json", data, home},
                                kPassphrase);
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(written.json()["items"].toInt(), 1);
    QCOMPARE(runCli({"chain", "evidence", "export", file, data, home}, kPassphrase).exitCode, 1);
    const QStringList verify{"chain", "evidence", "verify", file, "--genesis", path("genesis"),
                             "--json"};
    const auto judged = runCli(verify);
    QCOMPARE(judged.exitCode, 0);
    const auto finding = judged.json()["findings"].toArray().at(0).toObject();
    QCOMPARE(finding["offence"].toString(), QString("forked-heads"));
    QCOMPARE(finding["height"].toInt(), 10);
    QVERIFY(finding["by"].toArray().size() >= 2);

    // One bent byte anywhere in it, and nobody else is accused, nor of anything else.
    QFile stored(file);
    QVERIFY(stored.open(QFile::ReadOnly));
    const auto whole = stored.readAll();
    stored.close();
    int refused = 0;
    for (qsizetype at = 40; at < whole.size(); at += whole.size() / 12) {
        auto bent = whole;
        bent[at] = static_cast<char>(bent[at] ^ 1);
        QVERIFY(stored.open(QFile::WriteOnly | QFile::Truncate));
        QCOMPARE(stored.write(bent), bent.size());
        stored.close();
        // The link is not needed where the headers by themselves exclude each other.
        const auto again = runCli(verify);
        QVERIFY(again.exitCode == 1 || again.out == judged.out);
        refused += again.exitCode;
    }
    QVERIFY(refused > 6);

    // What cannot be judged hides nothing that can: told, but not as proven whole.
    auto items = lightnode::evidenceFrom(base::ByteView(
        reinterpret_cast<const std::uint8_t*>(whole.constData()), std::size_t(whole.size())));
    QVERIFY(items);
    auto spoiled = items->items.front();
    spoiled.other.certificate->signatures.pop_back();
    items->items.insert(items->items.begin(), std::move(spoiled));
    QVERIFY(base::replaceFile(file.toStdString(), codec::encoded(*items)));
    const auto both = runCli(verify);
    QCOMPARE(both.exitCode, 1);
    QCOMPARE(both.json()["error"].toObject()["findings"].toArray().size(), 1);
}

QTEST_GUILESS_MAIN(EvidenceTest)
#include "EvidenceTest.moc"

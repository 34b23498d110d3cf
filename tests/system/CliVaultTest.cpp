// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does before there is any peer: vault, device, consortium file.
#include "CliRuns.h"

#include <QCryptographicHash>

using namespace seabridge::support::cli;

namespace {

QByteArray genesisId(const QByteArray& domain, const QByteArray& rest) {
    return QCryptographicHash::hash(domain + rest, QCryptographicHash::Sha256).left(16);
}

QString repeated(const char* byte) { return QString(byte).repeated(32); }

/// Public keys of RFC 8032's vectors for the peers.
QJsonObject peer(int index) {
    const auto rows = vectors("/crypto/rfc8032_ed25519.json");
    const char* const curve[] = {"11", "12", "13", "14"};
    return {{"peerKey", rows[index].toObject()["public_key"]},
            {"curveKey", repeated(curve[index])},
            {"requestEndpoint", QString("tcp://127.0.0.1:71%1").arg(index)},
            {"announceEndpoint", QString("tcp://127.0.0.1:72%1").arg(index)},
            {"guestEndpoint", ""}};
}

QJsonObject member(const QString& name, int index) {
    return {{"name", name},          {"country", "US"}, {"registryNumber", "12-3456789"},
            {"roles", QJsonArray{"compliance", "rates"}}, {"peer", peer(index)}};
}

QJsonObject specWith(const QJsonObject& device) {
    const QJsonObject user{{"name", "ann"}, {"roles", QJsonArray{"clerk", "admin"}},
                           {"devices", QJsonArray{device}}};
    const QJsonObject kyc{{"attester", "First"}, {"level", 1}, {"validUntil", "2030-01-01"},
                          {"countries", QJsonArray{"CN"}}};
    const QJsonObject names{{"native", "广州岭南机械"}, {"reading", ""}, {"latin", "Lingnan"}};
    const QJsonObject firm{{"name", "Lingnan"},    {"names", names},
                           {"country", "CN"},      {"registryNumber", "91440101MA5XXXXXXX"},
                           {"readingKeys", QJsonArray{repeated("21")}},
                           {"users", QJsonArray{user}}, {"kyc", kyc}};
    const QJsonObject yuan{{"code", "CNY"}, {"name", "digital yuan"}, {"kind", "central-bank"},
                           {"scale", 2}, {"issuer", "First"},
                           {"capMinor", "9007199254740993"}};
    return {{"name", "Test consortium"}, {"simulated", true}, {"time", "2026-10-09T00:00:00Z"},
            {"members", QJsonArray{member("First", 0), member("Second", 1), member("Third", 2),
                                   member("Fourth", 3)}},
            {"organizations", QJsonArray{firm}}, {"currencies", QJsonArray{yuan}}};
}

}  // namespace

class CliVaultTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY2(QFile::exists(kProgram), "seabridge-cli is not built");
        QVERIFY(folder_.isValid());
    }

    // ---- vault and device
    void keepsAVault() {
        const auto vault = folder_.filePath("vault");
        const auto backup = folder_.filePath("backup");
        const auto restored = folder_.filePath("restored");
        QCOMPARE(cliWith("a passphrase", {"vault", "check", "--data", vault}).exit, 3);
        QCOMPARE(cliWith("a passphrase", {"vault", "create", "--data", vault}).exit, 0);
        QCOMPARE(cliWith("a passphrase", {"vault", "create", "--data", vault}).exit, 1);
        QCOMPARE(cliWith("a passphrase\nmore", {"vault", "check", "--data", vault}).exit, 0);
        const auto wrong = cliWith("another", {"vault", "check", "--data", vault, "--json"});
        QCOMPARE(wrong.exit, 1);
        QCOMPARE(wrong.json()["error"].toObject()["code"].toString(), QString("wrong-passphrase"));
        const auto made = cliWith("a passphrase", {"device", "new", "--data", vault, "--json"},
                                  kPhrase);
        QCOMPARE(made.exit, 0);
        QCOMPARE(cliWith("a passphrase", {"device", "new", "--data", vault}, kPhrase).exit, 1);
        QCOMPARE(cliWith("a passphrase", {"vault", "backup", backup, "--data", vault}).exit, 0);
        const auto run = cliWith("a passphrase", {"vault", "restore", backup, "--data", restored});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.out.contains("read-only"));
        const auto keys = cliWith("a passphrase", {"device", "keys", "--data", restored, "--json"});
        QCOMPARE(keys.out, made.out);
        // Its keys are on some ledger, and which one it cannot say yet.
        QCOMPARE(cliWith("a passphrase", {"vault", "accept", "--data", restored}).exit, 2);
        const auto fine = cliWith("a passphrase", {"vault", "accept", "--json", "--data", vault});
        QCOMPARE(fine.exit, 1);
        QCOMPARE(fine.json()["error"].toObject()["code"].toString(), QString("nothing-to-accept"));
        QCOMPARE(cliWith("a passphrase", {"vault", "restore", folder_.filePath("absent"), "--data",
                                          folder_.filePath("r2")}).exit, 3);
        QVERIFY(!contentOf(vault + "/vault.db").contains("SQLite format 3"));
    }

    void makesAndOpensNoVaultUnlessTheSelfTestPasses() {
        const auto vault = folder_.filePath("unproven");
        QCOMPARE(cliWith("a passphrase", {"vault", "create", "--data", vault}).exit, 0);
        // It writes a scratch database into the temporary folder; there is none.
        const auto nowhere = folder_.filePath("nowhere");
        const auto other = folder_.filePath("other");
        const auto made =
            cliWith("a passphrase", {"vault", "create", "--data", other}, {}, nowhere).exit;
        const auto opened =
            cliWith("a passphrase", {"vault", "check", "--data", vault}, {}, nowhere).exit;
        QCOMPARE(made, 1);
        QCOMPARE(opened, 1);
        QVERIFY(!QFile::exists(other));
        QCOMPARE(cliWith("a passphrase", {"vault", "check", "--data", vault}).exit, 0);
    }

    void acceptsARestoredVaultWithoutKeysAtOnce() {
        const auto empty = folder_.filePath("nokeys");
        const auto copy = folder_.filePath("nokeys-backup");
        const auto restored = folder_.filePath("nokeys-restored");
        QCOMPARE(cliWith("a passphrase", {"vault", "create", "--data", empty}).exit, 0);
        QCOMPARE(cliWith("a passphrase", {"vault", "backup", copy, "--data", empty}).exit, 0);
        QCOMPARE(cliWith("a passphrase", {"vault", "restore", copy, "--data", restored}).exit, 0);
        const auto refused =
            cliWith("a passphrase", {"device", "new", "--json", "--data", restored}, kPhrase);
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.json()["error"].toObject()["code"].toString(), QString("rolled-back"));
        const QStringList accept{"vault", "accept", "--json", "--data", restored};
        const auto look = cliWith("a passphrase", accept + QStringList{"--look"});
        QVERIFY(look.exit == 0 && !look.json()["value"].toObject()["accepted"].toBool());
        const auto accepted = cliWith("a passphrase", accept);
        QVERIFY(accepted.exit == 0 && accepted.json()["value"].toObject()["accepted"].toBool());
        QCOMPARE(cliWith("a passphrase", accept).exit, 1);
        QCOMPARE(cliWith("a passphrase", {"device", "new", "--data", restored}, kPhrase).exit, 0);
    }

    void aDamagedVaultFailsItsCheck() {
        const auto vault = folder_.filePath("damaged");
        QCOMPARE(cliWith("a passphrase", {"vault", "create", "--data", vault}).exit, 0);
        auto bytes = contentOf(vault + "/vault.db");
        QVERIFY(bytes.size() > 9'000);
        bytes[bytes.size() - 2'000] = char(bytes[bytes.size() - 2'000] ^ 1);
        write(vault + "/vault.db", bytes);
        const auto run = cliWith("a passphrase", {"vault", "check", "--data", vault, "--json"});
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.json()["error"].toObject()["code"].toString(), QString("damaged"));
    }

    // ---- genesis
    void makesAConsortiumFile() {
        const auto device = newDevice("Lingnan/ann");
        const auto spec = folder_.filePath("spec.json");
        const auto file = folder_.filePath("genesis.cbor");
        write(spec, QJsonDocument(specWith(device)).toJson());
        const auto made = cli({"genesis", "make", spec, file, "--json"});
        QVERIFY2(made.exit == 0, made.err);
        const auto shown = cli({"genesis", "show", file, "--json"});
        QCOMPARE(shown.exit, 0);
        QCOMPARE(shown.out, made.out);
        const auto network = QCryptographicHash::hash(contentOf(file), QCryptographicHash::Sha256);
        QCOMPARE(hexOf(shown.json()["network"]), network.toHex());

        const auto genesis = shown.json()["genesis"].toObject();
        QCOMPARE(genesis["members"].toArray().size(), 4);
        QCOMPARE(genesis["organizations"].toArray().size(), 5);
        QCOMPARE(genesis["users"].toArray().size(), 5);
        QCOMPARE(genesis["policies"].toArray().size(), 5);
        const auto org = genesisId("seabridge/genesis-org/1", "Lingnan");
        const auto user = genesisId("seabridge/genesis-user/1", org + "ann");
        const auto person = genesis["users"].toArray()[4].toObject();
        QCOMPARE(hexOf(person["id"]), user.toHex());
        QCOMPARE(hexOf(person["org"]), org.toHex());
        QCOMPARE(person["roles"].toInt(), 17);
        const auto yuan = genesis["currencies"].toArray()[0].toObject();
        QCOMPARE(yuan["capMinor"].toString(), QString("9007199254740993"));

        const auto text = cli({"genesis", "show", file});
        QVERIFY(text.out.contains("广州岭南机械"));
        QVERIFY(text.out.contains("(simulated)"));
        const auto again = cli({"genesis", "make", spec, file});
        QCOMPARE(again.exit, 1);
        QCOMPARE(QCryptographicHash::hash(contentOf(file), QCryptographicHash::Sha256), network);
    }

    void refusesSpecsThatAreWrong() {
        const auto device = newDevice("Lingnan/bob");  // the wrong person's proof
        const auto good = specWith(newDevice("Lingnan/ann"));
        const auto with = [&](const char* name, const QJsonValue& value) {
            auto spec = good;
            spec[name] = value;
            return QJsonDocument(spec).toJson();
        };
        auto nobody = good;
        nobody["members"] = QJsonArray{};
        nobody.remove("organizations");
        nobody.remove("currencies");
        auto twin = member("Second", 0);
        auto noKey = member("First", 0);
        noKey.remove("peer");
        auto unreachable = member("First", 0);
        auto listener = peer(0);
        listener["requestEndpoint"] = "tcp://*:7401";
        unreachable["peer"] = listener;
        const std::vector<std::pair<QByteArray, QByteArray>> cases{
            {with("members", QJsonArray{unreachable}),
             "First.requestEndpoint: not tcp://HOST:PORT"},
            {"{", "not JSON"},
            {"[]", "not an object"},
            {"{\"name\":\"a\",\"name\":\"b\"}", "name stands twice"},
            {with("nmae", "x"), "unknown member nmae"},
            {with("name", 7), "name: not a text"},
            {with("time", "2026-13-01"), "time: not a date or time"},
            {QJsonDocument(nobody).toJson(), "no member"},
            {with("members", QJsonArray{noKey}), "members[0].peer: missing"},
            {with("members", QJsonArray{member("First", 0), twin}), "two members share a peer key"},
            {with("members", QJsonArray{member("Other", 0)}), "no such organization"},
            {QJsonDocument(specWith(device)).toJson(), "proof of possession"},
        };
        for (const auto& [spec, reason] : cases) {
            write(folder_.filePath("wrong.json"), spec);
            const auto run = cli({"genesis", "make", folder_.filePath("wrong.json"),
                                  folder_.filePath("wrong.cbor")});
            QCOMPARE(run.exit, 1);
            QVERIFY2(run.err.contains(reason), reason + " <> " + run.err);
            QVERIFY(!QFile::exists(folder_.filePath("wrong.cbor")));
        }
    }

    // One that stands in the ledger once is everybody's to connect to.
    void refusesAddressesNobodyCanConnectTo() {
        const auto file = folder_.filePath("admit.json");
        const auto admit = [&](const QString& requests, const QString& announces) {
            const QJsonObject keys{{"signing", repeated("31")}, {"curve", repeated("32")},
                                   {"possession", repeated("33") + repeated("34")}};
            write(file, QJsonDocument(QJsonObject{{"org", QString("41").repeated(16)},
                                                  {"roles", QJsonArray{"rates"}},
                                                  {"peer", keys},
                                                  {"requestEndpoint", requests},
                                                  {"announceEndpoint", announces}}).toJson());
            return cli({"member", "admit", file, "--data", folder_.filePath("absent")});
        };
        const QString good("tcp://bank.example:7401");
        for (const QString bad : {"tcp://bank.example", "tcp://*:7401", "tcp://0.0.0.0:7401",
                                  "tcp://[::]:7401", "tcp://bank.example:*", "tcp://:7401",
                                  "tcp://bank.example:0", "tcp://bank.example:65536",
                                  "tcp://bank.example:+1", "tcp://bank.example:7401 ", "tcp://[]:1",
                                  "bank.example:7401", "tcp://bank example:7401", ""}) {
            for (const auto& run : {admit(bad, good), admit(good, bad)}) {
                QCOMPARE(run.exit, 1);
                QVERIFY2(run.err.contains("Endpoint: not tcp://HOST:PORT"), run.err);
            }
        }
        // These only lack a vault.
        for (const QString fine : {"tcp://bank.example:7401", "tcp://10.0.0.7:1",
                                   "tcp://[2001:db8::7]:65535", "tcp://peer_1-a.local:7401"})
            QCOMPARE(admit(fine, good).exit, 3);
    }

    void refusesFilesThatAreNoGenesis() {
        write(folder_.filePath("noise"), "noise");
        QCOMPARE(cli({"genesis", "show", folder_.filePath("noise")}).exit, 1);
        QCOMPARE(cli({"genesis", "show", folder_.filePath("absent")}).exit, 3);
    }

private:
    QJsonObject newDevice(const QString& person) {
        const auto vault = folder_.filePath(QString("device%1").arg(++devices_));
        if (cliWith("a passphrase", {"vault", "create", "--data", vault}).exit != 0) return {};
        return cliWith("a passphrase",
                       {"device", "new", "--for", person, "--data", vault, "--json"}, kPhrase)
            .json();
    }

    QTemporaryDir folder_;
    int devices_ = 0;
};

QTEST_GUILESS_MAIN(CliVaultTest)
#include "CliVaultTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

namespace {

const QString kProgram = SEABRIDGE_BIN "/seabridge-cli";
const QString kData = SEABRIDGE_DATA;
const QString kZip = kData + "/fx/eurofxref-hist.zip";
const QByteArray kPhrase =
    "legal winner thank year wave sausage worth useful legal winner thank yellow";

struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QList<QByteArray> lines() const { return out.trimmed().split('\n'); }
};

Run finish(QProcess& process, const QByteArray& input) {
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) process.kill();
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Run cli(const QStringList& words, const QByteArray& input = {}) {
    QProcess process;
    process.start(kProgram, words);
    return finish(process, input);
}

/// With the passphrase on descriptor 3.
Run cliWith(const QByteArray& passphrase, const QStringList& words, const QByteArray& input = {},
            const QString& temporary = {}) {
    QTemporaryDir folder;
    QFile file(folder.filePath("pass"));
    if (!file.open(QFile::WriteOnly) || file.write(passphrase) < 0) return {};
    file.close();
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!temporary.isEmpty()) environment.insert("TMPDIR", temporary);
    process.setProcessEnvironment(environment);
    process.start("/bin/sh", QStringList{"-c", "exec 3<\"$1\"; shift; exec \"$@\"", "sh",
                                         file.fileName(), kProgram, "--passphrase-fd", "3"} +
                                 words);
    return finish(process, input);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(content), qint64(content.size()));
}

QJsonArray vectors(const QString& path) {
    return QJsonDocument::fromJson(contentOf(kData + path)).array();
}

QByteArray hexOf(const QJsonValue& value) { return value.toString().toLatin1(); }
QByteArray orDash(const QByteArray& hex) { return hex.isEmpty() ? QByteArray("-") : hex; }

/// By the text of RFC 8949 alone: floats, tags, other simple values, indefinite lengths.
bool isOutsideOfOurRules(const QString& diagnostic) {
    static const QRegularExpression kOutside(
        "^-?[0-9]+\\.[0-9]|NaN|Infinity|^undefined|simple|^[0-9]+\\(|_ ");
    return kOutside.match(diagnostic).hasMatch() || diagnostic == "18446744073709551616" ||
           diagnostic == "-18446744073709551617";
}

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

class CliOfflineTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY2(QFile::exists(kProgram), "seabridge-cli is not built");
        QVERIFY(folder_.isValid());
    }

    // ---- cbor
    void printsAppendixAOfRfc8949() {
        const auto rows = vectors("/cbor/rfc8949_appendix_a.json");
        if (rows.isEmpty()) QSKIP("cbor/rfc8949_appendix_a.json is absent");
        QByteArray input;
        for (const auto& row : rows) input += hexOf(row.toObject()["hex"]) + '\n';
        const auto run = cli({"cbor"}, input);
        QCOMPARE(run.exit, 0);
        const auto answers = run.lines();
        QCOMPARE(answers.size(), rows.size());
        for (int i = 0; i < rows.size(); ++i) {
            const auto expected = rows[i].toObject()["diagnostic"].toString();
            if (isOutsideOfOurRules(expected))
                QVERIFY2(answers[i].startsWith("refused: "), qPrintable(expected));
            else QCOMPARE(answers[i], expected.toUtf8());
        }
    }

    void refusesAllOfAppendixF() {
        const auto rows = vectors("/cbor/rfc8949_appendix_f_not_wellformed.json");
        if (rows.isEmpty()) QSKIP("cbor/rfc8949_appendix_f_not_wellformed.json is absent");
        QByteArray input;
        for (const auto& row : rows) input += hexOf(row.toObject()["hex"]) + '\n';
        const auto run = cli({"cbor"}, input);
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.lines().size(), rows.size());
        for (const auto& line : run.lines()) QVERIFY2(line.startsWith("refused: "), line);
    }

    void answersEveryLineOfCbor() {
        const auto run = cli({"cbor"}, "00\n\n0\nzz\n00 \n1800\n0000\n83010203");
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.out, QByteArray("0\nrefused: empty\nrefused: not-hex\nrefused: not-hex\n"
                                     "refused: not-hex\nrefused: not-shortest\n"
                                     "refused: trailing-bytes\n[1, 2, 3]\n"));
        QCOMPARE(cli({"cbor"}).out, QByteArray());
        QCOMPARE(cli({"cbor", "--json"}, "00\nff\n").out,
                 QByteArray("{\"diagnostic\":\"0\",\"refused\":null}\n"
                            "{\"diagnostic\":null,\"refused\":\"indefinite-length\"}\n"));
    }

    void answersWhileTheOtherSideWaits() {
        QProcess process;
        process.start(kProgram, {"cbor"});
        QVERIFY(process.waitForStarted());
        for (const char* line : {"01\n", "02\n"}) {
            process.write(line);
            QVERIFY(process.waitForReadyRead(10'000));
            QCOMPARE(process.readAllStandardOutput(), QByteArray(line + 1));
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(10'000));
    }

    // ---- verify
    void agreesWithWycheproof() {
        const auto file = QJsonDocument::fromJson(
            contentOf(kData + "/crypto/wycheproof/ed25519_test.json"));
        if (!file.isObject()) QSKIP("crypto/wycheproof/ed25519_test.json is absent");
        QByteArray input;
        QList<bool> valid;
        for (const auto& group : file["testGroups"].toArray()) {
            const auto key = hexOf(group.toObject()["publicKey"].toObject()["pk"]);
            for (const auto& value : group.toObject()["tests"].toArray()) {
                const auto test = value.toObject();
                input += key + ' ' + orDash(hexOf(test["msg"])) + ' ' +
                         orDash(hexOf(test["sig"])) + '\n';
                valid.push_back(test["result"].toString() == "valid");
            }
        }
        const auto run = cli({"verify"}, input);
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.lines().size(), valid.size());
        for (int i = 0; i < valid.size(); ++i)
            QCOMPARE(run.lines()[i], QByteArray(valid[i] ? "accepted" : "refused"));
    }

    void acceptsTheSignaturesOfRfc8032() {
        QByteArray input;
        int count = 0;
        for (const auto& value : vectors("/crypto/rfc8032_ed25519.json")) {
            const auto row = value.toObject();
            if (row["algorithm"].toString() != "Ed25519") continue;
            input += hexOf(row["public_key"]) + ' ' + orDash(hexOf(row["message"])) + ' ' +
                     hexOf(row["signature"]) + '\n';
            ++count;
        }
        if (count == 0) QSKIP("crypto/rfc8032_ed25519.json is absent");
        QCOMPARE(cli({"verify"}, input).out, QByteArray("accepted\n").repeated(count));
    }

    void refusesLinesThatAreNoTriple() {
        const auto run = cli({"verify"}, "\n00\n00 11\nxx - -\n- - -\n00 00 00 00\n");
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.out, QByteArray("refused\n").repeated(6));
    }

    // ---- phrase
    void derivesTheSeedsOfBip39() {
        const auto rows = vectors("/crypto/bip39/vectors_english.json");
        if (rows.isEmpty()) QSKIP("crypto/bip39/vectors_english.json is absent");
        for (const auto& value : rows) {
            const auto row = value.toObject();
            const auto run = cli({"phrase", "seed", "--passphrase", row["passphrase"].toString()},
                                 row["mnemonic"].toString().toUtf8() + '\n');
            QCOMPARE(run.exit, 0);
            QCOMPARE(run.out.trimmed(), hexOf(row["seed"]));
        }
    }

    void createsPhrasesThatCheck() {
        for (const char* language : {"en", "zh", "ja"})
            for (const char* words : {"12", "15", "18", "21", "24"}) {
                const auto made =
                    cli({"phrase", "create", "--language", language, "--words", words});
                QCOMPARE(made.exit, 0);
                const auto checked = cli({"phrase", "check", "--json"}, made.out);
                QCOMPARE(checked.exit, 0);
                QCOMPARE(QString::fromUtf8(made.out).simplified().split(' ').size(),
                         QByteArray(words).toInt());
                QVERIFY(checked.json()["language"].isString());
                QCOMPARE(cli({"phrase", "seed"}, made.out).out.trimmed().size(), 128);
            }
    }

    void refusesWrongPhrases() {
        const auto run = cli({"phrase", "check"}, kPhrase + " yellow");
        QCOMPARE(run.exit, 1);
        QVERIFY(run.err.contains("word-count"));
        const auto unknown = cli({"phrase", "seed", "--json"}, QByteArray(kPhrase).replace(
                                                                   "thank", "thanx"));
        QCOMPARE(unknown.exit, 1);
        QCOMPARE(unknown.json()["error"].toObject()["detail"].toString(),
                 QString("unknown-word:3"));
    }

    // ---- rates
    void importsTheBanksFile() {
        if (!QFile::exists(kZip)) QSKIP("fx/eurofxref-hist.zip is absent");
        const auto run = cli({"rates", "import", kZip, "--json", "--data", data()});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.json()["rates"].toInt() > 190'000);
        QCOMPARE(run.json()["first"].toString(), QString("1999-01-04"));
        QVERIFY(QFile::exists(data() + "/rates.db"));
    }

    void showsTheYenInYuan() {
        if (!QFile::exists(kZip)) QSKIP("fx/eurofxref-hist.zip is absent");
        const auto text = cli({"rates", "show", "JPY/CNY", "--on", "2024-03-05", "--data", data()});
        QCOMPARE(text.exit, 0);
        // 7.8104 / 163.01 by hand and, to 12 digits half even, by Python's decimal.
        for (const char* part : {"19526/407525", "0.0479136249310", "inexact", "163.01", "7.8104",
                                 "2024-03-05"})
            QVERIFY2(text.out.contains(part), part);
        const auto json =
            cli({"rates", "show", "JPY/CNY", "--on=2024-03-05", "--json", "--data", data()}).json();
        QCOMPARE(json["fraction"].toString(), QString("19526/407525"));
        QCOMPARE(json["inexact"].toBool(), true);
        QVERIFY(json["asOf"].isNull());
        const auto exact =
            cli({"rates", "show", "EUR/USD", "--on", "2024-03-05", "--json", "--data", data()});
        QCOMPARE(exact.json()["decimal"].toString(), QString("1.0849"));
        QCOMPARE(exact.json()["inexact"].toBool(), false);
    }

    void aDayWithoutARateIsNotFound() {
        if (!QFile::exists(kZip)) QSKIP("fx/eurofxref-hist.zip is absent");
        const auto run = cli({"rates", "show", "JPY/CNY", "--on", "2024-03-03", "--data", data()});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains("2024-03-01"), run.err);
        const auto json = cli({"--json", "--data", data(), "rates", "show", "JPY/CNY", "--on",
                               "2024-03-03"});
        QCOMPARE(json.exit, 3);
        QCOMPARE(json.json()["error"].toObject()["lastDayBefore"].toString(),
                 QString("2024-03-01"));
        QCOMPARE(cli({"rates", "show", "JPY/XXX", "--on", "2024-03-05", "--data", data()}).exit, 3);
    }

    void asOfTakesTheLastDayAndSaysSo() {
        if (!QFile::exists(kZip)) QSKIP("fx/eurofxref-hist.zip is absent");
        const auto run =
            cli({"rates", "show", "JPY/CNY", "--as-of", "2024-03-03", "--data", data()});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.out.contains("as of 2024-03-03"));
        QVERIFY(run.out.contains("77837/1628200"));
        const auto list = cli({"rates", "show", "JPY/CNY", "--from", "2024-03-01", "--to",
                               "2024-03-06", "--data", data()});
        QCOMPARE(list.lines().size(), 4);
        QVERIFY(list.lines()[2].startsWith("2024-03-05 19526/407525 "));
        QCOMPARE(cli({"rates", "show", "JPY/CNY", "--from", "2024-03-02", "--to", "2024-03-03",
                      "--data", data()}).exit, 3);
    }

    void withoutAnImportThereIsNothing() {
        const auto run = cli({"rates", "show", "JPY/CNY", "--on", "2024-03-05", "--data",
                              folder_.filePath("empty")});
        QCOMPARE(run.exit, 3);
        QVERIFY(!QFile::exists(folder_.filePath("empty")));
        QCOMPARE(cli({"rates", "import", folder_.filePath("absent")}).exit, 3);
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
        const std::vector<std::pair<QByteArray, QByteArray>> cases{
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

    void refusesFilesThatAreNoGenesis() {
        write(folder_.filePath("noise"), "noise");
        QCOMPARE(cli({"genesis", "show", folder_.filePath("noise")}).exit, 1);
        QCOMPARE(cli({"genesis", "show", folder_.filePath("absent")}).exit, 3);
    }

    // ---- the command line itself
    void wrongUseExitsTwo() {
        const QList<QStringList> cases{
            {},
            {"nonsense"},
            {"rates"},
            {"rates", "nonsense"},
            {"rates", "show"},
            {"rates", "show", "JPY/CNY"},
            {"rates", "show", "JPYCNY", "--on", "2024-03-05"},
            {"rates", "show", "JPY/JPY", "--on", "2024-03-05"},
            {"rates", "show", "JPY/CNY", "--on", "2024-3-5"},
            {"rates", "show", "JPY/CNY", "--on"},
            {"rates", "show", "JPY/CNY", "--on", "2024-03-05", "--as-of", "2024-03-05"},
            {"rates", "show", "JPY/CNY", "--from", "2024-03-05"},
            {"rates", "show", "JPY/CNY", "--from", "2024-03-05", "--to", "2024-03-04"},
            {"rates", "show", "JPY/CNY", "more", "--on", "2024-03-05"},
            {"cbor", "word"},
            {"cbor", "--nonsense"},
            {"cbor", "--data", "a", "--data", "b"},
            {"phrase", "create", "--words", "13"},
            {"phrase", "create", "--language", "fr"},
            {"genesis", "make", "one"},
            {"vault", "create", "--passphrase-fd", "x"},
            {"device", "new", "--user", "00"},
            {"device", "new", "--index", "2147483648"},
        };
        for (const auto& words : cases) {
            const auto run = cli(words);
            QVERIFY2(run.exit == 2, qPrintable(words.join(' ')));
            QVERIFY2(run.out.isEmpty() && run.err.contains("--help"), qPrintable(words.join(' ')));
        }
    }

    void everyCommandHasItsHelp() {
        const auto all = cli({"--help"});
        QCOMPARE(all.exit, 0);
        const QList<QStringList> commands{
            {"cbor"},           {"verify"},          {"phrase", "create"}, {"phrase", "check"},
            {"phrase", "seed"}, {"rates", "import"}, {"rates", "show"},    {"genesis", "make"},
            {"genesis", "show"}, {"vault", "create"}, {"vault", "check"},  {"vault", "backup"},
            {"vault", "restore"}, {"vault", "accept"}, {"device", "new"}, {"device", "keys"}};
        for (const auto& command : commands) {
            const auto name = command.join(' ');
            QVERIFY2(all.out.contains(("seabridge-cli " + name).toUtf8()), qPrintable(name));
            const auto run = cli(command + QStringList{"--help"});
            QCOMPARE(run.exit, 0);
            QVERIFY2(run.out.startsWith(("seabridge-cli " + name).toUtf8()), qPrintable(name));
            QVERIFY2(run.out.contains("Exit codes"), qPrintable(name));
        }
        const auto group = cli({"rates", "--help"});
        QCOMPARE(group.exit, 0);
        QVERIFY(group.out.contains("rates import") && !group.out.contains("vault backup"));
    }

    void failsWhereItsOutputCannotGo() {
        if (!QFile::exists("/dev/full")) QSKIP("/dev/full is absent");
        QProcess process;
        process.setStandardOutputFile("/dev/full");
        process.start(kProgram, {"phrase", "create"});
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitCode(), 1);
    }

private:
    QString data() const { return folder_.filePath("profile"); }

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

QTEST_GUILESS_MAIN(CliOfflineTest)
#include "CliOfflineTest.moc"

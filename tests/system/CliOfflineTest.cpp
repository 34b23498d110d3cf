// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliRuns.h"

#include <QRegularExpression>

using namespace seabridge::support::cli;

namespace {

const QString kZip = kData + "/fx/eurofxref-hist.zip";

QByteArray orDash(const QByteArray& hex) { return hex.isEmpty() ? QByteArray("-") : hex; }

/// By the text of RFC 8949 alone: floats, tags, other simple values, indefinite lengths.
bool isOutsideOfOurRules(const QString& diagnostic) {
    static const QRegularExpression kOutside(
        "^-?[0-9]+\\.[0-9]|NaN|Infinity|^undefined|simple|^[0-9]+\\(|_ ");
    return kOutside.match(diagnostic).hasMatch() || diagnostic == "18446744073709551616" ||
           diagnostic == "-18446744073709551617";
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

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(CliOfflineTest)
#include "CliOfflineTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The table of what wins as the program prints it, and what freezing refuses before it asks the
// ledger.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

namespace {

struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

Run cli(const QStringList& words) {
    QProcess process;
    process.start(SEABRIDGE_BIN "/seabridge-cli", words);
    if (!process.waitForFinished(30'000)) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray wordOf(const QJsonValue& row, const char* name) {
    return row.toObject()[name].toString().toUtf8();
}

}  // namespace

class PrecedenceCliTest : public QObject {
    Q_OBJECT
private slots:
    void printsTheTableThreeWays() {
        QFile file(SEABRIDGE_SOURCE "/core/ledger/PRECEDENCE.md");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto document = file.readAll();
        const auto markdown = cli({"consortium", "precedence", "--markdown"});
        QCOMPARE(markdown.exit, 0);
        QCOMPARE(markdown.out, document);
        const auto json = cli({"consortium", "precedence", "--json"});
        QCOMPARE(json.exit, 0);
        const auto rows = QJsonDocument::fromJson(json.out).array();
        QVERIFY(rows.size() > 40);
        QCOMPARE(rows.size(), document.count("\n| ") - 1);
        const auto text = cli({"consortium", "precedence"});
        QCOMPARE(text.exit, 0);
        QCOMPARE(text.out.count('\n'), rows.size());
        QByteArray again;
        for (const auto& row : rows)
            again += "| " + wordOf(row, "act") + " | " + wordOf(row, "money") + " | " +
                     wordOf(row, "account") + " | " + wordOf(row, "frozen") + " | " +
                     wordOf(row, "wins") + " | " + wordOf(row, "outcome") + " |\n";
        QVERIFY(document.endsWith(again));
    }

    void saysWhatIsMissing() {
        const QString org(32, 'a');
        const QStringList whole{"consortium", "freeze",      org,        "--basis",
                                "sanctions",  "--reference", "List 1",   "--until",
                                "2027-01-01", "--appeal",    "the court"};
        for (const QString option : {"--basis", "--reference", "--until", "--appeal"}) {
            auto words = whole;
            const auto at = words.indexOf(option);
            words.remove(at, 2);
            const auto run = cli(words);
            QCOMPARE(run.exit, 2);
            words = whole;
            words[at + 1] = option == "--basis" ? "because" : "";
            QVERIFY2(cli(words).exit == 2, qPrintable(option));
        }
        QCOMPARE(cli(whole + QStringList{"--currency", "usd"}).exit, 2);
        QCOMPARE(cli({"consortium", "lift", org, "0123", "reason"}).exit, 2);
        QCOMPARE(cli({"currency", "clawback", org, "1", "USD", "--basis", "fraud"}).exit, 2);
        const QList<QStringList> commands{{"consortium", "freeze"},
                                          {"consortium", "freezes"},
                                          {"consortium", "lift"},
                                          {"currency", "clawback"}};
        for (const auto& command : commands)
            QVERIFY(cli(command + QStringList{"--help"}).out.contains("JSON"));
    }
};

QTEST_GUILESS_MAIN(PrecedenceCliTest)
#include "PrecedenceCliTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/// `seabridge-cli` without any peer, and the files that it reads and writes.
namespace seabridge::support::cli {

inline const QString kProgram = SEABRIDGE_BIN "/seabridge-cli";
inline const QString kData = SEABRIDGE_DATA;
inline const QByteArray kPhrase =
    "legal winner thank year wave sausage worth useful legal winner thank yellow";

struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QList<QByteArray> lines() const { return out.trimmed().split('\n'); }
};

inline Run finish(QProcess& process, const QByteArray& input) {
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000)) process.kill();
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

inline Run cli(const QStringList& words, const QByteArray& input = {}) {
    QProcess process;
    process.start(kProgram, words);
    return finish(process, input);
}

/// With the passphrase on descriptor 3.
inline Run cliWith(const QByteArray& passphrase, const QStringList& words, const QByteArray& input = {},
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

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(content), qint64(content.size()));
}

inline QJsonArray vectors(const QString& path) {
    return QJsonDocument::fromJson(contentOf(kData + path)).array();
}

inline QByteArray hexOf(const QJsonValue& value) { return value.toString().toLatin1(); }

}  // namespace seabridge::support::cli

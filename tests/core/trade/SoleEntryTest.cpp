// SPDX-License-Identifier: GPL-3.0-or-later
#include "trade/EcbRates.h"
#include "trade/SoleEntry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace seabridge::trade;
using seabridge::base::ErrorCode;

namespace {

const char* const kZip = SEABRIDGE_DATA "/fx/eurofxref-hist.zip";

/// Runs a Python script with the path to write as its argument. False if it failed.
bool python(const QString& script, const QString& path) {
    QProcess process;
    process.start(QStandardPaths::findExecutable("python3"), {"-c", script, path});
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

bool hasPython() { return !QStandardPaths::findExecutable("python3").isEmpty(); }

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Scripts that write bad zips, and the code each is refused with.
struct BadZip {
    const char* script;
    ErrorCode code;
    const char* detail;
};

const BadZip kBadZips[] = {
    {"z.writestr('a.csv', t); z.writestr('b.csv', t)", ErrorCode::InvalidInput, "2 entries"},
    {"pass", ErrorCode::InvalidInput, "0 entries"},
    {"[z.writestr('%d.csv' % i, '') for i in range(20000)]", ErrorCode::InvalidInput,
     "20000 entries"},
    {"z.writestr('a.txt', t)", ErrorCode::InvalidInput, "*.csv"},
    {"z.writestr('a.csv/', '')", ErrorCode::InvalidInput, "*.csv"},
    {"z.writestr('a.csv', 'x' * (65 << 20))", ErrorCode::TooLarge, "unpacks to"},
    {"z.writestr('a.csv', t, zipfile.ZIP_BZIP2)", ErrorCode::InvalidInput, "deflated"},
    {"z.writestr('a.csv', t, zipfile.ZIP_LZMA)", ErrorCode::InvalidInput, "deflated"},
    {"z.writestr('a.csv', 'x' * (60 << 20))", ErrorCode::InvalidInput, "line 1"},
};

}  // namespace

class SoleEntryTest : public QObject {
    Q_OBJECT
private slots:
    void refusesFilesThatAreNone() {
        const QTemporaryDir folder;
        QCOMPARE(readEcbFile(folder.filePath("none").toStdString()).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(readEcbFile(folder.path().toStdString()).error().code, ErrorCode::InvalidInput);
        const QString pipe = folder.filePath("pipe");
        QCOMPARE(mkfifo(pipe.toUtf8().constData(), 0600), 0);
        QCOMPARE(readEcbFile(pipe.toStdString()).error().code, ErrorCode::InvalidInput);
        const QString large = folder.filePath("large");
        write(large, "x");
        QVERIFY(QFile::resize(large, static_cast<qint64>(kMaxTextBytes) + 1));
        QCOMPARE(readEcbFile(large.toStdString()).error().code, ErrorCode::TooLarge);
        write(large, "PK\x03\x04");
        QVERIFY(QFile::resize(large, static_cast<qint64>(kMaxZipBytes) + 1));
        QCOMPARE(readEcbFile(large.toStdString()).error().code, ErrorCode::TooLarge);
        write(large, "");
        QCOMPARE(readEcbFile(large.toStdString()).error().code, ErrorCode::InvalidInput);
    }

    void refusesZipsThatAreNotOneTable() {
        if (!hasPython()) QSKIP("python3 is not installed: no zips to make");
        const QTemporaryDir folder;
        const QString path = folder.filePath("rates.zip");
        for (const BadZip& bad : kBadZips) {
            const QString script =
                QString(
                    "import sys, zipfile\nt = 'date,USD\\n2024-03-05,1\\n'\n"
                    "z = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)\n"
                    "%1\nz.close()\n")
                    .arg(bad.script);
            QVERIFY2(python(script, path), bad.script);
            QElapsedTimer timer;
            timer.start();
            const auto rows = readEcbFile(path.toStdString());
            QVERIFY2(!rows, bad.script);
            QVERIFY2(rows.error().code == bad.code, rows.error().detail.c_str());
            QVERIFY2(rows.error().detail.find(bad.detail) != std::string::npos,
                     rows.error().detail.c_str());
            QVERIFY2(timer.elapsed() < 10'000, bad.script);
        }
    }

    void refusesDamagedAndLyingZips() {
        if (!hasPython()) QSKIP("python3 is not installed: no zips to make");
        const QTemporaryDir folder;
        const QString path = folder.filePath("rates.zip");
        QVERIFY(python("import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1], 'w')\n"
                       "z.writestr('r.csv', 'date,USD\\n2024-03-05,1.5\\n')\nz.close()\n", path));
        const QByteArray good = read(path);
        const auto refuses = [](const QByteArray& zip) {
            return !unzipSoleText({zip.constData(), static_cast<std::size_t>(zip.size())});
        };
        QVERIFY(!refuses(good));
        QCOMPARE(readEcbFile(path.toStdString()).value(),
                 (std::vector<RateRow>{{19'787, "USD", "1.5"}}));
        for (int size = 0; size < good.size(); ++size) QVERIFY(refuses(good.left(size)));
        QByteArray changed = good;
        changed[good.indexOf("1.5")] = '2';
        QVERIFY(refuses(changed));
        const int directory = static_cast<int>(good.indexOf("PK\x01\x02"));
        for (const int sizeField : {directory + 20, directory + 24}) {
            for (const char more : {'\x01', '\x7F', '\xFF'}) {
                QByteArray lying = good;
                lying[sizeField] = static_cast<char>(lying[sizeField] + more);
                QVERIFY(refuses(lying));
            }
        }
        QByteArray encrypted = good;
        encrypted[6] = 1;
        encrypted[directory + 8] = 1;
        QVERIFY(refuses(encrypted));
    }

    void survivesEveryChangedByteOfAZip() {
        if (!QFile::exists(kZip)) QSKIP("fx/eurofxref-hist.zip is absent");
        const QByteArray good = read(kZip);
        const int tail = static_cast<int>(good.lastIndexOf("PK\x01\x02"));
        QVERIFY(tail > 0);
        for (int at = tail; at < good.size(); ++at) {
            QByteArray changed = good;
            changed[at] = static_cast<char>(changed[at] ^ 0x40);
            const auto text =
                unzipSoleText({changed.constData(), static_cast<std::size_t>(changed.size())});
            QVERIFY(!text || text->size() < kMaxTextBytes);
        }
    }
};

QTEST_GUILESS_MAIN(SoleEntryTest)
#include "SoleEntryTest.moc"

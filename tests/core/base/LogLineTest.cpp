// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QtTest>

#include <unistd.h>

using namespace seabridge::base;

namespace {

/// What `write` puts on standard error.
template <class Write>
QByteArray captured(Write write) {
    QTemporaryFile file;
    if (!file.open()) throw std::runtime_error("no temporary file");
    std::fflush(stderr);
    const int kept = dup(STDERR_FILENO);
    dup2(file.handle(), STDERR_FILENO);
    write();
    std::fflush(stderr);
    dup2(kept, STDERR_FILENO);
    close(kept);
    file.seek(0);
    return file.readAll();
}

}  // namespace

class LogLineTest : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { setLogLevel(LogLevel::Info); }

    void writesOneLineOfNamedValues() {
        const auto line = captured([] {
            logRecord(LogLevel::Warn, "peer", "height 5",
                      {{"height", 5}, {"rate", 0.25}, {"what", "two words"}, {"none", ""}});
        });
        const QRegularExpression form(QStringLiteral(
            "^time=\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z level=warn component=peer "
            "msg=\"height 5\" height=5 rate=0.25 what=\"two words\" none=\"\"\n$"));
        QVERIFY2(form.match(QString::fromUtf8(line)).hasMatch(), line.constData());
    }

    void escapesForeignTextSoThatNoLineIsForged() {
        const auto line = captured([] {
            logWarn("net", "{}", "a\"b\\c\nlevel=alarm \x1b[31m\xe2\x80\xae");
        });
        QCOMPARE(line.count('\n'), 1);
        QVERIFY2(line.contains("msg=\"a\\\"b\\\\c\\x0alevel=alarm \\x1b[31m\\xe2\\x80\\xae\"\n"),
                 line.constData());
    }

    void dropsWhatIsBelowTheLevel() {
        const auto line = captured([] {
            logDebug("peer", "unheard");
            setLogLevel(LogLevel::Alarm);
            logWarn("peer", "unheard");
            logAlarm("peer", "heard");
        });
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.contains("level=alarm component=peer msg=\"heard\""));
    }
};

QTEST_GUILESS_MAIN(LogLineTest)
#include "LogLineTest.moc"

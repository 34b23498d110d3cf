// SPDX-License-Identifier: GPL-3.0-or-later
// The systemd unit, and whose files the commands beside it may write. `try-service` boots it.
#include "Lonely.h"

#include <QStandardPaths>

#include <map>

using namespace seabridge::support;

namespace {

const QString kUnit = QStringLiteral(SEABRIDGE_SOURCE "/installer/systemd/seabridge-peer.service");

}  // namespace

class SystemdUnitTest : public QObject {
    Q_OBJECT
private slots:
    // libzmq asks for the interfaces over netlink and aborts where it may not.
    void itServesWithTheUnitsAddressFamiliesAlone() {
        const auto unit = readAll(kUnit);
        const auto line = unit.mid(unit.indexOf("\nRestrictAddressFamilies=") + 1);
        const std::map<QByteArray, int> known{{"AF_INET", AF_INET}, {"AF_INET6", AF_INET6},
                                              {"AF_UNIX", AF_UNIX}, {"AF_NETLINK", AF_NETLINK}};
        std::vector<int> families;
        for (const auto& name : line.left(line.indexOf('\n')).mid(line.indexOf('=') + 1).split(' '))
            families.push_back(known.at(name));
        Lonely lonely;
        lonely.peer().restrictTo(families);
        lonely.start();
        QVERIFY(lonely.metrics().contains("seabridge_certified_height"));
        lonely.peer().stop();
    }

    void whatWritesIsForTheAccountOfTheFolderAlone() {
        if (geteuid() != 0) QSKIP("only root can give a folder away");
        Lonely lonely;
        const auto folder = lonely.peer().folder();
        QCOMPARE(chown(folder.toUtf8().constData(), 65534, 65534), 0);
        const auto config = folder + s("/peer.toml");
        for (const char* command : {"rotate", "epoch", "lift --reason x --yes"}) {
            const auto run = runProgram(s(SEABRIDGE_BIN "/seabridge-peer"),
                                        s(command).split(s(" ")) << s("--config") << config);
            QCOMPARE(run.exitCode, 1);
            QVERIFY2(run.err.contains("belongs to nobody: run this as that account"), run.err);
        }
        QVERIFY(!QFile::exists(folder + s("/peer.key.next")));
        QVERIFY(!QFile::exists(folder + s("/epoch.request")));
    }

    void theUnitIsSoundAndSandboxed() {
        const auto analyze = QStandardPaths::findExecutable(s("systemd-analyze"));
        if (analyze.isEmpty()) QSKIP("no systemd-analyze");
        auto unit = readAll(kUnit);
        unit.replace("/usr/bin/seabridge-peer", SEABRIDGE_BIN "/seabridge-peer");
        QTemporaryDir folder;
        QFile file(folder.filePath(s("seabridge-peer.service")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(unit);
        file.close();
        const auto verified = runProgram(analyze, {s("verify"), file.fileName()});
        QVERIFY2(verified.exitCode == 0 && verified.err.isEmpty(), verified.err.constData());
        const auto exposed = runProgram(
            analyze, {s("security"), s("--offline=true"), s("--threshold=20"), file.fileName()});
        QVERIFY2(exposed.exitCode == 0, exposed.out.constData());
    }
};

QTEST_GUILESS_MAIN(SystemdUnitTest)
#include "SystemdUnitTest.moc"

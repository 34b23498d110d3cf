// SPDX-License-Identifier: GPL-3.0-or-later
// seabridge-peer as a service manager and an operator see it.
#include "Lonely.h"
#include "PeerTrouble.h"

#include <QDir>

using namespace seabridge::support;

namespace {

/// A service manager's end of the notify protocol, for programs started while it lives.
class Manager {
public:
    explicit Manager(const QString& path) : socket_(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
        const auto address = addressOf(path);
        if (bind(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
            throw std::runtime_error("notify socket");
        qputenv("NOTIFY_SOCKET", path.toUtf8());
        qputenv("WATCHDOG_USEC", "600000");
    }
    ~Manager() {
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
        close(socket_);
    }
    [[nodiscard]] QByteArrayList heard() const {
        QByteArrayList out;
        char bytes[512];
        for (ssize_t got = 0; (got = recv(socket_, bytes, sizeof bytes, MSG_DONTWAIT)) > 0;)
            out << QByteArray(bytes, got);
        return out;
    }

private:
    int socket_;
};

}  // namespace

class ServiceTest : public QObject {
    Q_OBJECT
private slots:
    void servesFromItsFileAndStopsInTime() {
        Lonely town;
        town.start();
        QVERIFY(town.reaches(3));
        QElapsedTimer time;
        time.start();
        town.peer().stop();
        QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
        const auto log = readAll(town.peer().folder() + s("/stderr.log"));
        const QRegularExpression form(
            s("^time=\\S+Z level=(debug|info|warn|alarm) component=[a-z]+ msg=\".*\"( [a-z_]+=\\S+)*$"));
        for (const auto& line : QString::fromUtf8(log).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
        QVERIFY2(log.contains("msg=\"saved\" certified="), log.constData());
        town.start();
        QVERIFY(town.figure("certified_height") >= 3);
        town.peer().stop();
    }

    void tellsItsServiceManager() {
        Lonely town;
        {
            const Manager manager(town.path("notify"));
            town.start();
            QTest::qWait(1500);
            auto heard = manager.heard();
            QVERIFY(!heard.isEmpty() && heard.front().startsWith("READY=1\nSTATUS="));
            QVERIFY2(heard.count("WATCHDOG=1") >= 3, heard.join('|').constData());
            town.peer().stop();
            heard = manager.heard();
            QVERIFY2(heard.contains("STOPPING=1"), heard.join('|').constData());
        }
        town.start();
        town.peer().stop();
    }

    void showsItsFiguresWithoutWaitingForAnybody() {
        Lonely town;
        town.start();
        // A collector that connects and says nothing.
        const int silent = socket(AF_UNIX, SOCK_STREAM, 0);
        const auto address = addressOf(town.peer().folder() + s("/metrics.sock"));
        QVERIFY(::connect(silent, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
        QVERIFY(town.reaches(4));
        const auto text = town.metrics();
        for (const char* name : {"executed_height", "order_lag", "connections", "memory_bytes",
                                 "store_bytes", "order_bytes", "block_sync_seconds_count"})
            QVERIFY2(town.figure(name) >= 0, name);
        QVERIFY(town.figure("memory_bytes") > 1 << 20);
        QVERIFY(town.figure("block_sync_seconds_count") >= 4);
        close(silent);
        town.peer().stop();
        QVERIFY(!QFile::exists(town.peer().folder() + s("/metrics.sock")));
    }

    void initWritesSettingsThatRunUnderstands() {
        QTemporaryDir folder;
        const auto data = folder.filePath(s("p"));
        const auto program = s(SEABRIDGE_BIN "/seabridge-peer");
        const auto made = runProgram(program, {s("init"), s("--data"), data, s("--listen"), s("tcp://127.0.0.1:*")});
        QCOMPARE(made.exitCode, 0);
        QVERIFY(readAll(data + s("/peer.toml")).contains("\nlisten = \"tcp://127.0.0.1:*\"\n"));
        // All is well but the consortium file, which does not exist yet.
        const auto run = runProgram(program, {s("run"), s("--config"), data + s("/peer.toml")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("consortium.genesis"), run.err.constData());
        QFile file(data + s("/peer.toml"));
        QVERIFY(file.open(QIODevice::Append));
        file.write("colour = \"blue\"\n");
        file.close();
        const auto refused = runProgram(program, {s("run"), s("--config"), file.fileName()});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("log.colour: unknown key"), refused.err.constData());
        QCOMPARE(runProgram(program, {s("init"), s("--data"), data}).exitCode, 1);
    }

    // Where it listens may be no place to connect to; then that is for its people to fill in.
    void initForANewcomerNamesOnlyAddressesThatOthersReach() {
        Lonely town;
        const auto init = [&](const char* data, const char* listen, const char* announce) {
            return runProgram(s(SEABRIDGE_BIN "/seabridge-peer"),
                              {s("init"), s("--data"), town.path(data), s("--genesis"),
                               town.path("genesis"), s("--org"), QString(32, QLatin1Char('7')),
                               s("--listen"), s(listen), s("--announce"), s(announce)});
        };
        const auto told = init("told", "tcp://bank.example:7401", "tcp://bank.example:7402");
        QCOMPARE(told.exitCode, 0);
        QVERIFY2(told.err.isEmpty(), told.err.constData());
        QCOMPARE(told.json()[s("requestEndpoint")].toString(), s("tcp://bank.example:7401"));
        QCOMPARE(told.json()[s("announceEndpoint")].toString(), s("tcp://bank.example:7402"));
        const auto partly = init("partly", "tcp://0.0.0.0:7401", "tcp://bank.example:7402");
        QCOMPARE(partly.exitCode, 0);
        QVERIFY(partly.json().contains(s("peer")));
        QVERIFY(!partly.json().contains(s("requestEndpoint")));
        QVERIFY(partly.json().contains(s("announceEndpoint")));
        QVERIFY2(partly.err.contains("requestEndpoint is left out"), partly.err.constData());
    }

    void checksItsStoreFromTheGenesis() {
        Lonely town;
        town.start();
        QVERIFY(town.reaches(5));
        const auto check = [&] {
            return runProgram(s(SEABRIDGE_BIN "/seabridge-peer"),
                              {s("check"), s("--config"), town.peer().folder() + s("/peer.toml")});
        };
        // Also beside the peer that runs.
        QCOMPARE(check().exitCode, 0);
        town.peer().stop();
        const auto good = check();
        QVERIFY2(good.exitCode == 0 && good.out.startsWith("ok: "), good.out + good.err);
        QFile file(town.peer().folder() + s("/blocks/blocks-000001.seg"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto bytes = file.readAll();
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        file.seek(0);
        file.write(bytes);
        file.close();
        const auto bad = check();
        QVERIFY2(bad.exitCode == 1, bad.out + bad.err);
        QCOMPARE(readAll(file.fileName()), bytes);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(bytes);
        file.close();
        QCOMPARE(check().exitCode, 0);
        // Another consortium's file.
        Lonely other;
        QFile settings(town.peer().folder() + s("/peer.toml"));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        auto text = QString::fromUtf8(settings.readAll());
        settings.close();
        QVERIFY(text.contains(town.path("genesis")));
        text.replace(town.path("genesis"), other.path("genesis"));
        QVERIFY(settings.open(QIODevice::WriteOnly | QIODevice::Truncate));
        settings.write(text.toUtf8());
        settings.close();
        QCOMPARE(check().exitCode, 1);
    }

    void aStoppedPeerStaysSoUntilItIsLifted() {
        using seabridge::peer::Trouble;
        Lonely town;
        const auto does = [&](QStringList words) {
            words << s("--config") << town.peer().folder() + s("/peer.toml");
            return runProgram(s(SEABRIDGE_BIN "/seabridge-peer"), words);
        };
        const QStringList lift{s("lift"), s("--reason"), s("new memory"), s("--yes")};
        town.start();
        QVERIFY(town.reaches(3));
        QVERIFY(does(lift).err.contains("stop it first"));
        town.peer().stop();
        QVERIFY(does(lift).err.contains("nothing is to be lifted"));
        const seabridge::app::PeerPaths paths{town.peer().folder().toStdString()};
        QVERIFY(seabridge::app::storeTrouble(
            paths, Trouble{Trouble::Kind::Diverged, 3, "DIVERGED at height 3: a test"}));
        qint64 height = 0;
        for (int i = 0; i < 2; ++i) {
            town.start();
            height = town.figure("certified_height");
            for (int steps = 0; steps < 8; ++steps, QTest::qWait(100))
                town.peer().writeLine("advance 20");
            QTest::qWait(1200);
            QCOMPARE(town.figure("certified_height"), height);
            QCOMPARE(town.figure("diverged"), qint64(1));
            town.peer().kill();
        }
        const auto checked = does({s("check")});
        QVERIFY2(checked.exitCode == 1, checked.out + checked.err);
        QVERIFY(checked.out.startsWith("stopped    DIVERGED at height 3: a test\n"));
        QVERIFY(checked.out.contains("\nok: "));
        QCOMPARE(does({s("lift"), s("--reason"), s("new memory")}).exitCode, 2);
        QCOMPARE(does({s("check")}).exitCode, 1);
        QCOMPARE(does(lift).exitCode, 0);
        QVERIFY(readAll(town.peer().folder() + s("/alarms.log"))
                    .contains(" DIVERGED at height 3 lifted by the operator: new memory\n"));
        town.start();
        QVERIFY(town.reaches(height + 2));
        QVERIFY(does({s("epoch")}).out.startsWith("epoch "));
        town.peer().stop();
        QCOMPARE(does({s("check")}).exitCode, 0);
    }

    void startsFromTheNewestGoodSnapshot() {
        Lonely town;
        town.peer().addSettings("[store]\nsnapshot_blocks = 3\n");
        town.start();
        QVERIFY(town.reaches(14));
        town.peer().stop();
        const auto names = [&] {
            return QDir(town.peer().folder() + s("/blocks")).entryList({s("snapshot-*")}, QDir::Files,
                                                                      QDir::Name | QDir::Reversed);
        };
        const auto taken = names();
        QCOMPARE(taken.size(), 2);
        const auto said = [&](const QString& file) {
            const auto log = town.peer().folder() + s("/stderr.log");
            QFile::remove(log);
            town.start();
            const auto height = town.figure("certified_height");
            town.peer().stop();
            const auto from = file.isEmpty() ? QByteArray()
                                             : "msg=\"snapshot\" height=" +
                                                   QByteArray::number(file.mid(9).toLongLong());
            return height >= 14 && readAll(log).contains(from);
        };
        QVERIFY(said(taken[0]));
        const auto damage = [&](const QString& name) {
            QFile file(town.peer().folder() + s("/blocks/") + name);
            return file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) &&
                   file.write("damage") == 6;
        };
        QVERIFY(damage(taken[0]));
        QVERIFY(said(taken[1]));
        QVERIFY(readAll(town.peer().folder() + s("/alarms.log")).contains("snapshot of height"));
        QVERIFY(damage(taken[1]));
        QVERIFY(said({}));
    }
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "ServiceTest.moc"

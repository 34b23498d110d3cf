// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerCommand.h"

#include "base/File.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace seabridge;
using app::PeerConfig;
using base::ErrorCode;

namespace {

constexpr auto kFile = "/srv/peer/peer.toml";
constexpr auto kLeast = "data = \".\"\ngenesis = \"town.genesis\"\n";

base::Result<PeerConfig> read(const std::string& more, const std::string& least = kLeast) {
    return app::peerConfigOf(least + more, kFile);
}

/// What is said of `more`, which begins in line 3.
std::string problemOf(const std::string& more, const std::string& least = kLeast) {
    const auto config = read(more, least);
    if (config) return "nothing";
    return config.error().code == ErrorCode::InvalidInput ? config.error().detail : "another code";
}

bool same(const PeerConfig& a, const PeerConfig& b) {
    return a.data == b.data && a.genesis == b.genesis && a.network.listen == b.network.listen &&
           a.network.announce == b.network.announce && a.network.guests == b.network.guests &&
           a.order.holder == b.order.holder && a.etcd.has_value() == b.etcd.has_value() &&
           (!a.etcd || app::etcdTable(*a.etcd) == app::etcdTable(*b.etcd)) &&
           a.limits.requests.perSecond == b.limits.requests.perSecond &&
           a.limits.requests.burst == b.limits.requests.burst &&
           a.limits.connections == b.limits.connections &&
           a.limits.unreadBytes == b.limits.unreadBytes && a.snapshots.blocks == b.snapshots.blocks &&
           a.snapshots.bytes == b.snapshots.bytes &&
           a.blobs.bytesADay == b.blobs.bytesADay &&
           a.blobs.minFreeBytes == b.blobs.minFreeBytes &&
           a.blobs.minFreePercent == b.blobs.minFreePercent && a.metricsSocket == b.metricsSocket &&
           a.logLevel == b.logLevel;
}

}  // namespace

class PeerConfigTest : public QObject {
    Q_OBJECT
private slots:
    void readsPathsFromTheFilesFolder() {
        const auto config = read("[metrics]\nsocket = \"/run/seabridge/metrics.sock\"\n");
        QVERIFY(config.has_value());
        QCOMPARE((config->data / "peer.key").lexically_normal().string(),
                 std::string("/srv/peer/peer.key"));
        QCOMPARE(config->genesis.string(), std::string("/srv/peer/town.genesis"));
        QCOMPARE(config->metricsSocket.string(), std::string("/run/seabridge/metrics.sock"));
    }

    void readsEverySetting() {
        const auto config = read(
            "[network]\nlisten = \"tcp://10.0.0.1:7401\"\nannounce = \"tcp://[::1]:*\"\n"
            "guests = \"tcp://peer.example:9\"\n[order]\nholder = "
            "\"000102030405060708090a0b0c0d0e0f\"\n[limits]\nrequests_per_second = 7\n"
            "request_burst = 8\nconnections = 90\nunread_megabytes = 32\n[blobs]\nmegabytes_a_day = 12\n"
            "min_free_megabytes = 13\nmin_free_percent = 14\n[log]\nlevel = \"warn\"\n");
        QVERIFY2(config.has_value(), config ? "" : config.error().detail.c_str());
        QCOMPARE(config->network.listen, std::string("tcp://10.0.0.1:7401"));
        QCOMPARE(config->network.announce, std::string("tcp://[::1]:*"));
        QCOMPARE(config->network.guests, std::string("tcp://peer.example:9"));
        QCOMPARE(base::toHex(*config->order.holder), std::string("000102030405060708090a0b0c0d0e0f"));
        QCOMPARE(config->limits.requests.perSecond, std::int64_t(7));
        QCOMPARE(config->limits.requests.burst, std::int64_t(8));
        QCOMPARE(config->limits.connections, std::size_t(90));
        QCOMPARE(config->limits.unreadBytes, std::size_t(32 << 20));
        QCOMPARE(config->blobs.bytesADay, std::uint64_t(12 << 20));
        QCOMPARE(config->blobs.minFreeBytes, std::uint64_t(13 << 20));
        QCOMPARE(config->blobs.minFreePercent, std::uint64_t(14));
        QVERIFY(config->logLevel == base::LogLevel::Warn);
    }

    void refusesWithLineAndKey_data() {
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* more, const char* said) {
            QTest::newRow(name) << QString::fromUtf8(more)
                                << QStringLiteral("/srv/peer/peer.toml:") + QString::fromUtf8(said);
        };
        row("unknown key", "colour = 1", "3: colour: unknown key");
        row("unknown key in a table", "[network]\nlisten = \"tcp://a:1\"\nlisen = \"tcp://a:1\"",
            "5: network.lisen: unknown key");
        row("unknown table", "\n[secrets]\nkey = \"x\"", "4: secrets: unknown key");
        row("text for a number", "[limits]\nconnections = \"90\"",
            "4: limits.connections is no whole number");
        row("fraction", "[limits]\nconnections = 90.5", "4: limits.connections is no whole number");
        row("number for text", "[log]\nlevel = 3", "4: log.level is no text");
        row("value for a table", "order = 1", "3: order is no table");
        row("below the least", "[limits]\nrequests_per_second = 0",
            "4: limits.requests_per_second is not within 1 and 100000");
        row("endpoint", "[network]\nguests = \"ipc:///tmp/x\"",
            "4: network.guests is not an endpoint tcp://ADDRESS:PORT");
        row("organization", "[order]\nholder = \"bank\"",
            "4: order.holder is not an organization (32 hex digits)");
        row("level", "[log]\nlevel = \"loud\"", "4: log.level is not one of debug, info, warn, alarm");
        row("etcd without a key",
            "[etcd]\nendpoints = [\"https://a:1\"]\nca = \"a\"\ncert = \"b\"", "3: etcd.key is missing");
        row("etcd without endpoints", "[etcd]\nendpoints = []", "4: etcd.endpoints is no list of texts");
        row("etcd without TLS", "[etcd]\nendpoints = [\"https://a:1\",\n\"http://a:1\"]",
            "5: etcd.endpoints is not https://HOST:PORT");
        row("empty path", "[metrics]\nsocket = \"\"", "4: metrics.socket is not a path");
    }
    void refusesWithLineAndKey() {
        QFETCH(QString, more);
        QFETCH(QString, said);
        QCOMPARE(QString::fromStdString(problemOf(more.toStdString())), said);
    }

    void refusesWhatIsNoToml() {
        QVERIFY(problemOf("data = \"again\"").starts_with("/srv/peer/peer.toml:3: "));
        QVERIFY(problemOf("[network\n").starts_with("/srv/peer/peer.toml:3: "));
        QVERIFY(problemOf("\xff\xfe").starts_with("/srv/peer/peer.toml:"));
        // What toml++ would end the process for in a build with assertions.
        QVERIFY(problemOf("[ \x01order]\n").starts_with("/srv/peer/peer.toml:3: "));
        QVERIFY(problemOf("[=]\n").starts_with("/srv/peer/peer.toml:3: "));
        // What it has no answer for: letters outside of strings.
        for (const char* text : {"\u03fb", "a = '\u03fb' \u03fb", "a = \"\"\"b\"\"\"\" \u03fb",
                                 "a = \"\\\\\" \u03fb"})
            QVERIFY(problemOf(text).starts_with("/srv/peer/peer.toml:3: "));
    }

    void takesLettersInStringsAndComments() {
        for (const char* text : {"# \u6d77\u6865\n", "[metrics]\nsocket = \"\u6d77\"\n",
                                 "[metrics]\nsocket = '\u6d77\\'\n",
                                 "[metrics]\nsocket = \"\"\"\u6d77\\\"\"\"\"\"\"\n# \u6865\n"})
            QCOMPARE(problemOf(text), std::string("nothing"));
    }

    void needsDataAndGenesis() {
        QVERIFY(problemOf("", "genesis = \"g\"\n").ends_with("data is missing"));
        QVERIFY(problemOf("", "data = \"d\"\n").ends_with("genesis is missing"));
    }

    void writesAFileThatReadsAsItself() {
        PeerConfig plain;
        plain.data = "/srv/peer";
        plain.genesis = "/srv/strange \"quoted\" \\ \t name";
        auto full = plain;
        full.network = {"tcp://0.0.0.0:1", "tcp://0.0.0.0:2", "tcp://0.0.0.0:3"};
        full.etcd.emplace();
        full.etcd->endpoints = {"https://a.example:1", "https://[::1]:2"};
        full.etcd->ca = "/srv/ca.pem";
        full.etcd->cert = "/srv/\"peer\".pem";
        full.etcd->key = "/srv/peer.key";
        full.etcd->quotaBytes = 256 << 20;
        full.order.holder = base::fixedFromHex<ledger::OrgId>("000102030405060708090a0b0c0d0e0f");
        full.limits = {{1, 2}, 33, 64 << 20};
        full.snapshots = {5, 7 << 20};
        full.blobs = {3 << 20, 9 << 20, 11};
        full.metricsSocket = "/run/m.sock";
        full.logLevel = base::LogLevel::Alarm;
        for (const auto& config : {plain, full}) {
            const auto text = app::peerConfigText(config);
            const auto again = app::peerConfigOf(text, kFile);
            QVERIFY2(again.has_value(), again ? "" : again.error().detail.c_str());
            QVERIFY2(same(*again, config), text.c_str());
        }
        // Every example is right, also where it is commented out.
        std::string all;
        const auto text = app::peerConfigText(plain);
        for (const auto& line : QString::fromStdString(text).split(QLatin1Char('\n')))
            all += (line.startsWith(QLatin1Char('#')) && !line.startsWith(QStringLiteral("# "))
                        ? line.mid(1)
                        : line).toStdString() + "\n";
        const auto examples = app::peerConfigOf(all, kFile);
        QVERIFY2(examples.has_value(), examples ? "" : examples.error().detail.c_str());
        QCOMPARE(examples->network.listen, std::string("tcp://0.0.0.0:7401"));
    }

    void readsTheFile() {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "peer.toml";
        QVERIFY(app::loadPeerConfig(path).error().code == ErrorCode::NotFound);
        QVERIFY(base::replaceFile(path, base::viewOf(kLeast)));
        QCOMPARE(app::loadPeerConfig(path)->genesis, path.parent_path() / "town.genesis");
    }

    void understandsTheCommandLine() {
        const auto read = [](std::vector<const char*> words) { return app::peerCommandOf(words); };
        const auto init = read({"init", "--data", "d", "--listen", "tcp://a:1", "--json"});
        QVERIFY(init && init->kind == app::PeerCommand::Kind::Init && init->json);
        QCOMPARE(init->config.network.listen, std::string("tcp://a:1"));
        const auto run = read({"run", "--config", "f", "--stop-with-parent"});
        QVERIFY(run && run->file == "f" && run->stopWithParent && !run->clock);
        QVERIFY(!read({}));
        QVERIFY(!read({"dance"}));
        QVERIFY(!read({"run"}));
        QVERIFY(!read({"run", "--config"}));
        QVERIFY(!read({"run", "--config", "f", "--data", "d"}));
        QVERIFY(!read({"run", "--config", "f", "--clock", "noon"}));
        QVERIFY(read({"check", "--config", "f"})->kind == app::PeerCommand::Kind::Check);
        QVERIFY(!read({"check", "--config", "f", "--stop-with-parent"}));
        QVERIFY(!read({"init", "--data", "d", "--listen", "here"}));
        const auto lift = read({"lift", "--config", "f", "--reason", "new memory", "--yes"});
        QVERIFY(lift && lift->confirmed && lift->reason == "new memory");
        QVERIFY(!read({"lift", "--config", "f", "--yes"}));
        QVERIFY(!read({"lift", "--config", "f", "--reason", ""}));
        QVERIFY(!read({"lift", "--config", "f", "--reason", "one\nALARM another"}));
        QVERIFY(!read({"check", "--config", "f", "--reason", "none"}));
        QVERIFY(read({"run", "--help"})->kind == app::PeerCommand::Kind::Help);
    }
};

QTEST_GUILESS_MAIN(PeerConfigTest)
#include "PeerConfigTest.moc"

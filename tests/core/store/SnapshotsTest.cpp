// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "store/Snapshots.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace seabridge;
using base::ByteView;
using base::Bytes;
using base::ErrorCode;
using base::Result;
using store::Snapshots;
namespace fs = std::filesystem;

namespace {

auto fillWith(const std::vector<Bytes>& records) {
    return [records](const Snapshots::Put& put) -> Result<void> {
        for (const auto& record : records)
            if (const auto done = put(record); !done) return done;
        return {};
    };
}

Result<std::vector<Bytes>> load(const Snapshots& files, std::uint64_t height) {
    std::vector<Bytes> out;
    const auto done = files.read(height, [&](ByteView record) -> Result<void> {
        out.push_back(base::bytesOf(record));
        return {};
    });
    if (!done) return std::unexpected(done.error());
    return out;
}

using Heights = std::vector<std::uint64_t>;

}  // namespace

class SnapshotsTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    int next_ = 0;
    fs::path fresh() {
        const auto path = fs::path(folder_.path().toStdString()) / std::to_string(next_++);
        fs::create_directory(path);
        return path;
    }
    static fs::path fileOf(const fs::path& folder, std::uint64_t height) {
        return folder / fmt::format("snapshot-{:020}", height);
    }

private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    void keepsTheNewestTwo() {
        const Snapshots files(fresh());
        QVERIFY(files.heights().empty());
        QVERIFY(load(files, 7).error().code == ErrorCode::NotFound);
        const std::vector<Bytes> first{Bytes(10, 1), Bytes(20, 2)}, second{Bytes(5, 9)}, third;
        QVERIFY(files.write(7, fillWith(first)));
        QVERIFY(files.write(9, fillWith(second)));
        QCOMPARE(files.heights(), (Heights{9, 7}));
        QVERIFY(load(files, 7).value() == first);
        QVERIFY(files.write(12, fillWith(third)));
        QCOMPARE(files.heights(), (Heights{12, 9}));
        QVERIFY(load(files, 9).value() == second);
        QVERIFY(load(files, 12).value() == third);
    }

    /// They were of no use, or this one would have been made from them.
    void higherOnesMakeRoomForTheNewest() {
        const Snapshots files(fresh());
        for (const std::uint64_t height : {5, 30, 40}) QVERIFY(files.write(height, fillWith({})));
        QCOMPARE(files.heights(), (Heights{40, 30}));
        const std::vector<Bytes> records{Bytes(10, 1)};
        QVERIFY(files.write(7, fillWith(records)));
        QCOMPARE(files.heights(), (Heights{7}));
        QVERIFY(load(files, 7).value() == records);
    }

    void leavesTheOldOnesWhenANewOneFails() {
        const auto folder = fresh();
        const Snapshots files(folder);
        QVERIFY(files.write(7, fillWith({Bytes(10, 1)})));
        const auto failing = [](const Snapshots::Put& put) -> Result<void> {
            if (const auto done = put(Bytes(3)); !done) return done;
            return base::fail(ErrorCode::Cancelled);
        };
        QVERIFY(files.write(8, failing).error().code == ErrorCode::Cancelled);
        QCOMPARE(files.heights(), (Heights{7}));
        QVERIFY(!fs::exists(folder / "snapshot.new"));
        // What a kill left is never read and no hindrance.
        QFile left(QString::fromStdString((folder / "snapshot.new").string()));
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("half") == 4);
        left.close();
        QVERIFY(files.write(8, fillWith({Bytes(1)})));
        QCOMPARE(files.heights(), (Heights{8, 7}));
    }

    void noticesEveryDamage() {
        const auto folder = fresh();
        const Snapshots files(folder);
        const std::vector<Bytes> records{Bytes(10, 1), Bytes(20, 2), Bytes(30, 3)};
        QVERIFY(files.write(7, fillWith(records)));
        const auto path = QString::fromStdString(fileOf(folder, 7).string());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto whole = file.readAll();
        file.close();
        const auto writes = [&](const QByteArray& bytes) {
            QFile out(path);
            return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
        };
        // The mark behind the end is no part of the content.
        for (qsizetype i = 0; i < whole.size() - 8; ++i) {
            auto bytes = whole;
            bytes[i] = char(bytes[i] ^ 1);
            QVERIFY(writes(bytes));
            QVERIFY2(!load(files, 7), qPrintable(QString::number(i)));
            QVERIFY(writes(whole.left(i)));
            QVERIFY2(!load(files, 7), qPrintable(QString::number(i)));
        }
        QVERIFY(writes(whole));
        QVERIFY(load(files, 7).value() == records);
        // Another one's content under this name.
        fs::rename(fileOf(folder, 7), fileOf(folder, 8));
        QVERIFY(load(files, 8).error().code == ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(SnapshotsTest)
#include "SnapshotsTest.moc"

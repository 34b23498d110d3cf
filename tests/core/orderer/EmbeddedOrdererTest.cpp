// SPDX-License-Identifier: GPL-3.0-or-later
// What is its own beside OrdererTest: the file, and kills.
#include "Entries.h"

#include "base/Log.h"
#include "orderer/EmbeddedOrderer.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace seabridge;
using base::Bytes;
using base::ErrorCode;
using orderer::EmbeddedOrderer;
using test::entriesFrom;
using test::isWhole;
namespace fs = std::filesystem;

namespace {

/// Appends batches of growing size until killed, and tells by the pipe what was acknowledged.
[[noreturn]] void appendForEver(const fs::path& folder, int pipe) {
    auto order = EmbeddedOrderer::open(folder, 0);
    if (!order) _exit(1);
    for (std::size_t count = 1;; count = count % 7 + 1) {
        const auto at = order->append(entriesFrom(order->nextPosition(), count));
        if (!at) _exit(2);
        const std::uint64_t next = *at + count;
        if (write(pipe, &next, sizeof next) != sizeof next) _exit(3);
    }
}

/// The last acknowledged next position of a child that is killed after `us` microseconds.
std::uint64_t killedWhileAppending(const fs::path& folder, useconds_t us) {
    int ends[2];
    if (pipe(ends) != 0) qFatal("pipe");
    const pid_t child = fork();
    if (child == 0) appendForEver(folder, ends[1]);
    close(ends[1]);
    usleep(us);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    std::uint64_t acknowledged = 0, next = 0;
    while (read(ends[0], &next, sizeof next) == sizeof next) acknowledged = next;
    close(ends[0]);
    return acknowledged;
}

}  // namespace

class EmbeddedOrdererTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    int next_ = 0;
    fs::path fresh() {
        return fs::path(folder_.path().toStdString()) / std::to_string(next_++);
    }

private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    void keepsEpochsApart() {
        const fs::path path = fresh();
        QVERIFY(EmbeddedOrderer::open(path, 0)->append(entriesFrom(0, 3)));
        auto later = EmbeddedOrderer::open(path, 1);
        QCOMPARE(later->nextPosition(), std::uint64_t(0));
        QCOMPARE(later->epoch(), std::uint64_t(1));
        fs::copy_file(path / "epoch-0.order", path / "epoch-2.order");
        QVERIFY(EmbeddedOrderer::open(path, 2).error().code == ErrorCode::Damaged);
    }

    void losesOnlyWhatATornEndHeld() {
        const fs::path path = fresh();
        QVERIFY(EmbeddedOrderer::open(path, 0)->append(entriesFrom(0, 9)));
        const auto size = fs::file_size(path / "epoch-0.order");
        fs::resize_file(path / "epoch-0.order", size - 20);
        auto order = EmbeddedOrderer::open(path, 0);
        QVERIFY(order.has_value());
        QCOMPARE(order->nextPosition(), std::uint64_t(8));
        QCOMPARE(order->append(entriesFrom(8, 2)).value(), std::uint64_t(8));
        QVERIFY(isWhole(*order));
    }

    void survivesKillsWhileAppending() {
        const fs::path path = fresh();
        std::uint64_t before = 0;
        for (unsigned i = 0; i < 20; ++i) {
            const auto acknowledged = std::max(before, killedWhileAppending(path, 3000 + 2500 * i));
            auto order = EmbeddedOrderer::open(path, 0);
            QVERIFY(order.has_value());
            QVERIFY(order->nextPosition() >= acknowledged);
            QVERIFY(isWhole(*order));
            before = order->nextPosition();
        }
        QVERIFY(before > 20);
    }

    void getsSmallerByTrimming() {
        const fs::path path = fresh();
        auto order = EmbeddedOrderer::open(path, 0);
        QVERIFY(order->append(entriesFrom(0, 50)));
        const auto size = order->fileBytes();
        QVERIFY(order->trim(30));
        QCOMPARE(order->firstPosition(), std::uint64_t(30));
        QVERIFY(order->fileBytes() < size);
        QVERIFY(order->read(29).error().code == ErrorCode::Purged);
        QCOMPARE(order->append(entriesFrom(50, 1)).value(), std::uint64_t(50));
        QVERIFY(order->trim(10));
        QVERIFY(isWhole(*order));
        order = EmbeddedOrderer::open(path, 0);
        QCOMPARE(order->firstPosition(), std::uint64_t(30));
        QCOMPARE(order->nextPosition(), std::uint64_t(51));
        QVERIFY(isWhole(*order));
    }

    void ignoresAnInterruptedTrim() {
        const fs::path path = fresh();
        auto order = EmbeddedOrderer::open(path, 0);
        QVERIFY(order->append(entriesFrom(0, 5)));
        QVERIFY(base::replaceFile(path / "epoch-0.order.new", base::viewOf("half a file")));
        QVERIFY(order->trim(2));
        QVERIFY(!fs::exists(path / "epoch-0.order.new"));
        QVERIFY(isWhole(*order));
    }
};

QTEST_GUILESS_MAIN(EmbeddedOrdererTest)
#include "EmbeddedOrdererTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "ledger/Block.h"
#include "orderer/EmbeddedOrderer.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace seabridge;
using base::Bytes;
using base::ErrorCode;
using orderer::EmbeddedOrderer;
namespace fs = std::filesystem;

namespace {

/// Entry `position` of every test: its bytes follow from the position alone.
Bytes entryAt(std::uint64_t position) {
    std::mt19937 random(static_cast<unsigned>(position));
    Bytes out(1 + random() % 3000);
    for (auto& byte : out) byte = std::uint8_t(random());
    return out;
}

std::vector<Bytes> entriesFrom(std::uint64_t position, std::size_t count) {
    std::vector<Bytes> out;
    for (std::size_t i = 0; i < count; ++i) out.push_back(entryAt(position + i));
    return out;
}

/// Every entry is where it belongs, without a gap.
bool isWhole(EmbeddedOrderer& order) {
    std::uint64_t position = order.firstPosition();
    while (position < order.nextPosition()) {
        const auto page = order.read(position);
        if (!page || page->empty()) return false;
        for (const auto& entry : *page)
            if (entry != entryAt(position++)) return false;
    }
    return true;
}

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

    void givesEveryEntryItsPosition() {
        auto order = EmbeddedOrderer::open(fresh(), 0);
        QVERIFY(order.has_value());
        QCOMPARE(order->nextPosition(), std::uint64_t(0));
        QCOMPARE(order->append(entriesFrom(0, 1)).value(), std::uint64_t(0));
        QCOMPARE(order->append(entriesFrom(1, 5)).value(), std::uint64_t(1));
        QCOMPARE(order->nextPosition(), std::uint64_t(6));
        QVERIFY(order->read(2).value() == entriesFrom(2, 4));
        QVERIFY(order->read(6).value().empty());
        QVERIFY(order->read(1'000).value().empty());
    }

    void readsWithinItsLimitsButAtLeastOne() {
        auto order = EmbeddedOrderer::open(fresh(), 0);
        QVERIFY(order->append(std::vector<Bytes>(10, Bytes(1000, 7))));
        QCOMPARE(order->read(0, {3500, 100}).value().size(), std::size_t(3));
        QCOMPARE(order->read(0, {1, 100}).value().size(), std::size_t(1));
        QCOMPARE(order->read(8, {1 << 20, 100}).value().size(), std::size_t(2));
        QCOMPARE(order->read(0, {1 << 20, 4}).value().size(), std::size_t(4));
    }

    void takesAllOrNothingOfABatch() {
        auto order = EmbeddedOrderer::open(fresh(), 0);
        const auto codeOf = [&](std::vector<Bytes> batch) {
            return order->append(batch).error().code;
        };
        QVERIFY(codeOf({}) == ErrorCode::InvalidInput);
        QVERIFY(codeOf({Bytes(1), Bytes()}) == ErrorCode::InvalidInput);
        QVERIFY(codeOf({Bytes(1), Bytes(ledger::kMaxEntryBytes + 1)}) == ErrorCode::TooLarge);
        QCOMPARE(order->nextPosition(), std::uint64_t(0));
        QVERIFY(order->append(std::vector<Bytes>{Bytes(ledger::kMaxEntryBytes)}));
    }

    void goesOnWhereItStopped() {
        const fs::path path = fresh();
        QVERIFY(EmbeddedOrderer::open(path, 0)->append(entriesFrom(0, 20)));
        auto order = EmbeddedOrderer::open(path, 0);
        QCOMPARE(order->append(entriesFrom(20, 1)).value(), std::uint64_t(20));
        QVERIFY(isWhole(*order));
    }

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

    void trimsBelowAPositionOnly() {
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

    void keepsItsPositionWhenAllIsTrimmed() {
        const fs::path path = fresh();
        auto order = EmbeddedOrderer::open(path, 0);
        QVERIFY(order->append(entriesFrom(0, 5)));
        QVERIFY(order->trim(100));
        order = EmbeddedOrderer::open(path, 0);
        QCOMPARE(order->append(entriesFrom(5, 1)).value(), std::uint64_t(5));
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

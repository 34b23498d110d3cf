// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "store/VoteLock.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace seabridge;
using base::Bytes;
using base::ErrorCode;
using ledger::VoteTarget;
using store::VoteLock;
using store::VoteLockState;
namespace fs = std::filesystem;

namespace {

VoteTarget vote(std::uint64_t height, std::uint8_t header = 1, std::uint64_t epoch = 0) {
    VoteTarget target{epoch, height, {}};
    target.headerId.data.fill(header);
    return target;
}

Bytes contentOf(const fs::path& path) { return base::readFile(path, 1 << 20).value(); }

/// Votes from `first` on until killed; the pipe gets each height before its vote "leaves".
[[noreturn]] void voteForEver(const fs::path& path, std::uint64_t first, int pipe) {
    auto lock = VoteLock::open(path);
    if (!lock) _exit(1);
    for (std::uint64_t height = first;; ++height) {
        if (!lock->lock(vote(height))) _exit(2);
        if (write(pipe, &height, sizeof height) != sizeof height) _exit(3);
    }
}

}  // namespace

class VoteLockTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    int next_ = 0;
    fs::path fresh() {
        return fs::path(folder_.path().toStdString()) / std::to_string(next_++);
    }

private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    void isNeverReplacedByAnEmptyOne() {
        const fs::path path = fresh();
        QVERIFY(VoteLock::open(path).error().code == ErrorCode::NotFound);
        auto lock = VoteLock::create(path);
        QVERIFY(lock && lock->state() == VoteLockState());
        QVERIFY(lock->lock(vote(1)));
        QVERIFY(VoteLock::create(path).error().code == ErrorCode::InUse);
        QVERIFY(VoteLock::open(path)->state() == lock->state());
    }

    void isNeverThereWithoutItsFirstState() {
        const VoteLockState state{40, {vote(41, 1, 3)}, 3, 72};
        for (const std::size_t lost : {std::size_t(0), std::size_t(4096)}) {
            const fs::path path = fresh();
            QVERIFY(VoteLock::create(path, state)->state() == state);
            Bytes content = contentOf(path);
            content[lost + 20] ^= 1;
            QVERIFY(base::replaceFile(path, content));
            QVERIFY(VoteLock::open(path)->state() == state);
        }
    }

    void remembersVotesAndFloor() {
        const fs::path path = fresh();
        auto lock = VoteLock::create(path);
        QVERIFY(lock->raiseFloor(4));
        QVERIFY(lock->raiseFloor(2));
        for (std::uint64_t height = 5; height < 9; ++height) QVERIFY(lock->lock(vote(height)));
        const auto state = VoteLock::open(path)->state();
        QCOMPARE(state.floor, std::uint64_t(4));
        QCOMPARE(state.votes.size(), std::size_t(4));
        QVERIFY(state.votes.back() == vote(8));
    }

    void refusesASecondHeaderForOneHeight() {
        auto lock = VoteLock::create(fresh());
        QVERIFY(lock->lock(vote(7, 1)));
        QVERIFY(lock->lock(vote(7, 1)));
        QVERIFY(lock->lock(vote(7, 2)).error().code == ErrorCode::Misconduct);
        QVERIFY(lock->lock(vote(7, 2, 1)));
        QVERIFY(lock->raiseFloor(9));
        QVERIFY(lock->lock(vote(9)).error().code == ErrorCode::Misconduct);
        QVERIFY(lock->lock(vote(10)));
    }

    void leavesAnEpochForGood() {
        const fs::path path = fresh();
        auto lock = VoteLock::create(path);
        QVERIFY(lock->lock(vote(7, 1, 1)));
        QVERIFY(lock->raiseFloor(40));
        QVERIFY(lock->enterEpoch(3, 6, 40));
        // The same votes stand under the new epoch, none under an old one, not even the same again.
        QVERIFY(lock->lock(vote(7, 2, 3)));
        QVERIFY(lock->lock(vote(7, 1, 3)).error().code == ErrorCode::Misconduct);
        QVERIFY(lock->lock(vote(7, 1, 1)).error().code == ErrorCode::Misconduct);
        QVERIFY(lock->lock(vote(50, 1, 2)).error().code == ErrorCode::Misconduct);
        QVERIFY(lock->enterEpoch(2, 0, 0).error().code == ErrorCode::Misconduct);
        QVERIFY(lock->enterEpoch(4, 6, 0));
        const auto state = VoteLock::open(path)->state();
        QVERIFY(state == lock->state());
        QCOMPARE(state.epoch, std::uint64_t(4));
        QCOMPARE(state.blind, std::uint64_t(40));
        QCOMPARE(state.floor, std::uint64_t(6));
        QCOMPARE(state.votes.size(), std::size_t(2));
    }

    void coversWhatLeavesTheRingByTheFloor() {
        const fs::path path = fresh();
        auto lock = VoteLock::create(path);
        for (std::uint64_t height = 1; height <= 200; ++height) QVERIFY(lock->lock(vote(height)));
        const auto state = VoteLock::open(path)->state();
        QCOMPARE(state.votes.size(), VoteLockState::kRing);
        QCOMPARE(state.floor, std::uint64_t(200 - VoteLockState::kRing));
        QVERIFY(lock->lock(vote(100, 2)).error().code == ErrorCode::Misconduct);
    }

    void keepsTheStateBeforeATornWrite() {
        const fs::path path = fresh();
        auto lock = VoteLock::create(path);
        QVERIFY(lock->lock(vote(1)));
        const Bytes before = contentOf(path);
        QVERIFY(lock->lock(vote(2)));
        const Bytes after = contentOf(path);
        // Any part of the bytes of the last write may have reached the disk.
        for (std::size_t cut = 0; cut < after.size(); cut += 61) {
            Bytes torn = before;
            std::copy_n(after.begin(), cut, torn.begin());
            QVERIFY(base::replaceFile(path, torn));
            const auto opened = VoteLock::open(path);
            QVERIFY(opened.has_value());
            QVERIFY(opened->state().votes.front() == vote(1));
        }
    }

    void tellsDamageFromAbsence() {
        const fs::path path = fresh();
        QVERIFY(!VoteLock::create(path)->wasTorn());
        Bytes content = contentOf(path);
        content[20] ^= 1;
        QVERIFY(base::replaceFile(path, content));
        QVERIFY2(VoteLock::open(path)->wasTorn(), "its last vote may be forgotten");
        content[4096 + 20] ^= 1;
        QVERIFY(base::replaceFile(path, content));
        QVERIFY(VoteLock::open(path).error().code == ErrorCode::Damaged);
        for (const std::size_t size : {std::size_t(0), std::size_t(10), std::size_t(4096)}) {
            QVERIFY(base::replaceFile(path, Bytes(size)));
            QVERIFY(VoteLock::open(path).error().code == ErrorCode::Damaged);
        }
    }

    void survivesKillAfterVote() {
        const fs::path path = fresh();
        QVERIFY(VoteLock::create(path).has_value());
        std::uint64_t first = 1;
        for (unsigned i = 0; i < 15; ++i) {
            int ends[2];
            QVERIFY(pipe(ends) == 0);
            const pid_t child = fork();
            if (child == 0) voteForEver(path, first, ends[1]);
            close(ends[1]);
            usleep(2000 + 1700 * i);
            kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
            std::uint64_t left = 0, height = 0;
            while (read(ends[0], &height, sizeof height) == sizeof height) left = height;
            close(ends[0]);
            auto lock = VoteLock::open(path);
            QVERIFY(lock.has_value());
            if (left > 0) QVERIFY(!lock->lock(vote(left, 9)));
            first = lock->state().votes.empty() ? 1 : lock->state().votes.back().height + 1;
        }
        QVERIFY(first > 15);
    }
};

QTEST_GUILESS_MAIN(VoteLockTest)
#include "VoteLockTest.moc"

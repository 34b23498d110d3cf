// SPDX-License-Identifier: GPL-3.0-or-later
// Replies that are not taken: how many bytes of them one connection and all together may hold.
#include "net/Connections.h"

#include <QtTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace seabridge::net;

namespace {

constexpr std::int64_t kNow = 1'000;

/// Connections of loopback on which nothing is sent, so that nothing is acknowledged either.
class Lazy {
public:
    explicit Lazy(Connections& table, int count) : table_(table) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* raw = reinterpret_cast<sockaddr*>(&address);
        const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (bind(listening, raw, size) != 0 || listen(listening, count) != 0 ||
            getsockname(listening, raw, &size) != 0)
            throw std::runtime_error("listen");
        fds_.push_back(listening);
        for (int i = 0; i < count; ++i) {
            const int near = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            if (connect(near, raw, size) != 0) throw std::runtime_error("connect");
            fds_.push_back(near);
            ours_.push_back(accept4(listening, nullptr, nullptr, SOCK_CLOEXEC));
            fds_.push_back(ours_.back());
            table.accepted(Door::Request, ours_.back(), kNow);
            at(i).spoke = true;
        }
    }
    ~Lazy() {
        for (const int fd : fds_) close(fd);
    }
    Lazy(const Lazy&) = delete;
    Lazy& operator=(const Lazy&) = delete;

    Connection& at(int i) { return *table_.find(Door::Request, ours_[std::size_t(i)]); }
    /// How many replies of a thousand bytes it may hold more.
    int fill(int i) {
        int count = 0;
        while (table_.mayTake(at(i), 1'000)) ++count;
        return count;
    }

private:
    Connections& table_;
    std::vector<int> fds_, ours_;
};

}  // namespace

class UnsentTest : public QObject {
    Q_OBJECT
private slots:
    void oneConnectionHasItsLimit() {
        Limits limits;
        limits.unsentBytes = 50'000;
        Connections table(limits);
        Lazy lazy(table, 2);
        QCOMPARE(lazy.fill(0), 50);
        QCOMPARE(lazy.fill(1), 50);
        QVERIFY(table.inspect(kNow).empty());
        QCOMPARE(table.cuts(), std::uint64_t(0));
    }

    void ofTooMuchInAllTheLaziestKeyGoesFirst() {
        Limits limits;
        limits.unsentBytes = 50'000;
        limits.unsentTotalBytes = 100'000;
        Connections table(limits);
        Lazy lazy(table, 6);
        // Three connections of one key hold more than the largest of another's.
        for (int i = 0; i < 6; ++i) lazy.at(i).key.data[0] = i < 3 ? 1 : std::uint8_t(1 + i);
        for (int i = 0; i < 26; ++i)
            for (int who = 0; who < 3; ++who) QVERIFY(table.mayTake(lazy.at(who), 1'000));
        QVERIFY(table.mayTake(lazy.at(1), 1'000));
        QCOMPARE(lazy.fill(3), 50);
        QVERIFY(table.mayTake(lazy.at(4), 1'000));
        QVERIFY(table.inspect(kNow).empty());
        QCOMPARE(table.cuts(), std::uint64_t(1));
        QVERIFY(lazy.at(1).cutMs >= 0);
        // 103,000 bytes are left: one more goes, and then nobody.
        QVERIFY(table.inspect(kNow + 50).empty());
        QCOMPARE(table.cuts(), std::uint64_t(2));
        QVERIFY(lazy.at(3).cutMs < 0 && lazy.at(4).cutMs < 0);
        QVERIFY(table.inspect(kNow + 100).empty());
        QCOMPARE(table.cuts(), std::uint64_t(2));
    }
};

QTEST_GUILESS_MAIN(UnsentTest)
#include "UnsentTest.moc"

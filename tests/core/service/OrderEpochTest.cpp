// SPDX-License-Identifier: GPL-3.0-or-later
// How both orders begin a later epoch: entry 0 is the opening, whoever else is fast; and how an
// embedded one goes on that its disk has cut short.
#include "../orderer/FakeEtcd.h"

#include "EtcdDesk.h"
#include "OrderDesk.h"
#include "base/Log.h"

#include <QTemporaryDir>
#include <QtTest>

#include <mutex>

using namespace seabridge;
using app::EtcdDesk;
using app::OrderDesk;
using base::Bytes;

namespace {

/// A desk of one peer, and what it said to its peer.
class Listening {
public:
    explicit Listening(const test::FakeEtcd& etcd) {
        EtcdDesk::Options options;
        options.access.endpoints = {etcd.endpoint()};
        options.access.allowsPlainLoopback = true;
        options.access.timeoutMs = 2000;
        options.name = "net";
        desk_ = std::move(EtcdDesk::start(std::move(options), [this](EtcdDesk::Heard heard) {
                              const std::lock_guard lock(mutex_);
                              if (auto* order = std::get_if<peer::OrderIn>(&heard))
                                  heard_.push_back(std::move(*order));
                              return true;
                          }).value());
    }
    EtcdDesk& desk() { return *desk_; }
    /// The answer to a read of that place, once there is one.
    std::optional<peer::OrderIn> read(std::uint64_t epoch, std::uint64_t position) {
        desk_->read({epoch, position});
        for (int i = 0; i < 500; ++i) {
            QTest::qSleep(20);
            const std::lock_guard lock(mutex_);
            for (const auto& order : heard_)
                if (order.epoch == epoch && order.first == position && !order.entries.empty())
                    return order;
        }
        return std::nullopt;
    }

private:
    std::mutex mutex_;
    std::vector<peer::OrderIn> heard_;
    std::unique_ptr<EtcdDesk> desk_;
};

}  // namespace

class OrderEpochTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { base::setLogLevel(base::LogLevel::Alarm); }

    void anEmbeddedOrderIsNoneWithoutItsOpening() {
        QTemporaryDir folder;
        const std::filesystem::path path(folder.filePath("order").toStdString());
        const Bytes opening{1, 2, 3}, other{9};
        {
            auto desk = OrderDesk::open(path, 1).value();
            QVERIFY(desk.begin({}));
            QCOMPARE(desk.nextPosition(), std::uint64_t(0));
            QVERIFY(desk.begin(opening));
            QVERIFY(desk.begin(other));
            QCOMPARE(desk.nextPosition(), std::uint64_t(1));
        }
        auto desk = OrderDesk::open(path, 1).value();
        OrderDesk::Answers answers;
        QVERIFY(desk.read({1, 0}, std::nullopt, 0, answers));
        QVERIFY(answers.own && answers.own->epoch == 1);
        QVERIFY(answers.own->entries == std::vector<Bytes>{opening});
        // Another epoch's place is not here.
        QVERIFY(desk.read({2, 0}, OrderDesk::Asker{5, 1}, 0, answers));
        QCOMPARE(answers.replies.size(), std::size_t(1));
        QVERIFY(OrderDesk::open(path, 0).value().nextPosition() == 0);
    }

    void anOrderThatLostItsTailGoesOnBehindWhatWasCertified() {
        QTemporaryDir folder;
        const std::filesystem::path path(folder.filePath("order").toStdString());
        OrderDesk::Answers answers;
        {
            auto desk = OrderDesk::open(path, 0).value();
            desk.append({1}, std::nullopt, answers);
            desk.append({2}, std::nullopt, answers);
            QVERIFY(desk.flush(answers) && desk.nextPosition() == 2 && answers.alarms.empty());
            // Two wait: one knows the blocks up to position 7, the other not so far.
            QVERIFY(desk.read({0, 7}, OrderDesk::Asker{5, 1}, 0, answers));
            QVERIFY(desk.read({0, 3}, OrderDesk::Asker{6, 2}, 0, answers));
            ledger::Header header;
            header.lastPosition = 7;
            QVERIFY(desk.noteCertified(header));
            QCOMPARE(desk.nextPosition(), std::uint64_t(2));
            desk.append({3}, std::nullopt, answers);
            QVERIFY(desk.flush(answers));
            QCOMPARE(desk.nextPosition(), std::uint64_t(8));
            QCOMPARE(answers.alarms.size(), std::size_t(1));
            QCOMPARE(answers.replies.size(), std::size_t(2));
            QVERIFY(answers.replies[0].client == 6 &&
                    answers.replies[0].frame.kind == net::kErrorReply);
            const auto told = codec::decoded<net::OrderReply>(answers.replies[1].frame.body);
            QVERIFY(answers.replies[1].client == 5 && told && told->first == 7);
            QVERIFY(told->entries == std::vector<Bytes>{{3}});
        }
        // So it lies on the disk.
        auto desk = OrderDesk::open(path, 0).value();
        QCOMPARE(desk.nextPosition(), std::uint64_t(8));
        answers = {};
        QVERIFY(desk.read({0, 1}, OrderDesk::Asker{5, 1}, 0, answers));
        QVERIFY(answers.replies.at(0).frame.kind == net::kErrorReply);
        // What members certified otherwise is not told any more; what follows is.
        desk.append({4}, std::nullopt, answers);
        QVERIFY(desk.flush(answers) && desk.rejoin(8, answers) && answers.alarms.empty());
        QCOMPARE(desk.nextPosition(), std::uint64_t(9));
        answers = {};
        QVERIFY(desk.read({0, 7}, std::nullopt, 0, answers));
        QVERIFY(answers.own && answers.own->entries.empty());
        QVERIFY(desk.read({0, 8}, std::nullopt, 0, answers));
        QVERIFY(answers.own && answers.own->entries == std::vector<Bytes>{{4}});
    }

    void theFirstOpeningInEtcdIsEntryZeroForAll() {
        test::FakeEtcd etcd;
        Listening one(etcd), two(etcd);
        one.desk().read({0, 0});
        one.desk().append({7});
        QVERIFY(two.read(0, 0).has_value());
        // What was made for the old epoch does not get before the opening of the new one.
        one.desk().append({8});
        one.desk().read({1, 0});
        two.desk().read({1, 0});
        one.desk().begin(1, {1, 1});
        two.desk().begin(1, {2, 2});
        const auto first = one.read(1, 0), second = two.read(1, 0);
        QVERIFY(first && second && first->entries.front() == second->entries.front());
        const Bytes opening = first->entries.front();
        QVERIFY(opening == Bytes({1, 1}) || opening == Bytes({2, 2}));
        two.desk().append({5});
        const auto third = Listening(etcd).read(1, 0);
        QVERIFY(third && third->entries.front() == opening);
    }
};

QTEST_GUILESS_MAIN(OrderEpochTest)
#include "OrderEpochTest.moc"

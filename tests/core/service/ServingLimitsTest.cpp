// SPDX-License-Identifier: GPL-3.0-or-later
// What requests cost, who gets in when a peer has too much to do, and what may be left on its disk.
#include "BlobRoom.h"
#include "PeerDriver.h"
#include "ServingLimits.h"
#include "crypto/Hash.h"
#include "net/Client.h"
#include "support/Scene.h"

#include <QTemporaryDir>
#include <QtTest>

#include <condition_variable>
#include <thread>

using namespace seabridge;
using app::BlobConfig;
using app::BlobRoom;
using app::InputRoom;
using base::ErrorCode;
using net::Message;
using net::Refusal;
using peer::Sender;

namespace {

std::int64_t cost(Sender::Kind who, Message message) {
    return app::costOf(codec::encoded(Sender{who, {}}), static_cast<std::uint16_t>(message));
}

ledger::OrgId orgOfNumber(std::uint8_t number) {
    return *ledger::OrgId::from(base::Bytes(16, number));
}

base::Secret curveSecretOf(const std::string& label) {
    return base::Secret(support::hashOfName(label + "/curve").view());
}

/// The peer of a consortium of one with its disk, and a device of Lingnan that asks it.
class OnePeer {
public:
    explicit OnePeer(BlobConfig blobs) : paths_{folderPath() / "peer"} {
        if (!base::makePrivateFolder(paths_.data)) throw std::runtime_error("folder");
        auto setup = app::PeerSetup{paths_,
                                    scene_.genesis(),
                                    {support::signingKeyOf("Bank/peer"), curveSecretOf("Bank/peer")},
                                    scene_.org("Bank"),
                                    scene_.org("Bank"),
                                    "tcp://127.0.0.1:*",
                                    "tcp://127.0.0.1:*",
                                    {}};
        setup.blobs = blobs;
        auto driver = app::PeerDriver::start(std::move(setup), clock_);
        if (!driver) throw std::runtime_error(driver.error().detail);
        driver_ = std::move(*driver);
        thread_ = std::thread([this] { (void)driver_->run(); });
        net::ClientOptions options;
        options.requestEndpoint = driver_->server().requestEndpoint();
        options.serverKey = net::curvePublicOf(curveSecretOf("Bank/peer"));
        options.ownSecret = curveSecretOf("Lingnan/clerk");
        options.ownPublic = net::curvePublicOf(options.ownSecret);
        options.reconnectMs = 50;
        net::ClientEvents events;
        events.onReply = [this](net::Frame frame) {
            const std::lock_guard lock(mutex_);
            replies_[frame.requestId] = std::move(frame);
            news_.notify_all();
        };
        client_ = std::move(*net::Client::start(std::move(options), std::move(events)));
    }
    ~OnePeer() {
        client_.reset();
        driver_->stop();
        thread_.join();
    }
    OnePeer(const OnePeer&) = delete;
    OnePeer& operator=(const OnePeer&) = delete;

    net::Frame put(const base::Bytes& blob) {
        const auto number = ++asked_;
        if (!client_->send({static_cast<std::uint16_t>(Message::PutBlob), number,
                            codec::encoded(net::Blob{blob})}))
            return {};
        std::unique_lock lock(mutex_);
        news_.wait_for(lock, std::chrono::seconds(10), [&] { return replies_.contains(number); });
        return replies_[number];
    }
    [[nodiscard]] bool keeps(const base::Bytes& blob) const {
        const auto store = store::BlobStore::open(paths_.blobs(), net::kMaxBlobBytes);
        return store && store->has(crypto::sha256(blob));
    }
    [[nodiscard]] std::size_t files() const {
        std::size_t count = 0;
        for (const auto& one : std::filesystem::recursive_directory_iterator(paths_.blobs()))
            count += one.is_regular_file() ? 1 : 0;
        return count;
    }

private:
    [[nodiscard]] std::filesystem::path folderPath() const {
        return std::filesystem::path(folder_.path().toStdString());
    }

    QTemporaryDir folder_;
    support::Scene scene_{1};
    app::PeerPaths paths_;
    app::PeerClock clock_{scene_.genesis().time};
    std::unique_ptr<app::PeerDriver> driver_;
    std::thread thread_;
    std::mutex mutex_;
    std::condition_variable news_;
    std::map<std::uint64_t, net::Frame> replies_;
    std::unique_ptr<net::Client> client_;
    std::uint64_t asked_ = 0;
};

bool isReceipt(const net::Frame& frame) {
    return frame.kind == (static_cast<std::uint16_t>(Message::PutBlob) | net::kReplyBit) &&
           codec::decoded<net::ReceiptReply>(frame.body).has_value();
}

std::optional<Refusal> refusalIn(const net::Frame& frame) {
    if (frame.kind != net::kErrorReply) return std::nullopt;
    return codec::decoded<net::ErrorReply>(frame.body)->refusal;
}

}  // namespace

class ServingLimitsTest : public QObject {
    Q_OBJECT
private slots:
    void membersPayOneForEverything() {
        for (std::uint16_t kind = 16; kind < 64; ++kind)
            QCOMPARE(cost(Sender::Kind::Member, static_cast<Message>(kind)), std::int64_t(1));
    }

    void dearRequestsOfOthersCostMore() {
        for (const auto who : {Sender::Kind::Device, Sender::Kind::Guest}) {
            for (const auto dear : {Message::PutBlob, Message::GetTransaction, Message::GetBlock})
                QVERIFY(cost(who, dear) >= 20);
            QVERIFY(cost(who, Message::GetEpoch) > 1);
            for (const auto cheap : {Message::GetHead, Message::GetEntities, Message::Submit})
                QCOMPARE(cost(who, cheap), std::int64_t(1));
        }
        QCOMPARE(app::costOf({}, static_cast<std::uint16_t>(Message::GetTransaction)),
                 std::int64_t(20));
    }

    /// At one peer alone, without ever being told Busy, beside the heads that it asks for.
    void aDeskSyncsAHundredThousandEntriesAtOnce() {
        const auto pages = std::int64_t(100'000 / net::kMaxFeedEntries + 1);
        QVERIFY(pages * cost(Sender::Kind::Device, Message::GetFeed) + 10 <=
                app::LimitsConfig().requests.burst);
    }

    void halfOfTheQueueIsForMembers() {
        InputRoom room(100, 1'000);
        int others = 0;
        while (room.take(InputRoom::For::Others, 1)) ++others;
        QCOMPARE(others, 50);
        int members = 0;
        while (room.take(InputRoom::For::Members, 1)) ++members;
        QCOMPARE(members, 50);
        for (int i = 0; i < 51; ++i) room.giveBack(1);
        QVERIFY(room.take(InputRoom::For::Others, 1));
        QCOMPARE(room.inputs(), std::size_t(50));
        QVERIFY(!room.take(InputRoom::For::Others, 1));
        for (int i = 0; i < 50; ++i) room.giveBack(1);
        QCOMPARE(room.inputs(), std::size_t(0));
        QCOMPARE(room.bytes(), std::size_t(0));
        QVERIFY(!room.take(InputRoom::For::Others, 501));
        QVERIFY(room.take(InputRoom::For::Members, 501));
        QVERIFY(!room.take(InputRoom::For::Others, 1));
        QVERIFY(room.take(InputRoom::For::Members, 499));
        QVERIFY(!room.take(InputRoom::For::Members, 1));
        QCOMPARE(room.inputs(), std::size_t(2));
        QCOMPARE(room.bytes(), std::size_t(1'000));
    }

    void eachOrganizationHasItsShareOfTheDay() {
        QTemporaryDir folder;
        const BlobConfig config{1'000, 0, 0};
        BlobRoom room(folder.path().toStdString(), config);
        const auto one = orgOfNumber(1);
        const auto two = orgOfNumber(2);
        QVERIFY(room.check(one, 1'000, 5).has_value());
        QVERIFY(room.check(one, 1'001, 5).error().code == ErrorCode::Busy);
        room.note(one, 600, 5);
        QVERIFY(room.check(one, 400, 10).has_value());
        QVERIFY(room.check(one, 401, 10).error().code == ErrorCode::Busy);
        QVERIFY(room.check(two, 1'000, 10).has_value());
        room.note(one, 400, base::kDayMs);
        QVERIFY(room.check(one, 1, base::kDayMs + 4).error().code == ErrorCode::Busy);
        QVERIFY(room.check(one, 1'000, base::kDayMs + 5).has_value());
        room.note(one, 1'000, base::kDayMs + 5);
        QVERIFY(room.check(one, 1, base::kDayMs + 6).error().code == ErrorCode::Busy);
    }

    void someOfTheDiskStaysFree() {
        QTemporaryDir folder;
        const auto code = [&](const BlobConfig& config, const std::string& path) {
            const auto room = BlobRoom(path, config).check(orgOfNumber(1), 1, 0);
            return room ? std::nullopt : std::optional(room.error().code);
        };
        const auto here = folder.path().toStdString();
        QVERIFY(!code({1'000, 0, 0}, here));
        QVERIFY(code({1'000, std::uint64_t(1) << 60, 0}, here) == ErrorCode::DiskFull);
        QVERIFY(code({1'000, 0, 100}, here) == ErrorCode::DiskFull);
        QVERIFY(code({1'000, 0, 0}, here + "/nowhere") == ErrorCode::NotFound);
    }

    void aPeerRefusesBlobsBeforeItWritesThem() {
        OnePeer peer({2'500, 0, 0});
        const base::Bytes first(1'000, 1), second(1'000, 2), third(1'000, 3);
        QVERIFY(isReceipt(peer.put(first)));
        QVERIFY(isReceipt(peer.put(second)));
        QVERIFY(refusalIn(peer.put(third)) == Refusal::Busy);
        QVERIFY(!peer.keeps(third));
        // What is there already takes nothing.
        for (int i = 0; i < 3; ++i) QVERIFY(isReceipt(peer.put(first)));
        QVERIFY(isReceipt(peer.put(base::Bytes(500, 4))));
        QVERIFY(refusalIn(peer.put(base::Bytes(1, 5))) == Refusal::Busy);
        QCOMPARE(peer.files(), std::size_t(3));
    }

    void aPeerOnAFullDiskRefusesBlobsAndGoesOn() {
        OnePeer peer({1'000'000, std::uint64_t(1) << 60, 0});
        for (std::uint8_t i = 0; i < 5; ++i)
            QVERIFY(refusalIn(peer.put(base::Bytes(1'000, i))) == Refusal::Busy);
        QCOMPARE(peer.files(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(ServingLimitsTest)
#include "ServingLimitsTest.moc"

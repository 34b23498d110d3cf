// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer keeps of others' documents, and that a disk which takes its time keeps nobody else
// waiting.
#include "PeerDriver.h"
#include "crypto/Hash.h"
#include "net/Client.h"
#include "support/Scene.h"

#include <QTemporaryDir>
#include <QtTest>

#include <condition_variable>
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace seabridge;
using app::BlobConfig;
using net::Message;
using net::Refusal;

namespace {

/// While it is closed, a sync of a document waits: a disk that has much to do.
class Gate {
public:
    void close() {
        const std::lock_guard lock(mutex_);
        isClosed_ = true;
    }
    void open() {
        {
            const std::lock_guard lock(mutex_);
            isClosed_ = false;
        }
        news_.notify_all();
    }
    void pass() {
        std::unique_lock lock(mutex_);
        if (isClosed_) ++waiting_;
        news_.notify_all();
        news_.wait(lock, [this] { return !isClosed_; });
    }
    [[nodiscard]] bool somebodyWaits() {
        std::unique_lock lock(mutex_);
        return news_.wait_for(lock, std::chrono::seconds(10), [this] { return waiting_ > 0; });
    }

private:
    std::mutex mutex_;
    std::condition_variable news_;
    bool isClosed_ = false;
    int waiting_ = 0;
};

Gate gate;

}  // namespace

extern "C" int fdatasync(int file) {
    char path[512] = {};
    const auto link = "/proc/self/fd/" + std::to_string(file);
    const auto size = readlink(link.c_str(), path, sizeof path - 1);
    if (size > 0 && std::string_view(path).find("/blobs/") != std::string_view::npos) gate.pass();
    return static_cast<int>(syscall(SYS_fdatasync, file));
}

namespace {

base::Secret curveSecretOf(const std::string& label) {
    return base::Secret(support::hashOfName(label + "/curve").view());
}

/// A clerk's device of `org` at a peer.
class Clerk {
public:
    Clerk(const std::string& org, const net::Server& server) {
        net::ClientOptions options;
        options.requestEndpoint = server.requestEndpoint();
        options.serverKey = net::curvePublicOf(curveSecretOf("Bank/peer"));
        options.ownSecret = curveSecretOf(org + "/clerk");
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

    std::uint64_t ask(Message message, base::Bytes body) {
        const auto number = ++asked_;
        if (!client_->send({static_cast<std::uint16_t>(message), number, std::move(body)}))
            return 0;
        return number;
    }
    std::uint64_t askPut(const base::Bytes& blob) {
        return ask(Message::PutBlob, codec::encoded(net::Blob{blob}));
    }
    net::Frame answerTo(std::uint64_t number, int seconds = 10) {
        std::unique_lock lock(mutex_);
        news_.wait_for(lock, std::chrono::seconds(seconds),
                       [&] { return replies_.contains(number); });
        return replies_[number];
    }
    bool isAnswered(std::uint64_t number) {
        const std::lock_guard lock(mutex_);
        return replies_.contains(number);
    }
    net::Frame put(const base::Bytes& blob) { return answerTo(askPut(blob)); }

private:
    std::mutex mutex_;
    std::condition_variable news_;
    std::map<std::uint64_t, net::Frame> replies_;
    std::uint64_t asked_ = 0;
    std::unique_ptr<net::Client> client_;
};

/// The peer of a consortium of one with its disk.
class OnePeer {
public:
    explicit OnePeer(BlobConfig blobs) : blobs_(blobs) {
        if (!base::makePrivateFolder(paths_.data) ||
            !store::VoteLock::create(paths_.voteLock()))
            throw std::runtime_error("folder");
        start();
    }
    ~OnePeer() { stop(); }
    OnePeer(const OnePeer&) = delete;
    OnePeer& operator=(const OnePeer&) = delete;

    void start() {
        auto setup = app::PeerSetup{paths_,
                                    scene_.genesis(),
                                    {support::signingKeyOf("Bank/peer"), curveSecretOf("Bank/peer")},
                                    scene_.org("Bank"),
                                    scene_.org("Bank"),
                                    "tcp://127.0.0.1:*",
                                    "tcp://127.0.0.1:*",
                                    {}};
        setup.blobs = blobs_;
        auto driver = app::PeerDriver::start(std::move(setup), clock_);
        if (!driver) throw std::runtime_error(driver.error().detail);
        driver_ = std::move(*driver);
        thread_ = std::thread([this] { (void)driver_->run(); });
    }
    void stop() {
        gate.open();
        clerks_.clear();
        driver_->stop();
        thread_.join();
        driver_.reset();
    }
    [[nodiscard]] Clerk& clerk(const std::string& org = "Lingnan") {
        auto& one = clerks_[org];
        if (!one) one = std::make_unique<Clerk>(org, driver_->server());
        return *one;
    }
    net::Frame put(const base::Bytes& blob) { return clerk().put(blob); }
    net::Frame get(const base::Bytes& blob) {
        auto& one = clerk();
        return one.answerTo(one.ask(Message::GetBlob, codec::encoded(net::HashRequest{
                                                          crypto::sha256(blob)})));
    }
    /// All blobs, where they lie.
    void damageAll() const {
        for (const auto& one : std::filesystem::recursive_directory_iterator(paths_.blobs())) {
            if (!one.is_regular_file()) continue;
            const auto file = base::openFile(one.path(), O_WRONLY);
            const base::Bytes bent(1, 99);
            if (!file || !file->writeAt(one.file_size() / 2, bent))
                throw std::runtime_error("damage");
        }
    }
    [[nodiscard]] int alarmsOf(std::string_view text) const {
        std::ifstream log(paths_.alarms());
        int count = 0;
        for (std::string line; std::getline(log, line);) count += line.contains(text) ? 1 : 0;
        return count;
    }
    [[nodiscard]] ledger::Height certified() const { return driver_->figures()->certified; }
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
    [[nodiscard]] app::PeerClock& clock() { return clock_; }

private:
    QTemporaryDir folder_;
    BlobConfig blobs_;
    support::Scene scene_{1};
    app::PeerPaths paths_{std::filesystem::path(folder_.path().toStdString()) / "peer"};
    app::PeerClock clock_{scene_.genesis().time};
    std::unique_ptr<app::PeerDriver> driver_;
    std::thread thread_;
    std::map<std::string, std::unique_ptr<Clerk>> clerks_;
};

bool isReceipt(const net::Frame& frame) {
    return frame.kind == net::replyNumberOf(Message::PutBlob) &&
           codec::decoded<net::ReceiptReply>(frame.body).has_value();
}

std::optional<Refusal> refusalIn(const net::Frame& frame) {
    if (frame.kind != net::kErrorReply) return std::nullopt;
    return codec::decoded<net::ErrorReply>(frame.body)->refusal;
}

}  // namespace

class BlobDeskTest : public QObject {
    Q_OBJECT
private slots:
    void aPeerRefusesBlobsBeforeItWritesThem() {
        OnePeer peer({25'000, 0, 0});
        const base::Bytes first(10'000, 1), second(10'000, 2), third(10'000, 3);
        QVERIFY(isReceipt(peer.put(first)));
        QVERIFY(isReceipt(peer.put(second)));
        QVERIFY(refusalIn(peer.put(third)) == Refusal::Busy);
        QVERIFY(!peer.keeps(third));
        // What is there already takes nothing.
        for (int i = 0; i < 3; ++i) QVERIFY(isReceipt(peer.put(first)));
        QVERIFY(isReceipt(peer.put(base::Bytes(5'000, 4))));
        QVERIFY(refusalIn(peer.put(base::Bytes(1, 5))) == Refusal::Busy);
        QCOMPARE(peer.files(), std::size_t(3));
    }

    void aPeerOnAFullDiskRefusesBlobsAndGoesOn() {
        OnePeer peer({1'000'000, std::uint64_t(1) << 60, 0});
        for (std::uint8_t i = 0; i < 5; ++i)
            QVERIFY(refusalIn(peer.put(base::Bytes(1'000, i))) == Refusal::Busy);
        QCOMPARE(peer.files(), std::size_t(0));
    }

    void aDamagedBlobIsToldOnce() {
        OnePeer peer({1'000'000, 0, 0});
        const base::Bytes blob(10'000, 1), other(10'000, 2);
        QVERIFY(isReceipt(peer.put(blob)) && isReceipt(peer.put(other)));
        peer.damageAll();
        for (int i = 0; i < 5; ++i)
            for (const auto& one : {blob, other})
                QVERIFY(refusalIn(peer.get(one)) == Refusal::NotFound);
        QTRY_COMPARE(peer.alarmsOf("is damaged"), 2);
        QTest::qWait(200);
        QCOMPARE(peer.alarmsOf("is damaged"), 2);
    }

    void aRestartedPeerKnowsWhatWasLeftToday() {
        OnePeer peer({25'000, 0, 0});
        QVERIFY(isReceipt(peer.put(base::Bytes(20'000, 1))));
        peer.stop();
        peer.start();
        QVERIFY(refusalIn(peer.put(base::Bytes(5'001, 2))) == Refusal::Busy);
        QVERIFY(isReceipt(peer.put(base::Bytes(5'000, 3))));
        peer.stop();
        peer.clock().advance(base::kDayMs);
        peer.start();
        QVERIFY(isReceipt(peer.put(base::Bytes(20'000, 4))));
    }

    void manyAtOnceDoNotPassTheirShare() {
        OnePeer peer({25'000, 0, 0});
        const std::vector<std::string> orgs{"Lingnan", "Brio"};
        std::vector<std::pair<std::string, std::uint64_t>> asked;
        for (std::uint8_t i = 0; i < 12; ++i)
            for (const auto& org : orgs)
                asked.emplace_back(
                    org, peer.clerk(org).askPut(base::Bytes(
                             10'000, static_cast<std::uint8_t>(2 * i + (org == "Brio" ? 1 : 0)))));
        std::map<std::string, int> receipts;
        for (const auto& [org, number] : asked) {
            const auto answer = peer.clerk(org).answerTo(number);
            if (isReceipt(answer)) ++receipts[org];
            else QVERIFY(refusalIn(answer) == Refusal::Busy);
        }
        for (const auto& org : orgs) QCOMPARE(receipts[org], 2);
        QCOMPARE(peer.files(), std::size_t(4));
    }

    void aSlowDiskDelaysDocumentsAndNothingElse() {
        OnePeer peer({1 << 20, 0, 0});
        const base::Bytes blob(500'000, 1);
        QVERIFY(isReceipt(peer.put(base::Bytes(10, 9))));
        gate.close();
        auto& clerk = peer.clerk();
        const auto put = clerk.askPut(blob);
        QVERIFY(gate.somebodyWaits());
        const auto height = peer.certified();
        const auto get = clerk.ask(Message::GetBlob, codec::encoded(net::HashRequest{
                                                         crypto::sha256(base::Bytes(10, 9))}));
        for (int i = 0; i < 20; ++i) {
            const auto head = clerk.ask(Message::GetHead, codec::encoded(net::Empty()));
            QVERIFY(clerk.answerTo(head, 2).kind != 0);
        }
        // Entries that only say the time make blocks too.
        for (int i = 0; i < 80 && peer.certified() <= height; ++i) {
            peer.clock().advance(20'000);
            QTest::qWait(100);
        }
        QVERIFY(peer.certified() > height);
        QVERIFY(!clerk.isAnswered(put) && !clerk.isAnswered(get));
        QVERIFY(!peer.keeps(blob));
        gate.open();
        QVERIFY(isReceipt(clerk.answerTo(put)));
        QVERIFY(peer.keeps(blob));
        QVERIFY(codec::decoded<net::Blob>(clerk.answerTo(get).body).has_value());
    }

    /// However much of an organization's waits for the disk, another's document has its place.
    void whoFillsTheQueueLeavesRoomForOthers() {
        OnePeer peer({std::uint64_t(1) << 30, 0, 0});
        gate.close();
        auto& flooder = peer.clerk("Lingnan");
        std::vector<std::uint64_t> asked;
        for (std::uint8_t i = 0; i < 15; ++i)
            asked.push_back(flooder.askPut(base::Bytes(700'000, i)));
        QVERIFY(gate.somebodyWaits());
        QTRY_VERIFY_WITH_TIMEOUT(flooder.isAnswered(asked.back()), 10'000);
        QVERIFY(refusalIn(flooder.answerTo(asked.back())) == Refusal::Busy);
        const auto other = peer.clerk("Brio").askPut(base::Bytes(700'000, 99));
        QTest::qWait(300);
        QVERIFY(!peer.clerk("Brio").isAnswered(other));
        gate.open();
        QVERIFY(isReceipt(peer.clerk("Brio").answerTo(other)));
        QVERIFY(isReceipt(flooder.answerTo(asked.front())));
    }
};

QTEST_GUILESS_MAIN(BlobDeskTest)
#include "BlobDeskTest.moc"

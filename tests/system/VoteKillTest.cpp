// SPDX-License-Identifier: GPL-3.0-or-later
// reliability.md F25 in a peer's own process: a real seabridge-peer dies by SIGKILL before, in and
// after the writing of its vote lock, then wants other headers, since the order's holder (this
// test, which is the spy too) shows it another order each time. SEABRIDGE_SEED repeats a run.
#include "PeerKeys.h"
#include "Processes.h"
#include "base/Clock.h"
#include "base/Log.h"
#include "net/Protocol.h"
#include "net/Server.h"
#include "store/VoteLock.h"
#include "support/Scene.h"
#include "support/torture/Torture.h"

#include <QtTest>

#include <mutex>
#include <random>

using namespace seabridge;
using namespace seabridge::support;
using net::Message;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kEntries = 24;  ///< more than a peer executes ahead of what is certified
constexpr std::uint32_t kHeights = 14;
constexpr int kPatienceMs = 30'000;

/// The holder of the order, which shows what it is told to, certifies nothing and sees all votes.
class Spy {
public:
    struct Curve {
        base::Secret secret = net::randomCurveSecret();
        net::CurvePublicKey key = net::curvePublicOf(secret);
    };

    Spy() {
        net::ServerOptions options;
        options.requestEndpoint = options.announceEndpoint = "tcp://127.0.0.1:*";
        options.curveSecret = curve_.secret.copy();
        options.limits.requests = {100'000, 100'000};
        options.limits.handshakes = {1000, 1000};
        server_ = std::move(net::Server::start(std::move(options), [this](net::Request request) {
                                answer(std::move(request));
                            }).value());
    }
    [[nodiscard]] const net::CurvePublicKey& key() const { return curve_.key; }
    [[nodiscard]] const net::Server& server() const { return *server_; }
    void letIn(const net::CurvePublicKey& peer) { server_->setAllowed({{peer, {1}}}); }
    void show(std::vector<base::Bytes> entries) {
        const std::lock_guard lock(mutex_);
        entries_ = std::move(entries);
    }
    [[nodiscard]] std::vector<ledger::Vote> takeVotes() {
        const std::lock_guard lock(mutex_);
        return std::exchange(votes_, {});
    }

private:
    void answer(net::Request request) {
        const std::lock_guard lock(mutex_);
        const auto kind = static_cast<Message>(request.frame.kind);
        auto body = codec::encoded(net::Empty());
        auto answered = static_cast<std::uint16_t>(request.frame.kind | net::kReplyBit);
        if (kind == Message::SendVote) {
            votes_.push_back(codec::decoded<ledger::Vote>(request.frame.body).value());
        } else if (kind == Message::ReadOrder) {
            const auto asked = codec::decoded<net::PositionRequest>(request.frame.body).value();
            if (asked.position >= entries_.size()) return;  // it waits for more
            const auto first = entries_.begin() + std::ptrdiff_t(asked.position);
            body = codec::encoded(net::OrderReply{asked.position, {first, entries_.end()}});
        } else if (kind != Message::AppendEntry) {
            answered = net::kErrorReply;
            body = codec::encoded(net::ErrorReply{net::Refusal::NotReady});
        }
        server_->reply(request.client, {answered, request.frame.requestId, std::move(body)});
    }

    Curve curve_;
    std::mutex mutex_;
    std::vector<base::Bytes> entries_;
    std::vector<ledger::Vote> votes_;
    std::unique_ptr<net::Server> server_;
};

/// Four members: the test is Bank, which holds the order, and the real peer is Second's.
class World {
public:
    explicit World(std::uint64_t seed)
        : random_(seed), scene_(4), genesis_(scene_.genesis()),
          peer_(path("peer"), freePorts(1)[0], freePorts(1)[0]) {
        const auto kept = app::loadPeerKeys(app::PeerPaths{folderOf("peer")}.key()).value();
        key_ = kept.signing.publicKey();
        const auto curve = net::curvePublicOf(kept.curve);
        genesis_.simulated = false;
        genesis_.time = base::wallClockMs() - 1000;
        take("Second", {key_, crypto::SealingKey::random().publicKey(), curve},
             peer_.requestEndpoint(), peer_.announceEndpoint());
        take("Bank", {signingKeyOf("Bank/peer").publicKey(),
                      crypto::SealingKey::random().publicKey(), spy_.key()},
             spy_.server().requestEndpoint(), spy_.server().announceEndpoint());
        if (!base::replaceFile(folderOf("genesis"), codec::encoded(genesis_)))
            throw std::runtime_error("genesis");
        spy_.letIn(curve);
        fs::copy(folderOf("peer"), folderOf("pristine"), fs::copy_options::recursive);
    }
    std::mt19937_64& random() { return random_; }
    PeerProcess& peer() { return peer_; }
    Spy& spy() { return spy_; }

    /// As it was made: no block, no vote, another life.
    void forget() {
        fs::remove_all(folderOf("peer"));
        fs::copy(folderOf("pristine"), folderOf("peer"), fs::copy_options::recursive);
    }
    /// Other entries than ever before, a block each.
    void showAnotherOrder() {
        std::vector<base::Bytes> entries;
        for (std::uint64_t i = 1; i <= kEntries; ++i) {
            ledger::EntryBody body;
            body.network = genesis_.networkId();
            body.maker = scene_.org("Bank");
            body.sequence = i;
            body.clock = genesis_.time + base::TimeMs(i);
            const ledger::Pay pay{
                scene_.org("Brio"), {{"USD"}, 1 + std::int64_t(random_() % 1'000'000)}, ""};
            body.transactions = {scene_.signedBy("Lingnan", "finance", pay,
                                                 genesis_.time + base::kDayMs)};
            entries.push_back(signEntry(body, signingKeyOf("Bank/peer")));
        }
        spy_.show(std::move(entries));
    }
    /// True if it died by its plan.
    bool runUntilDeath() {
        showAnotherOrder();
        peer_.launch(path("genesis"), QString::fromStdString(base::toHex(scene_.org("Bank"))));
        const bool isDead = peer_.endsWithin(kPatienceMs);
        if (!isDead) peer_.kill();
        return isDead;
    }
    /// Those of the real peer that its key signed.
    std::vector<ledger::Vote> votes() {
        auto all = spy_.takeVotes();
        std::erase_if(all, [&](const auto& vote) { return !vote.holds(genesis_.networkId(), key_); });
        return all;
    }
    std::deque<ledger::VoteTarget> locked() const {
        const auto lock = store::VoteLock::open(app::PeerPaths{folderOf("peer")}.voteLock());
        return lock.value().state().votes;
    }

private:
    QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }
    fs::path folderOf(const char* name) const { return path(name).toStdString(); }
    /// The keys and the place of a member's peer.
    void take(const std::string& name, const crypto::DevicePublicKeys& keys,
              const QString& request, const QString& announce) {
        take(name, keys, request.toStdString(), announce.toStdString());
    }
    void take(const std::string& name, const crypto::DevicePublicKeys& keys,
              const std::string& request, const std::string& announce) {
        for (auto& device : genesis_.devices)
            if (device.user == scene_.person(name, "peer").user) device.keys = keys;
        for (auto& member : genesis_.members) {
            if (member.org != scene_.org(name)) continue;
            member.peerKey = keys.signing;
            member.curveKey = keys.curve;
            member.requestEndpoint = request;
            member.announceEndpoint = announce;
        }
    }

    QTemporaryDir folder_;
    std::mt19937_64 random_;
    Scene scene_;
    ledger::Genesis genesis_;
    crypto::PublicKey key_;
    Spy spy_;
    PeerProcess peer_;
};

/// What left in one life, and whether it fits together.
class Seen {
public:
    /// Empty, or what is wrong.
    std::string add(const std::vector<ledger::Vote>& votes) {
        for (const auto& [member, target, signature] : votes) {
            const auto [at, fresh] = headers_.try_emplace({target.epoch, target.height},
                                                          target.headerId);
            if (at->second != target.headerId) return "two votes of one height left";
            (fresh ? first_ : again_) += 1;
        }
        return {};
    }
    [[nodiscard]] bool has(const ledger::VoteTarget& target) const {
        const auto found = headers_.find({target.epoch, target.height});
        return found != headers_.end() && found->second == target.headerId;
    }
    /// Empty, or what left without its lock.
    [[nodiscard]] std::string unlocked(const std::deque<ledger::VoteTarget>& locked) const {
        for (const auto& [place, header] : headers_)
            if (std::ranges::find(locked, ledger::VoteTarget{place.first, place.second, header}) ==
                locked.end())
                return "a vote left that is not in the lock";
        return {};
    }
    void forget() { headers_.clear(); }
    [[nodiscard]] std::size_t first() const { return first_; }
    [[nodiscard]] std::size_t again() const { return again_; }

private:
    std::map<std::pair<std::uint64_t, ledger::Height>, base::Hash> headers_;
    std::size_t first_ = 0;
    std::size_t again_ = 0;
};

}  // namespace

class VoteKillTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("a sanitizer must be loaded before anything that stands before libc");
#endif
        base::setLogLevel(base::LogLevel::Alarm);
    }

    void aPeerThatIsKilledSendsNoSecondVote() {
        World world(seedOf("VoteKillTest"));
        auto& plan = world.peer().planDisk();
        Seen seen;
        std::uint32_t used = 0;
        std::size_t left = 0, kept = 0;
        const auto kills = sized(16, 5'000);
        for (std::size_t kill = 0; kill < kills; ++kill) {
            const auto death = Death(1 + world.random()() % 4);
            plan.deathAt = 1 + std::uint32_t(world.random()() % 5);
            if (used + plan.deathAt > kHeights) {
                world.forget();
                seen.forget();
                used = 0;
            }
            plan.locks = 0;
            plan.delayUs = std::uint32_t(world.random()() % 1'000);
            plan.death = death;
            QVERIFY2(world.runUntilDeath(), "it did not come to its vote");
            used += plan.locks - 1;  // that of opening it is no vote
            auto wrong = seen.add(world.votes());
            const auto locked = world.locked();
            if (wrong.empty()) wrong = seen.unlocked(locked);
            QVERIFY2(wrong.empty(), wrong.c_str());
            if (death == Death::Synced && !locked.empty())
                ++(seen.has(locked.back()) ? left : kept);
        }
        qInfo("%zu kills: %zu votes left, %zu were said again, none against another; after the sync "
              "the last one had left %zu times and had not %zu times",
              kills, seen.first(), seen.again(), left, kept);
        QVERIFY(seen.first() > kills / 2 && seen.again() > 0);
    }

    /// Or else the one before shows nothing: each run does want other headers.
    void aPeerThatForgotItsVotesIsSeenToVoteTwice() {
        World world(seedOf("VoteKillTest"));
        auto& plan = world.peer().planDisk();
        Seen seen;
        std::string wrong;
        for (int run = 0; run < 2; ++run) {
            plan.locks = 0;
            plan.deathAt = 5;
            plan.death = Death::BeforeWrite;
            QVERIFY(world.runUntilDeath());
            wrong = seen.add(world.votes());
            world.forget();
        }
        QCOMPARE(wrong, std::string("two votes of one height left"));
    }
};

QTEST_GUILESS_MAIN(VoteKillTest)
#include "VoteKillTest.moc"

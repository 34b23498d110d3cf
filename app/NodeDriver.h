// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeRecords.h"
#include "Profile.h"
#include "base/BoundedQueue.h"
#include "lightnode/LightNode.h"
#include "net/Client.h"

#include <atomic>
#include <chrono>
#include <deque>

namespace seabridge::app {

using std::chrono::milliseconds;

struct Endpoints {
    std::string requests;
    std::string announcements;
};

struct NodeOptions {
    /// Of members whose peers are not where the ledger says.
    std::map<OrgId, Endpoints> endpoints = {};
    /// Keeps nothing and signs nothing: it compares the ledger with a vault that is open read-only,
    /// as it is (desk/Rollback.h). It reads as without an identity; topics must be followed.
    bool onlyLooks = false;
};

/// What became of an attempt to submit.
struct Sent {
    std::optional<ledger::TxId> id;  ///< nothing: `run` refuses, nothing was signed
    lightnode::DryRun run;
};

/// The same, with the end if it came in time.
struct Submission {
    std::optional<ledger::TxId> id;
    lightnode::DryRun run;
    std::optional<lightnode::Outcome> outcome;  ///< nothing: not sent, or still on its way
    /// Nothing was signed: the same was, as this, and is not settled (desk/OpenActs.h).
    std::optional<ledger::TxId> stillOpen = {};

    /// The ledger did it, or waits for more consent.
    [[nodiscard]] bool isDone() const { return executed() == ledger::Reject::None; }
    [[nodiscard]] bool waits() const { return executed() == ledger::Reject::Waiting; }
    /// The ledger's word if executed, else the dry run's refusal; nothing while it is uncertain.
    [[nodiscard]] std::optional<ledger::Reject> executed() const;
};

struct FeedItem {
    std::uint64_t position = 0;
    ledger::FeedEntry entry;
};

/// Called from turn() on the driver's thread, once what they tell is stored. Any may be empty; they
/// may give commands, but not call turn() or anything that waits (ENSURE).
struct NodeListener {
    std::function<void(const ledger::Header&)> onHead;
    std::function<void(const ledger::Topic&, const std::vector<ledger::FeedEntry>&)> onEntries;
    std::function<void(const ledger::TxId&, const lightnode::Outcome&)> onSettled;
    std::function<void(const std::string&)> onAlarm;  ///< English, for the log
    std::function<void()> onEpoch = {};               ///< epoch() is new
};

/// A light node with real sockets and the vault. The caller's one thread drives it by turn();
/// the sockets' threads only queue. What was stored is resumed at the next start.
class NodeDriver {
public:
    template <class T>
    using Reply = std::function<void(Result<T>)>;
    using Token = lightnode::Token;
    /// Written in the same vault transaction as what was signed; an error is the vault's.
    using AlsoStore = std::function<Result<void>(store::Transaction&, const ledger::TxId&)>;

    /// `profile` outlives the driver and has a genesis and a wallet (InvalidInput); without an
    /// identity it only reads. RolledBack for a vault that is open read-only, unless it only looks;
    /// Damaged; NotProven. If misconduct was proven earlier, it opens without connections: see
    /// evidence().
    [[nodiscard]] static Result<std::unique_ptr<NodeDriver>> open(Profile& profile,
                                                                  NodeOptions options = {});
    /// Ends connections, then saves the vault's counter. Open commands are not answered.
    ~NodeDriver();
    NodeDriver(const NodeDriver&) = delete;
    NodeDriver& operator=(const NodeDriver&) = delete;

    void listen(NodeListener listener) { listener_ = std::move(listener); }
    /// Waits at most so long for something to come in, and does all there is to do.
    void turn(milliseconds wait);
    /// The vault failed: nothing is sent, stored or answered any more but this error.
    [[nodiscard]] const std::optional<base::Error>& failure() const { return failure_; }
    [[nodiscard]] lightnode::Status status() const;
    /// Nothing unless it is followed.
    [[nodiscard]] std::optional<lightnode::TopicStatus> statusOf(const ledger::Topic& topic) const;
    [[nodiscard]] const std::optional<lightnode::Evidence>& evidence() const { return evidence_; }
    [[nodiscard]] Profile& profile() { return profile_; }

    // Commands; each reply comes once, from a later turn().
    Token prove(std::vector<ledger::Key> keys, Reply<lightnode::Proven> reply);
    /// Nothing: proven absent. NotEntitled where peers say that it may not be read.
    template <class Entity, class... Id>
    Token get(Reply<std::optional<Entity>> reply, const Id&... id) {
        return prove({Entity::keyOf(id...)}, [reply](Result<lightnode::Proven> proven) {
            if (!proven) return reply(std::unexpected(proven.error()));
            reply(entityOf<Entity>(proven->values.front()));
        });
    }
    Token check(ledger::Action action, Reply<lightnode::DryRun> reply);
    /// `onSettled` only follows an `onSent` with an id, and only in this run of the program. Signs
    /// without a look at what is open: see desk/OpenActs.h.
    Token submit(ledger::Action action, Reply<Sent> onSent,
                 std::function<void(const lightnode::Outcome&)> onSettled = {},
                 TimeMs validForMs = base::kDayMs, AlsoStore alsoStore = {});
    Token putBlob(Bytes bytes, Reply<lightnode::BlobStored> reply);
    Token getBlob(const base::Hash& hash, Reply<Bytes> reply);
    /// The header of any height up to the newest block, linked to it. `onProgress` tells how far
    /// down the links were followed, for what takes long.
    Token findHeader(ledger::Height height, Reply<lightnode::HeaderFound> reply,
                     std::function<void(ledger::Height)> onProgress = {});
    /// The signed bytes of the transaction that a proven feed entry names. NotEntitled where they
    /// are not for this organization.
    Token findTransaction(const ledger::FeedEntry& entry, Reply<lightnode::TransactionFound> reply,
                          std::function<void(ledger::Height)> onProgress = {});
    /// Asks how a change of the epoch stands for the next half minute; see epoch().
    void watchEpoch() { commands_.emplace_back(lightnode::WatchEpoch{}); }
    /// Signs a person's vote and gives it to the own member's peer. Disconnected; TimedOut.
    Token voteEpoch(lightnode::EpochChoice choice, Reply<ledger::EpochVoteAnswer> reply);
    [[nodiscard]] const lightnode::Head& head() const { return node_->head(); }
    [[nodiscard]] const lightnode::EpochStanding& epoch() const { return node_->epoch(); }
    /// No reply comes any more. What was signed is not taken back, and still settles.
    void cancel(Token token);
    /// Goes on from what is stored. The own organization's feed is always followed.
    void follow(const ledger::Topic& topic);

    /// Stored, verified entries below `before`, newest first. Positions may have a gap while pages
    /// are on their way: statusOf() says what is proven.
    [[nodiscard]] Result<std::vector<FeedItem>> feedPage(const ledger::Topic& topic,
                                                         std::uint64_t before, std::size_t limit);

    // The same, waiting; syncing goes on meanwhile. TimedOut; the error of failure().
    [[nodiscard]] Result<void> waitUntil(const std::function<bool()>& isSo, milliseconds timeout);
    /// Until the newest head is named by enough members and fresh.
    [[nodiscard]] Result<void> waitCurrent(milliseconds timeout);
    /// Until the topic's whole history is proven at `height` or later. Follows it.
    /// NotEntitled, VersionTooNew.
    [[nodiscard]] Result<lightnode::TopicStatus> waitComplete(const ledger::Topic& topic,
                                                              ledger::Height height,
                                                              milliseconds timeout);
    [[nodiscard]] Result<lightnode::Proven> proveNow(std::vector<ledger::Key> keys,
                                                     milliseconds timeout);
    template <class Entity, class... Id>
    [[nodiscard]] Result<std::optional<Entity>> getNow(milliseconds timeout, const Id&... id) {
        const auto proven = proveNow({Entity::keyOf(id...)}, timeout);
        if (!proven) return std::unexpected(proven.error());
        return entityOf<Entity>(proven->values.front());
    }
    /// TimedOut only if nothing was signed.
    [[nodiscard]] Result<Submission> submitNow(ledger::Action action, milliseconds timeout,
                                               TimeMs validForMs = base::kDayMs,
                                               AlsoStore alsoStore = {});
    [[nodiscard]] Result<lightnode::BlobStored> putBlobNow(Bytes bytes, milliseconds timeout);
    [[nodiscard]] Result<Bytes> getBlobNow(const base::Hash& hash, milliseconds timeout);
    [[nodiscard]] Result<ledger::EpochVoteAnswer> voteEpochNow(lightnode::EpochChoice choice,
                                                               milliseconds timeout);
    // As long as links come in, the timeout of these begins anew.
    [[nodiscard]] Result<lightnode::HeaderFound> findHeaderNow(ledger::Height height,
                                                               milliseconds timeout);
    [[nodiscard]] Result<lightnode::TransactionFound> findTransactionNow(
        const ledger::FeedEntry& entry, milliseconds timeout);

    /// Internal for a proven value that does not decode: made under rules of a newer release.
    template <class Entity>
    [[nodiscard]] static Result<std::optional<Entity>> entityOf(
        const lightnode::ProvenValue& value) {
        if (value.knowledge == lightnode::Knowledge::NotEntitled)
            return base::fail(base::ErrorCode::NotEntitled, "entity");
        if (value.knowledge != lightnode::Knowledge::Present) return std::optional<Entity>();
        auto entity = codec::decoded<Entity>(value.value);
        if (!entity) return base::fail(base::ErrorCode::Internal, "entity");
        return std::optional<Entity>(std::move(*entity));
    }

private:
    struct Input {
        OrgId member;
        std::variant<std::monostate, net::Frame, Bytes> what;  ///< wake up, reply, announcement
        std::size_t bytes = 0;
    };
    struct Link {
        ledger::Member member;
        TimeMs upMs = 0;  ///< when it was last seen connected; at first, when it began
        std::atomic<std::uint32_t> changes = 0;  ///< odd: connected
        std::uint32_t seen = 0;
        std::unique_ptr<net::Client> client;
    };
    struct SubmitReply {
        Reply<Sent> onSent;
        std::function<void(const lightnode::Outcome&)> onSettled;
        AlsoStore alsoStore;
    };
    /// Of a dry run that took more rounds than the node allows: what it loaded stays known at that
    /// head, so another attempt gets further.
    struct Retry {
        lightnode::Event event;
        int left = 8;
    };
    using AnyReply = std::variant<Reply<lightnode::Proven>, Reply<lightnode::DryRun>, SubmitReply,
                                  Reply<lightnode::BlobStored>, Reply<Bytes>,
                                  Reply<lightnode::HeaderFound>,
                                  Reply<lightnode::TransactionFound>,
                                  Reply<ledger::EpochVoteAnswer>>;

    NodeDriver(Profile& profile, NodeOptions options);
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<lightnode::Start> stored();
    [[nodiscard]] Result<void> connect(const ledger::Member& member);
    void connectIfPossible(const ledger::Member& member);
    void push(const OrgId& member, std::variant<std::monostate, net::Frame, Bytes> what,
              std::size_t bytes);

    /// Asks the ledger where the peers of those who sign now are; linkMembers() connects to them,
    /// anew where keys or endpoints are others, and keeps it for the next start.
    void findMembers();
    void linkMembers();
    [[nodiscard]] Result<void> keepMembers(const KnownMembers& members);
    void drop(const OrgId& member);
    /// A member whose peer is away for long may have moved.
    void noticeLost(TimeMs mono);
    void noticeLinks();
    void take(Input input);
    void give(const lightnode::Event& event);
    void giveCommands();
    void stopWith(base::Error error);
    template <class Command>
    Token command(Command command, AnyReply reply);
    template <class T>
    void answer(Token token, Result<T> result);
    /// The reply that is due for the token, which is forgotten.
    [[nodiscard]] std::optional<AnyReply> takeReply(Token token);
    [[nodiscard]] bool triesAgain(const lightnode::Failed& failed);

    // effects, NodeEffects.cpp
    [[nodiscard]] Result<void> store(const lightnode::Effects& effects);
    [[nodiscard]] Result<void> storeWith(store::Transaction& transaction,
                                         const lightnode::Submitted& sent);
    void carryOut(lightnode::Send& effect);
    void carryOut(lightnode::StoreHead&) {}
    void carryOut(lightnode::StoreEntries& effect);
    void carryOut(lightnode::StoreOutgoing&) {}
    void carryOut(lightnode::StoreLastTicket&) {}
    void carryOut(lightnode::Settled& effect);
    void carryOut(lightnode::HeadChanged& effect);
    void carryOut(lightnode::Proven& effect);
    void carryOut(lightnode::Checked& effect);
    void carryOut(lightnode::NotSent& effect);
    void carryOut(lightnode::Submitted& effect);
    void carryOut(lightnode::BlobStored& effect);
    void carryOut(lightnode::BlobFetched& effect);
    void carryOut(lightnode::HeaderProgress& effect);
    void carryOut(lightnode::HeaderFound& effect);
    void carryOut(lightnode::TransactionFound& effect);
    void carryOut(lightnode::EpochTold& effect);
    void carryOut(lightnode::EpochVoted& effect);
    void carryOut(lightnode::VaultIsOld& effect);
    void carryOut(lightnode::Failed& effect);
    void carryOut(lightnode::Alarm& effect);
    void carryOut(lightnode::EvidenceFound& effect);

    Profile& profile_;
    NodeOptions options_;
    NodeListener listener_;
    base::BoundedQueue<Input> queue_;
    std::atomic<std::size_t> queuedBytes_ = 0;
    std::optional<lightnode::LightNode> node_;
    std::deque<lightnode::Event> commands_;
    std::map<Token, AnyReply> replies_;
    std::map<Token, Retry> retries_;
    std::map<Token, std::function<void(ledger::Height)>> progress_;
    std::map<ledger::TxId, std::function<void(const lightnode::Outcome&)>> settling_;
    Token lastToken_ = 0;
    bool turning_ = false;
    TimeMs tickedMs_ = 0;
    TimeMs savedMs_ = 0;
    std::optional<base::Error> failure_;
    std::optional<lightnode::Evidence> evidence_;
    std::vector<std::unique_ptr<Link>> links_;
    base::Hash linkedMembers_;                      ///< hash of the list that links_ are of
    bool asksMembers_ = false;                      ///< an answer is on its way
    TimeMs askedMembersMs_ = 0;                     ///< 0: not since the start
    std::optional<KnownMembers> newMembers_;        ///< proven, to be connected to
};

}  // namespace seabridge::app

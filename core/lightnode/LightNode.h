// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lightnode/Blobs.h"
#include "lightnode/EpochWatch.h"
#include "lightnode/HeaderWalk.h"
#include "lightnode/HeadTracker.h"
#include "lightnode/Proposal.h"
#include "lightnode/Status.h"
#include "lightnode/Versions.h"

namespace seabridge::lightnode {

inline constexpr TimeMs kHeadsEveryMs = 5 * base::kSecondMs;
inline constexpr std::size_t kMaxProveKeys = 512;
inline constexpr std::size_t kMaxCommands = 256;

/// What a light node begins with.
struct Start {
    ledger::Genesis genesis;
    std::optional<Head> trusted = {};            ///< the stored head; absent: header 0
    std::vector<Head> changes = {};              ///< of the membership, as stored, up to it
    std::vector<FeedProgress> feeds = {};        ///< topics to follow, with what is stored
    std::vector<Outgoing> outgoing = {};         ///< not settled yet
    std::optional<Identity> identity = {};       ///< absent: reads only; its own feed is followed
    /// The highest that this device has signed, as the vault knows; absent: it cannot say.
    std::optional<std::uint64_t> lastTicket = {};
    /// Double votes that were found earlier: nobody is told of them again, but they count.
    std::vector<Evidence> doubleVotes = {};
};

/// Signs the bytes of a ledger::Body; the wallet. Called within handle(); Locked where it is.
using SignBody = std::function<base::Result<crypto::Signature>(base::ByteView body)>;

/// The light node as a state machine: no thread, socket, file or clock inside. It believes nothing
/// that is not proven under a header that a quorum certified. One thread.
class LightNode {
public:
    /// InvalidInput for a bad genesis; NotProven for a trusted head of another network or without
    /// its certificate.
    [[nodiscard]] static base::Result<LightNode> start(Start start, SignBody sign);

    [[nodiscard]] Effects handle(const Event& event, Now now);
    [[nodiscard]] Status status(Now now) const;
    [[nodiscard]] const Head& head() const { return heads_.head(); }
    /// How a change of the order's epoch stands; asked while heads are stale or somebody looks.
    [[nodiscard]] const EpochStanding& epoch() const { return epochs_.standing(); }
    /// How often this member's peer sent what cannot be.
    [[nodiscard]] std::uint64_t offencesOf(const OrgId& member) const {
        return requests_.offencesOf(member);
    }

private:
    struct Feed {
        FeedSync sync;
        bool denied = false;
        TimeMs pausedUntil = 0;
    };
    struct Proof {
        std::vector<ledger::Key> keys;
        Height height = 0;
        int restarts = 0;
    };
    struct Draft {
        Proposal proposal;
        bool dryRunOnly = false;
        Height height = 0;
        int restarts = 0;
    };

    /// For a header, or a transaction of its block.
    struct Search {
        HeaderWalk walk;
        std::optional<std::pair<std::uint32_t, ledger::TxId>> transaction;
        bool asked = false;
    };

    LightNode(HeadTracker heads, Start start, SignBody sign);

    void on(const Tick&) {}
    void on(const Connected& event);
    void on(const Disconnected& event);
    void on(const ReplyIn& event);
    void on(const AnnouncementIn& event);
    void on(const Follow& event);
    void on(const Prove& event);
    void on(const Check& event);
    void on(const Submit& event);
    void on(const PutBlob& event);
    void on(const GetBlob& event);
    void on(const FindHeader& event);
    void on(const FindTransaction& event);
    void on(const WatchEpoch& event);
    void on(const VoteEpoch& event);
    void on(const Cancel& event);

    // answers, LightNodeAnswers.cpp
    void answer(const AskHead& about, Answer& answer);
    void answer(const AskChanges& about, Answer& answer);
    void headAdvanced();
    void tellDoubleVotes();
    void answer(const AskEntities& about, Answer& answer);
    void answer(const AskFeed& about, Answer& answer);
    void answer(const AskSubmit& about, Answer& answer);
    void answer(const AskPut& about, Answer& answer);
    void answer(const AskGet& about, Answer& answer);
    void answer(const AskHeaders& about, Answer& answer);
    void answer(const AskTransaction& about, Answer& answer);
    void answer(const AskEpoch& about, Answer& answer);
    void answer(const AskEpochVote& about, Answer& answer);
    void refused(Answer& answer);
    void askHalves(const AskEntities& about, const Answer& answer);
    void failed(const Ask& ask);
    void offend(Answer& answer, const base::Error& why);
    void stop(Evidence evidence);

    // work, LightNodeWork.cpp
    void work();
    void askHeads();
    void askHead(const OrgId& member);
    void askChanges(const OrgId& member);
    void askEpoch(const OrgId& member);
    void askEpochs();
    [[nodiscard]] base::Result<ledger::SignedEpochVote> signVote(const EpochChoice& choice);
    void wantHeadKeys();
    void learnReceipts();
    void growFeeds();
    void lookForOlderVault();
    void learnTickets(std::uint64_t top);
    void runProofs();
    void runDrafts();
    void finish(Token token, const Draft& draft, Proposal::Ready ready);
    [[nodiscard]] base::Result<Outgoing> sign(const ledger::Body& body) const;
    void runSearches();
    void askFeeds();
    void judgeOutgoing();
    void sendOutgoing();
    void forget();
    void begin(Token token, const ledger::Action& action, TimeMs validForMs, bool dryRunOnly);
    void loseVersion(Height height, const base::Error& why, std::span<const ledger::Key> keys);
    void search(Token token, Height height,
                std::optional<std::pair<std::uint32_t, ledger::TxId>> transaction);
    [[nodiscard]] bool accepts(Token token);
    [[nodiscard]] std::optional<ledger::Topic> ownTopic() const;

    HeadTracker heads_;
    Requests requests_;
    Versions versions_;
    Blobs blobs_;
    std::optional<Outbox> outbox_;         ///< with an identity
    std::optional<Identity> identity_;
    SignBody sign_;
    std::map<ledger::Topic, Feed> feeds_;
    std::map<Token, Proof> proofs_;
    std::map<Token, Draft> drafts_;
    std::set<Token> gets_;
    std::map<Token, Search> searches_;
    EpochWatch epochs_;
    std::set<Token> epochVotes_;
    TimeMs epochWatchedUntil_ = 0;
    std::optional<TimeMs> epochAskedAt_;
    bool simulated_ = false;
    bool sawTickets_ = false;              ///< of this device, proven
    bool vaultIsOld_ = false;              ///< this device has signed what the vault does not know
    bool needsAnchor_ = false;             ///< members changed, and the trusted head is too old
    std::optional<TimeMs> headsAskedAt_;
    std::size_t turn_ = 0;                 ///< whose turn it is to be asked
    std::optional<Height> headKeysAt_;     ///< feed heads and tickets were asked for at this head
    std::optional<Height> receiptsAt_;     ///< how many a blob needs is as of this head
    TimeMs headKeysAgainAt_ = 0;           ///< if nobody could tell of them; 0: not so
    TimeMs mono_ = 0;
    TimeMs wall_ = 0;
    Effects out_;
};

}  // namespace seabridge::lightnode

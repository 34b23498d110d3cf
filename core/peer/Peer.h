// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "merkle/Log.h"
#include "net/Protocol.h"
#include "peer/Chain.h"
#include "peer/Effects.h"
#include "peer/EpochVotes.h"
#include "peer/Feeds.h"
#include "peer/Making.h"
#include "peer/Statements.h"
#include "peer/VoteGuard.h"
#include "peer/Voting.h"

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace seabridge::peer {

struct PeerConfig {
    ledger::Genesis genesis;
    OrgId self;                         ///< may be admitted later
    crypto::SigningKey key;             ///< its peer key, by the genesis or a later ballot
    std::optional<VoteGuard> guard;     ///< nothing: the lock file was missing
    CheckAll checkAll = checkOneByOne;
    ledger::Rulebook rules = ledger::standardRules();
    std::optional<ledger::SignedStatement> statement = {};  ///< of StoreStatement, the newest
    std::vector<ledger::SignedEpochVote> votes = {};        ///< of StoreVotes, the newest
    /// Who holds an embedded order before the first change of the epoch; nothing: it lies elsewhere.
    std::optional<OrgId> orderHolder = {};
    std::optional<Trouble> trouble = {};  ///< of StoreTrouble, the newest
};

/// For people: where a change of the epoch stands.
struct EpochStatus {
    std::uint64_t epoch = 0;                 ///< that the chain is in
    Height certified = 0;
    base::Hash head;                         ///< the header's id there
    std::optional<NextEpoch> next = {};      ///< that this peer goes to
    bool opened = false;                     ///< its entry 0 has been read
    std::vector<ledger::EpochStatement> statements = {};  ///< known, ordered by member
    std::optional<Trouble> trouble = {};     ///< of this peer
    /// What they say, those for `next` alone; nothing before there is one.
    std::optional<ledger::EpochDecision> decision = {};
};

/// A member's full node as a state machine: makes entries, executes and votes on blocks, assembles
/// certificates, catches up, serves light nodes. No thread, socket, file or clock inside; one
/// thread at a time.
class Peer {
public:
    explicit Peer(PeerConfig config);

    /// Before start(): what was certified earlier, block by block from height 1.
    void restore(const CertifiedBlock& block);
    /// Before that: a snapshot's parts in order, then finishSnapshot(). Damaged: make another Peer.
    [[nodiscard]] base::Result<void> restore(const SnapshotPart& part);
    [[nodiscard]] base::Result<void> finishSnapshot() { return chain_.finishSnapshot(); }
    /// Members whose peers are asked for their head beside those that the state knows, which may be
    /// of long ago.
    void alsoAsk(std::vector<OrgId> members) { alsoAsked_ = std::move(members); }
    [[nodiscard]] Effects start(Now now);
    [[nodiscard]] Effects handle(const Event& event, Now now);
    /// Signs this member's statement for a later epoch and leaves the present one: no vote in it
    /// ever again. InvalidInput with the reason; then nothing has happened.
    [[nodiscard]] base::Result<Effects> begin(const ledger::EpochChoice& wanted, Now now);
    [[nodiscard]] EpochStatus epochStatus() const;

    [[nodiscard]] const Chain& chain() const { return chain_; }
    /// Certified entries of every feed.
    [[nodiscard]] const Feeds& feeds() const { return feeds_; }
    [[nodiscard]] const Making& making() const { return making_; }
    [[nodiscard]] const Voting& voting() const { return voting_; }
    [[nodiscard]] Height executedHeight() const { return chain_.tip().height; }
    [[nodiscard]] Height certifiedHeight() const { return chain_.certifiedHead().height; }
    /// As of the certified head.
    [[nodiscard]] ledger::Membership certifiedMembers() const;
    /// It signs nothing until it knows what it may have signed before.
    [[nodiscard]] bool abstains() const { return !guard_.has_value(); }
    /// Why it does not vote, if something is wrong.
    [[nodiscard]] const std::optional<Trouble>& trouble() const { return trouble_; }
    /// The order gave it other entries than the members certified: it follows their blocks and does
    /// not vote until both agree.
    [[nodiscard]] bool misled() const {
        return trouble_ && trouble_->kind == Trouble::Kind::Misled;
    }
    /// From the entries that were certified it computes another header, or two are certified: it
    /// neither votes nor follows.
    [[nodiscard]] bool diverged() const { return trouble_ && trouble_->stops(); }

private:
    static constexpr std::int64_t kVoteAgainMs = 1000;
    static constexpr std::int64_t kAskHeadsMs = 2000;
    static constexpr std::int64_t kReadPauseMs = 50;
    static constexpr std::int64_t kReadPatienceMs = 5000;
    static constexpr std::int64_t kBlocksPatienceMs = 5000;
    /// Whose blocks take longer makes room for another member.
    static constexpr std::int64_t kSlowBlocksMs = 1000;
    static constexpr Height kRestoredMargin = 32;
    static constexpr std::int64_t kReadyAgainMs = 10'000;
    static constexpr std::int64_t kReadyValidMs = 600'000;

    // events
    void onTick(Now now);
    void onOrder(const OrderIn& order, Now now);
    void onReply(const ReplyIn& reply, Now now);
    void onRequest(const RequestIn& request, Now now);
    void onBlocksLoaded(const BlocksLoaded& loaded);
    void onBlobStored(const BlobStored& stored);

    // blocks and votes
    /// Who signs at that height, as far as this peer has executed.
    [[nodiscard]] const std::vector<ledger::Signer>& signersAt(Height height) const;
    /// From the order: stored, then voted on.
    void executed(const ledger::Produced& produced);
    void stored(const ledger::Produced& produced);
    void vote(const ledger::Header& header);
    void voteAgain();
    void repeatLockedVotes();
    void takeVote(const ledger::Vote& vote);
    void takeCertificate(const ledger::Certificate& certificate);
    void takeHead(const OrgId& member, const net::Frame& frame, Now now);
    // Contradictions.cpp
    /// A block that this peer executed where the members certified another, or an unfinished one.
    struct Aside {
        Height height = 0;
        std::optional<ledger::Header> header;  ///< nothing if it was not finished
        std::vector<base::Hash> entries;
    };
    [[nodiscard]] static std::vector<base::Hash> entriesOf(
        const std::vector<ledger::RunItem>& run);
    [[nodiscard]] const Aside* findAside(Height height) const;
    void setAside(Height from);
    void noticeSplit(const ledger::VoteTarget& target);
    void noticeEntries(const ledger::Block& block);
    void noticeResult(const OrgId& server, const ledger::Header& certified);
    void noticeAgreement(Height height);
    void agree(Height height);
    // Trouble.cpp
    /// It does not vote, and follows the members until it agrees with them.
    [[nodiscard]] bool watches() const { return trouble_ && !trouble_->stops(); }
    void resumeTrouble();
    void stopFor(Trouble trouble);
    void endTrouble();
    void noticeFork(const net::HeadReply& head);
    [[nodiscard]] bool isForkOfToday(const net::HeadReply& head) const;
    [[nodiscard]] std::optional<Accuse> proofOfFork(const net::HeadReply& head,
                                                    const std::string& text) const;
    void accuseOfTwoVotes(const ledger::Vote& first, const ledger::Vote& second,
                          const std::string& text);
    [[nodiscard]] std::optional<std::vector<CertifiedHead>> changesProven() const;
    // CatchingUp.cpp
    /// Those above the certified head, if they follow it and a quorum signed for them; else none.
    [[nodiscard]] std::vector<ledger::Block> provenBlocks(const net::BlocksReply& reply) const;
    [[nodiscard]] bool takeProven(const OrgId& server, const ledger::Block& block);
    void takeBlocks(const OrgId& member, const net::Frame& frame, Now now);
    void endAbstention(const OrgId& member, Height proven);
    void certified(std::vector<CertifiedBlock> blocks);
    void read(Now now);

    // epochs (Epochs.cpp, EpochOpening.cpp)
    void resumeEpoch();
    void recall();
    [[nodiscard]] base::Result<void> checkBegin(const ledger::EpochChoice& wanted) const;
    [[nodiscard]] ledger::EpochStatement stateVotes(const ledger::EpochChoice& wanted, Now now) const;
    [[nodiscard]] std::uint32_t nextRevision(const ledger::EpochStatement& next, Now now) const;
    /// Nothing while the chain's own epoch goes on.
    [[nodiscard]] std::optional<NextEpoch> nextEpoch() const;
    [[nodiscard]] const std::vector<ledger::Signer>& groundSigners() const;
    [[nodiscard]] std::vector<ledger::Header> aheadHeaders() const;
    void leaveFor(const ledger::EpochChoice& wanted, Now now);
    void takeStatement(const RequestIn& request);
    void sayStatement();
    void epochTick(Now now);
    [[nodiscard]] ledger::EpochDecision decide(const NextEpoch& next) const;
    void tryOpening(const NextEpoch& next, Now now);
    void takeOpening(const NextEpoch& next, Bytes entry, Now now);
    void refuseOpening(const NextEpoch& next, const base::Hash& entry, Now now);
    void enterEpoch(Now now);
    void lockEpoch();
    [[nodiscard]] bool restsOnOwnWord() const;
    /// True once the tip is the last of `kept`, or the header of `base` for none.
    [[nodiscard]] bool follow(const ledger::Header& base, const std::vector<ledger::Header>& kept,
                              Now now);
    void fetchKept(Now now);
    void takeKept(const std::vector<Bytes>& blocks);
    void alarmOnce(const std::string& text);

    // people's votes for an epoch (EpochVoting.cpp)
    void restoreVotes();
    [[nodiscard]] bool standsStill(Now now) const;
    void tendVotes(Now now);
    [[nodiscard]] TimeMs judgedAt(Now now) const;
    [[nodiscard]] ledger::EpochVoteAnswer judgeVote(const ledger::EpochVote& vote,
                                                    const crypto::PublicKey& device,
                                                    const ledger::Reader& state, Now now) const;
    /// Leaves the epoch if those who want this suffice and it is not done yet.
    [[nodiscard]] bool obeyVotes(const ledger::EpochVote& vote, const ledger::Reader& state,
                                 Now now);
    void takeEpochVote(const RequestIn& request, Now now);
    void serveEpoch(const RequestIn& request);

    // joining
    /// With the keys that it has.
    [[nodiscard]] bool isAmong(const std::vector<ledger::Signer>& signers) const;
    void noticeOwnKeys();
    void askHeads();
    [[nodiscard]] bool isReady() const;
    void sayReady(Now now);
    void stopAtUnknownRules();
    void askBlocks(const OrgId& member, Height head, Now now);
    void forgiveServers();
    void refusedBlocks(const OrgId& member);

    // serving
    void serveHead(const RequestIn& request);
    [[nodiscard]] net::HeaderLink linkBetween(Height older, Height newer) const;
    void serveChanges(const RequestIn& request);
    void serveConsortium(const RequestIn& request);
    void serveHeaders(const RequestIn& request);
    void serveEntities(const RequestIn& request);
    void serveFeed(const RequestIn& request);
    void serveTransaction(const RequestIn& request);
    void serveBlocks(const RequestIn& request);
    void serveAhead(const RequestIn& request);
    void serveSubmit(const RequestIn& request);
    void servePutBlob(const RequestIn& request);
    void serveGetBlob(const RequestIn& request);
    void answer(const RequestIn& request, Bytes body);
    void refuse(const RequestIn& request, net::Refusal refusal);
    void replyTransaction(const RequestIn& request, std::uint32_t index,
                          const std::vector<Bytes>& blocks);
    void replyBlocks(const RequestIn& request, const std::vector<Bytes>& blocks);

    void send(const OrgId& member, net::Message message, Bytes body);
    void sendAll(net::Message message, const Bytes& body);
    // Admitting.cpp
    [[nodiscard]] std::size_t certifiedBack() const;
    void admitAll();
    void admitMembers(Admit change);
    template <class T>
    void put(T effect) {
        out_.push_back(std::move(effect));
    }

    Bytes genesis_;
    OrgId self_;
    crypto::SigningKey key_;
    std::optional<VoteGuard> guard_;
    Chain chain_;
    merkle::Log ids_;            ///< of all certified headers
    Making making_;
    Voting voting_;
    Feeds feeds_;
    Effects out_;

    std::uint64_t lastRequest_ = 0;
    std::uint64_t lastToken_ = 0;
    std::map<std::uint64_t, std::function<void(const std::vector<Bytes>&)>> loading_;
    TimeMs votedMono_ = 0;
    TimeMs askedHeadsMono_ = 0;
    TimeMs readMono_ = 0;        ///< when the order was last asked
    bool reading_ = false;       ///< an answer is awaited
    struct BlocksAsk {
        OrgId member;
        Height head = 0;         ///< that it named, proven or not
        TimeMs mono = 0;
    };
    std::optional<BlocksAsk> blocksAsk_;         ///< under way: one at a time
    std::set<OrgId> askedInVain_;                ///< for blocks, since others were asked
    bool hasAskedBlocks_ = false;                ///< since heads were asked for
    std::optional<ledger::VoteTarget> suspect_;  ///< certified, but not what we computed
    std::vector<Aside> aside_;                   ///< while it is found out why
    std::set<OrgId> differing_;  ///< who served the entries of a block that gives another one here
    std::optional<Trouble> trouble_;
    bool provedFork_ = false;    ///< by this process: an earlier one may have had no proof yet
    std::set<OrgId> accused_;    ///< of two votes, by this process
    std::set<OrgId> suspected_;  ///< of them, without proof
    Height splitHeight_ = 0;     ///< the last that an alarm about a split was raised for
    bool saidUnknownRules_ = false;
    std::vector<OrgId> alsoAsked_;
    std::vector<ledger::Member> admitted_;       ///< whose rows the transport has
    bool hadKeys_ = false;       ///< the certified state gave its keys to its member
    TimeMs readyMono_ = 0;       ///< when readiness was looked at last
    Height readyHeight_ = 0;     ///< and the certified height then
    std::uint64_t certifiedSequence_ = 0;        ///< own sequence number at the certified head
    std::optional<ledger::EpochStatement> statement_;  ///< own, the newest
    std::optional<ledger::SignedStatement> said_;      ///< the same, signed
    std::set<base::Hash> saidBlind_;  ///< of bodies that this process signed without its votes
    Statements statements_;
    std::optional<ledger::OpenedEpoch> opened_;  ///< entry 0 of the next epoch
    Bytes opening_;                              ///< the same
    /// What was given in place of the next epoch's entry 0.
    struct RefusedOpening {
        NextEpoch next;
        base::Hash entry;          ///< the last
        std::int64_t pauseMs = 0;  ///< until its holder is asked again, twice as long each time
    };
    std::optional<RefusedOpening> refusedOpening_;
    std::vector<ledger::Header> wanted_;         ///< that the tip has to become
    TimeMs epochMono_ = 0;                       ///< of the last step
    std::size_t fetchTurn_ = 0;                  ///< whom to ask next for blocks
    std::string alarmed_;                        ///< the last one of the change
    std::optional<OrgId> orderHolder_;
    EpochVotes epochVotes_;
    std::vector<ledger::SignedEpochVote> keptVotes_;  ///< until start()
    struct Standstill {
        Height height = 0;
        TimeMs sinceMono = 0;  ///< no block was certified since
    };
    std::optional<Standstill> standing_;
    std::map<OrgId, Height> provenBy_;           ///< while abstaining
};

}  // namespace seabridge::peer

// SPDX-License-Identifier: GPL-3.0-or-later
// What people are told of a change of the epoch, and their votes for one: their own peer counts
// them by their member's policy, on its certified state, and then does what its operator could do.
#include "net/Protocol.h"
#include "peer/CertifiedReader.h"
#include "peer/Peer.h"

#include <algorithm>

namespace seabridge::peer {

using ledger::EpochVote;
using ledger::EpochVoteAnswer;

namespace {

constexpr std::int64_t kStandstillMs = 30'000;
constexpr std::uint64_t kEpochsAhead = 8;
constexpr std::size_t kMaxVotesShown = 100;

}  // namespace

bool Peer::standsStill(Now now) const {
    return standing_ && standing_->height == certifiedHeight() &&
           now.mono - standing_->sinceMono >= kStandstillMs;
}

void Peer::restoreVotes() {
    for (const auto& said : std::exchange(keptVotes_, {}))
        if (epochVotes_.read(said)) (void)epochVotes_.put(said, 0);
    epochVotes_.forgetBelow(certifiedHeight(), chain_.order().epoch);
}

void Peer::tendVotes(Now now) {
    if (!standing_ || standing_->height != certifiedHeight()) {
        standing_ = Standstill{certifiedHeight(), now.mono};
        epochVotes_.forgetBelow(certifiedHeight(), chain_.order().epoch);
    }
    const auto back = chain_.provableBack(certifiedHeight());
    if (epochVotes_.all().empty() || !standsStill(now) || !back) return;
    // Only what a crash came in between of: of two wishes that both suffice, the later one stands.
    const CertifiedReader state(chain_.state(), *back);
    const auto votes = epochVotes_.all();
    for (const auto& [user, kept] : votes)
        if (kept.vote.certified == certifiedHeight() &&
            (!statement_ || statement_->epoch < kept.vote.epoch) &&
            checkBegin({kept.vote.epoch, kept.vote.holder, kept.vote.keep}))
            (void)obeyVotes(kept.vote, state, now);
}

EpochVoteAnswer Peer::judgeVote(const EpochVote& vote, const crypto::PublicKey& device,
                                const ledger::Reader& state, Now now) const {
    const auto& signers = groundSigners();
    if (!isAmong(signers)) return EpochVoteAnswer::NotActive;
    const auto may = ledger::mayVote(state, vote, device, judgedAt(now));
    if (may != EpochVoteAnswer::Counted) return may;
    if (!standsStill(now)) return EpochVoteAnswer::BlocksGoOn;
    if (vote.certified != certifiedHeight()) return EpochVoteAnswer::OtherHead;
    const auto left = guard_ ? std::max(guard_->epoch, chain_.order().epoch + 1)
                             : chain_.order().epoch + 1;
    if (vote.epoch >= left + kEpochsAhead) return EpochVoteAnswer::BadEpoch;
    if (std::ranges::find(signers, vote.holder, &ledger::Signer::org) == signers.end())
        return EpochVoteAnswer::BadHolder;
    if (!checkBegin(vote.choice())) return EpochVoteAnswer::BadEpoch;
    return epochVotes_.maySupersede(vote, now.mono);
}

// A deputy's term may end while no block tells the time.
base::TimeMs Peer::judgedAt(Now now) const {
    return std::max(chain_.certifiedHead().time, now.wall);
}

bool Peer::obeyVotes(const EpochVote& vote, const ledger::Reader& state, Now now) {
    const auto voters = epochVotes_.votersFor(vote);
    if (!ledger::standingOf(state, self_, voters, judgedAt(now)).satisfied) return false;
    const auto wanted = vote.choice();
    if (statement_ && statement_->choice() == wanted) return true;
    put(Alarm{std::to_string(voters.size()) + " of this member's people voted for epoch " +
              std::to_string(wanted.epoch) + ": this peer leaves the one before"});
    leaveFor(wanted, now);
    return true;
}

void Peer::takeEpochVote(const RequestIn& request, Now now) {
    const auto said = codec::decoded<ledger::SignedEpochVote>(request.frame.body);
    if (!said) return refuse(request, net::Refusal::Malformed);
    const auto reply = [&](EpochVoteAnswer what) {
        answer(request, codec::encoded(net::EpochVoteReply{what}));
    };
    // Before a signature is checked: nobody else's is worth that.
    const bool isOwn = request.sender.kind == Sender::Kind::Device && request.sender.org == self_;
    if (!isOwn) return reply(EpochVoteAnswer::Foreign);
    const auto vote = epochVotes_.read(*said);
    if (!vote) return reply(vote.error());
    const auto back = chain_.provableBack(certifiedHeight());
    if (!back) return refuse(request, net::Refusal::NotReady);
    const CertifiedReader state(chain_.state(), *back);
    const auto judged = judgeVote(*vote, said->key, state, now);
    if (judged != EpochVoteAnswer::Counted) return reply(judged);
    if (epochVotes_.put(*said, now.mono))
        put(StoreVotes{codec::encoded(KeptVotes{epochVotes_.list()})});
    const bool isEnough = obeyVotes(*vote, state, now);
    reply(isEnough ? EpochVoteAnswer::Began : EpochVoteAnswer::Counted);
}

void Peer::serveEpoch(const RequestIn& request) {
    net::EpochReply reply;
    const auto& order = chain_.order();
    reply.epoch = order.epoch;
    reply.isEmbedded = orderHolder_.has_value();
    if (reply.isEmbedded) reply.holder = order.holder.isZero() ? *orderHolder_ : order.holder;
    reply.certified = certifiedHeight();
    reply.certifiedId = chain_.certifiedHead().id();
    std::set<base::Hash> ids;
    const auto addHeaders = [&](const std::vector<ledger::Header>& headers) {
        for (const auto& header : headers)
            if (header.height > reply.certified && reply.headers.size() < net::kMaxAhead &&
                ids.insert(header.id()).second)
                reply.headers.push_back(header);
    };
    addHeaders(aheadHeaders());
    for (const auto& [member, kept] : statements_.all()) {
        if (kept.statement.epoch <= order.epoch) continue;
        reply.statements.push_back(kept.said);
        addHeaders(kept.headers);
    }
    const bool isOwn = request.sender.kind == Sender::Kind::Device && request.sender.org == self_;
    if (isOwn) reply.votes = epochVotes_.list();
    if (reply.votes.size() > kMaxVotesShown) reply.votes.resize(kMaxVotesShown);
    auto body = codec::encoded(reply);
    if (body.size() > net::kMaxReplyBytes) return refuse(request, net::Refusal::TooLarge);
    answer(request, std::move(body));
}

}  // namespace seabridge::peer

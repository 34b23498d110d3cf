// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the order's epoch: asking how they stand, and a person's vote for one. It goes beside
// the ledger, so it needs no head that goes on.
#include "lightnode/LightNode.h"

#include <algorithm>

namespace seabridge::lightnode {

using base::ErrorCode;

namespace {

constexpr TimeMs kEpochEveryMs = 5 * base::kSecondMs;
constexpr TimeMs kWatchMs = 30 * base::kSecondMs;

}  // namespace

void LightNode::on(const WatchEpoch&) { epochWatchedUntil_ = mono_ + kWatchMs; }

void LightNode::askEpoch(const OrgId& member) {
    const auto sameAsk = [&](const Ask& ask) {
        return std::holds_alternative<AskEpoch>(ask.subject) && ask.only == member;
    };
    if (requests_.any(sameAsk)) return;
    Ask ask;
    ask.message = net::Message::GetEpoch;
    ask.body = codec::encoded(net::Empty());
    ask.subject = AskEpoch{};
    ask.only = member;
    (void)requests_.add(std::move(ask), mono_, false);
}

/// Only while somebody looks, or blocks stand still: the own member's peer and one of the others.
void LightNode::askEpochs() {
    const bool standsStill = heads_.heardMs(mono_) && heads_.isStale(mono_);
    if (mono_ >= epochWatchedUntil_ && !standsStill) return;
    if (epochAskedAt_ && mono_ - *epochAskedAt_ < kEpochEveryMs) return;
    const auto members = requests_.connected();
    if (members.empty()) return;
    epochAskedAt_ = mono_;
    if (identity_ && std::ranges::find(members, identity_->org) != members.end())
        askEpoch(identity_->org);
    const auto turn = static_cast<std::size_t>(mono_ / kEpochEveryMs);
    askEpoch(members[turn % members.size()]);
}

void LightNode::answer(const AskEpoch&, Answer& answer) {
    const auto reply = codec::decoded<net::EpochReply>(answer.body);
    if (!reply || reply->headers.size() > net::kMaxAhead)
        return offend(answer, {ErrorCode::Protocol, "epoch"});
    const auto self = identity_ ? std::optional(identity_->org) : std::nullopt;
    epochs_.take(answer.member, *reply, heads_.head(), self, mono_);
    out_.push_back(EpochTold{});
}

base::Result<ledger::SignedEpochVote> LightNode::signVote(const EpochChoice& choice) {
    ledger::EpochVote vote;
    vote.network = heads_.network();
    vote.epoch = choice.epoch;
    vote.holder = choice.holder;
    vote.keep = choice.keep;
    vote.certified = heads_.head().header.height;
    vote.org = identity_->org;
    vote.user = identity_->user;
    vote.signedAt = epochs_.nextSignedAt(identity_->user, wall_);
    ledger::SignedEpochVote out{codec::encoded(vote), identity_->device, {}};
    const auto signature = sign_(out.body);
    if (!signature) return std::unexpected(signature.error());
    out.signature = *signature;
    return out;
}

void LightNode::on(const VoteEpoch& event) {
    if (!accepts(event.token)) return;
    const auto fail = [&](base::Error why) {
        out_.push_back(Failed{event.token, std::move(why)});
    };
    if (!identity_) return fail({ErrorCode::NotEntitled, "no-identity"});
    const auto members = requests_.connected();
    if (std::ranges::find(members, identity_->org) == members.end())
        return fail({ErrorCode::Disconnected, "own-peer"});
    const auto said = signVote(event.choice);
    if (!said) return fail(said.error());
    Ask ask;
    ask.message = net::Message::SendEpochVote;
    ask.body = codec::encoded(*said);
    ask.subject = AskEpochVote{event.token};
    ask.only = identity_->org;
    if (!requests_.add(std::move(ask), mono_, true)) return fail({ErrorCode::Busy, "requests"});
    epochVotes_.insert(event.token);
}

void LightNode::answer(const AskEpochVote& about, Answer& answer) {
    const auto reply = codec::decoded<net::EpochVoteReply>(answer.body);
    if (!reply) return offend(answer, {ErrorCode::Protocol, "epoch-vote"});
    if (epochVotes_.erase(about.token) > 0) out_.push_back(EpochVoted{about.token, reply->answer});
    epochAskedAt_.reset();
    epochWatchedUntil_ = std::max(epochWatchedUntil_, mono_ + kEpochEveryMs);
}

}  // namespace seabridge::lightnode

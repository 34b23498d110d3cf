// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/LightNode.h"

#include <algorithm>

namespace seabridge::lightnode {

using base::ErrorCode;
using base::Result;

namespace {

std::vector<OrgId> orgsOf(const ledger::Genesis& genesis) {
    std::vector<OrgId> out;
    for (const auto& member : genesis.members) out.push_back(member.org);
    return out;
}

}  // namespace

Result<LightNode> LightNode::start(Start start, SignBody sign) {
    auto heads = HeadTracker::fromGenesis(start.genesis);
    if (!heads) return std::unexpected(heads.error());
    if (start.trusted)
        if (auto restored = heads->restore(*start.trusted, start.changes); !restored)
            return std::unexpected(restored.error());
    heads->remember(start.doubleVotes);
    return LightNode(std::move(*heads), std::move(start), std::move(sign));
}

LightNode::LightNode(HeadTracker heads, Start start, SignBody sign)
    : heads_(std::move(heads)),
      requests_(orgsOf(start.genesis)),
      versions_(heads_.faults() + 1),
      blobs_(heads_.network(), heads_.head().signers, start.genesis.parameters.blobReceipts),
      identity_(start.identity),
      sign_(std::move(sign)),
      epochs_(heads_.network()),
      simulated_(start.genesis.simulated) {
    for (auto& progress : start.feeds) {
        auto topic = progress.topic;
        feeds_.try_emplace(std::move(topic), Feed{FeedSync(std::move(progress))});
    }
    epochs_.headAdvanced(heads_.head());
    if (heads_.evidence()) stop(*heads_.evidence());
    if (!identity_) return;
    outbox_.emplace(identity_->device, start.lastTicket);
    for (auto& outgoing : start.outgoing) outbox_->add(std::move(outgoing));
    feeds_.try_emplace(*ownTopic(), Feed{FeedSync(*ownTopic())});
}

Effects LightNode::handle(const Event& event, Now now) {
    mono_ = now.mono;
    wall_ = now.wall;
    std::visit([this](const auto& what) { on(what); }, event);
    work();
    return std::exchange(out_, {});
}

void LightNode::on(const Connected& event) {
    requests_.connect(event.member);
    askHead(event.member);
}

void LightNode::on(const Disconnected& event) { requests_.disconnect(event.member); }

void LightNode::on(const ReplyIn& event) {
    auto answered = requests_.take(event.member, event.frame, mono_);
    if (!answered) return;
    if (answered->refusal)
        refused(*answered);
    else
        std::visit([&](const auto& about) { answer(about, *answered); },
                   Subject(answered->ask.subject));
}

void LightNode::on(const AnnouncementIn& event) {
    const auto hint = codec::decoded<net::Announcement>(event.body);
    const auto height = heads_.head().header.height;
    if (!hint)
        requests_.bench(event.member, mono_);
    // Also while too few have named the head that an earlier one told of.
    else if (hint->height > height || (hint->height == height && !heads_.isCurrent()))
        askHead(event.member);
}

void LightNode::on(const Follow& event) {
    auto sync = event.progress ? FeedSync(*event.progress) : FeedSync(event.topic);
    if (feeds_.try_emplace(event.topic, Feed{std::move(sync)}).second) headKeysAt_.reset();
}

bool LightNode::accepts(Token token) {
    if (heads_.evidence()) {
        out_.push_back(Failed{token, {ErrorCode::Misconduct, "stopped"}});
        return false;
    }
    const auto open = proofs_.size() + drafts_.size() + blobs_.puts() + gets_.size() +
                      searches_.size() + epochVotes_.size();
    if (open >= kMaxCommands) out_.push_back(Failed{token, {ErrorCode::Busy, "commands"}});
    return open < kMaxCommands;
}

void LightNode::on(const Prove& event) {
    if (!accepts(event.token)) return;
    if (event.keys.size() > kMaxProveKeys) {
        out_.push_back(Failed{event.token, {ErrorCode::TooLarge, "keys"}});
        return;
    }
    proofs_.insert_or_assign(event.token, Proof{event.keys, heads_.head().header.height});
}

void LightNode::begin(Token token, const ledger::Action& action, TimeMs validForMs,
                      bool dryRunOnly) {
    if (!accepts(token)) return;
    if (!identity_) {
        out_.push_back(Failed{token, {ErrorCode::NotEntitled, "no-identity"}});
        return;
    }
    drafts_.insert_or_assign(token, Draft{Proposal(*identity_, action, validForMs), dryRunOnly,
                                          heads_.head().header.height});
}

void LightNode::on(const Check& event) {
    begin(event.token, event.action, base::kDayMs, true);
}

void LightNode::on(const Submit& event) {
    begin(event.token, event.action, event.validForMs, false);
}

void LightNode::on(const PutBlob& event) {
    if (!accepts(event.token)) return;
    if (auto taken = blobs_.put(event.token, event.bytes); !taken)
        out_.push_back(Failed{event.token, taken.error()});
}

void LightNode::on(const GetBlob& event) {
    if (!accepts(event.token)) return;
    Ask ask;
    ask.message = net::Message::GetBlob;
    ask.body = codec::encoded(net::HashRequest{event.hash});
    ask.subject = AskGet{event.token, event.hash};
    if (requests_.add(std::move(ask), mono_, false))
        gets_.insert(event.token);
    else
        out_.push_back(Failed{event.token, {ErrorCode::Busy, "requests"}});
}

void LightNode::on(const Cancel& event) {
    const auto token = event.token;
    proofs_.erase(token);
    drafts_.erase(token);
    blobs_.cancel(token);
    gets_.erase(token);
    searches_.erase(token);
    epochVotes_.erase(token);
    requests_.drop([&](const Ask& ask) {
        return std::visit(
            [&](const auto& about) {
                if constexpr (requires { about.token; }) return about.token == token;
                else return false;
            },
            ask.subject);
    });
}

std::optional<ledger::Topic> LightNode::ownTopic() const {
    return identity_ ? std::optional(ledger::topicOf(identity_->org)) : std::nullopt;
}

namespace {

TopicStatus statusOf(const FeedSync& sync) {
    const auto& progress = sync.progress();
    TopicStatus out;
    out.topic = progress.topic;
    out.from = progress.newest.from;
    out.size = progress.newest.size;
    out.isProven = sync.under().has_value();
    if (out.isProven) out.height = sync.under()->header.height;
    out.isComplete = sync.isComplete();
    out.isUnreadable = sync.isUnreadable();
    return out;
}

}  // namespace

Status LightNode::status(Now now) const {
    const auto& header = heads_.head().header;
    Status out;
    out.height = header.height;
    out.blockTime = header.time;
    out.heardMs = heads_.heardMs(now.mono);
    out.currentHeight = heads_.currentHeight();
    out.isCurrent = heads_.isCurrent();
    out.isNearlyCurrent = heads_.isNearlyCurrent();
    out.isStale = heads_.isStale(now.mono);
    out.isSimulated = simulated_;
    out.isStopped = heads_.evidence().has_value();
    out.membershipChanged = needsAnchor_;
    const auto doubleVoters = heads_.doubleVoters();
    out.doubleVoters.assign(doubleVoters.begin(), doubleVoters.end());
    out.faultsTolerated = heads_.faults();
    out.namedBy = heads_.namedBy();
    out.connected = requests_.connected();
    out.outgoing = outbox_ ? outbox_->size() : 0;
    for (const auto& [topic, feed] : feeds_) {
        out.topics.push_back(statusOf(feed.sync));
        out.topics.back().isDenied = feed.denied;
    }
    return out;
}

}  // namespace seabridge::lightnode

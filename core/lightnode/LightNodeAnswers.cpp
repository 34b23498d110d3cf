// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "lightnode/LightNode.h"

#include <algorithm>

/// What answers do. Nothing of an answer is believed before it is proven; one that cannot be
/// honest benches its sender and the question goes to another member.
namespace seabridge::lightnode {

using base::ErrorCode;

namespace {

constexpr TimeMs kFeedPauseMs = 5 * base::kSecondMs;
constexpr int kMaxRestarts = 5;

base::Error errorOf(net::Refusal refusal) {
    switch (refusal) {
        case net::Refusal::Malformed:
        case net::Refusal::UnknownMessage:
        case net::Refusal::NotTheOrderer: return {ErrorCode::Protocol, "refused"};
        case net::Refusal::NotEntitled: return {ErrorCode::NotEntitled, {}};
        case net::Refusal::NotFound: return {ErrorCode::NotFound, {}};
        case net::Refusal::Purged: return {ErrorCode::Purged, {}};
        case net::Refusal::Busy:
        case net::Refusal::NotReady: return {ErrorCode::Busy, {}};
        case net::Refusal::TooOld: return {ErrorCode::Stale, {}};
        case net::Refusal::TooLarge: return {ErrorCode::TooLarge, {}};
    }
    return {ErrorCode::Protocol, "refusal"};
}

/// A peer that has not come so far yet answers NotFound for a height or a page.
bool meansNotYet(const Ask& ask, net::Refusal refusal) {
    return refusal == net::Refusal::NotFound && (std::holds_alternative<AskEntities>(ask.subject) ||
                                                 std::holds_alternative<AskFeed>(ask.subject));
}

bool isPeersFault(ErrorCode code) {
    return code == ErrorCode::Protocol || code == ErrorCode::NotProven;
}

}  // namespace

void LightNode::offend(Answer& answer, const base::Error& why) {
    base::logWarn("lightnode", "peer of {}: {}", base::toHex(answer.member),
                  base::textOf(why));
    requests_.bench(answer.member, mono_);
    // What an honest peer gave as its reason stands.
    const auto& before = answer.ask.lastError;
    const auto reason = before.code == ErrorCode::TimedOut ? why : before;
    requests_.retry(std::move(answer.ask), reason);
}

/// The entities are too much for one reply: each half by itself, of that peer too.
void LightNode::askHalves(const AskEntities& about, const Answer& answer) {
    const auto middle = about.keys.begin() + std::ptrdiff_t(about.keys.size() / 2);
    for (auto keys : {std::vector(about.keys.begin(), middle),
                      std::vector(middle, about.keys.end())}) {
        auto half = Versions::askFor({about.height, std::move(keys)});
        half.giveUpAt = answer.ask.giveUpAt;
        half.tried = answer.ask.tried;
        half.tried.erase(answer.member);
        requests_.retry(std::move(half), {ErrorCode::TooLarge, "entities"});
    }
}

void LightNode::refused(Answer& answer) {
    const auto* entities = std::get_if<AskEntities>(&answer.ask.subject);
    if (entities && entities->keys.size() > 1 && answer.refusal == net::Refusal::TooLarge)
        return askHalves(*entities, answer);
    auto why = errorOf(*answer.refusal);
    if (meansNotYet(answer.ask, *answer.refusal)) why = {ErrorCode::Busy, "not-yet"};
    // That a blob was purged says more than that somebody else never had it.
    if (answer.ask.lastError.code == ErrorCode::Purged && why.code == ErrorCode::NotFound)
        why = answer.ask.lastError;
    requests_.retry(std::move(answer.ask), why);
}

void LightNode::stop(Evidence evidence) {
    heads_.stop(std::move(evidence));
    requests_.drop([](const Ask&) { return true; });
    std::set<Token> open = std::exchange(gets_, {});
    for (const auto& [token, proof] : std::exchange(proofs_, {})) open.insert(token);
    for (const auto& [token, draft] : std::exchange(drafts_, {})) open.insert(token);
    for (const auto& [token, search] : std::exchange(searches_, {})) open.insert(token);
    for (const auto token : std::exchange(epochVotes_, {})) open.insert(token);
    for (const auto token : blobs_.cancelAll()) open.insert(token);
    for (const auto token : open)
        out_.push_back(Failed{token, {ErrorCode::Misconduct, "stopped"}});
    out_.push_back(EvidenceFound{*heads_.evidence()});
    out_.push_back(Alarm{"two certified statements contradict each other; syncing has stopped"});
}

void LightNode::headAdvanced() {
    const auto& head = heads_.head();
    versions_.setDeniersNeeded(heads_.faults() + 1);
    blobs_.setSigners(head.signers);
    needsAnchor_ = false;
    epochs_.headAdvanced(head);
    out_.push_back(StoreHead{head});
    out_.push_back(HeadChanged{head.header});
}

void LightNode::tellDoubleVotes() {
    for (auto& evidence : heads_.takeDoubleVotes()) {
        out_.push_back(Alarm{"member " + base::toHex(evidence.votes[0].member) +
                             " voted for two headers at height " +
                             std::to_string(evidence.votes[0].target.height)});
        out_.push_back(EvidenceFound{std::move(evidence), false});
    }
}

void LightNode::answer(const AskHead& about, Answer& answer) {
    if (heads_.evidence()) return;
    const auto reply = codec::decoded<net::HeadReply>(answer.body);
    if (!reply || (reply->link && reply->link->height != about.known))
        return offend(answer, {ErrorCode::Protocol, "head"});
    const auto verdict = heads_.take(answer.member, *reply, mono_);
    tellDoubleVotes();
    if (!verdict) {
        if (verdict.error().code == ErrorCode::Misconduct) return stop(*heads_.evidence());
        return offend(answer, verdict.error());
    }
    if (*verdict == HeadTracker::Verdict::Advanced) headAdvanced();
    if (*verdict == HeadTracker::Verdict::Unlinked) askHead(answer.member);
    if (*verdict != HeadTracker::Verdict::UnknownMembers) return;
    // Who left long ago may have lost his keys: such a way is not believed (ledger.md section 8, 2).
    if (simulated_ || wall_ - heads_.head().header.time <= kAnchorMs)
        return askChanges(answer.member);
    if (!std::exchange(needsAnchor_, true))
        out_.push_back(Alarm{"the membership changed, and the trusted head is over 180 days old"});
}

void LightNode::answer(const AskChanges& about, Answer& answer) {
    if (heads_.evidence()) return;
    const auto reply = codec::decoded<net::ChangesReply>(answer.body);
    if (!reply || reply->changes.size() > net::kMaxChanges)
        return offend(answer, {ErrorCode::Protocol, "changes"});
    for (const auto& [head, nextSigners] : reply->changes) {
        const auto& header = head.header;
        if (!header.changesMembers() || ledger::hashOf(nextSigners) != header.nextMembers)
            return offend(answer, {ErrorCode::NotProven, "change"});
        const auto verdict = heads_.take(answer.member, head, mono_);
        tellDoubleVotes();
        if (!verdict && verdict.error().code == ErrorCode::Misconduct)
            return stop(*heads_.evidence());
        if (!verdict) return offend(answer, verdict.error());
        if (*verdict == HeadTracker::Verdict::UnknownMembers)
            return offend(answer, {ErrorCode::NotProven, "members"});
        if (*verdict == HeadTracker::Verdict::Advanced) headAdvanced();
        if (*verdict == HeadTracker::Verdict::Unlinked) return askHead(answer.member);
    }
    // It named a head that no change leads to. One that tells what another told before it does.
    const bool leadsOn = !reply->changes.empty() &&
                         reply->changes.back().head.header.height > about.above;
    if (!leadsOn)
        return offend(answer, {ErrorCode::NotProven, "changes"});
    askHead(answer.member);
}

void LightNode::answer(const AskEntities& about, Answer& answer) {
    auto* state = versions_.find(about.height);
    if (state == nullptr) return;
    const auto reply = codec::decoded<net::EntitiesReply>(answer.body);
    if (!reply) return offend(answer, {ErrorCode::Protocol, "entities"});
    if (auto learned = state->learn(answer.member, about.keys, *reply); !learned)
        return offend(answer, learned.error());
    const bool open = std::ranges::any_of(about.keys, [&](const auto& key) {
        return state->about(key) == Knowledge::Unknown;
    });
    // Denied, but not yet by enough: one liar must not hide what is ours.
    if (open) return requests_.retry(std::move(answer.ask), {ErrorCode::NotEntitled, {}});
    versions_.answered(about);
}

void LightNode::answer(const AskFeed& about, Answer& answer) {
    const auto found = feeds_.find(about.topic);
    if (found == feeds_.end()) return;
    auto& sync = found->second.sync;
    if (const auto asked = sync.next(); !asked || asked->end != about.end) return;
    const auto reply = codec::decoded<net::FeedReply>(answer.body);
    if (!reply) return offend(answer, {ErrorCode::Protocol, "feed"});
    const auto under = sync.under();
    auto page = sync.take(*reply);
    if (page) {
        const bool own = outbox_ && about.topic == ownTopic();
        auto settled = own ? outbox_->see(page->decoded) : std::vector<Settled>();
        out_.push_back(StoreEntries{sync.progress(), page->begin, std::move(page->entries),
                                    std::move(page->decoded),
                                    under.value_or(heads_.head())});
        for (auto& item : settled) out_.push_back(std::move(item));
        return;
    }
    if (isPeersFault(page.error().code)) return offend(answer, page.error());
    if (page.error().code == ErrorCode::Misconduct)
        return stop({Offence::RewrittenFeed, sync.olderUnder().value_or(heads_.head()),
                     under.value_or(heads_.head()), about.topic, answer.body});
    out_.push_back(Alarm{"a feed holds entries of a newer release"});
}

void LightNode::answer(const AskSubmit&, Answer&) {}

void LightNode::answer(const AskPut& about, Answer& answer) {
    if (!blobs_.takeReceipt(about.token, answer.member, answer.body))
        requests_.bench(answer.member, mono_);
}

void LightNode::answer(const AskGet& about, Answer& answer) {
    auto blob = Blobs::blobOf(answer.body, about.hash);
    if (!blob) return offend(answer, blob.error());
    if (gets_.erase(about.token) > 0) out_.push_back(BlobFetched{about.token, std::move(*blob)});
}

/// Nobody could answer.
void LightNode::failed(const Ask& ask) {
    if (const auto* entities = std::get_if<AskEntities>(&ask.subject)) {
        versions_.answered(*entities);
        // A liar who was the only one connected must not leave the feeds unasked until the next head.
        headKeysAgainAt_ = mono_ + kFeedPauseMs;
        loseVersion(entities->height, ask.lastError, entities->keys);
    } else if (const auto* feed = std::get_if<AskFeed>(&ask.subject)) {
        if (const auto found = feeds_.find(feed->topic); found != feeds_.end())
            found->second.pausedUntil = mono_ + kFeedPauseMs;
    } else if (const auto* put = std::get_if<AskPut>(&ask.subject)) {
        if (ask.only) blobs_.refused(put->token, *ask.only, ask.lastError);
    } else if (const auto* get = std::get_if<AskGet>(&ask.subject)) {
        if (gets_.erase(get->token) > 0) out_.push_back(Failed{get->token, ask.lastError});
    } else if (const auto* headers = std::get_if<AskHeaders>(&ask.subject)) {
        if (searches_.erase(headers->token) > 0)
            out_.push_back(Failed{headers->token, ask.lastError});
    } else if (const auto* vote = std::get_if<AskEpochVote>(&ask.subject)) {
        if (epochVotes_.erase(vote->token) > 0) out_.push_back(Failed{vote->token, ask.lastError});
    } else if (const auto* body = std::get_if<AskTransaction>(&ask.subject)) {
        if (searches_.erase(body->token) > 0) out_.push_back(Failed{body->token, ask.lastError});
    }
}

/// Keys at `height` cannot be had. If that is because time went on, who wants them begins anew.
void LightNode::loseVersion(Height height, const base::Error& why,
                            std::span<const ledger::Key> keys) {
    const auto newest = heads_.head().header.height;
    const auto wants = [&](const std::vector<ledger::Key>& wanted) {
        return std::ranges::any_of(wanted, [&](const auto& key) {
            return std::ranges::find(keys, key) != keys.end();
        });
    };
    const auto ends = [&](Token token, auto& job, const std::vector<ledger::Key>& wanted) {
        if (job.height != height || !wants(wanted)) return false;
        if (newest > height && ++job.restarts <= kMaxRestarts) {
            job.height = newest;
            if constexpr (requires { job.proposal.restart(); }) job.proposal.restart();
            return false;
        }
        out_.push_back(Failed{token, why});
        return true;
    };
    for (auto at = proofs_.begin(); at != proofs_.end();)
        at = ends(at->first, at->second, at->second.keys) ? proofs_.erase(at) : std::next(at);
    for (auto at = drafts_.begin(); at != drafts_.end();)
        at = ends(at->first, at->second, at->second.proposal.wanted()) ? drafts_.erase(at)
                                                                       : std::next(at);
}

}  // namespace seabridge::lightnode

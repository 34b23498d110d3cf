// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/LightNode.h"

#include <algorithm>

/// What there is to do after every event: each step looks at what is known and asks for what lacks.
namespace seabridge::lightnode {

using base::ErrorCode;
using base::fail;
using base::Result;

void LightNode::work() {
    for (const auto& ask : requests_.takeFailed()) failed(ask);
    forget();
    if (!heads_.evidence()) {
        askHeads();
        askEpochs();
        wantHeadKeys();
        learnReceipts();
        growFeeds();
        lookForOlderVault();
        runProofs();
        runDrafts();
    }
    // Feeds may have stopped the node just now.
    if (heads_.evidence()) return;
    for (auto& ask : versions_.takeAsks()) {
        const auto subject = std::get<AskEntities>(ask.subject);
        if (!requests_.add(std::move(ask), mono_, false)) versions_.answered(subject);
    }
    runSearches();
    askFeeds();
    judgeOutgoing();
    sendOutgoing();
    for (auto& ask : blobs_.asks(requests_.connected())) {
        const auto token = std::get<AskPut>(ask.subject).token;
        const auto member = *ask.only;
        if (!requests_.add(std::move(ask), mono_, false))
            blobs_.refused(token, member, {ErrorCode::Busy, "requests"});
    }
    for (auto& ended : blobs_.takeEnded(requests_.connected())) out_.push_back(std::move(ended));
    for (auto& send : requests_.dispatch(mono_)) out_.push_back(std::move(send));
}

void LightNode::forget() {
    const auto newest = heads_.head().header.height;
    std::set<Height> needed;
    for (auto& [token, proof] : proofs_) {
        if (proof.height + kVersionsKept <= newest) proof.height = newest;
        needed.insert(proof.height);
    }
    for (auto& [token, draft] : drafts_) {
        if (draft.height + kVersionsKept <= newest) {
            draft.height = newest;
            draft.proposal.restart();
        }
        needed.insert(draft.height);
    }
    versions_.forgetOlder(newest, needed);
    (void)versions_.at(heads_.head().header);
}

void LightNode::askHead(const OrgId& member) {
    const auto sameAsk = [&](const Ask& ask) {
        return std::holds_alternative<AskHead>(ask.subject) && ask.only == member;
    };
    if (heads_.evidence() || requests_.any(sameAsk)) return;
    Ask ask;
    const auto known = heads_.head().header.height;
    ask.body = codec::encoded(net::HeadRequest{known});
    ask.subject = AskHead{known};
    ask.only = member;
    // A full queue has heads in it already.
    (void)requests_.add(std::move(ask), mono_, true);
}

/// Of the peer that named a head of members unknown here: it must show the way to them.
void LightNode::askChanges(const OrgId& member) {
    Ask ask;
    ask.message = net::Message::GetChanges;
    const auto above = heads_.head().header.height;
    ask.body = codec::encoded(net::HeightRequest{above});
    ask.subject = AskChanges{above};
    ask.only = member;
    (void)requests_.add(std::move(ask), mono_, true);
}

/// f + 1 members name a head, and f of those asked may be silent.
void LightNode::askHeads() {
    const auto members = requests_.connected();
    if (members.empty() || (headsAskedAt_ && mono_ - *headsAskedAt_ < kHeadsEveryMs)) return;
    headsAskedAt_ = mono_;
    const auto count = std::min(members.size(), 2 * heads_.faults() + 1);
    for (std::size_t i = 0; i < count; ++i) askHead(members[turn_++ % members.size()]);
}

/// Once a head: the heads of all followed feeds, how many receipts a blob needs, and the own tickets
/// once and while something is out.
void LightNode::wantHeadKeys() {
    const auto height = heads_.head().header.height;
    const bool again = headKeysAgainAt_ != 0 && mono_ >= headKeysAgainAt_;
    if (headKeysAt_ == height && !again) return;
    headKeysAt_ = height;
    headKeysAgainAt_ = 0;
    for (const auto& [topic, feed] : feeds_) versions_.want(height, ledger::FeedHead::keyOf(topic));
    versions_.want(height, ledger::Parameters::keyOf());
    if (outbox_ && (!outbox_->empty() || !outbox_->knowsAll() || !sawTickets_))
        versions_.want(height, ledger::Tickets::keyOf(identity_->device));
}

/// A ballot may ask for more or fewer than the genesis did.
void LightNode::learnReceipts() {
    const auto height = heads_.head().header.height;
    if (receiptsAt_ == height) return;
    const auto* state = versions_.find(height);
    if (state->about(ledger::Parameters::keyOf()) != Knowledge::Present) return;
    const auto parameters = state->get<ledger::Parameters>();
    if (!parameters) return;  // of a newer release
    receiptsAt_ = height;
    blobs_.setReceiptsNeeded(parameters->blobReceipts);
}

/// A folder restored whole looks right by itself; the ledger remembers what was signed since
/// (ledger.md section 11).
void LightNode::lookForOlderVault() {
    if (!outbox_ || vaultIsOld_) return;
    const auto* state = versions_.find(heads_.head().header.height);
    const auto knowledge = state->about(ledger::Tickets::keyOf(identity_->device));
    sawTickets_ = sawTickets_ || knowledge != Knowledge::Unknown;
    if (!outbox_->knowsAll()) {
        if (knowledge == Knowledge::Absent) learnTickets(0);
        if (knowledge == Knowledge::Present)
            learnTickets(state->get<ledger::Tickets>(identity_->device)->top);
        return;
    }
    if (knowledge != Knowledge::Present) return;
    vaultIsOld_ = outbox_->isOlderThan(*state->get<ledger::Tickets>(identity_->device));
    if (vaultIsOld_) out_.push_back(VaultIsOld{});
}

/// Not of a head that only liars name: an old one would make this vault look old at the next.
void LightNode::learnTickets(std::uint64_t top) {
    if (heads_.isStale(mono_) || !heads_.isNearlyCurrent()) return;
    out_.push_back(StoreLastTicket{outbox_->learn(top)});
}

void LightNode::growFeeds() {
    const auto& head = heads_.head();
    const auto* state = versions_.find(head.header.height);
    for (auto& [topic, feed] : feeds_) {
        if (feed.sync.under() && feed.sync.under()->header.height == head.header.height) continue;
        const auto knowledge = state->about(ledger::FeedHead::keyOf(topic));
        if (knowledge == Knowledge::Unknown) continue;
        feed.denied = knowledge == Knowledge::NotEntitled;
        if (feed.denied) continue;
        const auto proven = state->get<ledger::FeedHead>(topic);
        const auto known = feed.sync.under();
        if (auto grown = feed.sync.grow(proven, head); grown) continue;
        return stop({Offence::RewrittenFeed, known.value_or(head), head, topic,
                     proven ? codec::encoded(*proven) : Bytes()});
    }
}

void LightNode::runProofs() {
    for (auto at = proofs_.begin(); at != proofs_.end();) {
        const auto& [token, proof] = *at;
        const auto* state = versions_.find(proof.height);
        Proven proven{token, state->header(), {}};
        for (const auto& key : proof.keys) {
            const auto knowledge = state->about(key);
            if (knowledge == Knowledge::Unknown) {
                versions_.want(proof.height, key);
                continue;
            }
            ProvenValue value{key, knowledge};
            if (knowledge == Knowledge::Present) value.value = base::bytesOf(*state->value(key));
            proven.values.push_back(std::move(value));
        }
        if (proven.values.size() == proof.keys.size()) {
            out_.push_back(std::move(proven));
            at = proofs_.erase(at);
        } else {
            ++at;
        }
    }
}

void LightNode::runDrafts() {
    for (auto at = drafts_.begin(); at != drafts_.end();) {
        auto& [token, draft] = *at;
        auto ready = draft.proposal.run(*versions_.find(draft.height), *outbox_);
        if (ready && !*ready) {
            for (const auto& key : draft.proposal.wanted()) versions_.want(draft.height, key);
            ++at;
            continue;
        }
        if (ready)
            finish(token, draft, std::move(**ready));
        else
            out_.push_back(Failed{token, ready.error()});
        at = drafts_.erase(at);
    }
}

void LightNode::finish(Token token, const Draft& draft, Proposal::Ready ready) {
    if (draft.dryRunOnly) {
        out_.push_back(Checked{token, std::move(ready.run)});
        return;
    }
    // Nothing is confirmed on a stale state, nor on the word of so few that all of them may lie
    // (reliability.md T17).
    if (heads_.isStale(mono_) || !heads_.isNearlyCurrent()) {
        out_.push_back(Failed{token, {ErrorCode::Stale, "head"}});
        return;
    }
    if (ready.run.refuses()) {
        out_.push_back(NotSent{token, std::move(ready.run)});
        return;
    }
    auto outgoing = sign(ready.body);
    if (!outgoing) {
        out_.push_back(Failed{token, outgoing.error()});
        return;
    }
    outbox_->add(*outgoing);
    versions_.want(heads_.head().header.height, ledger::Tickets::keyOf(identity_->device));
    const auto id = outgoing->id;
    out_.push_back(StoreOutgoing{std::move(*outgoing)});
    out_.push_back(Submitted{token, id, std::move(ready.run)});
}

Result<Outgoing> LightNode::sign(const ledger::Body& body) const {
    ledger::Transaction transaction{codec::encoded(body), identity_->device, {}};
    if (transaction.body.size() > ledger::kMaxTransactionBytes)
        return fail(ErrorCode::TooLarge, "transaction");
    const auto signature = sign_(transaction.body);
    if (!signature) return std::unexpected(signature.error());
    transaction.signature = *signature;
    if (!transaction.signatureHolds()) return fail(ErrorCode::Internal, "signature");
    const auto own = feeds_.find(*ownTopic());
    const auto feedFrom = own == feeds_.end() ? 0 : own->second.sync.progress().newest.size;
    return Outgoing{transaction.id(), codec::encoded(transaction), identity_->device, body.ticket,
                    body.validUntil, feedFrom};
}

/// One page at a time and topic, since each page gives the root that verifies the next.
void LightNode::askFeeds() {
    for (auto& [topic, feed] : feeds_) {
        const auto next = feed.sync.next();
        if (!next || feed.denied || mono_ < feed.pausedUntil) continue;
        const auto sameTopic = [&](const Ask& ask) {
            const auto* about = std::get_if<AskFeed>(&ask.subject);
            return about != nullptr && about->topic == topic;
        };
        if (requests_.any(sameTopic)) continue;
        Ask ask;
        ask.message = net::Message::GetFeed;
        ask.body = codec::encoded(*next);
        ask.subject = AskFeed{topic, next->end};
        if (!requests_.add(std::move(ask), mono_, false)) return;
    }
}

void LightNode::judgeOutgoing() {
    if (!outbox_ || outbox_->empty()) return;
    const auto& own = feeds_.at(*ownTopic()).sync;
    if (!own.isContiguous()) return;
    const auto& under = own.under()->header;
    const auto height = heads_.head().header.height;
    const auto* state = versions_.find(height);
    std::optional<ledger::Tickets> tickets;
    if (state->about(ledger::Tickets::keyOf(identity_->device)) == Knowledge::Present)
        tickets = state->get<ledger::Tickets>(identity_->device);
    for (auto& settled : outbox_->judge({own.progress().newest.from, under.height, under.time},
                                        tickets, height))
        out_.push_back(std::move(settled));
}

/// To several members' peers, so that no f of them can keep it back.
void LightNode::sendOutgoing() {
    if (!outbox_) return;
    const auto members = requests_.connected();
    if (members.empty()) return;
    const auto count = std::min(members.size(), std::max<std::size_t>(2, heads_.faults() + 1));
    for (const auto& id : outbox_->due(mono_)) {
        for (std::size_t i = 0; i < count; ++i) {
            Ask ask;
            ask.message = net::Message::Submit;
            ask.body = codec::encoded(net::Blob{outbox_->find(id)->raw});
            ask.subject = AskSubmit{id};
            ask.only = members[turn_++ % members.size()];
            // It is sent again in any case.
            (void)requests_.add(std::move(ask), mono_, true);
        }
    }
}

}  // namespace seabridge::lightnode

// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer answers. Every body is decoded strictly; entitlement is decided on the state.
#include "ledger/Entitlement.h"
#include "net/Protocol.h"
#include "peer/Peer.h"

#include <algorithm>

namespace seabridge::peer {

using net::Message;
using net::Refusal;

namespace {


bool isForMembers(Message message) {
    return message == Message::SendVote || message == Message::GetBlocks ||
           message == Message::SendStatement || message == Message::GetAhead;
}

bool isForGuests(Message message) {
    return message == Message::GetGenesis || message == Message::GetHead ||
           message == Message::GetConsortium;
}

net::EntityProof proofOf(const ledger::State& state, const ledger::Key& key, std::size_t back,
                         const OrgId& reader, bool readsAll) {
    auto proven = state.prove(key, back);
    net::EntityProof out;
    if (proven.entry && !readsAll && !ledger::mayRead(state, reader, key, *proven.entry)) {
        out.entitled = false;
        return out;
    }
    out.entry = std::move(proven.entry);
    for (const auto& step : proven.proof.steps) out.steps.push_back({step.bit, step.sibling});
    out.leaf = proven.proof.leaf;
    return out;
}

}  // namespace

void Peer::answer(const RequestIn& request, Bytes body) {
    const auto message = static_cast<Message>(request.frame.kind);
    put(Reply{request.client,
              net::replyFrame(message, request.frame.requestId, std::move(body))});
}

void Peer::refuse(const RequestIn& request, Refusal refusal) {
    put(Reply{request.client, net::refusalFrame(request.frame.requestId, refusal)});
}

void Peer::onRequest(const RequestIn& request, Now now) {
    const auto message = static_cast<Message>(request.frame.kind);
    const bool isMember = request.sender.kind == Sender::Kind::Member;
    const bool isGuest = request.sender.kind == Sender::Kind::Guest;
    if ((isForMembers(message) && !isMember) || (isGuest && !isForGuests(message)))
        return refuse(request, Refusal::NotEntitled);
    switch (message) {
        case Message::GetGenesis:
            return answer(request, codec::encoded(net::GenesisReply{genesis_}));
        case Message::GetHead: return serveHead(request);
        case Message::GetConsortium: return serveConsortium(request);
        case Message::GetHeaders: return serveHeaders(request);
        case Message::GetChanges: return serveChanges(request);
        case Message::GetEntities: return serveEntities(request);
        case Message::GetFeed: return serveFeed(request);
        case Message::GetTransaction: return serveTransaction(request);
        case Message::Submit: return serveSubmit(request);
        case Message::PutBlob: return servePutBlob(request);
        case Message::GetBlob: return serveGetBlob(request);
        case Message::GetEpoch: return serveEpoch(request);
        case Message::SendEpochVote: return takeEpochVote(request, now);
        case Message::GetBlocks: return serveBlocks(request);
        case Message::SendVote: {
            const auto vote = codec::decoded<ledger::Vote>(request.frame.body);
            if (!vote) return refuse(request, Refusal::Malformed);
            answer(request, codec::encoded(net::Empty()));
            return takeVote(*vote);
        }
        case Message::SendStatement: return takeStatement(request);
        case Message::GetAhead: return serveAhead(request);
        case Message::AppendEntry:
        case Message::ReadOrder: return refuse(request, Refusal::NotTheOrderer);
    }
    refuse(request, Refusal::UnknownMessage);
}

net::HeaderLink Peer::linkBetween(Height older, Height newer) const {
    return {older, ids_.leaf(older), ids_.inclusionProof(older, newer),
            ids_.consistencyProof(older, newer)};
}

void Peer::serveHead(const RequestIn& request) {
    const auto asked = codec::decoded<net::HeadRequest>(request.frame.body);
    if (!asked && !codec::decoded<net::Empty>(request.frame.body))
        return refuse(request, Refusal::Malformed);
    // After a restart the head may be one that only a later, lost certificate covered.
    const auto& certificate = chain_.certificate();
    if (certifiedHeight() > 0 &&
        (!certificate || certificate->target.height != certifiedHeight()))
        return refuse(request, Refusal::NotReady);
    net::HeadReply reply{chain_.certifiedHead(), certificate, chain_.signersOf(certifiedHeight()),
                         executedHeight()};
    if (asked && asked->known < certifiedHeight())
        reply.link = linkBetween(asked->known, certifiedHeight());
    answer(request, codec::encoded(reply));
}

void Peer::serveChanges(const RequestIn& request) {
    const auto above = codec::decoded<net::HeightRequest>(request.frame.body);
    if (!above) return refuse(request, Refusal::Malformed);
    net::ChangesReply reply;
    auto linked = above->height;
    for (const auto& change : chain_.changes()) {
        const auto height = change.header.height;
        const auto certificate = chain_.certificateOf(height);
        if (reply.changes.size() == net::kMaxChanges || !certificate) break;
        if (height <= above->height) continue;
        reply.changes.push_back({{change.header, certificate, change.signers, executedHeight(),
                                  linkBetween(linked, height)},
                                 change.nextSigners});
        linked = height;
    }
    answer(request, codec::encoded(reply));
}

void Peer::serveConsortium(const RequestIn& request) {
    const auto height = certifiedHeight();
    const auto certificate = chain_.certificateOf(height);
    const auto back = chain_.provableBack(height);
    if (height == 0 || !certificate || !back) return refuse(request, Refusal::NotReady);
    net::ConsortiumReply reply;
    for (const auto& change : chain_.changes()) {
        const auto& header = change.header;
        reply.changes.push_back(
            {{header, chain_.certificateOf(header.height), change.signers, header.height, {}},
             change.nextSigners});
    }
    reply.head = {chain_.certifiedHead(), certificate, chain_.signersOf(height), height, {}};
    reply.members =
        proofOf(chain_.state(), ledger::Membership::keyOf(), *back, request.sender.org, true);
    auto body = codec::encoded(reply);
    if (body.size() > net::kMaxReplyBytes) return refuse(request, Refusal::TooLarge);
    answer(request, std::move(body));
}

void Peer::serveHeaders(const RequestIn& request) {
    const auto asked = codec::decoded<net::HeadersRequest>(request.frame.body);
    if (!asked) return refuse(request, Refusal::Malformed);
    net::HeadersReply reply;
    const auto count = std::min<std::size_t>(asked->count, net::kMaxHeaders);
    for (auto height = asked->from;
         height <= certifiedHeight() && reply.headers.size() < count; ++height)
        reply.headers.push_back(*chain_.header(height));
    answer(request, codec::encoded(reply));
}

void Peer::serveEntities(const RequestIn& request) {
    const auto asked = codec::decoded<net::EntitiesRequest>(request.frame.body);
    if (!asked) return refuse(request, Refusal::Malformed);
    if (asked->keys.size() > net::kMaxEntities) return refuse(request, Refusal::TooLarge);
    if (asked->height > certifiedHeight()) return refuse(request, Refusal::NotReady);
    const auto back = chain_.provableBack(asked->height);
    if (!back) return refuse(request, Refusal::TooOld);
    net::EntitiesReply reply;
    const bool readsAll = request.sender.kind == Sender::Kind::Member;
    for (const auto& key : asked->keys)
        reply.proofs.push_back(
            proofOf(chain_.state(), key, *back, request.sender.org, readsAll));
    auto body = codec::encoded(reply);
    if (body.size() > net::kMaxReplyBytes) return refuse(request, Refusal::TooLarge);
    answer(request, std::move(body));
}

void Peer::serveFeed(const RequestIn& request) {
    const auto asked = codec::decoded<net::FeedRequest>(request.frame.body);
    if (!asked) return refuse(request, Refusal::Malformed);
    if (!ledger::mayRead(chain_.state(), request.sender.org, asked->topic))
        return refuse(request, Refusal::NotEntitled);
    if (asked->end > feeds_.sizeOf(asked->topic)) return refuse(request, Refusal::NotReady);
    auto page = feeds_.page(asked->topic, asked->end,
                            std::min<std::size_t>(asked->count, net::kMaxFeedEntries),
                            net::kMaxReplyBytes);
    answer(request, codec::encoded(net::FeedReply{page.begin, std::move(page.peaks),
                                                  std::move(page.entries)}));
}

// What the tip's state can never execute is not ordered: every peer would keep it for ever.
void Peer::serveSubmit(const RequestIn& request) {
    auto blob = codec::decoded<net::Blob>(request.frame.body);
    if (!blob) return refuse(request, Refusal::Malformed);
    const auto checked = ledger::checkTransaction(blob->bytes);
    const auto body = checked.transaction ? ledger::bodyOf(*checked.transaction) : std::nullopt;
    if (!body || !checked.signatureHolds || body->network != chain_.network())
        return refuse(request, Refusal::Malformed);
    // Only its own people's: so that a flood has a name.
    if (request.sender.kind == Sender::Kind::Device && body->org != request.sender.org)
        return refuse(request, Refusal::NotEntitled);
    if (!ledger::maySign(chain_.state(), checked.transaction->key, body->org, body->user))
        return refuse(request, Refusal::NotEntitled);
    // Executed, and sent again by who has not seen that yet.
    const auto tickets = chain_.state().get<ledger::Tickets>(checked.transaction->key);
    if (tickets && tickets->isUsed(body->ticket))
        return answer(request, codec::encoded(net::Empty()));
    if (body->validUntil < chain_.tip().time) return refuse(request, Refusal::TooOld);
    if (!making_.submit(body->org, std::move(blob->bytes)))
        return refuse(request, Refusal::Busy);
    answer(request, codec::encoded(net::Empty()));
}

void Peer::servePutBlob(const RequestIn& request) {
    auto blob = codec::decoded<net::Blob>(request.frame.body);
    if (!blob || blob->bytes.empty()) return refuse(request, Refusal::Malformed);
    if (blob->bytes.size() > net::kMaxBlobBytes) return refuse(request, Refusal::TooLarge);
    put(StoreBlob{request.client, request.frame.requestId, request.sender,
                  std::move(blob->bytes)});
}

void Peer::onBlobStored(const BlobStored& stored) {
    const auto statement = ledger::receiptStatement(chain_.network(), stored.hash);
    put(Reply{stored.client,
              net::replyFrame(Message::PutBlob, stored.requestId,
                              codec::encoded(
                                  net::ReceiptReply{{self_, key_.sign(statement)}}))});
}

void Peer::serveGetBlob(const RequestIn& request) {
    const auto asked = codec::decoded<net::HashRequest>(request.frame.body);
    if (!asked) return refuse(request, Refusal::Malformed);
    put(ServeBlob{request.client, request.frame.requestId, request.sender, asked->hash});
}

void Peer::serveTransaction(const RequestIn& request) {
    const auto asked = codec::decoded<net::TransactionRequest>(request.frame.body);
    if (!asked) return refuse(request, Refusal::Malformed);
    if (asked->height == 0 || asked->height > certifiedHeight())
        return refuse(request, Refusal::NotFound);
    const auto token = ++lastToken_;
    loading_[token] = [this, request, index = asked->index](const std::vector<Bytes>& blocks) {
        replyTransaction(request, index, blocks);
    };
    put(LoadBlocks{token, asked->height, 1});
}

void Peer::replyTransaction(const RequestIn& request, std::uint32_t index,
                            const std::vector<Bytes>& blocks) {
    const auto block = blocks.empty() ? codec::Decoded<ledger::Block>(
                                            std::unexpected(codec::Refusal::Empty))
                                      : codec::decoded<ledger::Block>(blocks.front());
    if (!block) return refuse(request, Refusal::NotFound);
    auto raw = ledger::transactionsOf(block->run);
    if (index >= raw.size()) return refuse(request, Refusal::NotFound);
    const auto transaction = codec::decoded<ledger::Transaction>(raw[index]);
    const auto body = transaction ? ledger::bodyOf(*transaction) : std::nullopt;
    const auto isTheirs = [&] {
        if (!body) return false;
        // Whatever waits, is done or is refused is told to its submitter.
        const auto outcome =
            feeds_.outcomeAt(ledger::topicOf(body->org), block->header.height, index);
        return ledger::mayReadBody(chain_.state(), transaction->id(), *body,
                                   outcome.value_or(ledger::Reject::Skipped), request.sender.org);
    };
    if (request.sender.kind != Sender::Kind::Member && !isTheirs())
        return refuse(request, Refusal::NotEntitled);
    std::vector<base::Hash> leaves;
    for (const auto& bytes : raw) leaves.push_back(merkle::leafHash(bytes));
    answer(request, codec::encoded(net::TransactionReply{
                        std::move(raw[index]), static_cast<std::uint32_t>(leaves.size()),
                        merkle::inclusionProofOf(leaves, index), block->header}));
}

// Whole blocks show what everybody does: for members, who execute them all anyway.
void Peer::serveBlocks(const RequestIn& request) {
    const auto asked = codec::decoded<net::HeightRequest>(request.frame.body);
    if (!asked) return refuse(request, Refusal::Malformed);
    if (asked->height == 0 || asked->height > certifiedHeight())
        return refuse(request, Refusal::NotFound);
    const auto token = ++lastToken_;
    loading_[token] = [this, request](const std::vector<Bytes>& blocks) {
        replyBlocks(request, blocks);
    };
    // Not beyond a change of the membership: only those before it certify it.
    auto last = certifiedHeight();
    for (const auto& change : chain_.changes())
        if (change.header.height >= asked->height) last = std::min(last, change.header.height);
    const auto available = last - asked->height + 1;
    put(LoadBlocks{token, asked->height,
                   static_cast<std::uint32_t>(std::min<Height>(Chain::kBlocksAtOnce, available))});
}

void Peer::replyBlocks(const RequestIn& request, const std::vector<Bytes>& blocks) {
    const auto asked = codec::decoded<net::HeightRequest>(request.frame.body);
    net::BlocksReply reply;
    reply.blocks = blocks;
    // The last one's certificate, or the next that there is: one may cover several blocks.
    for (auto height = asked->height + blocks.size() - 1;
         !blocks.empty() && height <= certifiedHeight() && !reply.certificate; ++height) {
        reply.certificate = chain_.certificateOf(height);
        if (height >= asked->height + blocks.size())
            reply.headers.push_back(*chain_.header(height));
        if (reply.headers.size() > Chain::kAhead) break;
    }
    if (!reply.certificate) return refuse(request, Refusal::NotFound);
    answer(request, codec::encoded(reply));
}

// For a member that must execute what a new epoch keeps; he compares their headers.
void Peer::serveAhead(const RequestIn& request) {
    const auto asked = codec::decoded<net::HeightRequest>(request.frame.body);
    if (!asked) return refuse(request, Refusal::Malformed);
    if (asked->height <= certifiedHeight() || asked->height > executedHeight())
        return refuse(request, Refusal::NotFound);
    const auto token = ++lastToken_;
    loading_[token] = [this, request](const std::vector<Bytes>& blocks) {
        answer(request, codec::encoded(net::BlocksReply{blocks, std::nullopt}));
    };
    put(LoadBlocks{token, asked->height,
                   static_cast<std::uint32_t>(executedHeight() - asked->height + 1)});
}

void Peer::onBlocksLoaded(const BlocksLoaded& loaded) {
    const auto found = loading_.find(loaded.token);
    if (found == loading_.end()) return;
    const auto carryOn = std::move(found->second);
    loading_.erase(found);
    carryOn(loaded.blocks);
}

}  // namespace seabridge::peer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer/Peer.h"

#include "ledger/Rules.h"
#include "net/Protocol.h"
#include "peer/Admitting.h"

#include <algorithm>

namespace seabridge::peer {

using ledger::Certificate;
using ledger::Header;
using ledger::Vote;
using net::Message;

namespace {

std::uint64_t sequenceOf(const ledger::OrderState& order, const OrgId& org) {
    const auto found = std::ranges::find(order.makers, org, &ledger::MakerState::org);
    return found == order.makers.end() ? 0 : found->sequence;
}

}  // namespace

Peer::Peer(PeerConfig config)
    : genesis_(codec::encoded(config.genesis)), self_(config.self), key_(std::move(config.key)),
      guard_(std::move(config.guard)),
      chain_(config.genesis, std::move(config.checkAll), config.rules),
      making_(chain_.network(), config.self), voting_(chain_.network()),
      trouble_(std::move(config.trouble)),
      said_(std::move(config.statement)), statements_(chain_.network()),
      orderHolder_(config.orderHolder), epochVotes_(chain_.network(), config.self),
      keptVotes_(std::move(config.votes)) {
    ids_.append(chain_.certifiedHead().id());
}

void Peer::restore(const CertifiedBlock& block) {
    chain_.restore(block);
    ids_.append(block.header.id());
    for (const auto& feed : block.feeds) feeds_.append(feed);
}

base::Result<void> Peer::restore(const SnapshotPart& part) {
    if (const auto* feed = std::get_if<ledger::FeedAppend>(&part)) feeds_.append(*feed);
    if (const auto* header = std::get_if<SnapshotHeader>(&part)) ids_.append(header->header.id());
    return chain_.restore(part);
}

Effects Peer::start(Now now) {
    // A lock that ends below what the store holds has been exchanged or restored.
    if (guard_ && guard_->floor < certifiedHeight()) {
        const bool knowsNewest = std::ranges::any_of(guard_->votes, [&](const auto& vote) {
            return vote.height >= certifiedHeight();
        });
        if (!knowsNewest) guard_.reset();
    }
    if (abstains()) put(Alarm{"vote lock missing or older than the store: abstaining"});
    resumeTrouble();
    admitAll();
    stopAtUnknownRules();
    resumeEpoch();
    restoreVotes();
    repeatLockedVotes();
    askedHeadsMono_ = now.mono - kAskHeadsMs;
    read(now);
    return std::exchange(out_, {});
}

Effects Peer::handle(const Event& event, Now now) {
    if (std::holds_alternative<Tick>(event)) onTick(now);
    if (const auto* order = std::get_if<OrderIn>(&event)) onOrder(*order, now);
    if (const auto* reply = std::get_if<ReplyIn>(&event)) onReply(*reply, now);
    if (const auto* request = std::get_if<RequestIn>(&event)) onRequest(*request, now);
    if (const auto* loaded = std::get_if<BlocksLoaded>(&event)) onBlocksLoaded(*loaded);
    if (const auto* stored = std::get_if<BlobStored>(&event)) onBlobStored(*stored);
    return std::exchange(out_, {});
}

void Peer::onTick(Now now) {
    epochTick(now);
    const auto& order = chain_.order();
    making_.limitOrg(ledger::parametersOf(chain_.state()).orgBlockBytes);
    // What another than an active member puts into the order is void, and what comes before the
    // opening of an epoch would spoil it.
    if (isAmong(chain_.signers()) && !nextEpoch())
        for (auto& effect : making_.tick(key_, order.epoch, sequenceOf(order, self_),
                                         certifiedSequence_, now)) {
            if (auto* append = std::get_if<AppendToOrder>(&effect)) append->holder = order.holder;
            out_.push_back(std::move(effect));
        }
    sayReady(now);
    if (now.mono - votedMono_ >= kVoteAgainMs) {
        votedMono_ = now.mono;
        voteAgain();
    }
    if (now.mono - askedHeadsMono_ >= kAskHeadsMs) {
        askedHeadsMono_ = now.mono;
        askHeads();
    }
    read(now);
}

void Peer::read(Now now) {
    const auto patience = reading_ ? kReadPatienceMs : kReadPauseMs;
    if (readMono_ != 0 && now.mono - readMono_ < patience) return;
    const auto next = nextEpoch();
    const auto position = next ? std::optional<std::uint64_t>(0) : chain_.wantedPosition();
    if (!position || (next && opened_) || (!next && (suspect_ || diverged()))) return;
    reading_ = true;
    readMono_ = now.mono;
    const auto& order = chain_.order();
    put(ReadOrder{next ? next->epoch : order.epoch, *position, next ? next->holder : order.holder});
}

void Peer::onOrder(const OrderIn& order, Now now) {
    const auto next = nextEpoch();
    if (order.epoch != (next ? next->epoch : chain_.order().epoch)) return;
    reading_ = false;
    readMono_ = now.mono;
    if (next) {
        if (order.first == 0 && !order.entries.empty())
            takeOpening(*next, order.entries.front(), now);
        return;
    }
    if (suspect_ || diverged()) return;
    bool took = false;
    auto position = order.first;
    for (const auto& entry : order.entries) {
        const auto wanted = chain_.wantedPosition();
        if (!wanted || *wanted < position) break;
        if (*wanted == position) {
            took = true;
            if (const auto* produced = chain_.take(base::ByteView(entry))) executed(*produced);
        }
        ++position;
    }
    if (!took) return;
    readMono_ = 0;
    read(now);
}

void Peer::executed(const ledger::Produced& produced) {
    stored(produced);
    const Header header = produced.block.header;
    vote(header);
    noticeAgreement(header.height);
    const ledger::VoteTarget target{chain_.order().epoch, header.height, header.id()};
    if (const auto early = voting_.certificate(target, chain_.signersOf(header.height)))
        takeCertificate(*early);
}

void Peer::stored(const ledger::Produced& produced) {
    const auto& header = produced.block.header;
    put(StoreBlock{header.height, codec::encoded(produced.block)});
    making_.note(produced.block);
    stopAtUnknownRules();
    if (header.changesMembers()) noticeOwnKeys();
    for (const auto& [index, what] : produced.execution.alarms)
        put(Alarm{"internal refusal at height " + std::to_string(header.height) + " index " +
                  std::to_string(index) + ": " + what});
}

void Peer::vote(const Header& header) {
    if (!guard_ || trouble_) return;
    // Suspended meanwhile, not active yet, or with other keys.
    if (!isAmong(chain_.signersOf(header.height))) return;
    // A header that a later epoch keeps is voted for again in that one.
    const ledger::VoteTarget target{chain_.order().epoch, header.height, header.id()};
    if (!guard_->allows(target)) return;
    guard_->note(target);
    put(LockVote{target});
    const auto mine = ledger::signVote(chain_.network(), self_, target, key_);
    sendAll(Message::SendVote, codec::encoded(mine));
    takeVote(mine);
}

// The others may never have heard them, and what this peer executes now may be something else.
void Peer::repeatLockedVotes() {
    if (!guard_) return;
    const auto locked = guard_->votes;
    for (const auto& target : locked)
        if (target.height > certifiedHeight())
            takeVote(ledger::signVote(chain_.network(), self_, target, key_));
}

void Peer::voteAgain() {
    for (const auto& mine : voting_.votesOf(self_, certifiedHeight()))
        sendAll(Message::SendVote, codec::encoded(mine));
}

const std::vector<ledger::Signer>& Peer::signersAt(Height height) const {
    return chain_.uncertified(height) == nullptr ? chain_.signers() : chain_.signersOf(height);
}

void Peer::takeVote(const Vote& vote) {
    auto added = voting_.add(vote, signersAt(vote.target.height), certifiedHeight());
    if (added.equivocation) {
        const auto& [first, second] = *added.equivocation;
        accuseOfTwoVotes(first, second,
                         "two votes of member " + base::toHex(vote.member) + " at height " +
                             std::to_string(vote.target.height) + ": " +
                             base::toHex(codec::encoded(first)) + " and " +
                             base::toHex(codec::encoded(second)));
    }
    noticeSplit(vote.target);
    noticeAgreement(vote.target.height);
    if (added.certificate) takeCertificate(*added.certificate);
}

void Peer::takeCertificate(const Certificate& certificate) {
    const auto& target = certificate.target;
    const auto* header = chain_.uncertified(target.height);
    if (header == nullptr || chain_.changesBelow(target.height)) return;
    if (header->id() != target.headerId) {
        if (diverged()) return;
        // Once more from certified ground, by the entries that the members agreed on: whose head is
        // there has them.
        suspect_ = target;
        setAside(certifiedHeight() + 1);
        askedHeadsMono_ = -kAskHeadsMs;
        return;
    }
    certified(chain_.certify(certificate));
    agree(certifiedHeight());
}

void Peer::certified(std::vector<CertifiedBlock> blocks) {
    if (blocks.empty()) return;
    const auto height = blocks.back().header.height;
    const auto id = blocks.back().header.id();
    const bool voted = guard_ && std::ranges::any_of(guard_->votes, [&](const auto& vote) {
        return vote.height == height;
    });
    if (guard_ && !voted) {
        guard_->raise(height);
        put(LockFloor{guard_->floor});
    }
    bool keysChanged = false;
    Admit change;
    for (auto& block : blocks) {
        ids_.append(block.header.id());
        for (const auto& feed : block.feeds) feeds_.append(feed);
        for (const auto& [key, entry] : block.changes) {
            keysChanged |= key.family == ledger::Family::Device ||
                           key.family == ledger::Family::Membership;
            if (key.family == ledger::Family::Device) noteDevice(change.rows, entry.value);
            if (key.family == ledger::Family::OrderState)
                if (auto order = codec::decoded<ledger::OrderState>(entry.value))
                    if (const auto* maker = order->find(self_))
                        certifiedSequence_ = maker->sequence;
        }
        put(StoreCertified{std::move(block)});
    }
    voting_.forgetUpTo(height);
    std::erase_if(aside_, [&](const auto& old) { return old.height <= height; });
    differing_.clear();
    if (suspect_ && suspect_->height <= height) suspect_.reset();
    put(Announce{{height, id}});
    if (keysChanged) admitMembers(std::move(change));
}

void Peer::onReply(const ReplyIn& reply, Now now) {
    if (reply.frame.kind == net::replyNumberOf(Message::GetHead))
        takeHead(reply.member, reply.frame, now);
    if (reply.frame.kind == net::replyNumberOf(Message::GetBlocks))
        takeBlocks(reply.member, reply.frame, now);
    if (reply.frame.kind == net::kErrorReply) refusedBlocks(reply.member);
    if (reply.frame.kind == net::replyNumberOf(Message::GetAhead))
        if (const auto ahead = codec::decoded<net::BlocksReply>(reply.frame.body))
            takeKept(ahead->blocks);
}

void Peer::takeHead(const OrgId& member, const net::Frame& frame, Now now) {
    const auto head = codec::decoded<net::HeadReply>(frame.body);
    if (!head || !head->certificate) return;
    const auto& target = head->certificate->target;
    if (target.height != head->header.height || target.headerId != head->header.id()) return;
    noticeFork(*head);
    // After a crash the head may lack the certificate that others have.
    const auto& own = chain_.certificate();
    if (target.height == certifiedHeight() && (!own || own->target.height != target.height) &&
        head->certificate->holds(chain_.network(), chain_.signersOf(target.height)))
        chain_.complete(*head->certificate);
    if (target.height <= certifiedHeight() && !abstains()) return;
    const auto& signers = signersAt(target.height);
    if (!head->certificate->holds(chain_.network(), signers)) {
        // Other members may sign there: the blocks that lead to it say.
        if (head->header.members != ledger::hashOf(signers))
            askBlocks(member, target.height, now);
        return;
    }
    if (abstains()) endAbstention(member, target.height);
    if (target.height <= certifiedHeight()) return;
    if (chain_.uncertified(target.height) != nullptr && !chain_.changesBelow(target.height))
        takeCertificate(*head->certificate);
    else
        askBlocks(member, target.height, now);
}

void Peer::endAbstention(const OrgId& member, Height proven) {
    if (member == self_) return;
    provenBy_[member] = std::max(provenBy_[member], proven);
    const auto& signers = chain_.signers();
    const auto n = signers.size();
    // Who signs no longer may lie beside f who do; its height still counts, which only adds.
    const auto count = std::size_t(std::ranges::count_if(signers, [&](const auto& one) {
        return provenBy_.contains(one.org);
    }));
    // With fewer than four members only an epoch change ends it (ledger.md section 6).
    if (n < 4 || count < ledger::faultsOf(n) + 1) return;
    // What it certified itself it may have voted above, whatever old heads the others show.
    auto highest = certifiedHeight();
    for (const auto& [org, height] : provenBy_) highest = std::max(highest, height);
    guard_ = VoteGuard{highest + kRestoredMargin, {}};
    put(LockFloor{guard_->floor});
    if (statement_) {
        guard_->epoch = statement_->epoch;
        put(LockEpoch{guard_->epoch, guard_->floor, guard_->blind});
    }
    put(Alarm{"voting again above height " + std::to_string(guard_->floor)});
}

void Peer::send(const OrgId& member, Message message, Bytes body) {
    put(Send{member, {net::numberOf(message), ++lastRequest_, std::move(body)}});
}

void Peer::sendAll(Message message, const Bytes& body) {
    for (const auto& signer : chain_.signers())
        if (signer.org != self_) send(signer.org, message, body);
}

}  // namespace seabridge::peer

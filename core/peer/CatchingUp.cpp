// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks from other members' peers, for one that is behind or that its order misled.
#include "crypto/Hash.h"
#include "net/Protocol.h"
#include "peer/Peer.h"

#include <algorithm>

namespace seabridge::peer {

using ledger::Block;
using ledger::Header;

void Peer::askBlocks(const OrgId& member, Height head, Now now) {
    if (diverged() || (blocksAsk_ && now.mono - blocksAsk_->mono < kBlocksPatienceMs)) return;
    if (blocksAsk_) askedInVain_.insert(blocksAsk_->member);
    blocksAsk_.reset();
    if (askedInVain_.contains(member)) return;
    blocksAsk_ = BlocksAsk{member, head, now.mono};
    hasAskedBlocks_ = true;
    send(member, net::Message::GetBlocks,
         codec::encoded(net::HeightRequest{certifiedHeight() + 1}));
}

// Whoever was asked in vain is passed over until nobody else is left.
void Peer::forgiveServers() {
    if (!std::exchange(hasAskedBlocks_, false) && !blocksAsk_) askedInVain_.clear();
}

void Peer::refusedBlocks(const OrgId& member) {
    if (!blocksAsk_ || blocksAsk_->member != member) return;
    askedInVain_.insert(member);
    blocksAsk_.reset();
}

namespace {

/// Large blocks come fewer at a time.
constexpr std::size_t kFullReplyBytes = 256 << 10;

/// A server that gives less, though it has more, is not asked again at once.
bool isFull(const net::BlocksReply& reply) {
    std::size_t bytes = 0;
    for (const auto& block : reply.blocks) bytes += block.size();
    return reply.blocks.size() >= Chain::kBlocksAtOnce || bytes >= kFullReplyBytes;
}

/// What a void entry was is known by its hash only, and nothing else may stand there.
bool givesEntriesRoot(const Block& block) {
    const bool hashesHold = std::ranges::all_of(block.run, [](const ledger::RunItem& item) {
        return item.isVoid ? item.entry.empty() : crypto::sha256(item.entry) == item.hash;
    });
    return hashesHold && ledger::entriesRootOf(block.run) == block.header.entriesRoot;
}

}  // namespace

// What a single member says is not the order: a quorum has signed the last header, and each names
// the one before. A change of the members is certified by its own certificate only, so nothing here
// follows one.
std::vector<Block> Peer::provenBlocks(const net::BlocksReply& reply) const {
    if (!reply.certificate || reply.headers.size() > Chain::kAhead + 1) return {};
    const auto& signers = groundSigners();
    const auto members = ledger::hashOf(signers);
    auto last = chain_.certifiedHead();
    const auto follows = [&](const Header& next) {
        const bool isNext = next.network == last.network && next.height == last.height + 1 &&
                            next.previous == last.id() && next.members == members;
        last = next;
        return isNext;
    };
    std::vector<Block> out;
    for (const auto& bytes : reply.blocks) {
        auto block = codec::decoded<Block>(bytes);
        if (!block) return {};
        if (block->header.height <= certifiedHeight()) continue;
        if (!follows(block->header)) return {};
        out.push_back(std::move(*block));
    }
    if (out.empty() || !std::ranges::all_of(reply.headers, follows)) return {};
    const auto& target = reply.certificate->target;
    if (target.height != last.height || target.headerId != last.id() ||
        !reply.certificate->holds(chain_.network(), signers))
        return {};
    return out;
}

// A block that does not give the certified entries root, or that the server's word about void
// entries spoils, is the server's fault: another one is asked.
bool Peer::takeProven(const OrgId& server, const Block& block) {
    const auto& header = block.header;
    const auto* have = chain_.uncertified(header.height);
    if (have != nullptr && have->id() == header.id()) return true;
    if (!givesEntriesRoot(block)) return false;
    if (have != nullptr) setAside(header.height);
    if (header.height != executedHeight() + 1 || !chain_.wantedPosition()) return false;
    if (findAside(header.height) == nullptr && !chain_.unfinished().empty())
        aside_.push_back({header.height, std::nullopt, entriesOf(chain_.unfinished())});
    noticeEntries(block);
    const auto* produced = chain_.take(block);
    if (produced == nullptr) {
        noticeResult(server, header);
        return false;
    }
    stored(*produced);
    if (const auto* own = findAside(header.height); own != nullptr && own->header) {
        if (own->header->id() == header.id()) return true;
        put(Alarm{"executed again, block " + std::to_string(header.height) +
                  " gives what was certified: this machine's memory may be bad"});
        aside_.clear();  // what was above rested on it
    }
    return true;
}

void Peer::takeBlocks(const OrgId& member, const net::Frame& frame, Now now) {
    std::optional<BlocksAsk> ask;
    if (blocksAsk_ && blocksAsk_->member == member) ask = std::exchange(blocksAsk_, std::nullopt);
    const auto reply = codec::decoded<net::BlocksReply>(frame.body);
    if (!reply || diverged()) return;
    const auto blocks = provenBlocks(*reply);
    std::size_t took = 0;
    while (took < blocks.size() && takeProven(member, blocks[took])) ++took;
    if (took == 0) {
        if (ask) askedInVain_.insert(member);
        return;
    }
    if (took == blocks.size() && reply->headers.empty())
        certified(chain_.certify(*reply->certificate));
    else
        certified(chain_.certifyUpTo(blocks[took - 1].header.height));
    const auto& head = chain_.certifiedHead();
    if (misled()) put(RejoinOrder{head.epoch, head.lastPosition});
    if (!ask || certifiedHeight() >= ask->head) return;
    // So that nobody can keep this peer behind by giving it true blocks one by one.
    const bool isSlow = now.mono - ask->mono > kSlowBlocksMs;
    if (took < blocks.size() || isSlow || !isFull(*reply))
        askedInVain_.insert(member);
    else
        askBlocks(member, ask->head, now);
}

}  // namespace seabridge::peer

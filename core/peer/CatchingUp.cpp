// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks from other members' peers, for one that is behind.
#include "net/Protocol.h"
#include "peer/Peer.h"

namespace seabridge::peer {

void Peer::askBlocks(const OrgId& member, Now now) {
    if (askedBlocksMono_ && now.mono - *askedBlocksMono_ < kBlocksPatienceMs) return;
    askedBlocksMono_ = now.mono;
    send(member, static_cast<std::uint16_t>(net::Message::GetBlocks),
         codec::encoded(net::HeightRequest{certifiedHeight() + 1}));
}

// Nothing of a reply is stored or voted on before its certificate is seen to cover it: what a single
// member says is not the order.
void Peer::takeBlocks(const OrgId& member, const net::Frame& frame, Now now) {
    askedBlocksMono_.reset();
    const auto reply = codec::decoded<net::BlocksReply>(frame.body);
    if (!reply || !reply->certificate || reply->blocks.empty()) return;
    const auto& target = reply->certificate->target;
    std::vector<const ledger::Produced*> taken;
    for (const auto& bytes : reply->blocks) {
        const auto block = codec::decoded<ledger::Block>(bytes);
        if (!block) break;
        const auto height = block->header.height;
        if (height <= certifiedHeight()) continue;
        const auto* have = chain_.uncertified(height);
        if (have != nullptr && have->id() == block->header.id()) continue;
        if (have != nullptr) {
            dropUncertified();
            taken.clear();
        }
        if (height > target.height || height != chain_.tip().height + 1 ||
            !chain_.wantedPosition())
            break;
        const auto* produced = chain_.take(*block);
        if (produced == nullptr) break;  // the server's fault: another one is asked
        taken.push_back(produced);
    }
    const auto* header = chain_.uncertified(target.height);
    const bool covers = header != nullptr && header->id() == target.headerId &&
                        reply->certificate->holds(chain_.network(),
                                                  chain_.signersOf(target.height));
    if (!covers) {
        if (!taken.empty()) dropUncertified();
        return;
    }
    for (const auto* produced : taken) stored(*produced);
    takeCertificate(*reply->certificate);
    askBlocks(member, now);
}

}  // namespace seabridge::peer

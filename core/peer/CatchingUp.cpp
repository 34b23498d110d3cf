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

namespace {

/// True if the reply's certificate covers `header`: its own, or a descendant's by the headers that
/// the reply holds. `signers` may certify it and, as the members did not change, what follows.
bool covers(const net::BlocksReply& reply, const ledger::Header& header,
            const std::vector<ledger::Signer>& signers) {
    auto last = header;
    for (const auto& next : reply.headers) {
        if (next.height != last.height + 1 || next.previous != last.id() ||
            next.members != header.members)
            return false;
        last = next;
    }
    const auto& target = reply.certificate->target;
    return target.height == last.height && target.headerId == last.id() &&
           reply.certificate->holds(last.network, signers);
}

}  // namespace

// Nothing of a reply is stored or voted on before its certificate is seen to cover it: what a single
// member says is not the order.
void Peer::takeBlocks(const OrgId& member, const net::Frame& frame, Now now) {
    askedBlocksMono_.reset();
    const auto reply = codec::decoded<net::BlocksReply>(frame.body);
    if (!reply || !reply->certificate || reply->blocks.empty() ||
        reply->headers.size() > Chain::kAhead + 1)
        return;
    std::vector<const ledger::Produced*> taken;
    std::optional<ledger::Header> last;
    for (const auto& bytes : reply->blocks) {
        const auto block = codec::decoded<ledger::Block>(bytes);
        last.reset();
        if (!block) break;
        last = block->header;
        if (last->height <= certifiedHeight()) continue;
        const auto* have = chain_.uncertified(last->height);
        if (have != nullptr && have->id() == last->id()) continue;
        if (have != nullptr) {
            dropUncertified();
            taken.clear();
        }
        const bool fits = last->height == chain_.tip().height + 1 && chain_.wantedPosition();
        const auto* produced = fits ? chain_.take(*block) : nullptr;
        last.reset();
        if (produced == nullptr) break;  // the server's fault: another one is asked
        taken.push_back(produced);
        last = produced->block.header;
    }
    const bool isOurs = last && chain_.uncertified(last->height) != nullptr &&
                        chain_.uncertified(last->height)->id() == last->id();
    // A change of the members is certified by its own certificate only, which a later one is not.
    const bool skipsChange = isOurs && !reply->headers.empty() &&
                             (chain_.changesBelow(last->height) ||
                              last->members != last->nextMembers);
    if (!isOurs || skipsChange || !covers(*reply, *last, chain_.signersOf(last->height))) {
        if (!taken.empty()) dropUncertified();
        return;
    }
    for (const auto* produced : taken) stored(*produced);
    if (reply->headers.empty())
        takeCertificate(*reply->certificate);
    else
        certified(chain_.certifyUpTo(last->height));
    askBlocks(member, now);
}

}  // namespace seabridge::peer

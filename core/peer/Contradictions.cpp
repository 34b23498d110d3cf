// SPDX-License-Identifier: GPL-3.0-or-later
// What members sign against this peer. A person must know; what two quorums signed stops it.
#include "peer/Peer.h"

#include <utility>

namespace seabridge::peer {

// So many cannot all be liars: the order told members different entries, or this peer is wrong.
void Peer::noticeSplit(const ledger::VoteTarget& target) {
    const auto* mine = chain_.uncertified(target.height);
    if (mine == nullptr || target.height <= splitHeight_ || target.epoch != chain_.order().epoch)
        return;
    const auto others = voting_.against({target.epoch, target.height, mine->id()});
    const auto n = chain_.signersOf(target.height).size();
    if (others <= ledger::faultsOf(n)) return;
    splitHeight_ = target.height;
    put(Alarm{"members vote for different blocks at height " + std::to_string(target.height) +
              ": " + std::to_string(others) + " of " + std::to_string(n) +
              " not for this peer's " + base::toHex(mine->id()) +
              ": the order told them other entries, or this peer diverged"});
}

// Members of another time are judged by light nodes, which keep the lists (lightnode/Misconduct).
void Peer::noticeFork(const net::HeadReply& head) {
    const auto& target = head.certificate->target;
    if (diverged_ || target.height > certifiedHeight()) return;
    const auto own = chain_.header(target.height);
    const auto& signers = chain_.signersOf(certifiedHeight());
    if (!own || own->id() == target.headerId || head.header.members != ledger::hashOf(signers) ||
        !head.certificate->holds(chain_.network(), signers))
        return;
    diverged_ = true;
    put(Alarm{"FORK at height " + std::to_string(target.height) +
              ": certified here " + base::toHex(own->id()) + ", elsewhere " +
              base::toHex(target.headerId) + " by " +
              base::toHex(codec::encoded(*head.certificate))});
}

}  // namespace seabridge::peer

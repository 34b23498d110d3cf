// SPDX-License-Identifier: GPL-3.0-or-later
// What members sign against this peer. Where the order told it other entries it follows them; where
// it computes otherwise from the same entries, and where two quorums signed, it stops.
#include "peer/ChainCheck.h"
#include "peer/Peer.h"

#include <algorithm>
#include <utility>

namespace seabridge::peer {

using ledger::Block;
using ledger::Header;

// So many cannot all be liars: the order told members different entries, or this peer is wrong.
void Peer::noticeSplit(const ledger::VoteTarget& target) {
    const auto* mine = chain_.uncertified(target.height);
    if (mine == nullptr || watches() || target.height <= splitHeight_ ||
        target.epoch != chain_.order().epoch)
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

// What was executed over it is of no use any more, but says what went wrong.
void Peer::setAside(Height from) {
    for (auto height = from; height <= executedHeight(); ++height) {
        const auto& block = *chain_.uncertifiedBlock(height);
        std::erase_if(aside_, [&](const auto& old) { return old.height == height; });
        aside_.push_back({height, block.header, entriesOf(block.run)});
    }
    chain_.dropAbove(from - 1);
    readMono_ = 0;
    reading_ = false;
}

std::vector<base::Hash> Peer::entriesOf(const std::vector<ledger::RunItem>& run) {
    std::vector<base::Hash> out;
    for (const auto& item : run) out.push_back(item.hash);
    return out;
}

const Peer::Aside* Peer::findAside(Height height) const {
    const auto found = std::ranges::find(aside_, height, &Aside::height);
    return found == aside_.end() ? nullptr : &*found;
}

// The block is certified, so its entries are what the members agreed on.
void Peer::noticeEntries(const Block& block) {
    const auto& header = block.header;
    const auto* own = findAside(header.height);
    if (own == nullptr) return;
    const auto theirs = entriesOf(block.run);
    const auto common = std::min(own->entries.size(), theirs.size());
    const auto [mine, certified] = std::mismatch(
        own->entries.begin(), own->entries.begin() + std::ptrdiff_t(common), theirs.begin());
    const auto at = std::size_t(certified - theirs.begin());
    const bool isSame = at == common && (own->entries.size() == theirs.size() || !own->header);
    if (isSame) return;
    if (!trouble_) {
        const auto nameOf = [&](const std::vector<base::Hash>& entries) {
            return at < entries.size() ? base::toHex(entries[at]) : std::string("nothing");
        };
        stopFor({Trouble::Kind::Misled, header.height,
                 "MISLED at height " + std::to_string(header.height) + ": at position " +
                     std::to_string(header.lastPosition - theirs.size() + at) + " of epoch " +
                     std::to_string(header.epoch) + " the order gave this peer entry " +
                     nameOf(own->entries) + " and the members certified " + nameOf(theirs) +
                     ": it told them other entries or has lost its tail; following the members' "
                     "blocks, not voting until it agrees with them"});
    }
    aside_.clear();  // all above rests on it
}

// By its entries root the block has what the members executed, yet here it gives another header.
// One server can bring that about alone: what it calls void is known by hashes only.
void Peer::noticeResult(const OrgId& server, const Header& certified) {
    const auto* own = findAside(certified.height);
    const auto& computed = chain_.computedInstead();
    const bool twice = own != nullptr && own->header && computed &&
                       own->header->entriesRoot == certified.entriesRoot &&
                       own->header->id() == computed->id();
    const auto& signers = groundSigners();
    // Who signs nothing here may lie beside f who do.
    if (std::ranges::find(signers, server, &ledger::Signer::org) != signers.end())
        differing_.insert(server);
    const auto n = signers.size();
    if (!twice && differing_.size() <= ledger::faultsOf(n)) return;
    std::string fields;
    for (const auto field : computed ? differencesOf(certified, *computed)
                                     : std::vector<std::string_view>{"length of the run"})
        fields += (fields.empty() ? "" : ", ") + std::string(field);
    stopFor({Trouble::Kind::Diverged, certified.height,
             "DIVERGED at height " + std::to_string(certified.height) + ": certified " +
                 base::toHex(certified.id()) + ", computed from the same entries " +
                 (computed ? base::toHex(computed->id()) : std::string("no block")) +
                 "; they differ in " + fields + "; headers " +
                 base::toHex(codec::encoded(certified)) + " and " +
                 (computed ? base::toHex(codec::encoded(*computed)) : std::string("none")) +
                 ": not voting, not following"});
}

// Where so many vote for what this peer read from the order, it read what they did.
void Peer::noticeAgreement(Height height) {
    const auto* mine = chain_.uncertified(height);
    if (!watches() || mine == nullptr) return;
    const auto others = voting_.supporting({chain_.order().epoch, height, mine->id()}, self_);
    if (others > ledger::faultsOf(chain_.signersOf(height).size())) agree(height);
}

void Peer::agree(Height height) {
    if (!watches()) return;
    const std::string who = misled() ? "the order" : "this peer";
    endTrouble();
    put(Alarm{who + " agrees with the members again at height " + std::to_string(height) +
              ": voting again"});
    for (auto next = certifiedHeight() + 1; next <= executedHeight(); ++next)
        if (const auto* header = chain_.uncertified(next)) vote(Header(*header));
}

}  // namespace seabridge::peer

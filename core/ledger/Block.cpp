// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Block.h"

#include "codec/Fields.h"
#include "crypto/Hash.h"
#include "merkle/Log.h"

#include <algorithm>

namespace seabridge::ledger {

base::Bytes signEntry(const EntryBody& body, const crypto::SigningKey& peerKey) {
    OrderEntry entry{codec::encoded(body), {}};
    entry.signature = peerKey.sign(entry.body);
    return codec::encoded(entry);
}

base::Hash Header::id() const { return merkle::leafHash(codec::encoded(*this)); }

base::Hash entriesRootOf(std::span<const RunItem> run) {
    merkle::Frontier log;
    for (const auto& item : run) log.append(merkle::leafHash(item.hash));
    return log.root();
}

std::vector<base::Bytes> transactionsOf(base::ByteView bytes) {
    const auto entry = codec::decoded<OrderEntry>(bytes);
    if (!entry) return {};
    auto body = codec::decoded<EntryBody>(entry->body);
    return body ? std::move(body->transactions) : std::vector<base::Bytes>();
}

std::vector<base::Bytes> transactionsOf(std::span<const RunItem> run) {
    std::vector<base::Bytes> out;
    for (const auto& item : run)
        if (!item.isVoid)
            std::ranges::move(transactionsOf(base::ByteView(item.entry)), std::back_inserter(out));
    return out;
}

base::Bytes voteStatement(const NetworkId& network, const VoteTarget& target) {
    codec::Encoder out;
    out.array(3);
    out.text("seabridge/vote/1");
    out.bytes(network);
    codec::encode(out, target);
    return out.take();
}

bool Vote::holds(const NetworkId& network, const crypto::PublicKey& peerKey) const {
    return crypto::verify(peerKey, voteStatement(network, target), signature);
}

Vote signVote(const NetworkId& network, const OrgId& member, const VoteTarget& target,
              const crypto::SigningKey& peerKey) {
    return {member, target, peerKey.sign(voteStatement(network, target))};
}

bool Certificate::holds(const NetworkId& network, std::span<const Signer> signers) const {
    if (signers.empty() || signatures.size() < quorumOf(signers.size()) ||
        signatures.size() > signers.size())
        return false;
    const auto statement = voteStatement(network, target);
    const OrgId* last = nullptr;
    for (const auto& item : signatures) {
        if (last != nullptr && !(*last < item.member)) return false;
        last = &item.member;
        const auto signer = std::ranges::find(signers, item.member, &Signer::org);
        if (signer == signers.end() || !crypto::verify(signer->peerKey, statement, item.signature))
            return false;
    }
    return true;
}

}  // namespace seabridge::ledger

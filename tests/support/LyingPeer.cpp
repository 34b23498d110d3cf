// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LyingPeer.h"

namespace seabridge::support {

LyingPeer::LyingPeer(ledger::Signer self, crypto::SigningKey key, const Lie* lie,
                     std::uint64_t seed)
    : self_(self), key_(std::move(key)), lie_(lie), random_(seed) {}

const base::Bytes& LyingPeer::firstOf(const net::Frame& reply) const {
    const auto found = first_.find(reply.kind);
    return found == first_.end() ? reply.body : found->second;
}

std::optional<net::Frame> LyingPeer::answer(const net::Frame& asked, net::Frame honest) {
    if (honest.kind == (asked.kind | net::kReplyBit)) first_.emplace(honest.kind, honest.body);
    const auto* lie = lie_;
    if (lie == nullptr && random_() % 2 == 0) {
        std::vector<const Lie*> fitting;
        for (const auto& any : allLies())
            if (asked.kind == static_cast<std::uint16_t>(any.about)) fitting.push_back(&any);
        if (!fitting.empty()) lie = fitting[random_() % fitting.size()];
    }
    const bool fits = lie != nullptr && asked.kind == static_cast<std::uint16_t>(lie->about) &&
                      honest.kind == (asked.kind | net::kReplyBit);
    if (!fits) return honest;
    const auto before = honest;
    auto said = lie->tell(*this, std::move(honest));
    if (!said || said->kind != before.kind || said->body != before.body) ++told_;
    return said;
}

}  // namespace seabridge::support

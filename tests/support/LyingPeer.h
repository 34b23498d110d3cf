// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Sign.h"
#include "ledger/Block.h"
#include "net/Protocol.h"

#include <functional>
#include <map>
#include <random>
#include <string>

namespace seabridge::support {

class LyingPeer;

/// One way to answer one kind of question falsely.
struct Lie {
    std::string name;
    net::Message about;
    /// What it makes of an honest answer; nothing: silence. The same frame where this answer leaves
    /// no room for the lie.
    std::function<std::optional<net::Frame>(LyingPeer&, net::Frame honest)> tell;
};
/// reliability.md B3 to B5, B7, B26: heads, entities, pages, headers, bodies.
[[nodiscard]] const std::vector<Lie>& allLies();

/// Stands before a true peer of a member and bends its answers, with no more than that member has:
/// its own key, and whatever went through its hands.
class LyingPeer {
public:
    /// Tells only `lie`; null: any of them, or the truth, by chance.
    LyingPeer(ledger::Signer self, crypto::SigningKey key, const Lie* lie, std::uint64_t seed);

    [[nodiscard]] std::optional<net::Frame> answer(const net::Frame& asked, net::Frame honest);
    /// How often an answer left this peer other than it came.
    [[nodiscard]] std::size_t told() const { return told_; }
    [[nodiscard]] const ledger::Signer& self() const { return self_; }
    [[nodiscard]] const crypto::SigningKey& key() const { return key_; }
    [[nodiscard]] std::mt19937_64& random() { return random_; }
    /// The first answer to such a question that it ever saw; the present one if there is none.
    [[nodiscard]] const base::Bytes& firstOf(const net::Frame& reply) const;

private:
    ledger::Signer self_;
    crypto::SigningKey key_;
    const Lie* lie_;
    std::mt19937_64 random_;
    std::map<std::uint16_t, base::Bytes> first_;
    std::size_t told_ = 0;
};

}  // namespace seabridge::support

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Genesis.h"
#include "peer/Snapshot.h"

#include <functional>
#include <random>

/// A consortium of one member whose firms have money already.
namespace seabridge::bench {

using base::Bytes;
using ledger::TimeMs;

/// Firm 0 is the member and issues every currency; each firm has one finance person, who may pay
/// alone, with one device, and an account in every currency. Names, keys and balances follow from
/// the numbers, so a large world takes little room.
class World {
public:
    static constexpr TimeMs kStart = 1'795'000'000'000;
    static constexpr std::int64_t kBalance = 1'000'000;

    /// Makes the keys of all devices, on all cores.
    World(std::size_t firms, std::size_t currencies);

    /// The member and the currencies; the firms are in the snapshot.
    [[nodiscard]] const ledger::Genesis& genesis() const { return genesis_; }
    [[nodiscard]] const crypto::SigningKey& peerKey() const { return peerKey_; }
    [[nodiscard]] ledger::OrgId member() const { return genesis_.members.front().org; }
    [[nodiscard]] std::size_t accounts() const { return firms() * currencies_; }

    /// The parts of a snapshot of height 1, in order: certified, with all firms and their money.
    void forEachPart(const std::function<void(const peer::SnapshotPart&)>& visit) const;
    /// The header of height 1 and its certificate.
    [[nodiscard]] const peer::SnapshotHeader& head() const { return head_; }
    /// Bytes of all entities as a snapshot has them, and how many.
    [[nodiscard]] std::uint64_t encodedBytes() const { return encodedBytes_; }
    [[nodiscard]] std::size_t entities() const { return entities_; }

    /// Signed payments between random pairs of firms, on all cores.
    [[nodiscard]] std::vector<Bytes> payments(std::size_t count);
    /// Order entries as full as they may be.
    [[nodiscard]] std::vector<Bytes> entriesOf(std::span<const Bytes> payments);

private:
    using Visit = std::function<void(const ledger::Key&, const ledger::Entry&)>;
    [[nodiscard]] std::size_t firms() const { return deviceKeys_.size() - 1; }
    [[nodiscard]] crypto::DevicePublicKeys deviceOf(std::size_t firm) const;
    void makeGenesis();
    void forEachEntity(const Visit& visit) const;
    void forEachOfFirm(std::size_t firm, const Visit& visit) const;
    void certifyHead();

    std::size_t currencies_;
    crypto::SigningKey peerKey_;
    std::vector<crypto::PublicKey> deviceKeys_;
    ledger::Genesis genesis_;
    peer::SnapshotHeader head_;
    std::uint64_t encodedBytes_ = 0;
    std::size_t entities_ = 0;
    std::vector<std::uint32_t> tickets_;  ///< of each firm's device, the last one used
    std::uint64_t sequence_ = 0;          ///< of the last entry
    std::mt19937_64 random_{7};
};

}  // namespace seabridge::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peer/Peer.h"
#include "store/PeerStore.h"
#include "support/Scene.h"

/// A consortium of one member, whose peer certifies every block at once, and its store on a disk.
namespace seabridge::support {

class Solo {
public:
    explicit Solo(std::filesystem::path folder)
        : scene_(1), folder_(std::move(folder)),
          store_(std::move(*store::PeerStore::open(folder_))), peer_(config()) {
        // A full ledger's worth of entities: money that can be paid.
        carryOut(peer_.start(now_));
    }

    /// A block with one transaction: a payment, refused or not.
    void block() {
        const auto ticket = ++ticket_;
        EntryBody body;
        body.network = scene_.network();
        body.maker = scene_.org("Bank");
        body.sequence = ticket;
        body.clock = scene_.genesis().time + TimeMs(ticket);
        body.transactions = {scene_.signedBy("Lingnan", "finance",
                                             Pay{scene_.org("Brio"), {{"USD"}, 5}, ""},
                                             scene_.genesis().time + base::kDayMs)};
        carryOut(peer_.handle(peer::OrderIn{*peer_.chain().wantedPosition(),
                                            {signEntry(body, signingKeyOf("Bank/peer"))}},
                              now_));
    }
    void blocks(std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) block();
        if (!store_.sync()) throw std::runtime_error("sync");
    }

    [[nodiscard]] peer::PeerConfig config() const {
        return {scene_.genesis(), scene_.org("Bank"), signingKeyOf("Bank/peer"), peer::VoteGuard{},
                peer::checkOneByOne, standardRules()};
    }
    [[nodiscard]] store::PeerStore& store() { return store_; }
    [[nodiscard]] const peer::Peer& peer() const { return peer_; }
    [[nodiscard]] const Scene& scene() const { return scene_; }
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    [[nodiscard]] base::Bytes blockAt(Height height) const {
        return store_.readBlocks(height, 1, 1)->front();
    }
    [[nodiscard]] base::Bytes recordAt(Height height) const {
        base::Bytes out;
        (void)store_.forEachCertified(height, [&](Height, base::ByteView record) {
            out = base::bytesOf(record);
            return base::Result<void>(base::fail(base::ErrorCode::Cancelled));
        });
        return out;
    }

private:
    void carryOut(peer::Effects effects) {
        for (auto& effect : effects) {
            base::Result<void> done;
            if (const auto* block = std::get_if<peer::StoreBlock>(&effect))
                done = store_.storeBlock(block->height, block->block);
            if (const auto* certified = std::get_if<peer::StoreCertified>(&effect))
                done = store_.storeCertified(certified->block.header.height,
                                             codec::encoded(certified->block));
            if (!done) throw std::runtime_error(done.error().detail);
        }
    }

    Scene scene_;
    std::filesystem::path folder_;
    store::PeerStore store_;
    peer::Peer peer_;
    peer::Now now_{0, 100'000};
    std::uint64_t ticket_ = 0;
};

}  // namespace seabridge::support

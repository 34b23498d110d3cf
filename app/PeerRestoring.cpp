// SPDX-License-Identifier: GPL-3.0-or-later
// How PeerDriver starts from what is on the disk, and makes the next start short.
#include "PeerDriver.h"

#include "PeerTrouble.h"
#include "base/Log.h"

namespace seabridge::app {

using base::ErrorCode;
using base::fail;

Result<void> PeerDriver::makePeer(const std::optional<peer::VoteGuard>& guard) {
    auto statement = keptStatement();
    if (!statement) return std::unexpected(statement.error());
    auto votes = keptVotes();
    if (!votes) return std::unexpected(votes.error());
    peer::PeerConfig config{setup_.genesis,
                            setup_.self,
                            crypto::SigningKey::fromSeed(setup_.keys.signing.seed()),
                            guard,
                            [this](std::span<const Bytes> raw) { return pool_.check(raw); },
                            ledger::standardRules(),
                            std::move(*statement),
                            std::move(*votes)};
    if (!setup_.etcd) config.orderHolder = setup_.orderHolder;
    auto trouble = keptTrouble(setup_.paths);
    if (!trouble) return std::unexpected(trouble.error());
    config.trouble = std::move(*trouble);
    peer_ = std::make_unique<peer::Peer>(std::move(config));
    std::vector<OrgId> known;
    for (const auto& signer : setup_.known.signers()) known.push_back(signer.org);
    peer_->alsoAsk(std::move(known));
    return {};
}

Result<void> PeerDriver::restorePeer(const std::optional<peer::VoteGuard>& guard) {
    for (const auto height : snapshots_->files().heights()) {
        if (const auto made = makePeer(guard); !made) return made;
        const auto done = restoreSnapshot(height);
        if (done) {
            snapshots_->startedFrom(height);
            base::logRecord(base::LogLevel::Info, "peer", "snapshot", {{"height", height}});
            return restoreRecords(height + 1);
        }
        if (done.error().code == ErrorCode::Cancelled) return done;
        alarm(fmt::format("snapshot of height {} not used: {}", height, done.error().detail));
    }
    if (const auto made = makePeer(guard); !made) return made;
    return restoreRecords(1);
}

Result<void> PeerDriver::goesOnStarting() const {
    const bool isStopped = setup_.isStopWanted && setup_.isStopWanted();
    return isStopped ? Result<void>(fail(ErrorCode::Cancelled)) : Result<void>();
}

Result<void> PeerDriver::restoreSnapshot(ledger::Height height) {
    const auto done = snapshots_->files().read(height, [&](base::ByteView record) -> Result<void> {
        const auto part = peer::decodedPart(record);
        if (!part) return std::unexpected(part.error());
        if (const auto took = peer_->restore(*part); !took) return took;
        return goesOnStarting();
    });
    if (!done) return done;
    if (const auto proven = peer_->finishSnapshot(); !proven) return proven;
    return matchesRecord(height);
}

// What proves itself may still be the snapshot of another copy of this folder.
Result<void> PeerDriver::matchesRecord(ledger::Height height) const {
    if (peer_->certifiedHeight() != height || height > store_->certifiedHeight())
        return fail(ErrorCode::Damaged, "the store has no such height");
    std::optional<base::Hash> id;
    const auto found = store_->reader(height).forEach(
        [&](ledger::Height, base::ByteView record) -> Result<void> {
            if (const auto block = codec::decoded<peer::CertifiedBlock>(record))
                id = block->header.id();
            return fail(ErrorCode::Cancelled);  // only the first
        });
    if (!id && !found && found.error().code != ErrorCode::Cancelled) return found;
    if (id != peer_->chain().certifiedHead().id())
        return fail(ErrorCode::Damaged, "the store has another header there");
    return {};
}

Result<void> PeerDriver::restoreRecords(ledger::Height from) {
    return store_->forEachCertified(
        from, [&](ledger::Height height, base::ByteView record) -> Result<void> {
            const auto block = codec::decoded<peer::CertifiedBlock>(record);
            if (!block || block->header.height != height ||
                block->header.network != setup_.genesis.networkId())
                return fail(ErrorCode::Damaged,
                            fmt::format("certified record {} is not of this ledger", height));
            peer_->restore(*block);
            snapshots_->note(record.size());
            return goesOnStarting();
        });
}

Result<void> PeerDriver::takeSnapshots() {
    if (const auto outcome = snapshots_->finished()) {
        if (*outcome)
            base::logRecord(base::LogLevel::Info, "peer", "snapshot taken", {{"height", **outcome}});
        else if (outcome->error().code != ErrorCode::Cancelled)
            alarm(fmt::format("no snapshot: {}: {}", nameOf(outcome->error().code),
                              outcome->error().detail));
    }
    if (!snapshots_->isDue()) return {};
    // The other thread reads from the disk what this one may still have in memory.
    if (const auto synced = store_->sync(); !synced) return synced;
    const auto height = peer_->certifiedHeight();
    snapshots_->begin(height, peer_->chain().snapshotSigners(),
                      store_->reader(snapshots_->nextFrom()));
    return {};
}

}  // namespace seabridge::app

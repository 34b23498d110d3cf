// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Genesis.h"
#include "peer/Effects.h"

#include <functional>
#include <map>

namespace seabridge::peer {

/// A snapshot is the certified headers from height 1, then every feed's entries in the order of
/// the blocks, then every entity ordered by key, then who signs. A later one
/// is made from an earlier one and the certified records after it, without the peer: neither its
/// state nor its thread is touched.

struct SnapshotHeader {
    ledger::Header header;
    std::optional<ledger::Certificate> certificate;

    static void fields(auto& self, auto&& visit) {
        visit("header", self.header);
        visit("certificate", self.certificate);
    }
};
struct SnapshotEntity {
    ledger::Key key;
    ledger::Entry entry;

    static void fields(auto& self, auto&& visit) {
        visit("key", self.key);
        visit("entry", self.entry);
    }
};
/// A header after which other members sign: whose hashes stand in it.
struct SnapshotChange {
    Height height = 0;
    std::vector<ledger::Signer> signers;
    std::vector<ledger::Signer> nextSigners;

    static void fields(auto& self, auto&& visit) {
        visit("height", self.height);
        visit("signers", self.signers);
        visit("nextSigners", self.nextSigners);
    }
};
/// Of the newest header, and of all at which they changed, the oldest first.
struct SnapshotSigners {
    std::vector<ledger::Signer> signers;
    std::vector<SnapshotChange> changes = {};

    static void fields(auto& self, auto&& visit) {
        visit("signers", self.signers);
        visit("changes", self.changes);
    }
};
using SnapshotPart =
    std::variant<SnapshotHeader, ledger::FeedAppend, SnapshotEntity, SnapshotSigners>;

[[nodiscard]] Bytes encodedPart(const SnapshotPart& part);
/// Damaged.
[[nodiscard]] base::Result<SnapshotPart> decodedPart(base::ByteView record);

/// Merges certified blocks into an earlier snapshot.
class SnapshotMerge {
public:
    using Put = std::function<base::Result<void>(base::ByteView record)>;
    using Old = std::function<base::Result<void>(const Put& visit)>;

    /// Block by block from the height after the earlier snapshot.
    void add(CertifiedBlock block);
    /// Writes the snapshot as of the newest block added. `old` hands over the earlier one's
    /// records; `signers` are Chain::snapshotSigners() of the newest block. Errors of `old` and
    /// `put`.
    [[nodiscard]] base::Result<void> write(const Old& old, const SnapshotSigners& signers,
                                           const Put& put);
    /// The same on top of the genesis.
    [[nodiscard]] base::Result<void> write(const ledger::Genesis& genesis,
                                           const SnapshotSigners& signers,
                                           const Put& put);

private:
    [[nodiscard]] base::Result<void> finishStage(std::size_t stage, const Put& put);
    [[nodiscard]] base::Result<void> putEntitiesBelow(const ledger::Key* key, const Put& put);
    [[nodiscard]] base::Result<void> take(base::ByteView record, std::size_t& stage, const Put& put);

    std::vector<Bytes> headers_;
    std::vector<Bytes> feeds_;
    std::map<ledger::Key, ledger::Entry> entities_;  ///< not yet written
};

}  // namespace seabridge::peer

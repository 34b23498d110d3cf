// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/File.h"
#include "base/RecordFile.h"
#include "ledger/Ids.h"

#include <functional>
#include <optional>

namespace seabridge::store {

using base::Bytes;
using base::ByteView;
using base::Result;

/// Certified records of a PeerStore, read by descriptors of its own: any one thread.
class CertifiedReader {
public:
    using OnCertified = std::function<Result<void>(ledger::Height height, ByteView record)>;
    /// In order, until `visit` fails.
    [[nodiscard]] Result<void> forEach(const OnCertified& visit) const;

private:
    friend class PeerStore;
    struct Place {
        std::uint32_t segment = 0;  // counted from 1; 0 = none
        std::uint32_t offset = 0;
    };
    std::filesystem::path folder_;
    ledger::Height from_ = 1;
    std::vector<Place> places_;
};

/// A peer's blocks and what the certified ones changed: append-only segments "blocks-N.seg" of at
/// most kSegmentBytes (more only for a single larger record); Snapshots lie beside them. Holds the
/// lock of its folder. Heights begin at 1; records are opaque. Keeps one descriptor open a segment.
/// One thread.
class PeerStore {
public:
    static constexpr std::uint64_t kSegmentBytes = 64 << 20;
    static constexpr std::uint32_t kMaxRecordBytes = 256 << 20;
    static constexpr ledger::Height kMaxAhead = 4096;  ///< of a height above the newest block

    /// Creates the folder if it is missing and reads every segment once. InUse, Damaged.
    [[nodiscard]] static Result<PeerStore> open(const std::filesystem::path& folder);

    /// For a look, also beside a running peer: takes no lock and changes nothing; every write is
    /// refused with ReadOnly. NotFound, Damaged.
    [[nodiscard]] static Result<PeerStore> openReadOnly(const std::filesystem::path& folder);

    /// On the disk when it returns, with every certified record before it. A later block of the
    /// same height replaces the earlier one. InvalidInput for another block than a certified one,
    /// for height 0 or more than kMaxAhead above the newest. After Io or DiskFull open again.
    [[nodiscard]] Result<void> storeBlock(ledger::Height height, ByteView block);
    /// What certified block `height` did; the next after certifiedHeight(), InvalidInput otherwise.
    /// On the disk with the next storeBlock() or sync().
    [[nodiscard]] Result<void> storeCertified(ledger::Height height, ByteView record);
    [[nodiscard]] Result<void> sync();

    /// Consecutive blocks from `from` on, at most `count` and `maxBytes` (one always fits); none
    /// where the first is missing.
    [[nodiscard]] Result<std::vector<Bytes>> readBlocks(ledger::Height from, std::size_t count,
                                                        std::size_t maxBytes) const;
    /// Certified records from `from` to certifiedHeight() in order, until `visit` fails.
    using OnCertified = CertifiedReader::OnCertified;
    [[nodiscard]] Result<void> forEachCertified(ledger::Height from,
                                                const OnCertified& visit) const;

    /// All certified up to here without a gap; 0 for none.
    [[nodiscard]] ledger::Height certifiedHeight() const { return certified_.size(); }
    /// The highest block stored.
    [[nodiscard]] ledger::Height blockHeight() const { return blocks_.size(); }
    /// Of all segments.
    [[nodiscard]] std::uint64_t bytes() const;

    /// The certified records from `from` to certifiedHeight(), for another thread while this store
    /// goes on. All of them must have been synced.
    [[nodiscard]] CertifiedReader reader(ledger::Height from) const;

private:
    using Place = CertifiedReader::Place;
    PeerStore(std::filesystem::path folder, std::optional<base::FileLock> lock)
        : folder_(std::move(folder)), lock_(std::move(lock)) {}
    [[nodiscard]] Result<void> openSegments();
    [[nodiscard]] Result<void> openSegment(std::uint32_t number);
    void note(std::uint32_t segment, std::uint64_t offset, ByteView record);
    [[nodiscard]] Result<void> keepCertified(ledger::Height height, ByteView block);
    [[nodiscard]] Result<Place> append(std::uint8_t kind, ledger::Height height, ByteView bytes);
    [[nodiscard]] Result<Bytes> read(const Place& place) const;

    std::filesystem::path folder_;
    std::optional<base::FileLock> lock_;      // nothing: read only
    std::vector<base::RecordFile> segments_;  // number - 1 is the index; the last one grows
    std::vector<Place> blocks_;               // of height i + 1
    std::vector<Place> certified_;
};

}  // namespace seabridge::store

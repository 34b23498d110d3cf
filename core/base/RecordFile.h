// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Error.h"
#include "base/File.h"

#include <functional>

namespace seabridge::base {

/// CRC-32C (Castagnoli, RFC 3720 B.4). `seed` is the CRC of what came before.
[[nodiscard]] std::uint32_t crc32c(ByteView bytes, std::uint32_t seed = 0);

/// The payload of the record at `offset` of a RecordFile's file, which another thread may be
/// writing to as long as that record was synced. Damaged where there is none.
[[nodiscard]] Result<Bytes> readRecord(const Descriptor& file, std::uint64_t offset,
                                       std::uint32_t maxRecordBytes);

/// A file of records that only grows and survives a crash: the peer's segments, the embedded
/// orderer's log. A record is acknowledged by sync(), not by append().
///
/// Layout: 16 bytes head (magic and version, 4 random bytes, CRC-32C), then records: length u32 LE,
/// CRC-32C of length and payload u32 LE, payload. After each sync a mark of 8 bytes says that
/// everything before it is on the disk. So a damaged place with no mark behind it is a write that
/// the crash cut short, and goes; one with a mark behind it is lost data, and is Damaged.
///
/// One thread at a time; no second process (take a FileLock beside it).
class RecordFile {
public:
    using OnRecord = std::function<void(std::uint64_t offset, ByteView payload)>;

    /// Opens or creates. Hands over every record in order; the view ends with the call. Damaged for
    /// a file of another kind too, VersionTooNew. `maxRecordBytes` is at least 1, below 2^31
    /// (ENSURE), and never less than at an earlier open. What it hands over is on the disk when it
    /// returns: what lies behind the last mark is written again and synced.
    [[nodiscard]] static Result<RecordFile> open(const std::filesystem::path& path,
                                                 std::uint32_t maxRecordBytes,
                                                 const OnRecord& onRecord);

    /// The same for a look: creates, cuts off and syncs nothing, and refuses all writes with
    /// ReadOnly. What another process has not finished is left out. NotFound.
    [[nodiscard]] static Result<RecordFile> openReadOnly(const std::filesystem::path& path,
                                                         std::uint32_t maxRecordBytes,
                                                         const OnRecord& onRecord);

    /// Adds a record and answers its offset, which grows from record to record (not by a fixed
    /// step). Buffered in memory up to [1 MiB]. InvalidInput for an empty payload, TooLarge.
    [[nodiscard]] Result<std::uint64_t> append(ByteView payload);
    /// After success everything appended is on the disk. After any failed write or sync this
    /// object refuses all writes with the same error; open the file again.
    [[nodiscard]] Result<void> sync();
    /// The payload of the record at an offset that append() or open() gave, synced or not.
    /// NotFound beyond the end, Damaged if it fails its checksum.
    [[nodiscard]] Result<Bytes> readAt(std::uint64_t offset) const;
    /// Bytes in the file, with what is still buffered.
    [[nodiscard]] std::uint64_t size() const { return written_ + pending_.size(); }

private:
    RecordFile(Descriptor file, std::uint32_t maxRecordBytes, std::uint32_t salt,
               std::uint64_t end);
    [[nodiscard]] Result<void> write();
    [[nodiscard]] Result<void> refuse(Error error);

    Descriptor file_;
    std::uint32_t maxRecordBytes_;
    std::uint32_t salt_;     // makes marks of this file unlike any payload's bytes
    std::uint64_t written_;  // bytes handed to the operating system
    Bytes pending_;          // what follows them
    bool dirty_ = false;     // written but not synced
    std::optional<Error> failure_;
};

}  // namespace seabridge::base

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

/// A disk that loses what was not synced when the power goes (reliability.md F2), or even what was
/// (F24). Linked into a test program, it stands before libc's calls on files and remembers them for
/// one folder. Any thread; folders count as durable once made.
namespace seabridge::support {

struct DiskOperation {
    enum class Kind { Write, Truncate, Sync, Make, Rename, Link, Remove, SyncFolder };
    Kind kind = Kind::Write;
    std::uint64_t file = 0;       ///< a number of the file, whatever its name is
    std::uint64_t offset = 0;     ///< Write; Truncate: the new size
    std::vector<std::uint8_t> bytes = {};
    std::string name = {};        ///< in the folder; SyncFolder: of the folder within
    std::string target = {};      ///< Rename and Link: the new name
};

/// Remembers every change of files below `folder`, which must be empty, until the end.
void watchDisk(const std::filesystem::path& folder);
/// How many there have been.
[[nodiscard]] std::size_t diskOperations();
[[nodiscard]] std::vector<DiskOperation> stopWatchingDisk();

/// What the disk may hold when the power goes after one of the operations.
class CutDisk {
public:
    /// `lies`: syncs return at once and do nothing.
    CutDisk(const std::vector<DiskOperation>& operations, bool lies)
        : operations_(operations), lies_(lies) {}

    /// One operation more is done; false after the last.
    [[nodiscard]] bool advance();
    /// Before this many operations the power goes.
    [[nodiscard]] std::size_t done() const { return done_; }
    /// Fills the folder: what was synced is there, of the rest any sectors of 512 bytes, and of
    /// changed names the first so many.
    void leave(const std::filesystem::path& folder, std::mt19937_64& random) const;

private:
    using Content = std::vector<std::uint8_t>;
    struct File {
        Content durable;
        std::vector<const DiskOperation*> pending;
    };
    using Names = std::map<std::string, std::uint64_t>;
    [[nodiscard]] static Content contentOf(const File& file, std::mt19937_64& random);
    static void apply(Names& names, const DiskOperation& operation);
    static void apply(Content& content, const DiskOperation& operation);

    const std::vector<DiskOperation>& operations_;
    bool lies_;
    std::size_t done_ = 0;
    std::map<std::uint64_t, File> files_;
    Names names_;                                ///< durable
    std::vector<const DiskOperation*> renames_;  ///< not yet
};

}  // namespace seabridge::support

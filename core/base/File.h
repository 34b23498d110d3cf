// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Bytes.h"
#include "base/Error.h"

#include <filesystem>

/// Files as the operating system gives them, with its failures as values: DiskFull (also quota and
/// file size limit), ReadOnly (also no permission), NotFound, otherwise Io with errno's text.
/// Interrupted calls and short reads and writes are carried on. Any thread; an object one at a
/// time.
namespace seabridge::base {

/// The error for `number` (an errno value); `what` is the file or the call, for the log.
[[nodiscard]] Error errorOfErrno(int number, std::string_view what);

/// Owns an open file of the operating system. Move only; -1 is none.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();

    [[nodiscard]] int number() const { return number_; }
    /// Bytes from `offset` into `out`; how many, less than asked only at the end of the file.
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset,
                                             std::span<std::uint8_t> out) const;
    [[nodiscard]] Result<void> writeAt(std::uint64_t offset, ByteView bytes) const;
    [[nodiscard]] Result<std::uint64_t> size() const;
    /// fdatasync. After a failure the content on disk is unknown: never try again, write anew.
    [[nodiscard]] Result<void> sync() const;

private:
    int number_ = -1;
};

/// Opens with open(2)'s `flags` plus O_CLOEXEC and O_NOFOLLOW; a new file gets 0600.
[[nodiscard]] Result<Descriptor> openFile(const std::filesystem::path& path, int flags);

/// The whole content. TooLarge above `maxBytes`, InvalidInput for what is no regular file. Does not
/// follow a symbolic link.
[[nodiscard]] Result<Bytes> readFile(const std::filesystem::path& path, std::size_t maxBytes);

/// Atomic and durable: after a crash the file holds all of the old or all of the new bytes. Writes
/// a new file beside it (0600), syncs, renames, syncs the folder; never truncates in place. On an
/// error the old content stands, except that Io from the last step leaves open which one.
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path& path, ByteView bytes);

/// The same for a name that must not be taken: false where `path` exists, which stays as it is.
[[nodiscard]] Result<bool> createFile(const std::filesystem::path& path, ByteView bytes);

/// Creates `path` and missing parents, 0700; an existing folder is set to 0700 too.
[[nodiscard]] Result<void> makePrivateFolder(const std::filesystem::path& path);

/// Makes created, renamed and removed names in `folder` durable; it may be a symbolic link.
[[nodiscard]] Result<void> syncFolder(const std::filesystem::path& folder);

/// Keeps other processes out while it lives (flock, so a kill releases it). Also refuses a second
/// lock by this process.
class FileLock {
public:
    /// InUse, with the holder's pid as detail ("" where it could not be read).
    [[nodiscard]] static Result<FileLock> take(const std::filesystem::path& path);

private:
    explicit FileLock(Descriptor file) : file_(std::move(file)) {}
    Descriptor file_;
};

}  // namespace seabridge::base

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"

#include <cerrno>
#include <charconv>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace seabridge::base {

namespace fs = std::filesystem;

namespace {

constexpr mode_t kPrivateFile = 0600;
constexpr mode_t kPrivateFolder = 0700;

/// Calls again as long as a signal interrupts it.
template <class Call>
auto carriedOn(const Call& call) {
    auto result = call();
    while (result < 0 && errno == EINTR) result = call();
    return result;
}

std::unexpected<Error> failErrno(std::string_view what) {
    return std::unexpected(errorOfErrno(errno, what));
}

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

fs::path newNameOf(const fs::path& path) {
    return path.string() + ".new";
}

/// A new, synced file beside `path`. A left-over of an earlier crash goes first.
Result<fs::path> writeBeside(const fs::path& path, ByteView bytes) {
    const fs::path beside = newNameOf(path);
    if (unlink(beside.c_str()) != 0 && errno != ENOENT) return failErrno(beside.string());
    auto file = openFile(beside, O_WRONLY | O_CREAT | O_EXCL);
    if (!file) return std::unexpected(file.error());
    auto written = file->writeAt(0, bytes);
    if (written) written = file->sync();
    if (written) return beside;
    (void)unlink(beside.c_str());
    return std::unexpected(written.error());
}

}  // namespace

Error errorOfErrno(int number, std::string_view what) {
    std::string detail = std::string(what) + ": " + std::strerror(number);
    switch (number) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return {ErrorCode::DiskFull, std::move(detail)};
        case EROFS:
        case EACCES:
        case EPERM:
            return {ErrorCode::ReadOnly, std::move(detail)};
        case ENOENT:
            return {ErrorCode::NotFound, std::move(detail)};
        default:
            return {ErrorCode::Io, std::move(detail)};
    }
}

Descriptor::Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
}

Descriptor::~Descriptor() {
    // Errors of close(2) carry no news: what matters was synced before.
    if (number_ >= 0) (void)::close(number_);
}

Result<std::size_t> Descriptor::readAt(std::uint64_t offset, std::span<std::uint8_t> out) const {
    std::size_t done = 0;
    while (done < out.size()) {
        const auto got = carriedOn([&] {
            return pread(number_, out.data() + done, out.size() - done, off_t(offset + done));
        });
        if (got < 0) return failErrno("read");
        if (got == 0) break;
        done += std::size_t(got);
    }
    return done;
}

Result<void> Descriptor::writeAt(std::uint64_t offset, ByteView bytes) const {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto put = carriedOn([&] {
            return pwrite(number_, bytes.data() + done, bytes.size() - done, off_t(offset + done));
        });
        if (put < 0) return failErrno("write");
        if (put == 0) return fail(ErrorCode::Io, "write: nothing written");
        done += std::size_t(put);
    }
    return {};
}

Result<std::uint64_t> Descriptor::size() const {
    struct stat status {};
    if (fstat(number_, &status) != 0) return failErrno("stat");
    return std::uint64_t(status.st_size);
}

Result<void> Descriptor::sync() const {
    if (carriedOn([&] { return fdatasync(number_); }) != 0) return failErrno("sync");
    return {};
}

Result<Descriptor> openFile(const fs::path& path, int flags) {
    const int number = carriedOn(
        [&] { return ::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW, kPrivateFile); });
    if (number < 0) return failErrno(path.string());
    return Descriptor(number);
}

Result<Bytes> readFile(const fs::path& path, std::size_t maxBytes) {
    // Without O_NONBLOCK a pipe at this name would make the call wait for ever.
    const auto file = openFile(path, O_RDONLY | O_NONBLOCK);
    if (!file) return std::unexpected(file.error());
    struct stat status {};
    if (fstat(file->number(), &status) != 0) return failErrno(path.string());
    if (!S_ISREG(status.st_mode)) return fail(ErrorCode::InvalidInput, "no regular file");
    if (std::uint64_t(status.st_size) > maxBytes) return fail(ErrorCode::TooLarge, path.string());
    Bytes bytes(std::size_t(status.st_size));
    const auto got = file->readAt(0, bytes);
    if (!got) return std::unexpected(got.error());
    bytes.resize(*got);
    return bytes;
}

Result<void> replaceFile(const fs::path& path, ByteView bytes) {
    const auto beside = writeBeside(path, bytes);
    if (!beside) return std::unexpected(beside.error());
    if (rename(beside->c_str(), path.c_str()) != 0) {
        const Error error = errorOfErrno(errno, path.string());
        (void)unlink(beside->c_str());
        return std::unexpected(error);
    }
    return syncFolder(folderOf(path));
}

Result<bool> createFile(const fs::path& path, ByteView bytes) {
    const auto beside = writeBeside(path, bytes);
    if (!beside) return std::unexpected(beside.error());
    const int linked = link(beside->c_str(), path.c_str());
    const int number = errno;
    (void)unlink(beside->c_str());
    if (linked != 0 && number == EEXIST) return false;
    if (linked != 0) return std::unexpected(errorOfErrno(number, path.string()));
    if (const auto synced = syncFolder(folderOf(path)); !synced)
        return std::unexpected(synced.error());
    return true;
}

Result<void> makePrivateFolder(const fs::path& path) {
    std::error_code unknown;  // then mkdir tells what is wrong
    const fs::path parentPath = path.parent_path();
    if (!parentPath.empty() && parentPath != path && !fs::exists(parentPath, unknown))
        if (const auto parent = makePrivateFolder(parentPath); !parent) return parent;
    if (mkdir(path.c_str(), kPrivateFolder) == 0) return syncFolder(folderOf(path));
    if (errno != EEXIST) return failErrno(path.string());
    const auto folder = openFile(path, O_RDONLY | O_DIRECTORY);
    if (!folder) return std::unexpected(folder.error());
    if (fchmod(folder->number(), kPrivateFolder) != 0) return failErrno(path.string());
    return {};
}

Result<void> syncFolder(const fs::path& folder) {
    // Not openFile(): people move their home to another disk and leave a link.
    const Descriptor opened(carriedOn(
        [&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (opened.number() < 0) return failErrno(folder.string());
    if (carriedOn([&] { return fsync(opened.number()); }) != 0) return failErrno(folder.string());
    return {};
}

Result<FileLock> FileLock::take(const fs::path& path) {
    auto file = openFile(path, O_RDWR | O_CREAT);
    if (!file) return std::unexpected(file.error());
    if (carriedOn([&] { return flock(file->number(), LOCK_EX | LOCK_NB); }) != 0) {
        if (errno != EWOULDBLOCK) return failErrno(path.string());
        std::uint8_t holder[16] = {};
        const auto got = file->readAt(0, holder);
        return fail(ErrorCode::InUse, got ? textOf({holder, *got}) : "");
    }
    // The content only informs; that it is written late or not at all harms nothing.
    const std::string pid = std::to_string(getpid());
    if (ftruncate(file->number(), 0) == 0) (void)file->writeAt(0, viewOf(pid));
    return FileLock(std::move(*file));
}

}  // namespace seabridge::base

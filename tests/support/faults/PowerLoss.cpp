// SPDX-License-Identifier: GPL-3.0-or-later
// The calls that change files, remembered. Matches the system's declarations, without its checked
// variants.
#undef _FORTIFY_SOURCE
#include "support/faults/PowerLoss.h"

#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace {

using seabridge::support::DiskOperation;
using Kind = DiskOperation::Kind;
namespace fs = std::filesystem;

struct Watch {
    std::mutex mutex;
    bool on = false;
    std::string folder;
    std::vector<DiskOperation> operations;
    std::map<std::string, std::uint64_t> names;    ///< as the program sees them
    std::map<int, std::uint64_t> open;             ///< files by descriptor
    std::map<int, std::string> openFolders;
    std::uint64_t last = 0;
};

Watch& watch() {
    static Watch* it = new Watch;  // outlives whatever still closes files at the end
    return *it;
}

/// The name below the folder that is watched.
std::optional<std::string> nameOf(const char* path) {
    auto& it = watch();
    const std::string text(path);
    if (!it.on || !text.starts_with(it.folder)) return std::nullopt;
    if (text.size() == it.folder.size()) return "";
    if (text[it.folder.size()] != '/') return std::nullopt;
    return text.substr(it.folder.size() + 1);
}

void note(DiskOperation operation) { watch().operations.push_back(std::move(operation)); }

void noteOpen(const char* path, int flags, int file) {
    const std::lock_guard lock(watch().mutex);
    const auto name = nameOf(path);
    if (!name || file < 0) return;
    auto& it = watch();
    if ((flags & O_DIRECTORY) != 0 || fs::is_directory(path)) {
        it.openFolders[file] = *name;
        return;
    }
    auto found = it.names.find(*name);
    if (found == it.names.end()) {
        found = it.names.emplace(*name, ++it.last).first;
        note({Kind::Make, found->second, 0, {}, *name});
    }
    if ((flags & O_TRUNC) != 0) note({Kind::Truncate, found->second, 0});
    it.open[file] = found->second;
}

std::optional<std::uint64_t> fileOf(int file) {
    const auto found = watch().open.find(file);
    return found == watch().open.end() ? std::nullopt : std::optional(found->second);
}

void noteWrite(int file, const void* in, std::int64_t offset, std::int64_t size) {
    const std::lock_guard lock(watch().mutex);
    const auto number = fileOf(file);
    if (!number || size <= 0) return;
    const auto* bytes = static_cast<const std::uint8_t*>(in);
    note({Kind::Write, *number, std::uint64_t(offset), {bytes, bytes + size}});
}

void noteSync(int file) {
    const std::lock_guard lock(watch().mutex);
    if (const auto number = fileOf(file)) note({Kind::Sync, *number});
    const auto folder = watch().openFolders.find(file);
    if (folder != watch().openFolders.end()) note({Kind::SyncFolder, 0, 0, {}, folder->second});
}

void noteName(Kind kind, const char* from, const char* to) {
    const std::lock_guard lock(watch().mutex);
    const auto name = nameOf(from);
    const auto target = to == nullptr ? name : nameOf(to);
    if (!name || !target) return;
    auto& names = watch().names;
    const auto found = names.find(*name);
    if (found == names.end()) return;
    const auto number = found->second;
    note({kind, number, 0, {}, *name, *target});
    if (kind != Kind::Link) names.erase(*name);
    if (kind != Kind::Remove) names[*target] = number;
}

int opened(const char* path, int flags, mode_t mode) {
    const int file = static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    noteOpen(path, flags, file);
    return file;
}

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return opened(path, flags, mode);
}
int open64(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return opened(path, flags, mode);
}
int close(int file) {
    {
        const std::lock_guard lock(watch().mutex);
        watch().open.erase(file);
        watch().openFolders.erase(file);
    }
    return static_cast<int>(syscall(SYS_close, file));
}
ssize_t write(int file, const void* in, size_t size) {
    const auto offset = syscall(SYS_lseek, file, 0, SEEK_CUR);
    const auto done = syscall(SYS_write, file, in, size);
    noteWrite(file, in, offset, done);
    return done;
}
ssize_t pwrite(int file, const void* in, size_t size, off_t offset) {
    const auto done = syscall(SYS_pwrite64, file, in, size, offset);
    noteWrite(file, in, offset, done);
    return done;
}
ssize_t pwrite64(int file, const void* in, size_t size, off64_t offset) {
    return pwrite(file, in, size, offset);
}
int fsync(int file) {
    noteSync(file);
    return static_cast<int>(syscall(SYS_fsync, file));
}
int fdatasync(int file) {
    noteSync(file);
    return static_cast<int>(syscall(SYS_fdatasync, file));
}
int ftruncate(int file, off_t size) noexcept {
    {
        const std::lock_guard lock(watch().mutex);
        if (const auto number = fileOf(file)) note({Kind::Truncate, *number, std::uint64_t(size)});
    }
    return static_cast<int>(syscall(SYS_ftruncate, file, size));
}
int ftruncate64(int file, off64_t size) noexcept { return ftruncate(file, size); }
int rename(const char* from, const char* to) noexcept {
    const auto done = static_cast<int>(syscall(SYS_rename, from, to));
    if (done == 0) noteName(Kind::Rename, from, to);
    return done;
}
int link(const char* from, const char* to) noexcept {
    const auto done = static_cast<int>(syscall(SYS_link, from, to));
    if (done == 0) noteName(Kind::Link, from, to);
    return done;
}
int unlink(const char* path) noexcept {
    const auto done = static_cast<int>(syscall(SYS_unlink, path));
    if (done == 0) noteName(Kind::Remove, path, nullptr);
    return done;
}
int remove(const char* path) noexcept {
    return fs::is_directory(path) ? rmdir(path) : unlink(path);
}
}

namespace seabridge::support {

void watchDisk(const fs::path& folder) {
    auto& it = watch();
    const std::lock_guard lock(it.mutex);
    it.on = true;
    it.folder = folder.string();
    it.operations.clear();
    it.names.clear();
    it.open.clear();
    it.openFolders.clear();
}

std::size_t diskOperations() {
    const std::lock_guard lock(watch().mutex);
    return watch().operations.size();
}

std::vector<DiskOperation> stopWatchingDisk() {
    const std::lock_guard lock(watch().mutex);
    watch().on = false;
    return std::exchange(watch().operations, {});
}

}  // namespace seabridge::support

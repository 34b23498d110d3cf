// SPDX-License-Identifier: GPL-3.0-or-later
#include "BlobRoom.h"

#include "base/File.h"

#include <algorithm>
#include <cerrno>

#include <fmt/format.h>
#include <sys/statvfs.h>

namespace seabridge::app {

using base::ErrorCode;
using base::Result;
using base::TimeMs;

BlobRoom::Day BlobRoom::today(const ledger::OrgId& org, TimeMs mono) const {
    const auto found = days_.find(org);
    const bool isOver = found == days_.end() || mono - found->second.sinceMono >= base::kDayMs;
    return isOver ? Day{mono, 0} : found->second;
}

Result<void> BlobRoom::leavesReserve(std::size_t bytes) const {
    struct statvfs disk {};
    if (statvfs(folder_.c_str(), &disk) != 0)
        return std::unexpected(base::errorOfErrno(errno, folder_.string()));
    const std::uint64_t unused = std::uint64_t(disk.f_bavail) * disk.f_frsize;
    const std::uint64_t size = std::uint64_t(disk.f_blocks) * disk.f_frsize;
    const auto reserve = std::max(config_.minFreeBytes, size / 100 * config_.minFreePercent);
    if (unused >= bytes && unused - bytes >= reserve) return {};
    return base::fail(ErrorCode::DiskFull,
                      fmt::format("{} of {} MB are free of the disk, of which {} MB are kept for "
                                  "blocks ([blobs] in the settings)",
                                  unused >> 20, size >> 20, reserve >> 20));
}

Result<void> BlobRoom::check(const ledger::OrgId& org, std::size_t bytes, TimeMs mono) const {
    if (today(org, mono).bytes + bytes > config_.bytesADay)
        return base::fail(ErrorCode::Busy,
                          fmt::format("organization {} has left {} MB here within a day",
                                      base::toHex(org), config_.bytesADay >> 20));
    return leavesReserve(bytes);
}

void BlobRoom::note(const ledger::OrgId& org, std::size_t bytes, TimeMs mono) {
    auto day = today(org, mono);
    day.bytes += bytes;
    days_.insert_or_assign(org, day);
}

}  // namespace seabridge::app

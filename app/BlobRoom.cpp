// SPDX-License-Identifier: GPL-3.0-or-later
#include "BlobRoom.h"

#include "base/File.h"
#include "codec/Fields.h"

#include <algorithm>
#include <cerrno>

#include <fmt/format.h>
#include <sys/statvfs.h>

namespace seabridge::app {

using base::ErrorCode;
using base::Result;
using base::TimeMs;

namespace {

constexpr std::size_t kMaxKeptBytes = 64 << 20;

/// What a blob takes of the day.
std::uint64_t chargeOf(std::size_t bytes) {
    return std::max<std::uint64_t>(bytes, BlobRoom::kLeastBytes);
}

struct KeptDay {
    ledger::OrgId org;
    TimeMs since = 0;  ///< by the wall clock
    std::uint64_t bytes = 0;

    static void fields(auto& self, auto&& visit) {
        visit("org", self.org);
        visit("since", self.since);
        visit("bytes", self.bytes);
    }
};
struct KeptDays {
    std::string domain = "seabridge/blobdays/1";
    std::vector<KeptDay> days;

    static void fields(auto& self, auto&& visit) {
        visit("domain", self.domain);
        visit("days", self.days);
    }
};

}  // namespace

Result<void> BlobRoom::restore(peer::Now now) {
    const auto bytes = base::readFile(kept_, kMaxKeptBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound) return {};
    if (!bytes) return std::unexpected(bytes.error());
    const auto kept = codec::decoded<KeptDays>(*bytes);
    if (!kept || kept->domain != KeptDays().domain)
        return base::fail(ErrorCode::Damaged, kept_.string());
    for (const auto& day : kept->days)
        days_[day.org] = {now.mono - std::clamp<TimeMs>(now.wall - day.since, 0, base::kDayMs),
                          day.bytes};
    return {};
}

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
    // A file system that does not count its files says 0.
    const std::uint64_t files = std::uint64_t(disk.f_files) / 100 * config_.minFreePercent;
    if (disk.f_files > 0 && disk.f_favail <= files)
        return base::fail(ErrorCode::DiskFull,
                          fmt::format("{} more of {} files can be made on the disk, of which {} are "
                                      "kept for blocks ([blobs] in the settings)",
                                      disk.f_favail, disk.f_files, files));
    if (unused >= bytes && unused - bytes >= reserve) return {};
    return base::fail(ErrorCode::DiskFull,
                      fmt::format("{} of {} MB are free of the disk, of which {} MB are kept for "
                                  "blocks ([blobs] in the settings)",
                                  unused >> 20, size >> 20, reserve >> 20));
}

Result<void> BlobRoom::take(const ledger::OrgId& org, std::size_t bytes, peer::Now now) {
    auto day = today(org, now.mono);
    const auto charge = chargeOf(bytes);
    if (charge > config_.bytesADay || day.bytes > config_.bytesADay - charge)
        return base::fail(ErrorCode::Busy,
                          fmt::format("organization {} has left {} MB here within a day",
                                      base::toHex(org), config_.bytesADay >> 20));
    if (const auto room = leavesReserve(bytes); !room) return room;
    day.bytes += charge;
    days_.insert_or_assign(org, day);
    const auto kept = keep(now);
    if (!kept) giveBack(org, bytes);
    return kept;
}

void BlobRoom::giveBack(const ledger::OrgId& org, std::size_t bytes) {
    const auto found = days_.find(org);
    if (found != days_.end()) found->second.bytes -= std::min(chargeOf(bytes), found->second.bytes);
}

Result<void> BlobRoom::keep(peer::Now now) {
    std::erase_if(days_, [&](const auto& one) {
        return now.mono - one.second.sinceMono >= base::kDayMs;
    });
    KeptDays kept;
    for (const auto& [org, day] : days_)
        kept.days.push_back({org, now.wall - (now.mono - day.sinceMono), day.bytes});
    return base::replaceFile(kept_, codec::encoded(kept));
}

}  // namespace seabridge::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeerConfig.h"
#include "base/Clock.h"
#include "peer/Effects.h"

#include <map>

namespace seabridge::app {

/// Whether one more blob may be written: each organization has so many bytes a day, and some of the
/// disk, its bytes and its files, stays free for blocks. Days begin with an organization's first
/// blob; a file keeps them, so that a restart begins none. One thread.
class BlobRoom {
public:
    /// A small blob takes so much of the day: about what its file takes of the disk.
    static constexpr std::uint64_t kLeastBytes = 4096;

    /// `folder` lies on the disk that is meant; it need not be there before take(). `kept` is the
    /// file of the days.
    BlobRoom(std::filesystem::path folder, std::filesystem::path kept, const BlobConfig& config)
        : folder_(std::move(folder)), kept_(std::move(kept)), config_(config) {}

    /// Before anything else: what an earlier run kept. A day takes up where it was by the wall
    /// clock, and begins at `now` where that has gone back. Damaged, and then every day is new; Io.
    [[nodiscard]] base::Result<void> restore(peer::Now now);
    /// Takes so much of the organization's day, durably, for a blob that is then written. Busy: it
    /// is used up; DiskFull; Io. The detail is for the operator.
    [[nodiscard]] base::Result<void> take(const ledger::OrgId& org, std::size_t bytes,
                                          peer::Now now);
    /// The blob that it was taken for could not be written.
    void giveBack(const ledger::OrgId& org, std::size_t bytes);

private:
    struct Day {
        base::TimeMs sinceMono = 0;
        std::uint64_t bytes = 0;
    };
    [[nodiscard]] Day today(const ledger::OrgId& org, base::TimeMs mono) const;
    [[nodiscard]] base::Result<void> leavesReserve(std::size_t bytes) const;
    [[nodiscard]] base::Result<void> keep(peer::Now now);

    std::filesystem::path folder_;
    std::filesystem::path kept_;
    BlobConfig config_;
    std::map<ledger::OrgId, Day> days_;
};

}  // namespace seabridge::app

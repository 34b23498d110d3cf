// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeerConfig.h"
#include "base/Clock.h"

#include <map>

namespace seabridge::app {

/// Whether one more blob may be written: each organization has so many bytes a day, and some of the
/// disk stays free for blocks. Days begin with an organization's first blob and are forgotten at a
/// restart. One thread.
class BlobRoom {
public:
    /// `folder` lies on the disk that is meant; it need not be there before check().
    BlobRoom(std::filesystem::path folder, const BlobConfig& config)
        : folder_(std::move(folder)), config_(config) {}

    /// Busy: the day's share is used up; DiskFull; Io. The detail is for the operator.
    [[nodiscard]] base::Result<void> check(const ledger::OrgId& org, std::size_t bytes,
                                           base::TimeMs mono) const;
    /// It has been written.
    void note(const ledger::OrgId& org, std::size_t bytes, base::TimeMs mono);

private:
    struct Day {
        base::TimeMs sinceMono = 0;
        std::uint64_t bytes = 0;
    };
    [[nodiscard]] Day today(const ledger::OrgId& org, base::TimeMs mono) const;
    [[nodiscard]] base::Result<void> leavesReserve(std::size_t bytes) const;

    std::filesystem::path folder_;
    BlobConfig config_;
    std::map<ledger::OrgId, Day> days_;
};

}  // namespace seabridge::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Ids.h"
#include "ledger/Reject.h"
#include "net/Server.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace seabridge::app {

/// How a peer does, as its core thread saw it within the last second. Counters count from the
/// start of the process.
struct PeerFigures {
    struct Member {
        ledger::OrgId org;
        bool isConnected = false;
        ledger::Height votesMissing = 0;  ///< certified heights since its newest vote seen here
    };

    ledger::Height certified = 0;
    ledger::Height executed = 0;
    std::uint64_t epoch = 0;
    std::uint64_t orderPosition = 0;            ///< the next that this peer reads
    std::optional<std::uint64_t> orderEnd;      ///< known where the order lies here
    double blocksPerSecond = 0;                 ///< certified, over the last [10 s]
    bool abstains = false;
    bool misled = false;
    bool diverged = false;
    bool watched = false;
    std::uint64_t alarms = 0;
    std::vector<Member> members;                ///< the others
    std::map<ledger::Reject, std::uint64_t> outcomes;  ///< of certified transactions
    std::size_t queuedInputs = 0;
    std::size_t queuedBytes = 0;
    std::size_t pooledTransactions = 0;         ///< taken and not yet in an order entry
    std::size_t pooledBytes = 0;
    std::uint64_t storeBytes = 0;
    std::uint64_t orderBytes = 0;
    std::uint64_t syncs = 0;                    ///< of blocks to the disk
    double syncSeconds = 0;                     ///< all of them together
    double lastSyncSeconds = 0;
};

/// What the operating system says of this process and the disk below `folder`; reads files.
struct SystemFigures {
    std::uint64_t memoryBytes = 0;  ///< resident
    std::uint64_t diskFreeBytes = 0;

    [[nodiscard]] static SystemFigures of(const std::filesystem::path& folder);
};

/// Prometheus' text format 0.0.4.
[[nodiscard]] std::string metricsText(const PeerFigures& peer, const net::ServerCounters& server,
                                      const SystemFigures& system);

}  // namespace seabridge::app

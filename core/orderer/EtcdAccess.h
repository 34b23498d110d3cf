// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace seabridge::orderer {

/// How a peer reaches the consortium's etcd cluster.
struct EtcdAccess {
    /// "https://HOST:PORT", the nearest first.
    std::vector<std::string> endpoints;
    std::filesystem::path ca;    ///< PEM; that signs the servers' certificates
    std::filesystem::path cert;  ///< PEM; this peer's own
    std::filesystem::path key;   ///< PEM; nobody else may be able to read it
    /// The servers' --quota-backend-bytes. Appends pause at 60 % of it.
    std::uint64_t quotaBytes = 2ULL << 30;
    /// Without a byte of a request or its answer; a slow way may take six times as long for all.
    std::int64_t timeoutMs = 5000;
    /// "http://" to loopback addresses, without certificates: for tests, which have a fake there. No
    /// setting of a peer reaches it.
    bool allowsPlainLoopback = false;
};

}  // namespace seabridge::orderer

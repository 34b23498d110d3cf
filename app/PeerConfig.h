// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Log.h"
#include "ledger/Ids.h"
#include "net/Limits.h"
#include "orderer/EtcdAccess.h"

#include <filesystem>
#include <optional>

namespace seabridge::app {

/// Table [order]: where the members' entries get their one order.
struct OrderConfig {
    /// The founding member whose peer holds the embedded order until another epoch names one;
    /// nothing: the first.
    std::optional<ledger::OrgId> holder;
};

/// Table [network]: ZeroMQ endpoints, "tcp://ADDRESS:PORT".
struct NetworkConfig {
    std::string listen;    ///< requests; empty: as the genesis says
    std::string announce;  ///< the same
    std::string guests;    ///< empty: none
};

/// Table [limits]: what one peer serves at most.
struct LimitsConfig {
    net::Rate requests{200, 800};  ///< for each identity; a member's peer votes and reads on one
    std::size_t connections = 1024;
    std::size_t unreadBytes = 96 << 20;  ///< received and not yet worked on, over all connections
};

/// Table [store]: a snapshot after so many blocks or bytes of certified records.
struct SnapshotConfig {
    std::uint64_t blocks = 10'000;
    std::uint64_t bytes = 256 << 20;
};

/// Table [blobs]: sealed documents that others leave here. What would pass a limit is refused.
struct BlobConfig {
    std::uint64_t bytesADay = std::uint64_t(1) << 30;     ///< of each organization
    std::uint64_t minFreeBytes = std::uint64_t(2) << 30;  ///< of the disk stay free for blocks
    std::uint64_t minFreePercent = 5;                     ///< and so much of its size
};

/// The file that `seabridge-peer run` is given. Nothing secret stands in it.
struct PeerConfig {
    std::filesystem::path data;
    std::filesystem::path genesis;
    NetworkConfig network;
    OrderConfig order;
    std::optional<orderer::EtcdAccess> etcd;  ///< table [etcd]: the order lies there instead
    LimitsConfig limits;
    SnapshotConfig snapshots;
    BlobConfig blobs;
    std::filesystem::path metricsSocket;  ///< empty: none
    base::LogLevel logLevel = base::LogLevel::Info;
};

/// Reads a configuration; relative paths in it are seen from the file's folder. InvalidInput for
/// what is no TOML, unknown keys, wrong types and values, with "FILE:LINE: KEY: what is wrong".
[[nodiscard]] base::Result<PeerConfig> loadPeerConfig(const std::filesystem::path& file);

/// The same for text that would lie in `file`.
[[nodiscard]] base::Result<PeerConfig> peerConfigOf(std::string_view text,
                                                    const std::filesystem::path& file);

/// A configuration file with every key explained. What `config` leaves at its default is commented
/// out. Gives `config` again when read.
[[nodiscard]] std::string peerConfigText(const PeerConfig& config);

/// The table [etcd] of a configuration file.
[[nodiscard]] std::string etcdTable(const orderer::EtcdAccess& access);

/// True for "tcp://ADDRESS:PORT"; PORT may be *.
[[nodiscard]] bool isEndpoint(std::string_view text);

}  // namespace seabridge::app

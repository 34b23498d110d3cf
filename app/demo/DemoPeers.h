// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "cli/GenesisSpec.h"
#include "orderer/EtcdAccess.h"

#include <filesystem>
#include <memory>
#include <stop_token>

class QProcess;

namespace seabridge::app {

/// Where the demo's entries are ordered.
struct DemoOrder {
    ledger::OrgId holder;                     ///< whose peer holds it
    std::optional<orderer::EtcdAccess> etcd;  ///< or the cluster it lies in
};

/// The members' peers as child processes on loopback. One thread, which has to live as long as they
/// do: the system ends them when the thread that started them ends (so they also end when this
/// process is killed), and by themselves when their standard input closes.
class DemoPeers {
public:
    DemoPeers(std::filesystem::path program, std::filesystem::path folder);
    /// stop()
    ~DemoPeers();
    DemoPeers(const DemoPeers&) = delete;
    DemoPeers& operator=(const DemoPeers&) = delete;

    /// Makes the keys of `count` peers and finds free ports. NotFound where the program is not;
    /// Cancelled; Internal with what the program said.
    [[nodiscard]] base::Result<std::vector<cli::PeerSpec>> init(std::size_t count,
                                                               std::stop_token stop);
    /// All of them at once, with clocks that start at `clock`; waits until they serve.
    [[nodiscard]] base::Result<void> run(const std::filesystem::path& genesis,
                                         const DemoOrder& order, base::TimeMs clock,
                                         std::stop_token stop);
    /// Disconnected if one is gone.
    [[nodiscard]] base::Result<void> setClock(base::TimeMs time);
    /// Asks all to end, waits [5 s], kills what is left.
    void stop();
    [[nodiscard]] std::vector<std::int64_t> processIds() const;

private:
    [[nodiscard]] std::filesystem::path folderOf(std::size_t index) const;
    [[nodiscard]] base::Error errorOf(std::size_t index, QProcess& process) const;

    std::filesystem::path program_;
    std::filesystem::path folder_;
    std::vector<std::unique_ptr<QProcess>> processes_;
};

}  // namespace seabridge::app

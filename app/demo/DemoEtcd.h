// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "orderer/EtcdAccess.h"

#include <array>
#include <memory>

class QProcess;

namespace seabridge::app {

/// Three etcd processes on loopback as core/orderer/ETCD.md sets up three machines, with
/// certificates of a CA made for this once. One thread, which has to live as long as they do: the
/// system kills them when it ends.
class DemoEtcd {
public:
    static constexpr std::size_t kServers = 3;

    explicit DemoEtcd(std::filesystem::path folder);
    /// Kills them.
    ~DemoEtcd();
    DemoEtcd(const DemoEtcd&) = delete;
    DemoEtcd& operator=(const DemoEtcd&) = delete;

    /// Makes the certificates and finds ports, no process yet. NotFound where the programs etcd
    /// and openssl are not, Internal with what openssl said.
    [[nodiscard]] base::Result<void> init();
    /// Does not wait until it serves. Internal if it cannot be started.
    [[nodiscard]] base::Result<void> start(std::size_t server);
    [[nodiscard]] base::Result<void> startAll();
    /// SIGKILL.
    void kill(std::size_t server);

    /// For any client; all of them share one certificate.
    [[nodiscard]] orderer::EtcdAccess access() const;

private:
    struct Server {
        std::uint16_t clientPort = 0;
        std::uint16_t peerPort = 0;
        std::unique_ptr<QProcess> process;
    };
    [[nodiscard]] base::Result<void> makeCertificates() const;
    [[nodiscard]] base::Result<void> certify(const std::string& name,
                                             const std::string& uses) const;

    std::filesystem::path folder_;
    std::string program_;
    std::array<Server, kServers> servers_;
};

}  // namespace seabridge::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/File.h"

#include <functional>
#include <memory>
#include <thread>

namespace seabridge::app {

/// A Unix socket (0600) that answers every HTTP GET with one text, for a collector on this machine
/// (`curl --unix-socket metrics.sock http://peer/metrics`). A thread of its own serves one
/// connection after the other, each for at most [2 s].
class MetricsSocket {
public:
    static constexpr int kPatienceMs = 2000;

    /// Replaces a socket that an earlier process left, nothing else: InUse. `text` is called on the
    /// socket's thread and must not wait for others.
    [[nodiscard]] static base::Result<std::unique_ptr<MetricsSocket>> open(
        std::filesystem::path path, std::function<std::string()> text);
    /// Removes the socket.
    ~MetricsSocket();
    MetricsSocket(const MetricsSocket&) = delete;
    MetricsSocket& operator=(const MetricsSocket&) = delete;

private:
    MetricsSocket(std::filesystem::path path, std::function<std::string()> text)
        : path_(std::move(path)), text_(std::move(text)) {}
    [[nodiscard]] base::Result<void> listen();
    void serve();
    void answer(const base::Descriptor& client);

    std::filesystem::path path_;
    std::function<std::string()> text_;
    base::Descriptor socket_;
    base::Descriptor stop_;
    std::thread thread_;
};

}  // namespace seabridge::app

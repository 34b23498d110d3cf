// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <optional>
#include <string>
#include <string_view>

namespace seabridge::app {

/// Tells the service manager how this process is: systemd's notify protocol, datagrams to the Unix
/// socket that NOTIFY_SOCKET names. Without one it says nothing. Any thread.
class ServiceNotice {
public:
    ServiceNotice() = default;
    explicit ServiceNotice(std::string socket, std::optional<base::TimeMs> watchdog = {})
        : socket_(std::move(socket)), watchdogMs_(watchdog) {}
    /// What NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID say.
    [[nodiscard]] static ServiceNotice fromEnvironment();

    void ready(std::string_view status) const { send("READY=1\nSTATUS=" + std::string(status)); }
    void stopping() const { send("STOPPING=1"); }
    /// At least once a watchdog time, and only while the work goes on.
    void alive() const { send("WATCHDOG=1"); }
    /// After so long without alive() the manager kills and restarts; nothing: it does not watch.
    [[nodiscard]] std::optional<base::TimeMs> watchdogMs() const { return watchdogMs_; }

private:
    void send(const std::string& state) const;

    std::string socket_;
    std::optional<base::TimeMs> watchdogMs_;
};

}  // namespace seabridge::app

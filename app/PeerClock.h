// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "peer/Effects.h"

#include <atomic>
#include <optional>

namespace seabridge::app {

/// The clocks of a member. A simulated one starts anywhere, runs on at the pace of time and can be
/// set; only a consortium whose genesis says so has one. Any thread.
class PeerClock {
public:
    explicit PeerClock(std::optional<base::TimeMs> start = std::nullopt)
        : simulated_(start.has_value()) {
        if (start) set(*start);
    }

    [[nodiscard]] peer::Now now() const {
        const auto mono = base::monotonicMs();
        return {simulated_ ? mono + offsetMs_.load() : base::wallClockMs(), mono};
    }
    [[nodiscard]] bool isSimulated() const { return simulated_; }
    void set(base::TimeMs wall) { offsetMs_ = wall - base::monotonicMs(); }
    void advance(base::TimeMs byMs) { offsetMs_ += byMs; }

private:
    const bool simulated_;
    std::atomic<base::TimeMs> offsetMs_ = 0;
};

}  // namespace seabridge::app

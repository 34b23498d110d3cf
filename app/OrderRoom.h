// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consortium.h"
#include "net/Protocol.h"

#include <deque>
#include <optional>

namespace seabridge::app {

using base::TimeMs;

/// What other members may put into the embedded order. The ledger's rules call void what is nobody's
/// or over a maker's quota, but only once everybody has stored and read it: here it is refused
/// before. One thread.
class OrderRoom {
public:
    /// What was put in longer ago than this counts no more, though it is among the last positions:
    /// else who loads much while the others are quiet would wait for them.
    static constexpr TimeMs kRememberedMs = base::kMinuteMs;

    /// Null if `entry`, asked for by the peer of `maker`, may be put in; then it is counted.
    /// Malformed unless it says that it is his, TooLarge, or Busy over quotaBytes within the last
    /// quotaPositions. `isAlone`: no other member makes entries, so nothing is limited.
    [[nodiscard]] std::optional<net::Refusal> refuses(base::ByteView entry,
                                                      const ledger::OrgId& maker,
                                                      const ledger::Parameters& parameters,
                                                      bool isAlone, TimeMs monoMs);

private:
    struct Taken {
        ledger::OrgId maker;
        std::size_t bytes = 0;
        TimeMs monoMs = 0;
    };
    std::deque<Taken> taken_;  ///< the newest last
};

}  // namespace seabridge::app

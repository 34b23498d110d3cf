// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Consortium.h"
#include "net/Client.h"
#include "net/Protocol.h"

#include <functional>
#include <map>

namespace seabridge::app {

using base::TimeMs;
using ledger::OrgId;

/// Connections to the other members' peers and the requests that are under way on them. Core
/// thread only, but for the callback.
class MemberLinks {
public:
    static constexpr TimeMs kTimeoutMs = 10'000;
    static constexpr std::size_t kInFlight = 512;  ///< to each: who is slow delays only himself

    /// `onFrame` is called on the links' threads and must return at once.
    using OnFrame = std::function<void(const OrgId& member, net::Frame frame)>;
    MemberLinks(const OrgId& self, const base::Secret& curve, OnFrame onFrame);

    /// Connects to whom it is not yet connected and drops who is no longer there.
    void update(const std::vector<ledger::Member>& members);

    /// The number by which its answer will come back; nothing if it could not be sent: not
    /// connected, or too much under way to that member.
    [[nodiscard]] std::optional<std::uint64_t> send(const OrgId& member, net::Frame frame,
                                                    TimeMs monoMs);
    struct Answer {
        std::uint64_t number = 0;  ///< as send() gave it
        net::Frame frame;          ///< with the request id of the frame that was sent
    };
    /// What a frame that came in answers; nothing if nobody waits for it any more. Busy from the
    /// transport becomes Refusal::Busy.
    [[nodiscard]] std::optional<Answer> take(const OrgId& member, net::Frame frame);
    /// Forgets requests that got no answer.
    void expire(TimeMs monoMs);
    [[nodiscard]] std::size_t connected() const;
    [[nodiscard]] bool isConnected(const OrgId& member) const;

private:
    struct Link {
        ledger::Member member;
        std::unique_ptr<net::Client> client;
    };
    struct InFlight {
        OrgId member;
        std::uint64_t requestId = 0;
        TimeMs untilMs = 0;
    };
    void connect(const ledger::Member& member);
    void forget(std::map<std::uint64_t, InFlight>::iterator which);

    OrgId self_;
    base::Secret curve_;
    OnFrame onFrame_;
    std::map<OrgId, Link> links_;
    std::map<std::uint64_t, InFlight> inFlight_;  // oldest first
    std::map<OrgId, std::size_t> underWay_;       // how many of them to each
    std::uint64_t lastNumber_ = 0;
};

}  // namespace seabridge::app

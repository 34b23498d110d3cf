// SPDX-License-Identifier: GPL-3.0-or-later
#include "MemberLinks.h"

#include "base/Log.h"
#include "codec/Fields.h"

namespace seabridge::app {

MemberLinks::MemberLinks(const OrgId& self, const base::Secret& curve, OnFrame onFrame)
    : self_(self), curve_(curve.copy()), onFrame_(std::move(onFrame)) {}

void MemberLinks::update(const std::vector<ledger::Member>& members) {
    std::erase_if(links_, [&](const auto& item) {
        return std::ranges::none_of(members, [&](const ledger::Member& member) {
            const auto& now = item.second.member;
            return member.org == now.org && member.curveKey == now.curveKey &&
                   member.requestEndpoint == now.requestEndpoint &&
                   member.status != ledger::MemberStatus::Expelled;
        });
    });
    for (const auto& member : members)
        if (member.org != self_ && member.status != ledger::MemberStatus::Expelled &&
            !links_.contains(member.org))
            connect(member);
}

void MemberLinks::connect(const ledger::Member& member) {
    net::ClientOptions options;
    options.requestEndpoint = member.requestEndpoint;
    options.serverKey = member.curveKey;
    options.ownPublic = net::curvePublicOf(curve_);
    options.ownSecret = curve_.copy();
    options.maxFrameBytes = net::kMaxFrameBytes;
    options.reconnectMaxMs = 5000;
    net::ClientEvents events;
    const auto org = member.org;
    events.onReply = [this, org](net::Frame frame) { onFrame_(org, std::move(frame)); };
    events.onState = [org](bool connected) {
        base::logInfo("links", "member {}: {}", base::toHex(org), connected ? "connected" : "gone");
    };
    auto client = net::Client::start(std::move(options), std::move(events));
    if (!client) {
        base::logAlarm("links", "member {}: {}", base::toHex(org), client.error().detail);
        return;
    }
    links_[org] = {member, std::move(*client)};
}

std::optional<std::uint64_t> MemberLinks::send(const OrgId& member, net::Frame frame,
                                               TimeMs monoMs) {
    const auto link = links_.find(member);
    // What waited for a connection would be stale; the peer asks again by itself.
    if (link == links_.end() || !link->second.client->connected()) return std::nullopt;
    const auto underWay = underWay_.find(member);
    if (underWay != underWay_.end() && underWay->second >= kInFlight) return std::nullopt;
    const auto requestId = std::exchange(frame.requestId, ++lastNumber_);
    if (!link->second.client->send(std::move(frame))) return std::nullopt;
    inFlight_[lastNumber_] = {member, requestId, monoMs + kTimeoutMs};
    ++underWay_[member];
    return lastNumber_;
}

std::optional<MemberLinks::Answer> MemberLinks::take(const OrgId& member, net::Frame frame) {
    const auto found = inFlight_.find(frame.requestId);
    if (found == inFlight_.end() || found->second.member != member) return std::nullopt;
    const auto number = std::exchange(frame.requestId, found->second.requestId);
    forget(found);
    if (frame.kind == net::kBusyKind) {
        frame.kind = net::kErrorReply;
        frame.body = codec::encoded(net::ErrorReply{net::Refusal::Busy});
    }
    return Answer{number, std::move(frame)};
}

void MemberLinks::expire(TimeMs monoMs) {
    // Numbers rise with time, so the oldest come first.
    while (!inFlight_.empty() && inFlight_.begin()->second.untilMs <= monoMs)
        forget(inFlight_.begin());
}

void MemberLinks::forget(std::map<std::uint64_t, InFlight>::iterator which) {
    if (--underWay_[which->second.member] == 0) underWay_.erase(which->second.member);
    inFlight_.erase(which);
}

std::size_t MemberLinks::connected() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        links_, [](const auto& item) { return item.second.client->connected(); }));
}

bool MemberLinks::isConnected(const OrgId& member) const {
    const auto link = links_.find(member);
    return link != links_.end() && link->second.client->connected();
}

}  // namespace seabridge::app

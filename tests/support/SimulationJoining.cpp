// SPDX-License-Identifier: GPL-3.0-or-later
// Peers that come to a Simulation later, and an order that forgets.
#include "support/Simulation.h"

namespace seabridge::support {

std::size_t Simulation::addPeer(const std::string& org, const std::string& label) {
    Node node;
    node.org = scene_.org(org);
    node.label = label;
    node.disk.guard = peer::VoteGuard{};
    nodes_.push_back(std::move(node));
    restart(nodes_.size() - 1);
    return nodes_.size() - 1;
}

void Simulation::trimOrder() {
    trimmed_ = nodes_[0].peer->chain().certifiedHead().lastPosition;
}

std::optional<net::Frame> Simulation::ask(std::size_t member, const peer::Sender& sender,
                                          net::Frame frame) {
    auto& node = nodes_[member];
    const auto effects =
        node.peer->handle(peer::RequestIn{~std::uint64_t{0}, sender, std::move(frame)},
                          {wall() + node.skewMs, mono_});
    for (const auto& effect : effects)
        if (const auto* reply = std::get_if<peer::Reply>(&effect)) return reply->frame;
    return std::nullopt;
}

}  // namespace seabridge::support

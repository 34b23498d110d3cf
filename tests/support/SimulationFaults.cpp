// SPDX-License-Identifier: GPL-3.0-or-later
// What may go wrong in a Simulation beside a lossy wire and crashes.
#include "support/Simulation.h"

#include <stdexcept>

namespace seabridge::support {

bool Simulation::isCut(std::size_t from, std::size_t to) const {
    return nodes_[from].cutOff || nodes_[to].cutOff || cut_.contains({from, to});
}

void Simulation::wireFrame(std::size_t from, std::size_t to, net::Frame frame, bool isReply) {
    std::vector<net::Frame> frames;
    if (nodes_[from].bend) frames = nodes_[from].bend(to, std::move(frame));
    else frames.push_back(std::move(frame));
    for (auto& each : frames) {
        for (const auto& spy : spies_) spy(from, to, each);
        wire(from, to, [this, from, to, isReply, each = std::move(each)] {
            const auto& org = nodes_[from].org;
            if (isReply) feed(to, peer::ReplyIn{org, each});
            else feed(to, peer::RequestIn{from, {peer::Sender::Kind::Member, org}, each});
        });
    }
}

void Simulation::inject(std::size_t from, std::size_t to, net::Frame frame) {
    for (const auto& spy : spies_) spy(from, to, frame);
    wire(from, to, [this, from, to, frame = std::move(frame)] {
        feed(to, peer::RequestIn{from, {peer::Sender::Kind::Member, nodes_[from].org}, frame});
    });
}

void Simulation::resume(std::size_t member) {
    auto& node = nodes_[member];
    if (!std::exchange(node.isPaused, false)) return;
    const auto life = node.life;
    for (const auto& event : std::exchange(node.waiting, {}))
        if (nodes_[member].life == life) feed(member, event);
}

void Simulation::loseOrderTail(std::size_t entries) {
    order_.resize(order_.size() - std::min(entries, order_.size()));
}

void Simulation::rejoinOrder(std::uint64_t position, bool forgets) {
    if (forgets || order_.size() < position) trimmed_ = std::max(trimmed_, position);
    if (order_.size() < position) order_.resize(position);
}

std::size_t Simulation::clone(std::size_t member) {
    Node node;
    node.org = nodes_[member].org;
    node.label = nodes_[member].label;
    node.disk = nodes_[member].disk;
    node.skewMs = nodes_[member].skewMs;
    nodes_.push_back(std::move(node));
    restart(nodes_.size() - 1);
    return nodes_.size() - 1;
}

}  // namespace seabridge::support

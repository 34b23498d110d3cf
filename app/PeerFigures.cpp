// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerFigures.h"

#include <fstream>

#include <sys/statvfs.h>
#include <unistd.h>

namespace seabridge::app {
namespace {

/// Writes families of one or more samples.
class Page {
public:
    void family(std::string_view name, std::string_view type, std::string_view help) {
        name_ = fmt::format("seabridge_{}", name);
        text_ += fmt::format("# HELP {0} {1}\n# TYPE {0} {2}\n", name_, help, type);
    }
    /// `label` is name="value", or empty. Values here are hex, words and numbers: none to escape.
    template <class Number>
    void sample(Number value, std::string_view label = {}, std::string_view suffix = {}) {
        text_ += label.empty() ? fmt::format("{}{} {}\n", name_, suffix, value)
                               : fmt::format("{}{}{{{}}} {}\n", name_, suffix, label, value);
    }
    template <class Number>
    void gauge(std::string_view name, Number value, std::string_view help) {
        family(name, "gauge", help);
        sample(value);
    }
    template <class Number>
    void counter(std::string_view name, Number value, std::string_view help) {
        family(name, "counter", help);
        sample(value);
    }
    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    std::string name_;
    std::string text_;
};

void chain(Page& page, const PeerFigures& peer) {
    page.gauge("certified_height", peer.certified, "Newest certified block.");
    page.gauge("executed_height", peer.executed, "Newest executed block.");
    page.gauge("blocks_per_second", peer.blocksPerSecond, "Blocks certified lately.");
    page.gauge("epoch", peer.epoch, "Epoch of the order.");
    page.gauge("abstains", int(peer.abstains), "1 while this peer may not vote.");
    page.gauge("misled", int(peer.misled), "1 while the order differs from what is certified.");
    page.gauge("diverged", int(peer.diverged), "1 if it computes otherwise, or two are certified.");
    page.gauge("watched", int(peer.watched), "1 while it was lifted and has not agreed yet.");
    page.counter("alarms_total", peer.alarms, "Alarms of this peer.");
    page.family("transactions_total", "counter", "Certified transactions by outcome.");
    for (const auto& [reject, count] : peer.outcomes)
        page.sample(count, fmt::format("outcome=\"{}\"", nameOf(reject)));
    page.gauge("order_position", peer.orderPosition, "Position of the order read next.");
    if (!peer.orderEnd) return;
    page.gauge("order_end", *peer.orderEnd, "Positions in the order, which lies here.");
    const auto lag = *peer.orderEnd - std::min(peer.orderPosition, *peer.orderEnd);
    page.gauge("order_lag", lag, "Positions of the order that are not read yet.");
}

void members(Page& page, const PeerFigures& peer) {
    const auto label = [](const PeerFigures::Member& member) {
        return fmt::format("member=\"{}\"", base::toHex(member.org));
    };
    page.family("member_connected", "gauge", "1 while connected to that member's peer.");
    for (const auto& member : peer.members) page.sample(int(member.isConnected), label(member));
    page.family("votes_missing", "gauge", "Certified blocks since that member's newest vote.");
    for (const auto& member : peer.members) page.sample(member.votesMissing, label(member));
}

void serving(Page& page, const PeerFigures& peer, const net::ServerCounters& server) {
    page.gauge("connections", server.connections, "Open connections.");
    page.counter("requests_total", server.requests, "Requests taken.");
    page.counter("requests_busy_total", server.busy, "Requests over a rate.");
    page.counter("refused_keys_total", server.refusedKeys, "Connections refused for their key.");
    page.counter("cut_connections_total", server.cut, "Connections cut for cause.");
    page.counter("dropped_replies_total", server.droppedReplies, "Replies that nobody took.");
    page.gauge("queued_inputs", peer.queuedInputs, "Messages that wait for the core thread.");
    page.gauge("queued_bytes", peer.queuedBytes, "Their bytes.");
    page.gauge("pooled_transactions", peer.pooledTransactions, "Transactions not yet ordered.");
    page.gauge("pooled_bytes", peer.pooledBytes, "Their bytes.");
}

void storing(Page& page, const PeerFigures& peer, const SystemFigures& system) {
    page.gauge("store_bytes", peer.storeBytes, "Segments of blocks and certified records.");
    page.gauge("order_bytes", peer.orderBytes, "The embedded order, if it lies here.");
    page.gauge("disk_free_bytes", system.diskFreeBytes, "Free below the data folder.");
    page.gauge("memory_bytes", system.memoryBytes, "Resident memory.");
    page.family("block_sync_seconds", "summary", "Time to make a block durable.");
    page.sample(peer.syncSeconds, {}, "_sum");
    page.sample(peer.syncs, {}, "_count");
    page.gauge("last_block_sync_seconds", peer.lastSyncSeconds, "The newest of them.");
}

}  // namespace

SystemFigures SystemFigures::of(const std::filesystem::path& folder) {
    SystemFigures out;
    std::ifstream file("/proc/self/statm");
    std::uint64_t all = 0;
    std::uint64_t resident = 0;
    if (file >> all >> resident)
        out.memoryBytes = resident * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
    struct statvfs disk {};
    if (statvfs(folder.c_str(), &disk) == 0)
        out.diskFreeBytes = std::uint64_t(disk.f_bavail) * disk.f_frsize;
    return out;
}

std::string metricsText(const PeerFigures& peer, const net::ServerCounters& server,
                        const SystemFigures& system) {
    Page page;
    chain(page, peer);
    members(page, peer);
    serving(page, peer, server);
    storing(page, peer, system);
    return page.take();
}

}  // namespace seabridge::app

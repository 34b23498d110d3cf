// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Connections.h"

namespace seabridge::net {

namespace {

// A stranger has only the handshake and its first frame to send; a subscriber nothing afterwards.
constexpr std::int64_t kStrangerUnread = 1 << 20;
constexpr std::int64_t kSubscriberUnread = 1 << 16;
constexpr std::int64_t kCutAgainMs = 1000;
constexpr std::size_t kGuestsShare = 4;

}  // namespace

void Connections::accepted(Door door, int fd, std::int64_t nowMs) {
    ended(door, fd);
    Connection connection;
    connection.serial = ++lastSerial_;
    connection.door = door;
    connection.fd = fd;
    connection.acceptedMs = nowMs;
    if (auto peer = tcpPeerOf(fd)) connection.peer = std::move(*peer);
    bySerial_[connection.serial] = {door, fd};
    byFd_[{door, fd}] = std::move(connection);
    if (door == Door::Guest) thinGuests(nowMs);
    makeRoom(nowMs);
}

void Connections::ended(Door door, int fd) {
    const auto found = byFd_.find({door, fd});
    if (found == byFd_.end()) return;
    bySerial_.erase(found->second.serial);
    byFd_.erase(found);
}

Connection* Connections::find(Door door, int fd) {
    const auto found = byFd_.find({door, fd});
    return found == byFd_.end() ? nullptr : &found->second;
}

Connection* Connections::find(std::uint64_t serial) {
    const auto found = bySerial_.find(serial);
    return found == bySerial_.end() ? nullptr : find(found->second.first, found->second.second);
}

bool Connections::introduce(Connection& connection, const CurvePublicKey& key, Bytes routingId) {
    const auto same = std::ranges::count_if(byFd_, [&](const auto& entry) {
        const Connection& other = entry.second;
        if (!other.spoke || other.door != connection.door || other.cutMs >= 0) return false;
        return other.door == Door::Guest ? other.peer.host == connection.peer.host
                                         : other.key == key;
    });
    if (static_cast<std::size_t>(same) >= limits_.connectionsPerKey) return false;
    connection.spoke = true;
    connection.key = key;
    connection.routingId = std::move(routingId);
    return true;
}

void Connections::cut(Connection& connection, std::int64_t nowMs) {
    if (connection.cutMs < 0) cuts_++;
    connection.cutMs = nowMs;
    shutDown(connection.fd, connection.peer);
}

// Guests cost nothing to make, so they have a share of the places and no more: beyond it the oldest
// of the address that holds most of them goes.
void Connections::thinGuests(std::int64_t nowMs) {
    std::map<std::string, std::vector<Connection*>> guests;
    std::size_t count = 0;
    for (auto& [where, connection] : byFd_) {
        if (connection.door != Door::Guest || connection.cutMs >= 0) continue;
        guests[connection.peer.host].push_back(&connection);
        ++count;
    }
    if (count <= std::max<std::size_t>(limits_.connections / kGuestsShare, 1)) return;
    const auto worst = std::ranges::max_element(
        guests, {}, [](const auto& entry) { return entry.second.size(); });
    cut(**std::ranges::min_element(worst->second, {}, &Connection::serial), nowMs);
}

// Full: the oldest silent connection of the address that holds most of them goes, so that a flood
// from one place cannot keep the others out, and an honest client, silent for a moment only, stays.
void Connections::makeRoom(std::int64_t nowMs) {
    std::map<std::string, std::size_t> silentOf;
    std::size_t silent = 0;
    std::size_t open = 0;
    for (const auto& [where, connection] : byFd_) {
        if (connection.cutMs >= 0) continue;
        open++;
        if (connection.spoke) continue;
        silent++;
        silentOf[connection.peer.host]++;
    }
    if (silent == 0 || (silent <= limits_.silentConnections && open <= limits_.connections)) return;
    const auto worst = std::ranges::max_element(
        silentOf, {}, [](const auto& entry) { return entry.second; });
    Connection* oldest = nullptr;
    for (auto& [where, connection] : byFd_) {
        if (connection.spoke || connection.cutMs >= 0) continue;
        if (connection.peer.host != worst->first) continue;
        if (oldest == nullptr || connection.serial < oldest->serial) oldest = &connection;
    }
    cut(*oldest, nowMs);
}

std::int64_t Connections::unreadLimitOf(const Connection& connection) const {
    const auto limit = static_cast<std::int64_t>(limits_.unreadBytes);
    if (connection.door == Door::Announce) return std::min(limit, kSubscriberUnread);
    return connection.spoke ? limit : std::min(limit, kStrangerUnread);
}

std::vector<std::uint64_t> Connections::inspect(std::int64_t nowMs) {
    std::vector<std::uint64_t> over;
    std::int64_t total = 0;
    std::uint64_t unsent = 0;
    const Connection* largest = nullptr;
    for (auto& [where, connection] : byFd_) {
        if (connection.cutMs >= 0) {
            if (nowMs - connection.cutMs >= kCutAgainMs) cut(connection, nowMs);
            continue;
        }
        if (!connection.spoke && nowMs - connection.acceptedMs > limits_.helloMs) {
            cut(connection, nowMs);
            continue;
        }
        const auto bytes = tcpBytesOf(connection.fd);
        if (!bytes) continue;
        connection.unsent = connection.sent - std::min(connection.sent, bytes->acknowledged);
        unsent += connection.unsent;
        const std::int64_t unread = connection.unread.update(bytes->received, nowMs);
        total += unread;
        if (largest == nullptr || unread > largest->unread.bytes()) largest = &connection;
        if (unread > unreadLimitOf(connection)) over.push_back(connection.serial);
    }
    if (over.empty() && total > static_cast<std::int64_t>(limits_.unreadTotalBytes)) {
        over.push_back(largest->serial);
    }
    if (unsent > limits_.unsentTotalBytes) cutLaziest(nowMs);
    return over;
}

// Of the key for which most waits, over all its connections: the largest.
void Connections::cutLaziest(std::int64_t nowMs) {
    std::map<CurvePublicKey, std::uint64_t> unsentOf;
    for (const auto& [where, connection] : byFd_)
        if (connection.cutMs < 0) unsentOf[connection.key] += connection.unsent;
    Connection* laziest = nullptr;
    const auto isLazier = [&](const Connection& one) {
        return std::pair(unsentOf[one.key], one.unsent) >
               std::pair(unsentOf[laziest->key], laziest->unsent);
    };
    for (auto& [where, connection] : byFd_)
        if (connection.cutMs < 0 && (laziest == nullptr || isLazier(connection)))
            laziest = &connection;
    if (laziest != nullptr) cut(*laziest, nowMs);
}

bool Connections::mayTake(Connection& connection, std::size_t bytes) const {
    const auto tcp = tcpBytesOf(connection.fd);
    if (!tcp) return false;
    // The handshake is acknowledged too, but was never counted as sent.
    connection.sent = std::max(connection.sent, tcp->acknowledged);
    if (connection.sent - tcp->acknowledged + bytes > limits_.unsentBytes) return false;
    connection.sent += bytes;
    return true;
}

void Connections::review(const std::function<bool(const Connection&)>& keep, std::int64_t nowMs) {
    for (auto& [where, connection] : byFd_) {
        if (connection.spoke && connection.cutMs < 0 && !keep(connection)) cut(connection, nowMs);
    }
}

}  // namespace seabridge::net

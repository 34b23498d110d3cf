// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/Requests.h"

namespace seabridge::lightnode {

using base::ErrorCode;

namespace {

constexpr TimeMs kPauseMs = base::kSecondMs;  // before those who had no time are asked once more

bool mayPass(ErrorCode code) {
    return code == ErrorCode::Busy || code == ErrorCode::TimedOut ||
           code == ErrorCode::Disconnected;
}

}  // namespace

Requests::Requests(const std::vector<OrgId>& members) {
    for (const auto& member : members) peers_[member];
}

void Requests::connect(const OrgId& member) {
    peers_[member].connected = true;
}

void Requests::disconnect(const OrgId& member) {
    const auto found = peers_.find(member);
    if (found == peers_.end()) return;
    found->second.connected = false;
    for (auto at = flying_.begin(); at != flying_.end();) {
        if (at->second.member != member) {
            ++at;
            continue;
        }
        at->second.ask.tried.erase(member);
        retry(std::move(at->second.ask), {ErrorCode::Disconnected, {}});
        at = flying_.erase(at);
    }
}

bool Requests::add(Ask ask, TimeMs mono, bool urgent) {
    if (queue_.size() >= kMaxQueued) return false;
    ask.giveUpAt = mono + kGiveUpMs;
    if (urgent)
        queue_.push_front(std::move(ask));
    else
        queue_.push_back(std::move(ask));
    return true;
}

void Requests::retry(Ask ask, base::Error why) {
    ask.lastError = std::move(why);
    if (ask.only)
        failed_.push_back(std::move(ask));
    else
        queue_.push_front(std::move(ask));
}

void Requests::bench(const OrgId& member, TimeMs mono) {
    const auto found = peers_.find(member);
    if (found == peers_.end()) return;
    found->second.benchedUntil = mono + kBenchMs;
    ++found->second.offences;
}

std::optional<Answer> Requests::take(const OrgId& member, const net::Frame& frame, TimeMs mono) {
    const auto found = flying_.find(frame.requestId);
    // A number that this member was not asked under is no answer, whoever sends it.
    if (found == flying_.end() || found->second.member != member) return std::nullopt;
    auto ask = std::move(found->second.ask);
    flying_.erase(found);
    if (frame.kind == net::replyNumberOf(ask.message))
        return Answer{std::move(ask), member, std::nullopt, frame.body};
    if (frame.kind == net::kBusyKind)
        return Answer{std::move(ask), member, net::Refusal::Busy, {}};
    if (frame.kind == net::kErrorReply)
        if (const auto error = codec::decoded<net::ErrorReply>(frame.body))
            return Answer{std::move(ask), member, error->refusal, {}};
    bench(member, mono);
    retry(std::move(ask), {ErrorCode::Protocol, "reply-kind"});
    return std::nullopt;
}

void Requests::expire(TimeMs mono) {
    for (auto at = flying_.begin(); at != flying_.end();) {
        if (mono < at->second.deadline) {
            ++at;
            continue;
        }
        retry(std::move(at->second.ask), {ErrorCode::TimedOut, {}});
        at = flying_.erase(at);
    }
    std::deque<Ask> kept;
    for (auto& ask : queue_) {
        if (mono < ask.giveUpAt)
            kept.push_back(std::move(ask));
        else
            failed_.push_back(std::move(ask));
    }
    queue_ = std::move(kept);
}

void Requests::recount() {
    for (auto& [id, peer] : peers_) peer.flying = 0;
    for (const auto& [number, flight] : flying_) ++peers_.at(flight.member).flying;
}

/// The untried member with the least to do; among equals the one not used for longest.
Requests::Choice Requests::choose(const Ask& ask, TimeMs mono, OrgId& member) {
    if (mono < ask.notBefore) return Choice::Later;
    const Peer* best = nullptr;
    bool mayCome = false;
    bool anyConnected = false;
    for (const auto& [id, peer] : peers_) {
        if (ask.only && *ask.only != id) continue;
        anyConnected = anyConnected || peer.connected;
        if (!peer.connected || ask.tried.contains(id)) continue;
        mayCome = true;
        if (mono < peer.benchedUntil) continue;
        const bool better = best == nullptr || peer.flying < best->flying ||
                            (peer.flying == best->flying && peer.lastUse < best->lastUse);
        if (!better) continue;
        best = &peer;
        member = id;
    }
    if (best != nullptr) return Choice::Chosen;
    if (ask.only) return Choice::Nobody;
    return mayCome || !anyConnected ? Choice::Later : Choice::Nobody;
}

std::vector<Send> Requests::dispatch(TimeMs mono) {
    expire(mono);
    recount();
    std::vector<Send> out;
    std::deque<Ask> later;
    while (!queue_.empty() && flying_.size() < kMaxInFlight) {
        auto ask = std::move(queue_.front());
        queue_.pop_front();
        OrgId member;
        auto choice = choose(ask, mono, member);
        if (choice == Choice::Nobody && !ask.only && mayPass(ask.lastError.code)) {
            ask.tried.clear();
            ask.notBefore = mono + kPauseMs;
            choice = Choice::Later;
        }
        if (choice == Choice::Later) later.push_back(std::move(ask));
        if (choice == Choice::Nobody) failed_.push_back(std::move(ask));
        if (choice != Choice::Chosen) continue;
        auto& peer = peers_.at(member);
        ++peer.flying;
        peer.lastUse = ++lastNumber_;
        ask.tried.insert(member);
        out.push_back({member, {net::numberOf(ask.message), lastNumber_, ask.body}});
        flying_[lastNumber_] = {std::move(ask), member, mono + kRequestMs};
    }
    queue_.insert(queue_.begin(), std::make_move_iterator(later.begin()),
                  std::make_move_iterator(later.end()));
    return out;
}

std::vector<Ask> Requests::takeFailed() { return std::exchange(failed_, {}); }

std::vector<OrgId> Requests::connected() const {
    std::vector<OrgId> out;
    for (const auto& [id, peer] : peers_)
        if (peer.connected) out.push_back(id);
    return out;
}

std::uint64_t Requests::offencesOf(const OrgId& member) const {
    const auto found = peers_.find(member);
    return found == peers_.end() ? 0 : found->second.offences;
}

}  // namespace seabridge::lightnode

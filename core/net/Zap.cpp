// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Zap.h"

#include "base/Clock.h"

namespace seabridge::net {

namespace {

constexpr Door kDoors[] = {Door::Request, Door::Announce, Door::Guest};
constexpr int kSelfTestMs = 3000;

// Version, request id, domain, address, routing id, mechanism, credentials.
constexpr std::size_t kQuestionParts = 7;

std::optional<CurvePublicKey> admittedKey(const Received& question, Admission& admission,
                                          std::int64_t nowMs) {
    const auto& parts = question.parts;
    if (question.partCount != kQuestionParts || base::textOf(parts[0]) != "1.0" ||
        base::textOf(parts[5]) != "CURVE") {
        return std::nullopt;
    }
    const std::string domain = base::textOf(parts[2]);
    const auto door = std::ranges::find(kDoors, domain, nameOf);
    const auto key = CurvePublicKey::from(parts[6]);
    if (door == std::end(kDoors) || !key) return std::nullopt;
    if (!admission.admit(*door, *key, base::textOf(parts[3]), nowMs)) return std::nullopt;
    return key;
}

}  // namespace

std::string_view nameOf(Door door) {
    switch (door) {
    case Door::Request: return "request";
    case Door::Announce: return "announce";
    case Door::Guest: return "guest";
    }
    return {};
}

Result<void> Zap::open() {
    const auto bound = socket_.bind("inproc://zeromq.zap.01");
    if (!bound) return std::unexpected(bound.error());
    return {};
}

std::uint64_t Zap::answer(Admission& admission, std::int64_t nowMs) {
    std::uint64_t refused = 0;
    while (const auto question = socket_.receive()) {
        const auto key = admittedKey(*question, admission, nowMs);
        if (!key) refused++;
        reply(question->partCount > 1 ? ByteView(question->parts[1]) : ByteView(), key);
    }
    return refused;
}

// Version, request id, status, text, user id, metadata. Sending cannot wait: a Rep socket drops
// what nobody takes.
void Zap::reply(ByteView requestId, const std::optional<CurvePublicKey>& admitted) {
    const std::string userId = admitted ? Admission::nameOf(*admitted) : std::string();
    const ByteView parts[] = {base::viewOf("1.0"), requestId,
                              base::viewOf(admitted ? "200" : "400"), ByteView(),
                              base::viewOf(userId)};
    for (const ByteView part : parts) static_cast<void>(socket_.send(part, true));
    static_cast<void>(socket_.send({}));
}

bool greets(const std::string& endpoint, const CurvePublicKey& server, const base::Secret& probe) {
    const Context context;
    Socket socket(context, SocketType::Dealer);
    if (!socket.useCurve(server, curvePublicOf(probe), probe) || !socket.connect(endpoint) ||
        socket.send(encodeFrame({kHelloKind, 0, {}})) != Sent::Done) {
        return false;
    }
    PollItem item{.socket = &socket};
    waitFor({&item, 1}, kSelfTestMs);
    const auto answer = socket.receive();
    return answer && kindOf(answer->parts[0]) == kHelloKind;
}

bool refusesStranger(const std::string& endpoint, const CurvePublicKey& server, SocketType type) {
    const Context context;
    const base::Secret secret = randomCurveSecret();
    Socket reader;  // declared first, so closed last
    Socket stranger(context, type);
    if (!stranger.useCurve(server, curvePublicOf(secret), secret)) return false;
    reader = stranger.monitor(context);
    if (!reader.isOpen() || !stranger.connect(endpoint)) return false;
    const std::int64_t untilMs = base::monotonicMs() + kSelfTestMs;
    while (base::monotonicMs() < untilMs) {
        PollItem item{.socket = &reader};
        waitFor({&item, 1}, 100);
        while (const auto event = nextEvent(reader)) {
            if (event->kind == LinkEvent::Kind::Refused) return true;
            if (event->kind == LinkEvent::Kind::Ready) return false;
        }
    }
    return false;
}

}  // namespace seabridge::net

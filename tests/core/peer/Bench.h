// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Protocol.h"
#include "peer/Peer.h"
#include "support/Scene.h"

#include <algorithm>
#include <functional>

namespace seabridge::support {

using net::Message;
using net::Refusal;
using peer::Effects;
using peer::Sender;

inline base::Bytes encodedEmpty() { return codec::encoded(net::Empty()); }

/// One peer of a consortium of four or more, driven by hand; the other members are keys only.
struct Bench {
    Scene scene;
    std::string self;
    peer::Peer peer;
    peer::Now now;
    Effects last;

    explicit Bench(const std::string& name = "Bank", Rulebook rules = standardRules(),
                   bool hasLock = true, std::size_t members = 4)
        : scene(members), self(name), peer(config(scene, name, rules, hasLock)) {
        now = {scene.genesis().time, 100'000};
        last = peer.start(now);
    }
    /// One that starts again, with what `change` says of its disk and on the blocks given.
    Bench(const std::string& name, const std::function<void(peer::PeerConfig&)>& change,
          const std::vector<peer::CertifiedBlock>& restored = {}, std::size_t members = 4)
        : scene(members), self(name), peer([&] {
              auto changed = config(scene, name, standardRules(), true);
              change(changed);
              return changed;
          }()) {
        now = {scene.genesis().time, 100'000};
        for (const auto& block : restored) peer.restore(block);
        last = peer.start(now);
    }
    static peer::PeerConfig config(const Scene& scene, const std::string& name, Rulebook rules,
                                   bool hasLock) {
        return {scene.genesis(), scene.org(name), signingKeyOf(name + "/peer"),
                hasLock ? std::optional(peer::VoteGuard{}) : std::nullopt, peer::checkOneByOne,
                rules};
    }

    const Effects& handle(const peer::Event& event) { return last = peer.handle(event, now); }
    template <class T>
    std::vector<T> all() const {
        std::vector<T> out;
        for (const auto& effect : last)
            if (const auto* found = std::get_if<T>(&effect)) out.push_back(*found);
        return out;
    }
    std::vector<Vote> votesSent() const {
        std::vector<Vote> out;
        for (const auto& send : all<peer::Send>())
            if (send.frame.kind == std::uint16_t(Message::SendVote))
                out.push_back(*codec::decoded<Vote>(send.frame.body));
        return out;
    }

    base::Bytes entryBy(const std::string& maker, std::vector<base::Bytes> transactions,
                        std::uint64_t sequence) {
        EntryBody body;
        body.network = scene.network();
        body.maker = scene.org(maker);
        body.sequence = sequence;
        body.clock = scene.genesis().time + TimeMs(sequence);
        body.transactions = std::move(transactions);
        return signEntry(body, signingKeyOf(maker + "/peer"));
    }
    /// Any transaction: a payment that is refused.
    base::Bytes payment(const std::string& org = "Lingnan") {
        return scene.signedBy(org, "finance", Pay{scene.org("Brio"), {{"USD"}, 5}, ""},
                              scene.genesis().time + base::kDayMs);
    }
    /// From the order, at the place that is wanted.
    const Effects& order(std::vector<base::Bytes> entries) {
        return handle(peer::OrderIn{*peer.chain().wantedPosition(), std::move(entries)});
    }
    /// Executes a block of one transaction from the order.
    void block(std::uint64_t sequence) { order({entryBy("Third", {payment()}, sequence)}); }

    net::Frame ask(const Sender& sender, Message message, base::Bytes body) {
        handle(peer::RequestIn{7, sender, {std::uint16_t(message), 9, std::move(body)}});
        for (const auto& reply : all<peer::Reply>())
            if (reply.client == 7 && reply.frame.requestId == 9) return reply.frame;
        return {};
    }
    /// Nothing if it was served or is still open.
    std::optional<Refusal> refusal(const Sender& sender, Message message, base::Bytes body) {
        const auto frame = ask(sender, message, std::move(body));
        if (frame.kind != net::kErrorReply) return std::nullopt;
        return codec::decoded<net::ErrorReply>(frame.body)->refusal;
    }
    Sender member(const std::string& name) const {
        return {Sender::Kind::Member, scene.org(name)};
    }
    Sender device(const std::string& name) const {
        return {Sender::Kind::Device, scene.org(name)};
    }
    void reply(const std::string& from, Message message, base::Bytes body) {
        handle(peer::ReplyIn{scene.org(from),
                             {net::replyNumberOf(message), 1,
                              std::move(body)}});
    }

    Vote voteBy(const std::string& name, const VoteTarget& target) const {
        return signVote(scene.network(), scene.org(name), target, signingKeyOf(name + "/peer"));
    }
    VoteTarget tipTarget() const {
        const auto& tip = peer.chain().tip();
        return {tip.epoch, tip.height, tip.id()};
    }
    void certifyTip() {
        const auto target = tipTarget();
        for (const std::string name : {"Bank", "Second", "Third", "Fourth"})
            if (name != self)
                handle(peer::RequestIn{1, member(name),
                                       {std::uint16_t(Message::SendVote), 1,
                                        codec::encoded(voteBy(name, target))}});
    }
    Certificate certificateFor(const VoteTarget& target, std::vector<std::string> names) const {
        Certificate out{target, {}};
        for (const auto& name : names)
            out.signatures.push_back({scene.org(name), voteBy(name, target).signature});
        std::ranges::sort(out.signatures, {}, &CertificateSignature::member);
        return out;
    }
    net::HeadReply head() {
        return *codec::decoded<net::HeadReply>(
            ask({Sender::Kind::Guest, {}}, Message::GetHead, encodedEmpty()).body);
    }
};

template <class T>
std::ptrdiff_t indexOf(const Effects& effects) {
    const auto found = std::ranges::find_if(
        effects, [](const peer::Effect& effect) { return std::holds_alternative<T>(effect); });
    return found == effects.end() ? -1 : found - effects.begin();
}

/// What a member can make of its own: a chain that follows `entries` and nothing else.
inline std::vector<base::Bytes> blocksOf(const Bench& bench, const std::vector<base::Bytes>& entries) {
    peer::Chain chain(bench.scene.genesis(), peer::checkOneByOne);
    std::vector<base::Bytes> out;
    for (const auto& entry : entries)
        if (const auto* produced = chain.take(base::ByteView(entry)))
            out.push_back(codec::encoded(produced->block));
    return out;
}

inline VoteTarget targetOf(const base::Bytes& block) {
    const auto header = codec::decoded<Block>(block)->header;
    return {header.epoch, header.height, header.id()};
}

}  // namespace seabridge::support

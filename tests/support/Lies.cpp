// SPDX-License-Identifier: GPL-3.0-or-later
// The lies of LyingPeer, by what is asked.
#include "crypto/Hash.h"
#include "merkle/Log.h"
#include "support/LyingPeer.h"

#include <algorithm>

namespace seabridge::support {

namespace {

using base::Bytes;
using net::Frame;
using net::Message;

base::Hash junk() { return crypto::sha256(base::viewOf(std::string("junk"))); }

/// Bends the decoded reply.
template <class Reply>
Lie bend(std::string name, Message about, std::function<void(LyingPeer&, Reply&)> how) {
    return {std::move(name), about, [how = std::move(how)](LyingPeer& peer, Frame frame) {
                auto reply = codec::decoded<Reply>(frame.body);
                if (!reply) return std::optional(frame);
                how(peer, *reply);
                frame.body = codec::encoded(*reply);
                return std::optional(std::move(frame));
            }};
}

/// Ways that fit every question.
void addCommon(std::vector<Lie>& out, Message about, const std::string& what) {
    const auto add = [&](const std::string& name, auto how) {
        out.push_back({what + ": " + name, about, how});
    };
    add("silence", [](LyingPeer&, Frame) { return std::optional<Frame>(); });
    add("garbage", [](LyingPeer& peer, Frame frame) {
        for (auto& byte : frame.body) byte = static_cast<std::uint8_t>(peer.random()());
        return std::optional(std::move(frame));
    });
    add("nothing", [](LyingPeer&, Frame frame) {
        frame.body.clear();
        return std::optional(std::move(frame));
    });
    add("cut short", [](LyingPeer&, Frame frame) {
        frame.body.resize(frame.body.size() / 2);
        return std::optional(std::move(frame));
    });
    add("bytes behind", [](LyingPeer&, Frame frame) {
        frame.body.push_back(0);
        return std::optional(std::move(frame));
    });
    add("one bit", [](LyingPeer& peer, Frame frame) {
        if (!frame.body.empty())
            frame.body[peer.random()() % frame.body.size()] ^=
                static_cast<std::uint8_t>(1U << (peer.random()() % 8));
        return std::optional(std::move(frame));
    });
    add("an answer to something else", [](LyingPeer&, Frame frame) {
        frame.kind = net::replyNumberOf(Message::GetBlob);
        return std::optional(std::move(frame));
    });
    add("the first answer ever given", [](LyingPeer& peer, Frame frame) {
        frame.body = peer.firstOf(frame);
        return std::optional(std::move(frame));
    });
    for (const auto refusal : {net::Refusal::NotEntitled, net::Refusal::NotFound,
                               net::Refusal::Busy, net::Refusal::TooOld, net::Refusal::Malformed})
        add("refusal " + std::to_string(int(refusal)), [refusal](LyingPeer&, Frame frame) {
            return std::optional(Frame{net::kErrorReply, frame.requestId,
                                       codec::encoded(net::ErrorReply{refusal})});
        });
}

// ---- heads

using Head = net::HeadReply;

ledger::CertificateSignature ownVote(const LyingPeer& peer, const Head& head) {
    return {peer.self().org,
            ledger::signVote(head.header.network, peer.self().org, head.certificate->target,
                             peer.key()).signature};
}

/// Its own vote for the header as it stands now, beside others' for the true one.
void voteAnew(LyingPeer& peer, Head& head) {
    head.certificate->target = {head.header.epoch, head.header.height, head.header.id()};
    std::erase_if(head.certificate->signatures,
                  [&](const auto& item) { return item.member == peer.self().org; });
    head.certificate->signatures.push_back(ownVote(peer, head));
    std::ranges::sort(head.certificate->signatures, {}, &ledger::CertificateSignature::member);
}

void addHeads(std::vector<Lie>& out) {
    const auto add = [&](const std::string& name, std::function<void(LyingPeer&, Head&)> how) {
        out.push_back(bend<Head>("head: " + name, Message::GetHead,
                                 [how = std::move(how)](LyingPeer& peer, Head& head) {
                                     if (head.certificate) how(peer, head);
                                 }));
    };
    add("a thousand blocks ahead", [](auto&, Head& h) { h.header.height += 1'000; });
    add("a thousand blocks ahead by its own vote", [](auto& peer, Head& h) {
        h.header.height += 1'000;
        voteAnew(peer, h);
    });
    add("a successor by its own vote", [](auto& peer, Head& h) {
        h.header.previous = h.header.id();
        ++h.header.height;
        voteAnew(peer, h);
    });
    add("another state by its own vote", [](auto& peer, Head& h) {
        h.header.stateRoot = junk();
        voteAnew(peer, h);
    });
    add("another time", [](auto&, Head& h) { h.header.time += 60'000; });
    add("another state", [](auto&, Head& h) { h.header.stateRoot = junk(); });
    add("another past", [](auto&, Head& h) { h.header.previous = junk(); });
    add("another log", [](auto&, Head& h) { h.header.logRoot = junk(); });
    add("another network", [](auto&, Head& h) { h.header.network = junk(); });
    add("another epoch", [](auto&, Head& h) { ++h.header.epoch; });
    add("no certificate", [](auto&, Head& h) { h.certificate.reset(); });
    add("q - 1 votes", [](auto&, Head& h) { h.certificate->signatures.pop_back(); });
    add("a vote twice", [](auto&, Head& h) {
        h.certificate->signatures.back() = h.certificate->signatures.front();
    });
    add("a forged vote", [](auto&, Head& h) {
        h.certificate->signatures.back().signature.data[7] ^= 1;
    });
    add("its own vote under another's name", [](auto& peer, Head& h) {
        h.certificate->signatures.back().signature = ownVote(peer, h).signature;
    });
    add("votes of another epoch", [](auto&, Head& h) { ++h.certificate->target.epoch; });
    add("votes of another height", [](auto&, Head& h) { ++h.certificate->target.height; });
    add("votes for another header", [](auto&, Head& h) { h.certificate->target.headerId = junk(); });
    add("an old header under new votes", [](auto& peer, Head& h) {
        const Frame frame{net::replyNumberOf(Message::GetHead), 0, {}};
        if (const auto old = codec::decoded<Head>(peer.firstOf(frame))) h.header = old->header;
    });
    add("new votes under no signers", [](auto&, Head& h) { h.signers.clear(); });
    add("itself as the only member", [](auto& peer, Head& h) {
        h.signers = {peer.self()};
        h.header.members = h.header.nextMembers = ledger::hashOf(h.signers);
        ++h.header.height;
        h.certificate->signatures.clear();
        voteAnew(peer, h);
    });
    add("no link", [](auto&, Head& h) { h.link.reset(); });
    add("a link to another header", [](auto&, Head& h) {
        if (h.link) h.link->id = junk();
    });
    add("a link from elsewhere", [](auto&, Head& h) {
        if (h.link) ++h.link->height;
    });
    add("a link with a hash less", [](auto&, Head& h) {
        if (h.link && !h.link->inclusion.empty()) h.link->inclusion.pop_back();
    });
    add("a link with another consistency", [](auto&, Head& h) {
        if (h.link) h.link->consistency.push_back(junk());
    });
    out.push_back(bend<net::ChangesReply>(
        "changes: itself as the only member", Message::GetChanges, [](auto& peer, auto& reply) {
            net::Change change;
            change.head.signers = change.nextSigners = {peer.self()};
            change.head.header.members = ledger::hashOf(change.nextSigners);
            change.head.certificate.emplace();
            voteAnew(peer, change.head);
            reply.changes.push_back(change);
        }));
    out.push_back(bend<net::ChangesReply>("changes: none", Message::GetChanges,
                                          [](auto&, auto& reply) { reply.changes.clear(); }));
    out.push_back(bend<net::ChangesReply>(
        "changes: the first one again and again", Message::GetChanges, [](auto&, auto& reply) {
            if (!reply.changes.empty()) reply.changes.assign(32, reply.changes.front());
        }));
}

// ---- entities

using Entities = net::EntitiesReply;

bool bitOf(const base::Hash& key, unsigned bit) {
    return ((key.data[bit / 8] >> (7 - bit % 8)) & 1) != 0;
}

/// ledger.md section 5: another key's true path, its branching bits renamed to such as lead the
/// hidden key along it. Without the bit in the hash that would prove absence.
void hideBehind(net::EntityProof& hidden, const net::EntityProof& other) {
    if (!hidden.entitled || !hidden.entry || !hidden.leaf || !other.leaf) return;
    const auto key = hidden.leaf->first;
    const auto otherKey = other.leaf->first;
    auto steps = other.steps;
    unsigned next = 0;
    for (auto& step : steps) {
        while (next < 256 && bitOf(key, next) != bitOf(otherKey, step.bit)) ++next;
        step.bit = static_cast<std::uint16_t>(std::min(next++, 255u));
    }
    hidden.entry.reset();
    hidden.steps = std::move(steps);
    hidden.leaf = other.leaf;
}

void addEntities(std::vector<Lie>& out) {
    const auto add = [&](const std::string& name, std::function<void(LyingPeer&, Entities&)> how) {
        out.push_back(bend<Entities>("entity: " + name, Message::GetEntities, std::move(how)));
    };
    const auto each = [&](const std::string& name, std::function<void(net::EntityProof&)> how) {
        add(name, [how = std::move(how)](auto&, Entities& reply) {
            for (auto& proof : reply.proofs)
                if (proof.entitled) how(proof);
        });
    };
    each("another value", [](auto& p) {
        if (p.entry && !p.entry->value.empty()) p.entry->value.back() ^= 1;
    });
    each("another blind", [](auto& p) {
        if (p.entry && p.entry->blind) p.entry->blind->data[0] ^= 1;
    });
    each("no blind", [](auto& p) {
        if (p.entry) p.entry->blind.reset();
    });
    each("absent by the proof of presence", [](auto& p) { p.entry.reset(); });
    each("absent without a leaf", [](auto& p) { p.entry.reset(), p.leaf.reset(); });
    each("absent in an empty map", [](auto& p) { p = net::EntityProof{}; });
    each("another leaf's key", [](auto& p) {
        if (p.leaf) p.leaf->first = junk(), p.entry.reset();
    });
    each("a step less", [](auto& p) {
        if (!p.steps.empty()) p.steps.pop_back();
    });
    each("a step more", [](auto& p) { p.steps.push_back({255, junk()}); });
    each("another sibling", [](auto& p) {
        if (!p.steps.empty()) p.steps.front().sibling = junk();
    });
    each("another bit", [](auto& p) {
        if (!p.steps.empty()) p.steps.back().bit ^= 1;
    });
    each("denied", [](auto& p) {
        p = net::EntityProof{};
        p.entitled = false;
    });
    each("denied with its proof", [](auto& p) { p.entitled = false; });
    add("absence forged behind another key", [](auto&, Entities& reply) {
        if (reply.proofs.size() < 2) return;
        const auto first = reply.proofs.front();
        for (std::size_t i = 1; i < reply.proofs.size(); ++i) hideBehind(reply.proofs[i], first);
        hideBehind(reply.proofs.front(), reply.proofs.back());
    });
    add("proofs exchanged", [](auto&, Entities& reply) { std::ranges::reverse(reply.proofs); });
    add("a proof less", [](auto&, Entities& reply) { reply.proofs.pop_back(); });
    add("a proof more", [](auto&, Entities& reply) {
        reply.proofs.push_back(reply.proofs.front());
    });
}

// ---- pages, headers, bodies

using Page = net::FeedReply;

void addPages(std::vector<Lie>& out) {
    const auto add = [&](const std::string& name, std::function<void(Page&)> how) {
        out.push_back(bend<Page>("feed: " + name, Message::GetFeed,
                                 [how = std::move(how)](LyingPeer&, Page& page) {
                                     if (!page.entries.empty()) how(page);
                                 }));
    };
    const auto drop = [](Page& page, std::size_t index) {
        page.entries.erase(page.entries.begin() + std::ptrdiff_t(index));
    };
    add("the oldest entry withheld", [=](Page& p) { drop(p, 0); });
    add("the oldest withheld, begin moved", [=](Page& p) { drop(p, 0), ++p.begin; });
    add("the newest entry withheld", [=](Page& p) { drop(p, p.entries.size() - 1); });
    add("one in the middle withheld", [=](Page& p) { drop(p, p.entries.size() / 2); });
    add("one withheld, another twice", [=](Page& p) { p.entries.back() = p.entries.front(); });
    add("an entry twice", [](Page& p) { p.entries.push_back(p.entries.back()); });
    add("an entry altered", [](Page& p) { p.entries.front().back() ^= 1; });
    add("an empty entry", [](Page& p) { p.entries.front().clear(); });
    add("another order", [](Page& p) { std::ranges::reverse(p.entries); });
    add("no entries", [](Page& p) { p.entries.clear(); });
    add("no entries, from the end on", [](Page& p) {
        p.begin += p.entries.size();
        p.entries.clear();
    });
    add("a history without end", [](Page& p) {
        const auto page = p.entries;
        while (p.entries.size() < 1'000)
            p.entries.insert(p.entries.end(), page.begin(), page.end());
    });
    add("another begin", [](Page& p) { ++p.begin; });
    add("another peak", [](Page& p) {
        if (p.peaks.empty()) p.peaks.push_back(junk());
        else p.peaks.back() = junk();
    });
    add("no peaks", [](Page& p) { p.peaks.assign(p.peaks.empty() ? 1 : 0, junk()); });
}

void addSearches(std::vector<Lie>& out) {
    const auto headers = [&](const std::string& name,
                             std::function<void(std::vector<ledger::Header>&)> how) {
        out.push_back(bend<net::HeadersReply>("headers: " + name, Message::GetHeaders,
                                              [how = std::move(how)](LyingPeer&, auto& reply) {
                                                  if (!reply.headers.empty()) how(reply.headers);
                                              }));
    };
    headers("another time", [](auto& all) { all.front().time += 1; });
    headers("another state", [](auto& all) { all.back().stateRoot = junk(); });
    headers("another order", [](auto& all) { std::ranges::reverse(all); });
    headers("the first missing", [](auto& all) { all.erase(all.begin()); });
    headers("one too many", [](auto& all) { all.push_back(all.back()); });
    headers("none", [](auto& all) { all.clear(); });
    using Body = net::TransactionReply;
    const auto body = [&](const std::string& name, std::function<void(Body&)> how) {
        out.push_back(bend<Body>("body: " + name, Message::GetTransaction,
                                 [how = std::move(how)](LyingPeer&, Body& reply) { how(reply); }));
    };
    body("altered", [](Body& b) { b.raw.back() ^= 1; });
    body("another header", [](Body& b) { b.header.transactionsRoot = merkle::leafHash(b.raw); });
    body("another proof", [](Body& b) { b.proof.push_back(junk()); });
    body("another count", [](Body& b) { b.count += 7; });
    body("nothing", [](Body& b) { b.raw.clear(); });
}

}  // namespace

const std::vector<Lie>& allLies() {
    static const auto lies = [] {
        std::vector<Lie> out;
        addHeads(out);
        addEntities(out);
        addPages(out);
        addSearches(out);
        addCommon(out, Message::GetHead, "head");
        addCommon(out, Message::GetChanges, "changes");
        addCommon(out, Message::GetEntities, "entity");
        addCommon(out, Message::GetFeed, "feed");
        addCommon(out, Message::GetHeaders, "headers");
        addCommon(out, Message::GetTransaction, "body");
        return out;
    }();
    return lies;
}

}  // namespace seabridge::support

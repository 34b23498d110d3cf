// SPDX-License-Identifier: GPL-3.0-or-later
// Long chains of headers as a light node sees them: walking down the links of all of them, against
// bare SHA-256 of the same bytes; and proving the newest head from an anchor a third of the way up,
// against one verification of its certificate (quality.md).
//     HeaderBench [HEADERS...]
#include "base/Ensure.h"
#include "crypto/Hash.h"
#include "lightnode/HeadTracker.h"
#include "lightnode/HeaderWalk.h"
#include "merkle/Log.h"
#include "support/Measure.h"
#include "support/Rows.h"

using namespace seabridge;
using namespace seabridge::bench;
using base::Bytes;

namespace {

constexpr std::size_t kMembers = 4;
constexpr std::int64_t kStart = 1'795'000'000'000;

base::Hash named(std::string_view what, std::size_t i) {
    return crypto::sha256(base::viewOf(fmt::format("{}/{}", what, i)));
}

/// Headers of four members; nothing happens in their blocks.
class Chain {
public:
    explicit Chain(std::size_t length) {
        for (std::size_t i = 0; i < kMembers; ++i)
            keys_.push_back(crypto::SigningKey::fromSeed(base::Secret(named("peer", i).view())));
        makeGenesis();
        tracker_.emplace(*lightnode::HeadTracker::fromGenesis(genesis_));
        headers_.push_back(tracker_->head().header);
        while (headers_.size() <= length) headers_.push_back(next());
    }
    [[nodiscard]] const std::vector<ledger::Header>& headers() const { return headers_; }
    [[nodiscard]] ledger::OrgId member() const { return genesis_.members.front().org; }
    /// One that has only the genesis.
    [[nodiscard]] const lightnode::HeadTracker& tracker() const { return *tracker_; }

    [[nodiscard]] lightnode::Head headAt(std::size_t height) const {
        const auto& header = headers_[height];
        ledger::Certificate certificate{{header.epoch, header.height, header.id()}, {}};
        const auto signers = tracker_->head().signers;
        for (std::size_t i = 0; i < ledger::quorumOf(kMembers); ++i) {
            const auto vote = ledger::signVote(header.network, signers[i].org, certificate.target,
                                               keyOf(signers[i].peerKey));
            certificate.signatures.push_back({vote.member, vote.signature});
        }
        return {header, certificate, signers};
    }
    /// What a peer answers who is asked for the newest head from `anchor`.
    [[nodiscard]] net::HeadReply reply(std::size_t anchor) const {
        const auto newest = headers_.size() - 1;
        auto head = headAt(newest);
        net::HeaderLink link{anchor, ids_.leaf(anchor), ids_.inclusionProof(anchor, newest),
                             ids_.consistencyProof(anchor, newest)};
        return {std::move(head.header), std::move(head.certificate), std::move(head.signers),
                newest, std::move(link)};
    }

private:
    void makeGenesis() {
        genesis_.name = "Bench";
        genesis_.time = kStart;
        for (std::size_t i = 0; i < kMembers; ++i) {
            const auto org = *ledger::OrgId::from(named("org", i).view().first(16));
            genesis_.organizations.push_back(
                {org, ledger::OrgStatus::Active, {"Bank", "", "Bank"}, "US", "1", "", {}, {}});
            genesis_.members.push_back(
                {org, ledger::MemberStatus::Active, ledger::kAllMemberRoles, keys_[i].publicKey(),
                 crypto::x25519Public(base::Secret(named("curve", i).view())), "", ""});
        }
        std::ranges::sort(genesis_.members, {}, &ledger::Member::org);
    }
    [[nodiscard]] const crypto::SigningKey& keyOf(const crypto::PublicKey& key) const {
        return *std::ranges::find(keys_, key, &crypto::SigningKey::publicKey);
    }
    [[nodiscard]] ledger::Header next() {
        auto header = headers_.back();
        header.previous = header.id();
        ids_.append(header.previous);
        header.logRoot = ids_.root();
        ++header.height;
        header.time += 15'000;
        header.lastPosition += 1;
        header.entriesRoot = header.stateRoot = named("root", header.height);
        return header;
    }

    std::vector<crypto::SigningKey> keys_;
    ledger::Genesis genesis_;
    std::optional<lightnode::HeadTracker> tracker_;
    std::vector<ledger::Header> headers_;
    merkle::Log ids_;
};

using Headers = std::span<const ledger::Header>;

Cost hashBare(Headers headers) {
    std::vector<Bytes> encoded;
    for (const auto& header : headers) encoded.push_back(codec::encoded(header));
    return costOf([&] {
        for (const auto& bytes : encoded) ENSURE(!crypto::sha256(bytes).isZero());
    });
}

/// Further down over `headers`, newest batch first, as they travel.
Cost walkDown(lightnode::HeaderWalk& walk, Headers headers) {
    std::vector<Bytes> replies;
    while (!headers.empty()) {
        const auto batch = headers.last(std::min(headers.size(), net::kMaxHeaders));
        replies.push_back(codec::encoded(net::HeadersReply{{batch.begin(), batch.end()}}));
        headers = headers.first(headers.size() - batch.size());
    }
    return costOf([&] {
        for (const auto& reply : replies) ENSURE(walk.take(reply).has_value());
    });
}

struct Walked {
    double bare = 0;
    double walked = 0;
};

/// In turns, and in time of the core, so that both have the same neighbours on the machine.
Walked walkDown(const std::vector<ledger::Header>& headers) {
    constexpr std::size_t kTurn = 20 * net::kMaxHeaders;
    lightnode::HeaderWalk walk(headers.back(), 0);
    Cost bare, walked;
    for (auto rest = Headers(headers).first(headers.size() - 1); !rest.empty();) {
        const auto turn = rest.last(std::min(rest.size(), kTurn));
        bare += hashBare(turn);
        walked += walkDown(walk, turn);
        rest = rest.first(rest.size() - turn.size());
    }
    ENSURE(walk.found() != nullptr);
    return {bare.cores, walked.cores};
}

constexpr int kRepeats = 300;

double proveHead(const Chain& chain, std::size_t anchor, const Bytes& wire) {
    auto trusting = chain.tracker();
    ENSURE(trusting.restore(chain.headAt(anchor)).has_value());
    std::vector<lightnode::HeadTracker> trackers(kRepeats, trusting);
    return seconds([&] {
        for (auto& tracker : trackers) {
            const auto reply = codec::decoded<net::HeadReply>(wire);
            ENSURE(reply.has_value());
            const auto verdict = tracker.take(chain.member(), *reply, 1);
            ENSURE(verdict == lightnode::HeadTracker::Verdict::Advanced);
        }
    }) / kRepeats;
}

double verifyCertificate(const lightnode::Head& head) {
    return seconds([&] {
        for (int i = 0; i < kRepeats; ++i)
            ENSURE(head.certificate->holds(head.header.network, head.signers));
    }) / kRepeats;
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::size_t> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(std::stoul(argv[i]));
    if (sizes.empty()) sizes = {10'000, 100'000, 1'000'000};
    Growth walking("chain of headers walked");
    Growth proving("head proven", Growth::Of::Logarithm);
    for (const auto size : sizes) {
        const Chain chain(size);
        const auto& headers = chain.headers();
        const auto count = static_cast<double>(size);
        const auto [bare, walked] = walkDown(headers);
        row(fmt::format("chain of {} headers verified", size), count / walked, "headers/s",
            "bare SHA-256 of the same bytes", count / bare, bare / walked, ">= 0.40");
        walking.add(size, walked);

        const auto anchor = size / 3;
        const auto wire = codec::encoded(chain.reply(anchor));
        const auto one = verifyCertificate(chain.headAt(size));
        const auto proven = proveHead(chain, anchor, wire);
        row(fmt::format("head proven at {} blocks", size), proven * 1e6, "us",
            "one certificate verification", one * 1e6, proven / one, "<= 5");
        row(fmt::format("head proven at {} blocks, on the wire", size),
            static_cast<double>(wire.size()), "bytes", "100 kB", 100e3,
            static_cast<double>(wire.size()) / 100e3, "<= 1");
        proving.add(size, proven);
    }
    walking.rows();
    proving.rows();
    return 0;
}

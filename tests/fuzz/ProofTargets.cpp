// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Targets.h"
#include "fuzz/WireTypes.h"
#include "crypto/Hash.h"
#include "lightnode/Envelope.h"
#include "merkle/Map.h"
#include "merkle/Proof.h"
#include "net/Protocol.h"
#include "trade/QuoteDocument.h"

namespace seabridge::fuzz {

namespace {

using base::Bytes;
using base::ByteView;
using base::Hash;

/// Of nothing that a proof in the input could lead to.
const Hash& strangeRoot() {
    static const auto kRoot = crypto::sha256(base::viewOf("no tree has this root"));
    return kRoot;
}

/// Reads numbers and hashes off foreign bytes, zeros at their end.
class Reader {
public:
    explicit Reader(ByteView bytes) : left_(bytes) {}
    std::uint64_t number() {
        std::uint64_t out = 0;
        for (int i = 0; i < 8; ++i) out = out << 8 | byte();
        return out;
    }
    Hash hash() {
        Hash out;
        for (auto& each : out.data) each = byte();
        return out;
    }
    std::vector<Hash> hashes() {
        std::vector<Hash> out;
        while (left_.size() >= Hash::kSize && out.size() < 100) out.push_back(hash());
        return out;
    }

private:
    std::uint8_t byte() {
        if (left_.empty()) return 0;
        const auto out = left_.front();
        left_ = left_.subspan(1);
        return out;
    }
    ByteView left_;
};

void mapProof(ByteView bytes) {
    if (!acceptsValue<net::EntitiesReply>(bytes)) return;
    const auto reply = codec::decoded<net::EntitiesReply>(bytes);
    for (const auto& proof : reply->proofs) {
        merkle::MapProof given;
        for (const auto& step : proof.steps) given.steps.push_back({step.bit, step.sibling});
        given.leaf = proof.leaf;
        for (const auto& key : {strangeRoot(), proof.leaf ? proof.leaf->first : Hash()})
            ENSURE(!merkle::verifyMap(strangeRoot(), key, given));
        if (proof.entry) (void)proof.entry->valueHash();
    }
}

void logProof(ByteView bytes) {
    Reader in(bytes);
    const auto first = in.number(), second = in.number();
    const auto leaf = in.hash(), root = in.hash();
    const auto proof = in.hashes();
    if (root == strangeRoot() || leaf == strangeRoot()) return;
    ENSURE(!merkle::verifyInclusion(leaf, first, second, strangeRoot(), proof));
    const bool extends = merkle::verifyConsistency(first, second, root, strangeRoot(), proof);
    // Everything extends the empty log.
    ENSURE(!extends || (first == 0 && root == merkle::emptyLogRoot()));
}

void page(ByteView bytes) {
    if (!acceptsValue<net::FeedReply>(bytes)) return;
    const auto reply = codec::decoded<net::FeedReply>(bytes);
    std::vector<Hash> leaves;
    for (const auto& each : reply->entries) {
        leaves.push_back(merkle::leafHash(each));
        (void)acceptsValue<ledger::FeedEntry>(each);
    }
    const auto before = merkle::Frontier::from(reply->begin, reply->peaks);
    if (!before) return;
    ENSURE(before->size() == reply->begin);
    (void)before->root();
    ENSURE(!merkle::verifyPage(*before, leaves, reply->begin + leaves.size(), strangeRoot()));
}

/// A whole frame as a socket gives it, and its body by the message's number.
void frame(ByteView bytes) {
    const auto whole = net::decodeFrame(bytes, 1 << 20);
    ENSURE(net::kindOf(bytes).has_value() || !whole);
    if (!whole) return;
    ENSURE(std::ranges::equal(net::encodeFrame(*whole), bytes));
    const auto types = messageTypes();
    (void)types[whole->kind % types.size()].accepts(whole->body);
}

Bytes frameSeed(Random& random) {
    const auto types = messageTypes();
    const auto at = below(random, types.size());
    return net::encodeFrame({static_cast<std::uint16_t>(at + types.size()), random(),
                             types[at].sample(random)});
}

void envelope(ByteView bytes) {
    (void)acceptsValue<lightnode::Envelope>(bytes);
    static const auto kSecret = [] {
        std::vector<lightnode::ReadingSecret> out;
        out.push_back({1, crypto::SealingKey::fromSeed(base::Secret(Bytes(32, 9)))});
        return out;
    }();
    ENSURE(!lightnode::open(bytes, {}, kSecret, {}, strangeRoot()));
}

void document(ByteView bytes) {
    if (!acceptsValue<ledger::Document>(bytes)) return;
    const auto value = codec::decoded<ledger::Document>(bytes);
    if (!value->isWellFormed()) return;
    const auto commitment = value->commitment();
    for (const auto& field : value->items) {
        const auto reveal = value->reveal(field.name);
        ENSURE(reveal && reveal->opens(commitment) && !reveal->opens(strangeRoot()));
    }
    const auto quote = trade::fromDocument(*value);
    if (!quote) return;
    std::vector<Hash> salts;
    for (const auto& field : value->items) salts.push_back(field.salt);
    ENSURE(codec::encoded(trade::toDocument(*quote, salts)) == base::bytesOf(bytes));
}

void reveal(ByteView bytes) {
    if (!acceptsValue<ledger::Reveal>(bytes)) return;
    const auto value = codec::decoded<ledger::Reveal>(bytes);
    ENSURE(!value->opens(strangeRoot()));
    (void)acceptsValue<ledger::Terms>(value->field.value);
}

Bytes logProofSeed(Random& random) {
    Bytes out(16 + 64 + 32 * below(random, 6));
    for (auto& byte : out) byte = static_cast<std::uint8_t>(random());
    std::fill_n(out.begin(), 7, 0);
    std::fill_n(out.begin() + 8, 7, 0);
    return out;
}

Bytes pageSeed(Random& random) {
    net::FeedReply out;
    out.begin = 5;
    out.peaks = {sampleOf<Hash>(random), sampleOf<Hash>(random)};
    out.entries = {sampleValue<ledger::FeedEntry>(random)};
    return codec::encoded(out);
}

Bytes mapProofSeed(Random& random) {
    auto out = sampleOf<net::EntitiesReply>(random);
    for (auto& proof : out.proofs) {
        std::uint16_t bit = 0;
        for (auto& step : proof.steps) step.bit = bit = static_cast<std::uint16_t>(bit + 3);
    }
    return codec::encoded(out);
}

constexpr Target kTargets[] = {
    {"map-proof", mapProof, mapProofSeed},
    {"log-proof", logProof, logProofSeed},
    {"page", page, pageSeed},
    {"frame", frame, frameSeed},
    {"envelope", envelope, sampleValue<lightnode::Envelope>},
    {"document", document, sampleValue<ledger::Document>},
    {"reveal", reveal, sampleValue<ledger::Reveal>},
};

}  // namespace

std::span<const Target> proofTargets() { return kTargets; }

}  // namespace seabridge::fuzz

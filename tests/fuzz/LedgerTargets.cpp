// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/Targets.h"
#include "fuzz/WireTypes.h"
#include "ledger/Engine.h"
#include "ledger/Genesis.h"
#include "ledger/Transaction.h"

namespace seabridge::fuzz {

namespace {

using namespace seabridge::ledger;
using base::Bytes;
using base::ByteView;

const crypto::SigningKey& key() {
    static const auto kKey = crypto::SigningKey::fromSeed(base::Secret(Bytes(32, 7)));
    return kKey;
}

void item(ByteView bytes) { (void)itemType().accepts(bytes); }

/// Whatever needs no state.
void body(ByteView bytes) {
    if (!acceptsValue<Body>(bytes)) return;
    const auto value = codec::decoded<Body>(bytes);
    (void)kindOf(value->action);
    (void)mayWait(value->action);
    ENSURE(maxEntities(value->action) > 0);
    (void)check(value->action);
}

void transaction(ByteView bytes) {
    const auto checked = checkTransaction(bytes);
    if (!acceptsValue<Transaction>(bytes)) return;
    const auto value = codec::decoded<Transaction>(bytes);
    ENSURE(checked.id == value->id());
    if (const auto inner = bodyOf(*value)) ENSURE(codec::encoded(*inner) == value->body);
    body(value->body);
}

void entry(ByteView bytes) {
    if (!acceptsValue<OrderEntry>(bytes)) return;
    const auto outer = codec::decoded<OrderEntry>(bytes);
    if (!acceptsValue<EntryBody>(outer->body)) return;
    const auto inner = codec::decoded<EntryBody>(outer->body);
    for (const auto& raw : inner->transactions) transaction(raw);
}

void block(ByteView bytes) {
    if (!acceptsValue<Block>(bytes)) return;
    const auto value = codec::decoded<Block>(bytes);
    (void)value->header.id();
    (void)entriesRootOf(value->run);
    for (const auto& raw : transactionsOf(value->run)) transaction(raw);
}

void header(ByteView bytes) { (void)acceptsValue<Header>(bytes); }

void vote(ByteView bytes) {
    if (!acceptsValue<Vote>(bytes)) return;
    // Nobody forges a signature by chance.
    ENSURE(!codec::decoded<Vote>(bytes)->holds({}, key().publicKey()));
}

void certificate(ByteView bytes) {
    if (!acceptsValue<Certificate>(bytes)) return;
    const auto value = codec::decoded<Certificate>(bytes);
    std::vector<Signer> signers(4, Signer{{}, key().publicKey()});
    for (std::size_t i = 0; i < signers.size(); ++i) {
        if (i < value->signatures.size()) signers[i].org = value->signatures[i].member;
        else signers[i].org.data[0] = static_cast<std::uint8_t>(i);
    }
    ENSURE(!value->holds({}, signers));
}

void genesis(ByteView bytes) {
    if (!acceptsValue<Genesis>(bytes)) return;
    const auto value = codec::decoded<Genesis>(bytes);
    if (!value->problem().empty()) return;
    State state;
    ENSURE(startState(*value, state).height == 0);
}

/// What a state holds, by the number of its type in the first byte.
void entity(ByteView bytes) {
    if (bytes.empty()) return;
    const auto types = ledgerTypes();
    (void)types[bytes[0] % types.size()].accepts(bytes.subspan(1));
}

Bytes entitySeed(Random& random) {
    const auto types = ledgerTypes();
    const auto at = below(random, types.size());
    Bytes out{static_cast<std::uint8_t>(at)};
    base::append(out, types[at].sample(random));
    return out;
}

Bytes itemSeed(Random& random) { return itemType().sample(random); }

Body anyBody(Random& random) {
    auto out = sampleOf<Body>(random);
    out.domain = kTxDomain;
    return out;
}

Bytes transactionSeed(Random& random) {
    return codec::encoded(signTransaction(anyBody(random), key()));
}

Bytes entrySeed(Random& random) {
    auto out = sampleOf<EntryBody>(random);
    out.domain = EntryBody().domain;
    out.transactions = {transactionSeed(random), transactionSeed(random)};
    return signEntry(out, key());
}

Bytes blockSeed(Random& random) {
    auto out = sampleOf<Block>(random);
    out.run.resize(2);
    out.run[0] = {false, {}, entrySeed(random)};
    return codec::encoded(out);
}

constexpr Target kTargets[] = {
    {"item", item, itemSeed},
    {"body", body, [](Random& random) { return codec::encoded(anyBody(random)); }},
    {"transaction", transaction, transactionSeed},
    {"entry", entry, entrySeed},
    {"block", block, blockSeed},
    {"header", header, sampleValue<Header>},
    {"vote", vote, sampleValue<Vote>},
    {"certificate", certificate, sampleValue<Certificate>},
    {"genesis", genesis, sampleValue<Genesis>},
    {"entity", entity, entitySeed},
};

}  // namespace

std::span<const Target> ledgerTargets() { return kTargets; }

}  // namespace seabridge::fuzz

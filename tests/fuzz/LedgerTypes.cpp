// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec/Diagnostic.h"
#include "fuzz/WireTypes.h"
#include "ledger/Commerce.h"
#include "ledger/DayUse.h"
#include "ledger/Deputies.h"
#include "ledger/EpochChange.h"
#include "ledger/Freeze.h"
#include "ledger/Genesis.h"
#include "ledger/Pending.h"
#include "ledger/Receipt.h"
#include "ledger/Transaction.h"

namespace seabridge::fuzz {

namespace {

using namespace seabridge::ledger;

bool acceptsItem(base::ByteView bytes) {
    codec::Decoder in(bytes);
    const auto item = in.rawItem();
    if (!item || !in.finish()) return false;
    ENSURE(item->size() == bytes.size());
    ENSURE(codec::diagnose(bytes).has_value());
    return true;
}

void anyItem(Random& random, codec::Encoder& out, int depth) {
    switch (below(random, depth > 4 ? 6 : 8)) {
        case 0: return out.unsignedInt(anyNumber(random));
        case 1: return out.negativeInt(anyNumber(random));
        case 2: return out.bytes(sampleOf<base::Bytes>(random));
        case 3: return out.text(anyText(random));
        case 4: return out.boolean(below(random, 2) == 1);
        case 5: return out.null();
        case 6: {
            const auto count = below(random, 4);
            out.array(count);
            for (std::uint64_t i = 0; i < count; ++i) anyItem(random, out, depth + 1);
            return;
        }
        default: break;
    }
    const auto count = 1 + below(random, 4);
    out.map(count);
    for (std::uint64_t i = 0; i < count; ++i) {
        out.unsignedInt(i * 100);
        anyItem(random, out, depth + 1);
    }
}

base::Bytes sampleItem(Random& random) {
    codec::Encoder out;
    anyItem(random, out, 1);
    return out.take();
}

constexpr WireType kItem{"item", acceptsItem, sampleItem, false};

constexpr WireType kTypes[] = {
    wireType<Transaction>("Transaction"), wireType<Body>("Body"), wireType<Action>("Action"),
    wireType<OrderEntry>("OrderEntry"), wireType<EntryBody>("EntryBody"),
    wireType<RunItem>("RunItem"), wireType<Block>("Block"), wireType<Header>("Header"),
    wireType<Vote>("Vote"), wireType<VoteTarget>("VoteTarget"),
    wireType<Certificate>("Certificate"), wireType<Genesis>("Genesis"),
    wireType<Document>("Document"), wireType<Reveal>("Reveal"), wireType<Terms>("Terms"),
    wireType<FeedEntry>("FeedEntry"), wireType<Effect>("Effect"), wireType<Entry>("Entry"),
    wireType<BlobReceipt>("BlobReceipt"), wireType<Parameters>("Parameters"),
    wireType<Membership>("Membership"), wireType<OrderState>("OrderState"),
    wireType<Organization>("Organization"), wireType<User>("User"), wireType<Device>("Device"),
    wireType<KeyUse>("KeyUse"), wireType<Tickets>("Tickets"), wireType<Policy>("Policy"),
    wireType<KycStanding>("KycStanding"), wireType<KycCase>("KycCase"), wireType<Desk>("Desk"),
    wireType<Currency>("Currency"), wireType<Supply>("Supply"), wireType<Account>("Account"),
    wireType<Hold>("Hold"), wireType<Freezes>("Freezes"),
    wireType<FreezeRecord>("FreezeRecord"), wireType<Quote>("Quote"), wireType<Trade>("Trade"),
    wireType<Obligation>("Obligation"), wireType<OrderCounter>("OrderCounter"),
    wireType<Pending>("Pending"), wireType<RatePair>("RatePair"),
    wireType<FeedHead>("FeedHead"), wireType<Governance>("Governance"),
    wireType<Deputies>("Deputies"), wireType<DayUse>("DayUse"),
    wireType<SignedStatement>("SignedStatement"),
};

}  // namespace

std::span<const WireType> ledgerTypes() { return kTypes; }
const WireType& itemType() { return kItem; }

}  // namespace seabridge::fuzz

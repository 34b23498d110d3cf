// SPDX-License-Identifier: GPL-3.0-or-later
#include "peer/Snapshot.h"

#include "codec/Fields.h"

namespace seabridge::peer {
namespace {

using base::ErrorCode;
using base::Result;
using base::fail;

// The first byte of a record: which part, so that old ones are copied without being read.
enum Stage : std::size_t { kHeaders, kFeeds, kEntities, kSigners };

template <std::size_t I = 0>
Result<SnapshotPart> decodedAs(std::size_t index, base::ByteView bytes) {
    if constexpr (I == std::variant_size_v<SnapshotPart>) {
        return fail(ErrorCode::Damaged, "snapshot: unknown part");
    } else {
        if (index != I) return decodedAs<I + 1>(index, bytes);
        auto part = codec::decoded<std::variant_alternative_t<I, SnapshotPart>>(bytes);
        if (!part) return fail(ErrorCode::Damaged, "snapshot: part cannot be read");
        return SnapshotPart(std::move(*part));
    }
}

Result<void> putAll(std::vector<Bytes>& records, const SnapshotMerge::Put& put) {
    for (const auto& record : records)
        if (const auto done = put(record); !done) return done;
    records.clear();
    return {};
}

}  // namespace

Bytes encodedPart(const SnapshotPart& part) {
    Bytes out{static_cast<std::uint8_t>(part.index())};
    base::append(out, std::visit([](const auto& one) { return codec::encoded(one); }, part));
    return out;
}

Result<SnapshotPart> decodedPart(base::ByteView record) {
    if (record.empty()) return fail(ErrorCode::Damaged, "snapshot: empty record");
    return decodedAs(record[0], record.subspan(1));
}

void SnapshotMerge::add(CertifiedBlock block) {
    headers_.push_back(encodedPart(SnapshotHeader{block.header, std::move(block.certificate)}));
    for (auto& feed : block.feeds) feeds_.push_back(encodedPart(std::move(feed)));
    for (auto& [key, entry] : block.changes) entities_.insert_or_assign(key, std::move(entry));
}

// Behind what the earlier snapshot has of a part comes what is new.
Result<void> SnapshotMerge::finishStage(std::size_t stage, const Put& put) {
    if (stage == kHeaders) return putAll(headers_, put);
    if (stage == kFeeds) return putAll(feeds_, put);
    if (stage == kEntities) return putEntitiesBelow(nullptr, put);
    return {};
}

Result<void> SnapshotMerge::putEntitiesBelow(const ledger::Key* key, const Put& put) {
    while (!entities_.empty() && (key == nullptr || entities_.begin()->first < *key)) {
        auto first = entities_.extract(entities_.begin());
        const auto done =
            put(encodedPart(SnapshotEntity{first.key(), std::move(first.mapped())}));
        if (!done) return done;
    }
    return {};
}

Result<void> SnapshotMerge::take(base::ByteView record, std::size_t& stage, const Put& put) {
    if (record.empty() || record[0] > kSigners || record[0] < stage)
        return fail(ErrorCode::Damaged, "snapshot: out of order");
    for (; stage < record[0]; ++stage)
        if (const auto done = finishStage(stage, put); !done) return done;
    if (stage == kSigners) return {};
    if (stage != kEntities) return put(record);
    const auto part = decodedPart(record);
    if (!part) return std::unexpected(part.error());
    const auto& key = std::get<SnapshotEntity>(*part).key;
    if (const auto done = putEntitiesBelow(&key, put); !done) return done;
    const bool isReplaced = !entities_.empty() && entities_.begin()->first == key;
    return isReplaced ? Result<void>() : put(record);
}

Result<void> SnapshotMerge::write(const Old& old, const SnapshotSigners& signers,
                                  const Put& put) {
    std::size_t stage = kHeaders;
    const auto copied = old([&](base::ByteView record) { return take(record, stage, put); });
    if (!copied) return copied;
    for (; stage < kSigners; ++stage)
        if (const auto done = finishStage(stage, put); !done) return done;
    return put(encodedPart(signers));
}

Result<void> SnapshotMerge::write(const ledger::Genesis& genesis, const SnapshotSigners& signers,
                                  const Put& put) {
    ledger::State state;
    (void)ledger::startState(genesis, state);
    state.forEach([&](const ledger::Key& key, const ledger::Entry& entry) {
        entities_.try_emplace(key, entry);
    });
    return write([](const Put&) { return Result<void>(); }, signers, put);
}

}  // namespace seabridge::peer

// SPDX-License-Identifier: GPL-3.0-or-later
#include "NodeRecords.h"

#include "desk/KeptOutcomes.h"
#include "merkle/Log.h"
#include "store/ChainTables.h"
#include "store/MetaTable.h"

namespace seabridge::app {
namespace {

using base::Bytes;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::Transaction;

constexpr ledger::Height kHeadsKept = 1000;
constexpr std::string_view kEvidence = "evidence";
constexpr std::string_view kDoubleVotes = "double-votes";
constexpr std::string_view kChanges = "changes";
constexpr std::string_view kMembers = "members";
constexpr std::string_view kLastTicket = "last-ticket";

/// What certifies a stored header.
struct Proof {
    ledger::Certificate certificate;
    std::vector<ledger::Signer> signers;

    static void fields(auto& self, auto&& visit) {
        visit("certificate", self.certificate);
        visit("signers", self.signers);
    }
};

std::string progressName(const ledger::Topic& topic) {
    return "feed/" + base::toHex(codec::encoded(topic));
}

/// The record called `name`, decoded.
template <class T>
Result<std::optional<T>> metaOf(store::Database& database, std::string_view name) {
    const auto bytes = store::MetaTable(database).get(name);
    if (!bytes) return std::unexpected(bytes.error());
    if (!*bytes) return std::optional<T>();
    auto value = codec::decoded<T>(**bytes);
    if (!value) return fail(ErrorCode::Damaged, std::string(name));
    return std::optional<T>(std::move(*value));
}

/// The list called `name` with one more at its end. It stays short: members are few and change
/// seldom.
template <class T>
Result<void> append(Transaction& transaction, std::string_view name, const T& item) {
    auto list = metaOf<std::vector<T>>(transaction.database(), name);
    if (!list) return std::unexpected(list.error());
    auto items = std::move(*list).value_or(std::vector<T>());
    items.push_back(item);
    return store::MetaTable::put(transaction, name, codec::encoded(items));
}

Result<void> write(Transaction& transaction, const lightnode::StoreHead& effect) {
    const auto& head = effect.head;
    if (!head.certificate) return {};  // height 0 stands in the genesis
    if (head.header.changesMembers())
        if (const auto kept = append(transaction, kChanges, head); !kept) return kept;
    const auto height = head.header.height;
    const auto put = store::HeaderTable::put(
        transaction, {height, codec::encoded(head.header),
                      codec::encoded(Proof{*head.certificate, head.signers})});
    if (!put || height <= kHeadsKept) return put;
    return store::HeaderTable::removeBelow(transaction, height - kHeadsKept);
}

Result<void> write(Transaction& transaction, const lightnode::StoreEntries& effect) {
    const auto topic = codec::encoded(effect.progress.topic);
    auto position = effect.begin;
    for (const auto& entry : effect.entries) {
        const auto done = store::FeedTable::append(
            transaction, topic, {position++, merkle::leafHash(entry), entry});
        if (!done) return done;
    }
    return store::MetaTable::put(transaction, progressName(effect.progress.topic),
                                 codec::encoded(effect.progress));
}

Result<void> write(Transaction& transaction, const lightnode::StoreOutgoing& effect) {
    const auto& outgoing = effect.outgoing;
    if (const auto done = storeLastTicket(transaction, outgoing.ticket); !done) return done;
    return store::OutboxTable::add(
        transaction, {outgoing.id, codec::encoded(outgoing), outgoing.validUntil,
                      static_cast<std::int64_t>(outgoing.ticket)});
}

Result<void> write(Transaction& transaction, const lightnode::StoreLastTicket& effect) {
    return storeLastTicket(transaction, effect.ticket);
}

Result<void> write(Transaction& transaction, const lightnode::Settled& effect) {
    const auto entry = store::OutboxTable(transaction.database()).get(effect.id);
    if (!entry) return std::unexpected(entry.error());
    if (!*entry) return {};
    const auto outgoing = codec::decoded<lightnode::Outgoing>((*entry)->bytes);
    if (!outgoing) return fail(ErrorCode::Damaged, "outbox");
    const auto put = store::TransactionTable::put(transaction, effect.id, outgoing->raw);
    if (!put) return put;
    if (const auto kept = keepOutcome(transaction, effect); !kept) return kept;
    return store::OutboxTable::remove(transaction, effect.id);
}

Result<void> write(Transaction& transaction, const lightnode::EvidenceFound& effect) {
    if (!effect.stops) return append(transaction, kDoubleVotes, effect.evidence);
    return store::MetaTable::put(transaction, kEvidence, codec::encoded(effect.evidence));
}

template <class Other>
Result<void> write(Transaction&, const Other&) {
    return {};
}

}  // namespace

Result<std::optional<lightnode::Head>> storedHead(store::Database& database) {
    const auto row = store::HeaderTable(database).newest();
    if (!row) return std::unexpected(row.error());
    if (!*row) return std::nullopt;
    auto header = codec::decoded<ledger::Header>((*row)->bytes);
    auto proof = codec::decoded<Proof>((*row)->certificate);
    if (!header || !proof) return fail(ErrorCode::Damaged, "header");
    return lightnode::Head{std::move(*header), std::move(proof->certificate),
                           std::move(proof->signers)};
}

Result<std::optional<lightnode::FeedProgress>> storedProgress(store::Database& database,
                                                              const ledger::Topic& topic) {
    return metaOf<lightnode::FeedProgress>(database, progressName(topic));
}

Result<std::optional<std::uint64_t>> storedLastTicket(store::Database& database) {
    return store::MetaTable(database).number(kLastTicket);
}

Result<void> storeLastTicket(Transaction& transaction, std::uint64_t ticket) {
    const auto known = storedLastTicket(transaction.database());
    if (!known) return std::unexpected(known.error());
    if (*known && ticket <= **known) return {};
    return store::MetaTable::putNumber(transaction, kLastTicket, ticket);
}

Result<std::vector<lightnode::Outgoing>> storedOutgoing(store::Database& database) {
    const auto rows = store::OutboxTable(database).all();
    if (!rows) return std::unexpected(rows.error());
    std::vector<lightnode::Outgoing> out;
    for (const auto& row : *rows) {
        auto outgoing = codec::decoded<lightnode::Outgoing>(row.bytes);
        if (!outgoing) return fail(ErrorCode::Damaged, "outbox");
        out.push_back(std::move(*outgoing));
    }
    return out;
}

Result<std::vector<lightnode::Head>> storedChanges(store::Database& database) {
    auto changes = metaOf<std::vector<lightnode::Head>>(database, kChanges);
    if (!changes) return std::unexpected(changes.error());
    return std::move(*changes).value_or(std::vector<lightnode::Head>());
}

Result<std::optional<KnownMembers>> storedMembers(store::Database& database) {
    return metaOf<KnownMembers>(database, kMembers);
}

Result<void> storeMembers(Transaction& transaction, const KnownMembers& members) {
    return store::MetaTable::put(transaction, kMembers, codec::encoded(members));
}

Result<std::optional<lightnode::Evidence>> storedEvidence(store::Database& database) {
    return metaOf<lightnode::Evidence>(database, kEvidence);
}

Result<std::vector<lightnode::Evidence>> storedDoubleVotes(store::Database& database) {
    auto votes = metaOf<std::vector<lightnode::Evidence>>(database, kDoubleVotes);
    if (!votes) return std::unexpected(votes.error());
    return std::move(*votes).value_or(std::vector<lightnode::Evidence>());
}

Result<std::vector<lightnode::Evidence>> storedMisconduct(store::Database& database) {
    auto stopped = storedEvidence(database);
    if (!stopped) return std::unexpected(stopped.error());
    auto votes = storedDoubleVotes(database);
    if (!votes) return std::unexpected(votes.error());
    std::vector<lightnode::Evidence> out;
    if (*stopped) out.push_back(std::move(**stopped));
    std::ranges::move(*votes, std::back_inserter(out));
    return out;
}

Result<void> storeEffect(Transaction& transaction, const lightnode::Effect& effect) {
    return std::visit([&](const auto& what) { return write(transaction, what); }, effect);
}

bool isStored(const lightnode::Effect& effect) {
    return std::holds_alternative<lightnode::StoreHead>(effect) ||
           std::holds_alternative<lightnode::StoreEntries>(effect) ||
           std::holds_alternative<lightnode::StoreOutgoing>(effect) ||
           std::holds_alternative<lightnode::StoreLastTicket>(effect) ||
           std::holds_alternative<lightnode::Settled>(effect) ||
           std::holds_alternative<lightnode::EvidenceFound>(effect);
}

}  // namespace seabridge::app

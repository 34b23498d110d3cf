// SPDX-License-Identifier: GPL-3.0-or-later
// A feed of many entries, page by page from the wire: proven complete and stored in the vault as a
// workstation does, against a bare SQLCipher insert of the same rows in transactions of the same
// size (quality.md).
//     FeedBench [ENTRIES...]
#include "NodeRecords.h"
#include "base/Ensure.h"
#include "crypto/Hash.h"
#include "merkle/Log.h"
#include "peer/Feeds.h"
#include "store/Vault.h"
#include "support/Measure.h"
#include "support/Node.h"
#include "support/Rows.h"

using namespace seabridge;
using namespace seabridge::bench;

namespace {

const ledger::OrgId kOrg = *ledger::OrgId::from(base::Bytes(16, 7));

/// A payment that came in.
ledger::FeedAppend entryOf(std::size_t i) {
    ledger::FeedEntry entry;
    entry.height = 1 + i / 3;
    entry.index = static_cast<std::uint32_t>(i % 3);
    entry.time = World::kStart + static_cast<ledger::TimeMs>(i);
    entry.id = crypto::sha256(base::viewOf(std::to_string(i)));
    entry.effect.kind = ledger::EffectKind::Credited;
    entry.effect.party = kOrg;
    entry.effect.amount = ledger::Money{{"USD"}, static_cast<std::int64_t>(100 + i)};
    entry.effect.note = fmt::format("invoice {}", i);
    return {ledger::topicOf(kOrg), codec::encoded(entry)};
}

/// What a peer serves of the feed, newest page first, encoded as it travels.
struct Served {
    ledger::FeedHead head;
    std::vector<Bytes> pages;
    std::vector<Bytes> entries;
};

Served serve(std::size_t count) {
    Served out;
    peer::Feeds feeds;
    merkle::Frontier log;
    for (std::size_t i = 0; i < count; ++i) {
        auto append = entryOf(i);
        log.append(merkle::leafHash(append.entry));
        feeds.append(append);
        out.entries.push_back(std::move(append.entry));
    }
    const auto topic = ledger::topicOf(kOrg);
    out.head = {topic, count, log.root()};
    for (std::uint64_t end = count; end > 0;) {
        auto page = feeds.page(topic, end, net::kMaxFeedEntries, 1 << 20);
        end = page.begin;
        out.pages.push_back(codec::encoded(
            net::FeedReply{page.begin, std::move(page.peaks), std::move(page.entries)}));
    }
    return out;
}

/// Every page through the light node's own code into a vault.
double verifyAndStore(const Served& served) {
    const TemporaryFolder folder;
    auto vault = *store::Vault::create(folder.path() / "vault",
                                       base::Secret(base::viewOf("a passphrase of the bench")));
    auto& database = vault.database();
    lightnode::FeedSync sync(served.head.topic);
    const lightnode::Head head;
    ENSURE(sync.grow(served.head, head).has_value());
    const auto time = seconds([&] {
        for (const auto& bytes : served.pages) {
            const auto reply = codec::decoded<net::FeedReply>(bytes);
            ENSURE(reply.has_value());
            auto page = sync.take(*reply);
            ENSURE(page.has_value());
            auto transaction = database.begin();
            ENSURE(transaction.has_value());
            const lightnode::StoreEntries effect{sync.progress(), page->begin,
                                                 std::move(page->entries),
                                                 std::move(page->decoded), head};
            ENSURE(app::storeEffect(*transaction, effect).has_value());
            ENSURE(transaction->commit().has_value());
        }
    });
    ENSURE(sync.isComplete());
    return time;
}

/// The same rows in the same order and as many commits, and nothing else.
double insertBare(const Served& served) {
    const TemporaryFolder folder;
    const base::Secret key(crypto::sha256(base::viewOf("bench")).view());
    auto database = *store::Database::openEncrypted(folder.path() / "bare.db", key,
                                                    store::Database::Creation::IfAbsent);
    ENSURE(database.execute("CREATE TABLE feed_entries(topic BLOB NOT NULL, position INTEGER NOT"
                            " NULL, leaf BLOB NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(topic,"
                            " position)) STRICT, WITHOUT ROWID;").has_value());
    const auto topic = codec::encoded(served.head.topic);
    const base::Hash leaf;
    return seconds([&] {
        for (std::size_t end = served.entries.size(); end > 0;) {
            const auto begin = end - std::min(end, net::kMaxFeedEntries);
            auto transaction = database.begin();
            ENSURE(transaction.has_value());
            for (auto i = begin; i < end; ++i)
                ENSURE(transaction->run("INSERT INTO feed_entries VALUES(?, ?, ?, ?)", topic, i,
                                        leaf.view(), served.entries[i]).has_value());
            ENSURE(transaction->commit().has_value());
            end = begin;
        }
    });
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::size_t> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(std::stoul(argv[i]));
    if (sizes.empty()) sizes = {1'000, 10'000, 100'000};
    Growth growth("feed proven and stored");
    for (const auto size : sizes) {
        const auto served = serve(size);
        const auto bare = insertBare(served);
        const auto whole = verifyAndStore(served);
        const auto count = static_cast<double>(size);
        row(fmt::format("feed of {} entries, proven and stored", size), count / whole, "entries/s",
            "bare SQLCipher insert", count / bare, bare / whole, ">= 0.50");
        growth.add(size, whole);
    }
    growth.rows();
    return 0;
}

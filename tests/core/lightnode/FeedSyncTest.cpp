// SPDX-License-Identifier: GPL-3.0-or-later
#include "lightnode/FeedSync.h"

#include "crypto/Hash.h"
#include "merkle/Log.h"

#include <QtTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace seabridge;
using namespace seabridge::ledger;
using base::Bytes;
using base::ErrorCode;
using lightnode::FeedProgress;
using lightnode::FeedSync;
using lightnode::Head;

namespace {

Bytes entryOf(std::uint64_t number, const std::string& salt) {
    FeedEntry entry;
    entry.height = number / 3;
    entry.index = static_cast<std::uint32_t>(number % 3);
    entry.id = crypto::sha256(base::viewOf(salt + std::to_string(number)));
    entry.effect.note = "entry " + std::to_string(number);
    return codec::encoded(entry);
}

/// A ledger's feed and an honest server of it.
struct Ledger {
    explicit Ledger(std::size_t size = 0, std::string saltOf = {}) : salt(std::move(saltOf)) {
        grow(size);
    }
    void grow(std::size_t more) {
        for (std::size_t i = 0; i < more; ++i) add(entryOf(entries.size(), salt));
    }
    void add(Bytes entry) {
        log.append(merkle::leafHash(entry));
        entries.push_back(std::move(entry));
    }
    [[nodiscard]] FeedHead head() const { return {membershipTopic(), log.size(), log.root()}; }
    [[nodiscard]] net::FeedReply page(std::uint64_t begin, std::uint64_t end) const {
        net::FeedReply out;
        out.begin = begin;
        out.peaks = log.frontierAt(begin).peaks();
        for (auto at = begin; at < end; ++at) out.entries.push_back(entries[at]);
        return out;
    }
    [[nodiscard]] net::FeedReply serve(const net::FeedRequest& asked,
                                       std::size_t most = 256) const {
        const auto count = std::min<std::uint64_t>({asked.count, most, asked.end});
        return page(asked.end - count, asked.end);
    }

    std::string salt;
    merkle::Log log;
    std::vector<Bytes> entries;
};

Head headAt(Height height) {
    Head out;
    out.header.height = height;
    return out;
}

/// What a vault does with the pages.
struct Vault {
    std::map<std::uint64_t, Bytes> entries;
    void store(const FeedSync::Page& page) {
        for (std::size_t i = 0; i < page.entries.size(); ++i)
            entries[page.begin + i] = page.entries[i];
    }
    [[nodiscard]] bool equals(const Ledger& ledger) const {
        if (entries.size() != ledger.entries.size()) return false;
        for (std::size_t i = 0; i < ledger.entries.size(); ++i)
            if (!entries.contains(i) || entries.at(i) != ledger.entries[i]) return false;
        return true;
    }
};

bool fetchAll(FeedSync& sync, const Ledger& ledger, Vault& vault, std::size_t most = 256) {
    while (const auto asked = sync.next()) {
        const auto page = sync.take(ledger.serve(*asked, most));
        if (!page) return false;
        vault.store(*page);
    }
    return true;
}

using Spoil = std::function<void(const Ledger&, net::FeedReply&)>;

std::vector<std::pair<std::string, Spoil>> spoiledPages() {
    using L = const Ledger&;
    using R = net::FeedReply&;
    return {
        {"nothing", [](L, R r) { r.entries.clear(); }},
        {"nothing, at the end", [](L l, R r) { r = l.page(300, 300); }},
        {"the newest withheld", [](L, R r) { r.entries.pop_back(); }},
        {"the oldest withheld", [](L, R r) { r.entries.erase(r.entries.begin()); }},
        {"the oldest withheld, begin moved",
         [](L, R r) {
             r.entries.erase(r.entries.begin());
             ++r.begin;
         }},
        {"one in the middle withheld", [](L, R r) { r.entries.erase(r.entries.begin() + 100); }},
        {"one in the middle withheld, begin moved",
         [](L, R r) {
             r.entries.erase(r.entries.begin() + 100);
             ++r.begin;
         }},
        {"two exchanged", [](L, R r) { std::swap(r.entries[3], r.entries[4]); }},
        {"all in reverse", [](L, R r) { std::ranges::reverse(r.entries); }},
        {"one bit altered", [](L, R r) { r.entries[7].back() ^= 1; }},
        {"one replaced by a valid one", [](L, R r) { r.entries[7] = entryOf(7, "forged"); }},
        {"one twice", [](L, R r) { r.entries[8] = r.entries[7]; }},
        {"one twice, begin moved",
         [](L, R r) {
             r.entries.insert(r.entries.begin() + 7, r.entries[7]);
             --r.begin;
         }},
        {"one invented at the end",
         [](L l, R r) {
             r = l.page(45, 300);
             r.entries.push_back(entryOf(300, "forged"));
         }},
        {"a peak altered", [](L, R r) { r.peaks[0].data[3] ^= 1; }},
        {"a peak missing", [](L, R r) { r.peaks.pop_back(); }},
        {"a peak more", [](L, R r) { r.peaks.push_back(r.peaks[0]); }},
        {"peaks in another order", [](L, R r) { std::ranges::reverse(r.peaks); }},
        {"peaks of a forged past, true entries",
         [](L, R r) { r.peaks = Ledger(300, "forged").log.frontierAt(r.begin).peaks(); }},
        {"a whole forged page", [](L, R r) { r = Ledger(300, "forged").page(44, 300); }},
        {"a page of the past", [](L l, R r) { r = l.page(0, 256); }},
        {"a page beyond what was asked", [](L l, R r) { r = l.page(40, 300); }},
        {"a page beyond the size", [](L, R r) { r = Ledger(310).page(54, 310); }},
        {"a begin beyond the size", [](L, R r) { r.begin = 1ULL << 63; }},
        {"the largest begin there is", [](L, R r) { r.begin = ~std::uint64_t{0}; }},
        {"more entries than were asked", [](L l, R r) { r = l.page(0, 300); }},
        {"an empty entry", [](L, R r) { r.entries[0].clear(); }},
        {"a leaf that is a node",
         [](L l, R r) {
             // Two entries folded into what looks like one: the prefixes keep them apart.
             Bytes node;
             base::append(node, merkle::leafHash(l.entries[44]));
             base::append(node, merkle::leafHash(l.entries[45]));
             r.entries.erase(r.entries.begin());
             r.entries[0] = node;
         }},
    };
}

}  // namespace

class FeedSyncTest : public QObject {
    Q_OBJECT

private slots:
    void fetchesAllNewestFirst() {
        for (const std::size_t size : {1, 2, 255, 256, 257, 1000}) {
            const Ledger ledger(size);
            FeedSync sync(membershipTopic());
            QVERIFY(!sync.isComplete());
            QVERIFY(sync.grow(ledger.head(), headAt(5)));
            QCOMPARE(sync.next()->end, std::uint64_t(size));
            Vault vault;
            QVERIFY(fetchAll(sync, ledger, vault));
            QVERIFY(vault.equals(ledger));
            QVERIFY(sync.isComplete());
            QCOMPARE(sync.under()->header.height, Height(5));
        }
    }

    void takesPagesThatTheServerCutShort() {
        const Ledger ledger(300);
        FeedSync sync(membershipTopic());
        QVERIFY(sync.grow(ledger.head(), headAt(1)));
        Vault vault;
        QVERIFY(fetchAll(sync, ledger, vault, 7));
        QVERIFY(vault.equals(ledger));
    }

    void isCompleteAndEmptyOnlyIfAbsenceIsProven() {
        FeedSync sync(membershipTopic());
        QVERIFY(!sync.isComplete());
        QVERIFY(sync.grow(std::nullopt, headAt(4)));
        QVERIFY(sync.isComplete());
        QVERIFY(!sync.next());
    }

    void acceptsNoSpoiledPage() {
        const Ledger ledger(300);
        for (const auto& [name, spoil] : spoiledPages()) {
            FeedSync sync(membershipTopic());
            QVERIFY(sync.grow(ledger.head(), headAt(1)));
            auto reply = ledger.serve(*sync.next());
            QCOMPARE(reply.begin, std::uint64_t(44));
            spoil(ledger, reply);
            const auto before = sync.progress();
            const auto page = sync.take(reply);
            QVERIFY2(!page, name.c_str());
            QVERIFY2(page.error().code == ErrorCode::Protocol ||
                         page.error().code == ErrorCode::NotProven,
                     name.c_str());
            QVERIFY2(sync.progress().newest == before.newest, name.c_str());
            QVERIFY2(!sync.isComplete(), name.c_str());
            Vault vault;
            QVERIFY2(fetchAll(sync, ledger, vault) && vault.equals(ledger), name.c_str());
        }
    }

    void fetchesOnlyWhatIsNewWhenItGrows() {
        Ledger ledger(300);
        FeedSync sync(membershipTopic());
        Vault vault;
        QVERIFY(sync.grow(ledger.head(), headAt(1)));
        QVERIFY(fetchAll(sync, ledger, vault));
        ledger.grow(40);
        QVERIFY(sync.grow(ledger.head(), headAt(2)));
        QVERIFY(!sync.isComplete());
        const auto asked = sync.next();
        QCOMPARE(asked->end, std::uint64_t(340));
        QCOMPARE(asked->count, 40U);
        QVERIFY(fetchAll(sync, ledger, vault));
        QVERIFY(vault.equals(ledger));
        QVERIFY(sync.isComplete());
        QCOMPARE(sync.under()->header.height, Height(2));
    }

    void joinsAGapBeforeItGoesOnWithThePast() {
        Ledger ledger(1000);
        FeedSync sync(membershipTopic());
        Vault vault;
        QVERIFY(sync.grow(ledger.head(), headAt(1)));
        vault.store(*sync.take(ledger.serve(*sync.next())));
        QCOMPARE(sync.progress().newest.from, std::uint64_t(744));
        ledger.grow(600);
        QVERIFY(sync.grow(ledger.head(), headAt(2)));
        vault.store(*sync.take(ledger.serve(*sync.next())));
        QVERIFY(sync.progress().older && !sync.isContiguous());
        // It grows again while the gap is open: that waits.
        ledger.grow(5);
        QVERIFY(sync.grow(ledger.head(), headAt(3)));
        QCOMPARE(sync.under()->header.height, Height(2));
        QVERIFY(fetchAll(sync, ledger, vault));
        QVERIFY(vault.equals(ledger));
        QVERIFY(sync.isComplete());
        QCOMPARE(sync.under()->header.height, Height(3));
    }

    void goesOnAfterARestartAtAnyPoint() {
        std::mt19937 random(7);
        for (int round = 0; round < 20; ++round) {
            Ledger ledger(50);
            Vault vault;
            FeedSync sync(membershipTopic());
            for (Height height = 1; height < 40; ++height) {
                ledger.grow(random() % 30);
                QVERIFY(sync.grow(ledger.head(), headAt(height)));
                for (auto pages = random() % 4; pages > 0; --pages)
                    if (const auto asked = sync.next())
                        vault.store(*sync.take(ledger.serve(*asked, 11)));
                const auto stored = codec::decoded<FeedProgress>(codec::encoded(sync.progress()));
                QVERIFY(stored);
                sync = FeedSync(*stored);
            }
            QVERIFY(sync.grow(ledger.head(), headAt(99)));
            QVERIFY(fetchAll(sync, ledger, vault));
            QVERIFY(sync.grow(ledger.head(), headAt(100)));
            QVERIFY(fetchAll(sync, ledger, vault));
            QVERIFY(vault.equals(ledger) && sync.isComplete());
        }
    }

    void provesThatAFeedWasRewritten() {
        const Ledger ledger(300);
        const Ledger forged(340, "forged");
        FeedSync sync(membershipTopic());
        Vault vault;
        QVERIFY(sync.grow(ledger.head(), headAt(1)));
        QVERIFY(fetchAll(sync, ledger, vault));
        QVERIFY(sync.grow(forged.head(), headAt(2)));
        const auto page = sync.take(forged.serve(*sync.next()));
        QVERIFY(!page && page.error().code == ErrorCode::Misconduct);
        QVERIFY(!sync.isComplete() && !sync.next());
    }

    void provesThatAFeedShrankOrChanged() {
        const Ledger ledger(300);
        FeedSync sync(membershipTopic());
        QVERIFY(sync.grow(ledger.head(), headAt(1)));
        for (const auto& other : {Ledger(299).head(), Ledger(300, "forged").head()}) {
            const auto grown = sync.grow(other, headAt(2));
            QVERIFY(!grown && grown.error().code == ErrorCode::Misconduct);
        }
        const auto grown = sync.grow(std::nullopt, headAt(2));
        QVERIFY(!grown && grown.error().code == ErrorCode::Misconduct);
        QVERIFY(sync.grow(ledger.head(), headAt(3)));
    }

    void refusesTheHeadOfAnotherTopic() {
        FeedSync sync(membershipTopic());
        auto head = Ledger(3).head();
        head.topic = topicOf(OrgId());
        QVERIFY(!sync.grow(head, headAt(1)));
    }

    void standsStillAtCertifiedEntriesOfANewerRelease() {
        Ledger ledger(3);
        ledger.add({0x01, 0x02});
        FeedSync sync(membershipTopic());
        QVERIFY(sync.grow(ledger.head(), headAt(1)));
        const auto page = sync.take(ledger.serve(*sync.next()));
        QVERIFY(!page && page.error().code == ErrorCode::VersionTooNew);
        QVERIFY(sync.isUnreadable() && !sync.isComplete() && !sync.next());
    }

    void takesNothingUnasked() {
        const Ledger ledger(3);
        FeedSync sync(membershipTopic());
        QVERIFY(!sync.take(ledger.page(0, 3)));
    }

};

QTEST_GUILESS_MAIN(FeedSyncTest)
#include "FeedSyncTest.moc"

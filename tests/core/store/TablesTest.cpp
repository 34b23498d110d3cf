// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/File.h"
#include "crypto/Hash.h"
#include "crypto/Random.h"
#include "store/ChainTables.h"
#include "store/DeskTables.h"
#include "store/MetaTable.h"
#include "store/Migrations.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace seabridge;
using namespace seabridge::store;
using base::ErrorCode;
using namespace std::literals;

namespace {

base::Hash hashOf(std::string_view text) {
    return crypto::sha256(base::viewOf(text));
}

}  // namespace

class TablesTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir root_;
    std::optional<Database> database_;

    /// Runs `write` in a transaction of its own.
    template <class Write>
    auto in(const Write& write) {
        auto transaction = database_->begin();
        auto done = write(*transaction);
        if (done && !transaction->commit()) qFatal("commit");
        return done;
    }

private slots:
    void init() {
        static int number = 0;
        const auto path =
            std::filesystem::path(root_.path().toStdString()) / std::to_string(number++);
        auto opened =
            Database::openEncrypted(path, crypto::randomSecret(32), Database::Creation::IfAbsent);
        QVERIFY(opened);
        database_.emplace(std::move(*opened));
        QVERIFY(migrate(*database_, vaultMigrations()));
    }
    void cleanup() { database_.reset(); }

    void metaKeepsBytesAndNumbers() {
        QVERIFY(in([](Transaction& t) { return MetaTable::put(t, "a", base::Bytes{}); }));
        QVERIFY(in([](Transaction& t) { return MetaTable::putNumber(t, "n", ~0ULL); }));
        const MetaTable meta(*database_);
        QVERIFY(meta.get("a").value() == base::Bytes{});
        QVERIFY(!meta.get("b").value());
        QVERIFY(meta.number("n").value() == ~0ULL);
        QVERIFY(meta.number("a").error().code == ErrorCode::Damaged);
        QVERIFY(in([](Transaction& t) { return MetaTable::put(t, "a", base::Bytes{7}); }));
        QVERIFY(meta.get("a").value() == base::Bytes{7});
    }

    void feedsArePagedFromTheirEnd() {
        const base::Bytes topic{7}, other{7, 0};
        QVERIFY(in([&](Transaction& t) -> base::Result<void> {
            for (std::uint64_t i = 0; i < 25; ++i) {
                if (auto done = FeedTable::append(t, topic, {i, hashOf("x"), {std::uint8_t(i)}});
                    !done)
                    return done;
                if (auto done = FeedTable::append(t, other, {i, {}, {99}}); !done) return done;
            }
            return {};
        }));
        const FeedTable feeds(*database_);
        const auto page = feeds.pageBack(topic, 15, 5).value();
        QCOMPARE(page.size(), std::size_t{5});
        QVERIFY(page.front().position == 14 && page.back().position == 10);
        QVERIFY(page[2].leaf == hashOf("x") && page[2].bytes == base::Bytes{12});
        const auto back = feeds.pageBack(topic, ~0ULL, 3).value();
        QVERIFY(back.size() == 3 && back.front().position == 24 && back.back().position == 22);
        QVERIFY(feeds.pageBack(topic, 0, 5).value().empty());
        QVERIFY(feeds.pageBack(topic, ~0ULL, 0).value().empty());
        QVERIFY(in([&](Transaction& t) {
                    return FeedTable::append(t, topic, {3, {}, {}});
                })
                    .error()
                    .code == ErrorCode::InvalidInput);
        QCOMPARE(feeds.pageBack(other, ~0ULL, 99).value().size(), std::size_t{25});
    }

    void headersAndTransactionsComeBack() {
        for (const std::uint64_t height : {1ULL, 5ULL, 9ULL})
            QVERIFY(in([&](Transaction& t) {
                return HeaderTable::put(t, {height, {std::uint8_t(height)}, {1, 2}});
            }));
        const HeaderTable headers(*database_);
        const auto newest = headers.newest().value();
        QVERIFY(newest->height == 9 && newest->certificate == (base::Bytes{1, 2}));
        QVERIFY(in([](Transaction& t) { return HeaderTable::removeBelow(t, 9); }));
        QCOMPARE(headers.newest().value()->height, std::uint64_t{9});
        QVERIFY(in([](Transaction& t) { return HeaderTable::removeBelow(t, 10); }));
        QVERIFY(!headers.newest().value());

        const TransactionTable transactions(*database_);
        QVERIFY(in([](Transaction& t) {
            return TransactionTable::put(t, hashOf("t"), base::viewOf("one"));
        }));
        QVERIFY(in([](Transaction& t) {
            return TransactionTable::put(t, hashOf("t"), base::viewOf("two"));
        }));
        QCOMPARE(base::textOf(*transactions.get(hashOf("t")).value()), std::string("one"));
        QVERIFY(in([](Transaction& t) {
            return TransactionTable::put(t, hashOf("u"), base::viewOf("three"));
        }));
        const auto first = transactions.page({}, 1).value();
        QCOMPARE(first.size(), std::size_t{1});
        const auto second = transactions.page(first[0].id, 9).value();
        QCOMPARE(second.size(), std::size_t{1});
        QVERIFY(first[0].id < second[0].id && transactions.page(second[0].id, 9).value().empty());
    }

    void theOutboxKeepsItsOrder() {
        for (int i = 5; i > 0; --i)
            QVERIFY(in([&](Transaction& t) {
                return OutboxTable::add(t, {hashOf(std::to_string(i)), {1}, -i, i});
            }));
        const OutboxTable outbox(*database_);
        const auto all = outbox.all().value();
        QVERIFY(all.size() == 5 && all.front().ticket == 1 && all.front().validUntil == -1);
        QCOMPARE(outbox.get(hashOf("3")).value()->ticket, std::int64_t{3});
        QVERIFY(in([](Transaction& t) {
                    return OutboxTable::add(t, {hashOf("3"), {}, 0, 0});
                })
                    .error()
                    .code == ErrorCode::InvalidInput);
        QVERIFY(in([](Transaction& t) { return OutboxTable::remove(t, hashOf("3")); }));
        QVERIFY(!outbox.get(hashOf("3")).value());
    }

    void theDeskComesBack() {
        const StoredDocument document{hashOf("d"), "invoice", {1, 0, 2}};
        const StoredDraft draft{"q1", "quote", 1'700'000'000'000, "{\"見積\":1}"};
        const StoredContact contact{hashOf("c"), "株式会社あおば商事", {3}};
        QVERIFY(in([&](Transaction& t) { return DocumentTable::put(t, document); }));
        QVERIFY(in([&](Transaction& t) { return DraftTable::put(t, draft); }));
        QVERIFY(in([&](Transaction& t) { return ContactTable::put(t, contact); }));
        QVERIFY(DocumentTable(*database_).get(document.id).value()->bytes == document.bytes);
        QVERIFY(DraftTable(*database_).get("q1").value()->body == draft.body);
        QCOMPARE(DraftTable(*database_).all().value().size(), std::size_t{1});
        QVERIFY(ContactTable(*database_).all().value().front().name == contact.name);
        QVERIFY(in([](Transaction& t) { return DraftTable::remove(t, "q1"); }));
        QVERIFY(!DraftTable(*database_).get("q1").value());

        const base::Secret seed(base::viewOf("seed"));
        QVERIFY(in([&](Transaction& t) { return SecretTable::put(t, "seed", seed); }));
        QVERIFY(SecretTable(*database_).get("seed").value()->equals(seed.view()));
        QVERIFY(!SecretTable(*database_).get("other").value());
    }

    void aFilesNameIsNeverAPath() {
        StoredFile file{hashOf("%PDF"), "営業許可証.pdf", "application/pdf",
                        base::bytesOf(base::viewOf("%PDF"))};
        const auto put = [&] {
            return in([&](Transaction& t) { return FileTable::put(t, file); });
        };
        QVERIFY(put());
        const auto kept = FileTable(*database_).get(file.id).value();
        QVERIFY(kept->name == file.name && kept->bytes == file.bytes);
        const std::string longName(256, 'x');
        for (const std::string_view name :
             {""sv, "."sv, ".."sv, "../x"sv, "/etc/passwd"sv, "C:\\x"sv, "a\0b"sv, "a\nb"sv,
              "gpj.\u202Eexe"sv, std::string_view(longName)}) {
            file.name.assign(name);
            QVERIFY2(put().error().code == ErrorCode::InvalidInput, file.name.c_str());
        }
        file.name = "x";
        file.bytes.push_back(0);
        QVERIFY(put().error().code == ErrorCode::InvalidInput);
    }

    void aWrongCountOfValuesIsOurBug() {
        QVERIFY(database_->query("SELECT ?")->step().error().code == ErrorCode::Internal);
        QVERIFY(database_->query("SELECT 1", 5)->step().error().code == ErrorCode::Internal);
        QVERIFY(database_->query("SELECT nothing FROM nowhere").error().code ==
                ErrorCode::Internal);
    }

    void aValueNeverBecomesSql() {
        const std::string text = "x'); DROP TABLE drafts; --";
        QVERIFY(in([&](Transaction& t) { return DraftTable::put(t, {text, text, 0, text}); }));
        QCOMPARE(DraftTable(*database_).get(text).value()->body, text);
    }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "TablesTest.moc"

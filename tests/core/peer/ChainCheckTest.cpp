// SPDX-License-Identifier: GPL-3.0-or-later
#include "Solo.h"
#include "base/Log.h"
#include "peer/ChainCheck.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using peer::CertifiedBlock;
using peer::ChainCheck;
using support::Solo;

namespace {

constexpr Height kBlocks = 6;

template <class T>
T read(const base::Bytes& bytes) {
    return *codec::decoded<T>(bytes);
}

}  // namespace

class ChainCheckTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    std::unique_ptr<Solo> solo_;

    std::filesystem::path path(const char* name) const {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    /// What is said of a chain in which height 4 is as given.
    std::string saidOf(const base::Bytes& block, const base::Bytes& record) const {
        ChainCheck check(solo_->scene().genesis());
        for (Height height = 1; height <= kBlocks; ++height) {
            const bool changed = height == 4;
            const auto done = check.next(changed ? block : solo_->blockAt(height),
                                         changed ? record : solo_->recordAt(height));
            if (!done) return fmt::format("{}: {}", height, done.error().detail);
        }
        return "nothing";
    }
    std::string saidOfBlock(const auto& change) const {
        auto block = read<Block>(solo_->blockAt(4));
        auto record = read<CertifiedBlock>(solo_->recordAt(4));
        change(block);
        // Whoever changes a block changes the record and its own signatures with it.
        record.header = block.header;
        record.certificate->target.headerId = block.header.id();
        return saidOf(codec::encoded(block), codec::encoded(record));
    }
    std::string saidOfRecord(const auto& change) const {
        auto record = read<CertifiedBlock>(solo_->recordAt(4));
        change(record);
        return saidOf(solo_->blockAt(4), codec::encoded(record));
    }

private slots:
    void initTestCase() {
        base::setLogLevel(base::LogLevel::Alarm);
        solo_ = std::make_unique<Solo>(path("store"));
        solo_->blocks(kBlocks);
        QCOMPARE(solo_->store().certifiedHeight(), kBlocks);
    }

    void agreesWithAnHonestStore() {
        ChainCheck check(solo_->scene().genesis());
        for (Height height = 1; height <= kBlocks; ++height) {
            const auto done = check.next(solo_->blockAt(height), solo_->recordAt(height));
            QVERIFY2(done.has_value(), done ? "" : done.error().detail.c_str());
        }
        QCOMPARE(check.covered(), kBlocks);
        QCOMPARE(check.transactions(), kBlocks);
        QVERIFY(check.head().id() == solo_->peer().chain().certifiedHead().id());
        QVERIFY(check.state().root() == solo_->peer().chain().state().root());
    }

    void readsAStoreBesideItsPeer() {
        const auto before = std::filesystem::file_size(solo_->folder() / "blocks-000001.seg");
        auto looked = store::PeerStore::openReadOnly(solo_->folder());
        QVERIFY(looked.has_value());
        QCOMPARE(looked->certifiedHeight(), kBlocks);
        QVERIFY(looked->readBlocks(4, 1, 1)->front() == solo_->blockAt(4));
        QVERIFY(looked->storeBlock(kBlocks + 1, base::Bytes(3)).error().code ==
                base::ErrorCode::ReadOnly);
        QCOMPARE(std::filesystem::file_size(solo_->folder() / "blocks-000001.seg"), before);
        QVERIFY(store::PeerStore::openReadOnly(path("nowhere")).error().code ==
                base::ErrorCode::NotFound);
        QVERIFY(!std::filesystem::exists(path("nowhere")));
    }

    void findsABlockThatIsNotTheChains() {
        QCOMPARE(saidOf({}, solo_->recordAt(4)), std::string("4: the block is missing"));
        QCOMPARE(saidOf(solo_->blockAt(5), solo_->recordAt(4)),
                 std::string("4: the block is of another height or network"));
        QCOMPARE(saidOf(base::Bytes(7, 1), solo_->recordAt(4)),
                 std::string("4: the block cannot be read"));
        QCOMPARE(saidOf(solo_->blockAt(4), base::Bytes(7, 1)),
                 std::string("4: the certified record cannot be read"));
        QCOMPARE(saidOfBlock([](Block& block) { block.header.previous = {}; }),
                 std::string("4: the block does not follow the one before it"));
    }

    void findsEveryFieldOfTheHeader() {
        QCOMPARE(saidOfBlock([](Block& block) { block.header.stateRoot = {}; }),
                 std::string("4: executing it gives another stateRoot in the header"));
        QCOMPARE(saidOfBlock([](Block& block) { block.header.logRoot = {}; }),
                 std::string("4: executing it gives another logRoot in the header"));
        QCOMPARE(saidOfBlock([](Block& block) { ++block.header.time; }),
                 std::string("4: executing it gives another time in the header"));
        QCOMPARE(saidOfBlock([](Block& block) { block.header.members = {}; }),
                 std::string("4: executing it gives another members in the header"));
    }

    void findsAnEntryWithAnotherSignature() {
        // A wrongly signed entry is void, so the run is not whole any more.
        QCOMPARE(saidOfBlock([](Block& block) { block.run.back().entry.back() ^= 1; }),
                 std::string("4: the run does not make a whole block"));
        QCOMPARE(saidOfBlock([](Block& block) { block.run.push_back(block.run.back()); }),
                 std::string("4: the run goes on behind the end of its block"));
    }

    void findsAnotherStateThanTheRecords() {
        QCOMPARE(saidOfRecord([](CertifiedBlock& record) { record.changes.pop_back(); }),
                 std::string("4: executing it changes other entities than the record says"));
        QCOMPARE(saidOfRecord([](CertifiedBlock& record) {
                     record.changes.front().second.value.push_back(0);
                 }),
                 std::string("4: executing it changes other entities than the record says"));
        QCOMPARE(saidOfRecord([](CertifiedBlock& record) { record.feeds.clear(); }),
                 std::string("4: executing it gives other feed entries than the record says"));
    }

    void findsACertificateThatDoesNotHold() {
        QCOMPARE(saidOfRecord([](CertifiedBlock& record) {
                     record.certificate->target.headerId = {};
                 }),
                 std::string("4: the certificate is for another header"));
        QCOMPARE(saidOfRecord([](CertifiedBlock& record) {
                     record.certificate->signatures.clear();
                 }),
                 std::string("4: the certificate does not hold"));
    }

    void saysWhatNoCertificateCovers() {
        ChainCheck check(solo_->scene().genesis());
        for (Height height = 1; height <= kBlocks; ++height) {
            auto record = read<CertifiedBlock>(solo_->recordAt(height));
            if (height > 4) record.certificate.reset();
            QVERIFY(check.next(solo_->blockAt(height), codec::encoded(record)));
        }
        QCOMPARE(check.covered(), Height(4));
    }

    void startsFromAnotherGenesisNever() {
        auto other = solo_->scene().genesis();
        other.name = "Another";
        ChainCheck check(other);
        QVERIFY(!check.next(solo_->blockAt(1), solo_->recordAt(1)));
    }
};

QTEST_GUILESS_MAIN(ChainCheckTest)
#include "ChainCheckTest.moc"

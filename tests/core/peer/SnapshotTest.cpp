// SPDX-License-Identifier: GPL-3.0-or-later
#include "Solo.h"
#include "base/Log.h"
#include "peer/Snapshot.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using base::ByteView;
using base::Bytes;
using base::Result;
using peer::CertifiedBlock;
using peer::SnapshotMerge;
using peer::SnapshotPart;
using support::Solo;
using Records = std::vector<Bytes>;

namespace {

SnapshotMerge::Put into(Records& out) {
    return [&out](ByteView record) -> Result<void> {
        out.push_back(base::bytesOf(record));
        return {};
    };
}

SnapshotMerge::Old from(const Records& records) {
    return [&records](const SnapshotMerge::Put& visit) -> Result<void> {
        for (const auto& record : records)
            if (const auto done = visit(record); !done) return done;
        return {};
    };
}

/// Nothing, or what is wrong.
std::string restore(peer::Peer& peer, const Records& records) {
    for (const auto& record : records) {
        const auto part = peer::decodedPart(record);
        if (!part) return part.error().detail;
        if (const auto done = peer.restore(*part); !done) return done.error().detail;
    }
    const auto done = peer.finishSnapshot();
    return done ? "" : done.error().detail;
}

}  // namespace

class SnapshotTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    std::unique_ptr<Solo> solo_;
    Records at10_;  ///< a snapshot of height 10

    SnapshotMerge merged(Height first, Height last) const {
        SnapshotMerge out;
        for (auto height = first; height <= last; ++height)
            out.add(*codec::decoded<CertifiedBlock>(solo_->recordAt(height)));
        return out;
    }
    peer::SnapshotSigners signers() const { return solo_->peer().chain().snapshotSigners(); }
    /// What a peer says of the snapshot with the n-th part of type T taken out or changed.
    template <class T>
    std::string saidWithout(std::size_t nth) const {
        auto records = at10_;
        for (auto at = records.begin(); at != records.end(); ++at)
            if (std::holds_alternative<T>(*peer::decodedPart(*at)) && nth-- == 0) {
                records.erase(at);
                break;
            }
        peer::Peer peer(solo_->config());
        return restore(peer, records);
    }

private slots:
    void initTestCase() {
        base::setLogLevel(base::LogLevel::Alarm);
        solo_ = std::make_unique<Solo>(std::filesystem::path(folder_.path().toStdString()) / "s");
        solo_->blocks(12);
        QVERIFY(merged(1, 10).write(solo_->scene().genesis(), signers(), into(at10_)));
    }

    void isTheSameInOneStepOrInTwo() {
        Records at4, inTwo;
        QVERIFY(merged(1, 4).write(solo_->scene().genesis(), signers(), into(at4)));
        QVERIFY(merged(5, 10).write(from(at4), signers(), into(inTwo)));
        QVERIFY(inTwo == at10_);
        // Twice the same time is no change of anything.
        Records again;
        QVERIFY(SnapshotMerge().write(from(at10_), signers(), into(again)));
        QVERIFY(again == at10_);
    }

    void startsAPeerThatIsLikeTheOneThatWentOn() {
        peer::Peer peer(solo_->config());
        QCOMPARE(restore(peer, at10_), std::string());
        QCOMPARE(peer.certifiedHeight(), Height(10));
        for (Height height = 11; height <= 12; ++height)
            peer.restore(*codec::decoded<CertifiedBlock>(solo_->recordAt(height)));
        const auto& chain = peer.chain();
        const auto& there = solo_->peer().chain();
        QVERIFY(chain.certifiedHead().id() == there.certifiedHead().id());
        QVERIFY(chain.state().root() == there.state().root());
        QVERIFY(chain.signersOf(12) == there.signersOf(12));
        QVERIFY(chain.wantedPosition() == there.wantedPosition());
        for (Height height = 0; height <= 12; ++height) {
            QVERIFY(chain.header(height)->id() == there.header(height)->id());
            QCOMPARE(chain.certificateOf(height).has_value(),
                     there.certificateOf(height).has_value());
        }
        for (const auto& org : {"Lingnan", "Brio", "Bank"}) {
            const auto topic = topicOf(solo_->scene().org(org));
            QCOMPARE(peer.feeds().sizeOf(topic), solo_->peer().feeds().sizeOf(topic));
            const auto a = peer.feeds().page(topic, 100, 100, 1 << 20);
            const auto b = solo_->peer().feeds().page(topic, 100, 100, 1 << 20);
            QVERIFY(a.entries == b.entries && a.peaks == b.peaks);
        }
        QVERIFY(peer.feeds().sizeOf(topicOf(solo_->scene().org("Lingnan"))) > 0);
    }

    void goesOnExecuting() {
        peer::Peer peer(solo_->config());
        QCOMPARE(restore(peer, at10_), std::string());
        const peer::Now now{0, 100'000};
        (void)peer.start(now);
        const auto block = *codec::decoded<Block>(solo_->blockAt(11));
        std::vector<Bytes> entries;
        for (const auto& item : block.run) entries.push_back(item.entry);
        (void)peer.handle(peer::OrderIn{*peer.chain().wantedPosition(), entries}, now);
        QVERIFY(peer.chain().tip().id() == block.header.id());
    }

    void isRefusedUnlessItProvesItself() {
        using peer::SnapshotEntity, peer::SnapshotHeader, peer::SnapshotSigners;
        QCOMPARE(saidWithout<SnapshotHeader>(3),
                 std::string("snapshot: headers do not follow each other"));
        QCOMPARE(saidWithout<SnapshotEntity>(5),
                 std::string("snapshot: the entities are not those of its newest header"));
        QCOMPARE(saidWithout<FeedAppend>(2),
                 std::string("snapshot: feed entries are not those of the state"));
        QCOMPARE(saidWithout<SnapshotSigners>(0),
                 std::string("snapshot: the signers are not those of its newest header"));
        auto records = at10_;
        auto claimed = signers();
        claimed.changes.push_back({3, claimed.signers, claimed.signers});
        records.back() = peer::encodedPart(claimed);
        peer::Peer misled(solo_->config());
        QCOMPARE(restore(misled, records),
                 std::string("snapshot: the signers are not those of the headers"));
        peer::Peer other(solo_->config());
        QCOMPARE(restore(other, {}), std::string("snapshot: nothing in it"));
        auto config = solo_->config();
        config.genesis.name = "Another";
        peer::Peer stranger(std::move(config));
        QCOMPARE(restore(stranger, at10_), std::string("snapshot: headers do not follow each other"));
        QVERIFY(!peer::decodedPart(Bytes{9, 1, 2}));
        QVERIFY(!peer::decodedPart(Bytes{0, 1, 2}));
        QVERIFY(!peer::decodedPart(Bytes{}));
    }

    void doesNotMergeWhatIsOutOfOrder() {
        auto records = at10_;
        std::swap(records.front(), records.back());
        Records out;
        QVERIFY(SnapshotMerge().write(from(records), signers(), into(out)).error().code ==
                base::ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "SnapshotTest.moc"

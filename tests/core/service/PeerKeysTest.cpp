// SPDX-License-Identifier: GPL-3.0-or-later
// A peer's key files, and which member a peer is.
#include "PeerKeys.h"
#include "PeerSetup.h"

#include "base/File.h"
#include "codec/Fields.h"
#include "net/Keys.h"
#include "support/Scene.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace seabridge;
using base::ErrorCode;

namespace {

const auto kSomebody = *base::fixedFromHex<ledger::OrgId>("000102030405060708090a0b0c0d0e0f");

bool same(const app::PeerKeys& a, const app::PeerKeys& b) {
    return a.signing.publicKey() == b.signing.publicKey() &&
           net::curvePublicOf(a.curve) == net::curvePublicOf(b.curve) && a.org == b.org;
}

}  // namespace

class PeerKeysTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> folder_;
    app::PeerPaths paths_;

    [[nodiscard]] app::PeerConfig config(const ledger::Genesis& genesis) const {
        app::PeerConfig out;
        out.data = paths_.data;
        out.genesis = paths_.data / "genesis";
        (void)base::replaceFile(out.genesis, codec::encoded(genesis));
        return out;
    }

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        paths_.data = folder_->path().toStdString();
    }

    void keepsWhomKeysAreFor() {
        const auto made = app::makePeerKeys(paths_, kSomebody);
        QVERIFY(made && made->org == kSomebody);
        QVERIFY(same(*app::loadPeerKeys(paths_.key()), *made));
        QVERIFY(app::makePeerKeys(paths_, kSomebody).error().code == ErrorCode::InUse);
        auto bytes = *base::readFile(paths_.key(), 1000);
        bytes[60] ^= 1;
        QVERIFY(base::replaceFile(paths_.key(), bytes));
        QVERIFY(app::loadPeerKeys(paths_.key()).error().code == ErrorCode::Damaged);
    }

    void exchangesKeysAndKeepsTheVoteLock() {
        const auto first = app::makePeerKeys(paths_);
        QVERIFY(first && !first->org);
        QVERIFY(app::useNextKeys(paths_).error().code == ErrorCode::NotFound);
        const auto lock = *base::readFile(paths_.voteLock(), 100'000);
        const auto next = app::makeNextKeys(paths_, kSomebody);
        QVERIFY(next && next->org == kSomebody && !same(*next, *first));
        QVERIFY(same(*app::makeNextKeys(paths_, kSomebody), *next));
        QVERIFY(same(*app::loadPeerKeys(paths_.key()), *first));
        QVERIFY(app::useNextKeys(paths_));
        QVERIFY(same(*app::loadPeerKeys(paths_.key()), *next));
        QVERIFY(same(*app::loadPeerKeys(paths_.formerKey()), *first));
        QVERIFY(app::loadPeerKeys(paths_.nextKey()).error().code == ErrorCode::NotFound);
        QCOMPARE(*base::readFile(paths_.voteLock(), 100'000), lock);
        // And once more.
        QVERIFY(app::makeNextKeys(paths_, kSomebody) && app::useNextKeys(paths_));
        QVERIFY(same(*app::loadPeerKeys(paths_.formerKey()), *next));
    }

    void knowsItsMemberByTheFileElseByItsKeys() {
        const support::Scene scene;
        auto genesis = scene.genesis();
        const auto stranger = app::makePeerKeys(paths_);
        QVERIFY(stranger);
        QVERIFY(app::peerSetupOf(config(genesis)).error().code == ErrorCode::InvalidInput);
        auto& member = genesis.members[1];
        for (auto& device : genesis.devices)
            if (device.keys.signing == member.peerKey) {
                device.keys.signing = stranger->signing.publicKey();
                device.keys.curve = net::curvePublicOf(stranger->curve);
            }
        member.peerKey = stranger->signing.publicKey();
        member.curveKey = net::curvePublicOf(stranger->curve);
        const auto founder = app::peerSetupOf(config(genesis));
        QVERIFY2(founder, founder ? "" : founder.error().detail.c_str());
        QVERIFY(founder->self == member.org && founder->knownHeight == 0);
        // Keys of a newcomer, or after a rotation: not in the file.
        QVERIFY(app::makeNextKeys(paths_, member.org) && app::useNextKeys(paths_));
        const auto rotated = app::peerSetupOf(config(genesis));
        QVERIFY(rotated && rotated->self == member.org);
        // In the file, but made for somebody else.
        QFile::remove(QString::fromStdString(paths_.key().string()));
        QFile::remove(QString::fromStdString(paths_.voteLock().string()));
        const auto wrong = app::makePeerKeys(paths_, kSomebody);
        QVERIFY(wrong);
        for (auto& device : genesis.devices)
            if (device.keys.signing == member.peerKey) {
                device.keys.signing = wrong->signing.publicKey();
                device.keys.curve = net::curvePublicOf(wrong->curve);
            }
        member.peerKey = wrong->signing.publicKey();
        member.curveKey = net::curvePublicOf(wrong->curve);
        QVERIFY(app::peerSetupOf(config(genesis)).error().code == ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(PeerKeysTest)
#include "PeerKeysTest.moc"

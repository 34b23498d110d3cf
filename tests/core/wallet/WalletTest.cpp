// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Mnemonic.h"
#include "crypto/Random.h"
#include "wallet/Wallet.h"

#include <QtTest>

#include <set>

using namespace seabridge;
using wallet::Wallet;

namespace {

base::Secret secretOf(const char* text) { return base::Secret(base::viewOf(text)); }

base::Secret phrase() {
    return secretOf("legal winner thank year wave sausage worth useful legal winner thank yellow");
}

Wallet walletOf(std::uint32_t device, const char* extra = "") {
    return Wallet::fromPhrase(phrase(), secretOf(extra), device).value();
}

base::Hash hashOf(std::uint8_t byte) {
    base::Hash hash;
    hash.data.fill(byte);
    return hash;
}

}  // namespace

class WalletTest : public QObject {
    Q_OBJECT
private slots:
    void samePhraseGivesSameKeys() {
        QVERIFY(walletOf(0).publicKeys() == walletOf(0).publicKeys());
        const auto signature = walletOf(7).sign(base::viewOf("x")).value();
        QVERIFY(walletOf(7).sign(base::viewOf("x")).value() == signature);
    }

    void everyDeviceUseAndPassphraseHasItsOwnKey() {
        std::set<base::Bytes> seen;
        const auto add = [&](const Wallet& wallet) {
            seen.insert(base::bytesOf(wallet.publicKeys().signing.bytes));
            seen.insert(base::bytesOf(wallet.publicKeys().sealing));
            seen.insert(base::bytesOf(wallet.publicKeys().curve));
        };
        for (std::uint32_t device = 0; device < 20; ++device) add(walletOf(device));
        add(walletOf(0, "extra"));
        QCOMPARE(seen.size(), std::size_t{63});
    }

    void keysStayThoseOfTheFirstRelease() {
        // Recomputed with Python's hmac and OpenSSL, not with this code. A person's written phrase
        // must open the same keys for ever.
        const auto keys = walletOf(1).publicKeys();
        QCOMPARE(base::toHex(keys.signing.bytes),
                 std::string("1f7853029c4cb699256d0aed3ce76ca1addbb4b0172ec2aa2dbc565cb032fcdc"));
        QCOMPARE(base::toHex(keys.sealing),
                 std::string("7927b924d5b6c1319f2f55508e08405ebc183e49fc3ac08b1aefd6f4f4a80b23"));
        QCOMPARE(base::toHex(keys.curve),
                 std::string("241a89eb235455dd47cdf5a56f0880a53733251c5a9851fe8536948ad8530e40"));
    }

    void derivedKeysMayBeEnrolled() {
        for (std::uint32_t device = 0; device < 20; ++device)
            QVERIFY(crypto::isAcceptable(walletOf(device).publicKeys()));
    }

    void refusesBadPhrasesAndIndexes() {
        const auto bad = Wallet::fromPhrase(secretOf("legal winner"), base::Secret(), 0);
        QVERIFY(!bad && bad.error().detail == "word-count");
        const auto far = Wallet::fromPhrase(phrase(), base::Secret(), 0x80000000);
        QVERIFY(!far && far.error().detail == "device-index");
        QVERIFY(Wallet::fromPhrase(phrase(), base::Secret(), 0x7fffffff).has_value());
    }

    void lockedWalletRefuses() {
        auto wallet = walletOf(0);
        const auto before = wallet.publicKeys();
        QVERIFY(!wallet.locked() && wallet.keys() != nullptr);
        const auto signature = wallet.sign(base::viewOf("x"));
        QVERIFY(signature && crypto::verify(before.signing, base::viewOf("x"), *signature));
        wallet.lock();
        QVERIFY(wallet.locked() && wallet.keys() == nullptr);
        const auto refused = wallet.sign(base::viewOf("x"));
        QVERIFY(!refused && refused.error().code == base::ErrorCode::Locked);
        QVERIFY(!wallet.provePossession(hashOf(1), base::viewOf("u")));
        QVERIFY(wallet.publicKeys() == before);
        wallet.lock();
        QVERIFY(wallet.locked());
    }

    void opensEnvelopesToItsSealingKey() {
        const auto wallet = walletOf(3);
        const auto sealed =
            crypto::sealTo(wallet.publicKeys().sealing, base::viewOf("content key"), {});
        const auto opened = crypto::openSealed(wallet.keys()->sealing, *sealed, {});
        QVERIFY(opened && opened->equals(base::viewOf("content key")));
    }

    void curveSecretMatchesItsPublicKey() {
        const auto wallet = walletOf(3);
        const auto& keys = *wallet.keys();
        QVERIFY(crypto::x25519Public(keys.curveSecret) == wallet.publicKeys().curve);
    }

    void possessionIsProvenForOneNetworkSubjectAndKeySet() {
        const auto wallet = walletOf(0);
        const auto& keys = wallet.publicKeys();
        const auto proof = wallet.provePossession(hashOf(1), base::viewOf("user"));
        QVERIFY(proof.has_value());
        const auto proves = [&](const base::Hash& network, const char* subject,
                                const wallet::DevicePublicKeys& claimed) {
            const auto text =
                wallet::possessionStatement(network, base::viewOf(subject), claimed);
            return crypto::verify(keys.signing, text, *proof);
        };
        QVERIFY(proves(hashOf(1), "user", keys));
        QVERIFY(!proves(hashOf(2), "user", keys));
        QVERIFY(!proves(hashOf(1), "user2", keys));
        QVERIFY(!proves(hashOf(1), "", keys));
        auto other = keys;
        other.sealing = walletOf(1).publicKeys().sealing;
        QVERIFY(!proves(hashOf(1), "user", other));
        other = keys;
        other.curve = walletOf(1).publicKeys().curve;
        QVERIFY(!proves(hashOf(1), "user", other));
    }

    void possessionStatementHasTheDocumentedBytes() {
        wallet::DevicePublicKeys keys;
        keys.signing.bytes.data.fill(0xaa);
        keys.sealing.data.fill(0xbb);
        keys.curve.data.fill(0xcc);
        const auto repeat = [](const char* pair) {
            return QString(pair).repeated(32).toStdString();
        };
        const std::string expected =
            "00000016" + base::toHex(base::viewOf("seabridge/possession/1")) + "00000020" +
            repeat("01") + "00000002" + "7536" + "00000021" + "01" + repeat("aa") + "00000020" +
            repeat("bb") + "00000020" + repeat("cc");
        QCOMPARE(base::toHex(wallet::possessionStatement(hashOf(1), base::viewOf("u6"), keys)),
                 expected);
    }
};

QTEST_GUILESS_MAIN(WalletTest)
#include "WalletTest.moc"

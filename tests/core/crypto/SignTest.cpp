// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Random.h"
#include "crypto/Sign.h"

#include <fmt/format.h>

#include <QtTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unordered_set>

using namespace seabridge;

namespace {

base::Bytes hexBytes(const std::string& hex) { return base::fromHex(hex).value(); }

crypto::PublicKey keyOf(const std::string& hex) {
    crypto::PublicKey key;
    key.bytes = *decltype(key.bytes)::from(hexBytes(hex));
    return key;
}

// The five y coordinates of the eight points of small order, each with both signs, and the
// non-canonical forms of two of them.
std::vector<std::string> smallOrderKeys() {
    const std::string zeros(60, '0');
    const std::string ones(60, 'f');
    std::vector<std::string> out;
    for (const std::string& low : {std::string("00"), std::string("01")}) {
        out.push_back(low + zeros + "00");
        out.push_back(low + zeros + "80");
    }
    for (const std::string& low : {std::string("ec"), std::string("ed"), std::string("ee")}) {
        out.push_back(low + ones + "7f");
        out.push_back(low + ones + "ff");
    }
    for (const char* end : {"05", "85"})
        out.push_back("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc" +
                      std::string(end));
    for (const char* end : {"7a", "fa"})
        out.push_back("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03" +
                      std::string(end));
    return out;
}

// y from 2^255 - 19 to 2^255 - 1, both signs: a second encoding of a smaller y.
std::vector<std::string> nonCanonicalKeys() {
    std::vector<std::string> out;
    for (unsigned low = 0xed; low <= 0xff; ++low)
        for (const char* end : {"7f", "ff"})
            out.push_back(fmt::format("{:02x}", low) + std::string(60, 'f') + end);
    return out;
}

// S + L, the other number that a lax verifier takes for S. Little-endian.
crypto::Signature malleated(crypto::Signature signature) {
    const auto order =
        hexBytes("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    unsigned carry = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        carry += unsigned(signature.data[32 + i]) + order[i];
        signature.data[32 + i] = static_cast<std::uint8_t>(carry);
        carry >>= 8;
    }
    return signature;
}

}  // namespace

class SignTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithRfc8032() {
        QFile file(SEABRIDGE_DATA "/crypto/rfc8032_ed25519.json");
        if (!file.open(QIODevice::ReadOnly)) QSKIP("the RFC 8032 vectors are not on this machine");
        int seen = 0;
        for (const auto& value : QJsonDocument::fromJson(file.readAll()).array()) {
            const auto row = value.toObject();
            if (row["algorithm"].toString() != "Ed25519") continue;
            const auto text = [&](const char* name) { return row[name].toString().toStdString(); };
            const base::Secret seed{base::ByteView(hexBytes(text("secret_key")))};
            const auto key = crypto::SigningKey::fromSeed(seed);
            const auto message = hexBytes(text("message"));
            QCOMPARE(base::toHex(key.publicKey().bytes), text("public_key"));
            QCOMPARE(base::toHex(key.sign(message)), text("signature"));
            QVERIFY(crypto::verify(key.publicKey(), message, key.sign(message)));
            QVERIFY(key.seed().equals(seed.view()));
            ++seen;
        }
        QCOMPARE(seen, 5);
    }

    void refusesAnyFlippedBit() {
        const auto key = crypto::SigningKey::random();
        auto message = crypto::randomBytes(40);
        const auto signature = key.sign(message);
        for (std::size_t bit = 0; bit < 512; ++bit) {
            auto changed = signature;
            changed.data[bit / 8] = static_cast<std::uint8_t>(changed.data[bit / 8] ^ 1 << bit % 8);
            QVERIFY(!crypto::verify(key.publicKey(), message, changed));
        }
        message[3] ^= 1;
        QVERIFY(!crypto::verify(key.publicKey(), message, signature));
        QVERIFY(!crypto::verify(crypto::SigningKey::random().publicKey(), message, signature));
    }

    void refusesSPlusL() {
        for (int i = 0; i < 64; ++i) {
            const auto key = crypto::SigningKey::random();
            const auto message = crypto::randomBytes(32);
            const auto signature = key.sign(message);
            QVERIFY(crypto::verify(key.publicKey(), message, signature));
            QVERIFY(!crypto::verify(key.publicKey(), message, malleated(signature)));
        }
    }

    void refusesForgeriesUnderSmallOrderKeys() {
        // R = B and S = 1 satisfy S*B = R + h*A for every message under the identity, and for one
        // in eight at the latest under any other key of small order.
        const auto forged = hexBytes("58" + std::string(62, '6') + "01" + std::string(62, '0'));
        const auto zero = hexBytes("01" + std::string(126, '0'));  // R the identity, S = 0
        for (const auto& hex : smallOrderKeys())
            for (int i = 0; i < 64; ++i) {
                const auto message = crypto::randomBytes(32);
                QVERIFY2(!crypto::verifyEd25519(hexBytes(hex), message, forged), hex.c_str());
                QVERIFY2(!crypto::verifyEd25519(hexBytes(hex), message, zero), hex.c_str());
            }
    }

    void refusesToEnrolSmallOrderAndNonCanonicalKeys() {
        const auto small = smallOrderKeys();
        QCOMPARE(small.size(), std::size_t{14});
        for (const auto& hex : small) QVERIFY2(!crypto::isAcceptableKey(keyOf(hex)), hex.c_str());
        const auto nonCanonical = nonCanonicalKeys();
        QCOMPARE(nonCanonical.size(), std::size_t{38});
        for (const auto& hex : nonCanonical)
            QVERIFY2(!crypto::isAcceptableKey(keyOf(hex)), hex.c_str());
    }

    void refusesToEnrolPointsOffTheCurve() {
        int refused = 0;
        for (int i = 0; i < 200; ++i) {
            crypto::PublicKey key;
            crypto::fillRandom(key.bytes.data);
            if (!crypto::isAcceptableKey(key)) ++refused;
        }
        // Half of all strings are off the curve; of the rest 7 in 8 are of mixed order.
        QVERIFY(refused > 150);
    }

    void enrolsHonestKeys() {
        for (int i = 0; i < 100; ++i)
            QVERIFY(crypto::isAcceptableKey(crypto::SigningKey::random().publicKey()));
    }

    // "Taming the many EdDSAs" (eprint 2020/1244), table 6c, numbers 0 to 8.
    void decidesThePublishedEdgeCasesAsLibsodium() {
        const std::string small =
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa";
        const std::string mixed =
            "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43";
        const std::string mixed2 =
            "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d";
        const std::string honest =
            "442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623";
        const std::string message1 =
            "9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79";
        const std::string message4 =
            "e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c";
        const std::string message6 =
            "85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40";
        struct Case {
            std::string key, message, r, s;
            bool verifies;
        };
        const std::vector<Case> cases{
            {small, "8c93255d71dcab10e8f379c26200f3c7bd5f09d9bc3068d3ef4edeb4853022b6",
             "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
             std::string(64, '0'), false},
            {small, message1, mixed,
             "a5bb704786be79fc476f91d3f3f89b03984d8068dcf1bb7dfc6637b45450ac04", false},
            {mixed, "aebf3f2601a0c8c5d39cc7d8911642f740b78168218da8471772b35f9d35b9ab", small,
             "8c4bd45aecaca5b24fb97bc10ac27ac8751a7dfe1baff8b953ec9f5833ca260e", false},
            // Mixed order throughout, and both equations hold: verified, yet never enrolled.
            {mixed2, message1, "9046a64750444938de19f227bb80485e92b83fdb4b6506c160484c016cc1852f",
             "87909e14428a7a1d62e9f22f3d3ad7802db02eb2e688b6c52fcd6648a98bd009", true},
            // Only the equation multiplied by the cofactor holds.
            {mixed2, message4, "160a1cb0dc9c0258cd0a7d23e94d8fa878bcb1925f2c64246b2dee1796bed512",
             "5ec6bc982a269b723e0668e540911a9a6a58921d6925e434ab10aa7940551a09", false},
            {mixed2, message4, "21122a84e0b5fca4052f5b1235c80a537878b38f3142356b2c2384ebad4668b7",
             "e40bc836dac0f71076f9abe3a53f9c03c1ceeeddb658d0030494ace586687405", false},
            // S above L, and far above.
            {honest, message6, "e96f66be976d82e60150baecff9906684aebb1ef181f67a7189ac78ea23b6c0e",
             "547f7690a0e2ddcd04d87dbc3490dc19b3b3052f7ff0538cb68afb369ba3a514", false},
            {honest, message6, "8ce5b96c8f26d0ab6c47958c9e68b937104cd36e13c33566acd2fe8d38aa1942",
             "7e71f98a473474f2f13f06f97c20d58cc3f54b8bd0d272f42b695dd7e89a8c22", false},
            {mixed, "fdaebc429f4a735932a160da1301080c13280eea8bc280d1b392c6b9e6ba3a5a",
             "ed" + std::string(60, 'f') + "7f",
             "454d370c8d9fc323a41450f8d513eafeb5b0697390c1e505a0d4ddc71f566607", false}};
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const auto& row = cases[i];
            const bool ok = crypto::verifyEd25519(hexBytes(row.key), hexBytes(row.message),
                                                  hexBytes(row.r + row.s));
            QVERIFY2(ok == row.verifies, std::to_string(i).c_str());
            QVERIFY(crypto::isAcceptableKey(keyOf(row.key)) == (row.key == honest));
        }
    }

    void refusesOtherAlgorithmsAndSizes() {
        const auto key = crypto::SigningKey::random();
        const auto signature = key.sign(base::viewOf("x"));
        auto other = key.publicKey();
        other.algorithm = 2;
        QVERIFY(!crypto::verify(other, base::viewOf("x"), signature));
        QVERIFY(!crypto::isAcceptableKey(other));
        QVERIFY(other != key.publicKey());
        const auto view = signature.view();
        const auto raw = key.publicKey().bytes.view();
        QVERIFY(crypto::verifyEd25519(raw, base::viewOf("x"), view));
        QVERIFY(!crypto::verifyEd25519(raw, base::viewOf("x"), view.first(63)));
        QVERIFY(!crypto::verifyEd25519(raw.first(31), base::viewOf("x"), view));
        QVERIFY(!crypto::verifyEd25519({}, base::viewOf("x"), {}));
        QVERIFY(crypto::verify(key.publicKey(), {}, key.sign({})));
    }

    void movedFromKeyCannotSign() {
        auto key = crypto::SigningKey::random();
        const auto taken = std::move(key);
        (void)taken.sign(base::viewOf("x"));
        QVERIFY_EXCEPTION_THROWN((void)key.sign(base::viewOf("x")), std::logic_error);
        const base::Secret shortSeed(31);
        QVERIFY_EXCEPTION_THROWN((void)crypto::SigningKey::fromSeed(shortSeed), std::logic_error);
    }

    void keysWorkInHashedSets() {
        std::unordered_set<crypto::PublicKey> keys;
        for (int i = 0; i < 50; ++i) keys.insert(crypto::SigningKey::random().publicKey());
        QCOMPARE(keys.size(), std::size_t{50});
    }

    void measuresSpeed() {
        const auto key = crypto::SigningKey::random();
        const auto message = crypto::randomBytes(200);
        const auto signature = key.sign(message);
        QElapsedTimer clock;
        clock.start();
        constexpr int kRounds = 4000;
        for (int i = 0; i < kRounds; ++i)
            QVERIFY(crypto::verify(key.publicKey(), message, signature));
        qInfo("verify: %.0f /s", kRounds * 1e3 / double(clock.elapsed()));
    }
};

QTEST_GUILESS_MAIN(SignTest)
#include "SignTest.moc"

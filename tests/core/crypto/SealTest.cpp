// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Random.h"
#include "crypto/Seal.h"

#include <fmt/format.h>

#include <QtTest>

using namespace seabridge;

namespace {

const auto kAssociated = base::viewOf("trade 17");

crypto::SealingPublicKey pointOf(const std::string& hex) {
    return *base::fixedFromHex<crypto::SealingPublicKey>(hex);
}

base::Secret secretOf(const std::string& hex) {
    return base::Secret{base::ByteView(base::fromHex(hex).value())};
}

// The points of small order of curve and twist (Bernstein, "Curve25519 FAQ"), as below p, above
// it, and with the ignored top bit set.
std::vector<crypto::SealingPublicKey> lowOrderPoints() {
    const std::string zeros(60, '0');
    const std::string ones(60, 'f');
    std::vector<crypto::SealingPublicKey> out;
    for (const std::string& hex :
         {"00" + zeros + "00", "01" + zeros + "00", "ec" + ones + "7f", "ed" + ones + "7f",
          "ee" + ones + "7f",
          std::string("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
          std::string("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157")}) {
        out.push_back(pointOf(hex));
        out.push_back(pointOf(hex));
        out.back().data[31] |= 0x80;
    }
    return out;
}

}  // namespace

class SealTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithRfc7748() {
        const auto alice =
            secretOf("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
        const auto bob =
            secretOf("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
        QCOMPARE(base::toHex(crypto::x25519Public(alice)),
                 std::string("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"));
        QCOMPARE(base::toHex(crypto::SealingKey::fromSeed(bob).publicKey()),
                 std::string("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"));
        const auto shared = crypto::x25519(alice, crypto::x25519Public(bob));
        QVERIFY(shared.has_value());
        QCOMPARE(base::toHex(shared->view()),
                 std::string("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742"));
    }

    void opensWhatWasSealed() {
        const auto key = crypto::SealingKey::random();
        for (const std::size_t size : {0, 1, 15, 16, 17, 1000, 100000}) {
            const auto content = crypto::randomBytes(size);
            const auto sealed = crypto::sealTo(key.publicKey(), content, kAssociated);
            QVERIFY(sealed.has_value());
            QCOMPARE(sealed->size(), size + crypto::kSealOverhead);
            const auto opened = crypto::openSealed(key, *sealed, kAssociated);
            QVERIFY(opened.has_value());
            QVERIFY(opened->equals(content));
        }
    }

    void sealsTheSameContentDifferentlyEachTime() {
        const auto key = crypto::SealingKey::random();
        const auto once = crypto::sealTo(key.publicKey(), kAssociated, {});
        const auto again = crypto::sealTo(key.publicKey(), kAssociated, {});
        QVERIFY(once && again && *once != *again);
    }

    void refusesAnotherKeyOrContext() {
        const auto key = crypto::SealingKey::random();
        const auto sealed = crypto::sealTo(key.publicKey(), base::viewOf("price"), kAssociated);
        const auto other = crypto::openSealed(crypto::SealingKey::random(), *sealed, kAssociated);
        QVERIFY(!other && other.error().code == base::ErrorCode::Damaged);
        QVERIFY(!crypto::openSealed(key, *sealed, base::viewOf("trade 18")));
    }

    void refusesAByteFlippedAnywhere() {
        const auto key = crypto::SealingKey::random();
        const auto sealed = *crypto::sealTo(key.publicKey(), base::viewOf("price 12"), kAssociated);
        for (std::size_t at = 0; at < sealed.size(); ++at)
            for (const int mask : {0x01, 0x80, 0xff}) {
                auto changed = sealed;
                changed[at] = static_cast<std::uint8_t>(changed[at] ^ mask);
                const auto opened = crypto::openSealed(key, changed, kAssociated);
                QVERIFY2(!opened && opened.error().code == base::ErrorCode::Damaged,
                         std::to_string(at).c_str());
            }
    }

    void refusesAnyShortening() {
        const auto key = crypto::SealingKey::random();
        const auto sealed = *crypto::sealTo(key.publicKey(), base::viewOf("price 12"), kAssociated);
        for (std::size_t size = 0; size < sealed.size(); ++size)
            QVERIFY(!crypto::openSealed(key, base::ByteView(sealed).first(size), kAssociated));
    }

    void refusesLowOrderRecipients() {
        for (const auto& point : lowOrderPoints()) {
            const auto sealed = crypto::sealTo(point, base::viewOf("x"), {});
            QVERIFY2(!sealed, base::toHex(point).c_str());
            QCOMPARE(sealed.error().detail, std::string("low-order"));
            QVERIFY(!crypto::isAcceptableKey(point));
        }
    }

    void refusesLowOrderEphemeralKeys() {
        const auto key = crypto::SealingKey::random();
        for (const auto& point : lowOrderPoints()) {
            auto sealed = *crypto::sealTo(key.publicKey(), base::viewOf("x"), {});
            std::ranges::copy(point.data, sealed.begin());
            QVERIFY(!crypto::openSealed(key, sealed, {}));
        }
    }

    void enrolsOneEncodingOfAPoint() {
        for (int i = 0; i < 50; ++i) {
            auto point = crypto::SealingKey::random().publicKey();
            QVERIFY(crypto::isAcceptableKey(point));
            point.data[31] |= 0x80;
            QVERIFY(!crypto::isAcceptableKey(point));
        }
        for (unsigned low = 0xed; low <= 0xff; ++low) {
            const auto hex = fmt::format("{:02x}", low) + std::string(60, 'f') + "7f";
            QVERIFY(!crypto::isAcceptableKey(pointOf(hex)));
        }
        // 2^255 - 21 is below p and lies on the curve or its twist with a large order.
        QVERIFY(crypto::isAcceptableKey(pointOf("eb" + std::string(60, 'f') + "7f")));
    }

    void refusesWrongSizes() {
        const base::Secret key(32);
        const base::Bytes nonce(24);
        const auto sealed = crypto::encryptAead(key, nonce, kAssociated, {});
        QVERIFY(crypto::decryptAead(key, nonce, sealed, {}).has_value());
        QVERIFY(!crypto::decryptAead(base::Secret(31), nonce, sealed, {}));
        QVERIFY(!crypto::decryptAead(key, base::Bytes(23), sealed, {}));
        QVERIFY(!crypto::decryptAead(key, nonce, base::ByteView(sealed).first(15), {}));
        QVERIFY(!crypto::x25519(base::Secret(31), base::Bytes(32)));
        QVERIFY(!crypto::x25519(base::Secret(32), base::Bytes(33)));
        QVERIFY_EXCEPTION_THROWN((void)crypto::encryptAead(key, base::Bytes(12), {}, {}),
                                 std::logic_error);
        QVERIFY_EXCEPTION_THROWN((void)crypto::SealingKey::fromSeed(base::Secret(31)),
                                 std::logic_error);
    }
};

QTEST_GUILESS_MAIN(SealTest)
#include "SealTest.moc"

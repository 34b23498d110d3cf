// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Hash.h"
#include "crypto/Kdf.h"
#include "crypto/Seal.h"
#include "crypto/Sign.h"

#include <QtTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace seabridge;

namespace {

struct Vector {
    QJsonObject group;
    QJsonObject test;
    [[nodiscard]] base::Bytes bytes(const char* name) const {
        return base::fromHex(test[name].toString().toStdString()).value();
    }
    [[nodiscard]] base::Secret secret(const char* name) const {
        return base::Secret(base::ByteView(bytes(name)));
    }
    [[nodiscard]] bool valid() const { return test["result"].toString() == "valid"; }
    [[nodiscard]] std::string id() const {
        return "tcId " + std::to_string(test["tcId"].toInt()) + " " +
               test["comment"].toString().toStdString();
    }
};

// Empty where the file is absent or holds another number of tests than it says.
std::vector<Vector> vectorsOf(const QString& name) {
    QFile file(QString(SEABRIDGE_DATA "/crypto/wycheproof/%1_test.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto root = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<Vector> out;
    for (const auto& group : root["testGroups"].toArray())
        for (const auto& test : group.toObject()["tests"].toArray())
            out.push_back({group.toObject(), test.toObject()});
    const auto stated = static_cast<std::size_t>(root["numberOfTests"].toInt());
    return out.size() == stated ? out : std::vector<Vector>{};
}

// The vectors' file is outside of the project: without it there is nothing to test.
bool isAbsent() { return !QFile::exists(SEABRIDGE_DATA "/crypto/wycheproof/ed25519_test.json"); }

}  // namespace

class WycheproofTest : public QObject {
    Q_OBJECT

    using Mac = std::function<base::Secret(base::ByteView, base::ByteView)>;
    static void checkMac(const QString& file, const Mac& mac) {
        const auto vectors = vectorsOf(file);
        QVERIFY(!vectors.empty());
        for (const auto& vector : vectors) {
            const auto full = mac(vector.bytes("key"), vector.bytes("msg"));
            const auto tag = vector.bytes("tag");
            const base::Secret cut(full.view().first(tag.size()));
            QVERIFY2(cut.equals(tag) == vector.valid(), vector.id().c_str());
        }
    }

private slots:
    void initTestCase() {
        if (isAbsent()) QSKIP("the Wycheproof vectors are not on this machine");
    }

    void verifiesOnlyValidEd25519() {
        const auto vectors = vectorsOf("ed25519");
        QVERIFY(vectors.size() >= 75);
        std::size_t refused = 0;
        for (const auto& vector : vectors) {
            const auto keyHex = vector.group["publicKey"].toObject()["pk"].toString();
            const auto key = base::fromHex(keyHex.toStdString()).value();
            const auto ok =
                crypto::verifyEd25519(key, vector.bytes("msg"), vector.bytes("sig"));
            QVERIFY2(ok == vector.valid(), vector.id().c_str());
            if (!ok) ++refused;
        }
        QVERIFY(refused >= 31);
    }

    void agreesOnX25519AndRefusesZero() {
        const auto vectors = vectorsOf("x25519");
        QVERIFY(!vectors.empty());
        std::size_t refused = 0;
        for (const auto& vector : vectors) {
            const auto expected = vector.bytes("shared");
            const auto shared = crypto::x25519(vector.secret("private"), vector.bytes("public"));
            const bool isZero = std::ranges::count(expected, 0) == 32;
            QVERIFY2(shared.has_value() == !isZero, vector.id().c_str());
            if (shared) QVERIFY2(shared->equals(expected), vector.id().c_str());
            if (!shared) ++refused;
        }
        QVERIFY(refused > 0);
    }

    void agreesOnXChaCha20Poly1305() {
        const auto vectors = vectorsOf("xchacha20_poly1305");
        QVERIFY(!vectors.empty());
        for (const auto& vector : vectors) {
            const auto key = vector.secret("key");
            const auto nonce = vector.bytes("iv");
            const auto associated = vector.bytes("aad");
            auto sealed = vector.bytes("ct");
            base::append(sealed, vector.bytes("tag"));
            const auto opened = crypto::decryptAead(key, nonce, sealed, associated);
            QVERIFY2(opened.has_value() == vector.valid(), vector.id().c_str());
            if (!opened) continue;
            QVERIFY2(*opened == vector.bytes("msg"), vector.id().c_str());
            const auto again = crypto::encryptAead(key, nonce, *opened, associated);
            QVERIFY2(again == sealed, vector.id().c_str());
        }
    }

    void agreesOnHkdfSha256() {
        const auto vectors = vectorsOf("hkdf_sha256");
        QVERIFY(!vectors.empty());
        for (const auto& vector : vectors) {
            const auto size = static_cast<std::size_t>(vector.test["size"].toInt());
            const auto derive = [&] {
                return crypto::hkdfSha256(vector.bytes("ikm"), vector.bytes("salt"),
                                          vector.bytes("info"), size);
            };
            if (vector.valid())
                QVERIFY2(derive().equals(vector.bytes("okm")), vector.id().c_str());
            else
                QVERIFY_EXCEPTION_THROWN((void)derive(), std::logic_error);
        }
    }

    void agreesOnHmacSha256() { checkMac("hmac_sha256", crypto::hmacSha256); }
    void agreesOnHmacSha512() { checkMac("hmac_sha512", crypto::hmacSha512); }

    void agreesOnPbkdf2HmacSha512() {
        const auto vectors = vectorsOf("pbkdf2_hmacsha512");
        QVERIFY(!vectors.empty());
        for (const auto& vector : vectors) {
            const auto key = crypto::pbkdf2HmacSha512(
                vector.bytes("password"), vector.bytes("salt"),
                static_cast<std::uint32_t>(vector.test["iterationCount"].toInt()),
                static_cast<std::size_t>(vector.test["dkLen"].toInt()));
            QVERIFY2(key.equals(vector.bytes("dk")), vector.id().c_str());
        }
    }
};

QTEST_GUILESS_MAIN(WycheproofTest)
#include "WycheproofTest.moc"

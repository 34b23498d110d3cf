// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Kdf.h"

#include <QtTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace seabridge;

class KdfTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithRfc9106() {
        QFile file(SEABRIDGE_DATA "/crypto/rfc9106_argon2.json");
        if (!file.open(QIODevice::ReadOnly)) QSKIP("the RFC 9106 vector is not on this machine");
        bool seen = false;
        for (const auto& value : QJsonDocument::fromJson(file.readAll()).array()) {
            const auto row = value.toObject();
            if (row["type"].toString() != "Argon2id") continue;
            const auto bytes = [&](const char* name) {
                return base::fromHex(row[name].toString().toStdString()).value();
            };
            const auto number = [&](const char* name) {
                return static_cast<std::uint32_t>(row[name].toInt());
            };
            const base::Secret password{base::ByteView(bytes("password"))};
            const base::Secret secret{base::ByteView(bytes("secret"))};
            const auto key = crypto::argon2id(
                password, bytes("salt"),
                {number("memory_kib"), number("passes"), number("parallelism")},
                number("tag_len"), secret, bytes("associated_data"));
            QVERIFY(key.has_value());
            QCOMPARE(base::toHex(key->view()), row["tag"].toString().toStdString());
            seen = true;
        }
        QVERIFY(seen);
    }

    void everyInputCounts() {
        const base::Secret password(base::viewOf("correct horse"));
        const base::Bytes salt(16, 1);
        const auto key = crypto::argon2id(password, salt, {64, 1, 1}, 32);
        const base::Secret other(base::viewOf("correct horsf"));
        QVERIFY(key.has_value());
        const auto differs = [&](const base::Result<base::Secret>& that) {
            return that && !that->equals(key->view());
        };
        QVERIFY(!differs(crypto::argon2id(password, salt, {64, 1, 1}, 32)));
        QVERIFY(differs(crypto::argon2id(other, salt, {64, 1, 1}, 32)));
        QVERIFY(differs(crypto::argon2id(password, base::Bytes(16, 2), {64, 1, 1}, 32)));
        QVERIFY(differs(crypto::argon2id(password, salt, {128, 1, 1}, 32)));
        QVERIFY(differs(crypto::argon2id(password, salt, {64, 2, 1}, 32)));
        QVERIFY(differs(crypto::argon2id(password, salt, {64, 1, 2}, 32)));
    }

    void refusesCostsThatAFileMustNotAskFor() {
        const base::Secret password(base::viewOf("x"));
        const base::Bytes salt(16, 1);
        const crypto::Argon2Cost above[] = {
            {1024 * 1024 + 1, 1, 1}, {64, 17, 1}, {1024, 1, 17}, {0xffffffff, 0xffffffff, 1}};
        for (const auto cost : above) {
            const auto key = crypto::argon2id(password, salt, cost, 32);
            QVERIFY(!key && key.error().code == base::ErrorCode::TooLarge);
            QVERIFY(!crypto::isAllowed(cost));
        }
        const crypto::Argon2Cost undefined[] = {{7, 1, 1}, {64, 0, 1}, {64, 1, 0}, {31, 1, 4}};
        for (const auto cost : undefined) {
            const auto key = crypto::argon2id(password, salt, cost, 32);
            QVERIFY(!key && key.error().code == base::ErrorCode::InvalidInput);
        }
        QVERIFY(!crypto::argon2id(password, base::Bytes(7), {64, 1, 1}, 32));
        QVERIFY(!crypto::argon2id(password, salt, {64, 1, 1}, 3));
    }

    void allowsOnlyBetweenFloorAndCap() {
        QVERIFY(crypto::isAllowed(crypto::kArgon2Floor));
        QVERIFY(crypto::isAllowed(crypto::kArgon2Cap));
        QVERIFY(!crypto::isAllowed({64 * 1024 - 1, 3, 4}));
        QVERIFY(!crypto::isAllowed({64 * 1024, 2, 4}));
        QVERIFY(!crypto::isAllowed({64 * 1024, 3, 3}));
    }

    void takesPasswordsAboveBotansLimit() {
        // Recomputed with Python's hashlib.
        const base::Bytes password(5000, 'a');
        const auto key = crypto::pbkdf2HmacSha512(password, base::viewOf("salt"), 1, 32);
        QCOMPARE(base::toHex(key.view()),
                 std::string("1c284838d022e1398a3b926aa4de7a8d20e77fe800f58e062a01957e7df5e209"));
    }
};

QTEST_GUILESS_MAIN(KdfTest)
#include "KdfTest.moc"

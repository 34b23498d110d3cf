// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Derive.h"
#include "crypto/Sign.h"

#include <QtTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace seabridge;

namespace {

std::vector<std::uint32_t> pathOf(const QString& text) {
    std::vector<std::uint32_t> out;
    for (auto step : text.split('/').mid(1)) out.push_back(step.remove('\'').toUInt());
    return out;
}

}  // namespace

class DeriveTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithSlip0010() {
        QFile file(SEABRIDGE_DATA "/crypto/slip0010_ed25519.json");
        if (!file.open(QIODevice::ReadOnly)) QSKIP("the SLIP-0010 vectors are not on this machine");
        int nodes = 0;
        for (const auto& value : QJsonDocument::fromJson(file.readAll()).array()) {
            const auto seedHex = value.toObject()["seed"].toString().toStdString();
            const auto seed = base::fromHex(seedHex).value();
            for (const auto& entry : value.toObject()["chains"].toArray()) {
                const auto node = entry.toObject();
                const auto text = [&](const char* name) {
                    return node[name].toString().toStdString();
                };
                const auto key = crypto::derivePath(seed, pathOf(node["path"].toString()));
                QCOMPARE(base::toHex(key.key.view()), text("private_key"));
                QCOMPARE(base::toHex(key.chainCode.view()), text("chain_code"));
                const auto signer = crypto::SigningKey::fromSeed(key.key);
                QCOMPARE("00" + base::toHex(signer.publicKey().bytes), text("public_key"));
                ++nodes;
            }
        }
        QCOMPARE(nodes, 12);
    }

    void refusesSeedsAndStepsOutsideTheRules() {
        const base::Bytes seed(64);
        QVERIFY_EXCEPTION_THROWN((void)crypto::masterKey(base::Bytes(15)), std::logic_error);
        QVERIFY_EXCEPTION_THROWN((void)crypto::masterKey(base::Bytes(65)), std::logic_error);
        const auto master = crypto::masterKey(seed);
        QVERIFY_EXCEPTION_THROWN((void)crypto::deriveHardened(master, 0x80000000),
                                 std::logic_error);
    }
};

QTEST_GUILESS_MAIN(DeriveTest)
#include "DeriveTest.moc"

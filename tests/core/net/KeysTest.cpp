// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Keys.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace seabridge;
using namespace seabridge::net;

class KeysTest : public QObject {
    Q_OBJECT
private slots:
    // RFC 7748 section 6.1: a, its public key, b, its public key, the shared secret.
    void agreesWithTheStandard() {
        QFile file(SEABRIDGE_DATA "/crypto/rfc-excerpts/rfc7748_6.1.txt");
        if (!file.open(QIODevice::ReadOnly)) QSKIP("RFC 7748 vectors are not there");
        std::vector<std::string> values;
        auto found = QRegularExpression("\\b[0-9a-f]{64}\\b").globalMatch(file.readAll());
        while (found.hasNext()) values.push_back(found.next().captured().toStdString());
        QVERIFY(values.size() >= 4);
        for (const std::size_t i : {0, 2}) {
            const base::Secret secret(*base::fromHex(values[i]));
            QCOMPARE(base::toHex(curvePublicOf(secret)), values[i + 1]);
        }
    }
    void makesDifferentKeys() {
        const base::Secret one = randomCurveSecret();
        const base::Secret other = randomCurveSecret();
        QCOMPARE(one.size(), std::size_t{32});
        QVERIFY(!one.equals(other.view()));
        QVERIFY(!curvePublicOf(one).isZero());
        QVERIFY(curvePublicOf(one) != curvePublicOf(other));
    }
    void givesZeroForAWrongSize() {
        QVERIFY(curvePublicOf(base::Secret()).isZero());
        QVERIFY(curvePublicOf(base::Secret(31)).isZero());
        QVERIFY(curvePublicOf(base::Secret(33)).isZero());
    }
};

QTEST_GUILESS_MAIN(KeysTest)
#include "KeysTest.moc"

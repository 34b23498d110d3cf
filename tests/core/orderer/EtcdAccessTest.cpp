// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderer/EtcdOrderer.h"

#include <QtTest>

using namespace seabridge;
using base::ErrorCode;
using orderer::EtcdOrderer;

/// Whom a peer does not even ask.
class EtcdAccessTest : public QObject {
    Q_OBJECT
private slots:
    void takesNoOpenDoor() {
        const auto codeOf = [](std::vector<std::string> endpoints, bool isTest = false) {
            orderer::EtcdAccess access;
            access.endpoints = std::move(endpoints);
            access.allowsPlainLoopback = isTest;
            const auto made = EtcdOrderer::open(access, "net", 0);
            return made ? std::nullopt : std::optional(made.error().code);
        };
        QVERIFY(codeOf({}) == ErrorCode::InvalidInput);
        QVERIFY(codeOf({"http://192.0.2.1:2379"}) == ErrorCode::InvalidInput);
        QVERIFY(codeOf({"https://192.0.2.1:2379"}) == ErrorCode::InvalidInput);  // no certificates
        QVERIFY(codeOf({"file:///etc/passwd"}) == ErrorCode::InvalidInput);
        QVERIFY(codeOf({"http://127.0.0.1:2379"}) == ErrorCode::InvalidInput);
        QVERIFY(codeOf({"http://127.0.0.1:80@192.0.2.1:2379"}, true) == ErrorCode::InvalidInput);
        QVERIFY(codeOf({"http://127.0.0.1:"}, true) == ErrorCode::InvalidInput);
        QVERIFY(codeOf({"http://192.0.2.1:2379"}, true) == ErrorCode::InvalidInput);
        QVERIFY(!codeOf({"http://127.0.0.1:2379"}, true));
    }
};

QTEST_GUILESS_MAIN(EtcdAccessTest)
#include "EtcdAccessTest.moc"

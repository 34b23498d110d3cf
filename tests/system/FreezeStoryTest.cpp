// SPDX-License-Identifier: GPL-3.0-or-later
// A freeze and a clawback by the command line, on real peers: who decides, who sees what, and what
// the one frozen can still do.
#include "Town.h"

#include <QDate>
#include <QtTest>

using seabridge::support::Town;

namespace {

const QString kCurrency = QStringLiteral("DTK");

/// All yeses that are missing after the Bank's first one.
void decide(Town& town, const QString& pending) {
    for (const char* desk : {"Bank/b", "Second/a", "Second/b", "Third/a", "Third/b"})
        town.approve(QString::fromLatin1(desk), pending);
}

QString waiting(Town& town, const QStringList& words) {
    const auto made = town.cli(QStringLiteral("Bank/a"), words);
    if (made[QStringLiteral("outcome")].toString() != QStringLiteral("waiting"))
        throw std::runtime_error("did not wait");
    return made[QStringLiteral("pending")].toString();
}

QJsonArray freezes(Town& town, const QString& desk, const QString& org) {
    return town.cli(desk, {"consortium", "freezes", org})["value"].toArray();
}

QString codeOf(const QJsonObject& refusal) {
    return refusal["error"].toObject()["code"].toString();
}

}  // namespace

class FreezeStoryTest : public QObject {
    Q_OBJECT
private slots:
    void aCourtHasMoneyFrozenAndTheIssuerTakesItBack() {
        Town town;
        town.haveMembersPeople();
        town.found();
        const auto brio = town.org("Brio");
        decide(town, waiting(town, {"currency", "define", kCurrency, "--name", "Deposit token",
                                    "--kind", "deposit-token", "--scale", "2", "--may-freeze",
                                    "--may-claw-back"}));
        town.makeAndCheck("Bank", {"currency", "issue", brio, "1000.00", kCurrency});

        const auto until = QDate::currentDate().addDays(30).toString(Qt::ISODate);
        const auto order = waiting(
            town, {"consortium", "freeze", brio, "--basis", "court-order", "--reference",
                   "Case 4711", "--until", until, "--appeal", "Registry", "--currency", kCurrency});
        QVERIFY(town.cli("Brio/a", {"consortium", "freezes"})["value"].toArray().isEmpty());
        decide(town, order);

        const auto own = freezes(town, "Brio/a", "me");
        QCOMPARE(own.size(), 1);
        QCOMPARE(own[0]["freeze"]["order"].toString(), order);
        QCOMPARE(own[0]["inForce"].toBool(), true);
        QCOMPARE(own[0]["record"]["reference"].toString(), QString("Case 4711"));
        QCOMPARE(own[0]["record"]["appeal"].toString(), QString("Registry"));
        const auto others = freezes(town, "Lingnan/a", brio);
        QCOMPARE(others.size(), 1);
        QVERIFY(others[0]["record"].isNull());

        const QStringList pay{"pay", town.org("Lingnan"), "1.00", kCurrency};
        QCOMPARE(codeOf(town.cli("Brio/a", pay, 1)), QString("frozen"));
        town.makeAndCheck("Bank", {"currency", "clawback", brio, "400.00", kCurrency, "--basis",
                                   "fraud", "--reference", "FIR 7"});
        QCOMPARE(town.wallet("Brio/a", kCurrency)["free"].toString(), QString("600.00"));

        decide(town, waiting(town, {"consortium", "lift", brio, order, "the appeal was heard"}));
        QVERIFY(freezes(town, "Brio/a", "me").isEmpty());
        town.makeAndCheck("Brio", pay);
        QCOMPARE(town.wallet("Lingnan/a", kCurrency)["free"].toString(), QString("1.00"));
    }
};

QTEST_GUILESS_MAIN(FreezeStoryTest)
#include "FreezeStoryTest.moc"

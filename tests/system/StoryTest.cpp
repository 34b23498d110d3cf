// SPDX-License-Identifier: GPL-3.0-or-later
// A trade from end to end by the command line, on real peers: plainly, with a peer killed, and with
// the peer that holds the order killed.
#include "Town.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QtTest>

#include <algorithm>

using seabridge::support::Town;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// Words of a command line; "%1" ... are filled in as single words.
QStringList words(const char* text, const QStringList& fill = {}) {
    auto out = s(text).split(QLatin1Char(' '));
    for (auto& word : out)
        for (int i = 0; i < fill.size(); ++i)
            if (word == QStringLiteral("%") + QString::number(i + 1)) word = fill[i];
    return out;
}

QString ahead(qint64 seconds) {
    return QDateTime::currentDateTimeUtc().addSecs(seconds).toString(s("yyyy-MM-ddTHH:mm:ssZ"));
}

QJsonObject money(const char* currency, qint64 minor) {
    return {{s("currency"), QJsonObject{{s("code"), s(currency)}}}, {s("amountMinor"), minor}};
}

QJsonObject line(const char* hs, const char* zh, const char* en, qint64 quantity,
                 qint64 unitPriceMinor) {
    return {{s("hsCode"), s(hs)},
            {s("description"), QJsonObject{{s("zh"), s(zh)}, {s("en"), s(en)}, {s("ja"), s("")}}},
            {s("origin"), s("CN")},
            {s("quantity"), QJsonObject{{s("digits"), quantity}, {s("scale"), 0}}},
            {s("unit"), s("C62")},
            {s("unitPrice"), QJsonObject{{s("digits"), unitPriceMinor}, {s("scale"), 0}}},
            {s("amountMinor"), quantity * unitPriceMinor}};
}

QJsonObject part(qint64 minor, const char* basis, int days) {
    return {{s("amountMinor"), minor},
            {s("due"), QJsonObject{{s("basis"), s(basis)}, {s("days"), days}}}};
}

QJsonObject quote(const QString& number, const QString& seller, const QString& buyer,
                  const char* currency, const QJsonArray& lines, const QJsonArray& parts) {
    qint64 total = 0;
    for (const auto& item : lines) total += item.toObject()[s("amountMinor")].toInteger();
    const auto today = QDateTime::currentDateTimeUtc().date();
    return {{s("number"), number},
            {s("version"), 1},
            {s("seller"), seller},
            {s("buyer"), buyer},
            {s("language"), 1},
            {s("lines"), lines},
            {s("currency"), QJsonObject{{s("code"), s(currency)}}},
            {s("totalMinor"), total},
            {s("delivery"), QJsonObject{{s("rule"), s("FOB")},
                                        {s("place"), s("广州南沙 CNNSA")},
                                        {s("edition"), 2020}}},
            {s("shipmentFrom"), today.addDays(30).toString(Qt::ISODate)},
            {s("shipmentTo"), today.addDays(45).toString(Qt::ISODate)},
            {s("parts"), parts},
            {s("expiresAt"), QDateTime::currentMSecsSinceEpoch() + 7LL * 86'400'000},
            {s("firm"), true},
            {s("remarks"), QJsonObject{{s("zh"), s("")}, {s("en"), s("")}, {s("ja"), s("")}}}};
}

/// The seller drafts, signs and sends, its checker countersigns; the buyer accepts by maker and
/// checker. The order number.
QString contract(Town& town, const QString& seller, const QString& buyer,
                 const QJsonObject& document) {
    const auto file = town.write(s("quote.json"), document);
    const auto draft =
        town.cli(seller + s("/a"), words("quote draft %1", {file}))[s("draft")].toString();
    const auto signedQuote =
        town.cli(seller + s("/a"), words("quote sign %1", {draft}));
    if (signedQuote[s("receipts")].toInt() < 2) throw std::runtime_error("too few receipts");
    const auto sent = town.makeAndCheck(seller, words("quote send %1", {draft}));
    (void)sent;
    const auto open = town.cli(buyer + s("/a"), words("quote list"))[s("value")].toArray();
    QString id;
    for (const auto& item : open)
        if (item.toObject()[s("status")].toString() == s("open"))
            id = item.toObject()[s("id")].toString();
    const auto shown = town.cli(buyer + s("/a"), words("quote show %1", {id}));
    if (shown[s("value")].toObject()[s("number")] != document[s("number")])
        throw std::runtime_error("the buyer reads another quote");
    const auto accepted = town.makeAndCheck(buyer, words("quote accept %1", {id}));
    const auto order = accepted[s("order")].toString();
    if (order.isEmpty()) throw std::runtime_error("no order number");
    return order;
}

QString usdOrder(Town& town) {
    auto document = quote(s("Q-2026-0418"), town.org(s("Lingnan")), town.org(s("Brio")), "USD",
                          {line("848180", "黄铜球阀 DN25", "Brass ball valve DN25", 2400, 1240),
                           line("848180", "黄铜球阀 DN40", "Brass ball valve DN40", 1800, 2175),
                           line("841370", "离心泵 7.5 kW", "Centrifugal pump 7.5 kW", 96, 84500),
                           line("848410", "金属密封垫片", "Metal gasket", 12000, 286)},
                          {part(5'530'500, "contract", 0), part(12'904'500, "acceptance", 15)});
    document[s("sellerDeposit")] = money("USD", 1'843'500);
    document[s("buyerDeposit")] = money("USD", 1'843'500);
    return contract(town, s("Lingnan"), s("Brio"), document);
}

void issue(Town& town, const char* firm, const char* amount, const char* currency) {
    town.makeAndCheck(s("Bank"), words("currency issue %1 %2 %3 --evidence RTGS-1",
                                       {town.org(s(firm)), s(amount), s(currency)}));
}

/// Balances of all firms and what is outstanding must be the same sum.
void expectConserved(Town& town, const char* currency) {
    // Decimals of at most two places, as integers.
    const auto minor = [](const QJsonObject& account, const char* what) {
        return account[s(what)].toString().remove(QLatin1Char('.')).toLongLong();
    };
    qint64 sum = 0;
    qint64 held = 0;
    for (const char* firm : {"Bank", "Lingnan", "Brio", "Aoba"}) {
        const auto account = town.wallet(s(firm) + s("/b"), s(currency));
        sum += minor(account, "free") + minor(account, "held");
        held += minor(account, "held");
    }
    const auto shown = town.cli(s("Bank/b"), words("currency show %1", {s(currency)}));
    QCOMPARE(sum, minor(shown[s("supply")].toObject(), "outstanding"));
    QCOMPARE(held, minor(shown[s("supply")].toObject(), "held"));
}

}  // namespace

class StoryTest : public QObject {
    Q_OBJECT
private slots:
    // Each is a test of its own to ctest (tests/CMakeLists.txt): they wait for blocks side by side.
    void plainly() { tell(false, false); }
    void withAPeerKilledInTheMiddle() { tell(true, false); }
    void withTheHolderOfTheOrderKilled() { tell(false, true); }

private:
    void tell(bool killsAPeer, bool killsTheOrder) {
        try {
            play(killsAPeer, killsTheOrder);
        } catch (const std::exception& failure) {
            QFAIL(failure.what());
        }
    }

    void play(bool killsAPeer, bool killsTheOrder) {
        Town town;
        town.found();
        for (const char* firm : {"Bank", "Lingnan", "Brio", "Aoba"})
            town.makeAndCheck(s(firm), words("org change --share-reading-key"));
        issue(town, "Brio", "250000.00", "USD");
        issue(town, "Lingnan", "20000.00", "USD");

        const auto order = usdOrder(town);
        if (killsAPeer) town.peer(3).kill();
        for (const char* firm : {"Lingnan", "Brio"})
            town.makeAndCheck(s(firm), words("deposit post %1", {order}));
        QCOMPARE(town.wallet(s("Lingnan/b"), s("USD"))[s("held")].toString(), s("18435.00"));
        if (killsTheOrder) nothingIsCertifiedWithoutTheOrder(town);
        town.makeAndCheck(s("Brio"), words("settle pay %1 0", {order}));
        town.cli(s("Lingnan/a"), words("event shipment %1 --at %2 --reference BL-7781",
                                       {order, ahead(0)}));
        town.cli(s("Brio/a"), words("event receipt %1 --at %2", {order, ahead(0)}));
        town.cli(s("Brio/a"), words("event acceptance %1 --at %2", {order, ahead(0)}));
        if (killsAPeer) town.startPeer(3);
        town.makeAndCheck(s("Brio"), words("settle pay %1 1", {order}));
        QCOMPARE(town.wallet(s("Lingnan/b"), s("USD"))[s("free")].toString(), s("185915.00"));
        QCOMPARE(town.wallet(s("Brio/b"), s("USD"))[s("free")].toString(), s("47215.00"));

        // Deposits come back by both parties' yes: four people.
        const auto returned = town.makeAndCheck(
            s("Lingnan"), words("deposit return %1 --owner %2", {order, town.org(s("Lingnan"))}));
        QCOMPARE(returned[s("action")].toString(), s("open"));
        const auto waiting = town.cli(s("Brio/a"), words("inbox"))[s("value")].toArray();
        QCOMPARE(waiting.size(), 1);
        const auto pending = waiting.at(0).toObject()[s("id")].toString();
        town.approve(s("Brio/a"), pending);
        QCOMPARE(town.approve(s("Brio/b"), pending)[s("action")].toString(), s("done"));
        QCOMPARE(town.wallet(s("Lingnan/b"), s("USD"))[s("held")].toString(), s("0.00"));

        traceIsComplete(town, order);
        expectConserved(town, "USD");
        historyIsComplete(town);
        if (!killsAPeer && !killsTheOrder) {
            refusesTradeWithoutAttestation(town);
            convertsAtALock(town);
            paysVersusPayment(town);
            provesWhatLiesBehindTheHead(town);
            comesBackFromABackup(town);
        }
        for (std::size_t i = 0; i < town.peers(); ++i) town.peer(i).stop();
        // A peer that computed another state root than the certified one would have said so.
        for (const char* member : {"Bank", "Second", "Third", "Fourth"}) {
            QFile alarms(town.path(s(member) + s(".peer/alarms.log")));
            if (alarms.open(QIODevice::ReadOnly)) QCOMPARE(alarms.readAll(), QByteArray());
        }
    }

    void traceIsComplete(Town& town, const QString& order) {
        QJsonArray events[2];
        int i = 0;
        for (const char* desk : {"Lingnan/a", "Brio/b"}) {
            const auto trace = town.cli(s(desk), words("trade trace %1", {order}));
            QVERIFY(trace[s("complete")].toBool());
            events[i++] = trace[s("events")].toArray();
            for (const auto& item : trace[s("obligations")].toArray())
                QCOMPARE(item.toObject()[s("status")].toVariant().toString(), s("settled"));
        }
        QVERIFY(!events[0].isEmpty());
        QCOMPARE(events[0], events[1]);
        // A stranger cannot read it.
        QVERIFY(town.tryCli(s("Aoba/a"), words("trade trace %1", {order})).exitCode != 0);
    }

    void historyIsComplete(Town& town) {
        const auto feed = town.cli(s("Brio/b"), words("chain feed --count 500"));
        QVERIFY(feed[s("complete")].toBool());
        QVERIFY(feed[s("entries")].toArray().size() > 5);
    }

    void provesWhatLiesBehindTheHead(Town& town) {
        const auto header = [&](qint64 height) {
            return town.cli(s("Brio/b"), words("chain block %1", {QString::number(height)}))
                [s("value")].toObject();
        };
        const auto feed = town.cli(s("Brio/b"), words("chain feed --count 500"));
        const auto entries = feed[s("entries")].toArray();
        const auto shownOf = [&](const QString& id) {
            return town.cli(s("Brio/b"), words("chain tx %1", {id}))[s("value")].toObject();
        };
        // The first is Brio's own; money came by the yes of somebody at the Bank, which is not
        // for Brio to read.
        const auto entry = entries.at(0).toObject();
        const auto id = entry[s("id")].toString();
        const auto shown = shownOf(id);
        const auto credit = std::ranges::find_if(entries, [](const QJsonValue& item) {
            return item.toObject()[s("effect")].toObject()[s("kind")].toString() == s("credited");
        });
        QVERIFY(credit != entries.end());
        QCOMPARE(shownOf((*credit).toObject()[s("id")].toString())[s("bodyProof")].toString(),
                 s("not-entitled"));
        QCOMPARE(shown[s("bodyProof")].toString(), s("proven"));
        QVERIFY(shown[s("signatureHolds")].toBool());
        const auto body = shown[s("signed")].toObject()[s("body")].toString().toLatin1();
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(QByteArray::fromHex(body),
                                                              QCryptographicHash::Sha256).toHex()),
                 id);
        QVERIFY(shown[s("body")].toObject()[s("action")].isObject());
        const auto height = entry[s("height")].toInteger();
        const auto middle = header(height);
        QCOMPARE(middle[s("height")].toInteger(), height);
        QCOMPARE(middle[s("time")].toInteger(), entry[s("time")].toInteger());
        QCOMPARE(header(height + 1)[s("previous")], middle[s("id")]);
        town.cli(s("Brio/b"), words("chain block 2000000000"), 3);
        const auto early = town.tryCli(s("Brio/b"), words("chain head --since 2000000000 --timeout 1"));
        QCOMPARE(early.exitCode, 1);
        QCOMPARE(early.json()[s("error")].toObject()[s("code")].toString(), s("timed-out"));
    }

    /// A payment is made after the backup; what was restored from it knows nothing of that.
    void comesBackFromABackup(Town& town) {
        const auto errorOf = [&](const QStringList& more) {
            return town.cli(s("Brio/c"), more, 1)[s("error")].toObject()[s("code")].toString();
        };
        const auto pay = words("pay %1 1.00 USD", {town.org(s("Lingnan"))});
        town.cli(s("Brio/a"), words("vault backup %1", {town.path(s("backup"))}));
        const auto made = town.cli(s("Brio/a"), pay)[s("id")].toString();
        town.cli(s("Brio/c"), words("vault restore %1", {town.path(s("backup"))}));
        QCOMPARE(errorOf(pay), s("rolled-back"));
        const auto accepted =
            town.cli(s("Brio/c"), words("vault accept"))[s("value")].toObject();
        QVERIFY(accepted[s("accepted")].toBool());
        const auto unknown = accepted[s("unknownEntries")].toArray();
        QVERIFY(!unknown.isEmpty());
        QCOMPARE(unknown.last().toObject()[s("id")].toString(), made);
        QCOMPARE(accepted[s("unknownTickets")].toArray().size(), 1);
        QCOMPARE(errorOf(words("vault accept")), s("nothing-to-accept"));
        const auto again = town.cli(s("Brio/c"), pay);
        QCOMPARE(again[s("outcome")].toString(), s("waiting"));
        QCOMPARE(town.approve(s("Brio/b"), made)[s("action")].toString(), s("done"));
        QCOMPARE(town.approve(s("Brio/b"), again[s("id")].toString())[s("action")].toString(),
                 s("done"));
    }

    void nothingIsCertifiedWithoutTheOrder(Town& town) {
        const auto headNow = [&](const char* command) {
            return town.cli(s("Brio/b"), words(command))[s("proof")].toObject();
        };
        town.peer(0).kill();
        // A block of the last moment may still be certified by the other three.
        QTest::qWait(2000);
        const auto before = headNow("chain head");
        const auto stale = headNow("chain head --wait 46");
        QVERIFY(stale[s("stale")].toBool());
        QCOMPARE(stale[s("height")].toInt(), before[s("height")].toInt());
        town.startPeer(0);
        const auto after = headNow("chain head --wait 25");
        QVERIFY(!after[s("stale")].toBool());
        QVERIFY(after[s("height")].toInt() > before[s("height")].toInt());
    }

    void refusesTradeWithoutAttestation(Town& town) {
        const auto pay = words("pay %1 5.00 USD", {town.org(s("Aoba"))});
        const auto refused = town.cli(s("Lingnan/a"), pay, 1);
        QCOMPARE(refused[s("error")].toObject()[s("code")].toString(), s("counterparty-no-kyc"));
        const auto dossier = town.write(
            s("dossier.json"), QJsonObject{{s("legalName"), s("株式会社あおば商事")},
                                           {s("corporateNumber"), s("7000012050002")}});
        const auto asked = town.cli(s("Aoba/a"), words("kyc request %1 %2",
                                                       {town.org(s("Bank")), dossier}));
        const auto request = asked[s("id")].toString();
        town.approve(s("Aoba/b"), request);
        town.cli(s("Bank/a"), words("kyc show %1", {request}));
        const auto until = QDateTime::currentDateTimeUtc().addDays(365).date();
        town.makeAndCheck(s("Bank"), words("kyc attest %1 --level 1 --until %2 --countries JP "
                                               "--reason extract-agrees",
                                           {request, until.toString(Qt::ISODate)}));
        const auto decided = town.cli(s("Bank/a"), words("kyc show %1", {request}));
        QCOMPARE(decided[s("reason")].toString(), s("extract-agrees"));
        const auto own = town.cli(s("Aoba/a"), words("kyc show %1", {request}));
        QVERIFY(!own.contains(s("reason")) && own[s("dossier")].isObject());
        town.makeAndCheck(s("Lingnan"), pay);
        QCOMPARE(town.wallet(s("Aoba/a"), s("USD"))[s("free")].toString(), s("5.00"));
    }

    /// Aoba's quote in JPY, paid by Lingnan in CNY through the bank, at the lock of the ECB's day.
    void convertsAtALock(Town& town) {
        town.cli(s("Aoba/a"), words("rates import %1",
                                    {s(SEABRIDGE_DATA "/fx/eurofxref-hist.zip")}));
        const auto rate =
            town.cli(s("Aoba/a"), words("rates show JPY/CNY --on 2024-03-05"))[s("fraction")]
                .toString().split(QLatin1Char('/'));
        issue(town, "Bank", "2000000", "JPY");
        issue(town, "Lingnan", "80000.00", "CNY");
        auto document = quote(s("見積-77"), town.org(s("Aoba")), town.org(s("Lingnan")), "JPY",
                              {line("848340", "减速齿轮", "Reduction gear", 1, 1'234'567)},
                              {part(1'234'567, "contract", 10)});
        document[s("lock")] =
            QJsonObject{{s("base"), QJsonObject{{s("code"), s("JPY")}}},
                        {s("quote"), QJsonObject{{s("code"), s("CNY")}}},
                        {s("rate"), QJsonObject{{s("numerator"), rate[0]},
                                                {s("denominator"), rate[1]}}},
                        {s("source"), s("ECB 2024-03-05")},
                        {s("date"), qint64(1'709'596'800'000)}};
        const auto order = contract(town, s("Aoba"), s("Lingnan"), document);
        const auto asked = town.cli(
            s("Lingnan/a"), words("settle convert %1 0 --provider %2 --currency CNY",
                                  {order, town.org(s("Bank"))}));
        const auto pending = asked[s("pending")].toString();
        town.approve(s("Lingnan/b"), pending);
        town.approve(s("Bank/a"), pending);
        QCOMPARE(town.approve(s("Bank/b"), pending)[s("action")].toString(), s("done"));
        // 1,234,567 JPY x 19526/407525 = 59,152.5801... CNY, rounded up by hand and by Python.
        QCOMPARE(town.wallet(s("Lingnan/b"), s("CNY"))[s("free")].toString(), s("20847.41"));
        QCOMPARE(town.wallet(s("Bank/b"), s("CNY"))[s("free")].toString(), s("59152.59"));
        QCOMPARE(town.wallet(s("Aoba/b"), s("JPY"))[s("free")].toString(), s("1234567"));
        expectConserved(town, "CNY");
        expectConserved(town, "JPY");
    }

    /// Two obligations in two currencies with opposite debtors, each funded by its own.
    void paysVersusPayment(Town& town) {
        const auto jpy = contract(
            town, s("Aoba"), s("Lingnan"),
            quote(s("見積-78"), town.org(s("Aoba")), town.org(s("Lingnan")), "JPY",
                  {line("848340", "减速齿轮", "Reduction gear", 1, 300'000)},
                  {part(300'000, "contract", 10)}));
        const auto usd = contract(
            town, s("Lingnan"), s("Aoba"),
            quote(s("Q-2026-0419"), town.org(s("Lingnan")), town.org(s("Aoba")), "USD",
                  {line("848180", "黄铜球阀 DN25", "Brass ball valve DN25", 100, 2000)},
                  {part(200'000, "contract", 10)}));
        issue(town, "Lingnan", "300000", "JPY");
        issue(town, "Aoba", "2000.00", "USD");
        town.makeAndCheck(s("Lingnan"), words("settle fund %1 0 --with %2 0", {jpy, usd}));
        QCOMPARE(town.wallet(s("Lingnan/b"), s("JPY"))[s("held")].toString(), s("300000"));
        town.makeAndCheck(s("Aoba"), words("settle fund %1 0 --with %2 0", {usd, jpy}));
        QCOMPARE(town.wallet(s("Lingnan/b"), s("JPY"))[s("held")].toString(), s("0"));
        QCOMPARE(town.wallet(s("Aoba/b"), s("JPY"))[s("free")].toString(), s("1534567"));
        QCOMPARE(town.wallet(s("Lingnan/b"), s("USD"))[s("free")].toString(), s("206345.00"));
        expectConserved(town, "USD");
        expectConserved(town, "JPY");
    }
};

QTEST_GUILESS_MAIN(StoryTest)
#include "StoryTest.moc"

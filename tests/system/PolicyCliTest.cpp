// SPDX-License-Identifier: GPL-3.0-or-later
// An administrator's day by the command line, on real peers: the policy is looked at and changed, a
// deputy named, and what runs out listed.
#include "Town.h"

#include <QDateTime>
#include <QtTest>

using seabridge::support::Town;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

QStringList flawsIn(const QJsonArray& findings) {
    QStringList out;
    for (const auto& finding : findings) out << finding.toObject()[s("flaw")].toString();
    out.removeDuplicates();
    return out;
}

QJsonObject dollars(qint64 minor) {
    return {{s("currency"), QJsonObject{{s("code"), s("USD")}}}, {s("amountMinor"), minor}};
}

/// The own person's id at that desk.
QString personAt(Town& town, const char* desk) {
    return town.cli(s(desk), {s("user"), s("show")})[s("value")].toObject()[s("id")].toString();
}

QJsonArray listOf(Town& town, const char* desk, const QStringList& words) {
    return town.cli(s(desk), words)[s("value")].toArray();
}

/// "deputy week": what runs out and how near it is.
QStringList runsOut(Town& town, const char* desk) {
    QStringList out;
    for (const auto& item : listOf(town, desk, {s("org"), s("calendar")}))
        out << item.toObject()[s("what")].toString() + QLatin1Char(' ') +
                   item.toObject()[s("nearness")].toString();
    return out;
}

}  // namespace

class PolicyCliTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Town> town_;

private slots:
    void initTestCase() {
        town_ = std::make_unique<Town>();
        town_->found();
    }
    void cleanupTestCase() { town_.reset(); }

    void twoPeopleCanBlockEverything() {
        const auto answer = town_->cli(s("Lingnan/a"), {s("policy"), s("lint")}, 1);
        const auto error = answer[s("error")].toObject();
        QCOMPARE(error[s("code")].toString(), s("findings"));
        QVERIFY(flawsIn(error[s("findings")].toArray()).contains(s("one-person-blocks")));
        QVERIFY(error[s("detail")].toString().contains(s("(payments)")));
    }

    void aChangeIsWarnedOfAndCountsByTheDay() {
        QJsonObject rule{{s("action"), s("payments")},
                         {s("needs"), QJsonArray{QJsonObject{{s("role"), s("finance")},
                                                             {s("count"), 1}}}},
                         {s("upTo"), dollars(300)}};
        auto file = town_->write(s("rule.json"), rule);
        const auto lintFile = town_->write(s("rules.json"), QJsonArray{rule});
        const auto found = town_->cli(s("Brio/a"), {s("policy"), s("lint"), lintFile}, 1);
        const auto flaws = flawsIn(found[s("error")].toObject()[s("findings")].toArray());
        QVERIFY(flaws.contains(s("no-day-limit")));
        rule[s("perDay")] = dollars(500);
        file = town_->write(s("rule.json"), rule);
        const auto sent =
            town_->cli(s("Brio/a"), {s("policy"), s("add"), file, s("--first")});
        QCOMPARE(sent[s("outcome")].toString(), s("waiting"));
        const auto warnings = flawsIn(sent[s("warnings")].toArray());
        QVERIFY(warnings.contains(s("one-person-satisfies")));
        QVERIFY(!warnings.contains(s("no-day-limit")));
        town_->approve(s("Brio/b"), sent[s("pending")].toString());

        const auto brio = town_->org(s("Brio"));
        town_->makeAndCheck(s("Bank"), {s("currency"), s("issue"), brio, s("20.00"), s("USD")});
        const QStringList pay{s("pay"), town_->org(s("Lingnan")), s("3.00"), s("USD")};
        QCOMPARE(town_->cli(s("Brio/a"), pay)[s("outcome")].toString(), s("done"));
        // 2.00 are left for one person today; 3.00 fall to the rule for two.
        QCOMPARE(town_->cli(s("Brio/a"), pay)[s("outcome")].toString(), s("waiting"));
        const auto items = runsOut(*town_, "Brio/b");
        QCOMPARE(items.filter(s("approval ")).size(), 1);
        QCOMPARE(items.filter(s("attestation ")).size(), 1);
    }

    void aDeputyIsNamedAndRunsOut() {
        const auto maker = personAt(*town_, "Aoba/a");
        const auto until =
            QDateTime::currentDateTimeUtc().addDays(3).toString(s("yyyy-MM-ddTHH:mm:ssZ"));
        const QStringList naming{s("user"),    s("deputy"),   s("me"),      s("--name"), maker,
                                 s("--roles"), s("approver"), s("--until"), until};
        QCOMPARE(town_->cli(s("Aoba/b"), naming)[s("outcome")].toString(), s("done"));
        const auto terms = listOf(*town_, "Aoba/a", {s("user"), s("deputy")});
        QCOMPARE(terms.size(), 1);
        QCOMPARE(terms[0].toObject()[s("deputy")].toString(), maker);
        QVERIFY(runsOut(*town_, "Aoba/a").contains(s("deputy week")));
        const QStringList ending{s("user"), s("deputy"), s("me"), s("--end")};
        QCOMPARE(town_->cli(s("Aoba/b"), ending)[s("outcome")].toString(), s("done"));
        QVERIFY(listOf(*town_, "Aoba/a", {s("user"), s("deputy")}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PolicyCliTest)
#include "PolicyCliTest.moc"

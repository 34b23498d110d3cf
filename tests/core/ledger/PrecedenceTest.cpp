// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Precedence.h"
#include "support/Ballots.h"
#include "support/Deal.h"
#include "support/Freezing.h"

#include <QFile>
#include <QtTest>

#include <set>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

const CurrencyId kUsd{"USD"};
const CurrencyId kCny{"CNY"};
constexpr std::int64_t kAll = 1'000;

std::string nameOfRow(const Precedence& row) {
    std::string out;
    for (const auto word : {nameOf(row.act), nameOf(row.money), nameOf(row.side),
                            nameOf(row.frozen)})
        out += std::string(word) + " ";
    return out;
}

/// One row's state and act. Brio gives US dollars to Lingnan; the Bank issues them.
struct Trial {
    Scene scene{4, {.freeze = true, .clawBack = true}};
    const Precedence& row;

    explicit Trial(const Precedence& wanted) : row(wanted) {
        scene.gives("Brio", {kUsd, kAll});
        scene.gives("Lingnan", {kCny, kAll});
    }

    /// The account of the row comes to be frozen as the row says.
    void freeze(const std::string& giver, const std::string& taker) {
        if (row.frozen == Frozen::No) return;
        auto order = freezeOf(scene, row.side == Side::Giver ? giver : taker);
        order.currency = kUsd;
        order.reach = row.frozen == Frozen::Sending ? FreezeReach::Sending
                                                    : FreezeReach::Everything;
        decide(scene, order);
    }
    /// Brio is to pay all that it has.
    TradeId order(bool withDeposit) {
        auto terms = termsOf(scene, "Lingnan", "Brio", {kUsd, kAll});
        if (withDeposit) terms.buyerDeposit = Money{kUsd, kAll};
        return contract(scene, "Lingnan", "Brio", terms);
    }
    TradeId opposite() {
        return contract(scene, "Brio", "Lingnan", termsOf(scene, "Brio", "Lingnan", {kCny, kAll}));
    }
    TradeId withDeposit() {
        auto trade = order(true);
        financeAndApprover(scene, "Brio", PostDeposit{trade, {kUsd, kAll}});
        return trade;
    }

    Reject pay() {
        freeze("Brio", "Lingnan");
        return outcomeOf(scene, "Brio", Pay{scene.org("Lingnan"), {kUsd, kAll}, ""});
    }
    Reject settle() {
        const auto trade = order(false);
        freeze("Brio", "Lingnan");
        return outcomeOf(scene, "Brio", SettlePlain{trade, 0, kUsd});
    }
    Reject setAside() {
        const auto trade = order(row.money == Kept::Deposit);
        const auto other = opposite();
        freeze("Brio", "Lingnan");
        if (row.money == Kept::Deposit)
            return outcomeOf(scene, "Brio", PostDeposit{trade, {kUsd, kAll}});
        return outcomeOf(scene, "Brio", FundObligation{trade, 0, other, 0});
    }
    /// Lingnan funds the other side, which posts what Brio had set aside.
    Reject postFunding() {
        const auto mine = order(false);
        const auto other = opposite();
        financeAndApprover(scene, "Brio", FundObligation{mine, 0, other, 0});
        freeze("Brio", "Lingnan");
        return outcomeOf(scene, "Lingnan", FundObligation{other, 0, mine, 0});
    }
    /// No kind does so yet: the Engine runs a plan that posts the deposit to the other party.
    Reject postDeposit() {
        static HoldId hold;
        static OrgId taker;
        const auto trade = withDeposit();
        hold = *scene.state().get<Trade>(trade)->buyerDeposit->hold;
        taker = scene.org("Lingnan");
        freeze("Brio", "Lingnan");
        auto rules = standardRules();
        rules.consent = [](const Action&, const Reader&, const Call&) { return Consent::free(); };
        rules.plan = [](const Action&, Draft& draft, const Call&) {
            return draft.post(*draft.get<Hold>(hold), taker, "award");
        };
        Call call;
        call.network = scene.network();
        call.org = scene.org("Lingnan");
        call.now = scene.now();
        return Engine(rules).dryRun(scene.state(), Pay{scene.org("Brio"), {kUsd, 1}, ""}, call);
    }
    Reject giveBack() {
        if (row.money == Kept::Deposit) return returnDeposit();
        const auto mine = order(false);
        const auto other = opposite();
        const auto funding =
            financeAndApprover(scene, "Brio", FundObligation{mine, 0, other, 0});
        scene.advance(3 * base::kDayMs);
        freeze("Lingnan", "Brio");
        return outcomeOf(scene, "Brio", VoidFunding{holdIdOf(funding, 0)});
    }
    Reject returnDeposit() {
        const auto trade = withDeposit();
        freeze("Lingnan", "Brio");
        const auto id = scene.as("Brio", "finance")
                            .does(ReturnDeposit{trade, scene.org("Brio")})
                            .expect(Reject::Waiting)
                            .id;
        for (const auto& [org, who] : std::vector<std::pair<std::string, std::string>>{
                 {"Brio", "approver"}, {"Lingnan", "finance"}, {"Lingnan", "approver"}})
            scene.as(org, who).does(Approve{id}).expect(Reject::None);
        if (statusOf(scene, id) == PendingStatus::Done) return Reject::None;
        return *newest(scene, topicOf(scene.org("Brio")), EffectKind::PendingRefused).code;
    }
    Reject issue() {
        freeze("Bank", "Lingnan");
        return outcomeOf(scene, "Bank", IssueCurrency{scene.org("Lingnan"), {kUsd, 5}, ""});
    }
    Reject clawBack() {
        if (row.money == Kept::Deposit) (void)withDeposit();
        if (row.money == Kept::Funding) {
            const auto mine = order(false);
            const auto other = opposite();
            financeAndApprover(scene, "Brio", FundObligation{mine, 0, other, 0});
        }
        freeze("Brio", "Bank");
        return outcomeOf(scene, "Bank",
                         ClawBack{scene.org("Brio"), {kUsd, kAll}, LegalBasis::Fraud, "FIR 7"});
    }
    Reject run() {
        switch (row.act) {
            case Act::Pay: return pay();
            case Act::Settle: return settle();
            case Act::SetAside: return setAside();
            case Act::Post: return row.money == Kept::Deposit ? postDeposit() : postFunding();
            case Act::GiveBack: return giveBack();
            case Act::Issue: return issue();
            case Act::ClawBack: return clawBack();
        }
        return Reject::Internal;
    }
};

}  // namespace

class PrecedenceTest : public QObject {
    Q_OBJECT
private slots:
    void eachRowIsWhatTheEngineDoes_data() {
        QTest::addColumn<int>("at");
        int at = 0;
        for (const auto& row : precedences())
            QTest::newRow(nameOfRow(row).c_str()) << at++;
    }

    void eachRowIsWhatTheEngineDoes() {
        QFETCH(int, at);
        const auto& row = precedences()[std::size_t(at)];
        Trial trial(row);
        QCOMPARE(nameOf(trial.run()), nameOf(row.outcome));
        QCOMPARE(frozenAt(trial.scene.state(),
                          trial.scene.org(row.act == Act::Issue      ? "Lingnan"
                                          : row.act == Act::GiveBack ? "Brio"
                                          : row.side == Side::Giver  ? "Brio"
                                                                     : "Lingnan"),
                          kUsd, trial.scene.now()),
                 row.frozen);
        const auto brio = trial.scene.account("Brio", "USD");
        const auto supply = trial.scene.state().get<Supply>(kUsd);
        // Refused: Brio's money is where it was, and as much as it was.
        if (row.outcome != Reject::None) QCOMPARE(brio.freeMinor + brio.heldMinor, kAll);
        if (row.outcome != Reject::None) QCOMPARE(supply->outstandingMinor, kAll);
        if (row.outcome == Reject::None && row.act == Act::GiveBack)
            QCOMPARE(brio.freeMinor, kAll);
        if (row.outcome == Reject::None && row.act == Act::ClawBack)
            QCOMPARE(supply->outstandingMinor, std::int64_t(0));
    }

    void thereIsOneRowForEachState() {
        std::set<std::tuple<Act, Kept, Side>> groups;
        std::set<std::tuple<Act, Kept, Side, Frozen>> states;
        for (const auto& row : precedences()) {
            groups.insert({row.act, row.money, row.side});
            QVERIFY2(states.insert({row.act, row.money, row.side, row.frozen}).second,
                     nameOfRow(row).c_str());
        }
        QCOMPARE(states.size(), 3 * groups.size());
        for (const auto act : {Act::Pay, Act::Settle, Act::Post})
            for (const auto money : {Kept::Free, Kept::Deposit, Kept::Funding})
                QCOMPARE(groups.count({act, money, Side::Giver}),
                         groups.count({act, money, Side::Taker}));
    }

    // lessons.md 2.6, 2.7 and complaint 16 in one sentence each.
    void whatTheDesignSays() {
        for (const auto& row : precedences()) {
            const auto name = nameOfRow(row);
            const bool isFrozen = row.frozen != Frozen::No;
            const bool isDeep = row.frozen == Frozen::Everything;
            auto wanted = Reject::None;
            if (row.act == Act::ClawBack && row.money != Kept::Free)
                wanted = Reject::MoneyHeld;  // a clawback may not touch what is held
            else if (row.act == Act::ClawBack || row.act == Act::GiveBack)
                wanted = Reject::None;  // these win over any freeze
            else if (row.side == Side::Giver && isFrozen)
                wanted = Reject::Frozen;  // an ordinary freeze stops sending
            else if (row.side == Side::Taker && isDeep)
                wanted = Reject::ReceiverFrozen;  // a deep one stops both
            QVERIFY2(row.outcome == wanted, name.c_str());
            const bool isByFreeze =
                wanted == Reject::Frozen || wanted == Reject::ReceiverFrozen;
            QVERIFY2((row.wins == Power::Freeze) == isByFreeze, name.c_str());
            QVERIFY2((row.wins == Power::Clawback) ==
                         (row.act == Act::ClawBack && wanted == Reject::None),
                     name.c_str());
            QVERIFY2(row.wins != Power::Hold || row.act == Act::GiveBack ||
                         row.act == Act::SetAside || wanted == Reject::MoneyHeld,
                     name.c_str());
        }
    }

    void theDocumentIsThePrintedTable() {
        QFile file(SEABRIDGE_SOURCE "/core/ledger/PRECEDENCE.md");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()),
                 QString::fromStdString(precedencesAsMarkdown()));
    }
};

QTEST_GUILESS_MAIN(PrecedenceTest)
#include "PrecedenceTest.moc"

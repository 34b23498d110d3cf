// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeopleSteps.h"

#include "ui/screens/people/FindingList.h"
#include "ui/widgets/AmountEdit.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>

using namespace seabridge;
using namespace seabridge::support;
using ledger::Role;

/// Approval rules: read, changed in a copy, signed.
class PolicyPageTest : public QObject, private PeopleSteps {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void readsTheRulesInWords();
    void changesARuleWithItsWarnings();
    void ordersAddsAndRemovesRules();
    void refusesARuleBesideTheField();
    void keepsWhatIsEditedWhileViewsComeIn();
    void editsTheRulesThatCameIntoForce();
    void keepsWhatTheDeskDoesNotKnow();
    void keepsWhatIsWrittenAfterSigning();
    void saysWhereQuotesCanNeverBeFirm();
    void anAmountThatIsTypedIsOneStepBack();

private:
    void chooseRule(int row) {
        child<widgets::DataTable>("rules").selectRow(row);
        bench_->settle();
    }
    void setNeed(Role role, int count) {
        child<QSpinBox>(("need" + std::to_string(static_cast<int>(role))).c_str()).setValue(count);
        bench_->settle();
    }
    [[nodiscard]] QString findings() {
        QStringList out;
        for (const auto& line : bench_->screen().findChild<screens::FindingList*>()->findings())
            out << line.sentence;
        return out.join('\n');
    }
};

void PolicyPageTest::readsTheRulesInWords() {
    make(sampleView());
    click("peoplePage1");
    const auto& rows = *child<widgets::DataTable>("rules").model();
    QCOMPARE(rows.rowCount(), 12);
    QCOMPARE(rows.index(2, 1).data().toString(), QString("Free payments up to USD\u00a05,000.00"));
    chooseRule(2);
    QCOMPARE(child<widgets::SafeLabel>("ruleWords").fullText(),
             QString("Free payments up to USD\u00a05,000.00: signed by 1 × Finance staff alone."));
    QVERIFY(findings().contains("one signature is enough"));
    QVERIFY(findings().contains("陈晓"));
    const auto read = [&](text::Language language) {
        bench_->use(theme::Scheme::Light, language);
        return child<widgets::SafeLabel>("ruleWords").fullText();
    };
    QCOMPARE(read(text::Language::ChineseSimplified),
             QString("一般付款（不超过 USD\u00a05,000.00）：由 1 名财务人员单独签署。"));
    QCOMPARE(read(text::Language::Japanese), QString("一般の支払（USD\u00a05,000.00まで）：財務担当 1名の署名だけで足ります。"));
}

void PolicyPageTest::changesARuleWithItsWarnings() {
    make(sampleView());
    click("peoplePage1");
    QVERIFY(!child<QPushButton>("reviewPolicy").isEnabled());
    chooseRule(1);
    setNeed(Role::Approver, 0);
    QVERIFY(child<widgets::SafeLabel>("ruleWords").fullText().contains("alone"));
    QVERIFY(findings().contains("Rule 2"));
    QTest::keyClick(&bench_->screen(), Qt::Key_Return, Qt::ControlModifier);
    QStringList texts;
    for (const auto* label : bench_->sheet().findChildren<widgets::SafeLabel*>())
        texts << label->fullText();
    QVERIFY(texts.contains("Take care"));
    bench_->signSheet();
    const auto policy = given<ledger::SetPolicy>("setPolicy");
    QCOMPARE(policy.rules.size(), std::size_t{12});
    QCOMPARE(policy.rules[1].needs.size(), std::size_t{1});
    QVERIFY(policy.rules[1].needs[0].role == Role::Clerk);
}

void PolicyPageTest::ordersAddsAndRemovesRules() {
    make(sampleView());
    click("peoplePage1");
    const auto& rows = *child<widgets::DataTable>("rules").model();
    chooseRule(2);
    click("ruleEarlier");
    QVERIFY(rows.index(1, 1).data().toString().contains("5,000"));
    QCOMPARE(child<widgets::DataTable>("rules").currentIndex().row(), 1);
    click("addRule");
    QCOMPARE(rows.rowCount(), 13);
    click("removeRule");
    click("removeRule");
    QCOMPARE(rows.rowCount(), 11);
    click("discardPolicy");
    QCOMPARE(rows.rowCount(), 12);
    QVERIFY(!child<QPushButton>("reviewPolicy").isEnabled());
    // Ctrl+Z takes back one step at a time, the giving up of all changes as well.
    for (const int left : {11, 12, 13, 12}) {
        QTest::keyClick(&child<QWidget>("rules"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rows.rowCount(), left);
    }
}

void PolicyPageTest::refusesARuleBesideTheField() {
    make(sampleView());
    click("peoplePage1");
    chooseRule(2);
    auto& upTo = child<widgets::AmountEdit>("ruleUpTo");
    const auto type = [&](const char* text) {
        upTo.setFocus();
        upTo.selectAll();
        QTest::keyClicks(&upTo, text);
    };
    type("1,50");
    QTRY_VERIFY(!upTo.accessibleDescription().isEmpty());
    type("9000");
    QTRY_COMPARE(upTo.accessibleDescription(), QString());
    setNeed(Role::Finance, 0);
    QVERIFY(!child<widgets::SafeLabel>("needsError").fullText().isEmpty());
    QVERIFY(!child<QPushButton>("reviewPolicy").isEnabled());
    setNeed(Role::Admin, 9);
    QCOMPARE(child<QSpinBox>("need16").value(), 8);
    QVERIFY(child<QPushButton>("reviewPolicy").isEnabled());
}

void PolicyPageTest::keepsWhatIsEditedWhileViewsComeIn() {
    make(sampleView());
    click("peoplePage1");
    chooseRule(1);
    setNeed(Role::Approver, 2);
    bench_->show(sampleView());
    QCOMPARE(child<QSpinBox>("need2").value(), 2);
    QVERIFY(child<QPushButton>("reviewPolicy").isEnabled());
    auto other = sampleView();
    other.staff.policy->rules.pop_back();
    bench_->show(other);
    QVERIFY(child<widgets::SafeLabel>("policyState").fullText().contains("meanwhile"));
    click("discardPolicy");
    QCOMPARE(child<widgets::DataTable>("rules").model()->rowCount(), 11);
}

void PolicyPageTest::editsTheRulesThatCameIntoForce() {
    make(sampleView());
    click("peoplePage1");
    chooseRule(1);
    auto other = sampleView();
    auto& changed = other.staff.policy->rules[1];
    changed.action = ledger::ActionClass::Deposits;
    changed.needs = {{Role::Compliance, 2}};
    bench_->show(other);
    QCOMPARE(child<QSpinBox>("need4").value(), 2);
    setNeed(Role::Compliance, 3);
    click("reviewPolicy");
    bench_->signSheet();
    const auto rules = given<ledger::SetPolicy>("setPolicy").rules;
    QVERIFY(rules[1].action == ledger::ActionClass::Deposits);
    QCOMPARE(rules[1].needs.size(), std::size_t{1});
    QCOMPARE(int{rules[1].needs[0].count}, 3);
}

void PolicyPageTest::keepsWhatTheDeskDoesNotKnow() {
    auto view = sampleView();
    const ledger::Money limit{{"XAU-FIRM"}, 700};
    auto& rule = view.staff.policy->rules[2];
    rule.counterparty = ledger::OrgId{};
    rule.counterparty->data.fill(0x5a);
    rule.upTo = rule.perDay = limit;
    make(view);
    click("peoplePage1");
    chooseRule(2);
    QCOMPARE(child<QComboBox>("ruleCurrency").currentText(), QString("XAU-FIRM"));
    QCOMPARE(child<QComboBox>("ruleCounterparty").currentData().toString().left(4),
             QString("5a5a"));
    setNeed(Role::Finance, 2);
    // Its decimal places become known.
    view.scales[limit.currency] = 1;
    bench_->show(view);
    QCOMPARE(child<widgets::AmountEdit>("ruleUpTo").text(), QString("70.0"));
    setNeed(Role::Clerk, 1);
    click("reviewPolicy");
    bench_->signSheet();
    const auto rules = given<ledger::SetPolicy>("setPolicy").rules;
    QVERIFY(rules[2].counterparty == view.staff.policy->rules[2].counterparty);
    QVERIFY(rules[2].upTo == limit && rules[2].perDay == limit);
    QCOMPARE(rules[2].needs.size(), std::size_t{2});
}

void PolicyPageTest::keepsWhatIsWrittenAfterSigning() {
    make(sampleView());
    bench_->station().holdsSubmissions = true;
    click("peoplePage1");
    chooseRule(1);
    setNeed(Role::Approver, 2);
    click("reviewPolicy");
    bench_->signSheet();
    setNeed(Role::Approver, 3);
    bench_->station().answerHeld();
    bench_->settle();
    QCOMPARE(child<QSpinBox>("need2").value(), 3);
    QVERIFY(child<QPushButton>("discardPolicy").isEnabled());
}

void PolicyPageTest::saysWhereQuotesCanNeverBeFirm() {
    auto view = sampleView();
    const auto isShown = [&] { return findings().contains("Nobody can make a firm offer"); };
    make(view);
    click("peoplePage1");
    QVERIFY(!isShown());
    for (auto& rule : view.staff.policy->rules)
        if (rule.action == ledger::ActionClass::Quotes) rule.upTo = ledger::Money{{"USD"}, 500'000};
    bench_->show(view);
    QVERIFY(isShown());
    const auto* list = bench_->screen().findChild<screens::FindingList*>();
    auto* bar = list->findChild<QScrollArea*>()->verticalScrollBar();
    bench_->inAllLooks(QStringLiteral("policy-firm"), [bar] { bar->setValue(bar->maximum()); });
}

void PolicyPageTest::anAmountThatIsTypedIsOneStepBack() {
    make(sampleView());
    click("peoplePage1");
    chooseRule(2);
    auto& upTo = child<widgets::AmountEdit>("ruleUpTo");
    const auto before = upTo.text();
    upTo.setFocus();
    upTo.selectAll();
    QTest::keyClicks(&upTo, "7654");
    bench_->settle();
    child<widgets::DataTable>("rules").setFocus();
    QTest::keyClick(&child<widgets::DataTable>("rules"), Qt::Key_Z, Qt::ControlModifier);
    bench_->settle();
    QCOMPARE(child<widgets::AmountEdit>("ruleUpTo").text(), before);
    QVERIFY(!child<QPushButton>("discardPolicy").isEnabled());
}

QTEST_MAIN(PolicyPageTest)
#include "PolicyPageTest.moc"

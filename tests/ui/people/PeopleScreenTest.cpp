// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScreenBench.h"
#include "ui/screens/people/FindingList.h"
#include "ui/screens/people/PeopleScreen.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/DataTable.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>

using namespace seabridge;
using namespace seabridge::support;
using ledger::Role;
using screens::PeopleScreen;

/// The size that a screen has in the smallest window, 1180 x 720.
static constexpr QSize kSmall{976, 672};

/// The screen of people and approval rules.
class PeopleScreenTest : public QObject {
    Q_OBJECT
private slots:
    void init() { bench_ = std::make_unique<ScreenBench>(); }
    void cleanup() { bench_.reset(); }

    void showsPeopleTheirRolesAndDevices();
    void addsAPersonAndKeepsTheNameHere();
    void changesRolesByTwoActsOnly();
    void keepsTwoAdministrators();
    void letsALeaverGo();
    void namesADeputy();
    void namesADeputyForLaterAndForSomeRoles();
    void revokesADevice();
    void enrolsWhatTheDevicePrints();
    void writesANameDown();
    void readsTheRulesInWords();
    void changesARuleWithItsWarnings();
    void ordersAddsAndRemovesRules();
    void refusesARuleBesideTheField();
    void keepsWhatIsEditedWhileViewsComeIn();
    void looksRightWith_data();
    void looksRightWith();

private:
    PeopleScreen& make(api::View view) { return bench_->make<PeopleScreen>(std::move(view)); }
    template <class W>
    W& child(const char* name) {
        return bench_->child<W>(name);
    }
    void click(const char* name) {
        QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton);
        bench_->settle();
    }
    void choosePerson(int row) {
        child<widgets::DataTable>("people").selectRow(row);
        bench_->settle();
    }
    void chooseRule(int row) {
        child<widgets::DataTable>("rules").selectRow(row);
        bench_->settle();
    }
    QCheckBox& boxOf(Role role) {
        return child<QCheckBox>(("role" + std::to_string(static_cast<int>(role))).c_str());
    }
    void toggle(Role role) {
        auto& box = boxOf(role);
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(8, box.height() / 2));
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
    template <class T>
    [[nodiscard]] T given(const char* name, std::size_t index = 0) {
        const auto& all = bench_->station().commands();
        for (auto at = all.rbegin(); at != all.rend(); ++at)
            if (at->name == name) return std::any_cast<T>(at->values[index]);
        throw std::runtime_error(std::string("no command ") + name);
    }
    [[nodiscard]] static ledger::UserId idOf(std::size_t row) {
        return sampleView().staff.people[row].id;
    }
    std::unique_ptr<ScreenBench> bench_;
};

void PeopleScreenTest::showsPeopleTheirRolesAndDevices() {
    make(sampleView());
    const auto& rows = *child<widgets::DataTable>("people").model();
    QCOMPARE(rows.rowCount(), 4);
    QCOMPARE(rows.index(0, 0).data().toString(), QString("周敏 (you)"));
    QCOMPARE(rows.index(0, 1).data().toString(), QString("1"));
    QCOMPARE(rows.index(0, 2).data().toString(), QString("Active"));
    QCOMPARE(rows.index(2, 2).data().toString(), QString("No device yet"));
    QCOMPARE(rows.index(3, 2).data().toString(), QString("Has left"));
    // The person at the desk comes up first.
    QCOMPARE(child<widgets::SafeLabel>("personTitle").fullText(), QString("周敏 (you)"));
    QVERIFY(boxOf(Role::Approver).isChecked() && !boxOf(Role::Clerk).isChecked());
    click("copyPersonId");
    QCOMPARE(QApplication::clipboard()->text(), QString::fromStdString(base::toHex(idOf(0))));
}

void PeopleScreenTest::addsAPersonAndKeepsTheNameHere() {
    make(sampleView());
    click("addPerson");
    QVERIFY(!child<QPushButton>("changeRoles").isEnabled());
    QTest::keyClicks(&child<QLineEdit>("personName"), "Li Na");
    toggle(Role::Clerk);
    api::Submission waiting{.state = api::SubmitState::Waiting};
    waiting.id = ledger::TxId{};
    bench_->station().submission = waiting;
    QTest::keyClick(&bench_->screen(), Qt::Key_Return, Qt::ControlModifier);
    bench_->signSheet();
    const auto change = given<ledger::SetUser>("setUser");
    QVERIFY(!change.user && change.roles == ledger::bit(Role::Clerk));
    QVERIFY(given<ledger::UserId>("namePerson") == ledger::userIdOf(*waiting.id, 0));
    QCOMPARE(given<std::string>("namePerson", 1), std::string("Li Na"));
}

void PeopleScreenTest::changesRolesByTwoActsOnly() {
    make(sampleView());
    choosePerson(2);
    toggle(Role::Finance);
    click("changeRoles");
    QTest::keyClick(&bench_->sheet(), Qt::Key_Return);
    bench_->settle();
    QCOMPARE(bench_->station().count("setUser"), std::size_t{0});
    bench_->signSheet();
    const auto change = given<ledger::SetUser>("setUser");
    QVERIFY(change.user == idOf(2));
    QCOMPARE(int{change.roles}, int{ledger::bit(Role::Clerk)} | int{ledger::bit(Role::Finance)});
}

void PeopleScreenTest::keepsTwoAdministrators() {
    make(sampleView());
    choosePerson(1);
    toggle(Role::Admin);
    QVERIFY(child<widgets::SafeLabel>("rolesError").fullText().contains("Two administrators"));
    QVERIFY(!child<QPushButton>("changeRoles").isEnabled());
    toggle(Role::Admin);
    QVERIFY(child<widgets::SafeLabel>("rolesError").fullText().contains("present roles"));
    // A new view changes nothing of what is being decided.
    toggle(Role::Approver);
    bench_->show(sampleView());
    QVERIFY(boxOf(Role::Approver).isChecked());
    QVERIFY(child<QPushButton>("changeRoles").isEnabled());
}

void PeopleScreenTest::letsALeaverGo() {
    make(sampleView());
    choosePerson(2);
    click("hasLeft");
    bench_->signSheet();
    const auto change = given<ledger::SetUser>("setUser");
    QVERIFY(change.user == idOf(2) && change.roles == 0);
    choosePerson(3);
    QVERIFY(!child<QPushButton>("hasLeft").isVisible());
    QVERIFY(child<widgets::SafeLabel>("rolesError").fullText().contains("does not come back"));
}

void PeopleScreenTest::namesADeputy() {
    make(sampleView());
    choosePerson(1);
    click("nameDeputy");
    QVERIFY(!child<QWidget>("deputy").accessibleDescription().isEmpty());
    auto& deputy = child<QComboBox>("deputy");
    deputy.setCurrentIndex(deputy.findData(QString::fromStdString(base::toHex(idOf(0)))));
    click("nameDeputy");
    bench_->signSheet();
    const auto change = given<ledger::SetDeputy>("setDeputy");
    QVERIFY(change.user == idOf(1) && change.term && change.term->deputy == idOf(0));
    QCOMPARE(int{change.term->roles}, int{sampleView().staff.people[1].roles});
    const auto days = (change.term->until - kSampleNow) / base::kDayMs;
    QVERIFY(days == 14);
    QCOMPARE(change.term->from, kSampleNow);
    auto view = sampleView();
    view.staff.people[1].deputy = ledger::Deputyship{idOf(1), idOf(0), 1, 0, kSampleNow};
    bench_->show(view);
    click("endDeputy");
    bench_->signSheet();
    QVERIFY(!given<ledger::SetDeputy>("setDeputy").term);
}

void PeopleScreenTest::namesADeputyForLaterAndForSomeRoles() {
    auto view = sampleView();
    view.staff.people[1].roles = ledger::bit(Role::Approver) | ledger::bit(Role::Finance);
    make(view);
    choosePerson(1);
    const auto box = [&](Role role) -> QCheckBox& {
        return child<QCheckBox>(("deputyRole" + std::to_string(static_cast<int>(role))).c_str());
    };
    // Only the person's own roles can be lent, all of them at first.
    QVERIFY(box(Role::Approver).isChecked() && box(Role::Finance).isChecked());
    QVERIFY(box(Role::Clerk).isHidden() && box(Role::Admin).isHidden());
    auto& deputy = child<QComboBox>("deputy");
    deputy.setCurrentIndex(deputy.findData(QString::fromStdString(base::toHex(idOf(0)))));
    const auto press = [&](Role role) {
        child<QScrollArea>("personScroll").ensureWidgetVisible(&box(role));
        QTest::mouseClick(&box(role), Qt::LeftButton, {}, QPoint(8, box(role).height() / 2));
    };
    press(Role::Approver);
    press(Role::Finance);
    click("nameDeputy");
    QVERIFY(child<widgets::SafeLabel>("deputyRolesError").fullText().contains("role"));
    press(Role::Finance);
    auto& from = child<QDateEdit>("deputyFrom");
    from.setDate(from.date().addDays(3));
    child<QDateEdit>("deputyUntil").setDate(from.date().addDays(1));
    click("nameDeputy");
    bench_->signSheet();
    const auto term = *given<ledger::SetDeputy>("setDeputy").term;
    QCOMPARE(int{term.roles}, int{ledger::bit(Role::Finance)});
    QCOMPARE(term.until + 1 - term.from, 2 * base::kDayMs);
    QVERIFY(term.from > kSampleNow + 2 * base::kDayMs);
}

void PeopleScreenTest::revokesADevice() {
    make(sampleView());
    choosePerson(1);
    click("revokeDevice0");
    bench_->signSheet();
    QVERIFY(given<crypto::PublicKey>("revokeDevice") ==
            sampleView().staff.people[1].devices[0].keys.signing);
}

void PeopleScreenTest::enrolsWhatTheDevicePrints() {
    make(sampleView());
    choosePerson(2);
    click("enrolDevice");
    QVERIFY(child<QWidget>("deviceText").accessibleDescription().contains("Paste"));
    bench_->station().enrolment = base::fail(base::ErrorCode::BadPossession);
    child<QPlainTextEdit>("deviceText").setPlainText("{\"signing\": 1}");
    click("enrolDevice");
    QVERIFY(child<QWidget>("deviceText").accessibleDescription().contains("another person"));
    QVERIFY(given<ledger::UserId>("readDevice") == idOf(2));
    bench_->station().enrolment = ledger::EnrolDevice{idOf(2), {}};
    click("enrolDevice");
    bench_->signSheet();
    QVERIFY(given<ledger::EnrolDevice>("enrolDevice").user == idOf(2));
    QVERIFY(child<QPlainTextEdit>("deviceText").toPlainText().isEmpty());
}

void PeopleScreenTest::writesANameDown() {
    make(sampleView());
    choosePerson(2);
    auto& name = child<QLineEdit>("personName");
    name.setFocus();
    name.setText("王芳");
    QTest::keyClick(&name, Qt::Key_Return);
    bench_->settle();
    QVERIFY(given<ledger::UserId>("namePerson") == idOf(2));
    QCOMPARE(given<std::string>("namePerson", 1), std::string("王芳"));
}

void PeopleScreenTest::readsTheRulesInWords() {
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
}

void PeopleScreenTest::changesARuleWithItsWarnings() {
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

void PeopleScreenTest::ordersAddsAndRemovesRules() {
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

void PeopleScreenTest::refusesARuleBesideTheField() {
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

void PeopleScreenTest::keepsWhatIsEditedWhileViewsComeIn() {
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

void PeopleScreenTest::looksRightWith_data() {
    QTest::addColumn<int>("which");
    int which = 0;
    for (const char* name : {"full", "unproven", "failed"}) QTest::newRow(name) << which++;
}

void PeopleScreenTest::looksRightWith() {
    QFETCH(int, which);
    const std::array views{sampleView(), unprovenView(), failedView()};
    auto& screen = make(views[static_cast<std::size_t>(which)]);
    const auto look = [&](const char* part) {
        bench_->inAllLooks(
            QStringLiteral("people-%1-%2").arg(QTest::currentDataTag(), QLatin1String(part)),
            [&] { QCOMPARE(faultsOf(screen).join("\n"), QString()); });
    };
    look("staff");
    const bool isFull = which == 0;
    if (isFull) {
        click("addPerson");
        look("new");
    }
    click("peoplePage1");
    look("rules");
    if (!isFull) return;
    screen.window()->resize(kSmall);
    bench_->settle();
    look("rules-small");
    click("peoplePage0");
    look("staff-small");
}

QTEST_MAIN(PeopleScreenTest)
#include "PeopleScreenTest.moc"

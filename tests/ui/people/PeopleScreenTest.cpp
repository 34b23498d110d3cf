// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeopleSteps.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>

using namespace seabridge;
using namespace seabridge::support;
using ledger::Role;

/// The size that a screen has in the smallest window, 1180 x 720.
static constexpr QSize kSmall{976, 672};

/// The screen of people; its approval rules are PolicyPageTest's.
class PeopleScreenTest : public QObject, private PeopleSteps {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

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
    void addsAPersonAfterOneWhoHasLeft();
    void leavesTheNewPersonByTheSameRow();
    void keepsAFormThatALateAnswerIsNotAbout();
    void looksRightWith_data();
    void looksRightWith();
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

void PeopleScreenTest::addsAPersonAfterOneWhoHasLeft() {
    make(sampleView());
    choosePerson(3);
    QVERIFY(!boxOf(Role::Clerk).isEnabled());
    click("addPerson");
    QVERIFY(child<QPushButton>("changeRoles").isVisible());
    toggle(Role::Clerk);
    click("changeRoles");
    bench_->signSheet();
    QVERIFY(!given<ledger::SetUser>("setUser").user);
}

void PeopleScreenTest::leavesTheNewPersonByTheSameRow() {
    make(sampleView());
    choosePerson(1);
    click("addPerson");
    QCOMPARE(child<widgets::SafeLabel>("personTitle").fullText(), QString("A new person"));
    auto& table = child<widgets::DataTable>("people");
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(table.model()->index(1, 0)).center());
    bench_->settle();
    QCOMPARE(child<widgets::SafeLabel>("personTitle").fullText(), QString("陈晓"));
}

void PeopleScreenTest::keepsAFormThatALateAnswerIsNotAbout() {
    make(sampleView());
    bench_->station().holdsSubmissions = true;
    const auto answer = [&] {
        bench_->station().answerHeld();
        bench_->settle();
    };
    choosePerson(2);
    toggle(Role::Finance);
    click("changeRoles");
    bench_->signSheet();
    // Another is being added by now.
    click("addPerson");
    auto& name = child<QLineEdit>("personName");
    QTest::keyClicks(&name, "Li Na");
    toggle(Role::Approver);
    answer();
    QCOMPARE(name.text(), QString("Li Na"));
    QVERIFY(boxOf(Role::Approver).isChecked());
    click("changeRoles");
    bench_->signSheet();
    name.selectAll();
    QTest::keyClicks(&name, "Wu Di");
    answer();
    QCOMPARE(name.text(), QString("Wu Di"));
    // A device's text for somebody else.
    choosePerson(1);
    choosePerson(2);
    auto& device = child<QPlainTextEdit>("deviceText");
    bench_->station().enrolment = ledger::EnrolDevice{idOf(2), {}};
    device.setPlainText("{}");
    click("enrolDevice");
    bench_->signSheet();
    choosePerson(1);
    device.setPlainText("{\"signing\": 1}");
    answer();
    QVERIFY(!device.toPlainText().isEmpty());
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

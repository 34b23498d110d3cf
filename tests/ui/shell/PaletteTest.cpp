// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SampleView.h"
#include "support/shell/ShellBench.h"
#include "ui/screens/home/Tasks.h"
#include "ui/shell/PaletteItems.h"
#include "ui/shell/Screens.h"
#include "ui/shell/Workplace.h"
#include "ui/widgets/DataTable.h"

#include <QtTest/QtTest>

using namespace seabridge;
using namespace seabridge::support;

namespace {

QStringList found(const std::vector<shell::PaletteItem>& items, const char* typed) {
    QStringList out;
    for (const auto& item : shell::findItems(items, QString::fromUtf8(typed), 20))
        out << item.title;
    return out;
}

}  // namespace

/// What Ctrl+K finds, and where it leads.
class PaletteTest : public ShellBench {
    Q_OBJECT
private slots:
    void findsTheOrdersAndQuotesOfAFirmBehindTheFirm();
    void beginsWhatScreensBegin();
    void showsTheOrdersOfAPartyThatIsFound();
    void beginsAQuote();
    void countsInTheRailWhatHomeShows();
};

void PaletteTest::findsTheOrdersAndQuotesOfAFirmBehindTheFirm() {
    const auto items = shell::paletteItems(sampleView(kAll), text::Language::English);
    for (const char* typed : {"brio", "bci"}) {
        const auto titles = found(items, typed);
        QCOMPARE(titles.value(0), QString("Brio Components, Inc."));
        QVERIFY(titles.contains("SB-26-CN-US-000702-K"));
        QVERIFY(titles.contains("Q-2026-0418"));
    }
}

void PaletteTest::beginsWhatScreensBegin() {
    auto view = sampleView(kAll);
    const auto all = shell::paletteItems(view, text::Language::English);
    QCOMPARE(found(all, "newquote").value(0), QString("New quote"));
    QCOMPARE(found(all, "ballot").value(0), QString("Propose a ballot"));
    QCOMPARE(found(all, "ecb").value(0), QString("Import ECB file"));
    // Who sees no quotes writes none; a firm that is no member has no ballots.
    view.self->roles = ledger::bit(ledger::Role::Compliance);
    view.affairs.members.clear();
    const auto few = shell::paletteItems(view, text::Language::English);
    QVERIFY(found(few, "newquote").isEmpty());
    QVERIFY(!found(few, "ballot").contains("Propose a ballot"));
}

void PaletteTest::showsTheOrdersOfAPartyThatIsFound() {
    open(sampleView(kAll));
    QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
    auto& typed = child<QLineEdit>("paletteText");
    QTest::keyClicks(&typed, "aoba");
    QTest::keyClick(&typed, Qt::Key_Return);
    settle();
    QCOMPARE(window_->workplace().screen(), QString(screens::kOrders));
    QCOMPARE(child<widgets::DataTable>("orderTable").model()->rowCount(), 1);
    QCOMPARE(stations_[0]->count("trace"), std::size_t{0});
}

void PaletteTest::beginsAQuote() {
    open(sampleView(kAll));
    QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
    auto& typed = child<QLineEdit>("paletteText");
    QTest::keyClicks(&typed, "new quote");
    QTest::keyClick(&typed, Qt::Key_Return);
    settle();
    QVERIFY(child<QLineEdit>("draftNumber").isVisible());
}

void PaletteTest::countsInTheRailWhatHomeShows() {
    const auto view = sampleView(kAll);
    open(view);
    const auto rows = child<widgets::DataTable>("inboxTable").model()->rowCount();
    const auto home = shell::allScreens().front();
    QCOMPARE(home.badge(view), rows);
    QVERIFY(rows > std::ranges::count_if(view.inbox, &api::InboxRow::mayApprove));
}

QTEST_MAIN(PaletteTest)
#include "PaletteTest.moc"

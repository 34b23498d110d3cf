// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/DraftIds.h"
#include "support/ScreenBench.h"
#include "trade/QuoteDigest.h"
#include "ui/screens/quotes/QuoteWords.h"
#include "ui/screens/quotes/QuotesScreen.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SafeLabel.h"

#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace seabridge;
using support::ScreenBench;

/// What stands on the sheet is what is signed, and no amount or date is written by a guess.
class ShownAndSignedTest : public QObject {
    Q_OBJECT
private slots:
    void opensADraftOnlyOnceItsPlacesAndClocksAreProven();
    void keepsACopyThatCannotBeShownYet();
    void beginsNoDraftWithoutKnowingTheClocks();
    void savesWhatTheSheetShowsThoughNothingWasEdited();
    void signsNothingElseWhereSavingFailed();
    void leavesADraftAloneWhileItIsBeingSent();
    void keepsADraftWhoseEndIsNotKnown();
    void signsWhatIsSentAgainOnPurposeOnly();
};

namespace {

/// Whose amounts are a hundred times smaller for whoever takes yen for a currency with two places.
trade::QuoteDocument yenQuote() {
    auto quote = support::sampleQuote();
    quote.currency = {"JPY"};
    quote.lines.resize(1);
    quote.lines[0].quantity = {1, 0};
    quote.lines[0].unitPrice = {150'000, 0};
    static_cast<void>(quote.computeAmounts());
    quote.parts = {{45'000, {ledger::DueBasis::Contract, 7}},
                   {105'000, {ledger::DueBasis::Receipt, 15}}};
    quote.sellerDeposit = ledger::Money{{"JPY"}, 15'001};
    quote.buyerDeposit.reset();
    return quote;
}

/// As after every unlock: who works here is known, and nothing else yet.
api::View firstView() {
    api::View view = support::unprovenView();
    view.scales.clear();
    view.parties.clear();
    return view;
}

void keep(ScreenBench& bench, const trade::QuoteDocument& document) {
    bench.station().keptDrafts["d"] = {"d", base::wallClockMs() - 3'000, document};
}

void open(ScreenBench& bench, screens::Screen& screen) {
    screen.open("d");
    bench.settle();
}

void askToSign(ScreenBench& bench, QWidget& screen) {
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    bench.settle();
}

/// Whether some row of the list says it.
bool hasState(const QTableView& table, const QString& word) {
    for (int row = 0; row < table.model()->rowCount(); ++row)
        for (int column = 0; column < table.model()->columnCount(); ++column)
            if (table.model()->index(row, column).data().toString() == word) return true;
    return false;
}

bool isSheetOpen(ScreenBench& bench) {
    try {
        static_cast<void>(bench.sheet());
        return true;
    } catch (const std::runtime_error&) {
        return false;
    }
}

QString textsOn(const QWidget& widget) {
    QStringList out;
    for (const auto* label : widget.findChildren<widgets::SafeLabel*>()) out << label->fullText();
    return out.join('|');
}

void type(ScreenBench& bench, const char* field, const char* text) {
    auto& edit = bench.child<QLineEdit>(field);
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, text);
}

}  // namespace

void ShownAndSignedTest::opensADraftOnlyOnceItsPlacesAndClocksAreProven() {
    ScreenBench bench;
    auto& screen = bench.make<screens::QuotesScreen>(firstView());
    const auto document = yenQuote();
    keep(bench, document);
    open(bench, screen);
    QVERIFY(bench.child<QWidget>("draftShut").isVisible());
    QVERIFY(!bench.child<QWidget>("draftPlace").isVisible());
    bench.inAllLooks("draft-shut", [&] { QCOMPARE(support::faultsOf(screen), QStringList()); });
    askToSign(bench, screen);
    QVERIFY(!isSheetOpen(bench));
    // The places alone are not enough: the deadline would be written by this computer's clocks.
    api::View view = firstView();
    view.scales = support::sampleView().scales;
    bench.show(view);
    QVERIFY(bench.child<QWidget>("draftShut").isVisible());
    QCOMPARE(bench.station().count("saveDraft"), std::size_t{0});

    bench.show(support::sampleView());
    QVERIFY(!bench.child<QWidget>("draftShut").isVisible());
    const auto& table = bench.child<QTableView>("draftLines");
    QCOMPARE(table.model()->index(0, 6).data().toString(), QString("150,000"));
    QCOMPARE(bench.child<QLineEdit>("draftValidTime").text(), QString("09:12"));
    askToSign(bench, screen);
    QVERIFY(textsOn(bench.sheet()).contains(QString::fromUtf8("JPY\u00A0150,000")) ||
            textsOn(bench.sheet()).contains("JPY 150,000"));
    bench.signSheet();
    QCOMPARE(bench.station().argument<base::Hash>("sendDraft", 1), trade::digestOf(document));
}

void ShownAndSignedTest::keepsACopyThatCannotBeShownYet() {
    ScreenBench bench;
    api::View view = support::sampleView();
    view.quotes[1].isOurs = true;
    auto& screen = bench.make<screens::QuotesScreen>(view);
    bench.station().openQuote = api::OpenQuote{1, support::kSampleNow, {}, yenQuote()};
    screen.open(QString::fromStdString(base::toHex(view.quotes[1].id.view())));
    bench.settle();
    view.scales.clear();
    bench.show(view);
    QTest::mouseClick(&bench.child<QPushButton>("quoteCopy"), Qt::LeftButton);
    bench.settle();
    QVERIFY(bench.child<QWidget>("draftShut").isVisible());
    const auto copy = bench.station().argument<api::QuoteDraft>("saveDraft", 0);
    QCOMPARE(copy.document.totalMinor, std::int64_t{150'000});
    bench.show(support::sampleView());
    QVERIFY(!bench.child<QWidget>("draftShut").isVisible());
    screen.hide();
    const auto& kept = bench.station().keptDrafts.at(copy.id).document;
    QCOMPARE(trade::digestOf(kept), trade::digestOf(copy.document));
}

void ShownAndSignedTest::beginsNoDraftWithoutKnowingTheClocks() {
    ScreenBench bench;
    bench.make<screens::QuotesScreen>(firstView());
    QTest::mouseClick(&bench.child<QPushButton>("newQuote"), Qt::LeftButton);
    bench.settle();
    QVERIFY(!bench.child<QLineEdit>("draftNumber").isVisible());
    QVERIFY(bench.lastNotice().contains("country"));
}

void ShownAndSignedTest::savesWhatTheSheetShowsThoughNothingWasEdited() {
    ScreenBench bench;
    auto& screen = bench.make<screens::QuotesScreen>(support::sampleView());
    auto document = support::sampleQuote();
    document.totalMinor += 1;  // as no program of ours writes it
    keep(bench, document);
    open(bench, screen);
    askToSign(bench, screen);
    const auto saved = bench.station().argument<api::QuoteDraft>("saveDraft", 0).document;
    QCOMPARE(saved.totalMinor, support::sampleQuote().totalMinor);
    bench.signSheet();
    QCOMPARE(bench.station().argument<base::Hash>("sendDraft", 1), trade::digestOf(saved));
    QCOMPARE(bench.station().keptDrafts.size(), std::size_t{0});
}

void ShownAndSignedTest::signsNothingElseWhereSavingFailed() {
    ScreenBench bench;
    auto& screen = bench.make<screens::QuotesScreen>(support::sampleView());
    keep(bench, support::sampleQuote());
    open(bench, screen);
    bench.station().saveFault = base::Error{base::ErrorCode::DiskFull, {}};
    type(bench, "draftPlace", "Shekou CNSHK");
    askToSign(bench, screen);
    bench.signSheet();
    QVERIFY(bench.lastNotice().contains("Nothing was signed"));
    QCOMPARE(bench.station().keptDrafts.count("d"), std::size_t{1});
    QVERIFY(bench.child<QLineEdit>("draftPlace").isVisible());
    QVERIFY(bench.child<QLineEdit>("draftPlace").isEnabled());
    // Once there is room again, the same is signed.
    bench.station().saveFault.reset();
    auto& submit = bench.child<QPushButton>("draftSubmit");
    QCOMPARE(screen.window()->focusWidget(), &submit);
    QTest::mouseClick(&submit, Qt::LeftButton);
    bench.signSheet();
    QCOMPARE(bench.station().keptDrafts.count("d"), std::size_t{0});
}

void ShownAndSignedTest::leavesADraftAloneWhileItIsBeingSent() {
    ScreenBench bench;
    auto& screen = bench.make<screens::QuotesScreen>(support::sampleView());
    keep(bench, support::sampleQuote());
    open(bench, screen);
    type(bench, "draftPlace", "Shekou CNSHK");
    bench.station().holdsSubmissions = true;
    askToSign(bench, screen);
    bench.signSheet();
    QVERIFY(!bench.child<QLineEdit>("draftPlace").isEnabled());
    QTest::keyClick(&screen, Qt::Key_Z, Qt::ControlModifier);
    askToSign(bench, screen);
    QVERIFY(!isSheetOpen(bench));
    const auto saves = bench.station().count("saveDraft");
    screen.hide();
    QCOMPARE(bench.station().count("saveDraft"), saves);
    screen.show();
    bench.station().answerHeld();
    bench.settle();
    QCOMPARE(bench.station().count("sendDraft"), std::size_t{1});
    QVERIFY(bench.child<widgets::DataTable>("quoteTable").isVisible());
}

void ShownAndSignedTest::keepsADraftWhoseEndIsNotKnown() {
    ScreenBench bench;
    api::View view = support::sampleView();
    auto& screen = bench.make<screens::QuotesScreen>(view);
    const auto& table = bench.child<widgets::DataTable>("quoteTable");
    const auto quotes = table.model()->rowCount();
    keep(bench, support::sampleQuote());
    open(bench, screen);
    const auto id = trade::digestOf(support::sampleQuote());  // any
    bench.station().submission = api::Submission{.state = api::SubmitState::Unsettled, .id = id};
    askToSign(bench, screen);
    bench.signSheet();
    QVERIFY(table.isVisible());
    QCOMPARE(bench.station().keptDrafts.count(api::keptDraftId(id, "d")), std::size_t{1});
    // On its way it is shown as such; if nothing came of it, it is a draft again.
    view.outgoing = 1;
    view.underWay = {{id, {ledger::Kind::PublishQuote}, view.proof.blockTime + base::kDayMs}};
    bench.show(view);
    QCOMPARE(table.model()->rowCount(), quotes + 1);
    QVERIFY(hasState(table, screens::sentPill().word));
    view.outgoing = 0;
    view.underWay.clear();
    bench.show(view);
    QCOMPARE(table.model()->rowCount(), quotes + 1);
    QVERIFY(!hasState(table, screens::sentPill().word));
    QVERIFY(hasState(table, screens::draftPill().word));
}

void ShownAndSignedTest::signsWhatIsSentAgainOnPurposeOnly() {
    ScreenBench bench;
    api::View view = support::sampleView();
    const auto id = trade::digestOf(support::sampleQuote());  // any
    view.underWay = {{id, {ledger::Kind::PublishQuote}, view.proof.blockTime + base::kDayMs}};
    auto& screen = bench.make<screens::QuotesScreen>(view);
    const auto kept = api::keptDraftId(id, "d");
    bench.station().keptDrafts[kept] = {kept, base::wallClockMs(), support::sampleQuote()};
    screen.open(QString::fromStdString(kept));
    bench.settle();
    QVERIFY(!bench.child<QLineEdit>("draftPlace").isEnabled());
    QVERIFY(!bench.child<QPushButton>("draftRemove").isEnabled());
    QVERIFY(!bench.child<widgets::SafeLabel>("draftState").isVisible());
    bench.inAllLooks("quote-sent", [&] { QCOMPARE(support::faultsOf(screen), QStringList()); });
    bench.station().submission = api::Submission{.state = api::SubmitState::StillOpen, .id = id};
    askToSign(bench, screen);
    bench.signSheet();
    auto& again = bench.sheet();
    const auto* sign = again.findChild<QPushButton*>("sheetSign");
    QVERIFY(!sign->isEnabled());
    bench.signSheet();
    QCOMPARE(bench.station().count("sendDraft"), std::size_t{1});
    again.findChild<QCheckBox*>("sheetArmed")->setChecked(true);
    QVERIFY(sign->isEnabled());
    bench.station().submission = api::Submission{.state = api::SubmitState::Waiting, .id = id};
    bench.signSheet();
    QCOMPARE(bench.station().argument<ledger::TxId>("allowAgain", 0), id);
    QCOMPARE(bench.station().count("sendDraft"), std::size_t{2});
    QVERIFY(bench.child<widgets::DataTable>("quoteTable").isVisible());
}

QTEST_MAIN(ShownAndSignedTest)
#include "ShownAndSignedTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/DraftIds.h"
#include "support/ScreenBench.h"
#include "ui/screens/quotes/QuotesScreen.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FieldRow.h"

#include <QtGui/QClipboard>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace seabridge;
using support::ScreenBench;

class QuotesScreenTest : public QObject {
    Q_OBJECT
private slots:
    void showsTheListInAllLooks();
    void showsAQuoteInAllLooks();
    void showsTheEditorInAllLooks();
    void filtersAndSearchesInAnyScript();
    void sortsByTheLanguageInUse();
    void opensByKeysAndGoesBack();
    void letsAClerkDraftSignAndSend();
    void marksBadCellsAndKeepsThem();
    void leavesTheOpenCellToItsTypist();
    void undoesEveryEdit();
    void savesByItselfAndOnLeaving();
    void reopensADraftAsItWasTyped();
    void letsABuyerAccept();
    void letsABuyerCounter();
    void letsABuyerDecline();
    void saysWhyAFirmOfferStays();
    void saysWhyADocumentStaysShut();
    void deletesADraftBySecondPressOnly();
    void givesAReturnedQuoteBackToItsMaker();
};

namespace {

constexpr int kTypingPause = 500;

api::View quotesView() {
    api::View view = support::sampleView();
    view.inbox[0].id = view.quotes[0].id;
    return view;
}

/// The view as the buyer of the open quote has it.
api::View buyersView() {
    const auto& who = support::sampleNames();
    api::View view = quotesView();
    view.self->org = who.brio;
    view.standing->org = who.brio;
    view.inbox.clear();
    view.quotes.erase(view.quotes.begin());
    view.quotes.resize(1);
    view.quotes[0].isOurs = false;
    return view;
}

api::OpenQuote offerOf(const api::View& view, std::size_t index) {
    api::OpenQuote open;
    open.height = 48'210;
    open.blockTime = support::kSampleNow;
    const auto& row = view.quotes[index];
    open.quote.id = row.id;
    open.quote.maker = row.maker;
    open.quote.recipients = row.recipients;
    open.quote.expiresAt = row.expiresAt;
    open.quote.firm = row.isFirm;
    open.document = support::sampleQuote();
    return open;
}

QString hexOf(const ledger::QuoteId& id) {
    return QString::fromStdString(base::toHex(id.view()));
}

screens::QuotesScreen& openQuote(ScreenBench& bench, const api::View& view, std::size_t index) {
    auto& screen = bench.make<screens::QuotesScreen>(view);
    bench.station().openQuote = offerOf(view, index);
    screen.open(hexOf(view.quotes[index].id));
    bench.settle();
    return screen;
}

void type(ScreenBench& bench, const char* field, const QString& text) {
    auto& edit = bench.child<QLineEdit>(field);
    edit.setFocus();
    edit.selectAll();
    // As an input method commits it: keyClicks knows ASCII only.
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QApplication::sendEvent(&edit, &typed);
}

void pasteLines(ScreenBench& bench, const QString& text) {
    auto& table = bench.child<QTableView>("draftLines");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 1));
    QApplication::clipboard()->setText(text);
    QTest::keyClick(&table, Qt::Key_V, Qt::ControlModifier);
}

/// The editor of the cell that is current.
QLineEdit& openCell(QTableView& table) {
    auto* edit = qobject_cast<QLineEdit*>(table.indexWidget(table.currentIndex()));
    if (edit == nullptr) throw std::runtime_error("no open cell");
    return *edit;
}

QString cell(const QTableView& table, int row, int column) {
    return table.model()->index(row, column).data().toString();
}

const QString kCells = QString::fromUtf8(
    "HS\tGoods\tOrigin\tQuantity\tUnit\tPrice\n"
    "8481.80\tBrass ball valve DN25\tCN\t2,400\tpcs\t12.40\n"
    "8413.70\tCentrifugal pump 7.5 kW\tCN\t９６\t台\t845.00\n");

/// All that a quote needs but its lines.
void fillTerms(ScreenBench& bench) {
    type(bench, "draftParty", "brio");
    auto* choices = bench.child<QLineEdit>("draftParty").completer()->popup();
    QTest::keyClick(choices, Qt::Key_Down);
    QTest::keyClick(choices, Qt::Key_Return);
    type(bench, "draftPlace", "Nansha CNNSA");
    type(bench, "draftShipFrom", QString::fromUtf8("２０２７/1/10"));
    type(bench, "draftShipTo", "2027-01-25");
}

/// What is said to be wrong, as seen.
QString errorsOn(const QWidget& screen) {
    QStringList out;
    for (const auto* label : screen.findChildren<widgets::SafeLabel*>())
        if (label->property("look").toString() == "error" && label->isVisible() &&
            !label->fullText().isEmpty())
            out << label->fullText();
    return out.join('|');
}

/// Under the title that is seen.
QString factsOn(const QWidget& screen) {
    for (const auto* label : screen.findChildren<widgets::SafeLabel*>("pageFacts"))
        if (label->isVisible()) return label->fullText();
    return {};
}

QString faults(const QWidget& screen) { return support::faultsOf(screen).join('\n'); }

}  // namespace

void QuotesScreenTest::showsTheListInAllLooks() {
    ScreenBench bench;
    auto& screen = bench.make<screens::QuotesScreen>(quotesView());
    bench.station().keptDrafts["d"] = {"d", base::wallClockMs() - 3'000, support::sampleQuote()};
    bench.show(quotesView());
    bench.inAllLooks("list", [&] { QCOMPARE(faults(screen), QString()); });
    const std::pair<const char*, api::View> others[]{{"list-empty", support::emptyView()},
                                                     {"list-unproven", support::unprovenView()},
                                                     {"list-failed", support::failedView()}};
    for (const auto& [name, view] : others) {
        auto& other = bench.make<screens::QuotesScreen>(view);
        bench.inAllLooks(name, [&] { QCOMPARE(faults(other), QString()); });
    }
}

void QuotesScreenTest::showsAQuoteInAllLooks() {
    ScreenBench bench;
    const api::View view = quotesView();
    for (std::size_t index : {0U, 1U, 2U, 3U}) {
        auto& screen = openQuote(bench, view, index);
        bench.inAllLooks(QString("quote%1").arg(index),
                         [&] { QCOMPARE(faults(screen), QString()); });
    }
    auto& buyer = openQuote(bench, buyersView(), 0);
    bench.inAllLooks("quote-buyer", [&] { QCOMPARE(faults(buyer), QString()); });
}

void QuotesScreenTest::showsTheEditorInAllLooks() {
    ScreenBench bench;
    auto& screen = bench.make<screens::QuotesScreen>(quotesView());
    auto document = support::sampleQuote();
    document.expiresAt = support::kSampleNow - base::kDayMs;
    bench.station().keptDrafts["d"] = {"d", base::wallClockMs() - 3'000, document};
    bench.show(quotesView());
    screen.open("d");
    bench.settle();
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    bench.inAllLooks("editor", [&] { QCOMPARE(faults(screen), QString()); });
    const QSize usual = screen.window()->size();
    screen.window()->resize(976, 672);  // of a window of 1180 x 720
    bench.settle();
    QCOMPARE(faults(screen), QString());
    bench.shoot("editor-small");
    screen.window()->resize(usual);
    QTest::mouseClick(&bench.child<QCheckBox>("lockWanted"), Qt::LeftButton, {}, {5, 10});
    bench.settle();
    auto& bottom = *bench.child<QScrollArea>("draftScroll").verticalScrollBar();
    bottom.setValue(bottom.maximum());
    bench.shoot("editor-lock");
    QCOMPARE(faults(screen), QString());
    auto& fresh = bench.make<screens::QuotesScreen>(support::unprovenView());
    QTest::mouseClick(&bench.child<QPushButton>("newQuote"), Qt::LeftButton);
    bench.settle();
    bench.inAllLooks("editor-new", [&] { QCOMPARE(faults(fresh), QString()); });
}

void QuotesScreenTest::filtersAndSearchesInAnyScript() {
    ScreenBench bench;
    api::View view = quotesView();
    view.quotes[1].recipients = {support::sampleNames().aoba};
    bench.make<screens::QuotesScreen>(view);
    auto& table = bench.child<widgets::DataTable>("quoteTable");
    QCOMPARE(table.model()->rowCount(), 6);
    QTest::mouseClick(&bench.child<QPushButton>("quoteFilter2"), Qt::LeftButton);
    QCOMPARE(table.model()->rowCount(), 2);
    QTest::mouseClick(&bench.child<QPushButton>("quoteFilter0"), Qt::LeftButton);
    auto& search = bench.child<QLineEdit>("quoteSearch");
    for (const char* typed : {"青葉", "アオバ", "ａｏｂａ", "atcl", "0418", "０４１８"}) {
        search.setText(QString::fromUtf8(typed));
        QCOMPARE(table.model()->rowCount(), 1);
        QCOMPARE(table.model()->index(0, 0).data().toString(), QString("Q-2026-0418"));
    }
}

void QuotesScreenTest::sortsByTheLanguageInUse() {
    ScreenBench bench;
    const auto& who = support::sampleNames();
    api::View view = quotesView();
    view.quotes.resize(2);
    view.quotes[0].recipients = {who.brio};
    view.quotes[1].recipients = {who.aoba};
    view.parties[who.brio].country = view.parties[who.aoba].country = "CN";
    view.parties[who.brio].names.native = "北京机械";
    view.parties[who.aoba].names.native = "阿里机械";
    bench.make<screens::QuotesScreen>(view);
    bench.use(theme::Scheme::Light, text::Language::ChineseSimplified);
    auto& model = *bench.child<widgets::DataTable>("quoteTable").model();
    // By pinyin, wherever the computer stands.
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(model.index(0, 1).data().toString(), QString::fromUtf8("阿里机械"));
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 1).data().toString(), QString::fromUtf8("北京机械"));
}

void QuotesScreenTest::opensByKeysAndGoesBack() {
    ScreenBench bench;
    auto& screen = bench.make<screens::QuotesScreen>(quotesView());
    bench.station().openQuote = offerOf(quotesView(), 1);
    auto& table = bench.child<widgets::DataTable>("quoteTable");
    table.setFocus();
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_Return);
    bench.settle();
    QCOMPARE(bench.station().argument<ledger::QuoteId>("readQuote", 0), quotesView().quotes[1].id);
    QVERIFY(bench.child<QWidget>("paperTotal").isVisible());
    QTest::keyClick(&screen, Qt::Key_Escape);
    QVERIFY(table.isVisible());
    QCOMPARE(table.currentIndex().row(), 1);
}

void QuotesScreenTest::letsAClerkDraftSignAndSend() {
    ScreenBench bench;
    auto& screen = bench.make<screens::QuotesScreen>(quotesView());
    QTest::keyClick(&screen, Qt::Key_N, Qt::ControlModifier);
    bench.settle();
    QCOMPARE(bench.child<QLineEdit>("draftNumber").text(), QString("Q-2026-0420"));
    fillTerms(bench);
    type(bench, "draftShipTo", "soon");
    QTest::qWait(kTypingPause);
    auto* row = qobject_cast<widgets::FieldRow*>(
        bench.child<QLineEdit>("draftShipTo").parentWidget());
    QVERIFY(row && !row->error().isEmpty());
    pasteLines(bench, kCells);
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    bench.settle();
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(bench.sheet()), std::runtime_error);  // something is wrong still
    type(bench, "draftShipTo", "2027-01-25");
    QTest::qWait(kTypingPause);
    QCOMPARE(errorsOn(screen), QString());
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    bench.station().submission =
        api::Submission{api::SubmitState::Waiting, {}, quotesView().quotes[0].id};
    bench.signSheet();
    const auto sent = bench.station().argument<std::string>("sendDraft", 0);
    const auto kept = api::keptDraftId(quotesView().quotes[0].id, sent);
    const auto& document = bench.station().keptDrafts.at(kept).document;
    QCOMPARE(document.check().size(), std::size_t{0});
    QCOMPARE(document.number, std::string("Q-2026-0420"));
    QCOMPARE(document.seller, support::sampleNames().lingnan);
    QCOMPARE(document.buyer, support::sampleNames().brio);
    QCOMPARE(document.lines.size(), std::size_t{2});
    QCOMPARE(document.lines[1].quantity, (trade::Scaled{96, 0}));
    QCOMPARE(document.totalMinor, 2'400 * 1'240 + 96 * 84'500);
    auto& table = bench.child<widgets::DataTable>("quoteTable");
    QVERIFY(table.isVisible());
    QCOMPARE(table.currentIndex().siblingAtColumn(0).data().toString(), QString("Q-2026-0419"));
}

void QuotesScreenTest::marksBadCellsAndKeepsThem() {
    ScreenBench bench;
    auto& screen = bench.make<screens::QuotesScreen>(quotesView());
    QTest::keyClick(&screen, Qt::Key_N, Qt::ControlModifier);
    pasteLines(bench, "8481.80\tvalve\tCN\tabout ten\tpcs\t12.40");
    QTest::qWait(kTypingPause);
    const auto& table = bench.child<QTableView>("draftLines");
    QCOMPARE(table.model()->index(0, 4).data().toString(), QString("about ten"));
    QVERIFY(bench.child<widgets::SafeLabel>("lineFault").isVisible());
    QVERIFY(bench.child<widgets::SafeLabel>("lineFault").fullText().contains("1"));
}

void QuotesScreenTest::leavesTheOpenCellToItsTypist() {
    ScreenBench bench;
    auto& screen = bench.make<screens::QuotesScreen>(quotesView());
    QTest::keyClick(&screen, Qt::Key_N, Qt::ControlModifier);
    bench.settle();
    auto& table = bench.child<QTableView>("draftLines");
    pasteLines(bench, "8481.80\tvalve\tCN\t1\tpcs\t2\n8413.70\tpump\tCN\t3\tpcs\t4");
    table.setCurrentIndex(table.model()->index(0, 1));
    QTest::keyClick(&table, Qt::Key_F2);
    openCell(table).selectAll();
    QTest::keyClicks(&openCell(table), "848181");
    QTest::keyClick(&openCell(table), Qt::Key_Tab);
    // The form is read while the next cell is being typed.
    QTest::keyClicks(&openCell(table), "ball ");
    QTest::qWait(kTypingPause);
    QTest::keyClicks(&openCell(table), "valve");
    QTest::keyClick(&openCell(table), Qt::Key_Tab);
    QCOMPARE(cell(table, 0, 1), QString("8481.81"));
    QCOMPARE(cell(table, 0, 2), QString("ball valve"));
    // Nor does the cursor move where nothing was typed yet.
    table.setCurrentIndex(table.model()->index(0, 2));
    QTest::keyClick(&table, Qt::Key_F2);
    QTest::keyClick(&openCell(table), Qt::Key_Home);
    QTest::qWait(kTypingPause);
    QCOMPARE(openCell(table).cursorPosition(), 0);
    QCOMPARE(openCell(table).text(), QString("ball valve"));
    // What was typed goes with its line.
    QTest::keyClicks(&openCell(table), "a ");
    QTest::keyClick(&openCell(table), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(cell(table, 0, 2), QString("pump"));
    QCOMPARE(cell(table, 1, 2), QString("a ball valve"));
}

void QuotesScreenTest::undoesEveryEdit() {
    ScreenBench bench;
    auto& screen = bench.make<screens::QuotesScreen>(quotesView());
    QTest::keyClick(&screen, Qt::Key_N, Qt::ControlModifier);
    fillTerms(bench);
    pasteLines(bench, kCells);
    auto& table = bench.child<QTableView>("draftLines");
    QCOMPARE(table.model()->rowCount(), 2);
    QTest::keyClick(&table, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(table.model()->rowCount(), 3);
    QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table.model()->rowCount(), 1);
    auto& place = bench.child<QLineEdit>("draftPlace");
    auto& until = bench.child<QLineEdit>("draftShipTo");
    until.setFocus();
    QTest::keyClick(&until, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(until.text(), QString());
    QTest::keyClick(&until, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&until, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(place.text(), QString());
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(&until, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(until.text(), QString("2027-01-25"));
    QCOMPARE(place.text(), QString("Nansha CNNSA"));
}

void QuotesScreenTest::savesByItselfAndOnLeaving() {
    ScreenBench bench;
    auto& screen = bench.make<screens::QuotesScreen>(quotesView());
    QTest::keyClick(&screen, Qt::Key_N, Qt::ControlModifier);
    QTest::qWait(1'200);
    QCOMPARE(bench.station().count("saveDraft"), std::size_t{0});
    type(bench, "draftPlace", "Nansha");
    QTRY_COMPARE_WITH_TIMEOUT(bench.station().count("saveDraft"), std::size_t{1}, 3'000);
    type(bench, "draftPlace", "Shekou");
    screen.hide();
    QCOMPARE(bench.station().count("saveDraft"), std::size_t{2});
    const auto saved = bench.station().argument<api::QuoteDraft>("saveDraft", 0);
    QCOMPARE(saved.document.delivery.place, std::string("Shekou"));
    screen.show();
    bench.settle();
    QTest::keyClick(&screen, Qt::Key_Escape);
    bench.settle();
    screen.open(QString::fromStdString(saved.id));
    bench.settle();
    QCOMPARE(bench.child<QLineEdit>("draftPlace").text(), QString("Shekou"));
}

void QuotesScreenTest::reopensADraftAsItWasTyped() {
    ScreenBench bench;
    auto& screen = bench.make<screens::QuotesScreen>(quotesView());
    QTest::keyClick(&screen, Qt::Key_N, Qt::ControlModifier);
    bench.settle();
    // Shares of a total that is not known yet, and what no document can hold.
    QTest::mouseClick(&bench.child<QPushButton>("addPart"), Qt::LeftButton);
    type(bench, "partShare0", "33.33");
    bench.child<QCheckBox>("buyerDepositWanted").click();
    type(bench, "buyerDepositValue", "10");
    type(bench, "draftShipTo", "soon");
    pasteLines(bench, "8481.80\tvalve\tCN\tabout ten\tpcs\t");
    const auto reopen = [&] {
        QTest::keyClick(&screen, Qt::Key_Escape);
        bench.settle();
        const auto saved = bench.station().argument<api::QuoteDraft>("saveDraft", 0);
        screen.open(QString::fromStdString(saved.id));
        bench.settle();
    };
    reopen();
    const auto& table = bench.child<QTableView>("draftLines");
    QCOMPARE(bench.child<QLineEdit>("partShare0").text(), QString("33.33"));
    QVERIFY(bench.child<QCheckBox>("buyerDepositWanted").isChecked());
    QCOMPARE(bench.child<QLineEdit>("buyerDepositValue").text(), QString("10"));
    QCOMPARE(bench.child<QLineEdit>("draftShipTo").text(), QString("soon"));
    QCOMPARE(cell(table, 0, 4), QString("about ten"));
    pasteLines(bench, "8481.80\tvalve\tCN\t1\tpcs\t1,000.00");
    reopen();
    QCOMPARE(bench.child<QLineEdit>("partShare0").text(), QString("33.33"));
    // So does a copy.
    QTest::mouseClick(&bench.child<QPushButton>("draftCopy"), Qt::LeftButton);
    bench.settle();
    QVERIFY(bench.child<QLineEdit>("draftNumber").text() != QString("Q-2026-0420"));
    QCOMPARE(bench.child<QLineEdit>("partShare0").text(), QString("33.33"));
    QCOMPARE(bench.child<QLineEdit>("draftShipTo").text(), QString("soon"));
    QCOMPARE(bench.station().keptDrafts.size(), std::size_t{2});
}

void QuotesScreenTest::letsABuyerAccept() {
    ScreenBench bench;
    const api::View view = buyersView();
    auto& screen = openQuote(bench, view, 0);
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    bench.shoot("accept-sheet");
    QCOMPARE(bench.station().count("accept"), std::size_t{0});
    bench.signSheet();
    QCOMPARE(bench.station().argument<ledger::QuoteId>("accept", 0), view.quotes[0].id);
}

void QuotesScreenTest::letsABuyerCounter() {
    ScreenBench bench;
    const api::View view = buyersView();
    auto& screen = openQuote(bench, view, 0);
    QTest::mouseClick(&bench.child<QPushButton>("quoteCounter"), Qt::LeftButton);
    bench.settle();
    type(bench, "draftPlace", "Shekou CNSHK");
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    bench.signSheet();
    QCOMPARE(bench.station().argument<ledger::QuoteId>("counter", 0), view.quotes[0].id);
    const auto saved = bench.station().argument<api::QuoteDraft>("saveDraft", 0);
    QCOMPARE(bench.station().argument<std::string>("counter", 1), saved.id);
    QCOMPARE(saved.document.version, 2U);
    QCOMPARE(saved.document.buyer, support::sampleNames().brio);
    QCOMPARE(saved.document.totalMinor, support::sampleQuote().totalMinor);
}

void QuotesScreenTest::letsABuyerDecline() {
    ScreenBench bench;
    const api::View view = buyersView();
    openQuote(bench, view, 0);
    QTest::mouseClick(&bench.child<QPushButton>("quoteDecline"), Qt::LeftButton);
    auto& sheet = bench.sheet();
    QTest::keyClicks(sheet.findChild<QPlainTextEdit*>(), "too dear");
    bench.signSheet();
    QCOMPARE(bench.station().argument<std::string>("declineQuote", 1), std::string("too dear"));
}

void QuotesScreenTest::saysWhyAFirmOfferStays() {
    ScreenBench bench;
    api::View view = quotesView();
    openQuote(bench, view, 1);
    const auto& withdraw = bench.child<QPushButton>("quoteWithdraw");
    QVERIFY(withdraw.isVisible() && !withdraw.isEnabled());
    QVERIFY(withdraw.accessibleDescription().contains("CISG"));
    view.quotes[1].isFirm = false;
    bench.show(view);
    QVERIFY(withdraw.isEnabled());
}

void QuotesScreenTest::saysWhyADocumentStaysShut() {
    ScreenBench bench;
    auto& screen = bench.make<screens::QuotesScreen>(buyersView());
    bench.station().openQuote = base::fail(base::ErrorCode::NotEntitled, "recipient");
    screen.open(hexOf(buyersView().quotes[0].id));
    bench.settle();
    QVERIFY(!bench.child<QPushButton>("quoteAccept").isEnabled());
    bench.inAllLooks("quote-shut", [&] { QCOMPARE(faults(screen), QString()); });
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(bench.sheet()), std::runtime_error);
}

void QuotesScreenTest::deletesADraftBySecondPressOnly() {
    ScreenBench bench;
    auto& screen = bench.make<screens::QuotesScreen>(quotesView());
    bench.station().keptDrafts["d"] = {"d", base::wallClockMs(), support::sampleQuote()};
    bench.show(quotesView());
    screen.open("d");
    bench.settle();
    auto& remove = bench.child<QPushButton>("draftRemove");
    QTest::mouseClick(&remove, Qt::LeftButton);
    QCOMPARE(bench.station().count("removeDraft"), std::size_t{0});
    QTest::mouseClick(&remove, Qt::LeftButton);
    bench.settle();
    QCOMPARE(bench.station().argument<std::string>("removeDraft", 0), std::string("d"));
    QVERIFY(bench.child<widgets::DataTable>("quoteTable").isVisible());
    QCOMPARE(bench.station().count("saveDraft"), std::size_t{0});
}

void QuotesScreenTest::givesAReturnedQuoteBackToItsMaker() {
    ScreenBench bench;
    api::View view = quotesView();
    auto& screen = bench.make<screens::QuotesScreen>(view);
    bench.station().keptDrafts["d"] = {"d", base::wallClockMs(), support::sampleQuote()};
    screen.open("d");
    bench.settle();
    const auto pending = view.quotes[0].id;
    bench.station().submission = api::Submission{api::SubmitState::Waiting, {}, pending};
    QTest::keyClick(&screen, Qt::Key_Return, Qt::ControlModifier);
    bench.signSheet();
    bench.show(view);
    auto& table = bench.child<widgets::DataTable>("quoteTable");
    QCOMPARE(table.model()->rowCount(), 6);  // while it waits, it is no draft
    QVERIFY2(factsOn(screen).endsWith("0 drafts"), qPrintable(factsOn(screen)));
    view.quotes.erase(view.quotes.begin());
    view.ended[0].id = pending;
    bench.show(view);
    QCOMPARE(table.model()->rowCount(), 6);
    screen.open(hexOf(pending));
    bench.settle();
    QVERIFY(bench.child<QLineEdit>("draftNumber").isVisible());
    QCOMPARE(bench.child<QLineEdit>("draftPlace").text(),
             QString::fromStdString(support::sampleQuote().delivery.place));
}

QTEST_MAIN(QuotesScreenTest)
#include "QuotesScreenTest.moc"

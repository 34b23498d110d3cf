// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SampleView.h"
#include "ui/screens/quotes/Drafting.h"
#include "ui/screens/quotes/Figures.h"
#include "ui/screens/quotes/FormText.h"
#include "ui/screens/quotes/Pasting.h"
#include "ui/screens/quotes/Shares.h"
#include "ui/screens/quotes/Units.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace seabridge;
using namespace seabridge::screens;

/// The parts of the editor that need no widget.
class QuoteFormTest : public QObject {
    Q_OBJECT
private slots:
    void readsCellsAsSpreadsheetsCopyThem();
    void splitsAtCommasOnlyWhereThatGivesATable();
    void tellsTitlesFromLines();
    void pastesCellsAndLosesNothing();
    void addsLinesUpToTheMost();
    void splitsAnAmountExactly();
    void readsPercentages();
    void takesAPercentageBackFromItsShare();
    void readsNumbersOfAllWidths();
    void readsDatesOfAllThreeCountries();
    void givesTheSameDocumentBack();
    void keepsWhatCannotBeRead();
    void keepsTheFormBesideItsDocument();
    void changesDatesWithTheDeliveryTerm();
    void countsNumbersOn();
    void remembersWhichOfferADraftAnswers();
};

namespace {

FormContext contextOf(int scale = 2) {
    return {scale, QTimeZone("Asia/Shanghai"), support::kSampleNow};
}

QuoteForm sampleForm() {
    return formOf(support::sampleQuote(), support::sampleNames().lingnan, contextOf());
}

}  // namespace

void QuoteFormTest::readsCellsAsSpreadsheetsCopyThem() {
    const auto rows = cellsFrom("\xEF\xBB\xBF" "848180\tvalve \"DN25\"\t2,400\r\n841370\t\"two\n"
                                "lines, \"\"quoted\"\"\"\t96\n\n");
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0], QStringList({"848180", "valve \"DN25\"", "2,400"}));
    QCOMPARE(rows[1], QStringList({"841370", "two lines, \"quoted\"", "96"}));
    const auto commas = cellsFrom("848180,\"a, b\",12.5");
    QCOMPARE(commas[0], QStringList({"848180", "a, b", "12.5"}));
}

void QuoteFormTest::splitsAtCommasOnlyWhereThatGivesATable() {
    using Cells = std::vector<QStringList>;
    for (const char* whole : {"1,234.50", "2,400", "1,234,567", "Pump, steel", "Pump,steel",
                              "Pump, steel, 50", "Pump,steel,7.5 kW", "1.234,50", "Guangdong, CN"})
        QCOMPARE(cellsFrom(whole), (Cells{{whole}}));
    QCOMPARE(cellsFrom("1,234,567\n2,345,678.90\n12\n"),
             (Cells{{"1,234,567"}, {"2,345,678.90"}, {"12"}}));
    QCOMPARE(cellsFrom("\"Pump, steel\nof two parts\""), (Cells{{"Pump, steel of two parts"}}));
    QCOMPARE(cellsFrom("HS,Goods,Quantity\n848180,\"Pump, \"\"steel\"\"\",\"2,400\"\n\n"
                       "841370,Pump,9\n"),
             (Cells{{"HS", "Goods", "Quantity"},
                    {"848180", "Pump, \"steel\"", "2,400"},
                    {""},
                    {"841370", "Pump", "9"}}));
    std::vector<LineForm> lines(1);
    QCOMPARE(paste(lines, 0, LineColumn::Price, cellsFrom("1,234.50"), trade::Language::English),
             0U);
    QCOMPARE(priceFrom(lines[0].price, 2), (trade::Scaled{123'450, 0}));
}

void QuoteFormTest::tellsTitlesFromLines() {
    QVERIFY(startsWithTitles({{"HS code", "Goods", "Quantity"}, {"848180", "valve", "ten"}}));
    QVERIFY(startsWithTitles({{"HS", "Goods", "Origin"}, {}, {"8413.70.31", "Pump", "CN"}}));
    QVERIFY(!startsWithTitles({{"848180", "valve", "ten"}, {"841370", "pump", "9"}}));
    QVERIFY(!startsWithTitles({{"8413.70.31", "Pump", "CN"}, {"8481.80.90", "Valve", "CN"}}));
    QVERIFY(!startsWithTitles({{"Pump", "CN", "H87"}, {"Valve", "CN", "C62"}}));
    QVERIFY(!startsWithTitles({{"HS code", "Goods", "Quantity"}}));
    QVERIFY(!startsWithTitles({}));
}

void QuoteFormTest::pastesCellsAndLosesNothing() {
    std::vector<LineForm> lines(1);
    const auto cells = cellsFrom(QString::fromUtf8("8481.80\t黄铜球阀\tcn\t２，４００\t件\t12.40\n"
                                                   "junk\t泵\tJapan\tabout ten\tfathoms\t-1"));
    QCOMPARE(paste(lines, 0, LineColumn::HsCode, cells, trade::Language::Chinese), 0U);
    QCOMPARE(lines.size(), std::size_t{2});
    QCOMPARE(lines[0].hsCode, QString("848180"));
    QCOMPARE(lines[0].origin, QString("CN"));
    QCOMPARE(lines[0].unit, QString("C62"));
    QCOMPARE(quantityFrom(lines[0].quantity), (trade::Scaled{2400, 0}));
    QCOMPARE(lines[1].hsCode, QString("junk"));
    QCOMPARE(lines[1].quantity, QString("about ten"));
    QCOMPARE(lines[1].unit, QString("FATHOMS"));
    QCOMPARE(lines[1].price, QString("-1"));
}

void QuoteFormTest::addsLinesUpToTheMost() {
    std::vector<LineForm> lines(trade::QuoteDocument::kMaxLines - 1);
    const std::vector<QStringList> cells(5, QStringList{"848180"});
    const auto row = lines.size() - 1;
    QCOMPARE(paste(lines, row, LineColumn::HsCode, cells, trade::Language::English), 3U);
    QCOMPARE(lines.size(), trade::QuoteDocument::kMaxLines);
}

void QuoteFormTest::splitsAnAmountExactly() {
    QCOMPARE(shareOf(18'435'000, 3'000), 5'530'500);
    QCOMPARE(shareOf(1, 5'000), 1);     // half a minor unit up
    QCOMPARE(shareOf(1, 4'999), 0);
    constexpr std::int64_t kMost = 1'000'000'000'000'000'000;
    QCOMPARE(shareOf(kMost, 10'000), kMost);
    // The parts of any total at any percentages are the total.
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        QuoteForm form = sampleForm();
        form.lines.resize(1);
        form.lines[0].quantity = QString::number(1 + random.bounded(100'000));
        form.lines[0].price = QString("%1.%2").arg(random.bounded(9'999)).arg(
            1 + random.bounded(98), 2, 10, QChar('0'));
        form.parts.clear();
        for (const int percent : {7, 13, 33})
            form.parts.push_back({QString::number(percent), true, ledger::DueBasis::Receipt, "7"});
        form.parts.push_back({{}, true, ledger::DueBasis::Receipt, "30"});
        const Reading reading = readForm(form, contextOf());
        std::int64_t sum = 0;
        for (const auto& part : reading.document.parts) sum += part.amountMinor;
        QCOMPARE(sum, reading.document.totalMinor);
    }
}

void QuoteFormTest::readsPercentages() {
    QCOMPARE(percentFrom("30"), std::optional(3'000));
    QCOMPARE(percentFrom(QString::fromUtf8("１２.５％")), std::optional(1'250));
    QCOMPARE(percentFrom("100 %"), std::optional(10'000));
    for (const char* bad : {"", "100.01", "-1", "1.234", "a third"})
        QCOMPARE(percentFrom(bad), std::nullopt);
    QCOMPARE(percentText(1'250), QString("12.5"));
    QCOMPARE(percentText(3'005), QString("30.05"));
}

void QuoteFormTest::takesAPercentageBackFromItsShare() {
    for (const std::int64_t total : {101LL, 9'999LL, 18'435'000LL, 999'999'999'999'999'999LL})
        for (const int percent : {10, 30, 33, 50, 100})
            QCOMPARE(percentOf(total, shareOf(total, percent * 100)),
                     std::optional(percent * 100));
    QCOMPARE(percentOf(18'435'000, 5'530'501), std::nullopt);
    QCOMPARE(percentOf(0, 5), std::nullopt);
}

void QuoteFormTest::readsNumbersOfAllWidths() {
    QCOMPARE(priceFrom("12.40", 2), (trade::Scaled{1'240, 0}));
    QCOMPARE(priceFrom("0.0125", 2), (trade::Scaled{125, 2}));
    QCOMPARE(priceFrom(QString::fromUtf8("１，２３４"), 0), (trade::Scaled{1'234, 0}));
    QCOMPARE(priceFrom("1.5", 0), (trade::Scaled{15, 1}));
    QCOMPARE(priceText({125, 2}, 2), QString("0.0125"));
    QCOMPARE(priceFrom("0.000000001", 2), std::nullopt);
    QCOMPARE(quantityFrom("-3"), std::nullopt);
    QCOMPARE(quantityFrom("1,50"), std::nullopt);
    QCOMPARE(quantityFrom("2.50"), (trade::Scaled{25, 1}));
    QCOMPARE(hsText("8481809090"), QString("8481.80.9090"));
    QCOMPARE(hsFrom(QString::fromUtf8("８４８１．８０ ９０")), QString("84818090"));
    QCOMPARE(unitFrom(QString::fromUtf8("ＫＧ")), QString("KGM"));
    QCOMPARE(unitFrom(QString::fromUtf8("台")), QString("H87"));
}

void QuoteFormTest::readsDatesOfAllThreeCountries() {
    const auto day = dayFrom("2027-01-10");
    QVERIFY(day);
    for (const char* same : {"2027/1/10", "20270110", "2027.01.10", "２０２７年１月１０日"})
        QCOMPARE(dayFrom(QString::fromUtf8(same))->number, day->number);
    for (const char* bad : {"2027-02-30", "10.1.2027", "soon", "", "1969-12-31"})
        QVERIFY(!dayFrom(QString::fromUtf8(bad)));
}

void QuoteFormTest::givesTheSameDocumentBack() {
    auto document = support::sampleQuote();
    document.lock = ledger::RateLock{{"USD"}, {"CNY"}, *ledger::rateFromDecimal("7.1032"),
                                     "ECB 2026-11-19", 1'795'046'400'000};
    document.remarks = {"备注", "Remarks", ""};
    document.expiresAt -= document.expiresAt % base::kMinuteMs;
    const auto form = formOf(document, support::sampleNames().lingnan, contextOf());
    QCOMPARE(form.parts[0].share, QString("30"));
    QVERIFY(form.sellerDeposit.isPercent);
    const Reading reading = readForm(form, contextOf());
    QVERIFY(reading.isGood());
    const auto salts = std::vector<base::Hash>(trade::saltCountOf(document));
    QCOMPARE(toDocument(reading.document, salts).commitment(),
             toDocument(document, salts).commitment());
}

void QuoteFormTest::keepsWhatCannotBeRead() {
    QuoteForm form = sampleForm();
    form.lines[1].quantity = "about ten";
    form.shipTo = "soon";
    form.parts[0].share = "a third";
    form.validDay = "2020-01-01";
    const Reading reading = readForm(form, contextOf());
    const std::vector<TypedProblem> expected{{"lines[1].quantity", TypedFault::NotANumber},
                                             {"shipmentTo", TypedFault::NotADate},
                                             {"parts[0].amountMinor", TypedFault::NotAPercent},
                                             {"expiresAt", TypedFault::Past}};
    QCOMPARE(reading.typed, expected);
    QVERIFY(!reading.problems.empty());
}

void QuoteFormTest::keepsTheFormBesideItsDocument() {
    const auto own = support::sampleNames().lingnan;
    QuoteForm form = sampleForm();
    form.lines[1].quantity = QString::fromUtf8("about ten, 約十 \"x\"");
    form.lines[0].description.ja = "弁";
    form.shipTo = "soon";
    form.parts[0].share = "33.33";
    form.buyerDeposit = {true, true, "10"};
    form.lock = {true, "USD", "CNY", "?", "ECB", "soon"};
    form.rule = trade::Incoterm::Ddp;
    form.weSell = false;
    const auto text = textOf(form);
    QVERIFY(formFrom(text, own) == form);
    auto document = readForm(form, contextOf()).document;
    QVERIFY(formOf(document, text, own, contextOf()) == form);
    // Whatever else was done to the document, it is what counts.
    document.number = "Q-2026-7777";
    QVERIFY(formOf(document, text, own, contextOf()) == formOf(document, own, contextOf()));
    for (const char* bad : {"", "{}", "[]", "{\"number\":1}", "junk"})
        QVERIFY(!formFrom(bad, own));
    auto changed = text;
    changed.replace(changed.find("\"rule\":11"), 9, "\"rule\":12");
    QVERIFY(!formFrom(changed, own));
}

void QuoteFormTest::changesDatesWithTheDeliveryTerm() {
    QuoteForm form = sampleForm();
    form.rule = trade::Incoterm::Dap;
    QVERIFY(!readForm(form, contextOf()).isGood());
    form.deliveredBy = "2027-02-01";
    const Reading reading = readForm(form, contextOf());
    QVERIFY(reading.isGood());
    QVERIFY(!reading.document.shipmentFrom && reading.document.deliveredBy);
}

void QuoteFormTest::countsNumbersOn() {
    QCOMPARE(nextNumber({"Q-2026-0418", "Q-2026-0419", "Q-2025-0999", "BC-7731"}, 2026),
             QString("Q-2026-0420"));
    QCOMPARE(nextNumber({"LN/2026-99"}, 2026), QString("LN/2026-100"));
    QCOMPARE(nextNumber({}, 2027), QString("Q-2027-0001"));
}

void QuoteFormTest::remembersWhichOfferADraftAnswers() {
    const ledger::QuoteId offer = support::sampleView().quotes[0].id;
    QCOMPARE(answeredBy(newDraftId(offer)), std::optional(offer));
    QCOMPARE(answeredBy(newDraftId()), std::nullopt);
    QVERIFY(newDraftId() != newDraftId());
    const ledger::PendingId pending = support::sampleView().quotes[1].id;
    const auto kept = keptDraftId(pending, newDraftId(offer));
    QCOMPARE(submittedAs(kept), std::optional(pending));
    QCOMPARE(answeredBy(kept), std::optional(offer));
    const auto again = keptDraftId(offer, kept);
    QCOMPARE(submittedAs(again), std::optional(offer));
    QCOMPARE(answeredBy(again), std::optional(offer));
    QVERIFY(again.size() == kept.size());
}

QTEST_MAIN(QuoteFormTest)
#include "QuoteFormTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rates/RateHistory.h"
#include "support/ScreenBench.h"
#include "ui/screens/rates/ChangeMark.h"
#include "ui/screens/rates/DayTable.h"
#include "ui/screens/rates/PairList.h"
#include "ui/screens/rates/RatesScreen.h"
#include "ui/text/Format.h"
#include "ui/widgets/PageHead.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QProgressBar>

using namespace seabridge;
using namespace seabridge::screens;
using support::ScreenBench;

namespace {

QString textOf(ScreenBench& bench, const char* name) {
    return bench.child<widgets::SafeLabel>(name).fullText();
}

/// All texts of the facts, one a line.
QString factsOf(ScreenBench& bench) {
    QStringList out;
    for (const auto* label :
         bench.child<QWidget>("rateFacts").findChildren<widgets::SafeLabel*>())
        if (!label->isHidden()) out << label->fullText();
    return out.join(u'\n');
}

void click(ScreenBench& bench, const char* name) {
    QTest::mouseClick(&bench.child<QPushButton>(name), Qt::LeftButton);
    bench.settle();
}

}  // namespace

class RatesScreenTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void looksRightInEveryLanguageAndTheme();
    void looksRightInTheSmallestWindow();
    void saysWhatToDoFirst();
    void needsNoProof();
    void saysWhatCannotBeRead();
    void asksOnceAndNotWithEveryView();
    void showsPairsWithSignAndArrow();
    void choosesAPairByKeys();
    void opensThePairItIsSentTo();
    void countsYenByTheHundredInChinese();
    void tellsWhereARateComesFrom();
    void followsTheDayChosenInTheChart();
    void namesTheLastDayBeforeAWeekend();
    void zoomsByPeriod();
    void showsTheDaysAsATableAndCopiesThem();
    void marksSimulatedRates();
    void importsAFile();
    void showsProgressAndCancels();
    void saysWhatIsWrongWithAFile();

private:
    RatesScreen& open(api::View view = support::sampleView());
    support::RateHistory history_ = support::madeRates();
    std::unique_ptr<ScreenBench> bench_;
};

void RatesScreenTest::init() {
    bench_ = std::make_unique<ScreenBench>();
    history_ = support::madeRates();
}

/// The bench makes its door anew, so the rates arrive with a reload.
RatesScreen& RatesScreenTest::open(api::View view) {
    auto locked = view;
    locked.phase = api::Phase::Opening;
    auto& screen = bench_->make<RatesScreen>(std::move(locked));
    bench_->station().ratesOf = [this](const api::RateQuery& query) {
        return history_.ratesOf(query);
    };
    bench_->show(std::move(view));
    bench_->settle();
    return screen;
}

void RatesScreenTest::looksRightInEveryLanguageAndTheme() {
    auto& screen = open();
    bench_->inAllLooks("candles", [&] {
        bench_->settle();
        QCOMPARE(support::faultsOf(screen).join(u'\n'), QString());
    });
    click(*bench_, "view0");
    QTest::keyClick(&bench_->child<QWidget>("chart"), Qt::Key_Home);
    click(*bench_, "period5");
    bench_->inAllLooks("line", [&] { bench_->settle(); QCOMPARE(support::faultsOf(screen).join(u'\n'), QString()); });
    click(*bench_, "view2");
    click(*bench_, "period2");
    bench_->inAllLooks("band", [&] { bench_->settle(); QCOMPARE(support::faultsOf(screen).join(u'\n'), QString()); });
    click(*bench_, "view3");
    bench_->inAllLooks("table", [&] { bench_->settle(); QCOMPARE(support::faultsOf(screen).join(u'\n'), QString()); });
}

void RatesScreenTest::looksRightInTheSmallestWindow() {
    auto& screen = open();
    screen.window()->resize(976, 672);
    bench_->inAllLooks("small", [&] {
        bench_->settle();
        QCOMPARE(support::faultsOf(screen).join(u'\n'), QString());
    });
    QVERIFY(screen.minimumSizeHint().width() <= 976);
    QVERIFY(screen.minimumSizeHint().height() <= 672);
}

void RatesScreenTest::saysWhatToDoFirst() {
    for (auto view : {support::sampleView(), support::emptyView()}) {
        auto& screen = bench_->make<RatesScreen>(std::move(view));
        bench_->inAllLooks("empty", [&] {
            bench_->settle();
            QCOMPARE(support::faultsOf(screen).join(u'\n'), QString());
        });
        bool names = false;
        for (const auto* label : screen.findChildren<widgets::SafeLabel*>())
            names = names || (label->isVisible() && label->fullText().contains("eurofxref-hist"));
        QVERIFY(names);
        QVERIFY(bench_->child<QPushButton>("emptyAction").isVisible());
        bench_->station().holdsImport = true;
        click(*bench_, "emptyAction");
        auto* dialog = screen.window()->findChild<QFileDialog*>("importDialog");
        emit dialog->fileSelected(QStringLiteral("/tmp/eurofxref-hist.zip"));
        dialog->close();
        bench_->settle();
        QVERIFY(!bench_->child<QPushButton>("emptyAction").isVisible());
        bench_->station().ratesOf = [this](const api::RateQuery& query) {
            return history_.ratesOf(query);
        };
        bench_->station().finishImport();
        bench_->settle();
        QVERIFY(bench_->child<QWidget>("chart").isVisible());
    }
}

void RatesScreenTest::needsNoProof() {
    for (auto view : {support::unprovenView(), support::failedView()}) {
        auto& screen = open(std::move(view));
        QVERIFY(bench_->child<QWidget>("chart").isVisible());
        bench_->inAllLooks("unproven", [&] {
            bench_->settle();
            QCOMPARE(support::faultsOf(screen).join(u'\n'), QString());
        });
    }
}

void RatesScreenTest::saysWhatCannotBeRead() {
    auto view = support::sampleView();
    view.phase = api::Phase::Opening;
    auto& screen = bench_->make<RatesScreen>(view);
    bench_->station().ratePoints = base::fail(base::ErrorCode::Damaged, "rates.db");
    bench_->show(support::sampleView());
    bench_->settle();
    bench_->shoot("failed");
    QCOMPARE(support::faultsOf(screen).join(u'\n'), QString());
    QVERIFY(!bench_->child<QWidget>("chart").isVisible());
    QVERIFY(bench_->child<QPushButton>("emptyAction").isVisible());
}

void RatesScreenTest::asksOnceAndNotWithEveryView() {
    open();
    const auto asked = bench_->station().count("rates");
    for (int i = 0; i < 5; ++i) bench_->show(support::sampleView());
    QCOMPARE(bench_->station().count("rates"), asked);
}

void RatesScreenTest::showsPairsWithSignAndArrow() {
    open();
    const auto& rows = bench_->child<PairList>("pairs").rows();
    QCOMPARE(rows.rowCount(), 8);
    QCOMPARE(rows.row(0).name, QString("CNY/JPY"));
    QCOMPARE(rows.row(1).name, QString("USD/CNY"));
    for (int i = 0; i < rows.rowCount(); ++i) {
        const auto& row = rows.row(i);
        QVERIFY(!row.rate.isEmpty());
        QVERIFY(row.change.has_value());
        const QChar sign = row.change->text.front();
        QCOMPARE(row.change->direction > 0, sign == u'+');
        QCOMPARE(row.change->direction < 0, sign == QChar(0x2212));
        const auto spoken =
            rows.data(rows.index(i), Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(row.rate) && spoken.contains(row.change->text));
    }
    QCOMPARE(bench_->child<ChangeMark>("newestChange").change(), rows.row(0).change);
}

void RatesScreenTest::choosesAPairByKeys() {
    open();
    auto& pairs = bench_->child<PairList>("pairs");
    pairs.setFocus();
    QTest::keyClick(&pairs, Qt::Key_Down);
    bench_->settle();
    QCOMPARE(textOf(*bench_, "pairName"), QString("USD/CNY"));
    QVERIFY(factsOf(*bench_).contains("1 USD = "));
    bench_->show(support::sampleView());
    QCOMPARE(textOf(*bench_, "pairName"), QString("USD/CNY"));
    QTest::keyClick(&pairs, Qt::Key_End);
    bench_->settle();
    QCOMPARE(textOf(*bench_, "pairName"), QString("HKD/CNY"));
}

void RatesScreenTest::opensThePairItIsSentTo() {
    auto& screen = open();
    screen.open(QStringLiteral("CNY/USD"));
    bench_->settle();
    QCOMPARE(textOf(*bench_, "pairName"), QString("USD/CNY"));
    QCOMPARE(bench_->child<PairList>("pairs").currentIndex().row(), 1);
    screen.open(QStringLiteral("BTC/USD"));
    bench_->settle();
    QCOMPARE(textOf(*bench_, "pairName"), QString("USD/CNY"));
}

void RatesScreenTest::countsYenByTheHundredInChinese() {
    open();
    const auto yuan = history_.ratesOf({"JPY", "CNY", 0, 100'000}).value().back();
    bench_->use(theme::Scheme::Light, text::Language::ChineseSimplified);
    bench_->settle();
    QCOMPARE(textOf(*bench_, "pairName"), QString::fromUtf8("100\u00a0JPY/CNY"));
    const auto hundred = ledger::makeRate(yuan.rate.numerator * 100, yuan.rate.denominator);
    QCOMPARE(textOf(*bench_, "newestRate"), text::formatRate(*hundred, 4));
    QVERIFY(factsOf(*bench_).contains("100 JPY = "));
    bench_->use(theme::Scheme::Light, text::Language::Japanese);
    bench_->settle();
    QCOMPARE(textOf(*bench_, "pairName"), QString("CNY/JPY"));
}

void RatesScreenTest::tellsWhereARateComesFrom() {
    open();
    const auto point = history_.ratesOf({"CNY", "JPY", 0, 100'000}).value().back();
    const QString facts = factsOf(*bench_);
    QVERIFY(facts.contains("European Central Bank"));
    QVERIFY(facts.contains("2026-11-20"));
    QVERIFY(facts.contains(QString("1 EUR = %1 CNY").arg(point.basePerEuro.c_str())));
    QVERIFY(facts.contains(QString("1 EUR = %1 JPY").arg(point.quotePerEuro.c_str())));
    QVERIFY(facts.contains(
        QString("%1/%2").arg(point.rate.numerator).arg(point.rate.denominator)));
    QVERIFY(facts.contains(QString::fromUtf8(" \u2013 ")));
    QVERIFY(facts.contains("1 CNY = " + text::formatRate(point.rate, 4) + " JPY"));
    QVERIFY(textOf(*bench_, "pageFacts").contains("2026-11-20"));
}

void RatesScreenTest::followsTheDayChosenInTheChart() {
    open();
    auto& chart = bench_->child<charts::RateChart>("chart");
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTRY_VERIFY(factsOf(*bench_).contains("2026-11-19"));
    QVERIFY(textOf(*bench_, "readout").startsWith("2026-11-19"));
    QVERIFY(chart.accessibleDescription().startsWith("2026-11-19"));
    bench_->show(support::sampleView());
    QVERIFY(factsOf(*bench_).contains("2026-11-19"));
    QTest::keyClick(&chart, Qt::Key_Escape);
    QTRY_VERIFY(factsOf(*bench_).contains("2026-11-20"));
}

void RatesScreenTest::namesTheLastDayBeforeAWeekend() {
    open();
    auto& chart = bench_->child<charts::RateChart>("chart");
    QTest::keyClick(&chart, Qt::Key_End);
    for (int i = 0; i < 5; ++i) QTest::keyClick(&chart, Qt::Key_Left);
    const QString readout = textOf(*bench_, "readout");
    QVERIFY2(readout.startsWith("2026-11-15") && readout.contains("2026-11-13"),
             qPrintable(readout));
    QTRY_VERIFY(factsOf(*bench_).contains("2026-11-13"));
    QVERIFY(chart.mark() && !chart.mark()->y);
    bench_->inAllLooks("weekend", [&] {
        bench_->settle();
        QCOMPARE(support::faultsOf(bench_->screen()).join(u'\n'), QString());
    });
    QTest::keyClick(&chart, Qt::Key_PageUp);
    bench_->shoot("crosshair");
}

void RatesScreenTest::zoomsByPeriod() {
    open();
    auto& chart = bench_->child<charts::RateChart>("chart");
    click(*bench_, "period0");
    QVERIFY(std::abs(chart.shownRange().span() - 31) < 4);
    click(*bench_, "period3");
    QVERIFY(std::abs(chart.shownRange().span() - 365) < 12);
    QTRY_VERIFY(factsOf(*bench_).contains("2025-11-20"));
    click(*bench_, "period5");
    QVERIFY(chart.shownRange().from <= support::kLastMadeDay - 1'094);
}

void RatesScreenTest::showsTheDaysAsATableAndCopiesThem() {
    open();
    click(*bench_, "view3");
    auto& table = bench_->child<DayTable>("days");
    QVERIFY(table.isVisible());
    QVERIFY(table.rows().rowCount() > 60);
    QCOMPARE(table.rows().row(0).day.day, support::kLastMadeDay);
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.at(0).contains("CNY per euro") && lines.at(0).contains("JPY per euro"));
    QVERIFY(lines.at(1).startsWith("2026-11-20\t"));
    const auto point = history_.ratesOf({"CNY", "JPY", 0, 100'000}).value().back();
    QVERIFY(lines.at(1).contains(point.quotePerEuro.c_str()));
    table.selectRow(3);
    QTRY_VERIFY(factsOf(*bench_).contains("2026-11-17"));
    QVERIFY(textOf(*bench_, "readout").startsWith("2026-11-17"));
    click(*bench_, "period0");
    QVERIFY(table.rows().rowCount() < 30);
}

void RatesScreenTest::marksSimulatedRates() {
    history_ = support::madeRates(kSimulatedSource);
    auto& screen = open();
    const auto& pill = screen.findChild<widgets::PageHead*>()
                           ->findChild<widgets::StatusPill*>()->pill();
    QVERIFY(!pill.word.isEmpty());
    QVERIFY(pill.tone == theme::Tone::Warn);
    QVERIFY(factsOf(*bench_).contains("simulated"));
    QVERIFY(!factsOf(*bench_).contains("Central Bank"));
    bench_->inAllLooks("simulated", [&] {
        bench_->settle();
        QCOMPARE(support::faultsOf(screen).join(u'\n'), QString());
    });
    history_ = support::madeRates();
    bench_->show(support::failedView());
    bench_->settle();
    QVERIFY(pill.word.isEmpty());
}

void RatesScreenTest::importsAFile() {
    auto& screen = open();
    bench_->station().import = api::RateImport{"ECB", 238'000, 10'595, 20'777};
    const auto before = bench_->station().count("rates");
    click(*bench_, "importFile");
    auto* dialog = screen.window()->findChild<QFileDialog*>("importDialog");
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->nameFilters().join(u' ').contains("*.zip *.csv"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromUtf8("汇率.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    emit dialog->fileSelected(path);
    dialog->close();
    bench_->settle();
    const auto given = bench_->station().argument<std::filesystem::path>("importRates", 0);
    QCOMPARE(QString::fromStdString(given.string()), path);
    QVERIFY2(bench_->lastNotice().contains("238,000"), qPrintable(bench_->lastNotice()));
    QVERIFY(bench_->lastNotice().contains("1999-01-04"));
    QVERIFY(bench_->station().count("rates") > before);
}

void RatesScreenTest::showsProgressAndCancels() {
    auto& screen = open();
    bench_->station().holdsImport = true;
    click(*bench_, "importFile");
    auto* dialog = screen.window()->findChild<QFileDialog*>("importDialog");
    emit dialog->fileSelected(QStringLiteral("/tmp/eurofxref-hist.zip"));
    dialog->close();
    bench_->settle();
    QVERIFY(bench_->child<QWidget>("importStrip").isVisible());
    QVERIFY(textOf(*bench_, "importStage").contains("2 of 2"));
    QVERIFY(!bench_->child<QPushButton>("importFile").isEnabled());
    QVERIFY(!bench_->child<QPushButton>("importFile").accessibleDescription().isEmpty());
    bench_->inAllLooks("importing", [&] {
        bench_->settle();
        QCOMPARE(support::faultsOf(screen).join(u'\n'), QString());
    });
    click(*bench_, "cancelImport");
    QCOMPARE(bench_->station().count("cancelImport"), std::size_t(1));
    bench_->station().import = base::fail(base::ErrorCode::Cancelled, "import");
    bench_->station().finishImport();
    bench_->settle();
    QVERIFY(!bench_->child<QWidget>("importStrip").isVisible());
    QVERIFY(bench_->child<QPushButton>("importFile").isEnabled());
    QVERIFY(bench_->lastNotice().contains("cancelled"));
}

void RatesScreenTest::saysWhatIsWrongWithAFile() {
    using base::ErrorCode;
    const std::vector<std::pair<base::Error, QString>> cases{
        {{ErrorCode::InvalidInput, "line 12: \"x\" is no rate"}, "Line 12"},
        {{ErrorCode::InvalidInput, "zip: encrypted"}, "eurofxref-hist.zip"},
        {{ErrorCode::Damaged, "zip: not what its checksum says"}, "damaged"},
        {{ErrorCode::Busy, ""}, "Another import"},
        {{ErrorCode::DiskFull, ""}, "disk is full"},
    };
    auto& screen = open();
    for (const auto& [error, words] : cases) {
        bench_->station().import = std::unexpected(error);
        click(*bench_, "importFile");
        auto* dialog = screen.window()->findChild<QFileDialog*>("importDialog");
        emit dialog->fileSelected(QStringLiteral("/tmp/x.csv"));
        dialog->close();
        QTest::qWait(1);
        bench_->settle();
        QVERIFY2(bench_->lastNotice().contains(words), qPrintable(bench_->lastNotice()));
        QVERIFY(bench_->child<QWidget>("chart").isVisible());
    }
}

QTEST_MAIN(RatesScreenTest)
#include "RatesScreenTest.moc"

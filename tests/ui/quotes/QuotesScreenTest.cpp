// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScreenBench.h"
#include "ui/screens/quotes/QuotesScreen.h"
#include "ui/widgets/DataTable.h"

#include <QtTest/QtTest>
#include <QtWidgets/QPushButton>

using namespace seabridge;
using support::ScreenBench;

class QuotesScreenTest : public QObject {
    Q_OBJECT
private slots:
    void showsTheListInAllLooks();
    void showsAQuoteInAllLooks();
};

namespace {

api::View quotesView() {
    api::View view = support::sampleView();
    view.inbox[0].id = view.quotes[0].id;
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

}  // namespace

void QuotesScreenTest::showsTheListInAllLooks() {
    ScreenBench bench;
    auto& screen = bench.make<screens::QuotesScreen>(quotesView());
    bench.inAllLooks("list", [&] { QCOMPARE(support::faultsOf(screen).join('\n'), QString()); });
    for (auto* view : {&support::emptyView, &support::unprovenView}) {
        auto& other = bench.make<screens::QuotesScreen>(view(31));
        bench.inAllLooks(view == &support::emptyView ? "list-empty" : "list-unproven",
                         [&] { QCOMPARE(support::faultsOf(other).join('\n'), QString()); });
    }
    auto& failed = bench.make<screens::QuotesScreen>(support::failedView());
    bench.inAllLooks("list-failed", [&] { QCOMPARE(support::faultsOf(failed).join('\n'), QString()); });
}

void QuotesScreenTest::showsAQuoteInAllLooks() {
    ScreenBench bench;
    const api::View view = quotesView();
    for (std::size_t index : {0U, 1U, 2U, 3U}) {
        auto& screen = bench.make<screens::QuotesScreen>(view);
        bench.station().openQuote = offerOf(view, index);
        screen.open(QString::fromStdString(base::toHex(view.quotes[index].id.view())));
        bench.settle();
        bench.inAllLooks(QString("quote%1").arg(index),
                         [&] { QCOMPARE(support::faultsOf(screen).join('\n'), QString()); });
    }
}

QTEST_MAIN(QuotesScreenTest)
#include "QuotesScreenTest.moc"

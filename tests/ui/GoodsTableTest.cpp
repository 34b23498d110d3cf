// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/GoodsTable.h"

#include <QtTest/QtTest>

using namespace seabridge;

namespace {

text::GoodsLine line(const QString& goods, const QString& original = {}) {
    text::GoodsLine out;
    out.place = QStringLiteral("1");
    out.goods = goods;
    out.otherGoods = original;
    return out;
}

}  // namespace

/// The lines of a quotation: what they say is read whole where there is room for it.
class GoodsTableTest : public QObject {
    Q_OBJECT
private slots:
    void namesTheCurrencyOfItsPrices();
    void breaksALongDescriptionIntoTwoLines();
    void keepsItsRowsThroughEqualViews();

private:
    /// How many pixels of the goods' cell are written on below its middle.
    int inkBelow(const text::GoodsLine& shown) {
        widgets::GoodsTable table(theme_);
        table.resize(760, 120);
        table.setLines({shown}, QStringLiteral("USD"));
        table.clearSelection();
        table.show();
        const QImage seen = table.viewport()->grab().toImage();
        const QRect cell = table.visualRect(table.model()->index(0, 2)).adjusted(8, 0, -8, -3);
        const QColor paper = seen.pixelColor(cell.right(), cell.top() + 2);
        int out = 0;
        for (int y = cell.center().y() + 8; y < cell.bottom(); ++y)
            for (int x = cell.left(); x < cell.right(); ++x)
                out += seen.pixelColor(x, y) == paper ? 0 : 1;
        return out;
    }
    theme::Theme theme_{theme::Scheme::Light, text::Language::English};
};

void GoodsTableTest::namesTheCurrencyOfItsPrices() {
    widgets::GoodsTable table(theme_);
    table.setLines({line("Brass ball valve")}, QStringLiteral("USD"));
    const auto head = [&](int column) {
        return table.model()->headerData(column, Qt::Horizontal).toString();
    };
    QCOMPARE(head(5), QString("Unit price USD"));
    QCOMPARE(head(6), QString("Amount USD"));
    table.setLines({line("Brass ball valve")}, QStringLiteral("JPY"));
    QCOMPARE(head(6), QString("Amount JPY"));
}

void GoodsTableTest::breaksALongDescriptionIntoTwoLines() {
    const QString text("Brass ball valve with flanged ends and a locking lever, DN25");
    QCOMPARE(inkBelow(line("Valve")), 0);
    QVERIFY(inkBelow(line(text)) > 20);
    // The second line is the original's where there is one.
    QVERIFY(inkBelow(line("Valve", "Ventil")) > 20);
}

void GoodsTableTest::keepsItsRowsThroughEqualViews() {
    widgets::GoodsTable table(theme_);
    table.setLines({line("One"), line("Two")}, QStringLiteral("USD"));
    table.selectRow(1);
    table.setLines({line("One"), line("Two")}, QStringLiteral("USD"));
    QCOMPARE(table.currentIndex().row(), 1);
}

QTEST_MAIN(GoodsTableTest)
#include "GoodsTableTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTable.h"
#include "ui/widgets/RowModel.h"

#include <QtTest/QtTest>
#include <QtWidgets/QHeaderView>

using namespace seabridge;
using namespace seabridge::widgets;

namespace {

const Column<int> kColumns[]{
    {{.key = "number", .isNumber = true}, [](const int& n) { return QString::number(n); },
     [](const int& a, const int& b) { return a - b; }},
    {{.key = "state"}, [](const int& n) { return QString(n % 2 ? "odd" : "even"); }},
};

}  // namespace

/// A table says of no column that its rows are sorted by it if they are not.
class SortingTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        table_ = std::make_unique<DataTable>(theme_);
        auto* model = new RowModel<int>(kColumns, table_.get());
        model->setTitles({"Number", "State"});
        model->setRows({2, 3, 1});
        table_->show(model);
        table_->resize(400, 300);
        static_cast<QWidget&>(*table_).show();
    }

    void leavesTheOrderWhereThereIsNone();
    void leavesItAlsoWhereALayoutNamesSuchAColumn();

private:
    void click(int column) {
        const auto& head = *table_->horizontalHeader();
        QTest::mouseClick(head.viewport(), Qt::LeftButton, {},
                          QPoint(head.sectionViewportPosition(column) + 20, head.height() / 2));
    }
    [[nodiscard]] int sortedBy() const {
        return table_->horizontalHeader()->sortIndicatorSection();
    }
    [[nodiscard]] QString first() const { return table_->model()->index(0, 0).data().toString(); }

    theme::Theme theme_{theme::Scheme::Light, text::Language::English};
    std::unique_ptr<DataTable> table_;
};

void SortingTest::leavesTheOrderWhereThereIsNone() {
    click(1);
    QCOMPARE(sortedBy(), -1);
    QCOMPARE(first(), QString("2"));
    click(0);
    click(0);
    QCOMPARE(first(), QString("3"));
    click(1);
    QCOMPARE(sortedBy(), 0);
    QCOMPARE(table_->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(first(), QString("3"));
}

void SortingTest::leavesItAlsoWhereALayoutNamesSuchAColumn() {
    auto& head = *table_->horizontalHeader();
    head.blockSignals(true);
    head.setSortIndicator(1, Qt::AscendingOrder);
    const QByteArray layout = head.saveState();
    head.blockSignals(false);
    QVERIFY(head.restoreState(layout));
    QCOMPARE(sortedBy(), -1);
    QCOMPARE(first(), QString("2"));
}

QTEST_MAIN(SortingTest)
#include "SortingTest.moc"

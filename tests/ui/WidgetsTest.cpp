// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/LanguageSwitch.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/CompositionGuard.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/ProofBadge.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/Sheet.h"
#include "ui/widgets/StatusPill.h"

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

using namespace seabridge;
using namespace seabridge::widgets;

namespace {

struct Line {
    QString name;
    int amount;
};

const Column<Line> kColumns[]{
    {{.key = "name"}, [](const Line& l) { return l.name; },
     [](const Line& a, const Line& b) { return a.name.compare(b.name); }},
    {{.key = "amount", .isNumber = true},
     [](const Line& l) { return QString::number(l.amount).replace('-', QChar(0x2212)); },
     [](const Line& a, const Line& b) { return a.amount - b.amount; }},
};

int inkOf(const QImage& image) {
    const QColor ground = image.pixelColor(0, 0);
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) ink += image.pixelColor(x, y) != ground;
    return ink;
}

void compose(QWidget& widget, const QString& preedit) {
    QInputMethodEvent event(preedit, {});
    QApplication::sendEvent(&widget, &event);
}

}  // namespace

class WidgetsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void showsMarkupAsGlyphs();
    void showsHiddenCharacters();
    void elidesAndKeepsTheWholeAsTip();
    void readsFullWidthDigits();
    void judgesWhenTypingStops();
    void refusesPlacesTheCurrencyLacks();
    void tiesLabelAndErrorToTheControl();
    void alignsNumbersRight();
    void movesAndOpensByKeyboard();
    void leavesTheTableByTab();
    void copiesRowsAsTabSeparatedText();
    void exportsSecondLinesAsColumnsAndNoFormulas();
    void keepsTheSelectionWhileSorting();
    void signsBySecondActOnly();
    void ignoresActsInTheFirstMoment();
    void closesByEscapeWithoutSigning();
    void asksPassphraseAndClearsIt();
    void saysWhySigningIsOff();
    void keepsEnterAndEscapeFromComposition();
    void changesLanguageWhileOpen();
    void namesEveryInteractiveWidget();

private:
    RowModel<Line>* fill(DataTable& table);
    std::unique_ptr<theme::Theme> theme_;
    text::LanguageSwitch language_;
};

void WidgetsTest::init() {
    if (!theme_)
        theme_ = std::make_unique<theme::Theme>(theme::Scheme::Light, text::Language::English);
    QVERIFY(language_.use(text::Language::English));
}

RowModel<Line>* WidgetsTest::fill(DataTable& table) {
    auto* model = new RowModel<Line>(kColumns, &table);
    model->setTitles({"Name", "Amount"});
    model->setRows({{"Brio", 300}, {"=1+1", -200}, {"Aoba\tx", 100}});
    table.show(model);
    table.resize(400, 300);
    static_cast<QWidget&>(table).show();
    table.setFocus();
    return model;
}

void WidgetsTest::showsMarkupAsGlyphs() {
    SafeLabel label;
    label.setText("<i></i>");
    label.resize(100, 24);
    QVERIFY(inkOf(label.grab().toImage()) > 30);
    label.setText("");
    QCOMPARE(inkOf(label.grab().toImage()), 0);
    label.setText("<b>x</b>");
    QCOMPARE(label.fullText(), QString("<b>x</b>"));
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void WidgetsTest::showsHiddenCharacters() {
    SafeLabel label;
    label.setText(QString("gnp\u202Eexe"));
    QCOMPARE(label.fullText(), QString::fromUtf8("gnp⟨U+202E⟩exe"));
}

void WidgetsTest::elidesAndKeepsTheWholeAsTip() {
    SafeLabel label;
    label.resize(60, 20);
    label.setText("Guangzhou <Lingnan> Machinery");
    label.show();
    label.resize(61, 20);
    QVERIFY(label.text().endsWith(QChar(0x2026)));
    QVERIFY(label.toolTip().contains("&lt;Lingnan&gt;"));
    label.resize(600, 20);
    QCOMPARE(label.text(), label.fullText());
    QVERIFY(label.toolTip().isEmpty());
}

void WidgetsTest::readsFullWidthDigits() {
    AmountEdit edit;
    edit.setCurrency("USD", 2);
    QInputMethodEvent event;
    event.setCommitString(QString::fromUtf8("１，２３４．５"));
    QApplication::sendEvent(&edit, &event);
    QCOMPARE(edit.amountMinor(), std::optional<std::int64_t>(123'450));
    QFocusEvent left(QEvent::FocusOut);
    QApplication::sendEvent(&edit, &left);
    QCOMPARE(edit.text(), QString("1,234.50"));
}

void WidgetsTest::judgesWhenTypingStops() {
    AmountEdit edit;
    edit.setCurrency("USD", 2);
    QSignalSpy judged(&edit, &AmountEdit::judged);
    QTest::keyClicks(&edit, "12x");
    QCOMPARE(judged.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(judged.count(), 1, 2000);
    QCOMPARE(judged[0][0].value<text::AmountFault>(), text::AmountFault::NotANumber);
    QVERIFY(!edit.amountMinor().has_value());
    QCOMPARE(edit.text(), QString("12x"));
}

void WidgetsTest::refusesPlacesTheCurrencyLacks() {
    AmountEdit edit;
    edit.setCurrency("JPY", 0);
    QTest::keyClicks(&edit, "10.5");
    QCOMPARE(edit.fault(), text::AmountFault::TooManyPlaces);
    edit.setAmountMinor(8'120'000);
    QCOMPARE(edit.text(), QString("8,120,000"));
    QCOMPARE(edit.fault(), text::AmountFault::None);
}

void WidgetsTest::tiesLabelAndErrorToTheControl() {
    auto* edit = new AmountEdit;
    FieldRow row(*theme_, edit);
    row.setLabel("Price");
    const int height = row.sizeHint().height();
    row.setError("Enter an amount.");
    QCOMPARE(edit->accessibleName(), QString("Price"));
    QCOMPARE(edit->accessibleDescription(), QString("Enter an amount."));
    QVERIFY(edit->property("fault").toBool());
    QCOMPARE(row.sizeHint().height(), height);
    row.setError({});
    QVERIFY(!edit->property("fault").toBool());
}

void WidgetsTest::alignsNumbersRight() {
    DataTable table(*theme_);
    const auto* model = fill(table);
    QVERIFY(model->index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(model->index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
}

void WidgetsTest::movesAndOpensByKeyboard() {
    DataTable table(*theme_);
    fill(table);
    QSignalSpy opened(&table, &DataTable::opened);
    table.selectRow(0);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toInt(), 1);
    QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(opened.count(), 1);
}

void WidgetsTest::leavesTheTableByTab() {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* table = new DataTable(*theme_);
    auto* edit = new QLineEdit;
    column->addWidget(table);
    column->addWidget(edit);
    window.show();
    fill(*table);
    QApplication::setActiveWindow(&window);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Tab);
    QTRY_VERIFY(edit->hasFocus());
}

void WidgetsTest::copiesRowsAsTabSeparatedText() {
    DataTable table(*theme_);
    fill(table);
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QString::fromUtf8("Name\tAmount\nBrio\t300\n'=1+1\t-200\nAoba⟨U+0009⟩x\t100\n"));
}

void WidgetsTest::exportsSecondLinesAsColumnsAndNoFormulas() {
    static constexpr Column<Line> kNoted[]{
        {.look = {.key = "name"},
         .text = [](const Line& line) { return QString(line.name); },
         .note = [](const Line&) { return QStringLiteral("=SUM(\"a\",b)"); }},
        {.look = {.key = "amount", .isNumber = true},
         .text = [](const Line&) { return QString(QChar(0x2212)) + QStringLiteral("1,200"); }}};
    DataTable table(*theme_);
    RowModel<Line> model(kNoted);
    model.setTitles({"Name", "Amount"});
    model.setRows({{"Brio", 300}, {"Aoba", 1}});
    table.show(&model);
    static_cast<QWidget&>(table).show();
    table.selectRow(1);
    QCOMPARE(table.selectedAsText(),
             QString("Name\tName (2)\tAmount\nAoba\t'=SUM(\"a\",b)\t-1,200\n"));
    // One row is where the keyboard is; a person who wants some of them selects several.
    QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, table.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(table.viewport(), &event);
    auto* menu = table.findChild<QMenu*>("tableMenu");
    QVERIFY(menu != nullptr);
    menu->findChild<QAction*>("exportCsv")->trigger();
    auto* dialog = table.findChild<QFileDialog*>("csvFile");
    QVERIFY(dialog != nullptr);
    QTemporaryDir folder;
    emit dialog->fileSelected(folder.filePath("rows.csv"));
    QFile file(folder.filePath("rows.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("\xEF\xBB\xBF\"Name\",\"Name (2)\",\"Amount\"\r\n"
                        "\"Brio\",\"'=SUM(\"\"a\"\",b)\",\"-1,200\"\r\n"
                        "\"Aoba\",\"'=SUM(\"\"a\"\",b)\",\"-1,200\"\r\n"));
}

void WidgetsTest::keepsTheSelectionWhileSorting() {
    DataTable table(*theme_);
    const auto* model = fill(table);
    table.selectRow(0);
    table.horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder);
    QCOMPARE(model->row(0).amount, -200);
    QCOMPARE(table.selectionModel()->selectedRows().value(0).row(), 2);
    table.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    QCOMPARE(model->row(0).amount, 300);
}

void WidgetsTest::signsBySecondActOnly() {
    Sheet sheet(*theme_);
    sheet.present("Countersign quote", "The quote opens.", {{"Total", "", "USD 5.00"}});
    QSignalSpy wanted(&sheet, &Sheet::signingWanted);
    sheet.open();
    auto* sign = sheet.findChild<QPushButton*>("sheetSign");
    QTest::qWait(Sheet::kPauseMs + 50);
    for (QWidget* focus : std::initializer_list<QWidget*>{sign, &sheet}) {
        focus->setFocus();
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_S})
            QTest::keyClick(focus, key);
        QTest::keyClick(focus, Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(wanted.count(), 0);
    QVERIFY(sheet.isVisible());
    QTest::keyClick(&sheet, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(wanted.count(), 1);
    QTest::mouseClick(sign, Qt::LeftButton);
    QCOMPARE(wanted.count(), 2);
}

void WidgetsTest::ignoresActsInTheFirstMoment() {
    Sheet sheet(*theme_);
    QSignalSpy wanted(&sheet, &Sheet::signingWanted);
    sheet.open();
    QTest::keyClick(&sheet, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::mouseClick(sheet.findChild<QPushButton*>("sheetSign"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 0);
}

void WidgetsTest::closesByEscapeWithoutSigning() {
    Sheet sheet(*theme_);
    QSignalSpy wanted(&sheet, &Sheet::signingWanted);
    sheet.open();
    QTest::keyClick(&sheet, Qt::Key_Escape);
    QVERIFY(!sheet.isVisible());
    QCOMPARE(wanted.count(), 0);
}

void WidgetsTest::asksPassphraseAndClearsIt() {
    Sheet sheet(*theme_);
    sheet.askPassphrase(true);
    sheet.open();
    auto* sign = sheet.findChild<QPushButton*>("sheetSign");
    auto* passphrase = sheet.findChild<QLineEdit*>("sheetPassphrase");
    QVERIFY(!sign->isEnabled());
    QTest::keyClicks(passphrase, "hunter22");
    QVERIFY(sign->isEnabled());
    const base::Secret secret = sheet.takePassphrase();
    QVERIFY(secret.equals(base::viewOf("hunter22")));
    QVERIFY(passphrase->text().isEmpty());
    QTest::keyClicks(passphrase, "again");
    sheet.reject();
    QVERIFY(passphrase->text().isEmpty());
}

void WidgetsTest::saysWhySigningIsOff() {
    Sheet sheet(*theme_);
    sheet.open();
    auto* sign = sheet.findChild<QPushButton*>("sheetSign");
    sheet.setObstacle("You are the maker of this quote.");
    QVERIFY(!sign->isEnabled());
    QCOMPARE(sign->accessibleDescription(), QString("You are the maker of this quote."));
    sheet.setObstacle({});
    QVERIFY(sign->isEnabled());
}

void WidgetsTest::keepsEnterAndEscapeFromComposition() {
    const CompositionGuard guard;
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* edit = new QLineEdit(&dialog);
    auto* submit = new QPushButton("Send", &dialog);
    submit->setDefault(true);
    column->addWidget(edit);
    column->addWidget(submit);
    dialog.open();
    edit->setFocus();
    QSignalSpy sent(submit, &QPushButton::clicked);
    QSignalSpy returned(edit, &QLineEdit::returnPressed);
    compose(*edit, QString::fromUtf8("かいはし"));
    QVERIFY(guard.isComposing());
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::keyClick(edit, Qt::Key_Enter);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QCOMPARE(sent.count() + returned.count(), 0);
    compose(*edit, {});
    QVERIFY(!guard.isComposing());
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(returned.count(), 1);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void WidgetsTest::changesLanguageWhileOpen() {
    Sheet sheet(*theme_);
    ProofBadge badge(*theme_);
    badge.present(text::ProofState::Complete, 48'213, 2'000);
    sheet.open();
    badge.show();
    auto* cancel = sheet.findChild<QPushButton*>("sheetCancel");
    QCOMPARE(cancel->text(), QString("Cancel"));
    QVERIFY(language_.use(text::Language::Japanese));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(cancel->text(), QString::fromUtf8("キャンセル"));
    QVERIFY(badge.accessibleName().contains(QString::fromUtf8("ブロック48,213")));
}

void WidgetsTest::namesEveryInteractiveWidget() {
    Sheet sheet(*theme_);
    sheet.askPassphrase(true);
    sheet.askReason("Reason", 100);
    ProofBadge badge(*theme_);
    for (const QWidget* widget : sheet.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus) continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(!badge.objectName().isEmpty() && !badge.accessibleName().isEmpty());
}

QTEST_MAIN(WidgetsTest)
#include "WidgetsTest.moc"

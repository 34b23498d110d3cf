// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Contrast.h"
#include "ui/theme/Theme.h"

#include <QtCore/QDirIterator>
#include <QtTest/QtTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace seabridge;
using namespace seabridge::theme;

class ThemeTest : public QObject {
    Q_OBJECT
private slots:
    void measuresContrastAsW3cDoes();
    void meetsWcagAaForEveryPairInUse();
    void leavesNoTokenOpenInTheStyleSheet();
    void drawsEveryIconOfTheList();
    void refusesAnUnknownIcon();
    void changesAllAtOnce();
    void makesControlsThirtyTwoPixelsHigh();
    void risesInTheColourOfTheLanguage();
};

void ThemeTest::measuresContrastAsW3cDoes() {
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    // WebAIM's and W3C's well-known borderline grey.
    QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.005);
}

void ThemeTest::meetsWcagAaForEveryPairInUse() {
    for (const Scheme scheme : kSchemes)
        for (const Pair& pair : pairsOf(tokensOf(scheme))) {
            const double ratio = contrast(pair.ink, pair.ground);
            QVERIFY2(ratio >= pair.atLeast,
                     qPrintable(QString("%1: %2 on %3 is %4")
                                    .arg(pair.what, pair.ink.name(), pair.ground.name())
                                    .arg(ratio)));
        }
}

void ThemeTest::leavesNoTokenOpenInTheStyleSheet() {
    for (const Scheme scheme : kSchemes) {
        QString sheet = styleSheetOf(scheme);
        QVERIFY(sheet.size() > 1000);
        sheet.remove(0, sheet.indexOf("*/"));
        QVERIFY2(!sheet.contains('@'), qPrintable(sheet.mid(sheet.indexOf('@'), 30)));
    }
}

void ThemeTest::drawsEveryIconOfTheList() {
    const Theme theme(Scheme::Light, text::Language::English);
    int count = 0;
    for (QDirIterator files(":/icons"); files.hasNext(); ++count) {
        const QString name = QFileInfo(files.next()).completeBaseName();
        const QPixmap pixmap = theme.pixmap(name, Qt::red, 16, 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        const QImage image = pixmap.toImage();
        bool red = false;
        for (int y = 0; y < 32 && !red; ++y)
            for (int x = 0; x < 32 && !red; ++x) red = image.pixelColor(x, y) == QColor(Qt::red);
        QVERIFY2(red, qPrintable(name));
    }
    QVERIFY(count >= 40);
}

void ThemeTest::refusesAnUnknownIcon() {
    const Theme theme(Scheme::Light, text::Language::English);
    QVERIFY(theme.pixmap("no-such-icon", Qt::red, 16, 1.0).isNull());
    QVERIFY(theme.pixmap("../translations/seabridge_en", Qt::red, 16, 1.0).isNull());
}

void ThemeTest::changesAllAtOnce() {
    Theme theme(Scheme::Light, text::Language::English);
    QWidget window;
    window.show();
    QCOMPARE(window.palette().color(QPalette::Window), tokensOf(Scheme::Light).canvas);
    theme.use(Scheme::Dark, text::Language::Japanese);
    QCOMPARE(window.palette().color(QPalette::Window), tokensOf(Scheme::Dark).canvas);
    QVERIFY(window.font().families().contains("Noto Sans CJK JP"));
    QVERIFY(window.font().families().indexOf("Noto Sans CJK JP") <
            window.font().families().indexOf("Noto Sans CJK SC"));
}

void ThemeTest::makesControlsThirtyTwoPixelsHigh() {
    const Theme theme(Scheme::Light, text::Language::ChineseSimplified);
    QPushButton button(QString::fromUtf8("复核签署"));
    QLineEdit edit;
    QCOMPARE(button.sizeHint().height(), 32);
    QCOMPARE(edit.sizeHint().height(), 32);
}

void ThemeTest::risesInTheColourOfTheLanguage() {
    Theme theme(Scheme::Light, text::Language::Japanese);
    QVERIFY(theme.rise().red() > theme.rise().green());
    QVERIFY(theme.fall().blue() > theme.fall().red());
    theme.use(Scheme::Light, text::Language::ChineseSimplified);
    QVERIFY(theme.rise().red() > theme.rise().green());
    QVERIFY(theme.fall().green() > theme.fall().blue());
    theme.use(Scheme::Light, text::Language::English);
    QVERIFY(theme.rise().green() > theme.rise().red());
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"

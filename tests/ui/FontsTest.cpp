// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Figures.h"
#include "ui/theme/Fonts.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtTest/QtTest>

using namespace seabridge;
using namespace seabridge::theme;

namespace {

QImage drawn(const QString& text, QFont font, int pixels) {
    font.setPixelSize(pixels);
    QImage image(pixels * 12, pixels * 2, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    painter.drawText(image.rect(), Qt::AlignCenter, text);
    return image;
}

}  // namespace

class FontsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void shapesCharactersByTheirLanguage_data();
    void shapesCharactersByTheirLanguage();
    void keepsLatinTheSameInAllLanguages();
    void givesAllDigitsOneWidth();
    void keepsInterForTheRest();
    void drawsEveryCharacterOfOurLanguages();
};

void FontsTest::initTestCase() {
    if (!missingFamilies().isEmpty())
        QSKIP(qPrintable("fonts are not installed: " + missingFamilies().join(", ")));
    QVERIFY(loadFigures());
}

void FontsTest::shapesCharactersByTheirLanguage_data() {
    QTest::addColumn<QString>("character");
    for (const char* one : {"直", "骨", "角"}) QTest::newRow(one) << QString::fromUtf8(one);
}

void FontsTest::shapesCharactersByTheirLanguage() {
    QFETCH(QString, character);
    const QImage chinese =
        drawn(character, fontFor(text::Language::ChineseSimplified, FontRole::Body), 48);
    const QImage japanese = drawn(character, fontFor(text::Language::Japanese, FontRole::Body), 48);
    const QImage blank = drawn(" ", fontFor(text::Language::Japanese, FontRole::Body), 48);
    QVERIFY(chinese != blank);
    QVERIFY(chinese != japanese);
    QFont sc("Noto Sans CJK SC");
    QFont jp("Noto Sans CJK JP");
    for (QFont* font : {&sc, &jp}) font->setHintingPreference(QFont::PreferVerticalHinting);
    QVERIFY(drawn(character, sc, 48) != drawn(character, jp, 48));
}

void FontsTest::keepsLatinTheSameInAllLanguages() {
    const QImage english =
        drawn("Brio 7.1032", fontFor(text::Language::English, FontRole::Body), 20);
    for (const text::Language one : text::kLanguages)
        QCOMPARE(drawn("Brio 7.1032", fontFor(one, FontRole::Body), 20), english);
}

void FontsTest::givesAllDigitsOneWidth() {
    for (const FontRole role :
         {FontRole::Body, FontRole::Strong, FontRole::Note, FontRole::Figure}) {
        const QFontMetricsF metrics(fontFor(text::Language::English, role));
        const qreal width = metrics.horizontalAdvance('0');
        QVERIFY(width > 0);
        for (char digit = '1'; digit <= '9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(digit), width);
        QCOMPARE(metrics.horizontalAdvance("1,111.11"), metrics.horizontalAdvance("4,080.96"));
    }
}

void FontsTest::keepsInterForTheRest() {
    QFont inter("Inter");
    inter.setHintingPreference(QFont::PreferVerticalHinting);
    QCOMPARE(drawn("Seabridge, order", fontFor(text::Language::English, FontRole::Body), 20),
             drawn("Seabridge, order", inter, 20));
}

void FontsTest::drawsEveryCharacterOfOurLanguages() {
    const QString marks = QString::fromUtf8("−·⟨⟩％円元￥¥€→↑↓✓、。「」ー");
    for (const text::Language one : text::kLanguages) {
        const QFont font = fontFor(one, FontRole::Body);
        for (const QChar c : marks) QVERIFY2(QFontMetricsF(font).inFont(c), qPrintable(QString(c)));
    }
}

QTEST_MAIN(FontsTest)
#include "FontsTest.moc"

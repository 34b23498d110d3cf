// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Bytes.h"
#include "base/Clock.h"
#include "base/Text.h"

#include <QtTest>

using namespace seabridge::base;

class TextTest : public QObject {
    Q_OBJECT
private slots:
    void acceptsTheScriptsOfOurUsers() {
        for (const char* text : {"", "Brio Components, Inc.", "广州岭南机械有限公司",
                                 "株式会社あおば商事", "𠮷野家", "Ohio – “quoted” ½"})
            QVERIFY2(isPlainText(text), text);
        // An ideographic variation sequence (葛 + U+E0100) is part of Japanese names.
        QVERIFY(isPlainText("\u845B\U000E0100"));
    }

    void refusesMalformedUtf8() {
        for (const char* hex : {"80", "c080", "c1bf", "e08080", "eda080", "f4908080", "f8888080",
                                "e6b5", "c3", "ff"})
            QVERIFY2(!isUtf8(textOf(*fromHex(hex))), hex);
    }

    void refusesWhatAReaderCannotSee() {
        for (const char* text : {"\u202E", "a\u200Bb", "\uFEFF", "\U000E0041", "\u2066x\u2069",
                                 "line\nbreak", "\u00AD", "\u3164", "\uE000"}) {
            QVERIFY(isUtf8(text));
            QVERIFY2(!isPlainText(text), text);
        }
    }

    void readsOnlyWrittenTimes() {
        QCOMPARE(isoOf(0), std::string("1970-01-01T00:00:00Z"));
        QCOMPARE(*timeFromIso("2024-03-05"), 1709596800000);
        for (const TimeMs time : {TimeMs{0}, TimeMs{1709596800123}, TimeMs{-1}, TimeMs{4102444799999}})
            QCOMPARE(timeFromIso(isoOf(time)).value_or(-7), time);
        for (const char* text : {"2024-02-30", "2024-3-05", "2024-03-05T", "2024-03-05T24:00:00Z",
                                 "2024-03-05T10:00:00", "2024-03-05 10:00:00Z", "２０２４-03-05", ""})
            QVERIFY2(!timeFromIso(text), text);
    }

    void hexIsStrict() {
        QCOMPARE(toHex(*fromHex("00fF10")), std::string("00ff10"));
        QVERIFY(!fromHex("0") && !fromHex("0g") && !fromHex(" 0") && !fromHex("0x00"));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "TextTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Deals.h"
#include "ui/text/Format.h"
#include "ui/text/LanguageSwitch.h"
#include "ui/text/Number.h"
#include "ui/text/Parties.h"
#include "ui/text/Plain.h"
#include "ui/text/SortOrder.h"

#include <QtTest/QtTest>

#include <limits>

using namespace seabridge;
using text::AmountFault;

class FormatTest : public QObject {
    Q_OBJECT
private slots:
    void groupsByThreeInAllLanguages();
    void writesMinusAsMinus();
    void showsRatesHalfUp();
    void readsTheRateThatAnEffectNotes();
    void namesTheCommonCurrenciesByLanguage();
    void namesTheOffsetOfEveryTime();
    void showsDeadlinesInBothZones();
    void readsWhatInputMethodsType_data();
    void readsWhatInputMethodsType();
    void neverGuessesWhatANumberMeans_data();
    void neverGuessesWhatANumberMeans();
    void judgesAmountsByTheirScale();
    void showsHiddenCharactersAsCodes();
    void isolatesForeignTextInSentences();
    void escapesToolTips();
    void disarmsFormulas();
    void sortsByTheCustomOfTheLanguage();
};

void FormatTest::groupsByThreeInAllLanguages() {
    text::LanguageSwitch language;
    for (const text::Language one : text::kLanguages) {
        QVERIFY(language.use(one));
        QCOMPARE(text::formatAmount(18'435'000, 2), QString("184,350.00"));
        QCOMPARE(text::formatAmount(812'000'000, 0), QString("812,000,000"));
        QCOMPARE(text::formatCount(48'213), QString("48,213"));
    }
    QCOMPARE(text::formatAmount(0, 2), QString("0.00"));
    QCOMPARE(text::formatAmount(999, 0), QString("999"));
    QCOMPARE(text::formatAmount(std::numeric_limits<std::int64_t>::max(), 0),
             QString("9,223,372,036,854,775,807"));
}

void FormatTest::writesMinusAsMinus() {
    QCOMPARE(text::formatAmount(-120'550, 2), QString::fromUtf8("−1,205.50"));
    QCOMPARE(text::formatAmount(std::numeric_limits<std::int64_t>::min(), 2),
             QString::fromUtf8("−92,233,720,368,547,758.08"));
    QCOMPARE(text::formatMoney({{"USD"}, -5}, 2), QString::fromUtf8("USD\u00A0−0.05"));
    QCOMPARE(text::formatMovement({{"JPY"}, -8'120'000}, 0),
             QString::fromUtf8("−\u00A0JPY\u00A08,120,000"));
    QCOMPARE(text::formatMovement({{"USD"}, 9'648'000}, 2), QString("+\u00A0USD\u00A096,480.00"));
}

void FormatTest::showsRatesHalfUp() {
    QCOMPARE(text::formatRate({7191, 1000}, 4), QString("7.1910"));
    QCOMPARE(text::formatRate({2, 3}, 4), QString("0.6667"));
    QCOMPARE(text::formatRate({1, 8}, 2), QString("0.13"));
    QCOMPARE(text::formatRate({99'999, 10'000}, 3), QString("10.000"));
    QCOMPARE(text::formatRate({5'000, 1}, 0), QString("5,000"));
    QCOMPARE(text::formatRate({0, 1}, 2), QString());
}

void FormatTest::readsTheRateThatAnEffectNotes() {
    using enum text::Language;
    QCOMPARE(text::rateNoteText("USD/CNY 4318/625", English), QString("USD/CNY 6.9088"));
    QCOMPARE(text::rateNoteText("JPY/CNY 239/5000", ChineseSimplified),
             QString("100\u00a0JPY/CNY 4.78"));
    // What is no rate is shown as it came.
    for (const char* other : {"USD/CNY 1/0", "USD/CNY 43", "usd/CNY 1/2", "", "paid in full"})
        QCOMPARE(text::rateNoteText(other, English), QString(other));
}

void FormatTest::namesTheCommonCurrenciesByLanguage() {
    text::LanguageSwitch language;
    QVERIFY(language.use(text::Language::ChineseSimplified));
    QCOMPARE(text::currencyName("CNY", "Chinese yuan"), QString::fromUtf8("人民币"));
    QVERIFY(language.use(text::Language::Japanese));
    QCOMPARE(text::currencyName("USD", "US Dollar"), QString::fromUtf8("米ドル"));
    // A name of its own says something: it stands.
    QCOMPARE(text::currencyName("CNY", "Yuan deposits of the Bank"),
             QString("Yuan deposits of the Bank"));
    QCOMPARE(text::currencyName("SBD", "Chinese yuan"), QString("Chinese yuan"));
}

void FormatTest::namesTheOffsetOfEveryTime() {
    const base::TimeMs time = *base::timeFromIso("2026-11-20T09:00:00Z");
    QCOMPARE(text::formatTime(time, QTimeZone("Asia/Shanghai")),
             QString("2026-11-20 17:00\u00A0UTC+8"));
    QCOMPARE(text::formatTime(time, QTimeZone("America/New_York")),
             QString::fromUtf8("2026-11-20 04:00\u00A0UTC−5"));
    QCOMPARE(text::formatTime(time, QTimeZone("Asia/Kolkata")),
             QString("2026-11-20 14:30\u00A0UTC+5:30"));
    QCOMPARE(text::formatTime(time, QTimeZone::utc()), QString("2026-11-20 09:00\u00A0UTC"));
    QCOMPARE(text::formatDate(*base::timeFromIso("2026-11-20T22:00:00Z"), QTimeZone("Asia/Tokyo")),
             QString("2026-11-21"));
}

void FormatTest::showsDeadlinesInBothZones() {
    text::LanguageSwitch language;
    QVERIFY(language.use(text::Language::English));
    const base::TimeMs time = *base::timeFromIso("2026-11-20T09:00:00Z");
    const QTimeZone here("Asia/Shanghai");
    QCOMPARE(text::formatDeadline(time, here, QTimeZone("America/New_York")),
             QString::fromUtf8("2026-11-20 17:00\u00A0UTC+8 here · 2026-11-20 04:00\u00A0UTC−5 "
                               "there"));
    QCOMPARE(text::formatDeadline(time, here, QTimeZone("Asia/Singapore")),
             text::formatTime(time, here));
    QCOMPARE(text::formatAge(2'400), QString("2 s ago"));
    QCOMPARE(text::formatAge(-5), QString("just now"));
    QCOMPARE(text::formatAge(3 * base::kHourMs), QString("3 h ago"));
}

void FormatTest::readsWhatInputMethodsType_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::newRow("ascii") << "1234.50"
                           << "1234.50";
    QTest::newRow("grouped") << "1,234,567.8"
                             << "1234567.8";
    QTest::newRow("full width") << "１，２３４．５０"
                                << "1234.50";
    QTest::newRow("ideographic stop and comma") << "1、234。5"
                                                << "1234.5";
    QTest::newRow("half-width katakana marks") << "1､234｡5"
                                               << "1234.5";
    QTest::newRow("spaces") << " 1 234\u00A0567 "
                            << "1234567";
    QTest::newRow("ideographic space") << "1\u3000234"
                                       << "1234";
    QTest::newRow("minus sign") << "−12"
                                << "-12";
    QTest::newRow("full-width minus") << "－１２"
                                      << "-12";
    QTest::newRow("long vowel mark") << "ー１２"
                                     << "-12";
    QTest::newRow("bare point") << ".5"
                                << ".5";
}

void FormatTest::readsWhatInputMethodsType() {
    QFETCH(QString, typed);
    QFETCH(QString, number);
    QCOMPARE(text::normalisedNumber(typed), std::optional<QString>(number));
}

void FormatTest::neverGuessesWhatANumberMeans_data() {
    QTest::addColumn<QString>("typed");
    for (const char* typed :
         {"",     "-",      ".",   "1,50", "1,0000", "1.234.567", "1.234,50", "12,34,567",
          ",123", "1,,234", "1e5", "0x10", "１万",   "三",        "1-2",      "--1",
          "1 2",  "١٢",     "5%",  "$5",   "1,234,", "1.2,345"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void FormatTest::neverGuessesWhatANumberMeans() {
    QFETCH(QString, typed);
    QVERIFY(!text::normalisedNumber(typed).has_value());
}

void FormatTest::judgesAmountsByTheirScale() {
    const auto fault = [](const char* typed, int scale) {
        return text::readAmount(QString::fromUtf8(typed), scale).fault;
    };
    QCOMPARE(text::readAmount("1,234.5", 2).amountMinor, std::int64_t(123'450));
    QCOMPARE(text::readAmount("007", 2).amountMinor, std::int64_t(700));
    QCOMPARE(text::readAmount(".5", 2).amountMinor, std::int64_t(50));
    QCOMPARE(text::readAmount("5.", 2).amountMinor, std::int64_t(500));
    QCOMPARE(text::readAmount("8120000.00", 0).amountMinor, std::int64_t(8'120'000));
    QCOMPARE(text::readAmount("92233720368547758.07", 2).amountMinor,
             std::numeric_limits<std::int64_t>::max());
    QCOMPARE(fault("92233720368547758.08", 2), AmountFault::TooLarge);
    QCOMPARE(fault("  ", 2), AmountFault::Empty);
    QCOMPARE(fault("-1", 2), AmountFault::Negative);
    QCOMPARE(fault("1.001", 2), AmountFault::TooManyPlaces);
    QCOMPARE(fault("0.5", 0), AmountFault::TooManyPlaces);
    QCOMPARE(fault("abc", 2), AmountFault::NotANumber);
    QCOMPARE(fault("0", 2), AmountFault::None);
}

void FormatTest::showsHiddenCharactersAsCodes() {
    QCOMPARE(text::plain(QString("a\u202Egnp.exe")), QString::fromUtf8("a⟨U+202E⟩gnp.exe"));
    QCOMPARE(text::plain(QString("a\nb\u200Bc")), QString::fromUtf8("a⟨U+000A⟩b⟨U+200B⟩c"));
    QCOMPARE(text::plain(QString::fromUcs4(U"x\U000E0041")), QString::fromUtf8("x⟨U+E0041⟩"));
    QCOMPARE(text::plain(QString(QChar(0xD800))), QString::fromUtf8("⟨U+D800⟩"));
    QCOMPARE(text::plain(QString(QChar(0))), QString::fromUtf8("⟨U+0000⟩"));
    const QString names = QString::fromUtf8("青葉貿易 广州岭南 Ørsted & Co 𠮷野家 葛\U000E0100城");
    QCOMPARE(text::plain(names), names);
}

void FormatTest::isolatesForeignTextInSentences() {
    const QString isolated = text::isolated(QString("\u2069x\u202E"));
    QCOMPARE(isolated, QString::fromUtf8("\u2068⟨U+2069⟩x⟨U+202E⟩\u2069"));
}

void FormatTest::escapesToolTips() {
    QCOMPARE(text::safeTip("<img src='x'>"), QString("<qt>&lt;img src='x'&gt;</qt>"));
    QCOMPARE(text::safeTip(QString()), QString());
}

void FormatTest::disarmsFormulas() {
    for (const char* cell : {"=1+1", "+1", "-1", "@SUM", "\tx", "＝1", "＋1"})
        QCOMPARE(text::withoutFormula(QString::fromUtf8(cell)),
                 QString("'") + QString::fromUtf8(cell));
    QCOMPARE(text::withoutFormula("Brio=1"), QString("Brio=1"));
}

void FormatTest::sortsByTheCustomOfTheLanguage() {
    const text::SortOrder chinese(text::Language::ChineseSimplified);
    // Pinyin: Beijing, Guangzhou, Shanghai; by code points Shanghai would be first.
    QVERIFY(chinese.compare("北京", "广州") < 0);
    QVERIFY(chinese.compare("广州", "上海") < 0);
    const text::SortOrder japanese(text::Language::Japanese);
    QVERIFY(japanese.compare("あおば", "アキタ") < 0);
    QVERIFY(japanese.compare("カナ", "がな") < 0);
    const text::SortOrder english(text::Language::English);
    QVERIFY(english.compare("aoba", "Brio") < 0);
    QVERIFY(english.compare("order 9", "order 10") < 0);
    QVERIFY(english.sortKey("aoba").compare(english.sortKey("Brio")) < 0);
}

QTEST_GUILESS_MAIN(FormatTest)
#include "FormatTest.moc"

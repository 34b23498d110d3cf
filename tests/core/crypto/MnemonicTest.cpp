// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Mnemonic.h"
#include "crypto/Random.h"
#include "crypto/WordLists.h"

#include <QtTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace seabridge;
using crypto::PhraseLanguage;

namespace {

base::Secret secretOf(const QString& text) {
    const auto utf8 = text.toStdString();
    return base::Secret(base::viewOf(utf8));
}

QString textOf(const base::Secret& secret) {
    return QString::fromStdString(base::textOf(secret.view()));
}

std::string errorOf(const QString& text) {
    const auto language = crypto::checkPhrase(secretOf(text));
    return language ? "accepted" : language.error().detail;
}

std::string seedOf(const QString& text, const QString& passphrase = {}) {
    const auto seed = crypto::phraseSeed(secretOf(text), secretOf(passphrase));
    return seed ? base::toHex(seed->view()) : seed.error().detail;
}

const QString kFirst = QString("abandon ").repeated(11) + "about";
constexpr std::array kLanguages{PhraseLanguage::English, PhraseLanguage::ChineseSimplified,
                                PhraseLanguage::Japanese};

}  // namespace

class MnemonicTest : public QObject {
    Q_OBJECT

    static void compareList(const crypto::WordList& words, const char* name) {
        QFile file(QString(SEABRIDGE_DATA "/crypto/bip39/wordlist_%1.txt").arg(name));
        if (!file.open(QIODevice::ReadOnly)) QSKIP("the word lists are not on this machine");
        const auto text = QString::fromUtf8(file.readAll());
        const auto expected = text.split('\n', Qt::SkipEmptyParts);
        QCOMPARE(std::size_t(expected.size()), words.size());
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto form = expected[qsizetype(i)].normalized(QString::NormalizationForm_KD);
            QCOMPARE(std::string(words[i]), form.toStdString());
        }
    }

private slots:
    void englishListIsThePublishedOne() { compareList(crypto::kEnglishWords, "english"); }
    void chineseListIsThePublishedOne() {
        compareList(crypto::kChineseSimplifiedWords, "chinese_simplified");
    }
    void japaneseListIsThePublishedOne() { compareList(crypto::kJapaneseWords, "japanese"); }

    void agreesWithBip39() {
        QFile file(SEABRIDGE_DATA "/crypto/bip39/vectors_english.json");
        if (!file.open(QIODevice::ReadOnly)) QSKIP("the BIP-39 vectors are not on this machine");
        const auto rows = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(rows.size(), 24);
        for (const auto& value : rows) {
            const auto row = value.toObject();
            const auto entropy = base::fromHex(row["entropy"].toString().toStdString()).value();
            const auto phrase = row["mnemonic"].toString();
            QCOMPARE(textOf(crypto::phraseFrom(base::Secret(base::ByteView(entropy)),
                                               PhraseLanguage::English)),
                     phrase);
            QCOMPARE(seedOf(phrase, row["passphrase"].toString()),
                     row["seed"].toString().toStdString());
        }
    }

    void everyLanguageAndLengthComesBack() {
        for (const auto language : kLanguages)
            for (const std::size_t size : {16, 20, 24, 28, 32})
                for (int round = 0; round < 20; ++round) {
                    const auto phrase = crypto::phraseFrom(crypto::randomSecret(size), language);
                    const auto found = crypto::checkPhrase(phrase);
                    QVERIFY(found.has_value());
                    QVERIFY(*found == language);
                    const auto separator =
                        language == PhraseLanguage::Japanese ? QChar(0x3000) : QChar(' ');
                    QCOMPARE(std::size_t(textOf(phrase).split(separator).size()), size / 4 * 3);
                }
    }

    // Replacing one word leaves the checksum right by chance in one case of 2^(words/3).
    void aWrongWordFailsTheChecksum() {
        for (const auto language : kLanguages) {
            const auto phrase = crypto::phraseFrom(crypto::randomSecret(32), language);
            auto words = textOf(phrase).split(QRegularExpression("[ \u3000]"));
            QCOMPARE(words.size(), 24);
            int caught = 0;
            for (qsizetype i = 0; i < words.size(); ++i) {
                auto changed = words;
                changed[i] = words[i] == words[0] ? words[1] : words[0];
                if (changed == words) changed[i] = words[2];
                if (errorOf(changed.join(' ')) == "checksum") ++caught;
            }
            QVERIFY(caught >= 20);
        }
        QCOMPARE(errorOf(QString("abandon ").repeated(12)), std::string("checksum"));
    }

    void saysWhichWordIsUnknown() {
        QCOMPARE(errorOf("abandom " + QString("abandon ").repeated(10) + "about"),
                 std::string("unknown-word:1"));
        QCOMPARE(errorOf(QString("abandon ").repeated(10) + "hus about"),
                 std::string("unknown-word:11"));
        QCOMPARE(errorOf(QString("zzz ").repeated(12)), std::string("unknown-word:1"));
        // A word of another language is as unknown as any other.
        QCOMPARE(errorOf(QString("abandon ").repeated(11) + "あいこくしん"),
                 std::string("unknown-word:12"));
    }

    void refusesOtherCountsAndBrokenText() {
        for (const int count : {0, 1, 11, 13, 14, 16, 23, 25, 27, 300})
            QCOMPARE(errorOf(QString("abandon ").repeated(count)), std::string("word-count"));
        QCOMPARE(errorOf(QString("a").repeated(4097)), std::string("text"));
        QVERIFY(!crypto::checkPhrase(base::Secret(base::Bytes{0xc0, 0x80})));
        const auto long4097 = QString("p").repeated(4097);
        QCOMPARE(seedOf(kFirst, long4097), std::string("passphrase"));
    }

    void takesAnySpacingCaseAndForm() {
        const auto expected = seedOf(kFirst);
        QCOMPARE(expected.size(), std::size_t{128});
        QCOMPARE(seedOf("\t" + QString(kFirst).replace(' ', "  \r\n ") + "\n"), expected);
        QCOMPARE(seedOf(kFirst.toUpper()), expected);
        QCOMPARE(seedOf(QString(kFirst).replace(' ', QChar(0x3000))), expected);
        QCOMPARE(seedOf(QString(kFirst).replace('a', QChar(0xff41))), expected);  // full width
        for (int round = 0; round < 20; ++round) {
            const auto secret =
                crypto::phraseFrom(crypto::randomSecret(32), PhraseLanguage::Japanese);
            const auto phrase = textOf(secret);
            const auto composed = phrase.normalized(QString::NormalizationForm_C);
            QCOMPARE(seedOf(composed), seedOf(phrase));
            QCOMPARE(seedOf(QString(composed).replace(QChar(0x3000), ' ')), seedOf(phrase));
        }
    }

    void takesChineseWithoutSpaces() {
        const auto secret =
            crypto::phraseFrom(crypto::randomSecret(16), PhraseLanguage::ChineseSimplified);
        const auto phrase = textOf(secret);
        QCOMPARE(seedOf(QString(phrase).remove(' ')), seedOf(phrase));
    }

    // bip32JP test_JP_BIP39.json, first vector; the passphrase has compatibility characters.
    void agreesWithThePublishedJapaneseSeed() {
        const auto phrase = QString("あいこくしん　").repeated(11) + "あおぞら";
        QCOMPARE(seedOf(phrase, "㍍ガバヴァぱばぐゞちぢ十人十色"),
                 std::string("a262d6fb6122ecf45be09c50492b31f92e9beb7d9a845987a02cefda57a15f9c"
                             "467a17872029a9e92299b5cbdf306e3a0ee620245cbd508959b6cb7ca637bd55"));
    }

    void passphraseCountsAsTyped() {
        QVERIFY(seedOf(kFirst, "x") != seedOf(kFirst));
        QVERIFY(seedOf(kFirst, "x") != seedOf(kFirst, "X"));
        QCOMPARE(seedOf(kFirst, "\u00e9"), seedOf(kFirst, "e\u0301"));
    }

    void refusesEntropyOfOtherSizes() {
        for (const std::size_t size : {0, 15, 17, 33, 36})
            QVERIFY_EXCEPTION_THROWN(
                (void)crypto::phraseFrom(base::Secret(size), PhraseLanguage::English),
                std::logic_error);
    }
};

QTEST_GUILESS_MAIN(MnemonicTest)
#include "MnemonicTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"
#include "compliance/Identifiers.h"
#include "ledger/Accounts.h"
#include "ledger/Commerce.h"
#include "ledger/Consortium.h"
#include "ledger/Document.h"
#include "ledger/Feed.h"
#include "ledger/Freeze.h"
#include "ledger/Identity.h"
#include "ledger/Kind.h"
#include "ledger/Pending.h"
#include "ledger/Reject.h"
#include "lightnode/Head.h"
#include "lightnode/ProvenState.h"
#include "net/Protocol.h"
#include "trade/QuoteParts.h"
#include "ui/text/Deals.h"
#include "ui/text/Joined.h"
#include "ui/text/LanguageSwitch.h"
#include "ui/text/Number.h"
#include "ui/text/Words.h"

#include <QtCore/QMap>
#include <QtTest/QtTest>

#include <bit>

using namespace seabridge;

namespace {

/// The words of every enumerator from `first` to `last` that `isKnown`.
template <class Code, class IsKnown>
QMap<int, QString> all(int last, IsKnown isKnown) {
    QMap<int, QString> words;
    for (int i = 0; i <= last; ++i)
        if (isKnown(static_cast<Code>(i))) words[i] = text::words(static_cast<Code>(i));
    return words;
}

template <class Code>
QMap<int, QString> known(int last) {
    return all<Code>(last, [](Code code) { return isKnown(code); });
}

QMap<QString, QMap<int, QString>> everything() {
    return {
        {"Reject", known<ledger::Reject>(1000)},
        {"EffectKind", known<ledger::EffectKind>(1000)},
        {"QuoteStatus", known<ledger::QuoteStatus>(255)},
        {"PendingStatus", known<ledger::PendingStatus>(255)},
        {"ObligationStatus", known<ledger::ObligationStatus>(255)},
        {"HoldPurpose", known<ledger::HoldPurpose>(255)},
        {"HoldStatus", known<ledger::HoldStatus>(255)},
        {"OrgStatus", known<ledger::OrgStatus>(255)},
        {"MemberStatus", known<ledger::MemberStatus>(255)},
        {"KycCaseStatus", known<ledger::KycCaseStatus>(255)},
        {"GoodsEvent", known<ledger::GoodsEvent>(255)},
        {"MemberRole", all<ledger::MemberRole>(8, [](auto r) { return std::popcount(uint(r)) == 1; })},
        {"Knowledge", all<lightnode::Knowledge>(3, [](auto) { return true; })},
        {"Role", known<ledger::Role>(255)},
        {"ActionClass", known<ledger::ActionClass>(255)},
        {"DueBasis", known<ledger::DueBasis>(255)},
        {"LegalBasis", known<ledger::LegalBasis>(255)},
        {"FreezeReach", known<ledger::FreezeReach>(255)},
        {"CurrencyKind", known<ledger::CurrencyKind>(255)},
        {"TopicKind", known<ledger::TopicKind>(255)},
        {"Kind", all<ledger::Kind>(200, [](auto kind) { return !nameOf(kind).empty(); })},
        {"Offence", known<lightnode::Offence>(255)},
        {"Refusal", known<net::Refusal>(255)},
        {"QuoteFault", known<trade::QuoteFault>(255)},
        {"Incoterm", known<trade::Incoterm>(255)},
        {"ErrorCode", all<base::ErrorCode>(1000, [](auto c) { return nameOf(c) != "unknown"; })},
        {"AmountFault", all<text::AmountFault>(5, [](auto) { return true; })},
        {"IdProblem", all<compliance::IdProblem>(9, [](auto) { return true; })},
        {"IdWarning", all<compliance::IdWarning>(5, [](auto) { return true; })},
        {"IdKind", all<compliance::IdKind>(12, [](auto kind) { return int(kind) > 0; })},
    };
}

bool isEnglishOnly(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x2E80; });
}

}  // namespace

class WordsTest : public QObject {
    Q_OBJECT
private slots:
    void saysEveryCodeInEveryLanguage();
    void neverShowsTheNameOfACode();
    void holdsNoHtmlAndNoFormulas();
    void givesTwoCodesOfAKindDifferentWords();
    void changesLanguageAtOnce();
    void joinsTextsByTheMarksOfTheLanguage();
    void saysYenByTheHundredInChinese();
    void neverSaysWhyKycFailed();
    void tellsWhatHappenedWhatWasKeptAndWhatToDo();
};

void WordsTest::saysEveryCodeInEveryLanguage() {
    text::LanguageSwitch language;
    for (const text::Language one : text::kLanguages) {
        QVERIFY(language.use(one));
        const auto words = everything();
        QVERIFY(words["Reject"].size() > 50);
        QVERIFY(words["ErrorCode"].size() > 20);
        QVERIFY(words["Kind"].size() > 20);
        for (auto kind = words.begin(); kind != words.end(); ++kind) {
            QVERIFY2(!kind->isEmpty(), qPrintable(kind.key()));
            for (const QString& text : *kind) {
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(kind.key()));
                QVERIFY2(text != "not known to this version", qPrintable(kind.key()));
                const bool translated = one == text::Language::English || !isEnglishOnly(text);
                QVERIFY2(translated, qPrintable(kind.key() + ": " + text));
            }
        }
    }
}

void WordsTest::neverShowsTheNameOfACode() {
    text::LanguageSwitch language;
    for (const text::Language one : text::kLanguages) {
        QVERIFY(language.use(one));
        const auto words = everything();
        const auto rejects = words["Reject"];
        const auto errors = words["ErrorCode"];
        for (auto it = rejects.begin(); it != rejects.end(); ++it) {
            const auto name = nameOf(static_cast<ledger::Reject>(it.key()));
            QVERIFY(*it != QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        }
        for (auto it = errors.begin(); it != errors.end(); ++it) {
            const auto name = nameOf(static_cast<base::ErrorCode>(it.key()));
            QVERIFY(*it != QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        }
        static const QRegularExpression kKebab("^[a-z]+(-[a-z]+)+$");
        static const QRegularExpression kCamel("[a-z][A-Z][a-z]");
        for (const auto& kind : words)
            for (const QString& text : kind) {
                QVERIFY2(!kKebab.match(text).hasMatch(), qPrintable(text));
                QVERIFY2(!kCamel.match(text).hasMatch() || text.contains("My Number"),
                         qPrintable(text));
            }
    }
}

void WordsTest::holdsNoHtmlAndNoFormulas() {
    text::LanguageSwitch language;
    for (const text::Language one : text::kLanguages) {
        QVERIFY(language.use(one));
        for (const auto& kind : everything())
            for (const QString& text : kind) {
                QVERIFY2(!text.contains('<') && !text.contains('&'), qPrintable(text));
                QVERIFY2(!QString("=+-@").contains(text[0]), qPrintable(text));
            }
    }
}

void WordsTest::givesTwoCodesOfAKindDifferentWords() {
    text::LanguageSwitch language;
    for (const text::Language one : text::kLanguages) {
        QVERIFY(language.use(one));
        const auto words = everything();
        for (auto kind = words.begin(); kind != words.end(); ++kind) {
            const QStringList list = kind->values();
            const QSet<QString> different(list.begin(), list.end());
            QVERIFY2(different.size() == list.size(), qPrintable(kind.key()));
        }
    }
}

void WordsTest::changesLanguageAtOnce() {
    text::LanguageSwitch language;
    QVERIFY(language.use(text::Language::ChineseSimplified));
    QCOMPARE(text::words(ledger::PendingStatus::Open), QString::fromUtf8("待复核"));
    QVERIFY(language.use(text::Language::Japanese));
    QCOMPARE(text::words(ledger::PendingStatus::Open), QString::fromUtf8("承認待ち"));
    QVERIFY(language.use(text::Language::English));
    QCOMPARE(text::words(ledger::PendingStatus::Open), QString("Pending approval"));
}

void WordsTest::joinsTextsByTheMarksOfTheLanguage() {
    text::LanguageSwitch language;
    QVERIFY(language.use(text::Language::English));
    QCOMPARE(text::listOf({"a", "b", "c"}), QString("a, b, c"));
    QCOMPARE(text::sentences({"One.", "", "Two."}), QString("One. Two."));
    QCOMPARE(text::labelled("a", "b"), QString("a: b"));
    QVERIFY(language.use(text::Language::ChineseSimplified));
    QCOMPARE(text::listOf({"a", "b"}), QString::fromUtf8("a、b"));
    QCOMPARE(text::sentences({"一。", "二。"}), QString::fromUtf8("一。二。"));
    QCOMPARE(text::labelled("a", "b"), QString::fromUtf8("a：b"));
}

void WordsTest::saysYenByTheHundredInChinese() {
    const auto lock = [](const char* base, const char* quote, const char* rate) {
        return ledger::RateLock{{base}, {quote}, *ledger::rateFromDecimal(rate), {}, 0};
    };
    const auto yen = lock("JPY", "CNY", "0.0478");
    QCOMPARE(text::rateText(yen, text::Language::English), QString("JPY/CNY 0.0478"));
    QCOMPARE(text::rateText(yen, text::Language::Japanese), QString("JPY/CNY 0.0478"));
    QCOMPARE(text::rateText(yen, text::Language::ChineseSimplified),
             QString::fromUtf8("100\u00a0JPY/CNY 4.78"));
    QCOMPARE(text::rateText(lock("USD", "CNY", "7.1032"), text::Language::ChineseSimplified),
             QString("USD/CNY 7.1032"));
}

void WordsTest::neverSaysWhyKycFailed() {
    text::LanguageSwitch language;
    const char* hints[] = {"sanction", "screening", "suspici", "制裁", "可疑", "命中", "筛查",
                           "疑わしい", "スクリーニング", "風評"};
    for (const text::Language one : text::kLanguages) {
        QVERIFY(language.use(one));
        for (const QString& text :
             {text::words(ledger::Reject::NoKyc), text::words(ledger::Reject::CounterpartyNoKyc),
              text::words(ledger::KycCaseStatus::Refused),
              text::words(ledger::EffectKind::KycRefused)})
            for (const char* hint : hints)
                QVERIFY2(!text.contains(QString::fromUtf8(hint), Qt::CaseInsensitive),
                         qPrintable(text));
    }
}

void WordsTest::tellsWhatHappenedWhatWasKeptAndWhatToDo() {
    text::LanguageSwitch language;
    for (const text::Language one : text::kLanguages) {
        QVERIFY(language.use(one));
        const auto words = everything();
        const QRegularExpression stop(QString::fromUtf8("[.。]"));
        for (const char* kind : {"Reject", "ErrorCode", "Refusal"}) {
            const auto sentences = words[kind];
            for (auto it = sentences.begin(); it != sentences.end(); ++it) {
                if (QString(kind) == "Reject" && it.key() < 100) continue;  // no refusals
                QVERIFY2(it->count(stop) >= 2, qPrintable(*it));
            }
        }
    }
}

QTEST_GUILESS_MAIN(WordsTest)
#include "WordsTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool finished = true;
};

QString folder() {
    return QStringLiteral(SEABRIDGE_SOURCE "/translations/");
}

/// Our own files; the reader is not used on foreign XML.
QList<Message> catalogue(const QString& language) {
    QFile file(folder() + "seabridge_" + language + ".ts");
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    bool hasForms = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"message") {
            messages.append({context, {}, {}, true});
            hasForms = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
        }
        if (xml.name() == u"source") messages.last().source = xml.readElementText();
        if (xml.name() == u"numerusform") messages.last().translations << xml.readElementText();
        if (xml.name() == u"translation") {
            messages.last().finished = !xml.attributes().hasAttribute("type");
            // The forms of a number come as elements of their own.
            if (hasForms) continue;
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (messages.last().translations.isEmpty()) messages.last().translations << text;
        }
    }
    return messages;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression kPlaceholder("%(?:L?\\d+|n)");
    QStringList found;
    auto matches = kPlaceholder.globalMatch(text);
    while (matches.hasNext()) found << matches.next().captured();
    found.sort();
    return found;
}

/// Fields of a line of CSV with quotes.
QStringList fieldsOf(const QString& line) {
    QStringList fields{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            fields << QString();
        else
            fields.last() += c;
    }
    return fields;
}

/// Term in English, then what the language says, from the product's own glossary.
QHash<QString, QString> glossary(int column) {
    QFile file(folder() + "glossary.csv");
    QHash<QString, QString> terms;
    if (!file.open(QIODevice::ReadOnly)) return terms;
    const QStringList lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList fields = fieldsOf(line);
        terms[fields[1].toLower()] = fields[column];
    }
    return terms;
}

/// What a text has to contain where its English contains the term: our sentences' nouns. A term
/// that a sentence may rightly paraphrase is not in here.
const char* kBinding[] = {"security deposit",
                          "evidence package",
                          "reference rate",
                          "vault passphrase",
                          "counter-offer",
                          "unified social credit code",
                          "trade clerk",
                          "compliance officer",
                          "finance staff",
                          "clearing house",
                          "central bank digital currency (cbdc)",
                          "proven complete",
                          "not proven yet",
                          "reading key",
                          "landed cost"};

}  // namespace

class TranslationsTest : public QObject {
    Q_OBJECT
private slots:
    void finishesEveryText_data();
    void finishesEveryText();
    void keepsEveryPlaceholder_data();
    void keepsEveryPlaceholder();
    void followsTheGlossary_data();
    void followsTheGlossary();
    void avoidsForbiddenWords();
    void usesTheCharactersOfTheLanguage();
    void hasTheSameTextsInEveryLanguage();
    void holdsNoHtml();

private:
    static void languages();
};

void TranslationsTest::languages() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "zh_CN", "ja"}) QTest::newRow(language) << language;
}

void TranslationsTest::finishesEveryText_data() {
    languages();
}
void TranslationsTest::finishesEveryText() {
    QFETCH(QString, language);
    const auto messages = catalogue(language);
    QVERIFY(messages.size() > 250);
    for (const Message& message : messages) {
        QVERIFY2(message.finished, qPrintable(message.source));
        for (const QString& text : message.translations)
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.source));
    }
}

void TranslationsTest::keepsEveryPlaceholder_data() {
    languages();
}
void TranslationsTest::keepsEveryPlaceholder() {
    QFETCH(QString, language);
    for (const Message& message : catalogue(language))
        for (const QString& text : message.translations)
            QVERIFY2(placeholders(text) == placeholders(message.source), qPrintable(text));
}

void TranslationsTest::followsTheGlossary_data() {
    languages();
}
void TranslationsTest::followsTheGlossary() {
    QFETCH(QString, language);
    const auto terms = glossary(language == "en" ? 1 : language == "zh_CN" ? 2 : 3);
    QVERIFY(terms.size() > 200);
    for (const Message& message : catalogue(language)) {
        const QString source = message.source.toLower();
        const QString text = message.translations.value(0);
        // A text that is a term is the term.
        if (terms.contains(source))
            QVERIFY2(text.toLower() == terms[source].toLower(),
                     qPrintable(text + " is not " + terms[source]));
        for (const char* term : kBinding) {
            if (!source.contains(term)) continue;
            QVERIFY2(terms.contains(term), term);
            const QString said = terms[term].toLower().section('(', 0, 0);
            QVERIFY2(text.toLower().contains(said), qPrintable(text + " lacks " + said));
        }
    }
}

/// The glossary's "never" notes.
void TranslationsTest::avoidsForbiddenWords() {
    const QHash<QString, QStringList> never{
        {"zh_CN", {"定金", "法定代理人", "发票", "案件", "完整性", "远期结售汇"}},
        {"ja", {"手付金", "取引停止", "完全性", "法定代理人", "取消", "為替予約"}}};
    for (auto it = never.begin(); it != never.end(); ++it)
        for (const Message& message : catalogue(it.key()))
            for (const QString& word : *it)
                QVERIFY2(!message.translations.join(' ').contains(word),
                         qPrintable(message.source + ": " + word));
}

void TranslationsTest::usesTheCharactersOfTheLanguage() {
    static const QRegularExpression kKana("[\\x{3041}-\\x{3096}\\x{30A1}-\\x{30FA}]");
    // Characters that only the other writing has; a slip of the input method.
    const QString traditional = QString::fromUtf8("発証権実読払済択変検図會國");
    const QString simplified = QString::fromUtf8("证权实读变检图发为这单问题请签账");
    for (const Message& message : catalogue("zh_CN")) {
        const QString text = message.translations.join(' ');
        QVERIFY2(!text.contains(kKana), qPrintable(text));
        for (const QChar c : traditional) QVERIFY2(!text.contains(c), qPrintable(text));
    }
    for (const Message& message : catalogue("ja"))
        for (const QChar c : simplified)
            QVERIFY2(!message.translations.join(' ').contains(c), qPrintable(message.source));
}

void TranslationsTest::hasTheSameTextsInEveryLanguage() {
    const auto keys = [](const QString& language) {
        QSet<QString> out;
        for (const Message& message : catalogue(language)) out << message.context + message.source;
        return out;
    };
    QCOMPARE(keys("zh_CN"), keys("en"));
    QCOMPARE(keys("ja"), keys("en"));
}

void TranslationsTest::holdsNoHtml() {
    for (const char* language : {"en", "zh_CN", "ja"})
        for (const Message& message : catalogue(language))
            QVERIFY2(!message.translations.join(' ').contains('<'), qPrintable(message.source));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "TranslationsTest.moc"

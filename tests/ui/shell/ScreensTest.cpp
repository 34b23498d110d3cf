// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScreenBench.h"
#include "ui/shell/Screens.h"
#include "ui/widgets/SafeLabel.h"

#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>

using namespace seabridge;
using text::Language;

namespace {

/// English texts of the program and what the language says for them, from the catalogue.
QHash<QString, QSet<QString>> catalogue(Language language) {
    QFile file(QStringLiteral(SEABRIDGE_SOURCE "/translations/seabridge_%1.ts")
                   .arg(text::codeOf(language)));
    QHash<QString, QSet<QString>> out;
    if (!file.open(QIODevice::ReadOnly)) return out;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"source") source = xml.readElementText();
        if (xml.name() == u"translation")
            out[source] << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return out;
}

/// What a person reads on labels and buttons.
QStringList textsOf(const QWidget& root) {
    QStringList out;
    for (const auto* label : root.findChildren<widgets::SafeLabel*>())
        if (label->isVisible()) out << label->fullText();
    for (const auto* button : root.findChildren<QAbstractButton*>())
        if (button->isVisible()) out << button->text().trimmed();
    return out;
}

struct Content {
    const char* name;
    api::View (*make)();
};
const Content kContents[]{
    {"full", [] { return support::sampleView(); }},
    {"empty", [] { return support::emptyView(); }},
    {"unproven", [] { return support::unprovenView(); }},
};

}  // namespace

/// Every row of the table in every language, theme and content: nothing cut, nothing left in
/// another language, nothing without a name.
class ScreensTest : public QObject {
    Q_OBJECT
private slots:
    void looksRight_data();
    void looksRight();
    void leavesNothingUntranslated_data() { looksRight_data(); }
    void leavesNothingUntranslated();
    void namesEveryControl_data() { looksRight_data(); }
    void namesEveryControl();

private:
    void make(const shell::ScreenRow& row, api::View view);
    support::ScreenBench bench_;
};

void ScreensTest::looksRight_data() {
    QTest::addColumn<int>("row");
    int index = 0;
    for (const auto& row : shell::allScreens()) QTest::newRow(row.id) << index++;
}

void ScreensTest::make(const shell::ScreenRow& row, api::View view) {
    bench_.makeBy(row.make, std::move(view));
}

void ScreensTest::looksRight() {
    QFETCH(int, row);
    const auto& screen = shell::allScreens()[static_cast<std::size_t>(row)];
    for (const auto& content : kContents) {
        make(screen, content.make());
        bench_.inAllLooks(QString("%1-%2").arg(screen.id, content.name), [&] {
            QCOMPARE(support::faultsOf(bench_.screen()), QStringList());
        });
    }
}

void ScreensTest::leavesNothingUntranslated() {
    QFETCH(int, row);
    const auto& screen = shell::allScreens()[static_cast<std::size_t>(row)];
    for (const auto language : {Language::ChineseSimplified, Language::Japanese}) {
        const auto translations = catalogue(language);
        for (const auto& content : kContents) {
            make(screen, content.make());
            bench_.use(theme::Scheme::Light, language);
            for (const QString& text : textsOf(bench_.screen())) {
                const auto found = translations.constFind(text);
                if (found == translations.constEnd()) continue;
                QVERIFY2(found->contains(text), qPrintable(text));
            }
        }
    }
    bench_.use(theme::Scheme::Light, Language::English);
}

void ScreensTest::namesEveryControl() {
    QFETCH(int, row);
    const auto& screen = shell::allScreens()[static_cast<std::size_t>(row)];
    make(screen, support::sampleView());
    for (const auto* widget : bench_.screen().findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0) continue;
        if (widget->inherits("QScrollArea") || widget->focusProxy()) continue;
        const QString what = QString("%1 %2").arg(widget->metaObject()->className(),
                                                  widget->objectName());
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(what));
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(what));
    }
}

QTEST_MAIN(ScreensTest)
#include "ScreensTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

namespace {

struct Line {
    QString place;
    QString text;
};

/// Code lines of ui/, without comments.
QList<Line> code() {
    QList<Line> lines;
    const QString root = QStringLiteral(SEABRIDGE_SOURCE "/ui");
    for (QDirIterator it(root, {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        int number = 0;
        for (const QString& line : QString::fromUtf8(file.readAll()).split('\n')) {
            const QString place = file.fileName().mid(root.size() + 1);
            lines.append({QString("%1:%2").arg(place).arg(++number), line.section("//", 0, 0)});
        }
    }
    return lines;
}

}  // namespace

/// Rules that a compiler cannot hold (reliability.md part 4, architecture.md).
class SourcesTest : public QObject {
    Q_OBJECT
private slots:
    void usesNothingThatReadsHtml();
    void escapesEveryToolTip();
    void neverBlocksTheGuiThread();
    void translatesInItsPlacesOnly();
};

void SourcesTest::usesNothingThatReadsHtml() {
    static const QRegularExpression kHtml(
        "QMessageBox|QInputDialog|QErrorMessage|QTextBrowser|QTextEdit|setHtml|Qt::RichText|"
        "Qt::AutoText|setMarkdown|openUrl|QDesktopServices");
    const auto lines = code();
    QVERIFY(lines.size() > 1000);
    for (const Line& line : lines)
        QVERIFY2(!kHtml.match(QString(line.text).remove("QPlainTextEdit")).hasMatch(),
                 qPrintable(line.place));
}

void SourcesTest::escapesEveryToolTip() {
    static const QRegularExpression kTip("setToolTip\\((?!text::safeTip|\\{\\}|cut \\?)");
    for (const Line& line : code())
        QVERIFY2(!kTip.match(line.text).hasMatch(), qPrintable(line.place));
}

void SourcesTest::neverBlocksTheGuiThread() {
    static const QRegularExpression kBlocking("\\bexec\\(|processEvents|QEventLoop|QThread::sleep");
    for (const Line& line : code())
        QVERIFY2(!kBlocking.match(line.text).hasMatch(), qPrintable(line.place));
}

/// In retranslate(), in the files of words (ui/text/Words*.cpp, screens' *Words.cpp) and in Sheet.
void SourcesTest::translatesInItsPlacesOnly() {
    static const QRegularExpression kTr("\\btr\\(\"");
    static const QRegularExpression kFunction("^\\S.*::(\\w+)\\(");
    QString function;
    QString lastFile;
    for (const Line& line : code()) {
        const QString file = line.place.section(':', 0, 0);
        if (std::exchange(lastFile, file) != file) function.clear();
        if (const auto head = kFunction.match(line.text); head.hasMatch())
            function = head.captured(1);
        if (!kTr.match(line.text).hasMatch() || function == "retranslate") continue;
        const bool isWords = file.endsWith("Words.cpp") || file.startsWith("text/Words");
        QVERIFY2(isWords || file == "widgets/Sheet.cpp", qPrintable(line.place));
    }
}

QTEST_GUILESS_MAIN(SourcesTest)
#include "SourcesTest.moc"

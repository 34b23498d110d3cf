// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Random.h"
#include "support/shell/ShellBench.h"

#include <QtWidgets/QPlainTextEdit>

using namespace seabridge;
using namespace seabridge::support;

/// The first run on a computer, from the language to the confirmed phrase.
class FirstRunTest : public ShellBench {
    Q_OBJECT
private slots:
    void carriesAFirstRunToTheConfirmedPhrase_data();
    void carriesAFirstRunToTheConfirmedPhrase();
    void refusesAShortPassphraseAndABadFile();
    void mendsABadPhraseBesideItsField();
    void looksRightAtEveryStep();

private:
    QString consortiumFile();
};

/// Exists, and is looked at only by the door.
QString FirstRunTest::consortiumFile() {
    const QString path = folder_->filePath("genesis");
    if (!QFile(path).open(QIODevice::WriteOnly)) throw std::runtime_error("cannot write");
    return path;
}

void FirstRunTest::carriesAFirstRunToTheConfirmedPhrase_data() {
    using enum crypto::PhraseLanguage;
    QTest::addColumn<int>("language");
    QTest::newRow("English") << static_cast<int>(English);
    QTest::newRow("Chinese") << static_cast<int>(ChineseSimplified);
    QTest::newRow("Japanese") << static_cast<int>(Japanese);
}

void FirstRunTest::carriesAFirstRunToTheConfirmedPhrase() {
    QFETCH(const int, language);
    open(phase(api::Phase::NoProfile));
    auto& next = child<QPushButton>("firstRunNext");
    QTest::mouseClick(&child<QPushButton>("firstRun-en"), Qt::LeftButton);
    QTest::mouseClick(&next, Qt::LeftButton);
    const QString file = consortiumFile();
    QTest::keyClicks(&child<QLineEdit>("consortiumFile"), file);
    QTest::mouseClick(&next, Qt::LeftButton);
    QTest::mouseClick(&next, Qt::LeftButton);
    const auto phrase = crypto::phraseFrom(crypto::randomSecret(32),
                                           static_cast<crypto::PhraseLanguage>(language));
    const auto words = QString::fromStdString(base::textOf(phrase.view()))
                           .replace(QChar(0x3000), ' ')
                           .split(' ');
    QCOMPARE(words.size(), 24);
    stations_[0]->created = api::CreatedProfile{phrase.copy(), {}, false};
    QTest::keyClicks(&child<QLineEdit>("newPassphrase"), "a long passphrase");
    QTest::keyClicks(&child<QLineEdit>("newPassphraseAgain"), "a long passphrase");
    QTest::mouseClick(&next, Qt::LeftButton);
    settle();
    QCOMPARE(stations_[0]->argument<std::filesystem::path>("createProfile", 1),
             std::filesystem::path(file.toStdString()));
    // The profile is open behind it, and still the phrase is what is seen.
    stations_[0]->show(support::sampleView(kAll));
    settle();
    QVERIFY(next.isVisible());
    QTest::mouseClick(&next, Qt::LeftButton);
    QTest::mouseClick(&next, Qt::LeftButton);
    QVERIFY2(next.isVisible(), "three empty answers confirm nothing");
    for (int i = 0; i < 3; ++i) {
        auto& answer = child<QLineEdit>(("phraseWord" + std::to_string(i)).c_str());
        const int place = answer.accessibleName().section(' ', -1).toInt();
        answer.setFocus();
        answer.insert(words.at(place - 1));  // key clicks know Latin letters only
    }
    QTest::mouseClick(&next, Qt::LeftButton);
    settle();
    QVERIFY(child<QWidget>("screen-home").isVisible());
}

void FirstRunTest::refusesAShortPassphraseAndABadFile() {
    open(phase(api::Phase::NoProfile));
    auto& next = child<QPushButton>("firstRunNext");
    QTest::mouseClick(&next, Qt::LeftButton);
    auto& file = child<QLineEdit>("consortiumFile");
    QTest::mouseClick(&next, Qt::LeftButton);
    QVERIFY(!file.accessibleDescription().isEmpty());
    const QString path = folder_->filePath("not-a-genesis");
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    QTest::keyClicks(&file, path);
    QTest::mouseClick(&next, Qt::LeftButton);
    QTest::mouseClick(&next, Qt::LeftButton);
    QTest::keyClicks(&child<QLineEdit>("newPassphrase"), "short");
    QTest::mouseClick(&next, Qt::LeftButton);
    QVERIFY(!child<QLineEdit>("newPassphrase").accessibleDescription().isEmpty());
    QCOMPARE(stations_[0]->count("createProfile"), std::size_t(0));
    child<QLineEdit>("newPassphrase").clear();
    QTest::keyClicks(&child<QLineEdit>("newPassphrase"), "a long passphrase");
    QTest::keyClicks(&child<QLineEdit>("newPassphraseAgain"), "a long passphrase");
    stations_[0]->created = base::fail(base::ErrorCode::InvalidInput, "genesis");
    QTest::mouseClick(&next, Qt::LeftButton);
    settle();
    QVERIFY(file.isVisible());
    QVERIFY(!file.accessibleDescription().isEmpty());
}

void FirstRunTest::mendsABadPhraseBesideItsField() {
    open(phase(api::Phase::NoProfile));
    auto& next = child<QPushButton>("firstRunNext");
    QTest::mouseClick(&next, Qt::LeftButton);
    QTest::keyClicks(&child<QLineEdit>("consortiumFile"), consortiumFile());
    QTest::mouseClick(&next, Qt::LeftButton);
    QTest::mouseClick(&child<QPushButton>("phraseKind1"), Qt::LeftButton);
    auto& phrase = child<QPlainTextEdit>("phrase");
    phrase.setPlainText("abandon abandon abandon abandon abandon abandon abandon abandon abandon "
                        "abandon abandon zebraa");
    QTest::mouseClick(&next, Qt::LeftButton);
    QVERIFY(phrase.accessibleDescription().contains("12"));
    phrase.setPlainText("abandon abandon abandon abandon abandon abandon abandon abandon abandon "
                        "abandon abandon about");
    QTest::mouseClick(&next, Qt::LeftButton);
    QVERIFY(child<QLineEdit>("newPassphrase").isVisible());
}

void FirstRunTest::looksRightAtEveryStep() {
    open(phase(api::Phase::NoProfile));
    auto& next = child<QPushButton>("firstRunNext");
    const auto step = [&](const char* name) { inAllLooks([&] { look(*window_, name); }); };
    step("first-run-1");
    QTest::mouseClick(&next, Qt::LeftButton);
    QTest::mouseClick(&next, Qt::LeftButton);
    inAllLooks([&] {
        QVERIFY2(child<QLineEdit>("consortiumFile").accessibleDescription().isEmpty(),
                 "an error stays in the language before");
        QTest::mouseClick(&next, Qt::LeftButton);
        look(*window_, "first-run-2-error");
    });
    child<QLineEdit>("consortiumFile").setText(consortiumFile());
    QTest::mouseClick(&next, Qt::LeftButton);
    step("first-run-3");
    QTest::mouseClick(&child<QPushButton>("phraseKind1"), Qt::LeftButton);
    step("first-run-3-own");
    QTest::mouseClick(&child<QPushButton>("phraseKind0"), Qt::LeftButton);
    QTest::mouseClick(&next, Qt::LeftButton);
    step("first-run-4");
    stations_[0]->created = api::CreatedProfile{
        crypto::phraseFrom(crypto::randomSecret(32), crypto::PhraseLanguage::Japanese), {}, false};
    QTest::keyClicks(&child<QLineEdit>("newPassphrase"), "a long passphrase");
    QTest::keyClicks(&child<QLineEdit>("newPassphraseAgain"), "a long passphrase");
    QTest::mouseClick(&next, Qt::LeftButton);
    settle();
    step("first-run-5");
    QTest::mouseClick(&next, Qt::LeftButton);
    step("first-run-6");
}

QTEST_MAIN(FirstRunTest)
#include "FirstRunTest.moc"

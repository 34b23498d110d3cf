// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/Random.h"
#include "support/shell/ShellBench.h"
#include "ui/text/Words.h"
#include "ui/widgets/SafeLabel.h"

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
    void asksForTheWordsAgainAfterALock();
    void goesOnWithoutAPhraseThatWasTyped();
    void saysWhyTheWordsCannotBeConfirmed();
    void stopsAtTheLockWhileTheWordsAreShown();
    void looksRightAtEveryStep();

private:
    QString consortiumFile();
    /// Fills the steps in and lets the vault be made.
    void makeVault();
    /// The view of a desk that keeps a new phrase; tells its words.
    QStringList keepPhrase(crypto::PhraseLanguage language);
    void answerRightly(const QStringList& words);
    bool isWordSeen(const QString& word);
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
    makeVault();
    QCOMPARE(stations_[0]->argument<std::filesystem::path>("createProfile", 1),
             std::filesystem::path(consortiumFile().toStdString()));
    // The profile is open behind it, and still the phrase is what is seen.
    const auto words = keepPhrase(static_cast<crypto::PhraseLanguage>(language));
    auto& next = child<QPushButton>("phraseNext");
    QVERIFY(next.isVisible() && isWordSeen(words.back()));
    QTest::mouseClick(&next, Qt::LeftButton);
    QTest::mouseClick(&next, Qt::LeftButton);
    QCOMPARE(stations_[0]->count("confirmPhrase"), std::size_t(0));
    answerRightly(words);
    QTest::mouseClick(&next, Qt::LeftButton);
    QCOMPARE(stations_[0]->count("confirmPhrase"), std::size_t(1));
    stations_[0]->show(support::sampleView(kAll));
    settle();
    QVERIFY(child<QWidget>("screen-home").isVisible());
    QVERIFY(!isWordSeen(words.back()));
}

void FirstRunTest::makeVault() {
    auto& next = child<QPushButton>("firstRunNext");
    QTest::mouseClick(&child<QPushButton>("firstRun-en"), Qt::LeftButton);
    QTest::mouseClick(&next, Qt::LeftButton);
    QTest::keyClicks(&child<QLineEdit>("consortiumFile"), consortiumFile());
    QTest::mouseClick(&next, Qt::LeftButton);
    QTest::mouseClick(&next, Qt::LeftButton);
    stations_[0]->created = api::CreatedProfile{};
    QTest::keyClicks(&child<QLineEdit>("newPassphrase"), "a long passphrase");
    QTest::keyClicks(&child<QLineEdit>("newPassphraseAgain"), "a long passphrase");
    QTest::mouseClick(&next, Qt::LeftButton);
    settle();
}

QStringList FirstRunTest::keepPhrase(crypto::PhraseLanguage language) {
    auto& kept = stations_[0]->keptPhrase;
    kept = crypto::phraseFrom(crypto::randomSecret(32), language);
    auto view = support::sampleView(kAll);
    view.isPhraseKept = true;
    stations_[0]->show(view);
    settle();
    return QString::fromStdString(base::textOf(kept->view()))
        .replace(QChar(0x3000), ' ')
        .split(' ');
}

void FirstRunTest::answerRightly(const QStringList& words) {
    for (int i = 0; i < 3; ++i) {
        auto& answer = child<QLineEdit>(("phraseWord" + std::to_string(i)).c_str());
        const int place = answer.accessibleName().section(' ', -1).toInt();
        answer.setFocus();
        answer.insert(words.at(place - 1));  // key clicks know Latin letters only
    }
}

/// With its number, among all labels of the window, seen or not.
bool FirstRunTest::isWordSeen(const QString& word) {
    const auto labels = window_->findChildren<widgets::SafeLabel*>();
    return std::ranges::any_of(labels, [&](const auto* label) {
        const QString text = label->fullText().trimmed();
        return !text.isEmpty() && text[0].isDigit() && text.section(' ', -1) == word;
    });
}

void FirstRunTest::asksForTheWordsAgainAfterALock() {
    open(phase(api::Phase::Locked));
    const auto words = keepPhrase(crypto::PhraseLanguage::English);
    QTest::mouseClick(&child<QPushButton>("phraseNext"), Qt::LeftButton);
    QVERIFY(child<QLineEdit>("phraseWord0").isVisible());
    stations_[0]->show(phase(api::Phase::Locked));
    settle();
    auto view = support::sampleView(kAll);
    view.isPhraseKept = true;
    stations_[0]->show(view);
    settle();
    QVERIFY(isWordSeen(words.front()) && !child<QLineEdit>("phraseWord0").isVisible());
    QVERIFY2(window_->findChild<QWidget*>("screen-home") == nullptr, "nothing else before it");
    QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(window_->findChild<QWidget*>("palette") == nullptr);
}

void FirstRunTest::stopsAtTheLockWhileTheWordsAreShown() {
    open(phase(api::Phase::NoProfile));
    makeVault();
    const auto words = keepPhrase(crypto::PhraseLanguage::English);
    QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(stations_[0]->count("lock"), std::size_t(1));
    stations_[0]->show(phase(api::Phase::Locked));
    settle();
    QVERIFY(child<QLineEdit>("passphrase").isVisible());
    for (const auto& word : words) QVERIFY2(!isWordSeen(word), qPrintable(word));
}

void FirstRunTest::goesOnWithoutAPhraseThatWasTyped() {
    open(phase(api::Phase::NoProfile));
    makeVault();
    stations_[0]->show(support::sampleView(kAll));
    settle();
    QVERIFY(child<QWidget>("screen-home").isVisible());
    QCOMPARE(stations_[0]->count("phrase"), std::size_t(0));
    QVERIFY(window_->findChild<QWidget*>("newPassphrase") == nullptr);
}

void FirstRunTest::saysWhyTheWordsCannotBeConfirmed() {
    open(phase(api::Phase::Locked));
    const auto words = keepPhrase(crypto::PhraseLanguage::English);
    auto& next = child<QPushButton>("phraseNext");
    QTest::mouseClick(&next, Qt::LeftButton);
    answerRightly(words);
    stations_[0]->confirmed = base::fail(base::ErrorCode::DiskFull);
    QTest::mouseClick(&next, Qt::LeftButton);
    settle();
    QVERIFY(next.isVisible() && next.isEnabled());
    const QString why = text::words(base::ErrorCode::DiskFull);
    const auto labels = window_->findChildren<widgets::SafeLabel*>();
    QVERIFY(std::ranges::any_of(labels, [&](const auto* label) {
        return label->isVisible() && label->fullText() == why;
    }));
    look(*window_, "first-run-6-error");
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
    stations_[0]->created = base::fail(base::ErrorCode::BadConsortium);
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
    (void)keepPhrase(crypto::PhraseLanguage::Japanese);
    step("first-run-5");
    QTest::mouseClick(&child<QPushButton>("phraseNext"), Qt::LeftButton);
    step("first-run-6");
}

QTEST_MAIN(FirstRunTest)
#include "FirstRunTest.moc"

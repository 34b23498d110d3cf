// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../support/Asleep.h"
#include "support/shell/ShellBench.h"
#include "ui/shell/NoticeBar.h"
#include "ui/shell/PaletteItems.h"
#include "ui/shell/Rail.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/Workplace.h"
#include "ui/text/Words.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SafeLabel.h"

#include <QtGui/QClipboard>

using namespace seabridge;
using namespace seabridge::support;

/// The window round the screens: what each phase shows, and the ways through it by keys.
class ShellTest : public ShellBench {
    Q_OBJECT
private slots:
    void showsTheLockAndOpensWithEnter();
    void saysWhatIsWrongWithThePassphrase();
    void saysAtTheLockWhoseVaultItIsInEveryLanguage();
    void locksByKeyAndForgetsTheScreens();
    void showsOnlyWhatTheRolesSee();
    void goesByTheRail();
    void changesLanguageAndThemeAtOnce();
    void saysHowFarItIsProven();
    void saysWhenDataIsSimulated();
    void findsByWordsInitialsAndNumbers();
    void opensThePaletteByKey();
    void closesTheSearchAtTheLock();
    void showsNoNoticeOverTheLock();
    void tellsAfterTheLockWhatBecameOfASignature();
    void keepsWhatWentWrongUntilItIsClosed();
    void copiesWhatAnAdministratorNeedsToEnrolThisDevice();
    void changesTheDeskWithOneClick();
    void locksWhenNobodyTouchesIt();
    void locksAfterASleepBeforeTheActThatWakesIt();
    void keepsSettingsAndSurvivesABadFile();
    void looksRightInEveryPhase();
    void looksRightWhileTheDemoStarts();
};

void ShellTest::showsTheLockAndOpensWithEnter() {
    open(phase(api::Phase::Locked));
    auto& field = child<QLineEdit>("passphrase");
    QVERIFY(field.isVisible());
    QTest::keyClicks(&field, "correct horse");
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(stations_[0]->argument<std::string>("unlock", 0), std::string("correct horse"));
    QVERIFY(field.text().isEmpty());
    stations_[0]->show(support::sampleView(kAll));
    settle();
    QVERIFY(!field.isVisible());
    QVERIFY(child<QWidget>("screen-home").isVisible());
}

void ShellTest::saysWhatIsWrongWithThePassphrase() {
    open(phase(api::Phase::Locked));
    stations_[0]->unlocked = base::fail(base::ErrorCode::WrongPassphrase);
    auto& field = child<QLineEdit>("passphrase");
    QTest::keyClicks(&field, "wrong");
    QTest::mouseClick(&child<QPushButton>("unlock"), Qt::LeftButton);
    settle();
    QCOMPARE(field.accessibleDescription(), text::words(base::ErrorCode::WrongPassphrase));
    QVERIFY(child<QPushButton>("unlock").isEnabled());
}

void ShellTest::saysAtTheLockWhoseVaultItIsInEveryLanguage() {
    open(phase(api::Phase::Locked), 2);
    const auto whose = [&] { return child<widgets::SafeLabel>("whoseVault").fullText(); };
    QVERIFY2(!whose().isEmpty(), "nobody");
    QTest::mouseClick(&child<QPushButton>("speak-ja"), Qt::LeftButton);
    settle();
    QCOMPARE(child<QPushButton>("unlock").text(), QString::fromUtf8("ロック解除"));
    QVERIFY(!child<QPushButton>("speak-ja").isEnabled());
    QTest::mouseClick(&child<QPushButton>("speak-en"), Qt::LeftButton);
    settle();
    QCOMPARE(child<QPushButton>("unlock").text(), QString("Unlock"));
}

void ShellTest::locksByKeyAndForgetsTheScreens() {
    open(support::sampleView(kAll));
    QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(stations_[0]->count("lock"), std::size_t(1));
    stations_[0]->show(phase(api::Phase::Locked));
    settle();
    QVERIFY(child<QLineEdit>("passphrase").isVisible());
    QVERIFY(window_->findChild<QWidget*>("screen-home") == nullptr);
}

void ShellTest::showsOnlyWhatTheRolesSee() {
    open(support::sampleView(ledger::bit(ledger::Role::Compliance)));
    QVERIFY(child<QWidget>("nav-home").isVisible());
    QVERIFY(child<QWidget>("nav-kyc").isVisible());
    QVERIFY(!child<QWidget>("nav-quotes").isVisible());
    QVERIFY(!child<QWidget>("nav-wallet").isVisible());
    window_->workplace().go(screens::kWallet);
    QCOMPARE(window_->workplace().screen(), QString(screens::kHome));
}

void ShellTest::goesByTheRail() {
    open(support::sampleView(kAll));
    for (const ScreenRow& row : allScreens()) {
        auto& button = child<QPushButton>(("nav-" + std::string(row.id)).c_str());
        QTest::mouseClick(&button, Qt::LeftButton);
        QVERIFY(child<QWidget>(("screen-" + std::string(row.id)).c_str()).isVisible());
        QVERIFY(button.isChecked());
    }
    QCOMPARE(settings_->screen(), QString(allScreens().back().id));
}

void ShellTest::changesLanguageAndThemeAtOnce() {
    open(support::sampleView(kAll));
    for (const ScreenRow& row : allScreens()) window_->workplace().go(row.id);
    QElapsedTimer timer;
    timer.start();
    window_->useLanguage(Language::Japanese);
    QCoreApplication::sendPostedEvents();
    const auto took = timer.elapsed();
    qInfo("language with all screens open: %lld ms", static_cast<long long>(took));
    QCOMPARE(child<QPushButton>("nav-home").accessibleName(), QString::fromUtf8("ホーム"));
    QCOMPARE(window_->windowTitle(), QString::fromUtf8("海橋"));
    QTest::mouseClick(&child<QPushButton>("theme"), Qt::LeftButton);
    QCOMPARE(theme_->scheme(), Scheme::Dark);
    QCOMPARE(settings_->language(), Language::Japanese);
    QCOMPARE(settings_->scheme(), Scheme::Dark);
}

void ShellTest::saysHowFarItIsProven() {
    open(support::sampleView(kAll));
    auto& badge = child<widgets::ProofBadge>("proofBadge");
    QCOMPARE(badge.state(), text::ProofState::Complete);
    auto view = support::sampleView(kAll);
    view.coverage.isProven = false;
    stations_[0]->show(view);
    settle();
    QCOMPARE(badge.state(), text::ProofState::NotProven);
    view.proof.isStale = true;
    stations_[0]->show(view);
    settle();
    QCOMPARE(badge.state(), text::ProofState::Stale);
    QTest::mouseClick(&badge, Qt::LeftButton);
    QCOMPARE(window_->workplace().screen(), QString(screens::kNetwork));
}

void ShellTest::saysWhenDataIsSimulated() {
    auto view = support::sampleView(kAll);
    open(view);
    const auto pill = [&] {
        for (auto* found : child<QWidget>("topBar").findChildren<widgets::StatusPill*>())
            return found;
        return static_cast<widgets::StatusPill*>(nullptr);
    }();
    QVERIFY(pill != nullptr && pill->isVisible());
    view.proof.isSimulated = false;
    stations_[0]->show(view);
    settle();
    QVERIFY(!pill->isVisible());
}

void ShellTest::findsByWordsInitialsAndNumbers() {
    const auto items = paletteItems(support::sampleView(kAll), Language::English);
    const auto first = [&](const char* typed) {
        const auto found = findItems(items, QString::fromUtf8(typed), 5);
        return found.empty() ? QString() : found.front().title;
    };
    QCOMPARE(first("gzln"), QString("Guangzhou Lingnan Machinery Co., Ltd."));
    QCOMPARE(first("岭南"), first("gzln"));
    QCOMPARE(first("アオバ"), first("ａｏｂａ"));
    QCOMPARE(first("000702"), QString("SB-26-CN-US-000702-K"));
    QCOMPARE(first("Q20260418"), QString("Q-2026-0418"));
    QCOMPARE(first("settl"), QString("Settlement"));
    QVERIFY(first("nothing like this").isEmpty());
}

void ShellTest::opensThePaletteByKey() {
    open(support::sampleView(kAll));
    QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
    auto& typed = child<QLineEdit>("paletteText");
    QTest::keyClicks(&typed, "wallet");
    QTest::keyClick(&typed, Qt::Key_Return);
    settle();
    QCOMPARE(window_->workplace().screen(), QString(screens::kWallet));
    QVERIFY(window_->findChild<QWidget*>("palette") == nullptr);
}

void ShellTest::closesTheSearchAtTheLock() {
    open(support::sampleView(kAll));
    QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(child<QWidget>("palette").isVisible());
    stations_[0]->show(phase(api::Phase::Locked));
    settle();
    QVERIFY(window_->findChild<QWidget*>("palette") == nullptr);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
}

void ShellTest::showsNoNoticeOverTheLock() {
    open(support::sampleView(kAll));
    auto& bar = child<NoticeBar>("notice");
    auto& sentence = child<widgets::SafeLabel>("noticeSentence");
    for (const auto tone : {theme::Tone::Ok, theme::Tone::Bad}) {
        stations_[0]->show(support::sampleView(kAll));
        settle();
        bar.say(tone, "Pay USD 1,250.00");
        QVERIFY(bar.isVisible());
        stations_[0]->show(phase(api::Phase::Locked));
        settle();
        QVERIFY(!bar.isVisible());
        QVERIFY(sentence.fullText().isEmpty() && bar.accessibleName().isEmpty());
        stations_[0]->show(phase(api::Phase::Opening));
        settle();
        QVERIFY2(!bar.isVisible(), "the passphrase is not known to be right yet");
    }
    // What went wrong stays until it is closed.
    stations_[0]->show(support::sampleView(kAll));
    settle();
    QCOMPARE(sentence.fullText(), QString("Pay USD 1,250.00"));
    QTest::mouseClick(&child<QPushButton>("noticeClose"), Qt::LeftButton);
    QVERIFY(!bar.isVisible());
}

void ShellTest::tellsAfterTheLockWhatBecameOfASignature() {
    open(support::sampleView(kAll));
    auto& bar = child<NoticeBar>("notice");
    auto& sentence = child<widgets::SafeLabel>("noticeSentence");
    stations_[0]->show(phase(api::Phase::Locked));
    settle();
    bar.say(theme::Tone::Warn, "The first is on its way.");
    bar.say(theme::Tone::Warn, "The second is on its way.");
    QVERIFY(!bar.isVisible() && sentence.fullText().isEmpty());
    stations_[0]->show(support::sampleView(kAll));
    settle();
    QVERIFY(bar.isVisible());
    QCOMPARE(sentence.fullText(), QString("The first is on its way."));
    QTest::mouseClick(&child<QPushButton>("noticeClose"), Qt::LeftButton);
    QCOMPARE(sentence.fullText(), QString("The second is on its way."));
    QTest::mouseClick(&child<QPushButton>("noticeClose"), Qt::LeftButton);
    QVERIFY(!bar.isVisible());
}

void ShellTest::keepsWhatWentWrongUntilItIsClosed() {
    open(support::sampleView(kAll));
    auto& bar = child<NoticeBar>("notice");
    bar.say(theme::Tone::Bad, "It was refused.");
    bar.say(theme::Tone::Ok, "The key was copied.");
    bar.say(theme::Tone::Bad, "It was refused.");
    for (const char* seen : {"It was refused.", "The key was copied."}) {
        QCOMPARE(child<widgets::SafeLabel>("noticeSentence").fullText(), QString(seen));
        QTest::mouseClick(&child<QPushButton>("noticeClose"), Qt::LeftButton);
    }
    QVERIFY(!bar.isVisible());
}

void ShellTest::copiesWhatAnAdministratorNeedsToEnrolThisDevice() {
    auto view = support::emptyView();
    view.self.reset();
    open(view);
    auto& copy = child<QPushButton>("copyKeys");
    QVERIFY(copy.isVisible());
    // Without a person's id nothing is proven, for the proof is for one person.
    auto& person = child<QLineEdit>("enrolPerson");
    QTest::mouseClick(&copy, Qt::LeftButton);
    settle();
    QVERIFY(person.accessibleDescription().contains("32"));
    QCOMPARE(stations_[0]->count("proveDevice"), std::size_t(0));
    // What is copied is what the administrator's page takes, and nothing else.
    stations_[0]->deviceProof = std::string("{\"possession\":\"ab\"}");
    QTest::keyClicks(&person, "0102030405060708 090A0B0C0D0E0F10");
    QTest::keyClick(&person, Qt::Key_Return);
    settle();
    QVERIFY(person.accessibleDescription().isEmpty());
    QCOMPARE(base::toHex(stations_[0]->argument<ledger::UserId>("proveDevice", 0)),
             std::string("0102030405060708090a0b0c0d0e0f10"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QString("{\"possession\":\"ab\"}"));
    QVERIFY(child<widgets::SafeLabel>("keysOutcome").fullText().contains("Copied"));
    stations_[0]->deviceProof = base::fail(base::ErrorCode::Locked);
    QTest::mouseClick(&copy, Qt::LeftButton);
    settle();
    QCOMPARE(child<widgets::SafeLabel>("keysOutcome").fullText(),
             text::words(base::ErrorCode::Locked));
    stations_[0]->deviceProof = std::string("{}");
    stations_[0]->show(support::emptyView());
    settle();
    QVERIFY(!copy.isVisible());
}

void ShellTest::changesTheDeskWithOneClick() {
    open(support::sampleView(kAll), 3);
    QTest::mouseClick(&child<QPushButton>("desk2"), Qt::LeftButton);
    settle();
    QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(stations_[2]->count("lock"), std::size_t(1));
    QCOMPARE(stations_[0]->count("lock"), std::size_t(0));
    QTest::keyClick(window_.get(), Qt::Key_1, Qt::ControlModifier);
    settle();
    QVERIFY(child<QPushButton>("desk0").isChecked());
}

void ShellTest::locksWhenNobodyTouchesIt() {
    QCOMPARE(settings_->lockAfterMinutes(), 5);
    open(support::sampleView(kAll), 2);
    auto* idle = window_->findChild<QTimer*>("idle");
    QVERIFY(idle != nullptr && idle->isActive());
    QVERIFY(idle->interval() <= 5'000);
    idle->setInterval(1);
    support::sleptSeconds += 290;
    settle();
    QCOMPARE(stations_[0]->count("lock"), std::size_t(0));
    // Who works is not locked out.
    QTest::mouseMove(window_.get(), {5, 5});
    QTest::keyClick(window_.get(), Qt::Key_Shift);
    support::sleptSeconds += 290;
    settle();
    QCOMPARE(stations_[0]->count("lock"), std::size_t(0));
    // A timer of Qt's would not have run out: it stands still in a sleep.
    support::sleptSeconds += 11;
    QTRY_COMPARE(stations_[0]->count("lock"), std::size_t(1));
    settle();
    QCOMPARE(stations_[0]->count("lock"), std::size_t(1));
    QCOMPARE(stations_[1]->count("lock"), std::size_t(1));
}

void ShellTest::locksAfterASleepBeforeTheActThatWakesIt() {
    open(support::sampleView(kAll));
    window_->findChild<QTimer*>("idle")->setInterval(3'600'000);
    const QString before = window_->workplace().screen();
    support::sleptSeconds += 3'600;
    QTest::mouseClick(&child<QPushButton>("nav-wallet"), Qt::LeftButton);
    QCOMPARE(stations_[0]->count("lock"), std::size_t(1));
    QCOMPARE(window_->workplace().screen(), before);
    stations_[0]->show(phase(api::Phase::Locked));
    settle();
    QVERIFY(child<QLineEdit>("passphrase").isVisible());
    // The passphrase loses no letter.
    support::sleptSeconds += 3'600;
    QTest::keyClicks(&child<QLineEdit>("passphrase"), "correct horse");
    QCOMPARE(child<QLineEdit>("passphrase").text(), QString("correct horse"));
}

void ShellTest::keepsSettingsAndSurvivesABadFile() {
    const QString path = folder_->filePath("other.json");
    {
        Settings settings(path);
        settings.setLanguage(Language::ChineseSimplified);
        settings.setScheme(Scheme::Dark);
        settings.setLayout("table", QByteArray("\x00\x01", 2));
    }
    Settings again(path);
    QCOMPARE(again.language(), Language::ChineseSimplified);
    QCOMPARE(again.scheme(), Scheme::Dark);
    QCOMPARE(again.layout("table"), QByteArray("\x00\x01", 2));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ not json");
    file.close();
    QCOMPARE(Settings(path).scheme(), Scheme::Light);
}

void ShellTest::looksRightInEveryPhase() {
    open(phase(api::Phase::Locked), 2);
    auto unknown = support::emptyView();
    unknown.self.reset();
    const std::vector<std::pair<const char*, api::View>> views{
        {"locked", phase(api::Phase::Locked)},
        {"opening", phase(api::Phase::Opening)},
        {"failed", support::failedView()},
        {"enrol", unknown}};
    inAllLooks([&] {
        for (const auto& [name, view] : views) {
            stations_[0]->show(view);
            look(*window_, name);
        }
    });
}

void ShellTest::looksRightWhileTheDemoStarts() {
    StartPage start(*theme_);
    start.resize(MainWindow::kFirstSize);
    start.show();
    for (const auto language : text::kLanguages)
        for (const auto scheme : theme::kSchemes) {
            static_cast<void>(language_->use(language));
            theme_->use(scheme, language);
            start.present(StartStage::History, 30, 60);
            look(start, "start");
        }
}

QTEST_MAIN(ShellTest)
#include "ShellTest.moc"

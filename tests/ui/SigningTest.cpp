// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeStation.h"
#include "support/SampleView.h"
#include "support/ScreenBench.h"
#include "ui/bridge/Signing.h"
#include "ui/text/LanguageSwitch.h"
#include "ui/text/Outcomes.h"
#include "ui/text/Parties.h"
#include "ui/widgets/SafeLabel.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace seabridge;
using bridge::Signing;
using bridge::SigningRequest;

/// What is signed answers later, when the person and the page may have gone on.
class SigningTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void tellsAPageWhatBecameOfIt();
    void tellsNothingToAPageThatIsGone();
    void signsNothingTwiceWhileItIsOnItsWay();
    void signsAnotherThingMeanwhile();
    void signsAgainOnceItsOutcomeIsKnown_data();
    void signsAgainOnceItsOutcomeIsKnown();
    void asksOnPurposeWhereTheSameIsOpen();
    void signsNothingWhereThatIsClosed();
    void asksNobodyWhereThePageIsNotSeen();
    void signsAReasonAsTheLedgerTakesIt();
    void theSecondSheetLooksRight();

private:
    /// Opens the sheet; what was signed waits in `replies_`.
    widgets::Sheet& open(const SigningRequest& request);
    /// The sheet that is seen; throws if there is none.
    widgets::Sheet& seen();
    void sign(widgets::Sheet& sheet);
    void answer(const base::Result<api::Submission>& result);
    /// What the inbox of the sample has first, as if it were signed and open; its id.
    ledger::TxId showOpen();
    static bool canSign(const widgets::Sheet& sheet) {
        return sheet.findChild<QPushButton*>("sheetSign")->isEnabled();
    }

    theme::Theme theme_{theme::Scheme::Light, text::Language::English};
    std::unique_ptr<bridge::Notices> notices_;
    std::unique_ptr<support::FakeStation> station_;
    std::unique_ptr<bridge::Door> door_;
    std::unique_ptr<Signing> signing_;
    std::unique_ptr<QWidget> page_;
    std::vector<Signing::Reply> replies_;
    std::string reason_;
    QStringList said_;
    int done_ = 0;
    int ended_ = 0;
};

namespace {

SigningRequest payment(const char* about = "") {
    SigningRequest request{"Pay USD 10.00", "It is gone.", {}};
    request.about = base::bytesOf(base::viewOf(about));
    return request;
}

}  // namespace

void SigningTest::init() {
    notices_ = std::make_unique<bridge::Notices>();
    station_ = std::make_unique<support::FakeStation>(support::sampleView());
    door_ = std::make_unique<bridge::Door>(*station_);
    signing_ = std::make_unique<Signing>(theme_, *notices_, *door_);
    page_ = std::make_unique<QWidget>();
    page_->show();
    connect(notices_.get(), &bridge::Notices::said, this,
            [this](theme::Tone, const QString& sentence) { said_ << sentence; });
    replies_.clear();
    said_.clear();
    done_ = ended_ = 0;
}

void SigningTest::cleanup() {
    page_.reset();
    signing_.reset();
    door_.reset();
    station_.reset();
    notices_.reset();
}

widgets::Sheet& SigningTest::open(const SigningRequest& request) {
    signing_->open(
        page_.get(), request,
        [this](const std::string& reason, Signing::Reply reply) {
            reason_ = reason;
            replies_.push_back(std::move(reply));
        },
        [this](const api::Submission&) { ++done_; },
        [this](const base::Result<api::Submission>&) { ++ended_; });
    return seen();
}

widgets::Sheet& SigningTest::seen() {
    QTest::qWait(20);
    for (auto* sheet : page_->findChildren<widgets::Sheet*>())
        if (sheet->isVisible()) return *sheet;
    throw std::runtime_error("no sheet is open");
}

void SigningTest::sign(widgets::Sheet& sheet) {
    QTest::qWait(widgets::Sheet::kPauseMs + 50);
    QTest::keyClick(&sheet, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
}

void SigningTest::answer(const base::Result<api::Submission>& result) {
    for (const auto& reply : std::exchange(replies_, {})) reply(result);
    QTest::qWait(10);
}

void SigningTest::tellsAPageWhatBecameOfIt() {
    sign(open(payment()));
    QCOMPARE(replies_.size(), std::size_t{1});
    QCOMPARE(ended_, 0);
    answer(api::Submission{api::SubmitState::Waiting});
    QCOMPARE(std::pair(ended_, done_), std::pair(1, 1));
    sign(open(payment()));
    answer(api::Submission{api::SubmitState::Unsettled});
    sign(open(payment()));
    answer(base::fail(base::ErrorCode::Busy));
    QCOMPARE(std::pair(ended_, done_), std::pair(3, 1));
    QCOMPARE(said_.size(), 3);
}

void SigningTest::tellsNothingToAPageThatIsGone() {
    sign(open(payment()));
    page_.reset();
    answer(api::Submission{api::SubmitState::Done});
    QCOMPARE(std::pair(ended_, done_), std::pair(0, 0));
    QCOMPARE(said_.size(), 1);
}

void SigningTest::signsNothingTwiceWhileItIsOnItsWay() {
    sign(open(payment()));
    auto& again = open(payment());
    QVERIFY(!canSign(again));
    const auto labels = again.findChildren<widgets::SafeLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const auto* label) {
        return label->isVisible() && label->fullText() == text::underWayWords();
    }));
    sign(again);
    QCOMPARE(replies_.size(), std::size_t{1});
    // It was written before the outcome was known, so it stays as it is.
    answer(api::Submission{api::SubmitState::Done});
    sign(again);
    QVERIFY(replies_.empty());
}

void SigningTest::signsAnotherThingMeanwhile() {
    sign(open(payment("one")));
    sign(open(payment("two")));
    SigningRequest other = payment("one");
    other.title = "Take it back";
    sign(open(other));
    QCOMPARE(replies_.size(), std::size_t{3});
}

void SigningTest::signsAgainOnceItsOutcomeIsKnown_data() {
    QTest::addColumn<int>("state");
    QTest::newRow("error") << 0;
    for (const auto state : {api::SubmitState::Done, api::SubmitState::Unsettled})
        QTest::addRow("state %d", static_cast<int>(state)) << static_cast<int>(state);
}

void SigningTest::signsAgainOnceItsOutcomeIsKnown() {
    QFETCH(int, state);
    sign(open(payment()));
    if (state == 0) answer(base::fail(base::ErrorCode::TimedOut));
    else answer(api::Submission{static_cast<api::SubmitState>(state)});
    QVERIFY(canSign(open(payment())));
}

ledger::TxId SigningTest::showOpen() {
    auto view = support::sampleView();
    const auto& first = view.inbox.front();
    view.underWay = {{first.id, first.summary, view.proof.blockTime + base::kDayMs}};
    station_->show(view);
    return first.id;
}

void SigningTest::asksOnPurposeWhereTheSameIsOpen() {
    const auto open = showOpen();
    const auto view = *station_->view();
    sign(this->open(payment()));
    answer(api::Submission{.state = api::SubmitState::StillOpen, .id = open});
    QCOMPARE(std::pair(ended_, done_), std::pair(1, 0));
    auto& again = seen();
    const auto labels = again.findChildren<widgets::SafeLabel*>();
    const QString what = text::actionTitle(view, view.inbox.front().summary);
    QVERIFY(std::ranges::any_of(labels, [&](const auto* label) {
        return label->isVisible() && label->fullText().startsWith(what);
    }));
    // Not armed: neither the keys nor the button sign.
    QVERIFY(!canSign(again));
    sign(again);
    QVERIFY(again.isVisible() && replies_.empty());
    auto* armed = again.findChild<QCheckBox*>("sheetArmed");
    QVERIFY(armed->isVisible() && !armed->isChecked());
    armed->setFocus();
    QTest::keyClick(armed, Qt::Key_Space);
    QVERIFY(canSign(again));
    sign(again);
    QCOMPARE(station_->argument<ledger::TxId>("allowAgain", 0), open);
    QCOMPARE(replies_.size(), std::size_t{1});
    QVERIFY(signing_->isWaiting());
    answer(api::Submission{api::SubmitState::Done});
    QCOMPARE(std::pair(ended_, done_), std::pair(2, 1));
    QVERIFY(!signing_->isWaiting());
    QCOMPARE(said_.size(), 1);
}

void SigningTest::signsNothingWhereThatIsClosed() {
    sign(open(payment()));
    answer(api::Submission{.state = api::SubmitState::StillOpen, .id = ledger::TxId{}});
    QTest::keyClick(&seen(), Qt::Key_Escape);
    QTest::qWait(20);
    QCOMPARE(station_->count("allowAgain"), std::size_t{0});
    QVERIFY(replies_.empty() && !signing_->isWaiting());
}

void SigningTest::asksNobodyWhereThePageIsNotSeen() {
    sign(open(payment()));
    page_->hide();
    answer(api::Submission{.state = api::SubmitState::StillOpen, .id = ledger::TxId{}});
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(seen()), std::runtime_error);
    QCOMPARE(said_.size(), 1);
}

void SigningTest::signsAReasonAsTheLedgerTakesIt() {
    auto request = payment();
    request.reasonLabel = "Reason";
    auto& sheet = open(request);
    auto* typed = sheet.findChild<QPlainTextEdit*>("sheetReason");
    // 140 of three bytes, and one.
    typed->setPlainText(QString(141, QChar(0x4E00)));
    QVERIFY(!canSign(sheet));
    QCOMPARE(typed->accessibleDescription(), QString("This is too long."));
    typed->setPlainText(QString("Wrong") + QChar(0x200B));
    QVERIFY(!canSign(sheet));
    QCOMPARE(typed->accessibleDescription(), QString("It holds invisible characters."));
    QCOMPARE(support::faultsOf(sheet), QStringList());
    typed->setPlainText(QString(140, QChar(0x4E00)));
    QVERIFY(canSign(sheet) && typed->accessibleDescription().isEmpty());
    typed->setPlainText("Line 4: the price\nis last year's.\n");
    sign(sheet);
    QCOMPARE(reason_, std::string("Line 4: the price is last year's."));
    request.maxReasonBytes = 2'000;
    request.title = "Refuse KYC";
    auto& longer = open(request);
    longer.findChild<QPlainTextEdit*>("sheetReason")->setPlainText(QString(2'000, u'x'));
    QVERIFY(canSign(longer));
}

void SigningTest::theSecondSheetLooksRight() {
    const auto open = showOpen();
    text::LanguageSwitch languages;
    const QString folder = qEnvironmentVariable("SEABRIDGE_SHOTS");
    for (const auto language : text::kLanguages)
        for (const auto scheme : theme::kSchemes) {
            theme_.use(scheme, language);
            static_cast<void>(languages.use(language));
            sign(this->open(payment()));
            answer(api::Submission{.state = api::SubmitState::StillOpen, .id = open});
            auto& sheet = seen();
            QCOMPARE(support::faultsOf(sheet), QStringList());
            if (!folder.isEmpty()) {
                QDir().mkpath(folder);
                QVERIFY(sheet.grab().save(QStringLiteral("%1/again-%2-%3.png")
                                              .arg(folder, text::codeOf(language).left(2))
                                              .arg(scheme == theme::Scheme::Dark)));
            }
            sheet.close();
        }
    theme_.use(theme::Scheme::Light, text::Language::English);
    static_cast<void>(languages.use(text::Language::English));
}

QTEST_MAIN(SigningTest)
#include "SigningTest.moc"

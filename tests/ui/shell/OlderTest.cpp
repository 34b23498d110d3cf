// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shell/ShellBench.h"
#include "ui/shell/NoticeBar.h"
#include "ui/shell/Workplace.h"
#include "ui/text/Words.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SafeLabel.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace seabridge;
using namespace seabridge::support;

namespace {

ledger::FeedEntry entry(ledger::EffectKind kind, ledger::Height height, const char* order) {
    ledger::FeedEntry out;
    out.height = height;
    out.time = 1'795'000'000'000 + static_cast<base::TimeMs>(height) * base::kMinuteMs;
    out.effect.kind = kind;
    if (*order != '\0') out.effect.trade = order;
    return out;
}

api::View comparing() {
    api::View view = phase(api::Phase::Older);
    view.proof.height = 4'710;
    view.older.emplace();
    return view;
}

api::View compared(std::size_t count = 9) {
    using enum ledger::EffectKind;
    api::View view = comparing();
    api::MissedByVault missed;
    missed.completeTo = 4'711;
    missed.blockTime = 1'795'800'000'000;
    missed.known = 1'280;
    missed.unknown = count;
    missed.tickets = count > 0 ? 2 : 0;
    missed.outgoing = count > 0 ? 1 : 0;
    const std::vector kinds{Debited, Settled, GoodsEvent, QuoteAccepted, PendingDone,
                            DepositPosted, QuoteOpened, PendingApproved, PendingOpened};
    for (std::size_t i = 0; i < count; ++i)
        missed.newest.push_back(
            entry(kinds[i % kinds.size()], 4'700 - i, i < 6 ? "SB-26-CN-US-000007-T" : ""));
    view.older->missed = missed;
    return view;
}

api::View refused(base::ErrorCode code) {
    api::View view = comparing();
    view.older->failure = base::Error{code, {}};
    return view;
}

}  // namespace

/// A vault that is older than it was, and what a desk tells that was left too early.
class OlderTest : public ShellBench {
    Q_OBJECT
private slots:
    void acceptsNothingBeforeItIsCompared();
    void acceptsByThePassphrase();
    void saysWhatIsWrong();
    void refusesWhereTheLedgerContradicts();
    void keepsNothingBehindTheLock();
    void looksRight();
    void tellsWhatBecameOfItOnTheDeskThatWasLeft();
};

void OlderTest::acceptsNothingBeforeItIsCompared() {
    open(comparing());
    QVERIFY(child<QWidget>("olderCompared").isVisible());
    QVERIFY(!child<QLineEdit>("olderPassphrase").isVisible());
    QVERIFY(!child<QPushButton>("olderAccept").isVisible());
    QTest::mouseClick(&child<QPushButton>("olderLock"), Qt::LeftButton);
    QCOMPARE(stations_[0]->count("lock"), std::size_t{1});
    QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(stations_[0]->count("lock"), std::size_t{2});
}

void OlderTest::acceptsByThePassphrase() {
    open(comparing());
    stations_[0]->show(compared());
    settle();
    auto& field = child<QLineEdit>("olderPassphrase");
    auto& button = child<QPushButton>("olderAccept");
    QVERIFY(field.hasFocus());
    QVERIFY(!button.isEnabled());
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(stations_[0]->count("acceptOlder"), std::size_t{0});
    QTest::keyClicks(&field, "correct horse");
    // Another view does not disturb who types.
    stations_[0]->show(compared());
    settle();
    QCOMPARE(field.text(), QString("correct horse"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(stations_[0]->argument<std::string>("acceptOlder", 0), std::string("correct horse"));
    QVERIFY(field.text().isEmpty());
    stations_[0]->show(support::sampleView(kAll));
    settle();
    QVERIFY(child<QWidget>("screen-home").isVisible());
}

void OlderTest::saysWhatIsWrong() {
    open(compared());
    stations_[0]->accepted = base::fail(base::ErrorCode::WrongPassphrase);
    auto& field = child<QLineEdit>("olderPassphrase");
    QTest::keyClicks(&field, "wrong");
    QTest::mouseClick(&child<QPushButton>("olderAccept"), Qt::LeftButton);
    settle();
    QCOMPARE(field.accessibleDescription(), text::words(base::ErrorCode::WrongPassphrase));
    QVERIFY(field.isEnabled());
    QTest::keyClicks(&field, "again");
    QVERIFY(child<QPushButton>("olderAccept").isEnabled());
}

void OlderTest::refusesWhereTheLedgerContradicts() {
    open(compared());
    stations_[0]->show(refused(base::ErrorCode::Misconduct));
    settle();
    QVERIFY(!child<QPushButton>("olderAccept").isVisible());
    QVERIFY(!child<QLineEdit>("olderPassphrase").isVisible());
    QVERIFY(child<widgets::SafeLabel>("olderCompared").fullText().contains("contradicts"));
}

void OlderTest::keepsNothingBehindTheLock() {
    open(compared());
    QTest::keyClicks(&child<QLineEdit>("olderPassphrase"), "correct");
    stations_[0]->show(phase(api::Phase::Locked));
    settle();
    QVERIFY(child<QLineEdit>("olderPassphrase").text().isEmpty());
    QCOMPARE(child<widgets::DataTable>("olderTable").model()->rowCount(), 0);
}

void OlderTest::looksRight() {
    open(comparing());
    const std::vector<std::pair<const char*, api::View>> views{
        {"older-comparing", comparing()},
        {"older-compared", compared()},
        {"older-nothing", compared(0)},
        {"older-unknown", refused(base::ErrorCode::NotFound)},
        {"older-refused", refused(base::ErrorCode::Misconduct)}};
    inAllLooks([&] {
        for (const auto& [name, view] : views) {
            stations_[0]->show(view);
            look(*window_, name);
        }
    });
    window_->resize(MainWindow::kSmallest);
    stations_[0]->show(compared());
    look(*window_, "older-small");
}

void OlderTest::tellsWhatBecameOfItOnTheDeskThatWasLeft() {
    open(support::sampleView(kAll), 2);
    stations_[0]->holdsSubmissions = true;
    const auto view = support::sampleView(kAll);
    const auto held = std::ranges::find_if(view.deposits, [](const api::DepositRow& row) {
        return row.isOurs && row.state == api::DepositState::Held;
    });
    QVERIFY(held != view.deposits.end());
    auto* left = &window_->workplace();
    left->go(screens::kDeposits, QString::fromStdString(held->order));
    QTest::mouseClick(&child<QPushButton>("depositAct"), Qt::LeftButton);
    settle();
    auto* sheet = window_->findChild<widgets::Sheet*>();
    QVERIFY(sheet != nullptr);
    const QString title = sheet->windowTitle();
    QTest::qWait(widgets::Sheet::kPauseMs + 50);
    QTest::keyClick(sheet, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QVERIFY(left->isWaiting());
    window_->useDesk(1);
    settle();
    stations_[0]->answerHeld();
    settle();
    QVERIFY(!child<NoticeBar>("notice").isVisible());
    window_->useDesk(0);
    settle();
    QCOMPARE(&window_->workplace(), left);
    auto& bar = *left->findChild<NoticeBar*>("notice");
    QVERIFY(bar.isVisible());
    QVERIFY(left->findChild<widgets::SafeLabel*>("noticeSentence")
                ->fullText()
                .startsWith(title));
    // Once all was told, a desk is left for good.
    const QPointer<QWidget> gone = left;
    window_->useDesk(1);
    QVERIFY(!gone);
}

QTEST_MAIN(OlderTest)
#include "OlderTest.moc"

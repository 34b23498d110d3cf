// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shell/ShellBench.h"
#include "ui/shell/Workplace.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace seabridge;
using namespace seabridge::support;

/// What was typed a moment ago is saved before the vault closes, whatever closes it.
class FlushTest : public ShellBench {
    Q_OBJECT
private slots:
    void savesADraftBeforeItLocks();
    void savesAnApplicationBeforeItLocks();
    void savesADraftOnAScreenThatIsNotSeen();
    void savesADraftWithTheDeskThatIsLeft();
    void savesADraftWithTheWindow();

private:
    void typeInADraft();
    void typeInTheApplication();
    [[nodiscard]] std::ptrdiff_t placeOf(const char* command) const;
};

void FlushTest::typeInADraft() {
    window_->workplace().go(screens::kQuotes);
    QTest::mouseClick(&child<QPushButton>("newQuote"), Qt::LeftButton);
    settle();
    auto& place = child<QLineEdit>("draftPlace");
    place.setFocus();
    QTest::keyClicks(&place, "Nansha");
    QCOMPARE(stations_[0]->count("saveDraft"), std::size_t{0});
}

void FlushTest::typeInTheApplication() {
    window_->workplace().go(screens::kKyc);
    settle();
    auto& field = child<QLineEdit>("kyc.business");
    QTest::keyClicks(&field, "valves");
    QCOMPARE(stations_[0]->count("keepDossier"), std::size_t{0});
}

std::ptrdiff_t FlushTest::placeOf(const char* command) const {
    const auto& all = stations_[0]->commands();
    return std::ranges::find(all, std::string(command), &FakeStation::Command::name) - all.begin();
}

void FlushTest::savesADraftBeforeItLocks() {
    open(sampleView(kAll));
    typeInADraft();
    QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(stations_[0]->count("lock"), std::size_t{1});
    QVERIFY(placeOf("saveDraft") < placeOf("lock"));
    const auto saved = stations_[0]->argument<api::QuoteDraft>("saveDraft", 0);
    QCOMPARE(saved.document.delivery.place, std::string("Nansha"));
}

void FlushTest::savesAnApplicationBeforeItLocks() {
    open(sampleView(kAll));
    typeInTheApplication();
    QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(placeOf("keepDossier") < placeOf("lock"));
    QCOMPARE(stations_[0]->keptDossier->dossier.business, std::string("valves"));
}

void FlushTest::savesADraftOnAScreenThatIsNotSeen() {
    open(sampleView(kAll));
    typeInTheApplication();
    window_->workplace().go(screens::kHome);
    QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(placeOf("keepDossier") < placeOf("lock"));
}

void FlushTest::savesADraftWithTheDeskThatIsLeft() {
    open(sampleView(kAll), 2);
    typeInTheApplication();
    window_->useDesk(1);
    QCOMPARE(stations_[0]->count("keepDossier"), std::size_t{1});
}

void FlushTest::savesADraftWithTheWindow() {
    open(sampleView(kAll));
    typeInADraft();
    window_.reset();
    QCOMPARE(stations_[0]->count("saveDraft"), std::size_t{1});
}

QTEST_MAIN(FlushTest)
#include "FlushTest.moc"

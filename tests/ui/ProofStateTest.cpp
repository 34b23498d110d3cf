// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SampleView.h"
#include "ui/text/ProofState.h"

#include <QtTest/QtTest>

using namespace seabridge;
using text::ProofState;

namespace {

/// Every flag that counts, one bit each.
enum Flag : unsigned {
    kFailed = 1,
    kStopped = 2,
    kHasBlock = 4,
    kHeard = 8,
    kStale = 16,
    kProven = 32,
    kNear = 64,
    kOutdated = 128,
    kLags = 256,
    kAllFlags = 512
};
constexpr unsigned kGood = kHasBlock | kHeard | kProven | kNear;

api::View viewOf(unsigned flags) {
    auto view = support::sampleView();
    if (flags & kFailed) view.failure = base::Error{base::ErrorCode::DiskFull, {}};
    view.proof.isStopped = (flags & kStopped) != 0;
    if (!(flags & kHasBlock)) view.proof.height = 0;
    if (!(flags & kHeard)) view.proof.heardAtMs.reset();
    view.proof.isStale = (flags & kStale) != 0;
    if (!(flags & kProven)) view.coverage = {};
    view.proof.isNearlyCurrent = (flags & kNear) != 0;
    view.proof.isCurrent = view.proof.isNearlyCurrent;
    view.proof.isOutdated = (flags & kOutdated) != 0;
    if (flags & kLags) view.coverage.completeTo = 47'000;
    return view;
}

ProofState stateOf(unsigned flags) { return text::proofStateOf(viewOf(flags)); }

const text::Doubt kOwn{QStringLiteral("own title"), QStringLiteral("own sentence")};

}  // namespace

/// What may be claimed, and that nothing else is.
class ProofStateTest : public QObject {
    Q_OBJECT
private slots:
    void says_data();
    void says();
    void isCompleteWithNoFlagMissingOnly();
    void saysNothingWhereAllIsComplete();
    void countsWhoConfirms();
    void namesTheBlockThatItIsCompleteTo();
    void aDeskThatHasNotOpenedClaimsNothing();
};

void ProofStateTest::says_data() {
    QTest::addColumn<unsigned>("flags");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("badge");
    const auto row = [](const char* name, unsigned flags, ProofState state, const char* title,
                        const char* badge) {
        QTest::newRow(name) << flags << static_cast<int>(state) << QString(title)
                            << QString(badge);
    };
    row("complete", kGood, ProofState::Complete, "", "Proven complete to block 48,213");
    row("nothing proven yet", 0, ProofState::NotProven, "own title", "Not proven yet");
    row("a stored block, nothing heard", kHasBlock | kStale, ProofState::NotProven, "own title",
        "Not proven yet · block 48,213");
    row("the history is on its way", kGood & ~kProven, ProofState::NotProven, "own title",
        "Not proven yet · block 48,213");
    row("a new network", kGood & ~kHasBlock, ProofState::NotProven, "own title",
        "Not proven yet");
    row("one lagging or lying peer", kGood & ~kNear, ProofState::Unconfirmed,
        "Not confirmed yet", "Not confirmed yet · block 48,213");
    row("its history lags behind", kGood | kLags, ProofState::Behind, "Catching up",
        "Catching up · block 48,213");
    row("other members sign now", kGood | kOutdated, ProofState::Unconfirmed,
        "Not confirmed yet", "Not confirmed yet · block 48,213");
    row("no news", kGood | kStale, ProofState::Stale, "Without news",
        "Out of date · block 48,213");
    row("no news of a peer alone", (kGood | kStale) & ~kNear, ProofState::Stale, "Without news",
        "Out of date · block 48,213");
    row("misconduct", kGood | kStopped, ProofState::Stopped, "Stopped",
        "Stopped: misconduct was proven");
    row("misconduct, long ago", kGood | kStopped | kStale, ProofState::Stopped, "Stopped",
        "Stopped: misconduct was proven");
    row("the vault failed", kGood | kFailed, ProofState::Failed, "The desk has stopped",
        "The desk has stopped");
}

void ProofStateTest::says() {
    QFETCH(unsigned, flags);
    QFETCH(int, state);
    QFETCH(QString, title);
    QFETCH(QString, badge);
    const auto view = viewOf(flags);
    QCOMPARE(static_cast<int>(text::proofStateOf(view)), state);
    const auto doubt = text::doubtOf(view, kOwn);
    QCOMPARE(doubt ? doubt->title : QString(), title);
    QVERIFY(!doubt || !doubt->sentence.isEmpty());
    QCOMPARE(text::doubtPhrase(view).isEmpty(), !doubt);
    const auto said =
        text::proofWords(text::proofStateOf(view), text::provenBlockOf(view), 2'000);
    QVERIFY2(said.startsWith(badge), qPrintable(said));
}

// All of them: one thing alone makes it less, and no two make it more.
void ProofStateTest::isCompleteWithNoFlagMissingOnly() {
    for (unsigned flags = 0; flags < kAllFlags; ++flags) {
        const auto view = viewOf(flags);
        QCOMPARE(text::isComplete(view), flags == kGood);
        QCOMPARE(text::doubtOf(view, kOwn).has_value(), flags != kGood);
        if (flags & kFailed) QCOMPARE(stateOf(flags), ProofState::Failed);
        else if (flags & kStopped) QCOMPARE(stateOf(flags), ProofState::Stopped);
    }
}

void ProofStateTest::saysNothingWhereAllIsComplete() {
    QVERIFY(!text::doubtOf(viewOf(kGood), kOwn));
    QCOMPARE(text::doubtPhrase(viewOf(kGood)), QString());
}

void ProofStateTest::countsWhoConfirms() {
    auto view = viewOf(kGood & ~kNear);
    view.proof.namedBy.resize(1);
    view.proof.faultsTolerated = 1;
    const auto doubt = text::doubtOf(view, kOwn);
    QVERIFY2(doubt->sentence.contains("(1, needed: 2)"), qPrintable(doubt->sentence));
    QVERIFY(doubt->sentence.contains("something may be missing"));
}

void ProofStateTest::namesTheBlockThatItIsCompleteTo() {
    for (const std::uint64_t behind : {1u, 8u, 9u}) {
        auto lagging = viewOf(kGood);
        lagging.coverage.completeTo = lagging.proof.height - behind;
        QCOMPARE(text::isComplete(lagging), behind < 9);
    }
    auto view = viewOf(kGood);
    view.proof.height = view.coverage.completeTo + 1;
    QCOMPARE(text::provenBlockOf(view), view.coverage.completeTo);
    view.proof.isNearlyCurrent = false;
    QCOMPARE(text::provenBlockOf(view), view.proof.height);
}

void ProofStateTest::aDeskThatHasNotOpenedClaimsNothing() {
    for (const auto phase : {api::Phase::NoProfile, api::Phase::Locked, api::Phase::Opening}) {
        api::View view;
        view.phase = phase;
        QCOMPARE(text::proofStateOf(view), ProofState::NotProven);
    }
    QCOMPARE(text::proofStateOf(support::failedView()), ProofState::Failed);
    QCOMPARE(text::proofStateOf(support::unprovenView()), ProofState::NotProven);
}

QTEST_MAIN(ProofStateTest)
#include "ProofStateTest.moc"

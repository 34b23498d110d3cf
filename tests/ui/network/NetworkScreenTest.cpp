// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScreenBench.h"
#include "ui/screens/network/NetworkScreen.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace seabridge;
using namespace seabridge::support;

/// The size that a screen has in the smallest window, 1180 x 720.
static constexpr QSize kSmall{976, 672};

/// The network screen.
class NetworkScreenTest : public QObject {
    Q_OBJECT
private slots:
    void init() { bench_ = std::make_unique<ScreenBench>(); }
    void cleanup() { bench_.reset(); }

    void showsEveryPeerAndWhatItNames();
    void saysThatFewerThanFourMembersTolerateNoFault();
    void warnsInWordsAndSaysWhatToDo();
    void letsTheAgeGoOnWhileItIsSeen();
    void copiesTheDeviceKey();
    void saysWhatBecameOfThingsUntilItIsDismissed();
    void looksRightWith_data();
    void looksRightWith();

private:
    screens::NetworkScreen& make(api::View view) {
        return bench_->make<screens::NetworkScreen>(std::move(view));
    }
    QString warnings() { return bench_->child<QWidget>("warnings").accessibleDescription(); }
    /// Note of the key figure with this label.
    QString noteOf(const char* label) {
        for (const auto* figure : bench_->screen().findChildren<widgets::KeyFigure*>())
            if (figure->accessibleName() == QLatin1String(label))
                return figure->accessibleDescription();
        return {};
    }
    std::unique_ptr<ScreenBench> bench_;
};

void NetworkScreenTest::showsEveryPeerAndWhatItNames() {
    make(sampleView());
    const auto& rows = *bench_->child<widgets::DataTable>("peers").model();
    QCOMPARE(rows.rowCount(), 4);
    QCOMPARE(rows.index(0, 2).data().toString(), QString("Connected"));
    QCOMPARE(rows.index(0, 3).data().toString(), QString("Confirms it"));
    QCOMPARE(rows.index(3, 2).data().toString(), QString("Not connected"));
    QVERIFY(noteOf("Peers connected").startsWith("3 of 4"));
    QVERIFY(noteOf("Confirmed by").startsWith("2"));
}

void NetworkScreenTest::saysThatFewerThanFourMembersTolerateNoFault() {
    make(sampleView());
    QVERIFY(!warnings().contains("four members"));
    api::View view = sampleView();
    view.peers.pop_back();
    view.proof.faultsTolerated = 0;
    bench_->show(view);
    QVERIFY(warnings().contains("four members"));
    QVERIFY(noteOf("Faults tolerated").startsWith("0"));
    QVERIFY(!noteOf("Confirmed by").contains("rely"));
}

void NetworkScreenTest::warnsInWordsAndSaysWhatToDo() {
    make(sampleView());
    QVERIFY(warnings().contains("simulated"));
    api::View view = sampleView();
    view.proof.isSimulated = false;
    bench_->show(view);
    QVERIFY(!bench_->child<QWidget>("warnings").isVisible());
    view.proof.isStale = true;
    bench_->show(view);
    QVERIFY(warnings().contains("45 seconds"));
    view.proof.isStopped = view.proof.isOutdated = true;
    bench_->show(view);
    QVERIFY(warnings().startsWith("Misconduct"));
    QVERIFY(warnings().contains("180 days"));
    QVERIFY(!warnings().contains("45 seconds"));
}

void NetworkScreenTest::letsTheAgeGoOnWhileItIsSeen() {
    api::View view = sampleView();
    view.proof.heardAtMs = base::monotonicMs() - 10'000;
    make(view);
    QVERIFY(noteOf("Newest proven block").contains("10 s ago"));
    QTRY_VERIFY_WITH_TIMEOUT(noteOf("Newest proven block").contains("12 s ago"), 4000);
    bench_->screen().hide();
    const QString before = noteOf("Newest proven block");
    QTest::qWait(1300);
    QCOMPARE(noteOf("Newest proven block"), before);
}

void NetworkScreenTest::copiesTheDeviceKey() {
    api::View view = sampleView();
    view.device->signing.bytes.data.fill(0xa5);
    make(view);
    QTest::mouseClick(&bench_->child<QPushButton>("copyDeviceKey"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), QString("a5").repeated(32));
    QVERIFY(!bench_->lastNotice().isEmpty());
    bench_->show(failedView());
    QVERIFY(!bench_->child<QPushButton>("copyDeviceKey").isEnabled());
}

void NetworkScreenTest::saysWhatBecameOfThingsUntilItIsDismissed() {
    make(emptyView());
    QVERIFY(!bench_->child<QWidget>("outcomes").isVisible());
    api::View view = sampleView();
    QCOMPARE(view.outcomes.size(), std::size_t(2));
    bench_->show(view);
    auto& list = bench_->child<QWidget>("outcomes");
    QVERIFY(list.isVisible());
    const auto says = [&](const char* words) {
        return std::ranges::any_of(list.findChildren<widgets::SafeLabel*>(), [&](auto* label) {
            return label->isVisible() && label->fullText().contains(QLatin1String(words));
        });
    };
    QVERIFY(says("Pay: expired") && says("Nothing happened"));
    QVERIFY(says("JPY") && says("sample parts") && says("known since 2026-11-20"));
    QVERIFY(says("done and proven"));
    const auto buttons = list.findChildren<QPushButton*>("dismissOutcome");
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QVERIFY(bench_->station().argument<ledger::TxId>("dismissOutcome", 0) ==
            *view.outcomes[1].result.id);
    view.outcomes.pop_back();
    bench_->show(view);
    QVERIFY(says("Pay: expired") && !says("done and proven"));
}

void NetworkScreenTest::looksRightWith_data() {
    QTest::addColumn<int>("which");
    int which = 0;
    for (const char* name : {"full", "empty", "unproven", "failed", "warned"})
        QTest::newRow(name) << which++;
}

void NetworkScreenTest::looksRightWith() {
    QFETCH(int, which);
    api::View warned = sampleView();
    warned.proof.isStale = warned.proof.isOutdated = true;
    warned.peers.resize(3);
    warned.proof.faultsTolerated = 0;
    warned.outgoing = 2;
    warned.self.reset();
    const std::array views{sampleView(), emptyView(), unprovenView(), failedView(), warned};
    auto& screen = make(views[static_cast<std::size_t>(which)]);
    bench_->inAllLooks(QStringLiteral("network-%1").arg(QTest::currentDataTag()),
                       [&] { QCOMPARE(faultsOf(screen).join("\n"), QString()); });
    screen.window()->resize(kSmall);
    bench_->settle();
    bench_->inAllLooks(QStringLiteral("network-%1-small").arg(QTest::currentDataTag()),
                       [&] { QCOMPARE(faultsOf(screen).join("\n"), QString()); });
}

QTEST_MAIN(NetworkScreenTest)
#include "NetworkScreenTest.moc"

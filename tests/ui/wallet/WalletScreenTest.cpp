// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScreenBench.h"
#include "ui/screens/wallet/WalletScreen.h"
#include "ui/widgets/AmountEdit.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FieldRow.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace seabridge;
using namespace seabridge::support;
using ledger::EffectKind;

namespace {

/// The size that a screen has in the smallest window, 1180 x 720.
constexpr QSize kSmall{976, 672};

constexpr const char* kOrder = "SB-26-CN-US-000702-K";

ledger::Money usd(std::int64_t minor) { return {{"USD"}, minor}; }

api::FeedRow rowAt(std::uint64_t position) {
    api::FeedRow row;
    row.position = position;
    row.entry.height = 40'000 + position;
    row.entry.time = kSampleNow - (1000 - static_cast<std::int64_t>(position)) * base::kHourMs;
    row.entry.id.data[0] = static_cast<std::uint8_t>(position);
    row.entry.id.data[1] = static_cast<std::uint8_t>(position >> 8);
    row.entry.effect.kind = EffectKind::ReadingKeyShared;
    return row;
}

/// `count` entries below and with `newest`, newest first.
api::FeedPage pageFrom(std::uint64_t newest, std::size_t count) {
    api::FeedPage page;
    page.coverage = {true, 48'213, kSampleNow};
    for (std::size_t i = 0; i < count; ++i) page.rows.push_back(rowAt(newest - i));
    return page;
}

/// A believable history.
api::FeedPage samplePage() {
    api::FeedPage page;
    page.coverage = {true, 48'213, kSampleNow};
    std::uint64_t position = 60;
    for (auto entry : sampleEvents(kOrder)) {
        api::FeedRow row = rowAt(position);
        row.entry.effect = entry.effect;
        row.entry.effect.party = sampleNames().brio;
        row.entry.time = entry.time;
        page.rows.insert(page.rows.begin(), row);
        ++position;
    }
    const auto add = [&](EffectKind kind, std::optional<ledger::Money> amount, const char* note) {
        api::FeedRow row = rowAt(position++);
        row.entry.time = kSampleNow - (70 - static_cast<std::int64_t>(position)) * base::kHourMs;
        row.entry.effect = {.kind = kind, .party = sampleNames().aoba, .amount = amount};
        if (*note != 0) row.entry.effect.note = note;
        page.rows.insert(page.rows.begin(), row);
        return &page.rows.front();
    };
    add(EffectKind::Credited, usd(5'530'500), "");
    add(EffectKind::Debited, ledger::Money{{"JPY"}, 120'000}, "samples");
    auto* refused = add(EffectKind::Refused, {}, "");
    refused->entry.outcome = ledger::Reject::InsufficientFunds;
    refused->entry.effect.code = ledger::Reject::InsufficientFunds;
    refused->entry.effect.party.reset();
    auto* opened = add(EffectKind::PendingOpened, {}, "");
    opened->entry.outcome = ledger::Reject::Waiting;
    add(EffectKind::PendingReturned, {}, "Line 4: the price is last year's.");
    return page;
}

}  // namespace

/// The wallet by clicks and keys.
class WalletScreenTest : public QObject {
    Q_OBJECT
private slots:
    void init() { bench_ = std::make_unique<ScreenBench>(); }
    void cleanup() { bench_.reset(); }

    void paysAfterTheSecondActOnly();
    void paysOnceWhileThePaymentIsOnItsWay();
    void keepsTheFormOnlyWhereNothingWasPaid_data();
    void keepsTheFormOnlyWhereNothingWasPaid();
    void saysWhatIsWrongBesideTheField();
    void neverOffersTheOwnOrganization();
    void signsMoneyThatComesAndGoes();
    void saysOfAReturnedActionThatItWasReturned();
    void loadsOlderPagesByScrolling();
    void putsNewEntriesInFrontAndKeepsTheSelection();
    void sortsByAmount();
    void findsWhatAnotherScreenNames();
    void copiesTheDeviceKeyAndTheHistory();
    void looksRightWith_data();
    void looksRightWith();

private:
    screens::WalletScreen& make(api::View view, api::FeedPage page = samplePage()) {
        auto& screen = bench_->make<screens::WalletScreen>({});
        bench_->station().page = std::move(page);
        bench_->show(std::move(view));
        return screen;
    }
    void fillIn(const QString& party, const QString& currency, const char* amount) {
        auto& to = bench_->child<QComboBox>("payTo");
        to.setCurrentIndex(to.findText(party));
        auto& in = bench_->child<QComboBox>("payCurrency");
        in.setCurrentIndex(in.findText(currency));
        auto& field = bench_->child<widgets::AmountEdit>("payAmount");
        field.setFocus();
        field.clear();
        QTest::keyClicks(&field, amount);
    }
    QString faultOf(const char* control) {
        return bench_->child<QWidget>(control).accessibleDescription();
    }
    widgets::DataTable& table() { return bench_->child<widgets::DataTable>("history"); }
    std::unique_ptr<ScreenBench> bench_;
};

void WalletScreenTest::paysAfterTheSecondActOnly() {
    make(sampleView());
    fillIn("Brio Components, Inc.", "USD", "1,250.00");
    auto& amount = bench_->child<widgets::AmountEdit>("payAmount");
    QTest::keyClicks(&bench_->child<QLineEdit>("payNote"), "sample parts");
    QTest::keyClick(&amount, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench_->station().count("pay"), std::size_t{0});
    bench_->signSheet();
    const auto paid = bench_->station().argument<ledger::Pay>("pay", 0);
    QCOMPARE(paid.to, sampleNames().brio);
    QCOMPARE(paid.amount, usd(125'000));
    QCOMPARE(paid.note, std::string("sample parts"));
    QVERIFY(amount.text().isEmpty());
}

void WalletScreenTest::paysOnceWhileThePaymentIsOnItsWay() {
    auto& screen = make(sampleView());
    bench_->station().holdsSubmissions = true;
    fillIn("Brio Components, Inc.", "USD", "1,250.00");
    auto& amount = bench_->child<widgets::AmountEdit>("payAmount");
    auto& button = bench_->child<QPushButton>("reviewPayment");
    QTest::keyClick(&amount, Qt::Key_Return, Qt::ControlModifier);
    bench_->signSheet();
    QCOMPARE(bench_->station().count("pay"), std::size_t{1});
    const auto isClosed = [&] {
        QTest::keyClick(&amount, Qt::Key_Return, Qt::ControlModifier);
        QTest::mouseClick(&button, Qt::LeftButton);
        bench_->settle();
        return screen.findChildren<widgets::Sheet*>().isEmpty() && !button.isEnabled() &&
               !button.accessibleDescription().isEmpty();
    };
    QVERIFY(isClosed());
    bench_->show(sampleView());
    QVERIFY2(isClosed(), "a new view arms the form again");
    screen.window()->resize(kSmall);
    bench_->settle();
    bench_->inAllLooks(QStringLiteral("wallet-paying"),
                       [&] { QCOMPARE(faultsOf(screen).join("\n"), QString()); });
    bench_->station().answerHeld();
    bench_->settle();
    QVERIFY(amount.text().isEmpty() && button.isEnabled());
    QVERIFY(button.accessibleDescription().isEmpty());
}

void WalletScreenTest::keepsTheFormOnlyWhereNothingWasPaid_data() {
    using enum api::SubmitState;
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("done") << static_cast<int>(Done) << false;
    QTest::newRow("waiting") << static_cast<int>(Waiting) << false;
    QTest::newRow("unsettled") << static_cast<int>(Unsettled) << false;
    QTest::newRow("refused") << static_cast<int>(Refused) << true;
    QTest::newRow("error") << 0 << true;
}

void WalletScreenTest::keepsTheFormOnlyWhereNothingWasPaid() {
    QFETCH(int, state);
    QFETCH(bool, keeps);
    make(sampleView());
    auto& submission = bench_->station().submission;
    submission = base::fail(base::ErrorCode::Busy);
    if (state != 0) submission = api::Submission{static_cast<api::SubmitState>(state)};
    fillIn("Brio Components, Inc.", "USD", "1,250.00");
    auto& amount = bench_->child<widgets::AmountEdit>("payAmount");
    QTest::keyClick(&amount, Qt::Key_Return, Qt::ControlModifier);
    bench_->signSheet();
    QCOMPARE(bench_->station().count("pay"), std::size_t{1});
    QCOMPARE(!amount.text().isEmpty(), keeps);
    QVERIFY(bench_->child<QPushButton>("reviewPayment").isEnabled());
    QVERIFY(!bench_->lastNotice().isEmpty());
}

void WalletScreenTest::saysWhatIsWrongBesideTheField() {
    make(sampleView());
    auto& button = bench_->child<QPushButton>("reviewPayment");
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(!faultOf("payTo").isEmpty());
    QVERIFY(!faultOf("payAmount").isEmpty());
    fillIn("Brio Components, Inc.", "USD", "12,600.01");
    QTRY_VERIFY(faultOf("payAmount").contains("12,600.00"));
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, static_cast<void>(bench_->sheet()));
    api::View view = sampleView();
    view.standing.reset();
    bench_->show(view);
    QVERIFY(!button.isEnabled());
    QVERIFY(button.accessibleDescription().contains("KYC"));
}

void WalletScreenTest::neverOffersTheOwnOrganization() {
    make(sampleView());
    auto& to = bench_->child<QComboBox>("payTo");
    QCOMPARE(to.count(), 5);
    QCOMPARE(to.findText("Guangzhou Lingnan Machinery Co., Ltd."), -1);
    to.setCurrentIndex(2);
    const QString chosen = to.currentText();
    api::View view = sampleView();
    view.parties.erase(sampleNames().bank);
    bench_->show(view);
    QCOMPARE(to.currentText(), chosen);
}

void WalletScreenTest::signsMoneyThatComesAndGoes() {
    make(sampleView());
    QStringList amounts;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        amounts << table().model()->index(row, 4).data().toString();
    QVERIFY(amounts.contains(QString::fromUtf8("+\u00A0USD\u00A055,305.00")));
    QVERIFY(amounts.contains(QString::fromUtf8("\u2212\u00A0JPY\u00A0120,000")));
}

void WalletScreenTest::saysOfAReturnedActionThatItWasReturned() {
    make(sampleView());
    QStringList outcomes;
    for (int row = 0; row < table().model()->rowCount(); ++row)
        outcomes << table().model()->index(row, 5).data().toString();
    QCOMPARE(outcomes.count("Returned for changes"), 1);
}

void WalletScreenTest::loadsOlderPagesByScrolling() {
    make(sampleView(), pageFrom(300, 100));
    QCOMPARE(table().model()->rowCount(), 100);
    bench_->station().page = pageFrom(200, 100);
    table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum());
    bench_->settle();
    QCOMPARE(table().model()->rowCount(), 200);
    QCOMPARE(bench_->station().argument<std::optional<std::uint64_t>>("history", 0),
             std::optional<std::uint64_t>(201));
    bench_->station().page = pageFrom(100, 0);
    table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum());
    bench_->settle();
    QCOMPARE(table().model()->rowCount(), 200);
}

void WalletScreenTest::putsNewEntriesInFrontAndKeepsTheSelection() {
    make(sampleView(), pageFrom(300, 100));
    table().selectRow(4);
    bench_->station().page = pageFrom(303, 100);
    api::View view = sampleView();
    view.coverage.completeTo = view.proof.height = 48'214;
    bench_->show(view);
    QCOMPARE(table().model()->rowCount(), 103);
    QCOMPARE(table().currentIndex().row(), 7);
    // The side card stays where it was turned to.
    QVERIFY(!bench_->child<QPushButton>("copyKey").isVisible());
    QTest::mouseClick(&bench_->child<QPushButton>("sideChoice0"), Qt::LeftButton);
    bench_->station().page = pageFrom(304, 100);
    view.coverage.completeTo = view.proof.height = 48'215;
    bench_->show(view);
    QCOMPARE(table().currentIndex().row(), 8);
    QVERIFY(bench_->child<QPushButton>("copyKey").isVisible());
    // The same block again asks for nothing.
    const auto asked = bench_->station().count("history");
    bench_->show(view);
    QCOMPARE(bench_->station().count("history"), asked);
}

void WalletScreenTest::sortsByAmount() {
    make(sampleView());
    table().horizontalHeader()->setSortIndicator(4, Qt::DescendingOrder);
    const auto& rows = *table().model();
    QCOMPARE(rows.index(0, 4).data().toString(), QString("+\u00a0USD\u00a055,305.00"));
    table().horizontalHeader()->setSortIndicator(4, Qt::AscendingOrder);
    QVERIFY(rows.index(0, 4).data().toString().isEmpty());
}

void WalletScreenTest::findsWhatAnotherScreenNames() {
    auto& screen = make(sampleView(), pageFrom(300, 100));
    screen.open(QString::fromStdString(base::toHex(rowAt(260).entry.id)));
    QCOMPARE(table().currentIndex().row(), 40);
    bench_->station().page = pageFrom(200, 100);
    screen.open(QString::fromStdString(base::toHex(rowAt(150).entry.id)));
    bench_->settle();
    QCOMPARE(table().currentIndex().row(), 150);
}

void WalletScreenTest::copiesTheDeviceKeyAndTheHistory() {
    api::View view = sampleView();
    view.device->signing.bytes.data.fill(0x5a);
    make(view);
    QTest::mouseClick(&bench_->child<QPushButton>("copyKey"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), QString("5a").repeated(32));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith("Time\t"));
    QVERIFY(bench_->child<QPushButton>("copyTransaction").isVisible());
}

void WalletScreenTest::looksRightWith_data() {
    QTest::addColumn<int>("which");
    int which = 0;
    for (const char* name : {"full", "empty", "unproven", "failed", "stranger"})
        QTest::newRow(name) << which++;
}

void WalletScreenTest::looksRightWith() {
    QFETCH(int, which);
    api::View stranger = emptyView();
    stranger.self.reset();
    const std::array views{sampleView(), emptyView(), unprovenView(), failedView(), stranger};
    auto& screen = make(views[static_cast<std::size_t>(which)],
                        which == 0 ? samplePage() : api::FeedPage{});
    bench_->inAllLooks(QStringLiteral("wallet-%1").arg(QTest::currentDataTag()),
                       [&] { QCOMPARE(faultsOf(screen).join("\n"), QString()); });
    screen.window()->resize(kSmall);
    bench_->settle();
    bench_->inAllLooks(QStringLiteral("wallet-%1-small").arg(QTest::currentDataTag()),
                       [&] { QCOMPARE(faultsOf(screen).join("\n"), QString()); });
    if (which != 0) return;
    screen.window()->resize(ScreenBench::kSize);
    table().selectRow(2);
    bench_->settle();
    bench_->inAllLooks(QStringLiteral("wallet-entry"),
                       [&] { QCOMPARE(faultsOf(screen).join("\n"), QString()); });
}

QTEST_MAIN(WalletScreenTest)
#include "WalletScreenTest.moc"

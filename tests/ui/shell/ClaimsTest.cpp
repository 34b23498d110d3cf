// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScreenBench.h"
#include "ui/shell/Screens.h"
#include "ui/shell/TopBar.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SafeLabel.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/StatusPill.h"
#include "ui/widgets/TableModel.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>

#include <algorithm>

using namespace seabridge;

namespace {

/// What may be said only where all is complete, and is said there on some screen.
const char* const kClaims[]{
    "complete to block",
    "nothing is missing",
    "everything is settled",
    "^in operation$",
    "^blocks go on$",
    "^new blocks come in",
    "nothing needs deciding",
    "nothing waits for you",
    "none waits for your vote",
    "no payments ahead",
    "nobody owes a payment",
    "no orders yet",
    "^no deposits$",
    "^none$",
    "no quotes yet",
    "no money here",
    "no account to pay from",
    "nothing has happened yet",
    "no valid (KYC )?attestation",
    "no ballot is open",
    "nothing runs out",
    "no freeze order is known",
    "have decided nothing",
    "none due within",
    "^enough to rely on it",
    "sorted by what happens first",
};

struct Knowledge {
    const char* name;
    void (*spoil)(api::View&);
    const char* said;  ///< on every screen that has an empty list
};
const Knowledge kKnowledge[]{
    {"unconfirmed",
     [](api::View& view) {
         view.proof.isCurrent = view.proof.isNearlyCurrent = false;
         view.proof.namedBy.resize(1);
     },
     "Not confirmed yet"},
    {"behind", [](api::View& view) { view.coverage.completeTo -= 1'000; }, "Catching up"},
    {"stale", [](api::View& view) { view.proof.isStale = true; }, "Without news"},
    {"stopped", [](api::View& view) { view.proof.isStopped = true; }, "Stopped"},
    {"unproven", [](api::View& view) { view.coverage = view.affairs.coverage = {}; },
     "Not proven yet"},
    {"failed",
     [](api::View& view) { view.failure = base::Error{base::ErrorCode::DiskFull, "vault.db"}; },
     "The desk has stopped"},
};

/// All that a person can come to read there: what is hidden now is shown by the next click.
QStringList textsOf(const QWidget& root) {
    QStringList out;
    for (const auto* label : root.findChildren<widgets::SafeLabel*>())
        if (label->isVisible()) out << label->fullText();
    for (const auto* pill : root.findChildren<widgets::StatusPill*>())
        if (pill->isVisible()) out << pill->pill().word;
    for (const auto* widget : root.findChildren<QWidget*>())
        if (widget->isVisible()) out << widget->toolTip() << widget->accessibleDescription();
    for (const auto* button : root.findChildren<QAbstractButton*>())
        if (button->isVisible()) out << button->text().trimmed();
    for (const auto* table : root.findChildren<widgets::DataTable*>()) {
        const auto* model = qobject_cast<const widgets::TableModel*>(table->model());
        if (!model || !table->isVisible()) continue;
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column) {
                const auto index = model->index(row, column);
                out << index.data().toString() << model->noteAt(index);
            }
    }
    return out;
}

QStringList claimsIn(const QStringList& texts) {
    QStringList out;
    for (const auto* claim : kClaims) {
        const QRegularExpression wanted(claim, QRegularExpression::CaseInsensitiveOption);
        for (const QString& text : texts)
            if (text.contains(wanted)) out << QString("%1: %2").arg(claim, text);
    }
    return out;
}

/// With the same in it, but for what is known only as a list.
api::View withoutRows() {
    auto view = support::emptyView();
    view.affairs.coverage = view.coverage;
    return view;
}

}  // namespace

/// No page claims more than is known, in whatever state the proof is.
class ClaimsTest : public QObject {
    Q_OBJECT
private slots:
    void claimsNothingUnless_data();
    void claimsNothingUnless();
    void claimsAllOfItWhereItIsComplete();
    void theBadgeSaysTheSame();
    void looksRight_data();
    void looksRight();

private:
    void make(const shell::ScreenRow& row, const api::View& view);
    QStringList readAll(const shell::ScreenRow& row);
    support::ScreenBench bench_;
};

void ClaimsTest::make(const shell::ScreenRow& row, const api::View& view) {
    bench_.makeBy(row.make, view);
    // The history of the wallet comes on demand.
    bench_.station().page->coverage = view.coverage;
    auto next = view;
    ++next.number;
    if (next.coverage.isProven) ++next.coverage.completeTo;
    bench_.show(next);
}

/// Of all pages and filters of the screen. Where there are rows, its filters claim nothing.
QStringList ClaimsTest::readAll(const shell::ScreenRow& row) {
    QStringList out = textsOf(bench_.screen());
    const bool isFilled = !bench_.station().view()->orders.empty();
    if (isFilled && QString(row.id) != screens::kConsortium) return out;
    for (auto* segments : bench_.screen().findChildren<widgets::Segments*>())
        for (auto* choice : segments->findChildren<QAbstractButton*>()) {
            if (!choice->isVisible()) continue;
            QTest::mouseClick(choice, Qt::LeftButton);
            bench_.settle();
            out << textsOf(bench_.screen());
        }
    return out;
}

void ClaimsTest::claimsNothingUnless_data() {
    QTest::addColumn<int>("state");
    int index = 0;
    for (const auto& state : kKnowledge) QTest::newRow(state.name) << index++;
}

void ClaimsTest::claimsNothingUnless() {
    QFETCH(int, state);
    const auto& known = kKnowledge[state];
    for (const auto& row : shell::allScreens())
        for (auto view : {withoutRows(), support::sampleView()}) {
            known.spoil(view);
            make(row, view);
            const auto texts = readAll(row);
            const auto claims = claimsIn(texts);
            QVERIFY2(claims.isEmpty(),
                     qPrintable(QString("%1: %2").arg(row.id, claims.join("; "))));
            const QString id = row.id;
            if (!view.orders.empty() || id == screens::kRates || id == screens::kPeople ||
                id == screens::kNetwork)
                continue;
            QVERIFY2(texts.contains(QString(known.said)),
                     qPrintable(id + ": " + texts.join(" | ")));
        }
}

// Or the list of claims would be worth nothing.
void ClaimsTest::claimsAllOfItWhereItIsComplete() {
    QStringList found;
    for (const auto& row : shell::allScreens())
        for (const auto& view : {withoutRows(), support::sampleView()}) {
            make(row, view);
            found << claimsIn(readAll(row));
        }
    for (const auto* claim : kClaims)
        QVERIFY2(std::ranges::any_of(found, [&](const QString& text) {
                     return text.startsWith(QString(claim) + ": ");
                 }),
                 claim);
}

void ClaimsTest::theBadgeSaysTheSame() {
    shell::TopBar bar(bench_.theme(), {});
    auto& badge = *bar.findChild<widgets::ProofBadge*>();
    bar.present(support::sampleView());
    QVERIFY(badge.accessibleName().startsWith("Proven complete to block 48,213"));
    for (const auto& known : kKnowledge) {
        auto view = support::sampleView();
        known.spoil(view);
        bar.present(view);
        QCOMPARE(badge.state(), text::proofStateOf(view));
        QVERIFY2(claimsIn({badge.accessibleName()}).isEmpty(), known.name);
    }
    auto view = support::sampleView();
    view.proof.isCurrent = false;  // for a moment at each new block
    ++view.proof.height;
    bar.present(view);
    QVERIFY(badge.accessibleName().startsWith("Proven complete to block 48,213"));
}

// The longest sentence, and the gravest.
void ClaimsTest::looksRight_data() {
    QTest::addColumn<int>("state");
    for (const int index : {0, 3}) QTest::newRow(kKnowledge[index].name) << index;
}

void ClaimsTest::looksRight() {
    QFETCH(int, state);
    const auto& known = kKnowledge[state];
    for (const auto& row : shell::allScreens()) {
        auto view = withoutRows();
        known.spoil(view);
        make(row, view);
        bench_.inAllLooks(QString("%1-%2").arg(row.id, known.name), [&] {
            QCOMPARE(support::faultsOf(bench_.screen()).join("\n"), QString());
        });
    }
}

QTEST_MAIN(ClaimsTest)
#include "ClaimsTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsortiumSteps.h"

#include "ui/widgets/DataTable.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPlainTextEdit>

using namespace seabridge;
using namespace seabridge::support;
using screens::ProposalCard;

namespace {

constexpr int kOurs = 2;  ///< our place among the sample's members

api::View issuerView() {
    auto view = sampleView();
    view.affairs.members[kOurs].member.roles = 8;
    return view;
}

ledger::RotateMemberKeys newKeys() {
    ledger::RotateMemberKeys out;
    out.peer.signing.bytes.data.fill(0xab);
    out.peer.curve.data.fill(0xcd);
    out.requestEndpoint = "tcp://peer.example:7401";
    out.announceEndpoint = "tcp://peer.example:7500";
    return out;
}

}  // namespace

/// Currencies and peers' keys on the consortium's screen.
class ConsortiumFormsTest : public QObject, private ConsortiumSteps {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void listsCurrenciesWithTheirRights();
    void proposesACurrencyWithItsRights();
    void refusesACurrencyBesideTheFields();
    void offersWhatTheRulesLetOneDefine();
    void letsAFirmDefineItsOwnTokenOnly();
    void showsOldAndNewKeysBeforeSigning();
    void refusesWhatNoPeerPrinted();
    void takesWhatANewcomerHandsIn();
    void keepsAFormThatALateAnswerIsNotAbout();
    void saysThatATextIsTooLong();
    void looksRightWith_data();
    void looksRightWith();

private:
    void paste(const char* name, const QString& text) {
        child<QPlainTextEdit>(name).setPlainText(text);
        QTest::qWait(320);
        bench_->settle();
    }
};

void ConsortiumFormsTest::listsCurrenciesWithTheirRights() {
    make(sampleView());
    click("consortiumPage1");
    const auto* rows =
        qobject_cast<widgets::TableModel*>(child<widgets::DataTable>("currencies").model());
    QCOMPARE(rows->rowCount(), 3);
    QCOMPARE(rows->index(1, 0).data().toString(), QString("JPY · Digital yen"));
    QCOMPARE(rows->index(1, 2).data().toString(), QString("may be frozen"));
    QCOMPARE(rows->noteAt(rows->index(1, 2)), QString("may be clawed back"));
    QCOMPARE(rows->index(2, 2).data().toString(), QString("cannot be frozen"));
    QCOMPARE(rows->noteAt(rows->index(0, 2)), QString("cannot be clawed back"));
    QCOMPARE(rows->noteAt(rows->index(0, 1)), QString("without a cap"));
}

void ConsortiumFormsTest::proposesACurrencyWithItsRights() {
    make(issuerView());
    click("consortiumPage1");
    click("proposeCurrency");
    // As an input method writes it.
    child<QLineEdit>("currencyCode").setText(QString::fromUtf8("ｕsd-ln"));
    type("currencyName", "Deposit token of Lingnan");
    choose("currencyKind", static_cast<int>(ledger::CurrencyKind::DepositToken));
    choose("currencyPlaces", 3);
    type("currencyCap", "1,000,000.5");
    QTest::mouseClick(&child<QCheckBox>("currencyClawBack"), Qt::LeftButton, {}, QPoint(6, 8));
    QTest::keyClick(&bench_->screen(), Qt::Key_Return, Qt::ControlModifier);
    const auto sheet = textsOf(bench_->sheet());
    QVERIFY(sheet.contains("yes, for ever") && sheet.contains("no, for ever"));
    QCOMPARE(faultsOf(bench_->sheet()).join("\n"), QString());
    bench_->signSheet();
    const auto ballot = proposed<ledger::DefineCurrency>();
    QCOMPARE(ballot.id.code, std::string("USD-LN"));
    QCOMPARE(ballot.name, std::string("Deposit token of Lingnan"));
    QVERIFY(ballot.currencyKind == ledger::CurrencyKind::DepositToken);
    QCOMPARE(int{ballot.scale}, 3);
    QCOMPARE(ballot.capMinor, std::int64_t{1'000'000'500});
    QVERIFY(ballot.mayClawBack && !ballot.mayFreeze);
    QVERIFY(child<QLineEdit>("currencyCode").text().isEmpty());
}

void ConsortiumFormsTest::refusesACurrencyBesideTheFields() {
    make(issuerView());
    startProposal(ProposalCard::Currency);
    click("reviewProposal");
    for (const char* field : {"currencyCode", "currencyName", "currencyKind"})
        QVERIFY2(!errorOf(field).isEmpty(), field);
    type("currencyCode", "us");
    QVERIFY(errorOf("currencyCode").contains("3 to 12"));
    type("currencyCode", "usd");
    QVERIFY(errorOf("currencyCode").contains("already"));
    type("currencyCode", "USD-LN");
    QCOMPARE(errorOf("currencyCode"), QString());
    for (const char* cap : {"0", "1.234", "abc", "99999999999999999"}) {
        type("currencyCap", cap);
        click("reviewProposal");
        QVERIFY2(!errorOf("currencyCap").isEmpty(), cap);
    }
    QVERIFY(!hasSheet());
}

void ConsortiumFormsTest::offersWhatTheRulesLetOneDefine() {
    make(sampleView());
    startProposal(ProposalCard::Currency);
    auto& kind = child<QComboBox>("currencyKind");
    QCOMPARE(kind.count(), 1);
    QCOMPARE(kind.itemData(0).toInt(), static_cast<int>(ledger::CurrencyKind::FirmToken));
    bench_->show(issuerView());
    QCOMPARE(kind.count(), 3);
    auto neither = sampleView();
    neither.standing.reset();
    bench_->show(neither);
    QVERIFY(!child<QPushButton>("reviewProposal").isEnabled());
    QVERIFY(child<widgets::SafeLabel>("proposalHint").fullText().contains("KYC attestation"));
    click("consortiumPage1");
    QVERIFY(!child<QPushButton>("proposeCurrency").isVisible());
}

void ConsortiumFormsTest::letsAFirmDefineItsOwnTokenOnly() {
    make(firmView());
    QVERIFY(!child<QPushButton>("propose").isVisible());
    click("consortiumPage1");
    click("proposeCurrency");
    QCOMPARE(child<QComboBox>("proposalWhat").count(), 1);
    QVERIFY(!child<QPushButton>("changeParameter").isVisible());
    type("currencyCode", "BRIO");
    type("currencyName", "Brio voucher");
    choose("currencyKind", static_cast<int>(ledger::CurrencyKind::FirmToken));
    click("reviewProposal");
    bench_->signSheet();
    QVERIFY(proposed<ledger::DefineCurrency>().currencyKind == ledger::CurrencyKind::FirmToken);
}

void ConsortiumFormsTest::showsOldAndNewKeysBeforeSigning() {
    const auto view = sampleView();
    make(view);
    startProposal(ProposalCard::Keys);
    bench_->station().rotation = newKeys();
    paste("rotateText", "{\"peer\":{}}");
    QCOMPARE(bench_->station().argument<api::JsonText>("readRotation", 0).text,
             std::string("{\"peer\":{}}"));
    const auto facts = textsOf(child<QWidget>("rotateFacts"));
    const auto old =
        QString::fromStdString(base::toHex(view.affairs.members[kOurs].member.peerKey.bytes));
    QVERIFY(facts.contains("abab") && facts.contains(old.left(4)));
    QVERIFY(facts.contains("tcp://peer.example:7500") && facts.contains("tcp://peer.example:7402"));
    QTest::keyClick(&bench_->screen(), Qt::Key_Return, Qt::ControlModifier);
    const auto sheet = textsOf(bench_->sheet());
    QVERIFY(sheet.contains("abab") && sheet.contains(old.left(4)));
    QCOMPARE(faultsOf(bench_->sheet()).join("\n"), QString());
    bench_->signSheet();
    QVERIFY(proposed<ledger::RotateMemberKeys>().peer.signing == newKeys().peer.signing);
}

void ConsortiumFormsTest::refusesWhatNoPeerPrinted() {
    make(sampleView());
    startProposal(ProposalCard::Keys);
    click("reviewProposal");
    QVERIFY(errorOf("rotateText").contains("Paste"));
    const auto refused = [&](base::ErrorCode code, const char* detail) {
        bench_->station().rotation = base::fail(code, detail);
        paste("rotateText", QString("{} %1").arg(QLatin1String(detail)));
        click("reviewProposal");
        return errorOf("rotateText");
    };
    using base::ErrorCode;
    QVERIFY(refused(ErrorCode::InvalidInput, "peer.signing: missing").contains("peer.signing"));
    QVERIFY(refused(ErrorCode::BadPossession, "other").contains("another organization"));
    QVERIFY(refused(ErrorCode::NotFound, "member").contains("no member"));
    QVERIFY(!hasSheet());
}

void ConsortiumFormsTest::takesWhatANewcomerHandsIn() {
    make(sampleView());
    startProposal(ProposalCard::Admit);
    ledger::AdmitMember admission;
    admission.org = sampleNames().nagoya;
    admission.roles = 2;
    admission.requestEndpoint = "tcp://nagoya.example:7401";
    bench_->station().admission = admission;
    paste("admitText", "{}");
    QCOMPARE(errorOf("admitText"), QString());
    QVERIFY(textsOf(child<QWidget>("admitFacts")).contains("tcp://nagoya.example:7401"));
    click("reviewProposal");
    bench_->signSheet();
    QVERIFY(proposed<ledger::AdmitMember>().org == sampleNames().nagoya);
    // What is typed after it was read has to be read again.
    startProposal(ProposalCard::Admit);
    paste("admitText", "{}");
    bench_->station().admission = base::fail(base::ErrorCode::InvalidInput, "roles: unknown word");
    paste("admitText", "{ }");
    QVERIFY(errorOf("admitText").contains("roles: unknown word"));
    click("reviewProposal");
    QVERIFY(!hasSheet());
}

void ConsortiumFormsTest::keepsAFormThatALateAnswerIsNotAbout() {
    make(sampleView());
    bench_->station().holdsSubmissions = true;
    startProposal(ProposalCard::Halting);
    type("proposalReason", "A flaw in the rules");
    click("reviewProposal");
    bench_->signSheet();
    startProposal(ProposalCard::Suspend);
    type("proposalReason", "Silent for a week");
    bench_->station().answerHeld();
    bench_->settle();
    QCOMPARE(child<QLineEdit>("proposalReason").text(), QString("Silent for a week"));
    QVERIFY(child<QLineEdit>("proposalReason").isVisible());
}

void ConsortiumFormsTest::saysThatATextIsTooLong() {
    make(sampleView());
    const QString text(141, QChar(0x4E00));
    startProposal(ProposalCard::Halting);
    child<QLineEdit>("proposalReason").setText(text);
    click("reviewProposal");
    QCOMPARE(errorOf("proposalReason"), QString("This is too long."));
    startProposal(ProposalCard::Freeze);
    child<QLineEdit>("freezeReference").setText(text);
    click("reviewProposal");
    QCOMPARE(errorOf("freezeReference"), QString("This is too long."));
    QVERIFY(!hasSheet());
}

void ConsortiumFormsTest::looksRightWith_data() {
    QTest::addColumn<int>("which");
    int which = 0;
    for (const char* name : {"issuer", "firm"}) QTest::newRow(name) << which++;
}

void ConsortiumFormsTest::looksRightWith() {
    QFETCH(int, which);
    const bool isFirm = which == 1;
    auto& screen = make(isFirm ? firmView() : issuerView());
    const auto look = [&](const char* part) {
        bench_->inAllLooks(
            QStringLiteral("forms-%1-%2").arg(QTest::currentDataTag(), QLatin1String(part)),
            [&] { QCOMPARE(faultsOf(screen).join("\n"), QString()); });
    };
    click("consortiumPage1");
    look("rules");
    click("proposeCurrency");
    click("reviewProposal");
    look("currency");
    if (isFirm) return;
    startProposal(ProposalCard::Keys);
    bench_->station().rotation = newKeys();
    paste("rotateText", "{\"peer\":{\"signing\":\"abab\"}}");
    look("keys");
    screen.window()->resize(kSmall);
    bench_->settle();
    look("keys-small");
    startProposal(ProposalCard::Currency);
    look("currency-small");
}

QTEST_MAIN(ConsortiumFormsTest)
#include "ConsortiumFormsTest.moc"

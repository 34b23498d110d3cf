// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/kyc/KycScreen.h"

#include "crypto/Hash.h"
#include "ledger/Pending.h"
#include "support/ScreenBench.h"
#include "ui/screens/kyc/KycWords.h"
#include "ui/screens/kyc/MarkList.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/SafeLabel.h"
#include "ui/widgets/StatusPill.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace seabridge;
using namespace seabridge::support;
using screens::KycScreen;

namespace {

base::Hash hashOf(const char* name) {
    return crypto::sha256(base::viewOf(name));
}

/// The registry number is the example of the National Tax Agency.
compliance::Dossier nagoya() {
    compliance::Dossier out;
    out.nativeName = "株式会社名古屋精密製作所";
    out.reading = "カブシキガイシャナゴヤセイミツセイサクショ";
    out.latinName = "Nagoya Precision Works Co., Ltd.";
    out.country = "JP";
    out.registryId = "8700110005901";
    out.lei = "5493001KJTIIGC8Y1R12";
    out.addressLocal = "愛知県名古屋市港区潮見町37";
    out.addressLatin = "37 Shiomi-cho, Minato-ku, Nagoya";
    out.hsChapters = "84, 85";
    out.business = "machine tools, 8457 and 8466";
    out.volumeCurrency = "JPY";
    out.volume = 240'000'000;
    out.representative = "鈴木 一郎";
    out.contact = "Suzuki Hanako, +81 52 555 0137";
    out.owners = {
        {"鈴木 一郎", "Suzuki Ichiro", "Suzuki Holdings K.K.", 6'200, 6'200, false, true},
        {"鈴木 花子", "Suzuki Hanako", "Suzuki Holdings K.K.", 0, 0, false, false},
        {"田中 健", "Tanaka Ken", "", 2'800, 2'800, false, false}};
    const std::vector<compliance::FilePart> parts{{hashOf("blob"), hashOf("commitment")}};
    using compliance::FileKind;
    out.files = {{hashOf("1"), "登記簿謄本 2026-11.pdf", "application/pdf", 1'240'000,
                  FileKind::Registration, parts},
                 {hashOf("2"), "株主名簿.pdf", "application/pdf", 310'000, FileKind::Ownership,
                  parts},
                 {hashOf("3"), "運転免許証 表面.jpg", "image/jpeg", 2'100'000, FileKind::Identity,
                  {}}};
    return out;
}

api::KycCaseRow caseOf(const char* name, const ledger::OrgId& applicant,
                       const ledger::OrgId& attester, ledger::KycCaseStatus status,
                       std::int64_t days) {
    ledger::KycCase entity;
    entity.id = hashOf(name);
    entity.applicant = applicant;
    entity.attester = attester;
    entity.commitment = hashOf("dossier");
    entity.status = status;
    return {entity, false, kSampleNow - days * base::kDayMs};
}

/// The desk of the Tokyo Bay Compliance Office.
api::View officeView() {
    const auto& who = sampleNames();
    using Status = ledger::KycCaseStatus;
    auto out = sampleView();
    out.self->org = who.office;
    out.inbox.clear();
    out.cases = {caseOf("nagoya", who.nagoya, who.office, Status::Open, 2),
                 caseOf("brio", who.brio, who.office, Status::Open, 1),
                 caseOf("aoba", who.aoba, who.office, Status::Attested, 30),
                 caseOf("lingnan", who.lingnan, who.office, Status::Refused, 40)};
    for (auto& row : out.cases) row.isForUs = true;
    return out;
}

/// A firm without an attestation that has asked once.
api::View firmView(bool isComplete = true) {
    const auto& who = sampleNames();
    auto out = isComplete ? sampleView() : emptyView();
    out.cases = {caseOf("old", who.lingnan, who.office, ledger::KycCaseStatus::Refused, 12)};
    if (!isComplete) out.cases.clear();
    return out;
}

api::OpenCase opened(const char* name, const compliance::Dossier& dossier) {
    api::OpenCase out;
    out.kycCase.id = hashOf(name);
    out.kycCase.applicant = sampleNames().nagoya;
    out.kycCase.attester = sampleNames().office;
    out.dossier = compliance::toFields(dossier);
    return out;
}

}  // namespace

class KycScreenTest : public QObject {
    Q_OBJECT
private slots:
    void looksRightInAllLooks();
    void opensTheOldestCaseOfTheQueue();
    void attestsWithWhatTheOfficerChose();
    void refusesWithAReasonAndSaysWhatTheApplicantSees();
    void doesNotAttestWhatTheRulesForbid();
    void waitsForTheSecondPerson();
    void showsADossierOfAnotherFormAsItCame();
    void saysWhyACaseCannotBeOpened();
    void prefillsAndKeepsWhatIsTyped();
    void checksIdentifiersWhileTheyAreTyped();
    void asksTheLawOfTheCountryAboutOwners();
    void takesDocumentsByTheirContent();
    void sendsACompleteApplicationOnly();
    void keepsTypingWhileViewsCome();
    void forgetsEverythingWhenLocked();
    void neverTellsWhy();

private:
    void type(const char* name, const QString& text);
    [[nodiscard]] QString errorOf(const char* name);
    [[nodiscard]] QStringList textsOf(const QWidget& root);
    void makeDesk();
    ScreenBench bench_;
};

void KycScreenTest::type(const char* name, const QString& text) {
    auto& edit = bench_.child<QLineEdit>(name);
    edit.setFocus();
    edit.selectAll();
    edit.insert(text);
    emit edit.textEdited(edit.text());
    bench_.settle();
}

QString KycScreenTest::errorOf(const char* name) {
    return bench_.child<QWidget>(name).accessibleDescription();
}

QStringList KycScreenTest::textsOf(const QWidget& root) {
    QStringList out;
    for (const auto* label : root.findChildren<widgets::SafeLabel*>())
        if (label->isVisibleTo(&root)) out << label->fullText();
    for (const auto* pill : root.findChildren<widgets::StatusPill*>())
        if (pill->isVisibleTo(&root)) out << pill->pill().word;
    return out;
}

/// The desk with the first case open.
void KycScreenTest::makeDesk() {
    bench_.make<KycScreen>(emptyView());
    bench_.station().openCase = opened("nagoya", nagoya());
    bench_.show(officeView());
}

void KycScreenTest::looksRightInAllLooks() {
    const auto fits = [this] {
        bench_.settle();
        QCOMPARE(faultsOf(bench_.screen()).join(QLatin1Char('\n')), QString());
    };
    makeDesk();
    bench_.inAllLooks("review", fits);
    bench_.make<KycScreen>(firmView());
    bench_.station().keptDossier = api::DossierDraft{nagoya(), sampleNames().office};
    bench_.show(failedView());
    bench_.show(firmView());
    bench_.inAllLooks("application", fits);
    auto& end = bench_.child<QPushButton>("addDocument");
    bench_.screen().findChildren<QScrollArea*>().last()->ensureWidgetVisible(&end);
    bench_.settle();
    bench_.shoot("application-end");
    bench_.make<KycScreen>(firmView(false));
    bench_.inAllLooks("empty", fits);
    auto desk = officeView();
    desk.cases.clear();
    bench_.make<KycScreen>(desk);
    bench_.inAllLooks("no-cases", fits);
    desk = unprovenView();
    desk.self->org = sampleNames().office;
    bench_.make<KycScreen>(desk);
    bench_.inAllLooks("unproven", fits);
    bench_.make<KycScreen>(failedView());
    bench_.inAllLooks("failed", fits);
}

void KycScreenTest::opensTheOldestCaseOfTheQueue() {
    makeDesk();
    auto& queue = bench_.child<widgets::DataTable>("caseQueue");
    QCOMPARE(queue.model()->rowCount(), 4);
    QCOMPARE(bench_.station().argument<base::Hash>("readCase", 0), hashOf("nagoya"));
    QVERIFY(textsOf(bench_.screen()).contains(QStringLiteral("株式会社名古屋精密製作所")));
    QVERIFY(textsOf(bench_.screen()).contains(QStringLiteral("2 of 4 open")));
    // The arrow key goes to the next one.
    queue.setFocus();
    QTest::keyClick(&queue, Qt::Key_Down);
    bench_.settle();
    QCOMPARE(bench_.station().argument<base::Hash>("readCase", 0), hashOf("brio"));
    // A new view leaves the person where they are.
    bench_.show(officeView());
    QCOMPARE(bench_.station().count("readCase"), std::size_t{2});
    QCOMPARE(queue.currentIndex().row(), 1);
}

void KycScreenTest::attestsWithWhatTheOfficerChose() {
    makeDesk();
    QVERIFY(bench_.child<QPushButton>("attestCase").isEnabled());
    QTest::mouseClick(&bench_.child<QPushButton>("kycLevel1"), Qt::LeftButton);
    QVERIFY(bench_.child<widgets::SafeLabel>("kycLevelNote").fullText().contains("Standard"));
    // Nobody is attested for a country that the officer did not name: only the own one is ticked.
    for (const char* other : {"kycCountry0", "kycCountry1"})
        QVERIFY(!bench_.child<QCheckBox>(other).isChecked());
    QTest::mouseClick(&bench_.child<QCheckBox>("kycCountry0"), Qt::LeftButton, {}, {8, 10});
    bench_.child<QDateEdit>("kycUntil").setDate(QDate(2027, 6, 30));
    QTest::keyClick(&bench_.child<QPushButton>("attestCase"), Qt::Key_Return,
                    Qt::ControlModifier);
    // No decision without a reason.
    bench_.signSheet();
    QCOMPARE(bench_.station().count("attest"), std::size_t{0});
    bench_.sheet().findChild<QPlainTextEdit*>()->setPlainText("Extract and owners agree.");
    bench_.signSheet();
    const auto decision = bench_.station().argument<api::KycDecision>("attest", 0);
    QCOMPARE(decision.kycCase, hashOf("nagoya"));
    QCOMPARE(decision.level, std::uint8_t{2});
    QCOMPARE(decision.reason, std::string("Extract and owners agree."));
    QCOMPARE(decision.countries, (std::vector<std::string>{"CN", "JP"}));
    const QDateTime until(QDate(2027, 7, 1), QTime(0, 0), QTimeZone("Asia/Tokyo"));
    QCOMPARE(decision.until, until.toMSecsSinceEpoch() - 1);
}

void KycScreenTest::refusesWithAReasonAndSaysWhatTheApplicantSees() {
    makeDesk();
    QTest::mouseClick(&bench_.child<QPushButton>("refuseCase"), Qt::LeftButton);
    QVERIFY(textsOf(bench_.sheet()).join(' ').contains("nothing else"));
    bench_.sheet().close();
    bench_.child<QCheckBox>("tellApplicant").setChecked(true);
    QTest::mouseClick(&bench_.child<QPushButton>("refuseCase"), Qt::LeftButton);
    QVERIFY(textsOf(bench_.sheet()).join(' ').contains("the reason that you write"));
    bench_.sheet().findChild<QPlainTextEdit*>()->setPlainText("The extract is over a year old.");
    bench_.signSheet();
    QCOMPARE(bench_.station().argument<base::Hash>("refuse", 0), hashOf("nagoya"));
    QCOMPARE(bench_.station().argument<std::string>("refuse", 1),
             std::string("The extract is over a year old."));
    QVERIFY(bench_.station().argument<bool>("refuse", 2));
}

void KycScreenTest::doesNotAttestWhatTheRulesForbid() {
    const auto whyNot = [this](const std::function<void(compliance::Dossier&)>& change) {
        auto dossier = nagoya();
        change(dossier);
        bench_.make<KycScreen>(emptyView());
        bench_.station().openCase = opened("nagoya", dossier);
        bench_.show(officeView());
        const auto& button = bench_.child<QPushButton>("attestCase");
        return button.isEnabled() ? QString() : button.accessibleDescription();
    };
    QCOMPARE(whyNot([](auto&) {}), QString());
    QCOMPARE(whyNot([](auto& d) { d.registryId = "8700110005902"; }),
             QStringLiteral("An identifier does not hold"));
    QCOMPARE(whyNot([](auto& d) { d.owners = {d.owners[2]}; }),
             QStringLiteral("Owners are not settled"));
    QCOMPARE(whyNot([](auto& d) { d.files.clear(); }),
             QStringLiteral("No licence or register extract"));
    QCOMPARE(whyNot([](auto& d) { d.latinName.clear(); }), QStringLiteral("A name is missing"));
    // Refusing is always possible.
    QVERIFY(bench_.child<QPushButton>("refuseCase").isEnabled());
}

void KycScreenTest::waitsForTheSecondPerson() {
    makeDesk();
    auto view = officeView();
    api::InboxRow row;
    row.id = hashOf("pending");
    row.org = sampleNames().office;
    row.isOwn = true;
    row.summary.kind = ledger::Kind::AttestKyc;
    row.summary.ref = hashOf("nagoya");
    row.reason = "Extract and owners agree.";
    view.inbox = {row};
    bench_.show(view);
    QVERIFY(!bench_.child<QPushButton>("attestCase").isEnabled());
    QVERIFY(!bench_.child<QPushButton>("refuseCase").isEnabled());
    QCOMPARE(bench_.child<QPushButton>("attestCase").accessibleDescription(),
             QStringLiteral("A decision waits for the second person"));
    QVERIFY(textsOf(bench_.screen()).join('\n').contains("Extract and owners agree."));
}

void KycScreenTest::showsADossierOfAnotherFormAsItCame() {
    auto other = opened("nagoya", nagoya());
    other.dossier = {{"licence", "91350100M000100Y43"}, {"note", "<b>bold</b>\u202E"}};
    bench_.make<KycScreen>(emptyView());
    bench_.station().openCase = other;
    bench_.show(officeView());
    const auto texts = textsOf(bench_.screen());
    QVERIFY(texts.contains(QStringLiteral("91350100M000100Y43")));
    QVERIFY(texts.contains(QStringLiteral("<b>bold</b>⟨U+202E⟩")));
    QVERIFY(texts.contains(QStringLiteral("This dossier has another form: check it by hand.")));
}

void KycScreenTest::saysWhyACaseCannotBeOpened() {
    bench_.make<KycScreen>(officeView());
    QVERIFY(textsOf(bench_.screen()).contains(QStringLiteral("The dossier could not be opened")));
    QVERIFY(!bench_.child<QPushButton>("attestCase").isEnabled());
    bench_.station().openCase = opened("nagoya", nagoya());
    QTest::mouseClick(&bench_.child<QPushButton>("emptyAction"), Qt::LeftButton);
    bench_.settle();
    QVERIFY(bench_.child<QPushButton>("attestCase").isEnabled());
}

void KycScreenTest::prefillsAndKeepsWhatIsTyped() {
    bench_.make<KycScreen>(firmView(false));
    QCOMPARE(bench_.child<QLineEdit>("kyc.nativeName").text(),
             QStringLiteral("广州岭南机械有限公司"));
    QCOMPARE(bench_.child<QComboBox>("kyc.country").currentData().toString(), QString("CN"));
    type("kyc.business", "pumps and valves");
    QTRY_COMPARE(bench_.station().count("keepDossier"), std::size_t{1});
    QCOMPARE(bench_.station().keptDossier->dossier.business, std::string("pumps and valves"));
    // A My Number is refused on the spot and never kept.
    type("kyc.contact", "個人番号 1234 5678 9018");
    QVERIFY(errorOf("kyc.contact").contains("My Number"));
    QTest::qWait(1000);
    QCOMPARE(bench_.station().count("keepDossier"), std::size_t{1});
    // It is there again.
    bench_.show(failedView());
    bench_.show(firmView(false));
    QCOMPARE(bench_.child<QLineEdit>("kyc.business").text(), QString("pumps and valves"));
    QCOMPARE(bench_.child<QLineEdit>("kyc.contact").text(), QString());
}

void KycScreenTest::checksIdentifiersWhileTheyAreTyped() {
    bench_.make<KycScreen>(firmView(false));
    type("kyc.registryId", "91350100M000100Y44");
    QVERIFY(errorOf("kyc.registryId").contains("check digit"));
    type("kyc.registryId", "９１３５ 0100-m000100y43");
    QCOMPARE(errorOf("kyc.registryId"), QString());
    QTest::keyClick(&bench_.child<QLineEdit>("kyc.registryId"), Qt::Key_Tab);
    QCOMPARE(bench_.child<QLineEdit>("kyc.registryId").text(), QString("91350100M000100Y43"));
    // Another country, another number.
    auto& country = bench_.child<QComboBox>("kyc.country");
    country.setCurrentIndex(country.findData("US"));
    bench_.settle();
    QVERIFY(!errorOf("kyc.registryId").isEmpty());
    QVERIFY(bench_.child<QLineEdit>("kyc.registryId").accessibleName().contains("EIN"));
}

void KycScreenTest::asksTheLawOfTheCountryAboutOwners() {
    bench_.make<KycScreen>(firmView(false));
    QVERIFY(textsOf(bench_.screen()).join('\n').contains("mark the representative"));
    QTest::mouseClick(&bench_.child<QPushButton>("addOwner"), Qt::LeftButton);
    type("owner0.name", "李 伟");
    type("owner0.share", "80");
    type("owner0.votes", "８０％");
    QVERIFY(textsOf(bench_.screen()).contains(QStringLiteral("Beneficial owner")));
    QVERIFY(textsOf(bench_.screen()).contains(QStringLiteral("No gap that matters")));
    type("owner0.share", "120");
    QCOMPARE(errorOf("owner0.share"), QStringLiteral("Enter 0 to 100 %."));
    QTest::mouseClick(&bench_.child<QPushButton>("owner0.remove"), Qt::LeftButton);
    bench_.settle();
    QVERIFY(!bench_.child<QLineEdit>("owner0.name").isVisible());
}

void KycScreenTest::takesDocumentsByTheirContent() {
    bench_.make<KycScreen>(firmView(false));
    const auto drop = [this](const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        auto* card = bench_.child<QPushButton>("addDocument").parentWidget();
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(card, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(card, &event);
        bench_.settle();
    };
    bench_.station().document = base::fail(base::ErrorCode::InvalidInput, "type");
    drop("/tmp/licence.pdf");
    QCOMPARE(bench_.station().argument<std::filesystem::path>("keepDocument", 0),
             std::filesystem::path("/tmp/licence.pdf"));
    QVERIFY(bench_.lastNotice().contains("something else inside"));
    bench_.station().document =
        api::KeptDocument{hashOf("licence"), "营业执照.pdf", "application/pdf", 840'000};
    drop("/tmp/licence.pdf");
    QVERIFY(textsOf(bench_.screen()).contains(QStringLiteral("营业执照.pdf")));
    drop("/tmp/licence.pdf");
    QTRY_VERIFY(bench_.station().keptDossier.has_value());
    QCOMPARE(bench_.station().keptDossier->dossier.files.size(), std::size_t{1});
    QTest::mouseClick(&bench_.child<QPushButton>("removeDocument0"), Qt::LeftButton);
    QCOMPARE(bench_.station().argument<base::Hash>("removeDocument", 0), hashOf("licence"));
}

void KycScreenTest::sendsACompleteApplicationOnly() {
    bench_.make<KycScreen>(firmView(false));
    QTest::keyClick(&bench_.screen(), Qt::Key_Return, Qt::ControlModifier);
    bench_.settle();
    QVERIFY(bench_.lastNotice().contains("first: "));
    QCOMPARE(errorOf("kyc.addressLocal"), QStringLiteral("Fill this in."));
    QVERIFY(bench_.child<QLineEdit>("kyc.registryId").hasFocus());

    bench_.station().keptDossier = api::DossierDraft{nagoya(), {}};
    bench_.show(failedView());
    bench_.show(firmView(false));
    QTest::mouseClick(&bench_.child<QPushButton>("submitApplication"), Qt::LeftButton);
    QCOMPARE(bench_.lastNotice(), QStringLiteral("Choose the attesting member"));
    auto& attester = bench_.child<QComboBox>("kycAttester");
    attester.setFocus();
    QTest::keyClick(&attester, Qt::Key_Down);
    QTest::keyClick(&attester, Qt::Key_Down);
    bench_.settle();
    QTest::keyClick(&bench_.screen(), Qt::Key_Return, Qt::ControlModifier);
    bench_.signSheet();
    QVERIFY(bench_.station().argument<compliance::Dossier>("submitDossier", 0) == nagoya());
    QCOMPARE(bench_.station().argument<ledger::OrgId>("submitDossier", 1), sampleNames().office);
}

void KycScreenTest::keepsTypingWhileViewsCome() {
    bench_.make<KycScreen>(firmView(false));
    type("kyc.addressLocal", "广州市南沙区");
    bench_.child<QLineEdit>("kyc.addressLocal").setCursorPosition(2);
    for (int i = 0; i < 3; ++i) bench_.show(firmView(false));
    QCOMPARE(bench_.child<QLineEdit>("kyc.addressLocal").text(), QString("广州市南沙区"));
    QCOMPARE(bench_.child<QLineEdit>("kyc.addressLocal").cursorPosition(), 2);
    QCOMPARE(bench_.station().count("dossierDraft"), std::size_t{1});
}

void KycScreenTest::forgetsEverythingWhenLocked() {
    makeDesk();
    bench_.show(failedView());
    for (const auto* label : bench_.screen().findChildren<widgets::SafeLabel*>())
        QVERIFY2(!label->fullText().contains(QStringLiteral("名古屋")),
                 qPrintable(label->fullText()));
    for (const auto* edit : bench_.screen().findChildren<QLineEdit*>())
        if (edit->objectName().startsWith("kyc.")) QCOMPARE(edit->text(), QString());
}

void KycScreenTest::neverTellsWhy() {
    auto view = firmView();
    view.standing->validUntil = kSampleNow - 1;
    bench_.make<KycScreen>(view);
    const auto texts = textsOf(bench_.screen()).join('\n');
    QVERIFY(texts.contains("No valid attestation"));
    QVERIFY(!texts.contains("expired", Qt::CaseInsensitive));
    // What the attester chose to tell is shown where it is asked for.
    auto told = opened("old", nagoya());
    told.reason = "The extract is over a year old.";
    bench_.station().openCase = told;
    auto& cases = bench_.child<widgets::DataTable>("ownCases");
    cases.selectRow(0);
    bench_.settle();
    QVERIFY(textsOf(bench_.screen()).join('\n').contains("over a year old"));
}

QTEST_MAIN(KycScreenTest)
#include "KycScreenTest.moc"

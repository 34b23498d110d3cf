// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliance/Identifiers.h"

#include <QFile>
#include <QtTest>

#include <map>
#include <set>
#include <vector>

using namespace seabridge::compliance;

namespace {

const std::map<std::string, IdKind> kKinds{
    {"LEI", IdKind::Lei}, {"USCC", IdKind::SocialCredit}, {"JPCN", IdKind::JapaneseCorporate},
    {"IBAN", IdKind::Iban}, {"BIC", IdKind::Bic}, {"CN_RESIDENT_ID", IdKind::ChineseResident},
    {"JP_MY_NUMBER_MUST_REJECT", IdKind::JapaneseMyNumber}, {"US_EIN", IdKind::UsEmployer},
    {"IMO_SHIP", IdKind::ImoShip}, {"IMO_COMPANY", IdKind::ImoCompany},
    {"ISO6346", IdKind::Container}, {"ISIN", IdKind::Isin}};

IdProblem problemOf(IdKind kind, const std::string& text) {
    return checkIdentifier(kind, text).problem;
}

IdWarning warningOf(IdKind kind, const std::string& text) {
    return checkIdentifier(kind, text).warning;
}

struct Wrong {
    IdKind kind;
    std::string text;
    IdProblem problem;
};

}  // namespace

class IdentifiersTest : public QObject {
    Q_OBJECT
private slots:
    void behavesAsThePublishedVectorsSay() {
        QFile file(SEABRIDGE_DATA "/screening/ids_vectors.csv");
        if (!file.open(QIODevice::ReadOnly)) QSKIP("screening/ids_vectors.csv is absent");
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        std::set<IdKind> seen;
        for (const QByteArray& line : lines.mid(1)) {
            const QList<QByteArray> cells = line.split(',');
            const std::string name = cells[0].toStdString();
            QVERIFY2(kKinds.contains(name), name.c_str());
            const IdKind kind = kKinds.at(name);
            const IdProblem problem = problemOf(kind, cells[1].toStdString());
            const IdProblem wanted =
                kind == IdKind::JapaneseMyNumber ? IdProblem::MustNotBeKept : IdProblem::None;
            QVERIFY2((problem == wanted) == (cells[2] == "1"), line.constData());
            seen.insert(kind);
        }
        QCOMPARE(seen.size(), kKinds.size());
        QVERIFY(lines.size() > 100);
    }

    void acceptsTheDesignsExamples() {
        const std::map<IdKind, std::vector<std::string>> good{
            {IdKind::Lei, {"506700GE1G29325QX363", "HWUPKR0MPOU8FGXBT394", "1595VL9OPPQ5THEK2X30"}},
            {IdKind::SocialCredit,
             {"91110000600037341L", "9144030071526726XG", "914403001922038216",
              "71310106424845496E"}},
            {IdKind::JapaneseCorporate,
             {"7000012050002", "1180301018771", "5010401067252", "5835678256246"}},
            {IdKind::Iban,
             {"DE89370400440532013000", "GB29NWBK60161331926819", "FR1420041010050500013M02606"}},
            {IdKind::Bic, {"DEUTDEFF", "BKCHCNBJ", "BOTKJPJT"}},
            {IdKind::ChineseResident, {"11010519491231002X", "440524188001010014"}}};
        for (const auto& [kind, texts] : good)
            for (const std::string& text : texts) {
                QVERIFY2(checkIdentifier(kind, text).isGood(), text.c_str());
                QCOMPARE(checkIdentifier(kind, text).normalized, text);
            }
    }

    void saysWhyItRefuses() {
        const std::vector<Wrong> wrong{
            {IdKind::Lei, "", IdProblem::Empty},
            {IdKind::Lei, " - ", IdProblem::Empty},
            {IdKind::Lei, "1595VL9OPPQ5THAK2X30", IdProblem::CheckDigit},
            {IdKind::Lei, "1595VL9OPPQ5THEK2X3", IdProblem::Length},
            {IdKind::Lei, "1595VL9OPPQ5THEK2X3A", IdProblem::Form},
            {IdKind::Lei, "1595VL9OPPQ5THEK2X3é", IdProblem::Alphabet},
            {IdKind::Lei, std::string(129, '1'), IdProblem::Length},
            {IdKind::SocialCredit, "111000000000116156", IdProblem::CheckDigit},
            {IdKind::SocialCredit, "91110000600037342L", IdProblem::CheckDigit},
            {IdKind::SocialCredit, "91110000600037341I", IdProblem::Alphabet},
            {IdKind::SocialCredit, "91110000600037341", IdProblem::Length},
            {IdKind::SocialCredit, "911A0000600037341L", IdProblem::Form},
            {IdKind::JapaneseCorporate, "5835678256247", IdProblem::CheckDigit},
            {IdKind::JapaneseCorporate, "2835678256246", IdProblem::CheckDigit},
            {IdKind::JapaneseCorporate, "0000012050002", IdProblem::CheckDigit},
            {IdKind::JapaneseCorporate, "700001205000", IdProblem::Length},
            {IdKind::JapaneseCorporate, "700001205000A", IdProblem::Alphabet},
            {IdKind::Iban, "GB28NWBK60161331926819", IdProblem::CheckDigit},
            {IdKind::Iban, "NL91ABNA0417164301", IdProblem::CheckDigit},
            {IdKind::Iban, "DE8937040044053201300", IdProblem::Length},
            {IdKind::Iban, "CN89370400440532013000", IdProblem::Country},
            {IdKind::Iban, "US64", IdProblem::Country},
            {IdKind::Iban, "DEA9370400440532013000", IdProblem::Form},
            {IdKind::Iban, "DE", IdProblem::Length},
            {IdKind::Bic, "DEUT22FF", IdProblem::Form},
            {IdKind::Bic, "DEUTDE", IdProblem::Length},
            {IdKind::Bic, "DEUTDEFF1", IdProblem::Length},
            {IdKind::Bic, "DEUTQQFF", IdProblem::Country},
            {IdKind::ChineseResident, "110105194912310021", IdProblem::CheckDigit},
            {IdKind::ChineseResident, "110101199002300013", IdProblem::Date},
            {IdKind::ChineseResident, "110101199013010013", IdProblem::Date},
            {IdKind::ChineseResident, "990105194912310021", IdProblem::Region},
            {IdKind::ChineseResident, "1101051949123100X2", IdProblem::Form},
            {IdKind::ChineseResident, "11010519491231002Y", IdProblem::Alphabet},
            {IdKind::ChineseResident, "1101054912310021", IdProblem::Length},
            {IdKind::JapaneseMyNumber, "003322453833", IdProblem::CheckDigit},
            {IdKind::UsEmployer, "12-345678", IdProblem::Length},
            {IdKind::UsEmployer, "12-345678A", IdProblem::Alphabet},
            {IdKind::ImoShip, "9289519", IdProblem::CheckDigit},
            {IdKind::ImoCompany, "6459298", IdProblem::CheckDigit},
            {IdKind::Container, "CSQA3054383", IdProblem::Form},
            {IdKind::Container, "CSQU3054384", IdProblem::CheckDigit},
            {IdKind::Container, "CSQU305438", IdProblem::Length},
            {IdKind::Isin, "US0378331006", IdProblem::CheckDigit},
            {IdKind::Isin, "1S0378331005", IdProblem::Form}};
        for (const Wrong& one : wrong)
            QVERIFY2(
                problemOf(one.kind, one.text) == one.problem,
                (one.text + ": " + std::to_string(int(problemOf(one.kind, one.text)))).c_str());
    }

    void findsEverySingleWrongDigit() {
        const std::map<IdKind, std::string> good{
            {IdKind::Lei, "506700GE1G29325QX363"}, {IdKind::SocialCredit, "9144030071526726XG"},
            {IdKind::JapaneseCorporate, "7000012050002"}, {IdKind::Iban, "DE89370400440532013000"},
            {IdKind::ImoShip, "9074729"}, {IdKind::Isin, "JP3633400001"}};
        int unnoticed = 0;
        for (const auto& [kind, text] : good)
            for (std::size_t at = 0; at < text.size(); ++at)
                for (char digit = '0'; digit <= '9'; ++digit) {
                    std::string slip = text;
                    if (slip[at] < '0' || slip[at] > '9' || slip[at] == digit) continue;
                    slip[at] = digit;
                    if (checkIdentifier(kind, slip).isGood()) ++unnoticed;
                }
        // The corporate number counts modulo 9 (0 and 9 alike), the ship's even weights share a
        // factor with 10: these formulas cannot see every slip.
        QVERIFY2(unnoticed <= 30, std::to_string(unnoticed).c_str());
        for (const IdKind kind : {IdKind::Lei, IdKind::SocialCredit, IdKind::Iban})
            for (char digit = '0'; digit <= '9'; ++digit) {
                std::string slip = good.at(kind);
                slip[5] = digit;
                QCOMPARE(checkIdentifier(kind, slip).isGood(), slip == good.at(kind));
            }
    }

    void readsWhatInputMethodsWrite() {
        QCOMPARE(checkIdentifier(IdKind::JapaneseCorporate, "７００００１２０５０００２").normalized,
                 std::string("7000012050002"));
        QCOMPARE(checkIdentifier(IdKind::Iban, " de89 3704\u00A00044-0532‐0130 00 ").normalized,
                 std::string("DE89370400440532013000"));
        QCOMPARE(checkIdentifier(IdKind::SocialCredit, "９１１１００００６０００３７３４１ｌ").normalized,
                 std::string("91110000600037341L"));
        QCOMPARE(checkIdentifier(IdKind::ImoShip, "IMO 9074729").normalized,
                 std::string("9074729"));
        QCOMPARE(checkIdentifier(IdKind::Bic, "deutdeffxxx").normalized, std::string("DEUTDEFF"));
        QCOMPARE(checkIdentifier(IdKind::Bic, "DEUTDEFF500").normalized,
                 std::string("DEUTDEFF500"));
        QCOMPARE(checkIdentifier(IdKind::Container, "ＣＳＱＵ　３０５４３８　３").normalized,
                 std::string("CSQU3054383"));
        for (const char* text : {"７００００１２０５０００②", "٧٠٠٠٠١٢٠٥٠٠٠٢", "70000120\xEF\xBC", "7\0" })
            QVERIFY(!checkIdentifier(IdKind::JapaneseCorporate, text).isGood());
    }

    void warnsWithoutRefusing() {
        QCOMPARE(warningOf(IdKind::UsEmployer, "12-3456789"), IdWarning::None);
        QCOMPARE(warningOf(IdKind::UsEmployer, "123-45-6789"), IdWarning::LooksLikeSsn);
        QCOMPARE(warningOf(IdKind::UsEmployer, " １２３－４５－６７８９"), IdWarning::LooksLikeSsn);
        for (const char* prefix : {"00", "07", "08", "09", "17", "18", "19", "28", "29", "49", "69",
                                   "70", "78", "79", "89", "96", "97"})
            QCOMPARE(warningOf(IdKind::UsEmployer, std::string(prefix) + "-1234567"),
                     IdWarning::Prefix);
        QCOMPARE(warningOf(IdKind::UsEmployer, "80-0708091"), IdWarning::None);
        QCOMPARE(warningOf(IdKind::Bic, "DEUTDEF0"), IdWarning::TestCode);
        QCOMPARE(warningOf(IdKind::ChineseResident, "110105491231002"), IdWarning::NoCheckDigit);
        QCOMPARE(problemOf(IdKind::ChineseResident, "110105491331002"), IdProblem::Date);
        QCOMPARE(warningOf(IdKind::SocialCredit, "91110000600037341L"), IdWarning::None);
    }

    void warnsOfTheInnerOrganisationCode() {
        // The design's own code with another inner check character and a fresh outer one.
        const std::string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        const std::string body = "91110000600037342";
        int accepted = 0;
        for (const char check : alphabet) {
            const IdCheck result = checkIdentifier(IdKind::SocialCredit, body + check);
            if (!result.isGood()) continue;
            ++accepted;
            QCOMPARE(result.warning, IdWarning::OrganisationCode);
        }
        QCOMPARE(accepted, 1);
    }

    void namesEveryKindOnce() {
        std::set<std::string_view> names;
        for (const auto& [name, kind] : kKinds) names.insert(nameOf(kind));
        QCOMPARE(names.size(), kKinds.size());
    }
};

QTEST_GUILESS_MAIN(IdentifiersTest)
#include "IdentifiersTest.moc"

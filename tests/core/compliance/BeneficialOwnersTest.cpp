// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliance/BeneficialOwners.h"

#include <QtTest>

#include <fmt/format.h>

using namespace seabridge::compliance;

namespace {

Owner holder(std::string name, int bp) { return {std::move(name), bp, bp, false, false}; }
Owner controller(std::string name, int bp = 0) { return {std::move(name), bp, bp, true, false}; }
Owner representative(std::string name, int bp = 0) {
    return {std::move(name), bp, bp, false, true};
}

/// "0:1 1:20 :42", an owner and a code each.
std::string found(std::string_view country, const std::vector<Owner>& owners) {
    std::string text;
    for (const BoFinding& finding : findBeneficialOwners(country, owners))
        text += fmt::format("{}{}:{}", text.empty() ? "" : " ",
                            finding.owner ? std::to_string(*finding.owner) : "",
                            static_cast<int>(finding.code));
    return text;
}

#define EXPECT(country, text, ...) \
    QCOMPARE(found(country, std::vector<Owner> __VA_ARGS__), std::string(text))

}  // namespace

class BeneficialOwnersTest : public QObject {
    Q_OBJECT
private slots:
    void chinaCountsAQuarterItself() {
        EXPECT("CN", "0:1 1:1", {holder("Li", 2'500), holder("Wang", 7'500)});
        EXPECT("CN", "1:1", {holder("Li", 2'499), holder("Wang", 7'501)});
    }

    void chinaCountsVotesAndControl() {
        EXPECT("CN", "0:2 1:1",
               {Owner{"Li", 100, 2'500, false, false}, Owner{"Wang", 9'900, 7'500, false, false}});
        EXPECT("CN", "0:3 1:1", {controller("Li"), holder("Wang", 10'000)});
        EXPECT("CN", "0:1", {controller("Li", 10'000)});
    }

    void chinaFallsBackToThePersonInCharge() {
        const std::vector<Owner> small{holder("A", 2'000), holder("B", 2'000), holder("C", 2'000),
                                       holder("D", 2'000), holder("E", 2'000)};
        QCOMPARE(found("CN", small), std::string(":41"));
        std::vector<Owner> led = small;
        led.push_back(representative("Zhao"));
        QCOMPARE(found("CN", led), std::string("5:4"));
        EXPECT("CN", "0:1", {holder("Li", 10'000), representative("Zhao")});
    }

    void theUnitedStatesWantOneControlPersonBesides() {
        EXPECT("US", "0:1 1:1 :40", {holder("Ann", 2'500), holder("Bob", 7'500)});
        EXPECT("US", "0:1 1:3", {holder("Ann", 10'000), controller("Cy")});
        EXPECT("US", "0:1", {controller("Ann", 10'000)});
        EXPECT("US", "0:3 1:1 1:44 2:44",
               {controller("Cy", 2'499), controller("Ann", 7'501), controller("Di")});
        EXPECT("US", "0:1 1:3",
               {Owner{"Ann", 10'000, 0, false, false}, Owner{"Cy", 0, 10'000, true, false}});
        EXPECT("US", ":40 :42", {});
    }

    void japanCountsMoreThanAQuarterOfVotes() {
        EXPECT("JP", "0:2 1:2", {holder("佐藤", 5'000), holder("鈴木", 5'000)});
        EXPECT("JP", "1:2 2:2", {holder("佐藤", 2'500), holder("鈴木", 2'501), holder("田中", 4'999)});
        EXPECT("JP", "0:2",
               {Owner{"佐藤", 0, 10'000, false, false}, Owner{"鈴木", 10'000, 0, false, false}});
    }

    void japanLetsAMajorityExcludeTheOthers() {
        EXPECT("JP", "0:20 1:2", {holder("佐藤", 4'999), holder("鈴木", 5'001)});
        EXPECT("JP", "0:2", {holder("佐藤", 5'001)});
    }

    void japanFallsBackToControlAndThenToTheRepresentative() {
        const std::vector<Owner> quarters{holder("A", 2'500), holder("B", 2'500),
                                          holder("C", 2'500), holder("D", 2'500)};
        QCOMPARE(found("JP", quarters), std::string(":41"));
        std::vector<Owner> led = quarters;
        led.push_back(representative("代表"));
        QCOMPARE(found("JP", led), std::string("4:4"));
        led.push_back(controller("黒幕"));
        QCOMPARE(found("JP", led), std::string("5:3"));
    }

    void namesWhatARemainderCouldHide() {
        EXPECT("CN", "0:1 :42", {holder("Li", 7'500)});
        EXPECT("CN", "0:1", {holder("Li", 7'501)});
        EXPECT("US", "0:1 :42", {controller("Ann", 7'500)});
        EXPECT("JP", "0:2 1:2", {holder("佐藤", 4'000), holder("鈴木", 3'500)});
        EXPECT("JP", "0:2 1:2 :42", {holder("佐藤", 4'000), holder("鈴木", 3'499)});
    }

    void refusesWhatCannotBe() {
        EXPECT("CN", "0:1 1:1 :43", {holder("Li", 6'000), holder("Wang", 6'000)});
        EXPECT("CN", "0:46 1:1", {holder("Li", -1), holder("Wang", 10'000)});
        EXPECT("CN", "0:46 1:1", {holder("Li", 10'001), holder("Wang", 10'000)});
        EXPECT("CN", "0:45 0:1", {holder("", 10'000)});
        EXPECT("CN", "0:1 1:47 1:1", {holder("Li", 5'000), holder("Li", 5'000)});
        EXPECT("JP", "0:46 :41 :42", {holder("佐藤", 2'000'000'000)});
    }

    void knowsThreeCountries() {
        EXPECT("DE", ":48", {holder("Eva", 10'000)});
        EXPECT("", ":48", {});
        EXPECT("cn", ":48", {});
    }

    void tellsDeclarationsFromGaps() {
        QVERIFY(isDeclaration(BoCode::DeclareAsRepresentative) && !isGap(BoCode::DeclareForShare));
        QVERIFY(!isDeclaration(BoCode::ExcludedByMajority) && !isGap(BoCode::ExcludedByMajority));
        QVERIFY(!isDeclaration(BoCode::ControlPersonMissing) && isGap(BoCode::CountryUnknown));
    }
};

QTEST_GUILESS_MAIN(BeneficialOwnersTest)
#include "BeneficialOwnersTest.moc"

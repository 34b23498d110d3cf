// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliance/Dossier.h"

#include <QtTest>

#include <algorithm>
#include <functional>

using namespace seabridge;
using namespace seabridge::compliance;

namespace {

base::Hash hashOf(std::uint8_t byte) {
    return *base::Hash::from(base::Bytes(base::Hash::kSize, byte));
}

/// The registry number is the example of the National Tax Agency.
Dossier nagoya() {
    Dossier out;
    out.nativeName = "株式会社名古屋精密製作所";
    out.reading = "カブシキガイシャナゴヤセイミツセイサクショ";
    out.latinName = "Nagoya Precision Works Co., Ltd.";
    out.country = "JP";
    out.registryId = "8700110005901";
    out.addressLocal = "愛知県名古屋市港区潮見町37";
    out.addressLatin = "37 Shiomi-cho, Minato-ku, Nagoya";
    out.hsChapters = "84, 85";
    out.business = "machine tools";
    out.volumeCurrency = "JPY";
    out.volume = 240'000'000;
    out.representative = "鈴木 一郎";
    out.contact = "Suzuki Hanako, +81 52 555 0137";
    out.owners = {{"鈴木 一郎", "Suzuki Ichiro", "Suzuki Holdings", 6'200, 6'200, false, true},
                  {"田中 健", "", "", 2'800, 2'800, false, false}};
    out.files = {{hashOf(7), "登記簿 name=x.pdf", "application/pdf", 120'000,
                  FileKind::Registration, {{hashOf(1), hashOf(2)}, {hashOf(3), hashOf(4)}}}};
    return out;
}

std::string problemsOf(const Dossier& dossier) {
    std::string out;
    for (const auto& problem : dossier.check())
        out += (out.empty() ? "" : " ") + problem.path + ":" + std::string(nameOf(problem.fault));
    return out;
}

std::string after(const std::function<void(Dossier&)>& change) {
    auto dossier = nagoya();
    change(dossier);
    return problemsOf(dossier);
}

DossierField* find(std::vector<DossierField>& fields, const std::string& name) {
    const auto found = std::ranges::find(fields, name, &DossierField::name);
    return found == fields.end() ? nullptr : &*found;
}

}  // namespace

class DossierTest : public QObject {
    Q_OBJECT
private slots:
    void travelsAsNamedTexts() {
        const auto fields = toFields(nagoya());
        const auto read = dossierFrom(fields);
        QVERIFY(read && read->others.empty());
        QVERIFY(read->dossier == nagoya());
        QVERIFY(dossierFrom(toFields(Dossier()))->dossier == Dossier());
    }

    void staysUnderTheLedgersNumberOfFields() {
        auto full = nagoya();
        full.lei = "x";
        full.owners.assign(Dossier::kMaxOwners, full.owners.front());
        full.files.assign(Dossier::kMaxFiles, full.files.front());
        QVERIFY(toFields(full).size() <= 64);
    }

    void readsStrictly() {
        const auto broken = [](const std::string& name, const std::string& text) {
            auto fields = toFields(nagoya());
            find(fields, name)->text = text;
            const auto read = dossierFrom(fields);
            return !read && read.error().detail == name;
        };
        QVERIFY(broken("form", "seabridge/dossier/2"));
        QVERIFY(broken("volume", "JPY"));
        QVERIFY(broken("volume", "JPY 12x"));
        QVERIFY(broken("owner.1", "share=1 votes=1 control=2 representative=0 name=x"));
        QVERIFY(broken("owner.1", "share= votes=1 control=0 representative=0 name=x"));
        QVERIFY(broken("owner.2", "votes=1 share=1 control=0 representative=0 name=x"));
        QVERIFY(broken("file.1", "sha256=00 size=1 type=a kind=1 name=x"));
        auto fields = toFields(nagoya());
        find(fields, "file.1.parts")->text = "00:11";
        QVERIFY(!dossierFrom(fields));
    }

    void keepsWhatItDoesNotKnow() {
        auto fields = toFields(nagoya());
        fields.push_back({"fax", "+81 52 555 0138"});
        const auto read = dossierFrom(fields);
        QVERIFY(read && read->others.size() == 1 && read->others.front().name == "fax");
    }

    void acceptsAGoodOne() { QCOMPARE(problemsOf(nagoya()), std::string()); }

    void namesEachFault() {
        QCOMPARE(after([](auto& d) { d.nativeName.clear(); }), std::string("nativeName:missing"));
        QCOMPARE(after([](auto& d) { d.latinName = std::string(201, 'x'); }),
                 std::string("latinName:too-long"));
        QCOMPARE(after([](auto& d) { d.business = "a\u202Eb"; }),
                 std::string("business:not-plain-text"));
        QCOMPARE(after([](auto& d) { d.registryId = "8700110005902"; }),
                 std::string("registryId:bad-identifier"));
        QCOMPARE(after([](auto& d) { d.lei = "5493001KJTIIGC8Y1R13"; }),
                 std::string("lei:bad-identifier"));
        QCOMPARE(after([](auto& d) { d.hsChapters = "84, 98"; }),
                 std::string("hsChapters:bad-chapter"));
        QCOMPARE(after([](auto& d) { d.volume = 0; }), std::string("volume:missing"));
        QCOMPARE(after([](auto& d) { d.files.clear(); }), std::string("files:missing"));
        QCOMPARE(after([](auto& d) { d.owners.clear(); }), std::string("owners:owners-incomplete"));
        QCOMPARE(after([](auto& d) { d.owners[1].shareBp = 10'001; }),
                 std::string("owners[1].shareBp:bad-share owners:owners-incomplete"));
    }

    void refusesAMyNumberAndAsksWhereItMayBeOne() {
        // A number that passes the check; it belongs to nobody we know.
        QCOMPARE(after([](auto& d) { d.contact = "個人番号 1234 5678 9018"; }),
                 std::string("contact:my-number"));
        const auto asked = after([](auto& d) { d.contact = "Suzuki, order 1234 5678 9018"; });
        QCOMPARE(asked, std::string("contact:my-number-perhaps"));
        QVERIFY(isQuestion(DossierFault::MayHoldMyNumber));
        QVERIFY(!isQuestion(DossierFault::HoldsMyNumber));
    }

    void asksTheLawOfTheCountry() {
        const auto owned = [](const char* country, const char* id, int shareBp) {
            return after([&](auto& d) {
                d.country = country;
                d.registryId = id;
                d.owners = {{"Li Wei", "", "", shareBp, shareBp, false, false}};
            });
        };
        QCOMPARE(owned("CN", "91350100M000100Y43", 8'000), std::string());
        QCOMPARE(owned("CN", "91350100M000100Y43", 2'500), std::string("owners:owners-incomplete"));
        QCOMPARE(owned("US", "12-3456789", 10'000), std::string("owners:owners-incomplete"));
        // No law is known to us there, and its register has no form that we could check.
        QCOMPARE(owned("DE", "HRB 1234", 8'000), std::string());
        QCOMPARE(after([](auto& d) {
                     d.country = "DE";
                     d.owners.clear();
                 }),
                 std::string("owners:owners-incomplete"));
    }
};

QTEST_GUILESS_MAIN(DossierTest)
#include "DossierTest.moc"

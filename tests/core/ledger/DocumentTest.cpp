// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Deal.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

Money usd(std::int64_t amountMinor) { return {{"USD"}, amountMinor}; }

}  // namespace

class DocumentTest : public QObject {
    Q_OBJECT
private slots:
    void provesOneFieldOfADocumentAlone() {
        Scene scene;
        const auto document = documentOf(termsOf(scene, "Lingnan", "Brio", usd(1)));
        QVERIFY(document.isWellFormed());
        for (const auto& item : document.items) {
            const auto reveal = document.reveal(item.name).value();
            QVERIFY(reveal.opens(document.commitment()));
            auto moved = reveal;
            moved.index = (reveal.index + 1) % reveal.size;
            QVERIFY(!moved.opens(document.commitment()));
            auto resized = reveal;
            resized.size = Document::kMaxFields + 1;
            QVERIFY(!resized.opens(document.commitment()));
            auto renamed = reveal;
            renamed.field.name += "x";
            QVERIFY(!renamed.opens(document.commitment()));
        }
        QVERIFY(!document.reveal("price"));
    }

    void findsDocumentsOfTwoMeaningsMalformed() {
        Document twice = documentOf(base::Bytes{1});
        twice.items.push_back(twice.items[1]);
        QVERIFY(!twice.isWellFormed());
        QVERIFY(!Document{}.isWellFormed());
        Document nameless = documentOf(base::Bytes{1});
        nameless.items[0].name.clear();
        QVERIFY(!nameless.isWellFormed());
        Document large;
        for (int i = 0; i < 65; ++i) large.items.push_back({std::to_string(i), {}, {}});
        QVERIFY(!large.isWellFormed());
        QVERIFY(!large.reveal("1"));
    }

    void computesTheLeafOfAField() {
        // SHA-256(00 84 71 "seabridge/field/1" 58 20 salt 61 "a" 41 07), computed outside.
        const DocumentField field{"a", {7}, {}};
        QCOMPARE(base::toHex(field.leaf()), std::string("7d80092ca5d7d5cd459877ebe561b4b5fcde0b5fc68a4985f0f25a1a6537a6ef"));
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "DocumentTest.moc"

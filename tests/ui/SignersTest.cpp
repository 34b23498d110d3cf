// SPDX-License-Identifier: GPL-3.0-or-later
// Who signs an offer, by the own rules: as the ledger's consent asks.
#include "support/SampleView.h"
#include "ui/text/SignersWords.h"

#include <QtTest>

using namespace seabridge;
using namespace seabridge::ledger;
using namespace seabridge::support;

namespace {

/// The sample view under these rules about quotes.
api::View under(std::vector<Rule> rules) {
    auto view = sampleView();
    view.staff.policy = Policy{view.self->org, std::move(rules)};
    return view;
}

Rule quotesBy(std::vector<RoleNeed> needs, std::optional<Money> upTo = {},
              std::optional<OrgId> counterparty = {}) {
    return {ActionClass::Quotes, std::move(upTo), counterparty, std::move(needs)};
}

const std::vector<RoleNeed> kAlone{{Role::Clerk, 1}};
const std::vector<RoleNeed> kBoth{{Role::Clerk, 1}, {Role::Approver, 1}};
const Money kThousand{{"USD"}, 100'000};

}  // namespace

class SignersTest : public QObject {
    Q_OBJECT
private slots:
    /// The ledger does not see its amount.
    void aRuleWithALimitDecidesNoFirmOffer() {
        const auto view = under({quotesBy(kAlone, kThousand), quotesBy(kBoth)});
        const auto& other = sampleNames().brio;
        QCOMPARE(text::quoteSignersOf(view, other, true)->needed, std::size_t(2));
        QCOMPARE(text::quoteSignersOf(view, other, false)->needed, std::size_t(1));
        QVERIFY(!text::isUnderNoRule(view, other, true));
        const auto limited = under({quotesBy(kAlone, kThousand)});
        QVERIFY(!text::quoteSignersOf(limited, other, true));
        QVERIFY(text::isUnderNoRule(limited, other, true));
        QVERIFY(!text::isUnderNoRule(limited, other, false));
    }

    void theRecipientsRuleDecides() {
        const auto& names = sampleNames();
        const auto view = under({quotesBy(kAlone, {}, names.brio), quotesBy(kBoth)});
        for (const bool firm : {true, false}) {
            QCOMPARE(text::quoteSignersOf(view, names.brio, firm)->needed, std::size_t(1));
            QCOMPARE(text::quoteSignersOf(view, names.aoba, firm)->needed, std::size_t(2));
            QCOMPARE(text::quoteSignersOf(view, {}, firm)->needed, std::size_t(2));
        }
    }
};

QTEST_GUILESS_MAIN(SignersTest)
#include "SignersTest.moc"

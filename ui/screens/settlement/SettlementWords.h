// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/settlement/DueLines.h"
#include "ui/widgets/Facts.h"

/// States and sentences of payments in the language in use.
namespace seabridge::screens {

/// "30 d after receipt": when a payment falls due whose date is not fixed yet.
[[nodiscard]] QString dueAfterWords(const ledger::DueRule& rule);
[[nodiscard]] widgets::Pill dueGroupPill(DueGroup group);
[[nodiscard]] widgets::Pill dueStatePill(DueState state);
/// "Payment 2"
[[nodiscard]] QString duePartWords(std::uint32_t index);
/// A filter with how many are in it: "Overdue 1".
[[nodiscard]] QString dueFilterWords(int filter, std::optional<std::size_t> count);

[[nodiscard]] std::vector<widgets::Fact> currencyFacts(const api::View& view,
                                                       const CurrencyNeed& need);
[[nodiscard]] QString currencyNote();

/// What is known of a payment; its fixed rate as the market writes it.
[[nodiscard]] std::vector<widgets::Fact> paymentFacts(const api::View& view,
                                                      const api::ObligationRow& row,
                                                      text::Language language);
/// One sentence below the facts: who has to act, and what follows.
[[nodiscard]] QString paymentSentence(const api::View& view, const api::ObligationRow& row,
                                      text::Language language);
struct PayButton {
    QString text;           ///< "" for none
    QString obstacle = {};  ///< why it does nothing now
};
/// The main act on a payment: review, approve, take back.
[[nodiscard]] PayButton mainButton(const api::View& view, const api::ObligationRow& row,
                                   const std::optional<ledger::Hold>& hold);
/// Of money that we set aside: until when, and for what.
[[nodiscard]] std::vector<widgets::Fact> fundingFacts(const api::View& view,
                                                      const ledger::Hold& hold);

}  // namespace seabridge::screens

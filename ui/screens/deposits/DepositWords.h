// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/Signing.h"
#include "ui/screens/deposits/DepositLines.h"
#include "ui/widgets/Facts.h"

/// States and sentences of deposits in the language in use.
namespace seabridge::screens {

[[nodiscard]] widgets::Pill depositPill(const api::View& view, const api::DepositRow& row);
[[nodiscard]] QString ourDepositWord();
/// Who has to act, and how.
[[nodiscard]] QString depositNextWords(const api::View& view, const api::DepositRow& row);
/// What else makes it happen, under those words; "" for nothing.
[[nodiscard]] QString depositNextNote(const api::View& view, const api::DepositRow& row);

struct DepositFigure {
    QString label;
    QString figure;
    QString note;
};
/// Held by us, free, required from us, held by others for us.
[[nodiscard]] std::array<DepositFigure, 4> depositFigures(const api::View& view);
[[nodiscard]] std::vector<widgets::Fact> depositFacts(const api::View& view,
                                                      const api::DepositRow& row,
                                                      text::Language language);
/// One sentence below the facts: what the next step means.
[[nodiscard]] QString depositStepSentence(DepositStep step, const api::DepositRow& row);
/// The button for it; "" for none.
[[nodiscard]] QString depositStepButton(DepositStep step, const api::DepositRow& row);
/// The sheet for the step; Approve and Decline are of the action that waits.
[[nodiscard]] bridge::SigningRequest depositStepRequest(const api::View& view,
                                                        const api::DepositRow& row,
                                                        DepositStep step, text::Language language);
[[nodiscard]] bridge::SigningRequest depositDeclineRequest(const api::View& view,
                                                           const api::DepositRow& row);

}  // namespace seabridge::screens
